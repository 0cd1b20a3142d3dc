"""The bounded process in which foreign pictures are decoded: bytes come in by a pipe, a PNG goes out.

Started by ``decode.convert``. A frozen build has no ``python -m``: there the program itself is started with
``ARGUMENT`` first, and its ``main`` hands over to this ``main`` before it imports anything else.
"""

from __future__ import annotations

import io
import sys

from evidence_desktop import bounds

ARGUMENT = "--decode-picture"
"""First argument that makes a frozen program act as this worker; two numbers of pixels follow."""

FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")
"""Pillow knows dozens; these are what people have, and each decoder more is one more to attack."""

_CPU_S = 40
"""A little more than the wall clock allows: the last word if the parent itself was killed."""

_MEMORY = 1280 << 20
"""Bytes that it may take: 60 million pixels with transparency, their RGB copy and the libraries need a GiB."""

_COMPRESSION = 1
"""Fast: the result is shown once and its size is bounded by its pixels."""


def main() -> int:
    """Decode standard input to standard output; any failure is an exit code."""
    bounds.SYSTEM.confine(_MEMORY)
    bounds.SYSTEM.give_time(_CPU_S)
    read_up_to, give_up_to = (int(number) for number in sys.argv[-2:])
    data = sys.stdin.buffer.read()
    sys.stdout.buffer.write(_converted(data, read_up_to, give_up_to))
    return 0


def _converted(data: bytes, read_up_to: int, give_up_to: int) -> bytes:
    from PIL import Image, ImageOps  # noqa: PLC0415 - only under the limits

    Image.MAX_IMAGE_PIXELS = None  # the limit below is ours, and no warning
    with Image.open(io.BytesIO(data), formats=FORMATS) as image:
        if image.width * image.height > read_up_to:
            raise ValueError("too many pixels")
        picture = ImageOps.exif_transpose(image)
        if picture.has_transparency_data:
            picture = picture.convert("RGBA")
            white = Image.new("RGBA", picture.size, "white")
            white.alpha_composite(picture)
            picture = white
        elif picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
            # 16 bits of grey; converting them as they are would clip all but the darkest to white.
            picture = picture.convert("I").point(lambda value: value / 256, "L")
        picture = picture.convert("RGB")
    pixels = picture.width * picture.height
    if pixels > give_up_to:
        scale = (give_up_to / pixels) ** 0.5
        picture = picture.resize((max(1, int(picture.width * scale)), max(1, int(picture.height * scale))))
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=_COMPRESSION)
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main())
