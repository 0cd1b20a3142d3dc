"""What several of the vault's tests start from."""

from __future__ import annotations

import pytest
import vault_kit as kit

from evidence_desktop.vault import journal


@pytest.fixture
def folder(tmp_path):
    """Where a test's vault goes."""
    return tmp_path / "vault"


@pytest.fixture(scope="session")
def good(tmp_path_factory):
    """The files of a closed vault with two exhibits and a saved index, and its originals."""
    folder = tmp_path_factory.mktemp("good") / "vault"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "INDEX_WORTH_SAVING", 0)
        originals = kit.filled(folder)
    return kit.snapshot(folder), originals
