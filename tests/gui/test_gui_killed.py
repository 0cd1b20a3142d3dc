"""The window's process is killed at the worst moments; what was acknowledged is there, and what is safe is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_desktop.workflows import review

PASSPHRASE = "made up words for a test"
LONG = 20_000

COMMON = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from evidence_desktop.gui.app import application
from evidence_desktop.gui.furnish import House
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.window import Window
from evidence_desktop.workflows import acquire, session
from evidence_desktop.workflows.acquire import Told
vault, file = map(Path, sys.argv[1:])
made = application()
style = Style(made)
window = Window(style)
window.show()
house = House(window, style, vault)
def when(true, then):
    if true():
        then()
    else:
        QTimer.singleShot(20, lambda: when(true, then))
def begin():
    house.desk.open(session.unlock(vault, "made up words for a test"))
    acquire.add_note(house.desk.vault, "acknowledged before", Told())
    when(lambda: not house.tasks.busy, act)
"""
END = """
when(lambda: window.page_shown() == "unlock", begin)
made.exec()
"""
DESCRIBING = """
def act():
    page = house.flow.describing
    house.desk.describe.emit("E001")
    def typed():
        page.answers["shows"].edit.insertPlainText("half a sent")
        when(lambda: house.desk.vault.vault.has_draft, lambda: print("now", flush=True))
    when(lambda: "E001" in page.title.text(), typed)
"""
NOTING = """
def act():
    page = house.flow.note
    house.flow.capture.note.click()
    page.words.insertPlainText("half a sent")
    when(lambda: house.desk.vault.vault.has_draft, lambda: print("now", flush=True))
"""
IMPORTING = """
def act():
    house.flow.capture.files_wanted.emit([file])
    house.flow.question.no.click()
    when(lambda: house.flow.importing.bar._bar.value() > 50, lambda: print("now", flush=True))
"""


@pytest.fixture
def killed(x_screen: str, vault: Path, tmp_path: Path):
    """Run the window until it says that the moment has come, then kill it."""
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(1 << 30)

    def run(act: str) -> None:
        command = [sys.executable, "-c", COMMON + act + END, str(vault), str(large)]
        env = os.environ | {"QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as program:
            try:
                assert program.stdout
                assert program.stdout.readline() == "now\n"
            finally:
                program.kill()
        assert program.returncode == -9

    return run


def unlocked(qtbot, house):
    qtbot.keyClicks(house.unlock.passphrase, PASSPHRASE)
    house.unlock.enter.click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture" and not house.tasks.busy, timeout=LONG)
    opened = house.desk.vault
    with review.original(opened, review.find(opened, "E001")) as stored:
        assert stored.read() == b"acknowledged before"
    assert opened.vault.index.count == 1
    assert opened.vault.audit() == []
    return house.flow.capture


def test_killed_in_the_middle_of_describing_nothing_is_lost(qtbot, killed, vault: Path, move_in):
    killed(DESCRIBING)
    capture = unlocked(qtbot, move_in(vault))
    assert "What you wrote about E001 is safe" in capture.banner.words
    assert capture.go_on.isVisible()


def test_killed_in_the_middle_of_a_note_its_words_are_offered(qtbot, killed, vault: Path, move_in):
    killed(NOTING)
    assert b"half a sent" not in (vault / "draft").read_bytes()
    house = move_in(vault)
    capture = unlocked(qtbot, house)
    capture.forms["note"].click()
    assert house.window.page_shown() == "note"
    assert house.flow.note.words.toPlainText() == "half a sent"
    assert "is here again" in house.flow.note.banner.words


def test_killed_in_the_middle_of_an_import_what_is_safe_is_said(qtbot, killed, vault: Path, move_in):
    killed(IMPORTING)
    capture = unlocked(qtbot, move_in(vault))
    assert "Everything that was saved before is safe" in capture.banner.words
    assert "large.bin" in capture.banner.words
    assert "add them again" in capture.banner.words
    assert capture.add_again.isVisible()
