"""Time stamps end to end, by the commands: `openssl ts` answers, and `openssl ts` agrees about the bundle.

Replies that are wrong, expired or mismatched are OpenSSL's own too, and are refused by the command that takes them in.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import tsp
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from support import handmade
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
    assert said["found"].endswith("Z, says “Local time”")
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
    # The same text and somebody else's bundle, of which it shows nothing.
    report = verified(make_bundle(tmp_path).path, "--anchor-text", mail)
    assert (report["verdict"], report["code"]) == ("cannot-tell", 3)


@dataclass(frozen=True)
class Others:
    """Authorities beside the one that is believed; all call themselves the same."""

    other: OpenSsl
    expired: OpenSsl
    early: OpenSsl
    strict: OpenSsl
    plain: OpenSsl
    mixed: OpenSsl


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Others:
    home, now = tmp_path_factory.mktemp("others"), datetime.now(UTC)
    mixed = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.CODE_SIGNING])
    return Others(
        other=OpenSsl.start(home / "other"),
        expired=OpenSsl.start(home / "expired", start=now - timedelta(days=20), end=now - timedelta(days=10)),
        early=OpenSsl.start(home / "early", start=now + timedelta(days=10), end=now + timedelta(days=20)),
        strict=OpenSsl.start(home / "strict", digests="sha512"),
        plain=OpenSsl.start(home / "plain", extensions=[]),
        mixed=OpenSsl.start(home / "mixed", extensions=[(mixed, True)]),
    )


def query(out: Path, *what: object) -> Path:
    """A request that somebody else makes, by `openssl ts`."""
    run("openssl", "ts", "-query", *what, "-sha256", "-cert", "-out", out)
    return out


def over_the_same_checkpoint(anchored: Anchored, out: Path, *more: object) -> Path:
    value = tsp.TimeStampReq.load(anchored.request.read_bytes())
    return query(out, "-digest", value["message_imprint"]["hashed_message"].native.hex(), *more)


def over_a_checkpoint_that_was_only_shown(anchored: Anchored, out: Path) -> Path:
    (out.parent / "note").write_text(anchored.note)
    return query(out, "-data", out.parent / "note")


def over_a_checkpoint_of_another_vault(out: Path) -> Path:
    (out.parent / "note").write_text(handmade.example().note)
    return query(out, "-data", out.parent / "note")


def changed(reply: Path, out: Path) -> Path:
    """With another signature: the last bytes of a reply are those of its one signer's."""
    out.write_bytes(reply.read_bytes()[:-1] + bytes([reply.read_bytes()[-1] ^ 1]))
    return out


def cut(reply: Path, out: Path) -> Path:
    out.write_bytes(reply.read_bytes()[:-100])
    return out


Reply = Callable[[Anchored, Others, Path], tuple[Path, Path]]
"""Makes a reply as an authority would; gives it, and the root that the person names."""

REFUSED: dict[str, tuple[str, Reply]] = {
    "mismatched: of a checkpoint for which no stamp was asked": (
        "stamp-other-checkpoint",
        lambda had, _, to: (
            had.tsa.reply(over_a_checkpoint_that_was_only_shown(had, to / "q"), to / "r.tsr"),
            had.tsa.root,
        ),
    ),
    "mismatched: of another vault's checkpoint": (
        "stamp-other-checkpoint",
        lambda had, _, to: (had.tsa.reply(over_a_checkpoint_of_another_vault(to / "q"), to / "r.tsr"), had.tsa.root),
    ),
    "mismatched: another nonce": (
        "stamp-other-request",
        lambda had, _, to: (had.tsa.reply(over_the_same_checkpoint(had, to / "q"), to / "r.tsr"), had.tsa.root),
    ),
    "mismatched: no nonce": (
        "stamp-other-request",
        lambda had, _, to: (
            had.tsa.reply(over_the_same_checkpoint(had, to / "q", "-no_nonce"), to / "r.tsr"),
            had.tsa.root,
        ),
    ),
    "wrong: the authority refuses": (
        "stamp-refused",
        lambda had, others, to: (others.strict.reply(had.request, to / "r.tsr"), others.strict.root),
    ),
    "wrong: another root of the same name": (
        "stamp-other-root",
        lambda had, others, to: (had.tsa.reply(had.request, to / "r.tsr"), others.other.root),
    ),
    "wrong: by another authority": (
        "stamp-other-root",
        lambda had, others, to: (others.other.reply(had.request, to / "r.tsr"), had.tsa.root),
    ),
    "wrong: a certificate without the purpose": (
        "stamp-not-an-authority",
        lambda had, others, to: (others.plain.sign_anew(had.reply, to / "r.tsr"), others.plain.root),
    ),
    "wrong: a certificate that is for programs too": (
        "stamp-not-an-authority",
        lambda had, others, to: (others.mixed.sign_anew(had.reply, to / "r.tsr"), others.mixed.root),
    ),
    "wrong: the signature": (
        "stamp-invalid",
        lambda had, _, to: (changed(had.reply, to / "r.tsr"), had.tsa.root),
    ),
    "wrong: cut off": ("stamp-unreadable", lambda had, _, to: (cut(had.reply, to / "r.tsr"), had.tsa.root)),
    "wrong: the request itself": ("stamp-unreadable", lambda had, _others, _to: (had.request, had.tsa.root)),
    "wrong: the issuer named as the root": ("not-a-root", lambda had, _others, _to: (had.reply, had.tsa.between)),
    "expired": (
        "stamp-expired",
        lambda had, others, to: (others.expired.reply(had.request, to / "r.tsr"), others.expired.root),
    ),
    "not valid yet": (
        "stamp-expired",
        lambda had, others, to: (others.early.reply(had.request, to / "r.tsr"), others.early.root),
    ),
}


def everything(vault: Path) -> dict[str, bytes]:
    return {str(path.relative_to(vault)): path.read_bytes() for path in sorted(vault.rglob("*")) if path.is_file()}


@pytest.mark.long
@pytest.mark.parametrize("what", REFUSED)
def test_a_reply_that_does_not_hold_is_a_sentence_and_an_exit_code_and_is_not_logged(
    anchored: Anchored, others: Others, tmp_path: Path, what: str
) -> None:
    program = anchored.program
    code, make = REFUSED[what]
    reply, root = make(anchored, others, tmp_path)
    before = everything(program.vault)
    done = program.run("anchor", "import", reply, "--root", root)
    assert (done.code, done.error["code"]) == (1, code)
    assert re.fullmatch(r"[A-Z/].{20,}\.", done.error["message"])
    assert re.fullmatch(r"(Nothing was changed\. )?[A-Z].{20,}\.", done.error["hint"])
    assert everything(program.vault) == before


def test_without_json_it_is_the_sentence_and_what_to_do(anchored: Anchored, others: Others, tmp_path: Path) -> None:
    reply = others.strict.reply(anchored.request, tmp_path / "r.tsr")
    command = anchored.program.command("anchor", "import", reply, "--root", others.strict.root)
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=anchored.program.environment() | {"COLUMNS": "300"}
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        "The authority did not grant a time stamp.",
        "Nothing was changed. Write a new request, or ask another authority.",
    ]


def test_a_bundle_made_after_all_that_holds_the_one_stamp_that_held(
    anchored: Anchored, others: Others, tmp_path: Path
) -> None:
    program, out = anchored.program, tmp_path / "bundle"
    listed = program.ok("anchor", "list")["anchors"]
    assert [one["event"] for one in listed] == ["time stamp asked", "time stamped", "checkpoint given"]
    program.ok("export", "--out", out)
    anchors = {path.name: path.read_bytes() for path in (out / "data/custody/anchors").iterdir()}
    assert set(anchors) == {"001.note", "001.tsr", "001.crt"}
    assert anchors["001.tsr"] == anchored.reply.read_bytes()
    named = verified(out, "--tsa-root", anchored.tsa.root)
    assert (named["verdict"], named["code"]) == ("intact-anchored", 0)
    for authority in (others.other, others.expired, others.plain, others.mixed):
        report = verified(out, "--tsa-root", authority.root)
        assert (report["verdict"], report["code"]) == ("intact-unanchored", 0)


def test_a_vault_whose_every_reply_was_refused_hands_over_a_bundle_without_any(
    others: Others, tmp_path: Path, secret_service: str
) -> None:
    assert secret_service
    program, request = Program(tmp_path, unlock="keyring"), tmp_path / "a.tsq"
    program.init()
    program.ok("link", "https://example.org/1")
    program.ok("anchor", "export", "--out", request)
    reply = others.expired.reply(request, tmp_path / "a.tsr")
    assert program.run("anchor", "import", reply, "--root", others.expired.root).error["code"] == "stamp-expired"
    program.ok("export", "--out", tmp_path / "bundle")
    assert not (tmp_path / "bundle/data/custody/anchors").exists()
    report = verified(tmp_path / "bundle", "--tsa-root", others.expired.root)
    assert (report["verdict"], report["code"]) == ("intact-unanchored", 0)
