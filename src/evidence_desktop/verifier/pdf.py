"""Check `report`: the PDF's one signature is by the device and covers the whole file (bundle.md, Signatures).

A full PDF reader is not needed, and would be a large thing to trust: when the two byte ranges hold every byte of the
file but one hex string, no byte of any object, page or cross-reference lies outside the signature. What is shown in a
report may hold the mark of a signature too; so the last one counts, and all before it is content that it signs.
"""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta, timezone

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.certificates import Certificate
from evidence_desktop.verifier.cms import say_validity, verify_cms
from evidence_desktop.verifier.der import value_length
from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.limits import MAX_PDF_SIGNATURE
from evidence_desktop.verifier.source import Source

_MARK = b"/ByteRange"
_REACH = 16 * 1024
"""Bytes from the signature's value within which its mark must stand, and again from both in which the rest of their
object must: a dictionary needs about 400."""

_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d{1,15})\s+(\d{1,15})\s+(\d{1,15})\s+(\d{1,15})\s*\]")
_OBJECT = re.compile(rb"(?:^|[\r\n])(\d{1,10}) (\d{1,5}) obj\b")
_CERTIFIED = re.compile(rb"/TransformMethod\s*/DocMDP\b")
_NO_CHANGES = re.compile(rb"/P\s+1\b")
_SUBFILTER = re.compile(rb"/SubFilter\s*/ETSI\.CAdES\.detached\b")
_STATED = re.compile(rb"/M\s*\(([^()]{1,100})\)")
_ESCAPE = re.compile(rb"\\([0-7]{3})")
_MOMENT = re.compile(r"D:(\d{14})(?:Z|([+-])(\d\d)'(\d\d)'?)", re.ASCII)
_HEX = re.compile(rb"<((?:[0-9A-F]{2})+)>")


def check_report(bag: Bag) -> None:
    """Check `report` of a report that came alone; see the module."""
    expect_there(bag)
    with bag.about(names.REPORT):
        expect_signature(bag)


def expect_there(bag: Bag) -> tuple[Certificate, Certificate]:
    """Give the certificates of the device and the root for the report.

    Raises:
        CannotRunError: They, or the report, are not there.
    """
    if bag.device is None or bag.root is None:
        raise CannotRunError("the certificates to check it with", "they could not be read", names.REPORT)
    if names.REPORT not in bag.source.files:
        raise CannotRunError("a report to check", "missing", names.REPORT)
    return bag.device, bag.root


def expect_signature(bag: Bag) -> None:
    """Expect that the report is signed by the device, as a whole.

    Raises:
        CannotRunError: As ``expect_there``.
        FaultError: It is not.
        UnreadableError: The system cannot read it.
    """
    device, root = expect_there(bag)
    start, end, window = _locate(bag.source)
    _expect_dictionary(window)
    signature = _value(bag.source, start, end)
    digest = _digest(bag.source, start, end)
    signed = verify_cms(signature, digest, device, names.REPORT)
    _expect_certificates(signed.certificates, device, root)
    if not signed.names_signer:
        raise FaultError("a PAdES signature, which names its certificate", "it does not")
    when = signed.when or _moment(window)
    if when is None:
        raise FaultError("a signing time", "none")
    say_validity(bag, names.REPORT, when)


def signature(source: Source) -> bytes:
    """Read the value of the last signature: the CMS, DER.

    Raises:
        FaultError: It does not stand as bundle.md asks for.
        UnreadableError: The system cannot read it.
    """
    start, end, _window = _locate(source)
    return _value(source, start, end)


def _expect_certificates(inside: frozenset[bytes], device: Certificate, root: Certificate) -> None:
    if not {device.der} <= inside <= {device.der, root.der}:
        raise FaultError("the device's certificate inside, and the root's at most", "another set")


def _locate(source: Source) -> tuple[int, int, bytes]:
    """Find the last signature: where its gap starts and ends, and its object without the gap."""
    size = source.files[names.REPORT]
    place = find_last(source, _MARK)
    if place < 0:
        raise FaultError("a signature", "none")
    head = read(source, place, place + 200)
    match = _RANGE.match(head)
    if not match:
        raise FaultError("a /ByteRange of four numbers", head[:60].decode("latin-1"))
    first, start, end, length = (int(number) for number in match.groups())
    if first != 0 or start >= end or end + length != size:
        raise FaultError(f"a signature over all {size} bytes but its own value", match[0].decode("ascii"))
    if end - start > MAX_PDF_SIGNATURE:
        raise FaultError(f"a signature value of at most {MAX_PDF_SIGNATURE} bytes", f"{end - start} bytes")
    # Before anything between them is read: they may lie a whole file apart.
    if not (start - _REACH <= place < start or end <= place < end + _REACH):
        raise FaultError(f"/ByteRange within {_REACH} bytes of the value that it skips", "further away")
    low, high = min(start, place), max(end, place)
    before, after = read(source, max(0, low - _REACH), start), read(source, end, min(size, high + _REACH))
    if not before.rstrip().endswith(b"/Contents"):
        raise FaultError("the byte ranges around the value of /Contents", "around something else")
    begins = list(_OBJECT.finditer(before))
    stop = after.find(b"endobj")
    if not begins or stop < 0:
        raise FaultError("a signature in one object", "none found around it")
    window = before[begins[-1].start() :] + after[:stop]
    if _MARK not in window or b"endobj" in before[begins[-1].start() :]:
        raise FaultError("/ByteRange and /Contents in one object", "in two")
    return start, end, window


def is_signed(source: Source) -> bool:
    """Say whether the report holds anything that may be a signature."""
    return find_last(source, _MARK) >= 0


def find_last(source: Source, mark: bytes) -> int:
    """Find the last place of a mark in the report, reading it once in pieces; -1 when there is none."""
    last = -1
    rest = b""
    done = 0
    for piece in source.chunks(names.REPORT, 0, source.files[names.REPORT]):
        data = rest + bytes(piece)
        place = data.rfind(mark)
        if place >= 0:
            last = done - len(rest) + place
        done += len(piece)
        rest = data[-(len(mark) - 1) :]
    return last


def read(source: Source, start: int, stop: int) -> bytes:
    """Read a part of the report; less than that at its end."""
    stop = min(stop, source.files[names.REPORT])
    return b"".join(bytes(piece) for piece in source.chunks(names.REPORT, start, stop))


def _expect_dictionary(window: bytes) -> None:
    if not _SUBFILTER.search(window):
        raise FaultError("a PAdES signature (ETSI.CAdES.detached)", "another kind")
    if not _CERTIFIED.search(window) or not _NO_CHANGES.search(window):
        raise FaultError("certified with no changes allowed (DocMDP, P 1)", "not certified so")


def _value(source: Source, start: int, end: int) -> bytes:
    match = _HEX.fullmatch(read(source, start, end))
    if not match:
        raise FaultError("a gap that is the signature in hex and nothing else", "other bytes")
    data = bytes.fromhex(match[1].decode("ascii"))
    try:
        length = value_length(data)
    except ValueError as error:
        raise FaultError("a CMS signature", str(error)) from None
    if any(data[length:]):
        raise FaultError("zeros after the signature's value", "other bytes")
    return data[:length]


def _digest(source: Source, start: int, end: int) -> bytes:
    sha = hashlib.sha256()
    for low, high in ((0, start), (end, source.files[names.REPORT])):
        for piece in source.chunks(names.REPORT, low, high):
            sha.update(piece)
    return sha.digest()


def _moment(window: bytes) -> datetime | None:
    """Read the signing time from the signature's dictionary, where PAdES has it."""
    stated = _STATED.search(window)
    if not stated:
        return None
    text = _ESCAPE.sub(lambda match: bytes([int(match[1], 8) & 0xFF]), stated[1]).decode("latin-1")
    match = _MOMENT.fullmatch(text)
    try:
        if match:
            digits, sign, hours, minutes = match.groups(default="")
            offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
            zone = timezone(-offset if sign == "-" else offset)
            return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        pass  # such as the 30th of February
    raise FaultError("a signing time of the calendar", text)
