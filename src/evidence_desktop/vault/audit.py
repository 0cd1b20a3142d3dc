"""Reads everything in a vault again and says what is not as it was sealed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evidence_desktop.crypto import box
from evidence_desktop.custody import checkpoint as checkpoints
from evidence_desktop.custody import entry as entries
from evidence_desktop.custody.entry import seal_holds
from evidence_desktop.model.custody import ADDS_EXHIBIT, Entry
from evidence_desktop.model.errors import EvidenceError, InputError, LockedError, Phrase, VaultDamagedError
from evidence_desktop.model.ids import BlobId
from evidence_desktop.model.progress import Progress
from evidence_desktop.vault import drafts, repair, storage
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import identities as identity_files
from evidence_desktop.vault.blobs import PIECE, open_blob
from evidence_desktop.vault.findings import AuditFinding
from evidence_desktop.vault.index import Index
from evidence_desktop.vault.layout import Layout
from evidence_desktop.vault.log import Frame
from evidence_desktop.vault.opening import Parts
from evidence_desktop.vault.replay import MAX_CHECKPOINT, MAX_INDEX

__all__ = ["AuditFinding", "audit"]

_BATCH = 1000
"""Entries that are decoded before progress is told and they go into the second index."""


@dataclass(frozen=True, slots=True)
class _Expected:
    """What the log says of one original."""

    blob: BlobId
    label: str
    size: int
    sha256: str


def audit(parts: Parts, index: Index, progress: Progress) -> list[AuditFinding]:
    """Check header, identity, log, checkpoint, index and every blob.

    Args:
        parts: The open vault.
        index: As it is in use.
        progress: Told in bytes; asked whether to stop.

    Raises:
        CancelledError: The person stopped it.
    """
    teller = _Teller(
        progress, parts.replay.log.file_size + sum(row.size for row in index.exhibits() if not row.deleted)
    )
    with_log, expected = _log(parts, index, teller)
    return [
        *_sealed_files(parts),
        *_draft(parts),
        *with_log,
        *_checkpoint(parts, index),
        *_names(parts, index),
        *(finding for one in expected if (finding := _blob(parts, one, teller)) is not None),
    ]


class _Teller:
    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def more(self, count: int) -> None:
        self._progress.checkpoint()
        self._done = min(self._done + count, self._total)
        self._progress.report(self._done, self._total)


def _sealed_files(parts: Parts) -> Iterator[AuditFinding]:
    layout, keys = parts.layout, parts.keys
    try:
        header = headers.read(layout)
        good = header == parts.header and header.holds(keys)
    except (VaultDamagedError, InputError):
        good = False
    if not good:
        yield AuditFinding("header", "vault.json", Phrase("was changed"))
    try:
        good = identity_files.read(layout, parts.header.id, keys).devices == parts.identities.devices
    except VaultDamagedError:
        good = False
    if not good:
        yield AuditFinding("identity", Phrase("identity"), Phrase("was changed"))
    unlock = parts.header.slot.unlock
    where = Phrase("the system keyring") if unlock.needs_keyring else Phrase("device")
    try:
        identity_files.open_device(layout, parts.header.id, keys, unlock, parts.keystore, parts.identities.devices)
    except (VaultDamagedError, LockedError):
        yield AuditFinding("device", where, Phrase("does not hold this computer's signing key any more"))
    if layout.index.exists():
        try:
            data = storage.read(layout.index, MAX_INDEX + box.OVERHEAD)
            loaded = Index.load(box.open_box(keys.index, data, parts.header.id + b"index"), parts.replay.log.entry)
        except VaultDamagedError:
            loaded = None
        if loaded is None or parts.replay.log.digest_of(loaded[1]) != loaded[2]:
            yield AuditFinding(
                "index-file", Phrase("index"), Phrase("was changed; it is built anew at the next opening")
            )
        if loaded is not None:
            loaded[0].close()


def _draft(parts: Parts) -> Iterator[AuditFinding]:
    try:
        drafts.read(parts)
    except VaultDamagedError as error:
        if error.code == "unreadable":
            raise
        yield AuditFinding("draft", Phrase("draft"), Phrase("cannot be read: what was being written is lost"))


def _log(parts: Parts, index: Index, teller: _Teller) -> tuple[list[AuditFinding], list[_Expected]]:
    """Open every frame; returns findings, and what the log says of the originals."""
    log = parts.replay.log
    findings: list[AuditFinding] = []
    fresh = Index(log.entry)
    batch: list[tuple[Frame, Entry]] = []
    expected: dict[str, _Expected] = {}
    place = 0
    for frame in log.frames_anyhow():
        if frame.seq > place:
            findings.append(_unreadable(place, frame.seq - 1))
        place = frame.seq + 1
        try:
            entry = entries.decode(frame.entry, place=frame.seq)
        except InputError:
            findings.append(
                AuditFinding(
                    "entry", Phrase("entry {seq}", seq=frame.seq), Phrase("does not follow the format of the log")
                )
            )
            continue
        if not any(seal_holds(entry, der) for der in parts.identities.devices):
            findings.append(
                AuditFinding("seal", Phrase("entry {seq}", seq=frame.seq), Phrase("has a seal that does not hold"))
            )
        _note_original(entry, expected)
        batch.append((frame, entry))
        if len(batch) == _BATCH:
            teller.more(_take(fresh, batch))
    teller.more(_take(fresh, batch))
    if log.file_size > fresh.end or place < index.size:
        findings.append(_unreadable(place, max(index.size, place + 1) - 1))
    if fresh.digest() != index.digest():
        findings.append(AuditFinding("index", Phrase("index"), Phrase("does not agree with the log")))
    fresh.close()
    return findings, list(expected.values())


def _take(fresh: Index, batch: list[tuple[Frame, Entry]]) -> int:
    size = sum(frame.end - frame.start for frame, _ in batch)
    fresh.add(batch, gaps=True)
    batch.clear()
    return size


def _note_original(entry: Entry, expected: dict[str, _Expected]) -> None:
    if entry.event in ADDS_EXHIBIT and entry.exhibit:
        record = entry.body["record"]
        content = record["content"]
        one = _Expected(BlobId(entry.body["blob"]), record["label"], content["size"], content["sha256"])
        expected.setdefault(entry.exhibit, one)
    elif entry.event == "deleted" and entry.exhibit:
        expected.pop(entry.exhibit, None)


def _unreadable(first: int, last: int) -> AuditFinding:
    which = (
        Phrase("entry {seq}", seq=first)
        if first == last
        else Phrase("entries {first} to {last}", first=first, last=last)
    )
    return AuditFinding("log", which, Phrase("cannot be read: the log is damaged there"))


def _checkpoint(parts: Parts, index: Index) -> Iterator[AuditFinding]:
    try:
        note = storage.read(parts.layout.checkpoint, MAX_CHECKPOINT).decode()
        found = checkpoints.read(note, parts.identities.log_key.verifier)
    except (EvidenceError, ValueError):
        yield AuditFinding("checkpoint", Phrase("checkpoint"), Phrase("cannot be read, or its signature does not hold"))
        return
    if index.has_gaps or (found.size, found.root) != (index.size, index.root):
        yield AuditFinding("checkpoint", Phrase("checkpoint"), Phrase("does not agree with the log"))


def _names(parts: Parts, index: Index) -> Iterator[AuditFinding]:
    layout = parts.layout
    try:
        strays = repair.look(layout, index)
    except OSError as error:
        raise storage.unreadable(error) from error
    # While a new recovery sheet is put in place, its copies come and go.
    copies = strays.copies if parts.header.renewing is None else []
    for path in (*strays.unfinished, *copies, *map(layout.blob, strays.orphans), *strays.unknown):
        yield AuditFinding("extra", _relative(layout, path), Phrase("is not named in the log"))
    for blob in strays.undead:
        yield AuditFinding(
            "extra", _relative(layout, layout.blob(blob)), Phrase("is still there although it was deleted")
        )


def _blob(parts: Parts, one: _Expected, teller: _Teller) -> AuditFinding | None:
    subject = _relative(parts.layout, parts.layout.blob(one.blob))
    digest, size = hashlib.sha256(), 0
    try:
        with open_blob(parts.layout, one.blob, [parts.identities.age], lambda: one.label) as original:
            while piece := original.read(PIECE):
                digest.update(piece)
                size += len(piece)
                teller.more(len(piece))
    except VaultDamagedError as error:
        if error.code == "blob-missing":
            return AuditFinding("blob", subject, Phrase("is missing: the original of {label}", label=one.label))
        return AuditFinding("blob", subject, Phrase("was damaged or changed: the original of {label}", label=one.label))
    if (size, digest.hexdigest()) != (one.size, one.sha256):
        return AuditFinding(
            "blob", subject, Phrase("holds something else than the original of {label}", label=one.label)
        )
    return None


def _relative(layout: Layout, path: Path) -> str:
    return path.relative_to(layout.folder).as_posix()
