from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QWidget

from evidence_desktop.gui.aim import What
from evidence_desktop.gui.flow import CaptureFlow
from evidence_desktop.gui.style import Style
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows import look, review

LONG = 20_000
POST = "Example Network - made-up post"
PINK = QColor(201, 37, 99)


@pytest.fixture
def behind(qtbot, x_screen, style: Style):
    """Something that covers the whole screen, beneath our own window."""
    other = QWidget(None, Qt.WindowType.BypassWindowManagerHint)
    other.setStyleSheet(f"background: {PINK.name()};")
    other.setWindowTitle("Example page - made up")
    other.setGeometry(QGuiApplication.primaryScreen().geometry())
    other.show()
    qtbot.waitExposed(other)
    other.lower()
    yield other
    other.close()


@pytest.fixture
def post(x_screen):
    """Another program with a window of its own."""
    program = [sys.executable, "-m", "evidence_desktop.gui.demo_post"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "ready\n"
        yield other
        if other.stdin and not other.stdin.closed:
            other.stdin.close()


def picture(opened, record):
    from io import BytesIO

    from PIL import Image

    with review.original(opened, review.find(opened, record.label)) as stored:
        return Image.open(BytesIO(stored.read())).convert("RGB")


def the_only(opened, qtbot):
    qtbot.waitUntil(lambda: opened.vault.index.count == 1, timeout=LONG)
    return opened.vault.index.get("E001").record


def saved(qtbot, flow: CaptureFlow) -> str:
    page = flow.describing
    qtbot.waitUntil(lambda: page.isVisible() and "is saved" in page.banner.words, timeout=LONG)
    return flow.describing.banner.words


def drawn_on(qtbot, flow: CaptureFlow):
    """What covers the first screen while an area is chosen."""
    shutter = flow.shutter
    qtbot.waitUntil(lambda: shutter.picker is not None and shutter.picker.covers[0].isVisible(), timeout=LONG)
    return shutter.picker.covers[0]


def test_the_whole_screen_is_taken_without_our_own_window(qtbot, behind, house, opened):
    house.flow.capture.go.click()
    assert house.window.page_shown() == "question"
    house.flow.question.no.click()
    assert house.window.isHidden()
    assert "E001" in saved(qtbot, house.flow)
    assert house.window.isVisible()
    record = the_only(opened, qtbot)
    assert record.kind is Kind.SCREENSHOT
    assert picture(opened, record).getcolors(4) == [(1280 * 800, (201, 37, 99))]


def test_one_colour_everywhere_is_called_out(qtbot, behind, house):
    house.flow.capture.go.click()
    house.flow.question.no.click()
    assert "same colour" in saved(qtbot, house.flow)


def test_an_area_is_drawn_with_the_real_pointer(qtbot, behind, house, opened):
    house.flow.capture.target(What.AREA).click()
    house.flow.question.no.click()
    cover = drawn_on(qtbot, house.flow)
    qtbot.waitExposed(cover)
    move = "mousemove 100 60 mousedown 1 mousemove 150 90 mousemove 299 159 mouseup 1"
    subprocess.run(["xdotool", *move.split()], check=True)
    saved(qtbot, house.flow)
    record = the_only(opened, qtbot)
    assert (record.screen.target, record.screen.x, record.screen.y) == ("area", 100, 60)
    assert (record.screen.width, record.screen.height) == (200, 100)
    assert picture(opened, record).getcolors(4) == [(200 * 100, (201, 37, 99))], "nothing of the veil is in it"


def test_what_changes_after_the_screen_was_frozen_is_not_in_the_area(qtbot, behind, house, opened):
    house.flow.capture.target(What.AREA).click()
    house.flow.question.no.click()
    cover = drawn_on(qtbot, house.flow)
    # A message that deletes itself: gone from the screen while the person still draws.
    behind.setStyleSheet("background: #000000;")
    behind.repaint()
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    qtbot.keyClick(cover, Qt.Key.Key_Return)
    saved(qtbot, house.flow)
    assert picture(opened, the_only(opened, qtbot)).getcolors(4) == [(640 * 400, (201, 37, 99))]


def test_leaving_the_area_keeps_nothing_and_brings_the_window_back(qtbot, behind, house, opened):
    house.flow.capture.target(What.AREA).click()
    house.flow.question.no.click()
    qtbot.keyClick(drawn_on(qtbot, house.flow), Qt.Key.Key_Escape)
    qtbot.waitUntil(house.window.isVisible)
    assert house.window.page_shown() == "capture"
    assert opened.vault.index.count == 0


def test_a_window_is_chosen_by_its_title_and_ours_is_not_among_them(qtbot, post, house, opened):
    house.flow.capture.target(What.WINDOW).click()
    house.flow.question.no.click()
    page = house.flow.windows
    qtbot.waitUntil(lambda: page.list.count() > 0, timeout=LONG)
    titles = [page.list.item(row).text() for row in range(page.list.count())]
    assert not any("Evidence Desktop" in title for title in titles)
    row = next(row for row, title in enumerate(titles) if POST in title)
    page.list.setCurrentRow(row)
    page.take.click()
    saved(qtbot, house.flow)
    assert the_only(opened, qtbot).screen.window_title == POST


@pytest.mark.parametrize("answer", ["yes", "unsure"])
def test_yes_and_not_sure_read_no_pixel_and_keep_the_address(qtbot, behind, house, opened, answer, monkeypatch):
    from evidence_desktop.capture import grab

    def refuse(*_args):
        raise AssertionError("a pixel was read")

    # Not a stand-in: the grab must not be reached at all.
    for name in ("grab_all", "grab_area", "grab_monitor", "grab_window"):
        monkeypatch.setattr(grab, name, refuse)
    monkeypatch.setattr(look, "grab_all", refuse)
    house.flow.capture.go.click()
    getattr(house.flow.question, answer).click()
    page = house.flow.link
    assert house.window.page_shown() == "link"
    assert house.window.isVisible()
    assert "No picture is taken" in page.advice.findChildren(type(page.title))[0].text()
    qtbot.keyClicks(page.url, "https://example.org/@example_account/1001")
    qtbot.keyClicks(page.platform, "Example Network")
    page.save.click()
    assert "No picture was taken" in saved(qtbot, house.flow)
    record = the_only(opened, qtbot)
    assert record.kind is Kind.LINK
    assert record.source.url == "https://example.org/@example_account/1001"
    assert record.remark == "No picture was taken, by design."
    assert page.url.text() == ""


def test_the_question_is_asked_again_for_every_capture(qtbot, behind, house):
    for _time in range(2):
        house.flow.capture.go.click()
        assert house.window.page_shown() == "question"
        house.flow.question.no.click()
        saved(qtbot, house.flow)
        assert house.window.page_shown() == "describe"
        assert house.window.isVisible()
        house.flow.describing.done.click()
        assert house.window.page_shown() == "capture"


def test_a_key_pressed_without_reading_leads_to_the_safe_side(qtbot, house):
    house.flow.capture.go.click()
    qtbot.waitUntil(house.flow.question.yes.hasFocus)
    qtbot.keyClick(house.flow.question.yes, Qt.Key.Key_Space)
    assert house.window.page_shown() == "link"


def test_an_empty_address_is_said_and_nothing_is_lost(qtbot, house, opened):
    house.flow.capture.link.click()
    page = house.flow.link
    qtbot.keyClicks(page.account, "@example_account")
    page.save.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert "empty" in page.banner.words
    assert page.account.text() == "@example_account"
    assert opened.vault.index.count == 0


def test_a_window_that_went_away_is_said_and_our_window_comes_back(qtbot, post, house):
    house.flow.capture.target(What.WINDOW).click()
    house.flow.question.no.click()
    page = house.flow.windows
    qtbot.waitUntil(lambda: page.list.count() > 0, timeout=LONG)
    post.stdin.close()
    assert post.wait(10) == 0
    page.list.setCurrentRow(0)
    page.take.click()
    qtbot.waitUntil(lambda: bool(house.flow.capture.banner.words) and house.window.isVisible(), timeout=LONG)
    assert "Traceback" not in house.flow.capture.banner.words
