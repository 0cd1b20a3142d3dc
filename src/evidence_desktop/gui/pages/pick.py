"""Chooses exhibits from a list, each by its label and what names it; nobody has to know labels by heart."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from evidence_desktop.gui.parts import text
from evidence_desktop.gui.rows import headline, spoken
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import BODY, SPACE
from evidence_desktop.workflows.review import Row

LINES = 6
"""Rows that are seen at once."""
Index = QModelIndex | QPersistentModelIndex


class Choices(QAbstractListModel):
    """Exhibits with a tick or none; words are made only for the rows that are seen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._chosen: set[str] = set()

    def fill(self, rows: Sequence[Row]) -> None:
        """Offer these; a tick stays where its exhibit does. A tuple is taken as it is: there may be 100,000."""
        self.beginResetModel()
        self._rows = tuple(rows)
        if self._chosen:
            self._chosen &= {row.label for row in self._rows}
        self.endResetModel()

    def choose(self, labels: Iterable[str]) -> None:
        """Put a tick before these, and before no others."""
        self.beginResetModel()
        # Before there are rows nobody knows which of them there are.
        self._chosen = {row.label for row in self._rows} & set(labels) if self._rows else set(labels)
        self.endResetModel()

    def chosen(self) -> tuple[str, ...]:
        """The labels with a tick."""
        return tuple(sorted(self._chosen))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, and whether it is ticked."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "  ·  ".join(part for part in (row.label, headline(row), spoken(row)) if part)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.label in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Put a tick or take it away."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        label = self._rows[index.row()].label
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._chosen.add(label)
        else:
            self._chosen.discard(label)
        self.dataChanged.emit(index, index)
        return True


class ExhibitPick(QWidget):
    """A list with a box before each exhibit, the newest first; what is chosen is also said in a line.

    Attributes:
        changed: A tick was put or taken away.
    """

    changed = Signal()

    def __init__(self, style: Style, name: str) -> None:
        super().__init__()
        self._style = style
        self._model = Choices()
        self.list = QListView()
        self.list.setProperty("part", "box")
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self._model)
        self.said = text("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.list)
        column.addWidget(self.said)
        self.setAccessibleName(name)
        self.setFocusProxy(self.list)
        self._model.dataChanged.connect(lambda *_what: self._say())
        self._model.dataChanged.connect(lambda *_what: self.changed.emit())
        style.changed.connect(self._fit)
        self.fill(())

    def fill(self, rows: Sequence[Row]) -> None:
        """Offer these; what was chosen of them stays chosen."""
        self._model.fill(rows)
        self._say()
        self._fit()

    def choose(self, labels: Iterable[str]) -> None:
        """Put a tick before these, and before no others."""
        self._model.choose(labels)
        self._say()

    def clear(self) -> None:
        """Take every tick away."""
        self.choose(())

    def chosen(self) -> tuple[str, ...]:
        """The labels with a tick."""
        return self._model.chosen()

    def _say(self) -> None:
        chosen = self.chosen()
        nothing = self.tr("None chosen.") if self._model.rowCount() else self.tr("There are no exhibits yet.")
        self.said.setText(self.tr("Chosen: {labels}").format(labels=", ".join(chosen)) if chosen else nothing)

    def _fit(self) -> None:
        rows = min(max(1, self._model.rowCount()), LINES)
        self.list.setVisible(bool(self._model.rowCount()))
        self.list.setFixedHeight(rows * (self._style.look.px(BODY) * 2 + 4 * SPACE) + 4 * SPACE)
