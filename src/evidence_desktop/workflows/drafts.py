"""What is being written and is not kept yet: sealed in the vault, form by form, and offered again after any end."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

import rfc8785

from evidence_desktop.model.errors import EvidenceError, InputError, VaultDamagedError
from evidence_desktop.vault.drafts import DAMAGED, MAX_DRAFT, damaged
from evidence_desktop.workflows.session import Session

__all__ = [
    "ADDED",
    "BOXES",
    "DESCRIBED",
    "LINK",
    "NOTE",
    "PEOPLE",
    "REMARK",
    "REPLY",
    "REPORT",
    "WORDS",
    "become",
    "get",
    "keep",
    "paths_fields",
    "paths_in",
    "read",
    "written",
]

# The forms (docs/spec/vault.md, "draft"); where there can be several, their names go on with a slash and which one.
DESCRIBED = "described"
NOTE = "note"
LINK = "link"
REPORT = "report"
REPLY = "reply"
PEOPLE = "people"
BOXES = "boxes"
REMARK = "remark"
ADDED = "added"
WORDS = "words"

Fields = Mapping[str, str]
T = TypeVar("T")
NOTHING: Fields = MappingProxyType({})


def read(session: Session) -> dict[str, dict[str, str]]:
    """Return what is kept of every form, by the form's name.

    Raises:
        VaultDamagedError: ``draft-damaged``: there was something, and it cannot be read; ``unreadable`` just now.
    """
    data = session.vault.draft()
    if data is None:
        return {}
    try:
        forms = json.loads(data)
    except ValueError:
        raise damaged() from None
    if not isinstance(forms, dict) or not forms or not all(map(_is_form, forms.values())):
        raise damaged()
    return forms


def get(session: Session, name: str) -> dict[str, str]:
    """Return what is kept of one form; empty when nothing is, or when it is damaged.

    Raises:
        VaultDamagedError: ``unreadable`` when the system does not let it be read just now.
    """
    return _held(session).get(name, {})


def keep(session: Session, name: str, fields: Fields) -> None:
    """Keep what a form holds, in place of what was kept of it before; without fields it is dropped.

    Raises:
        InputError: ``text-too-long`` or ``bad-text``; what was kept before stays.
        StorageError: It could not be kept; the form on the screen is all there is.
        VaultDamagedError: ``unreadable``: a draft is there that cannot be read just now; it stays as it is.
    """
    with session.vault.still():
        forms = _held(session)
        before = dict(forms)
        forms.pop(name, None)
        if fields:
            forms[name] = dict(fields)
        if not forms:
            if session.vault.has_draft:
                session.vault.keep_draft(None)
        elif forms != before:
            data = written(forms)
            if len(data) > MAX_DRAFT:
                raise InputError("text-too-long", "This is too much text for one entry.", "Import it as a file.")
            session.vault.keep_draft(data)


def become(session: Session, name: str, make: Callable[[], T], rest: Fields = NOTHING) -> T:
    """Make what a form was written for, and drop its draft but for the rest; if that fails it is offered once more."""
    made = make()
    with contextlib.suppress(EvidenceError):
        keep(session, name, rest)
    return made


def paths_fields(paths: Sequence[Path]) -> dict[str, str]:
    """Write which files are still to be added, as a draft keeps it."""
    return {"files": json.dumps([str(path) for path in paths])} if paths else {}


def paths_in(kept: Fields) -> tuple[Path, ...]:
    """Read what ``paths_fields`` wrote."""
    return tuple(map(Path, json.loads(kept.get("files", "[]"))))


def written(value: Any) -> bytes:
    """Write a value as it is sealed.

    Raises:
        InputError: ``bad-text``.
    """
    try:
        return rfc8785.dumps(value)
    except rfc8785.CanonicalizationError:
        raise InputError(
            "bad-text",
            "The text holds half of a character, which cannot be stored.",
            "Take out the character that is shown as a box or a question mark.",
        ) from None


def _held(session: Session) -> dict[str, dict[str, str]]:
    """What is kept, unless it is damaged: then what is written next takes its place."""
    try:
        return read(session)
    except VaultDamagedError as error:
        if error.code == DAMAGED:
            return {}
        raise


def _is_form(fields: object) -> bool:
    return isinstance(fields, dict) and bool(fields) and all(isinstance(text, str) for text in fields.values())
