"""Exhibits as lines to tick or to choose one of; any number of them costs the same."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListView

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.rows import WINDOW, Index, Rows, headline, spoken
from evidence_desktop.gui.tasks import Task
from evidence_desktop.model.errors import CancelledError, EvidenceError
from evidence_desktop.model.ids import ExhibitId
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import redact, review
from evidence_desktop.workflows.review import Filters, Row

NO_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
SHOWN_ROWS = 6
"""Rows of a list that are seen at once."""
AT_ONCE = 2000
"""Lines that are laid out in one go."""
Found = tuple[int, Sequence[Row], Mapping[ExhibitId, int]]


class Ticks(Rows):
    """The lines; what is ticked stays so when a search leaves it out.

    Args:
        desk: What the pages share.
        ticks: Whether they can be ticked.
    """

    ticked = Signal()

    def __init__(self, desk: Desk, *, ticks: bool) -> None:
        super().__init__(desk)
        self._ticks = ticks
        self.labels: dict[str, None] = {}
        """What is ticked, in the order of ticking."""
        self.boxes: Mapping[ExhibitId, int] = {}
        """By id, how many boxes a picture's redacted copy has."""

    def forget(self) -> None:
        """Drop everything."""
        self.labels.clear()
        self.boxes = {}
        super().forget()

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """They can be chosen, and ticked."""
        return NO_FLAGS | Qt.ItemFlag.ItemIsUserCheckable if self._ticks else NO_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line, and its tick."""
        row = self.row_at(index)
        if row is None:
            return super().data(index, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(row)
        if role == Qt.ItemDataRole.CheckStateRole and self._ticks:
            return Qt.CheckState.Checked if row.label in self.labels else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, or take the tick away."""
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.labels.pop(row.label, None)
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.labels[row.label] = None
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True

    def _words(self, row: Row) -> str:
        parts = [row.label, headline(row), spoken(row)]
        boxes = self.boxes.get(row.id, 0)
        if boxes:
            parts.append(QCoreApplication.translate("Ticks", "%n box(es)", "", boxes))
        return "   ".join(part for part in parts if part)


class TickList(QListView):
    """Shows the lines, the newest first; the space bar ticks.

    Args:
        desk: What the pages share.
        name: What a screen reader calls it.
        ticks: Whether lines can be ticked.
        boxes: Whether a line says how many parts of its picture are covered.

    Attributes:
        filled: What was asked for is there.
        failed: It could not be had; the error.
    """

    filled = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, name: str, *, ticks: bool, boxes: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._boxes = boxes
        self._looking: Task | None = None
        self.lines = Ticks(desk, ticks=ticks)
        self.setModel(self.lines)
        self.setProperty("part", "box")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        # Laid out a piece at a time: all of 100,000 lines at once held the window up for 0.2 s.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(AT_ONCE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def load(self, search: str = "", *, pictures: bool = False) -> None:
        """Show what holds these words and was not deleted; an earlier question is not answered any more."""
        vault, filters = self._desk.session, Filters(kept=True, pictures=pictures)
        if vault is None:
            return
        if self._looking is not None:
            self._looking.cancel()

        def look(progress: Progress) -> Found:
            count = review.count(vault, search, filters, progress)
            covered = redact.redacted(vault) if self._boxes else {}
            return count, review.window(vault, search, filters, 0, WINDOW, progress), covered

        def found(answer: Found) -> None:
            if self._desk.session is vault and self._looking is task:
                count, first, self.lines.boxes = answer
                self.lines.begin(search, filters, count, first)
                self.fit()
                self.filled.emit()

        def failed(error: EvidenceError) -> None:
            if self._desk.session is vault and not isinstance(error, CancelledError):
                self.failed.emit(error)

        self._looking = task = self._desk.tasks.run(look, found, failed, vault=False)

    def fit(self) -> None:
        """Be as high as a few rows, whatever the size of the text."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        self.setFixedHeight(min(max(self.lines.rowCount(), 2), SHOWN_ROWS) * row + 4 * self.frameWidth() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and ask for what is missing there."""
        super().paintEvent(event)
        top, last = self.indexAt(QPoint(1, 1)).row(), self.lines.rowCount() - 1
        if top >= 0:
            self.lines.look_at(top, min(last, top + 2 * SHOWN_ROWS))
