"""How a custody entry gets into the index's tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.custody import ADDS_EXHIBIT, Entry, Event
from evidence_desktop.model.record import Record
from evidence_desktop.vault.log import Frame
from evidence_desktop.vault.search import MAX_TEXT, words_of

_FIND = "INSERT INTO search (rowid, words, tags) SELECT n, words, tags FROM exhibits WHERE n = ?"
_LOSE = "INSERT INTO search (search, rowid, words, tags) SELECT 'delete', n, words, tags FROM exhibits WHERE n = ?"
"""Put what can be found of an exhibit into the full-text table, and take it out while its row is as it was put in."""


def add(base: sqlite3.Connection, frame: Frame, entry: Entry, leaf: bytes) -> None:
    """Take in one entry.

    Args:
        base: The index's database.
        frame: Where it stands in the log.
        entry: The entry, decoded.
        leaf: Its leaf hash, 32 bytes.
    """
    if entry.event in ADDS_EXHIBIT:
        _add_exhibit(base, entry)
    n = _number(base, entry)
    row = (frame.seq, frame.start, leaf, entry.event.value, n)
    base.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", row)
    if entry.event is Event.DESCRIBED and n is not None:
        _describe(base, n, entry.body["description"])
    elif entry.event is Event.DELETED:
        base.execute(_LOSE, (n,))
        base.execute("UPDATE exhibits SET deleted = 1 WHERE n = ?", (n,))
        base.execute(_FIND, (n,))
    elif entry.event in {Event.CHECKPOINT_SHOWN, Event.EXPORTED}:
        base.execute("INSERT INTO shown VALUES (?, ?, ?)", (frame.seq, entry.event.value, entry.body["size"]))
    elif entry.event in {Event.CHECKPOINT_GIVEN, Event.STAMPED}:
        size = int(entry.body["note"].split("\n")[1])
        base.execute("INSERT INTO shown VALUES (?, ?, ?)", (frame.seq, entry.event.value, size))
    elif entry.event is Event.REPAIRED:
        base.execute("INSERT OR IGNORE INTO put_aside VALUES (?)", (entry.body["what"],))


def _number(base: sqlite3.Connection, entry: Entry) -> int | None:
    if entry.exhibit is None:
        return None
    found = base.execute("SELECT n FROM exhibits WHERE id = ?", (entry.exhibit,)).fetchone()
    return None if found is None else int(found[0])


def _add_exhibit(base: sqlite3.Connection, entry: Entry) -> None:
    record = from_json(Record, entry.body["record"])
    values = _row_of(record) | {"blob": entry.body["blob"], "seq": entry.seq, "words": _words_of(record)}
    values["run"] = _run_of(base, values["day"])
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    # A second beginning of one exhibit cannot come from this program; the first one counts. The names are from below.
    insert = f"INSERT OR IGNORE INTO exhibits ({names}) VALUES ({marks})"  # noqa: S608
    done = base.execute(insert, tuple(values.values()))
    if done.rowcount:
        base.execute(_FIND, (done.lastrowid,))


def _run_of(base: sqlite3.Connection, day: str) -> int:
    """Number the stretches of exhibits of one day: a list by days can then be counted without its rows."""
    last = base.execute("SELECT run, day FROM exhibits ORDER BY n DESC LIMIT 1").fetchone()
    if last is None:
        return 0
    return int(last[0]) + int(last[1] != day)


def _row_of(record: Record) -> dict[str, Any]:
    window = record.screen.window_title if record.screen else ""
    return {
        "id": record.id,
        "label": record.label,
        "case": record.case,
        "kind": record.kind.value,
        "captured_at": to_json(record.captured.utc),
        "taken": record.captured.local.isoformat(" ", "minutes"),
        "day": record.captured.local.date().isoformat(),
        "platform": record.source.platform,
        "account": record.source.account,
        "event_time": record.event_time.strip(),
        "first_seen": record.first_seen.strip(),
        "original": "",
        "title": window or record.source.url or record.content.file_name,
        "file_name": record.content.file_name,
        "media_type": record.content.media_type,
        "size": record.content.size,
        "sha256": record.content.sha256,
        "width": record.content.width,
        "height": record.content.height,
        "described": 0,
        "deleted": 0,
    }


def _words_of(record: Record) -> str:
    source, screen = record.source, record.screen
    return words_of(
        record.label,
        record.case,
        record.event_time,
        source.platform,
        source.url,
        source.account,
        source.profile_url,
        record.content.file_name,
        screen.window_title if screen else "",
        screen.program if screen else "",
        record.remark,
    )


_SHOWN = ("platform", "account", "event_time", "first_seen", "original")
"""The described fields that lists and the chronology show; the last word of each counts."""


def _describe(base: sqlite3.Connection, n: int, description: Mapping[str, str]) -> None:
    old, *shown = base.execute(f"SELECT words, {', '.join(_SHOWN)} FROM exhibits WHERE n = ?", (n,)).fetchone()  # noqa: S608
    # What was said before stays findable, as it stays in the log; the newest comes first, should it be too much.
    new = f"{words_of(*description.values())} {old}"[: 2 * MAX_TEXT]
    base.execute(_LOSE, (n,))
    values = [description.get(name, was).strip() for name, was in zip(_SHOWN, shown, strict=True)]
    # Labels are found in either case of letters.
    values[-1] = values[-1].upper()
    assigned = ", ".join(f"{name} = ?" for name in _SHOWN)
    base.execute(f"UPDATE exhibits SET described = 1, words = ?, {assigned} WHERE n = ?", (new, *values, n))  # noqa: S608
    base.execute(_FIND, (n,))
