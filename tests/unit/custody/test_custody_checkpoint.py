"""Checkpoints and proof texts: what is written reads back, and no other spelling is accepted."""

from __future__ import annotations

from collections.abc import Callable

import custody_example as example
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_desktop.crypto.notes import NoteKey
from evidence_desktop.custody import checkpoint
from evidence_desktop.custody.tree import EMPTY_ROOT, leaf_hash
from evidence_desktop.model.codec import MAX_INT
from evidence_desktop.model.errors import InputError

KEY = example.note_key()
ROOT = leaf_hash(b"x")
NOTE = checkpoint.issue(KEY, 12, ROOT)
HASHES = [leaf_hash(b"a"), leaf_hash(b"b")]
hashes = st.binary(min_size=32, max_size=32)
relaxed = settings(deadline=None, max_examples=50)


def refused(code: str, call: Callable[[], object]) -> None:
    with pytest.raises(InputError) as caught:
        call()
    assert caught.value.code == code
    assert caught.value.hint


@relaxed
@given(st.integers(0, MAX_INT), hashes)
def test_a_checkpoint_reads_back(size: int, root: bytes) -> None:
    note = checkpoint.issue(KEY, size, root)
    expected = checkpoint.Checkpoint("evidence-desktop/0001020304050607", size, root)
    assert checkpoint.read(note, KEY.verifier) == expected
    assert checkpoint.parse(expected.text) == expected


def test_a_checkpoint_fits_a_qr_code() -> None:
    # 222 bytes for a log of a billion entries; a code of version 11 with medium correction holds 251.
    assert len(checkpoint.issue(KEY, 10**9, ROOT).encode()) <= 251


def test_the_origin_is_the_start_of_the_vault_id() -> None:
    assert checkpoint.origin_for(bytes(range(16))) == "evidence-desktop/0001020304050607"
    with pytest.raises(ValueError, match="8 bytes"):
        checkpoint.origin_for(b"short")


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n12\n", "\n012\n"),
        lambda text: text.replace("\n12\n", "\n+12\n"),
        lambda text: text.replace("\n12\n", "\n-12\n"),
        lambda text: text.replace("\n12\n", "\n\N{ARABIC-INDIC DIGIT ONE}2\n"),
        lambda text: text.replace("\n12\n", f"\n{MAX_INT + 1}\n"),
        lambda text: text.replace("\n12\n", "\n" + "9" * 5000 + "\n"),
        lambda text: text.replace("\n12\n", "\n\n"),
        lambda text: text + "extension\n",
        lambda text: text + "\n",
        lambda text: text.removesuffix("\n"),
        lambda text: text.replace("evidence-desktop/", "example.com/"),
        lambda text: text.replace("=\n", "\n"),
        lambda text: text.replace("=\n", "==\n"),
        lambda text: text[:-3] + chr(ord(text[-3]) + 1) + "=\n",
        lambda text: text.replace(text.split("\n")[2], "AAAA"),
        lambda text: text.replace(text.split("\n")[2], "é" * 44),
        lambda _text: "",
    ],
)
def test_another_spelling_of_a_checkpoint_is_refused(change: Callable[[str], str]) -> None:
    text = checkpoint.Checkpoint(KEY.name, 12, ROOT).text
    assert change(text) != text
    refused("bad-checkpoint", lambda: checkpoint.parse(change(text)))


def test_a_checkpoint_by_another_key_is_refused() -> None:
    other = NoteKey.create(KEY.name)
    refused("note-invalid", lambda: checkpoint.read(checkpoint.issue(other, 12, ROOT), KEY.verifier))
    refused("note-invalid", lambda: checkpoint.read(NOTE.replace("\n12\n", "\n13\n"), KEY.verifier))


def test_a_checkpoint_that_names_another_log_is_refused_though_signed() -> None:
    text = checkpoint.Checkpoint(checkpoint.origin_for(bytes(8)), 12, ROOT).text
    refused("bad-checkpoint", lambda: checkpoint.read(KEY.sign(text), KEY.verifier))


def test_a_second_signature_is_refused() -> None:
    other = NoteKey.create("example.com/witness").sign(checkpoint.Checkpoint(KEY.name, 12, ROOT).text)
    both = NOTE + other.splitlines(keepends=True)[-1]
    refused("bad-checkpoint", lambda: checkpoint.read(both, KEY.verifier))


@relaxed
@given(st.integers(0, MAX_INT), st.lists(hashes, max_size=60))
def test_an_inclusion_proof_reads_back(index: int, proof: list[bytes]) -> None:
    text = checkpoint.inclusion_text(index, proof, NOTE)
    assert checkpoint.parse_inclusion(text) == checkpoint.InclusionProof(index, tuple(proof), NOTE)


@relaxed
@given(st.integers(0, MAX_INT), hashes, st.lists(hashes, max_size=60))
def test_a_consistency_proof_reads_back(size: int, root: bytes, proof: list[bytes]) -> None:
    text = checkpoint.consistency_text(size, root, proof, NOTE)
    assert checkpoint.parse_consistency(text) == checkpoint.ConsistencyProof(size, root, tuple(proof), NOTE)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("@v1", "@v2"),
        lambda text: text.replace("\n\n", "\n", 1),
        lambda text: text.replace("index 3", "index 03").replace("old 3", "old 03"),
        lambda text: text.replace("index 3", "Index 3").replace("old 3", "Old 3"),
        lambda text: text.replace("index 3\n", "").replace("old 3\n", ""),
        lambda text: text.replace("index 3", "extra AAAA\nindex 3").replace("old 3", "extra AAAA\nold 3"),
        lambda text: text.replace("=\n", "= \n", 1),
        lambda text: text.replace("=\n", "=\nAAAA\n", 1),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.partition("\n")[0] + "\n\n" + NOTE,
        lambda _text: "",
    ],
)
def test_another_spelling_of_a_proof_is_refused(change: Callable[[str], str]) -> None:
    inclusion = checkpoint.inclusion_text(3, HASHES, NOTE)
    consistency = checkpoint.consistency_text(3, EMPTY_ROOT, HASHES, NOTE)
    assert inclusion not in {change(inclusion), change(consistency)}
    refused("bad-proof", lambda: checkpoint.parse_inclusion(change(inclusion)))
    refused("bad-proof", lambda: checkpoint.parse_consistency(change(consistency)))


def test_a_consistency_proof_without_its_old_root_is_refused() -> None:
    text = "evidence-desktop/consistency@v1\nold 3\n\n" + NOTE
    refused("bad-proof", lambda: checkpoint.parse_consistency(text))


def test_the_two_kinds_of_proof_are_not_mixed_up() -> None:
    refused("bad-proof", lambda: checkpoint.parse_consistency(checkpoint.inclusion_text(3, HASHES, NOTE)))
    refused("bad-proof", lambda: checkpoint.parse_inclusion(checkpoint.consistency_text(3, ROOT, HASHES, NOTE)))
