"""How one exhibit is painted in a list: as a row of the timeline, or as a card of the grid."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from evidence_desktop.gui.rows import ROW, Index, headline, kind_name, moment, spoken
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.thumbs import Thumbs
from evidence_desktop.gui.tokens import BODY, CORNER, SMALL, SPACE
from evidence_desktop.gui.when import clock, exactly
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows.review import Row

PICTURE = QSize(144, 90)
"""Pixels of the picture in a row, at any text size."""
CARD = QSize(208, 130)
"""Pixels of the picture on a card of the grid."""
PAD = 3 * SPACE
SIGNS = {Kind.SCREENSHOT: "screen", Kind.FILE: "file", Kind.LINK: "link", Kind.NOTE: "note"}

Line = tuple[str, int, str, QFont.Weight]


class ExhibitPainter(QStyledItemDelegate):
    """Paints an exhibit; with ``text_only`` no picture is shown, nor asked for."""

    def __init__(self, style: Style, thumbs: Thumbs) -> None:
        super().__init__()
        self._style = style
        self._thumbs = thumbs
        self._signs: dict[Kind, QPixmap] = {}
        self.columns = False
        self.text_only = False
        style.changed.connect(self._signs.clear)

    def cell(self) -> tuple[int, int]:
        """Least width and the height of what is painted."""
        look = self._style.look
        if self.columns:
            words = self._height((BODY, SMALL, SMALL))
            if self.text_only:
                return look.px(CARD.width()) + 2 * PAD + 2 * SPACE, words + 2 * PAD + 2 * SPACE
            wide = max(CARD.width(), look.px(120)) + 2 * PAD + 2 * SPACE
            return wide, CARD.height() + words + 3 * PAD + 2 * SPACE
        words = self._height((BODY, BODY, SMALL)) + 2 * PAD
        tall = words if self.text_only else max(words, PICTURE.height() + 2 * PAD)
        return 2 * PICTURE.width(), tall + 2 * SPACE

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """As large as a cell; the view stretches it."""
        return QSize(*self.cell())

    def picture_place(self, cell: QRect) -> QRect:
        """Where in a cell its picture stands; nowhere when only text is shown."""
        if self.text_only or cell.isEmpty():
            return QRect()
        if self.columns:
            size = QSize(cell.width() - 2 * PAD - 2 * SPACE, CARD.height())
            return QRect(cell.left() + PAD + SPACE, cell.top() + PAD + SPACE, size.width(), size.height())
        top = cell.top() + (cell.height() - PICTURE.height()) // 2
        return QRect(cell.left() + PAD, top, PICTURE.width(), PICTURE.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one exhibit, or an empty place while it is not there yet."""
        row = index.data(ROW)
        place: QRect = option.rect
        picture = self.picture_place(place)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_card(painter, place, option.state)
        if isinstance(row, Row):
            if not picture.isEmpty():
                self._paint_picture(painter, picture, row)
            self._paint_words(painter, self._words_place(place, picture), self._lines(row))
        painter.restore()

    def _words_place(self, place: QRect, picture: QRect) -> QRect:
        if self.columns:
            top = place.top() + SPACE + PAD if picture.isEmpty() else picture.bottom() + PAD
            return QRect(place.left() + SPACE + PAD, top, place.width() - 2 * (SPACE + PAD), place.bottom() - top - PAD)
        left = place.left() + 4 * SPACE if picture.isEmpty() else picture.right() + 4 * SPACE
        return QRect(left, place.top(), place.right() - left - 4 * SPACE, place.height())

    def _lines(self, row: Row) -> tuple[Line, ...]:
        c = self._style.look.colours
        demi, normal = QFont.Weight.DemiBold, QFont.Weight.Normal
        taken = moment(row)
        if self.columns:
            return (
                (f"{row.label}  ·  {clock(taken)}", BODY, c.ink, demi),
                (headline(row) or kind_name(row), SMALL, c.ink, normal),
                (kind_name(row), SMALL, c.quiet, normal),
            )
        return (
            (f"{row.label}   {headline(row)}", BODY, c.ink, demi),
            (spoken(row), BODY, c.ink, normal),
            (f"{exactly(taken)}  ·  {kind_name(row)}", SMALL, c.quiet, normal),
        )

    def _height(self, sizes: Iterable[int]) -> int:
        return sum(round(self._style.look.px(size) * 1.4) + SPACE for size in sizes)

    def _paint_card(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        c = self._style.look.colours
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(c.accent if focused else c.line), 2 if focused else 1))
        painter.setBrush(QColor(c.accent_soft if chosen else c.surface))
        side = SPACE if self.columns else 1
        painter.drawRoundedRect(QRectF(place).adjusted(side, SPACE, -side, -SPACE), CORNER, CORNER)

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
            fit(painter, place, picture, whole=clear is not None)
        elif picture is not None or not row_has_picture(row):
            sign = self._sign(Kind(row.kind))
            size = sign.deviceIndependentSize()
            corner = QRectF(place).center() - QRectF(0, 0, size.width(), size.height()).center()
            painter.drawPixmap(corner, sign)
        painter.restore()

    def _sign(self, kind: Kind) -> QPixmap:
        if kind not in self._signs:
            self._signs[kind] = self._style.picture(SIGNS[kind], self._style.look.colours.quiet, 32)
        return self._signs[kind]

    def _paint_words(self, painter: QPainter, place: QRect, lines: Iterable[Line]) -> None:
        look = self._style.look
        lines = tuple(lines)
        whole = self._height(size for _words, size, _colour, _weight in lines)
        top = place.top() if self.columns else place.top() + (place.height() - whole) // 2
        font = QFont(painter.font())
        for words, size, colour, weight in lines:
            font.setPixelSize(look.px(size))
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(place.left(), top, place.width(), self._height((size,)))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            top += line.height()


def row_has_picture(row: Row) -> bool:
    """Whether there is something to show of it."""
    return row.width is not None and not row.deleted


def fit(painter: QPainter, place: QRect, picture: QImage, *, whole: bool) -> None:
    """Draw the whole picture, or as much of it as fills its place."""
    mode = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
    target = QRect(place.topLeft(), picture.size().scaled(place.size(), mode))
    target.moveCenter(place.center())
    painter.drawImage(target, picture)
