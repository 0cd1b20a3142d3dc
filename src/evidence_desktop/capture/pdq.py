"""PDQ: a hash of how a picture looks, so that a copy that was made smaller or edited a little is still recognised.

Written anew from the published description (facebook/ThreatExchange, hashing/hashing.pdf and pdq/) and held to the
hashes that the reference implementation gives for made-up pictures; why it is our own: docs/adr/0008-own-pdq.md. It
tells how alike two pictures look. It tells nothing about who is shown, who made them, or which one came first.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import cos, pi, sqrt
from operator import itemgetter, mul, sub, truediv

from PIL import Image

from evidence_desktop.model.progress import NO_PROGRESS, Progress

SIDE = 64
"""Samples to each side that the picture is reduced to."""
WAVES = 16
"""Slow waves to each side that are kept: 16 times 16 bits."""
BITS = WAVES * WAVES
LEAST = 5
"""Pixels to a side below which there is no hash."""
FULL = 100
"""The best quality."""
_STEP = 90
"""By how much the sum of steps between samples is divided; the description's own number."""
_ROWS = 32
"""Rows between two reports."""

_WAVE = [
    [sqrt(2 / SIDE) * cos(pi / 2 / SIDE * (wave + 1) * (2 * place + 1)) for place in range(SIDE)]
    for wave in range(WAVES)
]
"""The rows of the cosine transform that are kept; the first, which is only the mean, is left out."""


@dataclass(frozen=True, slots=True)
class Pdq:
    """A hash.

    Attributes:
        bits: 256 bits as a number.
        quality: 0 to 100: how much there is in the picture that could tell it from others.
    """

    bits: int
    quality: int

    @property
    def hex(self) -> str:
        """64 hex digits, as other programs write it."""
        return f"{self.bits:064x}"


def distance(one: Pdq, other: Pdq) -> int:
    """Count the bits in which two hashes differ: 0 to 256; pictures that have nothing in common have about 128."""
    return (one.bits ^ other.bits).bit_count()


def pdq(picture: Image.Image, progress: Progress = NO_PROGRESS) -> Pdq:
    """Hash a picture.

    Args:
        picture: Decoded, upright.
        progress: Told the rows that are done; asked whether to stop.
    """
    if min(picture.size) < LEAST:
        return Pdq(0, 0)
    samples = _reduced(picture.convert("RGB").convert("F"), progress)
    return Pdq(_bits(_waves(samples)), _quality(samples))


def _reduced(light: Image.Image, progress: Progress) -> list[Sequence[float]]:
    """Blur by two boxes along each direction and take 64 by 64 samples.

    Both directions are independent of each other, so that each row is done with at once and only samples are kept.
    """
    width, height = light.size
    values = array("f", light.tobytes())
    rows = (values[start : start + width] for start in range(0, width * height, width))
    if light.size == (SIDE, SIDE):
        return list(rows)
    along = _sampler(width)
    narrow = []
    for number, row in enumerate(rows):
        narrow.append(along(row))
        if number % _ROWS == 0:
            progress.checkpoint()
            progress.report(number, height)
    down = _sampler(height)
    columns = [down(column) for column in zip(*narrow, strict=True)]
    return list(zip(*columns, strict=True))


def _sampler(length: int) -> Callable[[Sequence[float]], tuple[float, ...]]:
    """Make what blurs a line of so many values twice and takes 64 samples of it."""
    window = -(-length // (2 * SIDE))
    first = _box(length, window, range(length))
    second = _box(length, window, [(2 * place + 1) * length // (2 * SIDE) for place in range(SIDE)])
    return lambda line: second(first(line))


def _box(length: int, window: int, places: Sequence[int]) -> Callable[[Sequence[float]], tuple[float, ...]]:
    """Make what gives the means around some places; a window that goes past an end is cut there."""
    ahead = (window + 2) // 2
    ends = [min(length, place + ahead) for place in places]
    starts = [max(0, place + ahead - window) for place in places]
    counts = list(map(sub, ends, starts))
    at_ends, at_starts = itemgetter(*ends), itemgetter(*starts)

    def means(line: Sequence[float]) -> tuple[float, ...]:
        sums = list(accumulate(line, initial=0.0))
        return tuple(map(truediv, map(sub, at_ends(sums), at_starts(sums)), counts))

    return means


def _waves(samples: Sequence[Sequence[float]]) -> list[float]:
    columns = list(zip(*samples, strict=True))
    half = [[sum(map(mul, wave, column)) for column in columns] for wave in _WAVE]
    return [sum(map(mul, row, wave)) for row in half for wave in _WAVE]


def _bits(waves: Sequence[float]) -> int:
    middle = sorted(waves)[BITS // 2 - 1]
    return sum(1 << place for place, value in enumerate(waves) if value > middle)


def _quality(samples: Sequence[Sequence[float]]) -> int:
    columns = list(zip(*samples, strict=True))
    lines = [*samples, *columns]
    steps = sum(abs(int((one - next_) * 100 / 255)) for line in lines for one, next_ in pairwise(line))
    return min(FULL, steps // _STEP)
