"""The redacted copy of a picture: solid boxes burnt into new pixels, and nothing else carried over."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import BinaryIO

from PIL import Image

from evidence_desktop.bundle.stamp import upright
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.record import Record
from evidence_desktop.model.redaction import Box

MAX_BOXES = 500
"""Of one picture; a person draws a handful."""

_COVER = (0, 0, 0)
_COMPRESSION = 6


def redacted_png(original: BinaryIO, record: Record, boxes: Sequence[Box]) -> bytes:
    """Make the redacted copy (docs/spec/custody-log.md, ``redacted copy made``).

    Args:
        original: The picture, open for reading.
        record: Its sealed record.
        boxes: What is covered; each lies inside the picture.

    Raises:
        InputError: ``no-boxes``, ``too-many-boxes``, ``bad-box``, or the picture cannot be read.
    """
    if not boxes:
        raise InputError("no-boxes", "There is no box on the picture yet.", "Draw one over what is to be covered.")
    if len(boxes) > MAX_BOXES:
        raise InputError(
            "too-many-boxes", "A picture can have {most} boxes at most.", "A larger box covers as well.", most=MAX_BOXES
        )
    picture = upright(original, record)
    # New pixels: whatever else the decoder carried along (text, profiles, times) stays with the old ones.
    copy = Image.new("RGB", picture.size)
    copy.paste(picture)
    for box in boxes:
        right, low = box.x + box.width, box.y + box.height
        if min(box.x, box.y) < 0 or min(box.width, box.height) < 1 or right > copy.width or low > copy.height:
            raise InputError("bad-box", "A box lies outside the picture.", "Move it onto the picture and try again.")
        copy.paste(_COVER, (box.x, box.y, right, low))
    out = io.BytesIO()
    copy.save(out, "PNG", compress_level=_COMPRESSION)
    return out.getvalue()
