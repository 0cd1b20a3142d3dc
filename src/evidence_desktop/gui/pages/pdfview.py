"""The pages of a report before it is made: composed in memory, drawn one at a time, pictures blurred until held."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.parts import Banner, Card, WorkBar, button, text
from evidence_desktop.gui.pdfpages import PdfPages, Shown
from evidence_desktop.gui.tasks import Task
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.wrap import Wrap
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress

Compose = Callable[[Progress], BinaryIO]
WIDEST_PAGE = 860
"""Pixels that a page is wide at most."""


class PdfView(Card):
    """A button that asks for the pages, then one page with the way to the others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._compose: Compose | None = None
        self._pdf: PdfPages | None = None
        self._task: Task | None = None
        self._number = 0
        self._wanted: tuple[int, bool] | None = None
        self.column.addWidget(text(self.tr("The pages of its report"), "head"))
        self.hint = text(
            self.tr("You can look at every page before anything is written. Pictures are blurred."), "quiet"
        )
        self.column.addWidget(self.hint)
        self.banner = Banner(desk.style)
        self.column.addWidget(self.banner)
        self.bar = WorkBar()
        self.bar.stopped.connect(self.stop)
        self.column.addWidget(self.bar)
        self.ask = button(self.tr("Show the pages"), self._begin)
        self.before = button(self.tr("Page before"), lambda: self._turn(-1))
        self.after = button(self.tr("Next page"), lambda: self._turn(1))
        self.hold = button(self.tr("Hold to see its pictures"))
        self.hold.setAutoRepeat(False)
        self.hold.pressed.connect(lambda: self._draw(clear=True))
        self.hold.released.connect(lambda: self._draw(clear=False))
        self.column.addLayout(Wrap(self.ask, self.before, self.after, self.hold))
        self.where = text("", "quiet")
        self.column.addWidget(self.where)
        self.page = QLabel()
        self.page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self.page)
        self._lay_out()

    def offer(self, compose: Compose) -> None:
        """Say how the PDF is made when the person asks to see it; what was shown before is dropped."""
        self.forget()
        self._compose = compose

    def stop(self) -> None:
        """Stop composing."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Drop the PDF and the page that is shown."""
        self.stop()
        self._compose = None
        self._wanted = None
        self._show_nothing()
        self.banner.clear()
        pdf, self._pdf = self._pdf, None
        if pdf is not None:
            # Behind the work that may still draw from it.
            self._desk.tasks.run(lambda _progress: pdf.close(), lambda _none: None, _ignore)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the page inside."""
        super().resizeEvent(event)
        if self._pdf is not None and event.size().width() != event.oldSize().width():
            self._draw(clear=False)

    def _begin(self) -> None:
        compose = self._compose
        if compose is None or self._task is not None:
            return
        self.banner.clear()
        self.ask.hide()
        self.bar.begin(self.tr("Composing the report…"))

        def job(progress: Progress) -> PdfPages:
            file = compose(progress)
            try:
                return PdfPages(file)
            except BaseException:
                file.close()
                raise

        self._task = self._desk.tasks.run(
            job, lambda pdf: self._opened(compose, pdf), self._failed, progress=self.bar.report
        )

    def _opened(self, compose: Compose, pdf: PdfPages) -> None:
        self._task = None
        self.bar.end()
        if self._desk.session is None or compose is not self._compose:
            # Locked, or another bundle was chosen meanwhile.
            self._desk.tasks.run(lambda _progress: pdf.close(), lambda _none: None, _ignore)
            return
        self._pdf = pdf
        self._number = 0
        self._draw(clear=False)

    def _failed(self, error: EvidenceError) -> None:
        self._task = None
        self.bar.end()
        self.banner.error(error)
        self._lay_out()

    def _turn(self, way: int) -> None:
        if self._pdf is not None:
            self._number = min(max(0, self._number + way), self._pdf.count - 1)
            self._draw(clear=False)

    def _draw(self, *, clear: bool) -> None:
        pdf = self._pdf
        if pdf is None:
            return
        number, ratio = self._number, self.devicePixelRatioF()
        width = round(min(WIDEST_PAGE, max(200, self.contentsRect().width() - 10 * SPACE)) * ratio)
        self._wanted = wanted = (number, clear)
        if not clear:
            self._lay_out()

        def job(progress: Progress) -> Shown:
            progress.checkpoint()
            # Somebody who leafs quickly waits for the page they are at, not for all on the way.
            return pdf.draw(number, width, clear=clear) if self._wanted == wanted else _NOTHING

        self._desk.tasks.run(job, lambda shown: self._show(wanted, shown, ratio), self._failed)

    def _show(self, wanted: tuple[int, bool], shown: Shown, ratio: float) -> None:
        if self._wanted != wanted or self._pdf is None or self._desk.session is None:
            return
        picture = QPixmap.fromImage(shown.picture)
        picture.setDevicePixelRatio(ratio)
        self.page.setPixmap(picture)
        self.page.setFixedHeight(round(picture.height() / ratio))
        self.page.setAccessibleName(self.where.text())
        self.page.setAccessibleDescription(shown.words)
        self.hold.setEnabled(bool(shown.pictures))

    def _show_nothing(self) -> None:
        self.page.clear()
        self.page.setAccessibleDescription("")
        self.page.setFixedHeight(0)

    def _lay_out(self) -> None:
        some = self._pdf is not None
        self.ask.setVisible(not some)
        for widget in (self.before, self.after, self.hold, self.where, self.page):
            widget.setVisible(some)
        if self._pdf is not None:
            self.before.setEnabled(self._number > 0)
            self.after.setEnabled(self._number < self._pdf.count - 1)
            self.where.setText(
                self.tr("Page {number} of {count}").format(number=self._number + 1, count=self._pdf.count)
            )


_NOTHING = Shown(-1, QImage(), "", 0)


def _ignore(_error: EvidenceError) -> None:
    """A PDF that could not be closed goes with the program."""
