"""Check a bundle or a report that somebody handed over; opens an age bundle when its key is given."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from evidence_desktop import __version__
from evidence_desktop.crypto.age import AgeReader, Identity, Passphrase, X25519Identity
from evidence_desktop.model.errors import InputError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.verifier import Report, UsageError, compare
from evidence_desktop.verifier import verify_apart as verify
from evidence_desktop.verifier.chains import read_roots
from evidence_desktop.verifier.findings import shown

__all__ = ["Checked", "Report", "check", "examine", "is_locked", "with_fingerprint"]

AGE_MAGIC = b"age-encryption.org/v1\n"
SECRET = "AGE-SECRET-KEY-1"  # noqa: S105 - the prefix by which age knows a key, not a key
TAG_MANIFEST = "tagmanifest-sha256.txt"
PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Checked:
    """A check as it is written down for others.

    Attributes:
        report: What it came to.
        name: Of the file or folder, harmless to print.
        hashed: Of which file ``sha256`` is: of the one that was given, or of a folder's list of its lists.
        sha256: Hex; empty when that file cannot be read.
        when: By the device clock, with its offset.
        version: Of this program.
        compared: Whether a fingerprint from its owner was given.
    """

    report: Report
    name: str
    hashed: str
    sha256: str
    when: datetime
    version: str
    compared: bool


def check(
    path: Path,
    *,
    trust: str | None = None,
    since: str | None = None,
    anchor_text: bytes | None = None,
    tsa_roots: Sequence[bytes] = (),
    key: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> Report:
    """Verify a bundle, or a report alone.

    Args:
        path: Folder, zip, age file or PDF.
        trust: Root fingerprint, hex or words, that its owner gave by another way.
        since: Text of an earlier checkpoint.
        anchor_text: Any text from elsewhere in which one stands, such as an e-mail or a police report.
        tsa_roots: Root certificates, PEM or DER, of time-stamping authorities that the person believes.
        key: What opens an age bundle: the text of an age key file, or the passphrase's words.
        progress: Told of bytes.

    Raises:
        InputError: The key does not open the file; the fingerprint, checkpoint, text or certificate cannot be read.
    """
    run = partial(
        verify, trust=trust, since=since, anchor_text=anchor_text, tsa_roots=_roots(tsa_roots), progress=progress
    )
    try:
        if key is None or not is_locked(path):
            return run(path)
        with path.open("rb") as locked, AgeReader(locked, [_identity(key)]) as plain:
            return run(cast("BinaryIO", plain))
    except UsageError as error:
        raise InputError(error.code, *error.templates, **error.values) from None


def examine(
    path: Path,
    *,
    trust: str | None = None,
    anchor_text: bytes | None = None,
    key: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> Checked:
    """Verify as ``check`` does, and note what a written result has to say besides.

    Raises:
        InputError: As ``check``; ``no-such-file``.
    """
    if not path.exists():
        raise InputError(
            "no-such-file",
            "{path} is not there.",
            "Choose it again. If it is on a stick or another disk, connect that first.",
            path=path,
        )
    report = check(path, trust=trust, anchor_text=anchor_text, key=key, progress=progress)
    named = path / TAG_MANIFEST if path.is_dir() else path
    return Checked(
        report=report,
        name=shown(path.name),
        hashed=shown(named.name),
        sha256=_sha256(named, progress),
        when=datetime.now().astimezone(),
        version=__version__,
        compared=trust is not None,
    )


def with_fingerprint(checked: Checked, trust: str) -> Checked:
    """Hold a result against the fingerprint that the owner read out; no file is read again.

    Raises:
        InputError: ``bad-fingerprint``.
    """
    try:
        return replace(checked, report=compare(checked.report, trust), compared=True)
    except UsageError as error:
        raise InputError(error.code, *error.templates, **error.values) from None


def is_locked(path: Path) -> bool:
    """Say whether it is an age file, which needs words or a key.

    Raises:
        WorkError: ``cannot-read``.
    """
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(AGE_MAGIC)) == AGE_MAGIC
    except OSError as error:
        raise WorkError(
            "cannot-read", "{path} cannot be read: {reason}.", path=path, reason=error.strerror or "unreadable"
        ) from error


def _roots(files: Sequence[bytes]) -> frozenset[str]:
    try:
        return frozenset[str]().union(*map(read_roots, files))
    except ValueError:
        raise InputError(
            "not-a-certificate",
            "That file holds no certificate.",
            "Choose the authority's root certificate; its name often ends in .pem, .crt or .cer.",
        ) from None


def _sha256(path: Path, progress: Progress) -> str:
    sha = hashlib.sha256()
    try:
        with path.open("rb", buffering=0) as file:
            while piece := file.read(PIECE):
                progress.checkpoint()
                sha.update(piece)
    except OSError:
        return ""
    return sha.hexdigest()


def _identity(key: str) -> Identity:
    for line in key.splitlines():
        if line.strip().startswith(SECRET):
            return X25519Identity.from_string(line.strip())
    return Passphrase(key.strip())
