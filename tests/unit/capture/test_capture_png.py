from __future__ import annotations

import io
import random
import struct
import subprocess
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from evidence_desktop.capture import png
from evidence_desktop.capture.pixels import Pixels, from_bgrx


def decoded(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == "RGB"
        return image.tobytes()


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 8
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        assert struct.unpack_from(">I", data, at + 8 + size)[0] == zlib.crc32(kind + body)
        found.append((kind, body))
        at += size + 12
    return found


@settings(max_examples=40, deadline=None)
@given(width=st.integers(1, 40), height=st.integers(1, 40), seed=st.integers(0, 2**32))
def test_every_pixel_comes_back(width: int, height: int, seed: int) -> None:
    rgb = random.Random(seed).randbytes(width * height * 3)
    assert decoded(png.encode(Pixels(width, height, rgb))) == rgb


def test_bands_join_to_one_stream_that_any_reader_takes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(png, "_BAND_BYTES", 1000)  # many bands that end in the middle of a row
    width, height = 97, 61
    rgb = bytes(range(256)) * 23 + random.Random(5).randbytes(width * height * 3 - 256 * 23)
    data = png.encode(Pixels(width, height, rgb))
    assert decoded(data) == rgb
    (stream,) = [body for kind, body in chunks(data) if kind == b"IDAT"]
    reader = zlib.decompressobj()
    assert len(reader.decompress(stream)) == height * (width * 3 + 1)
    assert reader.eof
    assert not reader.unused_data
    path = tmp_path / "bands.png"
    path.write_bytes(data)
    told = subprocess.run(["pngcheck", "-v", path], capture_output=True, text=True, check=True)
    assert "97 x 61 image, 24-bit RGB, non-interlaced" in told.stdout
    assert "No errors detected" in told.stdout


def test_the_file_is_plain_and_holds_nothing_but_the_picture() -> None:
    data = png.encode(Pixels(3, 2, bytes(18)))
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert [kind for kind, _ in chunks(data)] == [b"IHDR", b"IDAT", b"IEND"]
    assert chunks(data)[0][1] == struct.pack(">IIBBBBB", 3, 2, 8, 2, 0, 0, 0)


def test_the_same_pixels_give_the_same_bytes_on_any_number_of_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = Pixels(1500, 1100, random.Random(3).randbytes(1500 * 1100 * 3))  # more than one band
    made = set()
    for cores in (1, 2, 16):
        monkeypatch.setattr(png.os, "cpu_count", lambda cores=cores: cores)
        made.add(png.encode(pixels))
    assert len(made) == 1


def test_a_screen_is_stored_no_larger_than_pillow_would() -> None:
    image = Image.linear_gradient("L").resize((640, 400)).convert("RGB")
    image.paste((20, 90, 160), (50, 60, 300, 350))
    by_pillow = io.BytesIO()
    image.save(by_pillow, "PNG", compress_level=1)
    assert len(png.encode(Pixels(640, 400, image.tobytes()))) <= by_pillow.tell() * 1.1


def test_screens_deliver_blue_first_and_a_fourth_byte_that_means_nothing() -> None:
    assert from_bgrx(2, 1, b"\x01\x02\x03\x00\x04\x05\x06\xff").rgb == b"\x03\x02\x01\x06\x05\x04"


def test_blank_means_one_colour_everywhere() -> None:
    assert Pixels(2, 2, b"\x05\x06\x07" * 4).blank
    assert not Pixels(2, 2, b"\x05\x06\x07" * 3 + b"\x05\x06\x08").blank
