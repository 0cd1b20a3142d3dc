"""Made-up pictures, drawn by arithmetic: the same pixels with every version of every library."""

from __future__ import annotations

from PIL import Image


def pictures() -> dict[str, Image.Image]:
    """Every picture that the test vectors of PDQ were made of (tests/vectors/pdq.json), by its name."""
    hills = rolling(640, 400)
    return {
        "hills": hills,
        "hills, smaller": rolling(320, 200),
        "hills, brighter": hills.point(lambda value: min(255, value + 24)),
        "hills, with a box": boxed(hills),
        "hills, cut": hills.crop((0, 0, 480, 400)),
        "hills, mirrored": hills.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
        "hills in grey": hills.convert("L").convert("RGB"),
        "tiles": tiles(1920, 1080),
        "tiles, tall": tiles(333, 777),
        "noise": noise(257, 129),
        "noise of 64 by 64": noise(64, 64),
        "tiny": noise(5, 5),
        "narrow": noise(7, 300),
        "too small": noise(4, 50),
        "flat": Image.new("RGB", (200, 100), (90, 90, 90)),
        "slope": Image.frombytes("L", (256, 64), bytes(range(256)) * 64).convert("RGB"),
    }


def rolling(width: int, height: int) -> Image.Image:
    """Soft hills in three colours."""

    def pixel(x: int, y: int) -> tuple[int, int, int]:
        u, v = x * 1000 // width, y * 1000 // height
        hill = (u * (1000 - u) // 900 + v * 3 // 2 + abs(u - 500) * v // 700) % 512
        light = hill if hill < 256 else 511 - hill
        return light, (light + v // 5) % 256, 255 - light

    return _drawn(width, height, pixel)


def tiles(width: int, height: int) -> Image.Image:
    """Tiles of many greys and colours."""

    def pixel(x: int, y: int) -> tuple[int, int, int]:
        tile = (x * 11 // width) * 31 + (y * 7 // height) * 17
        return tile * 37 % 256, tile * 91 % 256, tile * 53 % 256

    return _drawn(width, height, pixel)


def noise(width: int, height: int) -> Image.Image:
    """Nothing that repeats."""
    state, out = 12345, bytearray()
    for _ in range(width * height * 3):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(state >> 16 & 0xFF)
    return Image.frombytes("RGB", (width, height), bytes(out))


def boxed(picture: Image.Image) -> Image.Image:
    """The same picture with a part painted over, as an edited copy has it."""
    copy = picture.copy()
    copy.paste((200, 30, 30), (picture.width // 2, picture.height // 3, picture.width * 2 // 3, picture.height // 2))
    return copy


def _drawn(width: int, height: int, pixel: object) -> Image.Image:
    out = bytearray()
    for y in range(height):
        for x in range(width):
            out += bytes(pixel(x, y))
    return Image.frombytes("RGB", (width, height), bytes(out))
