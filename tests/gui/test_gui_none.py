"""The program outlives any number of calls into Qt: PySide6 6.12.0 loses count of None, which ended it after 5000."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import evidence_desktop.gui
from PySide6.QtCore import QObject
one = QObject()
for _ in range(200_000):
    one.parent()
"""


def test_many_calls_that_give_none_do_not_end_the_program():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
