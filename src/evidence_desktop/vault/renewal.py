"""A new recovery sheet (docs/spec/vault.md, "A new recovery sheet").

The header says that it is under way, and how far it is; every file is replaced by itself. So it can stop at any moment,
by a kill as well, and go on from there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from evidence_desktop.crypto.age import AgeError, X25519Recipient, rewrap
from evidence_desktop.crypto.age_header import MAX_HEADER
from evidence_desktop.model.custody import Draft, Event, KeyChange
from evidence_desktop.model.errors import CancelledError, StorageError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import storage
from evidence_desktop.vault.blobs import DESTROYED_HEAD, PIECE
from evidence_desktop.vault.header import Header
from evidence_desktop.vault.journal import Journal
from evidence_desktop.vault.opening import Parts

NOTED_AFTER = 256 << 20
"""Bytes after which the header is told how far it is: about a second's work is done again after a kill."""

_AGE = b"age-encryption.org/"


class Renewal:
    """A new recovery sheet for an open vault."""

    def __init__(self, parts: Parts, journal: Journal, busy: Callable[[], bool]) -> None:
        """Take what the vault is made of.

        Args:
            parts: The open vault.
            journal: Its log.
            busy: Whether an original is being taken in.
        """
        self._parts = parts
        self._journal = journal
        self._busy = busy

    @property
    def unfinished(self) -> bool:
        """Whether the new sheet is not yet in place for everything that is stored."""
        return self._parts.header.renewing is not None

    def begin(self, recovery: X25519Recipient) -> None:
        """Make another recovery sheet the one that opens the vault; go on with ``finish``.

        Args:
            recovery: The public half of the key on a sheet that the person holds already.

        Raises:
            WorkError: ``busy`` while an original is being taken in.
            StorageError: ``read-only``; ``disk-full``: the old sheet holds. Others: read-only from now on.
        """
        parts, journal = self._parts, self._journal
        with journal.turn:
            journal.check_writable()
            if self._busy():
                # It has the old recipient, and would get its place behind our back.
                raise WorkError(
                    "busy", "Something is being stored just now.", "Nothing was changed. Try again when it is done."
                )
            journal.append([Draft(Event.KEY_CHANGED, {"what": KeyChange.RECOVERY.value})], None)
            header = replace(parts.header, recovery=recovery, renewing="")
            _write(parts, journal, replace(header, recovery_file=headers.recovery_file(parts.keys, recovery)))

    def finish(self, progress: Progress = NO_PROGRESS) -> list[str]:
        """Give all that is stored to the new sheet alone; what was done before is not done again.

        It may run beside everything else, in a thread of its own.

        Args:
            progress: Told in bytes; asked whether to stop.

        Returns:
            The files that could not be opened and stay as they are, relative to the folder. Unless all of them are
            damaged it is ``unfinished`` still, and the next call tries them again.

        Raises:
            CancelledError: The person stopped it, or began another sheet; it goes on from there.
            StorageError: ``disk-full``: it goes on once there is room. Others: read-only from now on.
        """
        return _Run(self._parts, self._journal, progress).run() if self.unfinished else []


class _Run:
    def __init__(self, parts: Parts, journal: Journal, progress: Progress) -> None:
        self._parts = parts
        self._journal = journal
        self._progress = progress
        self._recovery = parts.header.recovery
        self._blobs, self._aside = _files(parts)
        self._total = sum(map(_size, [*self._blobs, *self._aside]))
        self._done = self._noted = 0
        self._left: list[Path] = []
        self._damage_alone = True

    def run(self) -> list[str]:
        last = self._parts.header.renewing
        try:
            for path in self._blobs:
                self._renew(path)
                # A run that goes on begins after the last one: with the first that was left.
                if not self._left:
                    last = path.stem
                if self._done - self._noted >= NOTED_AFTER:
                    self._noted = self._done
                    self._note(last)
            for path in self._aside:
                self._renew(path)
        except CancelledError:
            self._note(last)
            raise
        self._note(None if self._damage_alone else last)
        self._progress.report(self._total, self._total)
        return [path.relative_to(self._parts.layout.folder).as_posix() for path in self._left]

    def _renew(self, path: Path) -> None:
        """Replace one file; note whether something for the old sheet is left of it."""
        try:
            self._replace(path)
        except FileNotFoundError:
            # Deleted meanwhile, or missing before: an opening and an audit say so.
            return
        except AgeError:
            self._left.append(path)
        except OSError:
            # It may be readable again in a moment.
            self._left.append(path)
            self._damage_alone = False

    def _replace(self, path: Path) -> None:
        with self._journal.turn:
            self._check()
            header = self._parts.header
            with path.open("rb") as file:
                head = file.read(MAX_HEADER)
            if path in self._aside and not head.startswith(_AGE):
                return
            new, length = rewrap(head, self._parts.identities.age, (header.vault, header.recovery))
        part = storage.beside(path)
        try:
            # Nobody waits for this, which takes minutes on a slow disk: what is copied never changes.
            with _stopping(self._journal):
                storage.write_new(part, self._pieces(path, new, length))
            with self._journal.turn:
                self._check()
                if path.exists():
                    with _stopping(self._journal):
                        storage.move(part, path)
        finally:
            _drop(part)

    def _pieces(self, path: Path, new: bytes, length: int) -> Iterator[bytes]:
        yield new
        self._done += length
        while piece := _piece(path, length):
            self._progress.checkpoint()
            self._check()
            yield piece
            length += len(piece)
            self._done += len(piece)
            self._progress.report(min(self._done, self._total), self._total)

    def _check(self) -> None:
        """Go on only while the vault can be written, and no other sheet was begun."""
        self._journal.check_writable()
        if self._parts.header.recovery != self._recovery:
            raise CancelledError

    def _note(self, renewing: str | None) -> None:
        with self._journal.turn:
            self._journal.check_writable()
            if self._parts.header.recovery == self._recovery:
                _write(self._parts, self._journal, replace(self._parts.header, renewing=renewing))


def _piece(path: Path, start: int) -> bytes:
    # Open for no longer than that: Windows deletes no file that is open, and the person may want to.
    with path.open("rb") as file:
        file.seek(start)
        return file.read(PIECE)


def _drop(part: Path) -> None:
    """Remove a copy that did not get its place, its keys first: the exhibit may have been deleted meanwhile."""
    if part.exists():
        with contextlib.suppress(StorageError):
            storage.overwrite_head(part, DESTROYED_HEAD)
        storage.discard(part)


def _files(parts: Parts) -> tuple[list[Path], list[Path]]:
    """The blobs that are still to be done, in the order of their ids, and what was put aside."""
    layout, after = parts.layout, parts.header.renewing or ""
    try:
        files = [layout.folder / name for name in layout.files()]
    except OSError as error:
        raise storage.unreadable(error) from error
    blobs = [path for path in files if layout.blobs in path.parents and path.stem > after]
    return blobs, [path for path in files if layout.quarantine in path.parents]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _write(parts: Parts, journal: Journal, header: Header) -> None:
    header = headers.seal(header, parts.keys)
    with _stopping(journal):
        headers.write(parts.layout, header)
    parts.header = header


@contextlib.contextmanager
def _stopping(journal: Journal) -> Iterator[None]:
    try:
        yield
    except storage.NoSpaceError:
        raise
    except StorageError as error:
        journal.stop(error)
        raise
