"""Proof of date, by the window alone: the checkpoint goes out, a time stamp comes in, and a bundle shows both."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import segno
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit

from evidence_desktop.gui import language
from evidence_desktop.gui.furnish import House
from evidence_desktop.gui.pages.outside import OutsidePage
from evidence_desktop.gui.pages.outside_list import SHOWN
from evidence_desktop.model.custody import Event
from evidence_desktop.verifier.findings import Verdict
from evidence_desktop.workflows import acquire, anchor, check, keep, share
from evidence_desktop.workflows.session import Session
from evidence_desktop.workflows.told import Told
from support.tsa import OpenSsl, run
from support.watchdog import Watchdog, never_deaf

LONG = 20_000
EVERY = set(Event)
CANARY = "Example Police, canary"


@pytest.fixture(scope="module")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> OpenSsl:
    return OpenSsl.start(tmp_path_factory.mktemp("tsa") / "tsa")


@pytest.fixture
def page(qtbot, house: House) -> OutsidePage:
    """The page, reached as a person does; one note is sealed."""
    acquire.add_note(house.desk.vault, "a made-up note", Told())
    house.show("keeping")
    house.keepers.keeping.outside.click()
    at_rest(qtbot, house)
    assert house.window.page_shown() == "outside"
    return house.keepers.outside


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    language.use("en")


def at_rest(qtbot, house: House) -> None:
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    qtbot.wait(1)


def events(opened: Session) -> list[Event]:
    return [entry.event for entry in opened.vault.index.of_events(EVERY)]


def shown(qtbot, house: House, page: OutsidePage) -> str:
    """Ask for the checkpoint; the text that is then on the page."""
    page.show_it.click()
    at_rest(qtbot, house)
    return page.words.toPlainText()


def listed(page: OutsidePage) -> str:
    labels = [label.text() for label in page.so_far._body.findChildren(QLabel)]
    return "\n".join(labels + [one.toPlainText() for one in page.so_far._body.findChildren(QPlainTextEdit)])


def choose(*paths: Path) -> None:
    """Type into the file dialogs that come, one after another."""
    left = list(paths)

    def look() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QFileDialog) and one.isVisible():
                one.findChild(QLineEdit).setText(str(left.pop(0)))
                one.accept()
                break
        if left:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def modules(image: Image.Image, count: int, quiet: int = 4) -> list[list[int]]:
    """The modules of a QR code that fills a picture, 1 for dark."""
    step = image.width / (count + 2 * quiet)
    middle = [int((quiet + at + 0.5) * step) for at in range(count)]
    grey = image.convert("L")
    return [[int(grey.getpixel((x, y)) < 128) for x in middle] for y in middle]


def test_opening_the_page_shows_no_checkpoint_and_asking_for_it_is_noted(qtbot, house, opened, page):
    before = events(opened)
    assert Event.CHECKPOINT_SHOWN not in before
    assert not page.words.isVisible()
    assert not page.noting.isVisible()
    assert "Nothing outside" in listed(page)
    note = opened.vault.checkpoint()
    text = shown(qtbot, house, page)
    assert text.endswith("\n\n" + note.rstrip())
    assert events(opened) == [*before, Event.CHECKPOINT_SHOWN]
    page.back.click()
    assert house.window.page_shown() == "keeping"
    house.show("case")
    house.case.prove_date.click()
    page.back.click()
    assert house.window.page_shown() == "case"


def test_the_copied_text_dates_a_bundle_whatever_language_stands_around_it(
    qtbot, house, opened, page, tmp_path, english_again
):
    english = shown(qtbot, house, page)
    house.desk.prefer(language="ta")
    qtbot.waitUntil(lambda: house.window.page_shown() == "outside" and house.keepers.outside is not page, timeout=LONG)
    at_rest(qtbot, house)
    page = house.keepers.outside
    assert not page.words.isVisible()
    text = shown(qtbot, house, page)
    assert text.splitlines()[0] != english.splitlines()[0]
    page.copy.click()
    assert QGuiApplication.clipboard().text() == text
    assert page.banner.words
    bundle = share.export(opened, tmp_path / "bundle", labels=["E001"]).path
    pasted = f"> Dear officer,\n> {text}\n".encode()
    assert check.check(bundle, anchor_text=pasted).verdict == Verdict.INTACT_ANCHORED


def test_the_text_can_be_marked_with_the_keyboard(qtbot, house, page):
    text = shown(qtbot, house, page)
    page.words.setFocus()
    qtbot.keyClick(page.words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


def test_the_code_on_the_screen_and_in_the_file_is_the_checkpoint(qtbot, house, opened, page, tmp_path):
    note = opened.vault.checkpoint()
    shown(qtbot, house, page)
    wanted = [list(row) for row in segno.make(note, error="m", micro=False, encoding="utf-8").matrix]
    seen = page.qr.pixmap().toImage().convertToFormat(QImage.Format.Format_RGB888)
    line = seen.bytesPerLine()
    on_screen = Image.frombytes("RGB", (seen.width(), seen.height()), bytes(seen.constBits()), "raw", "RGB", line)
    assert modules(on_screen, len(wanted)) == wanted
    picture, words = tmp_path / "checkpoint.png", tmp_path / "checkpoint.txt"
    choose(picture)
    page.save_picture.click()
    at_rest(qtbot, house)
    assert str(picture) in page.banner.words
    with Image.open(picture) as saved:
        assert modules(saved, len(wanted)) == wanted
    page.save_text_to(words)
    at_rest(qtbot, house)
    assert words.read_text("utf-8") == page.words.toPlainText()
    for save, place, why in (
        (page.save_picture_to, picture, "exists already"),
        (page.save_picture_to, tmp_path / "checkpoint.gif", "PNG or an SVG"),
        (page.save_picture_to, house.desk.path / "a.png", "inside the vault"),
        (page.save_text_to, house.desk.path / "a.txt", "inside the vault"),
    ):
        save(place)
        at_rest(qtbot, house)
        assert why in page.banner.words
    assert events(opened).count(Event.CHECKPOINT_SHOWN) == 1


def test_to_whom_it_was_given_is_noted_also_after_a_lock(qtbot, house, opened, page):
    first = opened.vault.index.size
    shown(qtbot, house, page)
    page.note_it.click()
    at_rest(qtbot, house)
    assert "Nobody is named" in page.banner.words
    page.emptied()
    acquire.add_note(opened, "another made-up note", Told())
    page.opened()
    at_rest(qtbot, house)
    assert page.noting.isVisible()
    assert not page.words.isVisible()
    page.to.setText(CANARY)
    qtbot.keyClick(page.to, Qt.Key.Key_Return)
    qtbot.keyClick(page.to, Qt.Key.Key_Return)
    at_rest(qtbot, house)
    (given,) = anchor.outside(opened)
    assert (given.event, given.to, given.size) == (Event.CHECKPOINT_GIVEN, CANARY, first)
    assert "noted" in page.banner.words
    assert page.to.text() == ""
    assert CANARY in listed(page)
    assert f"{given.when:%Y-%m-%d %H:%M:%S}" in listed(page)


def test_a_request_goes_out_an_answer_comes_in_and_a_bundle_carries_it(qtbot, house, opened, page, tsa, tmp_path):
    assert not page.stamp.ask.isVisible()
    page.stamp.more.click()
    assert page.stamp.ask.isVisible()
    request, reply = tmp_path / "request.tsq", tmp_path / "answer.tsr"
    choose(request)
    page.stamp.ask.click()
    at_rest(qtbot, house)
    assert "request is saved" in page.banner.words
    assert "was asked for" in listed(page)
    tsa.reply(request, reply)
    choose(reply, tsa.root)
    page.stamp.take.click()
    at_rest(qtbot, house)
    assert "Local time" in page.banner.words
    (stamp,) = [one for one in anchor.outside(opened) if one.time is not None]
    assert f"{stamp.size} entries" in page.banner.words
    for said in (page.banner.words, listed(page)):
        assert f"{stamp.time:%Y-%m-%d %H:%M:%S} +00:00" in said
    assert "clocks is off" not in page.banner.words
    bundle = share.export(opened, tmp_path / "bundle", labels=["E001"]).path
    assert (bundle / "data/custody/anchors/001.tsr").read_bytes() == reply.read_bytes()
    assert check.check(bundle, tsa_roots=[tsa.root.read_bytes()]).verdict == Verdict.INTACT_ANCHORED


def test_an_answer_that_does_not_hold_is_said_and_changes_nothing(qtbot, house, opened, page, tsa, tmp_path):
    request, other = tmp_path / "request.tsq", tmp_path / "other.tsq"
    page.ask_to(request)
    at_rest(qtbot, house)
    good, half, changed = (tmp_path / f"{name}.tsr" for name in ("good", "half", "changed"))
    tsa.reply(request, good)
    data = good.read_bytes()
    half.write_bytes(data[:-100])
    changed.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    elsewhere = OpenSsl.start(tmp_path / "elsewhere")
    query = ("openssl", "ts", "-query", "-digest", "00" * 32, "-sha256", "-cert", "-out", other)
    run(*query)
    before, entries = events(opened), listed(page)
    for reply, root, why in (
        (half, tsa.root, "not a whole reply"),
        (changed, tsa.root, "signature of this reply does not hold"),
        (tsa.reply(other, tmp_path / "other.tsr"), tsa.root, "something else than a checkpoint"),
        (good, elsewhere.root, "does not lead to the root certificate"),
        (good, good, "is not one root certificate"),
        (tmp_path / "gone.tsr", tsa.root, "cannot be read"),
    ):
        page.take_in(reply, root)
        at_rest(qtbot, house)
        assert why in page.banner.words
        assert (events(opened), listed(page)) == (before, entries)
    page.take_in(good, tsa.root)
    at_rest(qtbot, house)
    assert events(opened) == [*before, Event.STAMPED]


def test_a_lock_forgets_all_of_it(qtbot, house, opened, page):
    keep.show_checkpoint(opened)
    anchor.give(opened, CANARY)
    text = shown(qtbot, house, page)
    page.to.setText(CANARY)
    page.stamp.more.click()
    assert CANARY in listed(page)
    house.desk.lock()
    at_rest(qtbot, house)
    held = [label.text() for label in page.findChildren(QLabel)]
    held += [one.toPlainText() for one in page.findChildren(QPlainTextEdit)]
    assert not [one for one in held if CANARY in one or text[-40:] in one]
    assert page.to.text() == page.which.text() == ""
    assert page.qr.pixmap().isNull()
    assert not page.stamp.more.isChecked()


def test_a_lock_while_it_is_made_shows_nothing_and_one_while_a_dialog_is_open_writes_nothing(
    qtbot, house, opened, page, tmp_path
):
    page.show_it.click()
    assert not page.show_it.isEnabled()
    # Without a turn of the loop: it is made, and the page was not told yet.
    end = time.monotonic() + LONG / 1000
    while Event.CHECKPOINT_SHOWN not in events(opened) and time.monotonic() < end:
        threading.Event().wait(0.005)
    house.desk.lock()
    at_rest(qtbot, house)
    assert page.words.toPlainText() == ""
    assert page.qr.pixmap().isNull()
    assert page.show_it.isEnabled()

    house.unlock.passphrase.setText("made up words for a test")
    house.unlock.enter.click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    house.show("outside")
    page.stamp.more.click()
    at_rest(qtbot, house)
    QTimer.singleShot(300, house.desk.lock)
    page.stamp.ask.click()
    at_rest(qtbot, house)
    assert house.window.page_shown() == "unlock"
    assert list(tmp_path.glob("*.tsq")) == []


@pytest.mark.alone
def test_a_long_list_names_the_newest_and_holds_nobody_up(qtbot, house, opened, page):
    keep.show_checkpoint(opened)
    for number in range(SHOWN + 5):
        anchor.give(opened, f"made-up place {number:02}")

    def show() -> Watchdog:
        with Watchdog() as watch:
            house.show("outside")
            page.show_it.click()
            qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
            qtbot.wait(100)
        return watch

    never_deaf(show)
    said = listed(page)
    assert "And 5 earlier." in said
    assert "made-up place 04" not in said
    assert said.index(f"made-up place {SHOWN + 4:02}") < said.index("made-up place 05")
