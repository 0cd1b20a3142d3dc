"""Time stamps end to end, by the commands: `openssl ts` answers, and `openssl ts` agrees about the bundle."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from support.bundles import make_bundle
from support.program import Program
from support.tsa import OpenSsl, run


@dataclass(frozen=True)
class Anchored:
    """A bundle with a time stamp that `openssl ts` made, and what led to it."""

    program: Program
    tsa: OpenSsl
    request: Path
    reply: Path
    note: str
    bundle: Path


@pytest.fixture(scope="module")
def anchored(tmp_path_factory: pytest.TempPathFactory, secret_service: str) -> Anchored:
    assert secret_service
    home = tmp_path_factory.mktemp("anchoring")
    tsa = OpenSsl.start(home / "tsa")
    program = Program(home, unlock="keyring")
    program.init()
    program.ok("link", "https://example.org/1")
    request, out = home / "a.tsq", home / "bundle"
    assert program.ok("anchor", "export", "--out", request)["size"] == 2
    reply = tsa.reply(request, home / "a.tsr")
    stamped = program.ok("anchor", "import", reply, "--root", tsa.root)
    assert (stamped["size"], stamped["authority"], stamped["clocks_agree"]) == (2, "Local time", True)
    shown = program.ok("checkpoint", "--qr", home / "checkpoint.png")
    assert (home / "checkpoint.png").read_bytes().startswith(b"\x89PNG")
    assert program.ok("anchor", "note", "--to", "Example Police")["size"] == shown["size"]
    program.ok("export", "--out", out)
    return Anchored(program, tsa, request, reply, shown["note"], out)


def verified(bundle: Path, *more: object) -> dict[str, Any]:
    """What `evidence-verify` says."""
    command = [sys.executable, "-m", "evidence_desktop.verifier", str(bundle), "--json", *map(str, more)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(done.stdout) | {"code": done.returncode}


def test_the_request_is_one_that_openssl_reads(anchored: Anchored) -> None:
    said = run("openssl", "ts", "-query", "-in", anchored.request, "-text")
    assert "Hash Algorithm: sha256" in said
    assert "Certificate required: yes" in said
    assert "Nonce: 0x" in said


def test_an_outsider_checks_the_stamp_with_openssl_alone(anchored: Anchored) -> None:
    stem = anchored.bundle / "data" / "custody" / "anchors" / "001"
    for certificate in (anchored.tsa.root, stem.with_suffix(".crt")):
        command = ("-data", stem.with_suffix(".note"), "-in", stem.with_suffix(".tsr"), "-CAfile", certificate)
        assert "Verification: OK" in run("openssl", "ts", "-verify", *command)


def test_the_verifier_counts_it_when_the_root_is_named(anchored: Anchored) -> None:
    assert verified(anchored.bundle)["verdict"] == "intact-unanchored"
    named = verified(anchored.bundle, "--tsa-root", anchored.tsa.root)
    assert (named["verdict"], named["code"]) == ("intact-anchored", 0)
    (said,) = [one for one in named["findings"] if one["check"] == "anchors"]
    assert said["found"].startswith("1 of 1 exhibits existed by 20")
    assert said["found"].endswith("Z, says Local time")
    by_the_app = anchored.program.ok("verify", anchored.bundle, "--tsa-root", anchored.tsa.root)
    assert by_the_app["verdict"] == "intact-anchored"


def test_a_changed_stamp_is_altered(anchored: Anchored, tmp_path: Path) -> None:
    copy = tmp_path / "bundle"
    shutil.copytree(anchored.bundle, copy)
    stamp = copy / "data" / "custody" / "anchors" / "001.tsr"
    data = bytearray(stamp.read_bytes())
    data[len(data) // 2] ^= 1
    stamp.write_bytes(data)
    report = verified(copy, "--tsa-root", anchored.tsa.root)
    assert (report["verdict"], report["code"]) == ("altered", 1)
    failed = {(one["check"], one["subject"]) for one in report["findings"] if one["severity"] == "fail"}
    assert ("hash", "data/custody/anchors/001.tsr") in failed


def test_a_checkpoint_pasted_into_a_police_report_dates_the_bundle(anchored: Anchored, tmp_path: Path) -> None:
    mail = tmp_path / "mail.txt"
    mail.write_text("".join(f"> {line}\r\n" for line in anchored.note.replace(" ", "\n").splitlines()))
    assert verified(anchored.bundle, "--anchor-text", mail)["verdict"] == "intact-anchored"
    assert anchored.program.ok("verify", anchored.bundle, "--anchor-text", mail)["verdict"] == "intact-anchored"
    # The same text and somebody else's bundle.
    report = verified(make_bundle(tmp_path).path, "--anchor-text", mail)
    assert (report["verdict"], report["code"]) == ("altered", 1)


def test_a_reply_that_does_not_hold_is_a_sentence_and_an_exit_code_and_is_not_logged(
    anchored: Anchored, tmp_path: Path
) -> None:
    program, now = anchored.program, datetime.now(UTC)
    before = program.ok("anchor", "list")
    assert [one["event"] for one in before["anchors"]] == ["time stamp asked", "time stamped", "checkpoint given"]
    old = OpenSsl.start(tmp_path / "old", start=now - timedelta(days=20), end=now - timedelta(days=10))
    expired = old.reply(anchored.request, tmp_path / "old.tsr")
    half = tmp_path / "half.tsr"
    half.write_bytes(anchored.reply.read_bytes()[:-100])
    for reply, certificate, code in (
        (expired, old.root, "stamp-expired"),
        (half, anchored.tsa.root, "stamp-unreadable"),
    ):
        done = program.run("anchor", "import", reply, "--root", certificate)
        assert (done.code, done.error["code"]) == (1, code)
        assert done.error["message"].endswith(".")
        assert done.error["hint"].endswith(".")
    assert program.ok("anchor", "list") == before
