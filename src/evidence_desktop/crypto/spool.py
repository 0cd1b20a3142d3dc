"""A temporary file whose bytes on disk are encrypted under a key that only this process knows.

Reports and zips are built in pieces and can be larger than memory, so they need a disk; plaintext may not touch it.
The file has no name where the system allows that, and goes away with the process. AES-CTR hides and does not
authenticate: what is built here gets its signature before it leaves. Writing over bytes repeats their key stream, which
shows the difference of old and new to somebody who copied the disk in between; the key itself stays safe.
"""

from __future__ import annotations

import io
import os
import secrets
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_BLOCK = 16
_BUFFER = 256 * 1024
"""Bytes held back for small reads and writes: each one that reaches the disk costs a cipher of its own."""


class SealedSpool(io.BufferedRandom):
    """A seekable binary file for reading and writing, encrypted at rest; used like any file, and closed to be gone.

    Args:
        folder: Where the file is made; on the disk that has the room.

    Raises:
        OSError: As with any file.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(_SealedFile(folder), buffer_size=_BUFFER)


class _SealedFile(io.RawIOBase):
    def __init__(self, folder: Path) -> None:
        self._key = bytearray(secrets.token_bytes(32))
        self._start = secrets.randbits(128)
        self._buffer = bytearray(_BUFFER + _BLOCK)
        self._file = tempfile.TemporaryFile(dir=folder, buffering=0, prefix=".tmp-")  # noqa: SIM115 - closed by close
        self._position = 0

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        with memoryview(buffer).cast("B") as target, memoryview(self._buffer) as sealed:
            size = min(len(target), _BUFFER)
            self._file.seek(self._position)
            count = cast("int", self._file.readinto(sealed[:size]))
            self._cipher().update_into(sealed[:count], target[:count])
        self._position += count
        return count

    def write(self, buffer: ReadableBuffer) -> int:
        self._fill_to(self._position)
        with memoryview(buffer).cast("B") as source, memoryview(self._buffer) as sealed:
            size = min(len(source), _BUFFER)
            self._cipher().update_into(source[:size], sealed[:size])
            self._file.seek(self._position)
            count = cast("int", self._file.write(sealed[:size]))
        self._position += count
        return count

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._file.seek(0, os.SEEK_END)}[whence]
        if base + offset < 0:
            raise ValueError("a position is not negative")
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        return self._position

    def truncate(self, size: int | None = None) -> int:
        wanted = self._position if size is None else size
        self._fill_to(wanted)
        return self._file.truncate(wanted)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
            self._key[:] = bytes(len(self._key))
            self._buffer[:] = bytes(len(self._buffer))
        super().close()

    def _fill_to(self, size: int) -> None:
        """Write zeros from the end to ``size``: a hole in the file would read back as noise."""
        wanted, self._position = self._position, self._file.seek(0, os.SEEK_END)
        while self._position < size:
            self.write(bytes(min(_BUFFER, size - self._position)))
        self._position = wanted

    def _cipher(self) -> CipherContext:
        """Return a cipher that stands at the current position (NIST SP 800-38A, section 6.5)."""
        block, rest = divmod(self._position, _BLOCK)
        counter = (self._start + block) % (1 << 128)
        cipher = Cipher(AES(self._key), CTR(counter.to_bytes(_BLOCK, "big"))).encryptor()
        cipher.update(bytes(rest))
        return cipher
