"""Set up and unlock: the one place where the real vault, keyring and clock are wired together."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import platformdirs

from evidence_desktop import bounds
from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.crypto.words import fingerprint_words, new_passphrase
from evidence_desktop.model.errors import EvidenceError, InputError, LockedError, VaultDamagedError, WorkError
from evidence_desktop.vault.vault import Vault

MIN_PASSPHRASE = 8
"""Characters; NIST SP 800-63B section 3.1.1 asks for at least this much of a secret that a person chooses."""
MEASURED = 72
"""Characters that the strength of a passphrase is measured by: the time it takes grows fast with the length."""

__all__ = [
    "MIN_PASSPHRASE",
    "Session",
    "SetUp",
    "Strength",
    "Unlock",
    "create",
    "default_vault",
    "has_keyring",
    "needs_passphrase",
    "opened",
    "strength",
    "suggest_passphrase",
    "unlock",
]


def default_vault() -> Path:
    """Where the vault lives unless the person says otherwise."""
    return platformdirs.user_data_path("evidence-desktop", appauthor=False) / "vault"


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked vault.

    Attributes:
        vault: The vault; closed with the session.
        path: Its folder.
    """

    vault: Vault
    path: Path

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the root certificate, hex: what a lawyer compares."""
        return self.vault.identity.root.fingerprint.hex()

    @property
    def words(self) -> str:
        """The fingerprint as eight words to read out."""
        return fingerprint_words(self.vault.identity.root.fingerprint)

    @property
    def unlock(self) -> Unlock:
        """What opens it."""
        return self.vault.unlock

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: opened only to look, or the disk failed since."""
        return self.vault.read_only

    def explained(self, error: EvidenceError) -> EvidenceError:
        """Return what to say of an error: that the drive is away, when the vault's folder is; else the error itself."""
        if not isinstance(error, (WorkError, VaultDamagedError)) or self.vault.is_there:
            return error
        return VaultDamagedError(
            "vault-away",
            "The drive with your vault is not connected, or its folder was moved.",
            "What was saved in it is safe. Connect the drive again, then lock and unlock.",
        )

    def must_be_outside(self, place: Path) -> None:
        """Refuse a place inside the vault's folder, for what is handed over or kept apart.

        Raises:
            InputError: ``inside-vault``.
        """
        if place.resolve().is_relative_to(self.path.resolve()):
            raise InputError(
                "inside-vault",
                "That place is inside the vault itself.",
                "Choose a place outside, best on another disk.",
            )

    def close(self) -> None:
        """Lock: keys are cleared and the vault is free for another start."""
        self.vault.close()

    def forget_keys(self) -> None:
        """Remove this vault's items from the keyring, for a vault that is thrown away as a whole."""
        self.vault.forget_keys()


@dataclass(frozen=True, slots=True)
class SetUp:
    """A new vault, and the sheet that opens it when everything else is lost.

    Attributes:
        session: The new vault, unlocked.
        sheet: Text of the recovery sheet; also a key file for the stock ``age`` program.
    """

    session: Session
    sheet: str


def create(path: Path, *, unlock: Unlock = Unlock.BOTH, passphrase: str | None = None) -> SetUp:
    """Make a new vault in an empty or missing folder.

    Raises:
        InputError: ``passphrase-short`` or ``exists``.
        LockedError: When a keyring is wanted and there is none.
    """
    bounds.SYSTEM.no_dumps()
    passphrase = check_passphrase(unlock, passphrase)
    keystore = None if unlock is Unlock.PASSPHRASE else KeyStore.find()
    vault, recovery = Vault.create(path, unlock=unlock, passphrase=passphrase, keystore=keystore)
    session = Session(vault, path)
    return SetUp(session, recovery_sheet(session, recovery))


def has_keyring() -> bool:
    """Tell whether the system offers a keyring that keys may be trusted to."""
    try:
        KeyStore.find()
    except LockedError:
        return False
    return True


def suggest_passphrase() -> str:
    """Make a passphrase of six random words."""
    return new_passphrase()


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess.

    Attributes:
        score: From 0, guessed at once, to 4, out of reach.
        short: Whether it is shorter than a vault accepts.
    """

    score: int
    short: bool


def strength(text: str) -> Strength:
    """Estimate how hard a passphrase is to guess; takes up to a few hundredths of a second, more the first time."""
    # Half a megabyte of word lists that only a new vault needs.
    from zxcvbn import zxcvbn  # noqa: PLC0415

    short = len(text) < MIN_PASSPHRASE
    return Strength(0 if short else int(zxcvbn(text[:MEASURED])["score"]), short)


def check_passphrase(unlock: Unlock, passphrase: str | None) -> str | None:
    """Return the passphrase that this way of unlocking uses, or None; refuse one that is too short."""
    if unlock is Unlock.KEYRING:
        return None
    if passphrase is None:
        raise InputError("passphrase-needed", "This way of unlocking needs a passphrase.", "Choose one and try again.")
    if len(passphrase) < MIN_PASSPHRASE:
        raise InputError(
            "passphrase-short",
            "The passphrase is shorter than {limit} characters.",
            "Four or more unrelated words are easy to remember and hard to guess.",
            limit=MIN_PASSPHRASE,
        )
    return passphrase


def needs_passphrase(path: Path) -> bool:
    """Tell whether the vault in this folder asks for a passphrase."""
    return Vault.unlock_method(path) is not Unlock.KEYRING


def unlock(path: Path, passphrase: str | None = None, *, salvage: bool = False) -> Session:
    """Open a vault; with ``salvage`` also a damaged or rolled-back one, read-only.

    Raises:
        LockedError: Wrong passphrase, no keyring, key item missing, or open elsewhere.
        VaultDamagedError: Damaged or rolled back.
    """
    bounds.SYSTEM.no_dumps()
    method = Vault.unlock_method(path)
    if method is not Unlock.KEYRING and passphrase is None:
        raise LockedError(
            "passphrase-needed", "This vault opens with a passphrase.", "Type it, or name a file that holds it."
        )
    keystore = None if method is Unlock.PASSPHRASE else KeyStore.find()
    return Session(Vault.open(path, passphrase=passphrase, keystore=keystore, salvage=salvage), path)


@contextlib.contextmanager
def opened(path: Path, passphrase: str | None = None, *, salvage: bool = False) -> Iterator[Session]:
    """Open a vault for the length of a ``with`` block."""
    session = unlock(path, passphrase, salvage=salvage)
    try:
        yield session
    finally:
        session.close()


def recovery_sheet(session: Session, recovery: X25519Identity) -> str:
    """The recovery sheet as text: a valid key file for ``age -d -i``."""
    return (
        "# Recovery sheet of an Evidence Desktop vault. Nobody can replace it.\n"
        "# Print it and keep it away from this computer.\n"
        f"# Made on {datetime.now().astimezone().date()}. It takes the place of every earlier sheet.\n"
        "# Whoever holds this sheet and the vault's files can read everything in it.\n"
        f"# Vault: {session.vault.id.hex()}\n"
        f"# Fingerprint: {session.fingerprint}\n"
        f"# In words: {session.words}\n"
        "# Any stored file opens with:  age -d -i THIS-FILE -o OUTPUT vault/blobs/xx/NAME.age\n"
        f"{recovery.to_string()}\n"
    )
