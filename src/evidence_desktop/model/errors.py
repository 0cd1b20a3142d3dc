"""The error tree: every error carries a code, a sentence and a hint; only the faces turn them into words or exits."""

from __future__ import annotations

from typing import Self


class Phrase(str):
    """Words for a person that remember how they were written, so that a face can say them in another language.

    Attributes:
        template: The words as they stand in the source, with ``{names}`` for what varies.
        values: What varies, by name; a value that is a phrase is said in the other language as well.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """Put the values into the template."""
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made


class EvidenceError(Exception):
    """Something a person should be told about.

    Where it is raised, sentence and hint stand as they are written, with ``{names}`` for what varies, so that a face
    can translate them: ``InputError("exists", "{path} exists already.", "Choose another name.", path=out)``.

    Attributes:
        code: A short stable name for programs, such as ``wrong-passphrase``.
        message: What happened, in one plain sentence.
        hint: What is safe and what to do next; may be empty.
    """

    def __init__(self, code: str, message: str, hint: str = "", /, **values: object) -> None:
        self.code = code
        self.message = Phrase(message, **values)
        self.hint = Phrase(hint, **values)
        super().__init__(self.message)


class InputError(EvidenceError):
    """What was given cannot be used: a file, an address, an option."""


class WorkError(EvidenceError):
    """The work was understood but failed: no space, an unreadable file, a screen that went away."""


class StorageError(WorkError):
    """The disk refused or lost something; the vault stays read-only until it is opened again."""


class LockedError(EvidenceError):
    """The vault stays locked: wrong passphrase, no keyring, key item missing, or in use elsewhere."""


class VaultDamagedError(EvidenceError):
    """The vault is damaged, rolled back, or not a vault of a version that is known."""


class CancelledError(EvidenceError):
    """The person stopped the work; what was acknowledged before stays."""

    def __init__(self) -> None:
        super().__init__("cancelled", "Stopped, as you asked.", "Everything that was saved before stays saved.")
