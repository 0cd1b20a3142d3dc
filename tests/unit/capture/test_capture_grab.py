from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import xcffib
import xcffib.composite
from capture_window import NoiseWindow, lesser_screen, shown
from PIL import Image
from xcffib import xproto

from evidence_desktop.capture import grab
from evidence_desktop.capture.errors import CaptureError
from evidence_desktop.capture.pixels import Area, Pixels
from evidence_desktop.capture.screens import monitors
from evidence_desktop.capture.windows import windows
from evidence_desktop.model.errors import InputError
from support import desktop


def cut(pixels: Pixels, x: int, y: int, width: int, height: int) -> bytes:
    return pixels.image().crop((x, y, x + width, y + height)).tobytes()


def test_the_whole_screen_is_taken_pixel_by_pixel(x_screen: str) -> None:
    with shown(40, 30, 301, 203) as window:
        pixels, screen = grab.grab_all()
    assert (pixels.width, pixels.height) == (1280, 800)
    assert cut(pixels, 40, 30, 301, 203) == window.rgb
    assert (screen.target, screen.x, screen.y, screen.width, screen.height) == ("all", 0, 0, 1280, 800)
    assert screen.method == "root-crop"
    assert len(screen.monitors) == 1
    assert not screen.blank


def test_an_area_is_taken_exactly_and_cut_to_the_screen(x_screen: str) -> None:
    with shown(1180, 700, 100, 100) as window:
        inside, screen = grab.grab_area(1180, 700, 100, 100)
        assert inside.rgb == window.rgb
        assert (screen.target, screen.x, screen.y) == ("area", 1180, 700)
        over_the_edge, screen = grab.grab_area(1200, 720, 500, 500)
        assert (screen.x, screen.y, screen.width, screen.height) == (1200, 720, 80, 80)
        assert over_the_edge.rgb == cut(inside, 20, 20, 80, 80)


@pytest.mark.parametrize("area", [(0, 0, 0, 10), (0, 0, 10, -1), (1280, 0, 10, 10), (-50, 0, 50, 10)])
def test_an_area_without_a_pixel_of_the_screen_is_refused(x_screen: str, area: tuple[int, int, int, int]) -> None:
    with pytest.raises(InputError) as refused:
        grab.grab_area(*area)
    assert refused.value.code == "bad-area"
    assert "1280 by 800" in refused.value.hint


def test_a_screen_can_begin_left_of_and_above_the_origin() -> None:
    bounds = Area(-1920, -200, 3200, 1280)
    assert grab.within(Area(-2000, -300, 200, 200), bounds) == Area(-1920, -200, 120, 100)


def test_a_monitor_that_is_not_there_is_refused(x_screen: str) -> None:
    for number in (0, 2, -1):
        with pytest.raises(InputError) as refused:
            grab.grab_monitor(number)
        assert refused.value.code == "no-such-screen"


def test_a_blank_picture_is_named_so(x_screen: str) -> None:
    with shown(0, 0, 1, 1):
        _, screen = grab.grab_area(0, 0, 1, 1)
    assert screen.blank


def test_a_window_is_taken_exactly_and_named(x_screen: str) -> None:
    with shown(100, 100, 333, 222, title="Kiriman contoh 示例") as window:
        pixels, screen = grab.grab_window(window.id)
    assert pixels.rgb == window.rgb
    assert (screen.target, screen.method) == ("window", "window-pixmap")
    assert (screen.x, screen.y, screen.width, screen.height) == (100, 100, 333, 222)
    assert (screen.window_title, screen.program) == ("Kiriman contoh 示例", "Noise Viewer")


def test_a_covered_window_is_taken_without_what_covers_it(x_screen: str) -> None:
    with shown(100, 100, 300, 200, seed=1) as below, shown(150, 120, 300, 200, seed=2):
        pixels, screen = grab.grab_window(below.id)
    assert screen.method == "window-pixmap"
    assert pixels.rgb == below.rgb


def test_a_window_that_reaches_over_the_edge_is_taken_whole(x_screen: str) -> None:
    with shown(-50, 700, 200, 200) as window:
        pixels, screen = grab.grab_window(window.id)
    assert pixels.rgb == window.rgb
    assert (screen.x, screen.y) == (-50, 700)


def test_a_covered_window_that_hangs_is_taken_as_the_screen_shows_it_and_the_record_says_so(x_screen: str) -> None:
    with shown(100, 100, 300, 200, seed=1) as below, shown(150, 120, 300, 200, seed=2) as above:
        below.deaf = True
        pixels, screen = grab.grab_window(below.id)
        assert screen.method == "root-crop"
        assert (
            cut(pixels, 50, 20, 250, 180)
            == Image.frombytes("RGB", (300, 200), above.rgb).crop((0, 0, 250, 180)).tobytes()
        )


def test_a_shadow_that_a_program_draws_itself_is_left_out(x_screen: str) -> None:
    with shown(100, 100, 300, 200) as window:
        window.numbers("_GTK_FRAME_EXTENTS", "CARDINAL", 4, 6, 0, 8)
        pixels, screen = grab.grab_window(window.id)
    assert (screen.x, screen.y, screen.width, screen.height) == (104, 100, 290, 192)
    whole = Pixels(300, 200, window.rgb)
    assert pixels.rgb == cut(whole, 4, 0, 290, 192)


@pytest.mark.parametrize("extents", [(400, 0, 0, 0), (0xFFFFFFFF, 0, 0, 0)])
def test_a_program_that_lies_about_its_shadow_does_no_harm(x_screen: str, extents: tuple[int, ...]) -> None:
    with shown(100, 100, 300, 200) as window:
        window.numbers("_GTK_FRAME_EXTENTS", "CARDINAL", *extents)
        pixels, _ = grab.grab_window(window.id)
    assert pixels.rgb == window.rgb


def test_a_window_that_was_closed_is_a_clear_sentence(x_screen: str) -> None:
    with shown(100, 100, 30, 20) as window:
        pass
    for number in (window.id, 0, -1, 2**40):
        with pytest.raises(CaptureError) as gone:
            grab.grab_window(number)
        assert gone.value.code == "window-gone"


def test_a_minimised_window_is_not_taken(x_screen: str) -> None:
    with shown(100, 100, 30, 20) as window:
        window.conn.core.UnmapWindow(window.id)
        window.sync()
        assert window.id not in [seen.id for seen in windows()]
        with pytest.raises(CaptureError) as gone:
            grab.grab_window(window.id)
        assert gone.value.code == "window-gone"


def test_windows_are_listed_with_the_topmost_first(x_screen: str) -> None:
    with shown(10, 20, 300, 200, title="below") as below, shown(50, 50, 30, 40, title="above\n\x1b[31m") as above:
        seen = windows()
    assert [window.id for window in seen] == [above.id, below.id]
    assert (seen[1].title, seen[1].program, seen[1].x, seen[1].y, seen[1].width, seen[1].height) == (
        "below",
        "Noise Viewer",
        10,
        20,
        300,
        200,
    )
    assert seen[0].title.isprintable()


def test_under_a_compositing_manager_even_a_program_that_hangs_is_taken_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop.screen() as env:
        monkeypatch.setenv("DISPLAY", env["DISPLAY"])
        manager = xcffib.connect()  # does what such managers do: keep every window's picture, and say so
        root = manager.get_setup().roots[0].root
        composite = manager(xcffib.composite.key)
        composite.QueryVersion(0, 4).reply()
        composite.RedirectSubwindows(root, xcffib.composite.Redirect.Manual, is_checked=True).check()
        owner, name = manager.generate_id(), "_NET_WM_CM_S0"
        manager.core.CreateWindow(0, owner, root, 0, 0, 1, 1, 0, xproto.WindowClass.InputOnly, 0, 0, [])
        manager.core.SetSelectionOwner(owner, manager.core.InternAtom(False, len(name), name).reply().atom, 0)
        manager.core.GetInputFocus().reply()
        with shown(100, 100, 300, 200, seed=1) as below, shown(150, 120, 300, 200, seed=2):
            below.deaf = True
            pixels, screen = grab.grab_window(below.id)
        manager.disconnect()
    assert screen.method == "window-pixmap"
    assert pixels.rgb == below.rgb


def test_without_composite_a_window_is_cut_out_of_the_screen_and_the_record_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with lesser_screen(without="Composite") as display:
        monkeypatch.setenv("DISPLAY", display)
        with shown(100, 100, 300, 200) as window:
            pixels, screen = grab.grab_window(window.id)
    assert screen.method == "root-crop"
    assert pixels.rgb == window.rgb


def test_a_screen_whose_colours_cannot_be_kept_exactly_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with lesser_screen(depth=30) as display:
        monkeypatch.setenv("DISPLAY", display)
        with pytest.raises(CaptureError) as refused:
            grab.grab_all()
    assert refused.value.code == "screen-unreadable"
    assert refused.value.hint


def test_elsewhere_than_on_linux_screens_are_taken_and_windows_are_refused(
    x_screen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = monitors()
    monkeypatch.setattr(sys, "platform", "win32")
    assert [(m.x, m.y, m.width, m.height, m.scale_percent) for m in monitors()] == [
        (m.x, m.y, m.width, m.height, 100) for m in here
    ]
    assert windows() == ()
    with pytest.raises(CaptureError) as refused:
        grab.grab_window(1)
    assert refused.value.code == "windows-unsupported"
    monkeypatch.setenv("DISPLAY", ":7654")
    with pytest.raises(CaptureError) as none:
        monitors()
    assert none.value.code == "no-display"


def test_an_old_title_that_is_not_utf8_can_be_read(x_screen: str) -> None:
    with shown(10, 10, 30, 20) as window:
        window.raw_text("WM_NAME", b"caf\xe9")
        assert [one.title for one in windows()] == ["caf\u00e9"]


def test_a_decorated_window_comes_with_its_title_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop.screen() as env:
        monkeypatch.setenv("DISPLAY", env["DISPLAY"])
        with shown(100, 100, 300, 200, title="decorated") as window, openbox_around(window):
            (seen,) = [one for one in windows() if one.title == "decorated"]
            assert seen.height > 200
            pixels, screen = grab.grab_window(seen.id)
            left, top = place_of(window.conn, window.id)
    assert screen.method == "window-pixmap"
    assert (pixels.width, pixels.height) == (seen.width, seen.height)
    assert cut(pixels, left - seen.x, top - seen.y, 300, 200) == window.rgb


def place_of(conn: xcffib.Connection, window: int) -> tuple[int, int]:
    corner = conn.core.TranslateCoordinates(window, conn.get_setup().roots[0].root, 0, 0).reply()
    return corner.dst_x, corner.dst_y


@contextmanager
def openbox_around(window: NoiseWindow) -> Iterator[None]:
    """Run a window manager that takes over a window which is there already; begins when it has its frame."""
    conn = xcffib.connect()
    framed = window.atom("_NET_FRAME_EXTENTS")
    events = [xproto.EventMask.PropertyChange]
    conn.core.ChangeWindowAttributes(window.id, xproto.CW.EventMask, events, is_checked=True).check()
    window.drawn.clear()
    manager = subprocess.Popen(["openbox"], env=os.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while getattr(conn.wait_for_event(), "atom", 0) != framed:
            pass
        assert window.drawn.wait(10)
        yield
    finally:
        manager.terminate()
        manager.wait()
        conn.disconnect()
