"""What a list asks of the index, and what it shows of each exhibit."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Any

from evidence_desktop.model.ids import BlobId, ExhibitId
from evidence_desktop.vault.search import HASH_TAG, match_for, tag

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
        kept: Only what is still there.
        pictures: Only pictures.
    """

    case: str = ""
    platform: str = ""
    account: str = ""
    kind: str = ""
    since: str = ""
    until: str = ""
    undescribed: bool = False
    kept: bool = False
    pictures: bool = False


ANY = Filters()

_FIELDS = tuple(field.name for field in fields(Row))
_FLAGS = ("described", "deleted")
COLUMNS = ", ".join(f'exhibits."{name}"' for name in _FIELDS)
"""What a query selects so that ``row`` understands it."""

_TAGGED = (("case", "c"), ("platform", "p"), ("account", "a"))
_FACTS = (("undescribed", "undescribed"), ("kept", "kept"), ("pictures", "picture"))
_DAYS = (("since", "exhibits.day >= ?"), ("until", "exhibits.day <= ?"))


def row(found: tuple[Any, ...]) -> Row:
    """Make a row of what ``COLUMNS`` selected."""
    values = dict(zip(_FIELDS, found, strict=True))
    return Row(**(values | {flag: bool(values[flag]) for flag in _FLAGS}))


def condition(search: str, filters: Filters) -> tuple[str, str, list[str]]:
    """Build FROM and WHERE of a list, name its order, and give the values; none of them becomes part of the text."""
    where: list[str] = []
    values: list[str] = []
    tags = [word for name, word in _FACTS if getattr(filters, name)]
    if filters.kind:
        tags.append(f'"k{filters.kind}"')
    for name, kind in _TAGGED:
        if value := getattr(filters, name):
            word, says_all = tag(kind, value)
            tags.append(word)
            if not says_all:
                where.append(f'exhibits."{name}" = ?')
                values.append(value)
    match, typed = None, search.strip().lower()
    if _SHA256.fullmatch(typed):
        tags.append(f"s{typed[:HASH_TAG]}")
        where.append("exhibits.sha256 = ?")
        values.append(typed)
    elif typed and (match := match_for(search)) is None:
        return "FROM exhibits WHERE 0", "n", []
    for name, test in _DAYS:
        if value := getattr(filters, name):
            where.append(test)
            values.append(value)
    wanted = [f"words : ({match})"] if match else []
    wanted += [f"tags : ({' AND '.join(tags)})"] if tags else []
    if not wanted:
        return "FROM exhibits" + _where(where), "n", values
    # Counting and leaving out need no exhibit where nothing else is asked of it.
    source = "FROM search JOIN exhibits ON n = search.rowid" if where else "FROM search"
    # Sorted by the full-text table's own row number, or SQLite would gather every match before it shows the first.
    return source + _where(["search MATCH ?", *where]), "search.rowid", [" AND ".join(wanted), *values]


def _where(tests: list[str]) -> str:
    return f" WHERE {' AND '.join(tests)}" if tests else ""
