"""The last net, and the end of the program: nothing is shown that frightens, nothing is left undone."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QTimer

from evidence_desktop.gui.net import Net
from evidence_desktop.workflows import acquire, session
from evidence_desktop.workflows.acquire import Told

LONG = 20_000
PASSPHRASE = "made up words for a test"
SECRET = "a-path-that-nobody-should-see"


@pytest.fixture
def net(house):
    """Spread over the house as the program does it; the hooks of the tests come back afterwards."""
    before = sys.excepthook, threading.excepthook
    made = Net(house, house.tell, house.tasks.incidents.note)
    made.spread()
    yield made
    sys.excepthook, threading.excepthook = before


def test_a_fault_in_a_slot_is_a_sentence_on_the_page_in_front_and_the_program_goes_on(qtbot, house, net, capfd):
    house.show("case")

    def fails() -> None:
        raise ZeroDivisionError(SECRET)

    QTimer.singleShot(0, house, fails)
    qtbot.waitUntil(lambda: bool(house.case.banner.words), timeout=LONG)
    assert "safe" in house.case.banner.words
    assert SECRET not in house.case.banner.words
    out, errors = capfd.readouterr()
    assert "Traceback" not in out + errors
    assert SECRET not in out + errors, "what is printed may be kept by the desktop"
    told = house.tasks.incidents.text(None, {})
    assert "unexpected ZeroDivisionError" in told, "the log for support knows of it"
    assert SECRET not in told
    house.show("evidence")
    assert house.evidence.isVisible()


def test_a_fault_in_a_thread_of_its_own_is_said_as_well(qtbot, house, net):
    threading.Thread(target=lambda: 1 / 0).start()
    qtbot.waitUntil(lambda: "ZeroDivisionError" in house.flow.capture.banner.words, timeout=LONG)


def test_a_sentence_that_fails_itself_does_not_go_round_for_ever(qtbot, house, net):
    told = []

    def fails(error) -> None:
        told.append(error)
        raise ValueError

    net._show = fails
    QTimer.singleShot(0, house, lambda: 1 / 0)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    qtbot.wait(200)
    assert len(told) == 1


def test_the_end_of_the_program_stops_an_import_and_closes_the_vault_in_order(qtbot, house, opened, tmp_path):
    large = tmp_path / "made-up.bin"
    with large.open("wb") as file:
        file.truncate(3 << 30)
    vault, ended, begun = opened, [], threading.Event()

    def progress(_done: int, _all: int) -> None:
        begun.set()

    def job(task):
        return acquire.import_file(vault, large, Told(), task)

    note = acquire.add_note(vault, "made up, before", Told())
    house.tasks.run(job, ended.append, ended.append, progress=progress)
    qtbot.waitUntil(begun.is_set, timeout=LONG)
    house.finish()
    assert not vault.vault._open, "the close was not cancelled with the rest: its keys are cleared"
    assert len([path for path in (house.desk.path / "blobs").rglob("*") if path.is_file()]) == 1, "no piece is left"
    again = session.unlock(house.desk.path, PASSPHRASE)
    try:
        assert again.vault.index.count == 1
        assert again.vault.index.get(note.label).record.id == note.id
        assert not again.vault.findings_that_matter
    finally:
        again.close()


def test_what_must_be_done_is_done_although_everything_else_is_cancelled(qtbot, tasks):
    gate, done, failed = threading.Event(), [], []
    tasks.run(lambda _progress: gate.wait(5), lambda _yes: None, failed.append)
    tasks.run(lambda _progress: "closed", done.append, failed.append, stoppable=False)
    tasks.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(done), timeout=LONG)
    assert done == ["closed"]
