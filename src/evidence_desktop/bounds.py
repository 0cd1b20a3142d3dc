"""Bounds that the system itself holds this process to; for processes that read what strangers wrote.

It stands below all rooms and knows nothing of files or bundles, so that the verifier, which shares no parsing with
anyone, can have it too. Where a system refuses a bound, the others still hold. See docs/adr/0009.
"""

from __future__ import annotations

import contextlib
import os
import struct
import sys
import time
from threading import Thread
from typing import Any, Protocol

TICK = 0.05
"""Seconds between two looks at how much memory is in use, where the system does not look itself."""


class System(Protocol):
    """The calls of one operating system; each is for good."""

    def no_dumps(self) -> None:
        """Keep what this process holds out of files that a crash leaves, and a crash out of windows of its own."""

    def confine(self, memory: int) -> None:
        """Have no dumps, write no file or start no process, as the system can, and take at most so many bytes."""

    def give_time(self, seconds: int) -> None:
        """Compute for at most so many seconds, those before this call among them."""


class Posix:
    """Linux, and what is like it: limits of setrlimit(2)."""

    def no_dumps(self) -> None:
        """See ``System``."""
        _limit("RLIMIT_CORE", 0)

    def confine(self, memory: int) -> None:
        """See ``System``; it is the address space that is counted, and no file can be written."""
        self.no_dumps()
        _limit("RLIMIT_FSIZE", 0)
        _limit("RLIMIT_AS", memory)

    def give_time(self, seconds: int) -> None:
        """See ``System``."""
        _limit("RLIMIT_CPU", seconds)


class MacOS(Posix):
    """macOS takes a limit on memory and does not hold it; so a thread looks."""

    def confine(self, memory: int) -> None:
        """See ``System``; beyond it the process ends. What is in use is counted, at its highest."""
        super().confine(memory)
        Thread(target=_watch, args=(memory,), daemon=True).start()


class Windows:
    """Windows: a job object around this process, which no process can leave."""

    def __init__(self, kernel: Any = None) -> None:
        """Take the calls of kernel32.dll; the real ones where None."""
        self._kernel = kernel or _kernel()

    def no_dumps(self) -> None:
        """See ``System``: with SEM_NOGPFAULTERRORBOX no error report is made, which can hold memory."""
        self._kernel.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)

    def confine(self, memory: int) -> None:
        """See ``System``; what is committed is counted, and no other process can be started."""
        self.no_dumps()
        flags = _PROCESS_MEMORY | _ACTIVE_PROCESS | _DIE_ON_UNHANDLED_EXCEPTION
        self._enter(0, flags, memory)

    def give_time(self, seconds: int) -> None:
        """See ``System``; time in the system's own code is not counted."""
        self._enter(seconds * 10_000_000, _PROCESS_TIME, 0)

    def _enter(self, time_100ns: int, flags: int, memory: int) -> None:
        # Jobs nest since Windows 8: the least of all their limits holds. The handle is never closed: it ends with us.
        limits = _EXTENDED.pack(time_100ns, 0, flags, 0, 0, 1, 0, 0, 0, *(0,) * 6, memory, 0, 0, 0)
        job = self._kernel.CreateJobObjectW(None, None)
        self._kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, limits, len(limits))
        self._kernel.AssignProcessToJobObject(job, self._kernel.GetCurrentProcess())


_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x1, 0x2
_PROCESS_TIME, _ACTIVE_PROCESS, _PROCESS_MEMORY, _DIE_ON_UNHANDLED_EXCEPTION = 0x2, 0x8, 0x100, 0x400
_EXTENDED_LIMITS = 9
_EXTENDED = struct.Struct("@qqInnInII6Q4n")
"""JOBOBJECT_EXTENDED_LIMIT_INFORMATION (winnt.h) with the compiler's own padding."""


def system_for(platform: str) -> System:
    """Return the calls for a platform as ``sys.platform`` names it."""
    if platform == "win32":
        return Windows()
    return MacOS() if platform == "darwin" else Posix()


def _limit(name: str, value: int) -> None:
    import resource  # noqa: PLC0415 - POSIX only

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(getattr(resource, name), (value, value))


def _watch(memory: int) -> None:
    import resource  # noqa: PLC0415 - POSIX only

    unit = 1 if sys.platform == "darwin" else 1024
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit < memory:
        time.sleep(TICK)
    os._exit(1)


def _kernel() -> Any:
    import ctypes  # noqa: PLC0415 - it takes a while, and only Windows needs it

    kernel = vars(ctypes)["WinDLL"]("kernel32")
    handle, number = ctypes.c_void_p, ctypes.c_uint32
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = handle
    kernel.CreateJobObjectW.argtypes = (handle, handle)
    kernel.SetInformationJobObject.argtypes = (handle, number, ctypes.c_char_p, number)
    kernel.AssignProcessToJobObject.argtypes = (handle, handle)
    return kernel


SYSTEM = system_for(sys.platform)
