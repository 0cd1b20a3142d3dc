"""The window on a real screen: the platform is chosen before Qt starts, and Qt starts after the screen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.gui import language
from evidence_desktop.gui.app import application
from evidence_desktop.gui.furnish import House
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.gui.window import Window
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows.session import Session, Unlock
from support.scenes import delete_now

PASSPHRASE = "made up words for a test"
QUICK = KdfParams(memory_kib=64, iterations=1, lanes=4)
"""Argon2's floor for four lanes: its strength is not what is tested here."""
LONG = 20_000
"""Milliseconds that a step may take on a busy machine before a test gives up."""


@pytest.fixture(scope="session")
def qapp(x_screen: str) -> Iterator[QApplication]:
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    made = application()
    assert made.platformName() == "xcb", "the tests need the real X screen, not an offscreen one"
    # As the program does: English as well has its plural forms from a file.
    language.use("en")
    yield made
    # The application goes before the screen does: Qt ends the whole process when its screen disappears.
    made.shutdown()


@pytest.fixture(autouse=True)
def settings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it, nor those of another test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def style(qapp: QApplication) -> Style:
    return Style(qapp)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.finish()


@pytest.fixture(scope="session")
def made_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real empty vault that opens with a passphrase, at a low cost: each test opens a copy of it."""
    path = tmp_path_factory.mktemp("made") / "vault"
    vault, _recovery = Vault.create(path, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE, kdf=QUICK)
    vault.close()
    return path


@pytest.fixture
def vault(made_vault: Path, tmp_path: Path) -> Path:
    path = tmp_path / "vault"
    shutil.copytree(made_vault, path)
    return path


@pytest.fixture
def move_in(qtbot, style: Style) -> Iterator[Callable[[Path], House]]:
    """Open the whole window on a vault's folder, as the program does after its first picture."""
    houses: list[tuple[House, Window]] = []

    def begin(path: Path) -> House:
        window = Window(style)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        house = House(window, style, path)
        houses.append((house, window))
        qtbot.waitUntil(lambda: window.page_shown() in {"unlock", "language"}, timeout=LONG)
        return house

    yield begin
    for house, window in houses:
        house.finish()
        # What was stopped still tells so, and must find its pages there.
        for _ in range(3):
            QCoreApplication.processEvents()
        window.close()
        # A page that was made and never shown is in no window.
        for page in house.pages.built().values():
            page.deleteLater()
        window.deleteLater()
    delete_now()


@pytest.fixture
def house(qtbot, vault: Path, move_in: Callable[[Path], House]) -> House:
    """The window with an unlocked empty vault."""
    made = move_in(vault)
    qtbot.keyClicks(made.unlock.passphrase, PASSPHRASE)
    made.unlock.enter.click()
    qtbot.waitUntil(lambda: made.window.page_shown() == "capture", timeout=LONG)
    return made


@pytest.fixture
def opened(house: House) -> Session:
    """The same vault, for looking behind the window."""
    return house.desk.vault
