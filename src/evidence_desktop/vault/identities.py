"""The keys that a vault signs and decrypts with, and the two files that keep them sealed."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import rfc8785

from evidence_desktop.crypto import box
from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.identity import Device, Root
from evidence_desktop.crypto.keystore import DEVICE, KeyStore
from evidence_desktop.crypto.notes import NoteKey
from evidence_desktop.crypto.vaultkeys import Unlock, VaultKeys
from evidence_desktop.custody.checkpoint import origin_for
from evidence_desktop.model.errors import InputError, LockedError, VaultDamagedError
from evidence_desktop.vault import storage
from evidence_desktop.vault.layout import Layout

MAX_IDENTITY = 1 << 20
"""Bytes; a vault that moved to a thousand computers stays below."""

_KEY_ID = 32
_KEYS = frozenset({"root_key", "root_certificate", "log_key", "age", "devices"})


@dataclass(frozen=True, slots=True)
class Identities:
    """What ``identity`` holds.

    Attributes:
        root: Issues device certificates.
        log_key: Signs checkpoints.
        age: Opens the blobs.
        devices: Certificates of all devices, DER, the oldest first.
    """

    root: Root
    log_key: NoteKey
    age: X25519Identity
    devices: tuple[bytes, ...]

    @classmethod
    def create(cls, vault_id: bytes) -> tuple[Identities, Device]:
        """Make those of a new vault, with its first device."""
        root = Root.create()
        device = Device.create(root)
        log_key = NoteKey.create(origin_for(vault_id))
        return cls(root, log_key, X25519Identity.generate(), (device.certificate_der,)), device

    def with_device(self, device: Device) -> Identities:
        """Add a device."""
        return replace(self, devices=(*self.devices, device.certificate_der))


@dataclass(frozen=True, slots=True)
class VaultIdentity:
    """Who an open vault is.

    Attributes:
        root: The root key; its fingerprint is what people compare.
        device: The key of this computer.
        devices: Certificates of all devices, DER, the oldest first.
        log_verifier: Verifier key of the checkpoints, one line.
    """

    root: Root
    device: Device
    devices: Sequence[bytes]
    log_verifier: str


def write(layout: Layout, vault_id: bytes, keys: VaultKeys, identities: Identities) -> None:
    """Seal the identities into their file, in place of what is there."""
    value = {
        "root_key": _base64(identities.root.to_private_bytes()),
        "root_certificate": _base64(identities.root.certificate_der),
        "log_key": _base64(identities.log_key.to_private_bytes()),
        "age": identities.age.to_string(),
        "devices": [_base64(der) for der in identities.devices],
    }
    storage.replace(layout.identity, box.seal(keys.identity, rfc8785.dumps(value), vault_id + b"identity"))


def read(layout: Layout, vault_id: bytes, keys: VaultKeys) -> Identities:
    """Open the identities.

    Raises:
        VaultDamagedError: ``box-damaged``, ``identity-damaged`` or ``unreadable``.
    """
    plain = box.open_box(keys.identity, storage.read(layout.identity, MAX_IDENTITY), vault_id + b"identity")
    try:
        return _identities(vault_id, json.loads(plain))
    except (InputError, ValueError, TypeError, KeyError) as error:
        raise _malformed() from error


def keep_device(layout: Layout, vault_id: bytes, keys: VaultKeys, device: Device, keystore: KeyStore | None) -> None:
    """Keep this device's key in the keyring, or in its file when there is no keyring."""
    plain = bytes.fromhex(device.key_id) + device.to_private_bytes()
    sealed = box.seal(keys.device, plain, vault_id + b"device")
    if keystore is None:
        storage.replace(layout.device, sealed)
    else:
        keystore.set(vault_id.hex(), DEVICE, sealed)


def open_device(
    layout: Layout,
    vault_id: bytes,
    keys: VaultKeys,
    unlock: Unlock,
    keystore: KeyStore | None,
    devices: Sequence[bytes],
) -> Device:
    """Open this device's key.

    Raises:
        LockedError: ``device-key-missing`` when the keyring does not hold it.
        VaultDamagedError: ``box-damaged`` or ``identity-damaged``.
    """
    if not unlock.needs_keyring:
        sealed: bytes | None = storage.read(layout.device, MAX_IDENTITY)
    else:
        sealed = keystore.get(vault_id.hex(), DEVICE) if keystore else None
    if sealed is None:
        raise LockedError(
            "device-key-missing",
            "The system keyring does not hold this computer's signing key.",
            "It was removed from there. Nothing is lost: restore the vault with the recovery sheet.",
        )
    plain = box.open_box(keys.device, sealed, vault_id + b"device")
    private = bytearray(plain[_KEY_ID:])
    for der in devices:
        try:
            device = Device.from_private_bytes(private, der)
        except VaultDamagedError:
            continue
        if device.key_id == plain[:_KEY_ID].hex():
            return device
    raise _malformed()


def _identities(vault_id: bytes, value: Any) -> Identities:
    if set(value) != _KEYS or not value["devices"]:
        raise _malformed()
    return Identities(
        root=Root.from_private_bytes(_bytes(value["root_key"]), _bytes(value["root_certificate"])),
        log_key=NoteKey.from_private_bytes(origin_for(vault_id), _bytes(value["log_key"])),
        age=X25519Identity.from_string(value["age"]),
        devices=tuple(_bytes(text) for text in value["devices"]),
    )


def _base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _malformed() -> VaultDamagedError:
    return VaultDamagedError(
        "identity-damaged",
        "The keys that this vault signs with cannot be read.",
        "Restore a backup. Your originals also open with the recovery sheet alone.",
    )
