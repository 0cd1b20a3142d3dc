"""A picture with solid boxes on it that are drawn, moved, sized and removed by mouse or by keyboard."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtGui import QPaintEvent as Paint
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.redaction import Box

HANDLE = 12
"""Pixels of the corner by which a box is sized."""
STEP = 8
"""Pixels of the screen that a key moves a box; with Ctrl it is one pixel of the picture."""
LEAST = 4
"""Pixels of the screen below which a drag is a slip of the hand."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class BoxCanvas(QWidget):
    """Shows the picture, blurred or clear, and the boxes; ``boxes`` and ``chosen`` say what is there."""

    changed = Signal()

    def __init__(self, style: Style, name: str) -> None:
        super().__init__()
        self._style = style
        self._image = QImage()
        self._size = QSize(1, 1)
        self.boxes: list[Box] = []
        self.chosen = -1
        self._grip: QPointF | None = None
        self._start: Box | None = None
        self._sizing = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(240)

    def begin(self, size: QSize, boxes: Sequence[Box]) -> None:
        """Take a picture of this size in pixels, with boxes that are there already."""
        self._size = size
        self.boxes = list(boxes)
        self.chosen = len(self.boxes) - 1
        self._tell()

    def show_image(self, image: QImage) -> None:
        """Show the picture like this, whatever the size of ``image``."""
        self._image = image
        self.update()

    def forget(self) -> None:
        """Drop picture and boxes."""
        self._image = QImage()
        self.begin(QSize(1, 1), ())

    # What can be done

    def add(self) -> None:
        """Put a box into the middle; arrows move it from there."""
        width, height = max(1, self._size.width() // 4), max(1, self._size.height() // 6)
        box = Box((self._size.width() - width) // 2, (self._size.height() - height) // 2, width, height)
        self.boxes.append(box)
        self.chosen = len(self.boxes) - 1
        self.setFocus()
        self._tell()

    def remove(self) -> None:
        """Remove the chosen box."""
        if 0 <= self.chosen < len(self.boxes):
            del self.boxes[self.chosen]
            self.chosen = min(self.chosen, len(self.boxes) - 1)
            self._tell()

    def choose_next(self) -> None:
        """Choose the next box."""
        if self.boxes:
            self.chosen = (self.chosen + 1) % len(self.boxes)
            self.setFocus()
            self._tell()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, with Shift they size; Insert adds, Delete removes, Page Down chooses the next."""
        key = Qt.Key(event.key())
        if key in ARROWS and self.chosen >= 0:
            across, along = ARROWS[key]
            modifiers = event.modifiers()
            step = 1 if modifiers & Qt.KeyboardModifier.ControlModifier else max(1, round(STEP / self._scale()))
            self._change(across * step, along * step, sizing=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Insert:
            self.add()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif key == Qt.Key.Key_PageDown:
            self.choose_next()
        else:
            super().keyPressEvent(event)

    def _change(self, across: int, along: int, *, sizing: bool) -> None:
        box = self.boxes[self.chosen]
        if sizing:
            box = replace(box, width=box.width + across, height=box.height + along)
        else:
            box = replace(box, x=box.x + across, y=box.y + along)
        self._put(box, sizing=sizing)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a box by its corner or its middle; elsewhere a new one begins."""
        if event.button() != Qt.MouseButton.LeftButton or self._image.isNull():
            return
        at = event.position()
        for number in reversed(range(len(self.boxes))):
            place = self._shown(self.boxes[number])
            corner = QRectF(place.bottomRight(), place.bottomRight()).adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE)
            if corner.contains(at) or place.contains(at):
                self.chosen, self._sizing = number, corner.contains(at)
                break
        else:
            point = self._pixel(at)
            self.boxes.append(self._inside(Box(point.x(), point.y(), 1, 1), sizing=True))
            self.chosen, self._sizing = len(self.boxes) - 1, True
        self._grip, self._start = at, self.boxes[self.chosen]
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or size what is held."""
        if self._grip is None or self._start is None:
            return
        way = (event.position() - self._grip) / self._scale()
        across, along, box = round(way.x()), round(way.y()), self._start
        if not self._sizing:
            self._put(replace(box, x=box.x + across, y=box.y + along), sizing=False)
            return
        # A box can be drawn towards any side.
        left, right = sorted((box.x, box.x + box.width + across))
        top, low = sorted((box.y, box.y + box.height + along))
        self._put(Box(left, top, right - left, low - top), sizing=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a box too small to be meant goes away."""
        super().mouseReleaseEvent(event)
        if self._grip is None:
            return
        self._grip = self._start = None
        box = self._shown(self.boxes[self.chosen])
        if self._sizing and box.width() < LEAST and box.height() < LEAST:
            self.remove()

    def _put(self, box: Box, *, sizing: bool) -> None:
        self.boxes[self.chosen] = self._inside(box, sizing=sizing)
        self._tell()

    def _inside(self, box: Box, *, sizing: bool) -> Box:
        """Keep a box on the picture: cut it when it is sized, push it back when it is moved."""
        whole = QRect(QPoint(0, 0), self._size)
        if sizing:
            cut = QRect(box.x, box.y, max(1, box.width), max(1, box.height)).intersected(whole)
            return Box(max(0, cut.x()), max(0, cut.y()), max(1, cut.width()), max(1, cut.height()))
        left = min(max(0, box.x), self._size.width() - box.width)
        top = min(max(0, box.y), self._size.height() - box.height)
        return Box(left, top, box.width, box.height)

    # Painting

    def sizeHint(self) -> QSize:
        """Take what the page gives."""
        return QSize(640, 420)

    def paintEvent(self, event: Paint) -> None:
        """Paint the picture, then the boxes, solid as they will be."""
        c = self._style.look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(c.raised))
        if not self._image.isNull():
            painter.drawImage(self._frame(), self._image)
        for number, box in enumerate(self.boxes):
            place = self._shown(box)
            painter.fillRect(place, QColor("black"))
            # Two lines, so that the edge is seen on black and on white.
            painter.setPen(QPen(QColor("white"), 3 if number == self.chosen else 1))
            painter.drawRect(place)
            if number == self.chosen:
                painter.setPen(QPen(QColor(c.accent), 1))
                painter.drawRect(place)
                corner = QRectF(place.right() - HANDLE / 2, place.bottom() - HANDLE / 2, HANDLE, HANDLE)
                painter.fillRect(corner, QColor("white"))
                painter.drawRect(corner)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _frame(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(SPACE, SPACE, -SPACE, -SPACE)
        size = self._size.toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(QPointF(0, 0), size)
        frame.moveCenter(room.center())
        return frame

    def _scale(self) -> float:
        return max(1e-6, self._frame().width() / max(1, self._size.width()))

    def _shown(self, box: Box) -> QRectF:
        scale, frame = self._scale(), self._frame()
        return QRectF(frame.x() + box.x * scale, frame.y() + box.y * scale, box.width * scale, box.height * scale)

    def _pixel(self, at: QPointF) -> QPoint:
        way = (at - self._frame().topLeft()) / self._scale()
        across = min(max(0, int(way.x())), self._size.width() - 1)
        return QPoint(across, min(max(0, int(way.y())), self._size.height() - 1))

    def _tell(self) -> None:
        self.changed.emit()
        self.update()

    def say(self, words: str) -> None:
        """Tell a screen reader what is chosen now."""
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
