"""The bounded process in which everything that a bundle holds is parsed: PDF, CMS, certificates, JSON, notes, proofs.

Started by ``apart``, over pipes: it opens no file of the bundle itself, and can write none. See docs/adr/0009.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import count
from typing import Any, BinaryIO

from evidence_desktop import bounds
from evidence_desktop.verifier import run, wire
from evidence_desktop.verifier.bag import Asked
from evidence_desktop.verifier.findings import Report

MEMORY = 1 << 30
"""Bytes that it may take; with entries as long as they may be, a quarter of it is needed."""

MAX_PIECE = 16 * 1024 * 1024
"""Bytes that come at once; sources give at most a few MiB."""

_ALIVE = 1.0
"""Seconds between two signs of life."""


class Remote:
    """The files of a bundle that the other process has open; see ``Source``."""

    def __init__(self, start: dict[str, Any], pipes: Pipes) -> None:
        self.files: dict[str, int] = start["files"]
        self.alone: bool = start["alone"]
        self.odd: list[tuple[str, str, str, str]] = [tuple(odd) for odd in start["odd"]]
        self._pipes = pipes
        self._numbers = count()

    def chunks(self, name: str, start: int, stop: int) -> Iterator[bytes]:
        """Yield the bytes from ``start`` to ``stop``; see ``Source``."""
        number = next(self._numbers)
        more = True
        message = {"ask": "read", "number": number, "name": name, "start": start, "stop": stop}
        try:
            while more:
                answer, data = self._pipes.ask(message)
                more = answer["more"]
                if data:
                    yield data
                message = {"ask": "next", "number": number}
        finally:
            if more:
                self._pipes.tell({"ask": "close", "number": number})

    def close(self) -> None:
        """The other process closes what it opened."""


class RemoteDigests:
    """The hashes that the other process makes meanwhile; see ``Digests``."""

    def __init__(self, pipes: Pipes) -> None:
        self._pipes = pipes

    @cached_property
    def _all(self) -> dict[str, Any]:
        return self._pipes.ask({"ask": "digests"})[0]

    @cached_property
    def digests(self) -> dict[str, bytes]:
        """SHA-256 by path, for the files that could be read."""
        return {name: bytes.fromhex(digest) for name, digest in self._all["digests"].items()}

    @cached_property
    def failures(self) -> dict[str, Exception]:
        """What was raised, by path, for the others."""
        return {name: wire.from_fault(words) for name, words in self._all["failures"].items()}

    def wait(self, tick: Callable[[], None]) -> None:
        """Wait until all is hashed; the other process tells how far it is."""
        tick()
        _ = self._all


class Pipes:
    """Asks, and takes answers."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._reader = reader
        self._writer = writer
        self._said = time.monotonic()

    def tell(self, message: dict[str, Any]) -> None:
        """Say something that has no answer."""
        self._said = time.monotonic()
        wire.send(self._writer, message)

    def ask(self, message: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        """Ask, and wait for the answer.

        Raises:
            FaultError: As the other process met it.
            UnreadableError: Likewise.
        """
        self.tell(message)
        answer, data = wire.receive(self._reader, MAX_PIECE)
        if "raised" in answer:
            raise wire.from_fault(answer["raised"])
        return answer, data

    def alive(self) -> None:
        """Give a sign of life, now and then."""
        if time.monotonic() - self._said > _ALIVE:
            self.tell({"ask": "nothing"})


def main() -> int:
    """Judge one bundle, over standard input and output."""
    bounds.SYSTEM.confine(MEMORY)
    out = os.fdopen(os.dup(1), "wb")
    # Whatever prints must not be taken for a message.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    serve(sys.stdin.buffer, out)
    return 0


def serve(reader: BinaryIO, writer: BinaryIO) -> None:
    """Take one bundle, and tell the report after each check and at the end."""
    pipes = Pipes(reader, writer)
    start, _ = wire.receive(reader, 0)
    bounds.SYSTEM.give_time(start["seconds"])
    over: list[str] = []

    def told(check: str, report: Callable[[], Report]) -> None:
        over.append(check)
        pipes.tell({"ask": "so far", "report": wire.as_json(report()), "over": over})

    asked = Asked(**start["asked"])
    report = run.judged(Remote(start, pipes), asked, pipes.alive, RemoteDigests(pipes), told)
    pipes.tell({"ask": "done", "report": wire.as_json(report)})


if __name__ == "__main__":
    sys.exit(main())
