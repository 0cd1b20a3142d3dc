"""Reads JSON that can be read in one way only: JCS (RFC 8785), no duplicate keys, bounded."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import Any, NoReturn

from evidence_desktop.verifier.findings import FaultError
from evidence_desktop.verifier.limits import MAX_JSON_DEPTH, MAX_JSON_TOKENS

_TOKEN = re.compile(rb'[,\[{]|"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
"""What costs memory once it is parsed: no JSON has more than three of these for each of its values. A text that does
not end is one too, and possessive repeats never go back, so that no bytes make the search slow."""


def parse(data: bytes) -> Any:
    """Parse JSON bytes without judging their form.

    Raises:
        FaultError: Not UTF-8, not JSON, a key twice, a number that JSON cannot carry, too deep, or of too many values.
    """
    if any(True for _ in islice(_TOKEN.finditer(data), MAX_JSON_TOKENS, None)):
        raise FaultError(f"JSON of at most {MAX_JSON_TOKENS} texts, commas and open brackets", "more")
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_object, parse_constant=_no_constant)
        _measure(value, MAX_JSON_DEPTH)
    except (ValueError, RecursionError) as error:
        raise FaultError("JSON", f"{type(error).__name__}: {error}") from None
    return value


def jcs(value: Any) -> bytes:
    """Write a parsed value in its JCS form.

    Raises:
        FaultError: It has none: a lone surrogate, or an integer beyond 2^53 - 1.
    """
    import rfc8785  # noqa: PLC0415 - hashing starts before anything heavy is imported

    try:
        return rfc8785.dumps(value)
    except ValueError as error:
        raise FaultError("JSON with a JCS form", f"{error}") from None


def parse_canonical(data: bytes) -> Any:
    """Parse JSON whose bytes are its own JCS form.

    Raises:
        FaultError: They are not.
    """
    value = parse(data)
    if jcs(value) != data:
        raise FaultError("JSON in JCS form", "other bytes for the same value")
    return value


def require_keys(value: Any, keys: frozenset[str], what: str) -> dict[str, Any]:
    """Return ``value`` as an object with exactly these keys.

    Raises:
        FaultError: It is another thing, or its keys differ.
    """
    if not isinstance(value, dict):
        raise FaultError(f"{what} to be an object", type(value).__name__)
    if value.keys() != keys:
        odd = ", ".join(sorted(value.keys() ^ keys))
        raise FaultError(f"{what} with exactly the keys {', '.join(sorted(keys))}", f"different: {odd}")
    return value


def is_int(value: Any) -> bool:
    """Say whether a value is a whole number; ``true`` is an int to Python, but not to JSON."""
    return isinstance(value, int) and not isinstance(value, bool)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return value


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a JSON number")


def _measure(value: Any, depth: int) -> None:
    if depth == 0:
        raise ValueError(f"more than {MAX_JSON_DEPTH} values inside one another")
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return
    for item in value:
        _measure(item, depth - 1)
