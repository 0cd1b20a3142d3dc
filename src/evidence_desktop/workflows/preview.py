"""Look at a bundle before it is made: what would be in it, and its report as a PDF that is never plain on a disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from evidence_desktop.bundle.writer import draft_report
from evidence_desktop.crypto.spool import SealedSpool
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows import redact, review, share
from evidence_desktop.workflows.review import Row
from evidence_desktop.workflows.session import Session

__all__ = ["Choice", "Offer", "choices", "offer", "report"]


@dataclass(frozen=True, slots=True)
class Offer:
    """What could go into a bundle.

    Attributes:
        exhibits: Exhibits that can go in.
        links: How many of them hold an address and no picture.
        deleted: Exhibits that were deleted and stay out.
        redacted: Exhibits that can go in and have a redacted copy.
        pictures: Exhibits that can go in and are pictures.
    """

    exhibits: int
    links: int
    deleted: int
    redacted: int
    pictures: int


def offer(session: Session) -> Offer:
    """Count what could go into a bundle."""
    rows = review.listed(session)
    there = [row for row in rows if not row.deleted]
    covered = redact.redacted(session)
    return Offer(
        exhibits=len(there),
        links=sum(row.kind == Kind.LINK for row in there),
        deleted=len(rows) - len(there),
        redacted=sum(row.id in covered for row in there),
        pictures=sum(row.media_type.startswith("image/") for row in there),
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """An exhibit that can be chosen.

    Attributes:
        row: As a list shows it.
        boxes: Boxes of its redacted copy; 0 when there is none.
    """

    row: Row
    boxes: int


def choices(session: Session, search: str = "", *, pictures: bool = False) -> tuple[Choice, ...]:
    """List what can go into a bundle, the newest first.

    Args:
        session: The unlocked vault.
        search: Beginnings of words that all have to occur.
        pictures: Leave out what is no picture.
    """
    covered = redact.redacted(session)
    rows = session.vault.index.exhibits(search=search, newest_first=True)
    return tuple(
        Choice(row, covered.get(row.id, 0))
        for row in rows
        if not row.deleted and (not pictures or row.media_type.startswith("image/"))
    )


def report(
    session: Session,
    labels: Sequence[str] = (),
    *,
    profile: str = "general",
    redacted: bool = True,
    progress: Progress = NO_PROGRESS,
) -> BinaryIO:
    """Compose the report that a bundle of these exhibits would hold, but for its signature, number and time.

    Returns:
        The PDF, in a file that is encrypted under a key in memory and is gone when it is closed.

    Raises:
        InputError: As ``share.export``.
        CancelledError: The person stopped it.
    """
    chosen = share.chosen_of(session, labels)
    if redacted:
        redact.renew(session, chosen, progress)
        chosen = share.chosen_of(session, labels)
    content = share.gather(session, chosen, profile, redacted=redacted)
    spool = SealedSpool(session.path)
    try:
        draft_report(content, spool, progress)
    except BaseException:
        spool.close()
        raise
    return spool
