"""Where the vault lives: this computer, a stick that is carried, or a folder of one's own choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout

from evidence_desktop.gui.choose import choose_folder
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact, Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, chosen_in, text
from evidence_desktop.gui.system.drives import Drive, removable
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress

FOLDER = "evidence-vault"
"""Name of the vault's folder on a stick: the program finds it there by itself, so no note of it stays behind."""
HERE, OTHER = "here", "other"


class PlacePage(Page):
    """Asks where the vault shall live.

    Attributes:
        chosen: Go on; whether the vault is carried away from this computer.
        back: Go back.
    """

    chosen = Signal(bool)
    back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._here = desk.path
        self._own: Path | None = None
        self.title.setText(self.tr("Where your vault lives"))
        self.setAccessibleName(self.title.text())
        self.column.addWidget(self._advice_card())
        self.column.addWidget(self._places_card())
        self.column.addStretch(1)
        self.go_on = button(self.tr("Go on"), self._go_on, "primary")
        self.act(self.go_on, button(self.tr("Back"), self.back.emit))

    def _advice_card(self) -> Card:
        self._advice = Card()
        self.advice = text("", "head")
        self.advice_hint = text("")
        self._advice.column.addWidget(self.advice)
        self._advice.column.addWidget(self.advice_hint)
        self._advice.hide()
        return self._advice

    def _places_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Where it lives"), "head"))
        self.places = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        card.column.addLayout(self._list)
        self.path = Exact(self.tr("The vault's folder"))
        card.column.addWidget(self.path)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Look for USB sticks again"), self.look))
        row.addStretch(1)
        card.column.addLayout(row)
        self.places.buttonToggled.connect(self._show_path)
        self.places.buttonClicked.connect(self._ask_folder)
        self._fill([])
        return card

    def advise(self, words: str, hint: str) -> None:
        """Show what follows from the answer to the question before."""
        self.advice.setText(words)
        self.advice_hint.setText(hint)
        self._advice.setAccessibleName(f"{words} {hint}")
        self._advice.show()

    def opened(self) -> None:
        """Look which sticks are there."""
        self.look()

    def look(self) -> None:
        """Look again which sticks are there."""

        def job(_progress: Progress) -> list[Drive]:
            return removable()

        self._desk.tasks.run(job, self._fill, self._none, vault=False)

    @property
    def away(self) -> bool:
        """Whether the chosen place is a stick."""
        return chosen_in(self.places, "place") not in {HERE, OTHER}

    @property
    def folder(self) -> Path:
        """The vault's folder at the chosen place."""
        place = chosen_in(self.places, "place")
        if place == OTHER:
            return self._own or self._here
        return self._here if place == HERE else Path(place) / FOLDER

    @property
    def remembered(self) -> str:
        """What to remember of the place. A stick leaves no note of itself: it is found by looking at it."""
        return str(self.folder) if chosen_in(self.places, "place") == OTHER else ""

    def _fill(self, drives: list[Drive]) -> None:
        before = chosen_in(self.places, "place") or HERE
        for old in self.places.buttons():
            self.places.removeButton(old)
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        free = self.tr(
            "{size} free. It opens on any computer with this program, by the passphrase alone. "
            "If the stick is lost, the vault is lost with it: make a backup."
        )
        self._offer(HERE, self.tr("This computer"), self.tr("The usual place. Always there when you need it."), before)
        for drive in drives:
            size = QLocale().formattedDataSize(drive.free)
            name = self.tr("USB stick “{name}”").format(name=drive.name)
            self._offer(str(drive.path), name, free.format(size=size), before)
        self._offer(OTHER, self.tr("Another folder…"), self.tr("An empty folder that you choose."), before)
        if self.places.checkedButton() is None:
            # The stick that was chosen is gone.
            self.places.buttons()[0].setChecked(True)
        self._show_path()

    def _offer(self, place: str, words: str, hint: str, before: str) -> None:
        choice = QRadioButton()
        choice.setProperty("place", place)
        self.places.addButton(choice)
        choice.setChecked(place == before)
        self._list.addWidget(Option(choice, words, hint))

    def _none(self, _error: EvidenceError) -> None:
        """What is offered stays as it was; a folder on the stick can still be chosen."""

    def _show_path(self) -> None:
        self.path.setPlainText(str(self.folder))

    def _ask_folder(self) -> None:
        if chosen_in(self.places, "place") == OTHER:
            self._own = choose_folder(self, self.tr("An empty folder for the vault")) or self._own
            if self._own is None:
                self.places.buttons()[0].setChecked(True)
            self._show_path()

    def _go_on(self) -> None:
        self._desk.path = self.folder
        self.chosen.emit(self.away)
