"""A captured picture in memory and where it lay: plain RGB bytes, no image library's type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PIL import Image


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in physical pixels of the whole screen."""

    x: int
    y: int
    width: int
    height: int

    def overlap(self, other: Area) -> Area:
        """The part that both have; its width or height is 0 or less when there is none."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Area(x, y, right - x, bottom - y)

    @property
    def empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.width <= 0 or self.height <= 0


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as it stood on the screen.

    Attributes:
        width: Pixels in a row.
        height: Rows.
        rgb: ``width * height * 3`` bytes, row by row from the top, red green blue, 8 bits each.
    """

    width: int
    height: int
    rgb: bytes

    @property
    def blank(self) -> bool:
        """Whether every pixel has the same colour, as windows that forbid capture have."""
        bands = cast("tuple[tuple[int, int], ...]", self.image().getextrema())
        return all(low == high for low, high in bands)

    def image(self) -> Image.Image:
        """Give the picture to Pillow without copying it; the image is read-only."""
        return Image.frombuffer("RGB", (self.width, self.height), self.rgb, "raw", "RGB", 0, 1)


def from_bgrx(width: int, height: int, data: bytes | bytearray) -> Pixels:
    """Turn what screens deliver, 4 bytes a pixel (blue green red unused), into RGB."""
    return Pixels(width, height, Image.frombuffer("RGB", (width, height), data, "raw", "BGRX", 0, 1).tobytes())
