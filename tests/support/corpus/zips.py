"""Writes zip files byte by byte (APPNOTE.TXT 6.3), with every lie that a header can tell."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from support.corpus.deflate import deflate

EPOCH = 0x00210000
"""1980-01-01, 00:00."""
LATER = 0x5C625000
"""A date in 2026."""
FULL = 0xFFFFFFFF


@dataclass(frozen=True)
class Member:
    """One member; ``data`` as it stands in the file, ``local`` what its local header says otherwise."""

    name: bytes
    data: bytes = b""
    size: int = 0
    crc: int = 0
    method: int = 0
    flags: int = 0
    stamp: int = EPOCH
    made: int = 0x0314
    needed: int = 20
    internal: int = 0
    external: int = 0o100644 << 16
    extra: bytes = b""
    comment: bytes = b""
    disk: int = 0
    packed: int | None = None
    offset: int | None = None
    before: bytes = b""
    after: bytes = b""
    local: Mapping[str, Any] = field(default_factory=dict)


def stored(name: str | bytes, data: bytes, **changes: Any) -> Member:
    raw = name if isinstance(name, bytes) else name.encode()
    return replace(Member(raw, data, len(data), zlib.crc32(data)), **changes)


def deflated(name: str | bytes, data: bytes, **changes: Any) -> Member:
    return replace(stored(name, data), data=deflate(data), method=8, **changes)


def members(files: Mapping[str, bytes], top: str = "bundle/", **changes: Any) -> list[Member]:
    return [stored(top + name, data, **changes) for name, data in files.items()]


def _local(member: Member) -> bytes:
    said = replace(member, **dict(member.local))
    packed = len(member.data) if said.packed is None else said.packed
    head = struct.pack(
        "<4s3H4I2H",
        b"PK\x03\x04",
        said.needed,
        said.flags,
        said.method,
        said.stamp,
        said.crc,
        packed,
        said.size,
        len(said.name),
        len(said.extra),
    )
    return head + said.name + said.extra


def _central(member: Member, place: int) -> bytes:
    packed = len(member.data) if member.packed is None else member.packed
    head = struct.pack(
        "<4s4H4I5H2I",
        b"PK\x01\x02",
        member.made,
        member.needed,
        member.flags,
        member.method,
        member.stamp,
        member.crc,
        packed,
        member.size,
        len(member.name),
        len(member.extra),
        len(member.comment),
        member.disk,
        member.internal,
        member.external,
        place if member.offset is None else member.offset,
    )
    return head + member.name + member.extra + member.comment


def zipped(
    everything: Iterable[Member],
    *,
    front: bytes = b"",
    tail: bytes = b"",
    comment: bytes = b"",
    end: Mapping[str, int] | None = None,
    wide: Mapping[str, int] | None = None,
) -> bytes:
    """Write a zip; ``end`` and ``wide`` are what its end records say otherwise, and ``wide`` is written when given."""
    data = bytearray(front)
    central: list[bytes] = []
    for member in everything:
        data += member.before
        central.append(_central(member, len(data)))
        data += _local(member) + member.data + member.after
    start = len(data)
    data += b"".join(central)
    count, length = len(central), len(data) - start
    true = {"count": count, "length": length, "start": start, "made": 45, "needed": 45, "disk": 0, "narrow": 1}
    if wide is not None:
        place, said = len(data), true | dict(wide)
        numbers = (said["made"], said["needed"], said["disk"], 0, said["count"], said["count"], said["length"])
        data += struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, *numbers, said["start"])
        data += struct.pack("<4sIQI", b"PK\x06\x07", 0, place, 1)
    said = true | dict(end or {})
    data += struct.pack(
        "<4s4H2IH",
        b"PK\x05\x06",
        said["disk"],
        0,
        said["count"],
        said["count"],
        said["length"],
        said["start"],
        len(comment),
    )
    return bytes(data) + comment + tail


def with_member(files: Mapping[str, bytes], name: str | bytes, data: bytes = b"x", **changes: Any) -> bytes:
    """A good bundle with one member more."""
    return zipped([*members(files), stored(name, data, **changes)])


def changed(everything: Sequence[Member], name: str, **changes: Any) -> list[Member]:
    """The same members, with one of them changed."""
    assert any(member.name == name.encode() for member in everything)
    return [replace(member, **changes) if member.name == name.encode() else member for member in everything]
