"""The report log: a card for each report, and the forms that add a report or a reply."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.pages.pick import ExhibitPick
from evidence_desktop.gui.pages.timeline import day_words
from evidence_desktop.gui.parts import Card, button, field, labelled, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows.case import Report, Reported, ReportKind, State, day_of

DAY_EXAMPLE = "2026-03-02"
LISTED = ", "
"""Between the labels of exhibits in a draft."""


def state_words(reported: Reported, today: date) -> str:
    """How a report stands, said calmly."""
    say = QCoreApplication.translate
    state = reported.state(today)
    if state is State.ANSWERED:
        return say("report", "Answered")
    due = day_of(reported.report.deadline)
    if due is None:
        return say("report", "No reply yet")
    if state is State.OVERDUE:
        return say("report", "A reply was due on {day}. The day has passed: you may ask again.").format(
            day=day_words(due)
        )
    days = (due - today).days
    if days == 0:
        return say("report", "A reply is due today, {day}.").format(day=day_words(due))
    return say("report", "A reply is due in %n day(s), on {day}.", "", days).format(day=day_words(due))


def _day_said(when: str) -> str:
    day = day_of(when)
    return when if day is None else day_words(day)


class ReportCard(Card):
    """One report with its replies."""

    def __init__(
        self, reported: Reported, today: date, on_reply: Callable[[], object], on_correct: Callable[[], object]
    ) -> None:
        super().__init__()
        self.report_id = reported.report.id
        made = reported.report
        self.column.addWidget(text(made.to, "head"))
        self.state = text(state_words(reported, today), "care" if reported.state(today) is State.OVERDUE else "")
        self.column.addWidget(self.state)
        for words, value in (
            (self.tr("Sent: {value}"), _day_said(made.sent_at)),
            (self.tr("How: {value}"), made.channel),
            (self.tr("Their reference: {value}"), made.reference),
            (self.tr("Exhibits: {value}"), ", ".join(made.exhibits)),
            ("{value}", made.note),
        ):
            if value:
                self.column.addWidget(text(words.format(value=value), "quiet"))
        for answer in reported.replies:
            seen = ", ".join(answer.exhibits)
            shown = self.tr("shown in {labels}").format(labels=seen) if seen else ""
            parts = (_day_said(answer.date), answer.outcome, answer.text, shown)
            said = self.tr("Reply: {value}").format(value=" · ".join(part for part in parts if part))
            self.column.addWidget(text(said))
        self._to = made.to
        self.reply = button("", on_reply)
        self.correct = button("", on_correct, "plain")
        self.offer(reply=False, correction=False)
        for one in (self.reply, self.correct):
            self.column.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, *, reply: bool, correction: bool) -> None:
        """Offer what can be written about it, or to go on with what was begun."""
        self.reply.setText(self.tr("Go on with the reply") if reply else self.tr("Write down a reply"))
        self.reply.setAccessibleName(self.tr("Write down a reply from {name}").format(name=self._to))
        self.correct.setText(self.tr("Go on with the correction") if correction else self.tr("Correct it"))
        self.correct.setAccessibleName(self.tr("Correct the report to {name}").format(name=self._to))


class _Form(QWidget):
    """Asks about something.

    Attributes:
        changed: Something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._style = desk.style
        self._begun: dict[str, str] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4 * SPACE)

    def _add(self, widget: QWidget, hint: str = "") -> None:
        self.column.addWidget(labelled(widget.accessibleName(), widget, hint))
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(self.changed)
        elif isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(self.changed)
        elif isinstance(widget, QComboBox):
            widget.activated.connect(self.changed)
        elif isinstance(widget, ExhibitPick):
            widget.changed.connect(self.changed)

    def _area(self, name: str) -> QPlainTextEdit:
        area = QPlainTextEdit()
        area.setProperty("part", "area")
        area.setAccessibleName(name)
        area.setTabChangesFocus(True)
        area.setFixedHeight(self._style.look.px(96))
        return area

    def clear(self) -> None:
        """Empty every field."""
        for line in self.findChildren(QLineEdit):
            # Unlike clear(), this leaves nothing behind to undo.
            line.setText("")
        for area in self.findChildren(QPlainTextEdit):
            area.clear()
        for box in self.findChildren(QComboBox):
            box.setCurrentIndex(0)
        for pick in self.findChildren(ExhibitPick):
            pick.clear()
        self._begun = self._texts()

    def values(self) -> dict[str, Any]:
        """What was written, as the workflow takes it."""
        raise NotImplementedError

    def fill(self, texts: Mapping[str, str]) -> None:
        """Fill in what ``written`` gave."""
        raise NotImplementedError

    def written(self) -> dict[str, str]:
        """What was written, as a draft keeps it; empty while it is what the form began with."""
        texts = self._texts()
        return {} if texts == self._begun else texts

    def _texts(self) -> dict[str, str]:
        return {
            name: LISTED.join(value) if isinstance(value, tuple) else str(value)
            for name, value in self.values().items()
        }


class ReportForm(_Form):
    """Asks about a report that was made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.to = field(self.tr("Who received it"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What they are"))
        # What it holds must not make the page wider.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for kind, words in (
            (ReportKind.PLATFORM, self.tr("A platform or website")),
            (ReportKind.POLICE, self.tr("Police")),
            (ReportKind.REGULATOR, self.tr("A regulator or public office")),
            (ReportKind.OTHER, self.tr("Somebody else")),
        ):
            self.kind.addItem(words, kind.value)
        self.channel = field(self.tr("How it was sent"))
        self.reference = field(self.tr("Their reference"))
        self.sent_at = field(self.tr("When it was sent"), DAY_EXAMPLE)
        self.deadline = field(self.tr("By when they should reply"), DAY_EXAMPLE)
        self.exhibits = ExhibitPick(desk, self.tr("Exhibits that it concerns"))
        self.note = self._area(self.tr("Note"))
        self._add(self.to)
        self._add(self.kind)
        self._add(self.channel, self.tr("For example: a web form, a letter, at the counter. May stay empty."))
        self._add(self.reference, self.tr("May stay empty."))
        self._add(self.sent_at, self.tr("Year, month, day. “I'm not sure” is an answer too."))
        self._add(self.deadline, self.tr("Year, month, day. May stay empty."))
        self._add(self.exhibits, self.tr("May stay empty."))
        self._add(self.note)
        self._begun = self._texts()

    def show_report(self, made: Report) -> None:
        """Fill in what was written before, so that it can be corrected."""
        self.to.setText(made.to)
        self.kind.setCurrentIndex(self.kind.findData(made.kind.value))
        self.channel.setText(made.channel)
        self.reference.setText(made.reference)
        self.sent_at.setText(made.sent_at)
        self.deadline.setText(made.deadline)
        self.exhibits.choose(made.exhibits)
        self.note.setPlainText(made.note)
        self._begun = self._texts()

    def fill(self, texts: Mapping[str, str]) -> None:
        """Fill in what ``written`` gave."""
        for name in ("to", "channel", "reference", "sent_at", "deadline"):
            getattr(self, name).setText(texts.get(name, ""))
        self.kind.setCurrentIndex(max(0, self.kind.findData(texts.get("kind"))))
        self.exhibits.choose(_labels(texts))
        self.note.setPlainText(texts.get("note", ""))

    def values(self) -> dict[str, Any]:
        """What was written, as the workflow takes it."""
        return {
            "to": self.to.text(),
            "kind": ReportKind(self.kind.currentData()),
            "channel": self.channel.text(),
            "reference": self.reference.text(),
            "sent_at": self.sent_at.text(),
            "deadline": self.deadline.text(),
            "exhibits": self.exhibits.chosen(),
            "note": self.note.toPlainText(),
        }


def _labels(texts: Mapping[str, str]) -> list[str]:
    return [label for label in texts.get("exhibits", "").split(LISTED) if label]


class ReplyForm(_Form):
    """Asks what was answered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.date = field(self.tr("When the reply came"), DAY_EXAMPLE)
        self.outcome = field(self.tr("What they did"))
        self.words = self._area(self.tr("Their words"))
        self.exhibits = ExhibitPick(desk, self.tr("Captures that show the reply"))
        self._add(self.outcome, self.tr("A few words are enough, such as: removed, refused, asked for more."))
        self._add(self.date, self.tr("Year, month, day. “I'm not sure” is an answer too."))
        self._add(self.words, self.tr("May stay empty."))
        self._add(self.exhibits, self.tr("May stay empty."))
        self._begun = self._texts()

    def fill(self, texts: Mapping[str, str]) -> None:
        """Fill in what ``written`` gave."""
        self.date.setText(texts.get("date", ""))
        self.outcome.setText(texts.get("outcome", ""))
        self.words.setPlainText(texts.get("text", ""))
        self.exhibits.choose(_labels(texts))

    def values(self) -> dict[str, Any]:
        """What was written, as the workflow takes it."""
        return {
            "date": self.date.text(),
            "outcome": self.outcome.text(),
            "text": self.words.toPlainText(),
            "exhibits": self.exhibits.chosen(),
        }
