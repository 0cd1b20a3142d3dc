"""The one bridge between pages and long work: a workflow runs in a worker thread, its news arrives on the UI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

from evidence_desktop.model.errors import CancelledError, EvidenceError, WorkError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows.incidents import Incidents

T = TypeVar("T")

REST = 0.05
"""Seconds between two reports that reach the screen; more often is work that nobody sees."""


class Task(QObject):
    """One piece of work; lives on the UI thread. It is also the ``Progress`` that the workflow is given."""

    _reported = Signal(object, object)
    _succeeded = Signal(object)
    _failed = Signal(object)
    moved = Signal()
    ended = Signal()

    def __init__(
        self,
        done: Callable[[object], None],
        failed: Callable[[EvidenceError], None],
        progress: Callable[[int, int], None] | None,
        tasks: Tasks,
        *,
        stoppable: bool,
    ) -> None:
        super().__init__()
        self._tasks = tasks
        self._stoppable = stoppable
        self._on_done = done
        self._on_failed = failed
        self._on_progress = progress
        self._stop = threading.Event()
        self._last = 0.0
        # Signals come from the worker: queued, they are handled where this object lives.
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._tell_progress, queued)
        self._succeeded.connect(self._tell_done, queued)
        self._failed.connect(self._tell_failed, queued)

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint; work that must be done whatever happens does not hear it."""
        if self._stoppable:
            self._stop.set()

    @property
    def watched(self) -> bool:
        """Whether somebody is told how far it is."""
        return self._on_progress is not None

    def report(self, done: int, total: int) -> None:
        """Pass news on, not more often than a person can see; called in the worker."""
        now = time.monotonic()
        if done >= total or now - self._last >= REST:
            self._last = now
            self._reported.emit(done, total)

    def checkpoint(self) -> None:
        """Raise ``CancelledError`` once ``cancel`` was called; called in the worker."""
        if self._stop.is_set():
            raise CancelledError

    def work(self, job: Callable[[Progress], object]) -> None:
        """Do the job; called in the worker."""
        try:
            self.checkpoint()
            result = job(self)
        except EvidenceError as error:
            self._fail(error, error)
        except OSError as error:
            self._fail(error, _system_said_no(error))
        except Exception as error:  # noqa: BLE001 - the last net: a person must never meet a traceback
            self._fail(error, unexpected(error))
        else:
            self._succeeded.emit(result)

    def _fail(self, error: Exception, said: EvidenceError) -> None:
        self._tasks.incidents.note(error)
        self._failed.emit(self._tasks.explain(said))

    def _tell_progress(self, done: int, total: int) -> None:
        if self._on_progress is not None:
            self.moved.emit()
            self._on_progress(done, total)

    def _tell_done(self, result: object) -> None:
        self._end(self._on_done, result)

    def _tell_failed(self, error: EvidenceError) -> None:
        self._end(self._on_failed, error)

    def _end(self, tell: Callable[[Any], None], what: object) -> None:
        # A task may outlive its work, and must hold nothing of the vault then.
        self._on_done = self._on_failed = _nobody
        self._on_progress = None
        self.ended.emit()
        tell(what)


class Tasks(QObject):
    """Runs work. What touches the vault runs in one thread, in order: that is how people mean it.

    What takes long, such as an import, has a second such thread, so that a capture or a note never waits for it.

    Attributes:
        incidents: What went wrong so far, for the text for support.
        explain: Says what a person is told of an error; called in the worker.
        moved: Work that a person can watch went on.
        rested: The last piece of work has ended; what it calls on the UI thread comes right after.
    """

    moved = Signal()
    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = ThreadPoolExecutor(1, "vault")
        self._long = ThreadPoolExecutor(1, "long")
        self._long_work: set[Future[None]] = set()
        self._free = ThreadPoolExecutor(2, "free")
        self._running: set[Task] = set()
        self.incidents = Incidents()
        self.explain: Callable[[EvidenceError], EvidenceError] = _as_it_is

    def run(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[EvidenceError], None],
        *,
        progress: Callable[[int, int], None] | None = None,
        vault: bool = True,
        long: bool = False,
        last: bool = False,
        stoppable: bool = True,
    ) -> Task:
        """Start work.

        Args:
            job: Called in a worker thread with its ``Progress``; must not touch a widget.
            done: Called on the UI thread with the result.
            failed: Called on the UI thread with what went wrong; ``CancelledError`` when it was stopped.
            progress: Called on the UI thread with units done and in all.
            vault: Whether the job uses the vault.
            long: Whether it takes long, and what is short may go on beside it in the vault.
            last: Whether it waits for all that uses the vault, also for what takes long.
            stoppable: Whether a cancel reaches it; not for what must be done even at the end of the program.

        Returns:
            The task, which can be cancelled.
        """
        task = Task(cast("Callable[[object], None]", done), failed, progress, self, stoppable=stoppable)
        task.moved.connect(self.moved)
        self._running.add(task)
        task.ended.connect(lambda: self._end(task))
        if long:
            self._long_work = {one for one in self._long_work if not one.done()}
            self._long_work.add(self._long.submit(task.work, job))
        elif last:
            self._vault.submit(_after, tuple(self._long_work), task, job)
        else:
            (self._vault if vault else self._free).submit(task.work, job)
        return task

    def _end(self, task: Task) -> None:
        self._running.discard(task)
        if not self._running:
            self.rested.emit()

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits to run."""
        return bool(self._running)

    @property
    def watched(self) -> bool:
        """Whether work runs whose progress a page shows."""
        return any(task.watched for task in self._running)

    @property
    def long_busy(self) -> bool:
        """Whether work runs or waits that takes long."""
        return any(not one.done() for one in self._long_work)

    def cancel(self) -> None:
        """Ask everything to stop at its next checkpoint."""
        for task in self._running:
            task.cancel()

    def finish(self) -> None:
        """Stop everything and wait until it has stopped; for the end of the program."""
        self.cancel()
        self._long.shutdown(wait=True)
        self._vault.shutdown(wait=True)
        self._free.shutdown(wait=True)


def _nobody(_what: object) -> None:
    """Everybody was told."""


def _as_it_is(error: EvidenceError) -> EvidenceError:
    return error


def _after(before: Collection[Future[None]], task: Task, job: Callable[[Progress], object]) -> None:
    wait(before)
    task.work(job)


def _system_said_no(error: OSError) -> WorkError:
    return WorkError(
        "system",
        "The system refused: {reason}.",
        "What was saved before is safe.",
        reason=error.strerror or error,
    )


def unexpected(error: BaseException) -> WorkError:
    """What a person is told about a fault of ours."""
    return WorkError(
        "unexpected",
        "Something went wrong inside the program ({name}).",
        "What was saved before is safe. Please tell the project what you did when it happened.",
        name=type(error).__name__,
    )
