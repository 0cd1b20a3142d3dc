"""The seconds before a capture, counted where they can be seen and stopped, while the app itself stays hidden."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from evidence_desktop.gui.parts import button, text
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE

SECOND = 1000


class Countdown(QWidget):
    """A small window in the corner of the screen; it takes no focus from what is being made ready behind it.

    Attributes:
        ended: The time is over and the window is gone.
        stopped: The person wants no capture.
    """

    ended = Signal()
    stopped = Signal()

    def __init__(self, style: Style, seconds: int) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags)
        self.left = seconds
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        name = QCoreApplication.translate("Countdown", "Time until the capture")
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.seconds = text("", "title")
        self.seconds.setWordWrap(False)
        self.stop = button(QCoreApplication.translate("Countdown", "Stop"), self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(6 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        row.setSpacing(6 * SPACE)
        row.addWidget(self.seconds)
        row.addWidget(self.stop)
        self._style = style
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND)
        self._clock.timeout.connect(self._tick)

    def begin(self) -> None:
        """Count."""
        self._say()
        self.adjustSize()
        # Wide enough for the first number: a window that shrinks while it counts is a distraction.
        self.setFixedSize(self.size())
        corner = QGuiApplication.primaryScreen().availableGeometry().bottomRight()
        self.move(corner.x() - self.width() - 6 * SPACE, corner.y() - self.height() - 6 * SPACE)
        self.show()
        self._clock.start()

    def end(self) -> None:
        """Take it away."""
        self._clock.stop()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops, once the window was given the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self._stop()

    def _tick(self) -> None:
        self.left -= 1
        if self.left > 0:
            self._say()
        else:
            self.end()
            self.ended.emit()

    def _stop(self) -> None:
        self.end()
        self.stopped.emit()

    def _say(self) -> None:
        self.seconds.setText(QCoreApplication.translate("Countdown", "%n second(s)", "", self.left))
