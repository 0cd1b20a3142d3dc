"""The words of locked bundles that the person has not written down yet: sealed in the vault, shown when asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.parts import Card, button, spoken, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.wrap import wrapped
from evidence_desktop.workflows.drafts import WORDS


class KeptWords(QWidget):
    """A card for each such bundle; hidden while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[str, WordsCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * SPACE)
        desk.drafts.loaded.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Show those that there are."""
        names = [name for name in self._desk.drafts.names if name.startswith(f"{WORDS}/")]
        for name in [name for name in self.cards if name not in names]:
            card = self.cards.pop(name)
            card.hide()
            card.deleteLater()
        for name in names:
            if name not in self.cards:
                self.cards[name] = card = WordsCard(**self._desk.drafts.get(name))
                card.written.connect(lambda name=name: self._forget(name))
                self._column.addWidget(card)

    def forget(self) -> None:
        """Drop them from the screen; they stay in the vault."""
        for card in self.cards.values():
            card.hide()
            card.deleteLater()
        self.cards.clear()

    def _forget(self, name: str) -> None:
        self._desk.drafts.drop(name)
        self.look()


class WordsCard(Card):
    """One bundle.

    Attributes:
        written: The person has written the words down.
    """

    written = Signal()

    def __init__(self, path: str, words: str) -> None:
        super().__init__()
        self._words = words
        self.column.addWidget(text(self.tr("The words that open a bundle are still here"), "head"))
        self.column.addWidget(text(self.tr("You have not said yet that you have written them down."), "quiet"))
        self.path = Exact(self.tr("The bundle"))
        self.path.setPlainText(path)
        self.column.addWidget(self.path)
        self.words = spoken("large")
        self.words.hide()
        self.column.addWidget(self.words)
        self.show_them = button(self.tr("Show the words"), self._show)
        self.down = button(self.tr("I have written them down"), self.written.emit)
        self.column.addWidget(wrapped(3 * SPACE, self.show_them, self.down))

    def _show(self) -> None:
        self.words.setText(self._words)
        self.words.show()
        self.show_them.hide()
