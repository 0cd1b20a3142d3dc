"""The error tree: every error carries a code, a sentence and a hint; only the faces turn them into words or exits."""

from __future__ import annotations


class EvidenceError(Exception):
    """Something a person should be told about.

    Where it is raised, sentence and hint stand as they are written, with ``{names}`` for what varies, so that a face
    can translate them: ``InputError("exists", "{path} exists already.", "Choose another name.", path=out)``.

    Attributes:
        code: A short stable name for programs, such as ``wrong-passphrase``.
        message: What happened, in one plain sentence.
        hint: What is safe and what to do next; may be empty.
        templates: Sentence and hint before ``values`` were put in.
        values: What varies, by name.
    """

    def __init__(self, code: str, message: str, hint: str = "", **values: object) -> None:
        self.code = code
        self.templates = (message, hint)
        self.values = values
        self.message = message.format(**values) if values else message
        self.hint = hint.format(**values) if values else hint
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
