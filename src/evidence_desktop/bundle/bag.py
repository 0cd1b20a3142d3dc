"""The small files of the bag, as bytes (docs/spec/bundle.md, "The bag")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from typing import Any

import rfc8785

from evidence_desktop import __version__
from evidence_desktop.bundle.content import BundleContent, BundleExhibit, anchor_stem
from evidence_desktop.bundle.sinks import Digest
from evidence_desktop.crypto.identity import pem
from evidence_desktop.crypto.words import fingerprint_words
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.resources import resource

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = "tagmanifest-sha256.txt.p7s"
REPORT = "data/report.pdf"
VERIFY_PAGE = "verify.html"
BUNDLE_VERSION = 1

MAX_FILES = 100_000
"""A reader of bundles refuses a container with more members."""

_FILES_OF_EVERY_BAG = 13
_FILES_OF_AN_EXHIBIT = 2
_FILES_OF_AN_ANCHOR = 3


def count_files(content: BundleContent) -> int:
    """Return how many files the bag will have, at most: certificates of devices whose seals do not occur stay out."""
    proofs = len(content.entries) + len(content.consistency) + _FILES_OF_AN_ANCHOR * len(content.anchors)
    return _FILES_OF_EVERY_BAG + _FILES_OF_AN_EXHIBIT * len(content.exhibits) + proofs + len(content.devices)


def record_file(exhibit: BundleExhibit) -> bytes:
    """Write ``data/records/NNN.json`` in RFC 8785 form."""
    value = {
        "number": exhibit.number,
        "label": exhibit.record.label,
        "entry": exhibit.entry,
        "record": to_json(exhibit.record),
        "description": dict(exhibit.description),
        "history": [entry.seq for entry in exhibit.history],
    }
    link = exhibit.redaction
    stands: dict[str, Any] = {"original": exhibit.path}
    if link is not None:
        stands = {"redacted": {"entry": link.seq, "path": exhibit.path, "sha256": link.what.redacted}}
    return rfc8785.dumps(value | stands)


def custody_files(content: BundleContent) -> Iterator[tuple[str, bytes]]:
    """Write the entries, the checkpoint, the proofs and the anchors: each name with its bytes, one after the other."""
    yield "data/custody/entries.jsonl", b"".join(data + b"\n" for _, data in content.entries)
    yield "data/custody/checkpoint.note", content.checkpoint.encode()
    for seq, _ in content.entries:
        yield f"data/custody/proofs/{seq:06d}.tlog-proof", content.proofs[seq].encode()
    for size, text in content.consistency.items():
        yield f"data/custody/proofs/consistency-{size:06d}.txt", text.encode()
    for number, anchor in enumerate(content.anchors, start=1):
        stem = anchor_stem(number)
        yield f"{stem}.note", anchor.note.encode()
        yield f"{stem}.tsr", anchor.stamp
        yield f"{stem}.crt", pem(anchor.root_der)


def bag_info(content: BundleContent, agent: str, payload: Mapping[str, Digest]) -> bytes:
    """Write ``bag-info.txt``.

    Args:
        content: The bundle.
        agent: Name and version of what writes it.
        payload: Every file under ``data/``.
    """
    lines = {
        "Bagging-Date": f"{content.created:%Y-%m-%d}",
        "Bag-Software-Agent": agent,
        "Evidence-Bundle-Version": str(BUNDLE_VERSION),
        "Evidence-Bundle-Id": content.bundle_id,
        "Evidence-Root-Fingerprint": sha256(content.root_der).hexdigest(),
        "Evidence-Profile": content.profile,
        "Payload-Oxum": f"{sum(digest.size for digest in payload.values())}.{len(payload)}",
    }
    return "".join(f"{key}: {value}\n" for key, value in lines.items()).encode()


def manifest(files: Mapping[str, Digest]) -> bytes:
    """Write manifest lines: two spaces, or the ``shasum`` of macOS refuses them; sorted by byte."""
    return "".join(f"{files[name].sha256}  {name}\n" for name in sorted(files)).encode()


def verify_page() -> bytes:
    """The page that checks a bundle in a browser: the same bytes in every bundle of a version."""
    return resource(VERIFY_PAGE).read_bytes()


@cache
def verify_page_sha256() -> str:
    """Hex of its SHA-256, by which a reader knows it from a forged one."""
    return sha256(verify_page()).hexdigest()


def _exhibits(content: BundleContent) -> str:
    if not content.redacted:
        return f"{len(content.exhibits)} exhibit(s), as they were sealed"
    return (
        f"{len(content.exhibits)} exhibit(s). {content.redacted} of them as redacted copies,\n"
        "whose hash a signed entry of the custody log links to the hash of their original; the others as they were\n"
        "sealed"
    )


def verify_text(content: BundleContent) -> bytes:
    """Write ``VERIFY.txt``."""
    fingerprint = sha256(content.root_der).digest()
    # Marked words and not str.format: the commands in the text have braces of their own.
    text = resource("report", "VERIFY.txt").read_text("utf-8")
    for mark, value in {
        "@FINGERPRINT@": fingerprint.hex(),
        "@WORDS@": fingerprint_words(fingerprint),
        "@BUNDLE_ID@": content.bundle_id,
        "@EXHIBITS@": _exhibits(content),
        "@PAGE@": verify_page_sha256(),
        "@VERSION@": __version__,
    }.items():
        text = text.replace(mark, value)
    return text.encode()
