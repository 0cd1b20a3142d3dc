from __future__ import annotations

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
    width, height = SIZE
    grey = Pixels(width, height, bytes([200]) * (width * height * 3))
    screen = Screen("all", (), 0, 0, width, height, "root-crop", "", "", False)
    picker = pick(style, frozen(grey, screen))
    picker.show()
    cover = cover_of(picker)
    qtbot.waitExposed(cover)
    qtbot.keyClick(cover, Qt.Key.Key_Right)
    seen = cover.grab().toImage()
    assert seen.pixelColor(640, 400).red() == 200
    assert seen.pixelColor(100, 700).red() < 130
    picker.close()
