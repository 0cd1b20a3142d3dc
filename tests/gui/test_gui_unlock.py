from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

PASSPHRASE = "made up words for a test"
LONG = 20_000


def test_a_wrong_passphrase_is_said_calmly_and_the_right_one_opens(qtbot, vault: Path, move_in):
    house = move_in(vault)
    page = house.unlock
    qtbot.keyClicks(page.passphrase, "not the right words")
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert "assphrase" in page.banner.words
    assert "Traceback" not in page.banner.words
    assert house.window.page_shown() == "unlock"
    page.passphrase.clear()
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    qtbot.keyClick(page.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    assert page.passphrase.text() == ""


def test_the_key_locks_and_nothing_is_left_in_the_pages(qtbot, house):
    house.show("evidence")
    qtbot.keyClick(house.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: house.window.page_shown() == "unlock", timeout=LONG)
    assert house.desk.session is None
    assert house.evidence.rows.rowCount() == 0
    # The vault is free: somebody else could open it now.
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    qtbot.keyClicks(house.unlock.passphrase, PASSPHRASE)
    house.unlock.enter.click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)


def test_locking_in_the_middle_of_a_capture_brings_the_window_back_locked(qtbot, house):
    house.flow.capture.go.click()
    house.flow.question.no.click()
    assert house.window.isHidden()
    house.desk.lock()
    assert house.window.page_shown() == "unlock"
    seen = []
    house.window.stack.currentChanged.connect(lambda _place: seen.append(house.window.page_shown()))
    qtbot.waitUntil(lambda: house.window.isVisible() and not house.tasks.busy, timeout=LONG)
    assert seen == [], "no page of the open vault comes back, not even for a moment"


def test_a_locked_program_offers_nothing_that_needs_the_vault(qtbot, vault: Path, move_in):
    house = move_in(vault)
    shown = {name for name, (word, _icon) in house.window._words.items() if not word.isHidden()}
    assert shown == {"unlock", "check", "help", "settings"}


def test_a_vault_that_is_open_elsewhere_is_refused_with_a_sentence(qtbot, house, move_in):
    second = move_in(house.desk.path)
    qtbot.keyClicks(second.unlock.passphrase, PASSPHRASE)
    second.unlock.enter.click()
    qtbot.waitUntil(lambda: bool(second.unlock.banner.words), timeout=LONG)
    assert second.window.page_shown() == "unlock"


def test_a_damaged_vault_can_be_looked_at(qtbot, house, move_in, opened):
    from evidence_desktop.workflows import acquire
    from evidence_desktop.workflows.acquire import Told

    for number in range(2):
        acquire.add_note(opened, f"made-up note {number}", Told())
    path = house.desk.path
    house.desk.lock()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    log = path / "log"
    data = bytearray(log.read_bytes())
    data[len(data) // 3] ^= 1
    log.write_bytes(data)
    (path / "index").unlink(missing_ok=True)
    page = house.unlock
    assert page.trouble.isHidden()
    qtbot.keyClicks(page.passphrase, PASSPHRASE)
    page.enter.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert not page.look_only.isHidden()
    page.passphrase.setText(PASSPHRASE)
    page.look_only.click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    assert "look only" in house.flow.capture.banner.words
