"""Ways to tamper with a bundle folder, each with the finding that must come of it. They need no key."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest-sha256.txt"
TAGS = "tagmanifest-sha256.txt"
SIGNATURE = "tagmanifest-sha256.txt.p7s"


@dataclass(frozen=True)
class Expected:
    """The finding that must be there: its check, and the file that it names."""

    check: str
    subject: str


def files(bundle: Path) -> list[str]:
    """Every file of a bundle, sorted."""
    return sorted(path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file())


def flip(path: Path, offset: int, bit: int = 0) -> None:
    """Change one bit."""
    data = bytearray(path.read_bytes())
    data[offset] ^= 1 << bit
    path.write_bytes(data)


def _lines(bundle: Path, names: Iterable[str]) -> bytes:
    rows = ((hashlib.sha256((bundle / name).read_bytes()).hexdigest(), name) for name in names)
    return b"".join(f"{digest}  {name}\n".encode() for digest, name in rows)


def recompute(bundle: Path, without: str = "") -> None:
    """Write both manifests and Payload-Oxum anew, as someone without the key can; ``without`` is left out."""
    payload = [name for name in files(bundle) if name.startswith("data/")]
    size = sum((bundle / name).stat().st_size for name in payload)
    info = (bundle / "bag-info.txt").read_bytes().split(b"\n")
    info = [
        b"Payload-Oxum: %d.%d" % (size, len(payload)) if line.startswith(b"Payload-Oxum") else line for line in info
    ]
    (bundle / "bag-info.txt").write_bytes(b"\n".join(info))
    (bundle / MANIFEST).write_bytes(_lines(bundle, (name for name in payload if name != without)))
    tags = [name for name in files(bundle) if not name.startswith("data/") and name not in (TAGS, SIGNATURE, without)]
    (bundle / TAGS).write_bytes(_lines(bundle, tags))


def first(bundle: Path, folder: str) -> str:
    """The first file of a folder of the bundle."""
    return next(name for name in files(bundle) if name.startswith(folder))


def remove_original(bundle: Path) -> Expected:
    name = first(bundle, "data/originals/")
    (bundle / name).unlink()
    return Expected("file-set", name)


def remove_original_and_recompute(bundle: Path) -> Expected:
    remove_original(bundle)
    recompute(bundle)
    return Expected("signature", TAGS)


def add_file(bundle: Path) -> Expected:
    (bundle / "data/originals/999.txt").write_text("added")
    return Expected("file-set", "data/originals/999.txt")


def add_tag_file(bundle: Path) -> Expected:
    (bundle / "READ ME FIRST.txt").write_text("added")
    return Expected("file-set", "READ ME FIRST.txt")


def add_file_and_recompute(bundle: Path) -> Expected:
    expected = Expected("records", add_file(bundle).subject)
    recompute(bundle)
    return expected


def swap_originals(bundle: Path) -> Expected:
    one, two = [name for name in files(bundle) if name.startswith("data/originals/")][:2]
    first_bytes = (bundle / one).read_bytes()
    (bundle / one).write_bytes((bundle / two).read_bytes())
    (bundle / two).write_bytes(first_bytes)
    return Expected("hash", one)


def swap_originals_and_recompute(bundle: Path) -> Expected:
    expected = Expected("records", swap_originals(bundle).subject)
    recompute(bundle)
    return expected


def drop_manifest_line(bundle: Path) -> Expected:
    """The file stays, its line goes, both manifests are made to agree."""
    name = first(bundle, "data/originals/")
    recompute(bundle, without=name)
    return Expected("file-set", name)


def drop_entry(bundle: Path) -> Expected:
    """The last custody entry goes, with its proof, and both manifests are made to agree."""
    path = bundle / "data/custody/entries.jsonl"
    *kept, last = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(kept))
    seq = json.loads(last)["seq"]
    (bundle / f"data/custody/proofs/{seq:06d}.tlog-proof").unlink()
    recompute(bundle)
    return Expected("records", _record_with(bundle, seq))


def _record_with(bundle: Path, seq: int) -> str:
    names = [name for name in files(bundle) if name.startswith("data/records/")]
    return next(name for name in names if seq in json.loads((bundle / name).read_bytes())["history"])


def drop_entry_only(bundle: Path) -> Expected:
    """The entry goes and its proof stays."""
    path = bundle / "data/custody/entries.jsonl"
    *kept, last = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(kept))
    recompute(bundle)
    return Expected("inclusion", f"data/custody/proofs/{json.loads(last)['seq']:06d}.tlog-proof")


def increment(pdf: bytes) -> bytes:
    """Add an incremental update that replaces a page, as any PDF editor does when it saves."""
    start = len(pdf)
    page = b"3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 10] >>\nendobj\n"
    table = start + len(page)
    end = b"trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % table
    return pdf + page + b"xref\n3 1\n%010d 00000 n \n" % start + end


def update_report(bundle: Path) -> Expected:
    path = bundle / "data/report.pdf"
    path.write_bytes(increment(path.read_bytes()))
    return Expected("hash", "data/report.pdf")


def update_report_and_recompute(bundle: Path) -> Expected:
    expected = Expected("report", update_report(bundle).subject)
    recompute(bundle)
    return expected


def delete_tag_manifest(bundle: Path) -> Expected:
    (bundle / TAGS).unlink()
    return Expected("file-set", TAGS)


def delete_signature(bundle: Path) -> Expected:
    (bundle / SIGNATURE).unlink()
    return Expected("file-set", SIGNATURE)


TAMPERINGS: tuple[Callable[[Path], Expected], ...] = (
    remove_original,
    remove_original_and_recompute,
    add_file,
    add_tag_file,
    add_file_and_recompute,
    swap_originals,
    swap_originals_and_recompute,
    drop_manifest_line,
    drop_entry,
    drop_entry_only,
    update_report,
    update_report_and_recompute,
    delete_tag_manifest,
    delete_signature,
)
