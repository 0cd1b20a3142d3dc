"""A small list of the people and accounts of a case, which can be edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from evidence_desktop.gui.drafting import Discard
from evidence_desktop.gui.parts import Card, button, field, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.wrap import wrapped
from evidence_desktop.workflows.case import Account, CaseSheet, Party

ACROSS = 2
"""Fields side by side: more would not hold their words in large text."""


class EditRow(QWidget):
    """The fields of one person or account, with a button that takes them away."""

    edited = Signal()
    removed = Signal()

    def __init__(self, names: Sequence[str], values: Sequence[str], remove: str) -> None:
        super().__init__()
        self.fields: list[QLineEdit] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 2 * SPACE)
        grid.setSpacing(2 * SPACE)
        for number, (name, value) in enumerate(zip(names, values, strict=True)):
            line = field(name, name)
            line.setText(value)
            line.setMinimumWidth(0)
            line.textEdited.connect(self.edited)
            self.fields.append(line)
            grid.addWidget(line, number // ACROSS, number % ACROSS)
        self.remove = button(self.tr("Remove"), self.removed.emit, "plain")
        self.remove.setAccessibleName(remove)
        # Beneath its fields, which are read first and need the room.
        grid.addWidget(self.remove, grid.rowCount(), 0, 1, ACROSS, Qt.AlignmentFlag.AlignLeft)

    def values(self) -> tuple[str, ...]:
        """What stands in the fields."""
        return tuple(line.text().strip() for line in self.fields)


class People(Card):
    """Parties and accounts.

    Attributes:
        saved: ``sheet()`` is to be written.
        changed: Something was typed or taken away.
        discarded: What was changed is to be as it was written last.
    """

    saved = Signal()
    changed = Signal()
    discarded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edited = False
        self.parties: list[EditRow] = []
        self.accounts: list[EditRow] = []
        self._note = ""
        self._party_rows, self._account_rows = QVBoxLayout(), QVBoxLayout()
        self.add_party = button(self.tr("Add a person"), lambda: self._begin(self._party(("", "", ""))))
        self.add_account = button(self.tr("Add an account"), lambda: self._begin(self._account(("", "", "", ""))))
        self.save = button(self.tr("Save people and accounts"), self.saved.emit)
        self.column.addWidget(text(self.tr("People and accounts"), "head"))
        hint = self.tr("A name may stay empty. This list stays in your vault: bundles do not carry it.")
        self.column.addWidget(text(hint, "small"))
        for layout, add in ((self._party_rows, self.add_party), (self._account_rows, self.add_account)):
            layout.setSpacing(2 * SPACE)
            self.column.addLayout(layout)
            self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.discard = Discard()
        self.discard.sure.connect(self.discarded)
        self.column.addWidget(wrapped(3 * SPACE, self.save, self.discard))
        self._touch(edited=False)

    def fill(self, sheet: CaseSheet, *, edited: bool = False) -> None:
        """Show a sheet, and forget what was edited; ``edited`` for one that is not written yet."""
        for rows in (self.parties, self.accounts):
            for row in rows:
                row.deleteLater()
                row.hide()
            rows.clear()
        self._note = sheet.note
        for party in sheet.parties:
            self._party((party.role, party.name, party.note))
        for account in sheet.accounts:
            self._account((account.platform, account.name, account.address, account.party))
        self._touch(edited=edited)

    def sheet(self) -> CaseSheet:
        """What stands here; rows that are empty are left out."""
        parties = tuple(Party(*values) for values in (row.values() for row in self.parties) if any(values))
        accounts = tuple(Account(*values) for values in (row.values() for row in self.accounts) if any(values))
        return CaseSheet(parties, accounts, self._note)

    def _party(self, values: Sequence[str]) -> EditRow:
        names = (self.tr("Role"), self.tr("Name"), self.tr("Note"))
        row = EditRow(names, values, self.tr("Remove this person"))
        return self._add(row, self.parties, self._party_rows)

    def _account(self, values: Sequence[str]) -> EditRow:
        names = (self.tr("Platform"), self.tr("Account"), self.tr("Address"), self.tr("Whose it is"))
        row = EditRow(names, values, self.tr("Remove this account"))
        return self._add(row, self.accounts, self._account_rows)

    def _add(self, row: EditRow, rows: list[EditRow], layout: QVBoxLayout) -> EditRow:
        rows.append(row)
        layout.addWidget(row)
        row.edited.connect(self._touch)
        row.removed.connect(lambda: self._remove(row, rows))
        return row

    def _begin(self, row: EditRow) -> None:
        row.fields[0].setFocus()

    def _remove(self, row: EditRow, rows: list[EditRow]) -> None:
        rows.remove(row)
        row.hide()
        row.deleteLater()
        self._touch()

    def _touch(self, *, edited: bool = True) -> None:
        self.edited = edited
        self.save.setEnabled(edited)
        self.discard.rest()
        self.discard.setVisible(edited)
        if edited:
            self.changed.emit()
