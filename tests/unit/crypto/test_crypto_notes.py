"""Signed notes, strictly as C2SP signed-note says."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.crypto.notes import MAX_NOTE, NoteKey, open_note, parse_verifier
from evidence_desktop.model.errors import InputError, VaultDamagedError

# The example of the spec itself.
SPEC_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
SPEC_NOTE = (
    "This is an example message.\n\n"
    "\u2014 example.com/foo "
    "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
)
KEY = NoteKey.from_private_bytes("sample/log", bytes(range(32)))

texts = st.text(
    st.characters(codec="utf-8", exclude_characters=[chr(c) for c in range(32) if c != 10]), max_size=200
).map(lambda text: text + "\n")


def signature_line(note: str) -> str:
    return note.rpartition("\n\n")[2]


def refused(note: str, verifier: str = SPEC_KEY) -> bool:
    with pytest.raises(InputError) as caught:
        open_note(note, verifier)
    return caught.value.code == "note-invalid" and bool(caught.value.hint)


def test_the_example_of_the_spec_opens():
    assert open_note(SPEC_NOTE, SPEC_KEY) == "This is an example message.\n"
    assert parse_verifier(SPEC_KEY)[0] == "example.com/foo"


@given(texts)
def test_any_text_comes_back_and_signs_to_the_same_note(text):
    note = KEY.sign(text)
    assert note == KEY.sign(text)
    assert open_note(note, KEY.verifier) == text


@given(texts, st.data())
def test_a_changed_character_in_the_text_is_found(text, data):
    note = KEY.sign(text)
    place = data.draw(st.integers(0, len(text) - 1))
    assert refused(note[:place] + ("a" if note[place] != "a" else "b") + note[place + 1 :], KEY.verifier)


def test_every_truncation_is_found():
    for size in range(len(SPEC_NOTE)):
        assert refused(SPEC_NOTE[:size])


def test_the_key_comes_back_from_its_seed_and_name():
    key = NoteKey.create("sample/log")
    again = NoteKey.from_private_bytes(key.name, bytearray(key.to_private_bytes()))
    assert again.verifier == key.verifier != KEY.verifier
    assert open_note(key.sign("text\n"), again.verifier) == "text\n"


def test_a_seed_of_another_length_is_damage():
    with pytest.raises(VaultDamagedError):
        NoteKey.from_private_bytes("sample/log", b"short")


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\nb", "a\tb", "a\u00a0b", "a\u2003b", "a\x01", "\ud800"])
def test_names_that_the_spec_forbids(name):
    with pytest.raises(InputError):
        NoteKey.create(name)
    assert refused(SPEC_NOTE, SPEC_KEY.replace("example.com/foo", name))


@pytest.mark.parametrize("text", ["", "no end", "tab\tinside\n", "bell\x07\n", "return\r\n", "half \ud800\n"])
def test_texts_that_the_spec_forbids(text):
    with pytest.raises(InputError):
        KEY.sign(text)


def test_signatures_by_other_keys_are_ignored_and_ours_must_hold():
    other = NoteKey.create("other/log")
    both = SPEC_NOTE + signature_line(other.sign("This is an example message.\n"))
    assert open_note(both, SPEC_KEY) == "This is an example message.\n"
    assert open_note(both, other.verifier) == "This is an example message.\n"
    bad = SPEC_NOTE + signature_line(other.sign("Another message.\n"))
    assert open_note(bad, SPEC_KEY)
    assert refused(bad, other.verifier)
    assert refused(SPEC_NOTE, other.verifier)


def test_sixteen_foreign_signatures_of_post_quantum_size_are_accepted():
    line = f"\u2014 pq/log {base64.b64encode(bytes(4 + 5000)).decode()}\n"
    assert open_note(SPEC_NOTE + line * 16, SPEC_KEY)


def test_a_second_signature_by_the_same_key_that_fails_refuses_the_note():
    assert refused(KEY.sign("a\n") + signature_line(KEY.sign("b\n")), KEY.verifier)


def test_same_name_with_another_key_is_another_key():
    assert refused(NoteKey.create("sample/log").sign("a\n"), KEY.verifier)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\u2014 example", "- example"),  # a hyphen for the dash
        ("\u2014 example", "\u2014  example"),
        ("\u2014 example", "\u2014example"),
        ("foo Uw2Q", "fooUw2Q"),
        ("yaQM=\n", "yaQM\n"),  # padding gone
        ("yaQM=\n", "yaQN=\n"),  # stray bits after the last byte
        ("yaQM=\n", "yaQ M=\n"),
        ("yaQM=\n", "yaQM="),
        ("yaQM=\n", "yaQM=\n\n"),
        ("yaQM=\n", "yaQM=\r\n"),
        ("Uw2QOkn8", "Uw2Q\u00e9n8"),
        ("message.\n\n", "message.\n"),
        ("This", "This\x00"),
        ("This", "\ud800"),
    ],
)
def test_malformed_notes_are_refused(old, new):
    assert old in SPEC_NOTE
    assert refused(SPEC_NOTE.replace(old, new))


def test_a_signature_without_room_for_one_is_refused():
    assert refused("text\n\n\u2014 example.com/foo Uw2QOg==\n")
    assert refused("text\n\n\u2014 example.com/foo Uw2QOgA=\n")  # our key, 1 byte of signature


def test_a_note_needs_a_text():
    assert refused("\n\n" + signature_line(SPEC_NOTE))
    assert refused("\n" + signature_line(SPEC_NOTE))


def test_a_note_without_end_is_refused_at_once():
    assert refused("a" * MAX_NOTE + "\n" + SPEC_NOTE)


@pytest.mark.parametrize(
    "verifier",
    [
        "",
        "example.com/foo",
        "example.com/foo+530d903a",
        SPEC_KEY.replace("530d903a", "530d903b"),  # key id of no such key
        SPEC_KEY.replace("530d903a", "530D903A"),
        SPEC_KEY.replace("+Ae", "+Ke"),  # another type
        SPEC_KEY[:-4],
        SPEC_KEY + "\n",
    ],
)
def test_malformed_verifier_keys_are_refused(verifier):
    assert refused(SPEC_NOTE, verifier)


def test_a_verifier_of_another_type_is_refused_even_with_its_own_key_id():
    assert refused(SPEC_NOTE, "example.com/foo+00000000+" + base64.b64encode(b"\x04" + bytes(32)).decode())
