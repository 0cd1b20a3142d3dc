"""The under-18 question: asked before any pixel is read and before any file is opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.gui.pressed import Row


class QuestionPage(Page):
    """Yes and Not sure lead to a record without a picture; only No leads on."""

    said_no = Signal()
    said_yes_or_unsure = Signal()
    went_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self.title.setText(self.tr("Before anything is captured"))
        self.setAccessibleName(self.title.text())
        self.words = text("", "lead")
        self.column.addWidget(self.words)
        answers = Row()
        self.yes = button(self.tr("Yes"), self.said_yes_or_unsure.emit, "answer")
        self.unsure = button(self.tr("Not sure"), self.said_yes_or_unsure.emit, "answer")
        self.no = button(self.tr("No"), self.said_no.emit, "answer")
        for answer in (self.yes, self.unsure, self.no):
            answers.row.addWidget(answer, 1)
        self.column.addWidget(answers)
        card = Card()
        card.column.addWidget(text(self.tr("Why we ask"), "head"))
        card.column.addWidget(
            text(
                self.tr(
                    "In many countries nobody may make or keep a copy of such a picture, not even as evidence. "
                    "Pictures that were made or changed by a computer count as well. With Yes or Not sure, "
                    "no picture is taken: we keep the address and the facts, which others can act on."
                ),
                "quiet",
            )
        )
        card.column.addWidget(text(self.tr("You do not have to look at it again in order to answer."), "quiet"))
        self.column.addWidget(card)
        self.column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Back, without capturing"), self.went_back.emit, "plain"))
        row.addStretch(1)
        self.column.addLayout(row)
        self.ask_about_files(0)

    def ask_about_files(self, count: int) -> None:
        """Ask about so many files, none of which was opened yet; about the screen when there are none."""
        self.words.setText(
            self.tr("Is anyone shown, or made to look, nude or sexual in these files who is or was then under 18?")
            if count
            else self.tr(
                "Is anyone shown, or made to look, nude or sexual in this picture who is or was then under 18?"
            )
        )

    def opened(self) -> None:
        """A key pressed without reading must lead to the safe side."""
        self.yes.setFocus()
