"""Gives an age v1 file other recipients without touching what it holds: a new header around the same file key."""

from __future__ import annotations

from collections.abc import Sequence

from evidence_desktop.crypto.age_header import FILE_KEY_LENGTH, read_header, write_header
from evidence_desktop.crypto.age_keys import Identity, Recipient
from evidence_desktop.crypto.age_reader import find_file_key


def rewrap(head: bytes, identity: Identity, recipients: Sequence[Recipient]) -> tuple[bytes, int]:
    """Make the new header.

    Args:
        head: The first bytes of the file: all of its header, or the first ``MAX_HEADER``.
        identity: Who can open it.
        recipients: Who shall be able to from now on, and nobody else.

    Returns:
        The new header, and the length of the old one; what follows that stays as it is.

    Raises:
        AgeError: With code ``age-malformed``, ``age-wrong-key`` or ``age-damaged``.
    """
    header = read_header(head)
    file_key = find_file_key(header, [identity])
    header.check(file_key)
    new = write_header([recipient.wrap(file_key) for recipient in recipients], file_key)
    file_key[:] = bytes(FILE_KEY_LENGTH)
    return new, header.length
