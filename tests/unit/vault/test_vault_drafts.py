"""What is being written: sealed, whole after any end, and never a reason not to open."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest
import vault_kit as kit

from evidence_desktop.model.errors import StorageError, VaultDamagedError
from evidence_desktop.vault import storage
from evidence_desktop.vault.storage import NoSpaceError
from evidence_desktop.vault.vault import Vault

WORDS = b"made-up words that nobody else should read"


@pytest.fixture
def vault(folder):
    with kit.create(folder)[0] as vault:
        yield vault


def draft_of(folder: Path) -> bytes | None:
    with kit.reopen(folder) as vault:
        return vault.draft()


def test_a_draft_is_there_again_after_the_vault_was_closed_and_is_not_plain_on_the_disk(vault: Vault, folder: Path):
    assert vault.draft() is None
    assert not vault.has_draft
    vault.keep_draft(b"older")
    vault.keep_draft(WORDS)
    vault.close()
    for path in folder.rglob("*"):
        assert path.is_dir() or WORDS not in path.read_bytes(), path
    assert draft_of(folder) == WORDS
    assert Path("draft") in kit.reopen(folder).files(), "a backup holds it"


def test_dropping_it_leaves_nothing(vault: Vault, folder: Path):
    vault.keep_draft(WORDS)
    vault.keep_draft(None)
    vault.keep_draft(None)
    assert vault.draft() is None
    assert not (folder / "draft").exists()


@pytest.mark.parametrize("damage", ["flip", "cut", "other"])
def test_a_damaged_one_is_said_and_the_vault_opens(vault: Vault, folder: Path, damage: str):
    vault.keep_draft(WORDS)
    vault.close()
    sealed = (folder / "draft").read_bytes()
    other, _ = kit.create(folder.parent / "other")
    other.keep_draft(WORDS)
    other.close()
    changed = {"flip": sealed[:-1] + bytes([sealed[-1] ^ 1]), "cut": sealed[:9]}
    changed["other"] = (folder.parent / "other" / "draft").read_bytes()
    (folder / "draft").write_bytes(changed[damage])
    with kit.reopen(folder) as again:
        assert again.findings == []
        with pytest.raises(VaultDamagedError) as caught:
            again.draft()
        assert caught.value.code == "draft-damaged"
        assert [(one.check, one.subject) for one in again.audit()] == [("draft", "draft")]
        again.keep_draft(b"new")
        assert again.draft() == b"new"
        assert again.audit() == []


def test_one_that_cannot_be_read_for_a_moment_is_not_called_damaged(vault: Vault, folder: Path, monkeypatch):
    vault.keep_draft(WORDS)
    real = Path.open

    def held(path, *args, **more):
        if path == folder / "draft":
            raise PermissionError(13, "in use by another program", str(path))
        return real(path, *args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", held)
        for read in (vault.draft, vault.audit):
            with pytest.raises(VaultDamagedError) as caught:
                read()
            assert caught.value.code == "unreadable"
    assert vault.draft() == WORDS
    assert vault.audit() == []


def test_no_room_leaves_the_one_before_and_another_error_stops_the_writing(vault: Vault, monkeypatch):
    vault.keep_draft(WORDS)

    def fails(error):
        def replace(_path, _data):
            raise error

        monkeypatch.setattr(storage, "replace", replace)

    fails(NoSpaceError())
    with pytest.raises(NoSpaceError):
        vault.keep_draft(b"new")
    assert not vault.read_only
    fails(StorageError("disk-failed", "made up"))
    with pytest.raises(StorageError):
        vault.keep_draft(b"new")
    assert vault.read_only
    assert vault.draft() == WORDS
    with pytest.raises(StorageError) as caught:
        vault.keep_draft(None)
    assert caught.value.code == "read-only"


def _write_until_killed(folder: Path, step: int) -> None:
    vault = kit.reopen(folder)
    kit.end_at(step, (storage, "create"), (storage, "write"), (storage, "sync"), (storage, "move"))
    vault.keep_draft(WORDS * 2)


@pytest.mark.parametrize("step", range(4))
def test_ended_anywhere_the_old_or_the_new_one_is_there_whole(vault: Vault, folder: Path, step: int):
    vault.keep_draft(WORDS)
    vault.close()
    child = multiprocessing.get_context("fork").Process(target=_write_until_killed, args=(folder, step))
    child.start()
    child.join()
    assert child.exitcode == 9
    assert draft_of(folder) == WORDS
