"""The index: what makes opening and searching quick. The log is the truth; this is built from it and can be again.

It lives in memory and is sealed as one file. Everything that a list shows stands in a row; a record, a description or a
history is decrypted from the log when somebody asks for it.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from evidence_desktop.custody import entry as entries
from evidence_desktop.custody.tree import Frontier, leaf_hash
from evidence_desktop.model.codec import from_json
from evidence_desktop.model.custody import Entry, Event
from evidence_desktop.model.ids import BlobId, ExhibitId
from evidence_desktop.model.record import Record
from evidence_desktop.vault import intake, schema
from evidence_desktop.vault.log import Frame
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
        platform: As described last, else as recorded.
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
    platform: str
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
class Exhibit:
    """One exhibit whole.

    Attributes:
        record: As it was sealed.
        blob: The stored original.
        description: Described fields, each as it was given last.
        history: ``seq`` of every entry that concerns it, rising.
        deleted: Whether the original was deleted.
    """

    record: Record
    blob: BlobId
    description: Mapping[str, str]
    history: tuple[int, ...]
    deleted: bool


_FIELDS = tuple(field.name for field in fields(Row))
_COLUMNS = ", ".join(f'exhibits."{name}"' for name in _FIELDS)
_FLAGS = ("described", "deleted")


class Index:
    """The index of an open vault. Safe to use from several threads, one call at a time.

    Args:
        fetch: Reads the exact bytes of an entry from the log, by ``seq`` and start of its frame.
    """

    def __init__(self, fetch: Callable[[int, int], bytes]) -> None:
        self._fetch = fetch
        self._turn = threading.RLock()
        self._frontier = Frontier()
        self.end = 0
        """Where the log goes on, behind the last entry that is in here."""
        self.has_gaps = False
        """Whether entries are missing, as in a vault that is being salvaged: then size and root mean nothing."""
        self._base = self._connect()
        self._base.executescript(schema.TABLES)

    @staticmethod
    def _connect() -> sqlite3.Connection:
        base = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        for pragma in schema.PRAGMAS:
            base.execute(pragma)
        return base

    @classmethod
    def load(cls, data: bytes, fetch: Callable[[int, int], bytes]) -> tuple[Index, int, bytes] | None:
        """Take up what ``dump`` gave.

        Returns:
            The index, and how many bytes of the log it covers with their SHA-256; None when another version wrote it.
        """
        if not data:
            return None
        index = cls(fetch)
        index._base.close()
        index._base = cls._connect()
        try:
            index._base.deserialize(data)
            for pragma in schema.PRAGMAS:
                index._base.execute(pragma)
            version, size, digest, frontier = index._base.execute("SELECT * FROM cover").fetchone()
            if version != schema.VERSION:
                return None
            index._frontier = Frontier.from_bytes(frontier)
        except (sqlite3.Error, ValueError, TypeError):
            index.close()
            return None
        index.end = size
        return index, size, digest

    def dump(self, digest: bytes) -> bytes:
        """Return the index as bytes; ``digest`` is the SHA-256 of the part of the log that it covers."""
        with self._turn:
            self._base.execute("DELETE FROM cover")
            cover = (schema.VERSION, self.end, digest, self._frontier.to_bytes())
            self._base.execute("INSERT INTO cover VALUES (?, ?, ?, ?)", cover)
            return self._base.serialize()

    def close(self) -> None:
        """Let go of the memory."""
        with self._turn:
            self._base.close()

    # What is in here

    @property
    def size(self) -> int:
        """Number of entries of the log."""
        return self._frontier.size

    @property
    def root(self) -> bytes:
        """Root of the tree over them."""
        return self._frontier.root

    def head_with(self, leaves: Sequence[bytes]) -> tuple[int, bytes]:
        """Return size and root that the tree would have with more leaves."""
        frontier = Frontier.from_bytes(self._frontier.to_bytes())
        for leaf in leaves:
            frontier.append(leaf)
        return frontier.size, frontier.root

    @property
    def count(self) -> int:
        """Number of exhibits, deleted ones too."""
        return int(self._one("SELECT COALESCE(MAX(n), 0) FROM exhibits"))

    def next_label(self) -> str:
        """Return the label for the next exhibit: ``E`` and a number, three digits at least."""
        number = self.count + 1
        while self.has_label(f"E{number:03d}"):
            number += 1
        return f"E{number:03d}"

    def exhibits(
        self,
        search: str = "",
        *,
        platform: str = "",
        case: str = "",
        newest_first: bool = False,
        limit: int = -1,
        offset: int = 0,
    ) -> list[Row]:
        """List exhibits in the order in which they were taken in.

        Args:
            search: Beginnings of words that all have to occur, or a whole SHA-256.
            platform: Only this platform.
            case: Only this case.
            newest_first: Turn the order round.
            limit: At most so many; all when negative.
            offset: Leave out so many at the start.
        """
        source, key, values = _condition(search, platform, case)
        order = f"{key} DESC" if newest_first else key
        query = f"SELECT {_COLUMNS} {source} ORDER BY {order} LIMIT ? OFFSET ?"
        return [_row(found) for found in self._all(query, *values, limit, offset)]

    def matching(self, search: str = "", *, platform: str = "", case: str = "") -> int:
        """Count what ``exhibits`` would list without a limit."""
        source, _, values = _condition(search, platform, case)
        return int(self._one(f"SELECT COUNT(*) {source}", *values))

    def get(self, label_or_id: str) -> Exhibit | None:
        """Return an exhibit by its label, in either case of letters, or by its id; None when there is none.

        Raises:
            VaultDamagedError: ``log-damaged`` when the log no longer holds its entries.
        """
        found = self._all(
            "SELECT n, seq, blob, deleted FROM exhibits WHERE id = ? OR label = ? ORDER BY n LIMIT 1",
            label_or_id.lower(),
            label_or_id.upper(),
        )
        if not found:
            return None
        n, seq, blob, deleted = found[0]
        begins = self._entry(seq)
        history = self._all("SELECT seq, event FROM entries WHERE exhibit = ? ORDER BY seq", n)
        description: dict[str, str] = {}
        for place, event in history:
            if event == Event.DESCRIBED:
                description |= self._entry(place).body["description"]
        record = from_json(Record, begins.body["record"])
        return Exhibit(record, BlobId(blob), description, tuple(place for place, _ in history), bool(deleted))

    def history(self, exhibit: ExhibitId) -> tuple[Entry, ...]:
        """Return every entry that concerns an exhibit, the oldest first."""
        seqs = self._all(
            "SELECT seq FROM entries WHERE exhibit = (SELECT n FROM exhibits WHERE id = ?) ORDER BY seq", exhibit
        )
        return tuple(self._entry(seq) for (seq,) in seqs)

    def of_events(self, events: Collection[Event]) -> tuple[Entry, ...]:
        """Return every entry of these kinds, the oldest first."""
        found = self._all("SELECT seq, event FROM entries ORDER BY seq")
        return tuple(self._entry(seq) for seq, event in found if event in events)

    def latest(self) -> Entry | None:
        """Return the last entry of the log."""
        seq = self._one("SELECT MAX(seq) FROM entries")
        return None if seq is None else self._entry(seq)

    def bytes_of(self, seq: int) -> bytes:
        """Return an entry's exact bytes.

        Raises:
            KeyError: When there is no such entry.
        """
        found = self._all("SELECT start FROM entries WHERE seq = ?", seq)
        if not found:
            raise KeyError(seq)
        return self._fetch(seq, found[0][0])

    def leaves(self) -> list[bytes]:
        """Return the leaf hashes in the order of the log."""
        return [leaf for (leaf,) in self._all("SELECT leaf FROM entries ORDER BY seq")]

    def sizes_shown(self, events: Collection[Event]) -> list[int]:
        """Return the sizes of checkpoints that entries of these kinds say were shown to somebody."""
        found = self._all("SELECT event, size FROM shown ORDER BY seq")
        return [size for event, size in found if event in events]

    def blobs(self) -> list[tuple[BlobId, str, bool]]:
        """List every exhibit's blob with its label and whether it was deleted."""
        found = self._all("SELECT blob, label, deleted FROM exhibits")
        return [(BlobId(blob), label, bool(gone)) for blob, label, gone in found]

    def label_of(self, blob: BlobId) -> str:
        """Return the label of the exhibit that a blob is the original of, or the blob's id before there is one."""
        return str(self._one("SELECT label FROM exhibits WHERE blob = ?", blob) or blob)

    def has_label(self, label: str) -> bool:
        """Tell whether an exhibit has this label."""
        return bool(self._all("SELECT 1 FROM exhibits WHERE label = ? LIMIT 1", label))

    def knows_put_aside(self, what: str) -> bool:
        """Tell whether a ``repaired`` entry says exactly this."""
        return bool(self._all("SELECT 1 FROM put_aside WHERE what = ?", what))

    def digest(self) -> bytes:
        """Return a SHA-256 over everything but the search words, for comparison with another index."""
        digest = hashlib.sha256()
        with self._turn:
            for query in schema.CONTENT:
                for found in self._base.execute(query):
                    digest.update(repr(found).encode())
        return digest.digest()

    # How it gets in here

    def add(self, found: Sequence[tuple[Frame, Entry]], *, gaps: bool = False) -> None:
        """Take in entries in the order of the log.

        Args:
            found: Frames with their entries, decoded.
            gaps: Whether entries may be missing between them, as in a vault that is being salvaged.
        """
        with self._turn:
            self._base.execute("BEGIN")
            try:
                for frame, entry in found:
                    self._add(frame, entry, gaps=gaps)
            finally:
                self._base.execute("COMMIT")

    def _add(self, frame: Frame, entry: Entry, *, gaps: bool) -> None:
        if frame.seq != self._frontier.size:
            if not gaps:
                raise AssertionError("entries come in order")
            self.has_gaps = True
        leaf = leaf_hash(frame.entry)
        intake.add(self._base, frame, entry, leaf)
        self._frontier.append(leaf)
        self.end = frame.end

    def _entry(self, seq: int) -> Entry:
        return entries.decode(self.bytes_of(seq), place=seq)

    def _all(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with self._turn:
            return self._base.execute(query, values).fetchall()

    def _one(self, query: str, *values: object) -> Any:
        found = self._all(query, *values)
        return found[0][0] if found else None


def _condition(search: str, platform: str, case: str) -> tuple[str, str, list[str]]:
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
    for name, value in (("platform", platform), ("case", case)):
        if value:
            where.append(f'exhibits."{name}" = ?')
            values.append(value)
    return source + (f" WHERE {' AND '.join(where)}" if where else ""), key, values


def _row(found: tuple[Any, ...]) -> Row:
    values = dict(zip(_FIELDS, found, strict=True))
    return Row(**(values | {flag: bool(values[flag]) for flag in _FLAGS}))
