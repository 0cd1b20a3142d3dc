"""What a file says about itself, read in a process that can be killed: some files make the parsers hang."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, NamedTuple, Protocol

from evidence_desktop.capture import factworker
from evidence_desktop.model.record import Fact

PICTURES = frozenset(
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "image/tiff",
        "image/bmp",
        "image/heic",
        "image/heif",
    }
)
"""The media types whose details are read; for all others there is nothing to start."""

MAX_BYTES = 32 << 20
"""How much of a file is looked at: details stand at the front, and it must travel through a pipe."""

WALL_SECONDS = 3.0
"""A file's details take about 0.1 s; what takes this long does not end (ExifRead on damaged files)."""

_PIXELS = 1 << 32
"""To a side: no format that is read here can say more."""

NOT_IN_TIME = "The file's own details could not be read in time."
NOT_READ = "The file's own details could not be read."
ONLY_FRONT = f"Only the first {MAX_BYTES >> 20} MiB of the file were looked at for its own details."


class Readable(Protocol):
    """What bytes are read from: a file, or a stored original."""

    def read(self, size: int, /) -> bytes | None:
        """Give at most ``size`` bytes, none at the end."""


class FileFacts(NamedTuple):
    """What was read off a file; see ``model.record.Content`` for the parts."""

    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]
    width: int | None
    height: int | None


UNREADABLE = (ValueError, TypeError, KeyError, RecursionError)
"""What is raised over an answer that is none."""

NO_FACTS = FileFacts((), (), None, None)
"""For what is no picture."""


def read_facts(source: Readable, media_type: str) -> FileFacts:
    """Read EXIF, container facts and markers of AI generation off a picture.

    Args:
        source: The file, open at its front; at most ``MAX_BYTES`` and one more are read.
        media_type: As ``files.media_type_of`` tells it. Anything but a picture has no facts.

    A file that cannot be understood is no error: it gives no facts and a warning in plain words.

    Raises:
        OSError: When the bytes cannot be read.
    """
    if media_type not in PICTURES:
        return NO_FACTS
    data = _front(source)
    cut = len(data) > MAX_BYTES
    try:
        done = subprocess.run(
            [*_command(), media_type],
            input=data[:MAX_BYTES],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=WALL_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        facts = _parse(done.stdout)
    except subprocess.TimeoutExpired:
        facts = NO_FACTS._replace(warnings=(NOT_IN_TIME,))
    except (subprocess.CalledProcessError, OSError, *UNREADABLE):
        facts = NO_FACTS._replace(warnings=(NOT_READ,))
    return facts._replace(warnings=(*facts.warnings, ONLY_FRONT)) if cut else facts


def _front(source: Readable) -> bytes:
    # A raw stream may give less than it is asked for.
    parts, left = [], MAX_BYTES + 1
    while left and (part := source.read(left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _command() -> list[str]:
    # A plain subprocess, not multiprocessing: that would run the program's own main module again in the child, with
    # its windows' imports. -P keeps files in the current folder from being imported in place of the library's.
    if getattr(sys, "frozen", False):
        return [sys.executable, factworker.ARGUMENT]
    return [sys.executable, "-P", "-m", factworker.__name__]


def _parse(out: bytes) -> FileFacts:
    """Read an answer; a parser that was taken over may answer anything, and a record must be able to hold it."""
    answer: dict[str, Any] = json.loads(out)
    return FileFacts(
        tuple(Fact(_text(name), _text(value)) for name, value in answer["facts"]),
        tuple(map(_text, answer["warnings"])),
        _pixels(answer["width"]),
        _pixels(answer["height"]),
    )


def _text(value: str) -> str:
    str.encode(value)  # what is no text, or half of a character
    return value


def _pixels(value: object) -> int | None:
    if value is not None and not (type(value) is int and 0 <= value < _PIXELS):
        raise ValueError("no size of a picture")
    return value
