"""Bundles that are as they should be, in every form that the spec allows."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from evidence_desktop.verifier.fingerprint import fingerprint_words
from support import handmade
from support.corpus import zips
from support.corpus.base import (
    INTACT,
    ORIGINALS,
    Fault,
    good,
    key,
    owner,
    packed,
    relogged,
    resigned,
    vectors,
    warns,
)
from support.corpus.base import put as put_file
from support.corpus.vector import Vector
from support.handmade import Bundle, Identity, entry, record, redaction

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
COPY = b"the same post with a box on it"
CMS, TAGS = "tagmanifest-sha256.txt.p7s", "tagmanifest-sha256.txt"


def by_another_program() -> bytes:
    """As Info-ZIP makes it anew from the folder: folders, times, owners, attributes of each file's own."""
    stamp = struct.pack("<HHBII", 0x5455, 9, 3, 1767225600, 1767225600)
    owner_field = struct.pack("<HHBBIBI", 0x7875, 11, 1, 4, 1000, 4, 1000)
    times: dict[str, Any] = {
        "stamp": zips.LATER,
        "made": 0x031E,
        "extra": stamp[:2] + b"\x05\0" + stamp[4:9] + owner_field,
    }
    local = {"extra": stamp + owner_field}
    files = good().files
    folders = sorted({name[: at + 1] for name in files for at, char in enumerate(name) if char == "/"})
    made = [
        zips.stored(f"bundle/{name}", b"", needed=10, external=0o040755 << 16 | 0x10, local=local, **times)
        for name in ["", *folders]
    ]
    made += [
        zips.deflated(f"bundle/{name}", data, internal=int(data.isascii()), external=mode << 16, local=local, **times)
        for (name, data), mode in zip(files.items(), [0o100644, 0o100755] * 30, strict=False)
    ]
    return zips.zipped(made)


def into_a_pipe() -> bytes:
    """As a program writes it that cannot go back: sizes after the data, in 64 bits."""
    made = [
        replace(
            zips.stored("bundle/" + name, data, flags=8, stamp=zips.LATER, needed=45, made=0x032D),
            after=struct.pack("<4sIQQ", b"PK\x07\x08", zips.stored(name, data).crc, len(data), len(data)),
            local={
                "crc": 0,
                "packed": zips.FULL,
                "size": zips.FULL,
                "extra": struct.pack("<HHQQ", 1, 16, 0, 0),
            },
        )
        for name, data in good().files.items()
    ]
    return zips.zipped(made)


def with_an_older_device() -> bytes:
    """The first entries were sealed by another device of the same root, before the vault was restored on this one."""
    who = owner()
    newer_key = key(bytes(range(0x0F, 0x2F)))
    newer = handmade.certificate("Example device", newer_key, "Example root", who.root_key, authority=False, serial=3)
    old = good()
    bundle = Bundle(Identity(who.root_key, who.root, newer_key, newer, who.log_key), old.log, old.originals)
    bundle.seal = old.seal  # type: ignore[method-assign]  # they were sealed before
    bundle.write()
    return packed(resigned(put_file(f"identity/devices/{who.key_id}.crt", handmade.pem(who.device)), bundle))


def redacted() -> Bundle:
    originals = {1: ("png", ORIGINALS[1][1]), 2: ORIGINALS[2]}
    log = [*handmade.example_log(originals), redaction(7, 1, ORIGINALS[1][1], COPY)]
    return good(originals=originals, log=log, copies={1: COPY})


def withdrawn_again() -> bytes:
    """A copy was made, withdrawn, and made again."""
    originals = {1: ("png", ORIGINALS[1][1]), 2: ORIGINALS[2]}
    links = [
        redaction(7, 1, ORIGINALS[1][1], b"an older copy"),
        entry(8, "redaction withdrawn", 1, {}),
        redaction(9, 1, ORIGINALS[1][1], COPY),
    ]
    return packed(good(originals=originals, log=[*handmade.example_log(originals), *links], copies={1: COPY}))


def many_bundle(count: int) -> Bundle:
    originals = {number: ("txt", b"made-up post %d\n" % number) for number in range(1, count + 1)}
    log = [entry(0, "vault created", None, {}, case=None)]
    for number, (_, data) in originals.items():
        body = {"record": record(number, data), "blob": "0f" * 16}
        log.append(entry(number, "imported", number, body, time=handmade.stamp(number)))
    return good(originals=originals, log=log, past=(1,))


def many(count: int) -> bytes:
    return packed(many_bundle(count))


def in_many_scripts() -> bytes:
    def change(log: list[dict[str, Any]]) -> None:
        told = {"remark": "Café — 帖子 — பதிவு — \u202eabc — 😀", "label": "Bukti 証拠 1"}
        log[1]["body"]["record"] |= told
        log[3]["body"]["description"]["shows"] = '两行字。\nஇரண்டு வரிகள்.\t"\\\u2028'

    bundle = relogged(change)
    # The handmade writer numbers labels; this one has its own.
    return packed(
        resigned(
            lambda files: files.update(
                {"data/records/001.json": handmade.changed_json(files["data/records/001.json"], label="Bukti 証拠 1")}
            ),
            bundle,
        )
    )


def other_form_of_the_signature() -> bytes:
    bundle = good()
    old = bundle.files[CMS]
    info = handmade.cms.ContentInfo.load(old)
    signer = info["content"]["signer_infos"][0]
    r, s = decode_dss_signature(signer["signature"].native)
    twin = encode_dss_signature(r, ORDER - s)

    def change(parts: dict[str, Any]) -> None:
        parts["signer_infos"][0]["signature"] = twin

    bundle.files[CMS] = handmade.cms_over(bundle.files[TAGS], bundle.who, change=change)
    return packed(bundle)


def later_certificate() -> bytes:
    who = owner()
    later = handmade.certificate(
        "Example device",
        who.device_key,
        "Example root",
        who.root_key,
        authority=False,
        serial=2,
        start=datetime(2026, 4, 1, tzinfo=UTC),
    )
    return packed(good(who=Identity(who.root_key, who.root, who.device_key, later, who.log_key)))


def clock_set() -> bytes:
    return packed(relogged(lambda log: log[3].update(time=handmade.stamp(0) | {"jumps": ["back", "apart"]})))


def undescribed() -> bytes:
    return packed(relogged(lambda log: log[3]["body"].update(description={})))


PLAIN: list[Fault] = [
    ("stored", "as the app writes it", (), lambda: packed(good())),
    (
        "deflated",
        "its members are deflated",
        (),
        lambda: zips.zipped([zips.deflated("bundle/" + name, data) for name, data in good().files.items()]),
    ),
    ("another-program", "another program made the zip anew from the folder", (), by_another_program),
    ("pipe", "a program that cannot go back wrote it: sizes after the data", (), into_a_pipe),
    (
        "zip64",
        "a Zip64 end record, as a long zip has it; the narrow one says all ones",
        (),
        lambda: zips.zipped(
            zips.members(good().files), wide={}, end={"count": 0xFFFF, "length": zips.FULL, "start": zips.FULL}
        ),
    ),
    (
        "zip64-early",
        "a Zip64 end record that was not needed yet; both say the same",
        (),
        lambda: zips.zipped(zips.members(good().files), wide={}),
    ),
    (
        "another-top-folder",
        "the folder at the top may have any portable name",
        (),
        lambda: zips.zipped(zips.members(good().files, top="evidence (copy)/")),
    ),
    (
        "members-shuffled",
        "the members stand in another order",
        (),
        lambda: zips.zipped(reversed(zips.members(good().files))),
    ),
    ("redacted", "a redacted copy stands for an original", (), lambda: packed(redacted())),
    ("redacted-again", "of several redacted copies the last one counts", (), withdrawn_again),
    ("older-device", "some entries were sealed by another device of the same root", (), with_an_older_device),
    ("scripts", "texts in many scripts, with direction marks and line separators", (), in_many_scripts),
    ("many-exhibits", "so many exhibits that numbers have no zeros in front", (), lambda: many(105)),
    ("one-exhibit", "one exhibit, sealed and never described", (), lambda: many(1)),
    ("no-consistency-proof", "no earlier checkpoint is proven", (), lambda: packed(good(past=()))),
    ("all-consistency-proofs", "every earlier checkpoint is proven", (), lambda: packed(good(past=(1, 2, 3, 4, 5, 6)))),
    ("empty-description", "a description without any field", (), undescribed),
    (
        "signature-twin",
        "the other form of the same ECDSA value: the same signature by the same key",
        (),
        other_form_of_the_signature,
    ),
    (
        "later-certificate",
        "the device certificate was not valid yet when it signed: said, and no fault",
        (
            *warns("signature", CMS),
            *warns("entries", *(f"data/custody/entries.jsonl line {n}" for n in range(1, 6))),
            *warns("report", "data/report.pdf"),
        ),
        later_certificate,
    ),
    ("clock-set", "the device clock was set: said, and no fault", warns("clock", "entry 3", "entry 3"), clock_set),
    (
        "unknown-anchor",
        "outside evidence of time of an unknown kind: said, and no fault",
        warns("anchors", "data/custody/anchors/proof.unknown"),
        lambda: packed(resigned(put_file("data/custody/anchors/proof.unknown", b"?"))),
    ),
]


def all_good() -> Iterator[Vector]:
    yield from vectors("good", INTACT, PLAIN)
    bundle = good()
    print_ = owner().fingerprint
    words = fingerprint_words(print_)
    for name, why, trust in (
        ("trust-hex", "the fingerprint that its owner gave, in hex", print_),
        ("trust-words", "the fingerprint that its owner gave, in words", words),
        (
            "trust-pairs",
            "the same as people write it, in pairs and capitals",
            ":".join(print_[at : at + 2].upper() for at in range(0, 64, 2)),
        ),
    ):
        yield Vector(f"good-{name}", why, INTACT, (), packed(bundle), trust=trust)
    for size in (3, 7):
        why = f"a checkpoint of {size} entries was seen before, and is proven to be the past"
        yield Vector(f"good-since-{size}", why, INTACT, (), packed(bundle), since=bundle.notes[size])
