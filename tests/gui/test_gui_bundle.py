from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from evidence_desktop.workflows import acquire
from evidence_desktop.workflows.acquire import Told

LONG = 60_000


@pytest.fixture
def filled(qtbot, house, opened):
    acquire.add_link(opened, "https://example.org/1001", Told(platform="Example Network"))
    acquire.add_note(opened, "A made-up note.", Told())
    house.show("bundle")
    qtbot.waitUntil(lambda: house.bundle.list.count() == 2, timeout=LONG)
    return house


def make(qtbot, house, out: Path, container: str) -> None:
    page = house.bundle
    next(one for one in page.containers.buttons() if one.property("container") == container).click()
    page.place_at(out)
    page.make.click()
    qtbot.waitUntil(lambda: page.handed.isVisible() or bool(page.banner.words), timeout=LONG)
    assert page.banner.words == ""


@pytest.mark.parametrize(
    ("container", "name"), [("folder", "bundle"), ("zip", "bundle.zip"), ("age", "bundle.zip.age")]
)
def test_a_bundle_is_made_and_checked_at_once(qtbot, filled, opened, tmp_path: Path, container: str, name: str):
    out = tmp_path / name
    make(qtbot, filled, out, container)
    page = filled.bundle
    assert page.handed.path.toPlainText() == str(out)
    assert page.handed.words.text() == opened.words
    assert bool(page.handed.secret.text()) == (container == "age")
    assert out.exists()
    page.check.click()
    assert filled.window.page_shown() == "check"
    result = filled.check.result
    qtbot.waitUntil(lambda: result.isVisible() or bool(filled.check.banner.words), timeout=LONG)
    assert filled.check.banner.words == ""
    assert "Intact" in result.verdict.words


def test_only_what_was_ticked_goes_in(qtbot, filled, tmp_path: Path):
    page = filled.bundle
    page.all.click()
    page.list.item(1).setCheckState(Qt.CheckState.Checked)
    make(qtbot, filled, tmp_path / "bundle", "folder")
    assert page.handed.holds.text().endswith("E002")
    assert len(list((tmp_path / "bundle" / "data" / "originals").iterdir())) == 1


def test_nothing_ticked_is_said_before_anything_is_written(qtbot, filled, tmp_path: Path):
    page = filled.bundle
    page.all.click()
    page.place_at(tmp_path / "bundle.zip")
    page.make.click()
    assert "Nothing is chosen" in page.banner.words
    assert not (tmp_path / "bundle.zip").exists()


def test_what_is_there_is_not_overwritten(qtbot, filled, tmp_path: Path):
    out = tmp_path / "bundle.zip"
    out.write_text("something else")
    page = filled.bundle
    page.place_at(out)
    page.make.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert out.read_text() == "something else"
    assert page.make.isEnabled()


def test_stopping_leaves_no_half_bundle(qtbot, filled, opened, tmp_path: Path):
    big = tmp_path / "example.bin"
    big.write_bytes(bytes(64 << 20))
    acquire.import_file(opened, big, Told())
    out = tmp_path / "bundle.zip"
    page = filled.bundle
    page.place_at(out)
    page.make.click()
    assert page.bar.isVisible()
    page.bar.stopped.emit()
    qtbot.waitUntil(lambda: not page.bar.isVisible(), timeout=LONG)
    assert "Stopped" in page.banner.words
    assert sorted(path.name for path in tmp_path.iterdir()) == ["example.bin", "vault"]


def test_locking_forgets_the_words_that_open_a_bundle(qtbot, filled, tmp_path: Path):
    make(qtbot, filled, tmp_path / "bundle.zip.age", "age")
    assert filled.bundle.handed.secret.text()
    filled.desk.lock()
    assert filled.bundle.handed.secret.text() == ""
    assert filled.check.key.text() == ""
