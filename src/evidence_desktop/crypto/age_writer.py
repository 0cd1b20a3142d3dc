"""Writes age v1 files as a stream, in memory that does not grow with the file."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import BinaryIO

from evidence_desktop.crypto.age_header import FILE_KEY_LENGTH, write_header
from evidence_desktop.crypto.age_keys import Recipient, needs_to_be_alone
from evidence_desktop.crypto.age_stream import BATCH, CHUNK, NONCE_LENGTH, SEALED_CHUNK, TAG, PayloadKey


class AgeWriter:
    """Encrypts what is written to it.

    Fed with pieces of 1 MiB it makes one write per MiB and copies a sixteenth. One thread may use it at a time. After
    any error it refuses to go on: the file is then incomplete and can only be thrown away.
    """

    def __init__(self, out: BinaryIO, recipients: Sequence[Recipient]) -> None:
        """Write the header.

        Args:
            out: Where the file goes, from its present position on; it is not closed here.
            recipients: Who can open it, one or more; a passphrase has to be alone.

        Raises:
            OSError: As ``out`` raises it.
        """
        file_key = bytearray(secrets.token_bytes(FILE_KEY_LENGTH))
        nonce = secrets.token_bytes(NONCE_LENGTH)
        stanzas = [recipient.wrap(file_key) for recipient in recipients]
        if not stanzas or (len(stanzas) > 1 and any(map(needs_to_be_alone, stanzas))):
            raise ValueError("an age file needs recipients, and a passphrase has to be the only one")
        self._out = out
        self._key = PayloadKey(file_key, nonce)
        self._held = memoryview(bytearray(CHUNK))  # the last chunk is marked, so one is held back until more comes
        self._held_length = 0
        self._sealed = memoryview(bytearray(BATCH * SEALED_CHUNK))
        self._sealed_length = 0
        self._index = 0
        self._usable = True
        self._put(memoryview(write_header(stanzas, file_key) + nonce))
        file_key[:] = bytes(FILE_KEY_LENGTH)

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Encrypt ``data``; any part of it may stay in memory until ``finish``.

        Returns:
            The number of bytes taken: always all.

        Raises:
            OSError: As the file raises it, such as on a full disk.
        """
        self._begin()
        view = memoryview(data).cast("B")
        total = len(view)
        position = self._fill_held(view)
        if position < total:
            self._seal(self._held, final=False)
            self._held_length = 0
            while total - position > CHUNK:
                self._seal(view[position : position + CHUNK], final=False)
                position += CHUNK
            self._fill_held(view[position:])
        self._usable = True
        return total

    def finish(self) -> None:
        """Write the last chunk. Only now is the file complete; ``out`` is neither flushed nor closed.

        Raises:
            OSError: As the file raises it, such as on a full disk.
        """
        self._begin()
        self._seal(self._held[: self._held_length], final=True)
        self._put(self._sealed[: self._sealed_length])
        self._held[:] = bytes(CHUNK)

    def _begin(self) -> None:
        if not self._usable:
            raise ValueError("this age file is finished or has failed")
        self._usable = False

    def _fill_held(self, view: memoryview) -> int:
        taken = min(len(view), CHUNK - self._held_length)
        self._held[self._held_length : self._held_length + taken] = view[:taken]
        self._held_length += taken
        return taken

    def _seal(self, plain: memoryview, *, final: bool) -> None:
        if self._sealed_length == len(self._sealed):
            self._put(self._sealed)
            self._sealed_length = 0
        end = self._sealed_length + len(plain) + TAG
        self._key.seal(self._index, plain, self._sealed[self._sealed_length : end], final=final)
        self._sealed_length = end
        self._index += 1

    def _put(self, data: memoryview) -> None:
        while data:  # an unbuffered file may take less than it is given
            data = data[self._out.write(data) :]
