"""Exhibits as lines to tick or to choose one of; any number of them costs the same."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from evidence_desktop.gui.rows import headline, spoken
from evidence_desktop.workflows.preview import Choice

Index = QModelIndex | QPersistentModelIndex
NO_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
SHOWN_ROWS = 6
"""Rows of a list that are seen at once."""


class Ticks(QAbstractListModel):
    """The lines; what is ticked stays so when a search leaves it out.

    Args:
        ticks: Whether they can be ticked.
    """

    ticked = Signal()

    def __init__(self, *, ticks: bool) -> None:
        super().__init__()
        self._ticks = ticks
        self._choices: Sequence[Choice] = ()
        self.labels: dict[str, str] = {}
        """Labels of what is ticked, by id, in the order of ticking."""

    def fill(self, choices: Sequence[Choice]) -> None:
        """Show these."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def forget(self) -> None:
        """Drop everything."""
        self.labels.clear()
        self.fill(())

    def at(self, index: Index) -> Choice | None:
        """The exhibit of a line."""
        return self._choices[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """They can be chosen, and ticked."""
        return NO_FLAGS | Qt.ItemFlag.ItemIsUserCheckable if self._ticks else NO_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a line, and its tick."""
        choice = self.at(index)
        if choice is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return _words(choice)
        if role == Qt.ItemDataRole.CheckStateRole and self._ticks:
            return Qt.CheckState.Checked if choice.row.id in self.labels else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, or take the tick away."""
        choice = self.at(index)
        if choice is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.labels.pop(choice.row.id, None)
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.labels[choice.row.id] = choice.row.label
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True


class TickList(QListView):
    """Shows the lines; the space bar ticks."""

    def __init__(self, name: str, *, ticks: bool) -> None:
        super().__init__()
        self.lines = Ticks(ticks=ticks)
        self.setModel(self.lines)
        self.setProperty("part", "box")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def fit(self) -> None:
        """Be as high as a few rows, whatever the size of the text."""
        row = max(self.sizeHintForRow(0), self.fontMetrics().height())
        self.setFixedHeight(min(max(self.lines.rowCount(), 2), SHOWN_ROWS) * row + 4 * self.frameWidth() + 12)


def _words(choice: Choice) -> str:
    parts = [choice.row.label, headline(choice.row), spoken(choice.row)]
    boxes = choice.boxes
    if boxes:
        parts.append(QCoreApplication.translate("Ticks", "%n box(es)", "", boxes))
    return "   ".join(parts)
