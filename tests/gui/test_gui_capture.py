from __future__ import annotations

import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from evidence_desktop.gui.aim import Aim, What
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


class Pointer:
    """The real pointer, which counts how often it is pressed."""

    def __init__(self) -> None:
        self.presses = 0

    def click(self, widget: QWidget) -> None:
        """Press what a person sees there."""
        at = widget.mapToGlobal(widget.rect().center())
        assert QApplication.widgetAt(at) is widget, "it can be reached without scrolling"
        self.do(f"mousemove {at.x()} {at.y()} click 1")

    def do(self, words: str) -> None:
        self.presses += words.count("click") + words.count("mousedown")
        subprocess.run(["xdotool", *words.split()], check=True)


def test_from_locked_to_a_sealed_area_in_three_presses(qtbot, behind, vault, move_in):
    house = move_in(vault)
    pointer = Pointer()
    qtbot.keyClicks(house.unlock.passphrase, "made up words for a test")
    begun = time.monotonic()
    qtbot.keyClick(house.unlock.passphrase, Qt.Key.Key_Return)
    area = house.flow.capture.target(What.AREA)
    qtbot.waitUntil(area.isVisible, timeout=LONG)
    qtbot.wait(50)
    pointer.click(area)
    qtbot.waitUntil(house.flow.question.no.isVisible, timeout=LONG)
    qtbot.wait(50)
    pointer.click(house.flow.question.no)
    qtbot.waitExposed(drawn_on(qtbot, house.flow))
    pointer.do("mousemove 100 60 mousedown 1 mousemove 150 90 mousemove 299 159 mouseup 1")
    saved(qtbot, house.flow)
    assert pointer.presses <= 3
    # What is left of ten seconds is for the person's hand.
    assert time.monotonic() - begun < 7
    assert house.desk.vault.vault.index.count == 1


def test_the_large_button_repeats_what_was_used_last(qtbot, behind, house, opened):
    house.flow.capture.target(What.AREA).click()
    house.flow.question.no.click()
    qtbot.keyClick(drawn_on(qtbot, house.flow), Qt.Key.Key_Escape)
    qtbot.waitUntil(house.window.isVisible)
    house.flow.capture.go.click()
    house.flow.question.no.click()
    qtbot.keyClick(drawn_on(qtbot, house.flow), Qt.Key.Key_Escape)
    qtbot.waitUntil(house.window.isVisible)


def test_a_delay_is_counted_where_it_can_be_seen_and_stopped(qtbot, behind, house, opened):
    house.flow.capture.waits.buttons()[1].click()
    house.flow.capture.target(What.WHOLE).click()
    house.flow.question.no.click()
    counting = house.flow.shutter.countdown
    qtbot.waitExposed(counting)
    assert house.window.isHidden()
    assert counting.seconds.text().startswith("3")
    counting.stop.click()
    qtbot.waitUntil(house.window.isVisible)
    assert house.window.page_shown() == "capture"
    assert opened.vault.index.count == 0
    house.flow.capture.target(What.WHOLE).click()
    house.flow.question.no.click()
    counting = house.flow.shutter.countdown
    qtbot.waitExposed(counting)
    for _second in range(3):
        counting._tick()
    saved(qtbot, house.flow)
    colours = picture(opened, the_only(opened, qtbot)).getcolors(4)
    assert colours == [(1280 * 800, (201, 37, 99))], "the seconds are not in the picture"


def test_a_lock_while_seconds_are_counted_takes_nothing(qtbot, behind, house, opened):
    house.flow.capture.waits.buttons()[2].click()
    house.flow.capture.target(What.AREA).click()
    house.flow.question.no.click()
    qtbot.waitExposed(house.flow.shutter.countdown)
    house.desk.lock()
    assert house.flow.shutter.countdown is None
    assert house.window.isVisible()
    assert house.window.page_shown() == "unlock"


@pytest.fixture
def two_monitors(qtbot, qapp):
    halves = (("L", "640/200x800/280+0+0", "screen"), ("R", "640/200x800/280+640+0", "none"))
    for half in halves:
        subprocess.run(["xrandr", "--setmonitor", *half], check=True)
    qtbot.waitUntil(lambda: len(qapp.screens()) == 2)
    yield
    for name, _place, _output in reversed(halves):
        subprocess.run(["xrandr", "--delmonitor", name], check=False, capture_output=True)
    qtbot.waitUntil(lambda: len(qapp.screens()) == 1)


def test_one_of_several_monitors_is_offered_and_taken(qtbot, behind, two_monitors, house, opened):
    page = house.flow.capture
    qtbot.waitUntil(lambda: len(page._targets) == 5, timeout=LONG)
    second = page.target(What.MONITOR, 2)
    assert second.text() == "Screen 2, right  ·  640 by 800"
    second.click()
    house.flow.question.no.click()
    saved(qtbot, house.flow)
    screen = the_only(opened, qtbot).screen
    assert (screen.target, screen.x, screen.width) == ("monitor", 640, 640)
    house.flow.describing.more.click()
    assert house.flow._aim == Aim(What.MONITOR, 2)


def test_one_monitor_alone_is_not_offered(qtbot, house):
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    assert len(house.flow.capture._targets) == 3


def test_a_screen_that_goes_away_meanwhile_is_said_and_nothing_is_taken(qtbot, behind, two_monitors, house, opened):
    house.flow.capture.target(What.AREA).click()
    house.flow.question.no.click()
    qtbot.waitExposed(drawn_on(qtbot, house.flow))
    subprocess.run(["xrandr", "--delmonitor", "R"], check=True)
    qtbot.waitUntil(house.window.isVisible, timeout=LONG)
    assert house.window.page_shown() == "capture"
    assert "screens changed" in house.flow.capture.banner.words
    assert "Nothing was kept" in house.flow.capture.banner.words
    assert opened.vault.index.count == 0


@pytest.mark.parametrize("clean", [True, False])
def test_words_around_a_picture_are_kept_only_after_two_confirmations(qtbot, behind, house, opened, clean):
    house.flow.capture.go.click()
    house.flow.question.unsure.click()
    house.flow.link.around.click()
    page = house.flow.conversation
    assert house.window.page_shown() == "conversation"
    assert not page.go.isEnabled(), "the picture has to be away first"
    page.moved.click()
    page.go.click()
    cover = drawn_on(qtbot, house.flow)
    assert cover._masked
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    qtbot.keyClick(cover, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.isVisible() and page.yes.isVisible(), timeout=LONG)
    assert opened.vault.index.count == 0, "nothing is kept before the second answer"
    if clean:
        page.no.click()
        saved(qtbot, house.flow)
        assert the_only(opened, qtbot).screen.target == "area"
    else:
        page.yes.click()
        assert house.window.page_shown() == "link"
        assert house.flow._chosen is None
        assert opened.vault.index.count == 0


def test_a_blank_window_is_called_out(qtbot, style, house, opened):
    other = QWidget(None)
    other.setWindowTitle("A made-up blank window")
    other.setStyleSheet("background: black;")
    other.setGeometry(20, 20, 200, 100)
    other.show()
    qtbot.waitExposed(other)
    house.flow.capture.target(What.WINDOW).click()
    house.flow.question.no.click()
    page = house.flow.windows
    qtbot.waitUntil(lambda: page.list.count() > 0, timeout=LONG)
    row = next(row for row in range(page.list.count()) if "made-up blank" in page.list.item(row).text())
    page.list.setCurrentRow(row)
    page.take.click()
    assert "same colour" in saved(qtbot, house.flow)
    other.close()
