"""Check a bundle that somebody handed over; opens an age bundle when its key is given."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, cast

from evidence_desktop.crypto.age import AgeReader, Identity, Passphrase, X25519Identity
from evidence_desktop.model.errors import InputError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.verifier import Report, UsageError, verify

AGE_MAGIC = b"age-encryption.org/v1\n"
SECRET = "AGE-SECRET-KEY-1"  # noqa: S105 - the prefix by which age knows a key, not a key


def check(
    path: Path,
    *,
    trust: str | None = None,
    since: str | None = None,
    key: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> Report:
    """Verify a bundle.

    Args:
        path: Folder, zip or age file.
        trust: Root fingerprint, hex or words, that its owner gave by another way.
        since: Text of an earlier checkpoint.
        key: What opens an age bundle: the text of an age key file, or the passphrase's words.
        progress: Told of bytes.

    Raises:
        InputError: The key does not open the file, or the fingerprint or checkpoint cannot be read.
    """
    try:
        if key is None or not _is_age(path):
            return verify(path, trust=trust, since=since, progress=progress)
        with path.open("rb") as locked, AgeReader(locked, [_identity(key)]) as plain:
            return verify(cast("BinaryIO", plain), trust=trust, since=since, progress=progress)
    except UsageError as error:
        raise InputError(error.code, *error.templates, **error.values) from None


def _is_age(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(AGE_MAGIC)) == AGE_MAGIC
    except OSError as error:
        raise WorkError("cannot-read", "{path} cannot be read: {reason}.", path=path, reason=error.strerror) from error


def _identity(key: str) -> Identity:
    for line in key.splitlines():
        if line.strip().startswith(SECRET):
            return X25519Identity.from_string(line.strip())
    return Passphrase(key.strip())
