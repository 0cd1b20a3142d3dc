"""What each check is, and what its answer means, in the person's language; the finding itself stays as it was found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from evidence_desktop.verifier import Verdict


@dataclass(frozen=True, slots=True)
class CheckWords:
    """One check in plain words.

    Attributes:
        title: Its name.
        asks: What is looked at.
        holds: What it means when all is as it should be.
        fails: What it means when it is not.
        todo: What to do then.
        note: What it means when there is only something to know; empty when it never comes to that.
    """

    title: str
    asks: str
    holds: str
    fails: str
    todo: str
    note: str = ""


def verdict_words(verdict: Verdict) -> tuple[str, str]:
    """The one sentence, and what it means."""
    say = QCoreApplication.translate
    return {
        Verdict.INTACT_ANCHORED: (
            say("Verdict", "Intact: nothing has changed since it was sealed."),
            say("Verdict", "Evidence from outside shows when that was."),
        ),
        Verdict.INTACT_UNANCHORED: (
            say("Verdict", "Intact: nothing has changed since it was sealed."),
            say("Verdict", "When that was, only the clock of the device says. Compare the fingerprint below."),
        ),
        Verdict.REPORT_INTACT: (
            say("Verdict", "The report is intact. The originals were not there to compare."),
            say("Verdict", "Nothing in this PDF has changed since it was sealed. Ask for the whole bundle as well."),
        ),
        Verdict.ALTERED: (
            say("Verdict", "Altered: this is not as it was sealed."),
            say("Verdict", "Who changed it, or whether it broke by accident, cannot be told. Keep this copy."),
        ),
        Verdict.CANNOT_TELL: (
            say("Verdict", "Cannot tell: not everything could be checked."),
            say("Verdict", "That says neither yes nor no. What was missing stands below."),
        ),
    }[verdict]


def shows_words(verdict: Verdict) -> tuple[str, str]:
    """What a verdict shows, and what it does not show."""
    say = QCoreApplication.translate
    if verdict is Verdict.REPORT_INTACT:
        return (
            say("Verdict", "Nothing in this PDF has changed since it was sealed by this key."),
            say(
                "Verdict",
                "That the originals are the ones listed in it, nor anything that only the whole bundle can show. "
                "A forger can make a whole new report with a new key: so compare the fingerprint with the one that "
                "its owner reads out.",
            ),
        )
    if verdict in (Verdict.INTACT_ANCHORED, Verdict.INTACT_UNANCHORED):
        return (
            say("Verdict", "Nothing that is listed has changed since it was sealed by this key."),
            say(
                "Verdict",
                "Who sat at the keyboard, that a page was genuine, that the clock of the device was right, or that "
                "nothing else was left out. A forger can make a whole new bundle with a new key: so compare the "
                "fingerprint with the one that its owner reads out.",
            ),
        )
    return (
        say("Verdict", "Nothing by itself: neither who changed it, nor that it was meant."),
        say("Verdict", "Copies break by accident too. Another copy, sent by another way, may be intact."),
    )


def check_words(check: str) -> CheckWords:
    """The words of one check, by its name in ``CHECKS``."""
    return _WORDS[check]()


def _again() -> str:
    return QCoreApplication.translate("Checks", "Ask for it again, by another way, and keep this copy.")


def _container() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "It can be opened"),
        say("Checks", "Whether this is a bundle or a report, and can be read without any danger."),
        say("Checks", "It could be read, and nothing in it is built to do harm."),
        say("Checks", "It is no bundle, is cut off, cannot be read, or is built in a way that is not safe to unpack."),
        say("Checks", "Do not unpack it by hand.") + " " + _again(),
    )


def _version() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "Version"),
        say("Checks", "Whether this program knows this kind of bundle."),
        say("Checks", "This program knows this kind of bundle."),
        say("Checks", "It was made by a later program, or its first file is damaged."),
        say("Checks", "Use a later version of this program, or ask for the bundle again."),
    )


def _file_set() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The set of files"),
        say("Checks", "Whether exactly the files are here that were sealed."),
        say("Checks", "No file is missing, and none was added."),
        say("Checks", "A file is missing, or one is here that does not belong here."),
        _again(),
    )


def _manifest() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The lists of files"),
        say("Checks", "Whether the lists that name every file are complete and well formed."),
        say("Checks", "The lists are complete."),
        say("Checks", "A list of files is missing or damaged."),
        _again(),
    )


def _hash() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The content of every file"),
        say("Checks", "Whether each file is, byte for byte, the one that was listed (SHA-256)."),
        say("Checks", "Every file is the one that was listed, byte for byte."),
        say("Checks", "A file is not the one that was listed."),
        say("Checks", "Do not rely on the files named here.") + " " + _again(),
    )


def _certificates() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The keys"),
        say("Checks", "Whether the device that signed belongs to the owner's main key."),
        say("Checks", "The device that signed belongs to the main key whose fingerprint is shown."),
        say("Checks", "The keys do not belong together, or one of them is missing."),
        _again(),
    )


def _signature() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The signature"),
        say("Checks", "Whether the lists of files were signed by that device."),
        say("Checks", "The lists are signed by that device: nobody else could have written them."),
        say("Checks", "The signature does not hold for these lists."),
        say("Checks", "Do not rely on this copy.") + " " + _again(),
        say("Checks", "The key was not meant for the day of the signature. That alone makes nothing false."),
    )


def _trust() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "Whose it is"),
        say("Checks", "Whether the key is that of the person whom you know."),
        say("Checks", "The key is the one whose fingerprint you gave."),
        say("Checks", "The key is not the one whose fingerprint you gave: somebody else may have made this."),
        say("Checks", "Ask its owner to read the words out, over a number that you knew before."),
        say("Checks", "Not compared yet. Only its owner can tell you the right words."),
    )


def _checkpoint() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The state of the log"),
        say("Checks", "Whether the state of the custody log, on the day of the bundle, is signed."),
        say("Checks", "The state of the custody log is signed."),
        say("Checks", "The state of the custody log is not signed as it should be."),
        _again(),
    )


def _entries() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The custody entries"),
        say("Checks", "Whether each entry about these exhibits is whole and sealed by a device of this owner."),
        say("Checks", "Every entry is whole, and sealed by a device of this owner."),
        say("Checks", "An entry was changed, or sealed by somebody else."),
        _again(),
    )


def _inclusion() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "Their place in the log"),
        say("Checks", "Whether each entry stood in the log when its state was signed."),
        say("Checks", "Every entry stood in the log."),
        say("Checks", "It is not proven that an entry stood in the log."),
        _again(),
    )


def _consistency() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "Earlier states of the log"),
        say("Checks", "Whether the log still holds all that it held before."),
        say("Checks", "No earlier state contradicts this log."),
        say("Checks", "An earlier state contradicts this log, or the proof is missing."),
        say("Checks", "If the proof is only missing, ask its owner for one. If it is false, the log was rewritten."),
        say("Checks", "There was no earlier state to compare with. Whoever kept an older bundle can compare."),
    )


def _records() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The records"),
        say("Checks", "Whether each original, its record and its custody entries say the same."),
        say("Checks", "Originals, records and entries agree."),
        say("Checks", "A record does not agree with its original or its entries."),
        say("Checks", "Do not rely on the exhibits named here.") + " " + _again(),
    )


def _report() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The report"),
        say("Checks", "Whether the PDF is signed by the same device, from its first byte to its last."),
        say("Checks", "The PDF is signed by the same device, from its first byte to its last."),
        say(
            "Checks",
            "The PDF was changed after it was signed, was never signed by that device, or lists other files than the "
            "bundle has.",
        ),
        say("Checks", "Do not rely on the PDF.") + " " + _again(),
        say("Checks", "The key was not meant for the day of the signature. That alone makes nothing false."),
    )


def _clock() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "The clock of the device"),
        say("Checks", "Whether an entry says that the clock was set, or is earlier than the one before."),
        say("Checks", "No entry here says that the clock was set."),
        say("Checks", "The entries could not be read for it."),
        _again(),
        say("Checks", "The clock was set in between. Ask when and why. Nothing else is less true for it."),
    )


def _anchors() -> CheckWords:
    say = QCoreApplication.translate
    return CheckWords(
        say("Checks", "Evidence of time from outside"),
        say("Checks", "Whether anybody else confirms that it existed by a certain day."),
        say("Checks", "There is evidence from outside."),
        say("Checks", "The evidence from outside does not hold, or could not be read."),
        _again(),
        say(
            "Checks",
            "None counts here: only the clock of the device says when it was. A time stamp counts once its root is "
            "compared, which verify.html and evidence-verify do.",
        ),
    )


_WORDS = {
    "container": _container,
    "version": _version,
    "file-set": _file_set,
    "manifest": _manifest,
    "hash": _hash,
    "certificates": _certificates,
    "signature": _signature,
    "trust": _trust,
    "checkpoint": _checkpoint,
    "entries": _entries,
    "inclusion": _inclusion,
    "consistency": _consistency,
    "records": _records,
    "report": _report,
    "clock": _clock,
    "anchors": _anchors,
}
"""Made when they are asked for: the language may have changed since this module was loaded."""
