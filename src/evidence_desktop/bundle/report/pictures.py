"""Gets pictures into a PDF as they are: a PNG's compressed data and a JPEG's bytes are what PDF readers decode anyway.

What a PDF cannot hold like that (transparency, interlacing, 16 bits, other formats) is converted once, by a process
of its own under limits. What cannot be shown is no failure: the sheet then names the file and its hash.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from evidence_desktop.bundle.decode import MAX_INPUT, convert
from evidence_desktop.bundle.sinks import PIECE

MAX_PIXELS = 60_000_000
"""Nobody's screen has more, and a reader of the PDF would need 180 MB to show one."""

MAX_CONVERTED = 4_000_000
"""Pixels of a picture that had to be converted: finer than print at the size of a page; the original is beside it."""

MAX_SEGMENTS = 1000
"""JPEG segments before the picture itself: the longest ICC profile and EXIF blocks take far fewer."""

_PNG = b"\x89PNG\r\n\x1a\n"
_HEADER = 13
_RGB, _GREY, _PALETTE = 2, 0, 3
_DEPTHS = {_RGB: (8,), _GREY: (1, 2, 4, 8), _PALETTE: (1, 2, 4, 8)}
"""Bits that a PNG of each kind has (PNG, 11.2.1), and a PDF can show as they are."""
_COLOUR, _MOST_COLOURS = 3, 256
_JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2})
"""Baseline, extended and progressive: the Huffman-coded kinds, which DCTDecode reads (ISO 32000-1, 7.4.8)."""
_JPEG_OTHER_FRAMES = frozenset({0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a PDF can hold.

    Attributes:
        width: Pixels.
        height: Pixels.
        entries: Its image dictionary, but for type and length.
        source: An open file; read from the start by ``data``.
        kind: ``png`` or ``jpeg``.
        turned: Whether it was turned upright already.
    """

    width: int
    height: int
    entries: dict[str, object]
    source: BinaryIO
    kind: str
    turned: bool = False

    def data(self) -> Iterator[bytes]:
        """Give the stream, piece by piece."""
        self.source.seek(0)
        if self.kind == "jpeg":
            while piece := self.source.read(PIECE):
                yield piece
            return
        for kind, length in _chunks(self.source):
            if kind == b"IDAT":
                yield from _pieces(self.source, length)
            else:
                self.source.seek(length, io.SEEK_CUR)
            self.source.seek(4, io.SEEK_CUR)  # its checksum


class NotShownError(Exception):
    """A picture that is not shown; the text is a key of the report's words."""


def read_picture(source: BinaryIO, *, ours: bool) -> Picture:
    """Find out how a picture goes into a PDF.

    Args:
        source: Its bytes, seekable.
        ours: Whether this program made it; a foreign PNG is checked to hold what it says.

    Raises:
        NotShownError: ``sheet.too-large`` or ``sheet.unreadable``.
    """
    try:
        picture = _as_it_is(source)
        if picture is not None and (ours or picture.kind == "jpeg" or _holds(picture)):
            return picture
        if picture is not None:
            raise NotShownError("sheet.unreadable")
        source.seek(0)
        converted = convert(source.read(MAX_INPUT + 1), read_up_to=MAX_PIXELS, give_up_to=MAX_CONVERTED)
        found = _as_it_is(io.BytesIO(converted)) if converted else None
        picture = replace(found, turned=True) if found else None
    except (ValueError, EOFError, struct.error, zlib.error) as error:
        raise NotShownError("sheet.unreadable") from error
    if picture is None:
        raise NotShownError("sheet.unreadable")
    return picture


def _as_it_is(source: BinaryIO) -> Picture | None:
    source.seek(0)
    head = source.read(8)
    source.seek(0)
    if head == _PNG:
        return _png(source)
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg(source)
    return None


def _png(source: BinaryIO) -> Picture | None:
    """Read a PNG's head; None when its data cannot stand in a PDF as it is."""
    palette: bytes | None = None
    width = height = depth = colour = interlaced = 0
    for kind, length in _chunks(source):
        if kind == b"IHDR" and length == _HEADER:
            width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", _exactly(source, length))
            _check_size(width, height)
        elif kind == b"PLTE":
            if length % _COLOUR or not 0 < length <= _COLOUR * _MOST_COLOURS:
                raise ValueError("a palette that is none")
            palette = _exactly(source, length)
        elif kind == b"tRNS":
            return None
        elif kind == b"IDAT":
            break
        else:
            source.seek(length, io.SEEK_CUR)
        source.seek(4, io.SEEK_CUR)
    if not width or not height or depth not in _DEPTHS.get(colour, ()) or interlaced:
        return None
    if colour == _PALETTE and palette is None:
        raise ValueError("a palette picture without a palette")
    space = {_RGB: "/DeviceRGB", _GREY: "/DeviceGray"}.get(colour) or _indexed(palette or b"")
    entries: dict[str, object] = {
        "Width": width,
        "Height": height,
        "BitsPerComponent": depth,
        "ColorSpace": space,
        "Filter": "/FlateDecode",
        # 15: each row begins with the number of its own filter, as in PNG (ISO 32000-1, 7.4.4.4).
        "DecodeParms": f"<</Predictor 15 /Colors {_parts(colour)} /BitsPerComponent {depth} /Columns {width}>>",
    }
    return Picture(width, height, entries, source, "png")


def _jpeg(source: BinaryIO) -> Picture | None:
    """Read a JPEG's frame header (ITU-T T.81, B.2.2); None when a PDF cannot hold this kind."""
    source.seek(2)
    for _ in range(MAX_SEGMENTS):
        marker = _exactly(source, 2)
        while marker == b"\xff\xff":
            marker = b"\xff" + _exactly(source, 1)
        if marker[0] != 0xFF:  # noqa: PLR2004 - T.81, B.1.1.2
            raise ValueError("no marker where one belongs")
        if marker[1] in _JPEG_ALONE:
            continue
        (length,) = struct.unpack(">H", _exactly(source, 2))
        if marker[1] in _JPEG_OTHER_FRAMES:
            return None
        if marker[1] in _JPEG_FRAMES:
            depth, height, width, parts = struct.unpack(">BHHB", _exactly(source, 6))
            _check_size(width, height)
            if depth != 8 or parts not in (1, 3) or not width or not height:  # noqa: PLR2004 - bits, colours
                return None
            entries: dict[str, object] = {
                "Width": width,
                "Height": height,
                "BitsPerComponent": 8,
                "ColorSpace": "/DeviceGray" if parts == 1 else "/DeviceRGB",
                "Filter": "/DCTDecode",
            }
            return Picture(width, height, entries, source, "jpeg")
        source.seek(max(0, length - 2), io.SEEK_CUR)
    raise ValueError("no frame")


def _holds(picture: Picture) -> bool:
    """Tell whether a PNG's data inflates to exactly its own size, so that no reader is surprised."""
    colour = picture.entries["ColorSpace"]
    depth = picture.entries["BitsPerComponent"]
    bits = picture.width * (3 if colour == "/DeviceRGB" else 1) * (depth if isinstance(depth, int) else 8)
    wanted = picture.height * (1 + (bits + 7) // 8)
    inflate = zlib.decompressobj()
    count = 0
    for piece in picture.data():
        data = inflate.decompress(piece, PIECE)
        while data and count <= wanted:
            count += len(data)
            data = inflate.decompress(inflate.unconsumed_tail, PIECE)
        if count > wanted:
            return False
    return inflate.eof and count == wanted


def _check_size(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise NotShownError("sheet.too-large")


def _parts(colour: int) -> int:
    return 3 if colour == _RGB else 1


def _indexed(palette: bytes) -> str:
    return f"[/Indexed /DeviceRGB {len(palette) // _COLOUR - 1} <{palette.hex()}>]"


def _chunks(source: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Walk a PNG's chunks; whoever takes one moves past its data and checksum."""
    source.seek(8)
    while len(head := source.read(8)) == 8:  # noqa: PLR2004 - length and kind
        length, kind = struct.unpack(">I4s", head)
        yield kind, length
        if kind == b"IEND":
            return


def _pieces(source: BinaryIO, length: int) -> Iterator[bytes]:
    while length > 0:
        piece = source.read(min(length, PIECE))
        if not piece:
            raise EOFError
        length -= len(piece)
        yield piece


def _exactly(source: BinaryIO, length: int) -> bytes:
    data = source.read(length)
    if len(data) != length:
        raise EOFError
    return data
