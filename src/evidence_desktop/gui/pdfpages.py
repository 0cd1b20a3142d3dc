"""Pages of a PDF as pictures, the pictures inside them blurred; used in a worker, one call at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

import pypdfium2
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from evidence_desktop.gui.thumbs import blur

MAX_SIDE = 4000
"""Pixels of a page's longer side: 48 MB at the very most, and sharper than any screen needs."""
MAX_WORDS = 4000
"""Characters of a page that a screen reader is given."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One page.

    Attributes:
        number: From 0.
        picture: How it looks.
        words: What it says.
        pictures: How many pictures are on it.
    """

    number: int
    picture: QImage
    words: str
    pictures: int


class PdfPages:
    """An open PDF; only one page is drawn at a time, so memory does not grow with their number.

    Args:
        file: The PDF, open for reading; closed with the pages.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._pdf = pypdfium2.PdfDocument(file)
        self.count = len(self._pdf)

    def draw(self, number: int, width: int, *, clear: bool) -> Shown:
        """Draw a page.

        Args:
            number: From 0.
            width: Pixels.
            clear: Whether pictures on it are shown as they are.
        """
        page = self._pdf[number]
        try:
            across, along = page.get_size()
            scale = min(width / across, MAX_SIDE / along)
            bitmap = page.render(scale=scale, rev_byteorder=False)
            data = bytes(bitmap.buffer)
            image = QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
            image = image.convertToFormat(QImage.Format.Format_RGB32)
            bitmap.close()
            places = [
                _place(found.get_bounds(), along, scale, image.rect())
                for found in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
            ]
            if not clear:
                _cover(image, places)
            words = page.get_textpage()
            text: str = words.get_text_range()
            words.close()
            return Shown(number, image, text[:MAX_WORDS], len(places))
        finally:
            page.close()

    def close(self) -> None:
        """Let go of the PDF; its bytes are gone then."""
        self._pdf.close()
        self._file.close()


def _place(bounds: tuple[float, float, float, float], along: float, scale: float, page: QRect) -> QRect:
    """Turn a place in points from the lower edge into pixels from the upper one."""
    left, low, right, high = bounds
    box = QRectF(left * scale, (along - high) * scale, (right - left) * scale, (high - low) * scale)
    # A pixel more on each side: edges are drawn soft.
    return box.toAlignedRect().adjusted(-1, -1, 1, 1).intersected(page)


def _cover(image: QImage, places: list[QRect]) -> None:
    parts = [blur(image.copy(place)) for place in places]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place, part in zip(places, parts, strict=True):
        painter.drawImage(place, part)
    painter.end()
