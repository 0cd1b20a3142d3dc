"""Made-up screens for the figures: windows, text, a drawn photograph; each a little different."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw, ImageFilter


def screen(width: int, height: int, seed: int) -> Image.Image:
    """Draw what an ordinary screen looks like to a compressor: flat areas, small text, one picture with noise."""
    random = Random(seed)
    picture = Image.new("RGB", (width, height), (236, 239, 238))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width, 40), fill=(30, 60, 64))
    for row in range(height // 24):
        words = " ".join(
            "".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=random.randint(2, 9))) for _ in range(18)
        )
        draw.text((40, 60 + row * 24), words, fill=(20, 24, 24))
    noise = Image.effect_noise((width // 3, height // 3), 40).convert("RGB").filter(ImageFilter.GaussianBlur(2))
    picture.paste(noise, (width // 2, height // 4 + seed % 40))
    return picture
