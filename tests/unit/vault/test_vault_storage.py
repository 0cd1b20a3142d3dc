"""What may be believed after each failure, and the few calls in which systems differ."""

from __future__ import annotations

import errno
import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_desktop.model.errors import LockedError, StorageError, VaultDamagedError
from evidence_desktop.vault import storage
from evidence_desktop.vault.storage import NoSpaceError, System, VaultLock


def system(sync=os.fsync, sync_folder=lambda _folder: None, patience=0.0):
    return System(sync, sync_folder, patience)


def failing(number, times=10**9):
    """A call that fails with this error number so many times."""
    left = [times]

    def call(*_args):
        if left[0]:
            left[0] -= 1
            raise OSError(number, os.strerror(number))

    return call


def test_a_file_is_durable_before_its_name_is_and_then_its_folder(tmp_path, monkeypatch):
    path = tmp_path / "checkpoint"
    path.write_bytes(b"old")
    seen = []
    monkeypatch.setattr(
        storage,
        "SYSTEM",
        system(
            lambda handle: seen.append(("file", os.pread(handle, 9, 0), path.read_bytes())),
            lambda folder: seen.append(("folder", folder.name, path.read_bytes())),
        ),
    )
    storage.replace(path, b"new")
    assert seen == [("file", b"new", b"old"), ("folder", tmp_path.name, b"new")]


def test_files_and_folders_are_private(tmp_path):
    storage.replace(tmp_path / "one", b"x")
    storage.make_folder(tmp_path / "two")
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "two").stat().st_mode & 0o777 == 0o700


def test_a_name_that_is_taken_is_not_written_over(tmp_path):
    (tmp_path / "blob").write_bytes(b"kept")
    with pytest.raises(StorageError):
        storage.create(tmp_path / "blob")
    assert (tmp_path / "blob").read_bytes() == b"kept"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_no_room_for_the_new_file_leaves_the_old_one_and_the_vault_going(tmp_path, monkeypatch, number):
    path = tmp_path / "checkpoint"
    path.write_bytes(b"old")

    def write(_file, _data):
        raise storage.write_failure(OSError(number, os.strerror(number)))

    monkeypatch.setattr(storage, "write", write)
    with pytest.raises(NoSpaceError) as caught:
        storage.replace(path, b"new")
    assert caught.value.code == "disk-full"
    assert [found.name for found in tmp_path.iterdir()] == ["checkpoint"]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(("number", "code"), [(errno.EIO, "disk-failed"), (errno.ENOSPC, "disk-full")])
def test_a_failed_sync_is_never_harmless_and_never_repeated(tmp_path, monkeypatch, number, code):
    calls = []

    def sync(handle):
        calls.append(handle)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(storage, "SYSTEM", system(sync))
    with pytest.raises(StorageError) as caught:
        storage.replace(tmp_path / "checkpoint", b"new")
    assert not isinstance(caught.value, NoSpaceError)
    assert caught.value.code == code
    assert len(calls) == 1


def test_a_disk_that_cannot_be_written_is_said_to_be_that(tmp_path):
    error = storage.failure(OSError(errno.EROFS, os.strerror(errno.EROFS)))
    assert error.code == "not-writable"


def test_a_file_held_by_another_program_is_tried_again_for_a_while(tmp_path, monkeypatch):
    monkeypatch.setattr(storage, "SYSTEM", system(patience=2.5))
    monkeypatch.setattr(storage.time, "sleep", lambda _seconds: None)
    held = failing(errno.EACCES, times=3)
    real = Path.replace
    monkeypatch.setattr(Path, "replace", lambda self, target: (held(), real(self, target))[1])
    (tmp_path / "one").write_bytes(b"x")
    storage.move(tmp_path / "one", tmp_path / "two")
    assert (tmp_path / "two").read_bytes() == b"x"


def test_patience_ends(tmp_path, monkeypatch):
    now = iter(range(100))
    monkeypatch.setattr(storage, "SYSTEM", system(patience=2.5))
    monkeypatch.setattr(storage.time, "sleep", lambda _seconds: None)
    monkeypatch.setattr(storage.time, "monotonic", lambda: next(now))
    calls = []

    def unlink(self, *, missing_ok=False):
        calls.append(self)
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(StorageError):
        storage.remove(tmp_path / "one")
    assert len(calls) == 3


def test_nothing_is_tried_again_where_files_are_not_held(tmp_path, monkeypatch):
    assert storage.system_for("linux").patience == storage.system_for("darwin").patience == 0
    assert storage.system_for("win32").patience == storage.SHARING_PATIENCE


def test_macos_is_asked_for_the_full_sync(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(fcntl, "fcntl", lambda handle, command: asked.append((handle, command)))
    storage.system_for("darwin").sync(7)
    assert asked == [(7, 51)]


def test_macos_falls_back_only_where_there_is_no_such_call(tmp_path, monkeypatch):
    synced = []
    monkeypatch.setattr(os, "fsync", synced.append)
    monkeypatch.setattr(fcntl, "fcntl", failing(errno.ENOTSUP))
    storage.system_for("darwin").sync(7)
    assert synced == [7]
    monkeypatch.setattr(fcntl, "fcntl", failing(errno.EIO))
    with pytest.raises(OSError, match="error"):
        storage.system_for("darwin").sync(7)
    assert synced == [7]


def test_windows_has_no_folders_to_sync(tmp_path):
    storage.system_for("win32").sync_folder(tmp_path / "not there")


def test_a_stick_that_cannot_sync_folders_still_holds_a_vault(tmp_path, monkeypatch):
    posix = storage.system_for("linux")
    monkeypatch.setattr(storage, "SYSTEM", system(failing(errno.EINVAL)))
    posix.sync_folder(tmp_path)
    monkeypatch.setattr(storage, "SYSTEM", system(failing(errno.EIO)))
    with pytest.raises(OSError, match="error"):
        posix.sync_folder(tmp_path)


def test_a_file_of_the_wrong_size_is_not_read(tmp_path):
    (tmp_path / "huge").write_bytes(bytes(11))
    with pytest.raises(VaultDamagedError):
        storage.read(tmp_path / "huge", 10)
    with pytest.raises(VaultDamagedError) as caught:
        storage.read(tmp_path / "missing", 10)
    assert caught.value.code == "unreadable"
    assert "missing" in caught.value.message


HOLD = """
import sys
from pathlib import Path
from evidence_desktop.vault.storage import VaultLock
VaultLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_program_is_refused_until_the_first_is_gone_however_it_went(tmp_path):
    path = tmp_path / "lock"
    other = subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdin
    assert other.stdout
    try:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(LockedError) as caught:
            VaultLock.take(path)
        assert caught.value.code == "in-use"
        other.send_signal(signal.SIGKILL)
        other.wait()
        lock = VaultLock.take(path)
        assert lock.writable
        lock.release()
        lock.release()
    finally:
        other.kill()
        other.wait()
        other.stdin.close()
        other.stdout.close()


def test_a_folder_without_room_or_rights_gives_no_lock_but_can_be_read(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "open", failing(errno.EROFS))
    assert not VaultLock.take(tmp_path / "lock").writable


def test_the_whole_head_of_a_short_file_is_overwritten(tmp_path):
    (tmp_path / "blob").write_bytes(b"secret" * 10)
    storage.overwrite_head(tmp_path / "blob", 1000)
    assert (tmp_path / "blob").read_bytes() == bytes(60)
