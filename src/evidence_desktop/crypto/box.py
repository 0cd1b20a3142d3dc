"""Small sealed pieces: AES-256-GCM-SIV (RFC 8452) with a random nonce in front.

GCM-SIV, because a nonce that is used twice (a restored backup, a cloned machine) costs it next to nothing.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from evidence_desktop.model.errors import VaultDamagedError

KEY_SIZE = 32
NONCE_SIZE = 12
TAG_SIZE = 16
OVERHEAD = NONCE_SIZE + TAG_SIZE
"""Bytes that sealing adds."""


class BoxError(VaultDamagedError):
    """A sealed piece was changed, or another key sealed it."""

    def __init__(self) -> None:
        super().__init__(
            "box-damaged",
            "A part of the vault was changed or belongs to another vault.",
            "Nothing was deleted. Keep the vault as it is, and restore from a backup or with the recovery sheet.",
        )


def seal(key: bytes | bytearray, plaintext: bytes | bytearray, aad: bytes) -> bytes:
    """Seal ``plaintext`` under a 32-byte key, bound to ``aad``; returns nonce (12) || ciphertext || tag (16)."""
    nonce = secrets.token_bytes(NONCE_SIZE)
    return nonce + _cipher(key).encrypt(nonce, plaintext, aad)


def open_box(key: bytes | bytearray, data: bytes, aad: bytes) -> bytes:
    """Open what ``seal`` made.

    Raises:
        BoxError: When anything differs: a byte, the key, or ``aad``.
    """
    try:
        return _cipher(key).decrypt(data[:NONCE_SIZE], data[NONCE_SIZE:], aad)
    except (InvalidTag, ValueError) as error:  # ValueError: too short to hold a nonce
        raise BoxError from error


def _cipher(key: bytes | bytearray) -> AESGCMSIV:
    # The library would take 16 or 24 bytes as well; a short key is a mistake of ours, not of the data.
    if len(key) != KEY_SIZE:
        raise TypeError(f"a key has {KEY_SIZE} bytes, not {len(key)}")
    return AESGCMSIV(key)
