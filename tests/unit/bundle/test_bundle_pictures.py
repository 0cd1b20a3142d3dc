"""Pictures in the report: the same bytes where a PDF can hold them, and never a surprise from a foreign file."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from evidence_desktop.bundle import decode, decodeworker
from evidence_desktop.bundle.report.pictures import MAX_CONVERTED, NotShownError, Picture, read_picture
from support import bundles


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def read(data: bytes, *, ours: bool = False) -> Picture:
    return read_picture(io.BytesIO(data), ours=ours)


def pixels(picture: Picture) -> Image.Image:
    """Put the stream back into a file of its kind, and decode it."""
    if picture.kind == "jpeg":
        return Image.open(io.BytesIO(b"".join(picture.data())))
    picture.source.seek(0)
    return Image.open(io.BytesIO(picture.source.read()))


def test_a_screenshot_goes_in_as_it_is() -> None:
    picture = read(bundles.png(300, 200), ours=True)
    assert (picture.width, picture.height, picture.kind) == (300, 200, "png")
    assert picture.entries["ColorSpace"] == "/DeviceRGB"
    assert "/Predictor 15 /Colors 3" in str(picture.entries["DecodeParms"])


@pytest.mark.parametrize(
    ("mode", "space", "depth"), [("L", "/DeviceGray", 8), ("1", "/DeviceGray", 1), ("P", "[/Indexed", 8)]
)
def test_grey_and_palette_pngs_go_in_as_they_are(mode: str, space: str, depth: int) -> None:
    picture = read(encoded(Image.linear_gradient("L").convert(mode), "PNG"))
    assert str(picture.entries["ColorSpace"]).startswith(space)
    assert picture.entries["BitsPerComponent"] == depth
    assert not picture.turned


def test_a_jpeg_goes_in_byte_for_byte() -> None:
    data = bundles.jpeg()
    picture = read(data)
    assert b"".join(picture.data()) == data
    assert picture.entries["Filter"] == "/DCTDecode"


def test_a_png_split_into_many_idat_chunks_is_joined() -> None:
    noise = Image.effect_noise((400, 400), 90).convert("RGB")
    data = encoded(noise, "PNG")
    assert data.count(b"IDAT") > 1
    picture = read(data)
    assert len(b"".join(picture.data())) < len(data)


@pytest.mark.parametrize(
    "data",
    [
        encoded(Image.new("RGBA", (30, 20), (200, 0, 0, 0)), "PNG"),
        encoded(Image.new("P", (30, 20)), "PNG", transparency=0),
        encoded(Image.new("I;16", (30, 20), 65535), "PNG"),
        encoded(Image.new("RGB", (30, 20), "white"), "GIF"),
        encoded(Image.new("RGB", (30, 20), "white"), "WEBP"),
        encoded(Image.new("RGB", (30, 20), "white"), "TIFF"),
        encoded(Image.new("RGB", (30, 20), "white"), "BMP"),
        encoded(Image.new("CMYK", (30, 20)), "JPEG"),
    ],
    ids=["alpha", "transparent-palette", "16-bit", "gif", "webp", "tiff", "bmp", "cmyk-jpeg"],
)
def test_what_a_pdf_cannot_hold_is_converted(data: bytes) -> None:
    picture = read(data)
    assert (picture.width, picture.height, picture.turned) == (30, 20, True)
    shown = pixels(picture)
    assert shown.mode == "RGB"
    assert min(shown.getpixel((5, 5))) > 247


def test_a_converted_picture_is_bounded_and_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = read(encoded(Image.new("RGB", (3000, 2000)), "WEBP", exif=exif))
    assert picture.width < picture.height
    assert picture.width * picture.height <= MAX_CONVERTED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        bundles.png()[:60],
        bundles.raw_png(100, 100, rows=b"short"),
        bundles.raw_png(2, 2, rows=bytes(7 * 1000)),
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x00" * 2000,
        b"GIF89a nothing",
        b"<svg/>",
        encoded(Image.new("RGB", (30, 20)), "PPM"),
    ],
    ids=["empty", "no-chunk", "cut", "too-little", "too-much", "soi", "endless", "gif", "svg", "not-allowed"],
)
def test_a_file_that_is_no_picture_is_a_sentence_and_no_failure(data: bytes) -> None:
    with pytest.raises(NotShownError, match="unreadable"):
        read(data)


def with_palette(palette: bytes) -> bytes:
    """A palette PNG of this palette, whatever its length."""
    picture = bundles.raw_png(8, 8, rows=bytes(9 * 8), colour=3)
    chunk = struct.pack(">I", len(palette)) + b"PLTE" + palette + bytes(4)
    return picture[:33] + chunk + picture[33:]


@pytest.mark.parametrize(
    "data",
    [
        bundles.raw_png(8, 8, rows=bytes(8), colour=0, depth=0),
        bundles.raw_png(8, 8, rows=bytes(8 * 13), colour=2, depth=4),
        bundles.raw_png(8, 8, rows=bytes(8 * 4), colour=0, depth=3),
        bundles.raw_png(8, 0, colour=0),
        with_palette(b""),
        with_palette(bytes(4)),
        with_palette(bytes(3 * 257)),
    ],
    ids=["no-bits", "rgb-of-4", "grey-of-3", "no-rows", "no-colours", "a-third-of-a-colour", "too-many-colours"],
)
def test_what_no_reader_of_pdfs_could_show_is_not_put_into_one(data: bytes) -> None:
    """Found by `make fuzz`: such headers went into the report as they were."""
    with pytest.raises(NotShownError, match="unreadable"):
        read(data)


@pytest.mark.parametrize("ours", [True, False])
def test_too_many_pixels_are_not_shown(*, ours: bool) -> None:
    with pytest.raises(NotShownError, match="too-large"):
        read(bundles.raw_png(40_000, 40_000), ours=ours)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_file_never_does_more_than_stay_unshown(data: st.DataObject) -> None:
    good = data.draw(st.sampled_from([bundles.png(40, 30), bundles.jpeg(40, 30)]))
    place = data.draw(st.integers(0, len(good) - 1))
    bad = good[:place] + bytes([data.draw(st.integers(0, 255))]) + good[place + 1 + data.draw(st.integers(0, 3)) :]
    try:
        picture = read(bad)
    except NotShownError:
        return
    assert picture.width * picture.height <= 60_000_000
    assert sum(map(len, picture.data())) <= max(len(bad), 4 * MAX_CONVERTED)


def test_a_decoder_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "_command", lambda: ["sleep", "infinity"])
    monkeypatch.setattr(decode, "WALL_SECONDS", 0.2)
    assert decode.convert(b"", read_up_to=1, give_up_to=1) is None


def test_a_bomb_is_not_decoded() -> None:
    data = encoded(Image.new("1", (9000, 9000)), "TIFF", compression="group4")
    assert len(data) < 20_000
    assert decode.convert(data, read_up_to=60_000_000, give_up_to=1000) is None


def test_only_formats_on_the_list_are_decoded() -> None:
    assert decodeworker.FORMATS == ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")
    assert decode.convert(encoded(Image.new("RGB", (3, 3)), "PPM"), read_up_to=100, give_up_to=100) is None
