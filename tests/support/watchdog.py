"""Measures how long the UI thread does not answer: a timer that should fire all the time, and its longest wait."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer


class Watchdog(QObject):
    """Records the longest gap in the event loop while it watches.

    ``with Watchdog() as watch: …`` and then ``assert watch.longest < 0.1``. The code inside must let the event loop run
    (``qtbot.waitUntil``, ``QTest``); what it does itself between two turns of the loop counts as a gap too, as it is on
    the UI thread like everything that a page does.

    Attributes:
        longest: Seconds of the longest gap so far.
        busiest: Seconds that the UI thread itself computed in one gap: what is left when other programs take turns.
        beats: How often the loop came round.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.busiest = 0.0
        self.beats = 0
        self._last = self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Self:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.busiest = max(self.busiest, worked - self._worked)
        self.beats += 1
        self._last, self._worked = now, worked


BLOCKED = 0.1
"""Seconds for which the UI thread may not answer at most (issue 3)."""
TRIES = 3


def never_deaf(journey: Callable[[], Watchdog]) -> None:
    """Expect that a journey never holds the UI thread up.

    A gap that the program makes comes each time; one that other programs make, on a machine full of them, does not, so
    the best of a few tries counts.
    """
    # As the program does once its pages are there (gui/app.py).
    gc.collect()
    gc.freeze()
    gaps: list[float] = []
    while len(gaps) < TRIES and min(gaps, default=BLOCKED) >= BLOCKED:
        watch = journey()
        assert watch.beats > 10
        gaps.append(max(watch.longest, watch.busiest))
    gc.unfreeze()
    assert min(gaps) < BLOCKED, gaps
