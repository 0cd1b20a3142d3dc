"""The payload of an age v1 file: chunks of 64 KiB, each sealed by itself (C2SP ``age`` specification, "Payload")."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from evidence_desktop.crypto.age_header import damaged, derive_key

NONCE_LENGTH = 16
CHUNK = 64 * 1024
TAG = 16
SEALED_CHUNK = CHUNK + TAG

BATCH = 16
"""Chunks that go to or come from the file at once: with 1 MiB, system calls no longer show in the time."""


class PayloadKey:
    """Seals and opens the chunks of one file. The interpreter lock is free while it works."""

    def __init__(self, file_key: bytearray, nonce: bytes) -> None:
        self._cipher = ChaCha20Poly1305(derive_key(file_key, nonce, b"payload"))

    def seal(self, index: int, plain: memoryview, sealed: memoryview, *, final: bool) -> None:
        """Encrypt one chunk into ``sealed``, which is ``TAG`` bytes longer; an index must never be used twice."""
        self._cipher.encrypt_into(_chunk_nonce(index, final=final), plain, None, sealed)

    def open(self, index: int, sealed: memoryview, plain: memoryview, *, final: bool) -> None:
        """Decrypt one chunk into ``plain``, which is ``TAG`` bytes shorter.

        Raises:
            AgeError: With code ``age-damaged`` when the chunk is not authentic; ``plain`` is then all zero.
        """
        try:
            self._cipher.decrypt_into(_chunk_nonce(index, final=final), sealed, None, plain)
        except InvalidTag:
            # The bytes are written before the tag is compared; nobody may see what is not authentic.
            plain[:] = bytes(len(plain))
            raise damaged() from None


def _chunk_nonce(index: int, *, final: bool) -> bytes:
    return index.to_bytes(11, "big") + (b"\x01" if final else b"\x00")
