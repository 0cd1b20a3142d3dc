"""Export screenshots to a signed folder, against img2pdf of the same pictures plus a copy of the originals."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import measure
import pictures

from evidence_desktop.workflows import acquire, session
from evidence_desktop.workflows.acquire import Told

ROUNDS = 3
DIFFERENT = 20
"""Pictures that are drawn; the rest are the same ones again."""


def figures(folder: Path) -> Iterator[measure.Figure]:
    drawn = []
    for seed in range(DIFFERENT):
        path = folder / f"{seed:03}.png"
        pictures.screen(1920, 1080, seed).save(path)
        drawn.append(path)
    vaults = {count: _vault(folder / f"vault-{count}", drawn, count) for count in (100, 200, 1000)}
    many = folder / "pictures"
    many.mkdir()
    for number in range(200):
        shutil.copy(drawn[number % DIFFERENT], many / f"{number:03}.png")

    def ours(count: int) -> measure.Run:
        out = folder / "bundle"
        arguments = ["export", "--out", out, "--vault", vaults[count], "--quiet"]
        done = measure.run([sys.executable, "-m", "evidence_desktop", *arguments])
        shutil.rmtree(out)
        return done

    def theirs() -> measure.Run:
        out = folder / "peer"
        line = (
            f"mkdir '{out}' && img2pdf -o '{out}/report.pdf' '{many}'/*.png && cp -r '{many}' '{out}' && sync '{out}'/*"
        )
        done = measure.run(["sh", "-c", f"PATH='{Path(sys.executable).parent}':$PATH; {line}"])
        shutil.rmtree(out)
        return done

    exported, peer = measure.in_turn(ROUNDS, lambda: ours(200), theirs)
    note = measure.times(exported, peer, "img2pdf and cp")
    yield measure.Figure("export 200 screenshots / img2pdf and copy", measure.ratio(exported, peer), 1.5, "x", note)
    yield measure.Figure("export 200 screenshots, peak memory", measure.peak(exported), 250, "MB", "whole process")
    few, more = ours(100), ours(1000)
    note = f"{few.peak / 1e6:.0f} MB at 100, {more.peak / 1e6:.0f} MB at 1,000"
    yield measure.Figure("export, peak memory at 1,000 / at 100", more.peak / few.peak, 1.25, "x", note)
    yield measure.Figure("export 1,000 screenshots, peak memory", more.peak / 1e6, 250, "MB", "whole process")


def _vault(path: Path, drawn: list[Path], count: int) -> Path:
    made = session.create(path, unlock=session.Unlock.KEYRING)
    for number in range(count):
        acquire.import_file(made.session, drawn[number % len(drawn)], Told())
    made.session.close()
    return path
