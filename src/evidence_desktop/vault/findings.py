"""What an opening or an audit noticed: data, for a face to show."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_desktop.model.errors import Phrase


@dataclass(frozen=True, slots=True)
class AuditFinding:
    """One thing that is not as it was left.

    Attributes:
        check: What noticed it, such as ``blob-missing``.
        subject: What it is about: a file's path in the vault, ``entry 12``, or a label. Words are a phrase.
        what: What is the matter, in plain words that go on after the subject.
    """

    check: str
    subject: str
    what: Phrase


ROUTINE = frozenset({"torn-write", "put-aside", "entries-kept", "failed-unlock", "index-rebuilt", "deletion-finished"})
"""What an ordinary crash leaves and a repair settles, with nothing that was saved being lost."""
