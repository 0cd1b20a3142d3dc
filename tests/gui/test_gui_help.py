"""Help is read without a vault: by keyboard, from the rail, with nothing that could be opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from evidence_desktop.gui.pages.help import PLACES
from evidence_desktop.workflows import support
from evidence_desktop.workflows.acquire import Told

LONG = 20_000


@pytest.fixture
def page(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "no-vault")
    house.window.chosen.emit("help")
    qtbot.waitUntil(lambda: bool(house.help.rows), timeout=LONG)
    return house.help


def said(page) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def test_every_topic_stands_in_the_list_and_can_be_read_by_keyboard(qtbot, page):
    topics = support.topics("en")
    assert [one.words for one in page.rows.values()][:1] == ["What to do now"]
    assert set(page.rows) == {PLACES, *(topic.id for topic in topics)}
    qtbot.waitUntil(page.rows["now"].hasFocus, timeout=LONG)
    qtbot.keyClick(page.rows["now"], Qt.Key.Key_Space)
    words = said(page)
    assert page.title.text() == topics[0].title
    for section in topics[0].sections:
        assert {section.head, *section.text, *section.points} <= set(words)
    assert any(one.startswith("Sources: ") and "2026" in one for one in words)
    assert page.back.hasFocus()
    qtbot.keyClick(page.back, Qt.Key.Key_Space)
    assert page.list.isVisible()
    assert page.rows["now"].hasFocus()


def test_a_country_shows_its_own_places_and_those_of_every_country(qtbot, page):
    page.turn_to(PLACES)
    page.places.country.setCurrentIndex(page.places.country.findText("Malaysia"))
    assert {"999", "15999", "stopncii.org"} <= set(said(page))
    assert "Sources: Malay Mail, July 2021 (seen on 22 Nov 2026)" in said(page)
    page.places.country.setCurrentIndex(page.places.country.findText("India"))
    qtbot.waitUntil(lambda: {"112", "stopncii.org"} <= set(said(page)), timeout=LONG)
    assert "15999" not in said(page)


def test_another_page_can_lead_straight_to_a_topic_before_the_texts_are_read(qtbot, tmp_path, move_in):
    house = move_in(tmp_path / "no-vault")
    house.help.turn_to("under-18")
    house.show("help")
    qtbot.waitUntil(house.help.topic.isVisible, timeout=LONG)
    assert house.help.title.text() == "Under 18"


def test_help_is_there_while_the_vault_is_locked_and_while_it_is_open(qtbot, house):
    house.show("help")
    assert house.window.page_shown() == "help"
    house.desk.lock()
    house.show("help")
    assert house.window.page_shown() == "help"


def test_no_word_of_help_can_be_followed(page):
    for name in page.rows:
        page.turn_to(name)
        labels = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
        assert not [label for label in labels if label.openExternalLinks() or label.textFormat().name == "RichText"]


def test_the_form_for_an_address_leads_to_the_directory_and_back_with_what_was_written(qtbot, house, opened):
    house.flow._write_link(Told(), by_design=True)
    link = house.flow.link
    link.url.setText("https://example.org/1")
    link.contacts.click()
    qtbot.waitUntil(house.help.places.isVisible, timeout=LONG)
    house.help.back.click()
    assert house.window.page_shown() == "link"
    assert link.url.text() == "https://example.org/1"
    house.show("help")
    assert house.help.list.isVisible(), "the way back is taken once"
