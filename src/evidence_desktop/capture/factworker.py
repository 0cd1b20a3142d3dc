"""The bounded process in which foreign parsers run: bytes come in by a pipe, JSON goes out, nothing is written.

Started by ``facts.read_facts``. A frozen build has no ``python -m``: there the program itself is started with
``ARGUMENT`` first, and its ``main`` hands over to this ``main`` before it imports anything else.
"""

from __future__ import annotations

import json
import sys

from evidence_desktop import bounds

ARGUMENT = "--read-facts"
"""First argument that makes a frozen program act as this worker; the media type is the second."""

_CPU_S = 4
"""A little more than the wall clock allows: the last word if the parent itself was killed."""

_MEMORY = 768 << 20
"""Bytes that it may take: 32 MiB of input, Pillow and ExifRead need 200 MiB of it; a bomb needs more than this."""


def main() -> int:
    """Read the file from standard input and print what it says about itself."""
    bounds.SYSTEM.confine(_MEMORY)
    bounds.SYSTEM.give_time(_CPU_S)
    media_type = sys.argv[-1]
    data = sys.stdin.buffer.read()
    from evidence_desktop.capture import factreader  # noqa: PLC0415 - only under the limits

    json.dump(factreader.read(data, media_type), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
