"""Check `checkpoint`: a C2SP signed note with a tlog-checkpoint (custody-log.md, Checkpoint)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.limits import MAX_SMALL

_ORIGIN = r"evidence-desktop/[0-9a-f]{16}"
_KEY = re.compile(rf"({_ORIGIN})\+([0-9a-f]{{8}})\+([A-Za-z0-9+/]{{44}})\n")
_NOTE = re.compile(rf"(({_ORIGIN})\n(0|[1-9][0-9]{{0,15}})\n([^\n]+)\n)\n— ([^\n ]+) ([^\n ]+)\n")
_ED25519 = b"\x01"
_FIELD = 2**255 - 19
_EIGHT = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_WEAK = frozenset((0, 1, _FIELD - 1, _EIGHT, _FIELD - _EIGHT))
"""The y of the points of small order on edwards25519 (RFC 8032 section 5.1): a signature by such a key can hold
for whatever is signed."""


@dataclass(frozen=True, slots=True)
class LogKey:
    """A verifier key: its name, its id (4 bytes) and the Ed25519 public key (32 bytes)."""

    name: str
    id: bytes
    public: bytes

    @property
    def line(self) -> str:
        """The verifier key as it is written, without a newline."""
        return f"{self.name}+{self.id.hex()}+{base64.b64encode(_ED25519 + self.public).decode('ascii')}"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint whose form was read: ``signed`` is the text under the signature."""

    note: str
    signed: bytes
    size: int
    root: bytes
    signer: str
    key_id: bytes
    signature: bytes


def decode_base64(text: str, length: int, what: str) -> bytes:
    """Decode base64 that stands in its one canonical form and gives ``length`` bytes.

    Raises:
        FaultError: It does not.
    """
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        data = b""
    if len(data) != length or base64.b64encode(data).decode("ascii") != text:
        raise FaultError(f"{what} in base64, {length} bytes", text)
    return data


def decode_text(data: bytes) -> str:
    """Decode UTF-8.

    Raises:
        FaultError: It is not UTF-8.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise FaultError("UTF-8 text", "other bytes") from None


def parse_key(text: str) -> LogKey:
    """Read a verifier key line ``name+hex8+base64``.

    Raises:
        FaultError: It is not one, or its id is not that of its key.
    """
    match = _KEY.fullmatch(text)
    if not match:
        raise FaultError("one line with a verifier key", text)
    name, key_id, encoded = match.groups()
    key = decode_base64(encoded, 33, "an Ed25519 key")
    expected = hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]
    if key[:1] != _ED25519 or expected.hex() != key_id:
        raise FaultError(f"an Ed25519 key with the id {expected.hex()}", key_id)
    y = int.from_bytes(key[1:], "little") % 2**255
    if y >= _FIELD or y in _WEAK:
        raise FaultError("an Ed25519 key by which only its owner can sign", encoded)
    return LogKey(name, expected, key[1:])


def parse_checkpoint(text: str) -> Checkpoint:
    """Read a checkpoint note without judging its signature.

    Raises:
        FaultError: It is not of the form of custody-log.md.
    """
    match = _NOTE.fullmatch(text)
    if not match:
        raise FaultError("a checkpoint: origin, size, root, an empty line, one signature", text)
    signed, origin, size, root, signer, encoded = match.groups()
    if signer != origin:
        raise FaultError(f"a signature by {origin}", signer)
    signature = decode_base64(encoded, 68, "key id and Ed25519 signature")
    return Checkpoint(
        note=text,
        signed=signed.encode("utf-8"),
        size=int(size),
        root=decode_base64(root, 32, "the root"),
        signer=signer,
        key_id=signature[:4],
        signature=signature[4:],
    )


def holds(checkpoint: Checkpoint, key: LogKey) -> bool:
    """Say whether a checkpoint is signed by this key; its name and key id must be the key's."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - see run.py
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415

    if (checkpoint.signer, checkpoint.key_id) != (key.name, key.id):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key.public).verify(checkpoint.signature, checkpoint.signed)
    except InvalidSignature:
        return False
    return True


def check_checkpoint(bag: Bag) -> None:
    """Check `checkpoint`: the note's signature holds with ``identity/log.pub``."""
    with bag.about(names.LOG_KEY):
        bag.log_key = parse_key(decode_text(bag.read(names.LOG_KEY, MAX_SMALL)))
    with bag.about(names.CHECKPOINT):
        checkpoint = parse_checkpoint(decode_text(bag.read(names.CHECKPOINT, MAX_SMALL)))
        if bag.log_key is None:
            raise CannotRunError("the key of the checkpoint", "it could not be read")
        if not holds(checkpoint, bag.log_key):
            raise FaultError("a signature that holds with identity/log.pub", "it does not")
        bag.checkpoint = checkpoint
