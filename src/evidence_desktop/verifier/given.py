"""Reads what the command `evidence-verify` is given beside the bundle."""

from __future__ import annotations

import sys
from pathlib import Path

from evidence_desktop.verifier.findings import UsageError
from evidence_desktop.verifier.limits import MAX_PASTED, MAX_ROOTS, MAX_SMALL


def _read(path: Path, limit: int) -> bytes:
    """Read a small file that was given beside the bundle."""
    try:
        if str(path) == "-":
            # A program may be started without any standard input.
            return sys.stdin.buffer.read(limit + 1) if sys.stdin is not None else b""
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise UsageError(
            "cannot-read",
            "{path} cannot be read: {reason}.",
            "Name the file again, or check without it.",
            path=path,
            reason=error.strerror,
        ) from None


def read_since(path: Path) -> str:
    """Read the checkpoint that was kept from before.

    Raises:
        UsageError: ``cannot-read`` or ``not-a-checkpoint``.
    """
    data = _read(path, MAX_SMALL)
    if len(data) > MAX_SMALL or b"\0" in data:
        raise UsageError(
            "not-a-checkpoint", "{path} is not a checkpoint.", "It is a text of about five lines.", path=path
        )
    # A text editor on Windows may have put a mark in front and changed the line ends; the note itself holds neither.
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")


def read_text(path: Path) -> bytes:
    """Read a text in which a checkpoint may stand.

    Raises:
        UsageError: ``cannot-read`` or ``too-long``.
    """
    data = _read(path, MAX_PASTED)
    if len(data) > MAX_PASTED:
        raise UsageError(
            "too-long", "{path} is too long to look through.", "Copy the part with the checkpoint out of it.", path=path
        )
    return data


def read_root(path: Path) -> frozenset[str]:
    """Read root certificates of time-stamping authorities; gives the SHA-256 (hex) of each.

    Raises:
        UsageError: ``cannot-read`` or ``not-a-certificate``.
    """
    from evidence_desktop.verifier.chains import read_roots  # noqa: PLC0415 - only some calls pay for it

    data = _read(path, MAX_ROOTS)
    try:
        # What is cut off must not be taken for the whole.
        return read_roots(data if len(data) <= MAX_ROOTS else b"")
    except ValueError:
        raise UsageError(
            "not-a-certificate",
            "{path} holds no certificate, or something else besides.",
            "Give the authority's root certificate, as a PEM or DER file.",
            path=path,
        ) from None
