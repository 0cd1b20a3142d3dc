"""The case: what happened in order, what was reported where, and who is in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.drafting import Discard, Form
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.people import People
from evidence_desktop.gui.pages.report import ReplyForm, ReportCard, ReportForm
from evidence_desktop.gui.pages.timeline import Line, Timeline, lines_of
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import case, drafts
from evidence_desktop.workflows.case import CaseSheet, Report, Reported
from evidence_desktop.workflows.drafts import PEOPLE, REPLY, REPORT
from evidence_desktop.workflows.session import Session


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows of a vault."""

    sheet: CaseSheet
    lines: tuple[Line, ...]
    reports: tuple[Reported, ...]


class CasePage(Page):
    """The overview; a form takes its place while a report or a reply is written down."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._reply_to = ""
        self._corrects = ""
        self._sheet = CaseSheet()
        self.title.setText(self.tr("Case"))
        self.setAccessibleName(self.title.text())
        self.lead.show()
        self.timeline = Timeline(desk.style)
        self.timeline.moved.connect(self._follow)
        self.nothing = text(self.tr("Nothing is here yet. What you capture or report will stand here in order."))
        self.loading = text(self.tr("Loading…"))
        self.cards: list[ReportCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(3 * SPACE)
        self.people = People()
        self.people.saved.connect(self._save_people)
        self.people.discarded.connect(self._discard_people)
        self.overview = self._build_overview()
        self.report_form = ReportForm(desk)
        self.reply_form = ReplyForm(desk)
        for widget in (self.overview, self.report_form, self.reply_form):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.add = button(self.tr("Write down a report"), self._begin_report, "primary")
        self.keep = button(self.tr("Keep it"), self._keep, "primary")
        self.back = button(self.tr("Back"), self._show_overview)
        self.discard = Discard()
        self.discard.sure.connect(self._discard)
        self.act(self.add, self.back, self.discard, instead=self.keep)
        self.form = Form(self, desk.drafts, self._written)
        self._people_form = Form(self, desk.drafts, self._people_edited)
        self._writing: ReportForm | ReplyForm = self.report_form
        for form in (self.report_form, self.reply_form):
            form.changed.connect(self._typed)
        self.people.changed.connect(self._people_form.touch)
        self._show_overview()
        self._show_loading()
        desk.changed.connect(self._load_if_shown)

    def _build_overview(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * SPACE)
        card = Card()
        card.column.addWidget(self.timeline)
        card.column.addWidget(self.nothing)
        card.column.addWidget(self.loading)
        column.addWidget(card)
        self._reports_head = text(self.tr("Reports"), "lead")
        column.addWidget(self._reports_head)
        column.addLayout(self._cards)
        column.addWidget(self.people)
        column.addWidget(text(self.tr("A text in somebody else's hands can show later what is sealed now."), "quiet"))
        self.prove_date = button(self.tr("Proof of date…"), lambda: self._desk.prove_date.emit("case"))
        column.addWidget(self.prove_date, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def opened(self) -> None:
        """Load what there is; what is being written stays."""
        self._load()
        if self.overview.isVisible():
            self.add.setFocus()

    def _load(self) -> None:
        vault = self._desk.vault

        def job(_progress: Progress) -> Shown:
            return Shown(case.sheet(vault), lines_of(case.chronology(vault)), case.reports(vault))

        # Not in the vault's own turn: looking goes on while a large file is taken in.
        self._desk.tasks.run(job, self._show, self._failed, vault=False)
        for form in (self.report_form, self.reply_form):
            if not form.isHidden():
                form.exhibits.load()

    def emptied(self) -> None:
        """Forget everything that was shown or written; what is not kept yet stays in the vault as a draft."""
        self.form.leave()
        self._people_form.leave()
        self._fill(Shown(CaseSheet(), (), ()))
        self._show_loading()
        self.people.fill(CaseSheet())
        self._show_overview()

    def _show_loading(self) -> None:
        # What is there is not known yet: it must not look as if nothing were.
        self.loading.show()
        self.timeline.hide()
        self.nothing.hide()

    def _load_if_shown(self) -> None:
        if self.isVisible():
            self._load()

    def _show(self, shown: Shown) -> None:
        if self._desk.session is None:
            return
        self._fill(shown)
        self._say_begun()
        self._sheet = shown.sheet
        if not self.people.edited:
            self._show_people()

    def _show_people(self) -> None:
        kept = self._people_form.begin(PEOPLE)
        self.people.fill(case.sheet_in(kept["sheet"]) if kept else self._sheet, edited=bool(kept))

    def _people_edited(self) -> dict[str, str]:
        return {"sheet": case.sheet_text(self.people.sheet())} if self.people.edited else {}

    def _discard_people(self) -> None:
        self._people_form.drop()
        self._show_people()

    def _fill(self, shown: Shown) -> None:
        self.timeline.show_lines(shown.lines)
        self.timeline.setVisible(bool(shown.lines))
        self.nothing.setVisible(not shown.lines)
        self.loading.hide()
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(one) for one in shown.reports]
        self._reports_head.setVisible(bool(self.cards))

    def _card(self, reported: Reported) -> ReportCard:
        card = ReportCard(
            reported,
            date.today(),  # noqa: DTZ011 - the day here
            lambda: self._begin_reply(reported.report),
            lambda: self._begin_correction(reported.report),
        )
        self._cards.addWidget(card)
        card.offer(reply=self._is_begun(REPLY, card), correction=self._is_begun(REPORT, card))
        return card

    def _is_begun(self, form: str, card: ReportCard) -> bool:
        return bool(self._desk.drafts.get(f"{form}/{card.report_id}"))

    def _follow(self, place: QRect) -> None:
        column = self.overview.parentWidget()
        if column is None:
            return
        middle = self.timeline.mapTo(column, place.center())
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, place.height())

    def _show_overview(self) -> None:
        self.form.leave()
        self._reply_to, self._corrects = "", ""
        self.report_form.clear()
        self.reply_form.clear()
        self.banner.clear()
        self._turn_to(self.overview, self.tr("What happened, in order, and what was reported where."))
        self._say_begun()
        if self.isVisible():
            self.add.setFocus()

    def _say_begun(self) -> None:
        begun = bool(self._desk.drafts.get(REPORT))
        self.add.setText(self.tr("Go on with the report") if begun else self.tr("Write down a report"))
        for card in self.cards:
            card.offer(reply=self._is_begun(REPLY, card), correction=self._is_begun(REPORT, card))

    def _begin(self, name: str, form: ReportForm | ReplyForm) -> None:
        self._writing = form
        kept = self.form.begin(name)
        if kept:
            form.fill(kept)
            self.banner.say(self.tr("What you wrote before is here again."), self.tr("It is not kept in the log yet."))
        self._typed()

    def _written(self) -> dict[str, str]:
        return self._writing.written()

    def _typed(self) -> None:
        self.form.touch()
        self.discard.rest()
        self.discard.setVisible(bool(self.form.name) and bool(self._writing.written()))

    def _discard(self) -> None:
        self.form.drop()
        self._show_overview()

    def _begin_report(self) -> None:
        self._turn_to(self.report_form, self.tr("A report that you made"))
        self._begin(REPORT, self.report_form)
        self.report_form.exhibits.load()
        self.report_form.to.setFocus()

    def _begin_correction(self, report: Report) -> None:
        self._corrects = report.id
        self.report_form.show_report(report)
        lead = self.tr("What you change is written down anew; what stood here before stays in the custody log.")
        self._turn_to(self.report_form, lead)
        self._begin(f"{REPORT}/{report.id}", self.report_form)
        self.report_form.exhibits.load()
        self.report_form.to.setFocus()

    def _begin_reply(self, report: Report) -> None:
        self._reply_to = report.id
        self._turn_to(self.reply_form, self.tr("A reply from {name}").format(name=report.to))
        self._begin(f"{REPLY}/{report.id}", self.reply_form)
        self.reply_form.exhibits.load()
        self.reply_form.outcome.setFocus()

    def _turn_to(self, shown: QWidget, lead: str) -> None:
        self.lead.setText(lead)
        for widget in (self.overview, self.report_form, self.reply_form):
            widget.setVisible(widget is shown)
        writing = shown is not self.overview
        self.add.setVisible(not writing)
        self.keep.setVisible(writing)
        self.keep.setEnabled(True)
        self.back.setVisible(writing)
        self.discard.hide()
        self.top()

    def _keep(self) -> None:
        if self._reply_to:
            to, answer = self._reply_to, self.reply_form.values()
            self._write(self.form, lambda vault: case.reply(vault, to, **answer), self._kept)
        else:
            made, old = self.report_form.values(), self._corrects
            self._write(self.form, lambda vault: case.report(vault, corrects=old, **made), self._kept)

    def _save_people(self) -> None:
        sheet = self.people.sheet()
        self._write(
            self._people_form,
            lambda vault: case.write_sheet(vault, sheet),
            lambda _nothing: self._people_saved(sheet),
        )

    def _write(self, form: Form, job: Callable[[Session], object], done: Callable[[object], None]) -> None:
        self.banner.clear()
        self.keep.setEnabled(False)
        form.flush()
        vault, name = self._desk.vault, form.name

        def written(what: object) -> None:
            self._desk.drafts.know(name, {})
            done(what)

        self._desk.tasks.run(
            lambda _progress: drafts.become(vault, name, lambda: job(vault)), written, self._failed, stoppable=False
        )

    def _kept(self, _written: object) -> None:
        if self._desk.session is not None:
            self.form.drop()
            self._show_overview()
            self._load()

    def _people_saved(self, sheet: CaseSheet) -> None:
        if self._desk.session is None:
            return
        self.keep.setEnabled(True)
        # Somebody may have gone on writing meanwhile; that is not saved yet.
        self._sheet = sheet
        if self.people.sheet() == sheet:
            self._discard_people()

    def _failed(self, error: EvidenceError) -> None:
        if self._desk.session is None:
            return
        self.keep.setEnabled(True)
        self.loading.hide()
        self.banner.error(error)
        self.top()
