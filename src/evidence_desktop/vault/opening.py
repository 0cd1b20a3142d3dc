"""The way from a folder to an open vault's parts (docs/spec/vault.md, "Opening")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from evidence_desktop.crypto.identity import Device
from evidence_desktop.crypto.keystore import UNLOCK, KeyStore
from evidence_desktop.crypto.vaultkeys import VaultKeys, open_slot
from evidence_desktop.model.errors import LockedError, Phrase
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import identities as identity_files
from evidence_desktop.vault import repair, state
from evidence_desktop.vault.findings import AuditFinding
from evidence_desktop.vault.header import Header
from evidence_desktop.vault.identities import Identities
from evidence_desktop.vault.layout import Layout
from evidence_desktop.vault.replay import Replay, replay, salvage
from evidence_desktop.vault.state import State
from evidence_desktop.vault.storage import VaultLock


@dataclass(slots=True)
class Parts:
    """Everything that an open vault is made of."""

    layout: Layout
    lock: VaultLock
    header: Header
    keys: VaultKeys
    identities: Identities
    device: Device
    keystore: KeyStore | None
    replay: Replay
    read_only: bool
    findings: list[AuditFinding]


class Ways:
    """The way so far: what was taken is let go again when a later step fails."""

    def __init__(self, folder: Path) -> None:
        self.layout = Layout(folder)
        self._undo: list[Callable[[], None]] = []

    def on_failure(self, undo: Callable[[], None]) -> None:
        """Remember how to let go of something."""
        self._undo.append(undo)

    def fail(self) -> None:
        """Let go of everything, the last first."""
        while self._undo:
            self._undo.pop()()


def open_parts(folder: Path, passphrase: str | None, keystore: KeyStore | None, *, salvaging: bool) -> Parts:
    """Open a vault with passphrase and keyring.

    Raises:
        InputError: ``no-vault``.
        LockedError: Wrong passphrase, key item missing, or open elsewhere.
        VaultDamagedError: Damaged or rolled back, and not to be salvaged.
    """
    ways = Ways(folder)
    try:
        return _open(ways, passphrase, keystore, salvaging=salvaging)
    except BaseException:
        ways.fail()
        raise


def _open(ways: Ways, passphrase: str | None, keystore: KeyStore | None, *, salvaging: bool) -> Parts:
    layout = ways.layout
    header = headers.read(layout)
    lock = VaultLock.take(layout.lock)
    ways.on_failure(lock.release)
    # Once more under the lock: it may have been replaced a moment ago.
    header = headers.read(layout)
    keystore = keystore if header.slot.unlock.needs_keyring else None
    ring = keystore.get(header.id.hex(), UNLOCK) if keystore else None
    try:
        keys = open_slot(header.id, header.slot, passphrase, ring)
    except LockedError as error:
        if error.code == "wrong-passphrase" and lock.writable:
            repair.count_failed(layout)
        raise
    ways.on_failure(keys.clear)
    headers.check(header, keys)
    identities = identity_files.read(layout, header.id, keys)
    device = identity_files.open_device(layout, header.id, keys, header.slot.unlock, keystore, identities.devices)
    remembered = state.recall(keystore, header.id, keys) if keystore else None
    found = replay(
        layout,
        header.id,
        keys,
        identities,
        remembered if isinstance(remembered, State) else None,
        writable=lock.writable and not salvaging,
    )
    ways.on_failure(found.log.close)
    if found.problems:
        if not salvaging:
            raise found.refuse()
        salvage(found)
    findings = [*found.problems, *found.findings]
    if isinstance(remembered, AuditFinding):
        findings.append(remembered)
    if not lock.writable:
        findings.append(
            AuditFinding("read-only", Phrase("the vault"), Phrase("lies on a disk that cannot be written to"))
        )
    read_only = salvaging or not lock.writable
    return Parts(layout, lock, header, keys, identities, device, keystore, found, read_only, findings)
