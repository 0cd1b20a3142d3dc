"""The vault's master key (VMK), the keys that come from it, and the slot that a passphrase or the keyring opens.

    P        Argon2id(passphrase)                     none for keyring alone
    KEK || C HKDF-SHA512(K_ring || P, salt = vault id, info = ".../slot/1/<unlock>", 64 bytes)
    commit   HMAC-SHA256(C, "commit")                 stands in the header, compared before anything is opened
    wrapped  AES-256-GCM-SIV(KEK, VMK), bound to vault id and every other field of the slot

GCM-SIV alone does not commit to its key: a wrapped key could be made that opens under two passphrases. C rules it out.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import rfc8785

from evidence_desktop.crypto import box, kdf
from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.errors import InputError, LockedError, VaultDamagedError

KEY_SIZE = 32
RING_SIZE = 32
"""Bytes of K_ring, the random part that the system keyring holds."""

_INFO = "evidence-desktop/vault/1/"
_SLOT_INFO = "evidence-desktop/slot/1/"
_COMMIT_SIZE = hashlib.sha256().digest_size


class Unlock(StrEnum):
    """What opens the vault."""

    BOTH = "keyring+passphrase"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way to unlock, not a secret

    @property
    def needs_passphrase(self) -> bool:
        """Whether a passphrase has to be typed."""
        return self is not Unlock.KEYRING

    @property
    def needs_keyring(self) -> bool:
        """Whether the system keyring has to hold its part."""
        return self is not Unlock.PASSPHRASE


class VaultKeys:
    """The master key and what is derived from it, each 32 bytes in a ``bytearray`` so that it can be cleared."""

    def __init__(self, vault_id: bytes, master: bytearray) -> None:
        if len(master) != KEY_SIZE:
            raise VaultDamagedError("master-malformed", "The vault's key does not have the right length.")
        self.master = master
        self.log, self.index, self.identity, self.header, self.device, self.draft = (
            kdf.hkdf(master, salt=vault_id, info=_INFO + name)
            for name in ("log", "index", "identity", "header", "device", "draft")
        )

    @classmethod
    def new(cls, vault_id: bytes) -> VaultKeys:
        """Make the keys of a new vault."""
        return cls(vault_id, bytearray(secrets.token_bytes(KEY_SIZE)))

    @classmethod
    def from_master(cls, vault_id: bytes, master: bytearray) -> VaultKeys:
        """Derive the keys from a master key, which is kept, not copied.

        Raises:
            VaultDamagedError: ``master-malformed`` when it does not have 32 bytes.
        """
        return cls(vault_id, master)

    def clear(self) -> None:
        """Overwrite every key with zeros; the object is of no use afterwards."""
        for key in (self.master, self.log, self.index, self.identity, self.header, self.device, self.draft):
            wipe(key)


@dataclass(frozen=True, slots=True)
class Slot:
    """The wrapped master key as it stands in the header.

    Attributes:
        unlock: What opens it.
        salt: 16 random bytes for Argon2id; also there when no passphrase is needed.
        kdf: Argon2id's cost; None for the keyring alone.
        commit: 32 bytes that tell a wrong passphrase before anything is opened.
        wrapped: The master key, sealed: 60 bytes.
    """

    unlock: Unlock
    salt: bytes
    kdf: KdfParams | None
    commit: bytes
    wrapped: bytes

    def to_json(self) -> dict[str, Any]:
        """Return the slot as a JSON object; bytes are lower-case hex."""
        return {
            "unlock": self.unlock.value,
            "salt": self.salt.hex(),
            "kdf": to_json(self.kdf),
            "commit": self.commit.hex(),
            "wrapped": self.wrapped.hex(),
        }

    @classmethod
    def from_json(cls, value: object) -> Slot:
        """Read a slot from a JSON object, strictly.

        Raises:
            VaultDamagedError: ``slot-malformed`` when it does not have exactly that form.
        """
        try:
            text = from_json(_SlotText, value)
            slot = cls(text.unlock, _unhex(text.salt), text.kdf, _unhex(text.commit), _unhex(text.wrapped))
        except (InputError, ValueError) as error:
            raise _malformed() from error
        sizes = (len(slot.salt), len(slot.commit), len(slot.wrapped))
        fits = sizes == (kdf.SALT_SIZE, _COMMIT_SIZE, KEY_SIZE + box.OVERHEAD)
        if not fits or slot.unlock.needs_passphrase != (slot.kdf is not None):
            raise _malformed()
        return slot


@dataclass(frozen=True, slots=True)
class _SlotText:
    unlock: Unlock
    salt: str
    kdf: KdfParams | None
    commit: str
    wrapped: str


def make_slot(
    vault_id: bytes,
    keys: VaultKeys,
    unlock: Unlock,
    passphrase: str | None,
    ring: bytes | bytearray | None,
    params: KdfParams | None = None,
) -> Slot:
    """Wrap the master key.

    Args:
        vault_id: The vault's id, 16 bytes.
        keys: The keys whose master is wrapped.
        unlock: What is to open the slot.
        passphrase: Needed unless the keyring alone is to open it; else left aside.
        ring: K_ring, 32 bytes; needed unless the passphrase alone is to open it; else left aside.
        params: Argon2id's cost; None measures this computer when there is a passphrase.

    Raises:
        LockedError: ``passphrase-needed`` or ``keyring-item-missing``.
    """
    cost = (params or kdf.calibrate()) if unlock.needs_passphrase else None
    slot = Slot(unlock, secrets.token_bytes(kdf.SALT_SIZE), cost, b"", b"")
    kek, committer = _slot_keys(vault_id, slot, passphrase, ring)
    slot = replace(slot, commit=_commit(committer))
    slot = replace(slot, wrapped=box.seal(kek, keys.master, _aad(vault_id, slot)))
    wipe(kek)
    wipe(committer)
    return slot


def open_slot(vault_id: bytes, slot: Slot, passphrase: str | None, ring: bytes | bytearray | None) -> VaultKeys:
    """Open a slot and derive the vault's keys.

    Raises:
        LockedError: ``passphrase-needed``, ``keyring-item-missing``, ``wrong-passphrase`` or ``wrong-keyring-item``.
        VaultDamagedError: ``kdf-refused`` for a cost out of bounds; ``box-damaged`` when the commitment holds but the
            wrapped key does not: the header was changed.
        WorkError: ``no-memory``.
    """
    kek, committer = _slot_keys(vault_id, slot, passphrase, ring)
    try:
        if not hmac.compare_digest(_commit(committer), slot.commit):
            raise _wrong(slot.unlock)
        return VaultKeys.from_master(vault_id, bytearray(box.open_box(kek, slot.wrapped, _aad(vault_id, slot))))
    finally:
        wipe(kek)
        wipe(committer)


def wipe(key: bytearray) -> None:
    """Overwrite a key with zeros in place."""
    key[:] = bytes(len(key))


def _slot_keys(
    vault_id: bytes, slot: Slot, passphrase: str | None, ring: bytes | bytearray | None
) -> tuple[bytearray, bytearray]:
    secret = bytearray()
    if slot.unlock.needs_keyring:
        # The length is part of the format: K_ring || P must split in one way only.
        if ring is None or len(ring) != RING_SIZE:
            raise _no_ring()
        secret += ring
    if slot.kdf is not None:
        if passphrase is None:
            raise LockedError("passphrase-needed", "This vault needs its passphrase.", "Type it and try again.")
        typed = kdf.derive(passphrase, slot.salt, slot.kdf)
        secret += typed
        wipe(typed)
    both = kdf.hkdf(secret, salt=vault_id, info=_SLOT_INFO + slot.unlock, length=2 * KEY_SIZE)
    wipe(secret)
    halves = both[:KEY_SIZE], both[KEY_SIZE:]
    wipe(both)
    return halves


def _commit(committer: bytearray) -> bytes:
    return hmac.digest(committer, b"commit", "sha256")


def _aad(vault_id: bytes, slot: Slot) -> bytes:
    fields = slot.to_json() | {"vault": vault_id.hex()}
    del fields["wrapped"]
    return rfc8785.dumps(fields)


def _unhex(text: str) -> bytes:
    raw = bytes.fromhex(text)
    if raw.hex() != text:  # upper case and spaces would be a second spelling
        raise ValueError(text)
    return raw


def _malformed() -> VaultDamagedError:
    return VaultDamagedError(
        "slot-malformed",
        "The part of the vault's header that unlocks it cannot be read.",
        "Restore it from a backup, or use the recovery sheet.",
    )


def _no_ring() -> LockedError:
    return LockedError(
        "keyring-item-missing",
        "The system keyring does not hold this vault's key.",
        "Log in as the user who made the vault on this computer, or restore it with the recovery sheet.",
    )


def _wrong(unlock: Unlock) -> LockedError:
    if unlock is Unlock.KEYRING:
        return LockedError(
            "wrong-keyring-item",
            "The key in the system keyring does not open this vault.",
            "It may have been replaced. Restore the vault with the recovery sheet.",
        )
    if unlock is Unlock.BOTH:
        return LockedError(
            "wrong-passphrase",
            "This passphrase does not open the vault.",
            "Check Caps Lock and the keyboard's language, and try again. Nothing was changed. "
            "If you are sure of it, the key in the system keyring was replaced: use the recovery sheet.",
        )
    return LockedError(
        "wrong-passphrase",
        "This passphrase does not open the vault.",
        "Check Caps Lock and the keyboard's language, and try again. Nothing was changed.",
    )
