"""The case around the exhibits: who is in it, where it was reported, and what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ReportKind(StrEnum):
    """To what kind of body a report went."""

    PLATFORM = "platform"
    POLICE = "police"
    REGULATOR = "regulator"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in the case.

    Attributes:
        role: What they are in it, such as ``the person harmed``; free text.
        name: Their name; may be empty, for it may be unknown or better not written down.
        note: Anything else; may be empty.
    """

    role: str
    name: str
    note: str


@dataclass(frozen=True, slots=True)
class Account:
    """An account that matters.

    Attributes:
        platform: Where it is; free text.
        name: The account's name there.
        address: Its address; may be empty.
        party: Whose it is, as the person says it; may be empty.
    """

    platform: str
    name: str
    address: str
    party: str


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """What is known around the exhibits."""

    parties: tuple[Party, ...] = ()
    accounts: tuple[Account, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A report that the person made somewhere else.

    Attributes:
        id: UUID; replies name it.
        to: Who received it, such as a platform's or a station's name.
        kind: What kind of body that is.
        channel: How it was sent, such as ``web form``; may be empty.
        reference: The number that they gave it; may be empty.
        sent_at: When it was sent, as the person gives it; ``I'm not sure`` is an answer.
        deadline: The day by which they should answer, ``YYYY-MM-DD``, or empty.
        exhibits: Labels of the exhibits that it concerns.
        note: Anything else; may be empty.
    """

    id: str
    to: str
    kind: ReportKind
    channel: str
    reference: str
    sent_at: str
    deadline: str
    exhibits: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Reply:
    """What was answered to a report.

    Attributes:
        report: Id of the report.
        date: When it came, as the person gives it.
        outcome: What they did, in a few words.
        text: Their words; may be empty.
        exhibits: Labels of exhibits that show the reply.
    """

    report: str
    date: str
    outcome: str
    text: str
    exhibits: tuple[str, ...]
