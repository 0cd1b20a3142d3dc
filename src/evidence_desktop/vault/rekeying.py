"""A new way of unlocking an open vault (docs/spec/vault.md, "Changing what unlocks it").

Until the new header stands, everything that the old one needs stays as it is; only then is it dropped. Whenever the
program ends in between, one of the two headers is there, whole, with all that it needs.
"""

from __future__ import annotations

import secrets
from dataclasses import replace

from evidence_desktop.crypto.keystore import UNLOCK, KeyStore
from evidence_desktop.crypto.vaultkeys import RING_SIZE, Slot, Unlock, make_slot, open_slot
from evidence_desktop.model.custody import Draft, Event, KeyChange
from evidence_desktop.model.errors import InputError, StorageError
from evidence_desktop.vault import founding, state, storage
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import identities as identity_files
from evidence_desktop.vault.founding import NewUnlock
from evidence_desktop.vault.header import Header
from evidence_desktop.vault.journal import Journal
from evidence_desktop.vault.opening import Parts, Ways
from evidence_desktop.vault.state import State


def change(parts: Parts, journal: Journal, new: NewUnlock) -> None:
    """Wrap the same master key anew, log that, and put the new header in place; see ``Vault.change_unlock``."""
    with journal.turn:
        journal.check_writable()
        old = parts.header.slot.unlock
        if old is new.unlock is Unlock.KEYRING:
            raise InputError(
                "unlock-same", "The vault opens with the system keyring alone already.", "Nothing needs to be changed."
            )
        what = KeyChange.PASSPHRASE if old is new.unlock else KeyChange.UNLOCK
        ways = Ways(parts.layout.folder)
        try:
            header = _prepare(ways, parts, new)
            # Before the header, as with every other entry: no change is ever made that the log does not tell.
            journal.append([Draft(Event.KEY_CHANGED, {"what": what.value})], None)
        except BaseException:
            ways.fail()
            raise
        try:
            headers.write(parts.layout, header)
        except storage.NoSpaceError:
            ways.fail()
            raise
        except StorageError as error:
            # Which of the two headers is there is for the next opening to see, so both keep what they need.
            journal.stop(error)
            raise
        _finish(parts, journal, header, new.keystore)


def prove(parts: Parts, passphrase: str | None, keystore: KeyStore | None) -> None:
    """Open the slot once more and forget the keys; see ``Vault.prove``."""
    slot = parts.header.slot
    ring = keystore.get(parts.header.id.hex(), UNLOCK) if keystore and slot.unlock.needs_keyring else None
    open_slot(parts.header.id, slot, passphrase, ring).clear()


def _prepare(ways: Ways, parts: Parts, new: NewUnlock) -> Header:
    """Put all that the new header needs where it will look for it."""
    vault_id, keys, old = parts.header.id, parts.keys, parts.header.slot.unlock
    keystore = new.keystore if new.unlock.needs_keyring else None
    if old.needs_keyring and keystore is not None:
        # The old header needs K_ring until the very end, so it is never written here, only shared.
        slot = make_slot(vault_id, keys, new.unlock, new.passphrase, _shared_ring(parts, keystore), new.kdf)
    elif keystore is not None:
        slot = _first_slot(ways, parts, keystore, new)
    else:
        slot = make_slot(vault_id, keys, new.unlock, new.passphrase, None, new.kdf)
        if old.needs_keyring:
            ways.on_failure(lambda: storage.discard(parts.layout.device))
            identity_files.keep_device(parts.layout, vault_id, keys, parts.device, None)
    # Read back: a vault must not depend on a key that is not where the next opening looks for it.
    identity_files.open_device(parts.layout, vault_id, keys, new.unlock, keystore, parts.identities.devices)
    return headers.seal(replace(parts.header, slot=slot), keys)


def _shared_ring(parts: Parts, keystore: KeyStore) -> bytes | None:
    ring = keystore.get(parts.header.id.hex(), UNLOCK)
    if parts.header.slot.unlock is Unlock.KEYRING:
        # With a passphrase in the slot this cannot be told without asking for it.
        open_slot(parts.header.id, parts.header.slot, None, ring).clear()
    return ring


def _first_slot(ways: Ways, parts: Parts, keystore: KeyStore, new: NewUnlock) -> Slot:
    vault_id, keys, index = parts.header.id, parts.keys, parts.replay.index
    ring = keystore.get(vault_id.hex(), UNLOCK)
    if ring is None or len(ring) != RING_SIZE:
        ring = secrets.token_bytes(RING_SIZE)
        ways.on_failure(lambda: founding.forget(keystore, vault_id))
    slot = make_slot(vault_id, keys, new.unlock, new.passphrase, ring, new.kdf)
    keystore.set(vault_id.hex(), UNLOCK, ring)
    identity_files.keep_device(parts.layout, vault_id, keys, parts.device, keystore)
    # One that is left from earlier would make the next opening speak of a roll-back.
    state.keep(keystore, vault_id, keys, State(index.size, index.root))
    return slot


def _finish(parts: Parts, journal: Journal, header: Header, keystore: KeyStore | None) -> None:
    before, parts.header = parts.header.slot.unlock, header
    unlock = header.slot.unlock
    if unlock.needs_keyring:
        parts.keystore = keystore
        if not before.needs_keyring:
            journal.begin_state()
            storage.discard(parts.layout.device)
    elif parts.keystore is not None:
        journal.forget_state()
        founding.forget(parts.keystore, header.id)
        parts.keystore = None
