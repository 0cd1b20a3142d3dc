"""Faults in `container`: zips that could be read in two ways, do harm, or cannot be read."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from support.corpus import zips
from support.corpus.bag import ONE
from support.corpus.base import ALTERED, CANNOT_TELL, Fault, fails, fails_hash, good, packed, unknowns, vectors
from support.corpus.deflate import deflate, zeros
from support.corpus.vector import Vector

WHOLE = "the bundle"
"""What the finding is about when it is about no member."""


def more(name: str | bytes, data: bytes = b"x", **changes: Any) -> Callable[[], bytes]:
    """A good bundle with one member more."""
    return lambda: zips.with_member(good().files, name, data, **changes)


def gapped() -> bytes:
    files = zips.members(good().files)
    place = next(at for at, member in enumerate(files) if member.name == b"bundle/identity/log.pub")
    files[place + 1] = replace(files[place + 1], before=b"hidden")
    return zips.zipped(files)


def shifted() -> bytes:
    """As self-extracting programs do it: every offset counts from behind the program."""
    return b"MZ" + bytes(510) + packed(good())


def half(data: bytes) -> bytes:
    return data[: len(data) // 2]


def named(slug: str, why: str, name: str, raw: bytes | None = None, **changes: Any) -> Fault:
    return slug, why, fails("container", name), more(name.encode("latin-1") if raw is None else raw, **changes)


def latin(text: str) -> str:
    """How a name that is UTF-8 looks to a reader that takes bytes for letters, with what cannot be printed escaped."""
    raw = text.encode().decode("latin-1")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in raw)


def unicode_name(slug: str, why: str, name: str) -> Fault:
    return slug, why, fails("container", latin(name)), more(name.encode(), flags=0x0800)


LONG, DEEP = "bundle/" + "a" * 256, "bundle/" + "a/" * 16 + "a"
NAMES: list[Fault] = [
    named("slip", "a name that leads out of the folder", "bundle/../../etc/passwd"),
    named("absolute", "an absolute name", "/etc/passwd"),
    named("drive", "a name with a drive letter", "C:/Windows/evil.dll"),
    named("backslash", "a backslash, which is a folder on Windows", "bundle\\..\\evil"),
    named("empty-part", "an empty part", "bundle//evil"),
    named("dot", "a part that is a dot", "bundle/./evil"),
    named("con", "a name that Windows reserves", "bundle/CON"),
    named("nul", "a name that Windows reserves, with an extension", "bundle/nul.txt"),
    named("com1", "a name that Windows reserves, with two", "bundle/Com1.tar.gz"),
    named("reserved-space", "a name that Windows reserves, with a space", "bundle/aux .txt"),
    named("part-dot", "a part that ends in a dot, which Windows leaves out", "bundle/evil."),
    named("part-space", "a part that ends in a space", "bundle/evil /x"),
    named("stream", "a colon, which is a stream of its own on Windows", "bundle/bagit.txt:evil"),
    named("question-mark", "a character that Windows forbids", "bundle/what?"),
    ("long-part", "a part of 256 bytes", fails("container", LONG[:200] + "…"), more(LONG)),
    named("deep", "18 parts", DEEP),
    (
        "nul-byte",
        "a name with a NUL byte, at which some readers stop",
        fails("container", "bundle/evil.exe\\x00.txt"),
        more(b"bundle/evil.exe\0.txt"),
    ),
    ("tab", "a name with a tab", fails("container", "bundle/a\\tb"), more(b"bundle/a\tb")),
    unicode_name("bidi", "a name that is shown backwards", "bundle/photo\u202egpj.exe"),
    unicode_name("accent", "a letter that two systems write in two ways", "bundle/caf\u00e9"),
    ("twice", "two members of one name", fails("container", "bundle/bagit.txt"), more("bundle/bagit.txt", b"another")),
    (
        "case-clash",
        "two names that are one where case is ignored",
        fails("container", "bundle/BAGIT.TXT"),
        more("bundle/BAGIT.TXT"),
    ),
    (
        "file-as-folder",
        "a file under a path that is a file",
        fails("container", "bundle/bagit.txt/x"),
        more("bundle/bagit.txt/x"),
    ),
    ("two-folders", "two folders at the top", fails("container", WHOLE), more("other/x")),
    ("no-folder", "a file beside the folder at the top", fails("container", WHOLE), more("x")),
    (
        "empty-folder",
        "a folder without any file",
        fails("container", "bundle/empty/"),
        more("bundle/empty/", b"", external=0o040755 << 16 | 0x10),
    ),
    (
        "folder-with-data",
        "a folder that holds bytes",
        fails("container", "bundle/data/"),
        more("bundle/data/", b"hid", external=0o040755 << 16 | 0x10),
    ),
    (
        "folder-with-checksum",
        "a folder without bytes that has their checksum all the same",
        fails("container", "bundle/data/"),
        more("bundle/data/", b"", external=0o040755 << 16 | 0x10, crc=5),
    ),
]

UNIX = {"made": 0x0314}
KINDS: list[Fault] = [
    (
        "symlink",
        "a link, by its Unix mode",
        fails("container", "bundle/link"),
        more("bundle/link", b"/etc/passwd", external=0o120777 << 16),
    ),
    (
        "symlink-dos",
        "a link by Unix mode in a zip that says it is of Windows",
        fails("container", "bundle/link"),
        more("bundle/link", b"/etc/passwd", external=0o120777 << 16, made=0x0014),
    ),
    (
        "reparse-point",
        "a link, by its Windows attribute",
        fails("container", "bundle/link"),
        more("bundle/link", b"x", external=0x400),
    ),
    ("device", "a device", fails("container", "bundle/device"), more("bundle/device", b"", external=0o020666 << 16)),
    ("fifo", "a pipe", fails("container", "bundle/pipe"), more("bundle/pipe", b"", external=0o010666 << 16)),
    (
        "extra-long",
        "a known extra field with room for something else",
        fails("container", "bundle/x"),
        more("bundle/x", extra=b"UT" + (37).to_bytes(2, "little") + bytes(37), stamp=zips.LATER),
    ),
    ("patched", "a member that is a patch", fails("container", "bundle/x"), more("bundle/x", flags=0x20)),
    ("version-63", "a member that needs a later version", fails("container", "bundle/x"), more("bundle/x", needed=63)),
    (
        "unicode-path",
        "an extra field with a second name",
        fails("container", "bundle/x"),
        more("bundle/x", extra=struct.pack("<HH", 0x7075, 9) + b"\1\0\0\0\0evil"),
    ),
    (
        "unicode-path-local",
        "the same, in the local header alone",
        fails("container", "bundle/x"),
        more("bundle/x", local={"extra": struct.pack("<HH", 0x7075, 9) + b"\1\0\0\0\0evil"}),
    ),
    (
        "extra-broken",
        "an extra field that does not fill its space",
        fails("container", "bundle/x"),
        more("bundle/x", extra=b"abc"),
    ),
    (
        "extra-twice",
        "an extra field twice",
        fails("container", "bundle/x"),
        more("bundle/x", extra=struct.pack("<HH", 0x5455, 0) * 2),
    ),
    (
        "zip64-field-more",
        "a 64-bit size that nothing asked for",
        fails("container", "bundle/x"),
        more("bundle/x", extra=struct.pack("<HHQ", 1, 8, 1)),
    ),
    ("comment-member", "a member with a comment", fails("container", "bundle/x"), more("bundle/x", comment=b"psst")),
    ("other-disk", "a member on another disk", fails("container", "bundle/x"), more("bundle/x", disk=1)),
    (
        "local-name",
        "a local header with another name",
        fails("container", "bundle/x"),
        more("bundle/x", local={"name": b"bundle/y"}),
    ),
    (
        "local-size",
        "a local header with another size",
        fails("container", "bundle/x"),
        more("bundle/x", local={"size": 9}),
    ),
    (
        "local-checksum",
        "a local header with another checksum",
        fails("container", "bundle/x"),
        more("bundle/x", local={"crc": 9}),
    ),
    (
        "local-method",
        "a local header with another method",
        fails("container", "bundle/x"),
        more("bundle/x", local={"method": 8}),
    ),
    (
        "local-flags",
        "a local header with other flags",
        fails("container", "bundle/x"),
        more("bundle/x", local={"flags": 0x0800}),
    ),
    (
        "local-time",
        "a local header with another time",
        fails("container", "bundle/x"),
        more("bundle/x", local={"stamp": zips.LATER}),
    ),
    (
        "local-version",
        "a local header that needs another version than its neighbours",
        fails("container", "bundle/x"),
        more("bundle/x", local={"needed": 45}),
    ),
    (
        "attribute-other",
        "attributes of its own, in a zip without times",
        fails("container", "bundle/x"),
        more("bundle/x", external=0o100755 << 16),
    ),
    (
        "attribute-text",
        "an internal attribute, in a zip without times",
        fails("container", "bundle/x"),
        more("bundle/x", internal=1),
    ),
    (
        "made-by-other",
        "made by another system than its neighbours",
        fails("container", "bundle/x"),
        more("bundle/x", made=0x0014),
    ),
    ("stored-two-sizes", "a stored member of two sizes", fails("container", "bundle/x"), more("bundle/x", size=2)),
    ("overlap", "a member inside another one", fails("container", "bundle/bagit.txt"), more("bundle/x", offset=40)),
    (
        "same-data-twice",
        "two members that are the same bytes",
        fails("container", "bundle/bagit.txt"),
        more("bundle/x", offset=0),
    ),
    ("gap", "bytes between two members", fails("container", "bundle/identity/log.pub"), gapped),
    (
        "bomb",
        "1 MiB of zeros in a few bytes",
        fails("container", "bundle/x"),
        more("bundle/x", zeros(1 << 20), method=8, size=1 << 20),
    ),
    (
        "bomb-huge",
        "it says that it becomes 4 GiB",
        fails("container", "bundle/x"),
        more("bundle/x", zeros(1 << 20), method=8, size=0xFFFFFFFE),
    ),
]


def whole(**changes: Any) -> Callable[[], bytes]:
    return lambda: zips.zipped(zips.members(good().files), **changes)


def count() -> int:
    return len(good().files)


WHOLES: list[Fault] = [
    ("program-before", "a program before the zip", fails("container", WHOLE), whole(front=b"MZ" + bytes(510))),
    ("program-before-shifted", "the same, with offsets that leave it out", fails("container", WHOLE), shifted),
    ("bytes-after", "bytes after the end", fails("container", WHOLE), whole(tail=b"x")),
    ("comment", "a comment", fails("container", WHOLE), whole(comment=b"checked by the court")),
    (
        "second-end",
        "a second end record inside a comment",
        fails("container", WHOLE),
        lambda: packed(good()) + packed(good())[-22:],
    ),
    ("two-zips", "two zips, one after the other", fails("container", WHOLE), lambda: packed(good()) * 2),
    ("count-less", "a member less in its count", fails("container", WHOLE), whole(end={"count": 3})),
    (
        "count-100001",
        "it says that it has more members than any bundle",
        fails("container", WHOLE),
        whole(wide={"count": 100_001}, end={"count": 0xFFFF}),
    ),
    (
        "directory-short",
        "a directory that ends before its end record",
        fails("container", WHOLE),
        whole(end={"length": 5}),
    ),
    ("disk-1", "the second part of a zip in parts", fails("container", WHOLE), whole(end={"disk": 1})),
    ("zip64-disagrees", "two end records that do not agree", fails("container", WHOLE), whole(wide={"count": 1})),
    ("zip64-version", "a Zip64 end record of another version", fails("container", WHOLE), whole(wide={"made": 0x031E})),
]


def with_one(**changes: Any) -> Callable[[], bytes]:
    """One original is packed in a way that does not give what its header says."""
    return lambda: zips.zipped(zips.changed(zips.members(good().files), f"bundle/{ONE}", **changes))


POST = b"a made-up post\n"
PACKED = deflate(POST)
DATA: list[Fault] = [
    (
        "checksum",
        "a stored original that its checksum does not fit",
        fails_hash(ONE),
        with_one(data=b"a made-up POST\n"),
    ),
    (
        "deflate-broken",
        "deflated data of a kind that does not exist",
        fails_hash(ONE),
        with_one(method=8, data=b"\x07" * 20),
    ),
    ("deflate-stops", "deflated data that stops early", fails_hash(ONE), with_one(method=8, data=PACKED[:-3])),
    (
        "deflate-more",
        "deflated data that holds more than it says",
        fails_hash(ONE),
        with_one(method=8, data=deflate(POST + b"more")),
    ),
    (
        "deflate-less",
        "deflated data that holds less than it says",
        fails_hash(ONE),
        with_one(method=8, data=deflate(POST[:-1])),
    ),
    ("deflate-after", "bytes after the deflated data", fails_hash(ONE), with_one(method=8, data=PACKED + b"hid")),
    ("bomb-hidden", "it says 15 bytes, and holds 64 MiB", fails_hash(ONE), with_one(method=8, data=zeros(1 << 26))),
]

CUT: list[Fault] = [
    ("cut-by-one", "the last byte is missing", unknowns("container", WHOLE), lambda: packed(good())[:-1]),
    ("cut-end", "the end record is missing", unknowns("container", WHOLE), lambda: packed(good())[:-22]),
    ("cut-half", "half of it is missing", unknowns("container", WHOLE), lambda: half(packed(good()))),
    ("cut-first", "only the first hundred bytes are there", unknowns("container", WHOLE), lambda: packed(good())[:100]),
    ("nothing", "an empty file", unknowns("container", WHOLE), lambda: b""),
    ("text", "no zip at all", unknowns("container", WHOLE), lambda: b"hello\n"),
    ("zip-empty", "a zip without members", unknowns("container", "bagit.txt"), lambda: zips.zipped([])),
    (
        "zip-of-others",
        "a zip of two pictures: the wrong thing was chosen",
        unknowns("container", "bagit.txt"),
        lambda: zips.zipped([zips.stored("one.jpg", b"made up"), zips.stored("two.jpg", b"made up")]),
    ),
    ("encrypted", "a member that a password locks", unknowns("container", "bundle/x"), more("bundle/x", flags=1)),
    (
        "method-deflate64",
        "a member packed as Windows packs what is larger than 2 GiB",
        unknowns("container", "bundle/x"),
        more("bundle/x", method=9),
    ),
    (
        "method-bzip2",
        "a member packed in another way",
        unknowns("container", "bundle/x"),
        more("bundle/x", method=12),
    ),
    (
        "picture",
        "a picture under a bundle's name",
        unknowns("container", WHOLE),
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(60),
    ),
    (
        "other-zip",
        "a zip of something else",
        unknowns("container", "bagit.txt"),
        lambda: zips.zipped([zips.stored("holiday/beach.txt", b"sun")]),
    ),
]

AGE = b"age-encryption.org/v1\n-> X25519 b8LSWVtcMyJXIV2rNrKUMqIl9mFCrLDWjoOL7cjuCkk\n"
LOCKED: list[Fault] = [
    ("locked", "an age file without its key", unknowns("container", "{file}"), lambda: AGE + bytes(200)),
    (
        "locked-armoured",
        "an age file in letters, without its key",
        unknowns("container", "{file}"),
        lambda: b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n",
    ),
]


def all_containers() -> Iterator[Vector]:
    yield from vectors("zip-name", ALTERED, NAMES)
    yield from vectors("zip", ALTERED, [*KINDS, *WHOLES])
    yield from vectors("zip-data", ALTERED, DATA)
    yield from vectors("container", CANNOT_TELL, CUT)
    yield from vectors("container", CANNOT_TELL, LOCKED, suffix=".zip.age")
