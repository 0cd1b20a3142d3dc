"""Changes bytes of a small bundle, one at a time: no change may leave it intact. ``make bytes`` does all of them."""

from __future__ import annotations

import contextlib
import io
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from multiprocessing import Pool
from typing import Any
from unittest.mock import patch

from evidence_desktop.verifier import Verdict, certificates, cms, pdf, verify
from support import handmade
from support.corpus.base import owner, packed, put, resigned
from support.corpus.good import many_bundle

VALUES = (1, 2, 4, 8, 16, 32, 64, 128, 255, 0x20, 0x5A)
"""What is added to a byte, bit by bit: each bit alone, all of them, the case of a letter, and something else."""

INTACT = (Verdict.INTACT_UNANCHORED, Verdict.INTACT_ANCHORED)


@cache
def small() -> bytes:
    """A bundle of one exhibit as the app zips it, with a report whose gap holds little more than its signature."""
    bundle = many_bundle(1)
    report = handmade.pdf(owner(), room=1300, attached=handmade.listed(bundle.files))
    return packed(resigned(put("data/report.pdf", report), bundle))


def headers(data: bytes) -> list[int]:
    """The places of all bytes that are of no file: they belong to the zip itself."""
    mine = set(range(len(data)))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info in archive.infolist():
            start = info.header_offset + 30 + len(info.filename)
            mine -= set(range(start, start + info.compress_size))
    return sorted(mine)


def _kept(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keep what a function gave for the same bytes."""
    known: dict[Any, Any] = {}

    def kept(*given: Any) -> Any:
        key = tuple(getattr(one, "der", one) for one in given)
        if key not in known:
            known[key] = function(*given)
        return known[key]

    return kept


@contextlib.contextmanager
def checked_once() -> Iterator[None]:
    """Check a signature or a certificate once for the same bytes: most changes leave them all as they are."""
    # Whether they hold hangs on their bytes alone.
    checked = _kept(cms.verify_cms)
    with (
        patch.object(cms, "verify_cms", checked),
        patch.object(pdf, "verify_cms", checked),
        patch.object(certificates, "read_root", _kept(certificates.read_root)),
        patch.object(certificates, "read_device", _kept(certificates.read_device)),
    ):
        yield


def survivors(changes: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Make each change, and yield place, value and verdict; ``intact`` is what must not be among them."""
    with checked_once():
        whole = small()
        assert verify(io.BytesIO(whole)).verdict in INTACT
        for place, value in changes:
            changed = bytearray(whole)
            changed[place] ^= value
            yield place, value, verify(io.BytesIO(changed)).verdict


def _some(places: range) -> list[tuple[int, int, str]]:
    return list(survivors((place, value) for place in places for value in VALUES))


def main() -> int:
    """Make every change, in two processes."""
    began = time.monotonic()
    size = len(small())
    verdicts: Counter[str] = Counter()
    left = []
    with Pool(2) as pool:
        for done in pool.imap_unordered(_some, [range(at, min(at + 100, size)) for at in range(0, size, 100)]):
            verdicts.update(verdict for _, _, verdict in done)
            left += [change for change in done if change[2] in INTACT]
            print(f"{sum(verdicts.values()):,} of {size * len(VALUES):,}", end="\r", flush=True)
    print(f"{size:,} bytes, {len(VALUES)} values each, {time.monotonic() - began:.0f} s: {dict(verdicts)}")
    for place, value, verdict in left:
        print(f"byte {place} changed by {value:#04x} is {verdict}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
