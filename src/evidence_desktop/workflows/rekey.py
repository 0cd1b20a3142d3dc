"""Change the passphrase, what unlocks the vault at all, or the recovery sheet."""

from __future__ import annotations

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.workflows.keep import read_sheet
from evidence_desktop.workflows.session import Session, Unlock, check_passphrase, recovery_sheet


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


def prove(session: Session, passphrase: str | None) -> None:
    """Check that whoever asks for a change can open the vault; nothing is counted.

    Raises:
        LockedError: ``wrong-passphrase``, or the keyring does not answer.
    """
    keystore = KeyStore.find() if session.unlock.needs_keyring else None
    session.vault.prove(passphrase, keystore)


def new_sheet(session: Session) -> str:
    """Make a recovery sheet in memory; the old one holds until ``use_sheet``."""
    return recovery_sheet(session, X25519Identity.generate())


def use_sheet(session: Session, sheet: str) -> None:
    """Make this sheet the one that opens the vault, once the person has shown that they hold it.

    Raises:
        WorkError: ``busy`` while a file is being taken in.
        StorageError: ``read-only``; ``disk-full``: the old sheet holds.
    """
    session.vault.recovery.begin(read_sheet(sheet).recipient)


def sheet_unfinished(session: Session) -> bool:
    """Tell whether some of what is stored still opens with an earlier recovery sheet."""
    return session.vault.recovery.unfinished


def finish_sheet(session: Session, progress: Progress = NO_PROGRESS) -> list[str]:
    """Give all that is stored to the new sheet alone; it goes on where it was left and may run beside other work.

    Returns:
        Files of the vault that could not be opened and stay as they are; ``sheet_unfinished`` then tells whether some
        of them may open later.

    Raises:
        CancelledError: The person stopped it, or began another sheet; it goes on from there.
        StorageError: ``read-only``, ``disk-full``.
    """
    return session.vault.recovery.finish(progress)
