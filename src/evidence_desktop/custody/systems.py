"""What each operating system tells about its clock and its boot: one small interface, three systems behind it.

Nothing here can fail loudly: a capture is never refused because a system does not say what time it has kept.
"""

from __future__ import annotations

import ctypes
import secrets
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

_NANOSECONDS_PER_MS = 1_000_000

_UNKNOWN_BOOT = secrets.token_hex(16)
"""Stands for the boot where the system does not name it: clocks are then compared only within one run of the app."""


class System(Protocol):
    """What a clock reading needs of the operating system."""

    def monotonic_ms(self) -> int:
        """Milliseconds since boot by a clock that nobody can set and that goes on during sleep."""

    def boot(self) -> str:
        """A name for this boot that no other boot of this device has; it may identify the device."""

    def synchronised(self) -> bool | None:
        """Whether the system says that its clock is synchronised; None when it does not say."""


class Linux:
    """Linux: ``CLOCK_BOOTTIME``, the kernel's boot id, and adjtimex(2)."""

    BOOT_ID = Path("/proc/sys/kernel/random/boot_id")

    def __init__(self, boot_id: Path = BOOT_ID, adjtimex: Callable[[Any], int] | None = None) -> None:
        self._boot_id = boot_id
        self._adjtimex = adjtimex

    def monotonic_ms(self) -> int:
        """Read ``CLOCK_BOOTTIME``, which unlike ``CLOCK_MONOTONIC`` counts sleep."""
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // _NANOSECONDS_PER_MS

    def boot(self) -> str:
        """Read the kernel's random boot id."""
        try:
            return self._boot_id.read_text(encoding="ascii").strip() or _UNKNOWN_BOOT
        except (OSError, ValueError):
            return _UNKNOWN_BOOT

    def synchronised(self) -> bool | None:
        """Ask adjtimex(2), which only reads when ``modes`` is 0; sandboxes may forbid it."""
        timex = Timex()
        try:
            state = (self._adjtimex or ctypes.CDLL(None).adjtimex)(ctypes.byref(timex))
        except (OSError, AttributeError):
            return None
        if state < 0:
            return None
        return state != TIME_ERROR and not timex.status & STA_UNSYNC


TIME_ERROR = 5
STA_UNSYNC = 0x40


class Timex(ctypes.Structure):
    """The head of ``struct timex`` (adjtimex(2)) as far as ``status``, and room for the rest."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_long * 32),
    )


class MacOS:
    """macOS: ``CLOCK_MONOTONIC_RAW`` and ``kern.bootsessionuuid``; ``kern.boottime`` moves with the wall clock."""

    def __init__(self, sysctl: Callable[..., int] | None = None) -> None:
        self._sysctl = sysctl

    def monotonic_ms(self) -> int:
        """Read ``CLOCK_MONOTONIC_RAW``, which on macOS counts sleep."""
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // _NANOSECONDS_PER_MS

    def boot(self) -> str:
        """Read the UUID of this boot through sysctlbyname(3)."""
        value = ctypes.create_string_buffer(64)
        size = ctypes.c_size_t(len(value))
        try:
            sysctl = self._sysctl or ctypes.CDLL(None).sysctlbyname
            failed = sysctl(b"kern.bootsessionuuid", value, ctypes.byref(size), None, ctypes.c_size_t(0))
        except (OSError, AttributeError):
            return _UNKNOWN_BOOT
        return _UNKNOWN_BOOT if failed else value.value.decode("ascii", "replace") or _UNKNOWN_BOOT

    def synchronised(self) -> bool | None:
        """Give None: macOS keeps no flag that a program without rights can rely on."""
        return None


_PREFETCH = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
_CRYPTOGRAPHY = r"SOFTWARE\Microsoft\Cryptography"


class Windows:
    """Windows: ``GetTickCount64``, and the boot counter that the registry keeps.

    Args:
        registry: Reads a value below ``HKEY_LOCAL_MACHINE`` by key and name; raises ``OSError`` when it is not there.
        ticks: Gives milliseconds since boot.
    """

    def __init__(
        self, registry: Callable[[str, str], object] | None = None, ticks: Callable[[], int] | None = None
    ) -> None:
        self._registry = registry or _registry_value
        self._ticks = ticks or _tick_count

    def monotonic_ms(self) -> int:
        """Read ``GetTickCount64``, which counts sleep and hibernation."""
        return self._ticks()

    def boot(self) -> str:
        """Join the boot counter with the machine's id: a counter alone is the same on many computers."""
        try:
            return f"{self._registry(_CRYPTOGRAPHY, 'MachineGuid')} {self._registry(_PREFETCH, 'BootId')}"
        except OSError:
            return _UNKNOWN_BOOT

    def synchronised(self) -> bool | None:
        """Give None: the time service tells only administrators."""
        return None


def _registry_value(key: str, name: str) -> object:  # pragma: no cover - Windows only: winreg exists nowhere else
    import winreg  # noqa: PLC0415

    reader: Any = winreg
    # A 32-bit Python would else be shown another tree, in which MachineGuid is missing.
    access = reader.KEY_READ | reader.KEY_WOW64_64KEY
    with reader.OpenKey(reader.HKEY_LOCAL_MACHINE, key, 0, access) as opened:
        return reader.QueryValueEx(opened, name)[0]


def _tick_count() -> int:  # pragma: no cover - Windows only: windll exists nowhere else
    kernel: Any = vars(ctypes)["windll"].kernel32
    kernel.GetTickCount64.restype = ctypes.c_uint64
    return int(kernel.GetTickCount64())


def this_system(platform: str = sys.platform) -> System:
    """Pick the system by ``sys.platform``; what is neither Windows nor macOS is taken for a Linux."""
    if platform == "win32":
        return Windows()
    return MacOS() if platform == "darwin" else Linux()
