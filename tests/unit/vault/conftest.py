"""What several of the vault's tests start from."""

from __future__ import annotations

import pytest
import vault_kit as kit

from evidence_desktop.crypto.age import X25519Identity
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


@pytest.fixture
def sheets(folder):
    """A closed vault with three exhibits; the sheet that it was made with, and one that it does not know yet."""
    vault, old = kit.create(folder)
    with vault:
        for number in range(3):
            kit.take_in(vault, b"original %d " % number * 50)
    return old, X25519Identity.generate()
