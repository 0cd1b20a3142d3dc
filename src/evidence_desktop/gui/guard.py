"""Watches over an open vault: time without use, sleep, a locked session, and the key that hides everything."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from evidence_desktop.gui.system.watch import Watch
from evidence_desktop.workflows.preferences import Preferences

TICK = 5.0
"""Seconds between two looks at the clock."""
SLEPT = 60.0
"""Seconds that may lie between two looks; when there are more, the computer slept without telling us."""
USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)
"""What a person does. It is seen at our windows, before any page: a dialog or a menu cannot keep it from us."""


class Guard(QObject):
    """Tells when to lock and when to hide; it does neither itself.

    Attributes:
        left: Nobody has used the program for as long as is preferred, or the system says that the person leaves.
        hide_asked: The hide key was pressed, wherever the focus was.
    """

    left = Signal()
    hide_asked = Signal()

    def __init__(self, parent: QObject, watch: Watch) -> None:
        super().__init__(parent)
        self._limit = 0.0
        self._key = QKeySequence()
        self._used = self._looked = time.time()
        watch.leaving.connect(self.left)
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.focusWindowChanged.connect(self._meet)
        for window in QGuiApplication.topLevelWindows():
            self._meet(window)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(round(TICK * 1000))

    def follow(self, preferences: Preferences) -> None:
        """Take what the person prefers."""
        self.limit(60.0 * preferences.lock_minutes)
        self._key = QKeySequence(preferences.hide_key, QKeySequence.SequenceFormat.PortableText)

    def limit(self, seconds: float) -> None:
        """Lock after so much time without use; 0 for never."""
        self._limit = seconds
        self.touch()
        self._clock.setInterval(round(1000 * min(TICK, seconds / 4 if seconds else TICK)))

    def touch(self) -> None:
        """Somebody uses the program."""
        self._used = time.time()

    def look(self) -> None:
        """Look at the clock: the wall's, because the monotonic one may stand still while the computer sleeps."""
        now, before = time.time(), self._looked
        self._looked = now
        # The clock may have been set back.
        self._used = min(self._used, now)
        if now - before > SLEPT or (self._limit and now - self._used >= self._limit):
            self._used = now
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice use, and take the hide key."""
        if event.type() in USE:
            self.touch()
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._hides(event):
                self.hide_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _hides(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))) == self._key

    def _meet(self, window: QWindow | None) -> None:
        if window is not None:
            # Twice would be told twice.
            window.removeEventFilter(self)
            window.installEventFilter(self)
