"""Keys from passphrases: bounded cost, the same key from every keyboard, about a second of work."""

from __future__ import annotations

import base64
import time

import pytest
from cryptography.hazmat.primitives.kdf import argon2
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from evidence_desktop.crypto import kdf
from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.model.errors import VaultDamagedError, WorkError

CHEAP = KdfParams(memory_kib=64, iterations=1, lanes=1)
SALT = bytes(range(16))


def test_derive_is_argon2id_version_1_3():
    key = kdf.derive("correct horse", SALT, KdfParams(256, 3, 4))
    stock = argon2.Argon2id(salt=SALT, length=32, iterations=3, lanes=4, memory_cost=256)
    cost, _, digest = stock.derive_phc_encoded(b"correct horse").rpartition("$")
    assert cost.startswith("$argon2id$v=19$m=256,t=3,p=4$")
    assert isinstance(key, bytearray)
    assert base64.b64encode(key).decode().rstrip("=") == digest


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("cafe\u0301 1", "caf\u00e9 1"),
        ("\uff41\uff42\uff43", "abc"),
        ("\u212b", "\u00c5"),
        ("\u0bb5\u0bca", "\u0bb5\u0bc6\u0bbe"),
    ],
)
def test_the_same_letters_from_another_keyboard_give_the_same_key(typed, same):
    assert typed != same
    assert kdf.derive(typed, SALT, CHEAP) == kdf.derive(same, SALT, CHEAP)


def test_salt_passphrase_and_cost_all_matter():
    keys = {
        bytes(kdf.derive("a", SALT, CHEAP)),
        bytes(kdf.derive("A", SALT, CHEAP)),
        bytes(kdf.derive("a ", SALT, CHEAP)),
        bytes(kdf.derive("", SALT, CHEAP)),
        bytes(kdf.derive("a", SALT[::-1], CHEAP)),
        bytes(kdf.derive("a", SALT, KdfParams(128, 1, 1))),
        bytes(kdf.derive("a", SALT, KdfParams(64, 2, 1))),
        bytes(kdf.derive("a", SALT, KdfParams(64, 1, 2))),
    }
    assert len(keys) == 8


def test_undecodable_input_gives_a_key_and_no_traceback():
    assert kdf.derive("\udcff", SALT, CHEAP) != kdf.derive("\udcfe", SALT, CHEAP)


@pytest.mark.parametrize(
    "params",
    [
        KdfParams(kdf.MAX_KIB + 1, 1, 1),
        KdfParams(64, kdf.MAX_ITERATIONS + 1, 1),
        KdfParams(1024, 1, kdf.MAX_LANES + 1),
        KdfParams(7, 1, 1),
        KdfParams(31, 1, 4),
        KdfParams(64, 0, 1),
        KdfParams(64, 1, 0),
        KdfParams(-1, 1, 1),
        KdfParams(64, -1, 1),
        KdfParams(64, 1, -1),
        KdfParams(-(2**40), 1, 1),
    ],
)
def test_a_cost_out_of_bounds_is_refused_before_any_work(params, monkeypatch):
    class Unused:
        """The library checks what it is given; it must not be asked for more."""

        def __init__(self, **given):
            Argon2id(**given)

    monkeypatch.setattr(kdf, "Argon2id", Unused)
    with pytest.raises(VaultDamagedError) as caught:
        kdf.derive("x", SALT, params)
    assert caught.value.code == "kdf-refused"


def test_a_short_salt_is_refused():
    with pytest.raises(VaultDamagedError):
        kdf.derive("x", b"short", CHEAP)


class _NoMemory:
    """Stands in for Argon2id on a computer without the memory; to take it away for real would hurt the other tests."""

    def __init__(self, *, memory_cost: int, **_: object) -> None:
        self.memory = memory_cost

    def derive_into(self, _key: bytes, _out: bytearray) -> None:
        if self.memory > kdf.FLOOR_KIB * 2:
            raise MemoryError


def test_too_little_memory_is_said_plainly(monkeypatch):
    monkeypatch.setattr(kdf, "Argon2id", _NoMemory)
    with pytest.raises(WorkError) as caught:
        kdf.derive("x", SALT, KdfParams(1024 * 1024, 1, 1))
    assert caught.value.code == "no-memory"
    assert "1024 MB" in caught.value.message


def test_calibration_steps_back_where_memory_ends(monkeypatch):
    monkeypatch.setattr(kdf, "Argon2id", _NoMemory)
    assert kdf.calibrate().memory_kib == kdf.FLOOR_KIB


def test_calibration_takes_about_a_second_on_this_computer():
    params = kdf.calibrate()
    assert kdf.FLOOR_KIB <= params.memory_kib <= kdf.CEILING_KIB
    assert (params.iterations, params.lanes) == (3, 4)
    start = time.monotonic()
    kdf.derive("x", SALT, params)
    assert time.monotonic() - start < 10  # a loaded machine may be slow; a cost that is not bounded is slower


@pytest.mark.parametrize(
    ("seconds_at_floor", "wanted"),
    [
        (100.0, kdf.FLOOR_KIB),  # slow: never below the floor
        (1.0, kdf.FLOOR_KIB),
        (0.5, 2 * kdf.FLOOR_KIB),
        (0.125, 8 * kdf.FLOOR_KIB),
        (0.001, kdf.CEILING_KIB),  # fast: never above the ceiling
    ],
)
def test_calibration_scales_memory_to_one_second(monkeypatch, seconds_at_floor, wanted):
    monkeypatch.setattr(kdf, "_measure", lambda params: seconds_at_floor * params.memory_kib / kdf.FLOOR_KIB)
    assert kdf.calibrate() == KdfParams(wanted, 3, 4)


def test_hkdf_separates_by_salt_info_and_length():
    key = bytearray(b"k" * 32)
    one = kdf.hkdf(key, salt=b"s", info="log")
    assert isinstance(one, bytearray)
    assert len(one) == 32
    assert one == kdf.hkdf(bytes(key), salt=b"s", info="log")
    assert one != kdf.hkdf(key, salt=b"s", info="index")
    assert one != kdf.hkdf(key, salt=b"t", info="log")
    assert kdf.hkdf(key, salt=b"s", info="log", length=64)[:32] == one
