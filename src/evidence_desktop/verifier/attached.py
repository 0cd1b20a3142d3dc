"""The list of originals, redacted copies and records that is attached to a report (bundle.md, Signatures)."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress

from evidence_desktop.verifier import names, pdf
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.bagit import parse_manifest
from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.limits import MAX_MANIFEST, MAX_MEMBERS
from evidence_desktop.verifier.source import Source

_MARK = b"/EmbeddedFile\n"
_REACH = 1024
"""Bytes of the attachment's dictionary after its mark; ours has about 150."""
_STREAM = re.compile(rb"[^\0]*?/Length\s+(\d{1,9})\b[^\0]*?>>\s*stream\r?\n")
_DEFLATED = re.compile(rb"/Filter\s*/FlateDecode\b")
_LISTED = (names.ORIGINAL, names.REDACTED, names.RECORD)


def check_report(bag: Bag) -> None:
    """Check `report` of a bundle: its signature, and that it lists the originals, copies and records that are here."""
    pdf.expect_there(bag)
    with bag.about(names.REPORT):
        pdf.expect_signature(bag)
        if bag.payload is None:
            return  # `manifest` said so
        here = {path: digest for path, digest in bag.payload.items() if _is_listed(path)}
        try:
            listed = read_list(bag.source)
        except CannotRunError as lack:
            raise FaultError(lack.expected, lack.found) from None
        if listed != here:
            path = min(path for path in listed.keys() | here.keys() if listed.get(path) != here.get(path))
            if path not in here:
                raise FaultError("no other file than the manifests list", path)
            found = f"{listed[path]}  {path}" if path in listed else "missing"
            raise FaultError(f"a list of what is here: {here[path]}  {path}", found)


def read_list(source: Source) -> dict[str, str]:
    """Read the list: digest (hex) by path.

    Raises:
        CannotRunError: There is none.
        FaultError: It does not stand as bundle.md asks for, or lists something else.
        UnreadableError: The system cannot read it.
    """
    listed = parse_manifest(_attachment(source), MAX_MEMBERS, payload=True)
    for path in listed:
        if not _is_listed(path):
            raise FaultError("a list of originals, redacted copies and records", path)
    return listed


def _is_listed(path: str) -> bool:
    return any(kind.fullmatch(path) for kind in _LISTED)


def _attachment(source: Source) -> bytes:
    place = pdf.find_last(source, _MARK)
    if place < 0:
        raise CannotRunError("an attached list of the originals", "none")
    start = place + len(_MARK)
    head = pdf.read(source, start, start + _REACH)
    match = _STREAM.match(head)
    if not match:
        raise FaultError("an attached list in a stream", "another object")
    length = int(match[1])
    if length > MAX_MANIFEST:
        raise FaultError(f"an attached list of at most {MAX_MANIFEST} bytes", f"{length} bytes")
    data = pdf.read(source, start + match.end(), start + match.end() + length)
    if not _DEFLATED.search(match[0]):
        return data
    inflater = zlib.decompressobj()
    # What is broken never reaches its end, and is said below.
    with suppress(zlib.error):
        data = inflater.decompress(data, MAX_MANIFEST)
    if not inflater.eof or inflater.unused_data:
        raise FaultError(f"an attached list of at most {MAX_MANIFEST} bytes, deflated as a whole", "other bytes")
    return data
