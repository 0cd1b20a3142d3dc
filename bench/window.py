"""Start the app until its first window is painted, against a script that shows an empty PySide6 main window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import measure

from evidence_desktop.workflows import session

ROUNDS = 9
SCRIPT = Path(__file__).with_name("first_paint.py")


def figures(folder: Path) -> Iterator[measure.Figure]:
    session.create(folder / "vault", unlock=session.Unlock.KEYRING).session.close()
    env = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    ours, empty = measure.in_turn(
        ROUNDS,
        lambda: measure.run([sys.executable, SCRIPT, "ours", folder / "vault"], env),
        lambda: measure.run([sys.executable, SCRIPT, "peer"], env),
        warm=2,
    )
    note = measure.times(ours, empty, "empty window")
    yield measure.Figure("first window painted / empty PySide6 window", measure.ratio(ours, empty), 1.5, "x", note)
