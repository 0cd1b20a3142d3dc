"""What the keyring remembers of the log, so that a vault which was put back to an earlier state is noticed."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_desktop.crypto import box
from evidence_desktop.crypto.box import BoxError
from evidence_desktop.crypto.keystore import STATE, KeyStore
from evidence_desktop.crypto.vaultkeys import VaultKeys
from evidence_desktop.custody.tree import HASH_BYTES
from evidence_desktop.model.errors import LockedError, Phrase
from evidence_desktop.vault.findings import AuditFinding

_SIZE_BYTES = 8


@dataclass(frozen=True, slots=True)
class State:
    """Size and root of the log when it was last written."""

    size: int
    root: bytes


def keep(keystore: KeyStore, vault_id: bytes, keys: VaultKeys, state: State) -> None:
    """Put the state into the keyring.

    Raises:
        LockedError: The keyring did not take it.
    """
    plain = state.size.to_bytes(_SIZE_BYTES, "big") + state.root
    keystore.set(vault_id.hex(), STATE, box.seal(keys.device, plain, vault_id + b"state"))


def recall(keystore: KeyStore, vault_id: bytes, keys: VaultKeys) -> State | AuditFinding:
    """Read the state; a finding when the keyring does not hold it, or something else in its place."""
    try:
        sealed = keystore.get(vault_id.hex(), STATE)
        plain = None if sealed is None else box.open_box(keys.device, sealed, vault_id + b"state")
    except (BoxError, LockedError):
        return _finding(Phrase("holds something else where it keeps the size of the log"))
    if plain is None:
        return _finding(Phrase("no longer holds the size of the log, which would show that the vault was put back"))
    if len(plain) != _SIZE_BYTES + HASH_BYTES:
        return _finding(Phrase("holds something else where it keeps the size of the log"))
    return State(int.from_bytes(plain[:_SIZE_BYTES], "big"), plain[_SIZE_BYTES:])


def _finding(what: Phrase) -> AuditFinding:
    return AuditFinding("state", Phrase("the system keyring"), what)
