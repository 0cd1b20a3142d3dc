"""``vault.json``: what has to be known before there is a key, and what proves that nobody changed it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import json
import re
from dataclasses import dataclass, replace
from typing import Any

import rfc8785

from evidence_desktop.crypto.age import AgeError, AgeReader, AgeWriter, X25519Identity, X25519Recipient
from evidence_desktop.crypto.vaultkeys import Slot, VaultKeys
from evidence_desktop.model.errors import InputError, VaultDamagedError
from evidence_desktop.vault import storage
from evidence_desktop.vault.layout import Layout

VERSION = 1
ID_SIZE = 16

MAX_HEADER = 64 * 1024
"""Bytes; ours has about 1,600. Read before anything is authentic, so it must not fill the memory."""

_KEYS = frozenset({"version", "id", "slot", "recipients", "recovery", "mac", "sum"})
_RENEWING = "renewing"
_BLOB_OR_NONE = re.compile(r"([0-9a-f]{32})?")
_HEX_ID = re.compile(r"[0-9a-f]{32}")
_HEX_MAC = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in ``vault.json``.

    Attributes:
        id: Vault id, 16 bytes.
        slot: The wrapped master key.
        vault: The vault's own recipient of blobs.
        recovery: The recovery sheet's.
        recovery_file: Age file with the master key, for the recovery sheet alone.
        renewing: While a new sheet is being put in place, the last blob that is known to have it, or empty; else None.
        mac: HMAC-SHA256 by the header key, hex; empty until it is sealed.
    """

    id: bytes
    slot: Slot
    vault: X25519Recipient
    recovery: X25519Recipient
    recovery_file: bytes
    renewing: str | None = None
    mac: str = ""

    def holds(self, keys: VaultKeys) -> bool:
        """Tell whether the header is as it was written by whoever has the vault's keys."""
        return hmac.compare_digest(self.mac, _mac(self, keys))


def seal(header: Header, keys: VaultKeys) -> Header:
    """Return the header with its MAC."""
    return replace(header, mac=_mac(header, keys))


def write(layout: Layout, header: Header) -> None:
    """Put a sealed header in place of the one that is there."""
    sealed = _fields(header) | {"mac": header.mac}
    storage.replace(layout.header, rfc8785.dumps(sealed | {"sum": _sum(sealed)}))


def read(layout: Layout) -> Header:
    """Read the header; whether it is authentic is for ``Header.holds`` to say, once there are keys.

    Raises:
        InputError: ``no-vault`` when there is none.
        VaultDamagedError: ``unknown-version``, ``header-damaged``, ``slot-malformed`` or ``unreadable``.
    """
    if not layout.header.is_file():
        raise InputError(
            "no-vault",
            "There is no vault in {folder}.",
            "Choose its folder, or make a new vault with init.",
            folder=layout.folder,
        )
    return parse(storage.read(layout.header, MAX_HEADER))


def parse(data: bytes) -> Header:
    """Read a header's bytes, strictly.

    Raises:
        VaultDamagedError: ``unknown-version``, ``header-damaged`` or ``slot-malformed``.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _damaged() from error
    if not isinstance(value, dict):
        raise _damaged()
    version = value.get("version")
    if type(version) is int and version > VERSION:
        raise VaultDamagedError(
            "unknown-version",
            "The vault is of version {version}, which this app does not know.",
            "Open it with a newer version of the app.",
            version=version,
        )
    try:
        return _header(value, data)
    except (InputError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _damaged() from error


def recovery_file(keys: VaultKeys, recipient: X25519Recipient) -> bytes:
    """Encrypt the master key to the recovery sheet."""
    out = io.BytesIO()
    writer = AgeWriter(out, [recipient])
    writer.write(keys.master)
    writer.finish()
    return out.getvalue()


def recover(header: Header, identity: X25519Identity) -> VaultKeys:
    """Open the vault's keys with the recovery sheet.

    Raises:
        InputError: ``wrong-sheet`` when it is another vault's.
        VaultDamagedError: ``header-damaged``.
    """
    if identity.recipient != header.recovery:
        raise InputError(
            "wrong-sheet",
            "This recovery sheet does not open this vault.",
            "It is another vault's, or one that a newer sheet replaced. The sheet names its vault near the top.",
        )
    try:
        with AgeReader(io.BytesIO(header.recovery_file), [identity]) as reader:
            master = bytearray(reader.readall())
    except AgeError as error:
        raise _damaged() from error
    keys = VaultKeys.from_master(header.id, master)
    check(header, keys)
    return keys


def check(header: Header, keys: VaultKeys) -> None:
    """Refuse a header that was changed by somebody without the keys.

    Raises:
        VaultDamagedError: ``header-damaged``.
    """
    if not header.holds(keys):
        keys.clear()
        raise _damaged()


def _header(value: dict[str, Any], data: bytes) -> Header:
    if set(value) - {_RENEWING} != _KEYS:
        raise _damaged()
    if value["sum"] != _sum({name: part for name, part in value.items() if name != "sum"}):
        raise _damaged()
    vault_id, recipients, mac = value["id"], value["recipients"], value["mac"]
    renewing = value.get(_RENEWING)
    if _RENEWING in value and not (isinstance(renewing, str) and _BLOB_OR_NONE.fullmatch(renewing)):
        raise _damaged()
    if not (_HEX_ID.fullmatch(vault_id) and _HEX_MAC.fullmatch(mac)) or set(recipients) != {"vault", "recovery"}:
        raise _damaged()
    header = Header(
        id=bytes.fromhex(vault_id),
        slot=Slot.from_json(value["slot"]),
        vault=X25519Recipient.from_string(recipients["vault"]),
        recovery=X25519Recipient.from_string(recipients["recovery"]),
        recovery_file=base64.b64decode(value["recovery"], validate=True),
        renewing=renewing,
        mac=mac,
    )
    # Every part has one spelling, or two headers would be the same one.
    if header.vault == header.recovery or rfc8785.dumps(_fields(header) | {"mac": mac, "sum": value["sum"]}) != data:
        raise _damaged()
    return header


def _fields(header: Header) -> dict[str, Any]:
    fields = {
        "version": VERSION,
        "id": header.id.hex(),
        "slot": header.slot.to_json(),
        "recipients": {"vault": header.vault.to_string(), "recovery": header.recovery.to_string()},
        "recovery": base64.b64encode(header.recovery_file).decode(),
    }
    return fields if header.renewing is None else fields | {_RENEWING: header.renewing}


def _mac(header: Header, keys: VaultKeys) -> str:
    return hmac.digest(keys.header, rfc8785.dumps(_fields(header)), "sha256").hex()


def _sum(sealed: dict[str, Any]) -> str:
    return hashlib.sha256(rfc8785.dumps(sealed)).hexdigest()


def _damaged() -> VaultDamagedError:
    return VaultDamagedError(
        "header-damaged",
        "The vault's header (vault.json) was damaged or changed.",
        "Put vault.json back from a backup. Your originals also open with the recovery sheet alone.",
    )
