"""Starts the window: paints it first, then loads what is heavy, then puts the pages in."""

from __future__ import annotations

import gc
import importlib
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from evidence_desktop.gui import language
from evidence_desktop.gui.choose import leave_no_history
from evidence_desktop.gui.fonts import fill_gaps
from evidence_desktop.gui.net import Net
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tasks import unexpected
from evidence_desktop.gui.window import Window
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import preferences
from evidence_desktop.workflows.preferences import Preferences

if TYPE_CHECKING:
    from evidence_desktop.gui.furnish import House

FURNITURE = "evidence_desktop.gui.furnish"
SWITCH = 0.0005
"""Seconds that a worker computes before the UI thread gets its turn."""
OWN_NAME, NEUTRAL_NAME = "evidence-desktop", "notes"


class Start(QObject):
    """The way from an empty window to one with pages.

    Cryptography, PDF and the keyring take several times longer to load than a window takes to be painted, so they
    come after it and in a thread of their own.
    """

    _loaded = Signal()
    _broken = Signal(object)

    def __init__(self, window: Window, style: Style, vault: Path | None, preferred: Preferences) -> None:
        super().__init__(window)
        self._preferred = preferred
        self._window = window
        self._style = style
        self._vault = vault
        self.house: House | None = None
        self._loaded.connect(self._furnish, Qt.ConnectionType.QueuedConnection)
        self._broken.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._net = Net(self, self._tell, self._note)
        self._net.spread()
        window.painted.connect(self._load)

    def _load(self) -> None:
        threading.Thread(target=self._import, name="load", daemon=True).start()

    def _import(self) -> None:
        try:
            importlib.import_module(FURNITURE)
        except Exception as error:  # noqa: BLE001 - without its parts the window would say "Opening…" for ever
            self._broken.emit(unexpected(error))
        else:
            self._loaded.emit()

    def _furnish(self) -> None:
        fill_gaps(application())
        furnish = importlib.import_module(FURNITURE)
        self.house = cast("House", furnish.House(self._window, self._style, self._vault, self._preferred))
        # What is there now stays: a sweep over all of it in the middle of an export held the window up for 0.14 s.
        gc.freeze()

    def _tell(self, error: EvidenceError) -> None:
        if self.house is None:
            self._window.wait(f"{error.message}\n{error.hint}")
        else:
            self.house.tell(error)

    def _note(self, error: BaseException) -> None:
        if self.house is not None:
            self.house.tasks.incidents.note(error)

    def finish(self) -> None:
        """End work in order."""
        if self.house is not None:
            self.house.finish()


def application(name: str = OWN_NAME) -> QApplication:
    """Make the application object, or return the one that there is.

    Args:
        name: What the desktop is told that it is called.
    """
    made = QApplication.instance()
    if not isinstance(made, QApplication):
        made = QApplication([name])
    made.setApplicationName(name)
    made.setDesktopFileName(name)
    # The window hides itself while it captures: that must not end the program.
    made.setQuitOnLastWindowClosed(False)
    leave_no_history()
    # Each call into Qt gives the interpreter away, and waits this long for it while a worker computes: at the usual
    # 5 ms, one turn of the loop with thirty calls took 0.15 s beside a list of 100,000 exhibits.
    sys.setswitchinterval(SWITCH)
    return made


def run(vault: Path | None = None) -> int:
    """Show the window until the person leaves.

    Args:
        vault: The vault's folder; the usual place where None.
    """
    # Python would hear Ctrl-C only after the window closed; the vault is made for any kind of end.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    preferred = preferences.load()
    made = application(NEUTRAL_NAME if preferred.neutral else OWN_NAME)
    language.use(preferred.language)
    style = Style(made)
    style.size(preferred.text_percent)
    window = Window(style, neutral=preferred.neutral)
    start = Start(window, style, vault, preferred)
    # Queued: somebody may close the window before the loop runs, and a quit that comes too early is lost.
    window.left.connect(made.quit, Qt.ConnectionType.QueuedConnection)
    window.show()
    code = made.exec()
    start.finish()
    return code
