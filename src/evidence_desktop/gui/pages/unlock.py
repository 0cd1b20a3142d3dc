"""Unlock: one field, one button; a damaged vault can still be looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from evidence_desktop.gui.choose import choose_folder
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact, Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.trouble import ELSEWHERE, LOOK, SHEET, Trouble
from evidence_desktop.gui.parts import WorkBar, button, labelled, secret_field
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import session
from evidence_desktop.workflows.session import Session

NO_VAULT = "no-vault"
"""Code of the error that says that nothing is in that folder."""


class UnlockPage(Page):
    """Opens the vault.

    Attributes:
        unlocked: It is open.
        wants: Another way on: the recovery sheet, a backup, help, or ``ELSEWHERE`` when another folder was chosen.
    """

    unlocked = Signal(object)
    wants = Signal(str)

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
        self.trouble = Trouble()
        self.look_only = self.trouble.ways[LOOK]
        self.trouble.taken.connect(self._take)
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)
        self.place = Exact(self.tr("Where the vault is"))
        self.column.addWidget(self.place)
        self.enter = button(self.tr("Unlock"), self.unlock, "primary")
        self.cannot = button(self.tr("I cannot open it"), lambda: self.wants.emit(SHEET))
        self.act(self.enter, self.cannot)

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
        self.trouble.hide()

    def tell(self, error: EvidenceError) -> None:
        """Say why it does not open, what is safe, and which ways there are."""
        if error.code == NO_VAULT:
            self.gone()
            return
        self.banner.error(error)
        self.trouble.tell(error.code)
        self.top()

    def gone(self) -> None:
        """Say that the vault is not there; it was, or somebody named the folder, so none is set up in its place."""
        self.banner.say(
            self.tr("There is no vault in this folder now."),
            self.tr("The folder was moved, or it is on a stick or disk that is not there."),
            "care",
        )
        self.trouble.tell(NO_VAULT)
        self.top()

    def unlock(self) -> None:
        """Try to open the vault."""
        self._try(salvage=False)

    def _take(self, way: str) -> None:
        if way == LOOK:
            self._try(salvage=True)
        elif way == ELSEWHERE:
            self.choose_folder()
        else:
            self.wants.emit(way)

    def choose_folder(self) -> None:
        """Ask for the folder of a vault that there is."""
        chosen = choose_folder(self.window(), self.tr("The vault's folder"))
        if chosen is not None:
            self.look_in(chosen)

    def look_in(self, folder: Path) -> None:
        """Take the vault in another folder."""
        self._desk.path = folder
        self.emptied()
        self.wants.emit(ELSEWHERE)

    def _try(self, *, salvage: bool) -> None:
        if not self.enter.isEnabled():
            return
        self.banner.clear()
        self.trouble.hide()
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
        self.tell(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _rest(self) -> None:
        self.bar.end()
        self.enter.setEnabled(True)

    def _show_what_is_typed(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
