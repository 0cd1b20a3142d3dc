"""Where things lie in a vault's folder (docs/spec/vault.md, "Layout")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from evidence_desktop.model.ids import BlobId
from evidence_desktop.vault.storage import PART

BLOB_SUFFIX = ".age"
"""So that a person with nothing but the recovery sheet sees which program opens it."""

_BLOB = r"[0-9a-f]{32}\.age"
_BLOB_NAME = re.compile(_BLOB)

QUARANTINE = "quarantine"
BLOBS = "blobs"

_KEPT = r"vault\.json|log|checkpoint|identity|index|device|draft"
_ANEW = r"\.[0-9a-f]{8}\.part"
"""How ``storage.replace_with`` goes on after a file's name."""
_UNFINISHED = rf"(?:{_KEPT}|failed){_ANEW}|{_BLOB}(?:{_ANEW}|\.part)"
_ASIDE = rf"(?:log-[0-9]{{1,19}}-[0-9a-f]{{16}}\.torn|blob-{_BLOB}|{_UNFINISHED})"

UNFINISHED = re.compile(rf"\.(?:{_UNFINISHED})")
"""The names of files that this program was writing."""
PUT_ASIDE = re.compile(rf"{_ASIDE}|\.{_ASIDE}{_ANEW}")
"""The names of what lies in quarantine; others there are not ours to speak of in the log."""
BACKED_UP = re.compile(rf"{_KEPT}|{BLOBS}/[0-9a-f]{{2}}/{_BLOB}|{QUARANTINE}/(?:{PUT_ASIDE.pattern})")
"""Everything that a backup holds, by its path in the folder."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The paths of one vault."""

    folder: Path

    @property
    def header(self) -> Path:
        """``vault.json``."""
        return self.folder / "vault.json"

    @property
    def log(self) -> Path:
        """The sealed log."""
        return self.folder / "log"

    @property
    def checkpoint(self) -> Path:
        """The newest checkpoint."""
        return self.folder / "checkpoint"

    @property
    def identity(self) -> Path:
        """The sealed keys that sign."""
        return self.folder / "identity"

    @property
    def index(self) -> Path:
        """The sealed index."""
        return self.folder / "index"

    @property
    def device(self) -> Path:
        """The sealed device key, where no keyring holds it."""
        return self.folder / "device"

    @property
    def draft(self) -> Path:
        """What is being written, sealed."""
        return self.folder / "draft"

    @property
    def failed(self) -> Path:
        """The count of failed unlocks."""
        return self.folder / "failed"

    @property
    def quarantine(self) -> Path:
        """What repairs put aside."""
        return self.folder / QUARANTINE

    @property
    def blobs(self) -> Path:
        """The originals."""
        return self.folder / BLOBS

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.folder / "lock"

    def blob(self, blob: BlobId) -> Path:
        """Where a blob lies."""
        return self.blobs / blob[:2] / (blob + BLOB_SUFFIX)

    def blob_part(self, blob: BlobId) -> Path:
        """Where a blob lies while it is being written."""
        return self.blobs / blob[:2] / f".{blob}{BLOB_SUFFIX}{PART}"

    def blob_called(self, folder: Path, name: str) -> BlobId | None:
        """Return the id of the blob that a file is by its name and place; None when it is something else."""
        if _BLOB_NAME.fullmatch(name) and name[:2] == folder.name:
            return BlobId(name.removesuffix(BLOB_SUFFIX))
        return None

    def files(self) -> list[Path]:
        """List what a backup needs, relative to the folder, sorted: all but the lock, the count and unfinished files.

        What this program did not make is left out, so that whatever is in a backup can be restored.

        Raises:
            OSError: As the system raises it.
        """
        own = (self.header, self.log, self.checkpoint, self.identity, self.index, self.device, self.draft)
        found = [path for path in own if path.is_file()]
        if self.quarantine.is_dir():
            found += [path for path in self.quarantine.iterdir() if path.is_file()]
        for folder in self.blobs.iterdir() if self.blobs.is_dir() else ():
            if folder.is_dir():
                found += folder.iterdir()
        names = (path.relative_to(self.folder) for path in found)
        return sorted(name for name in names if BACKED_UP.fullmatch(name.as_posix()))
