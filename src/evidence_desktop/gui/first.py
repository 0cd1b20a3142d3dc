"""The first start as a guided way: language, who else is there, where, passphrase, sheet, practice."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.pages.language import LanguagePage
from evidence_desktop.gui.pages.place import PlacePage
from evidence_desktop.gui.pages.practice import PracticePage
from evidence_desktop.gui.pages.setup import SetupPage
from evidence_desktop.gui.pages.sheet import SheetPage
from evidence_desktop.gui.pages.welcome import WelcomePage, advice
from evidence_desktop.workflows.session import SetUp

WAY = ("language", "welcome", "place", "setup", "sheet", "practice")
"""The steps, by the names of their pages."""
FIRST = frozenset(WAY)


class FirstStart(QObject):
    """Leads from step to step.

    Attributes:
        finished: The new vault is made and the person has its sheet.
        at_sheet: The vault is made; its sheet is about to be shown.
        had_one: The person has a vault already; its folder.
        made: The new vault while its sheet is not yet in the person's hands.
    """

    finished = Signal(object)
    at_sheet = Signal()
    had_one = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.made: SetUp | None = None
        self.language = LanguagePage(desk)
        self.welcome = WelcomePage(desk)
        self.place = PlacePage(desk)
        self.setup = SetupPage(desk)
        self.sheet = SheetPage(desk)
        self.practice = PracticePage(desk)
        pages = (self.language, self.welcome, self.place, self.setup, self.sheet, self.practice)
        for number, page in enumerate(pages, 1):
            page.at_step(number, len(WAY))
        self.language.had_one.connect(self.had_one)
        self.language.went_on.connect(lambda: self._go("welcome"))
        self.welcome.answered.connect(self._advise)
        self.place.back.connect(lambda: self._go("welcome"))
        self.place.chosen.connect(self._ask_passphrase)
        self.setup.back.connect(lambda: self._go("place"))
        self.setup.made.connect(self._made)
        self.sheet.kept.connect(self._kept)
        self.practice.done.connect(lambda: self._go("capture"))

    def take(self, made: SetUp | None) -> None:
        """Go on with a vault that was made before the language changed."""
        if made is not None:
            self._made(made)

    def _go(self, name: str) -> None:
        self._desk.show_page.emit(name)

    def _advise(self, answer: str) -> None:
        self.place.advise(*advice(answer))
        self._go("place")

    def _ask_passphrase(self, away: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.setup.offer(away=away)
        self._go("setup")

    def _made(self, made: SetUp) -> None:
        self.made = made
        self._desk.prefer(vault=self.place.remembered)
        self.sheet.show_sheet(made.sheet, made.session.words)
        self.at_sheet.emit()
        self._go("sheet")

    def _kept(self) -> None:
        made, self.made = self.made, None
        if made is not None:
            self.finished.emit(made.session)
