"""One vector: a text header, an empty line, and a bundle's bytes, compressed; in the manner of C2SP CCTV.

Most are the good bundle with something changed: so that one is the dictionary with which zlib (RFC 1950) packs them.
"""

from __future__ import annotations

import base64
import hashlib
import json
import ssl
import zlib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "bundles"
END = ".vector"
BASE = "good-stored"
"""The vector whose bytes are the dictionary of all others."""

PLAIN, WITH = "zlib", f" with {BASE}"

Expectation = tuple[str, str, str]
"""Check, severity and subject of a finding."""


@dataclass(frozen=True)
class Vector:
    """A bundle, and what every checker must say of it.

    Attributes:
        name: What it is called: the name of its file.
        why: What is wrong with it, or what is right.
        verdict: What a checker must come to.
        findings: Every finding that is more than information, but for those that say that a check did not run.
        data: The bundle's bytes.
        suffix: How a file with it is called: ``.zip``, ``.pdf`` or ``.zip.age``.
        trust: A fingerprint given from outside.
        since: An earlier checkpoint given from outside.
        anchor_text: A text given from outside in which a checkpoint stands.
        tsa_roots: Root certificates of time-stamping authorities that are named from outside, DER.
    """

    name: str
    why: str
    verdict: str
    findings: tuple[Expectation, ...]
    data: bytes = field(repr=False)
    suffix: str = ".zip"
    trust: str | None = None
    since: str | None = None
    anchor_text: str | None = None
    tsa_roots: tuple[bytes, ...] = ()

    def header(self) -> str:
        """The text before the empty line."""
        lines = [f"why: {self.why}", f"verdict: {self.verdict}"]
        lines += [f"finding: {check} {severity} {json.dumps(subject)}" for check, severity, subject in self.findings]
        lines += [f"trust: {self.trust}"] if self.trust else []
        lines += [f"since: {json.dumps(self.since)}"] if self.since else []
        lines += [f"anchor-text: {json.dumps(self.anchor_text)}"] if self.anchor_text else []
        lines += [f"tsa-root: {base64.b64encode(root).decode()}" for root in self.tsa_roots]
        lines += [f"suffix: {self.suffix}", f"compressed: {PLAIN if self.name == BASE else PLAIN + WITH}"]
        return "\n".join(lines) + "\n\n"

    def write(self, folder: Path, base: bytes) -> Path:
        """Write it as a file; ``base`` are the bytes of the good bundle."""
        path = folder / (self.name + END)
        packer = zlib.compressobj(9) if self.name == BASE else zlib.compressobj(9, zdict=base)
        path.write_bytes(self.header().encode() + packer.compress(self.data) + packer.flush())
        return path

    def expected(self) -> list[Expectation]:
        """The findings, with the name of the file that a checker is given."""
        return sorted(
            (check, severity, subject.replace("{file}", self.file)) for check, severity, subject in self.findings
        )

    @property
    def options(self) -> dict[str, Any]:
        """What a checker is given beside the file."""
        text = None if self.anchor_text is None else self.anchor_text.encode()
        roots = [hashlib.sha256(root).hexdigest() for root in self.tsa_roots]
        return {"trust": self.trust, "since": self.since, "anchor_text": text, "tsa_roots": roots}

    @property
    def roots_pem(self) -> str:
        """The root certificates as a person has them, in one file."""
        return "".join(ssl.DER_cert_to_PEM_cert(root) for root in self.tsa_roots)

    @property
    def file(self) -> str:
        """How the file is called that a checker is given."""
        return self.name + self.suffix


def read(path: Path) -> Vector:
    """Read one."""
    head, _, body = path.read_bytes().partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().splitlines()]
    one = {key: value for key, value in lines if key not in ("finding", "tsa-root")}
    findings = []
    for key, value in lines:
        if key == "finding":
            check, severity, subject = value.split(" ", 2)
            findings.append((check, severity, json.loads(subject)))
    packed = zlib.decompressobj() if one["compressed"] == PLAIN else zlib.decompressobj(zdict=_base(path.parent))
    return Vector(
        name=path.name.removesuffix(END),
        why=one["why"],
        verdict=one["verdict"],
        findings=tuple(findings),
        data=packed.decompress(body) + packed.flush(),
        suffix=one["suffix"],
        trust=one.get("trust"),
        since=json.loads(one["since"]) if "since" in one else None,
        anchor_text=json.loads(one["anchor-text"]) if "anchor-text" in one else None,
        tsa_roots=tuple(base64.b64decode(value, validate=True) for key, value in lines if key == "tsa-root"),
    )


@cache
def _base(folder: Path) -> bytes:
    return read(folder / (BASE + END)).data


def read_all() -> list[Vector]:
    """Read the whole corpus."""
    return sorted((read(path) for path in FOLDER.glob(f"*{END}")), key=lambda vector: vector.name)
