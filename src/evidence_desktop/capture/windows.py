"""Which windows a person could choose."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from evidence_desktop.capture.errors import CaptureError


@dataclass(frozen=True, slots=True)
class Window:
    """A window as a person sees it: with its title bar, without its shadow; physical pixels of the whole screen.

    Attributes:
        id: The system's number for it.
        title: As the program set it; one line, may be empty.
        program: The program's name as the system has it; may be empty.
        x: Left edge; may be negative.
        y: Top edge; may be negative.
        width: Pixels.
        height: Pixels.
    """

    id: int
    title: str
    program: str
    x: int
    y: int
    width: int
    height: int


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
