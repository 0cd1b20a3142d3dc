"""The stamped copy of a picture: the picture as it was, and below it a strip that says what it is."""

from __future__ import annotations

import io
from functools import cache
from typing import BinaryIO

from PIL import Image, ImageDraw, ImageFont

from evidence_desktop.bundle.decode import MAX_INPUT, convert
from evidence_desktop.bundle.report.fonts import FILES, printable, runs
from evidence_desktop.bundle.report.texts import Texts
from evidence_desktop.bundle.stamptext import Stamp, qr_rows, stamp
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.record import Kind, Record
from evidence_desktop.model.resources import resource

MAX_PIXELS = 60_000_000
"""Nobody's screen has more; it takes 180 MB in memory."""

MIN_WIDTH = 720
"""Pixels; a narrower picture stands in the middle of a strip that can still be read."""

_PAPER, _INK, _QUIET, _LINE = (255, 255, 255), (28, 33, 36), (92, 97, 102), (26, 87, 97)
_WIDTH_PER_SIZE = 72
"""How many times the type size the strip is wide: as readable on a photo as on a small screenshot."""

_MAX_SIZE = 40


def stamped_png(original: bytes | BinaryIO, record: Record, *, language: str = "en") -> bytes:
    """Make the stamped copy.

    Args:
        original: The picture's bytes, or an open file of them.
        record: The sealed record of that picture.
        language: Of the stamp's own words.

    Returns:
        A PNG of the picture with a strip below: label, date in UTC and local time, platform, address, account,
        SHA-256 and a QR code of the label, the time and the hash.

    Raises:
        InputError: ``not-a-picture``, ``picture-too-large`` or ``picture-unreadable``.
    """
    picture = upright(original, record)
    strip = _strip(max(picture.width, MIN_WIDTH), record, stamp(record, Texts(language)))
    whole = Image.new("RGB", (strip.width, picture.height + strip.height), _PAPER)
    whole.paste(picture, ((strip.width - picture.width) // 2, 0))
    whole.paste(strip, (0, picture.height))
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()


def upright(original: bytes | BinaryIO, record: Record) -> Image.Image:
    """Decode a picture to RGB, turned upright and on white; a foreign one in a process of its own.

    Raises:
        InputError: ``not-a-picture``, ``picture-too-large`` or ``picture-unreadable``.
    """
    content = record.content
    if not content.media_type.startswith("image/"):
        raise InputError(
            "not-a-picture",
            "{label} is not a picture.",
            "Take out the original; its record says what it is.",
            label=record.label,
        )
    if (content.width or 0) * (content.height or 0) > MAX_PIXELS:
        raise InputError(
            "picture-too-large",
            "{label} has more than {limit:,} pixels.",
            "Take out the original without a stamp; it is complete.",
            label=record.label,
            limit=MAX_PIXELS,
        )
    data = original if isinstance(original, bytes) else original.read(MAX_INPUT + 1)
    # What this program drew is decoded here; what came from elsewhere, by a process that may die of it.
    if record.kind is not Kind.SCREENSHOT:
        data = convert(data, read_up_to=MAX_PIXELS, give_up_to=MAX_PIXELS) or b""
    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
            return image.convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise InputError(
            "picture-unreadable",
            "The picture of {label} could not be read.",
            "Take out the original without a stamp; it is complete.",
            label=record.label,
        ) from error


def _strip(width: int, record: Record, said: Stamp) -> Image.Image:
    size = min(width // _WIDTH_PER_SIZE, _MAX_SIZE)
    margin, lead = size * 2, size * 3 // 2
    modules = qr_rows(record)
    step = max(2, size * 8 // len(modules))
    side = step * len(modules)
    height = max(side, lead * (len(said.rows) + 1) + size // 2) + 2 * margin
    strip = Image.new("RGB", (width, height), _PAPER)
    pen = ImageDraw.Draw(strip)
    pen.rectangle((0, 0, width, max(1, size // 6)), fill=_LINE)
    room = width - side - 3 * margin
    y = margin
    _line(pen, margin, y, said.label, size * 3 // 2, room, bold=True)
    y += lead + size // 2
    for name, value in said.rows:
        _line(pen, margin, y, name, size, size * 7, colour=_QUIET)
        _line(pen, margin + size * 7, y, value, size, room - size * 7)
        y += lead
    for number, row in enumerate(modules):
        for place, dark in enumerate(row):
            if dark:
                left, top = width - margin - side + place * step, margin + number * step
                pen.rectangle((left, top, left + step - 1, top + step - 1), fill=(0, 0, 0))
    return strip


def _line(
    pen: ImageDraw.ImageDraw,
    x: float,
    y: int,
    text: str,
    size: int,
    room: int,
    *,
    bold: bool = False,
    colour: tuple[int, int, int] = _INK,
) -> None:
    """Write one line of foreign text, cut where there is no room."""
    text = printable(text).replace("\n", " ")
    whole = text
    while text and _length(text, size, bold=bold) > room:
        text = text[: min(len(text) - 1, int(len(text) * 0.95))]
    if text != whole:
        text = text[:-1] + "…"
    for name, piece in runs(text, bold=bold):
        face = _face(name, size)
        # From the baseline: fonts of different scripts have it at different heights.
        pen.text((x, y + size), piece, fill=colour, font=face, anchor="ls")
        x += face.getlength(piece)


def _length(text: str, size: int, *, bold: bool) -> float:
    return sum(_face(name, size).getlength(piece) for name, piece in runs(text, bold=bold))


@cache
def _face(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts", FILES[name])), size)
