"""With the recovery sheet: bring a backup back, or give the vault that is here a new passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from evidence_desktop.gui.choose import choose_file, choose_folder
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.newway import NewWay
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, labelled, text
from evidence_desktop.gui.tasks import Task
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import keep
from evidence_desktop.workflows.session import Session

SHEET_LINES = 4
"""Lines of the sheet that show at once."""


class RestorePage(Page):
    """Asks for the sheet, for what is to open the vault from now on, and for a backup where there is one.

    Attributes:
        restored: The vault, open, and the folder in which it lies.
        left: The person does not want to.
    """

    restored = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, *, backup: bool) -> None:
        """Make the page.

        Args:
            desk: What the pages share.
            backup: Whether a backup is brought back; else the vault that lies here is opened with its sheet.
        """
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._backup = backup
        self._task: Task | None = None
        self._archive: Path | None = None
        self._place = desk.path
        self.title.setText(self.tr("Bring a backup back") if backup else self.tr("Open it with the recovery sheet"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("With the backup's file and the recovery sheet. The backup itself is only read and stays as it is.")
            if backup
            else self.tr(
                "For a forgotten passphrase, or a keyring that lost the key. Everything in the vault stays, and it "
                "gets a new passphrase."
            )
        )
        self.lead.show()
        self.archive_shown = Exact(self.tr("The backup's file"))
        self.place_shown = Exact(self.tr("Where the vault goes"))
        if backup:
            self.column.addWidget(self._archive_card())
        self.column.addWidget(self._sheet_card())
        self.new = NewWay(desk.tasks)
        self.new.entered.connect(self.restore)
        self.column.addWidget(self.new)
        if backup:
            self.column.addWidget(self._place_card())
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), self._leave)
        self.go = button(self.tr("Bring it back") if backup else self.tr("Open the vault"), self.restore, "primary")
        self.act(self.go, self.back)

    def _archive_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("The backup's file"), "head"))
        card.column.addWidget(self.archive_shown)
        self.archive_shown.hide()
        self.choose_archive = button(self.tr("Choose the file…"), self._choose_archive)
        card.column.addWidget(self.choose_archive, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _sheet_card(self) -> Card:
        card = Card()
        self.sheet = QPlainTextEdit()
        self.sheet.setAccessibleName(self.tr("The recovery sheet"))
        self.sheet.setProperty("part", "area")
        self.sheet.setTabChangesFocus(True)
        self.sheet.setUndoRedoEnabled(False)
        self.sheet.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.sheet.setFixedHeight(SHEET_LINES * self.sheet.fontMetrics().lineSpacing() + 24)
        hint = self.tr(
            "Type its last line, which begins with AGE-SECRET-KEY-1, or put in what a camera reads from the code. "
            "Spaces and small letters do no harm."
        )
        card.column.addWidget(labelled(self.tr("The recovery sheet"), self.sheet, hint))
        row = QHBoxLayout()
        self.load = button(self.tr("Load it from a text file…"), self._choose_sheet)
        row.addWidget(self.load)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _place_card(self) -> Card:
        card = Card()
        card.column.addWidget(text(self.tr("Where the vault goes"), "head"))
        card.column.addWidget(self.place_shown)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Choose another folder…"), self._choose_place))
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def opened(self) -> None:
        """Begin afresh, unless it is working."""
        if self._task is None:
            self.banner.clear()
            if self._backup:
                path = self._desk.path
                self._desk.tasks.run(lambda _progress: keep.free_place(path), self.use_place, self._say, vault=False)
            (self.choose_archive if self._backup else self.sheet).setFocus()

    def emptied(self) -> None:
        """Forget the sheet and what was typed."""
        self._rest()
        self._archive = None
        self.banner.clear()
        self.sheet.clear()
        self.new.clear()
        self.archive_shown.clear()
        self.archive_shown.hide()

    def use_archive(self, path: Path) -> None:
        """Take this backup."""
        self._archive = path
        self.archive_shown.setPlainText(str(path))
        self.archive_shown.show()

    def use_place(self, path: Path) -> None:
        """Put the vault into this folder."""
        self._place = path
        self.place_shown.setPlainText(str(path))

    def use_sheet_file(self, path: Path) -> None:
        """Take the sheet from a text file."""

        def job(_progress: Progress) -> str:
            return keep.load_sheet(path)

        self._desk.tasks.run(job, self.sheet.setPlainText, self._say, vault=False)

    def restore(self) -> None:
        """Do it, if everything is there."""
        if self._task is not None:
            return
        self.banner.clear()
        if self._backup and self._archive is None:
            self._ask_for(self.tr("The backup's file is missing."), self.tr("Choose it first."))
        elif self.new.differs:
            self._ask_for(self.tr("The two passphrases differ."), self.tr("Nothing was changed. Type them again."))
        else:
            self._begin()

    def _begin(self) -> None:
        archive, sheet = self._archive, self.sheet.toPlainText()
        place = self._desk.path if archive is None else self._place
        unlock, passphrase = self.new.way, self.new.passphrase

        def job(progress: Progress) -> Session:
            if archive is None:
                return keep.recover(place, sheet, unlock=unlock, passphrase=passphrase)
            return keep.restore(archive, place, sheet, unlock=unlock, passphrase=passphrase, progress=progress)

        self.go.setEnabled(False)
        words = self.tr("Bringing the backup back…") if self._backup else self.tr("Opening the vault with the sheet…")
        self.bar.begin(words, can_stop=self._backup)
        self._task = self._desk.tasks.run(job, self._done, self._failed, progress=self.bar.report)

    def _done(self, session: Session) -> None:
        self._rest()
        self.emptied()
        self.restored.emit(session)

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        self._say(error)

    def _say(self, error: EvidenceError) -> None:
        self.banner.error(error)
        self.top()

    def _ask_for(self, words: str, hint: str) -> None:
        self.banner.say(words, hint, "care")
        self.top()

    def _rest(self) -> None:
        self._task = None
        self.bar.end()
        self.go.setEnabled(True)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _leave(self) -> None:
        self._stop()
        self.emptied()
        self.left.emit()

    def _choose_archive(self) -> None:
        path = choose_file(self, self.tr("The backup's file"))
        if path is not None:
            self.use_archive(path)

    def _choose_sheet(self) -> None:
        path = choose_file(self, self.tr("The recovery sheet as a text file"))
        if path is not None:
            self.use_sheet_file(path)

    def _choose_place(self) -> None:
        path = choose_folder(self, self.tr("An empty folder for the vault"))
        if path is not None:
            self.use_place(path)
