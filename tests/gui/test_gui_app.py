"""The program as it is started: its window comes, goes, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import xcffib
from xcffib import xproto

CLOSE = ("WM_PROTOCOLS", "WM_DELETE_WINDOW")

DIALOG = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from evidence_desktop.gui.app import application
from evidence_desktop.gui.choose import PLAIN
made = application()
dialog = QFileDialog(None, "Choose", sys.argv[1], options=PLAIN)
dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
dialog.selectFile(str(Path(sys.argv[1]) / "letter.txt"))
QTimer.singleShot(0, dialog.accept)
dialog.exec()
del dialog
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "home").mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    return kept | {"HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "xcb"}


def left(home: dict[str, str], word: str) -> list[Path]:
    files = [path for path in Path(home["HOME"]).rglob("*") if path.is_file()]
    return [path for path in files if word.encode() in path.read_bytes() or word in path.name]


def ask_to_close(window: int) -> None:
    """What a window manager does when a person presses the cross (ICCCM, section 4.2.8)."""
    server = xcffib.connect()
    protocols, delete = (server.core.InternAtom(False, len(name), name).reply().atom for name in CLOSE)
    data = xproto.ClientMessageData.synthetic([delete, 0, 0, 0, 0], "5I")
    event = xproto.ClientMessageEvent.synthetic(32, window, protocols, data)
    server.core.SendEvent(False, window, 0, event.pack())
    # A reply means that the server has read what went before; one that hangs up at once may not be heard at all.
    server.core.GetInputFocus().reply()
    server.disconnect()


def test_the_window_opens_on_a_new_machine_and_closes_in_order(x_screen, home, tmp_path: Path):
    env = home | {"EVIDENCE_DESKTOP_VAULT": str(tmp_path / "vault")}
    with subprocess.Popen([sys.executable, "-m", "evidence_desktop"], env=env, stderr=subprocess.PIPE) as program:
        try:
            found = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Evidence Desktop$"]
            number = subprocess.run(found, check=True, capture_output=True, text=True, timeout=30).stdout.split()[0]
            ask_to_close(int(number))
            _out, errors = program.communicate(timeout=30)
        finally:
            program.kill()
    assert program.returncode == 0
    assert b"Traceback" not in errors
    assert not (tmp_path / "vault").exists(), "looking is not making"


def test_the_file_dialog_remembers_nothing(x_screen, home, tmp_path: Path):
    folder = tmp_path / "a-place-that-nobody-should-know"
    folder.mkdir()
    (folder / "letter.txt").write_text("made up")
    subprocess.run([sys.executable, "-c", DIALOG, str(folder)], env=home, check=True, timeout=30)
    assert left(home, "a-place-that-nobody-should-know") == []
    assert left(home, "QtProject") == []
