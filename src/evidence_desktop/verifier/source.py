"""Where the files of a bundle come from: the shape that a folder and a zip share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
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

    @property
    def alone(self) -> bool:
        """Whether it is a report without its bundle."""

    @property
    def odd(self) -> Sequence[tuple[str, str, str, str]]:
        """What it holds besides files, as ``(severity, subject, expected, found)`` for check `container`."""

    def chunks(self, name: str, start: int, stop: int) -> Iterator[memoryview | bytes]:
        """Yield the bytes from ``start`` to ``stop`` of a file; a piece may be overwritten when the next is asked for.

        Raises:
            UnreadableError: The system cannot read it.
            FaultError: It is not what the container says of it.
        """

    def close(self) -> None:
        """Let go of what was opened here."""


class Digests(Protocol):
    """The SHA-256 of each file, under way."""

    @property
    def digests(self) -> Mapping[str, bytes]:
        """SHA-256 by path, for the files that could be read."""

    @property
    def failures(self) -> Mapping[str, Exception]:
        """What was raised, by path, for the others."""

    def wait(self, tick: Callable[[], None]) -> None:
        """Wait until all is hashed, calling ``tick`` meanwhile."""


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
