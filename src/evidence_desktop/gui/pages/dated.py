"""A text from elsewhere in which a checkpoint stands, such as a police report: it dates what a bundle holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from evidence_desktop.gui.parts import Card, button, labelled
from evidence_desktop.gui.tokens import SPACE

LINES = 5


class DatedText(Card):
    """A place to paste it; ``compare`` asks that the bundle be held against it."""

    compare = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.edit = QPlainTextEdit()
        self.edit.setProperty("part", "area")
        self.edit.setAccessibleName(self.tr("A dated text with a checkpoint in it"))
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(LINES * self.edit.fontMetrics().lineSpacing() + 6 * SPACE)
        hint = self.tr(
            "Such as a police report. Paste all of it here: the check says what existed when it was written, as far as "
            "its date is believed."
        )
        self.column.addWidget(labelled(self.edit.accessibleName(), self.edit, hint))
        row = QHBoxLayout()
        self.hold = button(self.tr("Compare with the text"), self._compare)
        row.addWidget(self.hold)
        row.addStretch(1)
        self.column.addLayout(row)

    def _compare(self) -> None:
        if self.edit.toPlainText().strip():
            self.compare.emit(self.edit.toPlainText())
