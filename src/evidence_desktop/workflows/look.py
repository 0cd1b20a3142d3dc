"""See what could be captured."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_desktop.capture.screens import monitors
from evidence_desktop.capture.windows import Window, windows
from evidence_desktop.model.record import Monitor

__all__ = ["Seen", "Window", "screens"]


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
