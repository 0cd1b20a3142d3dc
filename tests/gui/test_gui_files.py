"""Files and notes on their way in: asked about before they are opened, stopped at will, never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from evidence_desktop.gui.furnish import House
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows import review
from evidence_desktop.workflows.session import Session
from support.watchdog import Watchdog, never_deaf

LONG = 20_000


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("letter.txt", "பெயர்.bin", "empty.bin")]
    for path, data in zip(made, (b"made-up words", b"\1\2\3", b""), strict=True):
        path.write_bytes(data)
    return made


def drop(house: House, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    house.flow.capture.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))


def test_one_file_is_asked_about_sealed_and_then_described(qtbot, house: House, opened: Session, files: list[Path]):
    drop(house, files[:1])
    assert house.window.page_shown() == "question"
    assert "files" in house.flow.question.words.text()
    house.flow.question.no.click()
    page = house.flow.describing
    qtbot.waitUntil(lambda: page.isVisible() and "E001" in page.title.text(), timeout=LONG)
    assert "E001 is saved" in page.banner.words
    assert review.find(opened, "E001").record.content.file_name == "letter.txt"


def test_no_file_is_opened_after_yes(qtbot, house: House, opened: Session, tmp_path: Path):
    drop(house, [tmp_path / "not-there.png"])
    house.flow.question.yes.click()
    assert house.window.page_shown() == "link"
    assert not house.flow.importing.busy
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    assert house.flow.importing.banner.words == ""
    assert opened.vault.index.count == 0


def test_several_files_are_kept_one_by_one_and_what_failed_is_said(
    qtbot, house: House, opened: Session, files: list[Path]
):
    drop(house, files)
    house.flow.question.no.click()
    page = house.flow.importing
    assert house.window.page_shown() == "import"
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert [row.file_name for row in opened.vault.index.exhibits()] == ["letter.txt", "பெயர்.bin"]
    said = " ".join(label.text() for label in page.findChildren(type(page.title)))
    assert "empty.bin" in said
    assert "not kept" in page.banner.words
    house.desk.lock()
    assert "letter" not in " ".join(label.text() for label in page.findChildren(type(page.title)) if label.isVisible())


def test_a_large_file_can_be_stopped_and_leaves_nothing_behind(qtbot, house: House, opened: Session, tmp_path: Path):
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(1 << 30)
    page = house.flow.importing
    drop(house, [large])
    house.flow.question.no.click()
    qtbot.waitUntil(lambda: page.bar._bar.value() > 50, timeout=LONG)
    page.bar._stop.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=LONG)
    assert opened.vault.index.count == 0
    assert list((house.desk.path / "blobs").rglob("*.age*")) == [], "nothing is left of it"


@pytest.mark.alone
def test_a_gibibyte_does_not_hold_up_the_window(qtbot, house: House, opened: Session, tmp_path: Path):
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(1 << 30)
    page = house.flow.importing

    def bring_in() -> Watchdog:
        before = opened.vault.index.count
        drop(house, [large])
        with Watchdog() as watch:
            house.flow.question.no.click()
            qtbot.waitUntil(lambda: opened.vault.index.count > before and not page.busy, timeout=2 * LONG)
        return watch

    never_deaf(bring_in)
    assert opened.vault.index.exhibits()[0].size == 1 << 30


def test_a_note_is_written_kept_and_described(qtbot, house: House, opened: Session):
    house.flow.capture.note.click()
    note = house.flow.note
    assert house.window.page_shown() == "note"
    note.save.click()
    qtbot.waitUntil(lambda: "empty" in note.banner.words, timeout=LONG)
    qtbot.keyClicks(note.words, "they called at nine")
    note.save.click()
    page = house.flow.describing
    qtbot.waitUntil(lambda: page.isVisible() and "E001" in page.title.text(), timeout=LONG)
    assert review.find(opened, "E001").record.kind is Kind.NOTE
    assert note.words.toPlainText() == ""
