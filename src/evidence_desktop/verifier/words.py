"""The verifier's own English: what each check shows, and what to do when it does not hold."""

from __future__ import annotations

from typing import NamedTuple

from evidence_desktop.verifier.findings import Verdict


class Words(NamedTuple):
    """One check in words: its name, what is so when it holds, what to do when it does not."""

    title: str
    holds: str
    advice: str


VERDICTS = {
    Verdict.INTACT_ANCHORED: "Intact: nothing has changed since it was sealed, and outside evidence dates it.",
    Verdict.INTACT_UNANCHORED: "Intact: nothing has changed since it was sealed. Nothing outside shows when that was.",
    Verdict.REPORT_INTACT: "Report intact: nothing in this PDF has changed since it was sealed. "
    "The originals were not there to compare.",
    Verdict.ALTERED: "Altered: this is not as it was sealed.",
    Verdict.CANNOT_TELL: "Cannot tell: not everything could be checked.",
}

_AGAIN = "Ask for the bundle again, by another way, and keep this copy."
_OWNER = "Ask its owner to read the fingerprint out, over a telephone number that you knew before."

CHECKS = {
    "container": Words(
        "Container",
        "The bundle could be read.",
        "Do not unpack it by hand if a rule is broken. If it is locked or cut off, open it or fetch it again.",
    ),
    "version": Words(
        "Version",
        "It is of a version that this program knows.",
        "If it is of a later version, use a later program. Otherwise: " + _AGAIN,
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
    ),
    "records": Words(
        "Records", "Originals, records and entries agree.", "Do not rely on the named exhibits. " + _AGAIN
    ),
    "report": Words("Report", "The PDF is signed by the same device, as a whole.", "Do not rely on the PDF. " + _AGAIN),
    "clock": Words(
        "Clock",
        "The device clock ran on without a jump.",
        "The device clock was set meanwhile: ask when and why. Nothing else is less true for it.",
    ),
    "anchors": Words(
        "Outside evidence of time",
        "Outside evidence of time was found.",
        "What somebody outside dated stands here, if anything; the rest is dated by the device clock alone. A time "
        "stamp counts when you name its root, got elsewhere; a text, such as a police report, when you give it.",
    ),
}

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
