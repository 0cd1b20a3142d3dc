"""Targets: the zip, and the files of a bundle, changed by a stranger or by the owner of the key."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from evidence_desktop.verifier import Report, Verdict, bagit, names, run
from evidence_desktop.verifier.bag import Asked
from evidence_desktop.verifier.findings import CHECKS, CannotRunError, FaultError
from evidence_desktop.verifier.source import UnreadableError, read_all
from evidence_desktop.verifier.zipped import Zip
from fuzz.target import Target, only
from support import handmade
from support.corpus import anchors, zips
from support.corpus.base import good, owner
from support.handmade import Bundle

INTACT = (Verdict.INTACT_ANCHORED, Verdict.INTACT_UNANCHORED, Verdict.REPORT_INTACT)
MAX_READ = 1 << 20


class Files:
    """The files of a bundle in memory; see ``Source``."""

    odd = ()

    def __init__(self, data: Mapping[str, bytes], *, alone: bool = False) -> None:
        self.alone = alone
        self._data = data
        self.files = {name: len(content) for name, content in data.items()}
        self.digests = {name: hashlib.sha256(content).digest() for name, content in data.items()}
        self.failures: dict[str, Exception] = {}

    def chunks(self, name: str, start: int, stop: int) -> Iterator[bytes]:
        yield self._data[name][start:stop]

    def wait(self, tick: Callable[[], None]) -> None:
        tick()

    def close(self) -> None:
        pass


def judged(data: Mapping[str, bytes], asked: Asked | None = None, *, alone: bool = False) -> Report:
    """What the verifier says of these files: findings and nothing else, not even an error that it caught itself."""
    files = Files(data, alone=alone)
    report = run.judged(files, asked or Asked(), lambda: None, files)
    errors = [one for one in report.findings if one.found.startswith("internal error")]
    assert not errors, errors
    assert all(one.check in CHECKS for one in report.findings)
    return report


# The zip


def unzip(data: bytes) -> None:
    """A zip is refused, or all its files can be read, or one of them is refused."""
    with only(CannotRunError, FaultError, UnreadableError):
        source = Zip(io.BytesIO(data))
        assert all(names.is_portable(name) for name in source.files)
        for name, size in source.files.items():
            with only(FaultError, UnreadableError):
                content = read_all(source, name, MAX_READ)
                assert len(content) == size
                middle = b"".join(source.chunks(name, size // 3, size - size // 3))
                assert middle == content[size // 3 : size - size // 3]


def small_zips() -> Iterator[bytes]:
    files = {"a.txt": b"made up", "b/c.bin": bytes(range(40)), "d": b""}
    plain = zips.members(files)
    yield zips.zipped(plain)
    yield zips.zipped(zips.members(files, stamp=zips.LATER))
    yield zips.zipped([zips.deflated("t/" + name, data) for name, data in files.items()])
    yield zips.zipped([zips.stored("bundle/", b"", external=0o40755 << 16), *plain])
    yield zips.zipped(plain, wide={})
    one = zips.stored("t/a", b"made up")
    for size, form in ((4, "<3I"), (8, "<I2Q")):
        after = struct.pack(form, one.crc, len(one.data), one.size)
        told = {"flags": 8, "after": after, "local": {"crc": 0, "packed": 0, "size": 0}}
        yield zips.zipped([zips.stored("t/a", b"made up", **told)])
        yield zips.zipped([zips.stored("t/a", b"made up", **told | {"after": b"PK\x07\x08" + after})])
        wide = struct.pack("<HHQ", 1, 8, one.size)
        yield zips.zipped([zips.stored("t/a", one.data, extra=wide, size=0xFFFFFFFF, needed=45)] * (size // 4))
    for extra in (b"UT\x05\x00\x01abcd", b"ux\x0b\x00" + bytes(11)):
        yield zips.zipped([zips.stored("t/a", b"made up", extra=extra, stamp=zips.LATER)])


# The files of a bundle


@cache
def base() -> Bundle:
    """A good bundle with a time stamp, from fixed keys."""
    bundle = good()
    text = bundle.note.encode()
    who = anchors.authority()
    anchor = {anchors.NOTE: text, anchors.REPLY: who.reply(text), anchors.ROOT: anchors.tsa.pem(who.root.certificate)}
    bundle.files.update(anchor)
    bundle.files[names.REPORT] = handmade.pdf(owner(), room=1300, attached=handmade.listed(bundle.files))
    return bundle.finish()


@cache
def listed() -> list[str]:
    return sorted(base().files)


def changed(data: bytes) -> dict[str, bytes]:
    """The first byte says which file, the others what stands in it instead."""
    name = listed()[data[0] % len(listed())]
    return {**base().files, name: data[1:]}


def tamper(data: bytes) -> None:
    """Nobody without the key leaves a bundle intact that has other bytes."""
    if not data:
        return
    files = changed(data)
    report = judged(files)
    assert report.verdict not in INTACT or files == base().files, report


def resign(data: bytes) -> None:
    """Whoever has the key can write what they like; a checker finds words for all of it."""
    if not data:
        return
    bundle = Bundle(owner(), [], {}, files=changed(data))
    # What the lists say of their own files is not what is being tried here.
    report = judged(bundle.finish_tags().files if data[0] & 0x80 else bundle.finish().files, believing())
    assert report.verdict not in INTACT or "entries" in report.checks


@cache
def believing() -> Asked:
    root = hashlib.sha256(anchors.tsa.der(anchors.authority().root.certificate)).hexdigest()
    return Asked(tsa_roots=(root,))


def each_file() -> Iterator[bytes]:
    for place, name in enumerate(listed()):
        yield bytes([place]) + base().files[name]


# The bag's own texts


def bag_texts(data: bytes) -> None:
    """A manifest that is read is written back to the same bytes; so is the bag's header."""
    for payload in (True, False):
        with only(FaultError):
            listed_there = bagit.parse_manifest(data, 1000, payload=payload)
            assert b"".join(b"%s  %s\n" % (h.encode(), p.encode()) for p, h in listed_there.items()) == data
    with only(FaultError):
        values = bagit._parse_info(bagit._ascii(data))
        assert "".join(f"{label}: {value}\n" for label, value in values.items()).encode() == data
    text = data.decode("latin-1")
    assert all(kind.fullmatch(text) is None or names.is_portable(text) for kind in (names.ORIGINAL, names.PROOF))
    paths = text.split("\n")
    assert len(list(names.clashes(paths))) >= len(paths) - len({path.casefold() for path in paths})


def bag_seeds() -> Iterator[bytes]:
    yield from (base().files[name] for name in (names.BAGIT, names.BAG_INFO, names.MANIFEST, names.TAG_MANIFEST))
    yield "\n".join(listed()).encode()


TARGETS = (
    Target("zip", unzip, small_zips, 2048, (b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07")),
    Target("tamper", tamper, each_file, 8192, (b"/ByteRange", b"endobj", b'"seal":', b"\n\n")),
    Target("resign", resign, each_file, 8192, (b"/ByteRange", b"endobj", b'"seal":', b"\n\n")),
    Target("bag", bag_texts, bag_seeds, 2048, (b"data/", b"  ", b"Payload-Oxum: ", b"Bagging-Date: ")),
)
