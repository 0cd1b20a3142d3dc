"""What the body of each event holds, and what a record holds (custody-log.md, Events and Record).

Written from the spec, not from the program that writes entries: two readings that agree are worth more than one.
"""

from __future__ import annotations

import re
from typing import Any

from evidence_desktop.verifier.findings import FaultError
from evidence_desktop.verifier.forms import (
    an_object,
    array,
    base64_bytes,
    checkpoint_note,
    count,
    hex32,
    hex64,
    jumps,
    nullable,
    one_of,
    reading,
    root_hash,
    text,
    truth,
    utc,
    uuid,
    whole,
)
from evidence_desktop.verifier.strictjson import as_text, kind_of

_FIELD = re.compile(r"[a-z][a-z0-9_]{0,63}")

_MONITOR = an_object(name=text, x=whole, y=whole, width=count, height=count, scale_percent=count)
_SCREEN = an_object(
    target=one_of("all", "monitor", "area", "window"),
    monitors=array(_MONITOR),
    x=whole,
    y=whole,
    width=count,
    height=count,
    method=one_of("root-crop", "window-pixmap"),
    window_title=text,
    program=text,
    blank=truth,
)
_CONTENT = an_object(
    file_name=text,
    media_type=text,
    size=count,
    sha256=hex64,
    width=nullable(count),
    height=nullable(count),
    facts=array(an_object(name=text, value=text)),
    warnings=array(text),
)
_RECORD = an_object(
    id=uuid,
    label=text,
    case=text,
    kind=one_of("screenshot", "file", "link", "note"),
    captured=reading,
    event_time=text,
    first_seen=text,
    source=an_object(platform=text, url=text, url_how=one_of("typed", "detected", ""), account=text, profile_url=text),
    screen=nullable(_SCREEN),
    device=an_object(system=text, app=text, build=text),
    content=_CONTENT,
    remark=text,
)
_SHEET = an_object(
    parties=array(an_object(role=text, name=text, note=text)),
    accounts=array(an_object(platform=text, name=text, address=text, party=text)),
    note=text,
)
_REPORT = an_object(
    id=uuid,
    to=text,
    kind=one_of("platform", "police", "regulator", "other"),
    channel=text,
    reference=text,
    sent_at=text,
    deadline=text,
    exhibits=array(text),
    note=text,
)
_BOXES = array(an_object(x=count, y=count, width=count, height=count))
_REPLY = an_object(report=uuid, date=text, outcome=text, text=text, exhibits=array(text))


def _description(value: Any, where: str) -> None:
    if not isinstance(value, dict):
        raise FaultError(f"{where} as an object", kind_of(value))
    for name, told in value.items():
        if not _FIELD.fullmatch(name):
            raise FaultError("names of described fields as [a-z][a-z0-9_]*, at most 64 characters", name)
        text(told, f"{where}.{name}")


def _boxes(value: Any, where: str) -> None:
    _BOXES(value, where)
    if not value:
        raise FaultError(f"{where}: at least one box", "none")
    for box in value:
        if not (box["width"] and box["height"]):
            raise FaultError(f"{where}: boxes of at least one pixel", "one without size")


_REDACTION = an_object(boxes=_boxes, original=hex64, redacted=hex64, size=count)


def _redaction(value: Any, where: str) -> None:
    _REDACTION(value, where)
    if value["redacted"] == value["original"]:
        raise FaultError(f"{where}.redacted as another file than the original", value["redacted"])


_NOTHING = an_object()
_BEGINNING = an_object(record=_RECORD, blob=hex32)

_BODIES = {
    "vault created": _NOTHING,
    "captured": _BEGINNING,
    "imported": _BEGINNING,
    "described": an_object(description=_description),
    "viewed": _NOTHING,
    "verified": an_object(ok=truth),
    "extracted": an_object(stamped=truth),
    "exported": an_object(manifest=hex64, to=text, purpose=text, container=text, exhibits=array(text), size=count),
    "export begun": an_object(places=array(text)),
    "redacted copy made": _redaction,
    "redaction withdrawn": _NOTHING,
    "checkpoint shown": an_object(size=count, root=root_hash),
    "backed up": an_object(files=count),
    "restored": _NOTHING,
    "device added": an_object(key=hex64),
    "clock changed": an_object(jumps=jumps, before=utc, after=utc),
    "failed unlock": an_object(count=count),
    "key changed": an_object(what=one_of("passphrase", "unlock", "recovery")),
    "repaired": an_object(what=text, bytes=count),
    "deleted": an_object(sha256=hex64, reason=text),
    "case described": an_object(sheet=_SHEET),
    "reported": an_object(report=_REPORT),
    "reply recorded": an_object(reply=_REPLY),
    "checkpoint given": an_object(note=checkpoint_note, to=text),
    "time stamp asked": an_object(note=checkpoint_note, request=base64_bytes),
    "time stamped": an_object(note=checkpoint_note, stamp=base64_bytes, certificate=base64_bytes, time=utc),
}
"""The events of version 1 with the forms of their bodies."""

BEGINS = frozenset({"captured", "imported"})
"""The events with which an exhibit begins."""

REDACTED = "redacted copy made"
"""The event that links a redacted copy to its original."""

LINKS = frozenset({REDACTED, "redaction withdrawn"})
"""The events of which the latest says whether a redacted copy stands for an exhibit."""

_OF_ONE_EXHIBIT = BEGINS | {
    "described",
    "viewed",
    "extracted",
    *LINKS,
    "deleted",
}


def expect_event(event: Any, exhibit: str | None, case: str | None, body: Any) -> None:
    """Hold an entry's event and body to the two tables of the log spec.

    Args:
        event: The event.
        exhibit: The exhibit that the entry names.
        case: The case that the entry names.
        body: The body.

    Raises:
        FaultError: They differ.
    """
    if not (isinstance(event, str) and event in _BODIES):
        raise FaultError("an event of version 1", as_text(event))
    _BODIES[event](body, "body")
    if event in _OF_ONE_EXHIBIT and exhibit is None:
        raise FaultError(f"`{event}` with its exhibit", "none")
    if event in BEGINS:
        _expect_record(body["record"], exhibit, case)


def _expect_record(record: dict[str, Any], exhibit: str | None, case: str | None) -> None:
    for key, named in (("id", exhibit), ("case", case)):
        if record[key] != named:
            raise FaultError(f"body.record.{key} as its entry has it: {as_text(named)}", record[key])
    if record["screen"] is not None and record["kind"] != "screenshot":
        raise FaultError("body.record.screen as null, for it is no screenshot", "an object")
