"""Sealed first, described afterwards: kept while it is typed, one entry when the page is left, by whatever way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from evidence_desktop.gui.furnish import House
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.window import Window
from evidence_desktop.model.custody import Event
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows import acquire, describe, review, session
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.session import Session

PASSPHRASE = "made up words for a test"
LONG = 20_000
TOLD = Told(platform="Example Network", account="@made_up_account", profile_url="https://example.org/p")


@pytest.fixture
def kept(opened: Session) -> Session:
    acquire.add_link(opened, "https://example.org/1", TOLD)
    acquire.add_note(opened, "a made-up note", Told())
    return opened


def form(qtbot, house: House, label: str):
    """Open the form from the list of evidence, as its detail does."""
    house.show("evidence")
    house.desk.describe.emit(label)
    page = house.flow.describing
    qtbot.waitUntil(lambda: page.isVisible() and label in page.title.text(), timeout=LONG)
    return page


def described(opened: Session) -> list[dict[str, str]]:
    return [dict(entry.body["description"]) for entry in opened.vault.index.of_events({Event.DESCRIBED})]


def at_rest(qtbot, house: House) -> None:
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)


def test_the_form_shows_what_is_known_and_done_leads_back_with_one_entry(qtbot, house: House, kept: Session):
    page = form(qtbot, house, "E001")
    assert page.fields["platform"] == "Example Network"
    assert page.fields["url"] == "https://example.org/1"
    qtbot.keyClicks(page.answers["shows"].edit, "a made-up post")
    qtbot.keyClicks(page.answers["account"].edit, "2")
    unsure = page.answers["first_seen"].unsure
    qtbot.mouseClick(unsure, Qt.MouseButton.LeftButton, pos=unsure.rect().center())
    page.done.click()
    assert house.window.page_shown() == "evidence"
    at_rest(qtbot, house)
    assert described(kept) == [
        {"shows": "a made-up post", "account": "@made_up_account2", "first_seen": "I'm not sure"}
    ]
    assert not kept.vault.has_draft
    assert form(qtbot, house, "E001").answers["first_seen"].unsure.isChecked()


def test_nothing_written_is_no_entry(qtbot, house: House, kept: Session):
    page = form(qtbot, house, "E001")
    qtbot.keyClicks(page.answers["shows"].edit, "x")
    qtbot.keyClick(page.answers["shows"].edit, Qt.Key.Key_Backspace)
    page.done.click()
    at_rest(qtbot, house)
    assert described(kept) == []


def _by_rail(house: House) -> None:
    house.window._words["case"][0].click()


def _by_hiding(house: House) -> None:
    house.window.hide()


def _by_another(house: House) -> None:
    house.desk.describe.emit("E002")


@pytest.mark.parametrize("leave", [_by_rail, _by_hiding, _by_another])
def test_every_way_out_enters_what_was_written_once(qtbot, house: House, kept: Session, leave: Callable[[House], None]):
    page = form(qtbot, house, "E001")
    qtbot.keyClicks(page.answers["matters"].edit, "made-up reasons")
    leave(house)
    at_rest(qtbot, house)
    assert described(kept) == [{"matters": "made-up reasons"}]
    house.window.show()
    house.show("capture")
    at_rest(qtbot, house)
    assert len(described(kept)) == 1


def test_a_lock_enters_it_and_forgets_it(qtbot, house: House, kept: Session):
    page = form(qtbot, house, "E001")
    qtbot.keyClicks(page.answers["matters"].edit, "made-up reasons")
    qtbot.keyClick(house.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert house.window.page_shown() == "unlock"
    assert not any(page.fields.values()), "nothing is left on the page"
    assert page._sheet is None
    at_rest(qtbot, house)
    with session.opened(house.desk.path, PASSPHRASE) as again:
        assert described(again) == [{"matters": "made-up reasons"}]
        assert not again.vault.has_draft


def test_the_end_of_the_program_waits_until_it_is_entered(qtbot, style: Style, vault: Path):
    window = Window(style)
    house = House(window, style, vault)
    qtbot.waitUntil(lambda: window.page_shown() == "unlock", timeout=LONG)
    house.desk.open(session.unlock(vault, PASSPHRASE))
    acquire.add_note(house.desk.vault, "a made-up note", Told())
    window.show()
    page = form(qtbot, house, "E001")
    qtbot.keyClicks(page.answers["matters"].edit, "made-up reasons")
    window.close()
    house.finish()
    window.deleteLater()
    with session.opened(vault, PASSPHRASE) as again:
        assert described(again) == [{"matters": "made-up reasons"}]


def test_what_is_typed_is_on_the_disk_sealed_before_anybody_leaves(qtbot, house: House, kept: Session):
    page = form(qtbot, house, "E001")
    qtbot.keyClicks(page.answers["shows"].edit, "the words of a made-up post")
    qtbot.waitUntil(lambda: kept.vault.has_draft, timeout=LONG)
    at_rest(qtbot, house)
    assert b"made-up" not in (Path(kept.path) / "draft").read_bytes()
    assert describe.sheet(kept, "E001").draft["shows"] == "the words of a made-up post"
    assert described(kept) == []


def test_the_original_of_a_fake_is_chosen_by_its_label(qtbot, house: House, kept: Session):
    page = form(qtbot, house, "E001")
    choice = page.answers["original"].edit
    choice.setCurrentIndex(0)
    assert "E002" in choice.currentText()
    page.answers["platform"].edit.setEditText("A network that no list has")
    page.done.click()
    at_rest(qtbot, house)
    assert described(kept) == [{"original": "E002", "platform": "A network that no list has"}]


def test_another_like_this_keeps_platform_account_profile_and_target(qtbot, house: House, kept: Session):
    page = form(qtbot, house, "E001")
    qtbot.keyClicks(page.answers["account"].edit, "2")
    page.more.click()
    link = house.flow.link
    assert house.window.page_shown() == "link"
    assert (link.platform.text(), link.account.text()) == ("Example Network", "@made_up_account2")
    link.url.setText("https://example.org/2")
    link.save.click()
    qtbot.waitUntil(lambda: page.isVisible() and "E003" in page.title.text(), timeout=LONG)
    source = review.find(kept, "E003").record.source
    assert source.profile_url == "https://example.org/p"
    assert described(kept) == [{"account": "@made_up_account2"}]


def test_another_area_like_this_asks_the_question_and_takes_an_area(qtbot, house: House, opened: Session):
    acquire.capture(opened, acquire.Target(area=(0, 0, 40, 40)), TOLD)
    page = form(qtbot, house, "E001")
    page.more.click()
    assert house.window.page_shown() == "question"
    house.flow.question.no.click()
    shutter = house.flow.shutter
    qtbot.waitUntil(lambda: shutter.picker is not None and shutter.picker.covers[0].isVisible(), timeout=LONG)
    qtbot.keyClick(shutter.picker.covers[0], Qt.Key.Key_Right)
    qtbot.keyClick(shutter.picker.covers[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.isVisible() and "E002" in page.title.text(), timeout=LONG)
    record = review.find(opened, "E002").record
    assert record.kind is Kind.SCREENSHOT
    assert record.screen.target == "area"
    assert record.source.account == "@made_up_account"


def test_what_was_left_half_written_is_offered_after_unlocking(qtbot, vault: Path, move_in):
    with session.opened(vault, PASSPHRASE) as opened:
        acquire.add_note(opened, "a made-up note", Told())
        describe.keep_draft(opened, "E001", {"shows": "half a sent"})
    house = move_in(vault)
    qtbot.keyClicks(house.unlock.passphrase, PASSPHRASE)
    house.unlock.enter.click()
    capture, page = house.flow.capture, house.flow.describing
    qtbot.waitUntil(capture.go_on.isVisible, timeout=LONG)
    assert "What you wrote about E001 is safe" in capture.banner.words
    capture.go_on.click()
    qtbot.waitUntil(lambda: page.fields["shows"] == "half a sent", timeout=LONG)
    assert "here again" in page.banner.words
    page.done.click()
    at_rest(qtbot, house)
    assert described(house.desk.vault) == [{"shows": "half a sent"}]
    assert capture.go_on.isHidden(), "it is not offered any more"


def test_a_draft_that_cannot_be_read_is_said_and_everything_else_works(qtbot, vault: Path, move_in):
    with session.opened(vault, PASSPHRASE) as opened:
        acquire.add_note(opened, "a made-up note", Told())
        describe.keep_draft(opened, "E001", {"shows": "half a sent"})
    (vault / "draft").write_bytes(b"not a draft")
    house = move_in(vault)
    qtbot.keyClicks(house.unlock.passphrase, PASSPHRASE)
    house.unlock.enter.click()
    qtbot.waitUntil(lambda: "cannot be read" in house.flow.capture.banner.words, timeout=LONG)
    page = form(qtbot, house, "E001")
    qtbot.keyClicks(page.answers["shows"].edit, "again")
    page.done.click()
    at_rest(qtbot, house)
    assert described(house.desk.vault) == [{"shows": "again"}]


def test_a_disk_that_refuses_is_said_and_the_words_are_still_there(qtbot, house: House, kept: Session, monkeypatch):
    from evidence_desktop.vault import storage

    page = form(qtbot, house, "E001")

    def full(_path, _data):
        raise storage.NoSpaceError

    monkeypatch.setattr(storage, "replace", full)
    qtbot.keyClicks(page.answers["shows"].edit, "made-up words")
    qtbot.waitUntil(lambda: "no room" in page.banner.words, timeout=LONG)
    assert page.fields["shows"] == "made-up words"
    page.done.click()
    qtbot.waitUntil(lambda: "no room" in house.evidence.banner.words, timeout=LONG)
    monkeypatch.undo()
    assert described(kept) == []
