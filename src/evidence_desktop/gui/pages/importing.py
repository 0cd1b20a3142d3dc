"""Files on their way into the vault, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, text
from evidence_desktop.gui.tasks import Task
from evidence_desktop.model.errors import CancelledError, EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.model.record import Record
from evidence_desktop.workflows import acquire, drafts
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.drafts import ADDED


class ImportPage(Page):
    """Shows how far it is, what was kept, and what was not and why.

    Attributes:
        saved: One file is kept; its record.
        ended: Nothing is left to do. The records, and whether something could not be kept.
    """

    saved = Signal(object)
    ended = Signal(object, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._task: Task | None = None
        self._left: list[Path] = []
        self._count = 0
        self._told = Told()
        self._records: list[Record] = []
        self._troubled = False
        self.title.setText(self.tr("Adding files"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("The files themselves stay where they are. Each is sealed as soon as it is read."))
        self.lead.show()
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.column.addWidget(self.bar)
        self._card = Card()
        self.column.addWidget(self._card)
        self.column.addStretch(1)
        self.close_it = button(self.tr("Done"), lambda: desk.show_page.emit("capture"), "primary")
        self.act(self.close_it)
        self.emptied()

    @property
    def busy(self) -> bool:
        """Whether files are still being added."""
        return self._task is not None

    def begin(self, paths: Sequence[Path], told: Told) -> None:
        """Add these files; ``told`` goes into each record. Which are left to do stands sealed in the vault."""
        self.emptied()
        self._left, self._count, self._told = list(paths), len(paths), told
        # While they are on their way, nobody is to offer them as left from before.
        self._desk.drafts.know(ADDED, {})
        self._keep_left()
        self._next()

    def emptied(self) -> None:
        """Forget the names."""
        self._task = None
        self._left, self._records, self._troubled, self._told = [], [], False, Told()
        self.bar.end()
        self.banner.clear()
        while (item := self._card.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._card.hide()
        self.close_it.setEnabled(True)

    def _next(self) -> None:
        if not self._left:
            self._end()
            return
        path = self._left.pop(0)
        self.close_it.setEnabled(False)
        place = self._count - len(self._left)
        words = self.tr("File {place} of {count}: {name}")
        self.bar.begin(words.format(place=place, count=self._count, name=path.name))
        vault, told, rest = self._desk.vault, self._told, drafts.paths_fields(self._left)

        def job(progress: Progress) -> Record:
            return drafts.become(vault, ADDED, lambda: acquire.import_file(vault, path, told, progress), rest)

        self._task = task = self._desk.tasks.run(
            job,
            lambda record: self._kept(task, record),
            lambda error: self._not_kept(task, path, error),
            progress=self.bar.report,
            long=True,
        )

    def _keep_left(self) -> None:
        vault, left = self._desk.session, drafts.paths_fields(self._left)
        if vault is not None:
            self._desk.tasks.run(
                lambda _progress: drafts.keep(vault, ADDED, left),
                lambda _none: None,
                self.banner.error,
                stoppable=False,
            )

    def _stop(self) -> None:
        self._left = []
        if self._task is not None:
            self._task.cancel()

    def _kept(self, task: Task, record: Record) -> None:
        if task is not self._task:
            return
        self._records.append(record)
        self.saved.emit(record)
        line = self.tr("{label} is saved: {name}").format(label=record.label, name=record.content.file_name)
        self._card.column.addWidget(text(line))
        describe = button(self.tr("Describe {label}").format(label=record.label), None, "plain")
        describe.clicked.connect(lambda: self._desk.describe.emit(record.label))
        self._card.column.addWidget(describe, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.show()
        self._next()

    def _not_kept(self, task: Task, path: Path, error: EvidenceError) -> None:
        if task is not self._task:
            return
        self._troubled = True
        if isinstance(error, CancelledError):
            line = self.tr("{name} was stopped. Nothing of it was kept.").format(name=path.name)
        else:
            self._keep_left()
            line = f"{path.name}: {error.message} {error.hint}".strip()
        self._card.column.addWidget(text(line))
        self._card.show()
        self._next()

    def _end(self) -> None:
        self._task = None
        self._keep_left()
        self.bar.end()
        self.close_it.setEnabled(True)
        self.close_it.setFocus()
        words = QCoreApplication.translate("ImportPage", "%n file(s) saved.", "", len(self._records))
        hint = self.tr("The other files were not kept: see below.") if self._troubled else ""
        self.banner.say(words, hint, "care" if self._troubled else "well")
        self.ended.emit(tuple(self._records), self._troubled)
