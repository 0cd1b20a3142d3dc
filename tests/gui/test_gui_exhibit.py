"""One exhibit whole, two side by side, and deleting."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from evidence_desktop.gui.history import happened
from evidence_desktop.model.custody import Event
from evidence_desktop.model.errors import InputError
from evidence_desktop.workflows import acquire, compare, review
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.compare import Likeness
from support import drawn

LONG = 20_000


@pytest.fixture
def filled(qtbot, house, opened, tmp_path):
    tiles = drawn.tiles(800, 500)
    tiles.save(tmp_path / "tiles.png")
    tiles.resize((400, 250)).save(tmp_path / "copy.jpg", quality=70)
    drawn.rolling(640, 400).save(tmp_path / "hills.png")
    for name in ("tiles.png", "copy.jpg", "hills.png"):
        acquire.import_file(opened, tmp_path / name, Told(platform="Example Network"))
    acquire.add_note(opened, "A made-up note.", Told())
    review.describe(opened, "E002", {"original": "e001", "shows": "made-up tiles"})
    house.show("evidence")
    qtbot.waitUntil(lambda: house.evidence.rows.rowCount() == 4, timeout=LONG)
    return house


def open_one(qtbot, house, label):
    house.desk.open_exhibit.emit(label)
    page = house.review.exhibit
    qtbot.waitUntil(lambda: page.title.text().startswith(label) and "What was sealed" in words(page), timeout=LONG)
    return page


def words(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def events(opened, label):
    return [entry.event for entry in review.history(opened, review.find(opened, label))]


def test_held_it_is_clear_and_one_look_is_entered_once(qtbot, filled, opened):
    page = open_one(qtbot, filled, "E001")
    qtbot.waitUntil(lambda: not page.picture.blurred.isNull(), timeout=LONG)
    assert max(page.picture.blurred.width(), page.picture.blurred.height()) <= 12
    for _ in range(2):
        qtbot.keyPress(page.picture, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page.picture.clear is not None, timeout=LONG)
        qtbot.keyRelease(page.picture, Qt.Key.Key_Space)
        assert page.picture.clear is None
    qtbot.waitUntil(lambda: "Looked at in full size." in words(page), timeout=LONG)
    assert events(opened, "E001").count(Event.VIEWED) == 1


def test_a_note_is_an_entry_of_its_own_and_what_was_described_stays(qtbot, filled, opened):
    page = open_one(qtbot, filled, "E002")
    page.note.setPlainText("  a made-up remark  ")
    page.add_note.click()
    qtbot.waitUntil(lambda: "a made-up remark" in words(page), timeout=LONG)
    assert review.find(opened, "E002").description["note"] == "a made-up remark"
    assert review.find(opened, "E002").description["shows"] == "made-up tiles"
    assert page.note.toPlainText() == ""


def test_an_original_and_what_was_made_from_it_name_each_other_and_compare_alike(qtbot, filled):
    page = open_one(qtbot, filled, "E001")
    assert "E002 was made from this." in words(page)
    page = open_one(qtbot, filled, "E002")
    assert "This was made from E001." in words(page)
    page.compare.emit("E002", "E001")
    pair = filled.review.compare
    qtbot.waitUntil(pair.result.isVisible, timeout=LONG)
    assert "look alike" in pair.verdict.text()
    assert all(picture.clear is None for picture in pair.pictures)
    filled.desk.lock()
    assert pair.verdict.text() == ""
    assert all(picture.blurred.isNull() for picture in pair.pictures)


def test_comparing_says_apart_same_file_and_what_is_no_picture(filled, opened):
    assert compare.compare(opened, "E001", "E003").likeness is Likeness.APART
    assert compare.compare(opened, "E001", "E001").likeness is Likeness.SAME_FILE
    with pytest.raises(InputError) as caught:
        compare.compare(opened, "E001", "E004")
    assert caught.value.code == "not-comparable"


def test_pictures_with_too_little_in_them_are_not_judged(opened, tmp_path):
    for name, size in (("one.png", (300, 200)), ("two.png", (200, 200))):
        drawn.pictures()["flat"].resize(size).save(tmp_path / name)
        acquire.import_file(opened, tmp_path / name, Told())
    assert compare.compare(opened, "E001", "E002").likeness is Likeness.UNSURE


def test_deleting_needs_a_reason_and_one_confirmation_and_shows_no_picture(qtbot, filled, opened):
    page = open_one(qtbot, filled, "E003")
    page.remove.click()
    asks = filled.review.delete
    assert filled.window.page_shown() == "delete"
    assert not asks.delete.isEnabled()
    asks.sure.setChecked(True)
    assert not asks.delete.isEnabled(), "no reason yet"
    asks.reasons.buttons()[-1].setChecked(True)
    assert not asks.delete.isEnabled(), "another reason is not written yet"
    asks.own.setText("made-up reason")
    asks.delete.click()
    qtbot.waitUntil(lambda: filled.window.page_shown() == "evidence", timeout=LONG)
    assert review.find(opened, "E003").deleted
    assert review.history(opened, review.find(opened, "E003"))[-1].body["reason"] == "made-up reason"
    page = open_one(qtbot, filled, "E003")
    qtbot.waitUntil(lambda: "made-up reason" in words(page), timeout=LONG)
    assert page.picture.isHidden()
    assert page.remove.isHidden()


def test_a_copy_is_saved_as_it_was_and_the_log_says_so(qtbot, filled, opened, tmp_path, monkeypatch):
    out = tmp_path / "out.png"
    monkeypatch.setattr("evidence_desktop.gui.pages.exhibit.choose_new_file", lambda *_args: out)
    page = open_one(qtbot, filled, "E001")
    assert "The copy is not encrypted" in words(page)
    page.save_original.click()
    qtbot.waitUntil(lambda: "saved" in page.banner.words, timeout=LONG)
    assert out.read_bytes() == (tmp_path / "tiles.png").read_bytes()
    assert events(opened, "E001")[-1] is Event.EXTRACTED


def test_locking_forgets_the_exhibit(qtbot, filled):
    page = open_one(qtbot, filled, "E002")
    page.note.setPlainText("half a remark")
    filled.desk.lock()
    assert page.title.text() == ""
    assert page.note.toPlainText() == ""
    assert page.picture.blurred.isNull()
    assert "made-up tiles" not in words(page)


def test_every_event_has_words_of_its_own(opened):
    acquire.add_note(opened, "A made-up note.", Told())
    [entry] = review.history(opened, review.find(opened, "E001"))
    body = {"stamped": False, "to": "", "reason": "r", "description": {"shows": "x"}}
    told = {event: happened(replace(entry, event=event, body=body)) for event in Event}
    assert len(set(told.values())) == len(Event)
    assert all(words and words != event.value and "{" not in words for event, words in told.items())
