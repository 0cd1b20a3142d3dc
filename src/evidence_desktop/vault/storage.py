"""The only place that syncs, renames, cuts and locks; what differs between systems stands in ``System``.

An error tells what may be believed afterwards. ``NoSpaceError``: nothing took effect, and the vault may go on once
there is room. Any other ``StorageError``: the disk's state is unknown, so the vault stops writing. A failed fsync is
never repeated: the kernel may have dropped the data and would then report success (PostgreSQL's lesson of 2018).
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

from evidence_desktop.model.errors import LockedError, Phrase, StorageError, VaultDamagedError

T = TypeVar("T")

PART = ".part"
"""How the name of every unfinished file ends."""

SHARING_PATIENCE = 2.5
"""Seconds: how long Windows' virus scanners and indexers have been seen to hold on to a new file."""

_RETRY_PAUSE = 0.05
_F_FULLFSYNC = 51
"""macOS' fcntl command (sys/fcntl.h): plain fsync there stops at the drive's own cache."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_SUCH_CALL = frozenset({errno.ENOTSUP, errno.EINVAL, errno.ENOTTY, errno.ENOSYS})
_NOT_WRITABLE = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class NoSpaceError(StorageError):
    """There was no room, and nothing took effect."""

    def __init__(self) -> None:
        super().__init__(
            "disk-full",
            "There is no room left on the disk.",
            "Nothing that was saved before is lost. Make room and try again.",
        )


def failure(error: OSError) -> StorageError:
    """Turn what the system says into an error after which nothing more may be written."""
    if error.errno in _FULL:
        return StorageError(
            "disk-full",
            "There is no room left on the disk.",
            "What was saved before stays saved. Make room, then close the vault and open it again.",
        )
    if error.errno in _NOT_WRITABLE:
        return StorageError(
            "not-writable",
            "The disk does not let the vault write ({reason}).",
            "Nothing was changed. Move the vault to a disk that can be written to.",
            reason=error.strerror,
        )
    return StorageError(
        "disk-failed",
        "The disk could not be written or read ({reason}).",
        "What was saved before stays saved. The vault is read-only until it is opened again; check the disk.",
        reason=error.strerror,
    )


def write_failure(error: OSError) -> StorageError:
    """Turn a failed write, before any sync, into an error: when only room was missing, nothing took effect."""
    return NoSpaceError() if error.errno in _FULL else failure(error)


def unreadable(error: OSError) -> VaultDamagedError:
    """Turn a failed reading of one of the vault's own files into an error."""
    name = Path(error.filename).name if isinstance(error.filename, str | os.PathLike) else Phrase("a file")
    return VaultDamagedError(
        "unreadable",
        "{name} in the vault's folder cannot be read ({reason}).",
        "Nothing was changed. Check the disk and the folder's permissions, or restore from a backup.",
        name=name,
        reason=error.strerror,
    )


@dataclass(frozen=True, slots=True)
class System:
    """What differs between systems.

    Attributes:
        sync: Makes an open file durable.
        sync_folder: Makes the names in a folder durable, where the system has a call for that.
        patience: Seconds to go on trying when another program holds a file.
    """

    sync: Callable[[int], None]
    sync_folder: Callable[[Path], None]
    patience: float


def _sync_darwin(handle: int) -> None:
    import fcntl  # noqa: PLC0415 - POSIX only

    try:
        fcntl.fcntl(handle, _F_FULLFSYNC)
    except OSError as error:
        # Network and some foreign file systems do not know it; fsync is then all there is.
        if error.errno not in _NO_SUCH_CALL:
            raise
        os.fsync(handle)


def _sync_folder_posix(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        SYSTEM.sync(handle)
    except OSError as error:
        # Some file systems on sticks and shares have no such call for folders; that is not a disk that fails.
        if error.errno not in _NO_SUCH_CALL:
            raise
    finally:
        os.close(handle)


def system_for(platform: str) -> System:
    """Return the calls for a platform as ``sys.platform`` names it."""
    if platform == "win32":
        # NTFS journals names by itself, and Windows offers no handle on a folder that can be flushed.
        return System(os.fsync, lambda _folder: None, SHARING_PATIENCE)
    return System(_sync_darwin if platform == "darwin" else os.fsync, _sync_folder_posix, 0)


SYSTEM = system_for(sys.platform)


@contextlib.contextmanager
def _stops_on_error() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise failure(error) from error


@contextlib.contextmanager
def _no_room_is_harmless() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise write_failure(error) from error


def _patiently(operation: Callable[[], T]) -> T:
    until = time.monotonic() + SYSTEM.patience
    while True:
        try:
            return operation()
        except PermissionError:
            if time.monotonic() >= until:
                raise
            time.sleep(_RETRY_PAUSE)


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, durably; one that is there is fine."""
    if folder.is_dir():
        return
    with _no_room_is_harmless():
        folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    with _stops_on_error():
        SYSTEM.sync_folder(folder)


def create(path: Path) -> BinaryIO:
    """Create a new file for writing and reading, unbuffered, private, and fail if the name is taken."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with _no_room_is_harmless():
        return os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)


def write(file: BinaryIO, data: bytes | memoryview) -> None:
    """Write all of ``data`` at the file's position."""
    view = memoryview(data)
    with _no_room_is_harmless():
        while view:
            view = view[file.write(view) :]


def sync(file: BinaryIO) -> None:
    """Make a file durable."""
    with _stops_on_error():
        SYSTEM.sync(file.fileno())


def write_behind(file: BinaryIO, start: int, length: int) -> None:
    """Ask the system to begin to put part of a file on the disk, and to forget what of it is there already.

    The sync at the end then has little left to do, and a file of gigabytes does not push everything else out of memory.
    On Linux this advice starts the writing and does not wait (mm/fadvise.c); elsewhere nothing is done.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.posix_fadvise(file.fileno(), start, length, os.POSIX_FADV_DONTNEED)


def cut(file: BinaryIO, size: int) -> None:
    """Cut a file to ``size`` bytes, durably."""
    with _stops_on_error():
        file.truncate(size)
        file.seek(size)
    sync(file)


def move(source: Path, target: Path) -> None:
    """Rename within one file system, over whatever is there, durably in both folders."""
    with _stops_on_error():
        _patiently(lambda: source.replace(target))
    sync_folder(target.parent)
    if source.parent != target.parent:
        sync_folder(source.parent)


def remove(path: Path) -> None:
    """Remove a file, durably; one that is not there is as good as removed."""
    with _stops_on_error():
        _patiently(lambda: path.unlink(missing_ok=True))
    sync_folder(path.parent)


def overwrite_head(path: Path, length: int) -> None:
    """Put zeros over the first ``length`` bytes of a file, or over all of a shorter one, durably."""
    with _stops_on_error(), path.open("r+b", buffering=0) as file:
        write(file, bytes(min(length, path.stat().st_size)))
        sync(file)


def clear_folder(folder: Path) -> None:
    """Try to remove everything in a folder: what a failed set-up leaves, never what held anything."""
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            discard(path)


def discard(path: Path) -> None:
    """Try to remove an unfinished file; the next opening finds what stays."""
    with contextlib.suppress(OSError):
        _patiently(lambda: path.unlink(missing_ok=True))


def replace(path: Path, data: bytes) -> None:
    """Write a file anew, so that at any moment the old or the new one is there, whole."""
    replace_with(path, [data])


def replace_with(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file anew, piece by piece, so that at any moment the old or the new one is there, whole.

    Raises:
        NoSpaceError: The old file is as it was.
        StorageError: One of the two is there; which one is unknown.
    """
    part = beside(path)
    try:
        write_new(part, pieces)
        move(part, path)
    except BaseException:
        discard(part)
        raise


def beside(path: Path) -> Path:
    """Return a new name for what is to replace a file."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")


def write_new(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a new file, piece by piece, durably but for its name; what was written stays when it fails."""
    with create(path) as file:
        for piece in pieces:
            write(file, piece)
        sync(file)


def read(path: Path, limit: int) -> bytes:
    """Read a small file whole.

    Raises:
        VaultDamagedError: ``unreadable`` when it is missing, cannot be read, or is longer than ``limit`` bytes.
    """
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise unreadable(error) from error
    if len(data) > limit:
        raise VaultDamagedError(
            "unreadable", "{name} in the vault's folder is far too long.", "Nothing was changed.", name=path.name
        )
    return data


class VaultLock:
    """Held by the one program that may write.

    Attributes:
        writable: Whether the disk can be written to; without that nobody can write, and no lock is needed.
    """

    def __init__(self, handle: int | None, *, writable: bool) -> None:
        self._handle = handle
        self.writable = writable

    @classmethod
    def take(cls, path: Path) -> VaultLock:
        """Take the lock file at ``path``; it goes with the process, however that ends.

        Raises:
            LockedError: ``in-use``.
        """
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        except OSError as error:
            if error.errno in _NOT_WRITABLE or error.errno in _FULL:
                return cls(None, writable=False)
            raise unreadable(error) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise LockedError(
                "in-use",
                "The vault is open in another window or program.",
                "Close it there first. Only one program at a time may write to a vault.",
            ) from error
        return cls(handle, writable=True)

    def release(self) -> None:
        """Let go; harmless when done twice."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows only

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - POSIX only

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
