"""Holds the rooms that evidence rests on at full branch coverage; run after pytest --cov."""

from __future__ import annotations

import sys

import coverage

ROOMS = ("model", "custody", "crypto", "verifier")


def main() -> int:
    data = coverage.Coverage()
    data.load()
    short = 0
    for room in ROOMS:
        percent = data.report(include=f"*/evidence_desktop/{room}/*", show_missing=True, skip_covered=True)
        print(f"{room}: {percent:.2f} %")
        short += percent < 100
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
