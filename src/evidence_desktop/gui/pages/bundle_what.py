"""What goes into a bundle: everything or what is ticked, and whether covered pictures stand for the originals."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Option
from evidence_desktop.gui.parts import Card, button, chosen_in, field, text
from evidence_desktop.gui.ticks import TickList
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import preview
from evidence_desktop.workflows.preview import Offer

REDACTED, UNREDACTED, BOTH = "redacted", "unredacted", "both"
TYPING = 200
"""Milliseconds without a key before a search begins."""


class WhatStep(QWidget):
    """The first step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.offer: Offer | None = None
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING)
        self._typed.timeout.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        column.addWidget(self._choosing_card())
        column.addWidget(self._redaction_card())

    def _choosing_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("What goes in"), "head"))
        self.all = QCheckBox()
        self.all.setChecked(True)
        self.all.toggled.connect(self._choose)
        card.column.addWidget(Option(self.all, self.tr("Everything that is kept")))
        self.count = text("", "quiet")
        card.column.addWidget(self.count)
        self.search = field(self.tr("Find in the list"), self.tr("A word…"))
        self.search.textChanged.connect(lambda _words: self._typed.start())
        self.list = TickList(self._desk, self.tr("Exhibits"), ticks=True, boxes=True)
        self.list.lines.ticked.connect(self._say_ticked)
        self.ticked = text("", "quiet")
        for widget in (self.search, self.list, self.ticked):
            widget.hide()
            card.column.addWidget(widget)
        return card

    def _redaction_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Covered parts of pictures"), "head"))
        self.covered = text("", "quiet")
        card.column.addWidget(self.covered)
        self.volumes = QButtonGroup(self)
        self._options: list[Option] = []
        for number, (name, words, hint) in enumerate(self._kinds()):
            choice = QRadioButton()
            choice.setProperty("volumes", name)
            choice.setChecked(number == 0)
            self.volumes.addButton(choice)
            option = Option(choice, words, hint)
            self._options.append(option)
            card.column.addWidget(option)
        row = QHBoxLayout()
        self.cover = button(self.tr("Cover parts of a picture…"), lambda: self._desk.show_page.emit("redact"))
        row.addWidget(self.cover)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _kinds(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                REDACTED,
                self.tr("Redacted"),
                self.tr("Covered pictures stand in place of their originals, which stay out."),
            ),
            (UNREDACTED, self.tr("Unredacted"), self.tr("Every original as it was sealed, nothing covered.")),
            (
                BOTH,
                self.tr("Both, as two bundles"),
                self.tr("Sealed apart, so that you can give each to somebody else."),
            ),
        )

    @property
    def labels(self) -> tuple[str, ...] | None:
        """What was ticked; nothing named means everything, and None that nothing is chosen yet."""
        if self.all.isChecked():
            return ()
        return tuple(self.list.lines.labels) or None

    @property
    def kind(self) -> str:
        """``redacted``, ``unredacted`` or ``both``."""
        return chosen_in(self.volumes, "volumes")

    @property
    def kind_words(self) -> str:
        """The same as its button says it."""
        button = self.volumes.checkedButton()
        return "" if button is None else button.accessibleName()

    def load(self) -> None:
        """Count what there is, and fill the list when it is in use."""
        vault = self._desk.vault
        self._desk.tasks.run(lambda _progress: preview.offer(vault), self._say_offer, self._ignore)
        if not self.all.isChecked():
            self._search()

    def forget(self) -> None:
        """Drop what came out of the vault."""
        self._typed.stop()
        self.offer = None
        self.list.lines.forget()
        self.search.clear()
        self._typed.stop()
        self.all.setChecked(True)
        self.volumes.buttons()[0].setChecked(True)
        for label in (self.count, self.covered, self.ticked):
            label.clear()

    def _choose(self, everything: bool) -> None:  # noqa: FBT001 - Qt's signal
        for widget in (self.search, self.list, self.ticked):
            widget.setVisible(not everything)
        if not everything:
            self._search()
        self._say_ticked()

    def _search(self) -> None:
        self.list.load(self.search.text())

    def _say_ticked(self) -> None:
        count = len(self.list.lines.labels)
        self.ticked.setText(self.tr("%n exhibit(s) chosen", "", count))

    def _say_offer(self, offer: Offer) -> None:
        if self._desk.session is None:
            return
        self.offer = offer
        said = [self.tr("%n exhibit(s)", "", offer.exhibits)]
        if offer.links:
            said.append(self.tr("%n of them an address without a picture", "", offer.links))
        if offer.deleted:
            said.append(self.tr("%n deleted and left out", "", offer.deleted))
        self.count.setText("; ".join(said) + ".")
        if offer.redacted:
            self.covered.setText(self.tr("%n picture(s) have covered parts.", "", offer.redacted))
        else:
            self.covered.setText(
                self.tr("Nothing is covered yet. You can cover faces, addresses or anything else with solid boxes.")
            )
        for option in self._options:
            option.setVisible(bool(offer.redacted))
        self.cover.setVisible(bool(offer.pictures))

    def _ignore(self, _error: EvidenceError) -> None:
        """What could not be counted is said when the bundle is made."""
