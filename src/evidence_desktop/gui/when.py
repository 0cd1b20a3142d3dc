"""Dates as people say them, in the system's language."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

WEEK = 7
"""Days back to which the name of a weekday is clearer than a date."""


def clock(moment: datetime) -> str:
    """The time of day, with minutes, as the system writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day_name(day: date, today: date) -> str:
    """A day as a person says it, such as ``Yesterday``."""
    say = QCoreApplication.translate
    if day == today:
        return say("when", "Today")
    if day == today - timedelta(days=1):
        return say("when", "Yesterday")
    if today - timedelta(days=WEEK) < day < today:
        return QLocale().dayName(day.isoweekday())
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def said(moment: datetime, today: date) -> str:
    """A moment as a person says it, such as ``Yesterday, 18:03``."""
    words = QCoreApplication.translate("when", "{day}, {time}")
    return words.format(day=day_name(moment.date(), today), time=clock(moment))


def exactly(moment: datetime) -> str:
    """The same moment to the second, with its offset, such as ``2026-11-03 18:03:12 +08:00``."""
    written = moment.isoformat(sep=" ", timespec="seconds")
    return f"{written[:19]} {written[19:]}".rstrip()
