"""Every figure of the project, each as a ratio against a named peer in the same run: ``make bench``.

``make bench`` runs all; ``python bench/run.py seal verify`` runs the named ones.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import big
import exporting
import importing
import opening
import page
import sealing
import searching
import verifying
import window

from evidence_desktop.cli import stage

WORKS = {
    "seal": sealing.figures,
    "import": importing.figures,
    "verify": verifying.figures,
    "page": page.figures,
    "big": big.figures,
    "export": exporting.figures,
    "open": opening.figures,
    "search": searching.figures,
    "window": window.figures,
}


def main() -> int:
    names = sys.argv[1:] or list(WORKS)
    missed = 0
    with ExitStack() as stack:
        stack.enter_context(stage.surroundings(**stack.enter_context(stage.virtual_screen())))
        stack.enter_context(stage.surroundings(**stack.enter_context(stage.private_keyring())))
        # Beside the checkout, so that the disk is the one that people's files are on and not a disk in memory.
        build = Path(__file__).resolve().parents[1] / "build"
        build.mkdir(exist_ok=True)
        for name in names:
            folder = Path(tempfile.mkdtemp(prefix=f"bench-{name}-", dir=build))
            try:
                for figure in WORKS[name](folder):
                    print(figure, flush=True)
                    missed += figure.value > figure.reach
            finally:
                shutil.rmtree(folder)
                os.sync()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
