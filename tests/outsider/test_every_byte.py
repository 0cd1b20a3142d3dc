"""No change of one byte leaves a bundle intact in the page either, and both checkers say of it the same, word for word.

Here is a sample; `make bytes` changes every byte to several values.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.browser import Browser
from support.corpus.everybyte import INTACT, headers, small
from support.corpus.everybyte_page import BATCH, changes_of, get_ready, in_page, in_python

pytestmark = [
    pytest.mark.long,
    # Only its remote control reaches the names inside the page's script.
    pytest.mark.parametrize("page", ["chromium"], indirect=True),
]

CHANGES = changes_of(1)


@pytest.fixture
def ready(page: Browser) -> Iterator[Browser]:
    get_ready(page)
    yield page
    page.reload()


def test_no_byte_changes_unnoticed_and_both_say_the_same(ready: Browser) -> None:
    mine = set(headers(small()))
    # Of the zip itself every fifth byte, of the files every nineteenth: each field and each kind of file is among them.
    changes = [change for at, change in enumerate(CHANGES) if at % (5 if change[0] in mine else 19) == 0]
    assert len(changes) > 900
    for start in range(0, len(changes), BATCH):
        batch = changes[start : start + BATCH]
        there = in_page(ready, batch)
        assert [change for change, said in zip(batch, there, strict=True) if said["verdict"] in INTACT] == []
        assert there == in_python(batch)
    assert ready.requests() == []


def test_the_short_way_says_what_the_page_says_of_a_file(page: Browser, tmp_path: Path) -> None:
    changes = [(0, 0), *CHANGES[:: len(CHANGES) // 20]]
    path = tmp_path / "changed.zip"
    whole = []
    for place, value in changes:
        changed = bytearray(small())
        changed[place] ^= value
        path.write_bytes(changed)
        whole.append(page.check(path))
    get_ready(page)
    short = in_page(page, changes)
    page.reload()
    assert short == whole
    assert short[0]["verdict"] == "intact-unanchored"
