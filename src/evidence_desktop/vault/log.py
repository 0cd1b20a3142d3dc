"""The log file: sealed frames, one for each custody entry (docs/spec/vault.md, "log").

A frame below the checkpoint either opens or the vault is damaged. What lies past the checkpoint is judged by whoever
opens the vault: this module tells where the last good frame ends.
"""

from __future__ import annotations

import hashlib
import os
import struct
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evidence_desktop.crypto import box
from evidence_desktop.crypto.box import BoxError
from evidence_desktop.custody.entry import MAX_ENTRY
from evidence_desktop.model.errors import InputError, VaultDamagedError
from evidence_desktop.vault import storage

_HEAD = struct.Struct(">IQ")
_TAIL = struct.Struct(">I")
_SEQ = struct.Struct(">Q")
FRAME_OVERHEAD = _HEAD.size + _TAIL.size

MIN_BOX = box.OVERHEAD + 1
MAX_BOX = box.OVERHEAD + MAX_ENTRY

_PIECE = 1 << 20
"""Bytes read at a time for hashing: enough for full speed, little enough to hold."""
_SEARCHED_SEQS = 4096
"""How many lost entries in a row salvage looks behind: about 8 MB of usual ones, more than one bad spot destroys."""
_SEARCHED_BYTES = 2 * MAX_ENTRY
"""How far salvage looks for them: past the largest entry there is."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame that opened.

    Attributes:
        seq: Place of its entry.
        start: Where it begins in the file.
        end: Where the next begins.
        entry: The entry's exact bytes.
    """

    seq: int
    start: int
    end: int
    entry: bytes


class Log:
    """The open log file. Reading is safe from several threads; writing is for one at a time.

    Attributes:
        end: Bytes of good frames, as far as is known; the next frame goes there.
    """

    def __init__(self, file: BinaryIO, key: bytes | bytearray, vault_id: bytes) -> None:
        self._file = file
        self._key = key
        self._vault_id = vault_id
        self._turn = threading.Lock()
        self._hash = hashlib.sha256()
        self._hashed = 0
        self.end = 0

    @classmethod
    def open(cls, path: Path, key: bytes | bytearray, vault_id: bytes, *, writable: bool) -> Log:
        """Open the log of a vault.

        Raises:
            VaultDamagedError: ``unreadable`` when it is not there or cannot be read.
        """
        try:
            file = path.open("r+b" if writable else "rb", buffering=0)
        except OSError as error:
            raise storage.unreadable(error) from error
        return cls(file, key, vault_id)

    @property
    def file_size(self) -> int:
        """Bytes of the file, good or not."""
        return os.fstat(self._file.fileno()).st_size

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def frame(self, seq: int, entry: bytes) -> bytes:
        """Seal an entry into a frame.

        Raises:
            InputError: ``entry-too-large``.
        """
        if len(entry) > MAX_ENTRY:
            raise InputError("entry-too-large", "This is too much text for one entry.", "Import it as a file.")
        sealed = box.seal(self._key, entry, self._aad(seq))
        return _HEAD.pack(len(sealed), seq) + sealed + _TAIL.pack(len(sealed))

    def write(self, frames: Sequence[bytes]) -> None:
        """Write frames at the end, in one go, durably; they count once ``accept`` is called.

        Raises:
            NoSpaceError: ``take_back`` will undo it.
            StorageError: The state of the file's end is unknown.
        """
        with self._turn:
            self._file.seek(self.end)
            storage.write(self._file, b"".join(frames))
        storage.sync(self._file)

    def accept(self, frames: Sequence[bytes]) -> None:
        """Count frames that were written."""
        for frame in frames:
            if self._hashed == self.end:
                self._hash.update(frame)
                self._hashed += len(frame)
            self.end += len(frame)

    def take_back(self) -> None:
        """Cut off what was written and not accepted.

        Raises:
            StorageError: It may still be there.
        """
        with self._turn:
            storage.cut(self._file, self.end)

    def digest(self, size: int) -> bytes:
        """Return the SHA-256 of the first ``size`` bytes; rising sizes never read a byte twice.

        Raises:
            VaultDamagedError: ``unreadable``.
        """
        if self._hashed > size:
            self._hash, self._hashed = hashlib.sha256(), 0
        while self._hashed < size:
            piece = self._read(self._hashed, min(_PIECE, size - self._hashed))
            if not piece:
                break
            self._hash.update(piece)
            self._hashed += len(piece)
        return self._hash.copy().digest()

    def digest_of(self, size: int) -> bytes | None:
        """Read the first ``size`` bytes once more and return their SHA-256; None when there are not as many."""
        digest, done = hashlib.sha256(), 0
        while piece := self._read(done, min(_PIECE, size - done)):
            digest.update(piece)
            done += len(piece)
        return digest.digest() if done == size else None

    def rest(self, start: int) -> Iterator[bytes]:
        """Read everything from ``start`` to the end of the file, piece by piece."""
        while piece := self._read(start, _PIECE):
            yield piece
            start += len(piece)

    def entry(self, seq: int, start: int) -> bytes:
        """Return the exact bytes of one entry.

        Raises:
            VaultDamagedError: ``log-damaged`` when its frame does not open.
        """
        frame = self.read_frame(seq, start)
        if frame is None:
            raise damaged(seq)
        return frame.entry

    def read_frame(self, seq: int, start: int) -> Frame | None:
        """Open the frame of entry ``seq`` at ``start``; None when there is none, it is incomplete or not authentic."""
        head = self._read(start, _HEAD.size)
        if len(head) < _HEAD.size:
            return None
        length, found = _HEAD.unpack(head)
        if found != seq or not MIN_BOX <= length <= MAX_BOX:
            return None
        body = self._read(start + _HEAD.size, length + _TAIL.size)
        if len(body) < length + _TAIL.size or body[length:] != _TAIL.pack(length):
            return None
        try:
            entry = box.open_box(self._key, body[:length], self._aad(seq))
        except BoxError:
            return None
        return Frame(seq, start, start + FRAME_OVERHEAD + length, entry)

    def frames(self, seq: int, start: int) -> Iterator[Frame]:
        """Open frame after frame from entry ``seq`` at ``start`` on, until one does not open or the file ends."""
        while (frame := self.read_frame(seq, start)) is not None:
            yield frame
            seq, start = frame.seq + 1, frame.end

    def frames_anyhow(self) -> Iterator[Frame]:
        """Open every frame that opens, in order, past whatever is damaged between them."""
        seq = start = 0
        size = self.file_size
        while start < size:
            frame = self.read_frame(seq, start) or self._next_after(seq, start)
            if frame is None:
                return
            yield frame
            seq, start = frame.seq + 1, frame.end

    def _next_after(self, seq: int, start: int) -> Frame | None:
        """Find the first frame behind a damaged one: where its length points, else wherever a later number stands."""
        head = self._read(start, _HEAD.size)
        if len(head) == _HEAD.size:
            follower = start + FRAME_OVERHEAD + int(_HEAD.unpack(head)[0])
            if (frame := self.read_frame(seq + 1, follower)) is not None:
                return frame
        rest = self._read(start, _SEARCHED_BYTES)
        for later in range(seq, seq + _SEARCHED_SEQS):
            at = rest.find(_SEQ.pack(later))
            while at != -1:
                begins = start + at - (_HEAD.size - _SEQ.size)
                if begins >= start and (frame := self.read_frame(later, begins)) is not None:
                    return frame
                at = rest.find(_SEQ.pack(later), at + 1)
        return None

    def _read(self, start: int, length: int) -> bytes:
        parts: list[bytes] = []
        try:
            with self._turn:
                self._file.seek(start)
                # An unbuffered file may hand out less than it is asked for.
                while length > 0 and (part := self._file.read(length)):
                    parts.append(part)
                    length -= len(part)
        except OSError as error:
            raise storage.unreadable(error) from error
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _aad(self, seq: int) -> bytes:
        return self._vault_id + _SEQ.pack(seq)


def damaged(seq: int) -> VaultDamagedError:
    """Make the error for an entry that cannot be read."""
    return VaultDamagedError(
        "log-damaged",
        "The custody log is damaged at entry {seq}.",
        "Nothing was changed. Restore from a backup, or open the vault with --salvage to read what is left.",
        seq=seq,
    )
