"""Forms of JSON values: each is a function that raises when a value is not exactly what the spec lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from evidence_desktop.verifier.findings import FaultError
from evidence_desktop.verifier.notes import decode_base64, parse_checkpoint
from evidence_desktop.verifier.strictjson import as_text, is_int, kind_of, require_keys

Form = Callable[[Any, str], None]
"""Takes the value and the name of its place; raises FaultError."""

_STAMP = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}(Z|[+-][0-9]{2}:[0-9]{2})")
_JUMPS: tuple[list[str], ...] = ([], ["back"], ["apart"], ["back", "apart"])
"""Every array that `jumps` may be: each once at most, `back` first."""


def _plain(what: str, holds: Callable[[Any], bool]) -> Form:
    def expect(value: Any, where: str) -> None:
        if not holds(value):
            raise FaultError(f"{where} as {what}", as_text(value))

    return expect


def matching(what: str, pattern: str) -> Form:
    """Text of a pattern."""
    form = re.compile(pattern)
    return _plain(what, lambda value: isinstance(value, str) and form.fullmatch(value) is not None)


def one_of(*texts: str) -> Form:
    """One of a few texts."""
    return _plain("one of " + ", ".join(repr(text) for text in texts), lambda value: value in texts)


def nullable(form: Form) -> Form:
    """A form, or ``null``."""

    def expect(value: Any, where: str) -> None:
        if value is not None:
            form(value, where)

    return expect


def array(form: Form) -> Form:
    """An array whose items all have one form."""

    def expect(value: Any, where: str) -> None:
        if not isinstance(value, list):
            raise FaultError(f"{where} as an array", kind_of(value))
        for item in value:
            form(item, where)

    return expect


def an_object(**forms: Form) -> Form:
    """An object with exactly these keys."""
    keys = frozenset(forms)

    def expect(value: Any, where: str) -> None:
        require_keys(value, keys, where)
        for key, form in forms.items():
            form(value[key], f"{where}.{key}")

    return expect


text = _plain("text", lambda value: isinstance(value, str))
whole = _plain("a whole number", is_int)
count = _plain("a whole number from 0", lambda value: is_int(value) and value >= 0)
truth = _plain("true or false", lambda value: isinstance(value, bool))
jumps = _plain("an array of `back` and `apart`, each once at most, in this order", lambda value: value in _JUMPS)
hex32 = matching("32 hex digits", r"[0-9a-f]{32}")
hex64 = matching("64 hex digits", r"[0-9a-f]{64}")
uuid = matching("a UUID", r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

base64_bytes = matching(
    "base64", r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)"
)


def checkpoint_note(value: Any, where: str) -> None:
    """The whole text of a checkpoint."""
    text(value, where)
    parse_checkpoint(value)


def root_hash(value: Any, where: str) -> None:
    """A hash of the tree: base64 of 32 bytes in its one spelling."""
    text(value, where)
    decode_base64(value, 32, where)


def moment(value: Any, where: str) -> None:
    """A time with its offset (custody-log.md, Conventions); it has one spelling, so UTC is ``Z``."""
    _parse_moment(value, where)


def utc(value: Any, where: str) -> None:
    """A time in UTC."""
    _parse_moment(value, where)
    if not value.endswith("Z"):
        raise FaultError(f"{where} as a time in UTC", value)


def _parse_moment(value: Any, where: str) -> datetime:
    if isinstance(value, str) and _STAMP.fullmatch(value):
        try:
            time = datetime.fromisoformat(value)
        except ValueError:
            time = None  # such as the 30th of February
        # What Python reads leniently, such as -00:00, it writes in another way.
        if time and time.isoformat(timespec="milliseconds").replace("+00:00", "Z") == value:
            return time
    raise FaultError(f"{where} as a time to the millisecond, such as 2026-01-31T09:00:00.000Z", as_text(value))


def reading(value: Any, where: str) -> None:
    """A time reading (custody-log.md, Entry)."""
    _READING(value, where)
    if _parse_moment(value["utc"], where) != _parse_moment(value["local"], where):
        raise FaultError(f"{where} with utc and local of one moment", f"{value['utc']} and {value['local']}")


_READING = an_object(
    utc=utc,
    local=moment,
    zone=text,
    monotonic_ms=count,
    boot=hex32,
    synchronised=nullable(truth),
    jumps=jumps,
)


def read_time(value: Any) -> tuple[datetime, tuple[str, ...]]:
    """Read a time reading; gives its UTC and its jumps.

    Raises:
        FaultError: It is not of its form.
    """
    reading(value, "time")
    return datetime.fromisoformat(value["utc"]), tuple(value["jumps"])
