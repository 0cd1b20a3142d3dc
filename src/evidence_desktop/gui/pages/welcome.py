"""The first question of all: whether this computer is the right place for a vault."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, chosen_in, text

YES, UNSURE, NO = "yes", "unsure", "no"


class WelcomePage(Page):
    """Asks who else may use or watch this computer; any answer leads on."""

    answered = Signal(str)
    has_backup = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self.title.setText(self.tr("Before you begin"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "Everything you capture is kept in a vault: encrypted, on this computer only. Nothing is sent anywhere."
            )
        )
        self.lead.show()
        card = Card()
        card.column.addWidget(text(self.tr("Can anyone else use or watch this computer?"), "head"))
        self.answers = QButtonGroup(self)
        for answer, words, hint in (
            (YES, self.tr("Yes"), self.tr("For example, somebody knows the password or set it up for you.")),
            (UNSURE, self.tr("I am not sure"), ""),
            (NO, self.tr("No"), self.tr("Only you sign in, and nobody else has put programs on it.")),
        ):
            choice = QRadioButton()
            choice.setProperty("answer", answer)
            # Whoever does not know what to say is told what is safest.
            choice.setChecked(answer == UNSURE)
            self.answers.addButton(choice)
            card.column.addWidget(Option(choice, words, hint))
        self.column.addWidget(card)
        self.column.addWidget(
            text(self.tr("Your answer is not kept. It only decides what you read on the next page."), "small")
        )
        self.column.addStretch(1)
        self.go_on = button(self.tr("Go on"), self._answer, "primary")
        self.restore = button(self.tr("I have a backup"), self.has_backup.emit)
        self.act(self.go_on, self.restore)

    def _answer(self) -> None:
        self.answered.emit(chosen_in(self.answers, "answer"))


def advice(answer: str) -> tuple[str, str]:
    """What to tell a person who gave this answer: a short line, and what to do about it."""
    if answer == YES:
        return (
            QCoreApplication.translate("WelcomePage", "A computer that only you use is safer."),
            QCoreApplication.translate(
                "WelcomePage",
                "Whoever watches this one may see what you type and capture. If you can, use another. "
                "If this is the only one, put the vault on a USB stick that you carry and let the passphrase alone "
                "open it.",
            ),
        )
    if answer == UNSURE:
        return (
            QCoreApplication.translate("WelcomePage", "If in doubt, a computer that only you use is safer."),
            QCoreApplication.translate(
                "WelcomePage",
                "You can go on here. A vault on a USB stick that you carry, opened by the passphrase alone, "
                "leaves less behind on this computer.",
            ),
        )
    return (
        QCoreApplication.translate("WelcomePage", "Good. This computer is a fine place for the vault."),
        QCoreApplication.translate("WelcomePage", "Lock the vault when you leave the computer."),
    )
