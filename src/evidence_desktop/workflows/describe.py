"""Describe an exhibit, letter by letter: kept as a sealed draft while it is written, one log entry when it is done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import rfc8785

from evidence_desktop.custody.entry import MAX_ENTRY
from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.errors import InputError, VaultDamagedError
from evidence_desktop.model.ids import ExhibitId
from evidence_desktop.model.record import Record
from evidence_desktop.vault.drafts import DAMAGED, damaged
from evidence_desktop.vault.index import Exhibit
from evidence_desktop.workflows import review
from evidence_desktop.workflows.review import FIELDS
from evidence_desktop.workflows.session import Session

__all__ = ["FIELDS", "NOT_SURE", "Sheet", "finish", "keep_draft", "pending", "sheet"]

NOT_SURE = "I'm not sure"
"""The answer that is always allowed. The record has one language, so these words stand in it as they are."""

ENTRY_FRAME = 64 * 1024
"""Bytes of an entry that are left for what is not the description; they come to about one thousand."""

NEWEST = 100
"""Exhibits that are offered as the original of a fake; any other can be named by its label."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """An exhibit with everything that is said about it.

    Attributes:
        record: As it was sealed.
        fields: Every field of ``FIELDS`` as it was said last; empty where nothing was.
        draft: The fields with what was being written when the program was ended; the same as ``fields`` otherwise.
        others: Label and a short name of the newest other exhibits, the newest first.
    """

    record: Record
    fields: Mapping[str, str]
    draft: Mapping[str, str]
    others: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    exhibit: ExhibitId
    description: dict[str, str]


def sheet(session: Session, label: str) -> Sheet:
    """Return what is known of an exhibit, for describing it.

    Raises:
        InputError: ``no-such-exhibit``.
    """
    exhibit = review.find(session, label)
    said = fields_of(exhibit)
    draft = _draft(session)
    mine = draft.description if draft is not None and draft.exhibit == exhibit.record.id else {}
    newest = session.vault.index.exhibits(newest_first=True, limit=NEWEST)
    others = tuple((row.label, row.platform or row.title) for row in newest if row.id != exhibit.record.id)
    return Sheet(exhibit.record, said, said | mine, others)


def fields_of(exhibit: Exhibit) -> dict[str, str]:
    """Return every field as it was said last: in a description, else at the moment of capture."""
    record = exhibit.record
    sealed = {
        "platform": record.source.platform,
        "url": record.source.url,
        "account": record.source.account,
        "profile_url": record.source.profile_url,
        "event_time": record.event_time,
        "first_seen": record.first_seen,
    }
    return {name: exhibit.description.get(name, sealed.get(name, "")) for name in FIELDS}


def keep_draft(session: Session, label: str, fields: Mapping[str, str]) -> None:
    """Keep what is being written, sealed, so that it survives any end of the program.

    A draft of another exhibit, left by such an end, becomes its entry first: nothing that was written is dropped.

    Args:
        session: The unlocked vault.
        label: The exhibit.
        fields: The form as it stands; only what differs from what was said before is kept.

    Raises:
        InputError: ``no-such-exhibit``, ``unknown-field``, ``text-too-long`` or ``bad-text``.
        StorageError: It could not be kept; the form on the screen is all there is.
        VaultDamagedError: ``unreadable``: a draft is there that cannot be read just now; it stays as it is.
    """
    exhibit = review.find(session, label)
    said = _changed(exhibit, fields)
    data = _written(_Draft(exhibit.record.id, said))
    _settle_others(session, exhibit)
    if said:
        session.vault.keep_draft(data)
    elif _draft(session) is not None:
        session.vault.keep_draft(None)


def finish(session: Session, label: str, fields: Mapping[str, str]) -> bool:
    """Enter in the log what was changed, as one entry, and drop the draft.

    Returns:
        Whether there was anything to enter.

    Raises:
        InputError: As ``keep_draft``.
        StorageError: Nothing was entered; a draft that was kept is still there.
        VaultDamagedError: As ``keep_draft``.
    """
    exhibit = review.find(session, label)
    said = _changed(exhibit, fields)
    _written(_Draft(exhibit.record.id, said))
    if session.vault.read_only and not said:
        return False
    _settle_others(session, exhibit)
    if said:
        review.describe(session, label, said)
    if session.vault.has_draft:
        session.vault.keep_draft(None)
    return bool(said)


def pending(session: Session) -> str:
    """Return the label of the exhibit about which something was being written when the program was ended; else empty.

    Raises:
        VaultDamagedError: ``draft-damaged``: there was something, and it cannot be read.
    """
    draft = _read(session)
    exhibit = None if draft is None else session.vault.index.get(draft.exhibit)
    if draft is None or exhibit is None or not _changed(exhibit, draft.description):
        return ""
    return exhibit.record.label


def _settle_others(session: Session, exhibit: Exhibit) -> None:
    draft = _draft(session)
    if draft is None or draft.exhibit == exhibit.record.id:
        return
    other = session.vault.index.get(draft.exhibit)
    said = _changed(other, draft.description) if other is not None else {}
    if other is not None and said:
        review.describe(session, other.record.label, said)
    session.vault.keep_draft(None)


def _changed(exhibit: Exhibit, fields: Mapping[str, str]) -> dict[str, str]:
    said = fields_of(exhibit)
    review.check_fields(fields)
    return {name: text.strip() for name, text in fields.items() if text.strip() != said[name].strip()}


def _written(draft: _Draft) -> bytes:
    """The bytes of a draft that can become one entry."""
    try:
        data = rfc8785.dumps(to_json(draft))
    except rfc8785.CanonicalizationError:
        raise InputError(
            "bad-text",
            "The text holds half of a character, which cannot be stored.",
            "Take out the character that is shown as a box or a question mark.",
        ) from None
    if len(data) > MAX_ENTRY - ENTRY_FRAME:
        raise InputError("text-too-long", "This is too much text for one entry.", "Import it as a file.")
    return data


def _draft(session: Session) -> _Draft | None:
    """The draft, unless it is damaged: then what is written next takes its place."""
    try:
        return _read(session)
    except VaultDamagedError as error:
        if error.code == DAMAGED:
            return None
        raise


def _read(session: Session) -> _Draft | None:
    data = session.vault.draft()
    if data is None:
        return None
    try:
        draft = from_json(_Draft, json.loads(data))
        review.check_fields(draft.description)
    except (ValueError, InputError):
        raise damaged() from None
    return draft
