from __future__ import annotations

import pytest

from evidence_desktop.workflows import session
from evidence_desktop.workflows.session import Strength


@pytest.mark.parametrize(
    ("text", "found"),
    [("aB3$x", Strength(0, short=True)), ("", Strength(0, short=True)), ("password", Strength(0, short=False))],
)
def test_weak_passphrases_are_named_as_such(text: str, found: Strength):
    assert session.strength(text) == found


def test_what_the_program_suggests_is_out_of_reach():
    assert session.strength(session.suggest_passphrase()) == Strength(4, short=False)


def test_a_very_long_text_is_measured_by_its_beginning():
    assert session.strength("a" * 100_000).score == 0
