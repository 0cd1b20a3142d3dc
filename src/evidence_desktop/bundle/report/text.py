"""Sets plain text: measures it, breaks it into lines, and draws a line with a font for each script.

There is no markup anywhere, so nothing that a person wrote can be taken for any.
"""

from __future__ import annotations

import re
import unicodedata

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr
from reportlab.pdfgen.canvas import Canvas

from evidence_desktop.bundle.report.fonts import font, needs_shaping, runs, sticks

_UNIT = 1000.0
"""Widths are kept for a text of this size in points, and scaled."""

_KNOWN_WORDS = 4096
"""Widths that are remembered: the report's own words stay, and memory does not grow with the exhibits."""

_KNOWN_LENGTH = 64
"""Characters; a longer word is not remembered: it seldom comes again, and thousands of them would fill the memory."""

_PER_EM = 8
"""Characters in a width of the type size: no letter is this narrow, so nothing past them has to be measured."""

_WORD = re.compile(r" +|[^ ]+ *")
_SOFT_BREAKS = "/?&=.-_#%+,;:@|"
"""Long addresses break after one of these where there is one."""

_NOT_FIRST = ",.:;!?)]}，。、；：！？）》」』】”’…"  # noqa: RUF001 - the full-width ones are meant
"""Never at the start of a line, in Chinese and Japanese setting as elsewhere."""


class Typesetter:
    """Measures and breaks text; remembers the widths of words for as long as one report takes."""

    def __init__(self) -> None:
        self._widths: dict[tuple[str, bool], float] = {}

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return the width of one line of printable text in points."""
        key = (text, bold)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= _KNOWN_WORDS:
                self._widths.clear()
            width = sum(_run_width(name, piece) for name, piece in runs(text, bold=bold))
            if len(text) <= _KNOWN_LENGTH:
                self._widths[key] = width
        return width * size / _UNIT

    def lines(self, text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
        """Break printable text into lines of at most ``width`` points; a line break in the text stays one."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines += self._paragraph(paragraph, width, size, bold=bold)
        return lines

    def fitted(self, text: str, width: float, size: float, *, bold: bool = False) -> str:
        """Cut one line of printable text so that it fits, with an ellipsis where it was cut."""
        most = _most(width, size)
        whole, text = text, text[: most + 1].replace("\n", " ")
        if len(whole) <= most and self.width(text, size, bold=bold) <= width:
            return text
        cut = self._fitting(text, width - self.width("…", size, bold=bold), size, bold=bold)
        return text[:cut].rstrip() + "…"

    def _paragraph(self, text: str, width: float, size: float, *, bold: bool) -> list[str]:
        lines: list[str] = []
        line, filled = "", 0.0
        most = _most(width, size)
        for piece in _pieces(text):
            word = piece.rstrip(" ")
            # A word is measured as far as a line could hold it: what is longer is broken in any case.
            wide = self.width(word[:most], size, bold=bold)
            if line and (len(word) > most or filled + wide > width):
                lines.append(line.rstrip(" "))
                line, filled = "", 0.0
                piece = piece.lstrip(" ")  # noqa: PLW2901 - a line does not begin with the space that broke it
            start = 0
            while len(word) - start > most or self.width(word[start:], size, bold=bold) > width:
                cut = self._soft_cut(word[start : start + most + 1], width, size, bold=bold)
                lines.append(word[start : start + cut])
                start += cut
            piece = piece[start:]  # noqa: PLW2901 - what is left of a word too long for a line
            line += piece
            filled += self.width(piece, size, bold=bold)
        return [*lines, line.rstrip(" ")]

    def _soft_cut(self, text: str, width: float, size: float, *, bold: bool) -> int:
        cut = self._fitting(text, width, size, bold=bold)
        for place in range(cut, cut * 2 // 3, -1):
            if text[place - 1] in _SOFT_BREAKS:
                return place
        return cut

    def _fitting(self, text: str, width: float, size: float, *, bold: bool) -> int:
        """Return how many characters fit, at least one, never parting a letter from its marks."""
        fits, over = 1, len(text)
        while fits < over:
            middle = (fits + over + 1) // 2
            if sum(_run_width(name, piece) for name, piece in runs(text[:middle], bold=bold)) * size / _UNIT <= width:
                fits = middle
            else:
                over = middle - 1
        whole = fits
        while whole > 1 and whole < len(text) and sticks(text[whole]):
            whole -= 1
        # A letter with more marks than a line can hold is parted after all.
        return fits if whole < len(text) and sticks(text[whole]) else whole


def draw(canvas: Canvas, x: float, y: float, text: str, size: float, *, bold: bool = False) -> None:
    """Draw one line of printable text with its baseline at ``y``; colours are the canvas's own."""
    line = canvas.beginText(x, y)
    for name, piece in runs(text, bold=bold):
        font(name)
        line.setFont(name, size)
        if needs_shaping(name, piece):
            # Shaped glyphs have no characters of their own: this says which text they stand for (ISO 32000-1, 14.9.4).
            meant = piece.encode("utf-16-be").hex()
            operators = line._code  # type: ignore[attr-defined]  # noqa: SLF001 - ReportLab has no call for it
            operators.append(f"/Span <</ActualText <FEFF{meant}>>> BDC")
            line.textOut(shapeStr(piece, name, size, force=True))
            operators.append("EMC")
        else:
            line.textOut(piece)
    canvas.drawText(line)


def _most(width: float, size: float) -> int:
    """Return how many characters a line may hold at most."""
    return max(1, int(width / size * _PER_EM))


def _run_width(name: str, piece: str) -> float:
    font(name)
    if needs_shaping(name, piece):
        shaped = shapeStr(piece, name, _UNIT, force=True)
        if isinstance(shaped, ShapedStr):
            return float(sum(glyph.x_advance for glyph in shaped.__shapeData__))  # type: ignore[attr-defined]
    return float(pdfmetrics.stringWidth(piece, name, _UNIT))


def _pieces(text: str) -> list[str]:
    """Split a paragraph where a line may break: after spaces, and around each wide character."""
    words = _WORD.findall(text)
    if text.isascii():
        return words
    pieces: list[str] = []
    for word in words:
        start = 0
        for place in range(1, len(word)):
            beside_wide = _is_wide(word[place - 1]) or _is_wide(word[place])
            if beside_wide and word[place] != " " and word[place] not in _NOT_FIRST and not sticks(word[place]):
                pieces.append(word[start:place])
                start = place
        pieces.append(word[start:])
    return pieces


def _is_wide(char: str) -> bool:
    return char > "\u2e7f" and unicodedata.east_asian_width(char) in "WF"
