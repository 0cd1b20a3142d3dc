"""Targets: foreign pictures, which are looked at in bounded processes, and put into a PDF as they are."""

from __future__ import annotations

import io
import json
import signal
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from types import FrameType
from typing import Any
from unittest.mock import patch

from PIL import Image

from evidence_desktop.bundle import decodeworker
from evidence_desktop.bundle.report import pictures
from evidence_desktop.capture import factreader, facts
from evidence_desktop.capture.mediatypes import HEAD_BYTES, media_type_of
from evidence_desktop.capture.pdq import BITS, pdq
from fuzz.target import ROOT, Target, only
from support import bundles

PATIENCE = 0.05
"""Seconds of computing, ten times what a whole picture takes; the app gives the process three, and then ends it."""


class OutOfTimeError(BaseException):
    """The process would have been ended."""


def _bounded(call: Callable[[], Any]) -> Any:
    """Call what the app calls in a process that it ends when it takes too long, as ExifRead does over some files."""

    def late(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTimeError

    signal.signal(signal.SIGVTALRM, late)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        return call()
    except OutOfTimeError:
        return None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def details(data: bytes) -> None:
    """Whatever a picture says of itself arrives as a record can hold it."""
    media_type = media_type_of(data[:HEAD_BYTES], "a.jpg")
    media_type_of(data[:HEAD_BYTES], "a.docx")
    for kind in {media_type} & facts.PICTURES or {"image/jpeg"}:
        said = _bounded(partial(factreader.read, data, kind))
        if said is not None:
            found = facts._parse(json.dumps(said).encode())
            assert all(one.name.isprintable() and one.value.isprintable() for one in found.facts)


def shown(data: bytes) -> None:
    """A picture goes into a PDF as a reader of PDFs expects it, or is not shown."""
    with patch.object(pictures, "convert", lambda *_, **__: None), only(pictures.NotShownError):
        picture = pictures.read_picture(io.BytesIO(data), ours=False)
        told = picture.entries
        assert 0 < picture.width * picture.height <= pictures.MAX_PIXELS
        assert told["BitsPerComponent"] in ((8,) if told["ColorSpace"] == "/DeviceRGB" else (1, 2, 4, 8))
        assert "-" not in str(told["ColorSpace"])
        content = b"".join(picture.data())
        assert picture.kind == "jpeg" or zlib.decompress(content)


def decoded(data: bytes) -> None:
    """What the process that decodes gives back is a plain picture within its limits."""
    try:
        made = _bounded(partial(decodeworker._converted, data, 1 << 20, 1 << 12))
    except Exception:  # noqa: BLE001 - any failure is that process's exit code
        return
    if made is not None:
        with Image.open(io.BytesIO(made)) as image:
            assert (image.format, image.mode) == ("PNG", "RGB")
            assert image.width * image.height <= 1 << 13
            assert 0 <= pdq(image).bits < 1 << BITS


def seeds() -> Iterator[bytes]:
    """Small pictures; not the file on which ExifRead never ends, of which most changes would not end either."""
    yield bundles.png(16, 16)
    yield bundles.jpeg(16, 16, orientation=6)
    for colour, depth, rows in ((0, 1, 2), (0, 8, 9), (2, 8, 25), (3, 4, 5)):
        yield bundles.raw_png(8, 8, rows=bytes(8 * rows), colour=colour, depth=depth)
    picture = Image.linear_gradient("L").resize((8, 8))
    for kind, mode in (("GIF", "P"), ("WEBP", "RGB"), ("TIFF", "L"), ("BMP", "RGB"), ("PNG", "P"), ("PNG", "LA")):
        out = io.BytesIO()
        picture.convert(mode).save(out, kind)
        yield out.getvalue()
    yield from (path.read_bytes() for path in (ROOT / "tests" / "vectors" / "exif").glob("[!e]*.jpg"))


MARKS = (
    b"IHDR",
    b"IDAT",
    b"PLTE",
    b"tRNS",
    b"IEND",
    b"\xff\xd8\xff",
    b"\xff\xc0",
    b"Exif\0\0II*\0",
    b"MM\0*",
    b"\x92\x7c",
)
TARGETS = (
    Target("details", details, seeds, 4096, (*MARKS, b"ftypheic", b"jumdc2pa", b"tEXt"), ("exifread",)),
    Target("shown", shown, seeds, 4096, MARKS),
    Target("decoded", decoded, seeds, 4096, MARKS, ("PIL",)),
)
