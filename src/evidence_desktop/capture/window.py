"""A window on the screen, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Window:
    """A window as a person sees it: with its title bar, without its shadow; physical pixels of the whole screen.

    Attributes:
        id: The system's number for it.
        title: As the program set it; one line, may be empty.
        program: The program's name as the system has it; may be empty.
        x: Left edge; may be negative.
        y: Top edge; may be negative.
        width: Pixels.
        height: Pixels.
    """

    id: int
    title: str
    program: str
    x: int
    y: int
    width: int
    height: int
