"""Another passphrase or another way of unlocking: only the new one opens, and no crash leaves neither."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
import vault_kit as kit

from evidence_desktop.crypto.keystore import DEVICE, STATE, UNLOCK, KeyStore
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.model.errors import EvidenceError, LockedError, StorageError
from evidence_desktop.vault import storage
from evidence_desktop.vault.vault import Vault

NEW = "another passphrase"
ITEMS = (UNLOCK, DEVICE, STATE)
PAIRS = [pair for pair in product(Unlock, Unlock) if pair != (Unlock.KEYRING, Unlock.KEYRING)]


@pytest.fixture
def ring(secret_service):
    return KeyStore.find()


def made(folder, ring, unlock=Unlock.BOTH):
    """A closed vault with one exhibit; gives its id."""
    vault, _ = Vault.create(folder, unlock=unlock, passphrase=kit.PASSPHRASE, kdf=kit.QUICK, keystore=ring)
    with vault:
        kit.take_in(vault, b"kept")
        return vault.id.hex()


def opened(folder, ring, passphrase=kit.PASSPHRASE):
    return Vault.open(folder, passphrase=passphrase, keystore=ring)


def change(vault, ring, unlock, passphrase=NEW):
    vault.change_unlock(unlock=unlock, passphrase=passphrase, kdf=kit.QUICK, keystore=ring)


def items(ring, name):
    return {item: ring.get(name, item) for item in ITEMS}


def put_items(ring, name, values):
    for item, value in values.items():
        if value is None:
            ring.delete(name, item)
        else:
            ring.set(name, item, value)


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_afterwards_only_the_new_way_opens_it(folder, ring, old, new):
    name = made(folder, ring, old)
    part = ring.get(name, UNLOCK)
    with opened(folder, ring) as vault:
        device = vault.identity.device.key_id
        change(vault, ring, new)
        kit.take_in(vault, b"and on")
        assert vault.findings == vault.audit() == []
        assert json.loads(next(iter(vault.entries([2])))[1])["event"] == "key changed"
        body = json.loads(next(iter(vault.entries([2])))[1])["body"]
        assert body == {"what": "passphrase" if old is new else "unlock"}
    assert Vault.unlock_method(folder) is new
    if new.needs_passphrase:
        with pytest.raises(LockedError) as caught:
            opened(folder, ring)
        assert caught.value.code == "wrong-passphrase"
        (folder / "failed").unlink()
    if new.needs_keyring:
        with pytest.raises(LockedError) as caught:
            opened(folder, None, NEW)
        assert caught.value.code == "keyring-item-missing"
        assert all(items(ring, name).values())
    else:
        assert not any(items(ring, name).values())
    assert (folder / "device").exists() is not new.needs_keyring
    if old.needs_keyring and new.needs_keyring:
        assert ring.get(name, UNLOCK) == part
    with opened(folder, ring if new.needs_keyring else None, NEW if new.needs_passphrase else None) as vault:
        assert kit.contents(vault) == {"E001": b"kept", "E002": b"and on"}
        assert vault.identity.device.key_id == device
        assert vault.findings == vault.audit() == []


def test_there_and_back_again_while_it_stays_open(folder, ring):
    name = made(folder, ring, Unlock.PASSPHRASE)
    with opened(folder, None) as vault:
        change(vault, ring, Unlock.BOTH)
        first = ring.get(name, UNLOCK)
        change(vault, ring, Unlock.KEYRING, None)
        change(vault, None, Unlock.PASSPHRASE)
        change(vault, ring, Unlock.BOTH, "the last one")
        assert ring.get(name, UNLOCK) != first
    with opened(folder, ring, "the last one") as vault:
        assert vault.findings == vault.audit() == []


def test_what_an_earlier_change_left_in_the_keyring_speaks_of_no_roll_back(folder, ring):
    name = made(folder, ring)
    with opened(folder, ring) as vault:
        left = items(ring, name)
        change(vault, None, Unlock.PASSPHRASE)
    put_items(ring, name, left | {STATE: b"something else"})
    with opened(folder, None, NEW) as vault:
        change(vault, ring, Unlock.BOTH)
    assert ring.get(name, UNLOCK) == left[UNLOCK]
    with opened(folder, ring, NEW) as vault:
        assert vault.findings == []


def refused(folder, ring, vault, unlock, code, passphrase=NEW):
    before, held = kit.snapshot(folder), items(KeyStore.find(), vault.id.hex())
    with pytest.raises(EvidenceError) as caught:
        change(vault, ring, unlock, passphrase)
    assert (caught.value.code, bool(caught.value.hint)) == (code, True)
    assert kit.snapshot(folder) == before
    assert items(KeyStore.find(), vault.id.hex()) == held


@pytest.mark.parametrize("old", [Unlock.BOTH, Unlock.KEYRING])
def test_a_keyring_without_the_vaults_keys_changes_nothing(folder, ring, old):
    name = made(folder, ring, old)
    with opened(folder, ring) as vault:
        held = items(ring, name)
        refused(folder, None, vault, Unlock.BOTH, "keyring-item-missing")
        ring.delete(name, UNLOCK)
        refused(folder, ring, vault, Unlock.BOTH, "keyring-item-missing")
        put_items(ring, name, held)
        ring.delete(name, DEVICE)
        refused(folder, ring, vault, Unlock.BOTH, "device-key-missing")
        put_items(ring, name, held)
    opened(folder, ring).close()


def test_another_key_in_the_keyring_changes_nothing(folder, ring):
    name = made(folder, ring, Unlock.KEYRING)
    with opened(folder, ring) as vault:
        ring.set(name, UNLOCK, bytes(32))
        refused(folder, ring, vault, Unlock.BOTH, "wrong-keyring-item")


def test_from_the_keyring_alone_to_itself_there_is_nothing_to_change(folder, ring):
    made(folder, ring, Unlock.KEYRING)
    with opened(folder, ring) as vault:
        refused(folder, ring, vault, Unlock.KEYRING, "unlock-same")


@pytest.mark.parametrize("old", [Unlock.PASSPHRASE, Unlock.BOTH])
def test_a_missing_passphrase_changes_nothing(folder, ring, old):
    made(folder, ring, old)
    with opened(folder, ring) as vault:
        refused(folder, ring, vault, Unlock.BOTH, "passphrase-needed", None)


@pytest.mark.parametrize("broken", ITEMS)
def test_a_keyring_that_stops_taking_items_leaves_the_old_way_and_nothing_of_the_new(folder, ring, monkeypatch, broken):
    made(folder, ring, Unlock.PASSPHRASE)
    real = KeyStore.set

    def take(self, name, item, value):
        if item == broken:
            raise LockedError("keyring-locked", "The keyring is locked.", "Unlock it.")
        real(self, name, item, value)

    monkeypatch.setattr(KeyStore, "set", take)
    with opened(folder, None) as vault:
        refused(folder, ring, vault, Unlock.BOTH, "keyring-locked")
    opened(folder, None).close()


@pytest.mark.parametrize(("old", "new"), [(Unlock.PASSPHRASE, Unlock.BOTH), (Unlock.BOTH, Unlock.PASSPHRASE)])
def test_a_full_disk_leaves_the_old_way_and_the_vault_goes_on(folder, ring, monkeypatch, old, new):
    name = made(folder, ring, old)
    with opened(folder, ring) as vault:
        held = items(ring, name)

        def full(*_args):
            raise storage.NoSpaceError

        monkeypatch.setattr("evidence_desktop.vault.header.write", full)
        with pytest.raises(storage.NoSpaceError):
            change(vault, ring, new)
        monkeypatch.undo()
        assert {item: bool(value) for item, value in items(ring, name).items()} == {k: bool(v) for k, v in held.items()}
        assert (folder / "device").exists() is (old is Unlock.PASSPHRASE)
        kit.take_in(vault, b"and on")
    with opened(folder, ring) as vault:
        assert vault.findings == vault.audit() == []


@pytest.mark.parametrize("renamed", [False, True])
@pytest.mark.parametrize(("old", "new"), [(Unlock.PASSPHRASE, Unlock.BOTH), (Unlock.BOTH, Unlock.PASSPHRASE)])
def test_a_disk_that_fails_at_the_header_leaves_whichever_is_there_working(
    folder, ring, monkeypatch, old, new, renamed
):
    made(folder, ring, old)
    with opened(folder, ring) as vault:
        real = storage.move

        def fail(source, target):
            if target.name == "vault.json" and not renamed:
                raise StorageError("disk-failed", "no")
            real(source, target)
            if target.name == "vault.json":
                raise StorageError("disk-failed", "no")

        monkeypatch.setattr(storage, "move", fail)
        with pytest.raises(StorageError):
            change(vault, ring, new)
        monkeypatch.undo()
        assert vault.read_only
    assert Vault.unlock_method(folder) is (new if renamed else old)
    with opened(folder, ring, NEW if renamed else kit.PASSPHRASE) as vault:
        assert kit.contents(vault) == {"E001": b"kept"}
        assert vault.audit() == []


def test_a_vault_that_is_read_only_keeps_its_way(folder, ring):
    made(folder, ring)
    with Vault.open(folder, passphrase=kit.PASSPHRASE, keystore=ring, salvage=True) as vault:
        refused(folder, ring, vault, Unlock.PASSPHRASE, "read-only")


KILLED = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import vault_kit as kit
from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.vault import storage
from evidence_desktop.vault.vault import Vault
ring = KeyStore.find()
vault = Vault.open(Path(sys.argv[1]), passphrase=kit.PASSPHRASE, keystore=ring)
on_disk = ((storage, name) for name in ("write", "sync", "move", "discard"))
kit.end_at(int(sys.argv[3]), *on_disk, (KeyStore, "set"), (KeyStore, "delete"))
vault.change_unlock(unlock=Unlock(sys.argv[4]), passphrase="another passphrase", kdf=kit.QUICK, keystore=ring)
print("changed", flush=True)
"""


@pytest.mark.long
@pytest.mark.parametrize(
    ("old", "new"),
    [(Unlock.PASSPHRASE, Unlock.BOTH), (Unlock.BOTH, Unlock.PASSPHRASE), (Unlock.BOTH, Unlock.BOTH)],
)
def test_a_program_that_ends_at_any_step_leaves_the_old_way_or_the_new_one(folder, ring, old, new):
    name = made(folder, ring, old)
    files, held = kit.snapshot(folder), items(ring, name)
    ways = set()
    for step in range(60):
        kit.put(folder, files)
        put_items(ring, name, held)
        done = subprocess.run(
            [sys.executable, "-c", KILLED, folder, Path(__file__).parent, str(step), new.value],
            check=False,
            capture_output=True,
        )
        changed = done.stdout.strip() == b"changed"
        assert changed or done.returncode == 9, done.stderr
        way = _way(folder, ring)
        assert way == NEW or not changed
        ways.add(way)
        with opened(folder, ring, way) as vault:
            assert vault.findings_that_matter == []
            assert kit.contents(vault) == {"E001": b"kept"}
            assert vault.audit() == []
            change(vault, ring, new, "once more")
        with opened(folder, ring, "once more") as vault:
            assert vault.findings_that_matter == []
        if changed:
            break
    assert changed
    assert ways == {kit.PASSPHRASE, NEW}
    assert step > 6


def _way(folder, ring):
    """The passphrase that opens it."""
    for passphrase in (kit.PASSPHRASE, NEW):
        with contextlib.suppress(LockedError), opened(folder, ring, passphrase):
            return passphrase
    return pytest.fail("neither opens it")
