"""A record without a picture: the address, the account, and neutral words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.help import PLACES
from evidence_desktop.gui.parts import Card, button, field, labelled, text
from evidence_desktop.gui.wrap import Wrap
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.model.record import Record
from evidence_desktop.workflows import acquire
from evidence_desktop.workflows.acquire import Told

BY_DESIGN = "No picture was taken, by design."
"""Stands in the sealed record, which has one language."""


class LinkPage(Page):
    """Asks for the facts and keeps them as a link exhibit.

    Attributes:
        words_wanted: The words around the picture are to be kept.
    """

    saved = Signal(object)
    went_back = Signal()
    words_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._by_design = False
        self._told = Told()
        self.title.setText(self.tr("Keep the address, not the picture"))
        self.setAccessibleName(self.title.text())
        self.advice = self._advice()
        self.column.addWidget(self.advice)
        self.url = field(self.tr("Address"), "https://")
        self.platform = field(self.tr("Platform"))
        self.account = field(self.tr("Account that posted it"))
        self.event_time = field(self.tr("When it was posted"))
        self.first_seen = field(self.tr("When you first saw it"))
        self.words = QPlainTextEdit()
        self.words.setProperty("part", "area")
        self.words.setAccessibleName(self.tr("What it is, in neutral words"))
        self.words.setTabChangesFocus(True)
        hint = self.tr("Copy it from the browser's bar.")
        self.column.addWidget(labelled(self.tr("Address"), self.url, hint))
        for one in (self.platform, self.account, self.event_time, self.first_seen):
            self.column.addWidget(labelled(one.accessibleName(), one))
        self.words.setFixedHeight(desk.style.look.px(96))
        hint = self.tr("Everything but the address may stay empty. Do not describe the picture closely.")
        self.column.addWidget(labelled(self.words.accessibleName(), self.words, hint))
        self.column.addStretch(1)
        self.save = button(self.tr("Keep it"), self.keep, "primary")
        self.act(self.save, button(self.tr("Back"), self.went_back.emit))

    def _advice(self) -> Card:
        card = Card()
        for words, part in (
            (self.tr("No picture is taken, by design."), "head"),
            (
                self.tr(
                    "Please do not save, copy or send the picture, also not to show it to somebody who helps. "
                    "You do not have to look at it again."
                ),
                "",
            ),
            (
                self.tr(
                    "The platform, the police and hotlines work from the address alone. "
                    "Help says whom to contact, by country."
                ),
                "",
            ),
            (
                self.tr(
                    "The words around it may be captured: "
                    "first move the picture, and every small copy of it, off the screen."
                ),
                "",
            ),
            (self.tr("If it is you who is shown: this is not your fault."), ""),
        ):
            card.column.addWidget(text(words, part))
        self.contacts = button(self.tr("Whom to contact"), lambda: self._desk.read_help.emit(PLACES, "link"))
        self.around = button(self.tr("Keep the words around it"), self.words_wanted.emit)
        card.column.addLayout(Wrap(self.contacts, self.around))
        return card

    def begin(self, told: Told, *, by_design: bool) -> None:
        """Prepare a form with what is known; ``by_design`` after Yes or Not sure to the under-18 question."""
        self.emptied()
        self._by_design = by_design
        self._told = told
        self.platform.setText(told.platform)
        self.account.setText(told.account)
        self.advice.setVisible(by_design)

    def opened(self) -> None:
        """Begin at the address."""
        self.top()
        self.url.setFocus()

    def emptied(self) -> None:
        """Clear the form."""
        self._told = Told()
        for one in self._fields():
            one.setText("")
        self.words.clear()
        self.banner.clear()

    def keep(self) -> None:
        """Keep what was written."""
        self.banner.clear()
        self.save.setEnabled(False)
        url = self.url.text()
        remark = " ".join(
            part for part in (BY_DESIGN if self._by_design else "", self.words.toPlainText().strip()) if part
        )
        told = Told(
            platform=self.platform.text().strip(),
            account=self.account.text().strip(),
            event_time=self.event_time.text().strip(),
            first_seen=self.first_seen.text().strip(),
            remark=remark,
            profile_url=self._told.profile_url,
            case=self._told.case,
        )
        vault = self._desk.vault

        def job(_progress: Progress) -> Record:
            return acquire.add_link(vault, url, told)

        self._desk.tasks.run(job, self._done, self._failed, stoppable=False)

    def _done(self, record: Record) -> None:
        self.save.setEnabled(True)
        self.emptied()
        self.saved.emit(record)

    def _failed(self, error: EvidenceError) -> None:
        self.save.setEnabled(True)
        self.banner.error(error)
        self.top()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.url, self.platform, self.account, self.event_time, self.first_seen)
