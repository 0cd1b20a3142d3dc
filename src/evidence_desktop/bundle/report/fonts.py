"""The fonts of the report, and which of them has a character. Nothing is left to a reader's own fonts."""

from __future__ import annotations

import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from evidence_desktop.model.resources import resource

REGULAR = "EvidenceSans"
BOLD = "EvidenceSansBold"
TAMIL = "EvidenceTamil"
DEVANAGARI = "EvidenceDevanagari"
HAN = "EvidenceHan"

FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    TAMIL: "NotoSansTamil-Regular.ttf",
    DEVANAGARI: "NotoSansDevanagari-Regular.ttf",
    HAN: "DroidSansFallbackFull.ttf",
}
_OTHERS = (DEVANAGARI, TAMIL, HAN)
"""Asked in this order for what the Latin font lacks. The scripts of India share some marks, which are Devanagari's."""

_SHAPED = frozenset({TAMIL, DEVANAGARI})
"""Scripts whose letters join and change places."""

_JOINERS = "\u200c\u200d"
"""They shape what stands around them, and mean something only inside such a script."""

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Categories that print nothing, turn a line around, or mean something else to each font."""


@cache
def font(name: str) -> TTFont:
    """Load a font on first use: the Chinese one alone takes longer than a page."""
    loaded = TTFont(name, str(resource("fonts", FILES[name])))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def _characters(name: str) -> frozenset[int]:
    # A copy: shaping adds private glyphs to the font's own table.
    return frozenset(font(name).face.charToGlyph)


@cache
def font_of(char: str, *, bold: bool) -> str | None:
    """Name the font that has this character, or None."""
    first = BOLD if bold else REGULAR
    return next((name for name in (first, *_OTHERS) if ord(char) in _characters(name)), None)


def printable(text: str) -> str:
    """Make every character of foreign text visible and harmless.

    Line breaks stay; a tab becomes spaces. What prints nothing, reorders text or has no glyph stands as its number,
    such as ``[U+202E]``: nothing disappears and nothing pretends.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4)
    return "".join(_visible(char, text[place - 1 : place]) for place, char in enumerate(text))


def _visible(char: str, before: str) -> str:
    if char == "\n" or " " <= char <= "~":
        return char
    if char in _JOINERS and before and font_of(before, bold=False) in _SHAPED:
        return char
    if unicodedata.category(char) in _INVISIBLE or font_of(char, bold=False) is None:
        return f"[U+{ord(char):04X}]"
    return char


def runs(text: str, *, bold: bool) -> list[tuple[str, str]]:
    """Split printable text into pieces of one font each: ``(font, piece)``."""
    first = BOLD if bold else REGULAR
    if text.isascii():
        return [(first, text)]
    pieces: list[tuple[str, str]] = []
    for char in text:
        name = font_of(char, bold=bold) or first
        if pieces:
            last, piece = pieces[-1]
            # A mark belongs to its letter: shaping needs them in one piece.
            if name == last or (_sticks(char) and ord(char) in _characters(last)):
                pieces[-1] = (last, piece + char)
                continue
        pieces.append((name, char))
    return pieces


def needs_shaping(name: str, piece: str) -> bool:
    """Tell whether glyphs have to be chosen and placed by the script's rules."""
    return name in _SHAPED or (name != HAN and not piece.isascii() and any(_sticks(char) for char in piece))


def _sticks(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char).startswith("M")


def sticks(char: str) -> bool:
    """Tell whether a line must not break before this character."""
    return _sticks(char)
