"""What a target is: a function of bytes that may do nothing but return, however odd the bytes are."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "tests" / "vectors" / "fuzz"
"""What fuzzing found to be interesting, a folder for each target; the suite runs all of it."""
GROWN = ROOT / "build" / "fuzz"
"""Where the corpus of this computer grows, and what was found is left."""


@dataclass(frozen=True)
class Target:
    """One target.

    Attributes:
        name: Of its folder, and for ``ONLY=``.
        run: Takes any bytes; what it raises is a finding, and so is what it takes too long or too much memory for.
        seeds: Gives bytes to begin with.
        longest: Bytes of an input.
        words: What the format is made of, for the dictionary.
        also: Packages besides ours whose branches guide the search.
    """

    name: str
    run: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    longest: int = 4096
    words: tuple[bytes, ...] = ()
    also: tuple[str, ...] = ()


def kept(target: Target) -> list[Path]:
    """The files of a target that are kept."""
    return sorted(path for path in (KEPT / target.name).glob("*") if path.is_file())


@functools.cache
def scratch() -> Path:
    """A folder for files; in a campaign it lies in memory, and the campaign clears it away."""
    folder = tempfile.mkdtemp(prefix="evidence-fuzz-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


only = suppress
"""Lets through what is documented, and nothing else."""
