"""What can happen to an exhibit or a vault, as the custody log writes it down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from evidence_desktop.model.ids import ExhibitId
from evidence_desktop.model.record import TimeReading


class Event(StrEnum):
    """The kinds of custody entry; the value stands in the log and in bundles."""

    VAULT_CREATED = "vault created"
    CAPTURED = "captured"
    IMPORTED = "imported"
    DESCRIBED = "described"
    VIEWED = "viewed"
    VERIFIED = "verified"
    EXTRACTED = "extracted"
    EXPORTED = "exported"
    EXPORT_BEGUN = "export begun"
    REDACTED = "redacted copy made"
    UNREDACTED = "redaction withdrawn"
    CHECKPOINT_SHOWN = "checkpoint shown"
    BACKED_UP = "backed up"
    RESTORED = "restored"
    DEVICE_ADDED = "device added"
    CLOCK_CHANGED = "clock changed"
    FAILED_UNLOCK = "failed unlock"
    KEY_CHANGED = "key changed"
    REPAIRED = "repaired"
    DELETED = "deleted"
    CASE_DESCRIBED = "case described"
    REPORTED = "reported"
    REPLIED = "reply recorded"
    CHECKPOINT_GIVEN = "checkpoint given"
    STAMP_ASKED = "time stamp asked"
    STAMPED = "time stamped"


class KeyChange(StrEnum):
    """What a ``key changed`` entry says was changed."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of what changed, not a secret
    UNLOCK = "unlock"
    RECOVERY = "recovery"


ADDS_EXHIBIT = frozenset({Event.CAPTURED, Event.IMPORTED})
"""The events whose body holds ``record`` and ``blob``: the exhibit begins here."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry before it has a place in the log.

    Attributes:
        event: What happened.
        body: What is to be kept of it, as JSON; its keys are the event's own (docs/spec/custody-log.md).
        exhibit: The exhibit that it concerns, if one.
        case: The case that it concerns, if one.
    """

    event: Event
    body: Mapping[str, Any] = field(default_factory=dict)
    exhibit: ExhibitId | None = None
    case: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A custody entry as it stands in the log.

    Attributes:
        seq: Place in the log from 0.
        salt: 32 hex digits, random, so that an entry's hash cannot be guessed from its content.
        event: What happened.
        exhibit: The exhibit that it concerns, if one.
        case: The case that it concerns, if one.
        time: Device clock when it was written.
        body: What is kept of it.
        key: SHA-256 of the sealing device's certificate (DER), 64 hex digits.
        signature: Base64 of the DER ECDSA signature over the entry without its seal.
    """

    seq: int
    salt: str
    event: Event
    exhibit: ExhibitId | None
    case: str | None
    time: TimeReading
    body: Mapping[str, Any]
    key: str
    signature: str
