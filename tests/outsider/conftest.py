"""One bundle of five exhibits (two screenshots, a JPEG with GPS, a 300 MB file, a link) and the browsers, made once."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from support.browser import Browser
from support.browsers import BROWSERS
from support.photos import jpeg_with_gps
from support.program import Program

LARGE = 300 * 1024 * 1024


@dataclass(frozen=True)
class FiveExhibits:
    program: Program
    bundle: Path
    fingerprint: str
    words: str
    originals: dict[str, str]
    """SHA-256 of each original by its label."""


@pytest.fixture(scope="session", params=BROWSERS)
def page(request: pytest.FixtureRequest) -> Iterator[Browser]:
    """One browser of each kind with verify.html in it, for all that is checked with it."""
    with BROWSERS[request.param]() as opened:
        yield opened


@pytest.fixture(scope="session")
def five(tmp_path_factory: pytest.TempPathFactory, x_screen: str, secret_service: str) -> FiveExhibits:
    home = tmp_path_factory.mktemp("five")
    program = Program(home, unlock="keyring+passphrase")
    program.init()
    photo = jpeg_with_gps(home / "photo.jpg")
    large = home / "large.bin"
    piece = Random(5).randbytes(1 << 20)
    with large.open("wb") as file:
        for number in range(LARGE >> 20):
            file.write(number.to_bytes(8, "big") + piece[8:])
    made = [
        *program.ok("capture", "--platform", "Example Network")["exhibits"],
        *program.ok("capture", "--area", "10,20,300,200")["exhibits"],
        *program.ok("import", photo, large)["exhibits"],
        *program.ok("link", "https://example.org/post/1")["exhibits"],
    ]
    assert made[2]["sha256"] == hashlib.sha256(photo.read_bytes()).hexdigest()
    large.unlink()
    bundle = home / "bundle"
    exported = program.ok("export", "--out", bundle)
    return FiveExhibits(
        program,
        bundle,
        exported["fingerprint"],
        exported["fingerprint_words"],
        {one["label"]: one["sha256"] for one in made},
    )


@pytest.fixture
def copy(five: FiveExhibits, tmp_path: Path) -> Path:
    """A copy of the bundle whose large file is a hard link, so that a copy costs little."""
    target = tmp_path / "bundle"

    def duplicate(source: str, to: str) -> None:
        if Path(source).stat().st_size > 10_000_000 and source.endswith(".bin"):
            os.link(source, to)
        else:
            shutil.copy2(source, to)

    shutil.copytree(five.bundle, target, copy_function=duplicate)
    return target


@pytest.fixture
def forged(five: FiveExhibits, tmp_path: Path) -> Path:
    """Everything made again with a fresh key, from all originals but the large one."""
    forger = Program(tmp_path)
    forger.init()
    forger.ok("import", *sorted((five.bundle / "data" / "originals").glob("*.[pj]*")))
    bundle = tmp_path / "forged"
    forger.ok("export", "--out", bundle)
    return bundle
