"""A QR code as a picture; it exists in memory only."""

from __future__ import annotations

import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

QUIET = 4
"""Modules of white around the code (ISO/IEC 18004, 5.3.8)."""


def qr_image(words: str, side: int) -> QImage:
    """Draw a QR code, black on white in light and dark alike, ``side`` pixels or a little less; also in a worker."""
    rows = tuple(segno.make(words, error="m", micro=False).matrix)
    modules = len(rows) + 2 * QUIET
    image = QImage(modules, modules, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x + QUIET, y + QUIET, 0)
    step = max(1, side // modules)
    return image.scaled(modules * step, modules * step)


def qr_picture(words: str, side: int) -> QPixmap:
    """The same as a label shows it."""
    return QPixmap.fromImage(qr_image(words, side))
