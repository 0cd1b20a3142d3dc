"""Several things taken in beside one another: each gets a label of its own, and what is made of them is sound."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.model.progress import Progress
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows import acquire, check, share
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.session import Session, Unlock


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    quick = KdfParams(memory_kib=64, iterations=1, lanes=4)
    made, _sheet = Vault.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase="made up", kdf=quick)
    with made:
        yield Session(made, tmp_path / "vault")


class Beside(Progress):
    """Somebody writes a note as soon as work has begun."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.wrote = ""

    def report(self, _done: int, _total: int) -> None:
        if not self.wrote:
            self.wrote = acquire.add_note(self._session, "a made-up note", Told()).label

    def checkpoint(self) -> None:
        """Nobody stops it."""


def test_what_is_taken_in_at_the_same_time_gets_different_labels(opened: Session):
    with ThreadPoolExecutor(4) as threads:
        records = list(threads.map(lambda number: acquire.add_note(opened, f"note {number}", Told()), range(24)))
    assert sorted(one.label for one in records) == [f"E{number:03d}" for number in range(1, 25)]
    assert opened.vault.index.count == 24
    assert opened.vault.audit() == []


def test_a_note_beside_an_import_and_one_beside_an_export_leave_both_sound(opened: Session, tmp_path: Path):
    file = tmp_path / "file.bin"
    file.write_bytes(b"made up")
    note = Beside(opened)
    assert acquire.import_file(opened, file, Told(), note).label == "E002"
    assert note.wrote == "E001", "it was begun later and is in the log before the file"
    beside = Beside(opened)
    made = share.export(opened, tmp_path / "bundle", progress=beside)
    assert beside.wrote == "E003"
    assert made.exhibits == ("E001", "E002"), "a bundle is of one moment"
    assert check.check(made.path, trust=opened.fingerprint).verdict.value.startswith("intact")
    assert opened.vault.audit() == []
