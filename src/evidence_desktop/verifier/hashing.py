"""Hashes all files of a bundle beside the other checks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from threading import Lock, Thread

from evidence_desktop.verifier.limits import HASH_THREADS
from evidence_desktop.verifier.source import Source

_TICK = 0.05
"""Seconds between two reports of progress: often enough to look alive."""


class Hashing:
    """SHA-256 of every file, in threads, the largest first so that no thread is left alone with it at the end.

    Attributes:
        total: Bytes to hash.
        digests: SHA-256 by path, for the files that could be read.
        failures: What was raised, by path, for the others.
    """

    def __init__(self, source: Source) -> None:
        """Start at once."""
        self.total = sum(source.files.values())
        self.digests: dict[str, bytes] = {}
        self.failures: dict[str, Exception] = {}
        self._source = source
        self._queue = sorted(source.files, key=source.files.__getitem__)
        self._lock = Lock()
        self._done = 0
        self._stopped = False
        # Daemons, so that a read that hangs on a dead disk cannot keep the program from ending.
        self._threads = [Thread(target=self._work, daemon=True) for _ in range(HASH_THREADS)]
        for thread in self._threads:
            thread.start()

    @property
    def done(self) -> int:
        """Bytes hashed so far."""
        return self._done

    def _work(self) -> None:
        while not self._stopped:
            try:
                name = self._queue.pop()
            except IndexError:
                return
            try:
                self.digests[name] = self._digest(name)
            except Exception as error:  # noqa: BLE001 - handed to the check `hash`, which says it
                self.failures[name] = error

    def _digest(self, name: str) -> bytes:
        sha = hashlib.sha256()
        for piece in self._source.chunks(name, 0, self._source.files[name]):
            sha.update(piece)
            with self._lock:
                self._done += len(piece)
            if self._stopped:
                break
        return sha.digest()

    def wait(self, tick: Callable[[], None]) -> None:
        """Wait until all is hashed, calling ``tick`` meanwhile."""
        for thread in self._threads:
            while thread.is_alive():
                thread.join(_TICK)
                tick()

    def stop(self) -> None:
        """End the threads after the piece they are at."""
        self._stopped = True
        for thread in self._threads:
            thread.join()
