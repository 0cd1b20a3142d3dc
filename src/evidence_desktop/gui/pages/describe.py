"""Describe: what is already sealed gets its words, which are kept while they are typed."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPlainTextEdit

from evidence_desktop.gui.answers import Answer, Suggestions
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import button, field, text
from evidence_desktop.gui.when import exactly
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import describe
from evidence_desktop.workflows.describe import Sheet
from evidence_desktop.workflows.session import Session

PLATFORMS = (
    "Bluesky",
    "Discord",
    "Facebook",
    "Instagram",
    "LinkedIn",
    "Reddit",
    "Signal",
    "Snapchat",
    "Telegram",
    "TikTok",
    "WeChat",
    "WhatsApp",
    "X",
    "Xiaohongshu",
    "YouTube",
)
"""Names, which are the same in every language."""

PAUSE = 600
"""Milliseconds from the first letter to its draft on the disk: what a sudden end can cost at most."""


class News(NamedTuple):
    """What is said above the form when it opens."""

    words: str
    hint: str
    care: bool


class DescribePage(Page):
    """The form. Whatever way it is left, what was changed becomes one entry.

    Attributes:
        another: "Capture another like this"; its record, and the fields as they stand on the screen.
        troubled: Something could not be entered after the page was left; the error.
        entered: The page was left and everything that it said is in the log.
    """

    another = Signal(object)
    troubled = Signal(object)
    entered = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._label = ""
        self._back = "capture"
        self._news: News | None = None
        self._session: Session | None = None
        self._sheet: Sheet | None = None
        self._entered: dict[str, str] = {}
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(PAUSE)
        self._saving.timeout.connect(self._keep)
        self.title.setText(self.tr("Describe"))
        self.setAccessibleName(self.title.text())
        self.when = text("", "small")
        self.column.addWidget(self.when)
        self.answers = self._build_answers()
        self.column.addStretch(1)
        self.done = button(self.tr("Done"), self._leave_by_button, "primary")
        self.more = button(self.tr("Capture another like this"), self._ask_for_another)
        self.act(self.done, self.more)
        self.emptied()

    def _build_answers(self) -> dict[str, Answer]:
        platform, original = Suggestions(), Suggestions()
        platform.setAccessibleName(self.tr("Platform"))
        platform.offer([(name, name) for name in PLATFORMS])
        original.setAccessibleName(self.tr("The original, if this is a fake of it"))
        made = {
            "platform": Answer(platform),
            "url": Answer(field(self.tr("Address of the post or page"), "https://")),
            "account": Answer(field(self.tr("Account that posted it"))),
            "profile_url": Answer(field(self.tr("Address of that account's profile"), "https://")),
            "event_time": Answer(
                field(self.tr("When the post says it was made")), self.tr("In its own words, or year-month-day.")
            ),
            "first_seen": Answer(field(self.tr("When you first saw it"))),
            "shows": Answer(self._area(self.tr("What it shows"))),
            "matters": Answer(self._area(self.tr("Why it matters"))),
            "witnesses": Answer(field(self.tr("Who else saw it"))),
            "original": Answer(original, self.tr("Choose the exhibit that holds it, or say where it is.")),
        }
        heads = {"platform": self.tr("Where it was"), "event_time": self.tr("When"), "shows": self.tr("What it is")}
        for name, answer in made.items():
            if name in heads:
                self.column.addWidget(text(heads[name], "lead"))
            self.column.addWidget(answer)
            answer.changed.connect(self._changed)
        return made

    def _area(self, name: str) -> QPlainTextEdit:
        area = QPlainTextEdit()
        area.setProperty("part", "area")
        area.setAccessibleName(name)
        area.setTabChangesFocus(True)
        area.setFixedHeight(self._desk.style.look.px(96))
        return area

    def begin(self, label: str, back: str, news: News | None = None) -> None:
        """Prepare for an exhibit; ``back`` is the page that comes after this one."""
        self._leave()
        self._forget()
        self._label, self._back, self._news = label, back, news

    def opened(self) -> None:
        """Load what is known of it."""
        vault, label = self._desk.vault, self._label
        if self._sheet is not None or not label:
            return
        self._say_news()
        if self._desk.tasks.long_busy:
            # A backup lets nobody write meanwhile, and what was written last comes before this.
            self.lead.setText(self.tr("The form opens as soon as the work that goes on now lets it."))
            self.lead.show()
        self._session = vault
        self._desk.tasks.run(
            lambda _progress: describe.sheet(vault, label), lambda sheet: self._show(label, sheet), self.banner.error
        )

    def emptied(self) -> None:
        """Enter what was written, then forget it: the vault closes behind that."""
        self._leave()
        self._forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Every way out of the page leads through here; being covered or minimised is none."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._leave()

    @property
    def fields(self) -> dict[str, str]:
        """The form as it stands."""
        return {name: answer.value for name, answer in self.answers.items()}

    def _forget(self) -> None:
        self._label, self._back, self._news = "", "capture", None
        self._session, self._sheet, self._entered = None, None, {}
        self.banner.clear()
        self.title.setText(self.tr("Describe"))
        self.lead.hide()
        self.when.setText("")
        original = self.answers["original"].edit
        if isinstance(original, Suggestions):
            original.offer(())
        self._fill({})

    def _fill(self, fields: dict[str, str]) -> None:
        for name, answer in self.answers.items():
            answer.setEnabled(bool(fields))
            answer.blockSignals(True)
            answer.fill(fields.get(name, ""))
            answer.blockSignals(False)
        self.more.setEnabled(bool(fields))

    def _say_news(self) -> None:
        if self._news is None:
            self.banner.clear()
        else:
            self.banner.say(self._news.words, self._news.hint, "care" if self._news.care else "well")

    def _show(self, label: str, sheet: Sheet) -> None:
        if label != self._label or self._desk.session is None:
            return
        self._sheet, self._entered = sheet, dict(sheet.fields)
        record = sheet.record
        self.title.setText(self.tr("Describe {label}").format(label=record.label))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "It is sealed already. Everything here can wait and may stay empty; it is kept safe while you write."
            )
        )
        self.lead.show()
        self.when.setText(self.tr("Taken {time}").format(time=exactly(record.captured.local)))
        original = self.answers["original"].edit
        if isinstance(original, Suggestions):
            original.offer([(other, f"{other}  ·  {name}" if name else other) for other, name in sheet.others])
        self._fill(dict(sheet.draft))
        if sheet.draft != sheet.fields:
            self.banner.say(
                self.tr("What you wrote before is here again."), self.tr("Go on where you stopped, or press Done.")
            )
        self.answers["platform"].edit.setFocus()

    def _changed(self) -> None:
        # Not begun anew with each letter: somebody who writes without a pause is kept as well.
        if self._sheet is not None and not self._saving.isActive():
            self._saving.start()

    def _keep(self) -> None:
        vault, label, fields = self._session, self._label, self.fields
        if vault is not None and self._sheet is not None:
            self._desk.tasks.run(
                lambda _progress: describe.keep_draft(vault, label, fields), lambda _none: None, self._not_kept
            )

    def _not_kept(self, error: EvidenceError) -> None:
        if self.isVisible():
            self.banner.error(error)

    def _leave(self) -> None:
        """Enter what changed. The answers stay on the screen, in case only the window was hidden."""
        self._saving.stop()
        vault, label, sheet, fields = self._session, self._label, self._sheet, self.fields
        if vault is None or sheet is None or (fields == self._entered and sheet.draft == sheet.fields):
            return
        self._entered = fields
        # Not to be stopped: a lock that comes next stops what it can, and closes the vault only behind this.
        self._desk.tasks.run(
            lambda _progress: describe.finish(vault, label, fields), self._finished, self.troubled.emit, stoppable=False
        )

    def _finished(self, something: bool) -> None:  # noqa: FBT001 - the task's result
        self.entered.emit()
        if something:
            self._desk.changed.emit()

    def _leave_by_button(self) -> None:
        self._desk.show_page.emit(self._back)

    def _ask_for_another(self) -> None:
        if self._sheet is not None:
            self.another.emit((self._sheet.record, self.fields))
