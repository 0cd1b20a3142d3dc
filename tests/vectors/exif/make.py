"""Writes the vectors of this folder. See README.md for what each one is for."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

ASCII, LONG, UNDEFINED = 2, 4, 7
MAKE, EXIF, MAKER_NOTE = 0x010F, 0x8769, 0x927C
NAME = b"Example\0"

# One grey pixel's headers: nothing here is ever decoded.
FRAME = bytes.fromhex("ffc0000b080001000101011100 ffda0008010100003f00 00 ffd9")


def jpeg(tiff: bytes) -> bytes:
    body = b"Exif\0\0" + tiff
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + FRAME


def directory(*tags: tuple[int, int, int, int], following: int = 0) -> bytes:
    return (
        struct.pack("<H", len(tags))
        + b"".join(struct.pack("<HHII", *tag) for tag in tags)
        + struct.pack("<I", following)
    )


def vectors() -> dict[str, bytes]:
    head = b"II*\0" + struct.pack("<I", 8)
    second = 8 + len(directory(*[(0, 0, 0, 0)] * 2))
    last = second + len(directory((0, 0, 0, 0)))
    sub = (EXIF, LONG, 1, second)
    return {
        "endless-makernote.jpg": jpeg(
            head
            + directory((MAKE, ASCII, len(NAME), last), sub)
            + directory((MAKER_NOTE, UNDEFINED, 2**31 - 1, 8))
            + NAME
        ),
        "ifd-circle.jpg": jpeg(
            head
            + directory((MAKE, ASCII, len(NAME), last), sub, following=second)
            + directory((MAKE, ASCII, len(NAME), last), following=8)
            + NAME
        ),
        "far-offset.jpg": jpeg(
            head + directory((MAKE, ASCII, 2**32 - 1, 2**32 - 1), (EXIF, LONG, 1, 2**32 - 2), following=2**32 - 3)
        ),
    }


if __name__ == "__main__":
    for name, content in vectors().items():
        Path(__file__).with_name(name).write_bytes(content)
    sys.exit()
