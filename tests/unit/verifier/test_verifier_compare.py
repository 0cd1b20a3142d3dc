"""A fingerprint that is given after the check counts as much as one that was given before it."""

from __future__ import annotations

import pytest

from evidence_desktop.verifier import UsageError, Verdict, compare, verify
from support import handmade, tamper

OTHER = "0" * 64
OTHER_WORDS = "abacus " * 7 + "abdomen"


@pytest.fixture
def folder(tmp_path):
    return handmade.example().folder(tmp_path / "bundle")


@pytest.mark.parametrize("wanted", [OTHER, OTHER_WORDS])
def test_it_comes_to_the_same_as_a_check_that_knew_it(folder, wanted):
    before = verify(folder)
    for trust in (before.root_fingerprint, before.fingerprint_words.upper(), wanted):
        assert compare(before, trust) == verify(folder, trust=trust)
    assert compare(before, wanted).verdict is Verdict.ALTERED


def test_a_second_answer_replaces_the_first(folder):
    right = verify(folder).fingerprint_words
    assert compare(compare(verify(folder), OTHER), right).verdict is Verdict.INTACT_UNANCHORED
    assert compare(compare(verify(folder), right), OTHER) == verify(folder, trust=OTHER)


def test_the_right_words_heal_nothing_else(folder):
    tamper.flip(folder / "data/originals/001.txt", 2)
    made = verify(folder)
    assert compare(made, made.fingerprint_words).verdict is Verdict.ALTERED


def test_what_is_no_fingerprint_is_said_and_where_there_is_no_root_nothing_changes(folder, tmp_path):
    with pytest.raises(UsageError):
        compare(verify(folder), "hello")
    nothing = verify(tmp_path)
    assert compare(nothing, OTHER) == nothing
