"""The first start as a guided way: language, who else is there, where, passphrase, sheet, practice."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.later import Pages
from evidence_desktop.gui.page import Page
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

P = TypeVar("P", bound=Page)


class FirstStart(Pages):
    """Leads from step to step.

    Attributes:
        finished: The new vault is made and the person has its sheet.
        at_sheet: The vault is made; its sheet is about to be shown.
        had_one: The person has a vault already; its folder.
        aside: The window is to step aside, or to come back, for the practice.
        made: The new vault while its sheet is not yet in the person's hands.
    """

    finished = Signal(object)
    at_sheet = Signal()
    had_one = Signal(object)
    aside = Signal(bool)

    NAMES = {name: name for name in WAY}  # noqa: RUF012 - a constant

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.made: SetUp | None = None

    @cached_property
    def language(self) -> LanguagePage:
        """In which language."""
        page = self._at_step(LanguagePage(self._desk), "language")
        page.had_one.connect(self.had_one)
        page.went_on.connect(lambda: self._go("welcome"))
        return page

    @cached_property
    def welcome(self) -> WelcomePage:
        """Who else can use this computer."""
        page = self._at_step(WelcomePage(self._desk), "welcome")
        page.answered.connect(self._advise)
        page.has_backup.connect(lambda: self._go("restore"))
        return page

    @cached_property
    def place(self) -> PlacePage:
        """Where the vault lives."""
        page = self._at_step(PlacePage(self._desk), "place")
        page.back.connect(lambda: self._go("welcome"))
        page.chosen.connect(self._ask_passphrase)
        return page

    @cached_property
    def setup(self) -> SetupPage:
        """What opens it."""
        page = self._at_step(SetupPage(self._desk), "setup")
        page.back.connect(lambda: self._go("place"))
        page.made.connect(self._made)
        return page

    @cached_property
    def sheet(self) -> SheetPage:
        """Its recovery sheet."""
        page = self._at_step(SheetPage(self._desk), "sheet")
        page.kept.connect(self._kept)
        return page

    @cached_property
    def practice(self) -> PracticePage:
        """A first capture of nothing that matters."""
        page = self._at_step(PracticePage(self._desk), "practice")
        page.done.connect(lambda: self._go("capture"))
        page.aside.connect(self.aside)
        return page

    def _at_step(self, page: P, name: str) -> P:
        page.at_step(WAY.index(name) + 1, len(WAY))
        return page

    def show_again(self) -> None:
        """Go on with the sheet of a vault that was made before the language changed."""
        if self.made is not None:
            self._show_sheet(self.made)

    def _go(self, name: str) -> None:
        self._desk.show_page.emit(name)

    def _advise(self, answer: str) -> None:
        self.place.advise(*advice(answer))
        self._go("place")

    def _ask_passphrase(self, away: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.setup.offer(away=away)
        self._go("setup")

    def _made(self, made: SetUp) -> None:
        self._desk.prefer(vault=self.place.remembered)
        self._show_sheet(made)

    def _show_sheet(self, made: SetUp) -> None:
        self.made = made
        self.sheet.show_sheet(made.sheet, made.session.words)
        self.at_sheet.emit()
        self._go("sheet")

    def _kept(self) -> None:
        made, self.made = self.made, None
        if made is not None:
            self.finished.emit(made.session)
