"""How the terminal speaks: results, errors, progress; plain words or one JSON object."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, Self

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

from evidence_desktop.model.errors import CancelledError, EvidenceError, LockedError, VaultDamagedError

DONE, FAILED, USAGE, UNKNOWN, LOCKED, DAMAGED, CANCELLED = 0, 1, 2, 3, 4, 5, 130
"""Exit codes: they are part of what the program promises (README)."""

WRONG_USAGE = frozenset({"usage", "bad-fingerprint"})
"""Codes of errors that a better command line mends."""


def exit_code(error: EvidenceError) -> int:
    """Map an error to the exit code that the README promises."""
    if isinstance(error, CancelledError):
        return CANCELLED
    if isinstance(error, VaultDamagedError):
        return DAMAGED
    if isinstance(error, LockedError):
        return LOCKED
    return USAGE if error.code in WRONG_USAGE else FAILED


class Voice:
    """Prints results and errors for one command.

    Attributes:
        as_json: One JSON object on standard output instead of words.
        quiet: No words beyond errors.
    """

    def __init__(self, *, as_json: bool = False, quiet: bool = False) -> None:
        self.as_json = as_json
        self.quiet = quiet
        self._errors = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)

    def result(self, data: Mapping[str, Any], *lines: str) -> None:
        """Give the result: ``data`` as JSON, or ``lines`` as words."""
        if self.as_json:
            click.echo(json.dumps(data, ensure_ascii=False))
        elif not self.quiet:
            for line in lines:
                click.echo(printable(line))

    def aside(self, line: str) -> None:
        """Say something beside the result, on standard error."""
        if not self.quiet:
            self._errors.print(printable(line))

    def error(self, error: EvidenceError) -> None:
        """Say what happened and what to do."""
        if self.as_json:
            click.echo(json.dumps({"error": {"code": error.code, "message": error.message, "hint": error.hint}}))
            return
        self._errors.print(printable(error.message))
        if error.hint:
            self._errors.print(printable(error.hint))

    @contextmanager
    def work(self, what: str) -> Iterator[Bar]:
        """Show a progress bar on a terminal while long work runs, and let Ctrl-C stop it where that is safe."""
        with Bar(what, self._errors, shown=not (self.quiet or self.as_json)) as bar:
            yield bar


class Bar:
    """A progress bar that hears Ctrl-C: the first press asks the work to stop, a second one insists."""

    def __init__(self, what: str, console: Console, *, shown: bool) -> None:
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not shown or not console.is_terminal,
        )
        self._task = self._bar.add_task(what, total=None)
        self._stop = False
        self._old: Any = None

    def report(self, done: int, total: int) -> None:
        """Move the bar."""
        self._bar.update(self._task, completed=done, total=total or None)

    def checkpoint(self) -> None:
        """Stop here if Ctrl-C was pressed."""
        if self._stop:
            raise CancelledError

    def __enter__(self) -> Self:
        self._old = signal.signal(signal.SIGINT, self._interrupted)
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
        signal.signal(signal.SIGINT, self._old)

    def _interrupted(self, _number: int, _frame: FrameType | None) -> None:
        if self._stop:
            raise KeyboardInterrupt
        self._stop = True


def printable(text: str) -> str:
    """Show control and direction marks as escapes: a foreign name must not steer the terminal or the reading order."""
    return "".join(char if char.isprintable() or char in "\n\t" else f"\\u{ord(char):04x}" for char in text)
