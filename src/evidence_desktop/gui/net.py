"""The last net: a fault of ours in the middle of the window's own work becomes a calm sentence; the program goes on."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from evidence_desktop.gui.tasks import unexpected
from evidence_desktop.model.errors import EvidenceError


class Net(QObject):
    """Catches what nobody caught, in any thread, notes it for support, and has it shown on the UI thread."""

    _fell = Signal(object)

    def __init__(
        self, parent: QObject, show: Callable[[EvidenceError], None], note: Callable[[BaseException], None]
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._note = note
        self._fell.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def spread(self) -> None:
        """Begin to catch. Nothing is printed: what a program prints may be kept by the desktop, with names in it."""
        sys.excepthook = self._caught
        threading.excepthook = lambda told: self._caught(told.exc_type, told.exc_value, told.exc_traceback)

    def _caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if sys.flags.dev_mode and error is not None:
            sys.__excepthook__(kind, error, trace)
        caught = error if error is not None else kind()
        with contextlib.suppress(Exception):
            self._note(caught)
        self._fell.emit(caught)

    def _tell(self, error: BaseException) -> None:
        # When the sentence itself fails, saying so would fail as well.
        with contextlib.suppress(Exception):
            self._show(error if isinstance(error, EvidenceError) else unexpected(error))
