"""The case page over a real vault: the picture says what happened, reports and replies are kept, a lock forgets."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from evidence_desktop.gui.pages.timeline import Line, day_words, lines_of
from evidence_desktop.gui.tokens import DARK, LIGHT, Look
from evidence_desktop.workflows import acquire, case
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.case import CaseSheet, Moment, Party, ReportKind, What

LONG = 20_000
DAY = date(2026, 3, 2)


@pytest.fixture
def shown(qtbot, house, opened):
    """The page of a vault with two exhibits."""
    acquire.add_link(opened, "https://example.org/1001", Told(event_time="2026-03-01", platform="Example Network"))
    acquire.add_note(opened, "A made-up note.", Told(first_seen="I'm not sure"))
    house.window._words["case"][0].click()
    assert house.window.page_shown() == "case"
    qtbot.waitUntil(lambda: bool(house.case.timeline.lines), timeout=LONG)
    return house.case


def test_many_captures_of_a_day_are_one_line_and_the_day_is_said_once():
    captured = [Moment("", DAY, What.CAPTURED, f"E{n:03d}", "") for n in range(1, 31)]
    others = [
        Moment("2026-03-02", DAY, What.REPORTED, "Example Network", ""),
        Moment("I'm not sure", None, What.SEEN, "E001", ""),
        Moment("", None, What.REPLY, "Example Network", "removed"),
    ]
    lines = lines_of([*captured, *others])
    assert [line.what for line in lines] == [What.CAPTURED, What.REPORTED, What.SEEN, What.REPLY]
    assert [line.day for line in lines] == [day_words(DAY), "", "Date not known", ""]
    assert "E001, E002, E003, E004" in lines[0].words
    assert "26" in lines[0].words
    assert lines[2] == Line("Date not known", What.SEEN, "First seen: E001 (“I'm not sure”)")
    assert lines[3].words == "Reply from Example Network: removed"


def test_the_picture_draws_every_line_and_says_the_same_to_a_screen_reader(qtbot, house, shown):
    said = shown.timeline.accessibleDescription()
    assert [line.words for line in shown.timeline.lines] == [
        "Happened: E001",
        "Captured: E001, E002",
        "First seen: E002 (“I'm not sure”)",
    ]
    assert all(line.words in said for line in shown.timeline.lines)
    assert said.startswith(day_words(date(2026, 3, 1)))
    for colours in (LIGHT, DARK):
        house.desk.style.set(Look(colours))
        picture = shown.timeline.grab().toImage()
        top = shown.timeline._places
        for lane, place in zip((0, 2, 1), top, strict=True):
            x = shown.timeline._lane(lane)
            ratio = picture.devicePixelRatio()
            at = picture.pixelColor(round(x * ratio), round(place.center().y() * ratio))
            assert at.name() == colours.accent, "each mark stands in its own lane"
    house.desk.style.set(Look(LIGHT, 2.0))
    qtbot.waitUntil(lambda: shown.timeline.height() >= 3 * shown.timeline.fontMetrics().height())
    places = shown.timeline._places
    assert all(one.bottom() < other.top() for one, other in pairwise(places)), "words do not overlap at 200 %"


def test_a_report_and_its_reply_are_written_down(qtbot, opened, shown):
    shown.add.click()
    assert not shown.add.isVisible()
    form = shown.report_form
    due = date.today() - timedelta(days=3)  # noqa: DTZ011 - the day as the page takes it
    form.to.setText("Example Network")
    form.sent_at.setText("2026-03-02")
    form.deadline.setText("soon")
    qtbot.waitUntil(lambda: form.exhibits.list.model().rowCount() == 2, timeout=LONG)
    for label in ("E001", "E002"):
        tick(form.exhibits, label)
    shown.keep.click()
    qtbot.waitUntil(lambda: "deadline" in shown.banner.words, timeout=LONG)
    assert form.to.text() == "Example Network", "what was written stays"
    form.deadline.setText(due.isoformat())
    shown.keep.click()
    qtbot.waitUntil(lambda: len(shown.cards) == 1, timeout=LONG)
    assert "you may ask again" in shown.cards[0].state.text()
    assert case.reports(opened)[0].report.exhibits == ("E001", "E002")
    assert form.to.text() == ""
    shown.cards[0].reply.click()
    assert "Example Network" in shown.lead.text()
    shown.reply_form.outcome.setText("removed")
    shown.keep.click()
    qtbot.waitUntil(lambda: [card.state.text() for card in shown.cards] == ["Answered"], timeout=LONG)
    assert case.reports(opened)[0].replies[0].outcome == "removed"
    assert "Reply from Example Network: removed" in shown.timeline.accessibleDescription()


def test_a_deadline_ahead_is_said_with_its_day(qtbot, opened, shown):
    due = date.today() + timedelta(days=30)  # noqa: DTZ011 - the day as the page takes it
    case.report(opened, to="Example Police", kind=ReportKind.POLICE, deadline=due.isoformat())
    shown.opened()
    qtbot.waitUntil(lambda: len(shown.cards) == 1, timeout=LONG)
    assert day_words(due) in shown.cards[0].state.text()
    assert "due in 30 day" in shown.cards[0].state.text()
    assert "you may ask again" not in shown.cards[0].state.text()


def test_people_are_edited_and_what_is_not_saved_survives_a_look_elsewhere(qtbot, house, opened, shown):
    people = shown.people
    assert not people.save.isEnabled()
    people.add_party.click()
    people.add_account.click()
    qtbot.keyClicks(people.parties[0].fields[0], "helper")
    qtbot.keyClicks(people.accounts[0].fields[1], "example_account")
    house.show("capture")
    house.show("case")
    house.tasks.run(lambda _progress: None, lambda _nothing: people.setProperty("loaded", True), lambda _error: None)
    qtbot.waitUntil(lambda: bool(people.property("loaded")), timeout=LONG)
    assert people.parties[0].values() == ("helper", "", "")
    people.save.click()
    qtbot.waitUntil(lambda: not people.edited, timeout=LONG)
    kept = case.sheet(opened)
    assert kept.parties == (Party("helper", "", ""),)
    assert [account.name for account in kept.accounts] == ["example_account"]
    people.parties[0].remove.click()
    people.save.click()
    qtbot.waitUntil(lambda: not people.edited, timeout=LONG)
    assert case.sheet(opened).parties == ()


def tick(pick, label: str) -> None:
    """Tick an exhibit as the list does it for the space key."""
    model = pick.list.model()
    places = [model.index(number) for number in range(model.rowCount())]
    place = next(one for one in places if str(one.data()).startswith(label))
    assert model.setData(place, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)


def test_a_report_is_corrected_in_its_place_and_keeps_its_replies(qtbot, opened, shown):
    made = case.report(opened, to="Exmaple Police", kind=ReportKind.POLICE, exhibits=["E002"])
    case.reply(opened, made.id, outcome="asked for more", exhibits=["E001"])
    shown.opened()
    qtbot.waitUntil(lambda: len(shown.cards) == 1, timeout=LONG)
    shown.cards[0].correct.click()
    form = shown.report_form
    assert (form.to.text(), form.exhibits.chosen()) == ("Exmaple Police", ("E002",))
    form.to.setText("Example Police")
    shown.keep.click()
    qtbot.waitUntil(lambda: case.reports(opened)[0].report.to == "Example Police", timeout=LONG)
    only = case.reports(opened)
    assert [(one.report.id, len(one.replies)) for one in only] == [(made.id, 1)]
    qtbot.waitUntil(lambda: "shown in E001" in " ".join(w.text() for w in shown.findChildren(QLabel)), timeout=LONG)


def test_the_arrows_move_through_the_order_and_it_is_read_out_exactly(qtbot, shown):
    timeline = shown.timeline
    timeline.setFocus()
    qtbot.waitUntil(timeline.hasFocus, timeout=LONG)
    assert timeline.accessibleName() == f"{day_words(date(2026, 3, 1))}. Happened: E001. Exactly: 2026-03-01"
    qtbot.keyClick(timeline, Qt.Key.Key_Down)
    assert "Captured: E001, E002" in timeline.accessibleName()
    qtbot.keyClick(timeline, Qt.Key.Key_End)
    assert "First seen: E002" in timeline.accessibleName()
    qtbot.keyClick(timeline, Qt.Key.Key_Down)
    assert "First seen: E002" in timeline.accessibleName()
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    assert "Happened: E001" in timeline.accessibleName()


def test_locking_forgets_everything(qtbot, house, opened, shown):
    case.report(opened, to="Example Police", kind=ReportKind.POLICE)
    case.write_sheet(opened, CaseSheet((Party("helper", "", ""),)))
    shown.opened()
    qtbot.waitUntil(lambda: len(shown.cards) == 1 and len(shown.people.parties) == 1, timeout=LONG)
    shown.cards[0].reply.click()
    shown.reply_form.outcome.setText("half written")
    house.desk.lock()
    assert "Example Police" not in shown.lead.text()
    assert (shown.timeline.lines, shown.timeline.accessibleDescription()) == ((), "")
    assert "E001" not in shown.timeline.accessibleName()
    assert shown.reply_form.exhibits.list.model().rowCount() == 0
    assert (shown.cards, shown.people.parties) == ([], [])
    assert not any(line.text() or line.isUndoAvailable() for line in shown.reply_form.findChildren(QLineEdit))
    assert shown.overview.isVisibleTo(shown)


def test_every_control_has_a_name(shown):
    shown.people.add_party.click()
    shown.people.add_account.click()
    for widget in shown.findChildren(QWidget):
        if widget.focusPolicy().value and widget.isVisibleTo(shown) and hasattr(widget, "text"):
            assert widget.accessibleName() or widget.text(), widget
