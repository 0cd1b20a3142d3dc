"""The same picture under two numbers, covered in one of them: the wizard says so before it goes out clear."""

from __future__ import annotations

import zipfile
from pathlib import Path

from evidence_desktop.model.redaction import Box
from evidence_desktop.workflows import acquire, redact
from evidence_desktop.workflows.acquire import Told
from support import bundles

LONG = 60_000


def import_picture(opened, file: Path) -> str:
    file.write_bytes(bundles.png())
    return acquire.import_file(opened, file, Told(platform="Example Network")).label


def twice(qtbot, house, opened, tmp_path: Path) -> None:
    """The same picture under two numbers, covered in the first; the wizard stands before its last look."""
    first, second = import_picture(opened, tmp_path / "post.png"), import_picture(opened, tmp_path / "again.png")
    assert (first, second) == ("E001", "E002")
    redact.redact(opened, first, [Box(1, 1, 20, 20)])
    house.show("bundle")
    page = house.bundle
    qtbot.waitUntil(lambda: page.what.offer is not None and page.how.out is not None, timeout=LONG)
    page.next.click()
    page.place_at(tmp_path / "out.zip")
    page.next.click()
    qtbot.waitUntil(house.bundle.look.twins.isVisible, timeout=LONG)
    assert "E002 holds the same picture as E001" in house.bundle.look.twins.words.text()


def test_a_picture_that_is_covered_in_one_of_two_exhibits_is_called_out_and_covered_in_both(
    qtbot, house, opened, tmp_path: Path
):
    twice(qtbot, house, opened, tmp_path)
    notice = house.bundle.look.twins
    notice.cover.click()
    qtbot.waitUntil(lambda: not notice.isVisible(), timeout=LONG)
    assert redact.boxes(opened, "E002") == (Box(1, 1, 20, 20),)
    house.bundle.make.click()
    qtbot.waitUntil(house.bundle.handed.isVisible, timeout=LONG)
    with zipfile.ZipFile(tmp_path / "out.zip") as made:
        assert not [name for name in made.namelist() if "/originals/" in name]


def test_the_second_of_two_can_be_left_out_and_comes_back_with_the_first_step(qtbot, house, opened, tmp_path: Path):
    twice(qtbot, house, opened, tmp_path)
    page = house.bundle
    page.look.twins.leave.click()
    qtbot.waitUntil(lambda: not page.look.twins.isVisible(), timeout=LONG)
    assert "1 exhibit" in page.look.summary.text()
    page.make.click()
    qtbot.waitUntil(page.handed.isVisible, timeout=LONG)
    assert "1 exhibit: E001" in page.handed.volumes[0].holds.text()
    page.another.click()
    assert page.look.twins.left_out == frozenset()


def test_whoever_is_quicker_than_the_notice_is_stopped_once(qtbot, house, opened, tmp_path: Path):
    twice(qtbot, house, opened, tmp_path)
    page = house.bundle
    page.look.twins.say_nothing()
    page.make.click()
    qtbot.waitUntil(lambda: "same picture as E001" in page.banner.words, timeout=LONG)
    assert not (tmp_path / "out.zip").exists()
    qtbot.waitUntil(page.look.twins.isVisible, timeout=LONG)
    page.make.click()
    qtbot.waitUntil(page.handed.isVisible, timeout=LONG)
