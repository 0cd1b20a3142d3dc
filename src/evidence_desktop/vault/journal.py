"""The commit: how entries get onto the disk, and what stops the writing (docs/spec/vault.md, "Writing")."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

from evidence_desktop.crypto import box
from evidence_desktop.custody import checkpoint as checkpoints
from evidence_desktop.custody import clock
from evidence_desktop.custody import entry as entries
from evidence_desktop.custody.events import clock_changed
from evidence_desktop.custody.tree import leaf_hash
from evidence_desktop.model.custody import ADDS_EXHIBIT, Draft, Entry, Event
from evidence_desktop.model.errors import EvidenceError, InputError, Phrase, StorageError
from evidence_desktop.model.ids import BlobId
from evidence_desktop.model.record import TimeReading
from evidence_desktop.vault import repair, state, storage
from evidence_desktop.vault.findings import AuditFinding
from evidence_desktop.vault.log import Frame
from evidence_desktop.vault.opening import Parts
from evidence_desktop.vault.replay import MAX_INDEX
from evidence_desktop.vault.state import State

INDEX_WORTH_SAVING = 200
"""Entries that the next opening would have to read one by one, about 0.1 s; fewer are not worth a write."""


class Journal:
    """Writes the log of an open vault, one call at a time.

    Attributes:
        note: The newest checkpoint; empty in a vault whose checkpoint cannot be read.
        turn: Held while anything is written; may be held to keep the vault still.
    """

    def __init__(self, parts: Parts) -> None:
        self.note = parts.replay.note
        self.turn = threading.RLock()
        self._parts = parts
        self._log = parts.replay.log
        self._index = parts.replay.index
        self._findings = parts.findings
        self._unsaved = parts.replay.replayed
        self._stopped: StorageError | None = None
        self._keeps_state = parts.keystore is not None
        self._last: TimeReading | None = None
        self._closed = False

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: salvage, a disk that cannot be written to, or an error of the disk."""
        return self._parts.read_only or self._stopped is not None

    def stop(self, error: StorageError) -> None:
        """Write no more until the vault is opened again."""
        if self._stopped is None:
            self._stopped = error
            self._findings.append(
                AuditFinding(error.code, Phrase("the vault"), Phrase("is read-only now: {why}", why=error.message))
            )

    def check_writable(self) -> None:
        """Refuse to go on when nothing can be written.

        Raises:
            StorageError: ``read-only``.
        """
        if self._closed:
            raise StorageError("closed", "The vault is locked.", "Unlock it first.")
        if self.read_only:
            why = self._stopped.message if self._stopped else Phrase("It was opened for reading only.")
            raise StorageError(
                "read-only", "Nothing can be written to the vault. {why}", "Close it and open it again.", why=why
            )

    def read_clock(self) -> TimeReading:
        """Read the device clock, with the jumps since the last entry; a capture waits for nobody's turn."""
        return self._with_jumps(clock.read())

    def append(self, drafts: Sequence[Draft], time: TimeReading | None) -> tuple[Entry, ...]:
        """Log entries; see ``Vault.append``."""
        with self.turn:
            self.check_writable()
            self._check_labels(drafts)
            reading = self._entry_time(time)
            before = self._last_time()
            jumped = [clock_changed(before, reading)] if before is not None and reading.jumps else []
            made = [
                entries.make(draft, self._index.size + place, reading, self._parts.device)
                for place, draft in enumerate([*jumped, *drafts])
            ]
            self._commit(made)
            self._last = reading
            self._keep_state()
            return tuple(entry for entry, _ in made[len(jumped) :])

    def settle(self) -> None:
        """Settle what a crash left; a disk that does not allow it leaves the vault readable."""
        try:
            self._look_and_settle()
        except OSError as error:
            self.stop(storage.failure(error))
        except StorageError as error:
            self.stop(error)

    def close(self) -> None:
        """Write no more, but save the index if the next opening gains by it."""
        self._closed = True
        if self._unsaved <= INDEX_WORTH_SAVING or self.read_only:
            return
        data = self._index.dump(self._log.digest(self._log.end))
        if len(data) > MAX_INDEX:
            return
        sealed = box.seal(self._parts.keys.index, data, self._parts.header.id + b"index")
        try:
            storage.replace(self._parts.layout.index, sealed)
        except StorageError:
            return  # The next opening reads on from the old one, or builds it anew.

    def begin_state(self) -> None:
        """Keep the size of the log in the keyring from now on."""
        self._keeps_state = True
        self._keep_state()

    def forget_state(self) -> None:
        """Leave the keyring alone from now on."""
        self._keeps_state = False

    def may_discard(self, blob: BlobId) -> bool:
        """Tell whether it is certain that no entry names the blob."""
        with self.turn:
            return not self.read_only and all(blob != known for known, _, _ in self._index.blobs())

    def _look_and_settle(self) -> None:
        layout = self._parts.layout
        strays = repair.look(layout, self._index)
        self._findings += repair.missing(strays, layout)
        if self.read_only:
            return
        if self._index.size > self._parts.replay.covered:
            kept = self._index.size - self._parts.replay.covered
            storage.replace(layout.checkpoint, self.checkpoint_of(self._index.size, self._index.root).encode())
            self.note = self.checkpoint_of(self._index.size, self._index.root)
            what = Phrase("had {count} whole entries past its checkpoint, which were kept", count=kept)
            self._findings.append(AuditFinding("entries-kept", Phrase("log"), what))
        self._findings += repair.settle(layout, self._log, strays)
        drafts = [Draft(Event.VAULT_CREATED)] if self._index.size == 0 else []
        drafts += repair.unlogged(layout, self._index)
        if count := repair.failed_unlocks(layout):
            drafts.append(Draft(Event.FAILED_UNLOCK, {"count": count}))
            self._findings.append(
                AuditFinding(
                    "failed-unlock", Phrase("the vault"), Phrase("refused {count} attempts to unlock it", count=count)
                )
            )
        if drafts:
            self.append(drafts, None)
        if count:
            storage.remove(layout.failed)
        self._catch_up_state()

    def _commit(self, made: Sequence[tuple[Entry, bytes]]) -> None:
        frames = [self._log.frame(entry.seq, data) for entry, data in made]
        size, root = self._index.head_with([leaf_hash(data) for _, data in made])
        note = self.checkpoint_of(size, root)
        try:
            self._log.write(frames)
            storage.replace(self._parts.layout.checkpoint, note.encode())
        except storage.NoSpaceError:
            self._take_back()
            raise
        except BaseException as error:
            # Also when the program is told to stop in the middle: what is on the disk is for the next opening to say.
            self.stop(error if isinstance(error, StorageError) else _interrupted())
            raise
        start = self._log.end
        self._log.accept(frames)
        placed = []
        for (entry, data), frame in zip(made, frames, strict=True):
            placed.append((Frame(entry.seq, start, start + len(frame), data), entry))
            start += len(frame)
        self._index.add(placed)
        self.note = note
        self._unsaved += len(made)

    def _take_back(self) -> None:
        try:
            self._log.take_back()
        except StorageError as error:
            self.stop(error)

    def _check_labels(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            if draft.event in ADDS_EXHIBIT:
                record = draft.body.get("record")
                label = record.get("label") if isinstance(record, dict) else getattr(record, "label", None)
                if isinstance(label, str) and self._index.has_label(label):
                    raise InputError("label-taken", "There is an exhibit {label} already.", "Try again.", label=label)

    def _entry_time(self, time: TimeReading | None) -> TimeReading:
        last = self._last_time()
        if time is None or (last and last.boot == time.boot and last.monotonic_ms > time.monotonic_ms):
            time = clock.read()
        return self._with_jumps(time)

    def _with_jumps(self, time: TimeReading) -> TimeReading:
        last = self._last_time()
        return time if last is None else replace(time, jumps=clock.jumps_between(last, time))

    def _last_time(self) -> TimeReading | None:
        # Not remembered here: somebody else may append at this moment.
        if self._last is not None:
            return self._last
        latest = self._index.latest()
        return latest.time if latest else None

    def checkpoint_of(self, size: int, root: bytes) -> str:
        """Sign a checkpoint of this log: the same text whenever it is asked for."""
        return checkpoints.issue(self._parts.identities.log_key, size, root)

    def _keep_state(self) -> None:
        keystore = self._parts.keystore
        if keystore is None or not self._keeps_state:
            return
        try:
            state.keep(keystore, self._parts.header.id, self._parts.keys, State(self._index.size, self._index.root))
        except EvidenceError:
            # Once is enough: a keyring that prompts or hangs must not slow down every capture.
            self._keeps_state = False
            what = Phrase("did not take the size of the log, so a roll-back to an earlier state may go unnoticed")
            self._findings.append(AuditFinding("state", Phrase("the system keyring"), what))

    def _catch_up_state(self) -> None:
        keystore = self._parts.keystore
        current = State(self._index.size, self._index.root)
        if keystore is not None and state.recall(keystore, self._parts.header.id, self._parts.keys) != current:
            self._keep_state()


def _interrupted() -> StorageError:
    return StorageError("interrupted", "Writing was interrupted.", "Close the vault and open it again.")
