"""What a list asks of the index, and what it shows of each exhibit."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Any

from evidence_desktop.model.ids import BlobId, ExhibitId
from evidence_desktop.vault.search import match_for

_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of one exhibit.

    Attributes:
        n: Place among the exhibits, from 1.
        id: UUIDv7.
        label: Such as ``E001``.
        case: Name of the case.
        kind: Screenshot, file, link or note.
        captured_at: UTC, RFC 3339 with milliseconds.
        taken: The same by the local clock of that time, ISO 8601 to the minute, with its offset.
        day: The day of ``taken``, ISO 8601.
        platform: As described last, else as recorded.
        account: Likewise.
        event_time: Likewise; any words.
        first_seen: Likewise; any words.
        title: What it is best known by: window title, address, or file name.
        file_name: The name that it came with.
        media_type: Such as ``image/png``.
        size: Bytes of the original.
        sha256: Of the original, hex.
        width: Pixels, for pictures.
        height: Pixels, for pictures.
        described: Whether a description was added.
        deleted: Whether the original was deleted.
        blob: The stored original.
    """

    n: int
    id: ExhibitId
    label: str
    case: str
    kind: str
    captured_at: str
    taken: str
    day: str
    platform: str
    account: str
    event_time: str
    first_seen: str
    title: str
    file_name: str
    media_type: str
    size: int
    sha256: str
    width: int | None
    height: int | None
    described: bool
    deleted: bool
    blob: BlobId


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows a list; empty means: any.

    Attributes:
        case: Only this case.
        platform: Only this platform.
        account: Only this account.
        kind: Only screenshots, files, links or notes.
        since: Only what was captured on this day or later, ISO 8601.
        until: Only what was captured on this day or before, ISO 8601.
        undescribed: Only what nobody described yet and is still there.
    """

    case: str = ""
    platform: str = ""
    account: str = ""
    kind: str = ""
    since: str = ""
    until: str = ""
    undescribed: bool = False


ANY = Filters()

_FIELDS = tuple(field.name for field in fields(Row))
_FLAGS = ("described", "deleted")
COLUMNS = ", ".join(f'exhibits."{name}"' for name in _FIELDS)
"""What a query selects so that ``row`` understands it."""

_TESTS = (
    ("case", 'exhibits."case" = ?'),
    ("platform", "exhibits.platform = ?"),
    ("account", "exhibits.account = ?"),
    ("kind", "exhibits.kind = ?"),
    ("since", "exhibits.day >= ?"),
    ("until", "exhibits.day <= ?"),
)


def row(found: tuple[Any, ...]) -> Row:
    """Make a row of what ``COLUMNS`` selected."""
    values = dict(zip(_FIELDS, found, strict=True))
    return Row(**(values | {flag: bool(values[flag]) for flag in _FLAGS}))


def condition(search: str, filters: Filters) -> tuple[str, str, list[str]]:
    """Build FROM and WHERE of a list, name its order, and give the values; none of them becomes part of the text."""
    source, key, where, values = "FROM exhibits", "n", [], []
    typed = search.strip().lower()
    if _SHA256.fullmatch(typed):
        where, values = ["exhibits.sha256 = ?"], [typed]
    elif typed:
        match = match_for(search)
        # Sorted by the full-text table's own row number, or SQLite would gather every match before it shows the first.
        source, key = "FROM search JOIN exhibits ON n = search.rowid", "search.rowid"
        where, values = (["0"], []) if match is None else (["search MATCH ?"], [match])
        if filters == ANY and match is not None:
            # Counting and leaving out need no exhibit then, which is ten times as quick.
            source = "FROM search"
    for name, test in _TESTS:
        if value := getattr(filters, name):
            where.append(test)
            values.append(value)
    if filters.undescribed:
        where.append("NOT exhibits.described AND NOT exhibits.deleted")
    return source + (f" WHERE {' AND '.join(where)}" if where else ""), key, values
