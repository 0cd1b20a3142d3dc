"""Runs every check of docs/spec/bundle.md on one bundle and weighs what they found.

Hashing starts as soon as the container is open, in threads of its own; the signature work follows on this one. That
is why modules of `cryptography` are imported inside functions: loading them would delay the hashing.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, Protocol

from evidence_desktop.verifier import (
    alone,
    anchors,
    attached,
    bagit,
    certificates,
    cms,
    entries,
    names,
    notes,
    proofs,
    records,
)
from evidence_desktop.verifier.bag import Asked, Bag
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
from evidence_desktop.verifier.source import Digests, Source, UnreadableError
from evidence_desktop.verifier.zipped import Zip, holds_bundle

AGE_HEADS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
"""How a locked file begins, plain or armoured."""

AGE_ADVICE = "locked: open it first with `age -d -o bundle.zip bundle.zip.age`, then check bundle.zip"
_ZIP_HEAD = b"PK"

Check = Callable[[Bag], None]


def _check_consistency(bag: Bag) -> None:
    """Check `consistency`, and say so when there is no checkpoint from outside to hold the log against."""
    if bag.asked.since is None and bag.asked.anchors is None:
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
    "report": attached.check_report,
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


Judge = Callable[[Source, Asked, Progress | None], Report]
"""Runs every check but `container` on the files of a bundle, or of a report alone."""


def judge_here(source: Source, asked: Asked, progress: Progress | None) -> Report:
    """Judge in this process; see ``apart`` for the one that faces use."""
    hashing = Hashing(source)

    def tick() -> None:
        if progress is not None:
            try:
                progress.report(hashing.done, hashing.total)
                progress.checkpoint()
            except Exception as reason:  # noqa: BLE001 - whatever the face raises is raised again below
                raise _StopError(reason) from None

    try:
        return judged(source, asked, tick, hashing)
    except _StopError as stop:
        raise stop.reason from None
    finally:
        hashing.stop()


def verify(
    source: Path | BinaryIO,
    *,
    trust: str | None = None,
    since: str | None = None,
    anchor_text: bytes | None = None,
    tsa_roots: Collection[str] = (),
    progress: Progress | None = None,
    judge: Judge = judge_here,
) -> Report:
    """Check a bundle, or a report alone; nothing is written anywhere.

    Args:
        source: A folder, a zip file, a PDF, or a seekable stream of a zip, such as an age file that the caller opened.
        trust: The root fingerprint as its owner gave it by another way: 64 hex digits, or eight words.
        since: Text of a checkpoint of the same log that was kept from before.
        anchor_text: Any text from elsewhere in which such a checkpoint stands.
        tsa_roots: SHA-256 (hex) of the roots of time-stamping authorities that are believed.
        progress: Told of bytes hashed, on this thread.
        judge: What looks into the files once the container is open.

    Raises:
        UsageError: ``trust`` is not a fingerprint, ``anchor_text`` holds no checkpoint, or a checkpoint was given for a
            report alone.
    """
    asked = Asked(
        trust=None if trust is None else parse_trust(trust),
        since=since,
        anchors=None if anchor_text is None else find_checkpoints(anchor_text),
        tsa_roots=sorted(tsa_roots),
    )
    if not isinstance(source, Path):
        return _verify_opened(lambda: Zip(source), lambda: holds_bundle(source), asked, progress, judge)
    return _verify_path(source, asked, progress, judge)


def _verify_path(source: Path, asked: Asked, progress: Progress | None, judge: Judge) -> Report:
    if source.is_dir():
        is_bundle = partial(any, ((source / name).is_file() for name in names.OF_A_BUNDLE))
        return _verify_opened(lambda: Folder(source), is_bundle, asked, progress, judge)
    try:
        if source.exists() and not source.is_file():
            # A pipe would keep whoever opens it waiting for ever.
            return _refused(Severity.UNKNOWN, source.name, "a readable folder or zip", "a special file")
        with source.open("rb") as file:
            head = file.read(64)
            if head.startswith(AGE_HEADS):
                return _refused(Severity.UNKNOWN, source.name, "a bundle that is open", AGE_ADVICE)
            if head.startswith(alone.HEAD):
                return _verify_alone(source, asked, progress, judge)
            return _verify_opened(lambda: Zip(file), lambda: holds_bundle(file), asked, progress, judge)
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
    opening: Callable[[], Source],
    is_bundle: Callable[[], bool],
    asked: Asked,
    progress: Progress | None,
    judge: Judge,
) -> Report:
    """Check `container`, then all the others."""
    try:
        source = _opened(opening, is_bundle)
    except FaultError as fault:
        return _refused(Severity.FAIL, fault.subject, fault.expected, fault.found)
    except CannotRunError as lack:
        return _refused(Severity.UNKNOWN, lack.subject, lack.expected, lack.found)
    except UnreadableError as error:
        return _refused(Severity.UNKNOWN, "", "a readable folder or zip", str(error))
    except Exception as error:  # noqa: BLE001 - a crash must end as a finding, never as silence
        return _refused(Severity.UNKNOWN, "", "a readable folder or zip", f"internal error: {error!r}")
    return judge(source, asked, progress)


def _opened(opening: Callable[[], Source], is_bundle: Callable[[], bool]) -> Source:
    """Open the container; whatever holds none of the files by which a bundle is known is the wrong thing.

    Raises:
        CannotRunError: It is no bundle.
        FaultError, UnreadableError: As opening it does.
    """
    none = CannotRunError("a bundle", "no bagit.txt and no manifests here", names.BAGIT)
    try:
        source = opening()
    except FaultError:
        if is_bundle():
            raise
        raise none from None
    if not source.files.keys() & names.OF_A_BUNDLE:
        raise none
    return source


def _verify_alone(path: Path, asked: Asked, progress: Progress | None, judge: Judge) -> Report:
    """Check a report that came without its bundle."""
    if asked.since is not None or asked.anchors is not None:
        raise UsageError(
            "report-alone",
            "A report alone holds nothing to compare a checkpoint with.",
            "Check the whole bundle with it.",
        )
    report = judge(alone.Alone(path), asked, progress)
    name = shown(path.name)
    findings = [
        replace(one, subject=name) if one.subject in (names.REPORT, names.ROOT) else one for one in report.findings
    ]
    return replace(report, findings=tuple(findings))


def judged(
    source: Source,
    asked: Asked,
    tick: Callable[[], None],
    hashing: Digests,
    told: Callable[[str, Callable[[], Report]], None] = lambda _check, _report: None,
) -> Report:
    """Run the checks while the files are hashed.

    Args:
        source: The files.
        asked: What was given beside them.
        tick: Called often; whatever it raises that is no ordinary ``Exception`` ends the work.
        hashing: Their hashes, under way.
        told: Called after each check with its name, and with what makes the report so far.
    """
    bag = Bag(source, asked, tick, hashing)
    ran: list[str] = []
    for check in (_run_alone if source.alone else _run)(bag, ran):
        told(check, lambda: _report(bag, ran))
        bag.tick()
    return _report(bag, ran)


def _run(bag: Bag, ran: list[str]) -> Iterator[str]:
    """Run all checks; yields each when it is over, and adds to ``ran`` those that ran to their end."""
    first: dict[str, Check] = {"container": _say_odd, "version": bagit.check_version}
    try:
        for check, step in first.items():
            if _ran(bag, check, step):
                ran.append(check)
            yield check
    except bagit.OtherVersionError:
        for check in STEPS:
            _say_not_run(bag.findings, check, "the bundle is of another version")
        return
    for check, step in STEPS.items():
        if _ran(bag, check, step):
            ran.append(check)
        yield check


def _run_alone(bag: Bag, ran: list[str]) -> Iterator[str]:
    """Run the checks of a report alone; a PDF that was never sealed gets no other."""
    # First, so that a large report shows how far it is and can be stopped.
    bag.hashing.wait(bag.tick)
    for check, step in STEPS_ALONE.items():
        if _ran(bag, check, step):
            ran.append(check)
        elif check == "container":
            for other in ALONE[1:]:
                _say_not_run(bag.findings, other, "this PDF is no sealed report")
            return
        yield check


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


def _say_odd(bag: Bag) -> None:
    """Say what the container holds besides files."""
    for severity, subject, expected, found in bag.source.odd:
        bag.say(Severity(severity), subject, expected, found)


def _say_not_run(findings: list[Finding], check: str, why: str) -> None:
    findings.append(Finding(check, Severity.UNKNOWN, check, "a check that runs", f"not run: {why}"))


def _refused(severity: Severity, subject: str, expected: str, found: str) -> Report:
    """Report on a container that was refused: no other check ran, and each of them says so."""
    findings = [Finding("container", severity, shown(subject or "the bundle"), shown(expected), shown(found))]
    for check in CHECKS[1:]:
        _say_not_run(findings, check, "the container was not opened")
    return Report(verdict_of(findings, ()), tuple(findings), (), "", "", "", 0, 0, "")


def _report(bag: Bag, ran: list[str]) -> Report:
    found = sorted([*bag.findings, *bag.left_out()], key=lambda finding: CHECKS.index(finding.check))
    applies = ALONE if bag.source.alone else CHECKS
    # A report alone has no files but itself; what it lists is all that is known of them.
    files = (bag.payload or ()) if bag.source.alone else bag.source.files
    fingerprint = bag.root.fingerprint if bag.root else ""
    return Report(
        verdict=verdict_of(found, ran, applies, anchored=bag.anchored),
        findings=tuple(found),
        checks=tuple(check for check in CHECKS if check in ran),
        root_fingerprint=fingerprint,
        fingerprint_words=fingerprint_words(fingerprint) if fingerprint else "",
        bundle_id=bag.info["Evidence-Bundle-Id"] if bag.info else "",
        exhibits=len(names.numbers(files, names.RECORD)),
        redacted=len(names.numbers(files, names.REDACTED)),
        checkpoint=bag.checkpoint.note if bag.checkpoint else "",
        applies=applies,
        anchored=bag.anchored,
        log=bag.log_key.line if bag.log_key and bag.known else "",
        roots={str(size): base64.b64encode(root).decode("ascii") for size, root in (bag.known or {}).items()},
    )
