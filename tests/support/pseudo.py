"""A made-up language: every word four tenths longer and accented, so that whatever is not translated or clips shows."""

from __future__ import annotations

import itertools
import math
import re

from PySide6.QtCore import QTranslator

ACCENTS = str.maketrans("aeiouyAEIOU", "åéîöüÿÅÉÎÖÜ")
MORE = "éåîöü"
LONGER = 0.4


class Pseudo(QTranslator):
    """The translator; as one with a file would be, it is installed with ``QCoreApplication.installTranslator``."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        return False

    def translate(self, _context: str, source: str, _why: str | None = None, count: int = -1) -> str:
        return pseudo(source).replace("%n", str(count))


def pseudo(words: str) -> str:
    """Make words longer, but leave ``{names}`` and ``%n`` as they are."""
    parts = re.split(r"(\{[^}]*\}|%n)", words)
    return "".join(part if at % 2 else re.sub(r"[^\W\d_]+", _longer, part) for at, part in enumerate(parts))


def _longer(found: re.Match[str]) -> str:
    word = found.group()
    more = itertools.islice(itertools.cycle(MORE), math.ceil(len(word) * LONGER))
    return word.translate(ACCENTS) + "".join(more)
