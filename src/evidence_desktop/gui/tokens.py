"""The look in numbers: colours for light and dark, spacing, type and corners. Nothing else holds a colour or a size."""

from __future__ import annotations

from dataclasses import dataclass

SPACE = 4
"""Pixels of one step; every distance is a multiple of it."""
CORNER = 10
SMALL, BODY, LEAD, TITLE = 13, 15, 18, 24
"""The type scale in pixels at 100 %."""
WIDEST = 960
"""Pixels; longer lines are hard to read."""
TARGET = 44
"""Pixels: the least height of what is pressed (WCAG 2.5.5)."""
MAX_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours; text colours reach 4.5:1 on the grounds that they stand on (a test measures it).

    Attributes:
        ground: Behind everything.
        surface: Cards and fields.
        raised: A card under the pointer, and the rail's chosen word.
        line: Hairlines.
        edge: Borders of fields and boxes, which must be seen (3:1, WCAG 1.4.11).
        ink: Text.
        quiet: Text of second rank.
        accent: The one colour that says "act here".
        accent_strong: The accent when it is pressed or under the pointer.
        on_accent: Text on the accent.
        accent_soft: Ground of what is chosen or well.
        care: Amber text.
        care_soft: Its ground.
        altered: Brick text: only for what was altered.
        altered_soft: Its ground.
    """

    ground: str
    surface: str
    raised: str
    line: str
    edge: str
    ink: str
    quiet: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_soft: str
    care: str
    care_soft: str
    altered: str
    altered_soft: str


LIGHT = Colours(
    ground="#f6f3ee",
    surface="#fffdf9",
    raised="#ebe6dd",
    line="#ded7cb",
    edge="#8c8477",
    ink="#24221e",
    quiet="#615b51",
    accent="#0f5e5c",
    accent_strong="#0a4745",
    on_accent="#ffffff",
    accent_soft="#dfebe8",
    care="#774900",
    care_soft="#faedd3",
    altered="#94301f",
    altered_soft="#f8e2dc",
)

DARK = Colours(
    ground="#1b1a18",
    surface="#242321",
    raised="#32302d",
    line="#3b3935",
    edge="#7f7a71",
    ink="#ece8e1",
    quiet="#b3ada3",
    accent="#74c5be",
    accent_strong="#93d6d0",
    on_accent="#08302e",
    accent_soft="#1e3836",
    care="#ebbc6c",
    care_soft="#3a2e17",
    altered="#f2a191",
    altered_soft="#44251e",
)


@dataclass(frozen=True, slots=True)
class Look:
    """The colours in force and the size of text, 1.0 for 100 %."""

    colours: Colours = LIGHT
    scale: float = 1.0

    def px(self, size: int) -> int:
        """Scale a size that belongs to text."""
        return round(size * self.scale)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours (WCAG 2.2, relative luminance): 1 to 21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)  # noqa: PLR2004 - sRGB
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
