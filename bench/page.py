"""Verify 1 GiB in verify.html in Chromium, against sha256sum -c; and how long the page stands still meanwhile."""

from __future__ import annotations

import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import measure
import verifying

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

from support.browser import Browser
from support.chromium import open_page

ROUNDS = 5
_LISTEN = """
let last = performance.now();
globalThis.longest = 0;
const hear = () => {
  const now = performance.now();
  globalThis.longest = Math.max(globalThis.longest, now - last);
  last = now;
  setTimeout(hear);
};
hear();
"""


def figures(folder: Path) -> Iterator[measure.Figure]:
    bundle = verifying.bundle(folder, 1)
    packed = folder / "bundle.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
            archive.write(path, f"bundle/{path.relative_to(bundle).as_posix()}")
    with open_page() as page:
        for name, path in (("a folder", bundle), ("a zip", packed)):
            yield from _of(page, name, path, bundle)


def _of(page: Browser, name: str, path: Path, folder: Path) -> Iterator[measure.Figure]:
    gaps: list[float] = []
    checked, summed = measure.in_turn(
        ROUNDS,
        lambda: _check(page, path, gaps),
        lambda: measure.run(
            ["sh", "-c", f"cd '{folder}' && sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt"]
        ),
    )
    what = f"page: verify 1 GiB in {name}"
    note = measure.times(checked, summed, "sha256sum")
    yield measure.Figure(f"{what} / sha256sum -c", measure.ratio(checked, summed), 1.0, "x", note)
    yield measure.Figure(f"{what}, longest gap of the page", max(gaps), 100, "ms", "of its event loop")
    yield measure.Figure(f"{what}, peak memory", measure.peak(checked), 2560, "MB", "the page's process")


def _check(page: Browser, path: Path, gaps: list[float]) -> measure.Run:
    # A page of its own for each, as a person opens one; the browser itself is running already.
    page.reload()
    page.script(_LISTEN)
    started = time.perf_counter()
    report = page.check(path)
    seconds = time.perf_counter() - started
    if report["verdict"] != "intact-unanchored":
        sys.exit(f"the page says {report}")
    gaps.append(page.script("return globalThis.longest"))
    return measure.Run(seconds, page.peak())
