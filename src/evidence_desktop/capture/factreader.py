"""Reads what a picture file says about itself. Foreign parsers run here: only ever call it inside ``factworker``.

Nothing is decoded to pixels: headers, texts and tags only.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from typing import Any

import exifread
from exifread.utils import get_gps_coords
from PIL import Image

FORMATS = {
    "image/png": "PNG",
    "image/jpeg": "JPEG",
    "image/gif": "GIF",
    "image/webp": "WEBP",
    "image/tiff": "TIFF",
    "image/bmp": "BMP",
}
"""The formats that Pillow may open, by media type: each one more is one more parser for foreign bytes."""

EXIF_TYPES = frozenset({"image/jpeg", "image/tiff", "image/png", "image/webp", "image/heic", "image/heif"})
"""The media types in which ExifRead looks for tags."""

_MAX_PIXELS = 178_956_970
"""Above this a picture counts as too large to be shown (Pillow's own line for a decompression bomb)."""

_MAX_FACTS = 400
"""Cameras write up to some 300 tags; a file that holds more is not describing itself."""

_MAX_NAME = 120
_MAX_VALUE = 2_000
"""Characters of one fact: prompts and comments fit, embedded documents do not."""

_C2PA = b"jumdc2pa\x00\x11\x00\x10\x80\x00\x00\xaa\x00\x38\x9b\x71"
"""A JUMBF description box of the C2PA type (ISO 19566-5; C2PA specification, section on JUMBF)."""

_SOURCE_TYPE = re.compile(rb"digitalsourcetype/([A-Za-z]{1,64})")
"""IPTC's address of a digital source type, in XMP or in a C2PA claim."""

_GENERATOR_TEXTS = frozenset({"parameters", "prompt", "workflow", "sd-metadata", "invokeai_metadata", "Dream"})
"""PNG texts that picture generators write."""

_GENERATORS = (
    "novelai",
    "midjourney",
    "dall-e",
    "dall·e",
    "stable diffusion",
    "comfyui",
    "firefly",
    "invokeai",
    "imagen",
)
"""Generators that name themselves as the software."""

_SETTINGS = re.compile(r"\bSteps: \d+, Sampler: ")
"""How Stable Diffusion front ends write their settings into a JPEG's comment."""


def read(data: bytes, media_type: str) -> dict[str, Any]:
    """Return ``{"facts": [[name, value]], "warnings": [text], "width": pixels or None, "height": …}``."""
    said: list[str] = []
    facts: list[tuple[str, str]] = []
    size: tuple[int, int] | None = None
    if media_type in FORMATS:
        try:
            size, container = _container(data, FORMATS[media_type])
            facts += container
        except Exception:  # noqa: BLE001 - a parser of foreign bytes may fail in any way; this process exists for that
            said.append("The picture could not be opened: it may be damaged or cut short.")
    if size and size[0] * size[1] > _MAX_PIXELS:
        said.append(
            f"The picture is {size[0]:,} by {size[1]:,} pixels, too large to be opened here; "
            "its size was read from its header."
        )
    if media_type in EXIF_TYPES:
        try:
            facts += _exif(data)
        except Exception:  # noqa: BLE001 - as above
            said.append("The details that the camera wrote could not be read.")
    facts += list(_markers(data, facts))
    kept = list(dict.fromkeys((tidy(name)[:_MAX_NAME], tidy(value)[:_MAX_VALUE]) for name, value in facts))
    kept = [(name, value) for name, value in kept if value]
    if len(kept) > _MAX_FACTS:
        said.append(f"The file says more about itself than is kept here: only the first {_MAX_FACTS} details are kept.")
    return {
        "facts": kept[:_MAX_FACTS],
        "warnings": said,
        "width": size[0] if size else None,
        "height": size[1] if size else None,
    }


def tidy(text: str) -> str:
    """Keep what can be read: no control, formatting or surrogate characters; blanks at the ends go."""
    return "".join(char if char.isprintable() else " " for char in text).strip()


def _container(data: bytes, kind: str) -> tuple[tuple[int, int], list[tuple[str, str]]]:
    # The size is wanted even of a bomb, and nothing is decoded: the line is drawn by the caller.
    Image.MAX_IMAGE_PIXELS = None
    warnings.simplefilter("ignore")
    with Image.open(io.BytesIO(data), formats=(kind,)) as picture:
        facts = [("container:format", picture.format or kind), ("container:mode", picture.mode)]
        facts += [(f"container:{name}", _text(value)) for name, value in picture.info.items() if name != "exif"]
        return picture.size, facts


def _text(value: object) -> str:
    if isinstance(value, bytes):
        # Comments and XMP are text, colour profiles and such are not.
        shown = value.strip(b"\0")
        return shown.decode("utf-8", "replace") if b"\0" not in shown else f"{len(value)} bytes"
    return str(value)


def _exif(data: bytes) -> Iterator[tuple[str, str]]:
    tags = exifread.process_file(io.BytesIO(data), extract_thumbnail=False)
    for name, tag in tags.items():
        yield f"exif:{name}", str(tag.printable)
    try:
        place = get_gps_coords(tags)
    except Exception:  # noqa: BLE001 - it trusts the tags' shape; the tags themselves are kept all the same
        return
    if place and abs(place[0]) <= 90 and abs(place[1]) <= 180:  # noqa: PLR2004 - degrees
        yield "gps", f"{place[0]:.6f}, {place[1]:.6f}"


def _markers(data: bytes, facts: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Find what generators leave behind; a marker is only what the file says, and anyone can write or remove it."""
    if _C2PA in data:
        yield "marker:C2PA", "present, not checked"
    for found in sorted(set(_SOURCE_TYPE.findall(data))):
        yield "marker:DigitalSourceType", found.decode()
    for name, value in facts:
        short = name.partition(":")[2]
        software = short.rpartition(" ")[2] == "Software"
        if (
            (name.startswith("container:") and short in _GENERATOR_TEXTS)
            or (software and any(maker in value.lower() for maker in _GENERATORS))
            or _SETTINGS.search(value)
        ):
            yield f"marker:{short}", value
