"""Files that a person adds: opened once, read as a stream, and checked to be the same file at the end."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from evidence_desktop.capture.mediatypes import HEAD_BYTES, media_type_of
from evidence_desktop.model.errors import InputError, Phrase, WorkError

__all__ = ["FileSource", "media_type_of"]

_GONE = frozenset({errno.ENOENT, errno.ESTALE, errno.ENODEV, errno.ENXIO})
"""What a system says when a file, a share or a stick was taken away."""

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class FileSource(io.RawIOBase):
    """A file, read from its first byte to its last.

    The last read, the one that gives nothing, checks that the file is still there and has not changed since it was
    opened; so whoever reads to the end has one whole state of the file, or an error.

    Attributes:
        path: Where it is.
        name: Its name, any script; what is no text in it stands as U+FFFD.
        size: Bytes.
        head: Its first bytes, as ``media_type_of`` wants them.

    Raises:
        WorkError: ``file-vanished``, ``file-changed`` or ``file-unreadable``, while it is read.
    """

    def __init__(self, path: Path, file: io.FileIO) -> None:
        super().__init__()
        self.path = path
        self.name = _name(path)
        self._file = file
        self._done = 0
        try:
            self._before = self._marks()
            self.size = self._before[0].size
            self.head = self._file.read(HEAD_BYTES)
            self._file.seek(0)
        except OSError as error:
            self.close()
            raise self._lost(error) from None

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Self:
        """Open a file to be read once; use the result as a context manager.

        Raises:
            InputError: ``no-such-file``, ``not-a-file``, ``file-unreadable`` or ``empty-file``.
        """
        path = Path(path)
        source = cls(path, _open(path))
        if source.size == 0:
            source.close()
            raise InputError(
                "empty-file",
                "The file {name} is empty, so there is nothing to keep.",
                "If it should not be empty, save or download it again and then add it.",
                name=source.name,
            )
        return source

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` with what comes next; 0 means that the whole file was read and is still the same."""
        try:
            count = self._file.readinto(buffer)
        except OSError as error:
            raise self._lost(error) from None
        self._took(count, memoryview(buffer).nbytes)
        return count

    def read(self, size: int = -1, /) -> bytes:
        """Give at most ``size`` bytes; the base class would copy each of them once more."""
        try:
            data = self._file.read(size)
        except OSError as error:
            raise self._lost(error) from None
        self._took(len(data), size)
        return data

    def _took(self, count: int, wanted: int) -> None:
        self._done += count
        if (count == 0 and wanted != 0) or self._done > self.size:
            self.check()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()
        super().close()

    def check(self) -> None:
        """Raise ``file-changed`` unless the whole file was read and is still the same; reading to the end does this."""
        try:
            same = self._done == self.size and self._marks() == self._before
        except OSError as error:
            raise self._lost(error) from None
        if not same:
            raise WorkError(
                "file-changed",
                "The file {name} changed while it was being read.",
                "Nothing of it was kept. Close the program that is writing to it, then add it again.",
                name=self.name,
            )

    def _marks(self) -> tuple[_Mark, _Mark]:
        # Both, because a file can be changed in place or replaced by another one of the same name. They are only ever
        # compared with their own earlier state: Windows numbers files differently in the two.
        return _mark(os.fstat(self._file.fileno())), _mark(self.path.stat())

    def _lost(self, error: OSError) -> WorkError:
        if error.errno in _GONE:
            return WorkError(
                "file-vanished",
                "The file {name} went away while it was being read.",
                "Nothing of it was kept. If it is on a stick or a network drive, connect it and add the file again.",
                name=self.name,
            )
        return WorkError(
            "file-unreadable",
            "The file {name} could not be read to its end: {reason}.",
            "Nothing of it was kept. Copy the file to this computer's own disk, then add the copy.",
            name=self.name,
            reason=error.strerror or Phrase("the system gave no reason"),
        )


class _Mark(NamedTuple):
    device: int
    inode: int
    size: int
    changed_ns: int


def _mark(state: os.stat_result) -> _Mark:
    return _Mark(state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns)


def _name(path: Path) -> str:
    return os.fsencode(path.absolute().name).decode("utf-8", "replace")


def _open(path: Path) -> io.FileIO:
    name = _name(path)
    try:
        file = None if path.is_dir() else io.FileIO(path, "rb", opener=_opener)
    except FileNotFoundError:
        raise InputError(
            "no-such-file", "The file {name} is not there.", "Check the name, or choose the file again.", name=name
        ) from None
    except (OSError, ValueError):
        raise InputError(
            "file-unreadable",
            "The file {name} cannot be opened.",
            "Check that your account may open it, or copy it to your own folder and add the copy.",
            name=name,
        ) from None
    if file and stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    if file:
        file.close()
    raise InputError(
        "not-a-file",
        "The path {name} is not a file.",
        "Choose the files themselves; a folder can be added as a zip.",
        name=name,
    )


def _opener(path: str, flags: int) -> int:
    # A pipe without a writer would otherwise hold us for ever; regular files do not care. Windows has no such flag.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
