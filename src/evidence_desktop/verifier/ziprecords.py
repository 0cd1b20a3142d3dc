"""The records of a zip file (APPNOTE.TXT 6.3), read strictly: whatever has two readings is refused."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Protocol

from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.limits import MAX_CENTRAL, MAX_EXPANSION, MAX_MEMBERS
from evidence_desktop.verifier.source import UnreadableError

STORED = 0
DEFLATED = 8

_CENTRAL = struct.Struct("<4s4H4I5H2I")
_LOCAL = struct.Struct("<4s3H4I2H")
_END = struct.Struct("<4s4H2IH")
_END64 = struct.Struct("<4sQ2H2I4Q")
_LOCATOR = struct.Struct("<4sIQI")
_EXTRA = struct.Struct("<HH")
_FULL32 = 0xFFFFFFFF
_FULL = (0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, _FULL32, _FULL32)
"""What stands in the six numbers of an end record whose true value is in the wide one."""

_ENCRYPTED_FLAG, _DESCRIPTOR_FLAG = 0x0001, 0x0008
_ALLOWED_FLAGS = 0x0800 | _DESCRIPTOR_FLAG | 0x0006
"""UTF-8 names, sizes after the data, and how hard deflate tried; all else means encryption or patches."""

_LONGEST_DESCRIPTOR = 24
_ZIP64 = 0x0001
_KNOWN_EXTRA = frozenset({_ZIP64, 0x5455, 0x7875, 0x000A, 0x5855})
"""Extra fields that ordinary programs write: long sizes, times, Unix owner, NTFS times, and the old Unix form of both.
Others can hold a second name, the target of a link or a key, which some programs obey and others do not."""

_LONGEST_EXTRA = 36
"""Bytes of an extra field: the longest known one, NTFS times, has 32; no room for anything else."""

_NEWEST = 45
"""The version that zip64 needs; later ones are for encryption and for methods that are refused anyway."""

_EPOCH = 0x00210000
"""1980-01-01 00:00:00 as a zip's date and time, read as one number: when nothing of the members' own is told."""

_NO_FILE = 0x0008 | 0x0010 | 0x0400
_NO_FOLDER = 0x0008 | 0x0400
"""Windows attributes: a label of a volume, a folder, a link or another reparse point."""

_FILE_MODES = (0, 0o10)
_FOLDER_MODES = (0, 0o04)
"""Kinds in a Unix mode, and 0 where there is none. Programs disagree on which makers write modes, so all are held."""

_COMMENT_REACH = 66_000
"""Bytes from the end in which an end record can stand: 22, and a comment of at most 65,535."""


class Window(Protocol):
    """Random access to the zip."""

    size: int

    def at(self, offset: int, count: int) -> bytes:
        """Read exactly ``count`` bytes."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a zip: ``packed`` bytes at ``offset`` that become ``size`` bytes with checksum ``crc``.

    A folder, which has no bytes, has a name that ends in a slash.
    """

    name: str
    method: int
    crc: int
    packed: int
    size: int
    offset: int


@dataclass(frozen=True, slots=True)
class _Header:
    """A central header; ``header`` is the offset of the local one, ``attributes`` are internal and external ones."""

    name: str
    flags: int
    method: int
    stamp: int
    crc: int
    packed: int
    size: int
    header: int
    made: int
    needed: int
    wide: bool
    attributes: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Versions:
    """The version that a local header needs, and whether it has 64-bit sizes."""

    needed: int
    wide: bool


def read_members(window: Window) -> list[Member]:
    """Read every member, in the order of the bytes, having accounted for each byte of the file.

    Raises:
        FaultError: A rule of bundle.md, Containers, is broken.
        CannotRunError: It is encrypted, or packed in a way that is not read here.
        UnreadableError: It ends before its end record, or is no zip.
    """
    count, start, length, ending = _end_record(window)
    if count > MAX_MEMBERS:
        raise FaultError(f"at most {MAX_MEMBERS} members", str(count))
    if length > MAX_CENTRAL:
        raise FaultError(f"a central directory of at most {MAX_CENTRAL} bytes", f"{length} bytes")
    headers = sorted(_central(window.at(start, length), count), key=lambda header: header.header)
    if not headers:
        raise FaultError("at least one member", "none")
    ends = [header.header for header in headers[1:]] + [start]
    if headers[0].header != 0:
        raise FaultError("a zip that begins with its first member", "data before the first member")
    members, versions = zip(*(_local(window, each, end) for each, end in zip(headers, ends, strict=True)), strict=True)
    if all(header.stamp == _EPOCH for header in headers):
        _expect_one_writer(headers, versions, ending)
    return list(members)


def _end_record(window: Window) -> tuple[int, int, int, tuple[int, int] | None]:
    """Find the end of the central directory.

    Returns:
        Its number of members, its offset and its length, and the two versions in a wide end record.
    """
    size = window.size
    tail = window.at(max(0, size - _COMMENT_REACH), min(size, _COMMENT_REACH))
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) - place < _END.size:
        raise UnreadableError("it has no end record: it is cut off, or not a zip")
    if len(tail) - place > _END.size:
        raise FaultError("a zip that ends with its end record", "data after the end record")
    end = size - _END.size
    _, disk, first_disk, here, count, length, start, comment = _END.unpack(tail[place:])
    narrow = (disk, first_disk, here, count, length, start)
    ending = None
    # Without a locator the narrow numbers are the truth: 65,535 members fill theirs, and need no wide one.
    if _has_locator(window, end):
        end, ending, wide = _end_record_64(window, end)
        # Some writers add the wide record before it is needed; then both must say the same.
        if any(small not in (full, value) for small, full, value in zip(narrow, _FULL, wide, strict=True)):
            raise FaultError("end records that agree", "another end record")
        disk, first_disk, here, count, length, start = wide
    if disk or first_disk or here != count or comment:
        raise FaultError("a zip in one part without comment", "another end record")
    if start + length != end:
        raise FaultError("the end record right after the central directory", "bytes that belong to no member")
    return count, start, length, ending


def _has_locator(window: Window, end: int) -> bool:
    return end >= _LOCATOR.size and window.at(end - _LOCATOR.size, 4) == b"PK\x06\x07"


def _end_record_64(window: Window, end: int) -> tuple[int, tuple[int, int], tuple[int, int, int, int, int, int]]:
    place = end - _LOCATOR.size - _END64.size
    if place < 0:
        raise FaultError("a zip64 end record", "none")
    data = window.at(place, _END64.size + _LOCATOR.size)
    signature, length, made, needed, *numbers = _END64.unpack(data[: _END64.size])
    locator = _LOCATOR.unpack(data[_END64.size :])
    # The record counts its length without its first two fields.
    if (signature, length) != (b"PK\x06\x06", _END64.size - 12) or locator != (b"PK\x06\x07", 0, place, 1):
        raise FaultError("a zip64 end record and its locator", "other bytes")
    disk, first_disk, here, count, size, start = numbers
    return place, (made, needed), (disk, first_disk, here, count, size, start)


def _central(data: bytes, count: int) -> list[_Header]:
    headers: list[_Header] = []
    place = 0
    while place < len(data):
        header, place = _central_header(data, place)
        headers.append(header)
    if len(headers) != count:
        raise FaultError(f"{count} members, as the end record says", str(len(headers)))
    return headers


def _central_header(data: bytes, place: int) -> tuple[_Header, int]:
    if len(data) - place < _CENTRAL.size or data[place : place + 4] != b"PK\x01\x02":
        raise FaultError("a central directory header", "other bytes")
    fields = _CENTRAL.unpack_from(data, place)
    made, needed, flags, method, stamp, crc, packed, size, name_size, extra_size, comment, disk, *attributes, header = (
        fields[1:]
    )
    mode = attributes[1]
    body = place + _CENTRAL.size
    end = body + name_size + extra_size
    if end > len(data):
        raise FaultError("a central directory header", "one that is cut off")
    name = _name(data[body : body + name_size])
    extra = _extra(data[body + name_size : end], name)
    size, packed, header = _wide(extra, name, size, packed, header)
    if comment or disk:
        raise FaultError("members in one part without comment", "another central header", name)
    _check_kind(name, mode, method, size, crc)
    _check_packing(name, needed, flags, method, packed, size)
    wide = _ZIP64 in extra
    sizes = (crc, packed, size)
    return _Header(name, flags, method, stamp, *sizes, header, made, needed, wide, (attributes[0], mode)), end


def _check_kind(name: str, mode: int, method: int, size: int, crc: int) -> None:
    """Let through files, and folders that hold nothing themselves."""
    folder = name.endswith("/")
    modes, refused = (_FOLDER_MODES, _NO_FOLDER) if folder else (_FILE_MODES, _NO_FILE)
    if mode >> 28 not in modes or mode & refused:
        raise FaultError("only files and the folders they are in", "a link or a special file", name)
    if folder and (method, size, crc) != (STORED, 0, 0):
        raise FaultError("a folder without data", f"method {method}, {size} bytes", name)


def _check_packing(name: str, needed: int, flags: int, method: int, packed: int, size: int) -> None:
    if needed > _NEWEST:
        raise FaultError(f"members that need at most version {_NEWEST}", str(needed), name)
    if flags & _ENCRYPTED_FLAG:
        # Whoever has the password can unpack it and check the folder: nothing is shown to be wrong.
        raise CannotRunError("members that are not encrypted", f"flags {flags:#06x}", name)
    if flags & ~_ALLOWED_FLAGS:
        raise FaultError("members that are not encrypted", f"flags {flags:#06x}", name)
    if method not in (STORED, DEFLATED):
        raise CannotRunError("members stored or deflated", f"method {method}", name)
    if method == STORED and packed != size:
        raise FaultError("a stored member of equal sizes", f"{packed} and {size}", name)
    if size > packed * MAX_EXPANSION:
        raise FaultError(f"an expansion of at most {MAX_EXPANSION} times", f"{packed} bytes that become {size}", name)


def _name(raw: bytes) -> str:
    # Latin-1 keeps every byte, so that the rule for names refuses what is not ASCII.
    return raw.decode("latin-1")


def _extra(data: bytes, name: str) -> dict[int, bytes]:
    fields: dict[int, bytes] = {}
    place = 0
    while place < len(data):
        kind, length = _EXTRA.unpack(data[place : place + 4].ljust(4, b"\xff"))
        value = data[place + 4 : place + 4 + length]
        if len(value) != length or kind in fields:
            raise FaultError("extra fields that fill their space, each once", "other bytes", name)
        if kind not in _KNOWN_EXTRA or length > _LONGEST_EXTRA:
            raise FaultError("extra fields that hold only sizes, times and owners", f"field {kind:#06x}", name)
        fields[kind] = value
        place += 4 + length
    return fields


def _wide(extra: dict[int, bytes], name: str, *narrow: int) -> tuple[int, ...]:
    """Take from the zip64 field, in its order, each value that did not fit in 32 bits."""
    values = extra.get(_ZIP64, b"")
    wanted = sum(value == _FULL32 for value in narrow)
    if len(values) != 8 * wanted:
        raise FaultError("a zip64 field with just the values that need it", f"{len(values)} bytes", name)
    wide = iter(struct.unpack(f"<{wanted}Q", values))
    return tuple(next(wide) if value == _FULL32 else value for value in narrow)


def _local(window: Window, entry: _Header, end: int) -> tuple[Member, _Versions]:
    """Compare a local header with the central one and measure its data, which must reach exactly to ``end``."""
    if entry.header + _LOCAL.size > end:
        raise FaultError("members beside one another", "overlapping members", entry.name)
    fields = _LOCAL.unpack(window.at(entry.header, _LOCAL.size))
    signature, needed, flags, method, stamp, crc, packed, size, name_size, extra_size = fields
    offset = entry.header + _LOCAL.size + name_size + extra_size
    left = end - offset - entry.packed
    if signature != b"PK\x03\x04":
        raise FaultError("a local header", "other bytes", entry.name)
    if needed > _NEWEST:
        raise FaultError(f"members that need at most version {_NEWEST}", str(needed), entry.name)
    if left < 0:
        raise FaultError("members beside one another", "overlapping members", entry.name)
    texts = window.at(entry.header + _LOCAL.size, name_size + extra_size)
    local_name = _name(texts[:name_size])
    extra = _extra(texts[name_size:], entry.name)
    size, packed = _wide(extra, entry.name, size, packed)
    same = (local_name, flags, method, stamp) == (entry.name, entry.flags, entry.method, entry.stamp)
    sizes = (crc, packed, size)
    central_sizes = (entry.crc, entry.packed, entry.size)
    # Info-ZIP writes into a pipe what it knows already, and 0 for the rest.
    late = flags & _DESCRIPTOR_FLAG and all(
        early in (0, true) for early, true in zip(sizes, central_sizes, strict=True)
    )
    if not same or not (late or sizes == central_sizes):
        raise FaultError(
            "a local header like the central one", f"{local_name}: another name, method, time or size", entry.name
        )
    tail = window.at(offset + entry.packed, left) if flags & _DESCRIPTOR_FLAG and left <= _LONGEST_DESCRIPTOR else b""
    if len(tail) != left or (flags & _DESCRIPTOR_FLAG and tail not in _descriptors(central_sizes)):
        raise FaultError("members that follow one another", "bytes that belong to no member", entry.name)
    member = Member(entry.name, entry.method, entry.crc, entry.packed, entry.size, offset)
    return member, _Versions(needed, _ZIP64 in extra)


def _expect_one_writer(headers: list[_Header], locals_: tuple[_Versions, ...], ending: tuple[int, int] | None) -> None:
    """Hold every header to its neighbours, in a zip in which no member has a time of its own.

    So our own writer makes them, and then no byte of the zip is free to change: what means nothing is said by all
    headers alike. Other programs write times, and attributes that differ; nothing rests on those.
    """
    lowest = min(min(header.needed, local.needed) for header, local in zip(headers, locals_, strict=True))
    version = min(header.made & 0xFF for header in headers)
    alike: dict[bool, int] = {}
    for header, local in zip(headers, locals_, strict=True):
        internal, external = header.attributes
        said = (header.made >> 8, header.made & 0xFF, header.needed, local.needed, internal, external)
        expected = (
            headers[0].made >> 8,
            max(version, header.needed),
            _NEWEST if header.wide or local.wide else lowest,
            _NEWEST if local.wide else lowest,
            0,
            alike.setdefault(header.name.endswith("/"), external),
        )
        if said != expected:
            raise FaultError("headers as one program writes them", "other versions or attributes", header.name)
    if ending not in (None, (_NEWEST, _NEWEST)):
        raise FaultError("headers as one program writes them", "other versions or attributes")


def _descriptors(sizes: tuple[int, int, int]) -> list[bytes]:
    """The forms of a data descriptor: sizes of four or eight bytes, with and without its signature."""
    forms = [struct.pack("<I2Q", *sizes)]
    if max(sizes) <= _FULL32:
        forms.append(struct.pack("<3I", *sizes))
    return forms + [b"PK\x07\x08" + form for form in forms]
