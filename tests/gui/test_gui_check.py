from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from evidence_desktop.gui import printing
from evidence_desktop.gui.resultpaper import result_lines
from evidence_desktop.workflows import acquire, session, share
from evidence_desktop.workflows.acquire import Told
from support.watchdog import Watchdog, never_deaf

PASSPHRASE = "made up words for a test"
LONG = 60_000


@pytest.fixture(scope="module")
def bundle(made_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    shutil.copytree(made_vault, folder / "vault")
    with session.opened(folder / "vault", PASSPHRASE) as vault:
        acquire.add_note(vault, "A made-up note.", Told())
        return share.export(vault, folder / "bundle", container="folder").path


@pytest.fixture(scope="module")
def locked(made_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("locked")
    shutil.copytree(made_vault, folder / "vault")
    with session.opened(folder / "vault", PASSPHRASE) as vault:
        acquire.add_note(vault, "A made-up note.", Told())
        made = share.export(vault, folder / "bundle.zip.age", container="age")
        assert made.passphrase
        return made.path, made.passphrase


@pytest.fixture
def page(qtbot, tmp_path: Path, move_in):
    """A lawyer's window: there is no vault at all."""
    house = move_in(tmp_path / "no-vault")
    house.show("check")
    return house.check


def texts(page) -> list[str]:
    shown = [label.text() for label in page.result.findChildren(QLabel) if label.isVisibleTo(page)]
    exact = [one.toPlainText() for one in page.result.findChildren(QPlainTextEdit) if one.isVisibleTo(page)]
    return shown + exact


def checked(qtbot, page) -> str:
    qtbot.waitUntil(lambda: page.result.isVisible() or bool(page.banner.words), timeout=LONG)
    return page.result.verdict.words


def drop(page, url: QUrl) -> None:
    data = QMimeData()
    data.setUrls([url])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.drop.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


def owners_words(page) -> str:
    return next(one.text() for one in page.result.findChildren(QLabel) if one.property("part") == "words")


def line(page, check: str):
    return next(one for one in page.result.lines if one.check == check)


def test_a_dropped_bundle_is_checked_at_once_and_without_a_vault(qtbot, page, bundle: Path):
    drop(page, QUrl.fromLocalFile(str(bundle)))
    assert checked(qtbot, page).startswith("Intact")
    assert page.save.isVisible()
    assert any("SHA-256 of tagmanifest-sha256.txt: " in text for text in texts(page))


def test_what_comes_from_elsewhere_than_this_computer_is_not_taken(page):
    drop(page, QUrl("https://example.org/bundle.zip"))
    assert not page.go.isEnabled()
    assert not page.bar.isVisible()


def test_a_changed_file_is_named_first_and_what_was_found_only_when_asked(qtbot, page, bundle: Path, tmp_path: Path):
    copy = tmp_path / "copy"
    shutil.copytree(bundle, copy)
    changed = next((copy / "data" / "originals").iterdir())
    changed.write_bytes(changed.read_bytes() + b"!")
    page.check_now(copy)
    assert checked(qtbot, page).startswith("Altered")
    said = texts(page)
    assert f"data/originals/{changed.name}" in said
    titles = [text for text in said if text.endswith((": failed", ": as it should be"))]
    assert titles[0].endswith(": failed")
    assert not any("; found " in text for text in said)
    qtbot.keyClick(line(page, "hash").more, Qt.Key.Key_Space)
    assert any("; found " in text and changed.name in text for text in texts(page))
    qtbot.keyClick(line(page, "hash").more, Qt.Key.Key_Space)
    assert not any("; found " in text for text in texts(page))


@pytest.mark.parametrize("right", [True, False])
def test_the_owners_words_are_compared_after_the_check(qtbot, page, bundle: Path, right):
    page.check_now(bundle)
    checked(qtbot, page)
    assert "Whose it is: to know" in texts(page)
    typed = owners_words(page).upper().replace(" ", "  ") if right else "abacus " * 8
    page.result.trust.setText(typed)
    qtbot.keyClick(page.result.trust, Qt.Key.Key_Return)
    state = "as it should be" if right else "failed"
    qtbot.waitUntil(lambda: f"Whose it is: {state}" in texts(page), timeout=LONG)
    assert page.result.verdict.words.startswith("Intact" if right else "Altered")


def test_words_that_are_none_are_said_as_a_sentence_and_the_result_stays(qtbot, page, bundle: Path):
    page.check_now(bundle)
    checked(qtbot, page)
    page.result.trust.setText("these are not words of the list")
    page.result.hold.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert page.banner.words.startswith("The fingerprint cannot be read.")
    assert page.result.isVisible()


def test_another_persons_fingerprint_is_called_out(qtbot, page, bundle: Path):
    page.check_now(bundle, trust="0" * 64)
    assert checked(qtbot, page).startswith("Altered")
    assert "Whose it is: failed" in texts(page)


def test_a_police_report_with_a_checkpoint_in_it_dates_the_bundle(qtbot, page, bundle: Path):
    note = (bundle / "data" / "custody" / "checkpoint.note").read_text("utf-8")
    page.check_now(bundle)
    checked(qtbot, page)
    assert any(text.startswith("None counts here") for text in texts(page))
    # What the owner read out before is not forgotten by the second comparison.
    page.result.trust.setText(owners_words(page))
    qtbot.mouseClick(page.result.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Whose it is: as it should be" in texts(page), timeout=LONG)
    quoted = "".join(f"> {line}\n" for line in note.replace("—", "--").replace(" ", "\n").splitlines())
    for text in ("There is none in this one.", f"Report 12/2026, made up.\n{quoted}Received with thanks."):
        page.result.dated.edit.setPlainText(text)
        page.result.dated.hold.setFocus()
        with qtbot.waitSignal(page.result.date):
            qtbot.keyClick(page.result.dated.hold, Qt.Key.Key_Space)
        qtbot.waitUntil(page.result.isVisible, timeout=LONG)
        if "none" in text:
            assert page.banner.words.startswith("There is no whole checkpoint in this text.")
            assert page.result.dated.edit.toPlainText() == text
    assert page.result.verdict.words.endswith("Evidence from outside shows when that was.")
    said = texts(page)
    assert "There is evidence from outside." in said
    assert not any(one.startswith("None counts here") for one in said)
    assert "Whose it is: as it should be" in said
    assert ("text", "There is evidence from outside.") in result_lines(page._checked)
    page.emptied()
    assert page.result.dated.edit.toPlainText() == ""


def test_a_locked_bundle_asks_for_its_words_again_before_it_is_held_against_a_text(qtbot, page, locked):
    path, words = locked
    page.check_now(path, key=words)
    checked(qtbot, page)
    page.result.dated.edit.setPlainText(page._checked.report.checkpoint)
    page.result.dated.hold.click()
    qtbot.waitUntil(page.locked.isVisible, timeout=LONG)
    page.key.setText(words)
    page.go.click()
    qtbot.waitUntil(page.result.isVisible, timeout=LONG)
    assert "There is evidence from outside." in texts(page)


def test_a_report_alone_is_bounded_by_what_is_not_there(qtbot, page, bundle: Path):
    page.check_now(bundle / "data" / "report.pdf")
    assert "The originals were not there to compare" in checked(qtbot, page)
    said = texts(page)
    assert "What only the whole bundle can show" in said
    assert not [text for text in said if text.startswith("The content of every file:")]


def test_a_locked_bundle_asks_for_its_words_and_forgets_them(qtbot, page, locked):
    path, words = locked
    page.check_now(path)
    qtbot.waitUntil(lambda: page.key.isVisible() and page.key.hasFocus(), timeout=LONG)
    assert page.banner.words.startswith("This bundle is locked.")
    page.key.setText("wrong words altogether")
    page.go.click()
    qtbot.waitUntil(lambda: page.go.isVisible() and page.go.isEnabled() and not page.bar.isVisible(), timeout=LONG)
    assert page.key.isVisible()
    assert "inside the program" not in page.banner.words
    page.key.setText(words)
    qtbot.keyClick(page.key, Qt.Key.Key_Return)
    qtbot.waitUntil(page.result.isVisible, timeout=LONG)
    assert page.result.verdict.words.startswith("Intact")
    assert page.key.text() == ""


def hostile_zip(name: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, bytes(5_000_000))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.zip", b"this is not a bundle"),
        ("climbs.zip", hostile_zip("../../climbs.txt")),
        ("swells.zip", hostile_zip("bag/bagit.txt")),
        ("short.pdf", b"%PDF-1.7\n/ByteRange [0 1 2 3]"),
        ("menu.pdf", b"%PDF-1.7\nA made-up menu."),
        ("empty.zip", b""),
    ],
)
def test_what_is_hostile_or_broken_ends_in_a_calm_sentence(qtbot, page, tmp_path: Path, name, content):
    (tmp_path / name).write_bytes(content)
    page.check_now(tmp_path / name)
    assert checked(qtbot, page).startswith(("Cannot tell", "Altered"))
    for one in page.result.lines:
        one.more.click()
    assert not [text for text in texts(page) if "Traceback" in text or "internal error" in text]
    assert not (tmp_path.parent / "climbs.txt").exists()


def test_a_file_that_is_gone_is_said_and_nothing_hangs(qtbot, page, tmp_path: Path):
    page.check_now(tmp_path / "gone.zip")
    qtbot.waitUntil(lambda: "gone.zip is not there" in page.banner.words, timeout=LONG)
    assert "connect that first" in page.banner.words
    assert not page.result.isVisible()


def test_the_check_can_be_stopped(qtbot, page, bundle: Path):
    page.check_now(bundle)
    page.bar.stopped.emit()
    qtbot.waitUntil(lambda: bool(page.banner.words) or page.result.isVisible(), timeout=LONG)
    assert page.banner.words.startswith("Stopped")
    assert page.go.isEnabled()


def test_the_result_is_saved_as_a_page_that_says_all_of_it(qtbot, page, bundle: Path, tmp_path: Path):
    page.check_now(bundle)
    checked(qtbot, page)
    out = tmp_path / "result.pdf"
    page.save_to(out)
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert page.banner.words.startswith("The result is saved.")
    document = pypdfium2.PdfDocument(out.read_bytes())
    said = " ".join(" ".join(one.get_textpage().get_text_range().split()) for one in document)
    for words in (
        "Intact: nothing has changed since it was sealed.",
        "SHA-256 of tagmanifest-sha256.txt:",
        "by the clock of this device",
        "With Evidence Desktop 0.1.0",
        "It was not compared with its owner's words.",
        "The content of every file: as it should be",
        "What this does not show",
        "Who sat at the keyboard",
    ):
        assert words in said, words
    page.save_to(out)
    qtbot.waitUntil(lambda: "exists already" in page.banner.words, timeout=LONG)


def test_a_lock_forgets_the_result_and_the_words(qtbot, house, bundle: Path):
    house.show("check")
    house.check.check_now(bundle)
    qtbot.waitUntil(house.check.result.isVisible, timeout=LONG)
    house.check.key.setText("half typed")
    house.desk.lock()
    assert house.check.key.text() == ""
    assert house.check.result.lines == []
    assert not house.check.result.isVisibleTo(house.check)


def test_the_keyboard_is_at_the_verdict_when_a_result_is_there(qtbot, page, bundle: Path):
    page.take(bundle)
    checked(qtbot, page)
    qtbot.waitUntil(page.result.verdict.hasFocus, timeout=LONG)
    assert page.result.verdict.accessibleName().startswith("Intact")


@pytest.mark.alone
def test_printing_holds_nobody_up(qtbot, page, bundle: Path, tmp_path: Path):
    page.take(bundle)
    checked(qtbot, page)

    def print_it() -> Watchdog:
        page.banner.clear()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        with Watchdog() as watch:
            page.print_on(printer, result_lines(page._checked))
            qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
            qtbot.wait(50)
        return watch

    never_deaf(print_it)
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    said = printed[0].get_textpage().get_text_bounded()
    printed.close()
    assert "Result of a check" in said


def test_a_computer_without_a_printer_is_told_so(qtbot, page, bundle: Path):
    if printing.has_printer():
        pytest.skip("this machine has a printer")
    page.take(bundle)
    checked(qtbot, page)
    page.result.print.click()
    qtbot.waitUntil(lambda: "no printer" in page.banner.words, timeout=LONG)
