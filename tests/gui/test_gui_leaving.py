"""Lock and hide: by key, by button, by time, by the system; afterwards nothing of the vault is left to be seen."""

from __future__ import annotations

import gc
import subprocess
import time
import types
import weakref

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from evidence_desktop.gui.guard import SLEPT
from evidence_desktop.workflows import acquire
from evidence_desktop.workflows.acquire import Told

LONG = 20_000
PASSPHRASE = "made up words for a test"
CANARY = "canary-4711-made-up"


def press(key: str) -> None:
    """A real key of the display server."""
    subprocess.run(["xdotool", "key", key], check=True)


def seen(window: QWidget) -> int:
    """How many colours the window has as the display server holds it: what a task switcher would show."""
    image = QGuiApplication.primaryScreen().grabWindow(int(window.winId())).toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


def with_canary(house, opened, qtbot) -> None:
    record = acquire.add_note(opened, f"{CANARY} note", Told(platform=CANARY, account=CANARY, remark=CANARY))
    acquire.add_link(opened, f"https://example.org/{CANARY}", Told(platform=CANARY))
    assert record.label == "E001"
    house.desk.changed.emit()
    for name in ("bundle", "case", "evidence"):
        house.show(name)
        qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    qtbot.waitUntil(lambda: house.evidence.rows.rowCount() >= 2, timeout=LONG)


def test_the_hide_key_empties_the_windows_own_picture_and_locks(qtbot, house, opened):
    with_canary(house, opened, qtbot)
    qtbot.wait(100)
    assert seen(house.window) > 10
    press("F9")
    qtbot.waitUntil(lambda: house.desk.session is None, timeout=LONG)
    assert seen(house.window) == 1, "one colour"
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    assert seen(house.window) == 1, "and it stays so after the pages have changed"


def test_a_hidden_window_comes_back_locked(qtbot, house):
    house.hide()
    assert house.window.isMinimized()
    house.window.showNormal()
    qtbot.waitUntil(house.unlock.isVisible, timeout=LONG)
    assert house.window.page_shown() == "unlock"
    qtbot.waitUntil(house.unlock.passphrase.hasFocus)


def test_where_no_task_bar_takes_the_window_a_key_or_click_brings_it_back(qtbot, house):
    house.window.veil()
    assert not house.window.stack.isVisible()
    qtbot.keyClick(house.window, Qt.Key.Key_A)
    assert house.window.stack.isVisible()
    house.window.veil()
    qtbot.mouseClick(house.window, Qt.MouseButton.LeftButton)
    assert house.window.stack.isVisible()


def test_the_hide_button_and_a_key_of_ones_own_do_the_same(qtbot, house):
    house.desk.prefer(hide_key="Ctrl+Shift+H")
    qtbot.waitUntil(lambda: "Ctrl+Shift+H" in house.window._hide.toolTip())
    press("F9")
    qtbot.wait(100)
    assert house.desk.session is not None, "the old key hides no more"
    press("ctrl+shift+h")
    qtbot.waitUntil(lambda: house.desk.session is None, timeout=LONG)
    house.window.showNormal()
    qtbot.waitUntil(house.unlock.isVisible, timeout=LONG)
    house.window._hide.click()
    assert not house.window.stack.isVisible()


def test_the_hide_key_reaches_through_a_dialog_and_takes_it_along(qtbot, house):
    dialog = QDialog(house.window)
    dialog.setModal(True)
    dialog.show()
    dialog.windowHandle().requestActivate()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle(), timeout=LONG)
    QLineEdit(dialog).setFocus()
    # As the platform gives a key to Qt: without a window manager the display server may not give it to the dialog.
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: house.desk.session is None, timeout=LONG)
    assert not dialog.isVisible()


def test_after_a_lock_no_words_and_no_pictures_of_the_vault_are_left(qtbot, house, opened):
    with_canary(house, opened, qtbot)
    assert CANARY in " ".join(words_in(house)), "the test can see what is there"
    del opened
    house.window._lock.click()
    qtbot.waitUntil(lambda: not house.tasks.busy and house.desk.session is None, timeout=LONG)
    house.unlock.opened()
    assert CANARY not in " ".join(words_in(house))
    gc.collect()
    strings, pictures = reachable([house, house.desk, *house.pages.built().values()])
    assert not [text for text in strings if CANARY in text]
    assert not [one for one in pictures if one.width() > 200], "icons only"
    assert not house.evidence.thumbs._kept


def test_after_a_lock_the_keys_are_gone(qtbot, house):
    vault = house.desk.vault.vault
    keys, gone = vault._parts.keys, weakref.ref(vault)
    del vault
    house.desk.lock()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    gc.collect()
    assert gone() is None, "nothing holds the vault any more"
    kept = [part for part in gc.get_referents(keys) if isinstance(part, bytearray)]
    assert not any(any(part) for part in kept), "and its keys are zeros"


def test_nobody_there_locks_and_use_keeps_it_open(qtbot, house):
    house.guard.limit(0.6)
    until = time.monotonic() + 1.5
    while time.monotonic() < until:
        press("Shift_L")
        qtbot.wait(100)
        assert house.desk.session is not None, "somebody types"
    qtbot.waitUntil(lambda: house.desk.session is None, timeout=LONG)
    assert house.window.page_shown() == "unlock"


def test_never_means_never_and_the_shortest_is_a_minute(house):
    house.desk.prefer(lock_minutes=0)
    house._follow()
    house.guard._used -= 10_000
    house.guard.look()
    assert house.desk.session is not None
    house.desk.prefer(lock_minutes=1)
    house._follow()
    house.guard._used -= 59
    house.guard.look()
    assert house.desk.session is not None
    house.guard._used -= 2
    house.guard.look()
    assert house.desk.session is None


def test_work_that_can_be_watched_counts_as_use(qtbot, house):
    house.guard._used -= 10_000

    def job(progress):
        progress.report(1, 2)

    done = []
    house.tasks.run(job, done.append, done.append, progress=lambda _now, _all: None)
    qtbot.waitUntil(lambda: bool(done), timeout=LONG)
    house.guard.look()
    assert house.desk.session is not None


def test_a_computer_that_slept_unheard_is_locked_when_it_wakes(house):
    house.desk.prefer(lock_minutes=0)
    house.guard._looked -= SLEPT + 1
    house.guard.look()
    assert house.desk.session is None


def test_the_system_says_that_the_person_leaves(qtbot, house):
    house.watch.leaving.emit()
    assert house.desk.session is None
    assert house.window.page_shown() == "unlock"


def test_a_new_sheet_is_never_lost_by_a_lock_only_covered(qtbot, tmp_path, move_in):
    from evidence_desktop.workflows import session
    from evidence_desktop.workflows.session import Unlock

    house = move_in(tmp_path / "vault")
    made = session.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE)
    house.first.setup.made.emit(made)
    shown = house.first.sheet.sheet.toPlainText()
    assert "AGE-SECRET-KEY-1" in shown
    house.watch.leaving.emit()
    assert not house.window.stack.isVisible()
    qtbot.keyClick(house.window, Qt.Key.Key_A)
    assert house.window.page_shown() == "sheet"
    assert house.first.sheet.sheet.toPlainText() == shown


def words_in(house) -> list[str]:
    """Every word that a widget of a page, or the model behind a list, holds."""
    found = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel):
            found.append(widget.text())
        elif isinstance(widget, QLineEdit):
            found += [widget.text(), widget.placeholderText()]
        elif isinstance(widget, QPlainTextEdit):
            found.append(widget.toPlainText())
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        model = getattr(widget, "model", None)
        if callable(model) and (held := model()) is not None and hasattr(held, "rowCount"):
            found += [str(held.index(row, 0).data()) for row in range(held.rowCount())]
    return found


def reachable(roots: list[QObject]) -> tuple[list[str], list[QImage | QPixmap]]:
    """All strings and pictures that Python can reach from these objects."""
    known: set[int] = set()
    strings, pictures, todo = [], [], list(roots)
    while todo:
        one = todo.pop()
        if id(one) in known or isinstance(one, (types.ModuleType, type)):
            continue
        known.add(id(one))
        if isinstance(one, str):
            strings.append(one)
        elif isinstance(one, (QImage, QPixmap)):
            pictures.append(one)
        elif isinstance(one, types.FunctionType):
            todo += [cell.cell_contents for cell in one.__closure__ or () if cell_full(cell)]
            todo += [one.__defaults__, one.__kwdefaults__]
        else:
            todo += gc.get_referents(one)
            if isinstance(one, QObject) and isValid(one):
                todo += one.children()
    return strings, pictures


def cell_full(cell: types.CellType) -> bool:
    try:
        return cell.cell_contents is not None
    except ValueError:
        return False
