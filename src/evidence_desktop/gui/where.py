"""Finds the vault at the start: where it was set up on this computer, or on a stick that is plugged in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from evidence_desktop.gui.pages.place import FOLDER
from evidence_desktop.gui.system.drives import removable
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import session

NO_VAULT = "no-vault"
"""Code of the error that says that nothing is in that folder yet."""


@dataclass(frozen=True, slots=True)
class Found:
    """A vault that is there.

    Attributes:
        path: Its folder.
        passphrase_needed: Whether it asks for a passphrase.
        away: Whether it lies on a drive that can be taken along.
    """

    path: Path
    passphrase_needed: bool
    away: bool


def find_vault(named: Path | None, usual: Path) -> Found | None:
    """Find the vault; None when there is none. Called in a worker.

    Args:
        named: The only place to look at, where somebody named one.
        usual: Where it is otherwise, before any stick.

    Raises:
        EvidenceError: There is one, and it cannot be read.
    """
    drives = [drive.path for drive in removable()]
    for place in [named] if named else [usual, *(drive / FOLDER for drive in drives)]:
        try:
            needed = session.needs_passphrase(place)
        except EvidenceError as error:
            if error.code != NO_VAULT:
                raise
        else:
            return Found(place, needed, any(place.is_relative_to(drive) for drive in drives))
    return None
