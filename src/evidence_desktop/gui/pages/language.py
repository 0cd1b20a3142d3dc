"""The first page of all: the language, in the languages' own names."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton

from evidence_desktop.gui.choose import choose_folder
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.language import LANGUAGES, chosen
from evidence_desktop.gui.options import Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, text


class LanguagePage(Page):
    """What is chosen holds at once: the page itself comes back in that language."""

    went_on = Signal()
    had_one = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.title.setText(self.tr("Welcome"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "This program keeps what is on your screen as evidence: sealed, encrypted, on this computer only. "
                "Setting it up takes about three minutes."
            )
        )
        self.lead.show()
        card = Card()
        card.column.addWidget(text(self.tr("Which language do you read best?"), "head"))
        self.languages = QButtonGroup(self)
        now = chosen(desk.preferences.language)
        for code, name in LANGUAGES.items():
            choice = QRadioButton()
            choice.setProperty("language", code)
            choice.setChecked(code == now)
            self.languages.addButton(choice)
            card.column.addWidget(Option(choice, name))
        self.languages.buttonClicked.connect(self._choose)
        self.column.addWidget(card)
        self.column.addWidget(text(self.tr("You can change it at any time in Settings."), "small"))
        self.column.addStretch(1)
        self.go_on = button(self.tr("Go on"), self.went_on.emit, "primary")
        self.had = button(self.tr("I have a vault already…"), self._choose_vault)
        self.act(self.go_on, self.had)

    def opened(self) -> None:
        """Stay at the language that is chosen, also right after it was changed."""
        now = self.languages.checkedButton()
        if now is not None:
            now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_vault(self) -> None:
        folder = choose_folder(self, self.tr("The vault's folder"))
        if folder is not None:
            self.had_one.emit(folder)

    def not_there(self) -> None:
        """Say that the folder that was chosen holds no vault."""
        self.banner.say(
            self.tr("There is no vault in that folder."),
            self.tr("Nothing was changed. A vault is a folder with a file named “vault.json” in it."),
            "care",
        )
        self.top()

    def _choose(self, choice: QAbstractButton) -> None:
        self._desk.prefer(language=str(choice.property("language")))
