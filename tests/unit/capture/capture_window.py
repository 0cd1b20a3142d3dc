"""A plain X window that shows seeded random pixels and repaints them when the server asks, as a program does."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import xcffib
from xcffib import xproto


def noise(width: int, height: int, seed: int) -> bytes:
    """Random RGB, ``width * height * 3`` bytes."""
    return random.Random(seed).randbytes(width * height * 3)


class NoiseWindow:
    """Use ``shown``; ``rgb`` is what the window shows, ``id`` is its number."""

    def __init__(self, x: int, y: int, width: int, height: int, seed: int, title: str) -> None:
        self.rgb = noise(width, height, seed)
        self.size = width, height
        self.drawn = threading.Event()
        self.deaf = False
        """A window that is deaf no longer repaints, like a program that hangs."""
        self.conn = xcffib.connect()
        screen = self.conn.get_setup().roots[0]
        core = self.conn.core
        self.id = self.conn.generate_id()
        events = xproto.EventMask.Exposure | xproto.EventMask.StructureNotify
        core.CreateWindow(
            screen.root_depth,
            self.id,
            screen.root,
            x,
            y,
            width,
            height,
            0,
            xproto.WindowClass.InputOutput,
            screen.root_visual,
            xproto.CW.EventMask,
            [events],
        )
        self.text("WM_NAME", title)
        self.text("WM_CLASS", "noise\0Noise Viewer\0")
        # Position and size as the program wants them, so that a window manager leaves them alone.
        self.numbers("WM_NORMAL_HINTS", "WM_SIZE_HINTS", 1 | 2 | 4, x, y, width, height, *[0] * 11)
        self.gc = self.conn.generate_id()
        core.CreateGC(self.gc, self.id, 0, [])
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()
        core.MapWindow(self.id)
        self.conn.flush()
        assert self.drawn.wait(10)

    def atom(self, name: str) -> int:
        return self.conn.core.InternAtom(False, len(name), name).reply().atom

    def text(self, name: str, value: str) -> None:
        self.raw_text(name, value.encode())

    def raw_text(self, name: str, raw: bytes) -> None:
        kind = xproto.Atom.STRING
        self.conn.core.ChangeProperty(xproto.PropMode.Replace, self.id, self.atom(name), kind, 8, len(raw), raw)
        self.sync()

    def numbers(self, name: str, kind: str, *values: int) -> None:
        raw = struct.pack(f"={len(values)}I", *(value & 0xFFFFFFFF for value in values))
        target = self.atom(name), self.atom(kind)
        self.conn.core.ChangeProperty(xproto.PropMode.Replace, self.id, *target, 32, len(values), raw)
        self.sync()

    def sync(self) -> None:
        self.conn.core.GetInputFocus().reply()

    def close(self) -> None:
        self.conn.core.DestroyWindow(self.id)
        self.conn.flush()
        self.thread.join(10)
        self.conn.disconnect()

    def _serve(self) -> None:
        while True:
            event = self.conn.wait_for_event()
            if isinstance(event, xproto.DestroyNotifyEvent):
                return
            if isinstance(event, xproto.ExposeEvent) and event.count == 0 and not self.deaf:
                self._paint()
                self.sync()
                self.drawn.set()

    def _paint(self) -> None:
        width, height = self.size
        rows = max(1, 60_000 // (width * 4))  # below the length that every server takes in one request
        for top in range(0, height, rows):
            part = self.rgb[top * width * 3 : (top + rows) * width * 3]
            bgrx = bytearray(len(part) // 3 * 4)
            bgrx[0::4], bgrx[1::4], bgrx[2::4] = part[2::3], part[1::3], part[0::3]
            place = width, len(part) // 3 // width, 0, top, 0, 24
            form = xproto.ImageFormat.ZPixmap
            self.conn.core.PutImage(form, self.id, self.gc, *place, len(bgrx), bytes(bgrx))


@contextmanager
def shown(
    x: int, y: int, width: int, height: int, *, seed: int = 1, title: str = "made-up post"
) -> Iterator[NoiseWindow]:
    """Show a window on DISPLAY; it is there and painted when the block begins."""
    window = NoiseWindow(x, y, width, height, seed, title)
    try:
        yield window
    finally:
        window.close()


@contextmanager
def lesser_screen(*, without: str = "", depth: int = 24) -> Iterator[str]:
    """An X server that lacks an extension or has another depth; gives its DISPLAY."""
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-screen", "0", f"640x480x{depth}", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", *options, *(["-extension", without] if without else [])],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
