"""The header opens with the right keys and with nothing else, and a changed one is always noticed."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace

import pytest
import rfc8785
import vault_kit as kit

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.vaultkeys import Unlock, VaultKeys, make_slot
from evidence_desktop.model.errors import InputError, VaultDamagedError
from evidence_desktop.vault import header as headers
from evidence_desktop.vault.header import Header
from evidence_desktop.vault.layout import Layout

ID = bytes(range(16))


@pytest.fixture(scope="module")
def keys() -> VaultKeys:
    return VaultKeys.new(ID)


@pytest.fixture(scope="module")
def sheet() -> X25519Identity:
    return X25519Identity.generate()


@pytest.fixture(scope="module")
def header(keys, sheet) -> Header:
    slot = make_slot(ID, keys, Unlock.PASSPHRASE, kit.PASSPHRASE, None, kit.QUICK)
    recovery = headers.recovery_file(keys, sheet.recipient)
    return headers.seal(Header(ID, slot, X25519Identity.generate().recipient, sheet.recipient, recovery), keys)


@pytest.fixture
def layout(tmp_path, header) -> Layout:
    layout = Layout(tmp_path)
    headers.write(layout, header)
    return layout


def test_it_comes_back_as_it_was_written(layout, header, keys):
    assert headers.read(layout) == header
    assert headers.read(layout).holds(keys)


def test_every_flipped_bit_is_refused(layout):
    good = layout.header.read_bytes()
    for bit in range(len(good) * 8):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultDamagedError):
            headers.parse(bytes(bad))


def test_every_truncation_is_refused(layout):
    good = layout.header.read_bytes()
    for length in range(len(good)):
        with pytest.raises(VaultDamagedError):
            headers.parse(good[:length])


def test_a_change_with_a_fresh_sum_is_caught_by_the_mac(layout, header, keys, tmp_path):
    """Somebody exchanges the recipients, so that new originals can be read by them."""
    forged = replace(header, recovery=X25519Identity.generate().recipient)
    headers.write(layout, forged)
    read = headers.read(layout)
    assert not read.holds(keys)
    with pytest.raises(VaultDamagedError) as caught:
        headers.check(read, VaultKeys.from_master(ID, bytearray(keys.master)))
    assert caught.value.code == "header-damaged"


def test_a_newer_version_is_not_guessed_at(layout):
    value = json.loads(layout.header.read_bytes()) | {"version": 2}
    with pytest.raises(VaultDamagedError) as caught:
        headers.parse(rfc8785.dumps(value))
    assert caught.value.code == "unknown-version"


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"null", b"[" * 100_000, b'{"version":true}', b"\xff"])
def test_other_bytes_are_no_header(data):
    with pytest.raises(VaultDamagedError):
        headers.parse(data)


def summed(value: dict[str, object]) -> bytes:
    """A header whose sum is right, as anybody can write it."""
    value = {name: part for name, part in value.items() if name != "sum"}
    return rfc8785.dumps(value | {"sum": headers._sum(value)})


@pytest.mark.parametrize(
    "change",
    [
        {"recipients": {"vault": 5, "recovery": []}},
        {"recipients": ["vault", "recovery"]},
        {"mac": "é" * 64},
        {"mac": "00"},
        {"version": True},
        {"version": 0},
        {"id": 7},
        {"recovery": None},
        {"slot": {"salt": 5}},
    ],
)
def test_parts_of_another_kind_are_refused_in_words_and_not_by_a_crash(layout, change):
    """Found by `make fuzz`: a number for a recipient and a MAC beyond ASCII ended the program."""
    value = json.loads(layout.header.read_bytes())
    assert headers.parse(summed(value))
    with pytest.raises(VaultDamagedError):
        headers.parse(summed(value | change))


def test_what_is_nested_beyond_reason_is_refused(layout):
    deep = b"[" * 500 + b"]" * 500
    data = layout.header.read_bytes().replace(b'"slot":{', b'"slot":{"deep":' + deep + b",", 1)
    with pytest.raises(VaultDamagedError):
        headers.parse(data)


@pytest.mark.parametrize("part", ["recipients", "recovery"])
def test_a_part_in_another_spelling_is_refused(layout, part):
    value = json.loads(layout.header.read_bytes())
    if part == "recipients":
        value[part]["vault"] = value[part]["vault"].upper()
    else:
        digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        text = value[part].rstrip("=")
        assert text != value[part]  # there are bits left over at its end
        value[part] = text[:-1] + digits[digits.index(text[-1]) + 1] + "=" * (len(value[part]) - len(text))
    with pytest.raises(VaultDamagedError):
        headers.parse(summed(value))


def test_a_folder_without_one_is_no_vault(tmp_path):
    with pytest.raises(InputError) as caught:
        headers.read(Layout(tmp_path))
    assert caught.value.code == "no-vault"


def test_the_recovery_sheet_gives_the_keys_back(layout, keys, sheet):
    assert headers.recover(headers.read(layout), sheet).master == keys.master


def test_another_vaults_sheet_is_told_apart(layout):
    with pytest.raises(InputError) as caught:
        headers.recover(headers.read(layout), X25519Identity.generate())
    assert caught.value.code == "wrong-sheet"


def test_stock_age_opens_the_master_key_with_the_sheet(layout, keys, sheet, tmp_path):
    (tmp_path / "sheet").write_text(sheet.to_string() + "\n")
    (tmp_path / "vmk.age").write_bytes(headers.read(layout).recovery_file)
    done = subprocess.run(
        ["age", "-d", "-i", tmp_path / "sheet", tmp_path / "vmk.age"], check=True, capture_output=True
    )
    assert done.stdout == keys.master


def test_a_recovery_file_that_was_exchanged_is_refused(header, keys, sheet):
    other = VaultKeys.new(ID)
    forged = replace(header, recovery_file=headers.recovery_file(other, sheet.recipient))
    with pytest.raises(VaultDamagedError):
        headers.recover(forged, sheet)
    with pytest.raises(VaultDamagedError):
        headers.recover(replace(header, recovery_file=b"age-encryption.org/v1\n"), sheet)
