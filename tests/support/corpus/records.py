"""Faults in `records`: record, original, redacted copy and log do not say the same. Signed again by the own key."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import rfc8785

from support import handmade
from support.corpus.bag import ENTRIES, ONE, RECORD, signed
from support.corpus.base import ALTERED, ORIGINALS, Fault, edit, fails, good, packed, put, relogged, resigned, vectors
from support.corpus.good import COPY, redacted
from support.corpus.vector import Vector
from support.handmade import Bundle, entry, record, redaction

COPY_PATH = "data/redacted/001.png"
GOOD = record(1, ORIGINALS[1][1])["content"]
WRONG = fails("records", RECORD)
UNTOLD = (*WRONG, *fails("records", f"{ENTRIES} seq 1"))
"""A record that is not taken: so the entries of its exhibit are of none in this bundle."""


def told(**changes: Any) -> Callable[[], bytes]:
    """The record file says something else."""
    return signed(edit(RECORD, lambda old: handmade.changed_json(old, **changes)))


def sealed(**changes: Any) -> Callable[[], bytes]:
    """The record was another before it was sealed, so that file and entry agree on it."""
    return lambda: packed(relogged(lambda log: log[1]["body"].update(record=log[1]["body"]["record"] | changes)))


def second_record(files: dict[str, bytes]) -> None:
    files["data/originals/003.txt"] = files[ONE]
    files["data/records/003.json"] = handmade.changed_json(files[RECORD], number=3, original="data/originals/003.txt")


def begun_twice() -> bytes:
    def change(log: list[dict[str, Any]]) -> None:
        log[5] = entry(5, "imported", 1, log[1]["body"])

    return packed(relogged(change))


def of_nobody() -> bytes:
    """Entries of an exhibit that is not in the bundle."""
    bundle = good(originals=ORIGINALS | {9: ("txt", b"kept back")}, log=handmade.example_log(ORIGINALS))
    for name in ("data/records/009.json", "data/originals/009.txt"):
        del bundle.files[name]
    return packed(bundle.finish())


RECORDS: list[Fault] = [
    ("number", "another number than the name's", UNTOLD, told(number=2)),
    ("number-truth", "a number that is no number", UNTOLD, told(number=True)),
    ("key-more", "a key more", UNTOLD, told(extra=1)),
    ("label", "another label than the record's", WRONG, told(label="E009")),
    ("entry-other", "it names the entry of another exhibit", UNTOLD, told(entry=4)),
    ("entry-missing", "it names an entry that is not there", UNTOLD, told(entry=99)),
    ("record-empty", "another record than the sealed one", UNTOLD, told(record={})),
    ("original-other", "it names the original of another exhibit", WRONG, told(original="data/originals/002.bin")),
    ("original-elsewhere", "it names a file that is no original", WRONG, told(original="VERIFY.txt")),
    ("history-short", "an entry is left out of the history", WRONG, told(history=[1, 3])),
    ("history-order", "the history is out of order", WRONG, told(history=[3, 1, 5])),
    ("description-old", "a description that was corrected later", WRONG, told(description={"platform": "Example"})),
    ("not-canonical", "a newline after the record", UNTOLD, signed(edit(RECORD, lambda old: old + b"\n"))),
    ("broken-json", "half a record", UNTOLD, signed(edit(RECORD, lambda old: old[:100]))),
    (
        "size",
        "the original has another size than was sealed",
        fails("records", ONE),
        sealed(content=GOOD | {"size": 1}),
    ),
    (
        "sha256",
        "the original has another SHA-256 than was sealed",
        fails("records", ONE),
        sealed(content=GOOD | {"sha256": "0" * 64}),
    ),
    (
        "original-changed",
        "the original was changed before the bundle was signed",
        fails("records", ONE),
        signed(edit(ONE, bytes.upper)),
    ),
    (
        "original-alone",
        "an original without a record",
        fails("records", "data/originals/003.txt"),
        signed(put("data/originals/003.txt", b"x")),
    ),
    (
        "two-originals",
        "two originals of one number",
        fails("records", "data/originals/001.png"),
        signed(put("data/originals/001.png", b"x")),
    ),
    (
        "gap",
        "numbers with a gap",
        fails("records", "data/records", "data/records/004.json"),
        signed(put("data/records/004.json", b"x")),
    ),
    ("exhibit-twice", "two records of one exhibit", fails("records", "data/records/003.json"), signed(second_record)),
    ("begun-twice", "an exhibit that begins twice", WRONG, begun_twice),
    ("entry-of-nobody", "an entry of an exhibit that is not here", fails("records", f"{ENTRIES} seq 2"), of_nobody),
]


def copies(*links: dict[str, Any], copy: bytes = COPY) -> Callable[[], bytes]:
    originals = {1: ("png", ORIGINALS[1][1]), 2: ORIGINALS[2]}
    log = [*handmade.example_log(originals), *links]
    return lambda: packed(good(originals=originals, log=log, copies={1: copy}))


def copy_told(**changes: Any) -> Callable[[], bytes]:
    def change(files: dict[str, bytes]) -> None:
        old = json.loads(files[RECORD])
        files[RECORD] = rfc8785.dumps(old | {"redacted": old["redacted"] | changes})

    return lambda: packed(resigned(change, redacted()))


def with_copy(name: str, data: bytes = COPY) -> Callable[[], bytes]:
    def make() -> bytes:
        bundle: Bundle = redacted()
        bundle.files[name] = data
        return packed(bundle.finish())

    return make


ORIGINAL = ORIGINALS[1][1]
LINK = redaction(7, 1, ORIGINAL, COPY)
COPIES: list[Fault] = [
    ("other-bytes", "other bytes than the log says", fails("records", COPY_PATH), with_copy(COPY_PATH, COPY[::-1])),
    ("no-link", "no entry says that the copy was made", fails("records", COPY_PATH), copies()),
    (
        "withdrawn",
        "the copy was withdrawn",
        fails("records", COPY_PATH),
        copies(LINK, entry(8, "redaction withdrawn", 1, {})),
    ),
    (
        "not-the-last",
        "a newer copy was made",
        fails("records", COPY_PATH),
        copies(LINK, redaction(8, 1, ORIGINAL, b"a newer copy")),
    ),
    (
        "of-another-original",
        "the copy is of another original",
        fails("records", COPY_PATH),
        copies(redaction(7, 1, b"another post", COPY)),
    ),
    ("entry-other", "it names another entry", fails("records", COPY_PATH), copy_told(entry=3)),
    ("sha256-other", "it names another SHA-256", fails("records", COPY_PATH), copy_told(sha256="0" * 64)),
    (
        "original-beside",
        "the original lies beside its copy",
        fails("records", "data/originals/001.png"),
        with_copy("data/originals/001.png", ORIGINAL),
    ),
    (
        "beside-an-original",
        "a copy beside an original that nobody redacted",
        fails("records", "data/originals/002.bin"),
        with_copy("data/redacted/002.png"),
    ),
    ("alone", "a copy without a record", fails("records", "data/redacted/003.png"), with_copy("data/redacted/003.png")),
]


def all_records() -> Iterator[Vector]:
    yield from vectors("records", ALTERED, RECORDS)
    yield from vectors("redacted", ALTERED, COPIES)
