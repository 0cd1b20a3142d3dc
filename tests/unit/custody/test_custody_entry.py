"""Entries: one form of bytes, strict reading, and seals that any change breaks."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import custody_example as example
import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_desktop.crypto.identity import Device, Root
from evidence_desktop.custody import entry as custody
from evidence_desktop.custody.events import OF_ONE_EXHIBIT, clock_changed
from evidence_desktop.model.codec import MAX_INT, to_json
from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.record import Jump

relaxed = settings(deadline=None, max_examples=60)
CAPTURED = example.entries()[1]
DEVICE = example.device()


def value_of(entry: Entry = CAPTURED) -> dict[str, Any]:
    return json.loads(custody.encode(entry))


def refused(value: object, *, place: int | None = None) -> str:
    """Write the value canonically, expect it to be refused, and give the sentence."""
    data = value if isinstance(value, bytes) else rfc8785.dumps(value)
    with pytest.raises(InputError) as caught:
        custody.decode(data, place=place)
    assert caught.value.code == "bad-entry"
    assert caught.value.hint
    return caught.value.message


def test_a_draft_becomes_an_entry_that_reads_back_and_whose_seal_holds() -> None:
    draft = Draft(Event.IMPORTED, {"record": example.record(), "blob": "0c" * 16}, example.EXHIBIT, example.CASE)
    entry, data = custody.make(draft, 7, example.reading(), DEVICE)
    assert custody.decode(data, place=7) == entry
    assert custody.encode(entry) == data
    assert custody.seal_holds(entry, DEVICE.certificate_der)
    assert entry.body["record"] == to_json(example.record())
    again, _ = custody.make(draft, 7, example.reading(), DEVICE)
    assert again.salt != entry.salt


def test_a_seal_holds_with_no_other_key() -> None:
    other = Device.create(Root.create())
    assert not custody.seal_holds(CAPTURED, other.certificate_der)
    # Even when the entry says that it was that other key.
    assert not custody.seal_holds(replace(CAPTURED, key=other.key_id), other.certificate_der)
    # And an entry that names another key is not sealed by this one, though the signature is.
    assert not custody.seal_holds(replace(CAPTURED, key=other.key_id), DEVICE.certificate_der)


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 2},
        {"salt": "12" * 16},
        {"event": Event.IMPORTED},
        {"exhibit": None},
        {"case": None},
        {"time": example.reading(1)},
        {"body": {}},
        {"signature": example.entries()[0].signature},
        {"signature": CAPTURED.signature + "\n"},
        {"signature": "é"},
    ],
)
def test_any_change_breaks_the_seal(change: dict[str, Any]) -> None:
    assert custody.seal_holds(CAPTURED, DEVICE.certificate_der)
    assert not custody.seal_holds(replace(CAPTURED, **change), DEVICE.certificate_der)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@relaxed
@given(texts, texts, st.integers(0, MAX_INT), st.none() | texts)
def test_the_bytes_are_the_rfc_8785_form_whatever_the_text(to: str, label: str, size: int, case: str | None) -> None:
    body = {"manifest": "ab" * 32, "to": to, "purpose": "", "container": "zip", "exhibits": (label,), "size": size}
    entry, data = custody.make(Draft(Event.EXPORTED, body, None, case), 0, example.reading(), DEVICE)
    assert rfc8785.dumps(json.loads(data)) == data
    assert (entry.body["to"], entry.body["exhibits"], entry.case) == (to, [label], case)


@relaxed
@given(st.data())
def test_every_changed_byte_is_refused_or_breaks_the_seal(data: st.DataObject) -> None:
    whole = custody.encode(CAPTURED)
    at = data.draw(st.integers(0, len(whole) - 1))
    changed = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    try:
        read = custody.decode(changed)
    except InputError:
        return
    assert not custody.seal_holds(read, DEVICE.certificate_der)


@given(st.binary(max_size=200))
def test_foreign_bytes_are_refused_calmly(data: bytes) -> None:
    refused(data)


@pytest.mark.parametrize(
    "respell",
    [
        lambda data: data + b"\n",
        lambda data: b" " + data,
        lambda data: data.replace(b'"seq":1', b'"seq": 1'),
        lambda data: data.replace(b'"seq":1', b'"seq":1,"seq":1'),
        lambda data: data.replace(b'"seq":1', b'"seq":1e0'),
        lambda data: data.replace(b'"seq":1', b'"seq":-0'),
        lambda data: data.replace(b"caf\xc3\xa9", b"caf\\u00e9"),
        lambda data: data.replace(b"caf\xc3\xa9", b"caf\xe9"),
        lambda data: data.replace(b"caf\xc3\xa9", b"\\ud800"),
        lambda data: data.replace(b"caf\xc3\xa9", b"\x7f\x01"),
        lambda data: data.replace(b"https://", b"https:\\/\\/"),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: json.dumps(dict(reversed(json.loads(data).items())), separators=(",", ":")).encode(),
    ],
)
def test_another_spelling_of_the_same_is_refused(respell: Callable[[bytes], bytes]) -> None:
    whole = custody.encode(CAPTURED)
    assert respell(whole) != whole
    refused(respell(whole))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"[" * 100_000,
        b'{"v":NaN}',
        b'{"v":Infinity}',
        b'{"v":0.5}',
        b'{"v":9007199254740992}',
        b'{"v":' + b"9" * 5000 + b"}",
    ],
    ids=lambda data: f"{data[:12]!r}",
)
def test_what_is_no_entry_is_refused(data: bytes) -> None:
    refused(data)


@pytest.mark.parametrize("number", ["0.5", "1e400", "NaN", "9007199254740992"])
def test_numbers_that_programs_read_differently_are_refused_before_anything_else(number: str) -> None:
    assert "JSON of the kind" in refused(custody.encode(CAPTURED).replace(b":90000", f":{number}".encode(), 1))


def test_an_entry_that_would_fill_the_memory_is_not_even_parsed() -> None:
    assert "longer than" in refused(b"[" * (custody.MAX_ENTRY + 1))


def _without(key: str) -> dict[str, Any]:
    return {name: part for name, part in value_of().items() if name != key}


@pytest.mark.parametrize("key", sorted(value_of()))
def test_each_key_is_needed_and_none_besides(key: str) -> None:
    assert "keys differ" in refused(_without(key))
    assert "keys differ" in refused({**value_of(), key.upper(): 1})


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("v", 2),
        ("v", True),
        ("v", "1"),
        ("seq", -1),
        ("seq", "1"),
        ("seq", True),
        ("salt", "00" * 15),
        ("salt", "0A" * 16),
        ("salt", None),
        ("event", "Captured"),
        ("event", ["captured"]),
        ("exhibit", "01900000000070008000000000000001"),
        ("exhibit", 1),
        ("exhibit", None),
        ("case", 1),
        ("case", "Another case"),
        ("time", None),
        ("body", []),
        ("body", {}),
        ("seal", {}),
        ("seal", "x"),
        ("seal", {"alg": "ecdsa-p256-sha256", "key": "ab" * 32, "sig": 1}),
        ("seal", {"alg": "ed25519", "key": "ab" * 32, "sig": "AAAA"}),
        ("seal", {"alg": "ecdsa-p256-sha256", "key": "AB" * 32, "sig": "AAAA"}),
        ("seal", {"alg": "ecdsa-p256-sha256", "key": "ab" * 32, "sig": ""}),
        ("seal", {"alg": "ecdsa-p256-sha256", "key": "ab" * 32, "sig": "AAB="}),
        ("seal", {"alg": "ecdsa-p256-sha256", "key": "ab" * 32, "sig": "A A A A"}),
        ("seal", {"alg": "ecdsa-p256-sha256", "key": "ab" * 32, "sig": "AAAA", "more": ""}),
    ],
)
def test_a_value_out_of_form_is_refused(key: str, wrong: object) -> None:
    refused({**value_of(), key: wrong})


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("utc", "2026-11-05T09:00:30.250+08:00"),
        ("utc", "2026-11-05T01:00:30.251Z"),
        ("utc", "2026-11-05T01:00:30Z"),
        ("local", "2026-11-05T01:00:30.250"),
        ("local", "2026-11-05T09:00:40.250+08:00:10"),
        ("monotonic_ms", -1),
        ("boot", "0B" * 16),
        ("synchronised", 1),
        ("jumps", ["apart", "back"]),
        ("jumps", ["back", "back"]),
        ("jumps", ["forward"]),
        ("jumps", {}),
    ],
)
def test_a_time_out_of_form_is_refused(key: str, wrong: object) -> None:
    value = value_of()
    value["time"][key] = wrong
    refused(value)


def test_an_entry_at_another_place_is_refused() -> None:
    assert "number 1" in refused(custody.encode(CAPTURED), place=2)


REPORT: dict[str, Any] = {
    "id": "01900000-0000-7000-8000-000000000009",
    "to": "Example Network",
    "kind": "platform",
    "channel": "web form",
    "reference": "",
    "sent_at": "2026-11-05",
    "deadline": "",
    "exhibits": ["E001"],
    "note": "",
}
NOTE = f"evidence-desktop/0001020304050607\n3\n{'A' * 43}=\n\n— evidence-desktop/0001020304050607 {'A' * 91}=\n"
BOX = {"x": 0, "y": 0, "width": 1, "height": 1}
BODIES: dict[Event, dict[str, Any]] = {
    Event.VAULT_CREATED: {},
    Event.CAPTURED: {"record": to_json(example.record()), "blob": "0c" * 16},
    Event.IMPORTED: {"record": to_json(example.record()), "blob": "0c" * 16},
    Event.DESCRIBED: {"description": {"shows": "Text", "event_time": ""}},
    Event.VIEWED: {},
    Event.VERIFIED: {"ok": False},
    Event.EXTRACTED: {"stamped": True},
    Event.EXPORTED: {
        "manifest": "ab" * 32,
        "to": "",
        "purpose": "",
        "container": "folder",
        "exhibits": ["E001"],
        "size": 3,
    },
    Event.EXPORT_BEGUN: {"places": ["bundle.zip"]},
    Event.REDACTED: {"boxes": [BOX], "original": "ab" * 32, "redacted": "cd" * 32, "size": 9},
    Event.UNREDACTED: {},
    Event.CHECKPOINT_SHOWN: {"size": 3, "root": "A" * 43 + "="},
    Event.BACKED_UP: {"files": 4},
    Event.RESTORED: {},
    Event.DEVICE_ADDED: {"key": "ab" * 32},
    Event.CLOCK_CHANGED: {"jumps": ["back"], "before": "2026-11-05T01:00:00.000Z", "after": "2026-11-05T00:00:00.000Z"},
    Event.FAILED_UNLOCK: {"count": 2},
    Event.KEY_CHANGED: {"what": "passphrase"},
    Event.REPAIRED: {"what": "torn write", "bytes": 17},
    Event.DELETED: {"sha256": "ab" * 32, "reason": "Asked to."},
    Event.CASE_DESCRIBED: {
        "sheet": {
            "parties": [{"role": "helper", "name": "", "note": ""}],
            "accounts": [{"platform": "Example", "name": "example", "address": "", "party": "helper"}],
            "note": "",
        }
    },
    Event.REPORTED: {"report": REPORT},
    Event.REPLIED: {
        "reply": {"report": REPORT["id"], "date": "", "outcome": "removed", "text": "", "exhibits": ["E001"]},
    },
    Event.CHECKPOINT_GIVEN: {"note": NOTE, "to": "Example Police"},
    Event.STAMP_ASKED: {"note": NOTE, "request": "MAA="},
    Event.STAMPED: {"note": NOTE, "stamp": "MA==", "certificate": "MAAA", "time": "2026-11-05T01:00:00.000Z"},
}


def _made(event: Event, body: object) -> Entry:
    draft = Draft(event, body, example.EXHIBIT, example.CASE)  # type: ignore[arg-type]
    return custody.make(draft, 1, example.reading(), DEVICE)[0]


@pytest.mark.parametrize("event", list(Event))
def test_every_event_can_be_written_with_its_own_keys_only(event: Event) -> None:
    body = BODIES[event]
    assert _made(event, body).body == body
    for other in [{**body, "more": 1}, *({k: v for k, v in body.items() if k != key} for key in body)]:
        with pytest.raises(InputError, match="keys"):
            _made(event, other)


@pytest.mark.parametrize(
    ("event", "wrong"),
    [
        (Event.CAPTURED, {"blob": "../../etc/passwd"}),
        (Event.CAPTURED, {"record": {}}),
        (Event.CAPTURED, {"record": {**to_json(example.record()), "id": "01900000-0000-7000-8000-000000000002"}}),
        (Event.CAPTURED, {"record": {**to_json(example.record()), "case": "Another"}}),
        (Event.DESCRIBED, {"description": {"shows": 1}}),
        (Event.DESCRIBED, {"description": {"été": "warm"}}),
        (Event.DESCRIBED, {"description": {"": "x"}}),
        (Event.VERIFIED, {"ok": 1}),
        (Event.EXPORTED, {"manifest": "AB" * 32}),
        (Event.EXPORTED, {"exhibits": "E001"}),
        (Event.EXPORTED, {"size": -1}),
        (Event.EXPORT_BEGUN, {"places": "bundle.zip"}),
        (Event.REDACTED, {"boxes": []}),
        (Event.REDACTED, {"boxes": [BOX, {**BOX, "y": -1}]}),
        (Event.REDACTED, {"boxes": [{**BOX, "height": 0}]}),
        (Event.REDACTED, {"boxes": [{"x": 0}]}),
        (Event.REDACTED, {"original": ""}),
        (Event.REDACTED, {"redacted": "AB" * 32}),
        (Event.REDACTED, {"redacted": "ab" * 32}),
        (Event.REDACTED, {"size": -1}),
        (Event.CHECKPOINT_SHOWN, {"root": "A" * 42 + "B="}),
        (Event.CHECKPOINT_SHOWN, {"size": True}),
        (Event.DEVICE_ADDED, {"key": "ab" * 31}),
        (Event.DEVICE_ADDED, {"key": "ab" * 33}),
        (Event.DEVICE_ADDED, {"key": "ab" * 32 + "\n"}),
        (Event.CLOCK_CHANGED, {"before": "yesterday"}),
        (Event.KEY_CHANGED, {"what": "the lock"}),
        (Event.REPAIRED, {"bytes": -5}),
        (Event.DELETED, {"sha256": ""}),
        (Event.CASE_DESCRIBED, {"sheet": {"parties": [], "accounts": []}}),
        (Event.REPORTED, {"report": {**REPORT, "kind": "newspaper"}}),
        (Event.REPORTED, {"report": {**REPORT, "exhibits": "E001"}}),
        (Event.REPLIED, {"reply": {"report": REPORT["id"]}}),
        (Event.DELETED, {"reason": "\ud800"}),
        (Event.CLOCK_CHANGED, {"before": "2026-11-05T09:00:00.000+08:00"}),
        (Event.CHECKPOINT_GIVEN, {"note": NOTE[:-1]}),
        (Event.CHECKPOINT_GIVEN, {"note": NOTE.replace("\n3\n", "\n03\n")}),
        (Event.CHECKPOINT_GIVEN, {"note": NOTE.replace("— evidence-desktop/0", "— evidence-desktop/1")}),
        (Event.CHECKPOINT_GIVEN, {"to": None}),
        (Event.STAMP_ASKED, {"request": ""}),
        (Event.STAMP_ASKED, {"request": "MAB="}),
        (Event.STAMPED, {"stamp": "MA=="[:-1]}),
        (Event.STAMPED, {"certificate": "MAAA\n"}),
        (Event.STAMPED, {"time": "2026-11-05T09:00:00.000+08:00"}),
    ],
)
def test_a_body_out_of_form_is_never_written(event: Event, wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError) as caught:
        _made(event, {**BODIES[event], **wrong})
    assert caught.value.code == "bad-entry"


@pytest.mark.parametrize("event", sorted(OF_ONE_EXHIBIT))
def test_what_happens_to_an_exhibit_names_it(event: Event) -> None:
    with pytest.raises(InputError, match="no exhibit"):
        custody.make(Draft(event, BODIES[event], None, example.CASE), 1, example.reading(), DEVICE)


def test_a_clock_that_jumped_is_written_down() -> None:
    after = example.reading(0, jumps=(Jump.BACK, Jump.APART))
    draft = clock_changed(example.reading(3600), after)
    entry, _ = custody.make(draft, 4, after, DEVICE)
    assert entry.body == {
        "jumps": ["back", "apart"],
        "before": "2026-11-05T02:00:00.250Z",
        "after": "2026-11-05T01:00:00.250Z",
    }
