"""Anchor it: let somebody outside date the log, by a time stamp or by a checkpoint that the person hands over."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import segno

from evidence_desktop.bundle.content import Anchor
from evidence_desktop.crypto.timestamps import make_request, nonce_of
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.errors import EvidenceError, InputError, WorkError
from evidence_desktop.verifier.chains import Link, read_links
from evidence_desktop.verifier.findings import CannotRunError
from evidence_desktop.verifier.timestamps import Stamp, StampError, check_stamp, read_stamp
from evidence_desktop.workflows.review import new_file
from evidence_desktop.workflows.session import Session

MAX_FILE = 64 * 1024
"""Bytes of a reply or of a root certificate; a reader of bundles refuses more. Most have less than a tenth of it."""

PICTURES = (".png", ".svg")
"""How the name of a picture of a checkpoint may end."""


@dataclass(frozen=True, slots=True)
class Stamped:
    """A time stamp that was taken in.

    Attributes:
        size: Entries of the log that it covers.
        time: The latest moment that it allows, UTC.
        authority: Who says so, by the name in its certificate.
        root: SHA-256 of the root certificate that was named, hex.
        clocks_agree: Whether it was made between request and reply by this computer's clock, give or take a minute.
    """

    size: int
    time: datetime
    authority: str
    root: str
    clocks_agree: bool


@dataclass(frozen=True, slots=True)
class Outside:
    """One thing by which the log is held from outside.

    Attributes:
        event: ``checkpoint given``, ``time stamp asked`` or ``time stamped``.
        size: Entries of the log that it covers.
        when: By this computer's clock of then.
        to: Whom the person named; empty for time stamps.
        time: What a time stamp says; None for the others.
    """

    event: Event
    size: int
    when: datetime
    to: str
    time: datetime | None


def ask(session: Session, out: Path) -> int:
    """Write a request for a time stamp over the newest checkpoint, to be carried to an authority.

    Returns:
        How many entries that checkpoint covers.

    Raises:
        InputError: ``exists``, ``inside-vault``.
        WorkError: ``cannot-write``; nothing was logged.
        StorageError: The vault cannot be written; the file is removed again.
    """
    session.must_be_outside(out)
    note = session.vault.checkpoint()
    request = make_request(note.encode())
    with new_file(out) as file:
        file.write(request)
        session.vault.append([Draft(Event.STAMP_ASKED, {"note": note, "request": _text(request)})])
    return _size(note)


def take(session: Session, reply: Path, root: Path) -> Stamped:
    """Take in an authority's reply, once it holds for a request of this vault and under this root.

    Args:
        session: The unlocked vault.
        reply: The ``.tsr`` file.
        root: The authority's root certificate, PEM or DER, from where the person trusts it.

    Raises:
        InputError: Why the reply or the root cannot be accepted; nothing was logged.
        WorkError: ``cannot-read``.
    """
    data, authority = _read(reply), _read_root(root)
    try:
        stamp = read_stamp(data)
        asked = _question(session, stamp)
        signer = check_stamp(stamp, stamp.imprint, authority)
    except CannotRunError:
        raise InputError(
            "stamp-unknown-kind",
            "This reply uses a kind of signature or key that is not known here.",
            "Nothing was changed. Ask an authority that signs with RSA (2048 to 8192 bits) or ECDSA (P-256, P-384 or "
            "P-521), and with SHA-256, SHA-384 or SHA-512.",
        ) from None
    except StampError as fault:
        raise _refusal(fault) from None
    note = asked.body["note"]
    time = stamp.latest.replace(microsecond=stamp.latest.microsecond // 1000 * 1000)
    body = {"note": note, "stamp": _text(data), "certificate": _text(authority.der), "time": to_json(time)}
    (entry,) = session.vault.append([Draft(Event.STAMPED, body)])
    fits = (asked.time.utc.timestamp() - 60) <= stamp.made.timestamp() <= (entry.time.utc.timestamp() + 60)
    return Stamped(_size(note), time, signer.name, authority.fingerprint, fits)


def give(session: Session, to: str, size: int | None = None) -> int:
    """Note that the person gave a checkpoint to somebody.

    Args:
        session: The unlocked vault.
        to: Whom, in the person's words; stays in the vault.
        size: Of the checkpoint; of the one that was shown last when it is not given.

    Returns:
        Its size.

    Raises:
        InputError: ``no-recipient``, ``none-shown``, or ``bad-size``.
    """
    if not to.strip():
        raise InputError("no-recipient", "Nobody is named.", "Say whom you gave it to, such as a police station.")
    shown = session.vault.index.sizes_shown((Event.CHECKPOINT_SHOWN,))
    if not shown or size not in (None, *shown):
        raise InputError(
            "none-shown",
            "No such checkpoint was shown yet.",
            "Show the checkpoint, hand it over, and then note to whom you gave it.",
        )
    size = shown[-1] if size is None else size
    note = session.vault.checkpoint_at(size)
    session.vault.append([Draft(Event.CHECKPOINT_GIVEN, {"note": note, "to": to.strip()})])
    return size


def last_shown(session: Session) -> tuple[int, datetime] | None:
    """Size of the checkpoint that was shown last, and when by this computer's clock of then; None when none was."""
    shown = session.vault.index.of_events({Event.CHECKPOINT_SHOWN})
    return (int(shown[-1].body["size"]), shown[-1].time.local) if shown else None


def save_text(session: Session, words: str, out: Path) -> None:
    """Write a checkpoint as text, with whatever words stand around it.

    Raises:
        InputError: ``exists``, ``inside-vault``.
        WorkError: ``cannot-write``.
    """
    session.must_be_outside(out)
    with new_file(out) as file:
        file.write(words.encode())


def picture(session: Session, note: str, out: Path) -> None:
    """Write a checkpoint as a QR code, PNG or SVG by the name, to be printed or shown.

    Raises:
        InputError: ``bad-picture``, ``exists``, ``inside-vault``.
        WorkError: ``cannot-write``.
    """
    session.must_be_outside(out)
    kind = out.suffix.lower()
    if kind not in PICTURES:
        raise InputError(
            "bad-picture", "A picture of a checkpoint is a PNG or an SVG.", "Let its name end in .png or .svg."
        )
    with new_file(out) as file:
        draw(note, file, kind.removeprefix("."))


def draw(note: str, file: BinaryIO, kind: str) -> None:
    """Write a checkpoint as a QR code, ``png`` or ``svg``."""
    segno.make(note, error="m", micro=False, encoding="utf-8").save(file, kind=kind, scale=8)


def outside(session: Session) -> tuple[Outside, ...]:
    """List what holds the log from outside, and what was asked for; the oldest first."""
    events = {Event.CHECKPOINT_GIVEN, Event.STAMP_ASKED, Event.STAMPED}
    return tuple(
        Outside(
            entry.event,
            _size(entry.body["note"]),
            entry.time.local,
            entry.body.get("to", ""),
            datetime.fromisoformat(entry.body["time"]) if entry.event is Event.STAMPED else None,
        )
        for entry in session.vault.index.of_events(events)
    )


def covering(session: Session, begins: Sequence[int]) -> tuple[Anchor, ...]:
    """Choose the time stamps for a bundle: of each root the first ones under which its exhibits had begun.

    Args:
        session: The unlocked vault.
        begins: ``seq`` of the entry with which each exhibit begins.
    """
    stamped = session.vault.index.of_events({Event.STAMPED})
    chosen: dict[int, Entry] = {}
    for root in dict.fromkeys(entry.body["certificate"] for entry in stamped):
        by_size = sorted(
            (entry for entry in stamped if entry.body["certificate"] == root), key=lambda one: _size(one.body["note"])
        )
        for begin in begins:
            first = next((entry for entry in by_size if _size(entry.body["note"]) > begin), None)
            if first is not None:
                chosen[first.seq] = first
    return tuple(
        Anchor(
            note=one.body["note"],
            stamp=base64.b64decode(one.body["stamp"]),
            root_der=base64.b64decode(one.body["certificate"]),
            time=datetime.fromisoformat(one.body["time"]),
        )
        for _, one in sorted(chosen.items())
    )


def _question(session: Session, stamp: Stamp) -> Entry:
    """Find the request that a reply answers: the one with its nonce, over the same checkpoint."""
    asked = session.vault.index.of_events({Event.STAMP_ASKED})
    same = [one for one in asked if hashlib.sha256(one.body["note"].encode()).digest() == stamp.imprint]
    if not same:
        raise InputError(
            "stamp-other-checkpoint",
            "This reply is over something else than a checkpoint of this vault that a time stamp was asked for.",
            "Nothing was changed. Look for the reply to your own request, or write a new request.",
        )
    for one in same:
        if nonce_of(base64.b64decode(one.body["request"])) == stamp.nonce:
            return one
    raise InputError(
        "stamp-other-request",
        "This reply answers another request than those of this vault.",
        "Nothing was changed. Look for the reply to your own request, or write a new request.",
    )


def _refusal(fault: StampError) -> EvidenceError:
    """Say why a reply was not accepted, and what to do."""
    match fault.code:
        case "refused":
            return InputError(
                "stamp-refused",
                "The authority did not grant a time stamp.",
                "Nothing was changed. Write a new request, or ask another authority.",
            )
        case "expired":
            return InputError(
                "stamp-expired",
                "The authority's certificate was not valid at the time that the reply states: {found}.",
                "Nothing was changed. Write a new request, or ask another authority.",
                found=fault.found,
            )
        case "not-an-authority":
            return InputError(
                "stamp-not-an-authority",
                "This reply is signed with a certificate that is not made for time stamps.",
                "Nothing was changed. Write a new request, or ask another authority.",
            )
        case "chain":
            return InputError(
                "stamp-other-root",
                "This reply does not lead to the root certificate that you named.",
                "Nothing was changed. Get the root certificate from the authority that replied.",
            )
        case "signature" | "attributes":
            return InputError(
                "stamp-invalid",
                "The signature of this reply does not hold.",
                "Nothing was changed. Fetch the reply again: it was changed or broken on its way.",
            )
        case _:
            return InputError(
                "stamp-unreadable",
                "This file is not a whole reply of a time-stamping authority.",
                "Nothing was changed. Choose the file that the authority sent; its name often ends in .tsr.",
            )


def _read_root(path: Path) -> Link:
    try:
        links = read_links(_read(path))
    except ValueError:
        links = ()
    if len(links) != 1 or not links[0].is_root:
        raise InputError(
            "not-a-root",
            "{path} is not one root certificate.",
            "Get the authority's root certificate, as a PEM or DER file, from its own site.",
            path=path,
        )
    return links[0]


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise WorkError(
            "cannot-read", "{path} cannot be read: {reason}.", "Choose another file.", path=path, reason=error.strerror
        ) from error
    return data if len(data) <= MAX_FILE else b""


def _size(note: str) -> int:
    return int(note.split("\n")[1])


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
