"""Verifies with two processes: this one opens the container and hashes, a bounded one parses what is inside.

A bundle comes from strangers. Whatever reads meaning into its bytes (PDF, CMS, certificates, JSON) runs where it can
neither fill the memory nor run for ever, and where a crash is only an open question: the verdict is then "cannot
tell", never "intact". See docs/adr/0009.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Collection, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self

from evidence_desktop.verifier import wire
from evidence_desktop.verifier.findings import ALONE, CHECKS, Finding, Report, Severity, Verdict, verdict_of
from evidence_desktop.verifier.hashing import Hashing
from evidence_desktop.verifier.source import Source

if TYPE_CHECKING:
    from evidence_desktop.verifier.bag import Asked
    from evidence_desktop.verifier.run import Progress

ARGUMENT = "--judge-bundle"
"""Makes a frozen program act as the bounded process; its ``main`` looks for it before it imports anything else."""

PATIENCE = 30.0
"""Seconds without a sign of life after which the other process is ended; on a slow computer a few pass between two."""

_TICK = 0.05
"""Seconds between two reports of progress."""

_MOST_READS = 16
"""Files that are read at once; one that is judged needs two."""

_CPU_S = 60
_BYTES_A_SECOND = 256 * 1024
"""How long the other process may compute: so much, and a second more for so many bytes. It reads 10 MiB a second of
entries, the slowest kind there is; the originals it never reads, so that this is far more than it needs."""

_WAIT = 10
"""Times as many seconds for which it may keep this process waiting in all: on a busy computer it gets its turn late,
but one that only says that it is alive must come to an end."""


def verify(
    source: Path | BinaryIO,
    *,
    trust: str | None = None,
    since: str | None = None,
    anchor_text: bytes | None = None,
    tsa_roots: Collection[str] = (),
    progress: Progress | None = None,
) -> Report:
    """Check a bundle, or a report alone, as ``run.verify`` does, with a bounded process for what is inside.

    Args:
        source: As there.
        trust: As there.
        since: As there.
        anchor_text: As there.
        tsa_roots: As there.
        progress: As there.

    Raises:
        UsageError: As there.
    """
    # Started before this process gets ready itself, so that both do it at the same time.
    with Apart() as apart:
        from evidence_desktop.verifier import run  # noqa: PLC0415

        return run.verify(
            source,
            trust=trust,
            since=since,
            anchor_text=anchor_text,
            tsa_roots=tsa_roots,
            progress=progress,
            judge=apart.judge,
        )


class Apart:
    """The other process; it judges one bundle."""

    def __init__(self) -> None:
        """Start it."""
        self._child: subprocess.Popen[bytes] | None = None
        self._why = ""
        try:
            self._child = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._why = f"the process that reads it could not be started: {error.strerror or type(error).__name__}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._child is not None:
            self._child.kill()
            with contextlib.suppress(OSError), self._child:
                pass

    def judge(self, source: Source, asked: Asked, progress: Progress | None) -> Report:
        """Have the files of one bundle judged; see ``run.Judge``."""
        if self._child is None:
            return _unfinished(source, None, [], self._why)
        hashing = Hashing(source)
        desk = _Desk(self._child, source, asked, hashing)
        desk.start()
        try:
            while desk.is_alive():
                desk.join(_TICK)
                if progress is not None:
                    progress.report(hashing.done, hashing.total)
                    progress.checkpoint()
                if desk.silent > PATIENCE:
                    return _unfinished(source, desk.report, desk.over, f"no answer for {PATIENCE:.0f} seconds")
                if desk.waited > desk.seconds * _WAIT:
                    return _unfinished(source, desk.report, desk.over, f"not done in {desk.waited:.0f} seconds")
        finally:
            self._child.kill()
            hashing.stop()
            desk.join()
        if desk.report is not None and desk.done:
            return _weighed(source, desk.report)
        code = self._child.wait()
        return _unfinished(source, desk.report, desk.over, f"the process that reads it ended early, with code {code}")


class _Reading:
    """A part of a file that is read in pieces."""

    def __init__(self, pieces: Iterator[memoryview | bytes], left: int) -> None:
        self._pieces = iter(pieces)
        self._left = left

    def next(self) -> tuple[memoryview | bytes, bool]:
        """Give the next piece, and whether another one follows."""
        # A source may give empty pieces on the way to where it is asked to begin.
        data = next((piece for piece in self._pieces if piece), b"")
        self._left -= len(data)
        if data and self._left <= 0:
            # Asked for more, the container checks what it has to check at the end.
            data = bytes(data)
            next(self._pieces, None)
            return data, False
        return data, bool(data)


class _Desk(Thread):
    """Answers what the other process asks.

    Attributes:
        report: What it came to, or what it had come to so far.
        over: The checks that are over.
        done: Whether it told its end.
        seconds: How long it may compute.
        waited: Seconds for which it kept this process waiting until it last answered.
    """

    def __init__(self, child: subprocess.Popen[bytes], source: Source, asked: Asked, hashing: Hashing) -> None:
        super().__init__(daemon=True)
        assert child.stdin is not None  # noqa: S101 - they are pipes
        assert child.stdout is not None  # noqa: S101
        self.report: Report | None = None
        self.over: list[str] = []
        self.done = False
        self.seconds = _CPU_S + sum(_read(source)) // _BYTES_A_SECOND
        self.waited = 0.0
        self._in: BinaryIO = child.stdout  # type: ignore[assignment]  # a pipe is one
        self._out: BinaryIO = child.stdin  # type: ignore[assignment]
        self._source = source
        self._asked = asked
        self._hashing = hashing
        self._reads: dict[int, _Reading] = {}
        self._since: float | None = time.monotonic()

    @property
    def silent(self) -> float:
        """Seconds for which the other process has kept this one waiting."""
        since = self._since
        return 0.0 if since is None else time.monotonic() - since

    def run(self) -> None:
        """Serve until the other process is done or gone."""
        # It is foreign once a parser was taken over: what it says may be anything.
        with contextlib.suppress(Exception):
            self._send(
                {
                    "files": self._source.files,
                    "alone": self._source.alone,
                    "odd": list(self._source.odd),
                    "asked": asdict(self._asked),
                    "seconds": self.seconds,
                }
            )
            while not self.done:
                self._since = time.monotonic()
                message, _ = wire.receive(self._in, 0)
                self.waited += self.silent
                self._since = None
                self._answer(message)

    def _answer(self, message: dict[str, Any]) -> None:
        match message["ask"]:
            case "read":
                name, start, stop = message["name"], message["start"], message["stop"]
                stop = min(stop, self._source.files[name])
                if len(self._reads) == _MOST_READS:
                    raise ValueError
                self._reads[message["number"]] = _Reading(self._source.chunks(name, start, stop), stop - start)
                self._piece(message["number"])
            case "next":
                self._piece(message["number"])
            case "close":
                del self._reads[message["number"]]
            case "digests":
                self._hashing.wait(lambda: None)
                digests = {name: digest.hex() for name, digest in self._hashing.digests.items()}
                failures = {name: wire.as_fault(error) for name, error in self._hashing.failures.items()}
                self._send({"digests": digests, "failures": failures})
            case "so far":
                self.report, self.over = wire.from_json(message["report"]), list(message["over"])
            case "done":
                self.report, self.done = wire.from_json(message["report"]), True

    def _piece(self, number: int) -> None:
        """Send the next piece of a file."""
        try:
            data, more = self._reads[number].next()
        except Exception as error:  # noqa: BLE001 - the other process raises it again, and makes a finding of it
            self._send({"raised": wire.as_fault(error)})
            return
        if not more:
            del self._reads[number]
        self._send({"more": more}, data)

    def _send(self, message: dict[str, Any], data: memoryview | bytes = b"") -> None:
        self._since = time.monotonic()
        wire.send(self._out, message, data)
        self._since = None


def _read(source: Source) -> Iterator[int]:
    """The sizes of the files that are parsed: all but the originals."""
    originals = ("data/originals/", "data/redacted/")
    return (size for name, size in source.files.items() if not name.startswith(originals))


def _weighed(source: Source, report: Report) -> Report:
    """Weigh the findings here: the verdict is not the other process's to give."""
    applies = ALONE if source.alone else CHECKS
    verdict = verdict_of(report.findings, report.checks, applies, anchored=report.anchored)
    return replace(report, verdict=verdict, applies=applies)


def _unfinished(source: Source, report: Report | None, over: list[str], why: str) -> Report:
    """Add to what is known so far that the other checks did not come to their end."""
    applies = ALONE if source.alone else CHECKS
    known = report or Report(Verdict.CANNOT_TELL, (), (), "", "", "", 0, 0, "")
    left = [
        Finding(check, Severity.UNKNOWN, check, "a check that runs to its end", f"stopped: {why}")
        for check in applies
        if check not in over
    ]
    findings = sorted([*known.findings, *left], key=lambda finding: CHECKS.index(finding.check))
    return _weighed(source, replace(known, findings=tuple(findings)))


def _command() -> list[str]:
    # A plain subprocess, not multiprocessing: that would run the program's own main module again in the child, with
    # its windows' imports. -P keeps files in the current folder from being imported in place of the library's.
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-P", "-m", "evidence_desktop.verifier.apartworker"]
