"""Takes the screen, a monitor, an area or a window: pixels, and what was taken."""

from __future__ import annotations

from dataclasses import replace

import mss
from mss.exception import ScreenShotError

from evidence_desktop.capture import errors
from evidence_desktop.capture.pixels import Area, Pixels, from_bgrx
from evidence_desktop.capture.screens import monitors
from evidence_desktop.capture.windows import require_x
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.record import Monitor, Screen

__all__ = ["Pixels", "grab_all", "grab_area", "grab_monitor", "grab_window"]


def grab_all() -> tuple[Pixels, Screen]:
    """Take every monitor in one picture.

    Raises:
        CaptureError: ``no-display``, ``wayland`` or ``screen-unreadable``.
    """
    there = monitors()
    return _shoot("all", there, None)


def grab_monitor(number: int) -> tuple[Pixels, Screen]:
    """Take one monitor; ``number`` counts from 1 in the order of ``monitors()``.

    Raises:
        InputError: ``no-such-screen``.
        CaptureError: As ``grab_all``.
    """
    there = monitors()
    if not 1 <= number <= len(there):
        if len(there) == 1:
            raise InputError("no-such-screen", "There is no screen {number}.", "There is only screen 1.", number=number)
        raise InputError(
            "no-such-screen",
            "There is no screen {number}.",
            "Choose a number from 1 to {count}.",
            number=number,
            count=len(there),
        )
    chosen = there[number - 1]
    return _shoot("monitor", there, Area(chosen.x, chosen.y, chosen.width, chosen.height))


def grab_area(x: int, y: int, width: int, height: int) -> tuple[Pixels, Screen]:
    """Take a rectangle in physical pixels; what lies outside of the screen is left out, and the record says so.

    Raises:
        InputError: ``bad-area`` when no pixel of the screen lies in it.
        CaptureError: As ``grab_all``.
    """
    return _shoot("area", monitors(), Area(x, y, width, height))


def grab_window(number: int) -> tuple[Pixels, Screen]:
    """Take one window, by its ``Window.id``: its own picture where the system gives it, else the screen at its place.

    Raises:
        CaptureError: ``window-gone``, ``windows-unsupported``, or as ``grab_all``.
    """
    require_x()
    import xcffib  # noqa: PLC0415 - Linux only

    from evidence_desktop.capture import composite, xlist, xserver  # noqa: PLC0415 - Linux only

    there = monitors()
    with xserver.connect() as server:
        try:
            window = xlist.describe(server, number)
            own = composite.take(server, window)
        except xcffib.XcffibException:
            raise errors.window_gone() from None
    if own:
        pixels, area = own
        screen = _screen("window", there, area, pixels)
    else:
        pixels, screen = _shoot("window", there, Area(window.x, window.y, window.width, window.height))
    method = "window-pixmap" if own else screen.method
    return pixels, replace(screen, method=method, window_title=window.title, program=window.program)


def _shoot(target: str, there: tuple[Monitor, ...], wanted: Area | None) -> tuple[Pixels, Screen]:
    try:
        with mss.MSS() as screen:
            whole = screen.monitors[0]
            bounds = Area(whole["left"], whole["top"], whole["width"], whole["height"])
            area = within(wanted, bounds) if wanted else bounds
            shot = screen.grab({"left": area.x, "top": area.y, "width": area.width, "height": area.height})
    except ScreenShotError:
        raise errors.unreadable() from None
    # The shot says its own size: macOS gives more pixels than points.
    pixels = from_bgrx(shot.width, shot.height, shot.raw)
    return pixels, _screen(target, there, area, pixels)


def within(wanted: Area, bounds: Area) -> Area:
    """Cut an area to the screen.

    Raises:
        InputError: ``bad-area`` when nothing is left.
    """
    area = wanted.overlap(bounds)
    if wanted.empty or area.empty:
        raise InputError(
            "bad-area",
            "That area holds no part of the screen.",
            "The screen reaches from {x},{y} and is {width} by {height} pixels.",
            x=bounds.x,
            y=bounds.y,
            width=bounds.width,
            height=bounds.height,
        )
    return area


def _screen(target: str, there: tuple[Monitor, ...], area: Area, pixels: Pixels) -> Screen:
    return Screen(
        target=target,
        monitors=there,
        x=area.x,
        y=area.y,
        width=pixels.width,
        height=pixels.height,
        method="root-crop",
        window_title="",
        program="",
        blank=pixels.blank,
    )
