"""Open a vault of 10,000 and of 100,000 exhibits, after the passphrase."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import measure

from evidence_desktop.model.codec import to_json
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.ids import new_blob_id, new_exhibit_id
from evidence_desktop.workflows import acquire, session
from evidence_desktop.workflows.acquire import Told

ROUNDS = 5
BATCH = 500


def figures(folder: Path) -> Iterator[measure.Figure]:
    for count, reach in ((10_000, 0.3), (100_000, 2.0)):
        vault = folder / str(count)
        fill(vault, count)
        seconds = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            opened = session.unlock(vault)
            seconds.append(time.perf_counter() - started)
            assert opened.vault.index.count == count
            opened.close()
        name = f"open a vault of {count:,} exhibits"
        yield measure.Figure(name, statistics.median(seconds), reach, "s", "wall clock, keyring alone")


def fill(path: Path, count: int) -> None:
    """Append records of exhibits without their files: opening never reads those."""
    opened = session.create(path, unlock=session.Unlock.KEYRING).session
    told = Told(platform="Example Network", url="https://example.org/post/1", account="@example_account")
    first = acquire.add_note(opened, "made-up words", told)
    done = 1
    while done < count:
        drafts = []
        for number in range(done, min(done + BATCH, count)):
            record = replace(first, id=new_exhibit_id(), label=f"E{number + 1:03}")
            body = {"record": to_json(record), "blob": new_blob_id()}
            drafts.append(Draft(Event.CAPTURED, body, record.id, record.case))
        opened.vault.append(drafts)
        done += len(drafts)
    opened.close()
