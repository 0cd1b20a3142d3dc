"""What is typed and not kept yet: there again after a lock, after Back, in another language, until it is discarded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from evidence_desktop.gui.furnish import House
from evidence_desktop.gui.pages.link import BY_DESIGN
from evidence_desktop.model.redaction import Box
from evidence_desktop.workflows import acquire, case, drafts, redact, review
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.case import ReportKind
from evidence_desktop.workflows.session import Session
from support import bundles

PASSPHRASE = "made up words for a test"
LONG = 20_000
WORDS = "they called at nine"


def at_rest(qtbot, house: House) -> None:
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)


def lock(qtbot, house: House) -> None:
    """As the system does when the person leaves."""
    house.watch.leaving.emit()
    assert house.window.page_shown() == "unlock"
    at_rest(qtbot, house)


def unlock(qtbot, house: House) -> Session:
    qtbot.keyClicks(house.unlock.passphrase, PASSPHRASE)
    house.unlock.enter.click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    at_rest(qtbot, house)
    return house.desk.vault


def test_a_note_that_a_lock_cut_off_is_offered_and_becomes_one_exhibit(qtbot, house: House, opened: Session):
    house.flow.capture.note.click()
    qtbot.keyClicks(house.flow.note.words, WORDS)
    lock(qtbot, house)
    assert house.flow.note.words.toPlainText() == "", "nothing is left on the page"
    assert WORDS.encode() not in (opened.path / "draft").read_bytes()
    again = unlock(qtbot, house)
    offer = house.flow.capture.forms[drafts.NOTE]
    assert offer.isVisible()
    offer.click()
    assert house.flow.note.words.toPlainText() == WORDS
    house.flow.note.save.click()
    qtbot.waitUntil(house.flow.describing.isVisible, timeout=LONG)
    at_rest(qtbot, house)
    with review.original(again, review.find(again, "E001")) as stored:
        assert stored.read() == WORDS.encode()
    assert not again.vault.has_draft
    house.show("capture")
    assert not offer.isVisible()
    house.flow.capture.note.click()
    assert house.flow.note.words.toPlainText() == ""


def test_back_and_the_rail_keep_a_note_and_another_like_this_does_not_empty_it(qtbot, house: House, opened: Session):
    page = house.flow.note
    house.flow.capture.note.click()
    assert not page.discard.isVisible()
    qtbot.keyClicks(page.words, WORDS)
    page.went_back.emit()
    house.flow.capture.note.click()
    assert page.words.toPlainText() == WORDS
    house.window._words["case"][0].click()
    house.flow._write_note(Told(platform="Another Network"))
    assert page.words.toPlainText() == WORDS
    at_rest(qtbot, house)
    assert drafts.get(opened, drafts.NOTE)["words"] == WORDS


def test_what_is_written_is_discarded_by_pressing_twice(qtbot, house: House, opened: Session):
    page = house.flow.note
    house.flow.capture.note.click()
    qtbot.keyClicks(page.words, WORDS)
    page.form.flush()
    page.discard.click()
    assert page.words.toPlainText() == WORDS, "asked first"
    qtbot.keyClicks(page.words, "!")
    page.discard.click()
    assert page.words.toPlainText() == WORDS + "!", "and asked again when somebody went on writing"
    page.discard.click()
    assert page.words.toPlainText() == ""
    assert not page.discard.isVisible()
    at_rest(qtbot, house)
    assert not opened.vault.has_draft


def test_an_address_without_a_picture_by_design_stays_so_after_a_lock(qtbot, house: House, opened: Session):
    page = house.flow.link
    house.flow.capture.begun.emit(house.flow._aim)
    house.flow.question.yes.click()
    qtbot.keyClicks(page.url, "https://example.org/1")
    qtbot.keyClicks(page.words, "a made-up post")
    lock(qtbot, house)
    again = unlock(qtbot, house)
    house.flow.capture.forms[drafts.LINK].click()
    assert page.advice.isVisible()
    assert (page.url.text(), page.words.toPlainText()) == ("https://example.org/1", "a made-up post")
    page.save.click()
    qtbot.waitUntil(lambda: again.vault.index.count == 1, timeout=LONG)
    at_rest(qtbot, house)
    assert review.find(again, "E001").record.remark == f"{BY_DESIGN} a made-up post"
    assert not again.vault.has_draft


def test_a_form_that_only_holds_what_was_known_is_no_draft(qtbot, house: House, opened: Session):
    house.flow._write_link(Told(platform="Example Network", account="@made_up_account"), by_design=False)
    house.window._words["capture"][0].click()
    lock(qtbot, house)
    unlock(qtbot, house)
    assert not house.desk.drafts.names


@pytest.fixture
def reported(qtbot, house: House, opened: Session) -> str:
    """The case page of a vault with an exhibit and a report; the report's id."""
    acquire.add_link(opened, "https://example.org/1", Told(platform="Example Network"))
    made = case.report(opened, to="Example Network", kind=ReportKind.PLATFORM)
    house.show("case")
    at_rest(qtbot, house)
    return made.id


def test_a_report_is_kept_by_back_and_by_a_lock_with_its_exhibits(qtbot, house: House, reported: str):
    page, form = house.case, house.case.report_form
    page.add.click()
    at_rest(qtbot, house)
    qtbot.keyClicks(form.to, "Example Police")
    form.kind.setCurrentIndex(1)
    form.kind.activated.emit(1)
    model = form.exhibits.list.model()
    model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    page.back.click()
    assert page.add.text() == "Go on with the report"
    lock(qtbot, house)
    again = unlock(qtbot, house)
    house.flow.capture.forms[drafts.REPORT].click()
    at_rest(qtbot, house)
    page.add.click()
    assert form.values()["to"] == "Example Police"
    assert form.values()["kind"] is ReportKind.POLICE
    assert form.values()["exhibits"] == ("E001",)
    page.keep.click()
    qtbot.waitUntil(page.overview.isVisible, timeout=LONG)
    at_rest(qtbot, house)
    assert [one.report.to for one in case.reports(again)] == ["Example Network", "Example Police"]
    assert not again.vault.has_draft
    assert page.add.text() == "Write down a report"


def test_a_correction_and_a_reply_are_kept_each_with_its_report(qtbot, house: House, opened: Session, reported: str):
    page = house.case
    page.cards[0].correct.click()
    assert not page.discard.isVisible(), "nothing is changed yet"
    qtbot.keyClicks(page.report_form.reference, "made-up 7")
    page.back.click()
    page.cards[0].reply.click()
    qtbot.keyClicks(page.reply_form.outcome, "removed")
    lock(qtbot, house)
    again = unlock(qtbot, house)
    assert set(drafts.read(again)) == {f"report/{reported}", f"reply/{reported}"}
    house.show("case")
    at_rest(qtbot, house)
    assert page.cards[0].reply.text() == "Go on with the reply"
    page.cards[0].reply.click()
    assert page.reply_form.outcome.text() == "removed"
    page.back.click()
    page.cards[0].correct.click()
    assert page.report_form.reference.text() == "made-up 7"
    assert page.report_form.to.text() == "Example Network"
    page.discard.click()
    page.discard.click()
    at_rest(qtbot, house)
    assert set(drafts.read(again)) == {f"reply/{reported}"}


def test_people_and_accounts_that_were_not_saved_are_there_again(qtbot, house: House, reported: str):
    people = house.case.people
    people.add_party.click()
    qtbot.keyClicks(people.parties[0].fields[0], "sender")
    lock(qtbot, house)
    again = unlock(qtbot, house)
    house.flow.capture.forms[drafts.PEOPLE].click()
    at_rest(qtbot, house)
    assert people.parties[0].values()[0] == "sender"
    assert people.save.isEnabled()
    people.save.click()
    at_rest(qtbot, house)
    assert case.sheet(again).parties[0].role == "sender"
    assert not again.vault.has_draft
    people.parties[0].remove.click()
    people.discard.click()
    people.discard.click()
    assert people.parties[0].values()[0] == "sender", "as it was written last"
    assert not people.save.isEnabled()


def test_boxes_stay_by_back_and_by_a_lock_and_it_is_said_that_they_cover_nothing_yet(
    qtbot, house: House, opened: Session, tmp_path: Path
):
    file = tmp_path / "post.png"
    file.write_bytes(bundles.png(320, 200))
    acquire.import_file(opened, file, Told())
    page = house.redact

    def open_it() -> None:
        house.show("redact")
        qtbot.waitUntil(lambda: page.list.lines.rowCount() == 1 and not house.tasks.busy, timeout=LONG)
        page.edit.click()
        qtbot.waitUntil(page.editor.isVisible, timeout=LONG)

    open_it()
    page.add.click()
    (drawn,) = page.canvas.boxes
    page.back.click()
    assert "cover nothing yet" in page.banner.words
    lock(qtbot, house)
    again = unlock(qtbot, house)
    assert redact.boxes(again, "E001") == ()
    assert house.flow.capture.forms[drafts.BOXES].isVisible()
    open_it()
    assert tuple(page.canvas.boxes) == (drawn,)
    assert isinstance(drawn, Box)
    page.save.click()
    at_rest(qtbot, house)
    assert redact.boxes(again, "E001") == (drawn,)
    assert not again.vault.has_draft


def test_a_note_on_an_exhibit_is_offered_after_a_lock_and_goes_when_it_is_added(qtbot, house: House, opened: Session):
    acquire.add_link(opened, "https://example.org/1", Told())
    house.desk.open_exhibit.emit("E001")
    at_rest(qtbot, house)
    page = house.review.exhibit
    qtbot.keyClicks(page.note, WORDS)
    lock(qtbot, house)
    assert page.note.toPlainText() == ""
    again = unlock(qtbot, house)
    house.flow.capture.forms[drafts.REMARK].click()
    at_rest(qtbot, house)
    assert page.label == "E001"
    assert page.note.toPlainText() == WORDS
    page.add_note.click()
    at_rest(qtbot, house)
    assert review.find(again, "E001").description["note"] == WORDS
    assert page.note.toPlainText() == ""
    assert not again.vault.has_draft


def test_boxes_of_a_deleted_picture_are_not_offered(qtbot, house: House, opened: Session):
    acquire.add_link(opened, "https://example.org/1", Told())
    drafts.keep(opened, f"{drafts.BOXES}/E001", {"boxes": "[]"})
    review.delete(opened, "E001", "a made-up reason")
    assert not opened.vault.has_draft


def test_another_language_takes_no_words_away(qtbot, house: House, opened: Session):
    house.flow.capture.note.click()
    qtbot.keyClicks(house.flow.note.words, WORDS)
    house.rebuild()
    qtbot.waitUntil(lambda: house.window.page_shown() == "note", timeout=LONG)
    assert house.flow.note.words.toPlainText() == WORDS
    at_rest(qtbot, house)
    assert drafts.get(opened, drafts.NOTE)["words"] == WORDS


def test_words_that_cannot_be_kept_are_said_on_the_page_in_front(qtbot, house: House, monkeypatch):
    monkeypatch.setattr(drafts, "MAX_DRAFT", 10)
    house.flow.capture.note.click()
    qtbot.keyClicks(house.flow.note.words, WORDS)
    qtbot.waitUntil(lambda: "too much text" in house.flow.note.banner.words, timeout=LONG)
