"""Seal a 4K screenshot, from pixels in memory to "saved", against encoding the same PNG and writing it with fsync."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import measure
import pictures

from evidence_desktop.capture import grab, png
from evidence_desktop.model.record import Screen
from evidence_desktop.workflows import acquire, session
from evidence_desktop.workflows.acquire import Target, Told

ROUNDS = 9


def figures(folder: Path) -> Iterator[measure.Figure]:
    picture = pictures.screen(3840, 2160, 1)
    pixels = grab.Pixels(picture.width, picture.height, picture.tobytes())
    screen = Screen("all", (), 0, 0, picture.width, picture.height, "root-crop", "", "", blank=False)
    made = session.create(folder / "vault", unlock=session.Unlock.BOTH, passphrase="a made-up passphrase")

    def ours() -> measure.Run:
        with mock.patch.object(grab, "grab_all", return_value=(pixels, screen)):
            return _timed(lambda: acquire.capture(made.session, Target(), Told()))

    def write() -> None:
        with (folder / "peer.png").open("wb") as file:
            file.write(png.encode(pixels))
            file.flush()
            os.fsync(file.fileno())

    sealed, written = measure.in_turn(ROUNDS, ours, lambda: _timed(write))
    made.session.close()
    note = measure.times(sealed, written, "PNG and fsync")
    yield measure.Figure(
        "seal a 4K screenshot / the same PNG with fsync", measure.ratio(sealed, written), 1.25, "x", note
    )


def _timed(work: Callable[[], object]) -> measure.Run:
    started = time.perf_counter()
    work()
    return measure.Run(time.perf_counter() - started, 0)
