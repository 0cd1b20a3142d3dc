"""Signed notes: a text with an Ed25519 signature that a person can copy, print or scan (C2SP signed-note)."""

from __future__ import annotations

import base64
import binascii
import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from evidence_desktop.model.errors import InputError, Phrase, VaultDamagedError

MAX_NOTE = 128 * 1024
"""Characters. The spec asks for at least 16 signatures and warns that one may be nearly 5 kB."""

_ED25519 = b"\x01"
_KEY_ID_SIZE = 4
_KEY_SIZE = 32
_MARK = "\N{EM DASH} "


class NoteKey:
    """An Ed25519 key with the name under which it signs."""

    def __init__(self, name: str, key: Ed25519PrivateKey) -> None:
        _check_name(name)
        self._name = name
        self._key = key
        self._public = key.public_key().public_bytes_raw()

    @classmethod
    def create(cls, name: str) -> NoteKey:
        """Make a new key.

        Raises:
            InputError: ``note-invalid`` when the name is empty or holds a space, a control character or a plus sign.
        """
        return cls(name, Ed25519PrivateKey.generate())

    @classmethod
    def from_private_bytes(cls, name: str, private: bytes | bytearray) -> NoteKey:
        """Read a key back from its 32-byte seed (RFC 8032).

        Raises:
            VaultDamagedError: ``identity-damaged`` when it does not have 32 bytes.
        """
        try:
            return cls(name, Ed25519PrivateKey.from_private_bytes(private))
        except ValueError as error:
            raise VaultDamagedError("identity-damaged", "The key of the custody log cannot be read.") from error

    def to_private_bytes(self) -> bytes:
        """Return the 32-byte seed: to be sealed by the caller, never stored as it is."""
        return self._key.private_bytes_raw()

    @property
    def name(self) -> str:
        """The name under which it signs."""
        return self._name

    @property
    def verifier(self) -> str:
        """The verifier key (C2SP ``vkey``), one line without a newline."""
        key_id = _key_id(self._name, self._public)
        return f"{self._name}+{key_id.hex()}+{base64.b64encode(_ED25519 + self._public).decode()}"

    def sign(self, text: str) -> str:
        """Sign a text; returns the whole note.

        Raises:
            InputError: ``note-invalid`` when the text does not end in a newline or holds a control character.
        """
        if not text.endswith("\n"):
            raise _invalid(Phrase("its text does not end with a new line"))
        signature = self._key.sign(_encode(text))
        value = base64.b64encode(_key_id(self._name, self._public) + signature).decode()
        return f"{text}\n{_MARK}{self._name} {value}\n"


def open_note(note: str, verifier: str) -> str:
    """Check a note against a verifier key and return its text, which deserves no look before.

    Signatures by other keys are ignored, as the spec demands; one by this key that fails refuses the note.

    Raises:
        InputError: ``note-invalid`` when note or key are malformed, or no signature by the key holds.
    """
    name, public = parse_verifier(verifier)
    if len(note) > MAX_NOTE:
        raise _invalid(Phrase("it is too long"))
    _encode(note)
    text, gap, lines = note.rpartition("\n\n")
    if not gap or not lines.endswith("\n"):
        raise _invalid(Phrase("text and signatures cannot be told apart"))
    text += "\n"
    known = _key_id(name, public)
    signatures = [_parse_signature(line) for line in lines[:-1].split("\n")]
    ours = [signature for signer, key_id, signature in signatures if (signer, key_id) == (name, known)]
    if not ours:
        raise _invalid(Phrase("it is not signed by the expected key"))
    try:
        for signature in ours:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, text.encode())
    except InvalidSignature as error:
        raise _invalid(Phrase("its signature does not hold")) from error
    return text


def parse_verifier(verifier: str) -> tuple[str, bytes]:
    """Split a verifier key into name and 32-byte public key.

    Raises:
        InputError: ``note-invalid`` when it is malformed, of another type, or its key id is wrong.
    """
    name, _, rest = verifier.partition("+")
    key_id, _, value = rest.partition("+")
    _check_name(name)
    material = _base64(value)
    public = material[len(_ED25519) :]
    if not material.startswith(_ED25519) or len(public) != _KEY_SIZE or key_id != _key_id(name, public).hex():
        raise _invalid(Phrase("the verifier key is malformed"))
    return name, public


def _parse_signature(line: str) -> tuple[str, bytes, bytes]:
    name, _, value = line.removeprefix(_MARK).partition(" ")
    if not line.startswith(_MARK):
        raise _invalid(Phrase("a signature line is malformed"))
    _check_name(name)
    raw = _base64(value)
    if len(raw) <= _KEY_ID_SIZE:
        raise _invalid(Phrase("a signature is too short"))
    return name, raw[:_KEY_ID_SIZE], raw[_KEY_ID_SIZE:]


def _key_id(name: str, public: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:_KEY_ID_SIZE]


def _check_name(name: str) -> None:
    if not name or "+" in name or "\n" in name or any(char.isspace() for char in name):
        raise _invalid(Phrase("the key's name is malformed"))
    _encode(name)


def _encode(text: str) -> bytes:
    if any(char < " " and char != "\n" for char in text):
        raise _invalid(Phrase("it holds a control character"))
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise _invalid(Phrase("it is not valid text")) from error


def _base64(text: str) -> bytes:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _invalid(Phrase("a base64 value is malformed")) from error
    # Python forgives stray bits at the end; two spellings of one signature are one too many.
    if base64.b64encode(raw).decode() != text:
        raise _invalid(Phrase("a base64 value is malformed"))
    return raw


def _invalid(why: Phrase) -> InputError:
    return InputError(
        "note-invalid",
        "This signed note cannot be accepted: {why}.",
        "Copy it again from its source, with every line.",
        why=why,
    )
