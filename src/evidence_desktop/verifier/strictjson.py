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

_MAX_NUMBER = 2**53 - 1
_MAX_DIGITS = 17
"""Characters of such a number with its sign."""

_KINDS = {
    dict: "an object",
    list: "an array",
    str: "text",
    int: "a number",
    float: "a number",
    bool: "true or false",
    type(None): "null",
}


def parse(data: bytes) -> Any:
    """Parse JSON bytes without judging their form.

    Raises:
        FaultError: Not UTF-8, not JSON, a key twice, a number that is not whole or too large, too deep, or of too many
            values.
    """
    if any(True for _ in islice(_TOKEN.finditer(data), MAX_JSON_TOKENS, None)):
        raise FaultError(f"JSON of at most {MAX_JSON_TOKENS} texts, commas and open brackets", "more")
    try:
        value = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
        _measure(value, MAX_JSON_DEPTH)
    except (ValueError, RecursionError):
        # One finding, whatever is wrong first: no two readers need to agree on what they stumble over.
        bound = f"at most {MAX_JSON_DEPTH} values inside one another"
        raise FaultError(f"JSON of whole numbers up to 2^53 - 1, each key once, {bound}", "other bytes") from None
    return value


def jcs(value: Any) -> bytes:
    """Write a parsed value in its JCS form.

    Raises:
        FaultError: It has none: there is a lone surrogate in it.
    """
    import rfc8785  # noqa: PLC0415 - hashing starts before anything heavy is imported

    try:
        return rfc8785.dumps(value)
    except ValueError:
        raise FaultError("JSON with a JCS form", "half of a character in a text") from None


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
        raise FaultError(f"{what} to be an object", kind_of(value))
    if value.keys() != keys:
        odd = ", ".join(sorted(value.keys() ^ keys))
        raise FaultError(f"{what} with exactly the keys {', '.join(sorted(keys))}", f"different: {odd}")
    return value


def kind_of(value: Any) -> str:
    """Name the kind of a parsed value, for a finding."""
    return _KINDS[type(value)]


def as_text(value: Any) -> str:
    """Show a parsed value in a finding: a text as it is, all else in its JCS form."""
    return value if isinstance(value, str) else jcs(value).decode("utf-8")


def is_int(value: Any) -> bool:
    """Say whether a value is a whole number; ``true`` is an int to Python, but not to JSON."""
    return isinstance(value, int) and not isinstance(value, bool)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return value


def _whole(text: str) -> int:
    # Counted first: Python takes long over long numbers.
    if len(text) > _MAX_DIGITS or abs(number := int(text)) > _MAX_NUMBER:
        raise ValueError("a number beyond 2^53 - 1")
    return number


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no whole number")


def _measure(value: Any, depth: int) -> None:
    if depth == 0:
        raise ValueError(f"more than {MAX_JSON_DEPTH} values inside one another")
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return
    for item in value:
        _measure(item, depth - 1)
