"""The verifier's own English: what each check shows, and what to do when it does not hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from evidence_desktop.verifier.findings import Finding, Severity, Verdict

_AGAIN = "Ask for the bundle again, by another way, and keep this copy."
_OPEN = "This could not be checked, which says neither yes nor no. " + _AGAIN


class Words(NamedTuple):
    """One check in words: its name, what is so when it holds, what to do when it does not, and when it stays open."""

    title: str
    holds: str
    advice: str
    open: str = _OPEN


VERDICTS = {
    Verdict.INTACT_ANCHORED: "Intact: nothing has changed since it was sealed, and outside evidence dates it.",
    Verdict.INTACT_UNANCHORED: "Intact: nothing has changed since it was sealed. Nothing outside shows when that was.",
    Verdict.REPORT_INTACT: "Report intact: nothing in this PDF has changed since it was sealed. "
    "The originals were not there to compare.",
    Verdict.ALTERED: "Altered: this is not as it was sealed.",
    Verdict.CANNOT_TELL: "Cannot tell: not everything could be checked.",
}

_OWNER = "Ask its owner to read the fingerprint out, over a telephone number that you knew before."

CHECKS = {
    "container": Words(
        "Container",
        "The bundle could be read.",
        "A rule is broken: do not unpack it by hand. " + _AGAIN,
        "Not all of it could be read. Copy it to another place and check the copy, or ask for it again.",
    ),
    "version": Words(
        "Version",
        "It is of a version that this program knows.",
        _AGAIN,
        "Check it with a later version of this program. Nothing is wrong with it for that.",
    ),
    "file-set": Words("Files", "No file is missing and none was added.", _AGAIN),
    "manifest": Words("Lists", "The lists of files are in their form and complete.", _AGAIN),
    "hash": Words("Hashes", "Every file is the one that was listed.", "Do not rely on the named files. " + _AGAIN),
    "certificates": Words("Certificates", "The device that signed belongs to the root named here.", _AGAIN),
    "signature": Words("Signature", "The lists are signed by that device.", "Do not rely on this copy. " + _AGAIN),
    "trust": Words("Whose it is", "The root is the one whose fingerprint you gave.", _OWNER),
    "checkpoint": Words("Checkpoint", "The state of the custody log is signed.", _AGAIN),
    "entries": Words("Custody entries", "Every entry is whole and sealed by a device of this root.", _AGAIN),
    "inclusion": Words("Place in the log", "Every entry was in the log at the checkpoint.", _AGAIN),
    "consistency": Words(
        "Earlier checkpoints",
        "No earlier checkpoint contradicts this log.",
        "If you kept a checkpoint from before, give it. If this bundle is older than one you saw, ask for a new one. "
        "If a proof is only missing, ask its owner for a bundle made with it (export --prove SIZE). If one is false, "
        "the log was rewritten.",
        "The log could not be held to what you gave, or to what was seen before. If this bundle is older than one you "
        "saw, ask for a new one. If a proof is only missing, ask its owner for a bundle made with it "
        "(export --prove SIZE).",
    ),
    "records": Words(
        "Records", "Originals, records and entries agree.", "Do not rely on the named exhibits. " + _AGAIN
    ),
    "report": Words(
        "Report",
        "The PDF is signed by the same device, as a whole; in a bundle, it lists what is there.",
        "Do not rely on the PDF. " + _AGAIN,
    ),
    "clock": Words(
        "Clock",
        "No entry here says that the device clock was set.",
        "The device clock was set meanwhile: ask when and why. Nothing else is less true for it.",
    ),
    "anchors": Words(
        "Outside evidence of time",
        "Outside evidence of time was found.",
        "What somebody outside dated stands here, if anything; the rest is dated by the device clock alone. A time "
        "stamp counts when you name its root, got elsewhere; a text, such as a police report, when you give it.",
    ),
}

_CUT_OFF = "If it is the right file, copy it again from where it is whole, or ask for it again, by another way."


class _Reason(NamedTuple):
    """Why nothing could be checked, and what to do.

    Attributes:
        check: The check that stopped the others.
        expected: What it expected; any, when empty.
        begins: How what it found begins.
        text: The words.
    """

    check: str
    expected: str
    begins: str
    text: str


_REASONS = (
    _Reason("container", "a bundle that is open", "", "It is locked. Open it first, as stands below."),
    _Reason(
        "container",
        "a bundle",
        "",
        "This is no evidence bundle. If another file or folder was meant, give that. If the bundle was zipped once "
        "more, unpack what you have, and give the zip inside it, or the folder in which bagit.txt is.",
    ),
    _Reason(
        "container",
        "a report that was sealed",
        "",
        "This PDF is no sealed report. Give report.pdf as you received it: one that was printed or saved anew has lost "
        "its signature. If this is all that you were given, ask for the whole bundle.",
    ),
    _Reason(
        "container",
        "a readable folder or zip",
        "it has no end record",
        "This is no zip, or one that was cut off. Give the bundle as you received it: a folder, a zip, or report.pdf "
        "alone. " + _CUT_OFF,
    ),
    _Reason("container", "a readable folder or zip", "it ended early", "It was cut off. " + _CUT_OFF),
    _Reason(
        "container",
        "a readable folder or zip",
        "internal error",
        "This program failed while it opened it, which says nothing about the bundle. Check it in a browser: "
        "verify.html.",
    ),
    _Reason(
        "container",
        "a readable folder or zip",
        "",
        "It could not be read. Copy it to another place and check the copy, or ask for it again.",
    ),
    _Reason("version", "", "", "This program does not know its version. " + CHECKS["version"].open),
)
"""The first that fits counts."""


def is_not_run(findings: Iterable[Finding]) -> bool:
    """Say whether a check did not run at all, as another one stopped it."""
    said = [finding.found.startswith("not run: ") for finding in findings]
    return bool(said) and all(said)


def reason(findings: Iterable[Finding]) -> tuple[str, str]:
    """Give the check that stopped all others, and why with what to do about it; two empty texts where none did."""
    said = list(findings)
    open_ = [one for one in said if one.severity == Severity.UNKNOWN and not is_not_run([one])]
    if len(open_) == len(said):
        return "", ""
    for each in _REASONS:
        stoppers = [one for one in open_ if one.check == each.check and each.expected in ("", one.expected)]
        if any(one.found.startswith(each.begins) for one in stoppers):
            return each.check, each.text
    return "", ""


SHOWS = """What this shows: nothing listed has changed since it was sealed by this key.
What it does not show: who sat at the keyboard, that a page was genuine, that the device clock was right, or that
nothing else was left out. A forger can make a whole new bundle with a new key: so compare the fingerprint with the
one that its owner reads out."""

SHOWS_ALONE = """What this shows: nothing in this PDF has changed since it was sealed by this key.
What it does not show: that the originals are the ones listed in it, nor all that a whole bundle does not show either.
A forger can make a whole new report with a new key: so compare the fingerprint with the one that its owner reads out,
and ask for the whole bundle."""

SHOWS_NOTHING = """A bundle that is not intact shows nothing by itself: neither who changed it, nor that it was meant.
Copies break by accident too."""


def shows(verdict: Verdict) -> str:
    """Say what a verdict shows, and what not."""
    if verdict is Verdict.REPORT_INTACT:
        return SHOWS_ALONE
    intact = verdict in (Verdict.INTACT_ANCHORED, Verdict.INTACT_UNANCHORED)
    return SHOWS if intact else SHOWS_NOTHING
