"""Hold two pictures against each other: how alike do they look."""

from __future__ import annotations

import io
from dataclasses import dataclass
from enum import StrEnum

from PIL import Image

from evidence_desktop.bundle.decode import MAX_INPUT, convert
from evidence_desktop.capture.pdq import Pdq, distance, pdq
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.workflows import review
from evidence_desktop.workflows.session import Session

MAX_PIXELS = 60_000_000
"""Of a picture that is decoded at all."""
HASHED_PIXELS = 8_300_000
"""Of a picture that is hashed (4K); a larger one is made smaller first, which changes next to nothing."""
ALIKE_UP_TO = 31
"""Bits; the threshold that the authors of PDQ recommend."""
PERHAPS_UP_TO = 63
"""Bits; our own cautious bound: pictures that have nothing in common are about 128 apart, and hardly ever below 90."""
QUALITY_FROM = 50
"""Below this its authors say that a hash should not be used."""


class Likeness(StrEnum):
    """What a comparison says."""

    SAME_FILE = "same file"
    ALIKE = "alike"
    PERHAPS = "perhaps"
    APART = "apart"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Compared:
    """The result.

    Attributes:
        likeness: In one word.
        distance: Bits in which the hashes differ, 0 to 256; says nothing when ``likeness`` is unsure.
        quality: The lower of the two qualities, 0 to 100.
    """

    likeness: Likeness
    distance: int
    quality: int


def compare(session: Session, one: str, other: str, progress: Progress = NO_PROGRESS) -> Compared:
    """Compare two pictures by how they look.

    Args:
        session: The unlocked vault.
        one: Label of an exhibit.
        other: Label of the other.
        progress: Told how far it is; asked whether to stop.

    Raises:
        InputError: ``no-such-exhibit``, ``deleted`` or ``not-comparable``.
    """
    hashes, files = [], []
    for label in (one, other):
        progress.checkpoint()
        exhibit = review.find(session, label)
        files.append(exhibit.record.content.sha256)
        hashes.append(_hash(session, exhibit, progress))
    apart = distance(*hashes)
    quality = min(found.quality for found in hashes)
    if files[0] == files[1]:
        likeness = Likeness.SAME_FILE
    elif quality < QUALITY_FROM:
        likeness = Likeness.UNSURE
    elif apart <= ALIKE_UP_TO:
        likeness = Likeness.ALIKE
    else:
        likeness = Likeness.PERHAPS if apart <= PERHAPS_UP_TO else Likeness.APART
    return Compared(likeness, apart, quality)


def _hash(session: Session, exhibit: review.Exhibit, progress: Progress) -> Pdq:
    picture = None
    if exhibit.record.content.width is not None:
        with review.original(session, exhibit) as source:
            data = source.read(MAX_INPUT + 1)
        progress.checkpoint()
        # A foreign picture is decoded by a process that may die of it; what comes back is a plain PNG.
        picture = convert(data, read_up_to=MAX_PIXELS, give_up_to=HASHED_PIXELS)
    if picture is None:
        raise InputError(
            "not-comparable",
            "{label} is not a picture that can be compared.",
            "Only PNG, JPEG, GIF, WEBP, TIFF and BMP pictures of an ordinary size can.",
            label=exhibit.record.label,
        )
    with Image.open(io.BytesIO(picture), formats=["PNG"]) as image:
        return pdq(image, progress)
