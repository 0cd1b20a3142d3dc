"""Settles what a crash left (docs/spec/vault.md, "Opening", step 8). Every step can be cut off and done again.

What a repair puts aside is named by a ``repaired`` entry; whether a file in quarantine has its entry yet is looked up
in the log, so that a crash between the two is made good at the next opening.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import Phrase, StorageError
from evidence_desktop.model.ids import BlobId
from evidence_desktop.vault import blobs, storage
from evidence_desktop.vault.findings import AuditFinding
from evidence_desktop.vault.index import Index
from evidence_desktop.vault.layout import BLOB_SUFFIX, PUT_ASIDE, UNFINISHED, Layout
from evidence_desktop.vault.log import Log

MAX_COUNT = 999_999
"""Failed unlocks that are counted; the file is not authentic, so its number is bounded."""

_HASH_DIGITS = 16
_COPY = re.compile(r"\.(?P<of>.+\.age(\.part)?)\.[0-9a-f]{8}\.part")
"""A new age file that was to replace the one whose name stands in it."""


@dataclass(slots=True)
class Strays:
    """What lies about.

    Attributes:
        unfinished: Files that were being written.
        orphans: Blobs that no entry names.
        undead: Blobs whose exhibit is deleted.
        missing: Blob and label of exhibits whose original is gone.
        copies: Unfinished copies of blobs that are whole.
        unknown: Other files among the blobs; left where they are.
    """

    unfinished: list[Path] = field(default_factory=list)
    orphans: list[BlobId] = field(default_factory=list)
    undead: list[BlobId] = field(default_factory=list)
    missing: list[tuple[BlobId, str]] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)
    unknown: list[Path] = field(default_factory=list)


def look(layout: Layout, index: Index) -> Strays:
    """Compare the names in the folder with the index; no file is opened.

    Raises:
        OSError: As the system raises it.
    """
    found = Strays(unfinished=[path for path in layout.folder.iterdir() if UNFINISHED.fullmatch(path.name)])
    known = {blob + BLOB_SUFFIX: (blob, label, deleted) for blob, label, deleted in index.blobs()}
    there: set[str] = set()
    for folder in layout.blobs.iterdir() if layout.blobs.is_dir() else ():
        # Plain names, compared as sets: making a path of each would take most of an opening's time.
        names = set(os.listdir(folder)) if folder.is_dir() else set()  # noqa: PTH208
        there |= names & known.keys()
        for stranger in sorted(names - known.keys()):
            _sort_in(found, layout, folder, stranger)
    aside = layout.quarantine.iterdir() if layout.quarantine.is_dir() else ()
    found.copies += sorted(path for path in aside if _is_copy(path.parent, path.name))
    gone = (known[name] for name in sorted(known.keys() - there))
    found.missing = [(blob, label) for blob, label, deleted in gone if not deleted]
    found.undead = sorted(known[name][0] for name in there if known[name][2])
    return found


def _sort_in(found: Strays, layout: Layout, folder: Path, name: str) -> None:
    blob = layout.blob_called(folder, name)
    if blob is not None:
        found.orphans.append(blob)
    elif _is_copy(folder, name):
        found.copies.append(folder / name)
    else:
        (found.unfinished if UNFINISHED.fullmatch(name) else found.unknown).append(folder / name)


def missing(strays: Strays, layout: Layout) -> list[AuditFinding]:
    """Say which originals are gone."""
    return [
        AuditFinding(
            "blob-missing",
            layout.blob_name(blob),
            Phrase("is missing: the original of {label}", label=label),
        )
        for blob, label in strays.missing
    ]


def settle(layout: Layout, log: Log, strays: Strays) -> list[AuditFinding]:
    """Put aside what is torn, unfinished or unknown, and finish deletions.

    Returns:
        What was done. The ``repaired`` entries come from ``unlogged``.

    Raises:
        StorageError: The vault can still be read, and the next opening goes on from here.
    """
    findings = []
    if log.file_size > log.end:
        size = log.file_size - log.end
        _put_torn_aside(layout, log)
        log.take_back()
        findings.append(
            AuditFinding(
                "torn-write",
                Phrase("log"),
                Phrase("ended in an unfinished write; {size} bytes were put aside", size=size),
            )
        )
    moves = [(path, path.name.lstrip(".")) for path in strays.unfinished]
    moves += [(layout.blob(blob), f"blob-{blob}{BLOB_SUFFIX}") for blob in strays.orphans]
    for path in strays.copies:
        storage.remove(path)
    for path, name in moves:
        storage.make_folder(layout.quarantine)
        storage.move(path, layout.quarantine / name)
        findings.append(
            AuditFinding("put-aside", _subject(layout, path), Phrase("was never finished and was put aside"))
        )
    for blob in strays.undead:
        blobs.destroy(layout, blob)
        findings.append(
            AuditFinding("deletion-finished", layout.blob_name(blob), Phrase("had been deleted and was still there"))
        )
    return findings


def unlogged(layout: Layout, index: Index) -> list[Draft]:
    """Draft the ``repaired`` entries that are still owed.

    Raises:
        OSError: As the system raises it.
    """
    drafts = []
    for path in sorted(layout.quarantine.iterdir()) if layout.quarantine.is_dir() else ():
        what = f"put aside: {path.name}"
        if PUT_ASIDE.fullmatch(path.name) and not index.knows_put_aside(what):
            drafts.append(Draft(Event.REPAIRED, {"what": what, "bytes": path.stat().st_size}))
    return drafts


def count_failed(layout: Layout) -> None:
    """Count a failed unlock, as far as the disk allows."""
    try:
        storage.replace(layout.failed, str(min(failed_unlocks(layout) + 1, MAX_COUNT)).encode())
    except StorageError:
        return


def failed_unlocks(layout: Layout) -> int:
    """Return how many unlocks failed since the last that worked; a count that cannot be read is at least one."""
    try:
        text = layout.failed.read_bytes()[: len(str(MAX_COUNT)) + 1]
    except FileNotFoundError:
        return 0
    except OSError:
        return 1
    return min(int(text), MAX_COUNT) if text.isdigit() and int(text) else 1


def _put_torn_aside(layout: Layout, log: Log) -> None:
    digest = hashlib.sha256()
    for piece in log.rest(log.end):
        digest.update(piece)
    storage.make_folder(layout.quarantine)
    name = f"log-{log.end}-{digest.hexdigest()[:_HASH_DIGITS]}.torn"
    storage.replace_with(layout.quarantine / name, log.rest(log.end))


def _is_copy(folder: Path, name: str) -> bool:
    copy = _COPY.fullmatch(name)
    return copy is not None and (folder / copy["of"]).is_file()


def _subject(layout: Layout, path: Path) -> str:
    return path.relative_to(layout.folder).as_posix()
