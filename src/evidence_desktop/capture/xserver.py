"""One short conversation with the X server: opened for a capture, closed after it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import xcffib
import xcffib.composite
import xcffib.damage
import xcffib.randr
import xcffib.xfixes
from xcffib import xproto
from xcffib.ffi import ffi

from evidence_desktop.capture import errors

MAX_TEXT = 1024
"""Characters of a title or a program's name that are kept: more is no title, and any program can set it."""

_MAX_PROPERTY_WORDS = 16_384
"""64 KiB of one property: room for thousands of windows, and a bound on what another program can make us read."""

_REPLY_HEADER = 32
"""Bytes before the data in a GetImage reply (X11 protocol, encoding)."""


class XServer:
    """A connection with the few questions that capture asks; its failures are ``xcffib.XcffibException``."""

    def __init__(self, conn: Any) -> None:  # xcffib's generated requests have no types
        self.conn = conn
        self.number = conn.pref_screen
        screen = conn.get_setup().roots[self.number]
        self.root: int = screen.root
        self.size: tuple[int, int] = (screen.width_in_pixels, screen.height_in_pixels)

    def has(self, extension: str) -> bool:
        """Whether the server has that extension."""
        return bool(self.conn.core.QueryExtension(len(extension), extension).reply().present)

    def atom(self, name: str) -> int:
        """The server's number for a name."""
        return int(self.conn.core.InternAtom(False, len(name), name).reply().atom)

    def atom_name(self, atom: int) -> str:
        """The name behind a number."""
        return tidy(bytes(self.conn.core.GetAtomName(atom).reply().name.buf()))

    def cardinals(self, window: int, name: str) -> tuple[int, ...]:
        """A property made of 32-bit numbers (atoms and windows are such); empty when it is not there."""
        reply = self._property(window, name)
        return tuple(memoryview(reply.value.buf()).cast("I")) if reply.format == 32 else ()  # noqa: PLR2004 - X11's name

    def text(self, window: int, name: str) -> str:
        """A property made of text; empty when it is not there."""
        return " ".join(self.texts(window, name))

    def texts(self, window: int, name: str) -> tuple[str, ...]:
        """The parts of a property made of texts that end in NUL."""
        reply = self._property(window, name)
        raw = bytes(reply.value.buf()) if reply.format == 8 else b""  # noqa: PLR2004 - X11's name
        return tuple(tidy(part) for part in raw.split(b"\0") if part)

    def resources(self) -> str:
        """The person's X resources: lines of ``name: value``."""
        return bytes(self._property(self.root, "RESOURCE_MANAGER").value.buf()).decode("latin-1")

    def children(self, window: int) -> tuple[int, ...]:
        """The windows inside a window, from the lowest to the topmost."""
        return tuple(self.conn.core.QueryTree(window).reply().children)

    def frame(self, window: int) -> int:
        """The ancestor directly below the root: the window manager's frame, or the window itself."""
        while True:
            tree = self.conn.core.QueryTree(window).reply()
            if tree.parent in (tree.root, 0):
                return window
            window = tree.parent

    def image(self, drawable: int, x: int, y: int, width: int, height: int) -> bytes:
        """The pixels of a window or pixmap of depth 24 or 32: four bytes each, blue first."""
        form, planes = xproto.ImageFormat.ZPixmap, 0xFFFFFFFF
        asked = self.conn.core.GetImage(form, drawable, x, y, width, height, planes)
        # The reply's own class would turn every byte into a Python number: a second for a large screen.
        reply = self.conn.wait_for_reply(asked.sequence)
        return bytes(ffi.buffer(reply.cdata, reply.known_max)[_REPLY_HEADER : _REPLY_HEADER + width * height * 4])

    def _property(self, window: int, name: str) -> Any:
        kind = xproto.GetPropertyType.Any
        ask = self.conn.core.GetProperty(False, window, self.atom(name), kind, 0, _MAX_PROPERTY_WORDS)
        return ask.reply()


@contextmanager
def connect() -> Iterator[XServer]:
    """Reach the screen that DISPLAY names.

    Raises:
        CaptureError: ``no-display`` or ``wayland``.
    """
    none = errors.wayland if os.environ.get("WAYLAND_DISPLAY") else errors.no_display
    if not os.environ.get("DISPLAY"):
        raise none()
    try:
        conn = xcffib.Connection()  # type: ignore[no-untyped-call]
    except xcffib.ConnectionException:
        raise none() from None
    try:
        server = XServer(conn)
        # Inside Wayland an X server answers too, but its root shows nothing of the other programs: a black picture.
        if server.has("XWAYLAND"):
            raise errors.wayland()
        yield server
    finally:
        conn.disconnect()  # type: ignore[no-untyped-call]


def tidy(raw: bytes) -> str:
    """Turn another program's bytes into one line of text: UTF-8 or else Latin-1, no control characters, bounded."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    return "".join(char if char.isprintable() else " " for char in text).strip()[:MAX_TEXT]
