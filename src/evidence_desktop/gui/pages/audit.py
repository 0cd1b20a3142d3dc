"""Look through everything: the whole vault is read again; what is not as it was sealed is said in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.errorwords import phrase
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, text
from evidence_desktop.gui.tasks import Task
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import keep
from evidence_desktop.workflows.keep import AuditFinding
from evidence_desktop.workflows.session import Session

SHOWN = 40
"""Findings that are shown one by one."""
HARMLESS = frozenset({"device", "draft", "extra", "index-file"})
"""Findings that touch no evidence."""


class AuditPage(Page):
    """Runs the look through everything and shows what it found."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._task: Task | None = None
        self.title.setText(self.tr("Look through everything"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "The whole vault is read again and compared with what was sealed: every entry, every signature, every "
                "stored original. With a large vault this takes a while. Nothing is changed."
            )
        )
        self.lead.show()
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.column.addWidget(self.bar)
        self._found = QVBoxLayout()
        self._found.setSpacing(3 * SPACE)
        self.column.addLayout(self._found)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), lambda: desk.show_page.emit("keeping"))
        self.begin = button(self.tr("Begin"), self.look, "primary")
        self.act(self.begin, self.back)

    def emptied(self) -> None:
        """Forget what was found."""
        self._rest()
        self.banner.clear()
        self._clear()

    def look(self) -> None:
        """Look through everything."""
        if self._task is not None:
            return
        self.banner.clear()
        self._clear()
        self.begin.setEnabled(False)
        self.bar.begin(self.tr("Reading everything again…"))
        session = self._desk.vault
        self._task = self._desk.tasks.run(
            lambda progress: keep.audit(session, progress),
            lambda found: self._done(session, found),
            self._failed,
            progress=self.bar.report,
            long=True,
        )

    def _done(self, session: Session, found: Sequence[AuditFinding]) -> None:
        self._rest()
        if self._desk.session is session:
            self.show_findings(found)

    def show_findings(self, found: Sequence[AuditFinding]) -> None:
        """Show what is not as it was sealed."""
        self._clear()
        if not found:
            self.banner.say(
                self.tr("Everything is as it was sealed."),
                self.tr("Every entry, signature and stored original was read and compared."),
                "well",
            )
        else:
            words = QCoreApplication.translate("AuditPage", "%n thing(s) are not as they were sealed.", "", len(found))
            hint = self.tr(
                "Everything else is whole. Change and delete nothing, and keep this vault as it is. A backup from "
                "before may hold what is missing here."
            )
            harmless = all(finding.check in HARMLESS for finding in found)
            self.banner.say(words, hint, "care" if harmless else "altered")
        for finding in found[:SHOWN]:
            self._found.addWidget(self._card(finding))
        if len(found) > SHOWN:
            more = QCoreApplication.translate("AuditPage", "And %n more.", "", len(found) - SHOWN)
            self._found.addWidget(text(more))
        self.top()

    def _card(self, finding: AuditFinding) -> Card:
        what, do = said(finding.check)
        card = Card()
        card.column.addWidget(text(what, "head"))
        if do:
            card.column.addWidget(text(do))
        exact = Exact(self.tr("What it is about"))
        exact.setPlainText(f"{phrase(finding.subject)} {phrase(finding.what)}")
        card.column.addWidget(exact)
        return card

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        if self._desk.session is not None:
            self.banner.error(error)
            self.top()

    def _clear(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _rest(self) -> None:
        self._task = None
        self.bar.end()
        self.begin.setEnabled(True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


def said(check: str) -> tuple[str, str]:
    """What a finding means, and what to do about it."""
    say = QCoreApplication.translate
    backup = say("AuditPage", "Bring back a backup from before into another folder, and compare.")
    itself = say("AuditPage", "The program mends this by itself when the vault is opened next.")
    found = {
        "blob": (
            say("AuditPage", "A stored original is missing, damaged, or not the one that was sealed."),
            say("AuditPage", "Its record and its hash are still in the log. A backup from before may hold it."),
        ),
        "log": (say("AuditPage", "A part of the custody log cannot be read."), backup),
        "entry": (say("AuditPage", "An entry of the custody log is not of the form that this program writes."), backup),
        "seal": (say("AuditPage", "The signature of an entry does not hold."), backup),
        "checkpoint": (say("AuditPage", "The signed summary of the log does not fit the log."), backup),
        "header": (
            say("AuditPage", "The file that the vault is opened with was changed while the vault was open."),
            say("AuditPage", "Make a backup now, before you lock the vault."),
        ),
        "identity": (
            say("AuditPage", "The keys that the vault signs with were changed while the vault was open."),
            say("AuditPage", "Make a backup now, before you lock the vault."),
        ),
        "device": (
            say("AuditPage", "This computer's signing key is not where the vault keeps it."),
            say("AuditPage", "Nothing is lost. If the vault does not open next time, open it with the recovery sheet."),
        ),
        "index-file": (say("AuditPage", "The file that makes searching quick was changed."), itself),
        "index": (say("AuditPage", "The list that is in use does not agree with the log."), itself),
        "draft": (
            say("AuditPage", "What was being written cannot be read."),
            say("AuditPage", "The exhibit itself is whole. Describe it once more."),
        ),
        "extra": (
            say("AuditPage", "A file lies in the vault's folder that the log does not name."),
            say("AuditPage", "It is no evidence of this vault. The program puts aside what it left there itself."),
        ),
    }
    return found.get(check, (say("AuditPage", "Something is not as it was left."), backup))
