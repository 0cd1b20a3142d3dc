"""What the verifier found, in the person's language: it says so in plain English, whoever runs it.

Each text that it can write stands in ``findingtexts`` as it does there, with a name for what varies; a test holds the
two together.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from evidence_desktop.gui.findingtexts import known, noted

INNER = frozenset({"what", "when", "why"})
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


def subjects() -> tuple[str, ...]:
    """What a finding can concern that is no file."""
    say = noted
    return (
        say("Findings", "entry {value}"),
        say("Findings", "the bundle"),
        say("Findings", "the checkpoint given with --since"),
        say("Findings", "the text given with --anchor-text"),
    )


def subject_words(check: str, subject: str) -> str:
    """What a finding of a check concerns; names of files stay as they are, even where one is made of words."""
    return finding_words(subject) if subject in subjects() or check == "clock" else subject


def definite() -> list[str]:
    """Every text, the most definite first, as some fit to several."""
    return sorted(
        (*known(), *subjects()),
        key=lambda one: (len(_parts(one)), -sum(map(len, _parts(one)[::2]))),
    )


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((one, re.compile("".join(_pattern(_parts(one))), re.DOTALL)) for one in definite())


def _parts(template: str) -> list[str]:
    return re.split(r"{(\w+)}", template)


def _pattern(parts: list[str]) -> list[str]:
    return [f"(?P<{part}>.+)" if number % 2 else re.escape(part) for number, part in enumerate(parts)]
