"""Verify a bundle with an original of 5 GB, as a folder and as a zip: memory must not grow with it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import measure

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

from support import large

SIZE = 5_000_000_000
REACH = 75
"""MB of the larger of its two processes, so that both together stay below 150."""


def figures(folder: Path) -> Iterator[measure.Figure]:
    bundle, checksum = large.large(SIZE)
    # The original is a hole: it takes no room on the disk.
    for made in (large.folder(bundle, folder / "bundle"), large.zipped(bundle, checksum, folder / "bundle.zip")):
        (done,) = measure.in_turn(
            1,
            lambda made=made: measure.run([sys.executable, "-m", "evidence_desktop.verifier", made, "--quiet"]),
            warm=0,
        )
        note = f"{measure.median(done):.1f} s; the larger of its two processes"
        yield measure.Figure(f"verify 5 GB in one {made.suffix[1:] or 'folder'}", measure.peak(done), REACH, "MB", note)
