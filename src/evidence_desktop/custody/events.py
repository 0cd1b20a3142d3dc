"""What the body of each event holds (docs/spec/custody-log.md, "Events")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from evidence_desktop.model.case import CaseSheet, Reply, Report
from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.custody import ADDS_EXHIBIT, Draft, Event, KeyChange
from evidence_desktop.model.errors import InputError, Phrase
from evidence_desktop.model.record import Jump, Record, TimeReading
from evidence_desktop.model.redaction import Box

_BEGINS = {"record": Record, "blob": str}

BODIES: Mapping[Event, Mapping[str, Any]] = MappingProxyType(
    {
        Event.CAPTURED: _BEGINS,
        Event.IMPORTED: _BEGINS,
        Event.DESCRIBED: {"description": dict[str, str]},
        Event.VERIFIED: {"ok": bool},
        Event.EXTRACTED: {"stamped": bool},
        Event.EXPORTED: {
            "manifest": str,
            "to": str,
            "purpose": str,
            "container": str,
            "exhibits": tuple[str, ...],
            "size": int,
        },
        Event.EXPORT_BEGUN: {"places": tuple[str, ...]},
        Event.REDACTED: {"boxes": tuple[Box, ...], "original": str, "redacted": str, "size": int},
        Event.CHECKPOINT_SHOWN: {"size": int, "root": str},
        Event.BACKED_UP: {"files": int},
        Event.DEVICE_ADDED: {"key": str},
        Event.CLOCK_CHANGED: {"jumps": tuple[Jump, ...], "before": datetime, "after": datetime},
        Event.FAILED_UNLOCK: {"count": int},
        Event.KEY_CHANGED: {"what": KeyChange},
        Event.REPAIRED: {"what": str, "bytes": int},
        Event.DELETED: {"sha256": str, "reason": str},
        Event.CASE_DESCRIBED: {"sheet": CaseSheet},
        Event.REPORTED: {"report": Report},
        Event.REPLIED: {"reply": Reply},
        Event.CHECKPOINT_GIVEN: {"note": str, "to": str},
        Event.STAMP_ASKED: {"note": str, "request": str},
        Event.STAMPED: {"note": str, "stamp": str, "certificate": str, "time": datetime},
        Event.VAULT_CREATED: {},
        Event.VIEWED: {},
        Event.RESTORED: {},
        Event.UNREDACTED: {},
    }
)
"""For each event the keys of its body and the type of each value."""

OF_ONE_EXHIBIT = ADDS_EXHIBIT | {
    Event.DESCRIBED,
    Event.VIEWED,
    Event.EXTRACTED,
    Event.REDACTED,
    Event.UNREDACTED,
    Event.DELETED,
}
"""The events that make no sense without naming their exhibit."""

_SHA256 = re.compile(r"[0-9a-f]{64}")

_HASH = r"[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]="
"""Base64 of 32 bytes: 43 digits and one sign of padding; the last digit has two spare bits, which are 0."""

_LAST = r"[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]=="
_BASE64 = re.compile(rf"(?:[A-Za-z0-9+/]{{4}})*(?:{_LAST})")
"""Base64 of one byte or more."""

_FORMS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "blob": re.compile(r"[0-9a-f]{32}"),
        "manifest": _SHA256,
        "sha256": _SHA256,
        "original": _SHA256,
        "redacted": _SHA256,
        "key": _SHA256,
        "root": re.compile(_HASH),
        # A checkpoint note: its signature, with the key's id, has 68 bytes.
        "note": re.compile(
            rf"(evidence-desktop/[0-9a-f]{{16}})\n(?:0|[1-9][0-9]{{0,15}})\n{_HASH}\n"
            r"\n— \1 [A-Za-z0-9+/]{90}[AEIMQUYcgkosw048]=\n"
        ),
        "request": _BASE64,
        "stamp": _BASE64,
        "certificate": _BASE64,
    }
)

_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
"""Names of described fields. Plain ASCII, so that sorting keys means the same to every program."""


def check_body(event: Event, body: Mapping[str, Any], exhibit: str | None, case: str | None) -> None:
    """Refuse a body that is not its event's, or that speaks of another exhibit than its entry.

    Args:
        event: The event.
        body: The body as JSON.
        exhibit: The exhibit that the entry names.
        case: The case that the entry names.

    Raises:
        InputError: ``bad-entry`` or ``bad-record``.
    """
    kinds = BODIES[event]
    if set(body) != set(kinds):
        raise bad_entry(
            Phrase("the keys of “{event}” differ: {keys}", event=event, keys=sorted(set(kinds) ^ set(body)))
        )
    values = {name: from_json(kind, body[name]) for name, kind in kinds.items()}
    _check_forms(values)
    if not all(_FIELD_NAME.fullmatch(name) for name in values.get("description", ())):
        raise bad_entry(Phrase("a described field has a name that is not allowed"))
    if event is Event.REDACTED:
        _check_boxes(values["boxes"])
        if values["redacted"] == values["original"]:
            raise bad_entry(Phrase("a redacted copy is the original itself"))
    if event in OF_ONE_EXHIBIT and exhibit is None:
        raise bad_entry(Phrase("“{event}” names no exhibit", event=event))
    if event in ADDS_EXHIBIT and (values["record"].id, values["record"].case) != (exhibit, case):
        raise bad_entry(Phrase("its record is that of another exhibit"))


def _check_forms(values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if name in _FORMS and not _FORMS[name].fullmatch(value):
            raise bad_entry(Phrase("{name} does not have its form", name=name))
        if type(value) is int and value < 0:
            raise bad_entry(Phrase("{name} is negative", name=name))
        if isinstance(value, datetime) and value.utcoffset():
            raise bad_entry(Phrase("{name} is not in UTC", name=name))


def _check_boxes(boxes: Sequence[Box]) -> None:
    if not boxes:
        raise bad_entry(Phrase("a redacted copy has no box"))
    if any(min(box.x, box.y) < 0 or min(box.width, box.height) < 1 for box in boxes):
        raise bad_entry(Phrase("a box lies outside its picture or has no size"))


def clock_changed(before: TimeReading, after: TimeReading) -> Draft:
    """Draft the entry that stands before the one that was being written when the clock was seen to jump.

    Args:
        before: The reading of the log's last entry.
        after: The reading with its jumps.
    """
    return Draft(
        Event.CLOCK_CHANGED,
        {
            "jumps": to_json(after.jumps),
            "before": to_json(before.utc),
            "after": to_json(after.utc),
        },
    )


def bad_entry(why: Phrase) -> InputError:
    """Make the error for an entry that breaks the spec."""
    return InputError(
        "bad-entry",
        "An entry of the custody log cannot be accepted: {why}.",
        "Nothing was changed. Keep the file as it is and ask whoever gave it to you for another copy.",
        why=why,
    )
