"""Reads the device clock with what helps to judge it, and sees when it jumped (docs/spec/custody-log.md).

It is called the device clock everywhere: nothing here shows that it was right.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from evidence_desktop.custody.systems import System, this_system
from evidence_desktop.model.record import Jump, TimeReading

BACK = timedelta(seconds=2)
"""A clock that steps back by less is being corrected by its time service."""

APART = timedelta(seconds=5)
"""Less is what slewing and suspend can bring; a person who sets a clock moves it by more."""

LOCALTIME = Path("/etc/localtime")

_MILLISECOND = timedelta(milliseconds=1)
_BOOT_LABEL = b"evidence-desktop/boot\n"
_BOOT_DIGITS = 32
_ZONE = re.compile(r"UTC|[A-Za-z][A-Za-z_+-]*(?:/[A-Za-z0-9_+-]+){1,2}")


def read(system: System | None = None) -> TimeReading:
    """Read the device clock, to the millisecond, without jumps: those need a reading to compare with.

    Args:
        system: The operating system; this one when it is not given.
    """
    system = system or this_system()
    now = datetime.now(UTC)
    monotonic = system.monotonic_ms()
    utc = now.replace(microsecond=now.microsecond // 1000 * 1000)
    local = utc.astimezone()
    return TimeReading(
        utc=utc,
        local=local,
        zone=zone_name() or local.tzname() or "",
        monotonic_ms=monotonic,
        boot=hashlib.sha256(_BOOT_LABEL + system.boot().encode()).hexdigest()[:_BOOT_DIGITS],
        synchronised=system.synchronised(),
        jumps=(),
    )


def jumps_between(before: TimeReading, after: TimeReading) -> tuple[Jump, ...]:
    """Tell how the device clock moved between two readings other than by running.

    ``back`` is a wall clock earlier by more than 2 s; ``apart``, judged within one boot only, a wall clock and a
    monotonic clock that moved by amounts which differ by more than 5 s.
    """
    wall = after.utc - before.utc
    monotonic = (after.monotonic_ms - before.monotonic_ms) * _MILLISECOND
    jumps = []
    if wall < -BACK:
        jumps.append(Jump.BACK)
    if before.boot == after.boot and abs(wall - monotonic) > APART:
        jumps.append(Jump.APART)
    return tuple(jumps)


def zone_name(environ: Mapping[str, str] = os.environ, localtime: Path = LOCALTIME) -> str | None:
    """Find the IANA name of the local zone: the ``TZ`` variable, else the link ``/etc/localtime``; None if neither.

    Args:
        environ: The environment.
        localtime: The link into the zone database.
    """
    named = environ.get("TZ")
    if named is None:
        try:
            # One step only: further links lead from a place's own name to that of its neighbour.
            named = localtime.readlink().as_posix()
        except OSError:
            return None
    name = named.removeprefix(":").rpartition("zoneinfo/")[2]
    return name if _ZONE.fullmatch(name) else None
