"""Turns the model's frozen dataclasses into JSON values and back, strictly.

A key that is not known, one that is missing and a value of another type are refused, because a record that can be
read in two ways is no record. Floats have no place here: RFC 8785 can write them, people cannot compare them.
"""

from __future__ import annotations

import dataclasses
import functools
import reprlib
import types
import typing
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, TypeVar

from evidence_desktop.model.errors import InputError, Phrase

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

T = TypeVar("T")

MAX_INT = 2**53 - 1
"""RFC 8785 keeps numbers exact only up to here (IEEE 754 double)."""


def to_json(value: object) -> Any:  # noqa: PLR0911 - one return per JSON shape
    """Turn a model value into JSON: dataclasses to objects, tuples to arrays, enums to their values, times to text."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        if abs(value) > MAX_INT:
            raise InputError("number-too-large", "The number {value} is too large for a record.", value=value)
        return value
    if isinstance(value, datetime):
        return _time_text(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (tuple, list)):
        return [to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    raise TypeError(f"no JSON form for {type(value).__name__}")


def from_json(kind: type[T], value: object) -> T:
    """Read a model value of type ``kind`` back from JSON.

    Raises:
        InputError: With code ``bad-record`` when the value does not have exactly that shape.
    """
    return typing.cast("T", _read(kind, value, kind.__name__))


def _read(kind: Any, value: object, where: str) -> object:  # noqa: PLR0911 - one return per JSON shape
    origin = typing.get_origin(kind)
    if isinstance(kind, typing.NewType):
        return _read(kind.__supertype__, value, where)
    if origin is types.UnionType or origin is typing.Union:
        inner = [arg for arg in typing.get_args(kind) if arg is not type(None)]
        return None if value is None else _read(inner[0], value, where)
    if origin is tuple:
        item = typing.get_args(kind)[0]
        return tuple(_read(item, part, where) for part in _expect(list, value, where))
    if origin is dict:
        item = typing.get_args(kind)[1]
        return {key: _read(item, part, where) for key, part in _expect(dict, value, where).items()}
    if kind is datetime:
        return _time_from_text(_expect(str, value, where), where)
    if isinstance(kind, type) and issubclass(kind, Enum):
        try:
            return kind(value)
        except ValueError:
            raise _bad(where, Phrase("{value} is not one of its values", value=reprlib.repr(value))) from None
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _read_dataclass(kind, _expect(dict, value, where), where)
    return _expect(kind, value, where)


def _read_dataclass(kind: Any, value: dict[str, object], where: str) -> object:
    fields = _fields(kind)
    if fields.keys() != value.keys():
        raise _bad(where, Phrase("its keys differ: {keys}", keys=reprlib.repr(sorted(fields.keys() ^ value.keys()))))
    return kind(**{name: _read(hint, value[name], f"{where}.{name}") for name, hint in fields.items()})


@functools.cache
def _fields(kind: Any) -> dict[str, Any]:
    # Reading annotations costs more than all the rest, and a log has many thousand records.
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _expect(kind: type[T], value: object, where: str) -> T:
    # bool is an int to Python, but not to a record.
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise _bad(where, Phrase("{found} stands where {kind} belongs", found=type(value).__name__, kind=kind.__name__))
    if isinstance(value, int) and abs(value) > MAX_INT:
        raise _bad(where, Phrase("the number is too large"))
    return value


def _bad(where: str, why: Phrase) -> InputError:
    return InputError("bad-record", "The record cannot be read at {where}: {why}.", where=where, why=why)


def _time_text(value: datetime) -> str:
    if value.tzinfo is None:
        raise TypeError("times in a record are aware")
    text = value.isoformat(timespec="milliseconds")
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def _time_from_text(text: str, where: str) -> datetime:
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise _bad(where, Phrase("{text} is not a time", text=reprlib.repr(text))) from None
    # RFC 3339 knows no seconds in an offset; Python does.
    offset = value.utcoffset()
    if offset is None or offset % timedelta(minutes=1) or _time_text(value) != text:
        raise _bad(where, Phrase("{text} is not a time in the record's form", text=reprlib.repr(text)))
    return value
