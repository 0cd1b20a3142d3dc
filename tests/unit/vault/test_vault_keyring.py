"""Vaults that the system keyring opens: a real one, with its items in place, missing, exchanged and put back."""

from __future__ import annotations

import pytest
import vault_kit as kit

from evidence_desktop.crypto.keystore import DEVICE, STATE, UNLOCK, KeyStore
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import LockedError, VaultDamagedError
from evidence_desktop.vault.vault import Vault

VERIFIED = Draft(Event.VERIFIED, {"ok": True})
KEYRING_MODES = [Unlock.BOTH, Unlock.KEYRING]


@pytest.fixture
def ring(secret_service):
    return KeyStore.find()


def passphrase(unlock):
    return kit.PASSPHRASE if unlock.needs_passphrase else None


def made(folder, ring, unlock=Unlock.BOTH):
    """A closed vault with one exhibit; gives its id and sheet."""
    vault, sheet = Vault.create(folder, unlock=unlock, passphrase=passphrase(unlock), kdf=kit.QUICK, keystore=ring)
    with vault:
        kit.take_in(vault, b"kept")
        return vault.id.hex(), sheet


def opened(folder, ring, unlock=Unlock.BOTH, *, salvage=False):
    return Vault.open(folder, passphrase=passphrase(unlock), keystore=ring, salvage=salvage)


def refused(folder, ring, code, unlock=Unlock.BOTH):
    before = kit.snapshot(folder)
    with pytest.raises((LockedError, VaultDamagedError)) as caught:
        opened(folder, ring, unlock)
    assert caught.value.code == code
    assert caught.value.hint
    assert kit.snapshot(folder) == before


@pytest.mark.parametrize("unlock", KEYRING_MODES)
def test_it_opens_with_what_it_was_made_for_and_keeps_no_device_key_in_the_folder(folder, ring, unlock):
    name, _ = made(folder, ring, unlock)
    assert Vault.unlock_method(folder) is unlock
    assert not (folder / "device").exists()
    assert all(ring.get(name, item) for item in (UNLOCK, DEVICE, STATE))
    with opened(folder, ring, unlock) as vault:
        assert kit.contents(vault) == {"E001": b"kept"}
        assert vault.findings == vault.audit() == []


def test_a_wrong_passphrase_does_not_open_it_though_the_keyring_is_there(folder, ring):
    made(folder, ring)
    with pytest.raises(LockedError) as caught:
        Vault.open(folder, passphrase="something else", keystore=ring)
    assert caught.value.code == "wrong-passphrase"


@pytest.mark.parametrize("unlock", KEYRING_MODES)
def test_without_the_keyrings_part_it_stays_locked(folder, ring, unlock):
    name, _ = made(folder, ring, unlock)
    refused(folder, None, "keyring-item-missing", unlock)
    ring.delete(name, UNLOCK)
    refused(folder, ring, "keyring-item-missing", unlock)


def test_an_exchanged_unlock_item_is_told_from_a_damaged_vault(folder, ring):
    name, _ = made(folder, ring, Unlock.KEYRING)
    ring.set(name, UNLOCK, bytes(32))
    refused(folder, ring, "wrong-keyring-item", Unlock.KEYRING)


def test_without_the_device_key_it_stays_locked_and_says_what_helps(folder, ring):
    name, _ = made(folder, ring)
    ring.delete(name, DEVICE)
    refused(folder, ring, "device-key-missing")


def test_an_exchanged_device_key_is_refused(folder, ring, tmp_path):
    name, _ = made(folder, ring)
    ring.set(name, DEVICE, b"something else" * 5)
    refused(folder, ring, "box-damaged")


def test_the_device_key_in_the_keyring_is_of_no_use_without_the_vault(folder, ring):
    name, _ = made(folder, ring)
    with opened(folder, ring) as vault:
        private = vault.identity.device.to_private_bytes()
        item = ring.get(name, DEVICE)
        assert private not in item
        assert private[-32:] not in item


def test_a_vault_that_was_put_back_whole_is_found_out_by_the_keyring(folder, ring):
    made(folder, ring)
    old = kit.snapshot(folder)
    with opened(folder, ring) as vault:
        vault.append([VERIFIED])
    kit.put(folder, old)
    refused(folder, ring, "rolled-back")
    with opened(folder, ring, salvage=True) as vault:
        assert vault.read_only
        assert kit.contents(vault) == {"E001": b"kept"}
        assert [finding.check for finding in vault.findings_that_matter] == ["rolled-back"]


def test_a_vault_that_went_another_way_since_is_found_out_too(folder, ring):
    """The same length, but another entry at the end: somebody put it back and went on from there."""
    name, _ = made(folder, ring)
    old = kit.snapshot(folder)
    with opened(folder, ring) as vault:
        vault.append([VERIFIED])
        other = ring.get(name, STATE)
    kit.put(folder, old)
    ring.delete(name, STATE)
    with opened(folder, ring) as vault:
        assert [finding.check for finding in vault.findings_that_matter] == ["state"]
        vault.append([VERIFIED])
    ring.set(name, STATE, other)
    refused(folder, ring, "rolled-back")


def test_a_keyring_that_is_behind_after_a_crash_is_brought_up_to_date(folder, ring):
    name, _ = made(folder, ring)
    behind = ring.get(name, STATE)
    with opened(folder, ring) as vault:
        vault.append([VERIFIED])
    ring.set(name, STATE, behind)
    before = kit.snapshot(folder)
    with opened(folder, ring) as vault:
        assert vault.findings == []
    assert kit.snapshot(folder) == before
    assert ring.get(name, STATE) != behind


@pytest.mark.parametrize("value", [None, b"x" * 68, b""])
def test_a_state_that_is_gone_or_exchanged_is_a_loud_finding_and_no_lock_out(folder, ring, value):
    name, _ = made(folder, ring)
    ring.delete(name, STATE)
    if value is not None:
        ring.set(name, STATE, value)
    with opened(folder, ring) as vault:
        assert [finding.check for finding in vault.findings_that_matter] == ["state"]
        assert not vault.read_only
    with opened(folder, ring) as vault:
        assert vault.findings == []


def test_a_keyring_that_takes_nothing_more_stops_no_capture(folder, ring, monkeypatch):
    made(folder, ring)
    with opened(folder, ring) as vault:
        asked = []

        def refuse(*args):
            asked.append(args)
            raise LockedError("keyring-locked", "The keyring is locked.")

        monkeypatch.setattr(KeyStore, "set", refuse)
        vault.append([VERIFIED])
        vault.append([VERIFIED])
        assert len(asked) == 1
        assert [finding.check for finding in vault.findings_that_matter] == ["state"]
    monkeypatch.undo()
    with opened(folder, ring) as vault:
        assert vault.index.size == 4


def test_the_audit_says_when_the_device_key_has_gone(folder, ring):
    name, _ = made(folder, ring)
    with opened(folder, ring) as vault:
        ring.delete(name, DEVICE)
        assert [finding.check for finding in vault.audit()] == ["device"]


def test_a_vault_that_is_thrown_away_leaves_nothing_in_the_keyring(folder, ring):
    name, _ = made(folder, ring)
    with opened(folder, ring) as vault:
        vault.forget_keys()
        vault.append([VERIFIED])
    assert [ring.get(name, item) for item in (UNLOCK, DEVICE, STATE)] == [None] * 3


def test_a_set_up_that_fails_leaves_nothing_in_the_keyring(folder, ring, monkeypatch):
    names = []
    real = KeyStore.set

    def remember(self, name, item, value):
        names.append(name)
        real(self, name, item, value)

    def fail(*_args):
        raise LockedError("keyring-locked", "The keyring is locked.")

    monkeypatch.setattr(KeyStore, "set", remember)
    monkeypatch.setattr("evidence_desktop.vault.header.write", fail)
    with pytest.raises(LockedError):
        made(folder, ring)
    assert names
    assert [ring.get(names[0], item) for item in (UNLOCK, DEVICE, STATE)] == [None] * 3
