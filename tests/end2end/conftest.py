"""A program with a home of its own for each test, and one bundle that many tests look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A program whose vault opens with the passphrase alone."""
    made = Program(tmp_path)
    made.init()
    return made


@pytest.fixture
def ringed(tmp_path: Path, secret_service: str) -> Program:
    """A program whose vault opens with the keyring alone, in a real keyring: no second is spent on a passphrase."""
    made = Program(tmp_path, unlock="keyring")
    made.init()
    return made
