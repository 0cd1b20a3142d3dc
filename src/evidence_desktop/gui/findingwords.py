"""What the verifier found, in the person's language: it says so in plain English, whoever runs it.

Each text that it can write stands in ``findingtexts`` as it does there, with a name for what varies, which says what
that can be; a test holds the two together. What a stranger wrote is never translated, not even in part.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from evidence_desktop.gui.findingkinds import INNER, KINDS, QUOTING
from evidence_desktop.gui.findingtexts import known, noted


def finding_words(text: str) -> str:
    """A text of the verifier in the person's language; what is none, such as a hash or a path, as it is."""
    return _translated(text) or text


def found_words(expected: str, found: str) -> str:
    """What was found, in the person's language, or as it stands where it is what a stranger wrote."""
    asked = next((template for template, pattern in _patterns() if pattern.fullmatch(expected)), None)
    return found if asked is None or asked in QUOTING else finding_words(found)


def _translated(text: str) -> str | None:
    for template, pattern in _patterns():
        if not (found := pattern.fullmatch(text)):
            continue
        values = {name: _inner(name, value) for name, value in found.groupdict().items()}
        if None not in values.values():
            said = QCoreApplication.translate("Findings", template)
            return said.format(**values) if values else said
    return None


def _inner(name: str, value: str) -> str | None:
    if name not in INNER:
        return value
    is_place = name == "what" and re.fullmatch(KINDS["place"], value)
    return _translated(value) or (value if is_place else None)


def subjects() -> tuple[str, ...]:
    """What a finding can concern that is no file."""
    say = noted
    return (
        say("Findings", "entry {number}"),
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
    kinds = [KINDS[part.rstrip("0123456789")] for part in parts[1::2]]
    groups = [f"(?P<{name}>{kind})" for name, kind in zip(parts[1::2], kinds, strict=True)]
    return [part for pair in zip(map(re.escape, parts[::2]), [*groups, ""], strict=True) for part in pair]
