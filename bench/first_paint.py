"""Opens a window and ends as soon as it was painted: ``first_paint.py ours VAULT`` or ``first_paint.py peer``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class EndAtFirstPaint(QObject):
    """Ends the process once a top-level window was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QApplication.instance().removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            os._exit(0)
        return False


def watched_exec() -> int:
    """Stand in for ``QApplication.exec``: watch, then run."""
    application = QApplication.instance()
    watcher = EndAtFirstPaint(application)
    application.installEventFilter(watcher)
    return plain_exec()


plain_exec = QApplication.exec
QApplication.exec = staticmethod(watched_exec)

if sys.argv[1] == "ours":
    from evidence_desktop.gui.app import run

    sys.exit(run(Path(sys.argv[2])))
app = QApplication([])
window = QMainWindow()
window.resize(960, 640)
window.show()
sys.exit(QApplication.exec())
