"""Cover parts of a picture: the copy is made anew from its original each time, and the log holds its hash and boxes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from evidence_desktop.bundle.content import Link
from evidence_desktop.bundle.redact import redacted_png
from evidence_desktop.bundle.stamp import upright
from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.ids import ExhibitId
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.model.redaction import Box, Redaction
from evidence_desktop.vault.index import Exhibit
from evidence_desktop.workflows import review
from evidence_desktop.workflows.session import Session

__all__ = [
    "Box",
    "Picture",
    "Twin",
    "boxes",
    "boxes_in",
    "boxes_text",
    "copy",
    "cover_twin",
    "expect_no_twins",
    "last_link",
    "link_of",
    "look",
    "picture",
    "redact",
    "redacted",
    "renew",
    "twins",
    "withdraw",
]

_EVENTS = frozenset({Event.REDACTED, Event.UNREDACTED})


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to draw boxes on, upright, in memory only.

    Attributes:
        width: Pixels of the whole picture; boxes are measured in these.
        height: Likewise.
        shown_width: Pixels of ``rgb``, which may be smaller.
        shown_height: Likewise.
        rgb: Three bytes a pixel, row after row.
    """

    width: int
    height: int
    shown_width: int
    shown_height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class Twin:
    """An exhibit with nothing covered, whose original is, down to the byte, the one that is covered in another.

    Attributes:
        label: Its label.
        covered: Label of the exhibit that has a redacted copy.
    """

    label: str
    covered: str


def picture(session: Session, label: str, within: tuple[int, int]) -> Picture:
    """Decode an exhibit's picture for drawing boxes on it, no larger than ``within``.

    Raises:
        InputError: It is no picture, cannot be read, or was deleted.
    """
    exhibit = review.find(session, label)
    with review.original(session, exhibit) as source:
        whole = upright(source, exhibit.record)
    shown = whole.copy()
    shown.thumbnail(within)
    return Picture(whole.width, whole.height, shown.width, shown.height, shown.tobytes())


def look(session: Session, label: str, within: tuple[int, int]) -> Picture:
    """As ``picture``, for showing it to the person clearly: that it was viewed goes into the log."""
    shown = picture(session, label, within)
    record = review.find(session, label).record
    session.vault.append([Draft(Event.VIEWED, {}, record.id, record.case)])
    return shown


def boxes(session: Session, label: str) -> tuple[Box, ...]:
    """Return the boxes of an exhibit's redacted copy; none when there is no copy."""
    link = link_of(session, review.find(session, label).record.id)
    return () if link is None else link.what.boxes


def boxes_text(boxes: Sequence[Box]) -> str:
    """Write boxes as a draft keeps them."""
    return json.dumps([to_json(box) for box in boxes])


def boxes_in(text: str) -> tuple[Box, ...]:
    """Read what ``boxes_text`` wrote."""
    return tuple(from_json(Box, box) for box in json.loads(text))


def redact(session: Session, label: str, boxes: Sequence[Box]) -> Redaction:
    """Make the redacted copy of a picture, and log the hashes that link it to its original.

    Raises:
        InputError: ``no-boxes``, ``bad-box``, ``nothing-covered``, no picture, or it was deleted.
    """
    exhibit = review.find(session, label)
    made = _made(session, exhibit, boxes)
    record = exhibit.record
    if made.redacted == made.original:
        # It is itself a copy that this program made, with these boxes.
        raise InputError(
            "nothing-covered",
            "These boxes cover nothing in {label} that is not black already.",
            "Nothing was changed.",
            label=record.label,
        )
    session.vault.append([Draft(Event.REDACTED, to_json(made), record.id, record.case)])
    return made


def withdraw(session: Session, label: str) -> None:
    """Give up an exhibit's redacted copy; that it was made stays in the log.

    Raises:
        InputError: ``not-redacted``.
    """
    record = review.find(session, label).record
    if link_of(session, record.id) is None:
        raise InputError("not-redacted", "There is no redacted copy of {label}.", label=record.label)
    session.vault.append([Draft(Event.UNREDACTED, {}, record.id, record.case)])


def redacted(session: Session) -> dict[ExhibitId, int]:
    """Return every exhibit that has a redacted copy, with the number of its boxes."""
    found: dict[ExhibitId, int] = {}
    for entry in session.vault.index.of_events(_EVENTS):
        if entry.exhibit is not None:
            found.pop(entry.exhibit, None)
            if entry.event is Event.REDACTED:
                found[entry.exhibit] = len(entry.body["boxes"])
    return found


def twins(session: Session, labels: Collection[str] = ()) -> tuple[Twin, ...]:
    """Find what would go out clear although the same picture is covered under another number.

    Args:
        session: The unlocked vault.
        labels: Labels of what goes out; everything when none is named.
    """
    kept = redacted(session)
    rows = session.vault.index.alike(kept)
    covered = {row.sha256: row.label for row in rows if row.id in kept}
    return tuple(
        Twin(row.label, covered[row.sha256])
        for row in rows
        if row.id not in kept and row.sha256 in covered and (not labels or row.label in labels)
    )


def expect_no_twins(session: Session, labels: Collection[str], known: Collection[str]) -> None:
    """Refuse what would go out clear although it is covered under another number, unless the person knows of it.

    Args:
        session: The unlocked vault.
        labels: Labels of what goes out; everything when none is named.
        known: Labels of which the person was told.

    Raises:
        InputError: ``covered-elsewhere``.
    """
    for twin in twins(session, labels):
        if twin.label not in known:
            raise InputError(
                "covered-elsewhere",
                "{label} holds the same picture as {covered}, in which parts are covered.",
                "Nothing was written. Choose what to do with it, or make the bundle again as it is.",
                label=twin.label,
                covered=twin.covered,
            )


def cover_twin(session: Session, twin: Twin) -> None:
    """Cover the same parts in the other exhibit.

    Raises:
        InputError: One of them was deleted, or the copy was withdrawn meanwhile.
    """
    redact(session, twin.label, boxes(session, twin.covered))


def renew(session: Session, exhibits: Sequence[Exhibit], progress: Progress = NO_PROGRESS) -> None:
    """See to it that the log names the copies that this version of the picture library makes.

    The same boxes on the same picture may give other bytes after an update; those are then logged as a new copy.
    """
    kept = redacted(session)
    for exhibit in exhibits:
        record = exhibit.record
        if record.id not in kept:
            continue
        progress.checkpoint()
        link = link_of(session, record.id)
        if link is not None and _made(session, exhibit, link.what.boxes) != link.what:
            redact(session, record.id, link.what.boxes)


def link_of(session: Session, exhibit: ExhibitId) -> Link | None:
    """Return the entry that says which redacted copy stands for an exhibit; None when none does."""
    return last_link(session.vault.index.history(exhibit))


def last_link(history: Sequence[Entry]) -> Link | None:
    """The same, of an exhibit's history."""
    for entry in reversed(history):
        if entry.event in _EVENTS:
            redacted = entry.event is Event.REDACTED
            return Link(entry.seq, from_json(Redaction, dict(entry.body))) if redacted else None
    return None


def copy(session: Session, exhibit: Exhibit, boxes: Sequence[Box]) -> bytes:
    """Make the redacted copy as a PNG, in memory."""
    with review.original(session, exhibit) as source:
        return redacted_png(source, exhibit.record, boxes)


def _made(session: Session, exhibit: Exhibit, boxes: Sequence[Box]) -> Redaction:
    data = copy(session, exhibit, boxes)
    return Redaction(tuple(boxes), exhibit.record.content.sha256, hashlib.sha256(data).hexdigest(), len(data))
