from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from evidence_desktop.workflows import session

PASSPHRASE = "four unrelated example words"
LONG = 20_000


def test_a_new_person_gets_a_vault_and_its_sheet_and_can_capture(qtbot, tmp_path: Path, move_in, secret_service):
    path = tmp_path / "vault"
    house = move_in(path)
    assert house.window.page_shown() == "language"
    house.first.language.go_on.click()
    assert house.window.page_shown() == "welcome"
    house.first.welcome.go_on.click()
    assert house.window.page_shown() == "place"
    house.first.place.go_on.click()
    assert house.window.page_shown() == "setup"
    qtbot.keyClicks(house.first.setup.first, PASSPHRASE)
    qtbot.keyClicks(house.first.setup.again, PASSPHRASE)
    qtbot.mouseClick(house.first.setup.make_it, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: house.window.page_shown() == "sheet", timeout=LONG)
    assert house.first.setup.first.text() == ""
    assert not house.first.sheet.go_on.isVisible(), "nobody goes on without having the sheet"
    sheet = tmp_path / "recovery.txt"
    house.first.sheet.save_to(sheet)
    qtbot.waitUntil(lambda: sheet.exists() and "AGE-SECRET-KEY-1" in sheet.read_text(), timeout=LONG)
    assert sheet.stat().st_mode & 0o777 == 0o600
    house.first.sheet.have_it.click()
    key = sheet.read_text().splitlines()[-1]
    for name, answer in zip(house.first.sheet.names, house.first.sheet.answers, strict=True):
        before = name.text().split()[-1].rstrip("?")
        qtbot.keyClicks(answer, key.partition(before)[2][:4].lower())
    house.first.sheet.go_on.click()
    assert house.window.page_shown() == "practice"
    house.first.practice.enough.click()
    assert house.window.page_shown() == "capture"
    assert house.first.sheet.sheet.toPlainText() == ""
    house.desk.lock()
    qtbot.waitUntil(lambda: house.window.page_shown() == "unlock", timeout=LONG)
    session.unlock(path, PASSPHRASE).close()


def test_two_different_passphrases_make_nothing(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    qtbot.keyClicks(house.first.setup.first, PASSPHRASE)
    qtbot.keyClicks(house.first.setup.again, PASSPHRASE + "s")
    house.first.setup.make_it.click()
    assert "differ" in house.first.setup.banner.words
    assert not (tmp_path / "vault").exists()


def test_what_a_workflow_refuses_is_said_in_the_page(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    qtbot.keyClicks(house.first.setup.first, "short")
    qtbot.keyClicks(house.first.setup.again, "short")
    house.first.setup.make_it.click()
    qtbot.waitUntil(lambda: bool(house.first.setup.banner.words), timeout=LONG)
    assert "shorter than 8" in house.first.setup.banner.words
    assert house.first.setup.make_it.isEnabled()
    assert not (tmp_path / "vault").exists()


def test_a_sheet_is_never_written_over_a_file_that_is_there(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    there = tmp_path / "letter.txt"
    there.write_text("something else")
    house.first.sheet.show_sheet("AGE-SECRET-KEY-1EXAMPLE")
    house.first.sheet.save_to(there)
    qtbot.waitUntil(lambda: "exists already" in house.first.sheet.banner.words)
    assert there.read_text() == "something else"


def test_without_a_passphrase_its_fields_cannot_be_filled(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    for choice in house.first.setup.ways.buttons():
        choice.click()
        wanted = choice.property("way") != "keyring"
        assert house.first.setup.first.isEnabled() == wanted


def test_each_answer_leads_on_with_its_own_advice(tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    told = {}
    for choice in house.first.welcome.answers.buttons():
        choice.click()
        house.first.welcome.go_on.click()
        assert house.window.page_shown() == "place"
        told[choice.property("answer")] = f"{house.first.place.advice.text()} {house.first.place.advice_hint.text()}"
        house.show("welcome")
    assert "USB stick" in told["yes"]
    assert "USB stick" in told["unsure"]
    assert len(set(told.values())) == 3


def test_the_meter_says_in_words_how_good_the_last_typed_passphrase_is(qtbot, tmp_path: Path, move_in):
    setup = move_in(tmp_path / "vault").first.setup
    setup.first.setText("short")
    setup.first.setText("password1")
    qtbot.waitUntil(lambda: setup.meter.words.text() == "Very easy to guess", timeout=LONG)
    setup.first.setText(PASSPHRASE)
    qtbot.waitUntil(lambda: setup.meter.words.text() == "Very hard to guess", timeout=LONG)
    assert setup.meter.bar.value() == setup.meter.bar.maximum()


def test_six_suggested_words_are_shown_and_typed_once_by_hand(qtbot, tmp_path: Path, move_in):
    setup = move_in(tmp_path / "vault").first.setup
    setup.suggest.click()
    assert setup.first.text().count("-") >= 5
    assert setup.first.echoMode() == setup.first.EchoMode.Normal
    assert setup.again.text() == ""
    qtbot.waitUntil(lambda: setup.meter.words.text() == "Very hard to guess", timeout=LONG)
