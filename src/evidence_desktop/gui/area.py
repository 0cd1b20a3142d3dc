"""Choosing an area: a still picture over every screen, and a box drawn on it with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QScreen

from evidence_desktop.gui.cover import Cover
from evidence_desktop.gui.style import Style
from evidence_desktop.model.record import Monitor
from evidence_desktop.workflows.look import Frozen

MASK = 40
"""Pixels that become one in a masked picture: where things stand can be seen, no face and no letter."""


def still(frozen: Frozen, *, masked: bool) -> QImage:
    """Make the picture that is shown of a frozen screen; takes some hundredths of a second, so it belongs in a worker.

    Args:
        frozen: The screen.
        masked: Whether nothing on it may be recognised.
    """
    pixels = frozen.pixels
    raw = QImage(pixels.rgb, pixels.width, pixels.height, pixels.width * 3, QImage.Format.Format_RGB888)
    if not masked:
        # In the form that is painted without converting it again for each movement of the pointer.
        return raw.convertToFormat(QImage.Format.Format_RGB32)
    smooth = Qt.TransformationMode.SmoothTransformation
    small = QSize(max(1, pixels.width // MASK), max(1, pixels.height // MASK))
    coarse = raw.scaled(small, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    coarse = coarse.scaled(raw.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return coarse.convertToFormat(QImage.Format.Format_RGB32)


def physical(screen: QScreen, monitors: Sequence[Monitor]) -> QRect:
    """Where a screen lies in physical pixels."""
    place = screen.geometry()
    # Qt scales a screen's size but not its origin; a size that was scaled and rounded may be off by one.
    for one in monitors:
        if (one.x, one.y) == (place.x(), place.y()):
            return QRect(one.x, one.y, one.width, one.height)
    return QRect(place.topLeft(), (place.size().toSizeF() * screen.devicePixelRatio()).toSize())


class AreaPicker(QObject):
    """Covers every screen until an area is chosen.

    Attributes:
        chosen: Left, top, width, height in physical pixels of the whole screen, as a tuple.
        left: Esc: nothing is to be captured.
        lost: A screen came, went or changed: the still picture no longer fits what is behind it.
    """

    chosen = Signal(object)
    left = Signal()
    lost = Signal()

    def __init__(self, style: Style, frozen: Frozen, picture: QImage, *, masked: bool = False) -> None:
        super().__init__()
        origin = QPoint(frozen.screen.x, frozen.screen.y)
        screens = QGuiApplication.screens()
        self.covers = []
        for screen in screens:
            place = physical(screen, frozen.screen.monitors)
            part = picture.copy(place.translated(-origin))
            self.covers.append(Cover(style, screen, part, place, masked=masked))
        for cover in self.covers:
            cover.chosen.connect(self._choose)
            cover.left.connect(self._leave)
            cover.begun.connect(self._one_box)
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.screenAdded.connect(self._lose)
            program.screenRemoved.connect(self._lose)
        for screen in screens:
            screen.geometryChanged.connect(self._lose)

    def show(self) -> None:
        """Cover the screens; the one with the pointer gets the keyboard."""
        for cover in self.covers:
            cover.cover()
        for cover in self.covers:
            if cover.geometry().contains(cover.cursor().pos()):
                cover.take_keyboard()

    def close(self) -> None:
        """Take the covers away and drop the picture."""
        for cover in self.covers:
            cover.releaseKeyboard()
            cover.hide()
            cover.deleteLater()
        self.covers = []

    def _one_box(self, which: object) -> None:
        for cover in self.covers:
            if cover is not which:
                cover.clear()

    def _choose(self, area: object) -> None:
        self.close()
        self.chosen.emit(area)

    def _leave(self) -> None:
        self.close()
        self.left.emit()

    def _lose(self, _what: object) -> None:
        if self.covers:
            self.close()
            self.lost.emit()
