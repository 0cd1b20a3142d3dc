"""A lock in the middle of something: files on their way in, a dialog that is open, the words of a locked bundle."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from evidence_desktop.gui.furnish import House
from evidence_desktop.workflows import acquire, check, drafts, review, share
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.session import Session
from evidence_desktop.workflows.share import Exported

PASSPHRASE = "made up words for a test"
LONG = 60_000


def at_rest(qtbot, house: House) -> None:
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)


def unlock(qtbot, house: House) -> Session:
    qtbot.keyClicks(house.unlock.passphrase, PASSPHRASE)
    house.unlock.enter.click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    at_rest(qtbot, house)
    return house.desk.vault


# Files


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("first.txt", "large.bin", "third.txt")]
    made[0].write_bytes(b"1")
    with made[1].open("wb") as file:
        file.truncate(1 << 30)
    made[2].write_bytes(b"3")
    return made


@pytest.fixture
def stopped(qtbot, house: House, files: list[Path]) -> House:
    """Locked while the second of three files comes in."""
    page = house.flow.importing
    house.flow.capture.files_wanted.emit(files)
    house.flow.question.no.click()
    qtbot.waitUntil(lambda: len(page._records) == 1 and page.bar._bar.value() > 10, timeout=LONG)
    house.watch.leaving.emit()
    at_rest(qtbot, house)
    return house


def test_after_a_lock_it_is_said_which_files_were_not_added_and_they_can_be_added(
    qtbot, stopped: House, files: list[Path]
):
    assert b"large.bin" not in (stopped.desk.path / "draft").read_bytes()
    stopped.rebuild()
    qtbot.waitUntil(lambda: stopped.window.page_shown() == "unlock", timeout=LONG)
    opened = unlock(qtbot, stopped)
    capture = stopped.flow.capture
    assert [row.file_name for row in opened.vault.index.exhibits()] == ["first.txt"]
    assert "2 files were not added" in capture.banner.words
    assert "large.bin, third.txt" in capture.banner.words
    files[1].write_bytes(b"2")
    capture.add_again.click()
    assert stopped.window.page_shown() == "question", "the question comes before any file is opened"
    stopped.flow.question.no.click()
    qtbot.waitUntil(lambda: opened.vault.index.count == 3, timeout=LONG)
    at_rest(qtbot, stopped)
    assert not opened.vault.has_draft
    stopped.show("capture")
    assert not capture.add_again.isVisible()


@pytest.mark.parametrize("answer", ["leave out", "yes"])
def test_files_that_are_left_out_are_not_offered_again(qtbot, stopped: House, answer: str):
    opened = unlock(qtbot, stopped)
    if answer == "yes":
        stopped.flow.capture.add_again.click()
        stopped.flow.question.yes.click()
    else:
        stopped.flow.capture.leave_out.click()
        assert stopped.flow.capture.banner.words == ""
    at_rest(qtbot, stopped)
    assert not opened.vault.has_draft
    stopped.show("capture")
    assert not stopped.flow.capture.add_again.isVisible()


def test_a_stop_by_the_person_and_a_file_that_is_refused_leave_nothing_to_offer(
    qtbot, house: House, opened: Session, files: list[Path]
):
    files[0].unlink()
    page = house.flow.importing
    house.flow.capture.files_wanted.emit(files)
    house.flow.question.no.click()
    qtbot.waitUntil(lambda: page.bar._bar.value() > 10, timeout=LONG)
    assert drafts.paths_in(drafts.get(opened, drafts.ADDED)) == tuple(files[1:])
    page.bar._stop.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=LONG)
    at_rest(qtbot, house)
    assert not opened.vault.has_draft


# Dialogs


def dialog() -> QFileDialog:
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
    return found


def while_it_is_open(then) -> list[str]:
    """Do something as soon as a file dialog is open; the list says that it was done, and that nobody closed it."""
    done: list[str] = []

    def give_up() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QFileDialog) and one.isVisible():
                one.reject()
                done.append("still open")

    def look() -> None:
        if any(isinstance(one, QFileDialog) and one.isVisible() for one in QApplication.topLevelWidgets()):
            then()
            done.append("done")
            QTimer.singleShot(2000, give_up)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return done


@pytest.mark.parametrize("way", ["left", "lock", "hide"])
def test_every_lock_closes_a_file_dialog_and_nothing_is_taken_from_it(qtbot, house: House, way: str):
    locks = {"left": house.guard.left.emit, "lock": house.desk.lock, "hide": house.hide}
    done = while_it_is_open(locks[way])
    house.flow.capture.files.click()
    assert done == ["done"]
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
    at_rest(qtbot, house)
    assert house.desk.session is None
    assert house.window.page_shown() == "unlock"


@pytest.mark.parametrize("page", ["check", "backup"])
def test_pages_that_are_made_anew_while_a_dialog_is_open_take_nothing(qtbot, house: House, tmp_path: Path, page: str):
    file = tmp_path / "bundle.zip"
    file.write_bytes(b"x")

    def go_on() -> None:
        dialog().selectFile(str(file))
        house.rebuild()

    done = while_it_is_open(go_on)
    house.show(page)
    if page == "check":
        next(one for one in house.check.findChildren(QPushButton) if one.text() == "Choose a file…").click()
    else:
        house.pages["backup"]._choose()
    assert done == ["done"]
    # An error of a page that is gone would fail this test by itself.
    at_rest(qtbot, house)
    assert house.pages["check"].banner.words == ""


def test_a_chosen_file_reaches_the_page(qtbot, house: House, tmp_path: Path):
    file = tmp_path / "letter.txt"
    file.write_bytes(b"x")

    def choose() -> None:
        dialog().selectFile(str(file))
        dialog().done(QFileDialog.DialogCode.Accepted)

    done = while_it_is_open(choose)
    house.flow.capture.files.click()
    assert done == ["done"]
    assert house.window.page_shown() == "question"
    assert house.flow._files == (file,)


# The words of a bundle


def test_the_words_of_a_locked_bundle_are_there_after_a_lock_until_they_are_written_down(
    qtbot, house: House, opened: Session, tmp_path: Path
):
    acquire.add_note(opened, "a made-up note", Told())
    out = tmp_path / "bundle.zip.age"
    page = house.bundle
    house.show("bundle")
    qtbot.waitUntil(lambda: page.what.offer is not None and page.how.out is not None, timeout=LONG)
    page.next.click()
    next(one for one in page.how.containers.buttons() if one.property("container") == "age").click()
    page.place_at(out)
    page.next.click()
    page.make.click()
    qtbot.waitUntil(page.handed.isVisible, timeout=LONG)
    words = page.handed.secret
    assert words.count("-") == 5
    house.guard.left.emit()
    at_rest(qtbot, house)
    assert page.handed.secret == ""
    for path in house.desk.path.rglob("*"):
        assert path.is_dir() or words.encode() not in path.read_bytes(), "not in plain on the disk"
    again = unlock(qtbot, house)
    house.flow.capture.forms[drafts.WORDS].click()
    at_rest(qtbot, house)
    (card,) = page.kept_words.cards.values()
    assert card.isVisible()
    assert card.path.toPlainText() == str(out)
    assert not card.words.isVisible(), "shown when asked for"
    card.show_them.click()
    assert card.words.text() == words
    assert check.check(out, key=card.words.text()).verdict.value.startswith("intact")
    card.down.click()
    at_rest(qtbot, house)
    assert not page.kept_words.cards
    assert not again.vault.has_draft


def test_who_says_at_once_that_the_words_are_written_down_is_not_asked_again(
    qtbot, house: House, opened: Session, tmp_path: Path
):
    made = Exported(tmp_path / "bundle.zip.age", "00" * 32, ("E001",), "made-up-words", 0)
    house.desk.drafts.keep(*share.words_form(made))
    house.show("bundle")
    house.bundle._done([made])
    volume = house.bundle.handed.volumes[0]
    assert volume.secret.text() == "made-up-words"
    assert volume.down.isVisible()
    volume.down.click()
    at_rest(qtbot, house)
    assert volume.secret.text() == ""
    assert not opened.vault.has_draft
    house.show("bundle")
    at_rest(qtbot, house)
    assert not house.bundle.kept_words.cards


# The drive


def test_a_drive_that_is_pulled_out_is_said_wherever_it_is_noticed(
    qtbot, house: House, opened: Session, tmp_path: Path, monkeypatch
):
    acquire.add_note(opened, "a made-up note", Told())
    away = tmp_path / "away"
    opened.path.rename(away)
    monkeypatch.setattr("evidence_desktop.gui.pages.exhibit.choose_new_file", lambda *_args: tmp_path / "copy")
    house.desk.open_exhibit.emit("E001")
    at_rest(qtbot, house)
    page = house.review.exhibit
    page.save_original.click()
    qtbot.waitUntil(lambda: "drive with your vault is not connected" in page.banner.words, timeout=LONG)
    assert "is safe" in page.banner.words
    house.show("capture")
    house.flow.capture.note.click()
    house.flow.note.words.setPlainText("another note")
    house.flow.note.save.click()
    qtbot.waitUntil(lambda: "drive with your vault is not connected" in house.flow.note.banner.words, timeout=LONG)
    away.rename(opened.path)
    house.desk.lock()
    at_rest(qtbot, house)
    again = unlock(qtbot, house)
    with review.original(again, review.find(again, "E001")) as stored:
        assert stored.read() == b"a made-up note"


def test_a_deleted_exhibit_offers_no_description(qtbot, house: House, opened: Session):
    acquire.add_note(opened, "a made-up note", Told())
    review.delete(opened, "E001", "a made-up reason")
    house.desk.open_exhibit.emit("E001")
    at_rest(qtbot, house)
    assert not house.review.exhibit.describe.isVisible()
    house.desk.describe.emit("E001")
    qtbot.waitUntil(lambda: "E001 was deleted" in house.flow.describing.banner.words, timeout=LONG)
