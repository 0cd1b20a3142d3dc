"""Sealed pieces: they open as they were, and not at all when anything differs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.crypto import box
from evidence_desktop.crypto.box import BoxError
from evidence_desktop.model.errors import VaultDamagedError

KEY = bytes(range(32))


@given(st.binary(max_size=300), st.binary(max_size=40))
def test_what_is_sealed_opens_again_from_bytes_or_bytearray(plaintext, aad):
    sealed = box.seal(bytearray(KEY), bytearray(plaintext), aad)
    assert len(sealed) == len(plaintext) + box.OVERHEAD
    assert box.open_box(KEY, sealed, aad) == plaintext


@given(st.binary(max_size=100), st.data())
def test_one_flipped_bit_anywhere_is_found(plaintext, data):
    sealed = bytearray(box.seal(KEY, plaintext, b"place"))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(BoxError) as caught:
        box.open_box(KEY, bytes(sealed), b"place")
    assert isinstance(caught.value, VaultDamagedError)
    assert caught.value.code == "box-damaged"
    assert caught.value.hint


def test_every_truncation_and_every_other_place_or_key_is_found():
    sealed = box.seal(KEY, b"sample", b"place")
    for size in range(len(sealed)):
        with pytest.raises(BoxError):
            box.open_box(KEY, sealed[:size], b"place")
    with pytest.raises(BoxError):
        box.open_box(KEY, sealed, b"another place")
    with pytest.raises(BoxError):
        box.open_box(bytes(32), sealed, b"place")


def test_the_same_text_never_seals_to_the_same_bytes():
    assert len({box.seal(KEY, b"sample", b"") for _ in range(50)}) == 50


@pytest.mark.parametrize("size", [0, 16, 24, 31, 33])
def test_a_key_of_another_length_is_our_mistake(size):
    with pytest.raises(TypeError, match="32 bytes"):
        box.seal(bytes(size), b"", b"")
