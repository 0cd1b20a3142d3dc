"""The root fingerprint, in hex and in words (bundle.md, Fingerprint words)."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from evidence_desktop.verifier.findings import UsageError

WORDS = 8
"""Words of a fingerprint: 103 bits, beyond any search for a second key with the same ones."""

_LIST_SIZE = 7776
_HEX = re.compile(r"[0-9a-f]{64}")


@cache
def _word_list() -> tuple[str, ...]:
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    # Beside the package when installed, at the top of a source checkout otherwise.
    root = installed if installed.is_dir() else package.parent.parent / "resources"
    return tuple((root / "words" / "eff_large.txt").read_text("ascii").split())


def fingerprint_words(fingerprint: str) -> str:
    """Write 64 hex digits as eight words."""
    number = int(fingerprint, 16) % _LIST_SIZE**WORDS
    words = _word_list()
    digits = []
    for _ in range(WORDS):
        number, digit = divmod(number, _LIST_SIZE)
        digits.append(words[digit])
    return " ".join(reversed(digits))


def parse_trust(text: str) -> str:
    """Bring a fingerprint that a person typed into one form: 64 hex digits, or eight words.

    Raises:
        UsageError: It is neither.
    """
    words = text.casefold().split()
    compact = "".join(words).replace(":", "")
    if _HEX.fullmatch(compact):
        return compact
    known = set(_word_list())
    strange = [word for word in words if word not in known]
    if len(words) == WORDS and not strange:
        return " ".join(words)
    if strange and len(words) == WORDS:
        raise UsageError(
            "bad-fingerprint",
            "The fingerprint cannot be read.",
            "It is {count} words or 64 hex digits, as its owner reads them out. '{word}' is not one of the words.",
            count=WORDS,
            word=strange[0],
        )
    raise UsageError(
        "bad-fingerprint",
        "The fingerprint cannot be read.",
        "It is {count} words or 64 hex digits, as its owner reads them out.",
        count=WORDS,
    )
