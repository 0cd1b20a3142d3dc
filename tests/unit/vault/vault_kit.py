"""What the vault's tests are made of: real parts, small costs, made-up exhibits."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.model import record as model
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import VaultDamagedError
from evidence_desktop.model.ids import BlobId, ExhibitId, new_exhibit_id
from evidence_desktop.vault.vault import Vault

QUICK = KdfParams(memory_kib=64, iterations=1, lanes=4)
"""Argon2's floor for four lanes: its strength is not what is tested here."""
PASSPHRASE = "correct horse battery staple"


def create(folder: Path) -> tuple[Vault, X25519Identity]:
    """A new vault that a passphrase alone opens."""
    return Vault.create(folder, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE, kdf=QUICK)


def reopen(folder: Path, *, salvage: bool = False) -> Vault:
    """Open it again."""
    return Vault.open(folder, passphrase=PASSPHRASE, salvage=salvage)


def end_at(step: int, *calls: tuple[object, str]) -> None:
    """End this process, as a kill does, instead of making the call of that number, from 0, of any of these."""
    left = step

    def counted(real):
        def call(*args):
            nonlocal left
            left -= 1
            if left < 0:
                os._exit(9)
            return real(*args)

        return call

    for owner, name in calls:
        setattr(owner, name, counted(getattr(owner, name)))


def reading() -> model.TimeReading:
    """A fixed moment."""
    utc = datetime(2026, 11, 5, 1, 0, 0, 250_000, UTC)
    return model.TimeReading(utc, utc, "UTC", 60_000, "0b" * 16, synchronised=True, jumps=())


def record(
    label: str,
    data: bytes = b"",
    *,
    exhibit: ExhibitId | None = None,
    platform: str = "Example",
    url: str = "",
    account: str = "",
    file_name: str = "post.png",
    remark: str = "",
    case: str = "Case 1",
    event_time: str = "",
) -> model.Record:
    """A made-up exhibit."""
    digest = hashlib.sha256(data).hexdigest()
    return model.Record(
        id=exhibit or new_exhibit_id(),
        label=label,
        case=case,
        kind=model.Kind.FILE,
        captured=reading(),
        event_time=event_time,
        first_seen="",
        source=model.Source(platform, url, "typed" if url else "", account, ""),
        screen=None,
        device=model.Device("Linux", "Evidence Desktop 0.1.0", "ab" * 32),
        content=model.Content(file_name, "image/png", len(data), digest, 16, 9, (), ()),
        remark=remark,
    )


def begins(made: model.Record, blob: BlobId) -> Draft:
    """The draft that begins an exhibit."""
    return Draft(Event.IMPORTED, {"record": to_json(made), "blob": blob}, made.id, made.case)


def take_in(vault: Vault, data: bytes, **told: str) -> model.Record:
    """Store an original and log it, as a workflow does."""
    with vault.store() as blob:
        blob.write(data)
        blob_id = blob.seal()
        made = record(vault.index.next_label(), data, **told)
        vault.append([begins(made, blob_id)])
    return made


def filled(folder: Path, count: int = 2) -> dict[str, bytes]:
    """A closed vault with a few exhibits; gives their originals by label."""
    vault, _ = create(folder)
    with vault:
        for number in range(count):
            take_in(vault, b"original %d " % number * 50)
        return contents(vault)


def contents(vault: Vault) -> dict[str, bytes]:
    """Every original that is not deleted, by label."""
    found = {}
    for row in vault.index.exhibits():
        if not row.deleted:
            with vault.open_blob(row.blob) as original:
                found[row.label] = original.readall()
    return found


def snapshot(folder: Path) -> dict[str, bytes]:
    """Every file but the lock, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "lock"
    }


def put(folder: Path, files: dict[str, bytes]) -> None:
    """Make the folder hold exactly these files."""
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def refused(folder: Path, code: str) -> None:
    """Opening it fails with this code and a hint, and changes nothing."""
    before = snapshot(folder)
    with pytest.raises(VaultDamagedError) as caught:
        reopen(folder)
    assert caught.value.code == code
    assert caught.value.hint
    assert snapshot(folder) == before
