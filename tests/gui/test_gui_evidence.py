from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, Qt

from evidence_desktop.gui.thumbs import BLURRED, THUMB, blur, decoded
from evidence_desktop.workflows import acquire, review
from evidence_desktop.workflows.acquire import Told

LONG = 20_000


def striped(width: int = 1280, height: int = 800) -> Image.Image:
    """A picture with fine detail: black and white columns, two pixels wide."""
    row = bytes(255 * (x // 2 % 2) for x in range(width))
    return Image.frombytes("L", (width, height), row * height).convert("RGB")


@pytest.fixture
def filled(qtbot, house, opened, tmp_path):
    photo = tmp_path / "example.png"
    striped().save(photo)
    acquire.import_file(opened, photo, Told(platform="Example Network"))
    acquire.add_link(opened, "https://example.org/1001", Told())
    acquire.add_note(opened, "A made-up note.", Told())
    house.show("evidence")
    qtbot.waitUntil(lambda: house.evidence.rows.rowCount() == 3, timeout=LONG)
    return house


def test_the_newest_stands_first_and_each_row_has_words_for_a_screen_reader(filled):
    rows = filled.evidence.rows
    texts = [rows.data(rows.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert [text.split(",")[0] for text in texts] == ["E003", "E002", "E001"]
    assert "https://example.org/1001" in texts[1]
    assert "Example Network" in texts[2]
    assert all("Today" in text for text in texts)


def test_a_picture_is_blurred_until_it_is_held_and_again_afterwards(qtbot, filled):
    page = filled.evidence
    shown = page.rows.row_at(page.rows.index(2))
    qtbot.waitUntil(lambda: page.thumbs.blurred(shown.id) is not None, timeout=LONG)
    kept = page.thumbs.blurred(shown.id)
    assert max(kept.width(), kept.height()) <= BLURRED, "what is kept of it holds no detail at all"
    assert page.thumbs.clear(shown.id) is None
    place = page.painter.picture_place(page.list.visualRect(page.rows.index(2))).center()
    page.list.scrollTo(page.rows.index(2))
    place = page.painter.picture_place(page.list.visualRect(page.rows.index(2))).center()
    qtbot.mousePress(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: page.thumbs.clear(shown.id) is not None, timeout=LONG)
    assert page.thumbs.clear(shown.id).width() <= THUMB.width()
    qtbot.mouseRelease(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.thumbs.clear(shown.id) is None


def test_the_space_bar_holds_as_well_and_losing_the_focus_lets_go(qtbot, filled):
    page = filled.evidence
    shown = page.rows.row_at(page.rows.index(2))
    page.list.setFocus()
    page.list.setCurrentIndex(page.rows.index(2))
    qtbot.keyPress(page.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.thumbs.clear(shown.id) is not None, timeout=LONG)
    page.bundle.setFocus()
    assert page.thumbs.clear(shown.id) is None


def test_locking_forgets_rows_and_pictures(qtbot, filled):
    page = filled.evidence
    qtbot.waitUntil(lambda: len(page.thumbs._kept) >= 1, timeout=LONG)
    filled.desk.lock()
    assert page.rows.rowCount() == 0
    assert not page.thumbs._kept


def test_what_was_deleted_keeps_its_row_without_a_picture(qtbot, filled, opened):
    review.delete(opened, "E001", "made-up reason")
    filled.show("evidence")
    page = filled.evidence
    qtbot.waitUntil(lambda: page.rows.row_at(page.rows.index(2)).deleted, timeout=LONG)
    text = page.rows.data(page.rows.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("E001")


def test_an_empty_vault_says_what_to_do_first(qtbot, house):
    house.show("evidence")
    page = house.evidence
    qtbot.waitUntil(page.empty.isVisible, timeout=LONG)
    assert page.list.isHidden()
    page.first.click()
    assert house.window.page_shown() == "capture"


def encoded(picture: Image.Image, kind: str) -> QByteArray:
    out = io.BytesIO()
    picture.save(out, kind)
    return QByteArray(out.getvalue())


def test_a_broken_a_mislabelled_and_a_huge_picture_give_none(qapp):
    good = encoded(striped(64, 40), "PNG")
    assert not decoded(good, b"png").isNull()
    assert decoded(QByteArray(good.data()[:60]), b"png").isNull()
    assert decoded(QByteArray(), b"png").isNull()
    # A JPEG that calls itself PNG is not handed to another decoder.
    assert decoded(encoded(striped(64, 40), "JPEG"), b"png").isNull()
    huge = bytearray(good.data())
    huge[16:24] = (40_000).to_bytes(4, "big") * 2
    assert decoded(QByteArray(bytes(huge)), b"png").isNull()


def test_blurring_leaves_nothing_of_fine_detail(qapp):
    small = blur(decoded(encoded(striped(), "PNG"), b"png"))
    reds = {small.pixelColor(x, y).red() for x in range(small.width()) for y in range(small.height())}
    assert max(reds) - min(reds) < 40
