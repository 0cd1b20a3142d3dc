"""Describe an exhibit, letter by letter: kept as a sealed draft while it is written, one log entry when it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evidence_desktop.custody.entry import MAX_ENTRY
from evidence_desktop.model.errors import InputError, VaultDamagedError
from evidence_desktop.model.record import Record
from evidence_desktop.vault.drafts import DAMAGED, damaged
from evidence_desktop.vault.index import Exhibit
from evidence_desktop.workflows import drafts, review
from evidence_desktop.workflows.drafts import DESCRIBED
from evidence_desktop.workflows.review import FIELDS
from evidence_desktop.workflows.session import Session

__all__ = ["FIELDS", "NOT_SURE", "Sheet", "finish", "keep_draft", "pending", "sheet"]

NOT_SURE = "I'm not sure"
"""The answer that is always allowed. The record has one language, so these words stand in it as they are."""

ENTRY_FRAME = 64 * 1024
"""Bytes of an entry that are left for what is not the description; they come to about one thousand."""

EXHIBIT = "exhibit"
"""The field of a draft that says which exhibit it is about."""

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


def sheet(session: Session, label: str) -> Sheet:
    """Return what is known of an exhibit, for describing it.

    Raises:
        InputError: ``no-such-exhibit``, ``deleted``.
    """
    exhibit = review.find(session, label)
    if exhibit.deleted:
        raise review.gone(exhibit)
    said = fields_of(exhibit)
    about, written = _draft(session)
    mine = written if about == exhibit.record.id else {}
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
    _settle_others(session, exhibit)
    drafts.keep(session, DESCRIBED, {EXHIBIT: exhibit.record.id} | said if said else {})


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
    if session.vault.read_only and not said:
        return False
    _settle_others(session, exhibit)
    if said:
        review.describe(session, label, said)
    drafts.keep(session, DESCRIBED, {})
    return bool(said)


def pending(session: Session) -> str:
    """Return the label of the exhibit about which something was being written when the program was ended; else empty.

    Raises:
        VaultDamagedError: ``draft-damaged``: there was something, and it cannot be read.
    """
    about, written = _checked(drafts.read(session).get(DESCRIBED, {}))
    exhibit = session.vault.index.get(about) if about else None
    if exhibit is None or exhibit.deleted or not _changed(exhibit, written):
        return ""
    return exhibit.record.label


def _settle_others(session: Session, exhibit: Exhibit) -> None:
    about, written = _draft(session)
    if about in {"", exhibit.record.id}:
        return
    other = session.vault.index.get(about)
    said = _changed(other, written) if other is not None else {}
    if other is not None and said:
        review.describe(session, other.record.label, said)
    drafts.keep(session, DESCRIBED, {})


def _changed(exhibit: Exhibit, fields: Mapping[str, str]) -> dict[str, str]:
    """What differs from what was said before; it can become one entry."""
    said = fields_of(exhibit)
    review.check_fields(fields)
    changed = {name: text.strip() for name, text in fields.items() if text.strip() != said[name].strip()}
    if len(drafts.written(changed)) > MAX_ENTRY - ENTRY_FRAME:
        raise InputError("text-too-long", "This is too much text for one entry.", "Import it as a file.")
    return changed


def _draft(session: Session) -> tuple[str, dict[str, str]]:
    """The exhibit that is being described, and what is written; empty when damaged: what comes next takes its place."""
    try:
        return _checked(drafts.get(session, DESCRIBED))
    except VaultDamagedError as error:
        if error.code == DAMAGED:
            return "", {}
        raise


def _checked(fields: dict[str, str]) -> tuple[str, dict[str, str]]:
    if not fields:
        return "", {}
    written = {name: text for name, text in fields.items() if name != EXHIBIT}
    try:
        review.check_fields(written)
        return fields[EXHIBIT], written
    except (KeyError, InputError):
        raise damaged() from None
