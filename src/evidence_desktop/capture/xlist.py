"""What the X server shows: its monitors and its windows (Linux only)."""

from __future__ import annotations

import re

import xcffib
import xcffib.randr
from xcffib import xproto

from evidence_desktop.capture import errors, xserver
from evidence_desktop.capture.window import Window
from evidence_desktop.capture.xserver import XServer
from evidence_desktop.model.record import Monitor

_BASE_DPI = 96
"""X resources give the scale as dots per inch, where 96 stands for 100 %."""

_DPI = re.compile(r"[0-9]{1,4}(\.[0-9]{1,9})?")
"""Any program can write into the X resources, also what no screen has."""

_IDS = 1 << 32
"""Window numbers are 32 bits wide."""

_MAX_EXTENT = 500
"""Pixels of a title bar or shadow, on the sharpest screens; a program that claims more is not believed."""


def monitors() -> tuple[Monitor, ...]:
    """List the monitors, the primary one first."""
    with xserver.connect() as server:
        scale = scale_from(server.resources())
        if not server.has("RANDR"):
            return (Monitor("Screen", 0, 0, *server.size, scale),)
        randr = server.conn(xcffib.randr.key)
        # GetMonitors came with 1.5; a server answers by the version that the client asked for.
        randr.QueryVersion(1, 5).reply()
        found = sorted(randr.GetMonitors(server.root, True).reply().monitors, key=lambda m: not m.primary)
        named = [(server.atom_name(m.name), m) for m in found]
    if any(name.startswith("XWAYLAND") for name, _ in named):
        raise errors.wayland()
    return tuple(Monitor(name, m.x, m.y, m.width, m.height, scale) for name, m in named if m.width and m.height)


def scale_from(resources: str) -> int:
    """Read the scale in percent out of the X resources (``Xft.dpi: 192`` is 200); 100 when they do not tell."""
    for line in resources.splitlines():
        name, _, value = line.partition(":")
        number = value.strip()
        if name.strip() == "Xft.dpi" and _DPI.fullmatch(number):
            return max(1, round(float(number) * 100 / _BASE_DPI))
    return 100


def windows() -> tuple[Window, ...]:
    """List the windows that can be seen, the topmost first."""
    found = []
    with xserver.connect() as server:
        for number in reversed(_top_level(server)):
            try:
                window = describe(server, number) if _offered(server, number) else None
            except xcffib.XcffibException:
                continue  # it was closed while we looked
            if window and window.width > 1 and window.height > 1:
                found.append(window)
    return tuple(found)


def describe(server: XServer, number: int) -> Window:
    """Read one window's title, program and place; foreign failures come out as ``xcffib.XcffibException``.

    Raises:
        CaptureError: ``window-gone`` when there is no such window, or it is hidden or minimised.
    """
    core = server.conn.core
    if not 0 < number < _IDS or not _visible(server, number):
        raise errors.window_gone()
    size = core.GetGeometry(number).reply()
    corner = core.TranslateCoordinates(number, server.root, 0, 0).reply()
    x, y, width, height = corner.dst_x, corner.dst_y, size.width, size.height
    left, right, top, bottom = _extents(server, number)
    if width + left + right < 1 or height + top + bottom < 1:
        left = right = top = bottom = 0
    title = server.text(number, "_NET_WM_NAME") or server.text(number, "WM_NAME")
    # WM_CLASS holds instance and class; the class is the program's own name.
    program = server.texts(number, "WM_CLASS")[-1:]
    return Window(number, title, "".join(program), x - left, y - top, width + left + right, height + top + bottom)


def _extents(server: XServer, number: int) -> tuple[int, ...]:
    """How far the window as a person sees it reaches beyond what the program calls it: left, right, top, bottom."""
    # A shadow lies inside of the window, a title bar outside of it.
    for name, sign in (("_GTK_FRAME_EXTENTS", -1), ("_NET_FRAME_EXTENTS", 1)):
        extents = server.cardinals(number, name)
        if len(extents) == len("lrtb") and max(extents) <= _MAX_EXTENT:
            return tuple(sign * extent for extent in extents)
    return (0, 0, 0, 0)


def _top_level(server: XServer) -> tuple[int, ...]:
    for name in ("_NET_CLIENT_LIST_STACKING", "_NET_CLIENT_LIST"):
        if managed := server.cardinals(server.root, name):
            return managed
    return server.children(server.root)


def _visible(server: XServer, number: int) -> bool:
    state = server.conn.core.GetWindowAttributes(number).reply()
    return bool(state.map_state == xproto.MapState.Viewable and state._class == xproto.WindowClass.InputOutput)  # noqa: SLF001 - xcffib's name for it


def _offered(server: XServer, number: int) -> bool:
    # Menus and tool tips go round the window manager; panels and the desktop are no one's window.
    if not _visible(server, number) or server.conn.core.GetWindowAttributes(number).reply().override_redirect:
        return False
    unwanted = {server.atom(f"_NET_WM_WINDOW_TYPE_{kind}") for kind in ("DESKTOP", "DOCK")}
    return not unwanted & set(server.cardinals(number, "_NET_WM_WINDOW_TYPE"))
