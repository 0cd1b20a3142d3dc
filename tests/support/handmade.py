"""Writes a small bundle from docs/spec/bundle.md alone, with `cryptography` and `asn1crypto`: a second, independent
writer, so that the verifier is held to the spec and not to our own writer. All data is made up."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import rfc8785
from asn1crypto import cms

from support.handmade_parts import (
    BUNDLE_ID,
    ORIGIN,
    RFC6979,
    SIGNATURE_DICTIONARY,
    SIGNED,
    START,
    Identity,
    b64,
    certificate,
    cms_over,
    consistency_of,
    consistency_text,
    inclusion_text,
    leaf,
    new_identity,
    note,
    path_of,
    pdf,
    pem,
    root_of,
)

__all__ = [
    "BUNDLE_ID",
    "ORIGIN",
    "SIGNATURE_DICTIONARY",
    "SIGNED",
    "START",
    "Bundle",
    "Identity",
    "certificate",
    "cms",
    "cms_over",
    "consistency_of",
    "consistency_text",
    "entry",
    "example",
    "example_log",
    "identity",
    "leaf",
    "listed",
    "new_identity",
    "note",
    "path_of",
    "pdf",
    "pem",
    "record",
    "redaction",
    "root_of",
    "stamp",
]


def stamp(second: int) -> dict[str, Any]:
    utc = SIGNED - timedelta(hours=1) + timedelta(seconds=second)
    local = utc.astimezone(timezone(timedelta(hours=8)))
    return {
        "utc": utc.strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "local": local.isoformat(timespec="milliseconds"),
        "zone": "Asia/Kuala_Lumpur",
        "monotonic_ms": 5000 + second * 1000,
        "boot": "ab" * 16,
        "synchronised": True,
        "jumps": [],
    }


def exhibit_id(number: int) -> str:
    return f"0190a0a0-0000-7000-8000-{number:012d}"


def entry(seq: int, event: str, exhibit: int | None, body: Mapping[str, Any], **changes: Any) -> dict[str, Any]:
    """An entry without its seal."""
    plain = {
        "v": 1,
        "seq": seq,
        "salt": hashlib.sha256(b"salt %d" % seq).hexdigest()[:32],
        "event": event,
        "exhibit": None if exhibit is None else exhibit_id(exhibit),
        "case": "Example",
        "time": stamp(seq * 60),
        "body": dict(body),
    }
    return plain | changes


@dataclass
class Bundle:
    """A bundle in memory: change anything, then ``finish`` to sign it again, or not."""

    who: Identity
    log: list[dict[str, Any]]
    originals: dict[int, tuple[str, bytes]]
    past: tuple[int, ...] = (3,)
    copies: dict[int, bytes] = field(default_factory=dict)
    """Redacted copies by number; each stands in place of its original."""
    files: dict[str, bytes] = field(default_factory=dict)
    note: str = ""
    notes: dict[int, str] = field(default_factory=dict)
    report: bytes = b""
    """As it was made here; it is made anew with the lists for as long as nothing else stands in its place."""

    def seal(self, plain: dict[str, Any]) -> bytes:
        signature = self.who.device_key.sign(rfc8785.dumps(plain), RFC6979)
        seal = {"alg": "ecdsa-p256-sha256", "key": self.who.key_id, "sig": b64(signature)}
        return rfc8785.dumps(plain | {"seal": seal})

    def write(self) -> Bundle:
        """Make every file from the log and the originals."""
        lines = [self.seal(plain) for plain in self.log]
        leaves = [leaf(line) for line in lines]
        self.notes = {size: note(self.who.log_key, size, root_of(leaves[:size])) for size in range(len(leaves) + 1)}
        self.note = self.notes[len(leaves)]
        mine = [plain for plain in self.log if plain["exhibit"] in map(exhibit_id, self.originals)]
        files = {
            "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
            "VERIFY.txt": b"How to check this bundle.\n",
            "verify.html": b"<!doctype html><title>A page that checks it</title>\n",
            "identity/root.crt": pem(self.who.root),
            "identity/device.crt": pem(self.who.device),
            "identity/log.pub": f"{self.who.log_line}\n".encode(),
            "data/report.pdf": self.report,
            "data/custody/entries.jsonl": b"".join(lines[plain["seq"]] + b"\n" for plain in mine),
            "data/custody/checkpoint.note": self.note.encode(),
        }
        for plain in mine:
            text = inclusion_text(plain["seq"], path_of(plain["seq"], leaves), self.note)
            files[f"data/custody/proofs/{plain['seq']:06d}.tlog-proof"] = text.encode()
        for size in self.past:
            text = consistency_text(size, root_of(leaves[:size]), consistency_of(size, leaves), self.note)
            files[f"data/custody/proofs/consistency-{size:06d}.txt"] = text.encode()
        for number, (extension, data) in self.originals.items():
            if number in self.copies:
                files[f"data/redacted/{number:03d}.png"] = self.copies[number]
            else:
                files[f"data/originals/{number:03d}.{extension}"] = data
            files[f"data/records/{number:03d}.json"] = rfc8785.dumps(self.record_file(number, mine))
        self.files = files
        return self.finish()

    def record_file(self, number: int, mine: Sequence[dict[str, Any]]) -> dict[str, Any]:
        history = [plain for plain in mine if plain["exhibit"] == exhibit_id(number)]
        described: dict[str, str] = {}
        for plain in history:
            given = plain["body"].get("description")
            described |= given if isinstance(given, dict) else {}
        stands: dict[str, Any] = {"original": f"data/originals/{number:03d}.{self.originals[number][0]}"}
        if number in self.copies:
            link = max((p["seq"] for p in history if p["event"] == "redacted copy made"), default=0)
            digest = hashlib.sha256(self.copies[number]).hexdigest()
            stands = {"redacted": {"entry": link, "path": f"data/redacted/{number:03d}.png", "sha256": digest}}
        return stands | {
            "number": number,
            "label": f"E{number:03d}",
            "entry": history[0]["seq"],
            "record": history[0]["body"]["record"],
            "description": described,
            "history": [plain["seq"] for plain in history],
        }

    def info(self, **changes: str) -> bytes:
        payload = [data for name, data in self.files.items() if name.startswith("data/")]
        lines = {
            "Bagging-Date": "2026-03-02",
            "Bag-Software-Agent": "handmade 1",
            "Evidence-Bundle-Version": "1",
            "Evidence-Bundle-Id": BUNDLE_ID,
            "Evidence-Root-Fingerprint": self.who.fingerprint,
            "Evidence-Profile": "general",
            "Payload-Oxum": f"{sum(map(len, payload))}.{len(payload)}",
        }
        return "".join(f"{key}: {value}\n" for key, value in (lines | changes).items()).encode()

    def finish(self, info: bytes | None = None) -> Bundle:
        """Write the report, bag-info, both manifests and the signature anew."""
        if self.files.get("data/report.pdf") is self.report:
            self.files["data/report.pdf"] = self.report = pdf(self.who, attached=listed(self.files))
        self.files["bag-info.txt"] = info or self.info()
        self.files["manifest-sha256.txt"] = self.manifest(lambda name: name.startswith("data/"))
        return self.finish_tags()

    def finish_tags(self) -> Bundle:
        own = ("tagmanifest-sha256.txt", "tagmanifest-sha256.txt.p7s")
        tags = self.manifest(lambda name: not name.startswith("data/") and name not in own)
        self.files[own[0]] = tags
        self.files[own[1]] = cms_over(tags, self.who)
        return self

    def manifest(self, chosen: Callable[[str], bool]) -> bytes:
        return b"".join(
            f"{hashlib.sha256(data).hexdigest()}  {name}\n".encode()
            for name, data in sorted(self.files.items())
            if chosen(name)
        )

    def folder(self, path: Path) -> Path:
        for name, data in self.files.items():
            target = path / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        return path

    def zip(self, method: int = zipfile.ZIP_STORED, top: str = "bundle/") -> io.BytesIO:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", method) as archive:
            for name, data in self.files.items():
                archive.writestr(zipfile.ZipInfo(top + name), data, method)
        out.seek(0)
        return out


def listed(files: Mapping[str, bytes], entries: bytes = b"") -> bytes:
    """The object that attaches the list of originals, redacted copies and records to a report."""
    kinds = ("data/originals/", "data/redacted/", "data/records/")
    lines = (
        f"{hashlib.sha256(data).hexdigest()}  {name}\n".encode()
        for name, data in sorted(files.items())
        if name.startswith(kinds)
    )
    data = b"".join(lines)
    return b"<< /Type /EmbeddedFile\n%s /Length %d >>\nstream\n%s\nendstream" % (entries, len(data), data)


def record(number: int, data: bytes) -> dict[str, Any]:
    return {
        "id": exhibit_id(number),
        "label": f"E{number:03d}",
        "case": "Example",
        "kind": "file",
        "captured": stamp(number),
        "event_time": "",
        "first_seen": "",
        "source": {"platform": "Example", "url": "", "url_how": "", "account": "", "profile_url": ""},
        "screen": None,
        "device": {"system": "Example 1", "app": "handmade 1", "build": "cd" * 32},
        "content": {
            "file_name": "made-up.txt",
            "media_type": "text/plain",
            "size": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
            "width": None,
            "height": None,
            "facts": [{"name": "made", "value": "up"}],
            "warnings": ["It is made up."],
        },
        "remark": "made up",
    }


@cache
def identity() -> Identity:
    """The same person for a whole run: making keys is what takes long."""
    return new_identity()


def example_log(originals: Mapping[int, tuple[str, bytes]]) -> list[dict[str, Any]]:
    """Three exhibits are sealed, the second one not for this bundle; the first is described twice."""
    one, other, two = originals[1][1], b"kept back", originals[2][1]
    return [
        entry(0, "vault created", None, {}, case=None),
        entry(1, "imported", 1, {"record": record(1, one), "blob": "0f" * 16}),
        entry(2, "captured", 9, {"record": record(9, other), "blob": "1f" * 16}),
        entry(3, "described", 1, {"description": {"platform": "Example", "url": "https://social.example/1"}}),
        entry(4, "captured", 2, {"record": record(2, two), "blob": "2f" * 16}),
        entry(5, "described", 1, {"description": {"platform": "Example Social"}}),
        entry(6, "verified", 2, {"ok": True}),
    ]


def example() -> Bundle:
    """A good bundle of two exhibits."""
    originals = {1: ("txt", b"a made-up post\n"), 2: ("bin", bytes(range(256)) * 3)}
    return Bundle(identity(), example_log(originals), originals).write()


def redaction(seq: int, number: int, original: bytes, copy: bytes, **changes: Any) -> dict[str, Any]:
    """The entry that links a redacted copy to its original."""
    body = {
        "boxes": [{"x": 1, "y": 2, "width": 3, "height": 4}],
        "original": hashlib.sha256(original).hexdigest(),
        "redacted": hashlib.sha256(copy).hexdigest(),
        "size": len(copy),
    }
    return entry(seq, "redacted copy made", number, body | changes)


def changed_json(data: bytes, **changes: Any) -> bytes:
    return rfc8785.dumps(json.loads(data) | changes)
