"""Exhibits as rows: the model that a list shows, and how one row is painted."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from evidence_desktop.gui.style import Style
from evidence_desktop.gui.thumbs import Thumbs
from evidence_desktop.gui.tokens import BODY, CORNER, SMALL, SPACE
from evidence_desktop.gui.when import exactly, said
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows.review import Row

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PICTURE = QSize(144, 90)
"""Pixels of the picture in a row, at any text size."""


class Rows(QAbstractListModel):
    """The exhibits, the newest first."""

    def __init__(self, thumbs: Thumbs | None = None) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        if thumbs is not None:
            thumbs.arrived.connect(self._repaint)

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The exhibit of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The exhibit itself, and its text for screen readers."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.label, headline(row), spoken(row)) if part)
        return None

    def _repaint(self, exhibit: str) -> None:
        place = self._places.get(exhibit)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))


class RowPainter(QStyledItemDelegate):
    """Paints a row: the blurred picture, then label, what it is, when."""

    def __init__(self, style: Style, thumbs: Thumbs) -> None:
        super().__init__()
        self._style = style
        self._thumbs = thumbs

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As high as the picture or the text needs."""
        look = self._style.look
        words = 2 * look.px(BODY) + look.px(SMALL) + 10 * SPACE
        return QSize(PICTURE.width() * 2, max(PICTURE.height() + 6 * SPACE, round(words * 1.2)) + 2 * SPACE)

    def picture_place(self, row: QRect) -> QRect:
        """Where in a row its picture stands."""
        return QRect(
            row.left() + 4 * SPACE,
            row.top() + (row.height() - PICTURE.height()) // 2,
            PICTURE.width(),
            PICTURE.height(),
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, place, state)
        picture = self.picture_place(place)
        self._paint_picture(painter, picture, row)
        self._paint_words(painter, place.adjusted(picture.right() - place.left() + 5 * SPACE, 0, -4 * SPACE, 0), row)
        painter.restore()

    def _paint_card(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        c = self._style.look.colours
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(c.accent if focused else c.line), 2 if focused else 1))
        painter.setBrush(QColor(c.accent_soft if chosen else c.surface))
        painter.drawRoundedRect(QRectF(place).adjusted(1, SPACE, -1, -SPACE), CORNER, CORNER)

    def _paint_picture(self, painter: QPainter, place: QRect, row: Row) -> None:
        c = self._style.look.colours
        clear = self._thumbs.clear(row.id)
        picture = clear if clear is not None else self._thumbs.blurred(row.id)
        painter.save()
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(place), CORNER - SPACE, CORNER - SPACE)
        painter.setClipPath(frame)
        painter.fillRect(place, QColor(c.raised))
        if picture is not None and not picture.isNull():
            _fit(painter, place, picture, whole=clear is not None)
        elif picture is not None or row.deleted or row.width is None:
            sign = self._style.picture(SIGNS[Kind(row.kind)], c.quiet, 32)
            size = sign.deviceIndependentSize()
            corner = QRectF(place).center() - QRectF(0, 0, size.width(), size.height()).center()
            painter.drawPixmap(corner, sign)
        painter.restore()

    def _paint_words(self, painter: QPainter, place: QRect, row: Row) -> None:
        look = self._style.look
        lines = (
            (f"{row.label}   {headline(row)}", BODY, look.colours.ink, QFont.Weight.DemiBold),
            (spoken(row), BODY, look.colours.ink, QFont.Weight.Normal),
            (f"{exactly(_moment(row))}  ·  {kind_name(row)}", SMALL, look.colours.quiet, QFont.Weight.Normal),
        )
        font = QFont(painter.font())
        heights = []
        for _words, size, _colour, weight in lines:
            font.setPixelSize(look.px(size))
            font.setWeight(weight)
            painter.setFont(font)
            heights.append(painter.fontMetrics().height() + SPACE)
        top = place.top() + (place.height() - sum(heights)) // 2
        for (words, size, colour, weight), height in zip(lines, heights, strict=True):
            font.setPixelSize(look.px(size))
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(place.left(), top, place.width(), height)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            top += height


SIGNS = {Kind.SCREENSHOT: "screen", Kind.FILE: "file", Kind.LINK: "link", Kind.NOTE: "note"}


def kind_name(row: Row) -> str:
    """What it is, in words."""
    say = QCoreApplication.translate
    if row.deleted:
        return say("rows", "Deleted; its hash and the reason are kept")
    return {
        Kind.SCREENSHOT: say("rows", "Screen capture"),
        Kind.FILE: say("rows", "File"),
        Kind.LINK: say("rows", "Address without a picture"),
        Kind.NOTE: say("rows", "Written note"),
    }[Kind(row.kind)]


def headline(row: Row) -> str:
    """What names it best: the platform, else what the index calls it."""
    return "  ·  ".join(part for part in (row.platform, row.title) if part)


def spoken(row: Row) -> str:
    """When it was taken, as people say it."""
    moment = _moment(row)
    return said(moment, datetime.now(moment.tzinfo).date())


def _moment(row: Row) -> datetime:
    return datetime.fromisoformat(row.captured_at).astimezone()


def _fit(painter: QPainter, place: QRect, picture: QImage, *, whole: bool) -> None:
    """Draw the whole picture, or as much of it as fills its place."""
    mode = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    target = QRect(place.topLeft(), picture.size().scaled(place.size(), mode))
    target.moveCenter(place.center())
    painter.drawImage(target, picture)
