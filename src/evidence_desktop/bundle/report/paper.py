"""A sheet of paper and a pen: margins, a place to write next, and the few shapes that the report is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER

from evidence_desktop.bundle.report import text as setting
from evidence_desktop.bundle.report.fonts import printable
from evidence_desktop.bundle.report.stream import TOTAL, StreamingCanvas
from evidence_desktop.bundle.report.texts import Texts

MARGIN = 60.0
"""Points; room for a punch and for a note by hand."""
HEAD = 40.0
FOOT = 36.0
BODY = 9.5
SMALL = 8.0
LEADING = 1.45
"""Line height over type size: roomy enough to be read by people who are tired."""

INK = (0.11, 0.13, 0.14)
QUIET = (0.36, 0.38, 0.40)
ACCENT = (0.10, 0.34, 0.38)
"""One deep teal; in black and white it prints as a dark grey."""
HAIR = (0.74, 0.74, 0.72)
PALE = (0.955, 0.950, 0.935)

MAX_TEXT = 20_000
"""Characters of one text that are printed: some six pages. Whoever reads further has the file at hand."""

MAX_BRIEF = 400
"""Characters of a text that are looked at for one line: none holds more."""

_SIZES = {"us": LETTER}

_HASH = re.compile(r"[0-9a-f]{64}")
"""Small enough to stand in one line: a hash that is broken is hard to compare."""

Colour = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading and its width in points."""

    heading: str
    width: float
    bold: bool = False


def brief(text: str) -> str:
    """Return as much of a text as one line could hold, with an ellipsis where it was cut."""
    return text if len(text) <= MAX_BRIEF else text[:MAX_BRIEF] + "…"


class Paper:
    """Draws on the current page from top to bottom, and takes a new one when it is full.

    All text given to it may be foreign: it is made printable here.

    Args:
        canvas: What it draws on.
        texts: The report's words.
        foot: What stands below every page.
        expected: About how many pages there will be, so that room is kept for that number.

    Attributes:
        y: Where the next thing begins, in points from the lower edge.
        number: The current page, from 1.
    """

    def __init__(self, canvas: StreamingCanvas, texts: Texts, foot: str, expected: int) -> None:
        self.canvas = canvas
        self.texts = texts
        self.type = setting.Typesetter()
        self.page_width, self.page_height = canvas.size
        self.left = MARGIN
        self.right = self.page_width - MARGIN
        self.width = self.right - self.left
        self.top = self.page_height - MARGIN - HEAD / 2
        self.bottom = MARGIN + FOOT / 2
        self.y = self.top
        self.number = 0
        self._foot = foot
        self._total_room = self.type.width(str(expected), SMALL)
        self._head = ""
        self._open = False

    @staticmethod
    def size(profile: str) -> tuple[float, float]:
        """Width and height of a page in points."""
        return _SIZES.get(profile, A4)

    def page(self, head: str, *, number: int | None = None, titled: bool = False) -> None:
        """Begin a new page.

        Args:
            head: What stands above each page from here on.
            number: Its number, when it is not the next.
            titled: Whether a title follows that says the same; then only later pages get the head.
        """
        self.end_page()
        self.number = self.number + 1 if number is None else number
        self._head = head
        self._open = True
        self.y = self.top
        self._furniture("" if titled else head)

    def end_page(self) -> None:
        """Close the current page, if there is one."""
        if self._open:
            self.canvas.showPage()
            self._open = False

    def need(self, height: float) -> bool:
        """Take a new page when less than ``height`` points are left; tell whether that was so."""
        if self.y - height >= self.bottom:
            return False
        self.page(self._head)
        return True

    def skip(self, height: float) -> None:
        """Leave room."""
        self.y -= height

    def title(self, text: str, *, size: float = 20.0) -> None:
        """Write a page's title."""
        self.write(text, size=size, bold=True)
        self.skip(8)

    def heading(self, text: str) -> None:
        """Write a heading that stays with what follows."""
        self.need(64)
        self.skip(9)
        self.write(text, size=10.5, bold=True, colour=ACCENT)
        self.skip(3)

    def write(
        self,
        text: str,
        *,
        size: float = BODY,
        bold: bool = False,
        colour: Colour = INK,
        indent: float = 0.0,
        width: float | None = None,
    ) -> None:
        """Write text over as many lines and pages as it takes."""
        room = (width or self.width) - indent
        for line in self.type.lines(printable(text), room, size, bold=bold):
            self.need(size * LEADING)
            self.y -= size * LEADING
            self.line(self.left + indent, self.y + size * 0.35, line, size=size, bold=bold, colour=colour)

    def bounded(self, text: str, path: str) -> str:
        """Return a text as far as it is printed; where it was cut, a sentence names the file that has all of it."""
        return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}…\n\n{self.texts('text-cut', path=path)}"

    def line(
        self, x: float, y: float, text: str, *, size: float = BODY, bold: bool = False, colour: Colour = INK
    ) -> None:
        """Write one line of printable text with its baseline at ``y``."""
        self.canvas.setFillColorRGB(*colour)
        setting.draw(self.canvas, x, y, text, size, bold=bold)

    def fitted(
        self,
        x: float,
        y: float,
        text: str,
        width: float,
        *,
        size: float = BODY,
        bold: bool = False,
        colour: Colour = INK,
    ) -> None:
        """Write foreign text in one line, cut with an ellipsis where there is no room."""
        text = printable(brief(text))
        self.line(x, y, self.type.fitted(text, width, size, bold=bold), size=size, bold=bold, colour=colour)

    def right_line(
        self, x: float, y: float, text: str, *, size: float = BODY, bold: bool = False, colour: Colour = INK
    ) -> None:
        """Write one line that ends at ``x``."""
        self.line(x - self.type.width(text, size, bold=bold), y, text, size=size, bold=bold, colour=colour)

    def bullets(self, items: Sequence[str], *, size: float = BODY) -> None:
        """Write a list; each item stays with its mark."""
        for item in items:
            self.need(size * LEADING * 2)
            self.line(self.left + 2, self.y - size * (LEADING - 0.35), "•", size=size, colour=ACCENT)
            self.write(item, size=size, indent=14)
            self.skip(4)

    def steps(self, items: Sequence[str], *, size: float = BODY) -> None:
        """Write a numbered list."""
        for number, item in enumerate(items, start=1):
            self.need(size * LEADING * 2)
            self.line(self.left, self.y - size * (LEADING - 0.35), str(number), size=size, bold=True, colour=ACCENT)
            self.write(item, size=size, indent=18)
            self.skip(5)

    def rule(self, *, colour: Colour = HAIR, weight: float = 0.5) -> None:
        """Draw a hairline over the whole width."""
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.setLineWidth(weight)
        self.canvas.line(self.left, self.y, self.right, self.y)

    def box(self, x: float, y: float, width: float, height: float, *, fill: Colour | None = None) -> None:
        """Draw a box with a hairline border; ``y`` is its lower edge."""
        self.canvas.setStrokeColorRGB(*HAIR)
        self.canvas.setLineWidth(0.6)
        if fill:
            self.canvas.setFillColorRGB(*fill)
        self.canvas.roundRect(x, y, width, height, 5, stroke=1, fill=1 if fill else 0)

    def pairs(
        self, rows: Sequence[tuple[str, str]], *, name_width: float = 132.0, size: float = BODY, gap: float = 3.5
    ) -> None:
        """Write names with their values beside them; a value may run over lines and pages. Empty ones are left out."""
        room = self.width - name_width
        for name, value in rows:
            if not value:
                continue
            value_size = SMALL if _HASH.fullmatch(value) else size
            lines = self.type.lines(printable(value), room, value_size)
            lead = size * LEADING
            self.need(min(len(lines), 3) * lead + 2 * gap)
            self.rule()
            self.skip(gap)
            self.fitted(self.left, self.y - lead + size * 0.35, name, name_width - 10, size=size, colour=QUIET)
            for line in lines:
                self.need(lead)
                self.y -= lead
                self.line(self.left + name_width, self.y + size * 0.35, line, size=value_size)
            self.skip(gap)

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]], *, size: float = SMALL) -> None:
        """Write a table; its headings stand again on every page that it runs over."""
        self._table_head(columns)
        lead = size * LEADING
        for row in rows:
            cells = [
                self.type.lines(printable(value), column.width - 8, size, bold=column.bold)
                for column, value in zip(columns, row, strict=True)
            ]
            # A row that is taller than a page breaks; every other one stays together.
            height = max(map(len, cells)) * lead + 6
            if self.need(min(height, self.top - self.bottom - 30)):
                self._table_head(columns)
            self.skip(3)
            for number in range(max(map(len, cells))):
                if self.need(lead):
                    self._table_head(columns)
                self.y -= lead
                x = self.left
                for column, lines in zip(columns, cells, strict=True):
                    if number < len(lines):
                        self.line(x, self.y + size * 0.35, lines[number], size=size, bold=column.bold)
                    x += column.width
            self.skip(3)
            self.rule()

    def _table_head(self, columns: Sequence[Column]) -> None:
        self.y -= SMALL * LEADING
        x = self.left
        for column in columns:
            self.line(x, self.y + SMALL * 0.35, column.heading, size=SMALL, bold=True, colour=ACCENT)
            x += column.width
        self.skip(3)
        self.rule(colour=ACCENT, weight=0.8)

    def link(self, key: str, x: float, y: float, width: float, height: float, what: str) -> None:
        """Make an area lead to a bookmark in this document."""
        # F 4: it may be printed, as PDF/A wants of every annotation.
        self.canvas.linkRect(what, key, (x, y, x + width, y + height), Border="[0 0 0]", F=4)

    def mark(self, key: str) -> None:
        """Name the top of this page, so that links and the outline lead here."""
        self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=self.page_height, zoom=0)

    def draw_total(self, total: int) -> None:
        """Fill in the number of pages on every page; the last thing that is drawn."""
        self.end_page()
        self.canvas.beginForm(TOTAL, -1, -3, MARGIN, SMALL + 3)
        self.line(0, 0, str(total), size=SMALL, colour=QUIET)
        self.canvas.endForm()

    def _furniture(self, head: str) -> None:
        y = self.page_height - MARGIN + 4
        self.fitted(self.left, y, head, self.width, size=SMALL, colour=QUIET)
        y = MARGIN - 8
        self.fitted(self.left, y, self._foot, self.width - 140, size=SMALL, colour=QUIET)
        x = self.right - self._total_room
        self.right_line(x, y, self.texts("page", number=self.number) + " ", size=SMALL, colour=QUIET)
        self.canvas.saveState()
        self.canvas.translate(x, y)
        self.canvas.doForm(TOTAL)
        self.canvas.restoreState()
