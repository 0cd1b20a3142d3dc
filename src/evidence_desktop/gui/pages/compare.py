"""Two pictures side by side, blurred until held, and how alike they look."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.holding import HoldPicture
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, text
from evidence_desktop.gui.tasks import Task
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import compare
from evidence_desktop.workflows.compare import Compared, Likeness


class ComparePage(Page):
    """Side by side."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._labels = ("", "")
        self._task: Task | None = None
        self.title.setText(self.tr("Compare two pictures"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it in full size.")
        )
        self.lead.show()
        self.pictures = (
            HoldPicture(desk, self, self.tr("First picture")),
            HoldPicture(desk, self, self.tr("Second picture")),
        )
        self.names = (text("", "head"), text("", "head"))
        pair = QWidget()
        grid = QGridLayout(pair)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3 * SPACE)
        for side in (0, 1):
            grid.addWidget(self.names[side], 0, side)
            grid.addWidget(self.pictures[side], 1, side)
            grid.setColumnStretch(side, 1)
            self.pictures[side].refused.connect(self._failed)
        self.column.addWidget(pair)
        self.work = WorkBar()
        self.work.stopped.connect(self._stop)
        self.column.addWidget(self.work)
        self.result = Card()
        self.verdict, self.exact = text("", "lead"), text("", "small")
        for widget in (
            self.verdict,
            self.exact,
            text(
                self.tr(
                    "The number comes from PDQ, which compares how pictures look as a whole. A copy that was made "
                    "smaller, saved again or changed a little stays near; cutting, turning or mirroring moves it away."
                )
            ),
            text(
                self.tr(
                    "It does not show who is in a picture, who made it, which one came first, or that one is a fake. "
                    "Two different pictures can look alike, and a fake can look different."
                )
            ),
        ):
            self.result.column.addWidget(widget)
        self.column.addWidget(self.result)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), lambda: desk.open_exhibit.emit(self._labels[0]), "primary")
        self.act(self.back)
        self.result.hide()

    def begin(self, one: str, other: str) -> None:
        """Put two exhibits side by side."""
        self.emptied()
        self._labels = (one, other)
        for side in (0, 1):
            self.names[side].setText(self._labels[side])
            self.pictures[side].begin(self._labels[side])

    def opened(self) -> None:
        """Compare them."""
        vault, (one, other) = self._desk.vault, self._labels
        self._stop()
        self.top()
        self.pictures[0].setFocus()
        self.work.begin(self.tr("Comparing the pictures"))
        task = self._task = self._desk.tasks.run(
            lambda progress: compare.compare(vault, one, other, progress),
            lambda found: self._show(task, found),
            lambda error: self._failed(error, task),
            progress=self.work.report,
            vault=False,
        )

    def emptied(self) -> None:
        """Forget both."""
        self._stop()
        self._labels = ("", "")
        for side in (0, 1):
            self.names[side].clear()
            self.pictures[side].forget()
        self.work.end()
        self.result.hide()
        self.verdict.clear()
        self.exact.clear()
        self.banner.clear()

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.work.end()

    def _show(self, task: Task, found: Compared) -> None:
        if task is not self._task or self._desk.session is None:
            return
        self._task = None
        self.work.end()
        self.verdict.setText(
            {
                Likeness.SAME_FILE: self.tr("Both are the very same file."),
                Likeness.ALIKE: self.tr("They look alike: one may well be a copy of the other, or made from it."),
                Likeness.PERHAPS: self.tr("They are nearer than chance, but not near enough to call them alike."),
                Likeness.APART: self.tr("They look different as a whole."),
                Likeness.UNSURE: self.tr("They cannot be compared well: there is too little in them to go by."),
            }[found.likeness]
        )
        exact = self.tr("PDQ distance {distance} of 256 bits; up to {alike} counts as alike. Quality {quality} of 100.")
        if found.likeness is Likeness.UNSURE:
            exact = self.tr("Quality {quality} of 100; from {enough} on a number would mean something.")
        values = {"distance": found.distance, "alike": compare.ALIKE_UP_TO, "enough": compare.QUALITY_FROM}
        self.exact.setText(exact.format(quality=found.quality, **values))
        self.result.show()

    def _failed(self, error: EvidenceError, task: Task | None = None) -> None:
        if self._desk.session is None or task is not (self._task if task is not None else None):
            return
        if task is not None:
            self._task = None
            self.work.end()
        self.banner.error(error)
        self.top()
