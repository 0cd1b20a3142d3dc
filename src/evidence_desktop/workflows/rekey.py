"""Change the passphrase, or what unlocks the vault at all."""

from __future__ import annotations

from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.workflows.session import Session, Unlock, check_passphrase


def change_unlock(session: Session, *, unlock: Unlock, passphrase: str | None = None) -> None:
    """Make the open vault open with another passphrase, or in another way, from now on.

    Ended at any moment, the vault opens in the old way or in the new one. The recovery sheet stays as it is. Choosing
    Argon2id's cost takes about a second.

    Args:
        session: The unlocked vault; it stays unlocked.
        unlock: What is to open it.
        passphrase: The new passphrase; left aside when the keyring alone is to open it.

    Raises:
        InputError: ``passphrase-needed``, ``passphrase-short``; ``unlock-same`` from keyring alone to keyring alone.
        LockedError: The keyring is missing, locked, or does not hold this vault's key; nothing was changed.
        StorageError: ``read-only``; ``disk-full``: the old way holds.
    """
    passphrase = check_passphrase(unlock, passphrase)
    keystore = KeyStore.find() if unlock.needs_keyring else None
    session.vault.change_unlock(unlock=unlock, passphrase=passphrase, keystore=keystore)
