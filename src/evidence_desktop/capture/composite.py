"""A window's own picture, even where other windows cover it (X Composite 0.2 and Damage; Linux only)."""

from __future__ import annotations

import select
import time
from typing import Any

import xcffib
import xcffib.composite
import xcffib.damage
import xcffib.xfixes
from xcffib import xproto

from evidence_desktop.capture.pixels import Area, Pixels, from_bgrx
from evidence_desktop.capture.window import Window
from evidence_desktop.capture.xserver import XServer

_FIRST_PAINT_S = 1.0
"""A program that draws nothing for this long does not answer: its covered parts would show what covers them."""

_QUIET_S = 0.15
"""Pause in drawing after which a window counts as drawn; browsers paint a covered page within this of one another."""

_LONGEST_S = 2.0
"""A window that never rests (a film) is taken as it stands by then."""

_FORMAT = (24, 32)
"""Colour depths that come as four bytes a pixel, blue first."""


def take(server: XServer, window: Window) -> tuple[Pixels, Area] | None:
    """Take the window's own picture and say where it lies; None where the server or the program does not give it.

    Foreign failures, such as a window that is closed meanwhile, come out as ``xcffib.XcffibException``.
    """
    if not (server.has("Composite") and server.has("DAMAGE") and server.has("XFIXES") and _four_bytes(server)):
        return None
    conn, frame = server.conn, server.frame(window.id)
    composite = conn(xcffib.composite.key)
    composite.QueryVersion(0, 4).reply()
    place = _place(server, frame)
    wanted = Area(window.x, window.y, window.width, window.height).overlap(place)
    if wanted.empty or conn.core.GetGeometry(frame).reply().depth not in _FORMAT:
        return None
    damage = _watch(server, frame)
    composite.RedirectWindow(frame, xcffib.composite.Redirect.Automatic, is_checked=True).check()
    try:
        if _covered(server, frame, wanted) and not _compositor(server) and not _painted(conn, damage):
            return None
        pixmap = conn.generate_id()
        composite.NameWindowPixmap(frame, pixmap, is_checked=True).check()
        corner = wanted.x - place.x, wanted.y - place.y
        image = server.image(pixmap, *corner, wanted.width, wanted.height)
        conn.core.FreePixmap(pixmap)
    finally:
        composite.UnredirectWindow(frame, xcffib.composite.Redirect.Automatic)
        conn.flush()
    return from_bgrx(wanted.width, wanted.height, image), wanted


def _four_bytes(server: XServer) -> bool:
    setup = server.conn.get_setup()
    sizes = {form.depth: form.bits_per_pixel for form in setup.pixmap_formats}
    return setup.image_byte_order == xproto.ImageOrder.LSBFirst and all(sizes.get(d, 32) == 32 for d in _FORMAT)  # noqa: PLR2004 - bits


def _place(server: XServer, frame: int) -> Area:
    # A window's pixmap includes its border, and so does the corner that GetGeometry gives.
    box = server.conn.core.GetGeometry(frame).reply()
    return Area(box.x, box.y, box.width + 2 * box.border_width, box.height + 2 * box.border_width)


def _watch(server: XServer, frame: int) -> int:
    damage: int = server.conn.generate_id()
    server.conn(xcffib.xfixes.key).QueryVersion(5, 0).reply()
    extension = server.conn(xcffib.damage.key)
    extension.QueryVersion(1, 1).reply()
    extension.Create(damage, frame, xcffib.damage.ReportLevel.RawRectangles, is_checked=True).check()
    # It begins by reporting all that is visible already; only what is drawn from here on says something.
    while server.conn.poll_for_event():
        pass
    return damage


def _compositor(server: XServer) -> bool:
    # A compositing manager keeps every window's picture whole all the time.
    owner = server.conn.core.GetSelectionOwner(server.atom(f"_NET_WM_CM_S{server.number}")).reply().owner
    return bool(owner)


def _covered(server: XServer, frame: int, wanted: Area) -> bool:
    if wanted.overlap(Area(0, 0, *server.size)) != wanted:
        return True
    stack = server.children(server.root)
    for above in stack[stack.index(frame) + 1 :]:
        try:
            state = server.conn.core.GetWindowAttributes(above).reply()
            shown = state.map_state == xproto.MapState.Viewable and state._class == xproto.WindowClass.InputOutput  # noqa: SLF001 - xcffib's name for it
            if shown and not wanted.overlap(_place(server, above)).empty:
                return True
        except xcffib.XcffibException:
            continue  # it was closed while we looked
    return False


def _painted(conn: Any, damage: int) -> bool:
    """Wait until the program has drawn what was covered; False when it draws nothing at all."""
    start = time.monotonic()
    deadline, seen = start + _FIRST_PAINT_S, False
    while (left := deadline - time.monotonic()) > 0:
        event = conn.poll_for_event()
        if event is None:
            select.select([conn.get_file_descriptor()], [], [], left)
        elif isinstance(event, xcffib.damage.NotifyEvent) and event.damage == damage:
            seen = True
            deadline = min(time.monotonic() + _QUIET_S, start + _LONGEST_S)
    return seen
