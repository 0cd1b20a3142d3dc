"""Says in the person's language what the rooms below say in English: errors, findings, and phrases inside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_desktop.model.errors import EvidenceError, Phrase

CONTEXT = "errors"


def said(error: EvidenceError) -> tuple[str, str]:
    """Sentence and hint of an error."""
    return phrase(error.message), phrase(error.hint)


def phrase(words: object) -> str:
    """A phrase in the person's language; what is none, such as a path or a number, as it is."""
    if not isinstance(words, Phrase):
        return str(words)
    # lupdate reads these words from the raises themselves (installers/translations.py).
    template = QCoreApplication.translate(CONTEXT, words.template) if words.template else ""
    values = {name: phrase(value) if isinstance(value, Phrase) else value for name, value in words.values.items()}
    return template.format(**values) if values else template
