"""Programs with a home of their own for each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.program import Program


@pytest.fixture
def program(tmp_path: Path, secret_service: str) -> Program:
    """A program whose vault opens with a real keyring alone: no second is spent on each passphrase."""
    made = Program(tmp_path, unlock="keyring")
    made.init()
    return made


@pytest.fixture
def worded(tmp_path: Path) -> Program:
    """A program whose vault opens with the passphrase alone."""
    made = Program(tmp_path)
    made.init()
    return made
