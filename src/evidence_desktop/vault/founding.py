"""The making of a new vault, and a vault's new beginning on another computer (docs/spec/vault.md, "Restoring")."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.identity import Device
from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.crypto.keystore import DEVICE, STATE, UNLOCK, KeyStore
from evidence_desktop.crypto.vaultkeys import RING_SIZE, Slot, Unlock, VaultKeys, make_slot
from evidence_desktop.custody import checkpoint as checkpoints
from evidence_desktop.custody.tree import EMPTY_ROOT
from evidence_desktop.model.errors import InputError, LockedError, Phrase
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import identities as identity_files
from evidence_desktop.vault import state, storage
from evidence_desktop.vault.findings import AuditFinding
from evidence_desktop.vault.header import Header
from evidence_desktop.vault.identities import Identities
from evidence_desktop.vault.opening import Parts, Ways
from evidence_desktop.vault.replay import Replay, replay
from evidence_desktop.vault.state import State
from evidence_desktop.vault.storage import VaultLock


@dataclass(frozen=True, slots=True)
class NewUnlock:
    """How a vault is to be unlocked from now on.

    Attributes:
        unlock: What opens it.
        passphrase: Needed unless the keyring alone opens it.
        keystore: The system keyring; needed unless the passphrase alone opens it.
        kdf: Argon2id's cost; None measures this computer.
    """

    unlock: Unlock
    passphrase: str | None
    keystore: KeyStore | None
    kdf: KdfParams | None


def create_parts(folder: Path, new: NewUnlock) -> tuple[Parts, X25519Identity]:
    """Make a new vault in a folder that is empty or not there.

    Returns:
        Its parts, with an empty log, and the recovery sheet's key, which is kept nowhere.

    Raises:
        InputError: ``exists``.
        StorageError: The disk is full or cannot be written; nothing is left.
    """
    ways = Ways(folder)
    _claim(ways)
    try:
        return _create(ways, new)
    except BaseException:
        ways.fail()
        raise


def _claim(ways: Ways) -> None:
    folder = ways.layout.folder
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise InputError(
                "exists", "{folder} is not an empty folder.", "Choose an empty folder for the new vault.", folder=folder
            )
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise storage.write_failure(error) from error
    ways.on_failure(lambda: storage.clear_folder(folder))


def _create(ways: Ways, new: NewUnlock) -> tuple[Parts, X25519Identity]:
    layout = ways.layout
    lock = VaultLock.take(layout.lock)
    ways.on_failure(lock.release)
    _need_writable(lock)
    vault_id = secrets.token_bytes(headers.ID_SIZE)
    keystore = new.keystore if new.unlock.needs_keyring else None
    keys = VaultKeys.new(vault_id)
    ways.on_failure(keys.clear)
    identities, device = Identities.create(vault_id)
    recovery = X25519Identity.generate()
    if keystore is not None:
        ways.on_failure(lambda: forget(keystore, vault_id))
    storage.make_folder(layout.blobs)
    storage.make_folder(layout.quarantine)
    identity_files.write(layout, vault_id, keys, identities)
    identity_files.keep_device(layout, vault_id, keys, device, keystore)
    storage.replace(layout.log, b"")
    storage.replace(layout.checkpoint, checkpoints.issue(identities.log_key, 0, EMPTY_ROOT).encode())
    header = Header(
        id=vault_id,
        slot=new_slot(vault_id, keys, new),
        vault=identities.age.recipient,
        recovery=recovery.recipient,
        recovery_file=headers.recovery_file(keys, recovery.recipient),
    )
    # Last: a folder without it is no vault, and nobody has been told of one yet.
    header = headers.seal(header, keys)
    headers.write(layout, header)
    found = replay(layout, vault_id, keys, identities, None, writable=True)
    ways.on_failure(found.log.close)
    return Parts(layout, lock, header, keys, identities, device, keystore, found, False, []), recovery


def restore_parts(folder: Path, recovery: X25519Identity, new: NewUnlock) -> tuple[Parts, Callable[[], None]]:
    """Open a vault with the recovery sheet and give this computer a device key of its own.

    Returns:
        The parts, and what is to be called once the log says so: it puts the new header in place. Until then the old
        way of unlocking holds.

    Raises:
        InputError: ``no-vault``, ``wrong-sheet``.
        VaultDamagedError: Damaged, or rolled back by its own checkpoint.
    """
    ways = Ways(folder)
    try:
        return _restore(ways, recovery, new)
    except BaseException:
        ways.fail()
        raise


def _restore(ways: Ways, recovery: X25519Identity, new: NewUnlock) -> tuple[Parts, Callable[[], None]]:
    layout = ways.layout
    headers.read(layout)
    lock = VaultLock.take(layout.lock)
    ways.on_failure(lock.release)
    _need_writable(lock)
    header = headers.read(layout)
    keys = headers.recover(header, recovery)
    ways.on_failure(keys.clear)
    keystore = new.keystore if new.unlock.needs_keyring else None
    identities = identity_files.read(layout, header.id, keys)
    found = replay(layout, header.id, keys, identities, None, writable=True)
    ways.on_failure(found.log.close)
    if found.problems:
        raise found.refuse()
    findings = [*found.findings, *_older_than_keyring(found, header.id, keys, keystore)]
    device = Device.create(identities.root)
    identities = identities.with_device(device)
    identity_files.write(layout, header.id, keys, identities)
    identity_files.keep_device(layout, header.id, keys, device, keystore)
    header = headers.seal(replace(header, slot=new_slot(header.id, keys, new)), keys)

    def finish() -> None:
        headers.write(layout, header)
        if keystore is not None:
            storage.discard(layout.device)

    return Parts(layout, lock, header, keys, identities, device, keystore, found, False, findings), finish


def _older_than_keyring(
    found: Replay, vault_id: bytes, keys: VaultKeys, keystore: KeyStore | None
) -> list[AuditFinding]:
    """Say when this computer knew more of the vault; no reason to refuse what the person wants back."""
    remembered = state.recall(keystore, vault_id, keys) if keystore else None
    if isinstance(remembered, State) and remembered.size > found.index.size:
        what = Phrase(
            "has {count} entries fewer than this computer remembers", count=remembered.size - found.index.size
        )
        return [AuditFinding("rolled-back", Phrase("log"), what)]
    return []


def new_slot(vault_id: bytes, keys: VaultKeys, new: NewUnlock) -> Slot:
    """Wrap the master key.

    A key that the keyring holds already stays, so that the old header opens until it is replaced.

    Raises:
        LockedError: The keyring does not take its part, or the passphrase is missing.
    """
    ring = None
    if new.unlock.needs_keyring and new.keystore is not None:
        ring = new.keystore.get(vault_id.hex(), UNLOCK)
        if ring is None or len(ring) != RING_SIZE:
            ring = secrets.token_bytes(RING_SIZE)
            new.keystore.set(vault_id.hex(), UNLOCK, ring)
    return make_slot(vault_id, keys, new.unlock, new.passphrase, ring, new.kdf)


def forget(keystore: KeyStore, vault_id: bytes) -> None:
    """Remove a vault's items from the keyring, as far as it lets us."""
    for item in (UNLOCK, DEVICE, STATE):
        try:
            keystore.delete(vault_id.hex(), item)
        except LockedError:
            return


def _need_writable(lock: VaultLock) -> None:
    if not lock.writable:
        raise storage.failure(PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
