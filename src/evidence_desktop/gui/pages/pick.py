"""Chooses exhibits from a list, each by its label and what names it; nobody has to know labels by heart."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.parts import field, text
from evidence_desktop.gui.ticks import SHOWN_ROWS, TickList
from evidence_desktop.gui.tokens import SPACE

TYPING = 200
"""Milliseconds without a key before a search begins."""


class ExhibitPick(QWidget):
    """A list with a box before each exhibit, the newest first; what is chosen is also said in a line.

    Attributes:
        changed: A tick was put or taken away.
    """

    changed = Signal()

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING)
        self._typed.timeout.connect(self.load)
        self.search = field(self.tr("Find in the list"), self.tr("A word…"))
        self.search.textChanged.connect(lambda _words: self._typed.start())
        self.search.hide()
        self.list = TickList(desk, name, ticks=True)
        self.list.hide()
        self.list.filled.connect(self._filled)
        self.list.lines.ticked.connect(self._say)
        self.said = text("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for widget in (self.search, self.list, self.said):
            column.addWidget(widget)
        self.setAccessibleName(name)
        self.setFocusProxy(self.list)
        self.list.lines.ticked.connect(self.changed)
        desk.style.changed.connect(self.list.fit)

    def load(self) -> None:
        """Offer what there is now; what was chosen stays chosen."""
        self.list.load(self.search.text())

    def choose(self, labels: Iterable[str]) -> None:
        """Put a tick before these, and before no others."""
        self.list.lines.labels = dict.fromkeys(labels)
        self.list.viewport().update()
        self._say()

    def clear(self) -> None:
        """Forget what was typed, offered and ticked."""
        # Unlike clear(), this leaves nothing behind to undo.
        self.search.setText("")
        self._typed.stop()
        self.list.lines.forget()
        self.list.hide()
        self.search.hide()
        self.said.clear()

    def chosen(self) -> tuple[str, ...]:
        """The labels with a tick."""
        return tuple(sorted(self.list.lines.labels))

    def _filled(self) -> None:
        count = self.list.lines.rowCount()
        self.list.setVisible(bool(count))
        # A list that is seen whole needs no search.
        self.search.setVisible(count > SHOWN_ROWS or bool(self.search.text()))
        self._say()

    def _say(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.said.setText(self.tr("Chosen: {labels}").format(labels=", ".join(chosen)))
        elif self.list.lines.rowCount():
            self.said.setText(self.tr("None chosen."))
        elif self.search.text():
            self.said.setText(self.tr("Nothing that is kept fits to this."))
        else:
            self.said.setText(self.tr("There are no exhibits yet."))
