"""Check `records`: originals, redacted copies, records and entries say the same of each exhibit."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from typing import Any

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.entries import Entry
from evidence_desktop.verifier.events import BEGINS, LINKS
from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.limits import MAX_RECORD_FILE
from evidence_desktop.verifier.strictjson import as_text, is_int, jcs, parse_canonical, require_keys

_COMMON = frozenset({"number", "label", "entry", "record", "description", "history"})
_KEYS = _COMMON | {"original"}
_KEYS_REDACTED = _COMMON | {"redacted"}
_REDACTED = frozenset({"entry", "path", "sha256"})


def check_records(bag: Bag) -> None:
    """Check `records`: each record file equals its entry and its original, and none of the three lacks the others."""
    if bag.entries is None:
        raise CannotRunError("entries to compare with", "they could not be read", names.ENTRIES)
    histories: dict[str | None, list[Entry]] = defaultdict(list)
    for entry in bag.entries:
        histories[entry.exhibit].append(entry)
    begun = {entry.seq: entry for entry in bag.entries if entry.event in BEGINS}
    records = names.numbers(bag.source.files, names.RECORD)
    originals = _expect_pairs(bag, records, names.ORIGINAL, "original")
    copies = _expect_pairs(bag, records, names.REDACTED, "redacted copy")
    for number in sorted(originals.keys() & copies.keys()):
        bag.fail(originals[number], "no original beside its redacted copy", copies[number])
    if sorted(records) != list(range(1, len(records) + 1)) or not records:
        bag.fail("data/records", "numbers from 001 without a gap", ", ".join(f"{n:03d}" for n in sorted(records)))
    told: set[str | None] = set()
    for number, name in records.items():
        with bag.about(name):
            _check_record(bag, number, bag.read(name, MAX_RECORD_FILE), begun, histories, told)
        bag.tick()
    for exhibit, entries in histories.items():
        if exhibit not in told:
            subject = f"{names.ENTRIES} seq {entries[0].seq}"
            expected, found = "entries of the exhibits in this bundle", f"one of {exhibit or 'no exhibit'}"
            bag.say(bag.weigh(records.values()), subject, expected, found)


def _expect_pairs(bag: Bag, records: dict[int, str], kind: re.Pattern[str], what: str) -> dict[int, str]:
    """Hold the files of one kind to the records; give their paths by number."""
    numbered = names.numbers(bag.source.files, kind)
    for number in sorted(numbered.keys() - records.keys()):
        bag.fail(numbered[number], f"a record of this {what}", f"no data/records/{number:03d}.json")
    files = [name for name in bag.source.files if kind.fullmatch(name)]
    for name in sorted(set(files) - set(numbered.values())):
        bag.fail(name, f"one {what} of each number", "a second one")
    return numbered


def _check_record(
    bag: Bag,
    number: int,
    data: bytes,
    begun: dict[int, Entry],
    histories: dict[str | None, list[Entry]],
    told: set[str | None],
) -> None:
    """Check one record file, and add the exhibit that it is of to those that are ``told``."""
    value = parse_canonical(data)
    is_redacted = isinstance(value, dict) and "redacted" in value
    value = require_keys(value, _KEYS_REDACTED if is_redacted else _KEYS, "a record file")
    if not (is_int(value["number"]) and value["number"] == number):
        raise FaultError(f"number {number}, as in its name", as_text(value["number"]))
    began = begun.get(value["entry"]) if is_int(value["entry"]) else None
    # An equal record also has the form that check `entries` found there.
    if began is None or began.record != hashlib.sha256(jcs(value["record"])).digest():
        raise FaultError("the record that its entry holds", f"another record than entry {as_text(value['entry'])}")
    exhibit = began.exhibit
    if exhibit in told:
        raise FaultError("one record of each exhibit", f"a second one of {exhibit}")
    told.add(exhibit)
    if value["label"] != value["record"]["label"]:
        raise FaultError("the label of its record", as_text(value["label"]))
    history = histories[exhibit]
    content = value["record"]["content"]
    if is_redacted:
        _expect_redacted(bag, number, value["redacted"], content, history)
    else:
        _expect_original(bag, number, value["original"], content)
    seqs = [entry.seq for entry in history]
    if value["history"] != seqs or not all(map(is_int, value["history"])):
        raise FaultError(f"history: {as_text(seqs)}", as_text(value["history"]))
    if sum(entry.event in BEGINS for entry in history) != 1:
        raise FaultError("one entry with which the exhibit begins", "several")
    latest: dict[str, str] = {}
    for entry in history:
        latest |= entry.description
    if value["description"] != latest:
        raise FaultError("the fields that were described last", "others")


def _expect_original(bag: Bag, number: int, path: Any, content: dict[str, Any]) -> None:
    _expect_path(bag, number, path, names.ORIGINAL)
    _expect_file(bag, path, content["size"], content["sha256"])


def _expect_redacted(bag: Bag, number: int, value: Any, content: dict[str, Any], history: list[Entry]) -> None:
    """Hold a redacted copy to the signed entry that links it to its original (bundle.md, Redacted copies)."""
    value = require_keys(value, _REDACTED, "redacted")
    path = value["path"]
    _expect_path(bag, number, path, names.REDACTED)
    link = next((entry for entry in reversed(history) if entry.event in LINKS), None)
    if link is None or link.redaction is None:
        raise FaultError("an entry that says that this copy was made", "none that counts", path)
    if not is_int(value["entry"]) or value["entry"] != link.seq:
        raise FaultError(f"the entry that links it: {link.seq}", as_text(value["entry"]), path)
    original, copy, size = link.redaction
    if original != content["sha256"]:
        raise FaultError(f"a copy of {content['sha256']}, as its record says", original, path)
    if copy != value["sha256"]:
        raise FaultError(f"{copy}, as its entry says", as_text(value["sha256"]), path)
    _expect_file(bag, path, size, copy)


def _expect_path(bag: Bag, number: int, path: Any, kind: re.Pattern[str]) -> None:
    match = kind.fullmatch(path) if isinstance(path, str) else None
    if not match or int(match[1]) != number or path not in bag.source.files:
        raise FaultError(f"the path of its file {number:03d}", as_text(path))


def _expect_file(bag: Bag, path: str, size: int, sha256: str) -> None:
    found = bag.source.files[path]
    if size != found:
        raise FaultError(f"{size} bytes", f"{found} bytes", path)
    digest = bag.hashing.digests.get(path)
    if digest is None:
        raise CannotRunError("the SHA-256 of the file", "it could not be read", path)
    if sha256 != digest.hex():
        raise FaultError(f"{sha256}, as it was sealed", digest.hex(), path)
