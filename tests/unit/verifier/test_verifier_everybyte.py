"""No change of one byte leaves a bundle intact: all bytes of the zip's own headers here, a sample of the others.

`make bytes` changes every byte to many values.
"""

from __future__ import annotations

import pytest

from support.corpus.everybyte import INTACT, VALUES, headers, small, survivors

pytestmark = pytest.mark.long


def test_no_byte_of_the_zip_itself_can_change_unnoticed():
    places = headers(small())
    changes = [(place, 1 << bit) for place in places for bit in range(8)]
    assert len(changes) > 10_000
    assert [change for change in survivors(changes) if change[2] in INTACT] == []


def test_no_byte_of_a_file_can_change_unnoticed():
    others = sorted(set(range(len(small()))) - set(headers(small())))
    changes = [(place, VALUES[at % len(VALUES)]) for at, place in enumerate(others[::9])]
    assert len(changes) > 1000
    assert [change for change in survivors(changes) if change[2] in INTACT] == []
