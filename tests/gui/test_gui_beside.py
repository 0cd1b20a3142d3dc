"""What is short never waits for what takes long: a capture, a note and what is typed go on beside an import."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QWidget

from evidence_desktop.gui.furnish import House
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.workflows import drafts, review, session
from evidence_desktop.workflows.session import Session

PASSPHRASE = "made up words for a test"
LONG = 60_000
PINK = QColor(201, 37, 99)


@pytest.fixture
def behind(qtbot, x_screen) -> Iterator[QWidget]:
    """Something that covers the whole screen, beneath our own window."""
    other = QWidget(None, Qt.WindowType.BypassWindowManagerHint)
    other.setStyleSheet(f"background: {PINK.name()};")
    other.setGeometry(QGuiApplication.primaryScreen().geometry())
    other.show()
    qtbot.waitExposed(other)
    other.lower()
    yield other
    other.close()


@contextmanager
def kept_still(opened: Session) -> Iterator[threading.Event]:
    """Hold the vault as a backup does, in a thread of its own, until the event is set."""
    holds, done = threading.Event(), threading.Event()

    def hold() -> None:
        with opened.vault.still():
            holds.set()
            done.wait(60)

    thread = threading.Thread(target=hold)
    thread.start()
    assert holds.wait(10)
    try:
        yield done
    finally:
        done.set()
        thread.join()


def take_the_screen(qtbot, house: House) -> None:
    house.flow.capture.go.click()
    house.flow.question.no.click()
    qtbot.waitUntil(house.window.isVisible, timeout=LONG)


def colours(opened: Session, label: str) -> list[tuple[int, tuple[int, int, int]]] | None:
    from io import BytesIO

    from PIL import Image

    with review.original(opened, review.find(opened, label)) as stored:
        return Image.open(BytesIO(stored.read())).convert("RGB").getcolors(4)


def test_short_work_overtakes_long_work_and_the_last_waits_for_both(qtbot, tasks: Tasks):
    order: list[str] = []
    gate = threading.Event()

    def long_job(_progress) -> str:
        assert gate.wait(10)
        return "long"

    tasks.run(long_job, order.append, lambda _error: None, long=True)
    tasks.run(lambda _progress: "long too", order.append, lambda _error: None, long=True)
    assert tasks.long_busy
    tasks.run(lambda _progress: "short", order.append, lambda _error: None)
    qtbot.waitUntil(lambda: order == ["short"], timeout=LONG)
    tasks.run(lambda _progress: "last", order.append, lambda _error: None, last=True)
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 4, timeout=LONG)
    assert order == ["short", "long", "long too", "last"]
    assert not tasks.long_busy


def test_a_capture_and_a_note_are_saved_while_a_large_file_comes_in(
    qtbot, behind, house: House, opened: Session, tmp_path: Path
):
    house.desk.prefer(describe_after=False)
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(2 << 30)
    page, capture = house.flow.importing, house.flow.capture
    capture.files_wanted.emit([large])
    house.flow.question.no.click()
    qtbot.waitUntil(lambda: page.bar._bar.value() > 10, timeout=LONG)
    house.show("capture")
    take_the_screen(qtbot, house)
    qtbot.waitUntil(lambda: opened.vault.index.count == 1, timeout=LONG)
    house.show("capture")
    capture.note.click()
    qtbot.keyClicks(house.flow.note.words, "they called")
    qtbot.waitUntil(lambda: drafts.NOTE in drafts.read(opened), timeout=LONG)
    house.flow.note.save.click()
    qtbot.waitUntil(lambda: opened.vault.index.count == 2, timeout=LONG)
    assert page.busy, "the file is still on its way"
    assert colours(opened, "E001") == [(1280 * 800, (201, 37, 99))]
    page.bar._stop.click()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    assert opened.vault.audit() == []


def test_the_screen_is_taken_at_once_while_the_vault_is_held_and_saved_afterwards(
    qtbot, behind, house: House, opened: Session
):
    house.desk.prefer(describe_after=False)
    gate = threading.Event()
    house.tasks.run(lambda _progress: gate.wait(60), lambda _done: None, lambda _error: None, long=True)
    with kept_still(opened) as done:
        take_the_screen(qtbot, house)
        capture = house.flow.capture
        qtbot.waitUntil(capture.bar.isVisible, timeout=LONG)
        assert "It is taken" in capture.bar._words.text()
        behind.setStyleSheet("background: #000000;")
        behind.repaint()
        assert opened.vault.index.count == 0
        done.set()
    gate.set()
    qtbot.waitUntil(lambda: opened.vault.index.count == 1 and not capture.bar.isVisible(), timeout=LONG)
    assert colours(opened, "E001") == [(1280 * 800, (201, 37, 99))], "as it was when it was taken"


def test_the_area_is_chosen_on_a_frozen_screen_while_the_vault_is_held(qtbot, behind, house: House, opened: Session):
    house.desk.prefer(describe_after=False)
    with kept_still(opened):
        house.flow._choose_area(masked=False)
        shutter = house.flow.shutter
        qtbot.waitUntil(lambda: shutter.picker is not None and shutter.picker.covers[0].isVisible(), timeout=LONG)
        qtbot.keyClick(shutter.picker.covers[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(house.window.isVisible, timeout=LONG)


def test_a_lock_while_a_picture_waits_to_be_saved_loses_nothing_and_shows_nothing(
    qtbot, behind, house: House, opened: Session
):
    with kept_still(opened) as done:
        take_the_screen(qtbot, house)
        qtbot.waitUntil(house.flow.capture.bar.isVisible, timeout=LONG)
        house.hide()
        assert house.window.isMinimized()
        done.set()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    assert house.window.isMinimized(), "it does not come up by itself"
    with session.opened(house.desk.path, PASSPHRASE) as again:
        assert again.vault.index.count == 1


def test_while_it_is_not_known_what_there_is_nobody_is_told_that_there_is_nothing(qtbot, house: House):
    house.evidence.emptied()
    assert not house.evidence.loading.isHidden()
    assert house.evidence.empty.isHidden()
    house.case.emptied()
    assert not house.case.loading.isHidden()
    assert house.case.nothing.isHidden()
    for name, page, words in (
        ("evidence", house.evidence, house.evidence.empty),
        ("case", house.case, house.case.nothing),
    ):
        house.show(name)
        qtbot.waitUntil(words.isVisible, timeout=LONG)
        assert page.loading.isHidden()
