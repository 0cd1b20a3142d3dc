"""Checks `records` and `anchors`: originals, records and entries say the same of each exhibit."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import Any

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.entries import Entry
from evidence_desktop.verifier.events import BEGINS
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.limits import MAX_RECORD_FILE
from evidence_desktop.verifier.strictjson import is_int, jcs, parse_canonical, require_keys

_KEYS = frozenset({"number", "label", "original", "entry", "record", "description", "history"})


def check_records(bag: Bag) -> None:
    """Check `records`: each record file equals its entry and its original, and none of the three lacks the others."""
    if bag.entries is None:
        raise CannotRunError("entries to compare with", "they could not be read", names.ENTRIES)
    histories: dict[str | None, list[Entry]] = defaultdict(list)
    for entry in bag.entries:
        histories[entry.exhibit].append(entry)
    begun = {entry.seq: entry for entry in bag.entries if entry.event in BEGINS}
    records = names.numbers(bag.source.files, names.RECORD)
    originals = names.numbers(bag.source.files, names.ORIGINAL)
    _expect_pairs(bag, records, originals)
    told: set[str | None] = set()
    for number, name in records.items():
        with bag.about(name):
            _check_record(bag, number, bag.read(name, MAX_RECORD_FILE), begun, histories, told)
        bag.tick()
    for exhibit, entries in histories.items():
        if exhibit not in told:
            subject = f"{names.ENTRIES} seq {entries[0].seq}"
            bag.fail(subject, "entries of the exhibits in this bundle", f"one of {exhibit or 'no exhibit'}")


def _expect_pairs(bag: Bag, records: dict[int, str], originals: dict[int, str]) -> None:
    for number in sorted(originals.keys() - records.keys()):
        bag.fail(originals[number], "a record of this original", f"no data/records/{number:03d}.json")
    files = [name for name in bag.source.files if names.ORIGINAL.fullmatch(name)]
    for name in sorted(set(files) - set(originals.values())):
        bag.fail(name, "one original of each number", "a second one")
    if sorted(records) != list(range(1, len(records) + 1)) or not records:
        bag.fail("data/records", "numbers from 001 without a gap", ", ".join(f"{n:03d}" for n in sorted(records)))


def _check_record(
    bag: Bag,
    number: int,
    data: bytes,
    begun: dict[int, Entry],
    histories: dict[str | None, list[Entry]],
    told: set[str | None],
) -> None:
    """Check one record file, and add the exhibit that it is of to those that are ``told``."""
    value = require_keys(parse_canonical(data), _KEYS, "a record file")
    if not (is_int(value["number"]) and value["number"] == number):
        raise FaultError(f"number {number}, as in its name", str(value["number"]))
    began = begun.get(value["entry"]) if is_int(value["entry"]) else None
    # An equal record also has the form that check `entries` found there.
    if began is None or began.record != hashlib.sha256(jcs(value["record"])).digest():
        raise FaultError("the record that its entry holds", f"another record than entry {value['entry']}")
    exhibit = began.exhibit
    if exhibit in told:
        raise FaultError("one record of each exhibit", f"a second one of {exhibit}")
    told.add(exhibit)
    _expect_original(bag, number, value["original"], value["record"]["content"])
    if value["label"] != value["record"]["label"]:
        raise FaultError("the label of its record", str(value["label"]))
    history = histories[exhibit]
    if value["history"] != [entry.seq for entry in history] or not all(map(is_int, value["history"])):
        raise FaultError(f"history: {[entry.seq for entry in history]}", str(value["history"]))
    if sum(entry.event in BEGINS for entry in history) != 1:
        raise FaultError("one entry with which the exhibit begins", "several")
    latest: dict[str, str] = {}
    for entry in history:
        latest |= entry.description
    if value["description"] != latest:
        raise FaultError("the fields that were described last", "others")


def _expect_original(bag: Bag, number: int, path: Any, content: dict[str, Any]) -> None:
    match = names.ORIGINAL.fullmatch(path) if isinstance(path, str) else None
    if not match or int(match[1]) != number or path not in bag.source.files:
        raise FaultError(f"the path of original {number:03d}", str(path))
    size = bag.source.files[path]
    if content["size"] != size:
        raise FaultError(f"{content['size']} bytes", f"{size} bytes", path)
    digest = bag.hashing.digests.get(path)
    if digest is None:
        raise CannotRunError("the SHA-256 of the original", "it could not be read", path)
    if content["sha256"] != digest.hex():
        raise FaultError(f"{content['sha256']}, as its record says", digest.hex(), path)


def check_anchors(bag: Bag) -> None:
    """Check `anchors`: version 1 knows no outside evidence of time, and says so."""
    found = [name for name in sorted(bag.source.files) if name.startswith(names.ANCHORS)]
    for name in found:
        bag.say(Severity.WARNING, name, "a kind of evidence of time that is known", "an unknown kind, not judged")
    if not found:
        bag.say(Severity.INFO, names.ANCHORS, "evidence from outside of when it existed", "none")
