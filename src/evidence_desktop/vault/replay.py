"""Reads log, checkpoint and index when a vault is opened, and says what fits and what does not. Writes nothing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from evidence_desktop.crypto import box
from evidence_desktop.crypto.box import BoxError
from evidence_desktop.crypto.vaultkeys import VaultKeys
from evidence_desktop.custody import checkpoint as checkpoints
from evidence_desktop.custody import entry as entries
from evidence_desktop.custody.checkpoint import Checkpoint
from evidence_desktop.custody.tree import root_of
from evidence_desktop.model.custody import Entry
from evidence_desktop.model.errors import InputError, Phrase, VaultDamagedError
from evidence_desktop.vault import storage
from evidence_desktop.vault.findings import AuditFinding
from evidence_desktop.vault.identities import Identities
from evidence_desktop.vault.index import Index
from evidence_desktop.vault.layout import Layout
from evidence_desktop.vault.log import Frame, Log
from evidence_desktop.vault.state import State

MAX_CHECKPOINT = 4096
"""Bytes; ours has about 200."""
MAX_INDEX = 1 << 30
"""Bytes; a hundred thousand exhibits need a tenth of it. A larger one would no longer be quicker than the log, and the
cipher takes no more than twice as much in one piece."""

_BATCH = 1000
"""Entries decoded before they go into the index together."""


@dataclass(slots=True)
class Replay:
    """The log as it was found.

    Attributes:
        log: Open.
        index: Of every good entry.
        note: The checkpoint; empty when it could not be read.
        covered: Entries under the checkpoint.
        replayed: Entries that were not in the index yet.
        problems: Why it must not be written to; the first one names the error.
        findings: What else was noticed.
    """

    log: Log
    index: Index
    note: str
    covered: int
    replayed: int = 0
    problems: list[AuditFinding] = field(default_factory=list)
    findings: list[AuditFinding] = field(default_factory=list)

    @property
    def torn(self) -> bool:
        """Whether something follows the last good frame."""
        return self.log.file_size > self.index.end

    def refuse(self) -> VaultDamagedError:
        """Make the error for the first problem."""
        problem = self.problems[0]
        if problem.check == "rolled-back":
            return VaultDamagedError(
                "rolled-back",
                "The vault was put back to an earlier state: {subject} {what}.",
                "Nothing was changed. Look for the newer files; --salvage opens the vault as it is, for reading only.",
                subject=problem.subject,
                what=problem.what,
            )
        return VaultDamagedError(
            problem.check,
            "The vault is damaged: {subject} {what}.",
            "Nothing was changed. Restore a backup, or open it with --salvage to read what is left.",
            subject=problem.subject,
            what=problem.what,
        )


def replay(
    layout: Layout, vault_id: bytes, keys: VaultKeys, identities: Identities, state: State | None, *, writable: bool
) -> Replay:
    """Read the log as far as it is good.

    Args:
        layout: The vault.
        vault_id: Its id.
        keys: Its keys.
        identities: Who may have signed entries and checkpoint.
        state: What the keyring remembers, when it does.
        writable: Whether the log is to be written to later.

    Raises:
        VaultDamagedError: ``unreadable`` when there is no log.
    """
    log = Log.open(layout.log, keys.log, vault_id, writable=writable)
    try:
        problems: list[AuditFinding] = []
        note, checkpoint = _checkpoint(layout, identities, problems)
        index, stored, findings = _stored_index(layout, vault_id, keys, log)
        done = Replay(log, index, note, checkpoint.size if checkpoint else 0, problems=problems, findings=findings)
        before = index.size
        _read_on(done, identities.devices)
        done.replayed = index.size - before
        _compare(done, checkpoint, stored, state)
    except BaseException:
        log.close()
        raise
    # What is written next goes behind the last good frame.
    log.digest(index.end)
    log.end = index.end
    return done


def salvage(found: Replay) -> None:
    """Build the index from every frame that still opens, whatever lies between them."""
    if all(problem.check == "rolled-back" for problem in found.problems):
        return
    index = Index(found.log.entry)
    index.add([pair for frame in found.log.frames_anyhow() if (pair := _decoded(frame)) is not None], gaps=True)
    found.index.close()
    found.index = index
    found.replayed = 0


def _checkpoint(layout: Layout, identities: Identities, problems: list[AuditFinding]) -> tuple[str, Checkpoint | None]:
    try:
        note = storage.read(layout.checkpoint, MAX_CHECKPOINT).decode()
        return note, checkpoints.read(note, identities.log_key.verifier)
    except (VaultDamagedError, InputError, ValueError):
        problems.append(
            AuditFinding(
                "checkpoint-damaged", Phrase("checkpoint"), Phrase("cannot be read, or its signature does not hold")
            )
        )
        return "", None


def _stored_index(layout: Layout, vault_id: bytes, keys: VaultKeys, log: Log) -> tuple[Index, int, list[AuditFinding]]:
    """Load the index if it fits the log, else an empty one; with the number of entries that the stored one knew."""
    if not layout.index.exists():
        return Index(log.entry), 0, []
    stored = 0
    try:
        data = box.open_box(keys.index, storage.read(layout.index, MAX_INDEX + box.OVERHEAD), vault_id + b"index")
        loaded = Index.load(data, log.entry)
    except (BoxError, VaultDamagedError):
        loaded = None
    if loaded is not None:
        index, size, digest = loaded
        stored = index.size
        if size <= log.file_size and log.digest(size) == digest:
            return index, stored, []
        index.close()
    return (
        Index(log.entry),
        stored,
        [AuditFinding("index-rebuilt", Phrase("index"), Phrase("did not fit the log and was built anew"))],
    )


def _read_on(done: Replay, devices: Sequence[bytes]) -> None:
    """Take the frames behind the index for as long as they are good."""
    good = _good(done, devices)
    while batch := list(itertools.islice(good, _BATCH)):
        done.index.add(batch)


def _good(done: Replay, devices: Sequence[bytes]) -> Iterator[tuple[Frame, Entry]]:
    for frame in done.log.frames(done.index.size, done.index.end):
        pair = _decoded(frame)
        # Below the checkpoint the root answers for the entries; past it only their own seals do.
        if pair is None or (frame.seq >= done.covered and not sealed_by(pair[1], devices)):
            return
        yield pair


def _decoded(frame: Frame) -> tuple[Frame, Entry] | None:
    try:
        return frame, entries.decode(frame.entry, place=frame.seq)
    except InputError:
        return None


def sealed_by(entry: Entry, devices: Sequence[bytes]) -> bool:
    """Tell whether the entry's seal holds by one of these device certificates (DER)."""
    return any(entries.seal_holds(entry, der) for der in devices)


def _compare(done: Replay, checkpoint: Checkpoint | None, stored: int, state: State | None) -> None:
    """Hold what was read against everything that says how much there should be."""
    claims: list[tuple[Phrase, int, bytes | None]] = []
    if checkpoint is not None:
        claims.append((Phrase("has fewer entries than its checkpoint says"), checkpoint.size, checkpoint.root))
    claims.append((Phrase("has fewer entries than the index knew"), stored, None))
    if state is not None:
        claims.append((Phrase("has fewer entries than the system keyring remembers"), state.size, state.root))
    for what, size, root in claims:
        if size > done.index.size:
            # A log that ends behind a whole frame was exchanged or cut; one that ends within a frame was damaged.
            done.problems.append(_too_short(done, what))
        elif root is not None and _root_at(done.index, size) != root:
            done.problems.append(
                AuditFinding("rolled-back", Phrase("log"), Phrase("is another one than the one that was signed"))
            )


def _too_short(done: Replay, what: Phrase) -> AuditFinding:
    if done.torn:
        return AuditFinding(
            "log-damaged", Phrase("log"), Phrase("cannot be read from entry {seq} on", seq=done.index.size)
        )
    return AuditFinding("rolled-back", Phrase("log"), what)


def _root_at(index: Index, size: int) -> bytes:
    return index.root if size == index.size else root_of(index.leaves()[:size])
