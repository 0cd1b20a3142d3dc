"""A real screen and a real keyring for the tests: the same stage that the demonstration uses."""

from __future__ import annotations

from evidence_desktop.cli.stage import private_keyring as keyring
from evidence_desktop.cli.stage import virtual_screen as screen

__all__ = ["keyring", "screen"]
