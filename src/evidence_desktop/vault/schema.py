"""The tables of the index. They are this program's own affair: another version builds the index anew."""

from __future__ import annotations

from evidence_desktop.vault.search import HASH_TAG, PREFIXES, TAG, TOKENIZER

VERSION = 3
"""Raised with every change to a table or to how words are cut."""

# Even an in-memory database writes plain temporary files on a large sort unless it is told not to.
PRAGMAS = ("PRAGMA temp_store = MEMORY", "PRAGMA journal_mode = MEMORY", "PRAGMA trusted_schema = OFF")

TABLES = f"""
CREATE TABLE cover (version INTEGER, size INTEGER, digest BLOB, frontier BLOB);
CREATE TABLE entries (
    seq INTEGER PRIMARY KEY, start INTEGER NOT NULL, leaf BLOB NOT NULL, event TEXT NOT NULL, exhibit INTEGER
);
CREATE INDEX entries_by_exhibit ON entries (exhibit) WHERE exhibit IS NOT NULL;
CREATE TABLE exhibits (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, label TEXT NOT NULL, "case" TEXT NOT NULL, kind TEXT NOT NULL,
    captured_at TEXT NOT NULL, taken TEXT NOT NULL, day TEXT NOT NULL, run INTEGER NOT NULL, platform TEXT NOT NULL,
    account TEXT NOT NULL, event_time TEXT NOT NULL, first_seen TEXT NOT NULL, original TEXT NOT NULL,
    title TEXT NOT NULL, file_name TEXT NOT NULL,
    media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, width INTEGER, height INTEGER,
    described INTEGER NOT NULL, deleted INTEGER NOT NULL, blob TEXT NOT NULL, seq INTEGER NOT NULL, words TEXT NOT NULL,
    tags TEXT GENERATED ALWAYS AS (
        'c' || substr(hex("case"), 1, {TAG}) || ' p' || substr(hex(platform), 1, {TAG}) ||
        ' a' || substr(hex(account), 1, {TAG}) || ' k' || kind || ' s' || substr(sha256, 1, {HASH_TAG}) ||
        iif(deleted, '', ' kept') || iif(described OR deleted, '', ' undescribed') ||
        iif(substr(media_type, 1, 6) = 'image/', ' picture', '')
    ) VIRTUAL
);
CREATE UNIQUE INDEX exhibits_by_id ON exhibits (id);
CREATE INDEX exhibits_by_label ON exhibits (label);
CREATE INDEX exhibits_by_run ON exhibits (run, day);
CREATE INDEX exhibits_by_original ON exhibits (original) WHERE original != '';
CREATE INDEX exhibits_by_event_time ON exhibits (event_time) WHERE event_time != '';
CREATE INDEX exhibits_by_first_seen ON exhibits (first_seen) WHERE first_seen != '';
CREATE VIRTUAL TABLE search USING fts5 (
    words, tags, content = 'exhibits', content_rowid = 'n',
    tokenize = "{TOKENIZER}", prefix = '{PREFIXES}', columnsize = 0
);
CREATE TABLE shown (seq INTEGER PRIMARY KEY, event TEXT NOT NULL, size INTEGER NOT NULL);
CREATE TABLE put_aside (what TEXT PRIMARY KEY) WITHOUT ROWID;
"""

CONTENT = (
    "SELECT * FROM entries ORDER BY seq",
    "SELECT * FROM exhibits ORDER BY n",
    "SELECT * FROM shown ORDER BY seq",
    "SELECT * FROM put_aside ORDER BY what",
)
"""Everything that comes straight from the log."""
