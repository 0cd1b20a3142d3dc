"""Brings the originals into the bundle on the second core, while the report is laid out on the first."""

from __future__ import annotations

import io
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as StillRunning
from dataclasses import dataclass
from types import TracebackType
from typing import BinaryIO, Self

from evidence_desktop.bundle.content import BundleExhibit
from evidence_desktop.bundle.sinks import PIECE, Files
from evidence_desktop.model.errors import CancelledError, WorkError
from evidence_desktop.model.progress import Progress
from evidence_desktop.model.record import Kind

KEEP = 8 * 1024 * 1024
"""Bytes of an original that stay in memory for the report, so that it is not read twice. A screenshot of 4K fits; with
``AHEAD`` of them under way, memory stays bounded."""

AHEAD = 3
"""Originals that are read before the report asks for them."""

_PATIENCE = 0.2
"""Seconds between two looks at whether the person wants to stop."""


@dataclass(frozen=True, slots=True)
class Original:
    """An original that is in the bundle now.

    Attributes:
        exhibit: What it belongs to.
        open: Opens its bytes, from memory when they are still there.
    """

    exhibit: BundleExhibit
    open: Callable[[], BinaryIO]


class Originals:
    """Copies each original into the sink, in order, and hands it on; use as a context manager.

    Iterating raises ``WorkError`` (``original-differs``) when an original is not what its record says, and
    ``CancelledError`` when the person asked to stop.
    """

    def __init__(self, exhibits: Sequence[BundleExhibit], sink: Files, progress: Progress) -> None:
        self._exhibits = exhibits
        self._sink = sink
        self._progress = progress
        self._total = sum(exhibit.size for exhibit in exhibits)
        self._done = 0
        self._stop = threading.Event()
        # One worker: a zip takes one member at a time, and a disk likes one stream.
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="originals")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._pool.shutdown(cancel_futures=True)

    def __iter__(self) -> Iterator[Original]:
        waiting: deque[Future[Original]] = deque()
        for exhibit in self._exhibits:
            waiting.append(self._pool.submit(self._bring, exhibit))
            if len(waiting) > AHEAD:
                yield self._wait(waiting.popleft())
        while waiting:
            yield self._wait(waiting.popleft())
        self._progress.report(self._done, self._total)

    def _wait(self, future: Future[Original]) -> Original:
        while True:
            self._progress.checkpoint()
            self._progress.report(self._done, self._total)
            try:
                return future.result(_PATIENCE)
            except StillRunning:
                continue

    def _bring(self, exhibit: BundleExhibit) -> Original:
        size = exhibit.size
        kept = bytearray() if size <= KEEP and is_shown(exhibit) else None
        with exhibit.open() as source, self._sink.open(exhibit.path, size) as out:
            while piece := source.read(PIECE):
                if self._stop.is_set():
                    raise CancelledError
                if out.size + len(piece) > size:
                    raise _differs(exhibit)
                out.write(piece)
                self._done += len(piece)
                if kept is not None:
                    kept += piece
            if (out.digest.sha256, out.size) != (exhibit.sha256, size):
                raise _differs(exhibit)
        if kept is None:
            return Original(exhibit, exhibit.open)
        data = bytes(kept)
        return Original(exhibit, lambda: io.BytesIO(data))


def is_shown(exhibit: BundleExhibit) -> bool:
    """Tell whether the report shows the original, and does not only name it."""
    record = exhibit.record
    return record.kind is not Kind.FILE or record.content.media_type.startswith("image/")


def _differs(exhibit: BundleExhibit) -> WorkError:
    return WorkError(
        "original-differs",
        "The original of {label} is not what its record says.",
        "No bundle was written. Run an audit of the vault to see what happened to it.",
        label=exhibit.record.label,
    )
