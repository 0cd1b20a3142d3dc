"""Which windows a person could choose."""

from __future__ import annotations

import sys

from evidence_desktop.capture.errors import CaptureError
from evidence_desktop.capture.window import Window

__all__ = ["Window", "require_x", "windows"]


def windows() -> tuple[Window, ...]:
    """List the windows that can be seen, the topmost first; none outside Linux, where they cannot be taken yet.

    Raises:
        CaptureError: ``no-display`` or ``wayland``.
    """
    if sys.platform != "linux":
        return ()
    from evidence_desktop.capture import xlist  # noqa: PLC0415 - xcffib exists on Linux only

    return xlist.windows()


def require_x() -> None:
    """Refuse systems whose windows this version cannot read one by one."""
    if sys.platform != "linux":
        raise CaptureError(
            "windows-unsupported",
            "One window alone cannot be taken on this system yet.",
            "Take the whole screen or an area of it.",
        )
