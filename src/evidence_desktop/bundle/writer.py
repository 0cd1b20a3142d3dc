"""Writes a bundle: everything or nothing. A target that exists is never touched."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from evidence_desktop import __version__
from evidence_desktop.bundle import bag
from evidence_desktop.bundle.content import BundleContent
from evidence_desktop.bundle.originals import Originals, is_shown
from evidence_desktop.bundle.report.report import compose
from evidence_desktop.bundle.sinks import (
    PIECE,
    Digest,
    FolderSink,
    HashingWriter,
    NoSink,
    Sink,
    ZipSink,
    digest_of,
    put,
)
from evidence_desktop.crypto.age import AgeWriter, Recipient
from evidence_desktop.crypto.cms import sign_detached
from evidence_desktop.crypto.identity import Device, Root, pem
from evidence_desktop.crypto.pdfsign import sign_pdf
from evidence_desktop.crypto.spool import SealedSpool
from evidence_desktop.model.errors import InputError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS, Progress

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})

_ROOM_EACH = 64 * 1024
"""Bytes that an exhibit takes beside its original, generously: record, entries, proofs, the words in the report."""

PART = ".part"
"""How the name of an unfinished bundle ends."""

_ROOM_ROUND = 2 * 1024 * 1024

Inspect = Callable[[Path | BinaryIO], None]
"""Looks at a finished bundle before anybody else can; raises what speaks against it."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the device with its key, and the root that stands behind it."""

    device: Device
    root: Root


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        path: The bundle.
        sha256: Of the file that was written; for a folder, of its tag manifest. Hex.
        manifest_sha256: Of the tag manifest, which covers everything. Hex.
    """

    path: Path
    sha256: str
    manifest_sha256: str


def write_bundle(
    content: BundleContent,
    out: Path,
    *,
    container: str = "folder",
    recipient: Recipient | None = None,
    signer: Signer,
    progress: Progress = NO_PROGRESS,
    inspect: Inspect | None = None,
) -> Written:
    """Write a signed bundle.

    Args:
        content: What goes in.
        out: The folder or file to make; its parent must exist.
        container: ``folder``, ``zip`` or ``age``.
        recipient: For ``age``: who can open it.
        signer: Who signs the report and the bag.
        progress: Hears of bytes of originals.
        inspect: Called with the finished bundle before it gets its name: the folder or zip under its temporary name,
            or for ``age`` the zip as an open seekable file, before it is encrypted. What it raises stops the export.

    Raises:
        InputError: ``no-exhibits``, ``too-many``, ``exists``, ``no-such-folder``, ``bad-container``.
        WorkError: ``original-differs``, or ``export-failed`` when the disk refuses; nothing is left behind.
        CancelledError: The person stopped it; nothing is left behind.
    """
    if not content.exhibits:
        raise InputError("no-exhibits", "There is nothing to hand over yet.", "Capture or import something first.")
    if bag.count_files(content) > bag.MAX_FILES:
        raise InputError(
            "too-many",
            "This bundle would hold more than {limit:,} files, and nobody could open it.",
            "Hand it over in parts: choose some of the exhibits for each bundle.",
            limit=bag.MAX_FILES,
        )
    check_target(out)
    write = {"folder": _folder, "zip": _zip, "age": _age}.get(container)
    if write is None or (container == "age") is not (recipient is not None):
        raise InputError("bad-container", "A bundle cannot be written as {container} like this.", container=container)
    part = part_of(out)
    needed = room_for(content, container)
    _check_room(out.parent, needed)
    try:
        with _removed_on_error(part):
            written = write(content, part, recipient, signer, progress, inspect or _accept)
            progress.checkpoint()
            check_target(out)
            part.rename(out)
    except OSError as error:
        if error.errno in _FULL:
            raise _no_room(out.parent, needed) from error
        raise WorkError(
            "export-failed",
            "The bundle could not be written: {reason}.",
            "Nothing of it was left behind. Check that disk, or choose another place.",
            reason=error.strerror or error,
        ) from error
    return Written(out, written.sha256, written.manifest_sha256)


def check_target(out: Path) -> None:
    """Refuse a place where something lies, or that has no folder.

    Raises:
        InputError: ``exists``, ``no-such-folder``.
    """
    if os.path.lexists(out):
        raise InputError(
            "exists", "There is something at {path} already.", "Choose another name; nothing was changed.", path=out
        )
    if not out.parent.is_dir():
        raise InputError(
            "no-such-folder", "There is no folder {folder}.", "Make it first, or choose another one.", folder=out.parent
        )


def part_of(out: Path) -> Path:
    """What a bundle is called while it is being written: hidden, and recognisably unfinished."""
    return out.with_name(f".{out.name}{PART}")


def room_for(content: BundleContent, container: str) -> int:
    """Estimate the bytes that a disk must have free for a bundle while it is made."""
    files = sum(exhibit.size for exhibit in content.exhibits)
    shown = sum(exhibit.size for exhibit in content.exhibits if is_shown(exhibit))
    whole = files + shown + _ROOM_EACH * len(content.exhibits) + _ROOM_ROUND
    # The report of a zip is made beside it, and a locked file is written beside the zip that it holds.
    return {"folder": whole, "zip": whole + shown}.get(container, 2 * whole + shown)


def _check_room(folder: Path, needed: int) -> None:
    with contextlib.suppress(OSError):  # a disk that does not say is asked by writing to it
        if shutil.disk_usage(folder).free < needed:
            raise _no_room(folder, needed)


def _no_room(folder: Path, needed: int) -> WorkError:
    return WorkError(
        "no-room",
        "There is not enough room at {folder}: the bundle needs about {needed} MB.",
        "Nothing of it was left behind, and the vault is unchanged. Make room, or choose another place.",
        folder=folder,
        needed=f"{max(1, needed // 1_000_000):,}",
    )


def draft_report(content: BundleContent, file: BinaryIO, progress: Progress = NO_PROGRESS) -> None:
    """Compose the report as it would stand in a bundle, but unsigned, and nothing else.

    Args:
        content: What the bundle would hold.
        file: Where the PDF goes; what it is written to decides whether it is readable on the disk.
        progress: Hears of bytes of originals.

    Raises:
        WorkError: ``original-differs``.
        CancelledError: The person stopped it.
    """
    sink = NoSink()
    for exhibit in content.exhibits:
        put(sink, exhibit.record_path, bag.record_file(exhibit))
    with Originals(content.exhibits, sink, progress) as originals:
        compose(content, originals, sink.files, file)


def _accept(_: Path | BinaryIO) -> None:
    """Have nothing against it."""


def _folder(
    content: BundleContent, part: Path, _: Recipient | None, signer: Signer, progress: Progress, inspect: Inspect
) -> Written:
    sink = FolderSink(part)
    manifest = _fill(sink, content, signer, progress)
    sink.sync()
    inspect(part)
    return Written(part, manifest, manifest)


def _zip(
    content: BundleContent, part: Path, _: Recipient | None, signer: Signer, progress: Progress, inspect: Inspect
) -> Written:
    with _new_file(part) as file:
        manifest = _fill_zip(file, part.parent, content, signer, progress)
        written = Written(part, digest_of(file).sha256, manifest)
    inspect(part)
    return written


def _age(
    content: BundleContent,
    part: Path,
    recipient: Recipient | None,
    signer: Signer,
    progress: Progress,
    inspect: Inspect,
) -> Written:
    # The zip's headers are corrected after the fact, which an age file cannot do: so the zip is made in a file that is
    # encrypted under a key in memory, and nothing readable touches the disk.
    assert recipient is not None  # noqa: S101 - write_bundle saw to it
    with _new_file(part) as file, SealedSpool(part.parent) as spool:
        manifest = _fill_zip(spool, part.parent, content, signer, progress)
        spool.seek(0)
        inspect(spool)
        spool.seek(0)
        out = HashingWriter(file)
        age = AgeWriter(out, [recipient])  # type: ignore[arg-type]
        while piece := spool.read(PIECE):
            progress.checkpoint()
            age.write(piece)
        age.finish()
        return Written(part, out.digest.sha256, manifest)


def _fill_zip(file: BinaryIO, spools: Path, content: BundleContent, signer: Signer, progress: Progress) -> str:
    sink = ZipSink(file, f"evidence-{content.bundle_id[:8]}", spools)
    try:
        manifest = _fill(sink, content, signer, progress)
        sink.close()
    except BaseException:
        sink.abandon()
        raise
    return manifest


def _fill(sink: Sink, content: BundleContent, signer: Signer, progress: Progress) -> str:
    """Write every file of the bag in an order in which each is known; return the tag manifest's SHA-256."""
    for exhibit in content.exhibits:
        put(sink, exhibit.record_path, bag.record_file(exhibit))
    for name, data in bag.custody_files(content):
        put(sink, name, data)
    with sink.scratch(bag.REPORT) as file, Originals(content.exhibits, sink, progress) as originals:
        seal = compose(content, originals, sink.files, file)
        sign_pdf(
            file,
            file,
            signer.device,
            signer.root.certificate_der,
            when=content.created,
            attachments=[("manifest.txt", "text/plain", bag.manifest(_evidence(sink.files)))],
            box=seal.box,
            page=seal.page,
        )
    for name, data in _tags(content, signer, sink.files).items():
        put(sink, name, data)
    tags = bag.manifest({name: digest for name, digest in sink.files.items() if not name.startswith("data/")})
    put(sink, bag.TAG_MANIFEST, tags)
    put(sink, bag.SIGNATURE, sign_detached(signer.device, signer.root.certificate_der, tags, content.created))
    return sink.files[bag.TAG_MANIFEST].sha256


def _tags(content: BundleContent, signer: Signer, files: Mapping[str, Digest]) -> dict[str, bytes]:
    payload = {name: digest for name, digest in files.items() if name.startswith("data/")}
    sealed_by = {entry.key for exhibit in content.exhibits for entry in exhibit.history}
    others = {hashlib.sha256(der).hexdigest(): der for der in content.devices}
    others.pop(signer.device.key_id, None)
    return {
        "bagit.txt": bag.BAGIT,
        "bag-info.txt": bag.bag_info(content, f"Evidence Desktop {__version__}", payload),
        bag.MANIFEST: bag.manifest(payload),
        "VERIFY.txt": bag.verify_text(content),
        bag.VERIFY_PAGE: bag.verify_page(),
        "identity/root.crt": pem(content.root_der),
        "identity/device.crt": pem(signer.device.certificate_der),
        "identity/log.pub": content.log_verifier.encode() + b"\n",
    } | {f"identity/devices/{key}.crt": pem(der) for key, der in others.items() if key in sealed_by}


def _evidence(files: Mapping[str, Digest]) -> dict[str, Digest]:
    """The originals, redacted copies and records: what the report speaks about, without the report itself."""
    return {
        name: files[name] for name in files if name.startswith(("data/originals/", "data/redacted/", "data/records/"))
    }


@contextlib.contextmanager
def _removed_on_error(part: Path) -> Iterator[None]:
    # A leftover is ours: of an export that was cut off by a crash, and perhaps readable.
    remove(part)
    try:
        yield
    except BaseException:
        remove(part)
        raise


def remove(path: Path) -> None:
    """Remove a bundle, finished or not; nothing there is fine."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


@contextlib.contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that only its owner can read."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "w+b", buffering=PIECE) as file:
        yield file
        # A stick may be pulled as soon as the work is said to be done.
        file.flush()
        os.fsync(file.fileno())
