"""Windows: messages to our window tell of sleep and locking; a window can be kept out of pictures."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, c_int32, c_size_t, c_ssize_t, c_uint32, c_void_p, cast
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from evidence_desktop.gui.system.watch import Watch

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT, WTS_SESSION_LOCK = 0x02B1, 0x2, 0x7
NOTIFY_FOR_THIS_SESSION = 0
WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE = 0x00, 0x01, 0x11
"""Excluding is there since Windows 10 2004; before, a window can only be shown as black."""
MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class Message(Structure):
    """The beginning of MSG (winuser.h), with the same sizes on every system so that it can be tested anywhere."""

    _fields_ = (("hwnd", c_void_p), ("message", c_uint32), ("wparam", c_size_t), ("lparam", c_ssize_t))


class _Ear(QAbstractNativeEventFilter):
    def __init__(self, watch: WindowsWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if QByteArray(kind).data() in MESSAGES:
            said = cast(c_void_p(int(message)), POINTER(Message)).contents
            self._watch.hear(said.message, said.wparam)
        return False, 0


class WindowsWatch(Watch):
    """Hears what Windows sends to our window.

    Args:
        parent: Its owner.
        libraries: ``user32`` and ``wtsapi32``; the real ones where None.
    """

    shields = True

    def __init__(self, parent: QObject, libraries: tuple[Any, Any] | None = None) -> None:
        super().__init__(parent)
        self._user, self._sessions = libraries or _libraries()
        self._ear = _Ear(self)
        program = QCoreApplication.instance()
        if program is not None:
            program.installNativeEventFilter(self._ear)

    def attach(self, window: int) -> None:
        """Ask for messages about this session; those about sleep come unasked."""
        self._sessions.WTSRegisterSessionNotification(c_void_p(window), c_uint32(NOTIFY_FOR_THIS_SESSION))

    def hear(self, message: int, what: int) -> None:
        """Take a window message and its ``wParam``."""
        asleep = message == WM_POWERBROADCAST and what == PBT_APMSUSPEND
        locked = message == WM_WTSSESSION_CHANGE and what in {WTS_SESSION_LOCK, WTS_CONSOLE_DISCONNECT}
        if asleep or locked:
            self.leaving.emit()

    def shield(self, window: int, *, on: bool) -> bool:
        """Keep the window out of pictures altogether, or black in them where Windows is too old for that."""
        wishes = (WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR) if on else (WDA_NONE,)
        return any(self._user.SetWindowDisplayAffinity(c_void_p(window), c_uint32(wish)) for wish in wishes)


def _libraries() -> tuple[Any, Any]:
    load: Any = vars(ctypes)["WinDLL"]
    user, sessions = load("user32"), load("wtsapi32")
    user.SetWindowDisplayAffinity.restype = c_int32
    sessions.WTSRegisterSessionNotification.restype = c_int32
    return user, sessions
