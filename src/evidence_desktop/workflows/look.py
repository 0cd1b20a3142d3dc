"""See what could be captured."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_desktop.capture.grab import Pixels, grab_all
from evidence_desktop.capture.screens import monitors
from evidence_desktop.capture.windows import Window, windows
from evidence_desktop.model.record import Monitor, Screen

__all__ = ["Frozen", "Seen", "Window", "freeze", "screens"]


@dataclass(frozen=True, slots=True)
class Seen:
    """The monitors, in the order of their numbers, and the windows, front first."""

    monitors: tuple[Monitor, ...]
    windows: tuple[Window, ...]


def screens() -> Seen:
    """List monitors and windows.

    Raises:
        WorkError: ``no-display`` or ``wayland``.
    """
    return Seen(monitors(), windows())


@dataclass(frozen=True, slots=True)
class Frozen:
    """The whole screen as it stood at one moment, for choosing an area on; held in memory only."""

    pixels: Pixels
    screen: Screen


def freeze() -> Frozen:
    """Take the whole screen without keeping it.

    Raises:
        WorkError: ``no-display``, ``wayland`` or ``screen-unreadable``.
    """
    return Frozen(*grab_all())
