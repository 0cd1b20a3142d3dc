"""What a redacted copy is: solid boxes on a picture, and the hashes that link the copy to its original."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """One solid box, in whole pixels of the upright picture from its top left corner.

    Attributes:
        x: Left edge, not negative.
        y: Top edge, not negative.
        width: At least 1.
        height: At least 1.
    """

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Redaction:
    """The body of ``redacted copy made`` (docs/spec/custody-log.md).

    Attributes:
        boxes: What is covered; at least one.
        original: SHA-256 of the original, hex.
        redacted: SHA-256 of the copy, hex.
        size: Bytes of the copy.
    """

    boxes: tuple[Box, ...]
    original: str
    redacted: str
    size: int
