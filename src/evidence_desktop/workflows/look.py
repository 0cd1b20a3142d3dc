"""See what could be captured."""

from __future__ import annotations

from dataclasses import dataclass, replace

from evidence_desktop.capture import png
from evidence_desktop.capture.grab import grab_all, grab_window, within
from evidence_desktop.capture.pixels import Area, Pixels
from evidence_desktop.capture.screens import monitors
from evidence_desktop.capture.windows import Window, windows
from evidence_desktop.model.record import Monitor, Screen, TimeReading
from evidence_desktop.workflows.session import Session

__all__ = ["Frozen", "Seen", "Window", "freeze", "rehearse", "screens"]


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
    """The whole screen as it stood at one moment, for choosing an area on; held in memory only.

    Attributes:
        pixels: The picture.
        screen: Where it lies.
        reading: When it was taken.
    """

    pixels: Pixels
    screen: Screen
    reading: TimeReading

    def cut(self, area: tuple[int, int, int, int]) -> tuple[Pixels, Screen]:
        """Give a part of the picture: left, top, width, height in physical pixels.

        Raises:
            InputError: ``bad-area`` when nothing of the screen lies in it.
        """
        whole = self.screen
        part = within(Area(*area), Area(whole.x, whole.y, whole.width, whole.height))
        left, top = part.x - whole.x, part.y - whole.y
        cut = self.pixels.image().crop((left, top, left + part.width, top + part.height))
        pixels = Pixels(part.width, part.height, cut.tobytes())
        screen = replace(
            whole, target="area", x=part.x, y=part.y, width=part.width, height=part.height, blank=pixels.blank
        )
        return pixels, screen


def freeze(session: Session) -> Frozen:
    """Take the whole screen without keeping it.

    Raises:
        WorkError: ``no-display``, ``wayland`` or ``screen-unreadable``.
    """
    reading = session.vault.read_clock()
    return Frozen(*grab_all(), reading)


def rehearse(window: int) -> bytes:
    """Take one window as a capture would, and keep nothing; PNG. For a practice on a window of our own.

    Raises:
        WorkError: As ``freeze``, or a window that went away.
    """
    pixels, _screen = grab_window(window)
    return png.encode(pixels)
