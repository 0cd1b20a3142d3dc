"""Changing the passphrase of an open vault: what is refused before anything happens, and what opens it then."""

from __future__ import annotations

import pytest

from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.model.errors import InputError, LockedError
from evidence_desktop.workflows import rekey, session
from evidence_desktop.workflows.session import Unlock

OLD = "a made-up passphrase for tests"
NEW = "made-up words that are new"


@pytest.fixture
def vault(tmp_path):
    """An open vault with a passphrase alone."""
    made = session.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase=OLD).session
    yield made
    made.close()


def test_the_new_passphrase_opens_it_and_the_old_one_does_not(vault):
    rekey.change_unlock(vault, unlock=Unlock.PASSPHRASE, passphrase=NEW)
    vault.close()
    with pytest.raises(LockedError):
        session.unlock(vault.path, OLD)
    with session.opened(vault.path, NEW) as again:
        assert again.fingerprint == vault.fingerprint


def test_from_a_passphrase_to_the_keyring_alone(vault, secret_service):
    rekey.change_unlock(vault, unlock=Unlock.KEYRING)
    vault.close()
    assert not session.needs_passphrase(vault.path)
    with session.opened(vault.path) as again:
        assert again.vault.findings == []


@pytest.mark.parametrize(("passphrase", "code"), [(None, "passphrase-needed"), ("short", "passphrase-short")])
def test_a_passphrase_that_will_not_do_changes_nothing(vault, passphrase, code):
    before = (vault.path / "vault.json").read_bytes()
    with pytest.raises(InputError) as caught:
        rekey.change_unlock(vault, unlock=Unlock.PASSPHRASE, passphrase=passphrase)
    assert caught.value.code == code
    assert (vault.path / "vault.json").read_bytes() == before


def test_without_a_keyring_the_old_way_stays(vault, monkeypatch):
    def none():
        raise LockedError("no-keyring", "This system has no keyring.")

    monkeypatch.setattr(KeyStore, "find", none)
    before = (vault.path / "vault.json").read_bytes(), vault.vault.index.size
    with pytest.raises(LockedError):
        rekey.change_unlock(vault, unlock=Unlock.BOTH, passphrase=NEW)
    assert ((vault.path / "vault.json").read_bytes(), vault.vault.index.size) == before
