"""What the verifier's tests share: one fault in a bundle that its own key signed again, and what is found of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from cryptography import x509

from evidence_desktop.verifier import Finding, Report, Verdict, verify
from support import handmade
from support.handmade import Bundle

ENTRIES = "data/custody/entries.jsonl"
RECORD = "data/records/001.json"
PROOF = "data/custody/proofs/000001.tlog-proof"
PAST = "data/custody/proofs/consistency-000003.txt"
NOTE = "data/custody/checkpoint.note"
ROOT, DEVICE, LOG_KEY = "identity/root.crt", "identity/device.crt", "identity/log.pub"
INFO, MANIFEST, TAGS = "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"
CMS = TAGS + ".p7s"
PDF = "data/report.pdf"


def run(bundle: Bundle, **options: Any) -> Report:
    """Verify it as a zip."""
    return verify(bundle.zip(), **options)


def found(bundle: Bundle, **options: Any) -> set[tuple[str, str, str]]:
    """Check, severity and subject of everything that is more than information."""
    return {(f.check, f.severity, f.subject) for f in run(bundle, **options).findings if f.severity != "info"}


def replaced(name: str, change: Callable[[bytes], bytes]) -> Bundle:
    """The good bundle with one file changed, and signed again."""
    bundle = handmade.example()
    bundle.files[name] = change(bundle.files[name])
    return bundle.finish()


def with_file(name: str, data: bytes = b"x") -> Bundle:
    """The good bundle with one file more, listed and signed."""
    bundle = handmade.example()
    bundle.files[name] = data
    return bundle.finish()


def relogged(change: Callable[[list[dict[str, Any]]], object]) -> Bundle:
    """A bundle whose log was written otherwise from the start: sealed, proven and signed as it is."""
    old = handmade.example()
    change(old.log)
    return Bundle(old.who, old.log, old.originals).write()


def root(**options: Any) -> x509.Certificate:
    who = handmade.identity()
    return handmade.certificate("Example root", who.root_key, "Example root", who.root_key, authority=True, **options)


def container(report: Report) -> Finding:
    """The first finding of check `container`."""
    return next(f for f in report.findings if f.check == "container")


def refused(source: Path | BinaryIO, severity: str, words: str) -> Report:
    """Expect that the container is refused, with these words."""
    report = verify(source)
    finding = container(report)
    assert (finding.severity, words in f"{finding.subject} {finding.expected} {finding.found}") == (severity, True), (
        finding
    )
    assert report.verdict == (Verdict.ALTERED if severity == "fail" else Verdict.CANNOT_TELL)
    return report
