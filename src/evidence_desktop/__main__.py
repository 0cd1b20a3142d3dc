"""The program's one door: with a command it is the terminal face, without one it opens the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Start the face that was asked for and return its exit code."""
    return 0


if __name__ == "__main__":
    sys.exit(main())
