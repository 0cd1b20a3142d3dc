"""Keeps what the corpus of this computer has that nothing kept has: ``python -m fuzz.keep [NAME…]``, after a campaign.

An input is kept when it takes a step from line to line of ours that no seed and no smaller input takes. What the seeds
take is made anew at every run, so that only what fuzzing found is committed; and that is little.
"""

from __future__ import annotations

import hashlib
import sys
from types import FrameType
from typing import Any

from fuzz.target import GROWN, KEPT, ROOT, Target, kept
from fuzz.targets import TARGETS

MOST_FILES, MOST_BYTES = 100, 200_000
_OURS = str(ROOT / "src")

Step = tuple[str, int, int]


def steps(target: Target, data: bytes) -> set[Step]:
    """Run a target and give every step from one line of ours to the next."""
    taken: set[Step] = set()

    def enter(frame: FrameType, _event: str, _what: Any) -> Any:
        name, last = frame.f_code.co_filename, 0
        if not name.startswith(_OURS):
            return None

        def inside(frame: FrameType, event: str, _what: Any) -> Any:
            nonlocal last
            if event == "line":
                taken.add((name, last, frame.f_lineno))
                last = frame.f_lineno
            return inside

        return inside

    sys.settrace(enter)
    try:
        target.run(data)
    finally:
        sys.settrace(None)
    return taken


def keep(target: Target) -> int:
    """Add to what is kept of a target; gives how many files were added."""
    folder = KEPT / target.name
    known: set[Step] = set()
    for data in (*target.seeds(), *(path.read_bytes() for path in kept(target))):
        known |= steps(target, data)
    held, size, added = len(kept(target)), sum(path.stat().st_size for path in kept(target)), 0
    grown = [path.read_bytes() for path in (GROWN / target.name / "corpus").glob("*")]
    for data in sorted(grown, key=lambda one: (len(one), one)):
        new = steps(target, data) - known
        if new and held + added < MOST_FILES and size + len(data) <= MOST_BYTES:
            known |= new
            folder.mkdir(parents=True, exist_ok=True)
            (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
            size, added = size + len(data), added + 1
    return added


for one in TARGETS.values():
    if one.name in sys.argv[1:] or not sys.argv[1:]:
        print(f"{one.name}: {keep(one)} more, {len(kept(one))} in all")
