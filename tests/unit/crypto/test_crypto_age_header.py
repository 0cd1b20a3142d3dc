from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.crypto.age import AgeError, Stanza
from evidence_desktop.crypto.age_header import MAX_HEADER, encode_base64, read_header, write_header

KEY = bytearray(range(16))
WORDS = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=20)
STANZAS = st.lists(
    st.builds(Stanza, st.lists(WORDS, min_size=1, max_size=4).map(tuple), st.binary(max_size=200)),
    min_size=1,
    max_size=4,
)


@given(STANZAS, st.binary(max_size=100))
def test_reads_back_what_it_wrote_and_where_the_payload_begins(stanzas, payload):
    written = write_header(stanzas, KEY)
    header = read_header(written + payload)
    assert header.stanzas == tuple(stanzas)
    assert header.length == len(written)
    header.check(bytearray(KEY))


@pytest.mark.parametrize("size", [0, 1, 47, 48, 49, 96])
def test_every_body_ends_with_a_line_short_of_64_columns(size):
    written = write_header([Stanza(("x",), bytes(size))], KEY)
    assert read_header(written).stanzas[0].body == bytes(size)
    lines = written.split(b"\n")
    body = lines[2:-2]
    assert [len(line) for line in body[:-1]] == [64] * (len(body) - 1)
    assert len(body[-1]) < 64


def test_another_file_key_does_not_fit_the_mac():
    with pytest.raises(AgeError) as refusal:
        read_header(write_header([Stanza(("x",), b"")], KEY)).check(bytearray(16))
    assert refusal.value.code == "age-damaged"


@given(STANZAS, st.data())
def test_no_other_bytes_pass_for_the_same_header(stanzas, data):
    written = bytearray(write_header(stanzas, KEY))
    place = data.draw(st.integers(0, len(written) - 1))
    written[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(AgeError):  # either no header at all, or one whose MAC is wrong
        read_header(bytes(written)).check(KEY)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"age-encryption.org/v1\n--- " + encode_base64(bytes(32)).encode() + b"\n", id="no stanza"),
        pytest.param(b"age-encryption.org/v1\n-> x\n\n---- " + encode_base64(bytes(32)).encode() + b"\n", id="mark"),
        pytest.param(b"age-encryption.org/v1\n-> x\n\n--- \xff" + b"A" * 42 + b"\n", id="MAC beyond ASCII"),
        pytest.param(b"age-encryption.org/v1\n-> x\n\n--- A\n", id="MAC too short"),
        pytest.param(b"age-encryption.org/v1\n-> x\nA\n--- ", id="base64 of no whole byte"),
        pytest.param(b"age-encryption.org/v1\n-> x", id="cut off"),
        pytest.param(b"age-encryption.org/v2\n", id="another version"),
        pytest.param(b"-----BEGIN AGE ENCRYPTED FILE-----\n", id="armor"),
        pytest.param(b"PK\x03\x04", id="another kind of file"),
    ],
)
def test_refuses_what_is_not_a_header(head):
    with pytest.raises(AgeError) as refusal:
        read_header(head)
    assert refusal.value.code == "age-malformed"
    assert refusal.value.hint


def test_refuses_a_header_without_end():
    whole = write_header([Stanza(("x",), bytes(MAX_HEADER))], KEY)
    with pytest.raises(AgeError):
        read_header(whole)
    most = write_header([Stanza(("x",), bytes(MAX_HEADER // 65 * 48 - 96))], KEY)
    assert read_header(most).length == len(most) > MAX_HEADER - 200
