"""Checkpoints as signed notes, and the two texts that carry proofs (docs/spec/custody-log.md).

The formats are C2SP tlog-checkpoint, C2SP tlog-proof v1, and a text of our own in their style for consistency.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass

from evidence_desktop.crypto.notes import NoteKey, open_note
from evidence_desktop.custody.tree import HASH_BYTES
from evidence_desktop.model.codec import MAX_INT
from evidence_desktop.model.errors import InputError, Phrase

ORIGIN_PREFIX = "evidence-desktop/"

_ORIGIN_BYTES = 8
"""Of the vault id: enough that two vaults do not meet, short enough for a QR code."""

_INCLUSION = "c2sp.org/tlog-proof@v1"
_CONSISTENCY = "evidence-desktop/consistency@v1"
_NUMBER = re.compile(r"0|[1-9][0-9]{0,15}")
_TEXT_LINES = 3
_TAIL_LINES = 2
"""After the text of a note: the empty line and one signature."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What the log commits to.

    Attributes:
        origin: Name of the log.
        size: Number of entries.
        root: Root of the tree over them, 32 bytes.
    """

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """The text that is signed: three lines."""
        return f"{self.origin}\n{self.size}\n{_base64(self.root)}\n"


@dataclass(frozen=True, slots=True)
class InclusionProof:
    """A ``tlog-proof``: an entry's index, the hashes from its sibling upwards, and the checkpoint note, unverified."""

    index: int
    hashes: tuple[bytes, ...]
    note: str


@dataclass(frozen=True, slots=True)
class ConsistencyProof:
    """An older size and root, the hashes in the order of RFC 6962, and the newer checkpoint note, unverified."""

    old_size: int
    old_root: bytes
    hashes: tuple[bytes, ...]
    note: str


def origin_for(vault_id: bytes) -> str:
    """Name the log of a vault: the origin of its checkpoints and the name of their key.

    Raises:
        ValueError: When the id is shorter than 8 bytes.
    """
    if len(vault_id) < _ORIGIN_BYTES:
        raise ValueError("a vault id has at least 8 bytes")
    return ORIGIN_PREFIX + vault_id[:_ORIGIN_BYTES].hex()


def issue(note_key: NoteKey, size: int, root: bytes) -> str:
    """Sign a checkpoint; returns the note. The key's name is the origin."""
    return note_key.sign(Checkpoint(note_key.name, size, root).text)


def parse(text: str) -> Checkpoint:
    """Read the text of a checkpoint; extension lines have no place in it.

    Raises:
        InputError: ``bad-checkpoint``.
    """
    lines = text.split("\n")
    if len(lines) != _TEXT_LINES + 1 or lines[-1] or not lines[0].startswith(ORIGIN_PREFIX):
        raise _bad_checkpoint(Phrase("it does not have its three lines"))
    size, root = _number(lines[1]), _hash(lines[2])
    if size is None or root is None:
        raise _bad_checkpoint(Phrase("its size or root is malformed"))
    return Checkpoint(lines[0], size, root)


def read(note: str, verifier: str) -> Checkpoint:
    """Check the signature of a checkpoint note and read it.

    Args:
        note: The whole note.
        verifier: The log's verifier key (C2SP ``vkey``), which must be known from elsewhere.

    Raises:
        InputError: ``note-invalid`` when its signature does not hold, ``bad-checkpoint`` when its text is malformed, is
            of another log, or another signature stands beside the log's own.
    """
    text = open_note(note, verifier)
    checkpoint = parse(text)
    if note[len(text) :].count("\n") != _TAIL_LINES:
        raise _bad_checkpoint(Phrase("it has more than one signature"))
    if checkpoint.origin != verifier.partition("+")[0]:
        raise _bad_checkpoint(Phrase("it is that of another log"))
    return checkpoint


def inclusion_text(index: int, proof: Sequence[bytes], note: str) -> str:
    """Write the proof that the entry at ``index`` is under the checkpoint ``note``."""
    return _proof_text([_INCLUSION, f"index {index}"], proof, note)


def consistency_text(old_size: int, old_root: bytes, proof: Sequence[bytes], note: str) -> str:
    """Write the proof that the log of ``old_size`` and ``old_root`` begins that of the checkpoint ``note``."""
    return _proof_text([_CONSISTENCY, f"old {old_size}", _base64(old_root)], proof, note)


def parse_inclusion(text: str) -> InclusionProof:
    """Read a ``tlog-proof`` without ``extra``. Nothing in it is verified.

    Raises:
        InputError: ``bad-proof``.
    """
    lines, note = _proof_parts(text, _INCLUSION)
    index = _number(lines[0].removeprefix("index ")) if lines and lines[0].startswith("index ") else None
    if index is None:
        raise _bad_proof(Phrase("its index is malformed"))
    return InclusionProof(index, _hashes(lines[1:]), note)


def parse_consistency(text: str) -> ConsistencyProof:
    """Read a consistency proof. Nothing in it is verified.

    Raises:
        InputError: ``bad-proof``.
    """
    lines, note = _proof_parts(text, _CONSISTENCY)
    old_size = _number(lines[0].removeprefix("old ")) if lines and lines[0].startswith("old ") else None
    hashes = _hashes(lines[1:])
    if old_size is None or not hashes:
        raise _bad_proof(Phrase("its old size or root is malformed"))
    return ConsistencyProof(old_size, hashes[0], hashes[1:], note)


def _proof_text(head: Sequence[str], proof: Sequence[bytes], note: str) -> str:
    return "\n".join([*head, *map(_base64, proof), "", note])


def _proof_parts(text: str, first: str) -> tuple[list[str], str]:
    head, gap, note = text.partition("\n\n")
    lines = head.split("\n")
    if not gap or lines[0] != first:
        raise _bad_proof(Phrase("it is not of the kind expected"))
    return lines[1:], note


def _hashes(lines: Sequence[str]) -> tuple[bytes, ...]:
    hashes = [value for line in lines if (value := _hash(line)) is not None]
    if len(hashes) != len(lines):
        raise _bad_proof(Phrase("one of its hashes is malformed"))
    return tuple(hashes)


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _hash(text: str) -> bytes | None:
    try:
        value = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    # Python forgives stray bits at the end; one hash has one spelling.
    return value if len(value) == HASH_BYTES and _base64(value) == text else None


def _number(text: str) -> int | None:
    if not _NUMBER.fullmatch(text) or int(text) > MAX_INT:
        return None
    return int(text)


def _bad_checkpoint(why: Phrase) -> InputError:
    return InputError(
        "bad-checkpoint",
        "This checkpoint cannot be accepted: {why}.",
        "Copy it again from its source, with every line.",
        why=why,
    )


def _bad_proof(why: Phrase) -> InputError:
    return InputError(
        "bad-proof",
        "This proof cannot be accepted: {why}.",
        "Copy it again from its source, with every line.",
        why=why,
    )
