"""Slots: what opens a vault, what does not, and what each failure says."""

from __future__ import annotations

import dataclasses
import hashlib
import hmac
import json

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_desktop.crypto import box, kdf
from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.crypto.vaultkeys import Slot, Unlock, VaultKeys, make_slot, open_slot, wipe
from evidence_desktop.model.errors import LockedError, VaultDamagedError

ID = bytes(range(16))
RING = bytes(range(32))
CHEAP = KdfParams(64, 1, 1)


def slot_for(unlock: Unlock, keys: VaultKeys | None = None) -> Slot:
    return make_slot(ID, keys or VaultKeys.new(ID), unlock, "six calm words", RING, CHEAP)


def locked(slot: Slot, passphrase: str | None, ring: bytes | None) -> str:
    with pytest.raises(LockedError) as caught:
        open_slot(ID, slot, passphrase, ring)
    assert caught.value.hint
    return caught.value.code


@pytest.mark.parametrize("unlock", Unlock)
def test_each_way_opens_what_it_closed_also_after_a_trip_through_json(unlock):
    keys = VaultKeys.new(ID)
    slot = Slot.from_json(json.loads(json.dumps(slot_for(unlock, keys).to_json())))
    passphrase = "six calm words" if unlock.needs_passphrase else None
    ring = RING if unlock.needs_keyring else None
    again = open_slot(ID, slot, passphrase, ring)
    assert again.master == keys.master
    assert (again.log, again.index, again.identity, again.header, again.device, again.draft) == (
        keys.log, keys.index, keys.identity, keys.header, keys.device, keys.draft,
    )  # fmt: skip


def test_wrong_and_missing_parts_are_told_apart():
    both, ring, phrase = (slot_for(unlock) for unlock in (Unlock.BOTH, Unlock.KEYRING, Unlock.PASSPHRASE))
    assert locked(both, "other words", RING) == "wrong-passphrase"
    assert locked(both, "six calm words", RING[::-1]) == "wrong-passphrase"
    assert locked(both, "six calm words", None) == "keyring-item-missing"
    assert locked(both, "six calm words", RING[:-1]) == "keyring-item-missing"
    assert locked(both, None, RING) == "passphrase-needed"
    assert locked(ring, None, RING[::-1]) == "wrong-keyring-item"
    assert locked(ring, "six calm words", None) == "keyring-item-missing"
    assert locked(phrase, "other words", None) == "wrong-passphrase"
    assert locked(phrase, None, RING) == "passphrase-needed"


def test_a_way_that_needs_no_keyring_does_not_depend_on_it():
    slot = slot_for(Unlock.PASSPHRASE)
    assert (
        open_slot(ID, slot, "six calm words", RING[::-1]).master == open_slot(ID, slot, "six calm words", None).master
    )
    assert slot_for(Unlock.KEYRING).kdf is None


def test_making_a_slot_demands_its_parts_too():
    keys = VaultKeys.new(ID)
    with pytest.raises(LockedError, match="passphrase"):
        make_slot(ID, keys, Unlock.BOTH, None, RING, CHEAP)
    with pytest.raises(LockedError, match="keyring"):
        make_slot(ID, keys, Unlock.KEYRING, None, None)


def test_without_a_cost_the_computer_is_measured(monkeypatch):
    monkeypatch.setattr(kdf, "calibrate", lambda: CHEAP)
    assert make_slot(ID, VaultKeys.new(ID), Unlock.BOTH, "x", RING).kdf == CHEAP


def test_a_slot_belongs_to_one_vault():
    slot = slot_for(Unlock.BOTH)
    with pytest.raises(LockedError):
        open_slot(ID[::-1], slot, "six calm words", RING)


def test_a_slot_that_was_changed_after_its_commitment_is_damage_not_a_wrong_passphrase():
    slot = slot_for(Unlock.BOTH)
    flipped = bytes([slot.wrapped[0] ^ 1]) + slot.wrapped[1:]
    with pytest.raises(VaultDamagedError) as caught:
        open_slot(ID, dataclasses.replace(slot, wrapped=flipped), "six calm words", RING)
    assert caught.value.code == "box-damaged"


@settings(max_examples=40)
@given(st.data())
def test_no_changed_field_opens(data):
    slot = slot_for(Unlock.BOTH)
    value = slot.to_json()
    name = data.draw(st.sampled_from(["salt", "commit", "wrapped"]))
    place = data.draw(st.integers(0, len(value[name]) - 1))
    digit = data.draw(st.sampled_from([d for d in "0123456789abcdef" if d != value[name][place]]))
    value[name] = value[name][:place] + digit + value[name][place + 1 :]
    with pytest.raises((LockedError, VaultDamagedError)):
        open_slot(ID, Slot.from_json(value), "six calm words", RING)


def test_a_slot_cannot_be_relabelled_to_need_less():
    slot = dataclasses.replace(slot_for(Unlock.BOTH), unlock=Unlock.KEYRING, kdf=None)
    assert locked(slot, None, RING) == "wrong-keyring-item"
    assert locked(dataclasses.replace(slot_for(Unlock.BOTH), kdf=KdfParams(128, 1, 1)), "six calm words", RING)


def test_the_slot_is_what_its_description_says():
    """The derivation once more from the primitives, so that the format cannot drift unseen."""
    keys = VaultKeys.new(ID)
    slot = slot_for(Unlock.BOTH, keys)
    secret = RING + bytes(kdf.derive("six calm words", slot.salt, CHEAP))
    both = kdf.hkdf(secret, salt=ID, info="evidence-desktop/slot/1/keyring+passphrase", length=64)
    assert slot.commit == hmac.new(both[32:], b"commit", hashlib.sha256).digest()
    aad = {
        "vault": ID.hex(),
        "unlock": "keyring+passphrase",
        "salt": slot.salt.hex(),
        "kdf": {"memory_kib": 64, "iterations": 1, "lanes": 1},
        "commit": slot.commit.hex(),
    }
    assert box.open_box(both[:32], slot.wrapped, rfc8785.dumps(aad)) == keys.master
    assert keys.log == kdf.hkdf(keys.master, salt=ID, info="evidence-desktop/vault/1/log")


@pytest.mark.parametrize(
    "change",
    [
        {"unlock": "nothing"},
        {"unlock": ["keyring"]},
        {"kdf": None},
        {"kdf": {"memory_kib": 64, "iterations": 1}},
        {"kdf": {"memory_kib": True, "iterations": 1, "lanes": 1}},
        {"unlock": "keyring"},
        {"salt": "00" * 15},
        {"salt": "0g" * 16},
        {"salt": "AB" * 16},
        {"salt": "00 " * 15 + "00"},
        {"commit": "00" * 31},
        {"wrapped": "00" * 59},
        {"wrapped": 7},
        {"more": 1},
    ],
)
def test_malformed_slots_are_refused(change):
    with pytest.raises(VaultDamagedError) as caught:
        Slot.from_json(slot_for(Unlock.BOTH).to_json() | change)
    assert caught.value.code == "slot-malformed"
    assert caught.value.hint


@pytest.mark.parametrize("value", [None, [], "slot", {}])
def test_something_else_is_no_slot(value):
    with pytest.raises(VaultDamagedError):
        Slot.from_json(value)


def test_an_absurd_cost_in_a_header_is_refused_without_the_work():
    slot = dataclasses.replace(slot_for(Unlock.PASSPHRASE), kdf=KdfParams(2**40, 1, 1))
    with pytest.raises(VaultDamagedError) as caught:
        open_slot(ID, slot, "x", None)
    assert caught.value.code == "kdf-refused"


def test_every_key_is_its_own_and_depends_on_the_vault():
    keys = VaultKeys.new(ID)
    named = [keys.master, keys.log, keys.index, keys.identity, keys.header, keys.device, keys.draft]
    assert all(isinstance(key, bytearray) and len(key) == 32 for key in named)
    assert len({bytes(key) for key in named}) == 7
    other = VaultKeys.from_master(ID[::-1], bytearray(keys.master))
    assert other.log != keys.log
    assert VaultKeys.from_master(ID, bytearray(keys.master)).log == keys.log
    assert VaultKeys.new(ID).master != keys.master


def test_a_master_of_another_length_is_damage():
    with pytest.raises(VaultDamagedError):
        VaultKeys.from_master(ID, bytearray(31))


def test_clearing_leaves_only_zeros():
    keys = VaultKeys.new(ID)
    named = [keys.master, keys.log, keys.index, keys.identity, keys.header, keys.device, keys.draft]
    keys.clear()
    assert all(key == bytes(32) for key in named)
    one = bytearray(b"secret")
    wipe(one)
    assert one == bytes(6)
