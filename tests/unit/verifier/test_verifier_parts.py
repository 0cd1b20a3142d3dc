"""The verifier's small parts, held to their own specs by properties and by known answers."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.verifier import CHECKS, Finding, UsageError, Verdict, merkle, names, strictjson, words
from evidence_desktop.verifier.der import expect_der, value_length, write
from evidence_desktop.verifier.findings import CannotRunError, FaultError, shown, verdict_of
from evidence_desktop.verifier.fingerprint import fingerprint_words, parse_trust
from evidence_desktop.verifier.limits import MAX_TEXT
from support import handmade

WORDS = Path(__file__).parents[3] / "resources" / "words" / "eff_large.txt"


# --- Merkle proofs, against the definitions of RFC 6962 section 2.1

SIZES = st.integers(1, 70)


def leaves(count: int) -> list[bytes]:
    return [handmade.leaf(b"%d" % place) for place in range(count)]


@given(SIZES, st.data())
def test_every_inclusion_proof_holds_and_no_other_does(size, data):
    all_leaves, index = leaves(size), data.draw(st.integers(0, size - 1))
    root, proof = handmade.root_of(all_leaves), handmade.path_of(index, all_leaves)
    assert merkle.includes(all_leaves[index], index, size, proof, root)
    assert not merkle.includes(b"x" * 32, index, size, proof, root)
    assert not merkle.includes(all_leaves[index], size, size, proof, root)
    assert not merkle.includes(all_leaves[index], -1, size, proof, root)
    assert not merkle.includes(all_leaves[index], index, size, [*proof, root], root)
    if proof:
        assert not merkle.includes(all_leaves[index], index, size, proof[:-1], root)
    other = data.draw(st.integers(0, size - 1))
    assert merkle.includes(all_leaves[index], other, size, proof, root) == (other == index)


@given(SIZES, st.data())
def test_every_consistency_proof_holds_and_no_other_does(size, data):
    all_leaves, old = leaves(size), data.draw(st.integers(1, size))
    root, old_root = handmade.root_of(all_leaves), handmade.root_of(all_leaves[:old])
    proof = handmade.consistency_of(old, all_leaves)
    assert merkle.extends(old, old_root, size, root, proof)
    assert not merkle.extends(old, b"x" * 32, size, root, proof)
    assert not merkle.extends(old, old_root, size, b"x" * 32, proof)
    assert not merkle.extends(old, old_root, size, root, [*proof, root])
    assert not merkle.extends(size + 1, old_root, size, root, proof)
    assert not merkle.extends(-1, old_root, size, root, proof)
    if proof:
        assert not merkle.extends(old, old_root, size, root, proof[:-1])
        assert not merkle.extends(old, old_root, size, root, [])


def test_the_empty_tree_says_nothing_about_another():
    assert merkle.EMPTY_ROOT.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert not merkle.extends(0, merkle.EMPTY_ROOT, 3, b"r" * 32, [])
    assert not merkle.extends(0, merkle.EMPTY_ROOT, 0, merkle.EMPTY_ROOT, [])
    assert merkle.leaf_hash(b"").hex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"


# --- JSON

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_canonical_json_is_read_as_what_it_is(value):
    assert strictjson.parse_canonical(rfc8785.dumps(value)) == value


@given(st.dictionaries(TEXTS, VALUES, min_size=1, max_size=4))
def test_the_same_value_in_other_bytes_is_refused(value):
    with pytest.raises(FaultError):
        strictjson.parse_canonical(json.dumps(value, indent=1).encode())


@given(st.binary(max_size=60) | st.text('[]{}",:0123456789eE+-.\\u dtrufalsn', max_size=40).map(str.encode))
def test_no_bytes_crash_the_reader(data):
    try:
        value = strictjson.parse_canonical(data)
    except FaultError:
        return
    assert rfc8785.dumps(value) == data


def test_json_of_too_many_values_is_refused_before_it_is_parsed(monkeypatch):
    monkeypatch.setattr(strictjson, "MAX_JSON_TOKENS", 4)
    monkeypatch.setattr(json, "loads", pytest.fail)
    for data in (b"[1,2,3,4,5]", b"[[[[[]]]]]", b'{"a":{"b":"c"}}', b'"\\"","","","', b'"a""b""c""d""\\'):
        with pytest.raises(FaultError, match="at most 4"):
            strictjson.parse(data)


def test_commas_and_brackets_in_a_text_are_text(monkeypatch):
    monkeypatch.setattr(strictjson, "MAX_JSON_TOKENS", 4)
    told = 'a, b [c] {d} \\ ", " , \\\\", [' * 100
    assert strictjson.parse_canonical(rfc8785.dumps([told, told])) == [told, told]


@given(VALUES)
def test_a_value_has_at_most_three_tokens(value):
    def count(value) -> int:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return 1 + sum(map(count, inner))

    assert len(strictjson._TOKEN.findall(rfc8785.dumps(value))) <= 3 * count(value)


def test_what_is_no_object_has_no_keys():
    with pytest.raises(FaultError, match="an object"):
        strictjson.require_keys([], frozenset(), "it")


# --- DER


@pytest.mark.parametrize(
    "text",
    [
        "",
        "30",
        "3001",
        "308000000000",
        "30820003020101",
        "3081030201 01",
        "3003020201",
        "1f0100",
        "3085000000000100",
        "300302010100",
        "3004300302010130",
        "30" * 40,
        "".join(f"30{length:02x}" for length in range(80, 0, -2)) + "0500",
    ],
)
def test_what_is_not_der_is_refused(text):
    with pytest.raises(ValueError, match=r"value|length"):
        expect_der(bytes.fromhex(text))


@given(st.binary(max_size=40))
def test_no_bytes_crash_the_der_walk(data):
    try:
        expect_der(data)
    except ValueError:
        return
    assert len(data) >= 2


@pytest.mark.parametrize("size", [0, 1, 127, 128, 255, 256, 65535, 65536])
def test_what_is_written_is_der(size):
    value = write(0x30, write(0x04, b"x" * size), write(0x05))
    expect_der(value)
    assert value.endswith(b"x" * size + b"\x05\x00")
    assert value_length(write(0x04, b"x", b"y" * size)) == len(write(0x04, b"x" + b"y" * size))


def test_der_is_accepted():
    for text in ("0500", "30060201010201 02", "308180" + "0400" * 64):
        expect_der(bytes.fromhex(text))


# --- Names


@given(st.text(max_size=12))
def test_a_portable_name_is_plain_and_stays_below(name):
    if names.is_portable(name):
        assert name.isascii()
        assert name.isprintable()
        assert not set(name) & set('<>:"|?*\\')
        assert all(part not in ("", ".", "..") for part in name.split("/"))


def test_a_name_has_a_depth_and_a_length():
    for name in ("/".join("a" * 16), "/".join(["a" * 255] * 4), "a/" + "b" * 255):
        assert names.is_portable(name)
    for name in ("/".join("a" * 17), "/".join(["a" * 255] * 4) + "/b", "a/" + "b" * 256):
        assert not names.is_portable(name)


def test_numbers_have_at_least_their_digits_and_no_needless_zero():
    assert names.numbers(["data/records/001.json", "data/records/1000.json"], names.RECORD).keys() == {1, 1000}
    for wrong in ("data/records/01.json", "data/records/0001.json", "data/records/001.json\n", "data/records/١٢٣.json"):
        assert names.numbers([wrong], names.RECORD) == {}


# --- Words


def test_fingerprint_words_are_the_digits_in_base_7776():
    words_list = WORDS.read_text().split()
    digest = hashlib.sha256(b"made up").digest()
    number = int.from_bytes(digest, "big") % 7776**8
    expected = [words_list[number // 7776**place % 7776] for place in range(7, -1, -1)]
    assert fingerprint_words(digest.hex()) == " ".join(expected)
    assert fingerprint_words("0" * 64) == " ".join(["abacus"] * 8)


@pytest.mark.parametrize("text", ["", "abacus", "0" * 63, "g" * 64, "abacus " * 7 + "abacuss", "abacus " * 9])
def test_what_is_no_fingerprint_is_a_usage_error_with_a_hint(text):
    with pytest.raises(UsageError) as caught:
        parse_trust(text)
    assert "8 words" in caught.value.hint
    assert ("'abacuss'" in caught.value.hint) == text.endswith("abacuss")


def test_every_check_and_verdict_has_words():
    assert tuple(words.CHECKS) == CHECKS
    assert set(words.VERDICTS) == set(Verdict)


# --- Findings


def finding(severity: str) -> Finding:
    return Finding("hash", severity, "", "", "")


def test_the_verdict_is_intact_only_when_every_check_ran_and_none_objects():
    assert verdict_of([], CHECKS) == Verdict.INTACT_UNANCHORED
    assert verdict_of([finding("info"), finding("warning")], CHECKS) == Verdict.INTACT_UNANCHORED
    assert verdict_of([finding("unknown")], CHECKS) == Verdict.CANNOT_TELL
    assert verdict_of([finding("unknown"), finding("fail")], CHECKS) == Verdict.ALTERED
    for check in CHECKS:
        assert verdict_of([], [other for other in CHECKS if other != check]) == Verdict.CANNOT_TELL
    assert verdict_of([], ()) == Verdict.CANNOT_TELL


def test_foreign_text_is_shown_harmless_and_short():
    assert shown("\x1b[2J\u202eé\n") == "\\x1b[2J\\u202eé\\n"
    assert len(shown("x" * 10_000)) == MAX_TEXT + 1


def test_the_errors_say_what_they_carry():
    assert "expected a, found b" in str(FaultError("a", "b"))
    assert "expected a, found b" in str(CannotRunError("a", "b"))
