"""A disk that fails, is full or cannot be written to: nothing is confirmed that is not there, and reading goes on."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess

import pytest
import vault_kit as kit

from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import LockedError, StorageError
from evidence_desktop.vault import storage
from evidence_desktop.vault.vault import Vault

VERIFIED = Draft(Event.VERIFIED, {"ok": True})


def failing_sync(number, after):
    left = [after]

    def sync(handle):
        left[0] -= 1
        if left[0] == -1:
            raise OSError(number, os.strerror(number))
        assert left[0] >= 0, "a failed sync was tried again, or something was written after it"
        os.fsync(handle)

    return sync


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("after", range(5))
def test_a_sync_that_fails_stops_everything_until_the_vault_is_opened_again(folder, good, monkeypatch, number, after):
    kit.put(folder, good[0])
    vault = kit.reopen(folder)
    sync = failing_sync(number, after)
    monkeypatch.setattr(storage, "SYSTEM", storage.System(sync, lambda _folder: sync(1), 0))
    monkeypatch.setattr(os, "fsync", lambda _handle: None)

    def work():
        with vault:
            kit.take_in(vault, b"a third original")
            vault.append([VERIFIED])

    with pytest.raises(StorageError):
        work()
    assert vault.read_only
    with pytest.raises(StorageError):
        vault.append([VERIFIED])
    monkeypatch.undo()
    with kit.reopen(folder) as vault:
        there = kit.contents(vault)
        assert there.pop("E003", b"a third original") == b"a third original"
        assert there == good[1]
        assert vault.findings_that_matter == []
        assert vault.audit() == []


def test_a_read_only_vault_can_still_be_read_and_says_why(folder, good, monkeypatch):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        monkeypatch.setattr(storage, "SYSTEM", storage.System(failing_sync(errno.EIO, 0), lambda _folder: None, 0))
        with pytest.raises(StorageError):
            vault.append([VERIFIED])
        with pytest.raises(StorageError) as caught:
            vault.store()
        assert caught.value.code == "read-only"
        assert kit.contents(vault) == good[1]
        assert [finding.check for finding in vault.findings_that_matter] == ["disk-failed"]


def full_after(count, monkeypatch):
    """A disk that is full from the n-th write on, for as long as the test says."""
    real, left = storage.write, [count]

    def write(file, data):
        left[0] -= 1
        if left[0] < 0:
            real(file, data[: len(data) // 2])
            raise storage.write_failure(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        real(file, data)

    monkeypatch.setattr(storage, "write", write)


@pytest.mark.parametrize("after", [0, 1])
def test_a_full_disk_refuses_the_entry_and_the_vault_goes_on_when_there_is_room(folder, good, monkeypatch, after):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        before = kit.snapshot(folder)
        full_after(after, monkeypatch)
        with pytest.raises(StorageError) as caught:
            vault.append([VERIFIED])
        assert caught.value.code == "disk-full"
        assert not vault.read_only
        assert kit.snapshot(folder) == before
        monkeypatch.undo()
        kit.take_in(vault, b"now there is room")
        assert vault.audit() == []


def test_a_full_disk_that_cannot_even_be_cut_leaves_a_tail_for_the_next_opening(folder, good, monkeypatch):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        full_after(0, monkeypatch)
        monkeypatch.setattr(storage, "cut", lambda *_args: (_ for _ in ()).throw(StorageError("disk-failed", "no")))
        with pytest.raises(StorageError):
            vault.append([VERIFIED])
        assert vault.read_only
        monkeypatch.undo()
    with kit.reopen(folder) as vault:
        assert [finding.check for finding in vault.findings] == ["torn-write"]
        assert kit.contents(vault) == good[1]


def test_a_repair_for_which_there_is_no_room_waits(folder, good, monkeypatch):
    kit.put(folder, good[0] | {"log": good[0]["log"] + b"torn"})
    full_after(0, monkeypatch)
    with kit.reopen(folder) as vault:
        assert vault.read_only
        assert [finding.check for finding in vault.findings_that_matter] == ["disk-full"]
        assert kit.contents(vault) == good[1]
    monkeypatch.undo()
    with kit.reopen(folder) as vault:
        assert not vault.read_only
        assert len(list(folder.glob("quarantine/*"))) == 1


@contextlib.contextmanager
def mounted(folder, size_kib):
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size_kib}k", "tmpfs", folder], check=False, capture_output=True
    )
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("size_kib", range(4, 72, 4))
def test_a_really_full_disk_loses_nothing_that_was_confirmed(tmp_path, size_kib):
    with mounted(tmp_path / "disk", size_kib):
        folder = tmp_path / "disk" / "vault"
        confirmed = {}

        def fill():
            vault, _ = kit.create(folder)
            with vault:
                for number in range(100):
                    data = os.urandom(1500)
                    confirmed[kit.take_in(vault, data, remark="x" * (number * 37 % 900)).label] = data

        with pytest.raises(StorageError) as caught:
            fill()
        assert caught.value.code == "disk-full"
        if not (folder / "vault.json").exists():
            assert not folder.exists() or not list(folder.iterdir())
            return
        for _ in range(2):
            with kit.reopen(folder) as vault:
                assert kit.contents(vault) == confirmed


def test_a_disk_that_cannot_be_written_to_can_be_read(folder, good, monkeypatch):
    kit.put(folder, good[0])
    real = os.open

    def refuse(path, flags, *args):
        if flags & (os.O_RDWR | os.O_WRONLY | os.O_CREAT):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return real(path, flags, *args)

    monkeypatch.setattr(os, "open", refuse)
    with kit.reopen(folder) as vault:
        assert vault.read_only
        assert [finding.check for finding in vault.findings] == ["read-only"]
        assert kit.contents(vault) == good[1]
        with pytest.raises(StorageError) as caught:
            vault.append([VERIFIED])
        assert caught.value.code == "read-only"
    with pytest.raises(LockedError):
        Vault.open(folder, passphrase="wrong one")
    with pytest.raises(StorageError) as caught:
        kit.create(folder.parent / "another")
    assert caught.value.code == "not-writable"
