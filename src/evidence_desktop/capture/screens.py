"""Which monitors there are, in physical pixels."""

from __future__ import annotations

import sys

import mss
from mss.exception import ScreenShotError

from evidence_desktop.capture import errors
from evidence_desktop.model.record import Monitor


def monitors() -> tuple[Monitor, ...]:
    """List the monitors, the primary one first where the system says which.

    ``scale_percent`` is 100 where the system does not say (Windows, macOS, X without ``Xft.dpi``).

    Raises:
        CaptureError: ``no-display`` or ``wayland``.
    """
    if sys.platform == "linux":
        from evidence_desktop.capture import xlist  # noqa: PLC0415 - xcffib exists on Linux only

        return xlist.monitors()
    try:
        with mss.MSS() as screen:
            found = screen.monitors[1:]
    except ScreenShotError:
        raise errors.no_display() from None
    return tuple(
        Monitor(str(m.get("name") or f"Monitor {number}"), m["left"], m["top"], m["width"], m["height"], 100)
        for number, m in enumerate(found, 1)
    )
