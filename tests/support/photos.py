"""Harmless made-up pictures for the tests."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

GPS_IFD, EXIF_IFD = 0x8825, 0x8769


def jpeg_with_gps(path: Path, size: tuple[int, int] = (640, 480)) -> Path:
    """Write a drawn JPEG whose EXIF names a made-up camera and a place in the sea."""
    picture = Image.new("RGB", size, (214, 226, 222))
    ImageDraw.Draw(picture).ellipse((80, 60, 400, 380), fill=(20, 110, 110))
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Example Maker", "Example Camera"
    exif.get_ifd(EXIF_IFD)[0x9003] = "2026:01:01 12:00:00"
    gps = exif.get_ifd(GPS_IFD)
    gps[1], gps[2], gps[3], gps[4] = "N", (1.0, 30.0, 0.0), "E", (104.0, 15.0, 0.0)
    picture.save(path, "JPEG", quality=90, exif=exif)
    return path
