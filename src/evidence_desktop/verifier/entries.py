"""Checks `entries` and `clock`: the custody entries follow custody-log.md and are sealed by devices of this root."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.events import BEGINS, REDACTED, expect_event
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.forms import count, hex32, hex64, nullable, read_time, text, uuid
from evidence_desktop.verifier.limits import MAX_BAD_LINES, MAX_ENTRIES, MAX_ENTRY, MAX_MEMBERS
from evidence_desktop.verifier.merkle import leaf_hash
from evidence_desktop.verifier.strictjson import as_text, is_int, jcs, parse, require_keys

_KEYS = ("body", "case", "event", "exhibit", "salt", "seal", "seq", "time", "v")
_SEAL_KEYS = frozenset({"alg", "key", "sig"})
_ALGORITHM = "ecdsa-p256-sha256"
_MAX_SIGNATURE = 100
"""Characters of base64: a DER ECDSA signature on P-256 has at most 72 bytes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What later checks need of one entry; the rest is let go, so that memory stays flat.

    Attributes:
        seq: Place in the log.
        leaf: Leaf hash of its bytes.
        exhibit: UUID, or None.
        event: What happened.
        utc: Device clock.
        jumps: How the clock was seen to move.
        record: SHA-256 of the JCS form of the sealed record, when the exhibit begins here.
        description: Fields given later, when it is ``described``.
        redaction: SHA-256 (hex) of an original and of its redacted copy, and bytes of that, when it links the two.
    """

    seq: int
    leaf: bytes
    exhibit: str | None
    event: str
    utc: datetime
    jumps: tuple[str, ...]
    record: bytes | None
    description: dict[str, str]
    redaction: tuple[str, str, int] | None


def check_entries(bag: Bag) -> None:
    """Check `entries`: each is in its one form, in its place, and sealed by a device of this root."""
    if names.ENTRIES in bag.source.files and bag.source.files[names.ENTRIES] > MAX_ENTRIES:
        raise FaultError(f"at most {MAX_ENTRIES} bytes", f"{bag.source.files[names.ENTRIES]} bytes", names.ENTRIES)
    if names.ENTRIES not in bag.source.files:
        raise CannotRunError("entries to check", "missing", names.ENTRIES)
    entries: list[Entry] = []
    sealed_by: set[str] = set()
    last = -1
    for place, line in enumerate(_lines(bag)):
        # The finding that it stopped must still be among those that are kept.
        if place == MAX_MEMBERS or place - len(entries) == MAX_BAD_LINES:
            found = f"{place} lines, {place - len(entries)} of them wrong; the rest was not read"
            raise FaultError(f"at most {MAX_MEMBERS} lines that follow the log spec", found, names.ENTRIES)
        subject = f"{names.ENTRIES} line {place + 1}"
        with bag.about(subject):
            entry, key = _read_entry(bag, line, subject)
            if entry.seq <= last:
                raise FaultError(f"a seq above {last}", str(entry.seq))
            last = entry.seq
            entries.append(entry)
            sealed_by.add(key)
        bag.tick()
    if not entries:
        bag.fail(names.ENTRIES, "at least one entry", "none that can be read")
    _expect_devices(bag, sealed_by)
    bag.entries = entries


def _expect_devices(bag: Bag, sealed_by: set[str]) -> None:
    """Say which of the other devices has no place here: whose seal stands in no entry."""
    for name in sorted(bag.source.files):
        match = names.OTHER_DEVICE.fullmatch(name)
        if match and match[1] not in sealed_by:
            bag.fail(name, "a device that sealed one of these entries", "it sealed none")
        elif match and bag.device is not None and match[1] == bag.device.fingerprint:
            bag.fail(name, "a device other than identity/device.crt", "the same")


def _lines(bag: Bag) -> Iterator[bytes]:
    """Yield each line without its newline; one at a time, since 4 MiB may hold as many lines."""
    parts: list[bytes] = []
    length = 0
    for chunk in bag.source.chunks(names.ENTRIES, 0, bag.source.files[names.ENTRIES]):
        piece, start = bytes(chunk), 0
        while start < len(piece):
            end = piece.find(b"\n", start)
            parts.append(piece[start:] if end < 0 else piece[start:end])
            length += len(parts[-1])
            if length > MAX_ENTRY:
                raise FaultError(f"lines of at most {MAX_ENTRY} bytes", "a longer one", names.ENTRIES)
            if end < 0:
                break
            yield b"".join(parts)
            parts, length, start = [], 0, end + 1
    if length:
        raise FaultError("lines that end in a newline", "none at the end", names.ENTRIES)


def _read_entry(bag: Bag, line: bytes, subject: str) -> tuple[Entry, str]:
    """Read one line; gives the entry and the key that sealed it."""
    value = require_keys(parse(line), frozenset(_KEYS), "an entry")
    # Each value is written once, for both the whole and what the seal is over.
    parts = {key: b'"%s":%s' % (key.encode(), jcs(value[key])) for key in _KEYS}
    if b"{" + b",".join(parts.values()) + b"}" != line:
        raise FaultError("an entry in JCS form", "other bytes for the same value")
    _expect_head(value)
    utc, jumps = read_time(value["time"])
    expect_event(value["event"], value["exhibit"], value["case"], value["body"])
    del parts["seal"]
    _expect_seal(bag, value["seal"], b"{" + b",".join(parts.values()) + b"}", utc, subject)
    record = hashlib.sha256(jcs(value["body"]["record"])).digest() if value["event"] in BEGINS else None
    described = value["body"]["description"] if value["event"] == "described" else {}
    body = value["body"]
    redaction = (body["original"], body["redacted"], body["size"]) if value["event"] == REDACTED else None
    head = (value["seq"], leaf_hash(line), value["exhibit"], value["event"], utc, jumps)
    return Entry(*head, record, described, redaction), value["seal"]["key"]


def _expect_head(value: dict[str, Any]) -> None:
    if not (is_int(value["v"]) and value["v"] == 1):
        raise FaultError("version 1", as_text(value["v"]))
    count(value["seq"], "seq")
    hex32(value["salt"], "salt")
    nullable(uuid)(value["exhibit"], "exhibit")
    nullable(text)(value["case"], "case")


def _expect_seal(bag: Bag, value: Any, data: bytes, utc: datetime, subject: str) -> None:
    seal = require_keys(value, _SEAL_KEYS, "a seal")
    if seal["alg"] != _ALGORITHM:
        raise FaultError(f"a seal by {_ALGORITHM}", as_text(seal["alg"]))
    hex64(seal["key"], "seal.key")
    device = bag.devices.get(seal["key"])
    if device is None and bag.weigh(_certificates(bag)) is Severity.UNKNOWN:
        bag.say(Severity.UNKNOWN, subject, "a seal by a device of this root", f"the key {seal['key']}")
        return
    if device is None:
        raise FaultError("a seal by a device of this root", f"the key {seal['key']}")
    if not device.signed(_signature(seal["sig"]), data):
        raise FaultError("a seal that holds", "it does not")
    if not device.held(utc):
        bag.say(Severity.WARNING, subject, "a time within the device certificate's validity", f"{utc.isoformat()}")


def _certificates(bag: Bag) -> Iterator[str]:
    """The files in which the certificate of a device may stand, or on which it rests."""
    yield from (names.ROOT, names.DEVICE)
    yield from filter(names.OTHER_DEVICE.fullmatch, bag.source.files)


def _signature(sig: Any) -> bytes:
    if isinstance(sig, str) and len(sig) <= _MAX_SIGNATURE:
        try:
            data = base64.b64decode(sig, validate=True)
        except (binascii.Error, ValueError):
            data = b""
        if data and base64.b64encode(data).decode("ascii") == sig:
            return data
    raise FaultError("a signature in base64", as_text(sig))


def check_clock(bag: Bag) -> None:
    """Check `clock`: no entry has a jump, and none is earlier than the one before it."""
    if bag.entries is None:
        raise CannotRunError("entries with their times", "they could not be read", names.ENTRIES)
    before: Entry | None = None
    for entry in bag.entries:
        if entry.jumps:
            found = ", ".join(entry.jumps)
            bag.say(Severity.WARNING, f"entry {entry.seq}", "a device clock that was not set", f"it moved: {found}")
        if before is not None and entry.utc < before.utc:
            found = f"{entry.utc.isoformat()} after {before.utc.isoformat()}"
            bag.say(Severity.WARNING, f"entry {entry.seq}", "a time not before that of the entry before", found)
        before = entry
