"""What is being written, sealed until it is kept as what it becomes (docs/spec/vault.md, "draft")."""

from __future__ import annotations

from evidence_desktop.crypto import box
from evidence_desktop.crypto.box import BoxError
from evidence_desktop.model.errors import VaultDamagedError
from evidence_desktop.vault import storage
from evidence_desktop.vault.opening import Parts

MAX_DRAFT = 64 << 20
"""Bytes: a dozen fields of a million characters each, in any script, stay below."""

DAMAGED = "draft-damaged"


def keep(parts: Parts, data: bytes | None) -> None:
    """Put a draft in the place of the one before; None removes it.

    Raises:
        NoSpaceError: The one before is as it was.
        StorageError: One of the two is there.
    """
    if data is None:
        storage.remove(parts.layout.draft)
    else:
        storage.replace(parts.layout.draft, box.seal(parts.keys.draft, data, _bound_to(parts)))


def read(parts: Parts) -> bytes | None:
    """Return the draft; None when there is none.

    Raises:
        VaultDamagedError: ``draft-damaged``; ``unreadable`` when the system does not let it be read just now.
    """
    try:
        with parts.layout.draft.open("rb") as file:
            sealed = file.read(MAX_DRAFT + box.OVERHEAD)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise storage.unreadable(error) from error
    try:
        return box.open_box(parts.keys.draft, sealed, _bound_to(parts))
    except BoxError:
        raise damaged() from None


def damaged() -> VaultDamagedError:
    """Make the error for a draft that is not what was kept."""
    return VaultDamagedError(
        DAMAGED,
        "What was being written cannot be read any more.",
        "The exhibits and everything that was entered in the log are not touched by this.",
    )


def _bound_to(parts: Parts) -> bytes:
    return parts.header.id + b"draft"
