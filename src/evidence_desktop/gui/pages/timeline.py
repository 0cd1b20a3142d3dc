"""The chronology as a picture: a row for each thing, a lane and a shape for each kind, and the word beside it."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows.case import NAMED, Moment, What

AT_ONCE = 300
"""Lines that are laid out in one go, so that a long case holds nobody up."""
DAY, LANE, MARK, ROOM = 112, 22, 6, 10_000
"""Pixels: width of the days, of a lane, half of a mark; and height enough for any words."""
LANES = {What.EVENT: 0, What.SEEN: 1, What.CAPTURED: 2, What.REPORTED: 3, What.REPLY: 3, What.DEADLINE: 3}
ROUND = frozenset({What.EVENT, What.DEADLINE})
HOLLOW = frozenset({What.DEADLINE, What.REPLY})
CORNERS: dict[What, tuple[tuple[float, float], ...]] = {
    What.SEEN: ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    What.CAPTURED: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    What.REPORTED: ((0, -1.1), (1.2, 1), (-1.2, 1)),
    What.REPLY: ((0, 1.1), (1.2, -1), (-1.2, -1)),
}
"""Shapes that are not round, in halves of a mark: each kind is told apart without its colour."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the picture; ``day`` is empty where it is that of the row above, ``exact`` is as it was given."""

    day: str
    what: What
    words: str
    exact: str = ""


def day_words(day: date) -> str:
    """A day as the system's language writes it, with the month as a word: figures alone are read in two ways."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def lines_of(moments: Iterable[Moment]) -> tuple[Line, ...]:
    """Put what belongs together on one line: many captures of one day are one thing that was done."""
    lines: list[Line] = []
    last = ""
    for _key, found in groupby(moments, _together):
        group = list(found)
        first = group[0]
        unknown = QCoreApplication.translate("timeline", "Date not known")
        day = unknown if first.day is None else day_words(first.day)
        # Where the day is not known, the words hold what was given already.
        given = [] if first.day is None else [one.when for one in group[:NAMED] if one.when]
        exact = ", ".join(dict.fromkeys(given))
        lines.append(Line("" if day == last else day, first.what, _words(group), exact))
        last = day
    return tuple(lines)


def _together(moment: Moment) -> tuple[object, ...]:
    own = "" if LANES[moment.what] < LANES[What.REPORTED] else (moment.label, moment.words)
    return (moment.day, moment.what, moment.when if moment.day is None else "", own)


def _words(group: Sequence[Moment]) -> str:
    say = QCoreApplication.translate
    first = group[0]
    said = {
        What.EVENT: say("timeline", "Happened: {labels}"),
        What.SEEN: say("timeline", "First seen: {labels}"),
        What.CAPTURED: say("timeline", "Captured: {labels}"),
        What.REPORTED: say("timeline", "Reported to {labels}"),
        What.REPLY: say("timeline", "Reply from {labels}: {words}"),
        What.DEADLINE: say("timeline", "Reply due from {labels}"),
    }[first.what].format(labels=_labels(group), words=first.words)
    if first.day is None and first.when:
        return say("timeline", "{words} (“{date}”)").format(words=said, date=first.when)
    return said


def _labels(group: Sequence[Moment]) -> str:
    named = ", ".join(moment.label for moment in group[:NAMED])
    others = len(group[NAMED:]) + sum(moment.more for moment in group)
    if others:
        more = QCoreApplication.translate("timeline", "and %n more", "", others)
        return f"{named} {more}"
    return named


class Timeline(QWidget):
    """Draws the lines; the arrow keys move through them, and a screen reader is given the same as text.

    Attributes:
        moved: Another line is the current one; its place in this widget.
    """

    moved = Signal(QRect)

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._lines: tuple[Line, ...] = ()
        self._places: list[QRect] = []
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("What happened, in order"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._go_on)
        style.changed.connect(self._lay_out)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is drawn."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw these; nothing clears it."""
        self._lines = tuple(lines)
        self._current = min(self._current, max(0, len(self._lines) - 1))
        self.setAccessibleName(self.tr("What happened, in order"))
        self.setAccessibleDescription("\n".join(f"{one.day} {one.words}".strip() for one in self._lines))
        self._lay_out()

    def spoken(self) -> str:
        """The current line as it is read out: its day, what it is, and the exact value."""
        if not self._lines:
            return ""
        line = self._lines[self._current]
        day = next((one.day for one in reversed(self._lines[: self._current + 1]) if one.day), "")
        said = f"{day}. {line.words}."
        return self.tr("{line} Exactly: {value}").format(line=said, value=line.exact) if line.exact else said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the lines; any other key is for somebody else."""
        key, last = event.key(), len(self._lines) - 1
        to = {
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(key))
        if to is None or last < 0:
            super().keyPressEvent(event)
            return
        self._current = min(max(0, to), last)
        self._say_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and say where the keyboard is."""
        super().focusInEvent(event)
        self._say_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        self.update()

    def _say_current(self) -> None:
        if self._lines:
            self.setAccessibleName(self.spoken())
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            if self._current < len(self._places):
                self.moved.emit(self._places[self._current])
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are to be seen."""
        look = self._style.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and self._current < len(self._places):
            self._paint_current(painter)
        painter.setPen(QPen(QColor(look.colours.line), 2))
        for lane in range(LANES[What.REPORTED] + 1):
            x = self._lane(lane)
            painter.drawLine(x, event.rect().top(), x, event.rect().bottom())
        first = max(0, bisect_right(self._places, event.rect().top(), key=QRect.top) - 1)
        for line, place in zip(self._lines[first:], self._places[first:], strict=False):
            if place.top() > event.rect().bottom():
                break
            self._paint_line(painter, line, place)
        painter.end()

    def _paint_current(self, painter: QPainter) -> None:
        c = self._style.look.colours
        whole = self._places[self._current].adjusted(0, 1, 0, -1)
        whole.setLeft(1)
        whole.setRight(self.width() - 2)
        painter.setPen(QPen(QColor(c.accent), 2))
        painter.setBrush(QColor(c.accent_soft))
        painter.drawRoundedRect(whole, SPACE, SPACE)

    def _paint_line(self, painter: QPainter, line: Line, place: QRect) -> None:
        look = self._style.look
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(look.colours.quiet))
        painter.drawText(QRect(0, place.top(), look.px(DAY), place.height()), wrap, line.day)
        painter.setPen(QColor(look.colours.ink))
        painter.drawText(place, wrap, line.words)
        middle, half = QPointF(self._lane(LANES[line.what]), place.center().y()), look.px(MARK)
        painter.setPen(QPen(QColor(look.colours.accent), 2))
        painter.setBrush(QColor(look.colours.surface if line.what in HOLLOW else look.colours.accent))
        if line.what in ROUND:
            painter.drawEllipse(middle, half, half)
        else:
            painter.drawPolygon(QPolygonF([middle + QPointF(x, y) * half for x, y in CORNERS[line.what]]))

    def _lane(self, number: int) -> int:
        return self._style.look.px(DAY + LANE * number + LANE // 2)

    def _lay_out(self) -> None:
        self._places = []
        self._go_on()

    def _go_on(self) -> None:
        """Find the places of the next lines; the rest follows when others had their turn."""
        left = self._style.look.px(DAY + LANE * (LANES[What.REPORTED] + 1)) + 2 * SPACE
        width, days = max(1, self.width() - left), self._style.look.px(DAY)
        metrics = self.fontMetrics()
        done = len(self._places)
        top = self._places[-1].bottom() + 1 if done else 0
        for line in self._lines[done : done + AT_ONCE]:
            tall = max(_height(metrics, line.words, width), _height(metrics, line.day, days)) + 2 * SPACE
            self._places.append(QRect(left, top, width, tall))
            top += tall
        self.setFixedHeight(max(1, top))
        self.update()
        if len(self._places) < len(self._lines):
            self._rest.start()


def _height(metrics: QFontMetrics, words: str, width: int) -> int:
    """Height of words that are broken to a width; most need no breaking, which is quicker to find out."""
    if not words or metrics.horizontalAdvance(words) <= width:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, width, ROOM), Qt.TextFlag.TextWordWrap, words).height()
