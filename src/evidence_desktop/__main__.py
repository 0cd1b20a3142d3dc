"""The program's one door: with a command it is the terminal face, without one it opens the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

FACT_WORKER = "--read-facts"
"""Makes a frozen program act as the bounded child that reads a file's own details (``capture.factworker``)."""
PICTURE_WORKER = "--decode-picture"
"""The same for the child that decodes a foreign picture (``bundle.decodeworker``)."""
BUNDLE_WORKER = "--judge-bundle"
"""The same for the child that parses what a stranger's bundle holds (``verifier.apartworker``)."""


def main() -> int:
    """Start the face that was asked for and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == [FACT_WORKER]:
        from evidence_desktop.capture.factworker import main as read_facts  # noqa: PLC0415 - a bounded child, alone

        return read_facts()
    if arguments[:1] == [PICTURE_WORKER]:
        from evidence_desktop.bundle.decodeworker import main as decode  # noqa: PLC0415 - likewise

        return decode()
    if arguments[:1] == [BUNDLE_WORKER]:
        from evidence_desktop.verifier.apartworker import main as judge  # noqa: PLC0415 - likewise

        return judge()
    if not arguments:
        from evidence_desktop.gui.app import run  # noqa: PLC0415 - the terminal must not pay for the window

        vault = os.environ.get("EVIDENCE_DESKTOP_VAULT")
        return run(Path(vault) if vault else None)
    if arguments == ["demo-post"]:
        from evidence_desktop.gui.demo_post import run as show  # noqa: PLC0415 - likewise

        return show()
    from evidence_desktop.cli.main import main as command  # noqa: PLC0415 - the window must not pay for the terminal

    return command(arguments)


if __name__ == "__main__":
    sys.exit(main())
