"""Where a bundle goes: a new neutral name, whether that folder is copied to other machines, and what a crash left."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from evidence_desktop.bundle.writer import part_of, remove
from evidence_desktop.model.custody import Event
from evidence_desktop.model.errors import WorkError
from evidence_desktop.workflows.session import Session

__all__ = ["ENDINGS", "Unfinished", "default_place", "second_place", "synchronised_by", "tidy", "unfinished"]

ENDINGS = {"folder": "", "zip": ".zip", "age": ".zip.age"}
"""How the name of each container ends."""

NAME = "papers"
"""Says nothing to somebody who looks over a shoulder or through a folder."""

_SERVICES = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("icloud drive", "iCloud Drive"),
    ("mobile documents", "iCloud Drive"),
)
"""Beginnings of folder names, in small letters, that these services give to what they copy."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What an interrupted export left behind.

    Attributes:
        bundle: What it was to become.
        part: What lies there now; None when the bundle itself does, which the log does not know of.
    """

    bundle: Path
    part: Path | None


def default_place(container: str, day: str) -> Path:
    """Give a new name in the person's documents, or in their home when those are copied to a service or missing.

    Args:
        container: One of ``share.CONTAINERS``.
        day: Part of the name, such as ``2026-11-22``.
    """
    home = Path.home()
    documents = platformdirs.user_documents_path()
    folder = documents if documents.is_dir() and not synchronised_by(documents) else home
    name, number = f"{NAME}-{day}", 1
    while True:
        place = folder / f"{name if number == 1 else f'{name}-{number}'}{ENDINGS[container]}"
        if not any(os.path.lexists(one) for one in (place, second_place(place), part_of(place))):
            return place
        number += 1


def second_place(place: Path) -> Path:
    """Name the second of two volumes after the first."""
    stem, dot, ending = place.name.partition(".")
    return place.with_name(f"{stem}-unredacted{dot}{ending}")


def synchronised_by(place: Path) -> str:
    """Name the service that seems to copy this place to other machines; empty when none is known to.

    It goes by the names that these services give to their folders; a person can have chosen others.
    """
    for part in place.parts:
        for beginning, service in _SERVICES:
            if part.lower().startswith(beginning):
                return service
    # "Desktop & Documents Folders" of iCloud keeps the old paths and puts a second name here.
    drive = Path.home() / "Library" / "Mobile Documents" / "com~apple~CloudDocs"
    kept = [Path.home() / name for name in ("Documents", "Desktop") if (drive / name).exists()]
    if sys.platform == "darwin" and any(place.is_relative_to(folder) for folder in kept):
        return "iCloud Drive"
    return ""


def unfinished(session: Session) -> tuple[Unfinished, ...]:
    """Return what lies where exports were begun: left by a crash or a loss of power.

    These are unfinished bundles, and what seems to be a finished one although no entry says that it was made: the first
    of two volumes, when the second was cut off.
    """
    known: dict[Path, bool] = {}
    expected: list[Path] = []
    for entry in session.vault.index.of_events({Event.EXPORT_BEGUN, Event.EXPORTED}):
        if entry.event is Event.EXPORT_BEGUN:
            expected = [Path(place) for place in entry.body["places"]]
            known |= dict.fromkeys(expected, False)
        elif expected:
            # In the order of the volumes.
            known[expected.pop(0)] = True
    parts = [Unfinished(place, part_of(place)) for place in known if os.path.lexists(part_of(place))]
    whole = [Unfinished(place, None) for place, told in known.items() if not told and os.path.lexists(place)]
    return (*parts, *whole)


def tidy(left: Unfinished) -> None:
    """Remove an unfinished bundle; a finished one always stays.

    Raises:
        WorkError: It is still there.
    """
    if left.part is None:
        return
    try:
        remove(left.part)
    except OSError as error:
        raise WorkError(
            "not-removed",
            "{path} could not be removed: {reason}.",
            "Remove it yourself; nothing else needs it.",
            path=left.part,
            reason=error.strerror or error,
        ) from error
