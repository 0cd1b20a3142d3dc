"""Keep it safe: audit the whole vault, show a checkpoint, back up, restore."""

from __future__ import annotations

import hashlib
import shutil
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from evidence_desktop import bounds
from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import EvidenceError, InputError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.vault.audit import AuditFinding
from evidence_desktop.vault.layout import BACKED_UP, QUARANTINE
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows.acquire import PIECE
from evidence_desktop.workflows.anchor import picture
from evidence_desktop.workflows.review import new_file
from evidence_desktop.workflows.session import Session, Unlock, check_passphrase

__all__ = [
    "AuditFinding",
    "ShownCheckpoint",
    "audit",
    "backup",
    "free_place",
    "last_backup",
    "load_sheet",
    "read_sheet",
    "recover",
    "restore",
    "show_checkpoint",
]

KEY_BEGINS = "AGE-SECRET-KEY-1"
KEY_LENGTH = 74
"""Characters of the key on a sheet."""
MAX_SHEET = 64 * 1024
"""Bytes of a recovery sheet that are looked at; ours has less than one."""


@dataclass(frozen=True, slots=True)
class ShownCheckpoint:
    """A checkpoint to keep somewhere else: as a note, with its size and root apart.

    Attributes:
        note: The C2SP signed note.
        size: Entries that it covers.
        root: Base64 of the tree's root.
    """

    note: str
    size: int
    root: str


def audit(session: Session, progress: Progress = NO_PROGRESS) -> list[AuditFinding]:
    """Read the whole vault again and return everything that is not as it was sealed; empty means all is well."""
    return session.vault.audit(progress)


def show_checkpoint(session: Session, qr: Path | None = None) -> ShownCheckpoint:
    """Return the newest checkpoint and note in the log that it was shown, so that later bundles prove their past.

    Args:
        session: The unlocked vault.
        qr: Where it is also written as a QR code, PNG or SVG by the name.

    Raises:
        InputError: ``bad-picture``, ``exists``, ``inside-vault``.
        WorkError: ``cannot-write``.
    """
    note = session.vault.checkpoint()
    if qr is not None:
        picture(session, note, qr)
    _origin, size, root = note.splitlines()[:3]
    if not session.vault.read_only:
        session.vault.append([Draft(Event.CHECKPOINT_SHOWN, {"size": int(size), "root": root})])
    return ShownCheckpoint(note, int(size), root)


def backup(session: Session, out: Path, progress: Progress = NO_PROGRESS) -> Path:
    """Copy the vault, encrypted as it is, into one new tar file and read it back.

    Raises:
        InputError: ``exists``, ``inside-vault``.
        WorkError: It could not be written; the unfinished file is removed.
    """
    session.must_be_outside(out)
    with session.vault.still():
        return _backup(session, out, progress)


def last_backup(session: Session) -> datetime | None:
    """When the vault was last backed up, by this computer's clock of then; None when it never was."""
    made = session.vault.index.of_events({Event.BACKED_UP})
    return made[-1].time.local if made else None


def restore(
    archive: Path,
    path: Path,
    sheet: str,
    *,
    unlock: Unlock = Unlock.BOTH,
    passphrase: str | None = None,
    progress: Progress = NO_PROGRESS,
) -> Session:
    """Bring a backup back, on this or another computer, with the recovery sheet.

    The vault gets a new way of unlocking and this device a key of its own under the same root certificate.

    Raises:
        InputError: No key on the sheet, another vault's sheet, a folder that is not empty, or no backup.
        WorkError: It could not be written; nothing is left of it.
    """
    read_sheet(sheet)
    if path.exists() and any(path.iterdir()):
        raise InputError("exists", "{path} is not empty.", "Choose an empty folder for the restored vault.", path=path)
    try:
        _unpack(archive, path, progress)
        return recover(path, sheet, unlock=unlock, passphrase=passphrase)
    except BaseException:
        shutil.rmtree(path, ignore_errors=True)
        raise


def free_place(path: Path) -> Path:
    """Return this folder if a vault can be brought back into it, or one beside it that is empty or not there."""
    place, number = path, 1
    while place.exists() and (not place.is_dir() or any(place.iterdir())):
        number += 1
        place = path.with_name(f"{path.name}-{number}")
    return place


def recover(path: Path, sheet: str, *, unlock: Unlock = Unlock.BOTH, passphrase: str | None = None) -> Session:
    """Give a vault that lies here a new way of unlocking, with its recovery sheet: nothing in it is copied or removed.

    For a forgotten passphrase, or a keyring that lost the vault's items. This device gets a new key under the same
    root certificate.

    Raises:
        InputError: ``no-vault``, no key on the sheet, or another vault's sheet.
        LockedError: No keyring, or the vault is open elsewhere.
    """
    bounds.SYSTEM.no_dumps()
    passphrase = check_passphrase(unlock, passphrase)
    identity = read_sheet(sheet)
    keystore = None if unlock is Unlock.PASSPHRASE else KeyStore.find()
    return Session(Vault.restore(path, identity, unlock=unlock, passphrase=passphrase, keystore=keystore), path)


def load_sheet(path: Path) -> str:
    """Read a recovery sheet that was saved as a text file.

    Raises:
        InputError: ``bad-sheet``.
        WorkError: ``cannot-read``.
    """
    try:
        with path.open("rb") as file:
            text = file.read(MAX_SHEET).decode("utf-8", "replace")
    except OSError as error:
        raise WorkError(
            "cannot-read", "{path} cannot be read: {reason}.", "Choose another file.", path=path, reason=error.strerror
        ) from error
    read_sheet(text)
    return text


def read_sheet(text: str) -> X25519Identity:
    """Find the key on a recovery sheet, also when it was typed by hand, or read from the code on the page.

    Raises:
        InputError: ``bad-sheet`` when there is none, ``age-bad-key`` when it has a typing error.
    """
    # A printed page breaks it over lines, and people type it in groups.
    typed = "".join(text[:MAX_SHEET].split()).upper()
    _before, found, after = typed.partition(KEY_BEGINS)
    if found:
        return X25519Identity.from_string((found + after)[:KEY_LENGTH])
    raise InputError(
        "bad-sheet", "There is no recovery key in that text.", "It is the line that begins with AGE-SECRET-KEY-1."
    )


def _backup(session: Session, out: Path, progress: Progress) -> Path:
    files = session.vault.files()
    total = 2 * sum((session.path / name).stat().st_size for name in files)
    with new_file(out) as target:
        done = 0
        with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT) as archive:
            for name in files:
                progress.checkpoint()
                path = session.path / name
                info = tarfile.TarInfo(name.as_posix())
                info.size, info.mode = path.stat().st_size, 0o600
                with path.open("rb") as source:
                    archive.addfile(info, source)
                done += info.size
                progress.report(done, total)
        target.flush()
        _read_back(session.path, out, files, progress)
    if not session.read_only:
        session.vault.append([Draft(Event.BACKED_UP, {"files": len(files)})])
    return out


def _unpack(archive: Path, path: Path, progress: Progress) -> None:
    path.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        _write_members(archive, path, progress)
    except EvidenceError:
        raise
    except OSError as error:
        raise WorkError(
            "cannot-restore", "The backup could not be read or written: {reason}.", reason=error.strerror
        ) from error
    except Exception as error:
        # Python's tarfile has no one error for foreign bytes: a list that ends early is an IndexError to it.
        raise _no_backup(archive) from error


def _write_members(archive: Path, path: Path, progress: Progress) -> None:
    total, done = archive.stat().st_size, 0
    with tarfile.open(archive, mode="r|") as source:
        for member in source:
            progress.checkpoint()
            ours = BACKED_UP.fullmatch(member.name) is not None
            if not ours and member.name.startswith(f"{QUARANTINE}/"):
                # Somebody else's file that an earlier version took along: it must not cost the whole backup.
                continue
            # What a sparse member says that it holds is nowhere in the file: it could fill any disk.
            whole = ours and member.isreg() and not member.issparse()
            content = source.extractfile(member) if whole else None
            if content is None:
                raise _no_backup(archive)
            target = path / member.name
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with new_file(target) as file:
                while piece := content.read(PIECE):
                    progress.checkpoint()
                    file.write(piece)
                    done += len(piece)
                    progress.report(min(done, total), total)


def _no_backup(archive: Path) -> InputError:
    return InputError("bad-backup", "{path} is not a backup of a vault.", "Choose the file again.", path=archive)


def _read_back(folder: Path, out: Path, files: Sequence[Path], progress: Progress) -> None:
    left = {name.as_posix() for name in files}
    total = sum((folder / name).stat().st_size for name in files)
    done = total
    with tarfile.open(out, mode="r|") as archive:
        for member in archive:
            progress.checkpoint()
            copy = archive.extractfile(member)
            with (folder / member.name).open("rb") as kept:
                if copy is None or _digest(copy) != _digest(kept):
                    raise WorkError(
                        "backup-differs",
                        "{name} came back different from the disk.",
                        "Use another disk.",
                        name=member.name,
                    )
            left.discard(member.name)
            done += member.size
            progress.report(done, 2 * total)
    if left:
        raise WorkError("backup-differs", "The backup came back incomplete from the disk.", "Use another disk.")


def _digest(file: IO[bytes]) -> bytes:
    # hashlib.file_digest wants a file with readinto, which a tar member in stream mode has.
    return hashlib.file_digest(file, "sha256").digest()  # type: ignore[arg-type]
