"""macOS: a locked screen is told to every program; a window can say that it is not to be shared.

Sleep itself is noticed by the clock when the computer wakes (``guard``): by then most have locked the screen anyway.
"""

from __future__ import annotations

import ctypes
from ctypes import CFUNCTYPE, c_char_p, c_long, c_uint32, c_void_p
from typing import Any

from PySide6.QtCore import QObject

from evidence_desktop.gui.system.watch import Watch

LOCKED = b"com.apple.screenIsLocked"
UTF8 = 0x08000100
"""kCFStringEncodingUTF8."""
AT_ONCE = 4
"""CFNotificationSuspensionBehaviorDeliverImmediately."""
SHARING_NONE, SHARING_READ_ONLY = 0, 1
"""NSWindowSharingType."""
CALLBACK = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p, c_void_p, c_void_p)


class MacWatch(Watch):
    """Hears the lock of the screen through Core Foundation, on Qt's own run loop.

    Args:
        parent: Its owner.
        libraries: Core Foundation and the Objective-C runtime; the real ones where None.
    """

    shields = True

    def __init__(self, parent: QObject, libraries: tuple[Any, Any] | None = None) -> None:
        super().__init__(parent)
        self._foundation, self._objc = libraries or _libraries()
        # Kept as long as this object: the system calls it.
        self._callback = CALLBACK(lambda *_told: self.leaving.emit())
        cf = self._foundation
        name = cf.CFStringCreateWithCString(None, LOCKED, UTF8)
        centre = cf.CFNotificationCenterGetDistributedCenter()
        cf.CFNotificationCenterAddObserver(centre, None, self._callback, name, None, AT_ONCE)

    def shield(self, window: int, *, on: bool) -> bool:
        """Tell the window that its content is not to be shared; ``window`` is Qt's NSView."""
        found = self._send(c_void_p, window, b"window")
        if not found:
            return False
        self._send(None, found, b"setSharingType:", SHARING_NONE if on else SHARING_READ_ONLY)
        return True

    def _send(self, result: Any, to: int, message: bytes, *number: int) -> Any:
        # objc_msgSend has the shape of whatever it calls, so its types are said anew each time.
        types = [c_void_p, c_void_p, *([c_long] * len(number))]
        call = ctypes.cast(self._objc.objc_msgSend, CFUNCTYPE(result, *types))
        return call(to, self._objc.sel_registerName(message), *number)


def _libraries() -> tuple[Any, Any]:
    cf = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    cf.CFStringCreateWithCString.restype = c_void_p
    cf.CFStringCreateWithCString.argtypes = [c_void_p, c_char_p, c_uint32]
    cf.CFNotificationCenterGetDistributedCenter.restype = c_void_p
    cf.CFNotificationCenterAddObserver.restype = None
    cf.CFNotificationCenterAddObserver.argtypes = [c_void_p, c_void_p, CALLBACK, c_void_p, c_void_p, c_long]
    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.sel_registerName.restype = c_void_p
    objc.sel_registerName.argtypes = [c_char_p]
    return cf, objc
