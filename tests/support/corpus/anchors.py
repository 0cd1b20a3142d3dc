"""Bundles with time stamps of authorities that do not exist: `anchors`. No root is named, so none of them counts.

Those in `stamps` count, or would if they held.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any

from asn1crypto import core, tsp

from support import handmade, tsa
from support.corpus.bag import Change
from support.corpus.base import (
    ALTERED,
    INTACT,
    Fault,
    drop,
    fails,
    forger,
    good,
    key,
    owner,
    packed,
    put,
    resigned,
    warns,
)
from support.corpus.base import vectors as made
from support.corpus.vector import Vector
from support.tsa import MADE, Authority, Holder

STEM = "data/custody/anchors/001"
NOTE, REPLY, ROOT = f"{STEM}.note", f"{STEM}.tsr", f"{STEM}.crt"


@cache
def holder(place: int) -> Any:
    """One of a few fixed keys."""
    return key(bytes([place]) * 32)


@cache
def top(place: int = 1) -> Holder:
    return tsa.issue("Example root", authority=True, key=holder(place), serial=place)


@cache
def between() -> Holder:
    return tsa.issue("Example issuer", top(), authority=True, key=holder(2), serial=2)


def signer(issuer: Holder | None = None, **options: Any) -> Holder:
    return tsa.issue(
        "Example time",
        issuer or top(),
        **{"key": holder(3), "serial": 3, "extensions": [(tsa.STAMPS, True)], **options},
    )


def authority(**options: Any) -> Authority:
    return Authority(**{"signer": signer(), "root": top(), **options})


def stamped(*changes: Change, note: str = "", size: int = 7, **options: Any) -> bytes:
    """A bundle with a time stamp over its checkpoint of so many entries, or over another note, signed anew."""
    bundle = good()
    text = (note or bundle.notes[size]).encode()
    who = authority(**options)
    anchor = {NOTE: text, REPLY: who.reply(text), ROOT: tsa.pem(who.root.certificate)}

    def change(files: dict[str, bytes]) -> None:
        files.update(anchor)
        for one in changes:
            one(files)

    return packed(resigned(change, bundle))


def of(*changes: Change, **options: Any) -> Callable[[], bytes]:
    return lambda: stamped(*changes, **options)


def broken(note: str) -> str:
    """The same checkpoint by the same key, with a signature that does not hold."""
    head, _, value = note.rstrip("\n").rpartition(" ")
    data = bytearray(base64.b64decode(value))
    data[-1] ^= 1
    return f"{head} {base64.b64encode(data).decode()}\n"


def renumbered(number: str) -> Change:
    """Give the anchor another number."""

    def change(files: dict[str, bytes]) -> None:
        for name in (NOTE, REPLY, ROOT):
            files[name.replace("001", number)] = files.pop(name)

    return change


def refusal() -> bytes:
    return core.Sequence(contents=tsp.PKIStatusInfo({"status": "rejection"}).dump()).dump()


def over_another() -> bytes:
    return authority().reply(b"something else")


def with_info(**info: Any) -> Callable[[], bytes]:
    return of(info=info)


def fixed_signature(parts: dict[str, Any]) -> None:
    parts["signer_infos"][0]["signature"] = bytes(70)


def other_digest(attributes: list[dict[str, Any]]) -> None:
    attributes[1]["values"] = [bytes(32)]


GOOD: tuple[Fault, ...] = (
    ("good", "A time stamp that holds; its root is not compared, so it does not count.", (), of()),
    (
        "good-between",
        "A certificate stands between the authority's and its root.",
        (),
        of(signer=signer(between()), between=[between()]),
    ),
    ("good-past", "A time stamp over an earlier checkpoint that the bundle proves to be its past.", (), of(size=3)),
    ("good-sha384", "The authority signs with SHA-384.", (), of(digest="sha384")),
    (
        "good-accuracy",
        "What the accuracy leaves open counts as later.",
        (),
        with_info(accuracy={"seconds": 2, "millis": 5}),
    ),
    (
        "good-nameless",
        "An authority without a common name.",
        (),
        of(
            signer=replace(
                signer(),
                certificate=tsa.issue("", top(), key=holder(3), serial=3, extensions=[(tsa.STAMPS, True)]).certificate,
            )
        ),
    ),
    (
        "good-zero",
        "An anchor's own number may be 000.",
        (),
        of(renumbered("000")),
    ),
    (
        "number-long",
        "A number with a zero in front is no anchor's: another kind of evidence.",
        warns("anchors", *(name.replace("001", "0001") for name in (ROOT, NOTE, REPLY))),
        of(renumbered("0001")),
    ),
    (
        "other-kind",
        "Evidence of a kind that is not known is passed over with a word.",
        warns("anchors", f"{STEM}.ots"),
        of(put(f"{STEM}.ots", b"x")),
    ),
    ("sha1", "A digest that is not known is not judged.", warns("anchors", REPLY), of(digest="sha1")),
    (
        "critical",
        "An extension that must be understood and is not.",
        warns("anchors", REPLY),
        with_info(extensions=[{"extn_id": "1.2.3", "critical": True, "extn_value": b""}]),
    ),
)

FALSE: tuple[Fault, ...] = (
    ("no-note", "The checkpoint that was stamped is not there.", fails("anchors", NOTE), of(drop(NOTE))),
    ("no-reply", "The reply is not there.", fails("anchors", REPLY), of(drop(REPLY))),
    ("no-root", "The root is not there.", fails("anchors", ROOT), of(drop(ROOT))),
    (
        "root-form",
        "Something stands beside the root's certificate.",
        fails("anchors", ROOT),
        of(lambda files: files.update({ROOT: files[ROOT] + b"\n"})),
    ),
    ("note-form", "What was stamped is no checkpoint.", fails("anchors", NOTE), of(note="hello\n")),
    (
        "note-signature",
        "The checkpoint's signature does not hold.",
        fails("anchors", NOTE),
        lambda: stamped(note=broken(good().notes[7])),
    ),
    ("note-unproven", "No proof reaches the checkpoint.", fails("anchors", NOTE), of(size=6)),
    (
        "note-later",
        "The checkpoint is later than the bundle's.",
        fails("anchors", NOTE),
        lambda: stamped(note=handmade.note(owner().log_key, 9, b"r" * 32)),
    ),
    (
        "note-rewritten",
        "The log was rewritten since the checkpoint was stamped.",
        fails("anchors", NOTE),
        lambda: stamped(note=handmade.note(owner().log_key, 3, b"r" * 32)),
    ),
    (
        "note-stranger",
        "A checkpoint of another log.",
        fails("anchors", NOTE),
        lambda: stamped(note=handmade.note(forger().log_key, 7, b"r" * 32)),
    ),
    ("not-der", "The reply is no DER.", fails("anchors", REPLY), of(put(REPLY, b"hello"))),
    (
        "cut",
        "The reply is cut off.",
        fails("anchors", REPLY),
        of(lambda files: files.update({REPLY: files[REPLY][:-1]})),
    ),
    (
        "longer",
        "Something follows the reply.",
        fails("anchors", REPLY),
        of(lambda files: files.update({REPLY: files[REPLY] + b"\0"})),
    ),
    ("refused", "The authority refused.", fails("anchors", REPLY), of(put(REPLY, refusal()))),
    ("imprint", "The reply is over something else.", fails("anchors", REPLY), of(put(REPLY, over_another()))),
    ("version", "A TSTInfo of another version.", fails("anchors", REPLY), with_info(version="v2")),
    (
        "no-certificates",
        "The signer's certificate is not inside.",
        fails("anchors", REPLY),
        of(change=lambda parts: parts.pop("certificates")),
    ),
    (
        "two-signers",
        "Two signers.",
        fails("anchors", REPLY),
        of(change=lambda parts: parts["signer_infos"].append(parts["signer_infos"][0])),
    ),
    (
        "digest",
        "The signed attributes name another digest.",
        fails("anchors", REPLY),
        of(change_attributes=other_digest),
    ),
    (
        "unnamed",
        "The signed attributes do not name the signer.",
        fails("anchors", REPLY),
        of(change_attributes=lambda attributes: attributes.pop()),
    ),
    ("signature", "The signature does not hold.", fails("anchors", REPLY), of(change=fixed_signature)),
    (
        "other-key",
        "Signed by another key than the certificate's.",
        fails("anchors", REPLY),
        of(signer=Holder(holder(4), signer().certificate)),
    ),
    (
        "not-for-stamps",
        "The certificate is not made for time stamps.",
        fails("anchors", REPLY),
        of(signer=signer(extensions=[])),
    ),
    (
        "not-critical",
        "Its purpose is not critical.",
        fails("anchors", REPLY),
        of(signer=signer(extensions=[(tsa.STAMPS, False)])),
    ),
    (
        "expired",
        "The certificate had lapsed.",
        fails("anchors", REPLY),
        of(signer=signer(end=MADE - timedelta(days=1))),
    ),
    ("other-root", "The chain leads to another root.", fails("anchors", REPLY), of(root=top(5))),
    ("gap", "The certificate in between is not there.", fails("anchors", REPLY), of(signer=signer(between()))),
    (
        "issuer",
        "What stands in between may not issue.",
        fails("anchors", REPLY),
        lambda: stamped(signer=signer(plain_issuer()), between=[plain_issuer()]),
    ),
)


@cache
def plain_issuer() -> Holder:
    return tsa.issue("Example issuer", top(), key=holder(2), serial=2)


def all_anchors() -> Iterator[Vector]:
    """Make them."""
    yield from made("anchors", INTACT, GOOD)
    yield from made("anchors", ALTERED, FALSE)
