"""Unlock: one field, one button; a damaged vault can still be looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact, Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import WorkBar, button, labelled, secret_field
from evidence_desktop.model.errors import EvidenceError, VaultDamagedError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import session
from evidence_desktop.workflows.session import Session


class UnlockPage(Page):
    """Opens the vault."""

    unlocked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._needed = True
        self.title.setText(self.tr("Locked"))
        self.setAccessibleName(self.title.text())
        self.passphrase = secret_field(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self.unlock)
        self._field = labelled(self.tr("Passphrase"), self.passphrase)
        self.column.addWidget(self._field)
        self.show_it = QCheckBox()
        self.show_it.toggled.connect(self._show_what_is_typed)
        self._shown = Option(self.show_it, self.tr("Show what I type"))
        self.column.addWidget(self._shown)
        self.bar = WorkBar()
        self.column.addWidget(self.bar)
        row = QHBoxLayout()
        self.look_only = button(self.tr("Open it to look, without changing it"), self._salvage)
        self.look_only.hide()
        row.addWidget(self.look_only)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.place = Exact(self.tr("Where the vault is"))
        self.column.addWidget(self.place)
        self.enter = button(self.tr("Unlock"), self.unlock, "primary")
        self.act(self.enter)

    def ask(self, *, passphrase_needed: bool) -> None:
        """Prepare for the vault that is there."""
        self._needed = passphrase_needed
        for widget in (self._field, self._shown):
            widget.setVisible(passphrase_needed)
        self.lead.setText(
            self.tr("Your passphrase opens the vault.")
            if passphrase_needed
            else self.tr("This vault opens with this computer's keyring.")
        )
        self.lead.show()
        self.place.setPlainText(str(self._desk.path))

    def opened(self) -> None:
        """Be ready for typing."""
        (self.passphrase if self._needed else self.enter).setFocus()

    def emptied(self) -> None:
        """Begin afresh."""
        self.passphrase.clear()
        self.banner.clear()
        self.look_only.hide()

    def unlock(self) -> None:
        """Try to open the vault."""
        self._try(salvage=False)

    def _salvage(self) -> None:
        self._try(salvage=True)

    def _try(self, *, salvage: bool) -> None:
        if not self.enter.isEnabled():
            return
        self.banner.clear()
        self.look_only.hide()
        self.enter.setEnabled(False)
        self.bar.begin(self.tr("Opening the vault…"), can_stop=False)
        path, passphrase = self._desk.path, self.passphrase.text() if self._needed else None

        def job(_progress: Progress) -> Session:
            return session.unlock(path, passphrase, salvage=salvage)

        self._desk.tasks.run(job, self._done, self._failed)

    def _done(self, opened: Session) -> None:
        self._rest()
        self.passphrase.clear()
        self.show_it.setChecked(False)
        self.unlocked.emit(opened)

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        self.banner.error(error)
        self.look_only.setVisible(isinstance(error, VaultDamagedError))
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _rest(self) -> None:
        self.bar.end()
        self.enter.setEnabled(True)

    def _show_what_is_typed(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
