"""Deleting an exhibit: what goes, what stays, why, and one confirmation. The picture is never shown for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, chosen_in, field, text
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import review
from evidence_desktop.workflows.drafts import BOXES

REASON = "reason"


class DeletePage(Page):
    """Asks why, says what follows, and deletes.

    Attributes:
        deleted: It is done; the label.
    """

    deleted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._label = ""
        self.setAccessibleName(self.tr("Delete"))
        self.column.addWidget(self._build_consequences())
        self.reasons = QButtonGroup(self)
        self.own = field(self.tr("Another reason, in your own words"))
        self.column.addWidget(self._build_reasons())
        self.sure = QCheckBox()
        self.column.addWidget(Option(self.sure, self.tr("I understand that it cannot be brought back.")))
        self.column.addStretch(1)
        self.delete = button(self.tr("Delete it"), self._delete, "primary")
        self.back = button(self.tr("Back, keep it"), lambda: desk.open_exhibit.emit(self._label))
        self.act(self.delete, self.back)
        self.sure.toggled.connect(self._may)
        self.own.textChanged.connect(self._may)
        self.reasons.buttonToggled.connect(self._may)
        self._may()

    def _build_consequences(self) -> Card:
        card = Card()
        for words in (
            self.tr("The original goes from this vault. Nobody can bring it back, also not with the recovery sheet."),
            self.tr("Its record, its hash and your reason stay in the log, so that no number is missing unexplained."),
            self.tr("Bundles, copies and backups that were made before still hold it."),
            self.tr("On a solid-state disk or a USB stick, traces of the encrypted file may remain for a while."),
        ):
            card.column.addWidget(text(words))
        return card

    def _build_reasons(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Why? It stays in the log."), "head"))
        for words in (
            self.tr("It was captured by mistake."),
            self.tr("It shows somebody who has nothing to do with this."),
            self.tr("I do not want to keep it."),
        ):
            self._reason(card, words, words)
        self._reason(card, self.tr("Another reason"), "")
        card.column.addWidget(self.own)
        return card

    def _reason(self, card: Card, words: str, reason: str) -> None:
        mark = QRadioButton()
        mark.setProperty(REASON, reason)
        self.reasons.addButton(mark)
        card.column.addWidget(Option(mark, words))

    @property
    def reason(self) -> str:
        """The reason that is chosen or typed."""
        return chosen_in(self.reasons, REASON) or self.own.text().strip()

    def begin(self, label: str) -> None:
        """Ask about an exhibit."""
        self.emptied()
        self._label = label
        self.title.setText(self.tr("Delete {label}?").format(label=label))
        self.setAccessibleName(self.title.text())

    def opened(self) -> None:
        """Begin with what keeps it."""
        self.top()
        self.back.setFocus()

    def emptied(self) -> None:
        """Forget what was chosen."""
        self._label = ""
        self.title.clear()
        self.reasons.setExclusive(False)
        for mark in self.reasons.buttons():
            mark.setChecked(False)
        self.reasons.setExclusive(True)
        self.own.clear()
        self.sure.setChecked(False)
        self.banner.clear()
        self._may()

    def _may(self) -> None:
        other = self.reasons.checkedButton() is not None and not chosen_in(self.reasons, REASON)
        self.own.setVisible(other)
        self.delete.setEnabled(self.sure.isChecked() and self.reasons.checkedButton() is not None and bool(self.reason))

    def _delete(self) -> None:
        vault, label, reason = self._desk.vault, self._label, self.reason
        self.delete.setEnabled(False)
        self._desk.tasks.run(
            lambda _progress: review.delete(vault, label, reason),
            lambda _exhibit: self._done(label),
            self._failed,
            # After an export that may be reading it.
            long=True,
            stoppable=False,
        )

    def _done(self, label: str) -> None:
        self._desk.drafts.know(f"{BOXES}/{label}", {})
        if self._desk.session is not None:
            self.deleted.emit(label)

    def _failed(self, error: EvidenceError) -> None:
        if self._desk.session is not None:
            self._may()
            self.banner.error(error)
            self.top()
