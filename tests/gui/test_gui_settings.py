"""Settings hold at once, survive a start, and a spoilt file never stops anybody."""

from __future__ import annotations

import json
import os
import subprocess

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox

from evidence_desktop.gui import language
from evidence_desktop.gui.pages.settings import OTHER
from evidence_desktop.workflows import acquire, preferences
from evidence_desktop.workflows.acquire import Told

LONG = 20_000


def choose(box: QComboBox, value: object) -> None:
    """As a person does: pick the entry."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def kept() -> dict[str, object]:
    return json.loads(preferences.place().read_text())


class Backwards(QTranslator):
    """A language of its own, for tests: each sentence the other way round."""

    def translate(self, _context, text, _disambiguation=None, _n=-1):
        return text if "{" in text or "%" in text else text[::-1]

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def english(qapp):
    yield
    language.use("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_each_setting_is_written_at_once_for_its_owner_only(qtbot, house):
    page = house.settings
    choose(page.lock_after, 10)
    choose(page.text_size, 150)
    page.neutral.click()
    page.describe_after.click()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    written = kept()
    assert written["lock_minutes"] == 10
    assert written["text_percent"] == 150
    assert written["neutral"] is True
    assert written["describe_after"] is False
    if os.name == "posix":
        assert preferences.place().stat().st_mode & 0o777 == 0o600
    assert [path.name for path in preferences.place().parent.iterdir()] == ["settings.json"], "no leftovers"


def test_text_grows_at_once_and_goes_back(qtbot, house):
    before = house.settings.title.font().pixelSize(), house.desk.style.look.px(15)
    choose(house.settings.text_size, 200)
    qtbot.waitUntil(lambda: house.desk.style.look.px(15) == 30)
    choose(house.settings.text_size, 0)
    qtbot.waitUntil(lambda: house.desk.style.look.px(15) == before[1])


def test_the_neutral_name_and_icon_hold_at_once(qtbot, house):
    icon = house.window.windowIcon().cacheKey()
    house.settings.neutral.click()
    qtbot.waitUntil(lambda: house.window.windowTitle() == "Notes")
    assert house.window.windowIcon().cacheKey() != icon
    seen = ["xprop", "-id", str(int(house.window.winId())), "WM_NAME"]
    assert "Evidence" not in subprocess.run(seen, capture_output=True, text=True, check=True).stdout
    house.settings.neutral.click()
    qtbot.waitUntil(lambda: house.window.windowTitle() == "Evidence Desktop")


def test_never_locking_comes_with_a_warning(qtbot, house):
    house.show("settings")
    assert house.settings.never.isHidden()
    choose(house.settings.lock_after, 0)
    assert house.settings.never.isVisible()


@pytest.mark.parametrize(("key", "fits"), [("Ctrl+Shift+K", True), ("F7", True), ("Ctrl+L", False)])
def test_a_hide_key_of_ones_own_is_recorded_unless_it_is_needed(qtbot, house, key, fits):
    house.show("settings")
    page = house.settings
    choose(page.hide_key, "other")
    assert page.recorder.isVisible()
    page.recorder.setKeySequence(key)
    page.recorder.editingFinished.emit()
    assert (house.desk.preferences.hide_key == key) is fits
    assert (page.key_said.isVisible()) is not fits
    assert page.recorder.isVisible() is not fits


def test_the_language_changes_at_once_and_the_page_in_front_and_the_vault_stay(qtbot, house, opened, english):
    house.show("settings")
    old = house.settings
    choose(old.language, "ms")
    qtbot.waitUntil(lambda: house.settings is not old and house.window.page_shown() == "settings", timeout=LONG)
    assert house.desk.vault is opened
    assert QLocale().language() == QLocale.Language.Malay
    assert house.settings.language.currentData() == "ms"
    assert house.window.stack.count() == 1 + len(house.pages.built()) == 2, "the old pages are gone"
    house.flow.capture.link.click()
    assert house.window.page_shown() == "link", "the new pages are wired"


def test_every_word_of_the_shell_comes_anew_and_mirrored_layouts_hold(qtbot, house, english):
    house.show("settings")
    words = Backwards(QCoreApplication.instance())
    words.setObjectName("evidence-language")
    QCoreApplication.installTranslator(words)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    house.rebuild()
    house.window.say_words("F9")
    assert house.settings.title.text() == "sgnitteS"
    assert {word.text() for word, _icon in house.window._words.values()} >= {"erutpaC", "ecnedivE", "sgnitteS"}
    assert house.window._lock.text() == "kcoL"
    qtbot.waitUntil(lambda: house.window._rail_frame.x() > house.window.stack.x())
    for name in house.pages:
        house.show(name)
        page = house.pages[name]
        assert page.title.mapTo(house.window, page.title.rect().topRight()).x() <= house.window.stack.geometry().right()


def test_work_that_runs_while_the_language_changes_still_ends_in_peace(qtbot, house, english):
    import threading

    gate, ended = threading.Event(), []
    house.show("settings")
    page = house.settings
    house.tasks.run(
        lambda _progress: gate.wait(10),
        lambda _yes: ended.append(page.title.text()),
        ended.append,
        progress=lambda *_how_far: None,
    )
    choose(page.language, "ta")
    qtbot.waitUntil(lambda: "once the work" in page.banner.words, timeout=LONG)
    gate.set()
    qtbot.waitUntil(lambda: bool(ended), timeout=LONG)
    assert ended == ["Settings"], "the page that waited for news was still there"
    qtbot.waitUntil(lambda: house.built().get("settings") not in (None, page), timeout=LONG)
    assert house.settings.title.text() != "Settings"


def test_settings_that_cannot_be_written_are_said_and_hold_until_the_end(qtbot, house):
    preferences.place().parent.parent.mkdir(exist_ok=True)
    preferences.place().parent.write_text("a file where the folder should be")
    house.show("settings")
    choose(house.settings.lock_after, 30)
    qtbot.waitUntil(lambda: bool(house.settings.banner.words), timeout=LONG)
    assert "Traceback" not in house.settings.banner.words
    assert house.desk.preferences.lock_minutes == 30


def test_settings_are_there_before_any_vault_is_open_without_its_card(qtbot, vault, move_in):
    house = move_in(vault)
    house.show("settings")
    assert house.window.page_shown() == "settings"
    assert house.settings.vault.isHidden()


def test_what_is_set_for_captures_holds_at_once(qtbot, house, opened):
    choose(house.settings.delay, 3)
    assert house.flow.capture.delay == 3
    house.settings.describe_after.click()
    house.flow.capture.note.click()
    house.flow.note.words.setPlainText("made-up note")
    house.flow.note.save.click()
    qtbot.waitUntil(lambda: "E001" in house.flow.capture.banner.words, timeout=LONG)
    assert house.window.page_shown() == "capture", "nobody asks for a description"


def test_whoever_leaves_the_recorder_without_a_key_keeps_the_one_in_force(qtbot, house):
    house.show("settings")
    page = house.settings
    choose(page.hide_key, OTHER)
    assert page.recorder.isVisible()
    page.neutral.setFocus()
    assert not page.recorder.isVisible()
    assert page.hide_key.currentData() == house.desk.preferences.hide_key


def test_text_only_is_kept_for_the_next_start(qtbot, house, opened):
    acquire.add_note(opened, "A made-up note.", Told())
    house.show("evidence")
    house.evidence.text_only.click()
    assert house.desk.preferences.text_only
    house.rebuild()
    assert house.evidence.text_only.isChecked()
    assert house.evidence.painter.text_only
