"""The case around the exhibits: what is written is what is read, days are never guessed, deadlines are counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from evidence_desktop.model.errors import InputError
from evidence_desktop.workflows import acquire, case, review, session, share
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.case import Account, CaseSheet, Party, ReportKind, State, What
from evidence_desktop.workflows.session import Session, Unlock

PASSPHRASE = "made up words for a test"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    made = session.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE).session
    yield made
    made.close()


def link(opened: Session, **told: str) -> None:
    acquire.add_link(opened, "https://example.org/1001", Told(**told))


def test_the_latest_sheet_counts_also_after_the_vault_was_closed(opened: Session) -> None:
    assert case.sheet(opened) == CaseSheet()
    case.write_sheet(opened, CaseSheet((Party("helper", "", ""),), (), "first"))
    newer = CaseSheet(
        (Party("the person harmed", "", "wants no name written"),),
        (Account("Example Network", "example_account", "https://example.org/a", "not known"),),
        "second",
    )
    case.write_sheet(opened, newer)
    assert case.sheet(opened) == newer
    opened.close()
    again = session.unlock(opened.path, PASSPHRASE)
    try:
        assert case.sheet(again) == newer
    finally:
        again.close()


def test_a_report_is_open_until_its_day_has_passed_or_a_reply_came(opened: Session) -> None:
    link(opened)
    made = case.report(
        opened, to=" Example Network ", kind=ReportKind.PLATFORM, deadline="2026-03-10", exhibits=["e001", ""]
    )
    never = case.report(opened, to="Example Police", kind=ReportKind.POLICE)
    assert (made.to, made.exhibits, made.sent_at) == ("Example Network", ("E001",), "")
    first, second = case.reports(opened)
    assert (first.report, second.report) == (made, never)
    assert first.state(date(2026, 3, 10)) is State.OPEN
    assert first.state(date(2026, 3, 11)) is State.OVERDUE
    assert second.state(date(2099, 1, 1)) is State.OPEN
    answer = case.reply(opened, made.id, date="2026-03-12", outcome="removed")
    first, second = case.reports(opened)
    assert first.replies == (answer,)
    assert first.state(date(2099, 1, 1)) is State.ANSWERED
    assert second.replies == ()


def test_the_chronology_goes_by_days_and_what_is_unsure_comes_last(opened: Session) -> None:
    link(opened, event_time="2026-03-02 21:00", first_seen="I'm not sure", platform="Example Network")
    link(opened, event_time="about 2026-03-01")
    review.describe(opened, "E001", {"event_time": "2026-03-01"})
    made = case.report(opened, to="Example Police", kind=ReportKind.POLICE, sent_at="2026-03-01", deadline="2026-02-28")
    case.reply(opened, made.id, date="03/04/2026", outcome="a made-up answer")
    told = [(one.day, one.what, one.label, one.when) for one in case.chronology(opened)]
    today = review.find(opened, "E001").record.captured.local.date()
    assert told[:3] == [
        (date(2026, 2, 28), What.DEADLINE, "Example Police", "2026-02-28"),
        (date(2026, 3, 1), What.EVENT, "E001", "2026-03-01"),
        (date(2026, 3, 1), What.REPORTED, "Example Police", "2026-03-01"),
    ]
    assert [one[:3] for one in told[3:5]] == [(today, What.CAPTURED, "E001"), (today, What.CAPTURED, "E002")]
    assert told[5:] == [
        (None, What.EVENT, "E002", "about 2026-03-01"),
        (None, What.SEEN, "E001", "I'm not sure"),
        (None, What.REPLY, "Example Police", "03/04/2026"),
    ]


def test_what_cannot_be_used_is_refused_and_nothing_is_written(opened: Session) -> None:
    made = case.report(opened, to="Example Network", kind=ReportKind.PLATFORM)
    size = opened.vault.index.size
    long = "x" * (acquire.MAX_TEXT + 1)
    for code, job in (
        ("to-needed", lambda: case.report(opened, to=" ", kind=ReportKind.OTHER)),
        ("bad-deadline", lambda: case.report(opened, to="a", kind=ReportKind.OTHER, deadline="next week")),
        ("no-such-exhibit", lambda: case.report(opened, to="a", kind=ReportKind.OTHER, exhibits=["E009"])),
        ("text-too-long", lambda: case.report(opened, to="a", kind=ReportKind.OTHER, note=long)),
        ("text-too-long", lambda: case.write_sheet(opened, CaseSheet((Party("a", "b", long),)))),
        ("no-such-report", lambda: case.reply(opened, "none", outcome="a")),
        ("outcome-needed", lambda: case.reply(opened, made.id, outcome=" ")),
    ):
        with pytest.raises(InputError) as caught:
            job()
        assert (caught.value.code, bool(caught.value.message)) == (code, True)
    assert opened.vault.index.size == size


def test_a_bundle_of_exhibits_carries_nothing_of_the_case_sheet(opened: Session, tmp_path: Path) -> None:
    link(opened)
    case.write_sheet(opened, CaseSheet((Party("helper", "MARKER-OF-A-NAME", ""),)))
    case.report(opened, to="MARKER-OF-A-NAME", kind=ReportKind.OTHER)
    out = tmp_path / "bundle"
    share.export(opened, out)
    assert not [path for path in out.rglob("*") if path.is_file() and b"MARKER-OF-A-NAME" in path.read_bytes()]
