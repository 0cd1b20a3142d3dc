"""Faults in the bag, signed again by its own key: `version`, `file-set`, `manifest`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from support import handmade
from support.corpus.base import (
    ALTERED,
    CANNOT_TELL,
    Fault,
    drop,
    edit,
    fails,
    good,
    packed,
    put,
    resigned,
    swap,
    unknowns,
    vectors,
)
from support.corpus.vector import Vector
from support.handmade import Bundle

MANIFEST, TAGS, INFO, CMS = (
    "manifest-sha256.txt",
    "tagmanifest-sha256.txt",
    "bag-info.txt",
    "tagmanifest-sha256.txt.p7s",
)
ONE, TWO, RECORD = "data/originals/001.txt", "data/originals/002.bin", "data/records/001.json"
REPORT, ENTRIES, NOTE = "data/report.pdf", "data/custody/entries.jsonl", "data/custody/checkpoint.note"
PROOF = "data/custody/proofs/000001.tlog-proof"
PAGE = "verify.html"
ROOT, DEVICE, LOG_KEY = "identity/root.crt", "identity/device.crt", "identity/log.pub"
NO_LISTS = (*unknowns("file-set", MANIFEST), *unknowns("hash", MANIFEST))
Change = Callable[[dict[str, bytes]], object]


def signed(change: Change) -> Callable[[], bytes]:
    return lambda: packed(resigned(change))


def info(**changes: str) -> Callable[[], bytes]:
    bundle = good()
    return lambda: packed(bundle.finish(bundle.info(**changes)))


def info_bytes(change: Callable[[bytes], bytes]) -> Callable[[], bytes]:
    bundle = good()
    return lambda: packed(bundle.finish(change(bundle.info())))


def listed(change: Callable[[bytes], bytes], name: str = MANIFEST) -> Callable[[], bytes]:
    """A manifest that was changed and signed."""

    def make() -> bytes:
        bundle = good()
        bundle.files[name] = change(bundle.files[name])
        if name == MANIFEST:
            return packed(bundle.finish_tags())
        return packed(sign(bundle))

    return make


def sign(bundle: Bundle) -> Bundle:
    bundle.files[CMS] = handmade.cms_over(bundle.files[TAGS], bundle.who)
    return bundle


def first_two_swapped(data: bytes) -> bytes:
    first, second, *rest = data.splitlines(keepends=True)
    return b"".join([second, first, *rest])


def without_lists(name: str) -> tuple[tuple[str, str, str], ...]:
    return (*fails("manifest", name), *NO_LISTS)


LINE = b"0" * 64 + b"  "
SIGNED_AGAIN: list[Fault] = [
    ("bagit-empty", "bagit.txt is empty", fails("version", "bagit.txt"), signed(put("bagit.txt", b""))),
    (
        "bagit-crlf",
        "bagit.txt has line ends of Windows",
        fails("version", "bagit.txt"),
        signed(edit("bagit.txt", lambda old: old.replace(b"\n", b"\r\n"))),
    ),
    (
        "bagit-mark",
        "bagit.txt begins with a byte order mark",
        fails("version", "bagit.txt"),
        signed(edit("bagit.txt", lambda old: b"\xef\xbb\xbf" + old)),
    ),
    (
        "date-not-in-calendar",
        "the 30th of February",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info(**{"Bagging-Date": "2026-02-30"}),
    ),
    (
        "agent-not-ascii",
        "bag-info.txt holds other letters than ASCII",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info(**{"Bag-Software-Agent": "café"}),
    ),
    (
        "version-word",
        "the version is no number",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info(**{"Evidence-Bundle-Version": "one"}),
    ),
    (
        "version-with-a-dot",
        "the version is of a form that none has",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info(**{"Evidence-Bundle-Version": "1.0"}),
    ),
    (
        "profile-unknown",
        "a profile that nobody named",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info(**{"Evidence-Profile": "mars"}),
    ),
    (
        "info-line-more",
        "bag-info.txt has a line more",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info(**{"External-Identifier": "x"}),
    ),
    (
        "info-no-newline",
        "bag-info.txt does not end its last line",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info_bytes(lambda old: old[:-1]),
    ),
    ("oxum-wrong", "Payload-Oxum counts another payload", fails("manifest", INFO), info(**{"Payload-Oxum": "1.1"})),
    (
        "oxum-leading-zero",
        "Payload-Oxum has a zero in front",
        (*fails("version", INFO), *unknowns("manifest", INFO), *unknowns("certificates", INFO)),
        info(**{"Payload-Oxum": "01.2"}),
    ),
    (
        "other-root-named",
        "bag-info.txt names another root",
        fails("certificates", INFO),
        info(**{"Evidence-Root-Fingerprint": "0" * 64}),
    ),
    (
        "kind-unknown",
        "a listed and signed file of no kind that the spec lists",
        fails("file-set", "data/extra.txt"),
        signed(put("data/extra.txt", b"x")),
    ),
    ("kind-program", "a listed and signed program", fails("file-set", "run-me.exe"), signed(put("run-me.exe", b"MZ"))),
    (
        "original-capitals",
        "an original whose extension has capitals",
        (*fails("file-set", "data/originals/003.TXT"), *fails("report", REPORT)),
        signed(put("data/originals/003.TXT", b"x")),
    ),
    ("verify-txt-missing", "VERIFY.txt was never there", fails("file-set", "VERIFY.txt"), signed(drop("VERIFY.txt"))),
    (
        "manifest-no-newline",
        "the list does not end its last line",
        without_lists(MANIFEST),
        listed(lambda old: old[:-1]),
    ),
    (
        "manifest-star",
        "a star before a path, as some programs write it",
        without_lists(MANIFEST),
        listed(lambda old: old.replace(b"  data", b" *data", 1)),
    ),
    (
        "manifest-capitals",
        "hashes in capitals",
        without_lists(MANIFEST),
        listed(lambda old: old.replace(old[:64], old[:64].upper())),
    ),
    ("manifest-crlf", "line ends of Windows", without_lists(MANIFEST), listed(lambda old: old.replace(b"\n", b"\r\n"))),
    (
        "manifest-slip",
        "a path that leads out of the bag",
        without_lists(MANIFEST),
        listed(lambda old: LINE + b"data/../../etc/passwd\n" + old),
    ),
    (
        "manifest-absolute",
        "an absolute path",
        without_lists(MANIFEST),
        listed(lambda old: LINE + b"/etc/passwd\n" + old),
    ),
    (
        "manifest-not-ascii",
        "a path that is not ASCII",
        without_lists(MANIFEST),
        listed(lambda old: old + LINE + "data/é\n".encode()),
    ),
    ("manifest-unsorted", "paths out of order", without_lists(MANIFEST), listed(first_two_swapped)),
    ("manifest-twice", "a path twice", without_lists(MANIFEST), listed(lambda old: old.splitlines(True)[0] + old)),
    (
        "manifest-tag-file",
        "the list of the payload names a tag file",
        without_lists(MANIFEST),
        listed(lambda old: LINE + b"aaa.txt\n" + old),
    ),
    (
        "manifest-empty-lines",
        "so many empty lines that a reader could choke",
        without_lists(MANIFEST),
        listed(lambda _: b"\n" * 200_000),
    ),
    (
        "tag-manifest-payload",
        "the signed list names a file of the payload",
        without_lists(TAGS),
        listed(
            lambda old: b"".join(sorted([*old.splitlines(True), LINE + b"data/x\n"], key=lambda line: line[66:])), TAGS
        ),
    ),
    (
        "tag-manifest-itself",
        "the signed list names itself",
        without_lists(TAGS),
        listed(
            lambda old: b"".join(
                sorted([*old.splitlines(True), LINE + TAGS.encode() + b"\n"], key=lambda line: line[66:])
            ),
            TAGS,
        ),
    ),
    (
        "listed-not-there",
        "a listed and signed file is not there",
        (*fails("file-set", "data/originals/003.txt"), *fails("report", REPORT)),
        listed(
            lambda old: b"".join(
                sorted([*old.splitlines(True), LINE + b"data/originals/003.txt\n"], key=lambda line: line[66:])
            )
        ),
    ),
]

OTHER_VERSIONS: list[Fault] = [
    (
        "bagit-newer",
        "a later version of BagIt",
        unknowns("version", "bagit.txt"),
        signed(swap("bagit.txt", b"1.0", b"2.1")),
    ),
    (
        "bundle-newer",
        "a later version of the bundle",
        unknowns("version", INFO),
        info(**{"Evidence-Bundle-Version": "2"}),
    ),
    (
        "bagit-two-digits",
        "a version of BagIt is told by its digits, not by its value",
        unknowns("version", "bagit.txt"),
        signed(swap("bagit.txt", b"1.0", b"1.00")),
    ),
    (
        "zero-in-front",
        "and so is that of the bundle",
        unknowns("version", INFO),
        info(**{"Evidence-Bundle-Version": "01"}),
    ),
]


FORGED_PAGE = b"<!doctype html><title>Check</title><p>Intact. Everything is in order.\n"
"""A page that says so of everything."""


def all_bag() -> Iterator[Vector]:
    yield from vectors("bag", ALTERED, SIGNED_AGAIN)
    yield from vectors("version", CANNOT_TELL, OTHER_VERSIONS)
