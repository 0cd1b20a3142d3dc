"""Proof of date: the checkpoint to give away, a time stamp from an authority, and what there is of both so far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from evidence_desktop.gui.choose import choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.checkline import LARGE
from evidence_desktop.gui.pages.outside_list import SoFar
from evidence_desktop.gui.pages.outside_stamp import StampCard
from evidence_desktop.gui.parts import Card, button, field, labelled, text
from evidence_desktop.gui.qrpicture import qr_image
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.when import exactly, said
from evidence_desktop.gui.wrap import wrapped
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import anchor, keep
from evidence_desktop.workflows.anchor import Outside, Stamped
from evidence_desktop.workflows.keep import ShownCheckpoint
from evidence_desktop.workflows.session import Session

T = TypeVar("T")
Known = tuple[tuple[int, datetime] | None, tuple[Outside, ...]]

QR_SIDE = 280
"""Pixels of the QR code: four to a module, which a telephone reads at arm's length."""


class OutsidePage(Page):
    """Leads the vault's state to somebody outside, and takes in what comes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._note = ""
        self.back_to = "keeping"
        self.title.setText(self.tr("Proof of date"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "The clock of this computer can be doubted. If somebody else holds a short text from here, it can be "
                "shown later that what is sealed now was there then."
            )
        )
        self.lead.show()
        self.given = self._give_card()
        self.noting = self._note_card()
        self.stamp = StampCard(self)
        self.stamp.asked.connect(self.ask_to)
        self.stamp.answered.connect(self.take_in)
        self.so_far = SoFar()
        for card in (self.given, self.noting, self.stamp, self.so_far):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), lambda: desk.show_page.emit(self.back_to))
        self.show_it = button(self.tr("Show the checkpoint"), self._ask_to_show, "primary")
        self.act(self.show_it, self.back)
        self._acting: tuple[QPushButton, ...] = (
            *(self.show_it, self.copy, self.save_text, self.save_picture, self.note_it),
            *(self.stamp.ask, self.stamp.take),
        )
        self.emptied()

    def _give_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Give the checkpoint to somebody"), "head"))
        for words in (
            self.tr(
                "The checkpoint is a short text that sums up your custody log as it is now. Put it, or its picture, "
                "into something that carries a date: a letter, a police report, an e-mail."
            ),
            self.tr(
                "It tells nothing about what you have kept, but whoever sees it can tell that you use this program. "
                "That it was shown is noted in your custody log."
            ),
        ):
            card.column.addWidget(text(words))
        self._shown = QWidget()
        # In large text they stand beneath each other: beside the code, the text would be a thin column.
        large = self._desk.style.look.scale >= LARGE
        row = QVBoxLayout(self._shown) if large else QHBoxLayout(self._shown)
        row.setContentsMargins(0, 2 * SPACE, 0, 2 * SPACE)
        row.setSpacing(5 * SPACE)
        self.words = Exact(self.tr("The checkpoint as text"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.qr = QLabel()
        self.qr.setAccessibleName(self.tr("The checkpoint as a QR code"))
        row.addWidget(self.words, 0 if large else 1)
        row.addWidget(self.qr)
        for part in (self.words, self.qr):
            row.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        card.column.addWidget(self._shown)
        self.copy = button(self.tr("Copy the text"), self._copy)
        self.save_text = button(self.tr("Save as text…"), self._choose_text)
        self.save_picture = button(self.tr("Save as picture…"), self._choose_picture)
        self._ways = wrapped(3 * SPACE, self.copy, self.save_text, self.save_picture)
        card.column.addWidget(self._ways)
        return card

    def _note_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Note to whom you gave it"), "head"))
        self.which = text("", "quiet")
        card.column.addWidget(self.which)
        self.to = field(self.tr("To whom?"), self.tr("such as a police station"))
        self.to.returnPressed.connect(self._give)
        hint = self.tr("The name stays in your vault. Bundles that you make from now on can be compared with it.")
        card.column.addWidget(labelled(self.to.accessibleName(), self.to, hint))
        self.note_it = button(self.tr("Note it"), self._give)
        card.column.addWidget(self.note_it, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def opened(self) -> None:
        """Show what there is; a checkpoint is shown only when the person asks for it."""
        self._load()
        self.show_it.setFocus()

    def emptied(self) -> None:
        """Forget what was shown, typed and listed."""
        self.banner.clear()
        self._note = ""
        for filled in (self.words, self.qr, self.to, self.which):
            filled.clear()
        for shown in (self._shown, self._ways, self.noting):
            shown.hide()
        self.stamp.fold()
        self.so_far.forget()
        self._rest()

    def save_text_to(self, path: Path) -> None:
        """Write the checkpoint's text to a new file."""
        words = self.words.toPlainText()
        self._run(lambda vault: anchor.save_text(vault, words, path), lambda _none: self._saved(path))

    def save_picture_to(self, path: Path) -> None:
        """Write its QR code to a new file."""
        note = self._note
        self._run(lambda vault: anchor.picture(vault, note, path), lambda _none: self._saved(path))

    def ask_to(self, path: Path) -> None:
        """Write a request for a time stamp to a new file."""
        self._run(lambda vault: anchor.ask(vault, path), lambda _size: self._asked(path))

    def take_in(self, reply: Path, root: Path) -> None:
        """Take in the answer to one."""
        self._run(lambda vault: anchor.take(vault, reply, root), self._taken)

    def _ask_to_show(self) -> None:
        def job(vault: Session) -> tuple[ShownCheckpoint, QImage]:
            shown = keep.show_checkpoint(vault)
            return shown, qr_image(shown.note, QR_SIDE)

        self._run(job, self._show)

    def _show(self, made: tuple[ShownCheckpoint, QImage]) -> None:
        shown, picture = made
        self._note = shown.note
        about = self.tr(
            "State of a custody log. Whoever keeps this text can check later that nothing in the log was changed "
            "before this was written down."
        )
        self.words.setPlainText(f"{about}\n\n{shown.note.rstrip()}")
        self.qr.setPixmap(QPixmap.fromImage(picture))
        self._shown.show()
        self._ways.show()
        self.top()
        self._load()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())
        self._tell(
            self.tr("The text is copied. You can paste it now."),
            self.tr("Other programs can read it too until you copy something else."),
        )

    def _give(self) -> None:
        to = self.to.text()
        self._run(lambda vault: anchor.give(vault, to), lambda _size: self._given())

    def _given(self) -> None:
        self.to.clear()
        self._tell(self.tr("It is noted."), self.tr("Bundles that you make from now on can be compared with it."))
        self._load()

    def _saved(self, path: Path) -> None:
        self._tell(self.tr("The file is saved."), str(path))

    def _asked(self, path: Path) -> None:
        self._tell(self.tr("The request is saved. Next, an authority has to answer it."), str(path))
        self._load()

    def _taken(self, stamped: Stamped) -> None:
        here = stamped.time.astimezone()
        words = self.tr("The time stamp of {authority} is taken in: {when}").format(
            authority=stamped.authority, when=said(here, datetime.now(here.tzinfo).date())
        )
        hint = QCoreApplication.translate(
            "OutsidePage",
            "%n entries of your custody log existed by then. Bundles that you make from now on carry this. "
            "Exactly: {exact}",
            "",
            stamped.size,
        )
        mood = "well"
        if not stamped.clocks_agree:
            hint += "\n" + self.tr("This computer's clock says something else: one of the two clocks is off.")
            mood = "care"
        self._tell(words, hint.format(exact=exactly(stamped.time)), mood)
        self._load()

    def _tell(self, words: str, hint: str, mood: str = "well") -> None:
        self.banner.say(words, hint, mood)
        self.top()

    def _run(self, job: Callable[[Session], T], done: Callable[[T], None]) -> None:
        if not self.show_it.isEnabled():
            return
        session, at = self._desk.vault, self.focusWidget()
        self.banner.clear()
        self._rest(resting=False)

        def ended(result: T) -> None:
            if self._desk.session is session:
                self._rest()
                self._focus(at)
                done(result)

        def failed(error: EvidenceError) -> None:
            if self._desk.session is session:
                self._rest()
                self._focus(at)
                self.banner.error(error)
                self.top()

        self._desk.tasks.run(lambda _progress: job(session), ended, failed)

    def _focus(self, at: QWidget | None) -> None:
        # What is switched off for a moment loses the keyboard.
        if at is not None and self.isVisible():
            at.setFocus()

    def _rest(self, *, resting: bool = True) -> None:
        for one in self._acting:
            one.setEnabled(resting)

    def _load(self) -> None:
        session = self._desk.vault

        def known(found: Known) -> None:
            if self._desk.session is session:
                self._tell_known(*found)

        self._desk.tasks.run(
            lambda _progress: (anchor.last_shown(session), anchor.outside(session)), known, self.banner.error
        )

    def _tell_known(self, last: tuple[int, datetime] | None, found: tuple[Outside, ...]) -> None:
        self.so_far.show_all(found)
        self.noting.setVisible(last is not None)
        if last is not None:
            size, when = last
            words = QCoreApplication.translate(
                "OutsidePage", "The one shown last: {when}. It covers %n entries of your custody log.", "", size
            )
            self.which.setText(words.format(when=said(when, datetime.now(when.tzinfo).date())))

    def _choose_text(self) -> None:
        path = choose_new_file(self, self.tr("Where the text goes"), "checkpoint.txt")
        if path is not None:
            self.save_text_to(path)

    def _choose_picture(self) -> None:
        path = choose_new_file(self, self.tr("Where the picture goes"), "checkpoint.png")
        if path is not None:
            self.save_picture_to(path)
