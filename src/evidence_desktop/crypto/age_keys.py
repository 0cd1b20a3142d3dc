"""Who can open an age file: X25519 key pairs and passphrases.

Source: C2SP ``age`` specification, "Native recipient types". A recipient wraps the file key in a stanza; an identity
looks for stanzas that it can unwrap.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from evidence_desktop.crypto import bech32
from evidence_desktop.crypto.age_header import (
    FILE_KEY_LENGTH,
    KEY_LENGTH,
    AgeError,
    Stanza,
    decode_base64,
    derive_key,
    encode_base64,
    malformed,
)
from evidence_desktop.model.errors import InputError, WorkError

SCRYPT_LOG_N = 18
"""Work factor when writing: 256 MiB and about a second, as the stock program does."""

MAX_SCRYPT_LOG_N = 20
"""Highest work factor when reading: 1 GiB. The file asks for it, so a hostile one could ask for all the memory."""

_WRAPPED_LENGTH = FILE_KEY_LENGTH + 16
_WRAP_NONCE = bytes(12)
_SALT_LENGTH = 16
_X25519, _SCRYPT = "X25519", "scrypt"
_X25519_INFO = b"age-encryption.org/v1/X25519"
_SCRYPT_LABEL = b"age-encryption.org/v1/scrypt"
_SCRYPT_R, _SCRYPT_P = 8, 1
_DECIMAL = re.compile(r"[1-9][0-9]*")
_RECIPIENT_PREFIX, _IDENTITY_PREFIX = "age", "age-secret-key-"


class Recipient(Protocol):
    """Somebody whom a file is encrypted for."""

    def wrap(self, file_key: bytearray) -> Stanza:
        """Wrap the file key so that only this recipient can unwrap it."""


class Identity(Protocol):
    """Somebody who can open a file."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytearray | None:
        """Return the 16-byte file key, or None when no stanza is for this identity.

        Raises:
            AgeError: With code ``age-malformed`` for a stanza of this kind that breaks its rules.
        """


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """A public key, ``age1…``.

    Attributes:
        public: 32 bytes.
    """

    public: bytes

    @classmethod
    def from_string(cls, text: str) -> X25519Recipient:
        """Read ``age1…``.

        Raises:
            AgeError: With code ``age-bad-key``.
        """
        key = _read_key(text, _RECIPIENT_PREFIX)
        if key is None:
            raise AgeError(
                "age-bad-key",
                "This is not a complete age key, or it has a typing error.",
                "It is 62 characters long and begins with age1.",
            )
        return cls(bytes(key))

    def to_string(self) -> str:
        """Return ``age1…``, 62 characters."""
        return bech32.encode(_RECIPIENT_PREFIX, self.public)

    def wrap(self, file_key: bytearray) -> Stanza:
        """Wrap the file key with a share made for this stanza alone.

        Raises:
            AgeError: With code ``age-bad-key`` when the public key is one of the few that no key pair has.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        try:
            secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.public))
        except ValueError:
            raise AgeError(
                "age-bad-key",
                "This is not a complete age key, or it has a typing error.",
                "Ask for the key again: nobody could open a file that is encrypted for it.",
            ) from None
        body = _wrap(derive_key(secret, share + self.public, _X25519_INFO), file_key)
        return Stanza((_X25519, encode_base64(share)), body)


class X25519Identity:
    """A key pair, ``AGE-SECRET-KEY-1…``.

    Attributes:
        recipient: Its public half.
    """

    def __init__(self, private: X25519PrivateKey) -> None:
        self._private = private
        self.recipient = X25519Recipient(private.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> X25519Identity:
        """Make a new key pair."""
        return cls(X25519PrivateKey.generate())

    @classmethod
    def from_string(cls, text: str) -> X25519Identity:
        """Read ``AGE-SECRET-KEY-1…``.

        Raises:
            AgeError: With code ``age-bad-key``; the error never repeats what was given.
        """
        key = _read_key(text, _IDENTITY_PREFIX)
        if key is None:
            raise AgeError(
                "age-bad-key",
                "This is not a complete age key, or it has a typing error.",
                "It is 74 characters long and begins with AGE-SECRET-KEY-1.",
            )
        return cls(X25519PrivateKey.from_private_bytes(key))

    def to_string(self) -> str:
        """Return ``AGE-SECRET-KEY-1…``, 74 characters: the secret itself."""
        return bech32.encode(_IDENTITY_PREFIX, self._private.private_bytes_raw()).upper()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytearray | None:
        """Return the file key from the first stanza for this key pair, or None.

        Raises:
            AgeError: With code ``age-malformed`` when an X25519 stanza before it breaks the rules.
        """
        for stanza in stanzas:
            if stanza.arguments[0] == _X25519:
                file_key = self._unwrap(stanza)
                if file_key is not None:
                    return file_key
        return None

    def _unwrap(self, stanza: Stanza) -> bytearray | None:
        match stanza.arguments:
            case (_, text):
                share = decode_base64(text, KEY_LENGTH)
            case _:
                raise malformed()
        _expect_wrapped(stanza.body)
        try:
            secret = self._private.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError:  # the shared secret is zero: such a share is for everybody
            raise malformed() from None
        return _unwrap(derive_key(secret, share + self.recipient.public, _X25519_INFO), stanza.body)


class Passphrase:
    """A passphrase: recipient and identity at once. It has to be a file's only recipient."""

    def __init__(self, text: str, log_n: int = SCRYPT_LOG_N) -> None:
        """Take a passphrase.

        Args:
            text: The passphrase; it is used exactly as given, as UTF-8.
            log_n: Base-two logarithm of the scrypt work factor for writing.

        Raises:
            InputError: With code ``bad-passphrase`` when it is empty or no text.
        """
        if not text or any("\ud800" <= character <= "\udfff" for character in text):
            raise InputError("bad-passphrase", "This passphrase is empty, or holds something that is not text.")
        self._secret = text.encode("utf-8")
        self._log_n = log_n

    def wrap(self, file_key: bytearray) -> Stanza:
        """Wrap the file key with scrypt; takes about a second.

        Raises:
            WorkError: With code ``no-memory`` when scrypt cannot have the memory that it needs.
        """
        salt = secrets.token_bytes(_SALT_LENGTH)
        body = _wrap(self._stretch(salt, self._log_n), file_key)
        return Stanza((_SCRYPT, encode_base64(salt), str(self._log_n)), body)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytearray | None:
        """Return the file key, or None when the file has no passphrase or another one.

        Raises:
            AgeError: With code ``age-malformed`` for a stanza that breaks the rules or asks for too much work.
            WorkError: With code ``no-memory`` when scrypt cannot have the memory that it needs.
        """
        for stanza in stanzas:
            if stanza.arguments[0] == _SCRYPT:
                return self._unwrap(stanza)
        return None

    def _unwrap(self, stanza: Stanza) -> bytearray | None:
        match stanza.arguments:
            case (_, salt_text, log_n_text):
                salt = decode_base64(salt_text, _SALT_LENGTH)
            case _:
                raise malformed()
        # The length is looked at first: int() of a long run of digits is work of its own.
        if not _DECIMAL.fullmatch(log_n_text):
            raise malformed()
        if len(log_n_text) > len(str(MAX_SCRYPT_LOG_N)) or int(log_n_text) > MAX_SCRYPT_LOG_N:
            raise AgeError(
                "age-malformed",
                "This file asks for more memory than any that was made in good faith.",
                "It may be another kind of file, or it was damaged on the way.",
            )
        _expect_wrapped(stanza.body)
        return _unwrap(self._stretch(salt, int(log_n_text)), stanza.body)

    def _stretch(self, salt: bytes, log_n: int) -> bytearray:
        key = bytearray(KEY_LENGTH)
        try:
            Scrypt(_SCRYPT_LABEL + salt, KEY_LENGTH, 1 << log_n, _SCRYPT_R, _SCRYPT_P).derive_into(self._secret, key)
        except MemoryError:
            raise WorkError(
                "no-memory",
                "This computer has not enough free memory to use the passphrase.",
                "It takes {mebibytes} MiB for a moment. Close other programs and try again.",
                mebibytes=1 << max(log_n - 10, 0),
            ) from None
        return key


def needs_to_be_alone(stanza: Stanza) -> bool:
    """Whether the stanza may have no other beside it: whoever knows a passphrase takes it that nobody else does."""
    return stanza.arguments[0] == _SCRYPT


def _wrap(key: bytearray, file_key: bytearray) -> bytes:
    return ChaCha20Poly1305(key).encrypt(_WRAP_NONCE, file_key, None)


def _unwrap(key: bytearray, body: bytes) -> bytearray | None:
    try:
        return bytearray(ChaCha20Poly1305(key).decrypt(_WRAP_NONCE, body, None))
    except InvalidTag:
        return None


def _expect_wrapped(body: bytes) -> None:
    """Refuse any other length before decrypting: a longer body could be made to open with many keys at once."""
    if len(body) != _WRAPPED_LENGTH:
        raise malformed()


def _read_key(text: str, prefix: str) -> bytearray | None:
    try:
        found, data = bech32.decode(text)
    except InputError:
        return None
    return data if found == prefix and len(data) == KEY_LENGTH else None
