"""Search and scroll 100,000 exhibits: one keystroke until its rows are there, and one frame on the screen."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import measure

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from evidence_desktop.workflows import acquire, review, session
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.review import Filters
from support.crowd import crowd

COUNT = 100_000
TYPED = ("example org", "@made_up_1", "e0999", "https://example.org", "note.txt", "words777", "zzz", "e1", "1")
ROUNDS = 5
FRAMES = 600
STEP = 120
"""Pixels of one notch of a mouse wheel."""
FIRST = 64
"""Rows of the first window, as the list asks for them."""


def figures(folder: Path) -> Iterator[measure.Figure]:
    vault, other = folder / "vault", folder / "other"
    opened = session.create(vault, unlock=session.Unlock.KEYRING).session
    acquire.add_note(opened, "A made-up note.", Told(platform="Example Network"))
    opened.close()
    # What is filled in below stands in the index alone; the window gets a vault of its own.
    shutil.copytree(vault, other)
    opened = session.unlock(vault)
    crowd(opened, COUNT)
    keys = [typed[:end] for typed in TYPED for end in range(1, len(typed) + 1)]
    for name, filters in (
        (f"search {COUNT:,} exhibits, one keystroke, p99", Filters()),
        ("the same, narrowed to one platform, p99", Filters(platform="Example Network")),
        ("the same, narrowed to what is not there, p99", Filters(platform="Example Network", pictures=True)),
    ):
        rows, alone = _timed(keys, lambda words, to=filters: review.window(opened, words, to, 0, FIRST))
        days, _ = _timed(keys, lambda words, to=filters: review.days(opened, words, to))
        note = f"first {FIRST} rows; p50 {_ms(rows, 50):.1f} ms; computing alone p99 {_ms(alone, 99):.1f} ms; "
        yield measure.Figure(
            name, _ms(rows, 99), 30, "ms", note + f"count and days come after: p99 {_ms(days, 99):.0f} ms"
        )
    opened.close()
    # A process of its own: Qt chooses its screen once, and it is not the one that measures other things here.
    env = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run([sys.executable, __file__, other], env=env, check=True, stdout=subprocess.PIPE)
    for name, frames in json.loads(done.stdout.splitlines()[-1]).items():
        seconds, alone = zip(*frames, strict=True)
        note = f"{FRAMES} steps of {STEP} pixels; p50 {_ms(seconds, 50):.1f} ms; "
        note += f"computing alone p99 {_ms(alone, 99):.1f} ms"
        yield measure.Figure(f"scroll {COUNT:,} exhibits, {name}, one frame, p99", _ms(seconds, 99), 16, "ms", note)


def _timed(keys: Sequence[str], job: Callable[[str], object]) -> tuple[list[float], list[float]]:
    """Seconds by the clock, and those that this thread computed: they differ where other programs take turns."""
    seconds, computed = [], []
    for _ in range(ROUNDS):
        for words in keys:
            started, worked = time.perf_counter(), time.thread_time()
            job(words)
            seconds.append(time.perf_counter() - started)
            computed.append(time.thread_time() - worked)
    return seconds, computed


def _ms(seconds: Sequence[float], percent: int) -> float:
    return statistics.quantiles(seconds, n=100)[percent - 1] * 1000


def _scroll(vault: Path) -> None:
    """Open the window on the vault, scroll, and print the seconds of each frame."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - only in the process with a screen

    from evidence_desktop.gui.app import application  # noqa: PLC0415
    from evidence_desktop.gui.furnish import House  # noqa: PLC0415
    from evidence_desktop.gui.style import Style  # noqa: PLC0415
    from evidence_desktop.gui.window import Window  # noqa: PLC0415

    style = Style(application())
    window = Window(style)
    window.show()
    house = House(window, style, vault)
    while not window.page_shown():
        QTest.qWait(20)
    opened = session.unlock(vault)
    crowd(opened, COUNT)
    house.desk.open(opened)
    house.show("evidence")
    page = house.evidence
    while page.rows.rowCount() != COUNT or not page.list.isVisible():
        QTest.qWait(20)
    frames = {}
    for name, shown in (("timeline", page.timeline), ("grid", page.grid)):
        shown.click()
        page.list.verticalScrollBar().setValue(0)
        QTest.qWait(500)
        assert page.list.verticalScrollBar().maximum() > FRAMES * STEP
        frames[name] = [_frame(page.list) for _ in range(FRAMES)]
    print(json.dumps(frames), flush=True)
    house.finish()
    os._exit(0)


def _frame(shown: object) -> tuple[float, float]:
    """Seconds by the clock, and those that the UI thread computed."""
    from PySide6.QtTest import QTest  # noqa: PLC0415

    bar = shown.verticalScrollBar()
    started, worked = time.perf_counter(), time.thread_time()
    bar.setValue(bar.value() + STEP)
    shown.viewport().repaint()
    taken = time.perf_counter() - started, time.thread_time() - worked
    QTest.qWait(4)
    return taken


if __name__ == "__main__":
    _scroll(Path(sys.argv[1]))
