"""Checks `entries` and `clock`: the custody entries follow custody-log.md and are sealed by devices of this root."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.limits import MAX_ENTRIES, MAX_JSON
from evidence_desktop.verifier.merkle import leaf_hash
from evidence_desktop.verifier.strictjson import is_int, jcs, parse, require_keys

_KEYS = ("body", "case", "event", "exhibit", "salt", "seal", "seq", "time", "v")
_SEAL_KEYS = frozenset({"alg", "key", "sig"})
_ALGORITHM = "ecdsa-p256-sha256"
_TIME_KEYS = frozenset({"utc", "local", "zone", "monotonic_ms", "boot", "synchronised", "jumps"})
_JUMPS = frozenset({"back", "apart"})
_HEX32 = re.compile(r"[0-9a-f]{32}")
_HEX64 = re.compile(r"[0-9a-f]{64}")
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STAMP = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})")
_MAX_SIGNATURE = 100
"""Characters of base64: a DER ECDSA signature on P-256 has at most 72 bytes."""

BEGINS = frozenset({"captured", "imported"})
"""The events with which an exhibit begins."""

_BODIES: dict[str, frozenset[str] | None] = {
    "vault created": None,
    "captured": frozenset({"record", "blob"}),
    "imported": frozenset({"record", "blob"}),
    "described": frozenset({"description"}),
    "viewed": None,
    "verified": frozenset({"ok"}),
    "extracted": frozenset({"stamped"}),
    "exported": frozenset({"manifest", "to", "purpose", "container", "exhibits", "size"}),
    "checkpoint shown": frozenset({"size", "root"}),
    "backed up": None,
    "restored": None,
    "device added": frozenset({"key"}),
    "clock changed": frozenset({"jumps", "before", "after"}),
    "failed unlock": frozenset({"count"}),
    "repaired": frozenset({"what", "bytes"}),
    "deleted": frozenset({"sha256", "reason"}),
}
"""The events of version 1 with the keys of their bodies; None where the spec leaves them open."""


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
    """

    seq: int
    leaf: bytes
    exhibit: str | None
    event: str
    utc: datetime
    jumps: tuple[str, ...]
    record: bytes | None
    description: dict[str, str]


def check_entries(bag: Bag) -> None:
    """Check `entries`: each is in its one form, in its place, and sealed by a device of this root."""
    if names.ENTRIES in bag.source.files and bag.source.files[names.ENTRIES] > MAX_ENTRIES:
        raise FaultError(f"at most {MAX_ENTRIES} bytes", f"{bag.source.files[names.ENTRIES]} bytes", names.ENTRIES)
    if names.ENTRIES not in bag.source.files:
        raise CannotRunError("entries to check", "missing", names.ENTRIES)
    entries: list[Entry] = []
    last = -1
    for place, line in enumerate(_lines(bag)):
        subject = f"{names.ENTRIES} line {place + 1}"
        with bag.about(subject):
            entry = _read_entry(bag, line, subject)
            if entry.seq <= last:
                raise FaultError(f"a seq above {last}", str(entry.seq))
            last = entry.seq
            entries.append(entry)
        bag.tick()
    if not entries:
        bag.fail(names.ENTRIES, "at least one entry", "none that can be read")
    bag.entries = entries


def _lines(bag: Bag) -> Iterator[bytes]:
    rest = b""
    for piece in bag.source.chunks(names.ENTRIES, 0, bag.source.files[names.ENTRIES]):
        *lines, rest = (rest + bytes(piece)).split(b"\n")
        yield from lines
        if len(rest) > MAX_JSON:
            raise FaultError(f"lines of at most {MAX_JSON} bytes", "a longer one", names.ENTRIES)
    if rest:
        raise FaultError("lines that end in a newline", "none at the end", names.ENTRIES)


def _read_entry(bag: Bag, line: bytes, subject: str) -> Entry:
    value = require_keys(parse(line), frozenset(_KEYS), "an entry")
    # Each value is written once, for both the whole and what the seal is over.
    parts = {key: b'"%s":%s' % (key.encode(), jcs(value[key])) for key in _KEYS}
    if b"{" + b",".join(parts.values()) + b"}" != line:
        raise FaultError("an entry in JCS form", "other bytes for the same value")
    _expect_head(value)
    utc, jumps = _read_time(value["time"])
    record, description = _read_body(value["event"], value["exhibit"], value["body"])
    del parts["seal"]
    _expect_seal(bag, value["seal"], b"{" + b",".join(parts.values()) + b"}", utc, subject)
    return Entry(value["seq"], leaf_hash(line), value["exhibit"], value["event"], utc, jumps, record, description)


def _expect_head(value: dict[str, Any]) -> None:
    if not (is_int(value["v"]) and value["v"] == 1):
        raise FaultError("version 1", str(value["v"]))
    if not (is_int(value["seq"]) and value["seq"] >= 0):
        raise FaultError("seq as a number from 0", str(value["seq"]))
    if not (isinstance(value["salt"], str) and _HEX32.fullmatch(value["salt"])):
        raise FaultError("salt as 32 hex digits", str(value["salt"]))
    if not (isinstance(value["event"], str) and value["event"] in _BODIES):
        raise FaultError("an event of version 1", str(value["event"]))
    exhibit = value["exhibit"]
    if not (exhibit is None or (isinstance(exhibit, str) and UUID.fullmatch(exhibit))):
        raise FaultError("exhibit as a UUID or null", str(exhibit))
    if not (value["case"] is None or isinstance(value["case"], str)):
        raise FaultError("case as text or null", str(value["case"]))


def _read_time(value: Any) -> tuple[datetime, tuple[str, ...]]:
    time = require_keys(value, _TIME_KEYS, "a time reading")
    utc, local = _moment(time["utc"]), _moment(time["local"])
    if not time["utc"].endswith("Z") or utc != local:
        raise FaultError("utc and local of one moment", f"{time['utc']} and {time['local']}")
    if not (isinstance(time["zone"], str) and isinstance(time["boot"], str)):
        raise FaultError("zone and boot as text", "another kind of value")
    if not (is_int(time["monotonic_ms"]) and time["monotonic_ms"] >= 0):
        raise FaultError("monotonic_ms as a number from 0", str(time["monotonic_ms"]))
    if time["synchronised"] not in (True, False, None) or is_int(time["synchronised"]):
        raise FaultError("synchronised as true, false or null", str(time["synchronised"]))
    jumps = time["jumps"]
    if not (isinstance(jumps, list) and all(isinstance(jump, str) and jump in _JUMPS for jump in jumps)):
        raise FaultError("jumps as an array of `back` and `apart`", str(jumps))
    return utc, tuple(jumps)


def _moment(text: Any) -> datetime:
    try:
        if isinstance(text, str) and _STAMP.fullmatch(text) and not text.endswith("+00:00"):
            return datetime.fromisoformat(text)
    except ValueError:
        pass  # such as the 30th of February
    raise FaultError("a time to the millisecond, such as 2026-01-31T09:00:00.000Z", str(text))


def _read_body(event: str, exhibit: str | None, body: Any) -> tuple[bytes | None, dict[str, str]]:
    keys = _BODIES[event]
    if not isinstance(body, dict):
        raise FaultError("body as an object", type(body).__name__)
    if keys is not None:
        require_keys(body, keys, f"the body of `{event}`")
    if event in BEGINS:
        if exhibit is None or not isinstance(body["record"], dict) or not isinstance(body["blob"], str):
            raise FaultError(f"`{event}` with its exhibit, a record and a blob", "another kind of value")
        return hashlib.sha256(jcs(body["record"])).digest(), {}
    if event == "described":
        return None, texts(body["description"], "the description")
    return None, {}


def texts(value: Any, what: str) -> dict[str, str]:
    """Return ``value`` as an object of text values.

    Raises:
        FaultError: It is another thing.
    """
    if not (isinstance(value, dict) and all(isinstance(text, str) for text in value.values())):
        raise FaultError(f"{what} as an object of texts", "another kind of value")
    return value


def _expect_seal(bag: Bag, value: Any, data: bytes, utc: datetime, subject: str) -> None:
    seal = require_keys(value, _SEAL_KEYS, "a seal")
    if seal["alg"] != _ALGORITHM or not (isinstance(seal["key"], str) and _HEX64.fullmatch(seal["key"])):
        raise FaultError(f"a seal by {_ALGORITHM} and a key of 64 hex digits", f"{seal['alg']}, {seal['key']}")
    device = bag.devices.get(seal["key"])
    if device is None:
        raise FaultError("a seal by a device of this root", f"the key {seal['key']}")
    if not device.signed(_signature(seal["sig"]), data):
        raise FaultError("a seal that holds", "it does not")
    if not device.held(utc):
        bag.say(Severity.WARNING, subject, "a time within the device certificate's validity", f"{utc.isoformat()}")


def _signature(text: Any) -> bytes:
    if isinstance(text, str) and len(text) <= _MAX_SIGNATURE:
        try:
            data = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            data = b""
        if data and base64.b64encode(data).decode("ascii") == text:
            return data
    raise FaultError("a signature in base64", str(text))


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
