"""Dates as people say them, in the system's language."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

WEEK = 7
"""Days back to which the name of a weekday is clearer than a date."""


def clock(moment: datetime) -> str:
    """The time of day, with minutes, as the system writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def said(moment: datetime, today: date) -> str:
    """A moment as a person says it, such as ``Yesterday, 18:03``."""
    say = QCoreApplication.translate
    day = moment.date()
    if day == today:
        spoken = say("when", "Today")
    elif day == today - timedelta(days=1):
        spoken = say("when", "Yesterday")
    elif today - timedelta(days=WEEK) < day < today:
        spoken = QLocale().dayName(day.isoweekday())
    else:
        spoken = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return say("when", "{day}, {time}").format(day=spoken, time=clock(moment))


def exactly(moment: datetime) -> str:
    """The same moment to the second, with its offset, such as ``2026-11-03 18:03:12 +08:00``."""
    written = moment.isoformat(sep=" ", timespec="seconds")
    return f"{written[:19]} {written[19:]}".rstrip()
