"""The list of exhibits by days, as a timeline or a grid; pictures are blurred until they are held."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from evidence_desktop.gui.rowpaint import ExhibitPainter, row_has_picture
from evidence_desktop.gui.rows import Index, Rows
from evidence_desktop.gui.shelf import Day, Shelf
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.thumbs import Thumbs
from evidence_desktop.gui.tokens import BODY, LEAD, SMALL, SPACE
from evidence_desktop.gui.when import day_name

Move = QAbstractItemView.CursorAction
UP_OR_DOWN = {Move.MoveUp: 1, Move.MoveDown: -1}
"""Lines up."""


class Gallery(QListView):
    """Shows a hundred thousand exhibits as quickly as ten: only what is seen is laid out, painted or loaded.

    Attributes:
        asked: An exhibit is to be opened; its label.
    """

    asked = Signal(str)

    def __init__(self, style: Style, rows: Rows, thumbs: Thumbs, painter: ExhibitPainter) -> None:
        super().__init__()
        self._style = style
        self._rows = rows
        self._thumbs = thumbs
        self._painter = painter
        self._days: Sequence[tuple[str, int]] = ()
        self._shelf = Shelf((), 1, (1, 1), 0, columns=False)
        self.setModel(rows)
        self.setItemDelegate(painter)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        thumbs.arrived.connect(self._repaint)
        self.doubleClicked.connect(self._open)

    @property
    def days(self) -> Sequence[Day]:
        """The days that are shown, in order."""
        return self._shelf.days

    def show_days(self, days: Sequence[tuple[str, int]]) -> None:
        """Lay the rows out by these days; what is seen stays where it is."""
        self._days = days
        self._lay_out()

    def show_as(self, *, columns: bool, text_only: bool) -> None:
        """Turn to the grid or the timeline, with or without pictures; what is chosen stays in sight."""
        self._thumbs.release()
        self._painter.columns, self._painter.text_only = columns, text_only
        self._lay_out()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def lay_out_again(self) -> None:
        """Take the size of text that is in force now."""
        self._lay_out()

    def _lay_out(self) -> None:
        self._shelf = Shelf(
            self._days, self.viewport().width(), self._painter.cell(), self._heading(), columns=self._painter.columns
        )
        self.updateGeometries()
        self.viewport().update()

    def _heading(self) -> int:
        return round(self._style.look.px(LEAD) * 1.4) + 5 * SPACE

    # Where things are

    def visualRect(self, index: Index) -> QRect:
        """Where a row is on the screen."""
        return self._shelf.place(index.row()).translated(0, -self.verticalOffset()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point."""
        row = self._shelf.at(point + QPoint(0, self.verticalOffset()))
        return self._rows.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, with the heading of its day where it is the first."""
        place = self._shelf.place(index.row()) if index.isValid() else QRect()
        if place.isEmpty():
            return
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        if place.top() - self._heading() < bar.value():
            bar.setValue(place.top() - self._heading())
        elif place.bottom() > bar.value() + tall:
            bar.setValue(place.bottom() - tall)

    def verticalOffset(self) -> int:
        """Pixels that are scrolled away."""
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        """Nothing is ever too wide."""
        return 0

    def doItemsLayout(self) -> None:
        """Nothing is laid out ahead: places are worked out when somebody asks for them."""
        self._lay_out()

    def updateGeometries(self) -> None:
        """Tell the scroll bar how much there is."""
        bar, tall = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._shelf.height - tall))
        bar.setPageStep(tall)
        bar.setSingleStep(max(1, self._painter.cell()[1] // 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width; the row at the top stays there."""
        top = next(self._shelf.seen(self.verticalOffset(), self.verticalOffset()), -1)
        before = self._shelf.place(top).top() - self.verticalOffset() if top >= 0 else 0
        QAbstractItemView.resizeEvent(self, event)
        self._lay_out()
        if top >= 0 and event.oldSize().width() != event.size().width():
            self.verticalScrollBar().setValue(self._shelf.place(top).top() - before)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: headings and backgrounds do not move as one piece."""
        self._thumbs.release()
        self.viewport().update()

    def isIndexHidden(self, _index: Index) -> bool:
        """No row is hidden."""
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the one row that is pressed."""
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Where the chosen row is."""
        region = QRegion()
        for index in selection.indexes():  # type: ignore[attr-defined]
            region += self.visualRect(index)
        return region

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the next row as the arrows, page, home and end keys mean it."""
        now, last = self.currentIndex().row(), self._shelf.count - 1
        if last < 0:
            return QModelIndex()
        if now < 0:
            return self._rows.index(0)
        if action in UP_OR_DOWN:
            now = self._shelf.above(now, UP_OR_DOWN[action])
        elif action in (Move.MovePageUp, Move.MovePageDown):
            lines = max(1, self.viewport().height() // self._painter.cell()[1])
            now = self._shelf.above(now, lines if action == Move.MovePageUp else -lines)
        elif action == Move.MoveHome:
            now = 0
        elif action == Move.MoveEnd:
            now = last
        else:
            now += -1 if action in (Move.MoveLeft, Move.MovePrevious) else 1
        return self._rows.index(min(max(0, now), last))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings and rows that are seen, and ask for what is missing there."""
        painter = QPainter(self.viewport())
        offset, area = self.verticalOffset(), event.rect()
        top, bottom = area.top() + offset, area.bottom() + offset
        for day in self._shelf.days_seen(top, bottom):
            self._paint_day(painter, day, offset)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        chosen = self.currentIndex().row()
        plain = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected)
        focus = QStyle.StateFlag.State_HasFocus if self.hasFocus() else QStyle.StateFlag.State_None
        for row in self._shelf.seen(top, bottom):
            option.rect = self._shelf.place(row).translated(0, -offset)
            option.state = (plain | focus | QStyle.StateFlag.State_Selected) if row == chosen else plain
            self._painter.paint(painter, option, self._rows.index(row))
        painter.end()
        self._ask_for_what_is_seen()

    def _paint_day(self, painter: QPainter, day: Day, offset: int) -> None:
        look = self._style.look
        place = QRect(0, day.top - offset, self.viewport().width(), self._shelf.heading)
        if not place.intersects(self.viewport().rect()):
            return
        words = day_name(date.fromisoformat(day.day), date.today())  # noqa: DTZ011 - the day here
        count = QCoreApplication.translate("Gallery", "%n exhibit(s)", "", day.count)
        base = place.adjusted(SPACE, 3 * SPACE, -SPACE, -SPACE)
        font = QFont(self.font())
        font.setPixelSize(look.px(BODY))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(look.colours.ink))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(base, left, words)
        taken = painter.fontMetrics().horizontalAdvance(words)
        font.setPixelSize(look.px(SMALL))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(look.colours.quiet))
        painter.drawText(base.adjusted(taken + 3 * SPACE, 0, 0, 0), left, count)

    def _ask_for_what_is_seen(self) -> None:
        """Ask for rows around what is seen, and for the pictures of what is seen, from the middle outwards."""
        tall, offset = self.viewport().height(), self.verticalOffset()
        seen = list(self._shelf.seen(offset, offset + tall))
        if not seen or not self._shelf.count:
            return
        ahead = len(seen)
        self._rows.look_at(max(0, seen[0] - ahead), min(self._shelf.count - 1, seen[-1] + ahead))
        if self._painter.text_only:
            return
        middle = (seen[0] + seen[-1]) / 2
        near = range(max(0, seen[0] - ahead), min(self._shelf.count, seen[-1] + 1 + ahead))
        rows = (self._rows.row_at(self._rows.index(row)) for row in sorted(near, key=lambda row: abs(row - middle)))
        self._thumbs.want([row.id for row in rows if row is not None and row_has_picture(row)])

    def _repaint(self, exhibit: str) -> None:
        index = self._rows.place_of(exhibit)
        if index.isValid():
            self.viewport().update(self.visualRect(index))

    # Holding and opening

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the picture under the pointer."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_picture = self._painter.picture_place(self.visualRect(index)).contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and on_picture:
            self._hold(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self._thumbs.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar holds the chosen picture; the enter key opens the exhibit."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._hold(self.currentIndex())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._thumbs.release()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody holds what has no focus."""
        self._thumbs.release()
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        """Take what the page gives."""
        return QSize(400, 320)

    def _hold(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and row_has_picture(row) and not self._painter.text_only:
            self._thumbs.hold(row.id)

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.asked.emit(row.label)
