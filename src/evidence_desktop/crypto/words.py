"""Words that people can say over a telephone: fingerprints to compare, and passphrases."""

from __future__ import annotations

import secrets
from functools import cache

from evidence_desktop.model.resources import resource

_LIST_SIZE = 7776
"""Words in the EFF large list: five throws of a die."""

_FINGERPRINT_WORDS = 8
"""About 103 bits (docs/spec/bundle.md): nobody can search for a second key with the same words."""

_PASSPHRASE_WORDS = 6
"""About 77 bits, behind scrypt: out of reach for guessing, and still short enough to say and type."""


def fingerprint_words(digest: bytes) -> str:
    """Name a digest by eight words, joined by spaces (docs/spec/bundle.md, "Fingerprint words").

    Args:
        digest: Such as the SHA-256 of the root certificate; read as a big-endian number.
    """
    number = int.from_bytes(digest, "big")
    words = _word_list()
    return " ".join(words[number // _LIST_SIZE**place % _LIST_SIZE] for place in reversed(range(_FINGERPRINT_WORDS)))


def new_passphrase() -> str:
    """Make a random passphrase of six words, joined by ``-``."""
    return "-".join(secrets.choice(_word_list()) for _ in range(_PASSPHRASE_WORDS))


@cache
def _word_list() -> tuple[str, ...]:
    return tuple(resource("words", "eff_large.txt").read_text("ascii").split())
