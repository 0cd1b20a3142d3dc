"""A hundred thousand exhibits stay fluid: rows come in windows, searches answer, and the UI thread always does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from evidence_desktop.gui.rows import KEPT, WINDOW
from evidence_desktop.gui.shelf import Shelf
from evidence_desktop.workflows import acquire
from evidence_desktop.workflows.acquire import Told
from support.crowd import crowd
from support.watchdog import Watchdog, never_deaf

LONG = 20_000
COUNT = 100_000


@pytest.fixture
def page(qtbot, house, opened):
    acquire.add_note(opened, "A made-up note.", Told(platform="Example Network"))
    crowd(opened, COUNT)
    house.show("evidence")
    qtbot.waitUntil(lambda: house.evidence.rows.rowCount() == COUNT, timeout=LONG)
    qtbot.waitUntil(lambda: len(house.evidence.list.days) > 2000, timeout=LONG)
    return house.evidence


def labels(page) -> list[str]:
    found = (page.rows.row_at(page.rows.index(place)) for place in range(min(5, page.rows.rowCount())))
    return [row.label for row in found if row is not None]


@pytest.mark.alone
def test_scrolled_and_searched_no_gap_is_longer_than_a_tenth_of_a_second(qtbot, page):
    never_deaf(lambda: scroll_and_search(qtbot, page))
    assert len(page.rows._windows) <= KEPT


def scroll_and_search(qtbot, page) -> Watchdog:
    page.bar.search.clear()
    qtbot.waitUntil(lambda: page.rows.rowCount() == COUNT and len(page.list.days) > 2000, timeout=LONG)
    bar = page.list.verticalScrollBar()
    with Watchdog() as watch:
        for step in range(60):
            bar.setValue(bar.maximum() * step // 59)
            qtbot.wait(10)
        qtbot.waitUntil(lambda: page.rows.row_at(page.rows.index(COUNT - 1)) is not None, timeout=LONG)
        for letter in "words777":
            qtbot.keyClick(page.bar.search, letter)
            qtbot.wait(40)
        qtbot.waitUntil(lambda: page.rows.rowCount() == 111, timeout=LONG)
    return watch


@pytest.mark.long
def test_every_place_shows_its_own_row_and_only_some_are_held(qtbot, page):
    for place in (0, WINDOW, COUNT // 2, COUNT - 1):
        index = page.rows.index(place)
        page.list.scrollTo(index)
        qtbot.waitUntil(lambda index=index: page.rows.row_at(index) is not None, timeout=LONG)
        assert page.rows.row_at(index).n == COUNT - place
        assert page.list.indexAt(page.list.visualRect(index).center()) == index
    assert len(page.rows._windows) * WINDOW < COUNT // 10


@pytest.mark.long
def test_filters_narrow_and_showing_everything_brings_all_back(qtbot, page):
    page.filter.click()
    qtbot.waitUntil(lambda: page.bar.platform.count() == 3, timeout=LONG)
    page.bar.kind.setCurrentIndex(page.bar.kind.findData("link"))
    page.bar.account.setCurrentIndex(page.bar.account.findData("@made_up_8"))
    qtbot.waitUntil(lambda: page.rows.rowCount() == COUNT // 40, timeout=LONG)
    page.bar.undescribed.setChecked(True)
    qtbot.waitUntil(lambda: page.rows.rowCount() == COUNT // 40, timeout=LONG)
    page.bar.days.setCurrentIndex(page.bar.days.findData(1))
    qtbot.waitUntil(page.nothing.isVisible, timeout=LONG)
    assert page.list.isHidden()
    page.bar.clear.click()
    qtbot.waitUntil(lambda: page.rows.rowCount() == COUNT, timeout=LONG)


@pytest.mark.long
def test_the_grid_and_text_only_keep_what_is_chosen(qtbot, page):
    index = page.rows.index(30)
    page.list.setCurrentIndex(index)
    page.grid.click()
    assert page.list.currentIndex() == index
    assert page.list.visualRect(index).intersects(page.list.viewport().rect())
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    below = page.list.currentIndex()
    assert page.list.visualRect(below).top() > page.list.visualRect(index).top()
    page.text_only.click()
    assert page.painter.picture_place(page.list.visualRect(below)).isEmpty()


@pytest.mark.long
def test_locking_forgets_what_was_searched_and_found(qtbot, house, page):
    qtbot.keyClicks(page.bar.search, "words777")
    house.desk.lock()
    assert page.rows.rowCount() == 0
    assert page.bar.search.text() == ""
    assert page.bar.account.count() == 1
    assert not page.rows._windows


def test_every_row_of_a_shelf_is_found_where_it_stands():
    for columns in (False, True):
        shelf = Shelf([("2026-01-02", 5), ("2026-01-01", 1), ("2025-12-31", 7)], 650, (200, 90), 40, columns=columns)
        places = [shelf.place(row) for row in range(13)]
        assert [shelf.at(place.center()) for place in places] == list(range(13))
        assert not any(a.intersects(b) for at, a in enumerate(places) for b in places[at + 1 :])
        assert list(shelf.seen(0, shelf.height)) == list(range(13))
        assert shelf.height == places[-1].bottom() + 1
        assert shelf.at(QPoint(5, 5)) == -1
        assert shelf.above(0, 1) == 0
        assert shelf.above(12, -1) == 12
        assert shelf.above(5, -1) == 6
    assert Shelf((), 100, (1, 1), 1, columns=False).place(0).isEmpty()


@pytest.mark.alone
def test_the_case_of_a_hundred_thousand_is_drawn_without_holding_anybody_up(qtbot, house, page):
    def show() -> Watchdog:
        house.case.emptied()
        with Watchdog() as watch:
            house.show("case")
            qtbot.waitUntil(lambda: len(house.case.timeline.lines) > 4000, timeout=LONG)
            qtbot.wait(100)
        house.show("capture")
        return watch

    never_deaf(show)


@pytest.mark.long
def test_the_picker_of_a_report_holds_only_what_is_near_and_finds_the_rest(qtbot, house, page):
    house.show("case")
    house.case.add.click()
    pick = house.case.report_form.exhibits
    lines = pick.list.lines
    qtbot.waitUntil(lambda: lines.rowCount() == COUNT, timeout=LONG)
    # What is out of sight is not painted, and asks for nothing.
    house.case._scroll.ensureWidgetVisible(pick.list)

    def at_the_end() -> bool:
        # It is laid out a piece at a time.
        pick.list.scrollToBottom()
        return lines.row_at(lines.index(COUNT - 1)) is not None

    qtbot.waitUntil(at_the_end, timeout=LONG)
    assert len(lines._windows) * WINDOW < COUNT // 10
    qtbot.keyClicks(pick.search, "words777")
    qtbot.waitUntil(lambda: lines.rowCount() == 111, timeout=LONG)
    assert lines.setData(lines.index(0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert pick.chosen() == ("E77799",)
    pick.search.clear()
    qtbot.waitUntil(lambda: lines.rowCount() == COUNT, timeout=LONG)
    assert pick.chosen() == ("E77799",), "a search that leaves it out keeps its tick"
    house.desk.lock()
    assert (lines.rowCount(), pick.chosen(), pick.search.text()) == (0, (), "")


@pytest.mark.long
def test_a_search_is_dropped_when_the_next_key_comes(qtbot, page):
    page._search()
    (first,) = page._looking
    page._search()
    assert first._stop.is_set()
    qtbot.waitUntil(lambda: page.rows.rowCount() == COUNT, timeout=LONG)
    assert not page.banner.words
