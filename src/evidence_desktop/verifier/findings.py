"""What a check found, as data; the faces hold the words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from evidence_desktop.verifier.limits import MAX_TEXT

FORMAT = "1"
"""The version of docs/spec/bundle.md that this program knows."""

CHECKS = (
    "container",
    "version",
    "file-set",
    "manifest",
    "hash",
    "certificates",
    "signature",
    "trust",
    "checkpoint",
    "entries",
    "inclusion",
    "consistency",
    "records",
    "report",
    "clock",
    "anchors",
)
"""Every check of docs/spec/bundle.md, in its order; a bundle is intact only when each of them ran."""

ALONE = ("container", "manifest", "certificates", "trust", "report")
"""The checks that a report without its bundle has (docs/spec/bundle.md, A report alone)."""


class Severity(StrEnum):
    """How much a finding weighs; ``fail`` and ``unknown`` decide the verdict, the others only inform."""

    FAIL = "fail"
    UNKNOWN = "unknown"
    WARNING = "warning"
    INFO = "info"


class Verdict(StrEnum):
    """The one answer to "is this what was sealed?" (docs/spec/bundle.md, Checks)."""

    INTACT_ANCHORED = "intact-anchored"
    INTACT_UNANCHORED = "intact-unanchored"
    REPORT_INTACT = "report-intact"
    ALTERED = "altered"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check has to say.

    Attributes:
        check: Name of the check, one of ``CHECKS``.
        severity: ``fail``, ``unknown``, ``warning`` or ``info``.
        subject: The file, entry or option that it is about.
        expected: What the spec asks for.
        found: What is there instead.
    """

    check: str
    severity: str
    subject: str
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a whole verification came to.

    Attributes:
        verdict: The answer.
        findings: In the order of ``CHECKS``.
        checks: The checks that ran to their end, in order.
        root_fingerprint: SHA-256 of the root certificate's DER, 64 hex digits; empty when there is none to read.
        fingerprint_words: The same as eight words.
        bundle_id: UUID from ``bag-info.txt``; empty when it cannot be read.
        exhibits: How many exhibits the bundle says it holds.
        redacted: For how many of them a redacted copy stands in place of the original.
        checkpoint: Text of the checkpoint note when its signature holds, else empty.
        applies: The checks that there are for what was given: fewer than ``CHECKS`` for a report alone.
        anchored: Whether outside evidence that counts covers the beginning of every exhibit.
        log: Verifier key of the log when its checkpoint holds, else empty.
        roots: Root (base64) by size of the log: of its checkpoint, and of each past one that is proven.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    checks: tuple[str, ...]
    root_fingerprint: str
    fingerprint_words: str
    bundle_id: str
    exhibits: int
    redacted: int
    checkpoint: str
    applies: tuple[str, ...] = CHECKS
    anchored: bool = False
    log: str = ""
    roots: Mapping[str, str] = field(default_factory=dict)


class UsageError(ValueError):
    """What was given beside the bundle cannot be used.

    Attributes:
        code: Short stable name for programs.
        message: What is wrong, in one sentence.
        hint: What to do instead.
        templates: Sentence and hint before ``values`` were put in, so that a face can translate them.
        values: What varies, by name.
    """

    def __init__(self, code: str, message: str, hint: str, /, **values: object) -> None:
        super().__init__(message.format(**values))
        self.code = code
        self.message = message.format(**values)
        self.hint = hint.format(**values)
        self.templates = (message, hint)
        self.values = values


class FaultError(Exception):
    """The bundle breaks a rule: becomes a *fail* finding."""

    def __init__(self, expected: str, found: str, subject: str = "") -> None:
        super().__init__(f"{subject}: expected {expected}, found {found}")
        self.expected = expected
        self.found = found
        self.subject = subject


class CannotRunError(Exception):
    """A check lacks what it needs: becomes an *unknown* finding."""

    def __init__(self, expected: str, found: str, subject: str = "") -> None:
        super().__init__(f"{subject}: expected {expected}, found {found}")
        self.expected = expected
        self.found = found
        self.subject = subject


def shown(text: str) -> str:
    """Make foreign text harmless to print: control and direction characters are escaped, length is bounded."""
    cut = text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + "…"
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode("ascii") for char in cut)


def verdict_of(
    findings: Iterable[Finding],
    ran: Collection[str],
    applies: Collection[str] = CHECKS,
    *,
    anchored: bool = False,
) -> Verdict:
    """Weigh findings: a failure is *altered*; an open question, or a check that did not run, is *cannot-tell*."""
    severities = {finding.severity for finding in findings}
    if Severity.FAIL in severities:
        return Verdict.ALTERED
    if Severity.UNKNOWN in severities or set(ran) != set(applies):
        return Verdict.CANNOT_TELL
    if set(applies) != set(CHECKS):
        return Verdict.REPORT_INTACT
    return Verdict.INTACT_ANCHORED if anchored else Verdict.INTACT_UNANCHORED
