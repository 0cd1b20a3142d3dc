from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.crypto import bech32
from evidence_desktop.model.errors import InputError

# The example of the age specification: 32 times the byte 0x42.
SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"

bad = pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("1", id="nothing but the separator"),
        pytest.param("pzry9x0s0muk", id="no separator (BIP 173)"),
        pytest.param("1pzry9x0s0muk", id="empty prefix (BIP 173)"),
        pytest.param("x1b4n0q5v", id="character outside the alphabet (BIP 173)"),
        pytest.param("li1dgmt3", id="checksum too short (BIP 173)"),
        pytest.param("A1G7SGD8", id="checksum over the upper-case prefix (BIP 173)"),
        pytest.param("10a06t8", id="empty prefix, right checksum (BIP 173)"),
        pytest.param("a12ueL5l", id="mixed case"),
        pytest.param("\x201nwldj5", id="space in the prefix (BIP 173)"),
        pytest.param("\x7f1axkwrx", id="control character in the prefix (BIP 173)"),
        pytest.param("\x801eym55h", id="prefix beyond ASCII (BIP 173)"),
        pytest.param(SECRET.replace("K", "\u212a"), id="the Kelvin sign, which is k in lower case"),
        pytest.param("a12uel5l\n", id="line feed at the end"),
    ],
)


@bad
def test_refuses(text):
    with pytest.raises(InputError) as refusal:
        bech32.decode(text)
    assert refusal.value.code == "bad-bech32"


def test_reads_and_writes_the_examples_of_the_specifications():
    assert bech32.decode(SECRET) == ("age-secret-key-", b"\x42" * 32)
    assert bech32.encode("age-secret-key-", b"\x42" * 32).upper() == SECRET
    # BIP 173's valid strings whose data is whole bytes.
    assert bech32.decode("A12UEL5L") == ("a", b"")
    assert bech32.decode("a12uel5l") == ("a", b"")
    prefix, data = bech32.decode("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")
    assert (prefix, data.hex()) == ("abcdef", "00443214c74254b635cf84653a56d7c675be77df")


@given(st.binary(max_size=80), st.sampled_from(["age", "age-secret-key-", "a1b"]))
def test_round_trip(data, prefix):
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == (prefix, data)
    assert bech32.decode(text.upper()) == (prefix, data)


@given(st.integers(min_value=16, max_value=len(SECRET) - 1), st.sampled_from("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"))
def test_every_single_slip_of_the_pen_is_found(place, letter):
    slipped = SECRET[:place] + letter + SECRET[place + 1 :]
    if slipped != SECRET:
        with pytest.raises(InputError):
            bech32.decode(slipped)


def with_checksum(prefix: str, values: list[int]) -> str:
    residue = bech32._polymod([*bech32._expand(prefix), *values, 0, 0, 0, 0, 0, 0]) ^ 1
    letters = values + [residue >> 5 * place & 31 for place in range(5, -1, -1)]
    return prefix + "1" + "".join(bech32._ALPHABET[value] for value in letters)


@pytest.mark.parametrize(
    "values",
    [pytest.param([0, 1], id="bits left over are not zero"), pytest.param([0], id="a character that adds no byte")],
)
def test_refuses_a_second_spelling_of_the_same_bytes(values):
    assert bech32.decode(with_checksum("age", [0, 0]))[1] == b"\0"
    with pytest.raises(InputError):
        bech32.decode(with_checksum("age", values))
