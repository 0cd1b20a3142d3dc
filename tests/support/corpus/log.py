"""Faults in the log: `checkpoint`, `entries`, `inclusion`, `consistency`; all signed again by the bundle's own key."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any

import rfc8785

from support import handmade
from support.corpus.bag import ENTRIES, LOG_KEY, NOTE, PROOF, RECORD, signed
from support.corpus.base import (
    ALTERED,
    CANNOT_TELL,
    Fault,
    drop,
    edit,
    fails,
    forger,
    good,
    owner,
    packed,
    put,
    relogged,
    resigned,
    swap,
    unknowns,
    vectors,
)
from support.corpus.vector import Vector

PAST = "data/custody/proofs/consistency-000003.txt"
SECOND, SIXTH = "data/records/002.json", "data/custody/proofs/000006.tlog-proof"
GIVEN = "the checkpoint given with --since"
NO_NOTE = (*unknowns("inclusion", NOTE), *unknowns("consistency", NOTE))


def key_line(public: bytes, kind: bytes = b"\x01", key_id: str = "") -> bytes:
    right = hashlib.sha256(handmade.ORIGIN.encode() + b"\n" + kind + public).hexdigest()[:8]
    return f"{handmade.ORIGIN}+{key_id or right}+{base64.b64encode(kind + public).decode()}\n".encode()


BROKEN_NOTE = (*fails("checkpoint", NOTE), *NO_NOTE)
BROKEN_KEY = (*fails("checkpoint", LOG_KEY), *unknowns("checkpoint", NOTE), *NO_NOTE)
CHECKPOINTS: list[Fault] = [
    ("cut", "the last line does not end", BROKEN_NOTE, signed(edit(NOTE, lambda old: old[:-1]))),
    ("size-zero-in-front", "the size has a zero in front", BROKEN_NOTE, signed(swap(NOTE, b"\n7\n", b"\n07\n"))),
    ("size-other", "another size under the old signature", BROKEN_NOTE, signed(swap(NOTE, b"\n7\n", b"\n8\n"))),
    ("extension", "an extension line", BROKEN_NOTE, signed(swap(NOTE, b"\n\n", b"\nextension\n\n"))),
    ("dash", "another dash before the signature", BROKEN_NOTE, signed(swap(NOTE, "—".encode(), b"--"))),
    (
        "second-signature",
        "a second signature",
        BROKEN_NOTE,
        signed(edit(NOTE, lambda old: old + old.splitlines(True)[-1])),
    ),
    (
        "other-origin",
        "the signature names another log",
        BROKEN_NOTE,
        signed(swap(NOTE, "— evidence-desktop/0".encode(), "— evidence-desktop/1".encode())),
    ),
    ("not-utf8", "bytes that are no UTF-8", BROKEN_NOTE, signed(edit(NOTE, lambda old: b"\xff" + old))),
    ("key-other", "another key of the log", BROKEN_NOTE, signed(put(LOG_KEY, f"{forger().log_line}\n".encode()))),
    ("key-weak", "a key with which anybody can sign", BROKEN_KEY, signed(put(LOG_KEY, key_line(bytes(32))))),
    ("key-id", "a key whose id is not its own", BROKEN_KEY, signed(put(LOG_KEY, key_line(bytes(32), key_id="0" * 8)))),
    ("key-kind", "a key of another kind", BROKEN_KEY, signed(put(LOG_KEY, key_line(bytes(32), b"\x04")))),
    ("key-two-lines", "two keys", BROKEN_KEY, signed(edit(LOG_KEY, lambda old: old + old))),
    (
        "missing",
        "the checkpoint was never there",
        (*fails("file-set", NOTE), *unknowns("checkpoint", NOTE), *NO_NOTE),
        signed(drop(NOTE)),
    ),
]


def bad_line(number: int, seq: int, record: str = RECORD) -> tuple[tuple[str, str, str], ...]:
    """What follows from one line that is not taken."""
    proof = f"data/custody/proofs/{seq:06d}.tlog-proof"
    return (*fails("entries", f"{ENTRIES} line {number}"), *fails("inclusion", proof), *fails("records", record))


FIRST = (*bad_line(1, 1), *fails("records", f"{ENTRIES} seq 3"))
"""The entry with which the exhibit begins is not taken: so its others belong to no exhibit of this bundle."""


def entry(change: Callable[[dict[str, Any]], object]) -> Callable[[], bytes]:
    """The entry with which the first exhibit begins is another, and all is sealed and proven as it is."""
    return lambda: packed(relogged(lambda log: change(log[1])))


def time(**changes: Any) -> Callable[[], bytes]:
    return entry(lambda one: one.update(time=one["time"] | changes))


def lines(change: Callable[[list[bytes]], list[bytes]]) -> Callable[[], bytes]:
    return signed(edit(ENTRIES, lambda old: b"".join(change(old.splitlines(keepends=True)))))


def line(old: bytes, new: bytes) -> Callable[[], bytes]:
    def change(data: bytes) -> bytes:
        assert old in data.split(b"\n")[0]
        return data.replace(old, new, 1)

    return signed(edit(ENTRIES, change))


def unsealed(change: Callable[[dict[str, Any]], object]) -> Callable[[], bytes]:
    """The first line is changed after it was sealed."""

    def edited(old: list[bytes]) -> list[bytes]:
        value = json.loads(old[0])
        change(value)
        return [rfc8785.dumps(value) + b"\n", *old[1:]]

    return lines(edited)


def record(**changes: Any) -> Callable[[], bytes]:
    return entry(lambda one: one["body"].update(record=one["body"]["record"] | changes))


BIG = b"9007199254740993"
FORM: list[Fault] = [
    ("version-2", "an entry of version 2", FIRST, entry(lambda one: one.update(v=2))),
    ("key-more", "a key more", FIRST, entry(lambda one: one.update(extra=1))),
    ("salt-capitals", "a salt in capitals", FIRST, entry(lambda one: one.update(salt="AB" * 16))),
    ("event-unknown", "an event that nobody named", FIRST, entry(lambda one: one.update(event="imagined"))),
    ("body-key-more", "a body with a key more", FIRST, entry(lambda one: one["body"].update(more=1))),
    ("case-other", "an entry of another case than its record", FIRST, entry(lambda one: one.update(case="Another"))),
    ("time-seconds", "a time without milliseconds", FIRST, time(utc="2026-03-02T09:01:00Z")),
    ("time-not-in-calendar", "the 30th of February", FIRST, time(utc="2026-02-30T09:01:00.000Z")),
    ("time-two-moments", "utc and local are two moments", FIRST, time(local="2026-03-02T17:02:00.000+08:00")),
    ("jumps-out-of-order", "jumps out of order", FIRST, time(jumps=["apart", "back"])),
    ("monotonic-negative", "a negative count of milliseconds", FIRST, time(monotonic_ms=-1)),
    ("record-kind", "a record of a kind that nobody named", FIRST, record(kind="film")),
    ("record-key-more", "a record with a key more", FIRST, record(more=1)),
    ("spaces", "a space that the canonical form has not", FIRST, line(b'"v":1', b'"v": 1')),
    (
        "key-twice",
        "a key twice, which readers take in two ways",
        FIRST,
        lines(lambda old: [b'{"v":1,' + old[0][1:], *old[1:]]),
    ),
    ("escaped-letter", "a letter written as an escape", FIRST, line(b'"made up"', b'"made \\u0075p"')),
    ("number-too-large", "a number beyond 2^53 - 1", FIRST, line(b'"size":15', b'"size":' + BIG)),
    ("number-very-long", "a number of 5,000 digits", FIRST, line(b'"size":15', b'"size":' + b"1" * 5000)),
    ("not-a-number", "NaN", FIRST, line(b'"size":15', b'"size":NaN')),
    ("lone-surrogate", "half of a pair of surrogates", FIRST, line(b'"made up"', b'"\\ud800"')),
    ("deep", "100,000 arrays inside one another", FIRST, line(b'"made up"', b"[" * 100_000 + b"]" * 100_000)),
    ("not-utf8", "a byte that is no UTF-8", FIRST, lines(lambda old: [b"\xff" + old[0], *old[1:]])),
    ("byte-order-mark", "a byte order mark", FIRST, lines(lambda old: [b"\xef\xbb\xbf" + old[0], *old[1:]])),
    ("broken-json", "half an entry", FIRST, lines(lambda old: [old[0][:200] + b"\n", *old[1:]])),
    ("empty-line", "an empty line", fails("entries", f"{ENTRIES} line 1"), lines(lambda old: [b"\n", *old])),
    (
        "out-of-order",
        "two entries changed places",
        (
            *fails("entries", f"{ENTRIES} line 2"),
            *fails("inclusion", PROOF),
            *fails("records", RECORD, f"{ENTRIES} seq 3"),
        ),
        lines(lambda old: [old[1], old[0], *old[2:]]),
    ),
    ("twice", "an entry twice", fails("entries", f"{ENTRIES} line 2"), lines(lambda old: [old[0], *old])),
    (
        "no-newline",
        "the last line does not end",
        (
            *fails("entries", ENTRIES),
            *unknowns("inclusion", ENTRIES),
            *unknowns("records", ENTRIES),
            *unknowns("clock", ENTRIES),
        ),
        signed(edit(ENTRIES, lambda old: old[:-1])),
    ),
    (
        "flood",
        "200,000 empty lines",
        (
            *fails("entries", *(f"{ENTRIES} line {number}" for number in range(1, 101)), ENTRIES),
            *unknowns("inclusion", ENTRIES),
            *unknowns("records", ENTRIES),
            *unknowns("clock", ENTRIES),
        ),
        signed(put(ENTRIES, b"\n" * 200_000)),
    ),
    ("no-seal", "an entry without a seal", FIRST, unsealed(lambda one: one.pop("seal"))),
    ("seal-algorithm", "a seal by another algorithm", FIRST, unsealed(lambda one: one["seal"].update(alg="ed25519"))),
    ("seal-stranger", "a seal by an unknown key", FIRST, unsealed(lambda one: one["seal"].update(key="0" * 64))),
    ("seal-not-base64", "a seal that is no base64", FIRST, unsealed(lambda one: one["seal"].update(sig="*" * 20))),
    ("salt-other", "another salt under the old seal", FIRST, unsealed(lambda one: one.update(salt="00" * 16))),
    (
        "record-other",
        "another record under the old seal",
        FIRST,
        unsealed(lambda one: one["body"]["record"].update(remark="changed")),
    ),
]


def two(name: str) -> str:
    return f"data/custody/proofs/{name}.tlog-proof"


def proofs_swapped(files: dict[str, bytes]) -> None:
    files[PROOF], files[two("000003")] = files[two("000003")], files[PROOF]


def moved(files: dict[str, bytes]) -> None:
    files[two("000002")] = files.pop(PROOF)


MORE = base64.b64encode(bytes(32)) + b"\n"
UNPROVEN = fails("inclusion", PROOF)
INCLUSION: list[Fault] = [
    ("head", "another version of proofs", UNPROVEN, signed(swap(PROOF, b"@v1", b"@v2"))),
    ("index", "the proof of another place", UNPROVEN, signed(swap(PROOF, b"index 1", b"index 2"))),
    ("index-zero-in-front", "a zero in front of the place", UNPROVEN, signed(swap(PROOF, b"index 1", b"index 01"))),
    ("hash-short", "a hash of three bytes", UNPROVEN, signed(swap(PROOF, b"index 1\n", b"index 1\nAAAA\n"))),
    ("hash-more", "a hash more", UNPROVEN, signed(swap(PROOF, b"\n\n", b"\n" + MORE + b"\n"))),
    ("hashes-many", "64 hashes more", UNPROVEN, signed(swap(PROOF, b"\n\n", b"\n" + MORE * 64 + b"\n"))),
    ("other-checkpoint", "a proof under another checkpoint", UNPROVEN, signed(swap(PROOF, b"\n7\n", b"\n8\n"))),
    ("extra", "an extra line", UNPROVEN, signed(swap(PROOF, b"index", b"extra AAAA\nindex"))),
    ("swapped", "two proofs changed places", fails("inclusion", PROOF, two("000003")), signed(proofs_swapped)),
    ("moved", "the proof of another entry", fails("inclusion", PROOF, two("000002")), signed(moved)),
]

UNPROVEN_PAST = fails("consistency", PAST)
CONSISTENCY: list[Fault] = [
    ("head", "another version of proofs", UNPROVEN_PAST, signed(swap(PAST, b"@v1", b"@v2"))),
    ("size", "the proof of another size than its name says", UNPROVEN_PAST, signed(swap(PAST, b"old 3", b"old 4"))),
    (
        "old-root",
        "another old root",
        UNPROVEN_PAST,
        signed(edit(PAST, lambda old: old.replace(old.split(b"\n")[2], MORE[:-1]))),
    ),
    (
        "hash",
        "another hash",
        UNPROVEN_PAST,
        signed(edit(PAST, lambda old: old.replace(old.split(b"\n")[3], MORE[:-1]))),
    ),
    (
        "size-0",
        "a proof from the empty log, which says nothing",
        fails("consistency", "data/custody/proofs/consistency-000000.txt"),
        lambda: packed(
            resigned(
                put(
                    "data/custody/proofs/consistency-000000.txt",
                    handmade.consistency_text(0, handmade.root_of([]), [], good(past=()).note).encode(),
                ),
                good(past=()),
            )
        ),
    ),
]


def since() -> Iterator[Vector]:
    mine, bundle = owner().log_key, good()
    data = packed(bundle)
    rewritten = handmade.note(mine, 3, b"r" * 32)
    fork = handmade.note(mine, 7, b"r" * 32)
    stranger = handmade.note(forger().log_key, 3, b"r" * 32)
    false, open_ = fails("consistency", NOTE), unknowns("consistency", GIVEN)
    for name, why, verdict, found, note in (
        ("rewritten", "the log was rewritten since it was seen", ALTERED, false, rewritten),
        ("forked", "another log of the same size was seen", ALTERED, false, fork),
        ("other-log", "a checkpoint by another key, which shows nothing of this log", CANNOT_TELL, open_, stranger),
        (
            "later",
            "a later checkpoint than the bundle's was seen",
            CANNOT_TELL,
            open_,
            handmade.note(mine, 9, b"r" * 32),
        ),
        ("no-proof", "a checkpoint was seen from which nothing is proven here", CANNOT_TELL, open_, bundle.notes[6]),
        ("empty-log", "a checkpoint of an empty log, with which every log begins", CANNOT_TELL, open_, bundle.notes[0]),
        ("broken", "what was kept is no checkpoint", CANNOT_TELL, open_, "hello"),
        (
            "unsigned",
            "what was kept has a signature that does not hold",
            CANNOT_TELL,
            open_,
            bundle.notes[3].replace("\n3\n", "\n4\n"),
        ),
    ):
        yield Vector(f"since-{name}", why, verdict, found, data, since=note)


def all_log() -> Iterator[Vector]:
    yield from vectors("checkpoint", ALTERED, CHECKPOINTS)
    yield from vectors("entries", ALTERED, FORM)
    yield from vectors("inclusion", ALTERED, INCLUSION)
    yield from vectors("consistency", ALTERED, CONSISTENCY)
    yield from since()
