"""The recovery sheet as a page of PDF: its words, its text, and the key as a QR code drawn as vectors."""

from __future__ import annotations

import segno
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPageSize, QPainter, QPdfWriter

CODE_SIDE = 170
"""Points: wide enough for any telephone."""
QUIET = 4
"""Modules left white around a QR code (ISO/IEC 18004)."""
GAP = 14
INCH = 72
"""Points."""


def key_line(sheet: str) -> str:
    """The key of a recovery sheet: its one line that is no comment."""
    return next((line.strip() for line in sheet.splitlines() if line.strip() and not line.startswith("#")), "")


def sheet_pdf(sheet: str, words: str) -> bytes:
    """Make the page to print or keep; ``words`` are the fingerprint's."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Evidence Desktop")
    writer.setTitle(QCoreApplication.translate("Printed", "Recovery sheet"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    painter = QPainter(writer)
    _Sheet(painter, writer.width(), writer.logicalDpiX() / INCH).draw(sheet, words)
    painter.end()
    return bytes(buffer.data().data())


class _Sheet:
    def __init__(self, painter: QPainter, width: float, point: float) -> None:
        self._painter = painter
        self._width = width
        self._point = point
        self._y = 0.0

    def draw(self, sheet: str, words: str) -> None:
        plain, fixed = QFont(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        say = QCoreApplication.translate
        self._write(say("Printed", "Recovery sheet"), plain, 20)
        self._write(
            say("Printed", "Nobody can replace this sheet. Keep it away from the computer, where only you find it."),
            plain,
            11,
        )
        self._write(say("Printed", "Fingerprint in words"), plain, 13)
        self._write(words, plain, 13)
        self._write(say("Printed", "The sheet as text"), plain, 13)
        self._write(sheet.rstrip(), fixed, 8)
        self._write(say("Printed", "The key, the last line above, as a code for a camera"), plain, 13)
        self._code(key_line(sheet))

    def _write(self, words: str, font: QFont, size: int) -> None:
        font = QFont(font)
        font.setPointSize(size)
        self._painter.setFont(font)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        room = QRectF(0, self._y, self._width, 1000 * self._point)
        self._painter.drawText(room, int(flags), words)
        self._y += self._painter.boundingRect(room, int(flags), words).height() + GAP * self._point

    def _code(self, key: str) -> None:
        matrix = segno.make(key, error="m", micro=False).matrix
        side = CODE_SIDE * self._point / (len(matrix) + 2 * QUIET)
        for row, modules in enumerate(matrix):
            for column, dark in enumerate(modules):
                if dark:
                    x, y = (column + QUIET) * side, self._y + (row + QUIET) * side
                    self._painter.fillRect(QRectF(x, y, side, side), QColor(0, 0, 0))
