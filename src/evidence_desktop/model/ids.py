"""Identifiers: types of their own, so that one kind cannot be passed for another."""

from __future__ import annotations

import secrets
import time
import uuid
from typing import NewType

ExhibitId = NewType("ExhibitId", str)
"""UUIDv7 in its 36-character form."""

BlobId = NewType("BlobId", str)
"""32 lower-case hex digits, random: the name says nothing about the content."""


def new_exhibit_id() -> ExhibitId:
    """Make a UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits."""
    millis = time.time_ns() // 1_000_000 & (1 << 48) - 1
    value = millis << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return ExhibitId(str(uuid.UUID(int=value)))


def new_blob_id() -> BlobId:
    """Make the random name of a stored file."""
    return BlobId(secrets.token_hex(16))
