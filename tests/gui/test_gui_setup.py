from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from evidence_desktop.workflows import session

PASSPHRASE = "four unrelated example words"
LONG = 20_000


def test_a_new_person_gets_a_vault_and_its_sheet_and_can_capture(qtbot, tmp_path: Path, move_in, secret_service):
    path = tmp_path / "vault"
    house = move_in(path)
    assert house.window.page_shown() == "setup"
    qtbot.keyClicks(house.setup.first, PASSPHRASE)
    qtbot.keyClicks(house.setup.again, PASSPHRASE)
    qtbot.mouseClick(house.setup.make_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: house.window.page_shown() == "sheet", timeout=LONG)
    assert house.setup.first.text() == ""
    assert not house.sheet.go_on.isEnabled(), "nobody goes on without having the sheet"
    sheet = tmp_path / "recovery.txt"
    house.sheet.save_to(sheet)
    assert "AGE-SECRET-KEY-1" in sheet.read_text()
    assert sheet.stat().st_mode & 0o777 == 0o600
    house.sheet.have_it.click()
    house.sheet.go_on.click()
    assert house.window.page_shown() == "capture"
    assert house.sheet.sheet.toPlainText() == ""
    house.desk.lock()
    qtbot.waitUntil(lambda: house.window.page_shown() == "unlock", timeout=LONG)
    session.unlock(path, PASSPHRASE).close()


def test_two_different_passphrases_make_nothing(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    qtbot.keyClicks(house.setup.first, PASSPHRASE)
    qtbot.keyClicks(house.setup.again, PASSPHRASE + "s")
    house.setup.make_it.click()
    assert "differ" in house.setup.banner.words
    assert not (tmp_path / "vault").exists()


def test_what_a_workflow_refuses_is_said_in_the_page(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    qtbot.keyClicks(house.setup.first, "short")
    qtbot.keyClicks(house.setup.again, "short")
    house.setup.make_it.click()
    qtbot.waitUntil(lambda: bool(house.setup.banner.words), timeout=LONG)
    assert "shorter than 8" in house.setup.banner.words
    assert house.setup.make_it.isEnabled()
    assert not (tmp_path / "vault").exists()


def test_a_sheet_is_never_written_over_a_file_that_is_there(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    there = tmp_path / "letter.txt"
    there.write_text("something else")
    house.sheet.show_sheet("AGE-SECRET-KEY-1EXAMPLE")
    house.sheet.save_to(there)
    assert there.read_text() == "something else"
    assert "exists already" in house.sheet.banner.words


def test_without_a_passphrase_its_fields_cannot_be_filled(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    for choice in house.setup.ways.buttons():
        choice.click()
        wanted = choice.property("way") != "keyring"
        assert house.setup.first.isEnabled() == wanted
