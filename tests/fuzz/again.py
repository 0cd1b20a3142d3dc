"""Gives a file that was found to its target once more, without the fuzzer: ``python -m fuzz.again NAME FILE…``."""

from __future__ import annotations

import sys
from pathlib import Path

from fuzz.targets import TARGETS

for place in sys.argv[2:]:
    TARGETS[sys.argv[1]].run(Path(place).read_bytes())
    print(f"{place}: nothing found")
