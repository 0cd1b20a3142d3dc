"""A redacted copy: new pixels, solid boxes, nothing else of the file it came from."""

from __future__ import annotations

import io
import zlib

import pytest
from PIL import Image, PngImagePlugin

from evidence_desktop.bundle.redact import MAX_BOXES, redacted_png
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.redaction import Box
from support import bundles


def copy_of(sample: bundles.Sample, *boxes: Box) -> bytes:
    return redacted_png(io.BytesIO(sample.data), bundles.record_of(sample, 1), boxes)


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data), formats=["PNG"])


def chunks(png: bytes) -> list[bytes]:
    found, place = [], 8
    while place < len(png):
        length = int.from_bytes(png[place : place + 4], "big")
        found.append(png[place + 4 : place + 8])
        place += length + 12
    return found


def test_the_boxes_are_solid_and_the_rest_is_as_it_was():
    sample = bundles.screenshot()
    boxes = [Box(0, 0, 40, 30), Box(300, 190, 20, 10), Box(20, 20, 50, 60)]
    before, after = opened(sample.data).convert("RGB"), opened(copy_of(sample, *boxes))
    assert after.mode == "RGB"
    covered = Image.new("1", before.size)
    for box in boxes:
        covered.paste(1, (box.x, box.y, box.x + box.width, box.y + box.height))
    for x in range(before.width):
        for y in range(before.height):
            wanted = (0, 0, 0) if covered.getpixel((x, y)) else before.getpixel((x, y))
            assert after.getpixel((x, y)) == wanted, (x, y)


def test_nothing_else_of_the_file_is_carried_over():
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", "made-up secret")
    out = io.BytesIO()
    opened(bundles.png()).save(out, "PNG", pnginfo=text, dpi=(90, 90), icc_profile=b"made-up profile")
    data = copy_of(bundles.screenshot(data=out.getvalue()), Box(1, 1, 5, 5))
    assert set(chunks(data)) == {b"IHDR", b"IDAT", b"IEND"}
    assert b"secret" not in data
    assert b"secret" not in zlib.compress(data)


def test_transparency_cannot_hide_what_a_box_covers():
    picture = Image.new("RGBA", (20, 20), (200, 10, 10, 0))
    out = io.BytesIO()
    picture.save(out, "PNG")
    sample = bundles.Sample(out.getvalue(), media_type="image/png", width=20, height=20)
    after = opened(copy_of(sample, Box(5, 5, 5, 5)))
    assert after.mode == "RGB"
    assert sorted(after.getcolors()) == [(25, (0, 0, 0)), (375, (255, 255, 255))]


def test_a_photo_is_turned_upright_and_loses_its_exif():
    sample = bundles.photo(data=bundles.jpeg(320, 200, orientation=6))
    after = opened(copy_of(sample, Box(0, 0, 1, 1)))
    assert after.size == (200, 320)
    assert not after.getexif()


def test_the_same_boxes_give_the_same_bytes():
    sample = bundles.screenshot()
    assert copy_of(sample, Box(1, 2, 3, 4)) == copy_of(sample, Box(1, 2, 3, 4))


@pytest.mark.parametrize(
    "box", [Box(-1, 0, 5, 5), Box(0, 0, 0, 5), Box(0, 0, 5, 0), Box(316, 0, 5, 5), Box(0, 196, 5, 5)]
)
def test_a_box_lies_on_the_picture(box: Box):
    with pytest.raises(InputError) as caught:
        copy_of(bundles.screenshot(), box)
    assert caught.value.code == "bad-box"


def test_there_is_a_box_and_not_thousands():
    for boxes, code in (((), "no-boxes"), ((Box(0, 0, 1, 1),) * (MAX_BOXES + 1), "too-many-boxes")):
        with pytest.raises(InputError) as caught:
            copy_of(bundles.screenshot(), *boxes)
        assert caught.value.code == code


def test_what_is_no_picture_has_no_redacted_copy():
    with pytest.raises(InputError) as caught:
        copy_of(bundles.note(), Box(0, 0, 1, 1))
    assert caught.value.code == "not-a-picture"
