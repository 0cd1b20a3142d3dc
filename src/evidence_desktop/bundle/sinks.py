"""Where a bundle's files go: a folder or a zip. Each file is hashed as it is written, and only once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import stat
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from evidence_desktop.crypto.spool import SealedSpool

PIECE = 1024 * 1024
"""Bytes that move at a time: large enough that hashing and writing leave the interpreter to others."""

_PART = r"[A-Za-z0-9_-][A-Za-z0-9_.-]*"
_SAFE_NAME = re.compile(rf"(?:{_PART}/)*{_PART}")
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can name: members carry none of their own, the record does."""

_SYNCS = 8
"""Files that are made durable at once: disks take many small syncs together in about the time of one."""


@dataclass(frozen=True, slots=True)
class Digest:
    """What was written under one name."""

    sha256: str
    size: int


class Writable(Protocol):
    """What bytes can be written to."""

    def write(self, data: bytes, /) -> int:
        """Write all of ``data``."""


class HashingWriter:
    """Passes bytes on and keeps their SHA-256 and count."""

    def __init__(self, out: Writable) -> None:
        self._out = out
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes, /) -> int:
        """Write all of ``data``."""
        self._out.write(data)
        self._hash.update(data)
        self.size += len(data)
        return len(data)

    @property
    def digest(self) -> Digest:
        """SHA-256 and size of all that was written so far."""
        return Digest(self._hash.hexdigest(), self.size)


class Files(Protocol):
    """Takes files one after the other; each name once."""

    files: dict[str, Digest]

    def open(self, name: str, size: int) -> contextlib.AbstractContextManager[HashingWriter]:
        """Open a new file of ``size`` bytes for writing."""


class Sink(Files, Protocol):
    """Takes a whole bundle."""

    def scratch(self, name: str) -> contextlib.AbstractContextManager[BinaryIO]:
        """Open a seekable file that is read and written at will, and becomes ``name`` at the end of the block."""


def put(sink: Files, name: str, data: bytes) -> None:
    """Write a small file at once."""
    with sink.open(name, len(data)) as out:
        out.write(data)


def digest_of(file: BinaryIO) -> Digest:
    """Read an open file from its start to its end."""
    file.seek(0)
    out = hashlib.sha256()
    while piece := file.read(PIECE):
        out.update(piece)
    return Digest(out.hexdigest(), file.tell())


def _sync(path: Path) -> None:
    # Opened for writing: Windows syncs nothing else.
    with path.open("r+b") as file:
        os.fsync(file.fileno())


class FolderSink:
    """Writes into a folder that does not exist yet.

    Args:
        folder: The folder; readable for its owner alone, whoever else uses the computer.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        self._folder = folder
        self.files: dict[str, Digest] = {}

    @contextlib.contextmanager
    def open(self, name: str, size: int) -> Iterator[HashingWriter]:
        """Open a new file for writing."""
        with self._new(name).open("xb", buffering=0) as file:
            out = HashingWriter(_All(file))
            yield out
        self.files[name] = _complete(name, out.digest, size)

    @contextlib.contextmanager
    def scratch(self, name: str) -> Iterator[BinaryIO]:
        """Open the file itself: nothing is copied afterwards."""
        with self._new(name).open("x+b", buffering=PIECE) as file:
            yield file
            self.files[name] = digest_of(file)

    def sync(self) -> None:
        """Make every file durable, several at a time: the system then writes them together."""
        names = list(self.files)
        with ThreadPoolExecutor(_SYNCS) as pool:
            list(pool.map(self._sync, (names[place::_SYNCS] for place in range(_SYNCS))))

    def _sync(self, names: Sequence[str]) -> None:
        for name in names:
            _sync(self._folder.joinpath(*name.split("/")))

    def _new(self, name: str) -> Path:
        path = self._folder.joinpath(*_checked(name).split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


class ZipSink:
    """Writes stored members under one top folder.

    Args:
        file: Seekable and writable: sizes and checksums go back into the local headers, because a reader of bundles
            refuses headers that differ from the directory.
        top: Name of the top folder.
        spools: Folder for the sealed temporary file in which the report is made.
    """

    def __init__(self, file: BinaryIO, top: str, spools: Path) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True)
        self._top = top
        self._spools = spools
        self.files: dict[str, Digest] = {}

    @contextlib.contextmanager
    def open(self, name: str, size: int) -> Iterator[HashingWriter]:
        """Open a new member for writing."""
        info = zipfile.ZipInfo(f"{self._top}/{_checked(name)}", _ZIP_EPOCH)
        info.create_system = 3  # Unix, so that the mode below is read
        info.external_attr = (stat.S_IFREG | 0o644) << 16
        info.file_size = size
        with self._zip.open(info, "w") as member:
            out = HashingWriter(member)
            yield out
        self.files[name] = _complete(name, out.digest, size)

    @contextlib.contextmanager
    def scratch(self, name: str) -> Iterator[BinaryIO]:
        """Open a sealed temporary file, and copy it into the zip at the end."""
        with SealedSpool(self._spools) as spool:
            yield spool
            size = spool.seek(0, os.SEEK_END)
            spool.seek(0)
            with self.open(name, size) as out:
                shutil.copyfileobj(spool, out, PIECE)

    def close(self) -> None:
        """Write the directory; the file itself stays open."""
        self._zip.close()

    def abandon(self) -> None:
        """Let go of the file: without this, a zip that is thrown away still tries to write its directory."""
        self._zip.fp = None


class NoSink:
    """Hashes a bundle's files and keeps none of them: for a look at its report."""

    def __init__(self) -> None:
        self.files: dict[str, Digest] = {}

    @contextlib.contextmanager
    def open(self, name: str, size: int) -> Iterator[HashingWriter]:
        """Take a file."""
        out = HashingWriter(_Nowhere())
        yield out
        self.files[name] = _complete(name, out.digest, size)


class _Nowhere:
    def write(self, data: bytes, /) -> int:
        return len(data)


class _All:
    """Writes the whole of each piece to an unbuffered file, which may take less than it is given."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def write(self, data: bytes, /) -> int:
        with memoryview(data) as view:
            done = 0
            while done < len(view):
                done += self._file.write(view[done:])
        return done


def _checked(name: str) -> str:
    if not _SAFE_NAME.fullmatch(name) or any(part.endswith(".") for part in name.split("/")):
        raise ValueError(f"not a name for a bundle: {name!r}")
    return name


def _complete(name: str, digest: Digest, size: int) -> Digest:
    if digest.size != size:
        raise ValueError(f"{name} has {digest.size} bytes, not {size}")
    return digest
