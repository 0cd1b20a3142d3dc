"""The first start, step by step, and finding a vault again without leaving a note of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from evidence_desktop.gui import where
from evidence_desktop.gui.first import WAY
from evidence_desktop.gui.pages.place import FOLDER
from evidence_desktop.gui.system.drives import Drive
from evidence_desktop.gui.where import find_vault
from evidence_desktop.workflows import preferences
from evidence_desktop.workflows.session import Unlock

LONG = 20_000
PASSPHRASE = "four unrelated example words"


def test_each_step_says_where_on_the_way_it_is(tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    said = [house.pages[name].step.text() for name in WAY]
    assert said == [f"Step {number} of 6" for number in range(1, 7)]


def test_the_first_page_speaks_the_language_that_is_chosen_at_once(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    before = house.first.language
    choice = next(one for one in before.languages.buttons() if one.property("language") == "ta")
    choice.click()
    qtbot.waitUntil(
        lambda: house.first.language is not before and house.window.page_shown() == "language", timeout=LONG
    )
    assert house.first.language.languages.checkedButton().property("language") == "ta"
    house.desk.prefer(language="en")
    qtbot.waitUntil(lambda: house._looks[0] == "en", timeout=LONG)


def test_a_stick_offers_the_passphrase_alone_and_leaves_no_note(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    stick = tmp_path / "STICK"
    stick.mkdir()
    place = house.first.place
    house.show("place")
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    place._fill([Drive("MADE-UP", stick, 1 << 30)])
    next(one for one in place.places.buttons() if one.property("place") == str(stick)).click()
    assert str(stick / FOLDER) in place.path.toPlainText()
    place.go_on.click()
    setup = house.first.setup
    assert setup.way is Unlock.PASSPHRASE
    offered = [way for way, option in setup._options.items() if not option.isHidden()]
    assert offered == [Unlock.PASSPHRASE]
    for field in (setup.first, setup.again):
        qtbot.keyClicks(field, PASSPHRASE)
    setup.make_it.click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "sheet", timeout=LONG)
    assert (stick / FOLDER / "vault.json").exists()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    assert not preferences.place().exists() or str(stick) not in preferences.place().read_text()


def test_a_stick_that_is_pulled_out_while_one_chooses_is_not_chosen_any_more(qtbot, tmp_path: Path, move_in):
    house = move_in(tmp_path / "vault")
    place = house.first.place
    place._fill([Drive("MADE-UP", tmp_path, 1 << 30)])
    place.places.buttons()[1].click()
    assert place.away
    place._fill([])
    assert not place.away
    assert place.folder == house.desk.path


def test_a_vault_is_found_at_its_usual_place_or_on_a_stick(vault: Path, tmp_path: Path, monkeypatch):
    stick = tmp_path / "STICK"
    stick.mkdir()
    shutil.copytree(vault, stick / FOLDER)
    monkeypatch.setattr(where, "removable", lambda: [Drive("MADE-UP", stick, 1)])
    nowhere = tmp_path / "nowhere"
    found = find_vault(None, nowhere)
    assert found is not None
    assert (found.path, found.away) == (stick / FOLDER, True)
    at_home = find_vault(None, vault)
    assert at_home is not None
    assert (at_home.path, at_home.away) == (vault, False)
    assert find_vault(nowhere, vault) is None, "whoever names a place means that one"


def test_a_vault_that_is_there_already_is_opened_instead(qtbot, vault: Path, tmp_path: Path, move_in):
    house = move_in(tmp_path / "other")
    house.first.language.had_one.emit(tmp_path)
    qtbot.waitUntil(lambda: "no vault" in house.first.language.banner.words, timeout=LONG)
    house.first.language.had_one.emit(vault)
    qtbot.waitUntil(lambda: house.window.page_shown() == "unlock", timeout=LONG)
    assert house.desk.path == vault
    assert house.desk.preferences.vault == str(vault)


@pytest.fixture
def practising(qtbot, house):
    house.show("practice")
    house.first.practice.go.click()
    assert house.window.isHidden(), "our window steps aside"
    qtbot.waitUntil(lambda: not house.first.practice.result.isHidden(), timeout=LONG)
    return house.first.practice


def colours(picture: QImage) -> int:
    return len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})


def test_a_practice_capture_takes_our_own_drawing_and_keeps_nothing(qtbot, house, opened, practising):
    assert house.window.isVisible()
    assert practising._picture.width() >= 500
    blurred = colours(practising.shown.pixmap().toImage())
    qtbot.mousePress(practising.hold, Qt.MouseButton.LeftButton)
    clear = colours(practising.shown.pixmap().toImage())
    qtbot.mouseRelease(practising.hold, Qt.MouseButton.LeftButton)
    assert blurred < 150 < clear, "blurred until it is held"
    assert colours(practising.shown.pixmap().toImage()) == blurred
    assert opened.vault.index.count == 0
    practising.start.click()
    assert house.window.page_shown() == "capture"
    assert practising._picture.isNull()
    assert opened.vault.index.count == 0


def test_a_lock_forgets_the_practice_picture(qtbot, house, practising):
    house.desk.lock()
    assert practising._picture.isNull()
    assert practising.shown.pixmap().isNull()
    assert practising.result.isHidden()
