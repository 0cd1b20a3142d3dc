"""The sealed record of one exhibit: what was taken, where, when and how. It never changes after sealing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from evidence_desktop.model.ids import ExhibitId


class Kind(StrEnum):
    """What an exhibit is."""

    SCREENSHOT = "screenshot"
    FILE = "file"
    LINK = "link"
    NOTE = "note"


class Jump(StrEnum):
    """How the device clock was seen to move, compared with the entry before (docs/spec/custody-log.md)."""

    BACK = "back"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class TimeReading:
    """One reading of the device clock, with what helps to judge it.

    Attributes:
        utc: Device clock in UTC, to the millisecond.
        local: The same moment with the local offset.
        zone: IANA name of the local zone where the system tells it, else its abbreviation.
        monotonic_ms: Milliseconds since boot by a clock that cannot be set.
        boot: A name for this boot of the device, 32 hex digits, hashed so that it identifies nothing else.
        synchronised: Whether the system says that its clock is synchronised; None when it does not say.
        jumps: How the clock moved since the log's last entry; empty when it did not.
    """

    utc: datetime
    local: datetime
    zone: str
    monotonic_ms: int
    boot: str
    synchronised: bool | None
    jumps: tuple[Jump, ...]


@dataclass(frozen=True, slots=True)
class Monitor:
    """One monitor in physical pixels; the origin may be negative."""

    name: str
    x: int
    y: int
    width: int
    height: int
    scale_percent: int


@dataclass(frozen=True, slots=True)
class Screen:
    """What part of which screen was taken.

    Attributes:
        target: ``all``, ``monitor``, ``area`` or ``window``.
        monitors: Every monitor that was there.
        x: Left edge of the captured area in physical pixels; may be negative.
        y: Top edge, likewise.
        width: Width in pixels.
        height: Height in pixels.
        method: ``root-crop`` (part of the screen, whatever covered it) or ``window-pixmap`` (the window's own picture).
        window_title: Title of the captured window; empty otherwise.
        program: Program that owns the window, as the system names it; empty where unknown.
        blank: Whether every pixel had the same colour, as protected windows have.
    """

    target: str
    monitors: tuple[Monitor, ...]
    x: int
    y: int
    width: int
    height: int
    method: str
    window_title: str
    program: str
    blank: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where the person says, or the system saw, that it came from. Empty text means: not told.

    Attributes:
        platform: Such as ``Instagram``; free text.
        url: Address of the post or page.
        url_how: ``typed``, ``detected`` or empty.
        account: Account name of whoever posted.
        profile_url: Address of that account.
    """

    platform: str
    url: str
    url_how: str
    account: str
    profile_url: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing read off a file's own metadata, as text: name such as ``exif:GPS GPSLatitude``, and its value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Content:
    """The original's bytes, described.

    Attributes:
        file_name: The name it came with, or the one it was given; any script.
        media_type: Such as ``image/png``, decided from the bytes where they say so.
        size: Bytes.
        sha256: 64 lower-case hex digits over the original's bytes.
        width: Pixels, for pictures.
        height: Pixels, for pictures.
        facts: EXIF and container metadata, and markers of AI generation found there.
        warnings: What could not be read off the file, in plain words.
    """

    file_name: str
    media_type: str
    size: int
    sha256: str
    width: int | None
    height: int | None
    facts: tuple[Fact, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Device:
    """What it was taken with; no serial numbers, no user names.

    Attributes:
        system: Such as ``Linux 6.1.0 x86_64``.
        app: Such as ``Evidence Desktop 0.1.0``.
        build: SHA-256 over the app's own source files, 64 hex digits.
    """

    system: str
    app: str
    build: str


@dataclass(frozen=True, slots=True)
class Record:
    """Everything sealed about one exhibit at the moment it was taken.

    Attributes:
        id: UUIDv7.
        label: Such as ``E001``; unique in a vault.
        case: Name of the case that it belongs to.
        kind: Screenshot, file, link or note.
        captured: When it was taken, by the device clock.
        event_time: When the post says it was made, as the person gives it; empty if not told.
        first_seen: When the person first saw it, as they give it; empty if not told.
        source: Where it came from.
        screen: For screenshots.
        device: What it was taken with.
        content: The original.
        remark: What the person said about it at the moment of capture; may be empty.
    """

    id: ExhibitId
    label: str
    case: str
    kind: Kind
    captured: TimeReading
    event_time: str
    first_seen: str
    source: Source
    screen: Screen | None
    device: Device
    content: Content
    remark: str
