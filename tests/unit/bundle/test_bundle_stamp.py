"""The stamped copy: the picture's own pixels, with a strip below that says what it is."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
import segno
from PIL import Image

from evidence_desktop.bundle.report.texts import Texts
from evidence_desktop.bundle.stamp import MIN_WIDTH, stamped_png
from evidence_desktop.bundle.stamptext import qr_rows, stamp
from evidence_desktop.model.errors import InputError
from support import bundles
from support.bundles import Sample, record_of


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    assert image.format == "PNG"
    return image


@pytest.mark.parametrize(("width", "height"), [(1200, 300), (90, 40), (1, 1)])
def test_the_picture_stands_unchanged_above_the_strip(width: int, height: int) -> None:
    sample = bundles.screenshot(data=bundles.png(width, height), width=width, height=height)
    stamped = opened(stamped_png(sample.data, record_of(sample, 1)))
    assert stamped.width == max(width, MIN_WIDTH)
    assert stamped.height > height + 100
    left = (stamped.width - width) // 2
    original = opened(sample.data)
    assert stamped.crop((left, 0, left + width, height)).tobytes() == original.tobytes()


def test_the_strip_differs_with_what_it_says() -> None:
    sample = bundles.screenshot()
    record = record_of(sample, 1)
    plain = stamped_png(io.BytesIO(sample.data), record)
    assert stamped_png(sample.data, record) == plain
    for platform in ("Other", "中文", "தமிழ்", "\u202eevil", "x" * 5000):
        other = replace(record, source=replace(record.source, platform=platform))
        assert stamped_png(sample.data, other) != plain


def test_a_stamp_says_all_that_it_should() -> None:
    sample = bundles.screenshot()
    record = record_of(sample, 1)
    said = stamp(record, Texts())
    assert said.label == "E001"
    values = dict(said.rows)
    time = record.captured
    assert values["Captured"] == f"{time.utc:%Y-%m-%d %H:%M:%S}.000 UTC (device clock)"
    assert values[""] == f"{time.local:%Y-%m-%d %H:%M:%S} +08:00 (Asia/Kuala_Lumpur)"
    assert (values["Platform"], values["Address"], values["Account"]) == ("Example Social", sample.url, "@made_up")
    assert values["SHA-256"] == record.content.sha256


def test_what_was_told_later_stands_in_for_what_was_not_told() -> None:
    record = record_of(bundles.screenshot(platform="", url=""), 1)
    values = dict(stamp(record, Texts(), {"platform": "Told later"}).rows)
    assert (values["Platform"], values["Address"]) == ("Told later", "not told")


def test_the_code_names_label_time_and_hash() -> None:
    record = record_of(bundles.screenshot(), 1)
    text = f"E001 {record.captured.utc:%Y-%m-%dT%H:%M:%SZ} SHA256:{record.content.sha256}".upper()
    assert qr_rows(record) == tuple(segno.make(text, error="m", mask=3).matrix)


def test_a_foreign_photo_is_turned_upright() -> None:
    sample = bundles.photo(data=bundles.jpeg(900, 300, orientation=6))
    stamped = opened(stamped_png(sample.data, record_of(sample, 1)))
    assert stamped.height > 900


@pytest.mark.parametrize(
    ("sample", "code"),
    [
        (Sample(b"words", media_type="text/plain"), "not-a-picture"),
        (Sample(b"\x89PNG\r\n\x1a\n", media_type="image/png"), "picture-unreadable"),
        (bundles.screenshot(data=b"", width=1, height=1), "picture-unreadable"),
        (bundles.screenshot(data=bundles.png()[:200]), "picture-unreadable"),
        (bundles.screenshot(width=40_000, height=40_000), "picture-too-large"),
        (Sample(bundles.raw_png(40_000, 40_000), media_type="image/png"), "picture-unreadable"),
    ],
)
def test_what_cannot_be_stamped_is_said_calmly(sample: Sample, code: str) -> None:
    with pytest.raises(InputError) as caught:
        stamped_png(sample.data, record_of(sample, 1))
    assert caught.value.code == code
    assert caught.value.hint
