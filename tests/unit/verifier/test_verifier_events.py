"""Check `entries`: each body and each record is exactly what the tables of custody-log.md say."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_desktop.verifier import forms
from evidence_desktop.verifier.events import LINKS, expect_event
from evidence_desktop.verifier.findings import FaultError
from support import handmade
from support.faults import ENTRIES, found, relogged

HASH = "ab" * 32
ROOT = base64.b64encode(bytes(32)).decode()
UTC = "2026-03-02T09:00:00.000Z"
EXHIBIT = handmade.exhibit_id(1)
RECORD = handmade.record(1, b"a made-up post\n")
MONITOR = {"name": "One", "x": -1920, "y": 0, "width": 1920, "height": 1080, "scale_percent": 100}
SCREEN = {
    "target": "area",
    "monitors": [MONITOR],
    "x": -5,
    "y": 0,
    "width": 10,
    "height": 10,
    "method": "root-crop",
    "window_title": "",
    "program": "",
    "blank": False,
}
SHOT = RECORD | {"kind": "screenshot", "screen": SCREEN}
BLOB = "0c" * 16

SHEET = {
    "parties": [{"role": "helper", "name": "", "note": ""}],
    "accounts": [{"platform": "Example", "name": "example", "address": "", "party": ""}],
    "note": "",
}
REPORT = {
    "id": EXHIBIT,
    "to": "Example Network",
    "kind": "platform",
    "channel": "",
    "reference": "",
    "sent_at": "",
    "deadline": "",
    "exhibits": ["E001"],
    "note": "",
}
REPLY = {"report": EXHIBIT, "date": "", "outcome": "", "text": "", "exhibits": []}

NOTE = handmade.note(handmade.identity().log_key, 3, bytes(32))

BOX = {"x": 0, "y": 0, "width": 1, "height": 1}

GOOD: list[tuple[str, dict[str, Any]]] = [
    ("vault created", {}),
    ("captured", {"record": RECORD, "blob": BLOB}),
    ("imported", {"record": SHOT, "blob": BLOB}),
    ("described", {"description": {"a" + "0_" * 31 + "z": "text", "b": ""}}),
    ("viewed", {}),
    ("verified", {"ok": False}),
    ("extracted", {"stamped": True}),
    ("exported", {"manifest": HASH, "to": "a", "purpose": "b", "container": "zip", "exhibits": ["E001"], "size": 7}),
    ("export begun", {"places": ["bundle.zip"]}),
    ("redacted copy made", {"boxes": [BOX], "original": HASH, "redacted": HASH[::-1], "size": 9}),
    ("redaction withdrawn", {}),
    ("checkpoint shown", {"size": 0, "root": ROOT}),
    ("backed up", {"files": 3}),
    ("restored", {}),
    ("device added", {"key": HASH}),
    ("clock changed", {"jumps": ["back", "apart"], "before": UTC, "after": UTC}),
    ("failed unlock", {"count": 3}),
    ("key changed", {"what": "unlock"}),
    ("key changed", {"what": "recovery"}),
    ("repaired", {"what": "text", "bytes": 0}),
    ("deleted", {"sha256": HASH, "reason": ""}),
    ("case described", {"sheet": SHEET}),
    ("reported", {"report": REPORT}),
    ("reply recorded", {"reply": REPLY}),
    ("checkpoint given", {"note": NOTE, "to": "Example Police"}),
    ("time stamp asked", {"note": NOTE, "request": "MAA="}),
    ("time stamped", {"note": NOTE, "stamp": "MA==", "certificate": "MAAA", "time": UTC}),
]


def refuse(event: Any, body: Any, exhibit: str | None = EXHIBIT, case: str | None = "Example") -> None:
    with pytest.raises(FaultError):
        expect_event(event, exhibit, case, body)


@pytest.mark.parametrize(("event", "body"), GOOD)
def test_a_body_has_exactly_its_keys_and_kinds_of_value(event, body):
    expect_event(event, EXHIBIT, "Example", body)
    refuse(event, body | {"more": 1})
    refuse(event, [])
    for key in body:
        refuse(event, {name: value for name, value in body.items() if name != key})
        for wrong in (None, 1.5, {"x": 1.5}, [[]]):
            refuse(event, body | {key: wrong})


@pytest.mark.parametrize(
    ("event", "changes"),
    [
        ("captured", {"blob": BLOB.upper()}),
        ("captured", {"blob": HASH}),
        ("described", {"description": {"NOT A NAME": "x"}}),
        ("described", {"description": {"caf\u00e9": "x"}}),
        ("described", {"description": {"a" * 65: "x"}}),
        ("described", {"description": {"_a": "x"}}),
        ("described", {"description": {"a": 5}}),
        ("verified", {"ok": 1}),
        ("extracted", {"stamped": "perhaps"}),
        ("exported", {"manifest": HASH[:-1]}),
        ("exported", {"exhibits": [1]}),
        ("exported", {"size": -6}),
        ("exported", {"size": True}),
        ("export begun", {"places": [1]}),
        ("redacted copy made", {"boxes": []}),
        ("redacted copy made", {"boxes": [BOX | {"x": -1}]}),
        ("redacted copy made", {"boxes": [BOX | {"width": 0}]}),
        ("redacted copy made", {"boxes": [BOX | {"height": 0}]}),
        ("redacted copy made", {"boxes": [BOX, {"x": 0}]}),
        ("redacted copy made", {"original": HASH.upper()}),
        ("redacted copy made", {"redacted": HASH[1:]}),
        ("redacted copy made", {"redacted": HASH}),
        ("redacted copy made", {"size": -1}),
        ("checkpoint shown", {"root": ROOT[:-2] + "B="}),
        ("checkpoint shown", {"root": ROOT + "\n"}),
        ("checkpoint shown", {"root": base64.b64encode(bytes(31)).decode()}),
        ("backed up", {"files": -1}),
        ("clock changed", {"jumps": ["apart", "back"]}),
        ("clock changed", {"before": "2026-03-02T17:00:00.000+08:00"}),
        ("clock changed", {"after": "yesterday"}),
        ("failed unlock", {"count": -3}),
        ("key changed", {"what": "the lock"}),
        ("deleted", {"sha256": "nonsense"}),
        ("case described", {"sheet": SHEET | {"parties": [{"role": "helper"}]}}),
        ("case described", {"sheet": SHEET | {"accounts": ["example"]}}),
        ("reported", {"report": REPORT | {"id": "1"}}),
        ("reported", {"report": REPORT | {"kind": "newspaper"}}),
        ("reported", {"report": REPORT | {"exhibits": [1]}}),
        ("reply recorded", {"reply": REPLY | {"report": "E001"}}),
        ("checkpoint given", {"note": NOTE[:-1]}),
        ("checkpoint given", {"note": NOTE.replace("\n3\n", "\n03\n")}),
        ("checkpoint given", {"note": NOTE.replace("— evidence-desktop/0", "— evidence-desktop/1")}),
        ("time stamp asked", {"request": ""}),
        ("time stamp asked", {"request": "MAB="}),
        ("time stamped", {"stamp": "MA="}),
        ("time stamped", {"certificate": "MAAA\n"}),
        ("time stamped", {"time": "2026-03-02T17:00:00.000+08:00"}),
    ],
)
def test_a_value_has_its_form(event, changes):
    refuse(event, dict(GOOD)[event] | changes)


def test_an_event_is_known_and_names_its_exhibit():
    refuse("imagined", {})
    refuse([], {})
    about = {"captured", "imported", "described", "viewed", "extracted", "deleted", *LINKS}
    for event, body in GOOD:
        if event in about:
            refuse(event, body, exhibit=None)
        else:
            expect_event(event, None, "Example", body)


def test_a_record_is_of_the_exhibit_and_the_case_of_its_entry():
    body = {"record": RECORD, "blob": BLOB}
    refuse("captured", body, exhibit=handmade.exhibit_id(2))
    refuse("captured", body, case="Another case")
    refuse("captured", body, case=None)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value, the value itself first."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in inner for place in places(item, (*path, key)))]


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = value.copy()
    copy[path[0]] = replaced(value[path[0]], path[1:], new)
    return copy


def at(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


@pytest.mark.parametrize("record", [RECORD, SHOT], ids=["file", "screenshot"])
def test_every_place_in_a_record_has_its_type_and_every_object_its_keys(record):
    for path in places(record):
        old = at(record, path)
        wrong = [1.5, {}, [1.5]]
        if isinstance(old, dict):
            wrong += [old | {"evil": 1}, {key: old[key] for key in list(old)[1:]}]
        for new in wrong:
            refuse("captured", {"record": replaced(record, path, new), "blob": BLOB})


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("kind",), "film"),
        (("kind",), "file"),
        (("id",), "me"),
        (("source", "url_how"), "guessed"),
        (("content", "sha256"), "AB" * 32),
        (("content", "size"), -1),
        (("content", "width"), -1),
        (("content", "height"), True),
        (("captured", "boot"), "AB" * 16),
        (("captured", "jumps"), ["apart", "back"]),
        (("captured", "monotonic_ms"), -1),
        (("captured", "synchronised"), 0),
        (("screen", "target"), "everything"),
        (("screen", "method"), "magic"),
        (("screen", "blank"), 0),
        (("screen", "width"), -1),
        (("screen", "monitors", 0, "scale_percent"), -1),
    ],
)
def test_a_value_of_a_record_has_its_form(path, wrong):
    refuse("captured", {"record": replaced(SHOT, path, wrong), "blob": BLOB})


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (("captured", "synchronised"), None),
        (("screen", "monitors"), []),
        (("content", "width"), 0),
        (("screen",), None),
    ],
)
def test_what_a_record_may_leave_open(path, told):
    expect_event("captured", EXHIBIT, "Example", {"record": replaced(SHOT, path, told), "blob": BLOB})


@given(st.datetimes(), st.integers(-1439, 1439))
def test_every_time_has_one_spelling(moment, minutes):
    sign, offset = "-" if minutes < 0 else "+", abs(minutes)
    start = moment.isoformat(timespec="milliseconds")
    forms.moment(start + (f"{sign}{offset // 60:02d}:{offset % 60:02d}" if minutes else "Z"), "it")
    for wrong in ("+00:00", "-00:00", "+24:00", "+01:60", "+0100", "+01:00:30", "z", ""):
        with pytest.raises(FaultError):
            forms.moment(start + wrong, "it")


def test_a_wrong_body_in_a_bundle_names_its_line():
    def edit(log):
        log[6] = handmade.entry(6, "viewed", 2, {"secret": ["any", 15]})

    assert ("entries", "fail", f"{ENTRIES} line 5") in found(relogged(edit))
