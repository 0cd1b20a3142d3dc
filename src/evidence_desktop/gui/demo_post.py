"""A made-up, harmless post in a window of its own: something for the demonstration to capture."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

import os
import sys
import threading

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

LONGEST = 60_000
"""Milliseconds after which the window goes by itself, so that a demonstration that died leaves nothing behind."""

INK = "#1f2328"
QUIET = "#5c6570"
PAPER = "#ffffff"


class _Picture(QWidget):
    """An abstract landscape, drawn so that no photograph is needed."""

    def sizeHint(self) -> QSize:
        return QSize(480, 270)

    def paintEvent(self, _event: QPaintEvent) -> None:
        width, height = float(self.width()), float(self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(0, 0, width, height), 14, 14)
        painter.setClipPath(frame)
        sky = QLinearGradient(0, 0, 0, height)
        sky.setColorAt(0, QColor("#f6d8b8"))
        sky.setColorAt(1, QColor("#e9ecdf"))
        painter.fillRect(self.rect(), sky)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#f2a65e"))
        painter.drawEllipse(QPointF(width * 0.72, height * 0.36), height * 0.15, height * 0.15)
        for colour, top, peak in (("#9db8ae", 0.62, 0.30), ("#6d9488", 0.72, 0.50), ("#3f6f66", 0.84, 0.66)):
            hill = QPainterPath(QPointF(0, height))
            hill.lineTo(0, height * top)
            hill.cubicTo(width * 0.25, height * peak, width * 0.45, height * (top + 0.12), width * 0.62, height * top)
            hill.cubicTo(width * 0.78, height * (peak + 0.1), width * 0.9, height * top, width, height * (top - 0.06))
            hill.lineTo(width, height)
            painter.setBrush(QColor(colour))
            painter.drawPath(hill)


class _Face(QWidget):
    """The account's picture: two overlapping discs, nobody's face."""

    def sizeHint(self) -> QSize:
        return QSize(48, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#c9d6e2"))
        painter.drawEllipse(QRectF(0, 0, 48, 48))
        painter.setBrush(QColor("#6f8aa3"))
        painter.drawEllipse(QRectF(14, 14, 20, 20))


class Post(QWidget):
    """The window. ``shown`` is emitted once, after its first picture has reached the screen."""

    shown = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setWindowTitle(self.tr("Example Network - made-up post"))
        self.setObjectName("post")
        self.setStyleSheet(f"QWidget {{ background: {PAPER}; color: {INK}; }}")
        page = QVBoxLayout(self)
        page.setContentsMargins(28, 22, 28, 22)
        page.setSpacing(14)
        page.addWidget(_label(self.tr("Example Network"), 11, QUIET, bold=True))
        page.addLayout(self._head())
        text = _label(self.tr("This is a made-up post for a demonstration. Nothing here is real."), 14, INK)
        text.setWordWrap(True)
        page.addWidget(text)
        page.addWidget(_Picture(), 1)
        page.addWidget(_label(self.tr("3 November 2026, 09:41  ·  example.org/@example_account/1001"), 10, QUIET))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        face = _Face()
        face.setFixedSize(face.sizeHint())
        row.addWidget(face)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(_label(self.tr("Example Account"), 12, INK, bold=True))
        names.addWidget(_label("@example_account", 10, QUIET))
        row.addLayout(names, 1)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and notice the first time that it counts."""
        super().paintEvent(event)
        window = self.windowHandle()
        if not self._painted and window is not None and window.isExposed():
            self._painted = True
            # The picture goes to the screen when this paint cycle ends, so the news has to wait for the next turn.
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        # Another program may look at the screen only when the display server has worked off what we sent it.
        QGuiApplication.sync()
        self.shown.emit()


def _label(text: str, points: int, colour: str, *, bold: bool = False) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setPointSize(points)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    label.setFont(font)
    label.setStyleSheet(f"color: {colour};")
    return label


def _until_input_ends(post: Post) -> None:
    # Not sys.stdin: its lock, held by a waiting daemon thread, would stop the interpreter from ending.
    try:
        while os.read(0, 1024):
            pass
    except OSError:
        return
    finally:
        post.ended.emit()


def run() -> int:
    """Show the post, print ``ready`` when it can be seen, and stay until standard input ends or a minute passes."""
    application = QCoreApplication.instance() or QApplication([sys.argv[0]])
    post = Post()
    post.shown.connect(lambda: print("ready", flush=True))  # noqa: T201 - the caller waits for this line
    post.ended.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    post.resize(560, 600)
    post.show()
    reader = threading.Thread(target=_until_input_ends, args=(post,), daemon=True)
    reader.start()
    QTimer.singleShot(LONGEST, application.quit)
    code = application.exec()
    # It may still be inside its signal: the post must not go before it has come back. One that still reads is left.
    reader.join(timeout=1)
    return code


if __name__ == "__main__":
    sys.exit(run())
