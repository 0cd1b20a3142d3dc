"""From "take it" to the moment at which the screen can be looked at: hide, count, settle, freeze, choose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage

from evidence_desktop.gui.area import AreaPicker, still
from evidence_desktop.gui.countdown import Countdown
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.window import Window
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import look
from evidence_desktop.workflows.look import Frozen

SETTLE = 300
"""Milliseconds between our window's going and the look: other programs must have painted what it covered."""

Chosen = Callable[[Frozen, tuple[int, int, int, int]], None]


class Shutter(QObject):
    """Keeps the app out of the picture.

    Attributes:
        picker: The cover over the screens, while an area is chosen.
        countdown: The seconds that are left, while somebody waits.
        stopped: The person wants no capture after all; the window is still hidden.
        lost: A screen went away meanwhile; the window is still hidden.
        failed: The screen could not be looked at; the error. The window is still hidden.
    """

    stopped = Signal()
    lost = Signal()
    failed = Signal(object)

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self.picker: AreaPicker | None = None
        self.countdown: Countdown | None = None
        desk.locked.connect(self._stop)

    def when_clear(self, delay: int, then: Callable[[], None]) -> None:
        """Hide, wait so many seconds, and go on; nothing comes of it when the vault is locked meanwhile."""
        self._window.hide()
        # The display server must have taken the window away before anybody looks.
        QGuiApplication.sync()
        if delay:
            self.countdown = counting = Countdown(self._desk.style, delay)
            counting.ended.connect(lambda: self._counted(then))
            counting.stopped.connect(self._uncounted)
            counting.begin()
        else:
            self._settle(then)

    def choose_area(self, delay: int, chosen: Chosen, *, masked: bool) -> None:
        """Let an area be drawn on a still picture of the screen; ``masked`` shows nothing that can be recognised."""
        self.when_clear(delay, lambda: self._freeze(chosen, masked=masked))

    def show_window(self) -> None:
        """Bring the app back."""
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _counted(self, then: Callable[[], None]) -> None:
        self.countdown = None
        QGuiApplication.sync()
        self._settle(then)

    def _uncounted(self) -> None:
        self.countdown = None
        self.stopped.emit()

    def _settle(self, then: Callable[[], None]) -> None:
        vault = self._desk.session

        def look_if_still_open() -> None:
            if vault is not None and self._desk.session is vault:
                then()
            else:
                self.show_window()

        QTimer.singleShot(SETTLE, look_if_still_open)

    def _freeze(self, chosen: Chosen, *, masked: bool) -> None:
        vault = self._desk.vault

        def job(_progress: Progress) -> tuple[Frozen, QImage]:
            frozen = look.freeze(vault)
            return frozen, still(frozen, masked=masked)

        # Not behind what is done to the vault: the screen is frozen as it is now.
        self._desk.tasks.run(job, lambda seen: self._pick(*seen, chosen, masked=masked), self.failed.emit, vault=False)

    def _pick(self, frozen: Frozen, picture: QImage, chosen: Chosen, *, masked: bool) -> None:
        if self._desk.session is None:
            self.show_window()
            return
        self.picker = picker = AreaPicker(self._desk.style, frozen, picture, masked=masked)
        picker.chosen.connect(lambda area: self._picked(chosen, frozen, area))
        picker.left.connect(lambda: self._unpicked(self.stopped.emit))
        picker.lost.connect(lambda: self._unpicked(self.lost.emit))
        picker.show()

    def _picked(self, chosen: Chosen, frozen: Frozen, area: tuple[int, int, int, int]) -> None:
        self.picker = None
        chosen(frozen, area)

    def _unpicked(self, tell: Callable[[], None]) -> None:
        self.picker = None
        tell()

    def _stop(self) -> None:
        if self.picker is not None:
            self.picker.close()
            self.picker = None
            self.show_window()
        if self.countdown is not None:
            self.countdown.end()
            self.countdown = None
            self.show_window()
