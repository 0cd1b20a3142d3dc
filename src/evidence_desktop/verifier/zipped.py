"""Reads a bundle that is a zip, as a stream, without writing anything to disk."""

from __future__ import annotations

import io
import zlib
from collections import Counter
from collections.abc import Iterator
from threading import Lock
from typing import BinaryIO

from evidence_desktop.verifier import names
from evidence_desktop.verifier.findings import FaultError
from evidence_desktop.verifier.limits import CHUNK, MAX_CENTRAL
from evidence_desktop.verifier.source import UnreadableError
from evidence_desktop.verifier.ziprecords import STORED, Member, read_members

_PIECE = 64 * 1024
"""Deflated bytes taken at once; small, since each may become a thousand times as much before it is noticed."""


class File:
    """Random access to one open file, one reader at a time, so that threads can share it."""

    def __init__(self, file: BinaryIO) -> None:
        """Measure the file; it must be seekable."""
        self._file = file
        self._lock = Lock()
        try:
            self.size = file.seek(0, io.SEEK_END)
        except Exception as error:  # noqa: BLE001 - the stream is the caller's own: whatever it raises, it could not be read
            raise _unreadable(error) from None

    def at(self, offset: int, count: int) -> bytes:
        """Read exactly ``count`` bytes.

        Raises:
            UnreadableError: They are not there, or reading fails.
        """
        parts: list[bytes] = []
        try:
            with self._lock:
                self._file.seek(offset)
                # A raw stream may give less than it was asked for.
                while count and (part := self._file.read(count)):
                    parts.append(part)
                    count -= len(part)
        except Exception as error:  # noqa: BLE001 - the stream is the caller's own: whatever it raises, it could not be read
            raise _unreadable(error) from None
        if count:
            raise UnreadableError("it ended early")
        return parts[0] if len(parts) == 1 else b"".join(parts)


def _unreadable(error: Exception) -> UnreadableError:
    # The stream is the caller's own (an age reader has its own errors): whatever it raises, it could not be read.
    return UnreadableError(f"{type(error).__name__}: {error}")


def holds_bundle(file: BinaryIO) -> bool:
    """Say whether a zip that broke a rule holds the name of a file by which a bundle is known.

    Raises:
        UnreadableError: It cannot be read.
    """
    window = File(file)
    marks = [name.encode() for name in names.OF_A_BUNDLE]
    # The names stand once more at the end.
    place, rest = max(0, window.size - MAX_CENTRAL), b""
    while place < window.size:
        piece = window.at(place, min(CHUNK, window.size - place))
        if any(mark in rest + piece for mark in marks):
            return True
        place, rest = place + len(piece), piece[-max(map(len, marks)) :]
    return False


class Zip:
    """The files in the one folder at the top of a zip.

    Attributes:
        files: Size in bytes by path in the bag.
    """

    alone = False
    odd = ()

    def __init__(self, file: BinaryIO) -> None:
        """Read the zip's records and hold them to every rule of bundle.md, Containers.

        Raises:
            FaultError: A rule is broken.
            UnreadableError: It cannot be read, or ends early.
        """
        self._window = File(file)
        all_members = read_members(self._window)
        members = [member for member in all_members if not member.name.endswith("/")]
        _check_names([member.name for member in members])
        _check_folders([member.name for member in all_members if member.name.endswith("/")], members)
        top = {member.name.split("/")[0] for member in members}
        if len(top) != 1 or any("/" not in member.name for member in members):
            raise FaultError("one folder that holds everything", f"{len(top)} names at the top")
        self._members = {member.name.split("/", 1)[1]: member for member in members}
        self.files = {name: member.size for name, member in self._members.items()}

    def chunks(self, name: str, start: int, stop: int) -> Iterator[bytes]:
        """Yield the bytes from ``start`` to ``stop``; see ``Source``."""
        member = self._members[name]
        pieces = self._stored(member, start, stop) if member.method == STORED else self._inflated(member, stop)
        if (start, stop) == (0, member.size):
            yield from _checked(pieces, name, member)
        elif member.method == STORED:
            yield from pieces
        else:
            yield from _from(pieces, start)

    def _stored(self, member: Member, start: int, stop: int) -> Iterator[bytes]:
        while start < stop:
            piece = self._window.at(member.offset + start, min(CHUNK, stop - start))
            yield piece
            start += len(piece)

    def _inflated(self, member: Member, stop: int) -> Iterator[bytes]:
        """Inflate the first ``stop`` bytes; the whole member must end exactly where its headers say.

        What is wrong with the data is not said: not every reader of deflated data can tell (bundle.md, Checks).
        """
        fault = FaultError(f"compressed data that becomes {member.size} bytes", "other compressed data", member.name)
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        place, left = member.offset, member.packed
        data = b""
        made = 0
        try:
            while not inflate.eof and (made < stop or stop == member.size):
                if not data:
                    count = min(_PIECE, left)
                    data = self._window.at(place, count)
                    place, left = place + count, left - count
                piece = inflate.decompress(data, CHUNK)
                if not piece and not data:
                    raise fault
                data = inflate.unconsumed_tail
                made += len(piece)
                if made > member.size:
                    raise fault
                yield piece[: len(piece) - max(0, made - stop)]
        except zlib.error:
            raise fault from None
        if inflate.eof and (made != member.size or left or inflate.unused_data):
            raise fault

    def close(self) -> None:
        """The file belongs to whoever opened it."""


def _check_names(paths: list[str]) -> None:
    for path in paths:
        if not names.is_portable(path):
            raise FaultError("a name that means the same on every system", "another name", path)
    for path, why in names.clashes(paths):
        raise FaultError("names that can stand beside one another", why, path)


def _check_folders(folders: list[str], members: list[Member]) -> None:
    above = {f"{parent}/" for member in members for parent in names.parents(member.name)}
    for folder, count in Counter(folders).items():
        if count > 1 or folder not in above:
            raise FaultError("folders with files in them, each once", "another folder", folder)


def _checked(pieces: Iterator[bytes], name: str, member: Member) -> Iterator[bytes]:
    crc = 0
    for piece in pieces:
        crc = zlib.crc32(piece, crc)
        yield piece
    if crc != member.crc:
        raise FaultError(f"CRC-32 {member.crc:08x}", f"{crc:08x}", name)


def _from(pieces: Iterator[bytes], start: int) -> Iterator[bytes]:
    for piece in pieces:
        yield piece[start:]
        start = max(0, start - len(piece))
