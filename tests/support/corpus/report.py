"""Faults in `report`, in a bundle; and reports that came alone."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import Any

from support import handmade
from support.corpus.bag import REPORT, signed
from support.corpus.base import (
    ALTERED,
    CANNOT_TELL,
    INTACT,
    Fault,
    drop,
    edit,
    fails,
    forger,
    good,
    owner,
    put,
    unknowns,
    vectors,
    warns,
)
from support.corpus.deflate import deflate, zeros
from support.corpus.signing import root
from support.corpus.tampered import increment
from support.corpus.vector import Vector

DICTIONARY = handmade.SIGNATURE_DICTIONARY
WRONG = fails("report", REPORT)


def of(**options: Any) -> Callable[[], bytes]:
    options.setdefault("attached", handmade.listed(good().files))
    return signed(put(REPORT, handmade.pdf(owner(), **options)))


def listing(change: Callable[[dict[str, bytes]], object]) -> Callable[[], bytes]:
    """The report lists what a bundle has that was changed so; the bundle stays."""
    files = dict(good().files)
    change(files)
    return of(attached=handmade.listed(files))


def changed(old: bytes, new: bytes) -> Callable[[], bytes]:
    return signed(edit(REPORT, lambda data: data.replace(old, new)))


def moved_range() -> bytes:
    """The range is right for this file, but stands in a page's text."""
    data = handmade.pdf(owner())
    mark = data.index(b"/ByteRange")
    value = data[mark : data.index(b"]", mark) + 1]
    moved = data.replace(value, b" " * len(value)).replace(b"stream\nReport\n", b"stream\n" + value + b"\n")
    start = moved.rindex(b"/Contents <") + 10
    end = moved.index(b">", start) + 1
    numbers = b"/ByteRange [0 %d %d %d" % (start, end, len(moved) - end)
    place = moved.index(b"/ByteRange")
    return moved[:place] + numbers.ljust(len(value) - 1) + b"]" + moved[place + len(value) :]


def small_letter_in_the_gap() -> Callable[[], bytes]:
    """A spelling that means the same: left to whoever has no key, it would make a second report of each."""

    def change(data: bytes) -> bytes:
        start = data.rindex(b"/Contents <") + len(b"/Contents <")
        place = next(at for at in range(start, len(data)) if data[at : at + 1] in b"ABCDEF")
        return data[:place] + data[place : place + 1].lower() + data[place + 1 :]

    return signed(edit(REPORT, change))


REPORTS: list[Fault] = [
    ("text", "text in place of a PDF", WRONG, signed(put(REPORT, b"hello"))),
    ("empty", "an empty file", WRONG, signed(put(REPORT, b""))),
    ("unsigned", "a PDF that nobody signed", WRONG, signed(put(REPORT, b"%PDF-1.7\nA made-up report.\n"))),
    ("updated", "an incremental update after the signature", WRONG, signed(edit(REPORT, increment))),
    ("newline-after", "a newline after the signed bytes", WRONG, signed(edit(REPORT, lambda old: old + b"\n"))),
    ("text-changed", "a word on the page is another", WRONG, changed(b"Report", b"Repost")),
    (
        "range-starts-later",
        "the signature leaves out the first byte",
        WRONG,
        changed(b"/ByteRange [0", b"/ByteRange [1"),
    ),
    ("range-no-number", "the range holds no number", WRONG, changed(b"/ByteRange [0", b"/ByteRange [x")),
    (
        "range-elsewhere",
        "the range stands in the text of a page",
        WRONG,
        signed(lambda files: files.update({REPORT: moved_range()})),
    ),
    (
        "second-mark",
        "a second range after the signature",
        WRONG,
        signed(edit(REPORT, lambda old: old + b"% /ByteRange [0 1 2 3]\n")),
    ),
    ("gap-not-hex", "the gap holds something that is no hex", WRONG, changed(b"/Contents <30", b"/Contents <3x")),
    ("gap-small-letter", "a digit of the signature's hex is a small letter", WRONG, small_letter_in_the_gap()),
    ("gap-after-value", "the gap holds something after the signature", WRONG, changed(b"0000> >>", b"0001> >>")),
    ("gap-comment", "a comment in the gap", WRONG, changed(b"0000> >>", b"%hid> >>")),
    ("not-der", "the signature is not DER", WRONG, changed(b"/Contents <3082", b"/Contents <3089")),
    ("not-pades", "another kind of signature", WRONG, of(dictionary=DICTIONARY.replace(b"CAdES", b"CADES"))),
    ("changes-allowed", "certified with changes allowed", WRONG, of(dictionary=DICTIONARY.replace(b"/P 1", b"/P 2"))),
    (
        "changes-of-kind-10",
        "changes of a kind with two digits",
        WRONG,
        of(dictionary=DICTIONARY.replace(b"/P 1", b"/P 10")),
    ),
    ("not-certified", "signed, but not certified", WRONG, of(dictionary=DICTIONARY.replace(b"/DocMDP", b"/FieldMDP"))),
    ("no-time", "no signing time", WRONG, of(dictionary=DICTIONARY.replace(b"/M (D:20260302100000Z)", b""))),
    (
        "time-not-in-calendar",
        "signed on the 30th of February",
        WRONG,
        of(dictionary=DICTIONARY.replace(b"20260302", b"20260230")),
    ),
    ("certificate-not-named", "the signature does not name its certificate", WRONG, of(signature={"pades": False})),
    (
        "third-certificate",
        "a third certificate inside",
        WRONG,
        of(signature={"certificates": [owner().device, owner().root, root(serial=5)]}),
    ),
    ("list-missing", "no list is attached", WRONG, of(attached=None)),
    (
        "list-other-hash",
        "its list says another hash of an original: whoever reads the report alone is told of another file",
        WRONG,
        listing(put("data/originals/001.txt", b"another made-up post\n")),
    ),
    ("list-leaves-out", "its list leaves out a record", WRONG, listing(drop("data/records/002.json"))),
    ("list-has-more", "its list has an original that is not here", WRONG, listing(put("data/originals/003.txt", b"!"))),
    ("gap-huge", "a gap of 280,000 digits", WRONG, of(room=140_000)),
    ("other-device", "another device's signature", WRONG, signed(put(REPORT, handmade.pdf(forger())))),
]


def dated(moment: bytes) -> Callable[[], bytes]:
    return of(dictionary=DICTIONARY.replace(b"(D:20260302100000Z)", moment))


GOOD: list[Fault] = [
    ("east", "signed by a clock eight hours ahead of UTC", (), dated(b"(D:20260302180000+08'00')")),
    (
        "west",
        "by a clock behind UTC, without the last mark: half an hour after the certificates' beginning",
        (),
        dated(b"(D:20260228200000-04'30)"),
    ),
    (
        "east-before",
        "by a clock ahead of UTC: before the certificates' beginning, which is said of both",
        warns("report", REPORT, REPORT),
        dated(b"(D:20260301040000+08'00')"),
    ),
    ("octal", "characters of the signing time in octal digits", (), dated(b"(\\104:2026\\060302100000Z)")),
    (
        "white-space",
        "white space as other programs write it",
        (),
        of(
            dictionary=b"/SubFilter/ETSI.CAdES.detached /M(D:20260302100000Z) "
            b"/Reference [<< /TransformMethod\r\n/DocMDP /TransformParams << /P\t\f1/V /1.2 >> >>]"
        ),
    ),
]

LINES = b"%064x  data/originals/001.txt\n%064x  data/records/001.json\n" % (1, 2)


def attached(data: bytes, entries: bytes = b"", length: int | None = None, end: bytes = b"\n") -> bytes:
    size = len(data) if length is None else length
    return b"<< /Type /EmbeddedFile\n%s /Length %d >>\nstream%s%s\nendstream" % (entries, size, end, data)


def deflated(data: bytes) -> bytes:
    packed = wrapped(deflate(data), zlib.adler32(data))
    return attached(packed, b"/Filter /FlateDecode")


def wrapped(raw: bytes, check: int) -> bytes:
    """A zlib stream (RFC 1950) of deflated data."""
    return b"\x78\x9c" + raw + check.to_bytes(4, "big")


def alone(attachment: bytes | None = attached(LINES), **options: Any) -> bytes:
    return handmade.pdf(owner(), attached=attachment, **options)


def anchored_list(name: str) -> bytes:
    return attached(b"%064x  %s\n" % (1, name.encode()))


FILE = "{file}"
"""What stands for the name of the file that the checker was given."""

NOT_FOUND = (*unknowns("certificates", FILE), *unknowns("trust", FILE), *unknowns("report", FILE))
"""What follows when no signature stands where it should: its certificates cannot be read either."""

ALONE: list[Fault] = [
    (
        "updated",
        "an incremental update after the signature",
        (*fails("report", FILE), *NOT_FOUND),
        lambda: increment(alone()),
    ),
    ("changed", "a word on the page is another", fails("report", FILE), lambda: alone().replace(b"(Seal)", b"(Goat)")),
    (
        "list-changed",
        "a hash in its list is another",
        fails("report", FILE),
        lambda: alone().replace(LINES[:64], b"f" * 64),
    ),
    (
        "list-of-others",
        "its list names the report itself",
        fails("manifest", FILE),
        lambda: alone(anchored_list("data/report.pdf")),
    ),
    (
        "list-slip",
        "its list names a path that leads out",
        fails("manifest", FILE),
        lambda: alone(anchored_list("data/originals/../../x")),
    ),
    ("list-text", "its list is no list", fails("manifest", FILE), lambda: alone(attached(b"hello"))),
    (
        "list-no-stream",
        "its list has no bytes",
        fails("manifest", FILE),
        lambda: alone(b"<< /Type /EmbeddedFile\n /Length 3 >>"),
    ),
    (
        "list-too-long",
        "its list says that it has 17 MiB",
        fails("manifest", FILE),
        lambda: alone(attached(LINES, length=17 << 20)),
    ),
    (
        "list-not-deflated",
        "its list says that it is deflated",
        fails("manifest", FILE),
        lambda: alone(attached(LINES, b"/Filter /FlateDecode")),
    ),
    (
        "list-bomb",
        "its list inflates to 17 MiB of zeros",
        fails("manifest", FILE),
        lambda: alone(attached(wrapped(zeros(17 << 20), 0), b"/Filter /FlateDecode")),
    ),
]

ALONE_GOOD: list[Fault] = [
    ("good", "a report that came without its bundle", (), alone),
    ("deflated", "its list is deflated", (), lambda: alone(deflated(LINES))),
    ("return", "a return and a newline before the bytes of its list", (), lambda: alone(attached(LINES, end=b"\r\n"))),
    (
        "redacted",
        "its list names a redacted copy",
        (),
        lambda: alone(attached(b"%064x  data/records/001.json\n%064x  data/redacted/001.png\n" % (1, 2))),
    ),
    (
        "list-before",
        "a list that counts no more stands before its list",
        (),
        lambda: alone(attached(LINES), text=b"/EmbeddedFile\n/Length 5>>stream\nhello"),
    ),
]

ALONE_UNKNOWN: list[Fault] = [
    ("unsigned", "a PDF that nobody signed", unknowns("container", FILE), lambda: b"%PDF-1.7\nA made-up menu.\n"),
    ("no-list", "no list is attached", unknowns("manifest", FILE), lambda: alone(None)),
    (
        "no-root",
        "the root's certificate is not inside: nothing ties it to its owner",
        NOT_FOUND,
        lambda: alone(signature={"certificates": [owner().device]}),
    ),
    (
        "two-roots",
        "two certificates inside are issued by their own names: nobody can tell which is the root's",
        NOT_FOUND,
        lambda: alone(signature={"certificates": [owner().device, owner().root, root(serial=5)]}),
    ),
]


def all_reports() -> Iterator[Vector]:
    yield from vectors("report", ALTERED, REPORTS)
    yield from vectors("report", INTACT, GOOD)
    yield from vectors("alone", ALTERED, ALONE, suffix=".pdf")
    yield from vectors("alone", CANNOT_TELL, ALONE_UNKNOWN, suffix=".pdf")
    yield from vectors("alone", "report-intact", ALONE_GOOD, suffix=".pdf")
    why = "a report that came without its bundle, and its owner's fingerprint"
    own = owner().fingerprint
    yield Vector("alone-trusted", why, "report-intact", (), alone(), suffix=".pdf", trust=own)
    why = "a report that came without its bundle, of somebody else"
    yield Vector("alone-forged", why, ALTERED, fails("trust", FILE), alone(), ".pdf", trust="0" * 64)
