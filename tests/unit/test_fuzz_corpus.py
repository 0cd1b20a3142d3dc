"""What fuzzing found to be interesting, and what it begins with, goes through each target in plain Python."""

from __future__ import annotations

import pytest

from fuzz.target import KEPT, Target, kept
from fuzz.targets import TARGETS


@pytest.mark.parametrize("target", TARGETS.values(), ids=TARGETS)
def test_no_input_that_was_ever_interesting_breaks_its_parser(target: Target) -> None:
    inputs = [*target.seeds(), *(path.read_bytes() for path in kept(target))]
    for data in inputs:
        target.run(data)
    assert inputs
    assert max(map(len, inputs)) <= target.longest


def test_every_file_that_is_kept_belongs_to_a_target_and_is_small() -> None:
    for target in TARGETS.values():
        assert len(kept(target)) <= 100
        assert sum(path.stat().st_size for path in kept(target)) <= 200_000
    known = {path for target in TARGETS.values() for path in kept(target)}
    assert {path for path in KEPT.rglob("*") if path.is_file()} == known
