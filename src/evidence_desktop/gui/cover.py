"""One screen's cover while an area is chosen: the still picture, the box on it, and a magnifier at its corner."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QScreen
from PySide6.QtWidgets import QWidget

from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import CORNER, SPACE

FAST = 10
"""Pixels that an arrow moves with Ctrl; 1 without."""
FIRST = 2
"""The box that the keyboard starts with is this part of the screen, in its middle."""
SLIP = 8
"""Pixels: a smaller box drawn with the mouse was a click."""
AROUND = 7
"""Pixels that the magnifier shows on each side of the one in its middle."""
ZOOM = 10
VEIL = QColor(0, 0, 0, 120)
GRID = QColor(128, 128, 128, 110)
ARROWS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class Cover(QWidget):
    """One screen's part of the still picture, with the box on it.

    Attributes:
        chosen: The box was taken; left, top, width, height in physical pixels of the whole screen, as a tuple.
        left: Esc.
        begun: A box was begun here.
    """

    chosen = Signal(object)
    left = Signal()
    begun = Signal(object)

    def __init__(self, style: Style, screen: QScreen, picture: QImage, physical: QRect, *, masked: bool) -> None:
        # Without the window manager: nothing may move the picture away from the pixels that it shows.
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.Tool
        super().__init__(None, flags | Qt.WindowType.BypassWindowManagerHint)
        self._style = style
        self._masked = masked
        self._ratio = screen.devicePixelRatio()
        place = screen.geometry()
        self._physical = physical
        self._picture = picture
        self._start: QPoint | None = None
        self._eye: QPoint | None = None
        self.box = QRect()
        self.setWindowTitle(QCoreApplication.translate("Cover", "Choose an area"))
        self.setAccessibleName(QCoreApplication.translate("Cover", "Choose an area"))
        self.setAccessibleDescription(self._help())
        self.setGeometry(place)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def cover(self) -> None:
        """Come to the front."""
        self.show()
        self.raise_()

    def take_keyboard(self) -> None:
        """Hear the keys: a window that the manager does not know is never given the focus."""
        self.activateWindow()
        self.setFocus()
        self.grabKeyboard()

    def clear(self) -> None:
        """Drop the box: it was begun on another screen."""
        self.box = QRect()
        self._eye = None
        self.update()

    def area(self) -> tuple[int, int, int, int]:
        """The box in physical pixels of the whole screen."""
        ratio = self._ratio
        start = QPoint(round(self.box.left() * ratio), round(self.box.top() * ratio))
        size = QSize(round(self.box.width() * ratio), round(self.box.height() * ratio))
        area = QRect(self._physical.topLeft() + start, size).intersected(self._physical)
        return (area.left(), area.top(), area.width(), area.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.begun.emit(self)
            self._start = event.position().toPoint()
            self.box = QRect()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        self._eye = event.position().toPoint()
        if self._start is not None:
            self.box = self._within(QRect(self._start, self._eye).normalized())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drawn box is taken at once: the fewest actions under stress."""
        if event.button() == Qt.MouseButton.LeftButton and self._start is not None:
            self._start = None
            if min(self.box.width(), self.box.height()) < SLIP:
                self.clear()
            else:
                self._accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the box, with Shift they size it; Enter takes it; Esc leaves."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif key in ARROWS:
            self._arrow(ARROWS[key], event.modifiers())

    def _arrow(self, way: QPoint, held: Qt.KeyboardModifier) -> None:
        if self.box.isEmpty():
            self.begun.emit(self)
            size = self.size() / FIRST
            self.box = QRect(QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2), size)
        else:
            step = way * (FAST if held & Qt.KeyboardModifier.ControlModifier else 1)
            if held & Qt.KeyboardModifier.ShiftModifier:
                sized = self.box.adjusted(0, 0, step.x(), step.y())
                self.box = self._within(sized) if not sized.isEmpty() else self.box
            else:
                moved = self.box.translated(step)
                self.box = moved if self.rect().contains(moved) else self.box
        self._eye = self.box.bottomRight()
        self.update()

    def _within(self, box: QRect) -> QRect:
        return box.intersected(self.rect())

    def _accept(self) -> None:
        if not self.box.isEmpty():
            self.chosen.emit(self.area())

    def leaveEvent(self, _event: QEvent) -> None:
        """The pointer is on another screen."""
        if self._start is None and self.box.isEmpty():
            self._eye = None
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The still picture, veiled outside of the box."""
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._picture)
        painter.fillRect(self.rect(), VEIL)
        if not self.box.isEmpty():
            painter.drawImage(QRectF(self.box), self._picture, self._source())
            accent = QColor(self._style.look.colours.accent)
            painter.setPen(QPen(QColor("#ffffff"), 3))
            painter.drawRect(self.box.adjusted(-2, -2, 1, 1))
            painter.setPen(QPen(accent, 1))
            painter.drawRect(self.box.adjusted(-2, -2, 1, 1))
            _left, _top, width, height = self.area()
            size = QCoreApplication.translate("Cover", "{width} × {height}")  # noqa: RUF001 - the sign for "by"
            self._note(painter, size.format(width=width, height=height), self.box.bottomLeft() + QPoint(0, 2 * SPACE))
        # A masked picture has no pixels worth aiming at.
        if self._eye is not None and not self._masked:
            self._magnify(painter, self._eye)
        if self._start is None:
            self._note(painter, self._help(), None)

    def _magnify(self, painter: QPainter, at: QPoint) -> None:
        """Show the pixels around a point, each as a square, beside the point and never off the screen."""
        across = 2 * AROUND + 1
        place = QRect(at + QPoint(4 * SPACE, 4 * SPACE), QSize(across, across) * ZOOM)
        if place.right() > self.rect().right():
            place.moveRight(at.x() - 4 * SPACE)
        if place.bottom() > self.rect().bottom():
            place.moveBottom(at.y() - 4 * SPACE)
        pixel = QPoint(round(at.x() * self._ratio), round(at.y() * self._ratio))
        seen = self._picture.copy(QRect(pixel - QPoint(AROUND, AROUND), QSize(across, across)))
        painter.drawImage(place, seen)
        painter.setPen(QPen(GRID, 1))
        for step in range(across + 1):
            painter.drawLine(place.topLeft() + QPoint(step * ZOOM, 0), place.bottomLeft() + QPoint(step * ZOOM, 0))
            painter.drawLine(place.topLeft() + QPoint(0, step * ZOOM), place.topRight() + QPoint(0, step * ZOOM))
        middle = QRect(place.topLeft() + QPoint(AROUND, AROUND) * ZOOM, QSize(ZOOM, ZOOM))
        for outline, colour in ((middle, "#ffffff"), (middle.adjusted(1, 1, -1, -1), "#000000"), (place, "#ffffff")):
            painter.setPen(QPen(QColor(colour), 1))
            painter.drawRect(outline)

    def _source(self) -> QRectF:
        ratio = self._ratio
        return QRectF(
            self.box.left() * ratio, self.box.top() * ratio, self.box.width() * ratio, self.box.height() * ratio
        )

    def _note(self, painter: QPainter, words: str, at: QPoint | None) -> None:
        colours = self._style.look.colours
        room = self.rect().adjusted(4 * SPACE, 4 * SPACE, -4 * SPACE, -4 * SPACE)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        needed = painter.fontMetrics().boundingRect(room, flags, words).size()
        box = QRect(QPoint(), needed).adjusted(0, 0, 6 * SPACE, 4 * SPACE)
        if at is None:
            box.moveCenter(room.center())
            box.moveTop(room.top())
        else:
            box.moveTopLeft(at)
            box.moveBottom(min(box.bottom(), room.bottom()))
            box.moveRight(min(box.right(), room.right()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.edge))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, CORNER, CORNER)
        painter.setPen(QColor(colours.ink))
        painter.drawText(box, flags, words)

    def _help(self) -> str:
        if self._masked:
            return QCoreApplication.translate(
                "Cover",
                "The screen is blurred on purpose. Draw a box around the words that you want to keep. "
                "Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.",
            )
        return QCoreApplication.translate(
            "Cover",
            "Draw a box around what you want to keep. "
            "Arrows move it, Shift and arrows size it, Enter takes it, Esc leaves.",
        )
