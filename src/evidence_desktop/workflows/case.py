"""The case: who is in it, the order of what happened, and the log of reports with their deadlines and replies."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from evidence_desktop.model.case import Account, CaseSheet, Party, Reply, Report, ReportKind
from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import InputError
from evidence_desktop.workflows.acquire import MAX_TEXT
from evidence_desktop.workflows.review import find
from evidence_desktop.workflows.session import Session

__all__ = [
    "NAMED",
    "Account",
    "CaseSheet",
    "Moment",
    "Party",
    "Reply",
    "Report",
    "ReportKind",
    "Reported",
    "State",
    "What",
    "chronology",
    "reply",
    "report",
    "reports",
    "sheet",
    "sheet_in",
    "sheet_text",
    "write_sheet",
]


NAMED = 4
"""Exhibits of one time that the chronology names before it only counts; more would be a wall of numbers."""


class State(StrEnum):
    """How a report stands on a given day."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"


class What(StrEnum):
    """What a moment of the chronology is; within a day they stand in this order."""

    EVENT = "event"
    SEEN = "seen"
    CAPTURED = "captured"
    REPORTED = "reported"
    REPLY = "reply"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Reported:
    """A report with the replies to it, in the order in which they were written down."""

    report: Report
    replies: tuple[Reply, ...]

    def state(self, today: date) -> State:
        """Tell how it stands; on the day of the deadline itself it is still open."""
        if self.replies:
            return State.ANSWERED
        due = day_of(self.report.deadline)
        return State.OVERDUE if due is not None and due < today else State.OPEN


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing in the chronology.

    Attributes:
        when: As it was given.
        day: The day, where ``when`` says exactly one; None otherwise: days are never guessed.
        what: What it is.
        label: The exhibit's label, or to whom a report went.
        words: The platform, or what was answered; may be empty.
        more: How many other exhibits there are of that time which are not named.
    """

    when: str
    day: date | None
    what: What
    label: str
    words: str
    more: int = 0


def day_of(when: str) -> date | None:
    """Return the day that an ISO 8601 date or time names, as it is written there; None for any other words."""
    try:
        return datetime.fromisoformat(when.strip()).date()
    except ValueError:
        return None


def sheet(session: Session) -> CaseSheet:
    """Return the case sheet as it was written last; an empty one before that."""
    written = session.vault.index.of_events({Event.CASE_DESCRIBED})
    return from_json(CaseSheet, written[-1].body["sheet"]) if written else CaseSheet()


def write_sheet(session: Session, sheet: CaseSheet) -> None:
    """Write the case sheet down anew; the earlier ones stay in the log.

    Raises:
        InputError: ``text-too-long``.
    """
    people = [text for party in sheet.parties for text in (party.role, party.name, party.note)]
    accounts = [text for one in sheet.accounts for text in (one.platform, one.name, one.address, one.party)]
    _check_lengths(*people, *accounts, sheet.note)
    session.vault.append([Draft(Event.CASE_DESCRIBED, {"sheet": to_json(sheet)})])


def sheet_text(sheet: CaseSheet) -> str:
    """Write a case sheet as a draft keeps it."""
    return json.dumps(to_json(sheet), ensure_ascii=False)


def sheet_in(text: str) -> CaseSheet:
    """Read what ``sheet_text`` wrote."""
    return from_json(CaseSheet, json.loads(text))


def report(
    session: Session,
    *,
    to: str,
    kind: ReportKind,
    channel: str = "",
    reference: str = "",
    sent_at: str = "",
    deadline: str = "",
    exhibits: Sequence[str] = (),
    note: str = "",
    corrects: str = "",
) -> Report:
    """Write down a report that the person made somewhere else, or correct one.

    Args:
        session: The unlocked vault.
        to: Who received it.
        kind: What they are.
        channel: How it was sent.
        reference: Their number for it.
        sent_at: When it was sent, in the person's words.
        deadline: The day by which they should answer.
        exhibits: Labels.
        note: Anything else.
        corrects: Id of the report that this one replaces; what it said before stays in the log.

    Raises:
        InputError: ``to-needed``, ``bad-deadline``, ``no-such-exhibit``, ``no-such-report`` or ``text-too-long``.
    """
    if corrects:
        _expect_report(session, corrects)
    if not to.strip():
        raise InputError("to-needed", "It is not said yet who received the report.", "A name such as the platform's.")
    if deadline.strip() and day_of(deadline) is None:
        raise InputError(
            "bad-deadline",
            "The day of the deadline could not be read.",
            "Write it as year-month-day, such as 2026-03-02, or leave it empty.",
        )
    _check_lengths(to, channel, reference, sent_at, note)
    made = Report(
        id=corrects or str(uuid.uuid4()),
        to=to.strip(),
        kind=kind,
        channel=channel.strip(),
        reference=reference.strip(),
        sent_at=sent_at.strip(),
        deadline=deadline.strip(),
        exhibits=_labels(session, exhibits),
        note=note.strip(),
    )
    session.vault.append([Draft(Event.REPORTED, {"report": to_json(made)})])
    return made


def reply(
    session: Session, report_id: str, *, date: str = "", outcome: str, text: str = "", exhibits: Sequence[str] = ()
) -> Reply:
    """Write down what was answered to a report.

    Raises:
        InputError: ``no-such-report``, ``outcome-needed``, ``no-such-exhibit`` or ``text-too-long``.
    """
    _expect_report(session, report_id)
    if not outcome.strip():
        raise InputError(
            "outcome-needed", "It is not said yet what they answered.", "A few words are enough, such as “removed”."
        )
    _check_lengths(date, outcome, text)
    made = Reply(report_id, date.strip(), outcome.strip(), text.strip(), _labels(session, exhibits))
    session.vault.append([Draft(Event.REPLIED, {"reply": to_json(made)})])
    return made


def reports(session: Session) -> tuple[Reported, ...]:
    """Return every report, as it was corrected last, with its replies; in the order in which they were begun."""
    made: dict[str, Report] = {}
    replies: dict[str, list[Reply]] = {}
    for entry in session.vault.index.of_events({Event.REPORTED, Event.REPLIED}):
        if entry.event is Event.REPORTED:
            one = from_json(Report, entry.body["report"])
            made[one.id] = one
        else:
            answer = from_json(Reply, entry.body["reply"])
            replies.setdefault(answer.report, []).append(answer)
    return tuple(Reported(one, tuple(replies.get(one.id, ()))) for one in made.values())


def chronology(session: Session) -> tuple[Moment, ...]:
    """Return what happened in the order of the days; what has no sure day comes last. No exhibit is decrypted.

    Of many exhibits with one time, or captured on one day, the first ``NAMED`` are named.
    """
    moments = [moment for one in reports(session) for moment in _of_report(one)]
    for what, column in ((What.EVENT, "event_time"), (What.SEEN, "first_seen"), (What.CAPTURED, "taken")):
        times = session.vault.index.times(column, NAMED)
        moments += [Moment(when, day_of(when), what, label, platform, more) for when, label, platform, more in times]
    return tuple(sorted(moments, key=_place))


_ORDER = {what: place for place, what in enumerate(What)}


def _place(moment: Moment) -> int:
    """Place in the chronology as one number: a hundred thousand of them are sorted while others wait."""
    return (date.max if moment.day is None else moment.day).toordinal() * len(_ORDER) + _ORDER[moment.what]


def _of_report(one: Reported) -> Iterator[Moment]:
    made = one.report
    yield Moment(made.sent_at, day_of(made.sent_at), What.REPORTED, made.to, made.reference)
    for answer in one.replies:
        yield Moment(answer.date, day_of(answer.date), What.REPLY, made.to, answer.outcome)
    if made.deadline:
        yield Moment(made.deadline, day_of(made.deadline), What.DEADLINE, made.to, "")


def _expect_report(session: Session, report_id: str) -> None:
    if all(one.report.id != report_id for one in reports(session)):
        raise InputError("no-such-report", "There is no such report.", "The list shows which there are.")


def _labels(session: Session, exhibits: Sequence[str]) -> tuple[str, ...]:
    return tuple(find(session, label.strip()).record.label for label in exhibits if label.strip())


def _check_lengths(*texts: str) -> None:
    if any(len(text) > MAX_TEXT for text in texts):
        raise InputError("text-too-long", "A field is longer than {limit:,} characters.", limit=MAX_TEXT)
