"""The way of a capture: what, the question, hide, take, show the news. No pixel is read before the answer No."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from evidence_desktop.gui.area import AreaPicker
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.pages.capture import AREA, WINDOW, CapturePage
from evidence_desktop.gui.pages.link import LinkPage
from evidence_desktop.gui.pages.question import QuestionPage
from evidence_desktop.gui.pages.windows import WindowsPage
from evidence_desktop.gui.when import clock
from evidence_desktop.gui.window import Window
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.model.record import Kind, Record
from evidence_desktop.workflows import acquire, look
from evidence_desktop.workflows.acquire import Target, Told
from evidence_desktop.workflows.look import Frozen
from evidence_desktop.workflows.session import Session

SETTLE = 0.3
"""Seconds between our window's going and the grab: other programs must have painted what it covered."""


class CaptureFlow(QObject):
    """Leads through a capture; holds what was chosen on the way."""

    def __init__(self, window: Window, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._what = ""
        self.capture = CapturePage(desk)
        self.question = QuestionPage(desk)
        self.windows = WindowsPage(desk)
        self.link = LinkPage(desk)
        self.picker: AreaPicker | None = None
        self.capture.begun.connect(self._ask)
        self.capture.link_wanted.connect(lambda: self._write_link(by_design=False))
        self.question.said_no.connect(self._go_on)
        self.question.said_yes_or_unsure.connect(lambda: self._write_link(by_design=True))
        self.windows.chosen.connect(lambda number: self._take(Target(window=number)))
        self.link.saved.connect(self._tell)
        for page in (self.question, self.windows, self.link):
            page.went_back.connect(self._back)
        desk.locked.connect(self._stop)

    def _ask(self, what: str) -> None:
        self._what = what
        self._desk.show_page.emit("question")

    def _write_link(self, *, by_design: bool) -> None:
        self.link.begin(by_design=by_design)
        self._desk.show_page.emit("link")

    def _back(self) -> None:
        self._desk.show_page.emit("capture")

    def _go_on(self) -> None:
        if self._what == WINDOW:
            self.windows.begin(frozenset({int(self._window.winId())}))
            self._desk.show_page.emit("windows")
        elif self._what == AREA:
            self._choose_area()
        else:
            self._take(Target())

    def _choose_area(self) -> None:
        self._hide()
        QTimer.singleShot(round(SETTLE * 1000), self._freeze)

    def _freeze(self) -> None:
        vault = self._desk.session
        if vault is None:
            self._show_window()
            return
        self._desk.tasks.run(lambda _progress: look.freeze(vault), self._show_picker, self._failed)

    def _show_picker(self, frozen: Frozen) -> None:
        if self._desk.session is None:
            self._show_window()
            return
        self.picker = AreaPicker(self._desk.style, frozen)
        self.picker.chosen.connect(lambda area: self._keep_area(frozen, area))
        self.picker.left.connect(self._left_picker)
        self.picker.show()

    def _keep_area(self, frozen: Frozen, area: tuple[int, int, int, int]) -> None:
        self.picker = None
        self._run(lambda vault, _progress: acquire.capture_frozen(vault, frozen, area, Told()))
        self._show_window()

    def _left_picker(self) -> None:
        self.picker = None
        self._back()
        self._show_window()

    def _take(self, target: Target) -> None:
        self._hide()
        self._run(lambda vault, progress: acquire.capture(vault, target, Told(), delay=SETTLE, progress=progress))

    def _run(self, job: Callable[[Session, Progress], Record]) -> None:
        self.capture.working()
        self._back()
        vault = self._desk.vault
        self._desk.tasks.run(lambda progress: job(vault, progress), self._taken, self._failed)

    def _taken(self, record: Record) -> None:
        self._show_window()
        self._tell(record)

    def _tell(self, record: Record) -> None:
        say = QCoreApplication.translate
        self._desk.changed.emit()
        words = say("CaptureFlow", "{label} is saved.").format(label=record.label)
        hint = say("CaptureFlow", "Taken at {time} by this computer's clock, sealed and encrypted.")
        if record.kind is Kind.LINK:
            hint = say("CaptureFlow", "The address is sealed and encrypted. No picture was taken.")
        blank = record.screen is not None and record.screen.blank
        if blank:
            hint = say(
                "CaptureFlow",
                "But every point of the picture has the same colour: some programs do not let themselves be captured. "
                "A photograph of the screen, taken with another device, may help.",
            )
        self._back()
        self.capture.saved(words, hint.format(time=clock(record.captured.local)), care=blank)

    def _failed(self, error: EvidenceError) -> None:
        self._show_window()
        self._back()
        self.capture.emptied()
        self.capture.banner.error(error)

    def _stop(self) -> None:
        if self.picker is not None:
            self.picker.close()
            self.picker = None
            self._show_window()

    def _hide(self) -> None:
        self._window.hide()
        # The display server must have taken the window away before anybody looks.
        QGuiApplication.sync()

    def _show_window(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
