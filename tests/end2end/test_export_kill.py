"""An export that is killed in the middle, and the two faces that must give the same bundle."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

from evidence_desktop.verifier import Verdict, verify
from evidence_desktop.workflows import places, redact, session, share
from support import bundles
from support.program import PASSPHRASE, Program


def test_a_killed_export_leaves_what_can_be_told_and_loses_nothing(program: Program):
    big = program.home / "big.bin"
    big.write_bytes(bytes(96 << 20))
    program.ok("import", big)
    before = program.ok("list")
    out = program.home / "papers.zip"
    part = program.home / ".papers.zip.part"
    running = subprocess.Popen(
        program.command("export", "--container", "zip", "--out", out, "--passphrase-file", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=program.environment(),
    )
    assert running.stdin is not None
    running.stdin.write(f"{PASSPHRASE}\n".encode())
    running.stdin.close()
    until = time.monotonic() + 60
    while not (part.exists() and part.stat().st_size > 1 << 20):
        assert running.poll() is None
        assert time.monotonic() < until
    running.send_signal(signal.SIGKILL)
    assert running.wait() == -signal.SIGKILL
    assert not out.exists()
    assert program.ok("list") == before
    assert program.ok("audit")["findings"] == []
    with session.opened(program.vault) as opened:
        (left,) = places.unfinished(opened)
        assert (left.bundle, left.part) == (out, part)
        places.tidy(left)
        assert places.unfinished(opened) == ()
    assert not part.exists()
    program.ok("export", "--container", "zip", "--out", out)
    assert verify(out).verdict == Verdict.INTACT_UNANCHORED


def payload(folder: Path) -> dict[str, str]:
    """What the bundle lists, without what differs in any two: report, log, proofs and where they are named."""
    lines = (folder / "manifest-sha256.txt").read_text().splitlines()
    listed = {name: digest for digest, name in (line.split("  ") for line in lines)}
    kept = {name: listed[name] for name in listed if "/originals/" in name or "/redacted/" in name}
    for name in listed:
        kept.setdefault(name if "/proofs/" not in name else "proofs", "")
    return kept


def records(folder: Path) -> list[dict]:
    return [json.loads(path.read_bytes()) for path in sorted((folder / "data" / "records").iterdir())]


def test_both_faces_give_the_same_bundle(program: Program):
    file = program.home / "post.png"
    file.write_bytes(bundles.png())
    program.ok("import", file)
    program.ok("note", "A made-up note.")
    made = program.ok("redact", "E001", "--box", "1,2,30,40", "--box", "50,60,7,8")
    assert len(made["boxes"]) == 2
    by_words, by_window = program.home / "one", program.home / "two"
    told = program.ok("export", "--out", by_words)
    assert told["redacted"] == 1
    with session.opened(program.vault) as opened:
        assert len(redact.boxes(opened, "E001")) == 2
        # What the wizard calls; its own tests show that it does.
        share.export_volumes(opened, [(by_window, True)], container="folder")
    assert payload(by_words) == payload(by_window)
    assert records(by_words) == records(by_window)
    plain = program.home / "three"
    assert program.ok("export", "--unredacted", "--out", plain)["redacted"] == 0
    assert (plain / "data/originals/001.png").read_bytes() == file.read_bytes()
    program.ok("redact", "E001", "--withdraw")
    for wrong in (["--box", "1,2,3"], ["--withdraw"]):
        assert program.run("redact", "E001", *wrong).code in (1, 2)
