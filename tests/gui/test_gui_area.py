from __future__ import annotations

import itertools
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt

from evidence_desktop.capture.grab import grab_all
from evidence_desktop.capture.pixels import Pixels
from evidence_desktop.custody import clock
from evidence_desktop.gui.area import AreaPicker, still
from evidence_desktop.gui.cover import Cover
from evidence_desktop.gui.style import Style
from evidence_desktop.model.record import Screen
from evidence_desktop.workflows.look import Frozen

SIZE = (1280, 800)


@pytest.fixture
def picker(qtbot, style: Style):
    made = pick(style, frozen(*grab_all()))
    made.show()
    qtbot.waitExposed(made.covers[0])
    yield made
    made.close()


def pick(style: Style, seen: Frozen, *, masked: bool = False) -> AreaPicker:
    return AreaPicker(style, seen, still(seen, masked=masked), masked=masked)


def frozen(pixels: Pixels, screen: Screen) -> Frozen:
    return Frozen(pixels, screen, clock.read())


def cover_of(picker: AreaPicker) -> Cover:
    return picker.covers[0]


def grey(*spots: tuple[int, int], left: int = 0) -> Frozen:
    """A grey screen with red spots of one pixel; ``left`` of its origin there is more screen."""
    width, height = SIZE[0] + left, SIZE[1]
    rgb = bytearray([200]) * (width * height * 3)
    for x, y in spots:
        at = 3 * (y * width + x + left)
        rgb[at : at + 3] = bytes((255, 0, 0))
    screen = Screen("all", (), -left, 0, width, height, "root-crop", "", "", False)
    return frozen(Pixels(width, height, bytes(rgb)), screen)


def drag(qtbot, cover: Cover, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(cover, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(cover, end)
    qtbot.mouseRelease(cover, Qt.MouseButton.LeftButton, pos=end)


def test_a_drawn_box_is_taken_when_the_button_is_let_go(qtbot, picker: AreaPicker):
    with qtbot.waitSignal(picker.chosen) as chosen:
        drag(qtbot, cover_of(picker), QPoint(100, 50), QPoint(299, 149))
    assert chosen.args == [(100, 50, 200, 100)]
    assert not picker.covers, "nothing covers the screen any more"


def test_a_box_can_be_drawn_from_any_corner_and_stays_on_the_screen(qtbot, picker: AreaPicker):
    with qtbot.waitSignal(picker.chosen) as chosen:
        drag(qtbot, cover_of(picker), QPoint(50, 40), QPoint(-30, -30))
    left, top, width, height = chosen.args[0]
    assert (left, top) == (0, 0)
    assert 49 <= width <= 51
    assert 39 <= height <= 41


def test_a_click_chooses_nothing(qtbot, picker: AreaPicker):
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.mouseClick(cover_of(picker), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert picker.covers


def test_the_keyboard_alone_chooses_moves_sizes_and_takes(qtbot, picker: AreaPicker):
    cover = cover_of(picker)
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    assert cover.area() == (320, 200, 640, 400)
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    qtbot.keyClick(cover, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(cover, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(cover, Qt.Key.Key_Down, both)
    with qtbot.waitSignal(picker.chosen) as chosen:
        qtbot.keyClick(cover, Qt.Key.Key_Return)
    assert chosen.args == [(321, 190, 639, 410)]


def test_arrows_never_push_the_box_off_the_screen(qtbot, picker: AreaPicker):
    cover = cover_of(picker)
    for _step in range(60):
        qtbot.keyClick(cover, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(cover, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    left, top, width, height = cover.area()
    assert left >= 0
    assert top >= 0
    assert left + width <= SIZE[0]
    assert top + height <= SIZE[1]


def test_esc_leaves_without_an_area(qtbot, picker: AreaPicker):
    with qtbot.assertNotEmitted(picker.chosen), qtbot.waitSignal(picker.left):
        qtbot.keyClick(cover_of(picker), Qt.Key.Key_Escape)
    assert not picker.covers


def test_enter_without_a_box_does_nothing(qtbot, picker: AreaPicker):
    with qtbot.assertNotEmitted(picker.chosen):
        qtbot.keyClick(cover_of(picker), Qt.Key.Key_Return)


def test_what_is_in_the_box_is_shown_as_it_is_and_the_rest_is_veiled(qtbot, style: Style):
    picker = pick(style, grey())
    picker.show()
    cover = cover_of(picker)
    qtbot.waitExposed(cover)
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    seen = cover.grab().toImage()
    assert seen.pixelColor(640, 400).red() == 200
    assert seen.pixelColor(100, 700).red() < 130
    picker.close()


def red_at(cover: Cover, x: int, y: int) -> bool:
    colour = cover.grab().toImage().pixelColor(x, y)
    return colour.red() > 2 * colour.green()


def test_the_magnifier_shows_each_pixel_around_the_pointer_as_a_square(qtbot, style: Style):
    picker = pick(style, grey((300, 200), (303, 200)))
    picker.show()
    cover = cover_of(picker)
    qtbot.waitExposed(cover)
    qtbot.mouseMove(cover, QPoint(300, 200))
    # Seven pixels to each side of the middle one, ten across each, four steps of four off the pointer.
    middle = 16 + 7 * 10 + 5
    qtbot.waitUntil(lambda: red_at(cover, 300 + middle, 200 + middle))
    assert red_at(cover, 300 + middle + 30, 200 + middle)
    assert not red_at(cover, 300 + middle + 20, 200 + middle)
    qtbot.mouseMove(cover, QPoint(1270, 790))
    qtbot.waitUntil(lambda: not red_at(cover, 300 + middle, 200 + middle))
    assert cover.grab().toImage().pixelColor(1270 - 15, 790 - 15).name() == "#ffffff", "its frame stays on the screen"
    picker.close()


def test_masked_nothing_can_be_recognised_not_even_in_the_box(qtbot, style: Style):
    picker = pick(style, grey(*((x, 200) for x in range(300, 340, 2))), masked=True)
    picker.show()
    cover = cover_of(picker)
    qtbot.waitExposed(cover)
    qtbot.mouseMove(cover, QPoint(310, 200))
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    seen = cover.grab().toImage()
    for y in (200, 300):
        row = [seen.pixelColor(x, y) for x in range(330, 900)]
        steps = [abs(one.red() - two.red()) for one, two in itertools.pairwise(row)]
        assert max(steps) <= 2, "no edge is left in it"
    picker.close()


def test_screens_left_of_the_first_one_are_mapped(qtbot, style: Style):
    picker = pick(style, grey((100, 50), left=640))
    cover = cover_of(picker)
    picker.show()
    qtbot.waitExposed(cover)
    drag(qtbot, cover, QPoint(90, 40), QPoint(120, 70))
    assert cover.area()[:2] == (90, 40)
    assert cover._picture.pixelColor(100, 50).green() == 0


def monitors(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True, capture_output=True)


@pytest.fixture
def two_monitors(qtbot, qapp):
    """The screen in two halves, as two monitors."""
    monitors("--setmonitor", "L", "640/200x800/280+0+0", "screen")
    monitors("--setmonitor", "R", "640/200x800/280+640+0", "none")
    qtbot.waitUntil(lambda: len(qapp.screens()) == 2)
    yield
    for name in ("R", "L"):
        subprocess.run(["xrandr", "--delmonitor", name], check=False, capture_output=True)
    qtbot.waitUntil(lambda: len(qapp.screens()) == 1 and qapp.screens()[0].geometry().width() == SIZE[0])


def test_an_area_on_the_second_monitor_is_where_it_was_drawn(qtbot, two_monitors, style: Style):
    picker = pick(style, frozen(*grab_all()))
    picker.show()
    assert len(picker.covers) == 2
    qtbot.waitExposed(picker.covers[1])
    with qtbot.waitSignal(picker.chosen) as chosen:
        drag(qtbot, picker.covers[1], QPoint(100, 50), QPoint(199, 99))
    assert chosen.args == [(740, 50, 100, 50)]


def test_a_screen_that_goes_away_closes_the_picker_and_nothing_is_chosen(qtbot, two_monitors, style: Style):
    picker = pick(style, frozen(*grab_all()))
    picker.show()
    qtbot.waitExposed(picker.covers[1])
    with qtbot.assertNotEmitted(picker.chosen), qtbot.waitSignal(picker.lost, timeout=5000):
        monitors("--delmonitor", "R")
    assert picker.covers == []


SCALED = """
import subprocess, sys
from PySide6.QtCore import QTimer
from evidence_desktop.capture.grab import grab_all
from evidence_desktop.custody import clock
from evidence_desktop.gui.app import application
from evidence_desktop.gui.area import AreaPicker, still
from evidence_desktop.gui.style import Style
from evidence_desktop.workflows.look import Frozen
made = application()
frozen = Frozen(*grab_all(), clock.read())
picker = AreaPicker(Style(made), frozen, still(frozen, masked=False))
def done(area):
    print(*area)
    made.quit()
picker.chosen.connect(done)
picker.show()
move = "mousemove 700 60 mousedown 1 mousemove 750 90 mousemove 999 359 mouseup 1"
QTimer.singleShot(500, lambda: subprocess.Popen(["xdotool", *move.split()]))
QTimer.singleShot(15000, made.quit)
made.exec()
made.shutdown()
"""


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_scaled_screens_give_the_physical_pixels_under_the_pointer(two_monitors, factor: str):
    env = os.environ | {"QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", SCALED], env=env, capture_output=True, text=True, timeout=30, check=True
    )
    left, top, width, height = map(int, done.stdout.split())
    # The pointer is given to Qt in its own units, so a physical pixel more or less is all that can be told apart.
    for got, meant in ((left, 700), (top, 60), (left + width, 1000), (top + height, 360)):
        assert abs(got - meant) <= 2, done.stdout
