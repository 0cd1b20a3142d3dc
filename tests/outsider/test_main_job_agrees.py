"""The main job's bundle, 300 MB, after each tampering: `evidence-verify` and the page say the same, word for word."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evidence_desktop.verifier import verify
from evidence_desktop.verifier.__main__ import as_json
from outsider.conftest import FiveExhibits
from outsider.test_tampering import replace_page
from support import tamper
from support.browser import Browser

# One browser is enough for 300 MB so many times: every kind of fault is shown in both elsewhere.
pytestmark = [pytest.mark.long, pytest.mark.parametrize("page", ["chromium"], indirect=True)]


def agreed(page: Browser, bundle: Path, **options: Any) -> dict[str, Any]:
    """Check in both, demand that they say the same, and give it."""
    ours: dict[str, Any] = json.loads(json.dumps(as_json(verify(bundle, **options))))
    assert page.check(bundle, **options) == ours
    return ours


def failed(report: dict[str, Any]) -> set[tuple[str, str]]:
    return {(one["check"], one["subject"]) for one in report["findings"] if one["severity"] == "fail"}


def test_as_it_is(page: Browser, five: FiveExhibits) -> None:
    report = agreed(page, five.bundle, trust=five.words)
    assert (report["verdict"], report["exhibits"]) == ("intact-unanchored", 5)


@pytest.mark.parametrize("change", tamper.TAMPERINGS, ids=lambda change: change.__name__)
def test_each_tampering(page: Browser, copy: Path, change: Callable[[Path], tamper.Expected]) -> None:
    expected = change(copy)
    report = agreed(page, copy)
    assert report["verdict"] == "altered"
    assert (expected.check, expected.subject) in failed(report)


def test_one_byte_in_each_file_in_turn(page: Browser, copy: Path) -> None:
    names = tamper.files(copy)
    assert len(names) > 20
    for name in names:
        path = copy / name
        whole = path.read_bytes()
        # A new file: the copy's large one is a link to the original's.
        path.unlink()
        path.write_bytes(whole)
        tamper.flip(path, random.Random(name).randrange(len(whole)))
        report = agreed(page, copy)
        assert report["verdict"] in ("altered", "cannot-tell"), name
        assert any(name in one["subject"] for one in report["findings"] if one["severity"] != "info"), name
        path.write_bytes(whole)


def test_everything_made_again_with_a_fresh_key(page: Browser, five: FiveExhibits, forged: Path) -> None:
    for trust in (five.words, five.fingerprint):
        assert ("trust", "identity/root.crt") in failed(agreed(page, forged, trust=trust))


def test_a_pdf_page_replaced_by_an_increment(page: Browser, copy: Path) -> None:
    replace_page(copy / "data/report.pdf")
    assert {("hash", "data/report.pdf"), ("report", "data/report.pdf")} <= failed(agreed(page, copy))


def test_no_request_left_the_page(page: Browser) -> None:
    assert (page.requests(), page.errors) == ([], [])
