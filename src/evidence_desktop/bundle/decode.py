"""Decodes a foreign picture in a process that can be killed, and gets it back as a plain PNG."""

from __future__ import annotations

import subprocess
import sys

from evidence_desktop.bundle import decodeworker

WALL_SECONDS = 30.0
"""The largest picture that is allowed takes about ten on a slow machine; what takes this long does not end."""

MAX_INPUT = 48 * 1024 * 1024
"""Bytes of a file that is decoded: it crosses to the other process in one piece."""


def convert(data: bytes, *, read_up_to: int, give_up_to: int) -> bytes | None:
    """Turn a PNG, JPEG, GIF, WEBP, TIFF or BMP into an 8-bit RGB PNG, upright and on white.

    Args:
        data: The whole file, at most ``MAX_INPUT`` bytes.
        read_up_to: Pixels; a larger picture is not decoded.
        give_up_to: Pixels; a larger one is made smaller.

    Returns:
        The PNG, or None when the file cannot be decoded within the limits.
    """
    if len(data) > MAX_INPUT:
        return None
    try:
        done = subprocess.run(
            [*_command(), str(read_up_to), str(give_up_to)],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=WALL_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (subprocess.SubprocessError, OSError):
        return None
    return done.stdout or None


def _command() -> list[str]:
    # As capture/facts.py: no main module of ours runs again in the child, and -P keeps the current folder out.
    if getattr(sys, "frozen", False):
        return [sys.executable, decodeworker.ARGUMENT]
    return [sys.executable, "-P", "-m", decodeworker.__name__]
