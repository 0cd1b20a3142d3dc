"""What a bundle is made from: the chosen exhibits with their entries and proofs. Nothing here knows of a vault."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath
from typing import BinaryIO

from evidence_desktop.model.custody import ADDS_EXHIBIT, Entry
from evidence_desktop.model.record import Record
from evidence_desktop.model.redaction import Redaction

PROFILES = ("my", "us", "uk", "in", "general")
"""Where the bundle is going; decides the page size."""

_EXTENSIONS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/tiff": "tif",
    "image/bmp": "bmp",
    "text/uri-list": "uri",
    "text/plain": "txt",
    "application/pdf": "pdf",
    "video/mp4": "mp4",
    "audio/mpeg": "mp3",
}
_PICTURES = ("png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "heic", "heif", "avif")
_TEXTS = ("pdf", "txt", "csv", "json", "xml", "eml", "msg", "rtf", "uri", "ics", "vcf", "zip", "7z", "gz")
_OFFICE = ("doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp")
_SOUND_AND_FILM = ("mp4", "mov", "mkv", "webm", "avi", "3gp", "mp3", "m4a", "aac", "wav", "ogg", "opus", "flac", "amr")
_KEPT_EXTENSIONS = frozenset(_PICTURES + _TEXTS + _OFFICE + _SOUND_AND_FILM)
"""Everything else is called ``bin``: a double click in somebody's bundle must not start a program, nor a page that
tells its maker where it was opened. The record keeps the true name."""


@dataclass(frozen=True, slots=True)
class Link:
    """The custody entry that says that a redacted copy was made.

    Attributes:
        seq: Its place in the log.
        what: Its body.
    """

    seq: int
    what: Redaction


@dataclass(frozen=True, slots=True)
class Anchor:
    """A checkpoint that somebody outside dated.

    Attributes:
        note: The checkpoint.
        stamp: The authority's reply, DER.
        root_der: The authority's root certificate, as the owner named it.
        time: The latest moment that the reply allows, UTC.
    """

    note: str
    stamp: bytes
    root_der: bytes
    time: datetime

    @property
    def size(self) -> int:
        """Entries under the checkpoint."""
        return int(self.note.split("\n")[1])


def anchor_stem(number: int) -> str:
    """Where the files of an anchor lie in the bag, without their endings; numbers begin at 1."""
    return f"data/custody/anchors/{number:03d}"


@dataclass(frozen=True, slots=True)
class BundleExhibit:
    """One exhibit on its way into a bundle.

    Attributes:
        number: Its number in the bundle, from 1, without gaps.
        record: The sealed record.
        description: The latest described fields, all text.
        history: Every entry that concerns it, by rising ``seq``.
        open: Opens the original, or the redacted copy that stands for it. It may be called more than once, and from
            another thread, one at a time.
        redaction: What links the copy to its original, where one stands for it.
    """

    number: int
    record: Record
    description: Mapping[str, str]
    history: tuple[Entry, ...]
    open: Callable[[], BinaryIO]
    redaction: Link | None = None

    @property
    def name(self) -> str:
        """``NNN``: three digits at least."""
        return f"{self.number:03d}"

    @property
    def path(self) -> str:
        """Where the original lies in the bag, or the redacted copy that stands for it."""
        if self.redaction is not None:
            return f"data/redacted/{self.name}.png"
        return f"data/originals/{self.name}.{_extension(self.record)}"

    @property
    def sha256(self) -> str:
        """SHA-256 of the file at ``path``, hex."""
        return self.record.content.sha256 if self.redaction is None else self.redaction.what.redacted

    @property
    def size(self) -> int:
        """Bytes of the file at ``path``."""
        return self.record.content.size if self.redaction is None else self.redaction.what.size

    @property
    def record_path(self) -> str:
        """Where the record file lies in the bag."""
        return f"data/records/{self.name}.json"

    @property
    def entry(self) -> int:
        """``seq`` of the entry that began the exhibit."""
        return next(entry.seq for entry in self.history if entry.event in ADDS_EXHIBIT)


@dataclass(frozen=True, slots=True)
class BundleContent:
    """Everything that a bundle holds, before it is written.

    Attributes:
        bundle_id: A UUID.
        profile: One of ``PROFILES``.
        created: When it is made, by the device clock, in UTC.
        exhibits: By rising number.
        entries: ``seq`` and exact bytes of every entry of these exhibits, by rising ``seq``.
        checkpoint: The note that the proofs lead to.
        size: Entries under that checkpoint.
        proofs: Inclusion proof as text, by ``seq``; one for each entry.
        consistency: Consistency proof as text, by the older size.
        root_der: Root certificate.
        devices: Certificates of all devices of that root; those whose seals do not occur stay out.
        log_verifier: Verifier key of the checkpoint, one line.
        anchors: What somebody outside dated; each checkpoint has its proof in ``consistency``.
    """

    bundle_id: str
    profile: str
    created: datetime
    exhibits: Sequence[BundleExhibit]
    entries: Sequence[tuple[int, bytes]]
    checkpoint: str
    size: int
    proofs: Mapping[int, str]
    consistency: Mapping[int, str]
    root_der: bytes
    devices: Sequence[bytes]
    log_verifier: str
    anchors: Sequence[Anchor] = ()

    @property
    def redacted(self) -> int:
        """For how many exhibits a redacted copy stands."""
        return sum(exhibit.redaction is not None for exhibit in self.exhibits)


def _extension(record: Record) -> str:
    known = _EXTENSIONS.get(record.content.media_type)
    if known:
        return known
    suffix = PurePosixPath(record.content.file_name).suffix.removeprefix(".").lower()
    return suffix if suffix in _KEPT_EXTENSIONS else "bin"
