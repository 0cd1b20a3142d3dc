"""What a stamp says: the same on the exhibit sheet and on a stamped copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import segno

from evidence_desktop.bundle.report.texts import Texts
from evidence_desktop.model.record import Record, TimeReading

_MASK = 3
"""Any mask makes a valid code (ISO/IEC 18004, 7.8). Trying all eight takes five times as long, for each exhibit."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The lines of a stamp: its label, then names with their values; an empty value was not told."""

    label: str
    rows: tuple[tuple[str, str], ...]


def stamp(record: Record, texts: Texts, description: Mapping[str, str] | None = None) -> Stamp:
    """Gather a stamp: date in UTC and local time, platform, address, account and hash."""
    said = description or {}
    source = record.source
    untold = texts("stamp.untold")
    return Stamp(
        record.label,
        (
            (texts("stamp.captured"), f"{utc_text(record.captured)} ({texts('stamp.device-clock')})"),
            ("", local_text(record.captured, texts)),
            (texts("stamp.platform"), source.platform or said.get("platform", "") or untold),
            (texts("stamp.url"), source.url or said.get("url", "") or untold),
            (texts("stamp.account"), source.account or said.get("account", "") or untold),
            (texts("stamp.sha256"), record.content.sha256),
        ),
    )


def utc_text(time: TimeReading) -> str:
    """``2026-11-22 10:00:00.000 UTC``."""
    return f"{time.utc:%Y-%m-%d %H:%M:%S}.{time.utc.microsecond // 1000:03d} UTC"


def local_text(time: TimeReading, texts: Texts) -> str:
    """``2026-11-22 18:00:00 +08:00 (Asia/Kuala_Lumpur)``."""
    return texts("stamp.clock", local=clock_text(time), zone=time.zone)


def clock_text(time: TimeReading) -> str:
    """``2026-11-22 18:00:00 +08:00``."""
    offset = f"{time.local:%z}"
    return f"{time.local:%Y-%m-%d %H:%M:%S} {offset[:3]}:{offset[3:5]}"


def qr_rows(record: Record) -> tuple[bytearray, ...]:
    """The modules of a QR code that names the exhibit, its time and its hash; 1 is dark, no quiet zone.

    Upper case throughout: the alphanumeric mode takes a third less room.
    """
    utc = record.captured.utc
    text = f"{record.label} {utc:%Y-%m-%dT%H:%M:%SZ} SHA256:{record.content.sha256}".upper()
    code = segno.make(text, error="m", mask=_MASK, micro=False)
    return tuple(code.matrix)
