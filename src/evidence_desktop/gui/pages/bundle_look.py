"""The last look before a bundle is made: what it will be in a few lines, and the real pages of its report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.pages.pdfview import PdfView
from evidence_desktop.gui.pages.twins import TwinNotice
from evidence_desktop.gui.parts import Card, text
from evidence_desktop.gui.tokens import SPACE


class LookStep(QWidget):
    """The third step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        card = Card()
        card.column.addWidget(text(self.tr("This is what will be made"), "head"))
        self.summary = text("")
        card.column.addWidget(self.summary)
        self.note = text("", "small")
        card.column.addWidget(self.note)
        column.addWidget(card)
        self.twins = TwinNotice(desk)
        column.addWidget(self.twins)
        self.pages = PdfView(desk)
        column.addWidget(self.pages)

    def say(self, lines: Sequence[str], *, plain: bool) -> None:
        """Say what will be made; ``plain`` when whoever has it can read it."""
        self.summary.setText("\n".join(lines))
        self.note.setText(
            self.tr("It is checked before you get it. Nothing is sent anywhere.")
            if not plain
            else self.tr("It is checked before you get it. Nothing is sent anywhere. Whoever has it can read it.")
        )

    def forget(self) -> None:
        """Drop the words and the pages."""
        self.summary.clear()
        self.twins.forget()
        self.pages.forget()
