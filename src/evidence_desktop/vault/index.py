"""The index: what makes opening and searching quick. The log is the truth; this is built from it and can be again.

It lives in memory and is sealed as one file. Everything that a list shows stands in a row; a record, a description or a
history is decrypted from the log when somebody asks for it.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evidence_desktop.custody import entry as entries
from evidence_desktop.custody.tree import Frontier, leaf_hash
from evidence_desktop.model.codec import from_json
from evidence_desktop.model.custody import Entry, Event
from evidence_desktop.model.ids import BlobId, ExhibitId
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.model.record import Record
from evidence_desktop.vault import intake, schema
from evidence_desktop.vault.listing import ANY, COLUMNS, Filters, Row, condition, row
from evidence_desktop.vault.log import Frame

HEARD = 20_000
"""Steps of SQLite's machine, a few milliseconds, after which a search hears that nobody waits for it any more."""


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
        filters: Filters = ANY,
        *,
        newest_first: bool = False,
        limit: int = -1,
        offset: int = 0,
        progress: Progress = NO_PROGRESS,
    ) -> list[Row]:
        """List exhibits in the order in which they were taken in.

        Args:
            search: Beginnings of words that all have to occur, or a whole SHA-256.
            filters: What narrows the list.
            newest_first: Turn the order round.
            limit: At most so many; all when negative.
            offset: Leave out so many at the start.
            progress: Stops the search.

        Raises:
            CancelledError: Nobody waits for it any more.
        """
        source, key, values = condition(search, filters)
        down = "DESC" if newest_first else ""
        # What is left out at the start is not looked up in the wide table.
        chosen = f"SELECT {key} {source} ORDER BY {key} {down} LIMIT ? OFFSET ?"
        query = f"SELECT {COLUMNS} FROM exhibits WHERE n IN ({chosen}) ORDER BY n {down}"  # noqa: S608
        return [row(found) for found in self._all(query, *values, limit, offset, progress=progress)]

    def matching(self, search: str = "", filters: Filters = ANY, progress: Progress = NO_PROGRESS) -> int:
        """Count what ``exhibits`` would list without a limit."""
        source, _, values = condition(search, filters)
        return int(self._all(f"SELECT COUNT(*) {source}", *values, progress=progress)[0][0])

    def days(self, search: str = "", filters: Filters = ANY, progress: Progress = NO_PROGRESS) -> list[tuple[str, int]]:
        """Return the days of what ``exhibits`` would list, the newest first, each with its number of exhibits.

        A day comes twice where the clock was set back between; the order is that of taking in.
        """
        source, _, values = condition(search, filters)
        if source.startswith("FROM search WHERE"):
            source = source.replace("FROM search", "FROM search JOIN exhibits ON n = search.rowid", 1)
        return self._all(f"SELECT day, COUNT(*) {source} GROUP BY run ORDER BY run DESC", *values, progress=progress)

    def platforms(self) -> list[str]:
        """Return every platform that an exhibit has, in the order of the alphabet."""
        return [name for (name,) in self._all("SELECT DISTINCT platform FROM exhibits ORDER BY platform") if name]

    def accounts(self) -> list[str]:
        """Return every account that an exhibit has, in the order of the alphabet."""
        return [name for (name,) in self._all("SELECT DISTINCT account FROM exhibits ORDER BY account") if name]

    def naming(self, label: str) -> list[str]:
        """Return the labels of the exhibits whose description names this one as the original."""
        found = self._all("SELECT label FROM exhibits WHERE original = ? ORDER BY n", label.upper())
        return [name for (name,) in found]

    def alike(self, exhibits: Iterable[ExhibitId]) -> list[Row]:
        """List these exhibits and every other one with the same original, down to the byte; none that was deleted."""
        hashes = "SELECT DISTINCT sha256 FROM exhibits WHERE id IN (SELECT value FROM json_each(?))"
        found = self._all(hashes, json.dumps(list(exhibits)))
        rows = (row for (one,) in found for row in self.exhibits(one, Filters(kept=True)))
        return sorted(rows, key=lambda row: row.n)

    def times(self, column: str, named: int) -> list[tuple[str, str, str, int]]:
        """Give one time of the exhibits that have it, in the order of the text, with label and platform.

        Of many with the same time, or taken on the same day, only the first are given, the last of them with how many
        more there are.

        Args:
            column: ``event_time``, ``first_seen`` or ``taken``.
            named: At most so many of the same time.
        """
        if column == "taken":
            # Those of one day follow each other.
            together = "SELECT MIN(n) AS first, COUNT(*) AS count FROM exhibits GROUP BY run"
            return self._all(
                f"SELECT taken, label, platform, CASE n - first + 1 WHEN ? THEN first + count - n - 1 ELSE 0 END "  # noqa: S608
                f"FROM ({together}) JOIN exhibits ON n BETWEEN first AND first + MIN(count, ?) - 1 ORDER BY n",
                *(named, named),
            )
        ranked = f"""
            SELECT n AS ranked, ROW_NUMBER() OVER same AS place, COUNT(*) OVER same AS count
            FROM exhibits WHERE {column} != ''
            WINDOW same AS (
                PARTITION BY {column} ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            )
        """  # noqa: S608 - one of two names of columns
        return self._all(
            f"SELECT {column}, label, platform, CASE place WHEN ? THEN count - place ELSE 0 END "  # noqa: S608
            f"FROM ({ranked}) JOIN exhibits ON n = ranked WHERE place <= ? ORDER BY {column}, n",
            *(named, named),
        )

    def get(self, label_or_id: str) -> Exhibit | None:
        """Return an exhibit by its label, in either case of letters, or by its id; None when there is none.

        Raises:
            VaultDamagedError: ``log-damaged`` when the log no longer holds its entries.
        """
        try:
            found = self._all(
                "SELECT n, seq, blob, deleted FROM exhibits WHERE id = ? OR label = ? ORDER BY n LIMIT 1",
                label_or_id.lower(),
                label_or_id.upper(),
            )
        except UnicodeEncodeError:  # half of a character, as a terminal hands on bytes that are no text
            return None
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
        marks = ", ".join("?" * len(events))
        found = self._all(f"SELECT seq FROM entries WHERE event IN ({marks}) ORDER BY seq", *sorted(events))  # noqa: S608
        return tuple(self._entry(seq) for (seq,) in found)

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

    def _all(self, query: str, *values: object, progress: Progress = NO_PROGRESS) -> list[tuple[Any, ...]]:
        with self._turn:
            progress.checkpoint()
            # What it raises stops the query; without one, nothing is asked.
            self._base.set_progress_handler(None if progress is NO_PROGRESS else progress.checkpoint, HEARD)
            try:
                return self._base.execute(query, values).fetchall()
            except sqlite3.OperationalError:
                progress.checkpoint()
                raise
            finally:
                self._base.set_progress_handler(None, 0)

    def _one(self, query: str, *values: object) -> Any:
        found = self._all(query, *values)
        return found[0][0] if found else None
