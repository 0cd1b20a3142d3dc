"""What the verifier found, in the person's language: it says so in plain English, whoever runs it.

Each text that it can write stands in ``findingtexts`` as it does there, with a name for what varies; a test holds the
two together.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from evidence_desktop.gui.findingtexts import known

INNER = frozenset({"what", "why"})
"""Names of what is itself such a text."""


def finding_words(text: str) -> str:
    """A text of a finding in the person's language; what is none, such as a hash or a path, as it is."""
    for template, pattern in _patterns():
        if found := pattern.fullmatch(text):
            values = {
                name: finding_words(value) if name in INNER else value for name, value in found.groupdict().items()
            }
            said = QCoreApplication.translate("Findings", template)
            return said.format(**values) if values else said
    return text


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The most definite first, as some texts fit to several."""
    parts = {template: re.split(r"{(\w+)}", template) for template in known()}
    definite = sorted(parts, key=lambda one: (len(parts[one]), -sum(map(len, parts[one][::2]))))
    return tuple((one, re.compile("".join(_pattern(parts[one])), re.DOTALL)) for one in definite)


def _pattern(parts: list[str]) -> list[str]:
    return [f"(?P<{part}>.+)" if number % 2 else re.escape(part) for number, part in enumerate(parts)]
