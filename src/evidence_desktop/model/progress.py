"""How long work tells where it is and hears that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a face hands to long work."""

    def report(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` units (bytes or items) are through; ``total`` 0 means unknown."""

    def checkpoint(self) -> None:
        """Raise ``CancelledError`` when the person asked to stop."""


class NoProgress:
    """Tells nobody and never stops."""

    def report(self, done: int, total: int) -> None:
        """Ignore the report."""

    def checkpoint(self) -> None:
        """Go on."""


NO_PROGRESS = NoProgress()
