"""Runs one target under libFuzzer: ``python -m fuzz.guided NAME PACKAGES folders and flags``; see ``fuzz.__main__``.

The only module that knows atheris. What is imported inside its block is instrumented, so that branches and comparisons
guide the search; hence nothing of ours is imported before.
"""

from __future__ import annotations

import importlib
import sys

import atheris


def main() -> None:
    """Search until the time is up; libFuzzer ends the process."""
    program, name, packages, *flags = sys.argv
    with atheris.instrument_imports(include=["evidence_desktop", "fuzz", *filter(None, packages.split(","))]):
        targets = importlib.import_module("fuzz.targets")
    atheris.Setup([program, *flags], targets.TARGETS[name].run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
