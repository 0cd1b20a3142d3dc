"""Keep it safe: where backup, passphrase, recovery sheet and the look through everything begin."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.gui.when import said
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import keep, rekey

Kept = tuple[datetime | None, bool]


class KeepingPage(Page):
    """Leads to each way of keeping the vault safe."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.title.setText(self.tr("Keep it safe"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("For the day when a disk breaks, a computer is gone, or somebody learned a secret."))
        self.lead.show()
        self.last = text("", "small")
        self.sheet_state = text("", "small")
        self.back_up = self._entry(
            self.tr("Backup"),
            self.tr("A copy of the whole vault, encrypted as it is, in one file on another disk or a USB stick."),
            self.tr("Back up…"),
            self._to("backup"),
            self.last,
        )
        self.passphrase = self._entry(
            self.tr("Passphrase"),
            self.tr("Change it, or change what opens the vault: the passphrase, this computer's keyring, or both."),
            self.tr("Change…"),
            self._to("passphrase"),
        )
        self.sheet = self._entry(
            self.tr("Recovery sheet"),
            self.tr("Make a new one if the old one was lost, or if somebody may have seen it."),
            self.tr("New recovery sheet…"),
            self._to("renew"),
            self.sheet_state,
        )
        self.outside = self._entry(
            self.tr("Proof of date"),
            self.tr("Let somebody outside hold a short text that shows later what was sealed by then."),
            self.tr("Proof of date…"),
            lambda: self._desk.prove_date.emit("keeping"),
        )
        self.audit = self._entry(
            self.tr("Look through everything"),
            self.tr("Reads the whole vault again and compares each part with what was sealed."),
            self.tr("Look through it…"),
            self._to("audit"),
        )
        self.support = self._entry(
            self.tr("For support"),
            self.tr("A short text about what went wrong in the program, without anything about you. It is never sent."),
            self.tr("Show it…"),
            self._to("support"),
        )
        self.column.addStretch(1)
        self.emptied()

    def _entry(
        self, head: str, words: str, name: str, on: Callable[[], None], state: QLabel | None = None
    ) -> QPushButton:
        card = Card()
        card.column.addWidget(text(head, "head"))
        card.column.addWidget(text(words))
        if state is not None:
            card.column.addWidget(state)
        made = button(name, on)
        made.setAccessibleDescription(words)
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        card.column.addLayout(row)
        self.column.addWidget(card)
        return made

    def _to(self, name: str) -> Callable[[], None]:
        return lambda: self._desk.show_page.emit(name)

    def opened(self) -> None:
        """Say when the last backup was made, and whether a new sheet is still being put in place."""
        session = self._desk.vault

        def job(_progress: Progress) -> Kept:
            return keep.last_backup(session), rekey.sheet_unfinished(session)

        self._desk.tasks.run(job, self._show, self.banner.error)

    def emptied(self) -> None:
        """Forget when."""
        self.banner.clear()
        for state in (self.last, self.sheet_state):
            state.clear()
            state.hide()

    def _show(self, kept: Kept) -> None:
        if self._desk.session is None:
            return
        last, unfinished = kept
        if last is None:
            self.last.setText(self.tr("There is no backup yet."))
        else:
            when = said(last, datetime.now(last.tzinfo).date())
            self.last.setText(self.tr("The last one: {when}").format(when=when))
        self.last.show()
        self.sheet_state.setText(self.tr("The new sheet is not in place for everything yet."))
        self.sheet_state.setVisible(unfinished)
