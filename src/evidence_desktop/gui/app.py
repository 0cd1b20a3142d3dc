"""Starts the window: paints it first, then loads what is heavy, then puts the pages in."""

from __future__ import annotations

import importlib
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from evidence_desktop.gui.choose import leave_no_history
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.window import Window

if TYPE_CHECKING:
    from evidence_desktop.gui.furnish import House

FURNITURE = "evidence_desktop.gui.furnish"


class Start(QObject):
    """The way from an empty window to one with pages.

    Cryptography, PDF and the keyring take several times longer to load than a window takes to be painted, so they
    come after it and in a thread of their own.
    """

    _loaded = Signal()

    def __init__(self, window: Window, style: Style, vault: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._style = style
        self._vault = vault
        self.house: House | None = None
        self._loaded.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self._load)

    def _load(self) -> None:
        threading.Thread(target=self._import, name="load", daemon=True).start()

    def _import(self) -> None:
        importlib.import_module(FURNITURE)
        self._loaded.emit()

    def _furnish(self) -> None:
        furnish = importlib.import_module(FURNITURE)
        self.house = cast("House", furnish.House(self._window, self._style, self._vault))

    def finish(self) -> None:
        """End work in order."""
        if self.house is not None:
            self.house.finish()


def application() -> QApplication:
    """Make the application object, or return the one that there is."""
    made = QApplication.instance()
    if not isinstance(made, QApplication):
        made = QApplication([sys.argv[0]])
    made.setApplicationName("evidence-desktop")
    made.setDesktopFileName("evidence-desktop")
    # The window hides itself while it captures: that must not end the program.
    made.setQuitOnLastWindowClosed(False)
    leave_no_history()
    return made


def run(vault: Path | None = None) -> int:
    """Show the window until the person leaves.

    Args:
        vault: The vault's folder; the usual place where None.
    """
    # Python would hear Ctrl-C only after the window closed; the vault is made for any kind of end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    made = application()
    style = Style(made)
    window = Window(style)
    start = Start(window, style, vault)
    # Queued: somebody may close the window before the loop runs, and a quit that comes too early is lost.
    window.left.connect(made.quit, Qt.ConnectionType.QueuedConnection)
    window.show()
    code = made.exec()
    start.finish()
    return code
