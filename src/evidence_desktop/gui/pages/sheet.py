"""The recovery sheet: shown once, right after the vault was made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact, Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import review


class SheetPage(Page):
    """Shows the recovery sheet once and does not go on before the person has it."""

    kept = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._text = ""
        self.title.setText(self.tr("Your recovery sheet"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "Nobody can reset the passphrase. With this sheet and the vault's files, everything can still be read, "
                "also without this program. Keep it away from this computer, where only you find it."
            )
        )
        self.lead.show()
        card = Card()
        self.sheet = Exact(self.tr("Recovery sheet"))
        card.column.addWidget(self.sheet)
        self.column.addWidget(card)
        row = QHBoxLayout()
        self.save = button(self.tr("Save it as a file…"), self._choose_file)
        row.addWidget(self.save)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(
            text(self.tr("A file on a USB stick is better than one on this computer. It is shown only now."), "small")
        )
        self.have_it = QCheckBox()
        self.have_it.toggled.connect(self._ticked)
        self.column.addWidget(Option(self.have_it, self.tr("I have the sheet in a safe place")))
        self.column.addStretch(1)
        self.go_on = button(self.tr("Go on"), self._leave, "primary")
        self.go_on.setEnabled(False)
        self.act(self.go_on)

    def show_sheet(self, sheet: str) -> None:
        """Show a sheet."""
        self._text = sheet
        self.sheet.setPlainText(sheet.rstrip())
        self.have_it.setChecked(False)
        self.banner.clear()

    def save_to(self, path: Path) -> None:
        """Write the sheet to a new file that only its owner can read."""
        try:
            with review.new_file(path) as file:
                file.write(self._text.encode())
        except EvidenceError as error:
            self.banner.error(error)
        else:
            self.banner.say(self.tr("The sheet is saved."), str(path), "well")
        self.top()

    def emptied(self) -> None:
        """Forget the sheet."""
        self._text = ""
        self.sheet.clear()

    def _choose_file(self) -> None:
        path = choose_new_file(self, self.tr("Save the recovery sheet"), "recovery.txt")
        if path is not None:
            self.save_to(path)

    def _ticked(self, ticked: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.go_on.setEnabled(ticked)

    def _leave(self) -> None:
        self.emptied()
        self.kept.emit()
