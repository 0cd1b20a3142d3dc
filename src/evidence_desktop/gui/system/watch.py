"""Tells when the computer sleeps or its screen is locked, and keeps a window out of other programs' pictures."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Watch(QObject):
    """One a system. This one, for a system that we do not know, hears nothing and can shield nothing.

    Attributes:
        leaving: The computer is about to sleep, or the session is being locked.
        shields: Whether ``shield`` does anything here.
    """

    leaving = Signal()
    shields = False

    def shield(self, window: int, *, on: bool) -> bool:
        """Keep a window, by its native handle, out of other programs' pictures or let it in; True where that worked."""
        del window, on
        return False

    def attach(self, window: int) -> None:
        """Hear what the system sends to this window, by its native handle."""


def watch(parent: QObject) -> Watch:
    """The one for this system."""
    if sys.platform == "win32":
        from evidence_desktop.gui.system.windows import WindowsWatch  # noqa: PLC0415 - each needs its own system

        return WindowsWatch(parent)
    if sys.platform == "darwin":
        from evidence_desktop.gui.system.macos import MacWatch  # noqa: PLC0415 - likewise

        return MacWatch(parent)
    from evidence_desktop.gui.system.linux import LinuxWatch  # noqa: PLC0415 - likewise

    return LinuxWatch(parent)
