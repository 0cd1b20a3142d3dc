"""Look at a bundle before it is made: what would be in it, and its report as a PDF that is never plain on a disk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from evidence_desktop.bundle.writer import draft_report
from evidence_desktop.crypto.spool import SealedSpool
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.model.record import Kind
from evidence_desktop.workflows import redact, share
from evidence_desktop.workflows.review import Filters
from evidence_desktop.workflows.session import Session

__all__ = ["Offer", "offer", "report"]


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
    index = session.vault.index
    covered = redact.redacted(session)
    there = index.matching("", Filters(kept=True))
    return Offer(
        exhibits=there,
        links=index.matching("", Filters(kept=True, kind=Kind.LINK)),
        deleted=index.count - there,
        redacted=sum(row.id in covered for row in index.alike(covered)),
        pictures=index.matching("", Filters(kept=True, pictures=True)),
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
