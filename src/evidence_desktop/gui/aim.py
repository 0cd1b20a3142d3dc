"""What of the screen is to be taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from evidence_desktop.model.record import Monitor, Screen


class What(StrEnum):
    """The kinds of target."""

    WHOLE = "whole"
    AREA = "area"
    WINDOW = "window"
    MONITOR = "monitor"


@dataclass(frozen=True, slots=True)
class Aim:
    """One target; ``monitor`` counts from 1 and is 0 for all else."""

    what: What = What.WHOLE
    monitor: int = 0


def aim_of(screen: Screen) -> Aim:
    """The aim with which a capture like this one is begun."""
    kinds = {"area": What.AREA, "window": What.WINDOW, "monitor": What.MONITOR}
    what = kinds.get(screen.target, What.WHOLE)
    if what is not What.MONITOR:
        return Aim(what)
    place = (screen.x, screen.y)
    found = (number for number, one in enumerate(screen.monitors, 1) if (one.x, one.y) == place)
    return Aim(what, next(found, 1))


def monitor_words(monitors: tuple[Monitor, ...], number: int) -> str:
    """Name a monitor by its number, its place among the others, and its size."""
    say = QCoreApplication.translate
    here = monitors[number - 1]
    # Middles, doubled so that they stay whole numbers, from the middle of all.
    left, right = min(one.x for one in monitors), max(one.x + one.width for one in monitors)
    top, bottom = min(one.y for one in monitors), max(one.y + one.height for one in monitors)
    x, y = 2 * here.x + here.width - left - right, 2 * here.y + here.height - top - bottom
    if abs(x) >= abs(y) and x != 0:
        words = say("aim", "Screen {number}, left") if x < 0 else say("aim", "Screen {number}, right")
    elif y != 0:
        words = say("aim", "Screen {number}, top") if y < 0 else say("aim", "Screen {number}, bottom")
    else:
        words = say("aim", "Screen {number}, middle")
    size = say("aim", "{width} by {height}").format(width=here.width, height=here.height)
    return f"{words.format(number=number)}  ·  {size}"
