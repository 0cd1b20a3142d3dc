from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from evidence_desktop.gui.when import exactly, said

TODAY = date(2026, 11, 23)
ZONE = timezone(timedelta(hours=8))


@pytest.fixture(autouse=True)
def english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("days", "spoken"),
    [(0, "Today, 09:05"), (1, "Yesterday, 09:05"), (2, "Saturday, 09:05"), (6, "Tuesday, 09:05")],
)
def test_near_days_have_names(days: int, spoken: str):
    assert said(datetime(2026, 11, 23, 9, 5, tzinfo=ZONE) - timedelta(days=days), TODAY) == spoken


def test_a_week_ago_is_not_called_by_the_name_that_today_has():
    assert said(datetime(2026, 11, 16, 9, 5, tzinfo=ZONE), TODAY).endswith("16 November 2026, 09:05")


def test_a_day_that_a_wrong_clock_put_into_the_future_is_given_as_a_date():
    assert "24 November 2026" in said(datetime(2026, 11, 24, 9, 5, tzinfo=ZONE), TODAY)


@pytest.mark.parametrize(("hours", "offset"), [(8, "+08:00"), (-5, "-05:00"), (0, "+00:00")])
def test_the_exact_value_has_seconds_and_offset(hours: int, offset: str):
    moment = datetime(2026, 11, 3, 18, 3, 12, 345000, tzinfo=timezone(timedelta(hours=hours)))
    assert exactly(moment) == f"2026-11-03 18:03:12 {offset}"
