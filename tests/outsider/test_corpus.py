"""The conformance corpus: its generator makes what is committed, and the verifier says what each file expects."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from evidence_desktop.verifier import CHECKS
from support.browser import Browser
from support.corpus import table
from support.corpus.make import make_all
from support.corpus.vector import FOLDER, read_all

pytestmark = pytest.mark.long

VECTORS = read_all()


def test_the_generator_makes_the_same_bytes_again() -> None:
    assert make_all() == VECTORS


def test_it_is_as_large_as_it_should_be() -> None:
    verdicts = Counter(vector.verdict for vector in VECTORS)
    assert verdicts["intact-unanchored"] >= 10
    # Of time stamps and texts that count, and of reports alone.
    assert verdicts["intact-anchored"] >= 20
    assert verdicts["report-intact"] >= 3
    assert verdicts["altered"] + verdicts["cannot-tell"] >= 60
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= 2_000_000


def test_every_check_of_the_spec_fails_at_least_once() -> None:
    said = {(check, severity) for vector in VECTORS for check, severity, _ in vector.findings}
    # What the clock says never makes a bundle less intact.
    assert {check for check, severity in said if severity == "fail"} >= set(CHECKS) - {"clock"}
    assert {("clock", "warning"), ("anchors", "warning"), ("version", "unknown"), ("container", "unknown")} <= said


@pytest.mark.parametrize("group", sorted({vector.name.split("-")[0] for vector in VECTORS}))
def test_verifier_and_page_say_what_the_vectors_of_a_group_expect(group: str, page: Browser, tmp_path: Path) -> None:
    wrong = {}
    for vector in VECTORS:
        if vector.name.split("-")[0] == group:
            here, there = (table.look(check, vector, tmp_path) for check in (table.in_process, table.in_page(page)))
            for name, outcome in (("verifier", here), ("page", there)):
                if not outcome.agrees(vector):
                    wrong[vector.name, name] = (outcome.verdict, outcome.missed, outcome.more)
            if here.said["findings"] != there.said["findings"]:
                wrong[vector.name, "word for word"] = (here.said["findings"], there.said["findings"])
    assert wrong == {}
    assert page.requests() == []


@pytest.mark.parametrize(
    "name",
    [
        *("good-trust-words", "good-since-3", "since-forked", "text-covers", "text-other-log", "alone-good"),
        *("stamps-ecdsa", "stamps-two", "stamps-and-text", "stamps-forged-authority", "stamps-expired"),
    ],
)
def test_the_command_says_the_same_of_what_is_given_in_files(name: str, tmp_path: Path) -> None:
    vector = next(vector for vector in VECTORS if vector.name == name)
    here, there = (table.look(check, vector, tmp_path) for check in (table.in_process, table.command))
    assert here.agrees(vector)
    assert there.said == here.said


@pytest.mark.parametrize("name", ["good-stored", "good-deflated", "alone-good", "entries-deep", "alone-list-bomb"])
def test_the_bounded_process_says_the_same_word_for_word(name: str, tmp_path: Path) -> None:
    vector = next(vector for vector in VECTORS if vector.name == name)
    here, apart = (table.look(check, vector, tmp_path).said for check in (table.in_process, table.apart))
    assert apart == here
