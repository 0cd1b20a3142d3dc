"""Checks `inclusion` and `consistency`: the entries stand in the log, and the log grew out of what was seen before."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_desktop.verifier import merkle, names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.limits import MAX_SMALL
from evidence_desktop.verifier.notes import Checkpoint, LogKey, decode_base64, decode_text, holds, parse_checkpoint

_INCLUSION_HEAD = "c2sp.org/tlog-proof@v1"
_CONSISTENCY_HEAD = "evidence-desktop/consistency@v1"
_MAX_HASHES = 63
"""A Merkle proof in a tree of at most 2^63 leaves (C2SP tlog-proof has the same bound)."""

_MOST = 100
"""Checkpoints of one text that are looked at."""

GIVEN = "the checkpoint given with --since"
TEXT = "the text given with --anchor-text"
"""What findings call what came from outside."""


@dataclass(frozen=True, slots=True)
class _Past:
    """A consistency proof: from the tree of ``size`` and ``root``."""

    size: int
    root: bytes
    hashes: list[bytes]


def check_inclusion(bag: Bag) -> None:
    """Check `inclusion`: each entry has a proof that holds against the checkpoint, and no proof stands alone."""
    if bag.entries is None:
        raise CannotRunError("entries to prove", "they could not be read", names.ENTRIES)
    if bag.checkpoint is None:
        raise CannotRunError("a checkpoint to prove them against", "there is none that holds", names.CHECKPOINT)
    proofs = names.numbers(bag.source.files, names.PROOF)
    for entry in bag.entries:
        name = proofs.pop(entry.seq, None)
        if name is None:
            bag.fail(f"data/custody/proofs/{entry.seq:06d}.tlog-proof", f"a proof for entry {entry.seq}", "missing")
            continue
        with bag.about(name):
            hashes = _inclusion(decode_text(bag.read(name, MAX_SMALL)), entry.seq, bag.checkpoint)
            if not merkle.includes(entry.leaf, entry.seq, bag.checkpoint.size, hashes, bag.checkpoint.root):
                raise FaultError("a proof that leads from its entry to the checkpoint's root", "it does not")
        bag.tick()
    for name in proofs.values():
        bag.fail(name, "a proof of an entry in this bundle", "no such entry")


def _inclusion(text: str, index: int, checkpoint: Checkpoint) -> list[bytes]:
    lines = _body(text, checkpoint)
    if lines[:2] != [_INCLUSION_HEAD, f"index {index}"]:
        raise FaultError(f"{_INCLUSION_HEAD}, index {index}", " / ".join(lines[:2]))
    return _hashes(lines[2:])


def _body(text: str, checkpoint: Checkpoint) -> list[str]:
    """Give the lines before the empty one; what follows it must be the bundle's checkpoint, verbatim."""
    body, _, note = text.partition("\n\n")
    if note != checkpoint.note:
        raise FaultError("the checkpoint of this bundle, verbatim", note)
    return body.split("\n")


def _hashes(lines: list[str]) -> list[bytes]:
    if len(lines) > _MAX_HASHES:
        raise FaultError(f"at most {_MAX_HASHES} hashes", str(len(lines)))
    return [decode_base64(line, 32, "a hash") for line in lines]


def check_consistency(bag: Bag) -> None:
    """Check `consistency`: each such proof holds; what was seen from outside is this log, or is proven its past."""
    if bag.checkpoint is None or bag.log_key is None:
        raise CannotRunError("a checkpoint to hold proofs against", "there is none that holds", names.CHECKPOINT)
    known = {bag.checkpoint.size: bag.checkpoint.root}
    for size, name in names.numbers(bag.source.files, names.CONSISTENCY).items():
        with bag.about(name):
            proof = _consistency(decode_text(bag.read(name, MAX_SMALL)), size, bag.checkpoint)
            if not merkle.extends(proof.size, proof.root, bag.checkpoint.size, bag.checkpoint.root, proof.hashes):
                raise FaultError("a proof that leads from its old root to the checkpoint's root", "it does not")
            # Of the same size it is the same root.
            known[size] = proof.root
    bag.known = known
    if bag.asked.since is not None:
        with bag.about(GIVEN):
            _compare(bag.asked.since, bag.log_key, bag.checkpoint, known)
    _compare_text(bag, bag.log_key, bag.checkpoint, known)


def _compare_text(bag: Bag, key: LogKey, checkpoint: Checkpoint, known: dict[int, bytes]) -> None:
    """Hold the checkpoints found in a text against this one; those of other logs only where none is of this one."""
    found = bag.asked.anchors or ()
    ours = [note for note in found if note.startswith(f"{key.name}\n")] or found
    for note in ours[:_MOST]:
        with bag.about(TEXT):
            bag.dated = max(bag.dated, _compare(note, key, checkpoint, known))


def _consistency(text: str, size: int, checkpoint: Checkpoint) -> _Past:
    head, *rest = _body(text, checkpoint)
    if head != _CONSISTENCY_HEAD or rest[:1] != [f"old {size}"]:
        raise FaultError(f"{_CONSISTENCY_HEAD}, old {size}", " / ".join([head, *rest[:1]]))
    old_root = "".join(rest[1:2])
    return _Past(size, decode_base64(old_root, 32, "the old root"), _hashes(rest[2:]))


def _compare(text: str, key: LogKey, checkpoint: Checkpoint, past: dict[int, bytes]) -> int:
    """Hold a checkpoint from outside against this one.

    Returns:
        Its size.

    Raises:
        CannotRunError: The one from outside cannot be judged, or no proof reaches it.
        FaultError: It is shown that this log is not what the one from outside grew into.
    """
    try:
        given = parse_checkpoint(text)
    except FaultError as fault:
        # It came from outside the bundle, so its faults are not the bundle's.
        raise CannotRunError(fault.expected, fault.found) from None
    if (given.signer, given.key_id) != (key.name, key.id):
        # Nothing is shown by it, true or false: it was typed wrong, or is of another log than this one.
        found = given.signer if given.signer != key.name else "one of that name by another key"
        raise CannotRunError(f"a checkpoint of the log {key.name}, by the same key", found)
    if not holds(given, key):
        raise CannotRunError("a checkpoint whose signature holds", "its signature does not hold")
    if given.size > checkpoint.size:
        raise CannotRunError(
            "a checkpoint not later than the bundle's", f"{given.size} entries, the bundle's has {checkpoint.size}"
        )
    known = {0: merkle.EMPTY_ROOT} | past
    if given.size not in known:
        raise CannotRunError(f"a proof from size {given.size}", "there is none in this bundle")
    if known[given.size] != given.root:
        raise FaultError(
            "a log that begins with the one that you saw", "another log of the same size then", names.CHECKPOINT
        )
    if given.size == 0:
        raise CannotRunError("a checkpoint of at least one entry", "an empty log, with which every log begins")
    return given.size
