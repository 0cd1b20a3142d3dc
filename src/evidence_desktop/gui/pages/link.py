"""A record without a picture: the address, the account, and neutral words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.drafting import Discard, Form
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.help import PLACES
from evidence_desktop.gui.parts import Card, button, field, labelled, text
from evidence_desktop.gui.wrap import Wrap
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.model.record import Record
from evidence_desktop.workflows import acquire, drafts
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.drafts import LINK
from evidence_desktop.workflows.told import told_fields, told_in

BY_DESIGN = "No picture was taken, by design."
"""Stands in the sealed record, which has one language."""


BY_DESIGN_FIELD = "by_design"


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
        self._told = self._plain = Told()
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
        self.discard = Discard()
        self.discard.sure.connect(self._throw_away)
        self.act(self.save, button(self.tr("Back"), self.went_back.emit), self.discard)
        self.form = Form(self, desk.drafts, self._values)
        for one in self._fields():
            one.textEdited.connect(self._typed)
        self.words.textChanged.connect(self._typed)
        self._typed()

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
        """Prepare a form with what is known, or with what was written before.

        Args:
            told: What is known.
            by_design: After Yes or Not sure to the under-18 question; stays so for what was written before.
        """
        self.emptied()
        kept = self.form.begin(LINK)
        self._told = told_in(kept) if kept else told
        self._plain = Told(profile_url=self._told.profile_url, case=self._told.case) if kept else told
        self._by_design = by_design or BY_DESIGN_FIELD in kept
        self.platform.setText(self._told.platform)
        self.account.setText(self._told.account)
        self.event_time.setText(self._told.event_time)
        self.first_seen.setText(self._told.first_seen)
        self.advice.setVisible(self._by_design)
        if kept:
            self.url.setText(self._told.url)
            self.words.setPlainText(self._told.remark)
            self.banner.say(self.tr("What you wrote before is here again."), self.tr("It is not kept as evidence yet."))
        self._typed()

    def opened(self) -> None:
        """Begin at the address."""
        if not self.form.name:
            self.begin(Told(), by_design=False)
        self.top()
        self.url.setFocus()

    def emptied(self) -> None:
        """Clear the form; what is written in it stays in the vault as a draft."""
        self.form.leave()
        self._told = Told()
        for one in self._fields():
            one.setText("")
        self.words.clear()
        self.banner.clear()

    def keep(self) -> None:
        """Keep what was written."""
        self.banner.clear()
        self.save.setEnabled(False)
        self.form.flush()
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
            return drafts.become(vault, LINK, lambda: acquire.add_link(vault, url, told))

        self._desk.tasks.run(job, self._done, self._failed, stoppable=False)

    def _done(self, record: Record) -> None:
        self.save.setEnabled(True)
        # Also when the page was made anew meanwhile, in another language.
        self._desk.drafts.know(LINK, {})
        self.form.drop()
        self.emptied()
        self.saved.emit(record)

    def _failed(self, error: EvidenceError) -> None:
        self.save.setEnabled(True)
        if self._desk.session is not None:
            self.banner.error(error)
            self.top()

    def _values(self) -> dict[str, str]:
        typed = Told(
            platform=self.platform.text(),
            url=self.url.text(),
            account=self.account.text(),
            profile_url=self._told.profile_url,
            remark=self.words.toPlainText(),
            event_time=self.event_time.text(),
            first_seen=self.first_seen.text(),
            case=self._told.case,
        )
        if typed == self._plain:
            return {}
        return told_fields(typed) | ({BY_DESIGN_FIELD: "yes"} if self._by_design else {})

    def _typed(self) -> None:
        self.form.touch()
        self.discard.rest()
        self.discard.setVisible(bool(self._values()))

    def _throw_away(self) -> None:
        by_design = self._by_design
        self.form.drop()
        self.begin(Told(), by_design=by_design)
        self.url.setFocus()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (self.url, self.platform, self.account, self.event_time, self.first_seen)
