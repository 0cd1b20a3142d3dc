"""The binding counts what it hands out: PySide6 6.12.0 did not, and Python 3.11 ended the program after a while."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 5000


def test_a_call_that_gives_nothing_back_takes_nothing_away(qapp):
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("made up")
    assert sys.getrefcount(None) > before - CALLS // 10
