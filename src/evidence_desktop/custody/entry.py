"""Custody entries as bytes, and their seals (docs/spec/custody-log.md, "Entry").

The bytes are the RFC 8785 form. Python's own JSON writer gives exactly that form here, and many times faster than a
general one: an entry holds no floats and all its keys are ASCII, which ``check_body`` sees to. Tests hold both equal.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import secrets
from dataclasses import replace
from datetime import timedelta
from typing import Any, NoReturn

from evidence_desktop.crypto.identity import Device, verify_seal
from evidence_desktop.custody.events import bad_entry, check_body
from evidence_desktop.model.codec import MAX_INT, from_json, to_json
from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.errors import InputError, Phrase
from evidence_desktop.model.ids import ExhibitId
from evidence_desktop.model.record import Jump, TimeReading

VERSION = 1
SEAL_ALGORITHM = "ecdsa-p256-sha256"

MAX_ENTRY = 16 * 1024 * 1024
"""Bytes. An export of a million exhibits, the largest entry there is, stays below; memory stays bounded."""

_KEYS = frozenset({"v", "seq", "salt", "event", "exhibit", "case", "time", "body", "seal"})
_SEAL_KEYS = frozenset({"alg", "key", "sig"})
_SALT_BYTES = 16
_HEX_32 = re.compile(r"[0-9a-f]{32}")
_HEX_64 = re.compile(r"[0-9a-f]{64}")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_JUMPS = frozenset({(), (Jump.BACK,), (Jump.APART,), (Jump.BACK, Jump.APART)})


def make(draft: Draft, seq: int, time: TimeReading, device: Device) -> tuple[Entry, bytes]:
    """Give a draft its place, its salt and its seal.

    Args:
        draft: What happened. Its body may hold model values; they are turned into JSON.
        seq: Its place in the log.
        time: Device clock, with the jumps since the entry before.
        device: Whose key seals it.

    Returns:
        The entry, as a reader will read it, and its exact bytes.

    Raises:
        InputError: ``bad-entry`` when the log spec does not allow such an entry.
    """
    entry = Entry(
        seq=seq,
        salt=secrets.token_hex(_SALT_BYTES),
        event=draft.event,
        exhibit=draft.exhibit,
        case=draft.case,
        time=time,
        body=draft.body,
        key=device.key_id,
        signature="",
    )
    signature = device.sign(unsealed_bytes(entry))
    data = encode(replace(entry, signature=base64.b64encode(signature).decode()))
    # What is about to be kept for ever goes through the reader's checks first.
    return decode(data, place=seq), data


def encode(entry: Entry) -> bytes:
    """Write an entry as the bytes that stand in the log and under the tree.

    Raises:
        InputError: ``bad-entry`` when it holds text that is no Unicode; ``number-too-large``.
    """
    seal = {"alg": SEAL_ALGORITHM, "key": entry.key, "sig": entry.signature}
    return _canonical({**_unsealed(entry), "seal": seal})


def unsealed_bytes(entry: Entry) -> bytes:
    """Write what the seal signs: the entry without its seal.

    Raises:
        InputError: As ``encode``.
    """
    return _canonical(_unsealed(entry))


def decode(data: bytes, *, place: int | None = None) -> Entry:
    """Read an entry strictly; whether its seal holds is a question of its own (``seal_holds``).

    Args:
        data: The exact bytes.
        place: Where it stands in the log, when that is known.

    Raises:
        InputError: ``bad-entry`` for anything that the log spec does not allow.
    """
    value = _parse(data)
    try:
        entry = _entry(value)
        check_body(entry.event, entry.body, entry.exhibit, entry.case)
    except InputError as error:
        if error.code == "bad-entry":
            raise
        raise InputError(
            "bad-entry",
            "An entry of the custody log cannot be accepted. {why}",
            "Nothing was changed. Keep the file as it is and ask whoever gave it to you for another copy.",
            why=error.message,
        ) from error
    if _canonical(value) != data:
        raise bad_entry(Phrase("its bytes are not in canonical form"))
    if place is not None and entry.seq != place:
        raise bad_entry(Phrase("it says that it is number {seq} but stands at {place}", seq=entry.seq, place=place))
    return entry


def seal_holds(entry: Entry, certificate_der: bytes) -> bool:
    """Tell whether the entry was sealed by the key of this device certificate, and not changed since."""
    if hashlib.sha256(certificate_der).hexdigest() != entry.key:
        return False
    signature = _signature_bytes(entry.signature)
    return signature is not None and verify_seal(certificate_der, signature, unsealed_bytes(entry))


def _unsealed(entry: Entry) -> dict[str, Any]:
    return {
        "v": VERSION,
        "seq": entry.seq,
        "salt": entry.salt,
        "event": entry.event.value,
        "exhibit": entry.exhibit,
        "case": entry.case,
        "time": to_json(entry.time),
        "body": to_json(entry.body),
    }


_to_text = json.JSONEncoder(ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode


def _canonical(value: dict[str, Any]) -> bytes:
    try:
        return _to_text(value).encode()
    except UnicodeEncodeError as error:
        raise bad_entry(Phrase("it holds text that is not valid Unicode")) from error


def _refuse_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a whole number")


def _whole_number(text: str) -> int:
    number = int(text)
    if abs(number) > MAX_INT:
        raise ValueError(f"{text} is too large")
    return number


_from_text = json.JSONDecoder(parse_float=_refuse_number, parse_constant=_refuse_number, parse_int=_whole_number).decode


def _parse(data: bytes) -> dict[str, Any]:
    if len(data) > MAX_ENTRY:
        raise bad_entry(Phrase("it is longer than {limit:,} bytes", limit=MAX_ENTRY))
    try:
        value = _from_text(data.decode())
    except (ValueError, RecursionError) as error:
        raise bad_entry(Phrase("it is not JSON of the kind that entries are written in")) from error
    if not isinstance(value, dict) or set(value) != _KEYS:
        raise bad_entry(Phrase("its keys differ"))
    return value


def _entry(value: dict[str, Any]) -> Entry:
    seal = from_json(dict[str, str], value["seal"])
    entry = Entry(
        seq=from_json(int, value["seq"]),
        salt=from_json(str, value["salt"]),
        event=from_json(Event, value["event"]),
        exhibit=None if value["exhibit"] is None else ExhibitId(from_json(str, value["exhibit"])),
        case=None if value["case"] is None else from_json(str, value["case"]),
        time=from_json(TimeReading, value["time"]),
        body=from_json(dict, value["body"]),
        key=seal.get("key", ""),
        signature=seal.get("sig", ""),
    )
    checks = {
        Phrase("it is of an unknown version"): type(value["v"]) is int and value["v"] == VERSION,
        Phrase("its place is negative"): entry.seq >= 0,
        Phrase("its salt is not 32 hex digits"): _HEX_32.fullmatch(entry.salt),
        Phrase("its exhibit is not a UUID"): entry.exhibit is None or _UUID.fullmatch(entry.exhibit),
        Phrase("its seal is malformed"): set(seal) == _SEAL_KEYS
        and seal["alg"] == SEAL_ALGORITHM
        and _HEX_64.fullmatch(entry.key)
        and _signature_bytes(entry.signature),
        Phrase("its time is malformed"): _is_reading(entry.time),
    }
    for why, holds in checks.items():
        if not holds:
            raise bad_entry(why)
    return entry


def _is_reading(time: TimeReading) -> bool:
    return (
        time.utc.utcoffset() == timedelta()
        and time.utc == time.local
        and time.monotonic_ms >= 0
        and _HEX_32.fullmatch(time.boot) is not None
        and time.jumps in _JUMPS
    )


def _signature_bytes(text: str) -> bytes | None:
    """Decode base64 that has exactly one spelling; None for any other."""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if base64.b64encode(raw).decode() == text else None
