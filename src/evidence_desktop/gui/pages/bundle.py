"""Bundle: choose, say how and where, and get one file or folder to hand over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
)

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact, Option
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.handed import Handed
from evidence_desktop.gui.parts import Card, WorkBar, button, chosen_in, field, labelled, text
from evidence_desktop.gui.rows import headline, spoken
from evidence_desktop.gui.tasks import Task
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import review, share
from evidence_desktop.workflows.review import Row
from evidence_desktop.workflows.share import Exported

ID = Qt.ItemDataRole.UserRole
ENDINGS = {"folder": "", "zip": ".zip", "age": ".zip.age"}
LIST_HEIGHT = 220


class BundlePage(Page):
    """Makes a bundle."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._out: Path | None = None
        self._task: Task | None = None
        self.title.setText(self.tr("Bundle"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "One signed package for a lawyer, the police or a platform. Anyone can check it, without this program."
            )
        )
        self.lead.show()
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.column.addWidget(self.bar)
        self.handed = Handed(desk)
        self.column.addWidget(self.handed)
        self.cards = (self._what_card(), self._how_card(), self._where_card())
        for card in self.cards:
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.make = button(self.tr("Make the bundle"), self._make, "primary")
        self.another = button(self.tr("Make another"), self.opened)
        self.check = button(self.tr("Check this bundle now"), self.handed.check, "primary")
        self.act(self.make, self.another, instead=self.check)
        desk.changed.connect(self._load_if_shown)

    def _what_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("What goes in"), "head"))
        self.list = QListWidget()
        self.all = QCheckBox()
        self.all.setChecked(True)
        self.all.toggled.connect(lambda everything: self.list.setVisible(not everything))
        card.column.addWidget(Option(self.all, self.tr("Everything that is kept")))
        self.list.setProperty("part", "box")
        self.list.setAccessibleName(self.tr("Exhibits"))
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        card.column.addWidget(self.list)
        return card

    def _how_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("How it is packed"), "head"))
        self.containers = QButtonGroup(self)
        for number, (name, words, hint) in enumerate(self._containers()):
            choice = QRadioButton()
            choice.setProperty("container", name)
            choice.setChecked(number == 0)
            self.containers.addButton(choice)
            card.column.addWidget(Option(choice, words, hint))
        self.containers.buttonToggled.connect(self._forget_place)
        self.recipient = field(self.tr("The recipient's age key, if you have one"), "age1…")
        self.recipient_box = labelled(self.recipient.accessibleName(), self.recipient)
        self.recipient_box.hide()
        card.column.addWidget(self.recipient_box)
        self.profile = QComboBox()
        for name, words in self._profiles():
            self.profile.addItem(words, name)
        self.profile.setAccessibleName(self.tr("Where it will be used"))
        card.column.addWidget(labelled(self.profile.accessibleName(), self.profile))
        return card

    def _containers(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("zip", self.tr("One zip file"), self.tr("The easiest to hand over. Whoever has it can read it.")),
            ("folder", self.tr("A folder"), self.tr("For a USB stick or a disc. Whoever has it can read it.")),
            (
                "age",
                self.tr("One locked file"),
                self.tr(
                    "Encrypted. Opens with six words that you tell the recipient, or with the recipient's own key."
                ),
            ),
        )

    def _profiles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("general", self.tr("Anywhere")),
            ("my", self.tr("Malaysia")),
            ("us", self.tr("United States")),
            ("uk", self.tr("England and Wales")),
            ("in", self.tr("India")),
        )

    def _where_card(self) -> Card:
        card = Card()
        self.purpose = field(self.tr("Whom it is for, and why"), self.tr("For example: police report"))
        hint = self.tr("May stay empty. It is kept in your custody log.")
        card.column.addWidget(labelled(self.purpose.accessibleName(), self.purpose, hint))
        card.column.addWidget(text(self.tr("Where it is written"), "head"))
        self.place = Exact(self.tr("Where it is written"))
        self.place.hide()
        card.column.addWidget(self.place)
        row = QHBoxLayout()
        self.choose = button(self.tr("Choose the place…"), self._choose_place)
        row.addWidget(self.choose)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    @property
    def container(self) -> str:
        """The container that is chosen."""
        return chosen_in(self.containers, "container")

    def opened(self) -> None:
        """Load what could go in."""
        if self._task is not None:
            return
        self._show_form(shown=True)
        vault = self._desk.vault
        self._desk.tasks.run(lambda _progress: review.listed(vault), self._fill, self.banner.error)

    def emptied(self) -> None:
        """Forget what was chosen and made."""
        self.list.clear()
        self.purpose.clear()
        self.recipient.clear()
        self.banner.clear()
        self.all.setChecked(True)
        self._forget_place()
        self._show_form(shown=True)

    def place_at(self, out: Path) -> None:
        """Write the bundle there."""
        self._out = out
        self.place.setPlainText(str(out))
        self.place.show()

    def _load_if_shown(self) -> None:
        if self.isVisible():
            self.opened()

    def _fill(self, rows: Sequence[Row]) -> None:
        self.list.clear()
        for row in rows:
            if not row.deleted:
                item = QListWidgetItem(f"{row.label}   {headline(row)}   {spoken(row)}")
                item.setData(ID, row.label)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
                self.list.addItem(item)

    def _labels(self) -> tuple[str, ...]:
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(str(item.data(ID)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _make(self) -> None:
        self.banner.clear()
        labels = () if self.all.isChecked() else self._labels()
        if not self.all.isChecked() and not labels:
            self._missing(self.tr("Nothing is chosen yet."), self.tr("Tick what goes into the bundle."))
            return
        if self._out is None:
            self._choose_place()
        if self._out is None:
            return
        out, container, vault = self._out, self.container, self._desk.vault
        profile, purpose = str(self.profile.currentData()), self.purpose.text().strip()
        recipient = (self.recipient.text().strip() or None) if container == "age" else None

        def job(progress: Progress) -> Exported:
            return share.export(
                vault,
                out,
                container=container,
                recipient=recipient,
                labels=labels,
                profile=profile,
                purpose=purpose,
                progress=progress,
            )

        self.make.setEnabled(False)
        for card in self.cards:
            card.hide()
        self.bar.begin(self.tr("Making the bundle…"))
        self.top()
        self._task = self._desk.tasks.run(job, self._done, self._failed, progress=self.bar.report)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _done(self, made: Exported) -> None:
        self._rest()
        if self._desk.session is None:
            return
        self._show_form(shown=False)
        self.handed.tell(made, self._desk.vault.words)
        self.check.setFocus()
        self._forget_place()
        self.top()

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        self._show_form(shown=True)
        self.banner.error(error)
        self.top()

    def _rest(self) -> None:
        self._task = None
        self.bar.end()
        self.make.setEnabled(True)

    def _missing(self, words: str, hint: str) -> None:
        self.banner.say(words, hint, "care")
        self.top()

    def _show_form(self, *, shown: bool) -> None:
        for widget in (*self.cards, self.make, self.lead):
            widget.setVisible(shown)
        for widget in (self.another, self.handed, self.check):
            widget.setVisible(not shown)
        if shown:
            self.handed.forget()

    def _choose_place(self) -> None:
        name = self.tr("bundle") + ENDINGS[self.container]
        chosen = choose_new_file(self, self.tr("Where the bundle is written"), name)
        if chosen is not None:
            self.place_at(chosen)

    def _forget_place(self) -> None:
        self._out = None
        self.place.clear()
        self.place.hide()
        self.recipient_box.setVisible(self.container == "age")
