"""The codec: what goes out comes back, and nothing that could be read in two ways is read at all."""

from __future__ import annotations

import dataclasses
import json
import string
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_desktop.model import record as model
from evidence_desktop.model.codec import MAX_INT, from_json, to_json
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.ids import ExhibitId

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.integers(-MAX_INT, MAX_INT)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
# Not the outermost years: an offset could lead out of what a datetime can hold.
moments = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=offsets).map(  # noqa: DTZ001 - zones are drawn
    lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000)
)
readings = st.builds(
    model.TimeReading, moments, moments, text, numbers, text, st.none() | st.booleans(),
    st.lists(st.sampled_from(model.Jump)).map(tuple),
)  # fmt: skip
monitors = st.builds(model.Monitor, text, numbers, numbers, numbers, numbers, numbers)
screens = st.builds(
    model.Screen, text, st.lists(monitors, max_size=2).map(tuple), numbers, numbers, numbers, numbers, text, text, text,
    st.booleans(),
)  # fmt: skip
contents = st.builds(
    model.Content, text, text, numbers, text, st.none() | numbers, st.none() | numbers,
    st.lists(st.builds(model.Fact, text, text), max_size=3).map(tuple), st.lists(text, max_size=2).map(tuple),
)  # fmt: skip
records = st.builds(
    model.Record, text.map(ExhibitId), text, text, st.sampled_from(model.Kind), readings, text, text,
    st.builds(model.Source, text, text, text, text, text), st.none() | screens,
    st.builds(model.Device, text, text, text), contents, text,
)  # fmt: skip

MOMENT = datetime(2026, 11, 5, 1, 2, 3, 4000, tzinfo=UTC)
READING = model.TimeReading(
    MOMENT, MOMENT.astimezone(timezone(timedelta(hours=8))), "Asia/Kuala_Lumpur", 5, "0b" * 16, None, (model.Jump.BACK,)
)


def refused(kind: Any, value: object) -> str:
    with pytest.raises(InputError) as caught:
        from_json(kind, value)
    assert caught.value.code == "bad-record"
    return caught.value.message


@settings(deadline=None, max_examples=60)
@given(records)
def test_a_record_comes_back_as_it_was(record: model.Record) -> None:
    value = json.loads(json.dumps(to_json(record)))
    assert from_json(model.Record, value) == record


def test_a_reading_has_the_form_that_the_log_spec_shows() -> None:
    assert to_json(READING) == {
        "utc": "2026-11-05T01:02:03.004Z",
        "local": "2026-11-05T09:02:03.004+08:00",
        "zone": "Asia/Kuala_Lumpur",
        "monotonic_ms": 5,
        "boot": "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b",
        "synchronised": None,
        "jumps": ["back"],
    }


def test_plain_values_and_what_they_stand_in() -> None:
    value = {"a": (1, True, None, "é"), "b": [model.Kind.NOTE], "c": {"d": MOMENT}}
    assert to_json(value) == {"a": [1, True, None, "é"], "b": ["note"], "c": {"d": "2026-11-05T01:02:03.004Z"}}
    assert type(to_json({"kind": model.Kind.NOTE})["kind"]) is str


@pytest.mark.parametrize("value", [1.5, b"bytes", object(), {1, 2}, model.Record])
def test_what_has_no_place_in_a_record_is_a_mistake_of_ours(value: object) -> None:
    with pytest.raises(TypeError, match="no JSON form"):
        to_json({"key": value})


def test_a_time_without_a_zone_is_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="aware"):
        to_json(datetime(2026, 11, 5))  # noqa: DTZ001 - that is the mistake


@pytest.mark.parametrize("number", [MAX_INT + 1, -MAX_INT - 1])
def test_numbers_stop_where_other_programs_would_round(number: int) -> None:
    assert to_json(MAX_INT) == from_json(int, MAX_INT) == MAX_INT
    with pytest.raises(InputError) as caught:
        to_json(number)
    assert caught.value.code == "number-too-large"
    assert "too large" in refused(int, number)


@pytest.mark.parametrize("key", [field.name for field in dataclasses.fields(model.TimeReading)])
def test_each_key_is_needed(key: str) -> None:
    value = to_json(READING)
    del value[key]
    assert key in refused(model.TimeReading, value)


def test_a_key_more_is_refused() -> None:
    assert "colour" in refused(model.TimeReading, {**to_json(READING), "colour": "red"})


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("utc", 1),
        ("utc", "yesterday"),
        ("utc", "2026-11-05"),
        ("utc", "2026-11-05T01:02:03.004"),
        ("utc", "2026-11-05T01:02:03.004+00:00"),
        ("utc", "2026-11-05T01:02:03.004-00:00"),
        ("utc", "2026-11-05T01:02:03.004z"),
        ("utc", "2026-11-05 01:02:03.004Z"),
        ("utc", "2026-11-05T01:02:03Z"),
        ("utc", "2026-11-05T01:02:03.004000Z"),
        ("utc", "20261105T010203.004Z"),
        ("utc", "2026-W45-4T01:02:03.004Z"),
        ("local", "2026-11-05T09:02:03.004+08"),
        ("local", "2026-11-05T09:02:03.004+08:00:30"),
        ("zone", None),
        ("monotonic_ms", True),
        ("monotonic_ms", "5"),
        ("monotonic_ms", 5.0),
        ("synchronised", 1),
        ("synchronised", "true"),
        ("jumps", "back"),
        ("jumps", ["sideways"]),
        ("jumps", [["back"]]),
        ("jumps", None),
    ],
)
def test_a_value_of_another_kind_is_refused_and_named(key: str, wrong: object) -> None:
    assert f"TimeReading.{key}" in refused(model.TimeReading, {**to_json(READING), key: wrong})


@pytest.mark.parametrize("value", [None, [], "text", 1])
def test_what_is_no_object_is_no_record(value: object) -> None:
    refused(model.Record, value)


def test_objects_with_free_names_hold_values_of_one_kind() -> None:
    assert from_json(dict[str, str], {"shows": "Text"}) == {"shows": "Text"}
    refused(dict[str, str], {"shows": 1})
    refused(dict[str, str], ["shows"])


def test_a_hostile_value_does_not_fill_the_sentence() -> None:
    long = string.ascii_letters * 1000
    wrongs: list[Callable[[], str]] = [
        lambda: refused(model.Jump, long),
        lambda: refused(datetime, long),
        lambda: refused(model.Fact, {letter * 500: 1 for letter in string.ascii_letters}),
    ]
    assert all(len(wrong()) < 300 for wrong in wrongs)


class Colour(StrEnum):
    RED = "red"


@dataclasses.dataclass(frozen=True)
class Either:
    colour: Colour | None


@pytest.mark.parametrize("colour", [None, Colour.RED])
def test_what_may_be_missing_is_null_and_never_absent(colour: Colour | None) -> None:
    assert from_json(Either, to_json(Either(colour))) == Either(colour)
    refused(Either, {})
