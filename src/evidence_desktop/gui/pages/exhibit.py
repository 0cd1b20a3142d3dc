"""One exhibit whole: its picture, what is known and described, what it belongs to, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.drafting import Form
from evidence_desktop.gui.history import field_name, happened
from evidence_desktop.gui.holding import HoldPicture
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.known import known
from evidence_desktop.gui.parts import Card, button, field, labelled, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.when import exactly, said
from evidence_desktop.gui.wrap import wrapped
from evidence_desktop.model.custody import Entry, Event
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import drafts, review
from evidence_desktop.workflows.drafts import REMARK
from evidence_desktop.workflows.review import Exhibit, Links
from evidence_desktop.workflows.session import Session


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows of a vault."""

    exhibit: Exhibit
    links: Links
    history: tuple[Entry, ...]


def _load(vault: Session, label: str) -> Shown:
    exhibit = review.find(vault, label)
    return Shown(exhibit, review.links(vault, exhibit), review.history(vault, exhibit))


class ExhibitPage(Page):
    """The detail.

    Attributes:
        compare: Two exhibits are to be put side by side; their labels.
        delete: This exhibit is to be deleted; its label.
    """

    compare = Signal(str, str)
    delete = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.label = ""
        self.setAccessibleName(self.tr("Exhibit"))
        self.picture = HoldPicture(desk, self, self.tr("Picture"))
        self.picture.looked.connect(self._load)
        self.picture.refused.connect(self._failed)
        self._hint = text(self.tr("Hold the mouse on it, or hold the space bar, to see it in full size."), "small")
        self.column.addWidget(self.picture)
        self.column.addWidget(self._hint)
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.note = QPlainTextEdit()
        self.note.setProperty("part", "area")
        self.note.setAccessibleName(self.tr("A note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(desk.style.look.px(80))
        self.form = Form(self, desk.drafts, self._written)
        self.note.textChanged.connect(self.form.touch)
        self.add_note = button(self.tr("Add the note"), self._add_note)
        self.other = field(self.tr("Compare with"), "E001")
        self.compare_other = button(self.tr("Compare"), self._compare_other)
        self.save_original = button(self.tr("Save the original…"), lambda: self._save(stamped=False))
        self.save_stamped = button(self.tr("Save with date and hash beneath…"), lambda: self._save(stamped=True))
        self._acts = self._build_acts()
        self.column.addWidget(self._acts)
        self.column.addStretch(1)
        self.describe = button(self.tr("Describe"), lambda: desk.describe.emit(self.label), "primary")
        self.back = button(self.tr("Back"), lambda: desk.show_page.emit("evidence"))
        self.remove = button(self.tr("Delete…"), lambda: self.delete.emit(self.label))
        self.act(self.describe, self.back, self.remove)
        desk.changed.connect(self._load_if_shown)

    def _build_acts(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        note = Card()
        hint = self.tr("It becomes an entry of its own in the log; what was sealed before does not change.")
        note.column.addWidget(labelled(self.tr("Add a note"), self.note, hint))
        note.column.addWidget(self.add_note, 0, Qt.AlignmentFlag.AlignLeft)
        self._copy = Card()
        self._copy.column.addWidget(text(self.tr("Save a copy"), "head"))
        plain = self.tr("The copy is not encrypted: whoever can use that place can open it. The sealed one stays here.")
        self._copy.column.addWidget(text(plain))
        self._copy.column.addWidget(wrapped(3 * SPACE, self.save_original, self.save_stamped))
        self._compare = Card()
        hint = self.tr("The label of another picture, such as the original of a fake.")
        self._compare.column.addWidget(labelled(self.tr("Compare with another picture"), self.other, hint))
        self._compare.column.addWidget(self.compare_other, 0, Qt.AlignmentFlag.AlignLeft)
        self.other.returnPressed.connect(self._compare_other)
        for card in (note, self._copy, self._compare):
            column.addWidget(card)
        return whole

    def begin(self, label: str) -> None:
        """Turn to an exhibit."""
        self.emptied()
        self.label = label
        self.picture.begin(label)
        self.note.setPlainText(self.form.begin(f"{REMARK}/{label}").get("note", ""))

    def opened(self) -> None:
        """Load what is known now."""
        self._load()
        self.top()
        self.picture.setFocus()

    def emptied(self) -> None:
        """Forget everything; a note that is not added yet stays in the vault as a draft."""
        self.form.leave()
        self.label = ""
        self.picture.forget()
        self.title.clear()
        self.note.clear()
        self.other.clear()
        self.banner.clear()
        self._put(QWidget())

    def _load_if_shown(self) -> None:
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        vault, label = self._desk.session, self.label
        if vault is not None and label:
            self._desk.tasks.run(lambda _progress: _load(vault, label), self._show, self._failed, vault=False)

    def _show(self, shown: Shown) -> None:
        record = shown.exhibit.record
        if self._desk.session is None or record.label != self.label:
            return
        platform = shown.exhibit.description.get("platform", record.source.platform)
        self.title.setText("  ·  ".join(part for part in (record.label, platform) if part))
        gone, seen = shown.exhibit.deleted, record.content.width is not None
        self.picture.setVisible(seen and not gone)
        self._hint.setVisible(seen and not gone)
        self._copy.setVisible(not gone)
        self._compare.setVisible(seen and not gone)
        self.save_stamped.setVisible(seen)
        self.remove.setVisible(not gone)
        self.describe.setVisible(not gone)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        for card in (self._described(shown), self._links(shown.links), self._history(shown.history), known(record)):
            if card is not None:
                column.addWidget(card)
        self._put(body)

    def _put(self, body: QWidget) -> None:
        self.column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def _described(self, shown: Shown) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Description"), "head"))
        said = shown.exhibit.description
        fields = [(name, said[name]) for name in review.FIELDS if said.get(name) and name != "note"]
        for name, value in fields:
            card.column.addWidget(text(field_name(name), "small"))
            shown_value = Exact(field_name(name), figures=False)
            shown_value.setPlainText(value)
            card.column.addWidget(shown_value)
        if not fields:
            card.column.addWidget(text(self.tr("Not described yet.")))
        for entry in shown.history:
            note = entry.body.get("description", {}).get("note", "") if entry.event is Event.DESCRIBED else ""
            if note:
                card.column.addWidget(text(self.tr("Note of {when}").format(when=_when(entry.time.local)), "small"))
                card.column.addWidget(text(note))
        return card

    def _links(self, links: Links) -> Card | None:
        if not links.original and not links.made_from_it:
            return None
        card = Card()
        card.column.addWidget(text(self.tr("Belongs together"), "head"))
        if links.original:
            card.column.addWidget(text(self.tr("This was made from {label}.").format(label=links.original)))
            card.column.addWidget(self._pair(links.original))
        for label in links.made_from_it:
            card.column.addWidget(text(self.tr("{label} was made from this.").format(label=label)))
            card.column.addWidget(self._pair(label))
        return card

    def _pair(self, label: str) -> QWidget:
        return wrapped(
            2 * SPACE,
            button(self.tr("Open {label}").format(label=label), lambda: self._desk.open_exhibit.emit(label)),
            button(self.tr("Compare with {label}").format(label=label), lambda: self.compare.emit(self.label, label)),
        )

    def _history(self, entries: Sequence[Entry]) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("What happened to it"), "head"))
        for entry in entries:
            card.column.addWidget(text(happened(entry)))
            local = entry.time.local
            exact = self.tr("{when}  ·  {exact}  ·  entry {number} of the log")
            words = exact.format(when=_when(local), exact=exactly(local), number=entry.seq)
            card.column.addWidget(text(words, "small"))
        return card

    def _written(self) -> dict[str, str]:
        note = self.note.toPlainText()
        return {"note": note} if note.strip() else {}

    def _add_note(self) -> None:
        note, vault, label = self.note.toPlainText().strip(), self._desk.vault, self.label
        if not note:
            self.note.setFocus()
            return
        self.add_note.setEnabled(False)
        self.form.flush()
        name = f"{REMARK}/{label}"
        self._desk.tasks.run(
            lambda _progress: drafts.become(vault, name, lambda: review.describe(vault, label, {"note": note})),
            lambda _exhibit: self._noted(name),
            self._failed,
            stoppable=False,
        )

    def _noted(self, name: str) -> None:
        self.add_note.setEnabled(True)
        self._desk.drafts.know(name, {})
        if self._desk.session is not None:
            self.form.drop()
            self.note.clear()
            self.form.begin(f"{REMARK}/{self.label}")
            self._load()

    def _compare_other(self) -> None:
        other = self.other.text().strip().upper()
        if other:
            self.compare.emit(self.label, other)
        else:
            self.other.setFocus()

    def _save(self, *, stamped: bool) -> None:
        out = choose_new_file(self, self.tr("Where the copy shall be"), f"{self.label}.png" if stamped else self.label)
        if out is not None and self._desk.session is not None:
            vault, label = self._desk.vault, self.label
            self._desk.tasks.run(
                lambda progress: review.extract(vault, label, out, stamped=stamped, progress=progress),
                lambda _exhibit: self._saved(),
                self._failed,
                long=True,
            )

    def _saved(self) -> None:
        if self._desk.session is not None:
            hint = self.tr("It is not encrypted. That it was saved stands in the log.")
            self.banner.say(self.tr("The copy is saved."), hint, "well")
            self.top()
            self._load()

    def _failed(self, error: EvidenceError) -> None:
        self.add_note.setEnabled(True)
        if self._desk.session is not None:
            self.banner.error(error)
            self.top()


def _when(moment: datetime) -> str:
    return said(moment, datetime.now(moment.tzinfo).date())
