"""The report's own words, by language; what a person wrote is never among them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from evidence_desktop.model.resources import resource

LANGUAGES = ("en",)
"""Each has a file ``resources/report/<language>.json`` with the same keys."""


class Texts:
    """One language's words.

    Args:
        language: One of ``LANGUAGES``.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._words = _read(language)

    def __call__(self, key: str, **values: object) -> str:
        """Return a text with its ``{names}`` filled in; braces inside a value stay as they are."""
        text = self._words[key]
        if not isinstance(text, str):
            raise TypeError(f"{key} is a list")
        return text.format(**values) if values else text

    def list(self, key: str) -> tuple[str, ...]:
        """Return a text that has several paragraphs or lines."""
        return tuple(self._words[key])

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """Return a text that is a list of words with their meanings."""
        return tuple((word, meaning) for word, meaning in self._words[key])

    def known(self, key: str, otherwise: str) -> str:
        """Return a text, or ``otherwise`` when this language has none under that key."""
        text = self._words.get(key, otherwise)
        return text if isinstance(text, str) else otherwise


@cache
def _read(language: str) -> Mapping[str, Any]:
    words: dict[str, Any] = json.loads(resource("report", f"{language}.json").read_text("utf-8"))
    return words
