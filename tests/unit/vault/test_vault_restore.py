"""With the recovery sheet alone: on another computer, on the same one, from an old backup, and cut off half-way."""

from __future__ import annotations

import json

import pytest
import vault_kit as kit

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.keystore import DEVICE, UNLOCK, KeyStore
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.custody import entry as entries
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import InputError, LockedError, StorageError, VaultDamagedError
from evidence_desktop.vault.vault import Vault

NEW = "another passphrase"
VERIFIED = Draft(Event.VERIFIED, {"ok": True})


@pytest.fixture
def made(tmp_path):
    """A closed vault with one exhibit, opened by a passphrase; its folder and sheet."""
    vault, sheet = kit.create(tmp_path / "vault")
    with vault:
        kit.take_in(vault, b"kept")
    return tmp_path / "vault", sheet


def restored(folder, sheet, **how):
    how = {"unlock": Unlock.PASSPHRASE, "passphrase": NEW, "kdf": kit.QUICK} | how
    return Vault.restore(folder, sheet, **how)


def test_it_opens_in_the_new_way_only_with_the_same_root_and_a_new_device(made):
    folder, sheet = made
    with kit.reopen(folder) as vault:
        root, device = vault.identity.root.fingerprint, vault.identity.device.key_id
    with restored(folder, sheet) as vault:
        assert kit.contents(vault) == {"E001": b"kept"}
        assert vault.identity.root.fingerprint == root
        assert vault.identity.device.key_id != device
        assert len(vault.identity.devices) == 2
        tail = [json.loads(data) for _, data in vault.entries(range(2, vault.index.size))]
        assert [entry["event"] for entry in tail] == ["restored", "device added"]
        assert tail[1]["body"] == {"key": vault.identity.device.key_id} == {"key": tail[1]["seal"]["key"]}
        assert vault.findings == vault.audit() == []
    with pytest.raises(LockedError):
        kit.reopen(folder)
    with Vault.open(folder, passphrase=NEW) as vault:
        kit.take_in(vault, b"and on")
        assert vault.audit() == []


def test_each_entry_is_sealed_by_the_device_that_wrote_it(made):
    folder, sheet = made
    with restored(folder, sheet) as vault:
        first, second = vault.identity.devices
        for seq, data in vault.entries(range(vault.index.size)):
            entry = entries.decode(data)
            assert entries.seal_holds(entry, first if seq < 2 else second)


def test_a_backup_without_empty_folders_goes_on(tmp_path):
    vault, sheet = kit.create(tmp_path / "vault")
    with vault:
        files = {path.as_posix(): (tmp_path / "vault" / path).read_bytes() for path in vault.files()}
    kit.put(tmp_path / "elsewhere", files)
    with restored(tmp_path / "elsewhere", sheet) as vault:
        kit.take_in(vault, b"and on")
        assert vault.audit() == []


def test_another_sheet_does_not_open_it(made):
    folder, _ = made
    before = kit.snapshot(folder)
    with pytest.raises(InputError) as caught:
        restored(folder, X25519Identity.generate())
    assert caught.value.code == "wrong-sheet"
    assert kit.snapshot(folder) == before


def test_a_damaged_vault_is_not_restored_over(made):
    folder, sheet = made
    log = bytearray((folder / "log").read_bytes())
    log[60] ^= 1
    (folder / "log").write_bytes(log)
    before = kit.snapshot(folder)
    with pytest.raises(VaultDamagedError):
        restored(folder, sheet)
    assert kit.snapshot(folder) == before


def test_a_restore_cut_off_before_its_end_leaves_the_old_way_open(made, monkeypatch):
    folder, sheet = made

    def fail(*_args):
        raise StorageError("disk-failed", "no")

    monkeypatch.setattr("evidence_desktop.vault.header.write", fail)
    with pytest.raises(StorageError):
        restored(folder, sheet)
    monkeypatch.undo()
    with kit.reopen(folder) as vault:
        assert kit.contents(vault) == {"E001": b"kept"}
        assert vault.audit() == []
    with restored(folder, sheet) as vault:
        assert vault.audit() == []


@pytest.mark.parametrize("unlock", [Unlock.BOTH, Unlock.KEYRING])
def test_onto_a_computer_with_a_keyring_and_back(made, secret_service, unlock):
    folder, sheet = made
    ring = KeyStore.find()
    passphrase = NEW if unlock.needs_passphrase else None
    with restored(folder, sheet, unlock=unlock, passphrase=passphrase, keystore=ring) as vault:
        name = vault.id.hex()
        assert vault.findings == vault.audit() == []
    assert ring.get(name, UNLOCK)
    assert ring.get(name, DEVICE)
    assert not (folder / "device").exists()
    with Vault.open(folder, passphrase=passphrase, keystore=ring) as vault:
        assert kit.contents(vault) == {"E001": b"kept"}
    with restored(folder, sheet) as vault:
        assert vault.audit() == []
    with Vault.open(folder, passphrase=NEW) as vault:
        assert len(vault.identity.devices) == 3


def test_an_old_backup_on_the_same_computer_is_restored_and_said_to_be_old(tmp_path, secret_service):
    ring = KeyStore.find()
    folder = tmp_path / "vault"
    vault, sheet = Vault.create(folder, unlock=Unlock.BOTH, passphrase=NEW, kdf=kit.QUICK, keystore=ring)
    with vault:
        kit.take_in(vault, b"kept")
        old = kit.snapshot(folder)
        vault.append([VERIFIED] * 3)
    kit.put(folder, old)
    with restored(folder, sheet, unlock=Unlock.BOTH, keystore=ring) as vault:
        [finding] = vault.findings_that_matter
        assert (finding.check, finding.what) == ("rolled-back", "has 3 entries fewer than this computer remembers")
        assert kit.contents(vault) == {"E001": b"kept"}
    with Vault.open(folder, passphrase=NEW, keystore=ring) as vault:
        assert vault.findings == []


def test_a_forgotten_passphrase_is_replaced_with_the_keyrings_part_as_it_is(tmp_path, secret_service):
    ring = KeyStore.find()
    folder = tmp_path / "vault"
    vault, sheet = Vault.create(folder, unlock=Unlock.BOTH, passphrase="forgotten", kdf=kit.QUICK, keystore=ring)
    with vault:
        name = vault.id.hex()
    part = ring.get(name, UNLOCK)
    restored(folder, sheet, unlock=Unlock.BOTH, keystore=ring).close()
    assert ring.get(name, UNLOCK) == part
    Vault.open(folder, passphrase=NEW, keystore=ring).close()
