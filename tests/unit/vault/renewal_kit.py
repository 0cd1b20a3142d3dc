"""What the tests of a new recovery sheet share."""

from __future__ import annotations

import vault_kit as kit

from evidence_desktop.crypto.age import AgeError, AgeReader
from evidence_desktop.model.errors import CancelledError

TAIL = 300
"""Bytes at the end of each file that are payload for sure."""


def opens(path, sheet):
    code = ""
    try:
        AgeReader(path.open("rb"), [sheet]).close()
    except AgeError as error:
        code = error.code
    assert code in {"", "age-wrong-key"}
    return not code


def blobs(folder):
    return sorted((folder / "blobs").rglob("*.age"))


def begin_and_finish(vault, new):
    vault.recovery.begin(new.recipient)
    return vault.recovery.finish()


def renew(folder, new):
    with kit.reopen(folder) as vault:
        return begin_and_finish(vault, new)


class StopAt:
    def __init__(self, piece):
        self.left = piece
        self.told = []

    def report(self, done, total):
        self.told.append((done, total))

    def checkpoint(self):
        self.left -= 1
        if self.left < 0:
            raise CancelledError
