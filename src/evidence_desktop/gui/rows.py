"""Exhibits as rows of a model that holds only what is near to what is seen, however many there are."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.when import said
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows import review
from evidence_desktop.workflows.review import Filters, Row

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
WINDOW = 64
"""Rows that are fetched together: more than a screen shows, few enough to come at once."""
KEPT = 32
"""Windows that are held: about two thousand rows."""


class Rows(QAbstractListModel):
    """What a search finds, the newest first; rows come in windows, fetched by a task when somebody looks there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._search, self._filters = "", Filters()
        self._count = 0
        self._windows: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._places: dict[str, int] = {}
        self._wanted: list[int] = []
        self._fetching = False
        self._turn = 0
        """Counts what was asked for: news of an earlier question is thrown away."""

    def begin(self, search: str, filters: Filters, count: int, first: Sequence[Row]) -> None:
        """Show what a search found.

        Args:
            search: What was searched for.
            filters: What it was narrowed to.
            count: How many there are, as far as that is known.
            first: The first window of them, or all.
        """
        self.beginResetModel()
        self._turn += 1
        self._search, self._filters, self._count = search, filters, count
        self._windows.clear()
        self._places.clear()
        self._wanted.clear()
        if count:
            self._keep(0, first)
        self.endResetModel()

    def grow(self, count: int) -> None:
        """Take in how many there are, once they are counted."""
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()

    def forget(self) -> None:
        """Let go of every row."""
        self.begin("", Filters(), 0, ())

    def row_at(self, index: Index) -> Row | None:
        """The exhibit of a row; None while it is not there yet."""
        if not index.isValid():
            return None
        number, place = divmod(index.row(), WINDOW)
        window = self._windows.get(number, ())
        return window[place] if place < len(window) else None

    def place_of(self, exhibit: str) -> QModelIndex:
        """Where an exhibit stands, if it is among the rows that are held."""
        place = self._places.get(exhibit)
        return QModelIndex() if place is None else self.index(place)

    def look_at(self, first: int, last: int) -> None:
        """Say which rows are seen: what is missing there comes next, and what was asked for earlier does not."""
        numbers = range(first // WINDOW, last // WINDOW + 1)
        for number in numbers:
            if number in self._windows:
                self._windows.move_to_end(number)
        self._wanted = [number for number in numbers if number not in self._windows]
        self._fetch()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The exhibit itself, and its text for screen readers."""
        row = self.row_at(index)
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            if row is None:
                return QCoreApplication.translate("rows", "Loading…")
            return ", ".join(part for part in (row.label, headline(row), spoken(row)) if part)
        return None

    def _fetch(self) -> None:
        vault = self._desk.session
        if self._fetching or not self._wanted or vault is None:
            return
        self._fetching = True
        number, turn = self._wanted.pop(0), self._turn
        search, filters = self._search, self._filters

        def done(rows: Sequence[Row]) -> None:
            self._fetching = False
            if turn == self._turn:
                self._keep(number, rows)
                start = number * WINDOW
                self.dataChanged.emit(self.index(start), self.index(min(self._count, start + WINDOW) - 1))
            self._fetch()

        def failed(_error: EvidenceError) -> None:
            # A place stays empty; it is asked for again when somebody looks there.
            self._fetching = False

        # Not in the vault's own turn: looking goes on while a large file is taken in.
        self._desk.tasks.run(
            lambda _progress: review.window(vault, search, filters, number * WINDOW, WINDOW), done, failed, vault=False
        )

    def _keep(self, number: int, rows: Sequence[Row]) -> None:
        self._windows[number] = rows
        for place, row in enumerate(rows, number * WINDOW):
            self._places[row.id] = place
        if len(self._windows) > KEPT:
            _number, gone = self._windows.popitem(last=False)
            for row in gone:
                self._places.pop(row.id, None)


def kind_words(kind: Kind) -> str:
    """What such an exhibit is, in words."""
    say = QCoreApplication.translate
    return {
        Kind.SCREENSHOT: say("rows", "Screen capture"),
        Kind.FILE: say("rows", "File"),
        Kind.LINK: say("rows", "Address without a picture"),
        Kind.NOTE: say("rows", "Written note"),
    }[kind]


def kind_name(row: Row) -> str:
    """What it is, or that it is no more."""
    if row.deleted:
        return QCoreApplication.translate("rows", "Deleted; its hash and the reason are kept")
    return kind_words(Kind(row.kind))


def headline(row: Row) -> str:
    """What names it best: the platform, else what the index calls it."""
    return "  ·  ".join(part for part in (row.platform, row.title) if part)


def spoken(row: Row) -> str:
    """When it was taken, as people say it."""
    taken = moment(row)
    return said(taken, datetime.now(taken.tzinfo).date())


def moment(row: Row) -> datetime:
    """When it was taken, by the local clock of that time."""
    return datetime.fromisoformat(row.captured_at).astimezone(datetime.fromisoformat(row.taken).tzinfo)
