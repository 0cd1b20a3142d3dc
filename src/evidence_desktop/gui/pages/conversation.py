"""The words around a picture that must not be taken: masked while they are chosen, asked about before they are kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.gui.tokens import SPACE


class ConversationPage(Page):
    """First asks to move the picture away; then, once a part was chosen, whether such a picture is in it.

    Attributes:
        ready: The picture is off the screen: the screen may be looked at, masked.
        clean: No such picture is in the chosen part.
        unclean: One is, or may be.
    """

    ready = Signal()
    clean = Signal()
    unclean = Signal()
    went_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self.title.setText(self.tr("Keep the words, not the picture"))
        self.setAccessibleName(self.title.text())
        self._before = self._build_before()
        self._after = self._build_after()
        self.column.addWidget(self._before)
        self.column.addWidget(self._after)
        self.column.addStretch(1)
        self.go = button(self.tr("Choose the part"), self.ready.emit, "primary")
        self.moved.toggled.connect(self.go.setEnabled)
        self.act(self.go, button(self.tr("Back"), self.went_back.emit))
        self.begin()

    def _build_before(self) -> QWidget:
        card = Card()
        for words in (
            self.tr("Scroll in the other program until the picture, and every small copy of it, is off the screen."),
            self.tr("Small copies also stand in lists, in quoted messages and in previews of links."),
            self.tr("The screen is shown blurred while you choose, so that you do not have to see it again."),
        ):
            card.column.addWidget(text(words))
        self.moved = QCheckBox()
        card.column.addWidget(
            Option(self.moved, self.tr("The picture, and every small copy of it, is off the screen."))
        )
        return card

    def _build_after(self) -> QWidget:
        card = Card()
        card.column.addWidget(
            text(
                self.tr("Is the picture, or a small copy of it, in the part that you chose? Nothing is kept yet."),
                "lead",
            )
        )
        row = QHBoxLayout()
        row.setSpacing(3 * SPACE)
        self.yes = button(self.tr("Yes, or not sure"), self.unclean.emit, "answer")
        self.no = button(self.tr("No: keep it"), self.clean.emit, "answer")
        row.addWidget(self.yes, 1)
        row.addWidget(self.no, 1)
        card.column.addLayout(row)
        return card

    def begin(self) -> None:
        """Ask to move the picture away."""
        self._show(after=False)
        self.moved.setChecked(False)
        self.go.setEnabled(False)

    def ask(self) -> None:
        """Ask about the part that was chosen."""
        self._show(after=True)

    def opened(self) -> None:
        """A key pressed without reading must lead to the safe side."""
        (self.moved if self._after.isHidden() else self.yes).setFocus()

    def emptied(self) -> None:
        """Begin afresh."""
        self.begin()

    def _show(self, *, after: bool) -> None:
        self._before.setVisible(not after)
        self._after.setVisible(after)
        self.go.setVisible(not after)
