"""Where exhibits stand on a long page: by days, each day under its heading, one below the other or side by side."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True)
class Day:
    """One day on the page.

    Attributes:
        day: ISO 8601.
        start: Number of its first row.
        count: How many rows it has.
        top: Pixels from the top of the page to its heading.
    """

    day: str
    start: int
    count: int
    top: int


class Shelf:
    """The places; nothing here paints or loads, and no row costs anything until it is asked for.

    Args:
        days: Days in order with the number of rows of each.
        width: Pixels to fill.
        cell: Least width and the height of one exhibit, in pixels.
        heading: Height of a day's heading, in pixels.
        columns: Whether exhibits stand side by side where there is room.
    """

    def __init__(
        self, days: Sequence[tuple[str, int]], width: int, cell: tuple[int, int], heading: int, *, columns: bool
    ) -> None:
        least, self._tall = cell
        self.across = max(1, width // least) if columns else 1
        self._wide = max(1, width) // self.across
        self.heading = heading
        self.days: list[Day] = []
        start = top = 0
        for day, count in days:
            self.days.append(Day(day, start, count, top))
            start += count
            top += heading + -(-count // self.across) * self._tall
        self.count = start
        self.height = top
        self._starts = [day.start for day in self.days]
        self._tops = [day.top for day in self.days]

    def place(self, row: int) -> QRect:
        """Where a row stands."""
        if not 0 <= row < self.count:
            return QRect()
        day = self.days[bisect_right(self._starts, row) - 1]
        line, column = divmod(row - day.start, self.across)
        return QRect(column * self._wide, day.top + self.heading + line * self._tall, self._wide, self._tall)

    def at(self, point: QPoint) -> int:
        """The row at a point; -1 where there is none."""
        rows = [row for row in self.seen(point.y(), point.y()) if self.place(row).contains(point)]
        return rows[0] if rows else -1

    def seen(self, top: int, bottom: int) -> Iterator[int]:
        """The rows that stand between two heights, in order."""
        for day in self.days_seen(top, bottom):
            begins = day.top + self.heading
            first = max(0, (top - begins) // self._tall) * self.across
            last = ((bottom - begins) // self._tall + 1) * self.across
            yield from range(day.start + min(first, day.count), day.start + max(0, min(last, day.count)))

    def days_seen(self, top: int, bottom: int) -> Sequence[Day]:
        """The days of which something stands between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        return self.days[first : bisect_right(self._tops, bottom)]

    def above(self, row: int, lines: int) -> int:
        """The row that stands so many lines above another, or below it when negative, across days."""
        place = self.place(row)
        step = -1 if lines > 0 else 1
        found = row
        for _ in range(abs(lines)):
            edge = place.top() - 1 if step < 0 else place.bottom() + 1
            rows = list(self.seen(edge, edge)) or list(
                self.seen(edge + step * self.heading, edge + step * self.heading)
            )
            if not rows:
                break
            found = min(rows, key=lambda one: abs(self.place(one).left() - place.left()))
            place = self.place(found)
        return found
