"""Reads age v1 files at any position; nothing that is not authentic is ever handed out."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, BinaryIO

from evidence_desktop.crypto.age_header import (
    FILE_KEY_LENGTH,
    MAX_HEADER,
    AgeError,
    Header,
    damaged,
    malformed,
    read_header,
)
from evidence_desktop.crypto.age_keys import Identity, needs_to_be_alone
from evidence_desktop.crypto.age_stream import BATCH, CHUNK, NONCE_LENGTH, SEALED_CHUNK, TAG, PayloadKey

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class AgeReader(io.RawIOBase):
    """The plaintext of an age file, as a seekable binary file.

    The last chunk is authenticated when it is opened, so that a file that was cut off is found at once, and ``size``
    can be believed. ``readinto`` fills the whole buffer while there is something to read. One thread may use it at a
    time.

    Attributes:
        size: Bytes of plaintext.
    """

    _src: BinaryIO | None = None

    def __init__(self, src: BinaryIO, identities: Sequence[Identity]) -> None:
        """Find the file key and check the end of the file.

        Args:
            src: A seekable file that begins with the age header; closing the reader closes it, but an error here
                leaves it open.
            identities: Who tries to open it, in turn.

        Raises:
            AgeError: With code ``age-malformed``, ``age-wrong-key`` or ``age-damaged``.
            OSError: As ``src`` raises it.
        """
        super().__init__()
        total = src.seek(0, io.SEEK_END)
        src.seek(0)
        head = _read_up_to(src, MAX_HEADER + NONCE_LENGTH)
        header = read_header(head)
        file_key = find_file_key(header, identities)
        header.check(file_key)
        self._payload = header.length + NONCE_LENGTH
        nonce = head[header.length : self._payload]
        if len(nonce) < NONCE_LENGTH:
            raise malformed()
        self._key = PayloadKey(file_key, nonce)
        file_key[:] = bytes(FILE_KEY_LENGTH)
        sealed_size = total - self._payload
        self._last, last_sealed = divmod(sealed_size - 1, SEALED_CHUNK)
        self._last_length = last_sealed + 1 - TAG
        # A last chunk without content has no business there, unless the whole file has none.
        if sealed_size < TAG or self._last_length < (1 if self._last else 0):
            raise damaged()
        self.size = self._last * CHUNK + self._last_length
        self._position = 0
        self._cache = memoryview(bytearray(min(CHUNK, self.size)))
        self._cached = -1
        self._open_chunks(src, self._last, 1, self._cache[: self._last_length])
        self._cached = self._last
        self._src = src

    def readable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move to a position in the plaintext; past the end is allowed, as with any file."""
        self._file()
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}.get(whence)
        if origin is None or origin + offset < 0:
            raise ValueError("a file has no such position")
        self._position = origin + offset
        return self._position

    def tell(self) -> int:
        """Return the position in the plaintext."""
        self._file()
        return self._position

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` with plaintext from the position on.

        Returns:
            Bytes read: all that fit, fewer only at the end.

        Raises:
            AgeError: With code ``age-damaged``; what stands in ``buffer`` then is of no use.
            OSError: As the file raises it.
        """
        src = self._file()
        view = memoryview(buffer).cast("B")
        view = view[: max(0, self.size - self._position)]
        done = 0
        while done < len(view):
            index, within = divmod(self._position + done, CHUNK)
            whole = 0 if within else min((len(view) - done) // CHUNK, BATCH)
            if whole:
                taken = whole * CHUNK
                self._open_chunks(src, index, whole, view[done : done + taken])
            else:
                chunk = self._chunk(src, index)[within:]
                taken = min(len(chunk), len(view) - done)
                view[done : done + taken] = chunk[:taken]
            done += taken
        self._position += done
        return done

    def readall(self) -> bytes:
        """Read to the end; memory is twice what is left."""
        rest = bytearray(max(0, self.size - self.tell()))
        self.readinto(rest)
        return bytes(rest)

    def close(self) -> None:
        """Clear the plaintext that is held, and close the file."""
        if self._src is not None:
            self._cache[:] = bytes(len(self._cache))
            src, self._src = self._src, None
            src.close()
        super().close()

    def _file(self) -> BinaryIO:
        if self._src is None:
            raise ValueError("this age file is closed")
        return self._src

    def _chunk(self, src: BinaryIO, index: int) -> memoryview:
        """Return one chunk's plaintext, which is valid until the next call."""
        chunk = self._cache[: self._last_length if index == self._last else CHUNK]
        if index != self._cached:
            self._cached = -1
            self._open_chunks(src, index, 1, chunk)
            self._cached = index
        return chunk

    def _open_chunks(self, src: BinaryIO, first: int, count: int, plain: memoryview) -> None:
        """Decrypt ``count`` chunks from ``first`` on into ``plain``, which has exactly their length."""
        src.seek(self._payload + first * SEALED_CHUNK)
        sealed = memoryview(_read_up_to(src, len(plain) + count * TAG))
        if len(sealed) < len(plain) + count * TAG:
            raise damaged()
        for place in range(count):
            index = first + place
            self._key.open(
                index,
                sealed[place * SEALED_CHUNK : (place + 1) * SEALED_CHUNK],
                plain[place * CHUNK : (place + 1) * CHUNK],
                final=index == self._last,
            )


def find_file_key(header: Header, identities: Sequence[Identity]) -> bytearray:
    """Unwrap the file key with the first identity that can.

    Raises:
        AgeError: With code ``age-malformed`` or ``age-wrong-key``.
    """
    if len(header.stanzas) > 1 and any(map(needs_to_be_alone, header.stanzas)):
        raise AgeError(
            "age-malformed",
            "This file has a passphrase and something else beside it, which the age format forbids.",
            "It may be another kind of file, or it was damaged on the way.",
        )
    for identity in identities:
        file_key = identity.unwrap(header.stanzas)
        if file_key is not None:
            return file_key
    raise AgeError(
        "age-wrong-key",
        "This file cannot be opened with this key or passphrase.",
        "It may have been encrypted for another key, or the passphrase has a typing error.",
    )


def _read_up_to(src: BinaryIO, length: int) -> bytes:
    """Read ``length`` bytes, fewer only at the end: an unbuffered file may hand out less than it is asked for."""
    data = src.read(length)
    while data and len(data) < length:
        more = src.read(length - len(data))
        if not more:
            break
        data += more
    return data
