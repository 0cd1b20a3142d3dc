"""Runs every check of docs/spec/bundle.md on one bundle and weighs what they found.

Hashing starts as soon as the container is open, in threads of its own; the signature work follows on this one. That
is why modules of `cryptography` and `asn1crypto` are imported inside functions: loading them would delay the hashing.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Protocol

from evidence_desktop.verifier import (
    alone,
    anchors,
    bagit,
    certificates,
    cms,
    entries,
    names,
    notes,
    pdf,
    proofs,
    records,
)
from evidence_desktop.verifier.bag import Bag, Outside
from evidence_desktop.verifier.findings import (
    ALONE,
    CHECKS,
    CannotRunError,
    FaultError,
    Finding,
    Report,
    Severity,
    UsageError,
    shown,
    verdict_of,
)
from evidence_desktop.verifier.fingerprint import fingerprint_words, parse_trust
from evidence_desktop.verifier.folder import Folder
from evidence_desktop.verifier.hashing import Hashing
from evidence_desktop.verifier.pasted import find_checkpoints
from evidence_desktop.verifier.source import Source, UnreadableError
from evidence_desktop.verifier.zipped import Zip

AGE_HEADS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
"""How a locked file begins, plain or armoured."""

AGE_ADVICE = "locked: open it first with `age -d -o bundle.zip bundle.zip.age`, then check bundle.zip"
_ZIP_HEAD = b"PK"

Check = Callable[[Bag], None]


def _check_consistency(bag: Bag) -> None:
    """Check `consistency`, and say so when there is no checkpoint from outside to hold the log against."""
    if bag.outside.since is None and bag.outside.anchors is None:
        bag.say(
            Severity.INFO,
            names.CHECKPOINT,
            "a checkpoint from before to compare with",
            "no earlier checkpoint was given",
        )
    proofs.check_consistency(bag)


STEPS: dict[str, Check] = {
    "manifest": bagit.read_manifests,
    "file-set": bagit.check_file_set,
    "certificates": certificates.check_certificates,
    "signature": cms.check_signature,
    "trust": certificates.check_trust,
    "checkpoint": notes.check_checkpoint,
    "entries": entries.check_entries,
    "inclusion": proofs.check_inclusion,
    "consistency": _check_consistency,
    "report": pdf.check_report,
    "clock": entries.check_clock,
    "anchors": anchors.check_anchors,
    "hash": bagit.check_hashes,
    "records": records.check_records,
}
"""The checks after `container` and `version`, in the order in which they run: what needs the hashes comes last, and
findings are put in the order of the spec afterwards."""


STEPS_ALONE: dict[str, Check] = {
    "container": alone.check_container,
    "certificates": alone.check_certificates,
    "trust": certificates.check_trust,
    "report": alone.check_report,
    "manifest": alone.check_manifest,
}
"""The checks of a report alone, in the order in which they run."""


class Progress(Protocol):
    """What a face hands in to show how far it is, and to stop it."""

    def report(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` bytes are through."""

    def checkpoint(self) -> None:
        """Raise anything to stop; ``verify`` raises it again."""


class _StopError(BaseException):
    """Carries what the face raised through the checks, which catch every ordinary error."""

    def __init__(self, reason: Exception) -> None:
        super().__init__()
        self.reason = reason


def verify(
    source: Path | BinaryIO,
    *,
    trust: str | None = None,
    since: str | None = None,
    anchor_text: bytes | None = None,
    tsa_roots: Collection[str] = (),
    progress: Progress | None = None,
) -> Report:
    """Check a bundle, or a report alone; nothing is written anywhere.

    Args:
        source: A folder, a zip file, a PDF, or a seekable stream of a zip, such as an age file that the caller opened.
        trust: The root fingerprint as its owner gave it by another way: 64 hex digits, or eight words.
        since: Text of a checkpoint of the same log that was kept from before.
        anchor_text: Any text from elsewhere in which such a checkpoint stands.
        tsa_roots: SHA-256 (hex) of the roots of time-stamping authorities that are believed.
        progress: Told of bytes hashed, on this thread.

    Raises:
        UsageError: ``trust`` is not a fingerprint, ``anchor_text`` holds no checkpoint, or a checkpoint was given for a
            report alone.
    """
    wanted = None if trust is None else parse_trust(trust)
    pasted = None if anchor_text is None else find_checkpoints(anchor_text)
    outside = Outside(since, pasted, tsa_roots)
    if not isinstance(source, Path):
        return _verify_opened(lambda: Zip(source), wanted, outside, progress)
    if source.is_dir():
        return _verify_opened(lambda: Folder(source), wanted, outside, progress)
    try:
        with source.open("rb") as file:
            head = file.read(64)
            if head.startswith(AGE_HEADS):
                return _refused(Severity.UNKNOWN, source.name, "a bundle that is open", AGE_ADVICE)
            if head.startswith(alone.HEAD):
                return _verify_alone(source, wanted, outside, progress)
            return _verify_opened(lambda: Zip(file), wanted, outside, progress)
    except OSError as error:
        return _refused(Severity.UNKNOWN, source.name, "a readable folder or zip", error.strerror or "unreadable")


def compare(report: Report, trust: str) -> Report:
    """Hold a report against a fingerprint that was given after the check; no file is read again.

    A report without a root, which has nothing to compare, stays as it is.

    Raises:
        UsageError: ``trust`` is not a fingerprint.
    """
    wanted = parse_trust(trust)
    own = (report.root_fingerprint, report.fingerprint_words)
    if not report.root_fingerprint:
        return report
    subject = next((one.subject for one in report.findings if one.check == "trust"), names.ROOT)
    findings = [one for one in report.findings if one.check != "trust"]
    if wanted not in own:
        found = own[1] if " " in wanted else own[0]
        findings.append(Finding("trust", Severity.FAIL, subject, wanted, found))
        findings.sort(key=lambda finding: CHECKS.index(finding.check))
    verdict = verdict_of(findings, report.checks, report.applies, anchored=report.anchored)
    return replace(report, findings=tuple(findings), verdict=verdict)


def _verify_opened(
    opening: Callable[[], Source], trust: str | None, outside: Outside, progress: Progress | None
) -> Report:
    """Check `container`, then all the others."""
    try:
        source = opening()
    except FaultError as fault:
        return _refused(Severity.FAIL, fault.subject, fault.expected, fault.found)
    except UnreadableError as error:
        return _refused(Severity.UNKNOWN, "", "a readable folder or zip", str(error))
    except Exception as error:  # noqa: BLE001 - a crash must end as a finding, never as silence
        return _refused(Severity.UNKNOWN, "", "a readable folder or zip", f"internal error: {error!r}")
    if not source.files.keys() & {names.BAGIT, names.MANIFEST, names.TAG_MANIFEST}:
        return _refused(Severity.UNKNOWN, names.BAGIT, "a bundle", "no bagit.txt and no manifests here")
    bag, ran = _ran_through(source, trust, outside, progress, _run)
    return _report(bag, ran)


def _verify_alone(path: Path, trust: str | None, outside: Outside, progress: Progress | None) -> Report:
    """Check a report that came without its bundle."""
    if outside.since is not None or outside.anchors is not None:
        raise UsageError(
            "report-alone",
            "A report alone holds nothing to compare a checkpoint with.",
            "Check the whole bundle with it.",
        )
    bag, ran = _ran_through(alone.Alone(path), trust, Outside(), progress, _run_alone)
    name = shown(path.name)
    findings = [
        replace(one, subject=name) if one.subject in (names.REPORT, names.ROOT) else one
        for one in [*bag.findings, *bag.left_out()]
    ]
    report = _report(bag, ran, findings, ALONE)
    listed = bag.payload or ()
    return replace(
        report,
        exhibits=len(names.numbers(listed, names.RECORD)),
        redacted=len(names.numbers(listed, names.REDACTED)),
    )


def _ran_through(
    source: Source,
    trust: str | None,
    outside: Outside,
    progress: Progress | None,
    run: Callable[[Bag], list[str]],
) -> tuple[Bag, list[str]]:
    """Run checks while the files are hashed; gives what they learnt, and those that ran to their end."""
    hashing = Hashing(source)

    def tick() -> None:
        if progress is not None:
            try:
                progress.report(hashing.done, hashing.total)
                progress.checkpoint()
            except Exception as reason:  # noqa: BLE001 - whatever the face raises is raised again by verify
                raise _StopError(reason) from None

    bag = Bag(source, trust, outside, tick, hashing)
    try:
        return bag, run(bag)
    except _StopError as stop:
        raise stop.reason from None
    finally:
        hashing.stop()


def _run(bag: Bag) -> list[str]:
    """Run all checks; gives those that ran to their end."""
    ran: list[str] = []
    try:
        if _ran(bag, "container", _say_folder):
            ran.append("container")
        if _ran(bag, "version", bagit.check_version):
            ran.append("version")
    except bagit.OtherVersionError:
        for check in STEPS:
            _say_not_run(bag.findings, check, "the bundle is of another version")
        return ran
    for check, step in STEPS.items():
        if _ran(bag, check, step):
            ran.append(check)
        bag.tick()
    return ran


def _run_alone(bag: Bag) -> list[str]:
    """Run the checks of a report alone; a PDF that was never sealed gets no other."""
    # First, so that a large report shows how far it is and can be stopped.
    bag.hashing.wait(bag.tick)
    ran: list[str] = []
    for check, step in STEPS_ALONE.items():
        if _ran(bag, check, step):
            ran.append(check)
        elif check == "container":
            for other in ALONE[1:]:
                _say_not_run(bag.findings, other, "this PDF is no sealed report")
            break
        bag.tick()
    return ran


def _ran(bag: Bag, check: str, step: Check) -> bool:
    bag.check = check
    try:
        step(bag)
    except FaultError as fault:
        bag.fail(fault.subject or check, fault.expected, fault.found)
    except CannotRunError as lack:
        bag.say(Severity.UNKNOWN, lack.subject or check, lack.expected, lack.found)
    except UnreadableError as error:
        bag.say(Severity.UNKNOWN, check, "a readable bundle", str(error))
    except bagit.OtherVersionError:
        raise
    except Exception as error:  # noqa: BLE001 - a crash must end as a finding, never as silence
        bag.say(Severity.UNKNOWN, check, "a check that runs to its end", f"internal error: {error!r}")
    else:
        return True
    return False


def _say_folder(bag: Bag) -> None:
    """Say what a folder holds besides files."""
    if not isinstance(bag.source, Folder):
        return
    for subject, expected, found in bag.source.faults:
        bag.fail(subject, expected, found)
    for subject, why in bag.source.unreadable:
        bag.say(Severity.UNKNOWN, subject, "a readable folder", why)
    for subject in bag.source.empty:
        bag.fail(subject, "no folder without a file", "an empty folder")


def _say_not_run(findings: list[Finding], check: str, why: str) -> None:
    findings.append(Finding(check, Severity.UNKNOWN, check, "a check that runs", f"not run: {why}"))


def _refused(severity: Severity, subject: str, expected: str, found: str) -> Report:
    """Report on a container that was refused: no other check ran, and each of them says so."""
    findings = [Finding("container", severity, shown(subject or "the bundle"), shown(expected), shown(found))]
    for check in CHECKS[1:]:
        _say_not_run(findings, check, "the container was not opened")
    return Report(verdict_of(findings, ()), tuple(findings), (), "", "", "", 0, 0, "")


def _report(
    bag: Bag, ran: list[str], findings: Iterable[Finding] | None = None, applies: tuple[str, ...] = CHECKS
) -> Report:
    found = [*bag.findings, *bag.left_out()] if findings is None else findings
    found = sorted(found, key=lambda finding: CHECKS.index(finding.check))
    fingerprint = bag.root.fingerprint if bag.root else ""
    return Report(
        verdict=verdict_of(found, ran, applies, anchored=bag.anchored),
        findings=tuple(found),
        checks=tuple(check for check in CHECKS if check in ran),
        root_fingerprint=fingerprint,
        fingerprint_words=fingerprint_words(fingerprint) if fingerprint else "",
        bundle_id=bag.info["Evidence-Bundle-Id"] if bag.info else "",
        exhibits=len(names.numbers(bag.source.files, names.RECORD)),
        redacted=len(names.numbers(bag.source.files, names.REDACTED)),
        checkpoint=bag.checkpoint.note if bag.checkpoint else "",
        applies=applies,
        anchored=bag.anchored,
        log=bag.log_key.line if bag.log_key and bag.known else "",
        roots={str(size): base64.b64encode(root).decode("ascii") for size, root in (bag.known or {}).items()},
    )
