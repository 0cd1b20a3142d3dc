"""Look at what is kept: list, show, describe, take a copy out, delete."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.errors import EvidenceError, InputError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.vault.index import Exhibit
from evidence_desktop.vault.listing import Filters, Row
from evidence_desktop.workflows import drafts
from evidence_desktop.workflows.acquire import MAX_TEXT, PIECE
from evidence_desktop.workflows.session import Session

__all__ = [
    "FIELDS",
    "Choices",
    "Exhibit",
    "Filters",
    "Links",
    "Row",
    "choices",
    "count",
    "days",
    "delete",
    "describe",
    "extract",
    "find",
    "history",
    "links",
    "new_file",
    "original",
    "viewed",
    "window",
]

FIELDS = (
    "platform",
    "url",
    "account",
    "profile_url",
    "event_time",
    "first_seen",
    "shows",
    "matters",
    "witnesses",
    "original",
    "note",
)
"""What can be described later; each is text, and "I'm not sure" is an answer."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What lists can be narrowed to: every platform and account that occurs."""

    platforms: tuple[str, ...]
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Links:
    """How an exhibit belongs to others by what was described.

    Attributes:
        original: Label of the exhibit that it was made from, where that is kept here; empty otherwise.
        made_from_it: Labels of those that name this one as their original.
    """

    original: str
    made_from_it: tuple[str, ...]


def count(session: Session, search: str, filters: Filters, progress: Progress = NO_PROGRESS) -> int:
    """Count what a search finds."""
    return session.vault.index.matching(search, filters, progress)


def window(
    session: Session, search: str, filters: Filters, start: int, length: int, progress: Progress = NO_PROGRESS
) -> tuple[Row, ...]:
    """Return a part of what a search finds, the newest first."""
    index = session.vault.index
    return tuple(index.exhibits(search, filters, newest_first=True, limit=length, offset=start, progress=progress))


def days(
    session: Session, search: str, filters: Filters, progress: Progress = NO_PROGRESS
) -> tuple[tuple[str, int], ...]:
    """Return the days of what a search finds, the newest first, with the number of exhibits of each."""
    return tuple(session.vault.index.days(search, filters, progress))


def choices(session: Session) -> Choices:
    """Return what lists can be narrowed to."""
    index = session.vault.index
    return Choices(tuple(index.platforms()), tuple(index.accounts()))


def links(session: Session, exhibit: Exhibit) -> Links:
    """Return how an exhibit belongs to others."""
    index = session.vault.index
    named = exhibit.description.get("original", "").strip().upper()
    own = exhibit.record.label
    found = named if named != own and index.has_label(named) else ""
    return Links(found, tuple(label for label in index.naming(own) if label != own))


def history(session: Session, exhibit: Exhibit) -> tuple[Entry, ...]:
    """Return the custody entries of an exhibit, the oldest first."""
    return session.vault.index.history(exhibit.record.id)


def viewed(session: Session, label: str) -> None:
    """Write into the log that an exhibit was looked at in full size.

    Raises:
        InputError: ``no-such-exhibit``.
    """
    record = find(session, label).record
    session.vault.append([Draft(Event.VIEWED, {}, record.id, record.case)])


def find(session: Session, label: str) -> Exhibit:
    """Return an exhibit by its label or id.

    Raises:
        InputError: ``no-such-exhibit``.
    """
    exhibit = session.vault.index.get(label)
    if exhibit is None:
        raise InputError(
            "no-such-exhibit", "There is no exhibit {label}.", "The list shows which there are.", label=label
        )
    return exhibit


def describe(session: Session, label: str, fields: Mapping[str, str]) -> Exhibit:
    """Add a description as a new log entry; the sealed record stays as it is.

    Raises:
        InputError: An unknown field, nothing to say, or too long a text.
    """
    exhibit = find(session, label)
    check_fields(fields)
    if not fields:
        raise InputError("nothing-said", "There is nothing to add.", "Name at least one field.")
    record = exhibit.record
    session.vault.append([Draft(Event.DESCRIBED, {"description": dict(fields)}, record.id, record.case)])
    return find(session, label)


def check_fields(fields: Mapping[str, str]) -> None:
    """Refuse what no description may hold.

    Raises:
        InputError: ``unknown-field`` or ``text-too-long``.
    """
    unknown = sorted(set(fields) - set(FIELDS))
    if unknown:
        raise InputError(
            "unknown-field",
            "There is no field {field}.",
            "The fields are: {known}.",
            field=unknown[0],
            known=", ".join(FIELDS),
        )
    if any(len(text) > MAX_TEXT for text in fields.values()):
        raise InputError("text-too-long", "A field is longer than {limit:,} characters.", limit=MAX_TEXT)


def original(session: Session, exhibit: Exhibit) -> BinaryIO:
    """Open an exhibit's original for reading; decrypted in memory only.

    Raises:
        InputError: ``deleted`` when it was deleted.
    """
    if exhibit.deleted:
        raise gone(exhibit)
    return cast("BinaryIO", session.vault.open_blob(exhibit.blob))


def gone(exhibit: Exhibit) -> InputError:
    """Make the error for an exhibit that was deleted."""
    return InputError(
        "deleted",
        "{label} was deleted.",
        "Its record, its hash and the reason are still in the log.",
        label=exhibit.record.label,
    )


def extract(
    session: Session, label: str, out: Path, *, stamped: bool = False, progress: Progress = NO_PROGRESS
) -> Exhibit:
    """Write an exhibit's original, or the stamped copy of a picture, to a new file.

    Raises:
        InputError: ``exists``, ``deleted``, ``no-such-exhibit`` or ``not-a-picture``.
        WorkError: The file cannot be written.
    """
    exhibit = find(session, label)
    with original(session, exhibit) as source, new_file(out) as target:
        if stamped:
            # Only here: the picture library and fonts would slow down every other command.
            from evidence_desktop.bundle.stamp import stamped_png  # noqa: PLC0415

            target.write(stamped_png(source, exhibit.record))
        else:
            size = exhibit.record.content.size
            done = 0
            while piece := source.read(PIECE):
                progress.checkpoint()
                target.write(piece)
                done += len(piece)
                progress.report(done, size)
    record = exhibit.record
    session.vault.append([Draft(Event.EXTRACTED, {"stamped": stamped}, record.id, record.case)])
    return exhibit


def delete(session: Session, label: str, reason: str) -> Exhibit:
    """Delete an exhibit's original; its hash and the reason stay in the log.

    On a solid-state disk this is best effort: the system may keep old blocks for a while.

    Raises:
        InputError: ``reason-needed``, ``deleted`` or ``no-such-exhibit``.
    """
    exhibit = find(session, label)
    if exhibit.deleted:
        raise InputError("deleted", "{label} was deleted before.", label=exhibit.record.label)
    if not reason.strip():
        raise InputError(
            "reason-needed", "Deleting needs a reason.", "It stays in the log, so that nobody has to guess."
        )
    record = exhibit.record
    body = {"sha256": record.content.sha256, "reason": reason.strip()}
    session.vault.append([Draft(Event.DELETED, body, record.id, record.case)])
    session.vault.destroy_blob(exhibit.blob)
    with contextlib.suppress(EvidenceError):
        drafts.keep(session, f"{drafts.BOXES}/{record.label}", {})
    return find(session, label)


@contextlib.contextmanager
def new_file(out: Path) -> Iterator[BinaryIO]:
    """Open a file that must not exist yet, private to its owner; removed again when the block fails."""
    try:
        handle = os.open(out, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    except FileExistsError:
        raise InputError(
            "exists", "{path} exists already.", "Nothing was overwritten. Choose another name.", path=out
        ) from None
    except OSError as error:
        raise WorkError(
            "cannot-write",
            "{path} cannot be written: {reason}.",
            "Choose another place.",
            path=out,
            reason=error.strerror,
        ) from error
    try:
        with os.fdopen(handle, "wb") as target:
            yield target
            target.flush()
            os.fsync(target.fileno())
    except OSError as error:
        out.unlink(missing_ok=True)
        raise WorkError(
            "cannot-write",
            "{path} could not be written: {reason}.",
            "The unfinished copy was removed.",
            path=out,
            reason=error.strerror,
        ) from error
    except BaseException:
        out.unlink(missing_ok=True)
        raise
