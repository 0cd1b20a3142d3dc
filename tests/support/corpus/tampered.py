"""Bundles that somebody changed who has no key: `file-set`, `hash`, `signature`, and what else falls with them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from support.corpus.bag import (
    CMS,
    ENTRIES,
    FORGED_PAGE,
    INFO,
    MANIFEST,
    NOTE,
    ONE,
    PAGE,
    PROOF,
    RECORD,
    REPORT,
    TAGS,
    TWO,
    Change,
)
from support.corpus.base import ALTERED, Fault, drop, edit, fails, good, packed, put, swap, unknowns, vectors
from support.corpus.vector import Vector


def touched(*changes: Change) -> bytes:
    """A good bundle that somebody without the key changed, and nothing else."""
    bundle = good()
    for change in changes:
        change(bundle.files)
    return packed(bundle)


def recounted(*changes: Change, without: str = "") -> bytes:
    """The same, with both manifests and the Oxum made to fit; the old signature stays."""
    bundle = good()
    old = bundle.files[CMS]
    for change in changes:
        change(bundle.files)
    bundle.finish()
    if without:
        lines = bundle.files[MANIFEST].splitlines(keepends=True)
        bundle.files[MANIFEST] = b"".join(line for line in lines if without.encode() not in line)
        bundle.finish_tags()
    bundle.files[CMS] = old
    return packed(bundle)


def swapped(files: dict[str, bytes]) -> None:
    files[ONE], files[TWO] = files[TWO], files[ONE]


def last_entry_dropped(files: dict[str, bytes]) -> None:
    files[ENTRIES] = b"".join(files[ENTRIES].splitlines(keepends=True)[:-1])


def swapped_hash(manifest: bytes, name: str) -> bytes:
    other = hashlib.sha256(b"something else").hexdigest().encode()
    return b"".join(
        other + line[64:] if line.endswith(f"  {name}\n".encode()) else line
        for line in manifest.splitlines(keepends=True)
    )


def increment(pdf: bytes) -> bytes:
    """An incremental update that replaces a page, as any PDF editor makes it when it saves."""
    page = b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>\nendobj\n"
    table = len(pdf) + len(page)
    end = b"trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % table
    return pdf + page + b"xref\n3 1\n%010d 00000 n \n" % len(pdf) + end


WITHOUT_KEY: list[Fault] = [
    (
        "original-changed",
        "one byte of an original is another",
        (*fails("hash", ONE), *fails("records", ONE)),
        lambda: touched(swap(ONE, b"made-up", b"made-uq")),
    ),
    (
        "original-longer",
        "an original is a byte longer",
        (*fails("manifest", INFO), *fails("hash", ONE), *fails("records", ONE)),
        lambda: touched(edit(ONE, lambda old: old + b"\n")),
    ),
    (
        "original-empty",
        "an original is empty",
        (*fails("manifest", INFO), *fails("hash", ONE), *fails("records", ONE)),
        lambda: touched(put(ONE, b"")),
    ),
    (
        "original-removed",
        "an original is gone",
        (*fails("file-set", ONE), *fails("manifest", INFO), *fails("records", RECORD)),
        lambda: touched(drop(ONE)),
    ),
    (
        "originals-swapped",
        "two originals changed places",
        (*fails("hash", ONE, TWO), *fails("records", ONE, TWO)),
        lambda: touched(swapped),
    ),
    (
        "original-added",
        "a file was put beside the originals",
        (
            *fails("file-set", "data/originals/003.txt"),
            *fails("manifest", INFO),
            *fails("records", "data/originals/003.txt"),
        ),
        lambda: touched(put("data/originals/003.txt", b"added")),
    ),
    (
        "tag-file-added",
        "a file was put beside the lists",
        fails("file-set", "READ-ME-FIRST.txt"),
        lambda: touched(put("READ-ME-FIRST.txt", b"added")),
    ),
    (
        "anchor-added",
        "a time stamp was put in",
        (
            *fails("file-set", "data/custody/anchors/new.tsr"),
            *fails("manifest", INFO),
            ("anchors", "warning", "data/custody/anchors/new.tsr"),
        ),
        lambda: touched(put("data/custody/anchors/new.tsr", b"added")),
    ),
    (
        "identity-added",
        "a file was put beside the certificates",
        fails("file-set", "identity/x"),
        lambda: touched(put("identity/x", b"added")),
    ),
    (
        "record-changed",
        "a record says something else",
        (*fails("hash", RECORD), *fails("records", RECORD, f"{ENTRIES} seq 1")),
        lambda: touched(swap(RECORD, b'"made up"', b'"made uq"')),
    ),
    (
        "report-changed",
        "one byte of the report is another",
        (*fails("hash", REPORT), *fails("report", REPORT)),
        lambda: touched(swap(REPORT, b"Report", b"Repost")),
    ),
    (
        "entry-changed",
        "one byte of an entry is another",
        (
            *fails("hash", ENTRIES),
            *fails("entries", f"{ENTRIES} line 2"),
            *fails("inclusion", "data/custody/proofs/000003.tlog-proof"),
            *fails("records", RECORD),
        ),
        lambda: touched(swap(ENTRIES, b"social.example/1", b"social.example/2")),
    ),
    (
        "checkpoint-changed",
        "one digit of the checkpoint is another",
        (
            *fails("hash", NOTE),
            *fails("checkpoint", NOTE),
            *unknowns("inclusion", NOTE),
            *unknowns("consistency", NOTE),
        ),
        lambda: touched(swap(NOTE, b"\n7\n", b"\n8\n")),
    ),
    (
        "proof-changed",
        "one hash of a proof is another",
        (*fails("hash", PROOF), *fails("inclusion", PROOF)),
        lambda: touched(
            edit(PROOF, lambda old: old.replace(old.splitlines()[2], old.splitlines()[2][::-1][1:] + b"="))
        ),
    ),
    (
        "verify-txt-changed",
        "the words on how to check are others",
        fails("hash", "VERIFY.txt"),
        lambda: touched(swap("VERIFY.txt", b"check", b"trust")),
    ),
    (
        "checker-page-forged",
        "the page that checks was replaced by one that calls everything intact",
        fails("hash", PAGE),
        lambda: touched(put(PAGE, FORGED_PAGE)),
    ),
    (
        "checker-page-removed",
        "the page that checks is gone",
        fails("file-set", PAGE),
        lambda: touched(drop(PAGE)),
    ),
    (
        "checker-page-forged-recounted",
        "the page that checks was replaced by one that calls everything intact, and the lists were made to fit",
        fails("signature", TAGS),
        lambda: recounted(put(PAGE, FORGED_PAGE)),
    ),
    (
        "manifest-changed",
        "a hash in the list of files is another",
        (*fails("hash", ONE, MANIFEST), *fails("report", REPORT)),
        lambda: touched(edit(MANIFEST, lambda old: swapped_hash(old, ONE))),
    ),
    (
        "tag-manifest-changed",
        "a hash in the signed list is another",
        (*fails("hash", "VERIFY.txt"), *fails("signature", TAGS)),
        lambda: touched(edit(TAGS, lambda old: swapped_hash(old, "VERIFY.txt"))),
    ),
    (
        "bag-info-changed",
        "the date of the bundle is another",
        fails("hash", INFO),
        lambda: touched(swap(INFO, b"2026-03-02", b"2026-03-03")),
    ),
    (
        "tag-manifest-removed",
        "the signed list is gone",
        (
            *fails("file-set", TAGS),
            *unknowns("file-set", MANIFEST),
            *unknowns("manifest", TAGS),
            *unknowns("hash", MANIFEST),
            *unknowns("signature", TAGS),
        ),
        lambda: touched(drop(TAGS)),
    ),
    (
        "manifest-removed",
        "the list of files is gone",
        (
            *fails("file-set", MANIFEST),
            *unknowns("file-set", MANIFEST),
            *unknowns("manifest", MANIFEST),
            *unknowns("hash", MANIFEST),
        ),
        lambda: touched(drop(MANIFEST)),
    ),
    (
        "signature-removed",
        "the signature is gone",
        (*fails("file-set", CMS), *unknowns("signature", CMS)),
        lambda: touched(drop(CMS)),
    ),
    (
        "report-removed",
        "the report is gone",
        (*fails("file-set", REPORT), *fails("manifest", INFO), *unknowns("report", REPORT)),
        lambda: touched(drop(REPORT)),
    ),
    (
        "entries-removed",
        "the log's entries are gone",
        (
            *fails("file-set", ENTRIES),
            *fails("manifest", INFO),
            *unknowns("entries", ENTRIES),
            *unknowns("inclusion", ENTRIES),
            *unknowns("records", ENTRIES),
            *unknowns("clock", ENTRIES),
        ),
        lambda: touched(drop(ENTRIES)),
    ),
    (
        "root-removed",
        "the root certificate is gone",
        (
            *fails("file-set", "identity/root.crt"),
            *unknowns("certificates", "identity/root.crt", INFO, "identity/device.crt"),
            *unknowns("signature", CMS),
            *unknowns("trust", "identity/root.crt"),
            *fails("entries", *(f"{ENTRIES} line {n}" for n in range(1, 6)), ENTRIES),
            *unknowns("report", REPORT),
            *fails("inclusion", *(f"data/custody/proofs/{n:06d}.tlog-proof" for n in (1, 3, 4, 5, 6))),
            *fails("records", RECORD, "data/records/002.json"),
        ),
        lambda: touched(drop("identity/root.crt")),
    ),
    (
        "original-removed-recounted",
        "an original is gone, and both lists were made to fit",
        (*fails("signature", TAGS), *fails("records", RECORD)),
        lambda: recounted(drop(ONE)),
    ),
    (
        "original-added-recounted",
        "a file was added, and both lists were made to fit",
        (*fails("signature", TAGS), *fails("records", "data/originals/003.txt")),
        lambda: recounted(put("data/originals/003.txt", b"added")),
    ),
    (
        "originals-swapped-recounted",
        "two originals changed places, and both lists were made to fit",
        (*fails("signature", TAGS), *fails("records", ONE, TWO)),
        lambda: recounted(swapped),
    ),
    (
        "line-dropped-recounted",
        "a line of the list of files is gone, and the signed list was made to fit",
        (*fails("file-set", ONE), *fails("signature", TAGS), *fails("report", REPORT)),
        lambda: recounted(without=ONE),
    ),
    (
        "entry-dropped-recounted",
        "the last entry is gone with its proof, and both lists were made to fit",
        (*fails("signature", TAGS), *fails("records", "data/records/002.json")),
        lambda: recounted(last_entry_dropped, drop("data/custody/proofs/000006.tlog-proof")),
    ),
    (
        "entry-dropped-proof-left",
        "the last entry is gone, its proof stayed, and both lists were made to fit",
        (
            *fails("signature", TAGS),
            *fails("inclusion", "data/custody/proofs/000006.tlog-proof"),
            *fails("records", "data/records/002.json"),
        ),
        lambda: recounted(last_entry_dropped),
    ),
    (
        "report-updated-recounted",
        "a page was replaced by an incremental update of the PDF, and both lists were made to fit",
        (*fails("signature", TAGS), *fails("report", REPORT)),
        lambda: recounted(edit(REPORT, increment)),
    ),
]


def all_tampered() -> Iterator[Vector]:
    yield from vectors("tampered", ALTERED, WITHOUT_KEY)
