"""Evidence: everything that is kept, by days, blurred until it is held; searched as you type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtWidgets import QButtonGroup, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.gallery import Gallery
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.filters import FilterBar
from evidence_desktop.gui.parts import button, text
from evidence_desktop.gui.rowpaint import ExhibitPainter
from evidence_desktop.gui.rows import WINDOW, Rows
from evidence_desktop.gui.tasks import Task
from evidence_desktop.gui.thumbs import Thumbs
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.wrap import wrapped
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import review
from evidence_desktop.workflows.review import Choices, Filters, Row
from evidence_desktop.workflows.session import Session

Days = Sequence[tuple[str, int]]


class EvidencePage(Page):
    """The list.

    A search is answered in two steps: the first exhibits within a few milliseconds, then how many there are on which
    days, which needs a look at all of them.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._turn = 0
        self._looking: tuple[Task, ...] = ()
        self.title.setText(self.tr("Evidence"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it small and clear.")
        )
        self.thumbs = Thumbs(desk)
        self.rows = Rows(desk)
        self.painter = ExhibitPainter(desk.style, self.thumbs)
        self.list = Gallery(desk.style, self.rows, self.thumbs, self.painter)
        self.list.setAccessibleName(self.tr("Exhibits"))
        self.bar = FilterBar(desk.style)
        self.bar.changed.connect(self._search)
        self.tools = self._build_tools()
        self.count = text("", "small")
        self.nothing = text(self.tr("Nothing that is kept fits to this."), "lead")
        self.empty = text(self.tr("Nothing is kept yet. Your first capture will stand here."), "lead")
        self.loading = text(self.tr("Loading…"), "lead")
        self._filler = QWidget()
        for widget in (self.bar, self.tools, self.bar.panel, self.count, self.loading, self.empty, self.nothing):
            self.column.addWidget(widget)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._filler, 1)
        self.bundle = button(self.tr("Make a bundle"), lambda: desk.show_page.emit("bundle"), "primary")
        self.first = button(self.tr("Capture something"), lambda: desk.show_page.emit("capture"), "primary")
        self.open = button(self.tr("Open"), self._open_chosen)
        self.act(self.bundle, self.open, instead=self.first)
        self.list.asked.connect(desk.open_exhibit)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._name_open())
        desk.changed.connect(self._load_if_shown)
        desk.style.changed.connect(self.list.lay_out_again)
        self.text_only.setChecked(desk.preferences.text_only)
        self._show_loading()

    def _build_tools(self) -> QWidget:
        self.timeline, self.grid = button(self.tr("Timeline"), part="choice"), button(self.tr("Grid"), part="choice")
        self.text_only = button(self.tr("Text only"), part="choice")
        self.filter = button(self.tr("Filters"), part="choice")
        self._views = QButtonGroup(self)
        for one in (self.timeline, self.grid):
            self._views.addButton(one)
        for one in (self.timeline, self.grid, self.text_only, self.filter):
            one.setCheckable(True)
        self.timeline.setChecked(True)
        self.grid.toggled.connect(lambda _on: self._show_as())
        self.text_only.toggled.connect(self._show_text_only)
        self.filter.toggled.connect(self.bar.panel.setVisible)
        self.text_only.setAccessibleDescription(self.tr("Shows no pictures at all"))
        return wrapped(2 * SPACE, self.timeline, self.grid, self.text_only, self.filter)

    def opened(self) -> None:
        """Load what there is, as it was searched and filtered before."""
        vault = self._desk.vault
        self._search()
        # After the rows: it looks at every exhibit.
        self._desk.tasks.run(lambda _progress: review.choices(vault), self._offer, self._failed, vault=False)
        self.list.setFocus()

    def emptied(self) -> None:
        """Forget the rows and what was typed; the pictures go with the lock."""
        self._turn += 1
        self.rows.forget()
        self.list.show_days(())
        self.bar.forget()
        self.filter.setChecked(False)
        self.count.clear()
        self.banner.clear()
        self._show_loading()

    def _show_loading(self) -> None:
        self._show_state(some=False, found=False)
        # What is there is not known yet: it must not look as if nothing were.
        self.loading.show()
        self.empty.hide()
        self.first.hide()

    def _show_text_only(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._desk.prefer(text_only=on)
        self._show_as()

    def _show_as(self) -> None:
        self.list.show_as(columns=self.grid.isChecked(), text_only=self.text_only.isChecked())

    def _load_if_shown(self) -> None:
        if self.isVisible():
            self.opened()

    def _offer(self, choices: Choices) -> None:
        if self._desk.session is not None:
            self.bar.offer(choices)

    def _search(self) -> None:
        vault = self._desk.session
        if vault is None:
            return
        self._turn += 1
        turn, search, filters = self._turn, self.bar.search.text(), self.bar.filters
        # Nobody waits for an earlier answer any more; it would hold this one up.
        for task in self._looking:
            task.cancel()

        def found(first: Sequence[Row]) -> None:
            if turn == self._turn:
                self._show(search, filters, first)
                if len(first) == WINDOW:
                    self._count(vault, search, filters)

        def look(progress: Progress) -> Sequence[Row]:
            return review.window(vault, search, filters, 0, WINDOW, progress)

        self._looking = (self._desk.tasks.run(look, found, self._failing(turn), vault=False),)

    def _count(self, vault: Session, search: str, filters: Filters) -> None:
        turn = self._turn

        def counted(days: Days) -> None:
            if turn == self._turn:
                self._show_days(days)

        def spread(progress: Progress) -> Days:
            return review.days(vault, search, filters, progress)

        self._looking = (self._desk.tasks.run(spread, counted, self._failing(turn), vault=False),)

    def _failing(self, turn: int) -> Callable[[EvidenceError], None]:
        return lambda error: self._failed(error) if turn == self._turn else None

    def _show(self, search: str, filters: Filters, first: Sequence[Row]) -> None:
        chosen = self.rows.row_at(self.list.currentIndex())
        self.rows.begin(search, filters, len(first), first)
        self.list.show_days([(day, len(list(rows))) for day, rows in groupby(first, lambda row: row.day)])
        if len(first) < WINDOW:
            self._say_count(len(first))
        self._show_state(some=bool(first) or self.bar.narrowed, found=bool(first))
        if first:
            place = self.rows.place_of(chosen.id) if chosen is not None else self.rows.index(0)
            self.list.setCurrentIndex(place if place.isValid() else self.rows.index(0))
            self.list.scrollTo(self.list.currentIndex())
        self._name_open()

    def _show_days(self, days: Days) -> None:
        count = sum(of_day for _day, of_day in days)
        self.rows.grow(count)
        self.list.show_days(days)
        self._say_count(count)

    def _say_count(self, count: int) -> None:
        self.count.setText(self.tr("%n exhibit(s)", "", count))

    def _show_state(self, *, some: bool, found: bool) -> None:
        self.loading.hide()
        for widget in (self.bar, self.tools, self.count, self.lead):
            widget.setVisible(some)
        for widget in (self.list, self.open):
            widget.setVisible(found)
        self.bundle.setVisible(some)
        self.nothing.setVisible(some and not found)
        self.empty.setVisible(not some)
        self.first.setVisible(not some)
        self._filler.setVisible(not found)

    def _name_open(self) -> None:
        row = self.rows.row_at(self.list.currentIndex())
        self.open.setEnabled(row is not None)
        self.open.setText(self.tr("Open") if row is None else self.tr("Open {label}").format(label=row.label))

    def _open_chosen(self) -> None:
        row = self.rows.row_at(self.list.currentIndex())
        if row is not None:
            self._desk.open_exhibit.emit(row.label)

    def _failed(self, error: EvidenceError) -> None:
        if self._desk.session is not None:
            self.loading.hide()
            self.banner.error(error)
