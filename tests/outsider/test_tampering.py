"""Copies of a real bundle, each with one thing wrong: never intact, and the finding names the file."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from evidence_desktop.verifier import verify
from outsider.conftest import FiveExhibits


def findings(five: FiveExhibits, bundle: Path, *more: object) -> list[dict[str, Any]]:
    """Verify, demand that it is not intact, and return what failed."""
    done = five.program.run("verify", bundle, *more)
    assert (done.code, done.data["verdict"]) == (1, "altered")
    return [one for one in done.data["findings"] if one["severity"] == "fail"]


def named(failed: list[dict[str, Any]], check: str, subject: str) -> bool:
    return any(one["check"] == check and subject in one["subject"] for one in failed)


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 0x01
    # A new file: the copy's large one is a link to the original's.
    path.unlink()
    path.write_bytes(data)


def remanifest(bundle: Path) -> None:
    """Recompute both manifests as a forger without the key would."""

    def line(path: Path) -> str:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return f"{digest}  {path.relative_to(bundle).as_posix()}\n"

    everything = sorted(path for path in bundle.rglob("*") if path.is_file())
    manifest = bundle / "manifest-sha256.txt"
    listed = {text.split("  ")[1].strip() for text in manifest.read_text().splitlines()}
    names = [path for path in everything if path.relative_to(bundle).as_posix() in listed]
    manifest.write_text("".join(map(line, names)))
    tag = bundle / "tagmanifest-sha256.txt"
    tagged = {text.split("  ")[1].strip() for text in tag.read_text().splitlines()}
    tag.write_text("".join(line(path) for path in everything if path.relative_to(bundle).as_posix() in tagged))


@pytest.mark.long
def test_one_byte_in_each_file_in_turn(copy: Path) -> None:
    files = sorted(path for path in copy.rglob("*") if path.is_file())
    assert len(files) > 20
    for path in files:
        before = path.read_bytes()
        flip(path, len(before) // 2)
        name = path.relative_to(copy).as_posix()
        # Here, not by the program as below: thirty starts would tell nothing more.
        report = verify(copy)
        assert report.verdict == "altered"
        failed = [one for one in report.findings if one.severity == "fail"]
        assert any(name in one.subject for one in failed), (name, failed)
        path.write_bytes(before)


def test_a_file_removed(five: FiveExhibits, copy: Path) -> None:
    (copy / "data" / "originals" / "003.jpg").unlink()
    assert named(findings(five, copy), "file-set", "data/originals/003.jpg")


@pytest.mark.parametrize("name", ["data/originals/006.png", "extra.txt", "data/custody/anchors/new.tsr", "identity/x"])
def test_a_file_added(five: FiveExhibits, copy: Path, name: str) -> None:
    (copy / name).parent.mkdir(exist_ok=True)
    (copy / name).write_bytes(b"added")
    assert named(findings(five, copy), "file-set", name)


def test_two_originals_swapped(five: FiveExhibits, copy: Path) -> None:
    one, two = copy / "data/originals/001.png", copy / "data/originals/002.png"
    one.rename(copy / "aside")
    two.rename(one)
    (copy / "aside").rename(two)
    failed = findings(five, copy)
    assert named(failed, "hash", "data/originals/001.png")
    assert named(failed, "hash", "data/originals/002.png")


def test_two_originals_swapped_and_manifests_recomputed(five: FiveExhibits, copy: Path) -> None:
    one, two = copy / "data/originals/001.png", copy / "data/originals/002.png"
    one.rename(copy / "aside")
    two.rename(one)
    (copy / "aside").rename(two)
    remanifest(copy)
    failed = findings(five, copy)
    assert named(failed, "signature", "tagmanifest-sha256.txt")
    assert named(failed, "records", "001")


def test_a_manifest_line_dropped_and_both_recomputed(five: FiveExhibits, copy: Path) -> None:
    manifest = copy / "manifest-sha256.txt"
    lines = manifest.read_text().splitlines(keepends=True)
    manifest.write_text("".join(line for line in lines if "originals/002" not in line))
    remanifest(copy)
    failed = findings(five, copy)
    assert named(failed, "file-set", "data/originals/002.png")
    assert named(failed, "signature", "tagmanifest-sha256.txt")


def test_a_log_entry_dropped(five: FiveExhibits, copy: Path) -> None:
    log = copy / "data/custody/entries.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join(lines[1:]))
    failed = findings(five, copy)
    assert named(failed, "hash", "data/custody/entries.jsonl")
    remanifest(copy)
    failed = findings(five, copy)
    assert named(failed, "signature", "tagmanifest-sha256.txt")
    assert any(one["check"] in ("records", "inclusion") for one in failed), failed


def test_everything_made_again_with_a_fresh_key(five: FiveExhibits, forged: Path) -> None:
    # By itself it is sound: only the fingerprint that was read out tells.
    assert five.program.ok("verify", forged)["verdict"] == "intact-unanchored"
    assert named(findings(five, forged, "--trust", five.words), "trust", "identity/root.crt")
    assert named(findings(five, forged, "--trust", five.fingerprint), "trust", "identity/root.crt")


def replace_page(report: Path) -> None:
    """Put an empty page in place of the first one, as an incremental update after the signature."""
    from pyhanko.pdf_utils.generic import ArrayObject, NameObject, NumberObject, pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    with report.open("rb+") as file:
        writer = IncrementalPdfFileWriter(file)
        reference, _ = writer.find_page_for_modification(0)
        page = reference.get_object()
        page[pdf_name("/MediaBox")] = ArrayObject([NumberObject(n) for n in (0, 0, 1, 1)])
        page[NameObject("/Contents")] = ArrayObject([])
        writer.mark_update(reference)
        writer.write_in_place()


def test_a_pdf_page_replaced_by_an_increment(five: FiveExhibits, copy: Path) -> None:
    report = copy / "data/report.pdf"
    pages = len(pikepdf.open(report).pages)
    replace_page(report)
    assert len(pikepdf.open(report).pages) == pages
    failed = findings(five, copy)
    assert named(failed, "hash", "data/report.pdf")
    assert named(failed, "report", "data/report.pdf")


def test_the_tag_manifest_deleted(five: FiveExhibits, copy: Path) -> None:
    (copy / "tagmanifest-sha256.txt").unlink()
    assert named(findings(five, copy), "file-set", "tagmanifest-sha256.txt")
