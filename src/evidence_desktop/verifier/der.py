"""Asks of ASN.1 bytes that they stand in the one form that DER allows (X.690), before anything reads meaning into them.

Libraries also take BER, in which one meaning has many forms: a file that no manifest lists could then be changed
without any check noticing.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import NamedTuple

BOOLEAN, INTEGER, OCTETS, OID, SEQUENCE, SET_OF = 0x01, 0x02, 0x04, 0x06, 0x30, 0x31
"""Tags."""

_UTC_TIME, _GENERALIZED_TIME = 0x17, 0x18
_TIMES = {
    tag: re.compile(rb"([0-9]{%d})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})Z" % digits)
    for tag, digits in ((_UTC_TIME, 2), (_GENERALIZED_TIME, 4))
}
_PIVOT = 50
"""Years of two digits below it are of this century (RFC 5280)."""

_CONSTRUCTED = 0x20
_LONG_TAG = 0x1F
_LONG_FORM = 0x80
_MAX_DEPTH = 32
"""Values inside one another; a CMS with certificates has about 15."""
_MAX_LENGTH_OCTETS = 4


def write(tag: int, *parts: bytes) -> bytes:
    """Write one DER value whose content is ``parts``, one after the other."""
    content = b"".join(parts)
    size = len(content)
    if size < _LONG_FORM:
        return bytes([tag, size]) + content
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, _LONG_FORM | len(octets)]) + octets + content


def value_length(data: bytes, place: int = 0) -> int:
    """Measure the value that starts at ``place``, with its header, in bytes.

    Raises:
        ValueError: Its header is not DER, or it ends after the data does.
    """
    return _header(data, place)[1] - place


def expect_der(data: bytes) -> None:
    """Accept one DER value and nothing after it.

    Raises:
        ValueError: A length is not in its shortest form, or values do not fill the one that holds them.
    """
    if value_length(data) != len(data):
        raise ValueError("something follows the value")
    _walk(data, 0, len(data), _MAX_DEPTH)


def _walk(data: bytes, place: int, stop: int, depth: int) -> None:
    if depth == 0:
        raise ValueError(f"more than {_MAX_DEPTH} values inside one another")
    while place < stop:
        begin, end = _header(data, place)
        if end > stop:
            raise ValueError("a value reaches beyond the one that holds it")
        if data[place] & _CONSTRUCTED:
            _walk(data, begin, end, depth - 1)
        place = end


def _header(data: bytes, place: int) -> tuple[int, int]:
    """Read tag and length; gives where the content begins and ends."""
    if len(data) < place + 2 or data[place] & _LONG_TAG == _LONG_TAG:
        raise ValueError("a value without tag and length, or with a tag above 30")
    begin, length = place + 2, data[place + 1]
    if length >= _LONG_FORM:
        octets = data[begin : begin + length - _LONG_FORM]
        begin, length = begin + len(octets), int.from_bytes(octets, "big")
        shortest = length >= _LONG_FORM and octets[:1] != b"\0" and len(octets) <= _MAX_LENGTH_OCTETS
        if not shortest:
            raise ValueError("a length that is not in its shortest form")
    if begin + length > len(data):
        raise ValueError("a value that is cut off")
    return begin, begin + length


class Value(NamedTuple):
    """One DER value: its tag, its content, and all its bytes."""

    tag: int
    content: bytes
    raw: bytes

    def inside(self, tag: int = SEQUENCE) -> list[Value]:
        """Read the values that this one holds.

        Raises:
            ValueError: It has another tag, or they do not fill it.
        """
        return values(self.expect(tag))

    def expect(self, tag: int) -> bytes:
        """Give the content.

        Raises:
            ValueError: It has another tag.
        """
        if self.tag != tag:
            raise ValueError("a value of another kind")
        return self.content

    def number(self, tag: int = INTEGER) -> int:
        """Read a whole number.

        Raises:
            ValueError: It is none in its shortest form.
        """
        content = self.expect(tag)
        number = int.from_bytes(content, "big", signed=True)
        # The sign needs one bit more than the digits.
        shortest = (number if number >= 0 else ~number).bit_length() // 8 + 1
        if len(content) != shortest:
            raise ValueError("a number that is not in its shortest form")
        return number


def values(data: bytes) -> list[Value]:
    """Read the values that stand one after the other.

    Raises:
        ValueError: A header is not DER, or the last value is cut off.
    """
    found, place = [], 0
    while place < len(data):
        begin, end = _header(data, place)
        found.append(Value(data[place], data[begin:end], data[place:end]))
        place = end
    return found


def fields(value: Value, tag: int, *tags: int) -> list[Value]:
    """Read the values inside one of this tag, which must have exactly these tags.

    Raises:
        ValueError: It is of another form.
    """
    inside = value.inside(tag)
    if tuple(one.tag for one in inside) != tags:
        raise ValueError("values of other kinds")
    return inside


def moment(value: Value) -> datetime:
    """Read UTCTime or GeneralizedTime to the second, in UTC (RFC 5280 section 4.1.2.5).

    Raises:
        ValueError: It is of another form, or no time of the calendar.
    """
    form = _TIMES.get(value.tag)
    match = form.fullmatch(value.content) if form else None
    if not match:
        raise ValueError("no time")
    year, month, day, hour, minute, second = map(int, match.groups())
    if value.tag == _UTC_TIME:
        year += 2000 if year < _PIVOT else 1900
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
