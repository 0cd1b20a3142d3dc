"""Check `anchors`: what somebody outside dated (bundle.md, Anchors)."""

from __future__ import annotations

import hashlib
from datetime import timedelta

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.chains import Link, read_pem
from evidence_desktop.verifier.events import BEGINS, LINKS
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.limits import MAX_SMALL
from evidence_desktop.verifier.notes import decode_text, holds, parse_checkpoint
from evidence_desktop.verifier.proofs import TEXT
from evidence_desktop.verifier.timestamps import Stamp, check_stamp, read_stamp, text_of

_AHEAD = timedelta(seconds=60)
"""How far a device clock may run ahead of a time stamp before that is worth a word."""

_MAX_NAME = 64
"""Characters of an authority's name that are repeated (RFC 5280, ub-common-name)."""


def check_anchors(bag: Bag) -> None:
    """Check `anchors`: each time stamp holds; say what it covers, and whether its root was compared."""
    found = [name for name in sorted(bag.source.files) if name.startswith(names.ANCHORS)]
    known = {name: match for name in found if (match := names.ANCHOR.fullmatch(name))}
    for name in found:
        if name not in known:
            bag.say(Severity.WARNING, name, "a kind of evidence of time that is known", "an unknown kind, not judged")
    for number in sorted({int(match[1]) for match in known.values()}):
        _check_anchor(bag, f"{names.ANCHORS}{number:03d}")
    if bag.dated:
        _say_covered(bag, TEXT, "a text from outside with a checkpoint", bag.dated, "when it was written")
    if not found and not bag.dated:
        bag.say(Severity.INFO, names.ANCHORS, "evidence from outside of when it existed", "none")


def _check_anchor(bag: Bag, stem: str) -> None:
    note, reply, root = f"{stem}.note", f"{stem}.tsr", f"{stem}.crt"
    missing = [name for name in (note, reply, root) if name not in bag.source.files]
    for name in missing:
        bag.fail(name, f"the three files of anchor {stem.removeprefix(names.ANCHORS)}", "missing")
    if missing:
        return
    with bag.about(note):
        size, imprint = _read_note(bag, bag.read(note, MAX_SMALL))
        with bag.about(root):
            authority = read_pem(bag.read(root, MAX_SMALL))
            with bag.about(reply):
                data = bag.read(reply, MAX_SMALL)
                try:
                    stamp = read_stamp(data)
                    signer = check_stamp(stamp, imprint, authority)
                except CannotRunError as lack:
                    # It proves nothing, and takes nothing from the rest.
                    bag.say(Severity.WARNING, reply, lack.expected, lack.found)
                    return
                _say_stamp(bag, reply, stamp, signer, authority, size)


def _read_note(bag: Bag, data: bytes) -> tuple[int, bytes]:
    """Read the checkpoint that was dated; gives its size, and the SHA-256 of its bytes.

    Raises:
        FaultError: It is none of this log, or not proven to be its past.
        CannotRunError: There is nothing to hold it against, or a proof could not be read.
    """
    if bag.known is None or bag.log_key is None or bag.entries is None:
        raise CannotRunError("a log to hold it against", "it could not be read")
    checkpoint = parse_checkpoint(decode_text(data))
    key = bag.log_key
    if (checkpoint.signer, checkpoint.key_id) != (key.name, key.id):
        raise FaultError(f"a checkpoint of the log {key.name}, by the same key", checkpoint.signer)
    if not holds(checkpoint, key):
        raise FaultError("a signature that holds with identity/log.pub", "it does not")
    if checkpoint.size not in bag.known:
        missing = (f"a proof from size {checkpoint.size}", "there is none in this bundle")
        unread = bag.weigh(filter(names.CONSISTENCY.fullmatch, bag.source.files)) is Severity.UNKNOWN
        raise CannotRunError(*missing) if unread else FaultError(*missing)
    if bag.known[checkpoint.size] != checkpoint.root:
        raise FaultError(f"the root of this log at size {checkpoint.size}", "another root")
    return checkpoint.size, hashlib.sha256(data).digest()


def _say_stamp(bag: Bag, subject: str, stamp: Stamp, signer: Link, root: Link, size: int) -> None:
    latest = text_of(stamp.latest)
    if root.fingerprint not in bag.asked.tsa_roots:
        # What the certificate calls itself comes last: it may be any text, and long.
        found = f"root {root.fingerprint}, which was not compared; {latest} by {_called(signer)}"
        bag.say(Severity.INFO, subject, "its root to be compared with one from elsewhere", found)
        return
    _say_covered(bag, subject, "a time stamp from outside", size, f"by {latest}, says {_called(signer)}")
    late = [entry for entry in bag.entries or () if entry.seq < size and entry.utc - stamp.latest > _AHEAD]
    if late:
        expected = f"a time not after {latest}, when {subject} had covered it"
        bag.say(Severity.WARNING, f"{names.ENTRIES} seq {late[-1].seq}", expected, late[-1].utc.isoformat())


def _say_covered(bag: Bag, subject: str, expected: str, size: int, when: str) -> None:
    """Say how many exhibits a dated checkpoint covers: those of which all that can be seen was sealed under it."""
    entries = bag.entries or ()
    begun = [entry for entry in entries if entry.event in BEGINS]
    # Of a redacted exhibit only the copy can be seen, which may have been made much later.
    copies = any(map(names.REDACTED.fullmatch, bag.source.files))
    linked = {entry.exhibit: entry.seq for entry in entries if copies and entry.event in LINKS}
    covered = sum(max(entry.seq, linked.get(entry.exhibit, 0)) < size for entry in begun)
    bag.say(Severity.INFO, subject, expected, f"{covered} of {len(begun)} exhibits existed {when}")
    bag.anchored = bag.anchored or 0 < covered == len(begun)


def _called(authority: Link) -> str:
    """What an authority's certificate calls it, in quotation marks."""
    name = authority.name if len(authority.name) <= _MAX_NAME else f"{authority.name[:_MAX_NAME]}…"
    return f"“{name}”"
