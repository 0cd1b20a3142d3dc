"""Several things taken in beside one another: each gets a label of its own, and the log stays whole."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows import acquire, review
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.session import Session, Unlock


def test_what_is_taken_in_at_the_same_time_gets_different_labels(tmp_path: Path):
    quick = KdfParams(memory_kib=64, iterations=1, lanes=4)
    made, _sheet = Vault.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase="made up", kdf=quick)
    with made, ThreadPoolExecutor(4) as threads:
        opened = Session(made, tmp_path / "vault")
        records = list(threads.map(lambda number: acquire.add_note(opened, f"note {number}", Told()), range(24)))
        assert sorted(one.label for one in records) == [f"E{number:03d}" for number in range(1, 25)]
        assert len(review.listed(opened)) == 24
        assert made.audit() == []
