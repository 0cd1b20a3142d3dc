from __future__ import annotations

from collections.abc import Iterator

import pytest
import xcffib
import xcffib.randr
from capture_window import lesser_screen, shown
from xcffib import xproto

from evidence_desktop.capture import grab
from evidence_desktop.capture.errors import CaptureError
from evidence_desktop.capture.screens import monitors
from evidence_desktop.capture.xlist import scale_from
from support import desktop


@pytest.fixture
def own_screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[xcffib.Connection]:
    """A screen that a test may change; its monitors are its own."""
    with desktop.screen(1920, 1080) as env:
        monkeypatch.setenv("DISPLAY", env["DISPLAY"])
        conn = xcffib.connect()
        yield conn
        conn.disconnect()


def set_monitor(conn: xcffib.Connection, name: str, x: int, y: int, width: int, height: int, *, primary: bool) -> None:
    atom = conn.core.InternAtom(False, len(name), name).reply().atom
    root = conn.get_setup().roots[0].root
    info = xcffib.randr.MonitorInfo.synthetic(atom, primary, False, 0, x, y, width, height, 250, 280, [])
    randr = conn(xcffib.randr.key)
    randr.QueryVersion(1, 5).reply()
    randr.SetMonitor(root, info, is_checked=True).check()


def test_two_monitors_are_told_apart_and_each_is_taken_exactly(own_screen: xcffib.Connection) -> None:
    set_monitor(own_screen, "Left", 0, 0, 960, 1080, primary=False)
    set_monitor(own_screen, "Right", 960, 0, 960, 1080, primary=True)
    there = {one.name: one for one in monitors()}
    assert (there["Right"].x, there["Right"].y, there["Right"].width, there["Right"].height) == (960, 0, 960, 1080)
    assert monitors()[0].name == "Right"
    with shown(900, 100, 200, 100) as window:
        whole, _ = grab.grab_all()
        right, screen = grab.grab_monitor(1)
    assert (screen.target, screen.x, screen.y, screen.width, screen.height) == ("monitor", 960, 0, 960, 1080)
    assert screen.monitors == tuple(monitors())
    assert right.rgb == whole.image().crop((960, 0, 1920, 1080)).tobytes()
    shown_part = right.image().crop((0, 100, 140, 200)).tobytes()
    assert shown_part == b"".join(window.rgb[(y * 200 + 60) * 3 : (y + 1) * 600] for y in range(100))


def test_the_scale_is_read_from_the_x_resources(own_screen: xcffib.Connection) -> None:
    text = b"Xcursor.size:\t48\nXft.dpi:\t192\n"
    root = own_screen.get_setup().roots[0].root
    own_screen.core.ChangeProperty(
        xproto.PropMode.Replace, root, xproto.Atom.RESOURCE_MANAGER, xproto.Atom.STRING, 8, len(text), text
    )
    own_screen.core.GetInputFocus().reply()
    assert [one.scale_percent for one in monitors()] == [200]


@pytest.mark.parametrize(
    ("resources", "percent"),
    [
        ("", 100),
        ("Xft.dpi: 120", 125),
        ("Xft.dpi: 143.9\n", 150),
        ("Xft.dpi: much\n", 100),
        ("aXft.dpi: 200", 100),
        ("Xft.dpi: " + "9" * 400, 100),
    ],
)
def test_a_scale_that_is_not_told_is_100(resources: str, percent: int) -> None:
    assert scale_from(resources) == percent


def test_without_randr_the_whole_screen_is_one_monitor(monkeypatch: pytest.MonkeyPatch) -> None:
    with lesser_screen(without="RANDR") as display:
        monkeypatch.setenv("DISPLAY", display)
        (only,) = monitors()
    assert (only.x, only.y, only.width, only.height) == (0, 0, 640, 480)


@pytest.mark.parametrize(
    ("display", "wayland", "code"),
    [("", "", "no-display"), ("", "wayland-0", "wayland"), (":7654", "", "no-display"), (":7654", "w", "wayland")],
)
def test_no_screen_is_a_clear_sentence(monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, code: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    for take in (monitors, grab.grab_all, lambda: grab.grab_window(1), lambda: grab.grab_area(0, 0, 1, 1)):
        with pytest.raises(CaptureError) as refused:
            take()
        assert refused.value.code == code
        assert refused.value.hint


def test_the_x_server_inside_wayland_is_refused_because_its_screen_is_black(own_screen: xcffib.Connection) -> None:
    set_monitor(own_screen, "XWAYLAND0", 0, 0, 1920, 1080, primary=True)
    with pytest.raises(CaptureError) as refused:
        grab.grab_all()
    assert refused.value.code == "wayland"


def test_a_real_screen_is_taken_even_if_wayland_runs_beside_it(
    own_screen: xcffib.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    pixels, _ = grab.grab_all()
    assert (pixels.width, pixels.height) == (1920, 1080)
