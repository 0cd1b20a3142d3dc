"""A written note: words that are kept as an exhibit of their own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.drafting import Discard, Form
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import button, labelled
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.model.record import Record
from evidence_desktop.workflows import acquire, drafts
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.drafts import NOTE
from evidence_desktop.workflows.told import told_fields, told_in


class NotePage(Page):
    """One field."""

    saved = Signal(object)
    went_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._told = Told()
        self.title.setText(self.tr("Write a note"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("For a call, a meeting, or what you remember. Once kept, its words can no longer be changed.")
        )
        self.lead.show()
        self.words = QPlainTextEdit()
        self.words.setProperty("part", "area")
        self.words.setAccessibleName(self.tr("Your words"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(desk.style.look.px(240))
        self.column.addWidget(labelled(self.words.accessibleName(), self.words))
        self.column.addStretch(1)
        self.save = button(self.tr("Keep it"), self.keep, "primary")
        self.discard = Discard()
        self.discard.sure.connect(self._throw_away)
        self.act(self.save, button(self.tr("Back"), self.went_back.emit), self.discard)
        self.form = Form(self, desk.drafts, self._values)
        self.words.textChanged.connect(self._typed)
        self._typed()

    def begin(self, told: Told) -> None:
        """Prepare a page, empty or with what was written before; ``told`` goes into the record."""
        self.emptied()
        kept = self.form.begin(NOTE)
        self._told = told_in(kept) if kept else told
        if kept:
            self.words.setPlainText(kept["words"])
            self.banner.say(self.tr("What you wrote before is here again."), self.tr("It is not kept as evidence yet."))

    def opened(self) -> None:
        """Begin to write."""
        if not self.form.name:
            self.begin(Told())
        self.words.setFocus()

    def emptied(self) -> None:
        """Forget the words; what is written of a note stays in the vault as a draft."""
        self.form.leave()
        self._told = Told()
        self.words.clear()
        self.banner.clear()
        self.save.setEnabled(True)

    def _values(self) -> dict[str, str]:
        words = self.words.toPlainText()
        return {"words": words} | told_fields(self._told) if words.strip() else {}

    def _typed(self) -> None:
        self.form.touch()
        self.discard.rest()
        self.discard.setVisible(bool(self._values()))

    def _throw_away(self) -> None:
        self.form.drop()
        self.begin(self._told)
        self.words.setFocus()

    def keep(self) -> None:
        """Keep what was written."""
        self.banner.clear()
        self.save.setEnabled(False)
        self.form.flush()
        vault, words, told = self._desk.vault, self.words.toPlainText(), self._told

        def job(_progress: Progress) -> Record:
            return drafts.become(vault, NOTE, lambda: acquire.add_note(vault, words, told))

        self._desk.tasks.run(job, self._done, self._failed, stoppable=False)

    def _done(self, record: Record) -> None:
        # Also when the page was made anew meanwhile, in another language.
        self._desk.drafts.know(NOTE, {})
        self.form.drop()
        self.emptied()
        self.saved.emit(record)

    def _failed(self, error: EvidenceError) -> None:
        self.save.setEnabled(True)
        if self._desk.session is not None:
            self.banner.error(error)
            self.top()
