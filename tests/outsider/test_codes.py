"""Each QR code that is handed to others is read back by a decoder that shares nothing with what drew it (zbar)."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from evidence_desktop.bundle.stamp import stamped_png
from evidence_desktop.verifier import verify
from evidence_desktop.workflows.anchor import draw
from support import bundles, handmade


def decoded(path: Path) -> str:
    """What a decoder finds in a picture: each code, ended by a newline."""
    command = ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(path)]
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode()


def drawn(note: str, path: Path) -> Path:
    with path.open("wb") as file:
        draw(note, file, "png")
    return path


@pytest.mark.parametrize("size", [1, 7, 10**9])
def test_a_checkpoint_comes_out_letter_for_letter(tmp_path: Path, size: int) -> None:
    note = handmade.note(handmade.identity().log_key, size, bytes(range(32)))
    assert decoded(drawn(note, tmp_path / "checkpoint.png")) == note + "\n"


def test_a_code_that_was_kept_on_paper_dates_the_bundle(tmp_path: Path) -> None:
    bundle = handmade.example()
    text = decoded(drawn(bundle.note, tmp_path / "checkpoint.png"))
    report = verify(bundle.folder(tmp_path / "bundle"), anchor_text=text.encode())
    assert report.verdict == "intact-anchored"


@pytest.mark.parametrize(("width", "height"), [(90, 40), (1200, 300), (3840, 2160)])
def test_a_stamped_copy_names_its_exhibit_its_time_and_its_hash(tmp_path: Path, width: int, height: int) -> None:
    sample = bundles.screenshot(data=bundles.png(width, height), width=width, height=height)
    record = bundles.record_of(sample, 1)
    copy = tmp_path / "copy.png"
    copy.write_bytes(stamped_png(sample.data, record))
    text = f"E001 {record.captured.utc:%Y-%m-%dT%H:%M:%SZ} SHA256:{record.content.sha256.upper()}"
    assert decoded(copy) == text + "\n"


@pytest.mark.long
def test_the_sheets_of_a_report_hold_the_same_codes(tmp_path: Path) -> None:
    made = bundles.make_bundle(tmp_path)
    command = ["pdftoppm", "-r", "100", "-gray", "-png", str(made.path / "data/report.pdf"), str(tmp_path / "sheet")]
    subprocess.run(command, check=True, timeout=60)
    codes = [line for path in sorted(tmp_path.glob("sheet*.png")) for line in codes_of(path)]
    sums = (made.path / "manifest-sha256.txt").read_text("ascii").splitlines()
    originals = [line[:64].upper() for line in sums if "data/originals/" in line]
    assert [code[-64:] for code in codes] == originals
    assert [code[:5] for code in codes] == [f"E{number:03d} " for number in range(1, len(originals) + 1)]


def codes_of(page: Path) -> list[str]:
    """The codes on a page; most pages of a report have none."""
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(page)],
        capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    return done.stdout.decode().splitlines()
