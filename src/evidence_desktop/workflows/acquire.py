"""Take it in: the screen, files, links and notes. Sealed first, described afterwards."""

from __future__ import annotations

import io
import time
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evidence_desktop.capture import grab, png
from evidence_desktop.capture.device import device
from evidence_desktop.capture.facts import NO_FACTS, FileFacts, read_facts
from evidence_desktop.capture.files import FileSource, media_type_of
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import InputError, Phrase
from evidence_desktop.model.ids import BlobId, new_exhibit_id
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.model.record import Content, Kind, Record, Screen, Source, TimeReading
from evidence_desktop.workflows.look import Frozen
from evidence_desktop.workflows.session import Session
from evidence_desktop.workflows.told import DEFAULT_CASE, Told

__all__ = ["DEFAULT_CASE", "Target", "Told", "add_link", "add_note", "capture", "import_file", "keep_taken", "take"]

PIECE = 1 << 20
"""Bytes moved at a time: large enough for hashing and encryption to run at full speed."""
MAX_DELAY = 60
"""Seconds that a capture may wait; longer is a mistake."""
MAX_TEXT = 1_000_000
"""Characters of a note or address; a record is read by people."""


@dataclass(frozen=True, slots=True)
class Target:
    """What to take of the screen: exactly one of these, or nothing for every monitor.

    Attributes:
        monitor: Number from 1.
        area: Left, top, width, height in physical pixels.
        window: The window's id as the window list gives it.
    """

    monitor: int | None = None
    area: tuple[int, int, int, int] | None = None
    window: int | None = None


@dataclass(frozen=True, slots=True)
class _Taken:
    """One thing on its way into the vault."""

    kind: Kind
    event: Event
    told: Told
    reading: TimeReading
    source: BinaryIO | FileSource
    size: int
    file_name: str
    media_type: str
    screen: Screen | None = None
    pixels: tuple[int, int] | None = None
    url: str = ""


def capture(
    session: Session, target: Target, told: Told, *, delay: float = 0, progress: Progress = NO_PROGRESS
) -> Record:
    """Take a picture of the screen and seal it at once.

    Args:
        session: The unlocked vault.
        target: What to take.
        told: What is known already.
        delay: Seconds to wait first.
        progress: Asked every tenth of a second of the delay whether to stop.

    Raises:
        WorkError: No screen, Wayland, or a window that went away.
    """
    _wait(delay, progress)
    return keep_taken(session, take(session, target), told)


def take(session: Session, target: Target) -> Frozen:
    """Take a picture of the screen without keeping it; it waits for nothing that is done to the vault.

    Raises:
        WorkError: As ``capture``.
    """
    reading = session.vault.read_clock()
    return Frozen(*_grab(target), reading)


def keep_taken(session: Session, taken: Frozen, told: Told) -> Record:
    """Seal what ``take`` took."""
    return _seal_picture(session, taken.pixels, taken.screen, taken.reading, told)


def capture_frozen(session: Session, frozen: Frozen, area: tuple[int, int, int, int], told: Told) -> Record:
    """Seal an area of a picture that was frozen for choosing it: the very pixels that the person saw and chose.

    Taking the area from the screen again could miss what went away meanwhile, or show what came.

    Raises:
        InputError: ``bad-area``.
    """
    return _seal_picture(session, *frozen.cut(area), frozen.reading, told)


def _seal_picture(session: Session, pixels: grab.Pixels, screen: Screen, reading: TimeReading, told: Told) -> Record:
    data = png.encode(pixels)
    taken = _Taken(
        kind=Kind.SCREENSHOT,
        event=Event.CAPTURED,
        told=told,
        reading=reading,
        source=io.BytesIO(data),
        size=len(data),
        file_name=f"screen-{reading.utc:%Y%m%dT%H%M%SZ}.png",
        media_type="image/png",
        screen=screen,
        pixels=(pixels.width, pixels.height),
    )
    return _seal(session, taken, NO_PROGRESS)


def import_file(session: Session, path: Path, told: Told, progress: Progress = NO_PROGRESS) -> Record:
    """Take in a file of any type, streamed; the file itself is not changed.

    Raises:
        InputError: ``empty-file``, ``not-a-file``, ``no-such-file``.
        WorkError: It vanished or changed while it was read.
    """
    reading = session.vault.read_clock()
    with FileSource.open(path) as source:
        taken = _Taken(
            kind=Kind.FILE,
            event=Event.IMPORTED,
            told=told,
            reading=reading,
            source=source,
            size=source.size,
            file_name=source.name,
            media_type=media_type_of(source.head, source.name),
        )
        return _seal(session, taken, progress)


def cut_off(session: Session) -> bool:
    """Tell whether the program was ended while an original was being taken in; what there was of it is put aside."""
    return any(one.check == "put-aside" and one.subject.startswith("blobs/") for one in session.vault.findings)


def add_link(session: Session, url: str, told: Told) -> Record:
    """Keep an address without any picture; the original is a one-line ``text/uri-list`` (RFC 2483)."""
    url = _text(url, Phrase("address"))
    if any(part.isspace() for part in url):
        raise InputError("bad-address", "An address has no spaces or line breaks.", "Copy it from the browser's bar.")
    return _seal_text(session, Kind.LINK, f"{url}\r\n", told, url)


def add_note(session: Session, text: str, told: Told) -> Record:
    """Keep a written note; the original is its text in UTF-8."""
    return _seal_text(session, Kind.NOTE, _text(text, Phrase("note")), told)


def _text(text: str, what: Phrase) -> str:
    text = text.strip()
    if not text:
        raise InputError("empty-text", "The {what} is empty.", "Write something and try again.", what=what)
    if len(text) > MAX_TEXT:
        raise InputError(
            "text-too-long",
            "The {what} is longer than {limit:,} characters.",
            "Import it as a file.",
            what=what,
            limit=MAX_TEXT,
        )
    return text


def _wait(delay: float, progress: Progress) -> None:
    if not 0 <= delay <= MAX_DELAY:
        raise InputError("bad-delay", "The delay is between 0 and {limit} seconds.", limit=MAX_DELAY)
    until = time.monotonic() + delay
    while (left := until - time.monotonic()) > 0:
        progress.checkpoint()
        time.sleep(min(left, 0.1))


def _grab(target: Target) -> tuple[grab.Pixels, Screen]:
    if target.window is not None:
        return grab.grab_window(target.window)
    if target.area is not None:
        return grab.grab_area(*target.area)
    if target.monitor is not None:
        return grab.grab_monitor(target.monitor)
    return grab.grab_all()


def _seal_text(session: Session, kind: Kind, text: str, told: Told, url: str = "") -> Record:
    data = text.encode()
    name, media_type = ("link.uri", "text/uri-list") if kind is Kind.LINK else ("note.txt", "text/plain")
    taken = _Taken(
        kind=kind,
        event=Event.CAPTURED,
        told=told,
        reading=session.vault.read_clock(),
        source=io.BytesIO(data),
        size=len(data),
        file_name=name,
        media_type=media_type,
        url=url,
    )
    return _seal(session, taken, NO_PROGRESS)


def _seal(session: Session, taken: _Taken, progress: Progress) -> Record:
    vault = session.vault
    with vault.store() as blob:
        done = 0
        while piece := taken.source.read(PIECE):
            progress.checkpoint()
            blob.write(piece)
            done += len(piece)
            progress.report(done, taken.size)
        if isinstance(taken.source, FileSource):
            taken.source.check()
        blob_id = blob.seal()
        # No way to stop from here on: what is on the disk under its name gets its entry.
        facts = _facts(session, blob_id, taken)
        # Something else may be taken in beside it, and must not get the same label.
        with vault.still():
            record = _record(session, taken, facts, blob.size, blob.sha256)
            body = {"record": to_json(record), "blob": blob_id}
            vault.append([Draft(taken.event, body, record.id, record.case)], taken.reading)
    return record


def _facts(session: Session, blob_id: BlobId, taken: _Taken) -> FileFacts:
    if taken.kind is not Kind.FILE:
        return NO_FACTS
    # Read from the sealed copy, so that the facts belong to the very bytes that were kept.
    with session.vault.open_blob(blob_id) as stored:
        return read_facts(stored, taken.media_type)


def _record(session: Session, taken: _Taken, facts: FileFacts, size: int, sha256: str) -> Record:
    told = taken.told
    url = taken.url or told.url
    width, height = taken.pixels or (facts.width, facts.height)
    return Record(
        id=new_exhibit_id(),
        label=session.vault.index.next_label(),
        case=told.case.strip() or DEFAULT_CASE,
        kind=taken.kind,
        captured=taken.reading,
        event_time=told.event_time,
        first_seen=told.first_seen,
        source=Source(told.platform, url, "typed" if url else "", told.account, told.profile_url),
        screen=taken.screen,
        device=device(),
        content=Content(taken.file_name, taken.media_type, size, sha256, width, height, facts.facts, facts.warnings),
        remark=told.remark,
    )
