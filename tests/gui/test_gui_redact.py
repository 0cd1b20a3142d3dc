"""Boxes on a picture by mouse and by keys; the picture is blurred until the person shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from evidence_desktop.model.custody import Event
from evidence_desktop.model.redaction import Box
from evidence_desktop.workflows import acquire, redact, review
from evidence_desktop.workflows.acquire import Told
from support import bundles

LONG = 60_000


@pytest.fixture
def editing(qtbot, house, opened, tmp_path: Path):
    """The page with a picture of 320 by 200 pixels open."""
    file = tmp_path / "post.png"
    file.write_bytes(bundles.png(320, 200))
    acquire.import_file(opened, file, Told())
    acquire.add_note(opened, "A made-up note.", Told())
    page = house.redact
    house.show("redact")
    qtbot.waitUntil(lambda: page.list.lines.rowCount() == 1, timeout=LONG)
    page.edit.click()
    qtbot.waitUntil(page.editor.isVisible, timeout=LONG)
    return page


def at(page, x: int, y: int) -> QPoint:
    """Where a pixel of the picture is on the screen."""
    frame, scale = page.canvas._frame(), page.canvas._scale()
    return QPoint(round(frame.x() + x * scale), round(frame.y() + y * scale))


def drag(qtbot, page, start: tuple[int, int], end: tuple[int, int]) -> None:
    qtbot.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=at(page, *start))
    qtbot.mouseMove(page.canvas, at(page, *end))
    qtbot.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=at(page, *end))


def save(qtbot, page) -> None:
    page.save.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)


def near(box: Box, wanted: Box) -> bool:
    pairs = zip((box.x, box.y, box.width, box.height), (wanted.x, wanted.y, wanted.width, wanted.height), strict=True)
    return all(abs(one - other) <= 2 for one, other in pairs)


def test_a_box_is_drawn_moved_and_sized_with_the_mouse(qtbot, editing, opened):
    drag(qtbot, editing, (20, 30), (120, 90))
    assert near(editing.canvas.boxes[0], Box(20, 30, 100, 60))
    drag(qtbot, editing, (70, 60), (90, 80))
    assert near(editing.canvas.boxes[0], Box(40, 50, 100, 60))
    drag(qtbot, editing, (140, 110), (160, 130))
    assert near(editing.canvas.boxes[0], Box(40, 50, 120, 80))
    # Towards the upper left, and over the edge.
    drag(qtbot, editing, (310, 40), (330, 20))
    assert editing.canvas.boxes[1].x + editing.canvas.boxes[1].width <= 320
    save(qtbot, editing)
    assert redact.boxes(opened, "E001") == tuple(editing_boxes(opened))


def editing_boxes(opened) -> list[Box]:
    (entry,) = opened.vault.index.of_events({Event.REDACTED})
    return [Box(**box) for box in entry.body["boxes"]]


def test_a_click_without_a_drag_leaves_no_box(qtbot, editing):
    qtbot.mouseClick(editing.canvas, Qt.MouseButton.LeftButton, pos=at(editing, 50, 50))
    assert editing.canvas.boxes == []


def test_all_of_it_works_by_keys_alone(qtbot, editing, opened):
    canvas, key = editing.canvas, Qt.Key
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(canvas, key.Key_Insert)
    first = canvas.boxes[0]
    qtbot.keyClick(canvas, key.Key_Right, control)
    qtbot.keyClick(canvas, key.Key_Down, control)
    qtbot.keyClick(canvas, key.Key_Left, control | shift)
    assert canvas.boxes[0] == Box(first.x + 1, first.y + 1, first.width - 1, first.height)
    qtbot.keyClick(canvas, key.Key_Insert)
    assert "Box 2 of 2" in canvas.accessibleDescription()
    qtbot.keyClick(canvas, key.Key_PageDown)
    assert "Box 1 of 2" in editing.said.text()
    qtbot.keyClick(canvas, key.Key_Delete)
    assert len(canvas.boxes) == 1
    for _ in range(200):
        qtbot.keyClick(canvas, key.Key_Left)
    assert canvas.boxes[0].x == 0
    save(qtbot, editing)
    assert len(redact.boxes(opened, "E001")) == 1
    assert "E001 has a redacted copy" in editing.banner.words


def test_the_picture_is_blurred_until_it_is_shown_and_that_is_logged(qtbot, editing, opened):
    canvas = editing.canvas
    assert max(canvas._image.width(), canvas._image.height()) <= 12
    editing.clear.click()
    qtbot.waitUntil(lambda: canvas._image.width() == 320, timeout=LONG)
    assert len(opened.vault.index.of_events({Event.VIEWED})) == 1
    editing.clear.click()
    assert canvas._image.width() <= 12


def test_leaving_and_locking_show_nothing_any_more(qtbot, house, editing):
    editing.clear.click()
    qtbot.waitUntil(lambda: editing.canvas._image.width() == 320, timeout=LONG)
    house.show("capture")
    assert not editing.clear.isChecked()
    house.show("redact")
    assert editing.canvas._image.isNull()
    house.desk.lock()
    assert editing.list.lines.rowCount() == 0


def test_boxes_come_back_and_can_be_given_up(qtbot, editing, opened):
    editing.add.click()
    save(qtbot, editing)
    editing.banner.clear()
    editing.begin("E001")
    qtbot.waitUntil(lambda: len(editing.canvas.boxes) == 1, timeout=LONG)
    assert not editing.save.isEnabled()
    editing.remove.click()
    save(qtbot, editing)
    assert redact.redacted(opened) == {}
    assert "no redacted copy" in editing.banner.words


def test_a_picture_that_was_deleted_meanwhile_is_a_sentence(qtbot, editing, opened):
    editing.add.click()
    review.delete(opened, "E001", "A test.")
    save(qtbot, editing)
    assert "was deleted" in editing.banner.words
