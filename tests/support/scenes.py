"""Every page of the window with something to show, in the looks that a person may have."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from evidence_desktop.gui.app import application
from evidence_desktop.gui.fonts import fill_gaps
from evidence_desktop.gui.furnish import House
from evidence_desktop.gui.pages.welcome import YES, advice
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.window import Window
from evidence_desktop.model.errors import InputError, Phrase
from evidence_desktop.workflows import anchor, keep, session, share
from evidence_desktop.workflows.session import Session
from evidence_desktop.workflows.told import Told
from support.made_up_case import PASSPHRASE

LONGEST = 20
"""Seconds that a page may take to load on a busy machine."""
SHEET = f"# A made-up recovery sheet.\n# Keep it away from the computer.\nAGE-SECRET-KEY-1{'MADEUP' * 9}MADE\n"
FAULT = InputError(
    "made-up",
    "An entry of the custody log cannot be accepted: {why}.",
    "Nothing was changed.",
    why=Phrase("it is too long"),
)
"""An error with a sentence, a phrase in it, and a hint."""


class Stage:
    """One window on the made-up case; it borrows the open vault, and gives it back."""

    def __init__(self, style: Style, opened: Session, vault: Path, bundle: Path) -> None:
        fill_gaps(application())
        self.window = Window(style)
        self.window.resize(1024, 768)
        self.window.show()
        self.house = House(self.window, style, vault)
        self._bundle = bundle
        self.rest()
        self.house.desk.open(opened)
        self.window.activateWindow()
        self.rest()
        # Only the window that the screen gives the keyboard to can be walked with Tab.
        QTest.qWaitForWindowActive(self.window)

    def scenes(self) -> Iterator[str]:
        """Show each page in turn, and again where a page looks otherwise at times; gives what is shown."""
        for name in self.house.pages:
            prepare = BEFORE.get(name)
            if prepare is not None:
                prepare(self.house)
            self.house.window.show_page(name, self.house.pages[name])
            self.house.pages[name].opened()
            self.rest()
            yield name
        for name, page, act in (
            ("case-report", "case", _report),
            ("check-verdict", "check", self._check),
            ("outside-shown", "outside", _checkpoint),
        ):
            self.house.show(page)
            self.rest()
            act(self.house)
            self.rest()
            yield name
        self.house.show("capture")
        self.house.flow.capture.banner.error(FAULT)
        self.rest()
        yield "capture-error"

    def rest(self) -> None:
        """Wait until nothing runs and everything has its place; what is painted may ask for pictures, so twice."""
        end = time.monotonic() + LONGEST
        for _ in range(2):
            QApplication.processEvents()
            while self.house.tasks.busy and time.monotonic() < end:
                QApplication.processEvents()
            for _ in range(3):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
                QApplication.processEvents()

    def end(self) -> None:
        """Take the window away; the vault stays open."""
        self.house.desk.session = None
        self.house.finish()
        # What was stopped still tells so, and must find the pages there.
        for _ in range(3):
            QApplication.processEvents()
        self.window.close()
        self.window.deleteLater()
        delete_now()

    def _check(self, house: House) -> None:
        house.check.check_now(self._bundle, "", "")


def delete_now() -> None:
    """Delete what is to be deleted: without an event loop it would stay, and be laid out with every later look.

    Python's own collector waits meanwhile: runs have ended, rarely, in the middle of this, which it is the likeliest
    reason of.
    """
    gc.disable()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()


def open_case(vault: Path) -> Session:
    """Unlock the made-up case."""
    return session.unlock(vault, PASSPHRASE)


def make_bundle(opened: Session, out: Path) -> Path:
    """Make a bundle of a few exhibits, to be checked."""
    share.export(opened, out, container="zip", labels=("E001", "E004", "E007"))
    return out


def _report(house: House) -> None:
    house.case.add.click()


def _give(house: House) -> None:
    if not anchor.outside(house.desk.vault):
        keep.show_checkpoint(house.desk.vault)
        anchor.give(house.desk.vault, "Example Police")


def _checkpoint(house: House) -> None:
    house.keepers.outside.stamp.more.click()
    house.keepers.outside.show_it.click()


BEFORE: dict[str, Callable[[House], None]] = {
    "unlock": lambda house: house.unlock.ask(passphrase_needed=True),
    "place": lambda house: house.first.place.advise(*advice(YES)),
    "sheet": lambda house: house.first.sheet.show_sheet(SHEET, "made up words that stand for a fingerprint"),
    "link": lambda house: house.flow.link.begin(Told(), by_design=True),
    "note": lambda house: house.flow.note.begin(Told()),
    "exhibit": lambda house: house.review.exhibit.begin("E001"),
    "compare": lambda house: house.review.compare.begin("E001", "E004"),
    "delete": lambda house: house.review.delete.begin("E001"),
    "outside": _give,
    "describe": lambda house: house.flow.describing.begin("E001", "capture"),
}
"""What a page has to be told before it is shown."""
