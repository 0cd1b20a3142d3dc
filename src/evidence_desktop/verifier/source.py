"""Where the files of a bundle come from: the shape that a folder and a zip share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from evidence_desktop.verifier.findings import FaultError


class UnreadableError(Exception):
    """The system could not read something: says nothing about the bundle itself."""


class Source(Protocol):
    """The files of one bundle; safe to use from several threads.

    Attributes:
        files: Size in bytes by path in the bag.
    """

    files: dict[str, int]

    def chunks(self, name: str, start: int, stop: int) -> Iterator[memoryview | bytes]:
        """Yield the bytes from ``start`` to ``stop`` of a file; a piece may be overwritten when the next is asked for.

        Raises:
            UnreadableError: The system cannot read it.
            FaultError: It is not what the container says of it.
        """

    def close(self) -> None:
        """Let go of what was opened here."""


def read_all(source: Source, name: str, limit: int) -> bytes:
    """Read a whole file of at most ``limit`` bytes.

    Raises:
        FaultError: It is larger, or damaged inside its container.
        UnreadableError: The system cannot read it.
    """
    size = source.files[name]
    if size > limit:
        raise FaultError(f"at most {limit} bytes", f"{size} bytes", name)
    return b"".join(bytes(piece) for piece in source.chunks(name, 0, size))
