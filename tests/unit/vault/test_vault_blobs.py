"""Originals go in as a stream and come out byte for byte, also with the stock program; failures leave nothing."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import subprocess
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.model.errors import StorageError, VaultDamagedError
from evidence_desktop.vault import blobs, storage
from evidence_desktop.vault.blobs import PIECE, BlobWriter
from evidence_desktop.vault.layout import Layout
from evidence_desktop.vault.storage import NoSpaceError

VAULT, SHEET = X25519Identity.generate(), X25519Identity.generate()


class Shelf:
    """Where blobs go in these tests."""

    def __init__(self, folder):
        self.layout = Layout(folder)
        self.layout.blobs.mkdir()
        self.stopped = []
        self.may_discard = True

    def writer(self):
        recipients = (VAULT.recipient, SHEET.recipient)
        return BlobWriter(self.layout, recipients, self.stopped.append, lambda _blob: self.may_discard)

    def files(self):
        return [path for path in self.layout.blobs.rglob("*") if path.is_file()]


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path)


def keep(shelf, *pieces):
    with shelf.writer() as writer:
        for piece in pieces:
            writer.write(piece)
        return writer.seal(), writer


def read(shelf, blob, identity=VAULT):
    with blobs.open_blob(shelf.layout, blob, [identity], lambda: "E001") as original:
        return original.readall()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 3 * 65_536), max_size=6), st.integers())
def test_pieces_of_any_size_come_back_as_one(shelf, sizes, seed):
    pieces = [random.Random(seed).randbytes(size) for size in sizes]
    blob, writer = keep(shelf, *pieces)
    whole = b"".join(pieces)
    assert read(shelf, blob) == read(shelf, blob, SHEET) == whole
    assert (writer.size, writer.sha256) == (len(whole), hashlib.sha256(whole).hexdigest())


def test_more_than_the_queue_holds_in_one_call(shelf):
    data = random.Random(1).randbytes(20 * PIECE + 1)
    blob, _ = keep(shelf, data)
    assert read(shelf, blob) == data


def test_a_buffer_may_be_used_again_at_once(shelf):
    buffer = bytearray(PIECE)
    with shelf.writer() as writer:
        for number in range(12):
            buffer[:] = bytes([number]) * PIECE
            writer.write(buffer)
        blob = writer.seal()
    assert read(shelf, blob) == b"".join(bytes([number]) * PIECE for number in range(12))


def test_stock_age_opens_it_with_the_sheet_alone(shelf, tmp_path):
    data = random.Random(2).randbytes(200_000)
    blob, _ = keep(shelf, data)
    (tmp_path / "sheet").write_text(f"# recovery sheet\n{SHEET.to_string()}\n")
    path = shelf.layout.blob(blob)
    assert path.parent.name == blob[:2]
    assert path.stat().st_mode & 0o777 == 0o600
    done = subprocess.run(["age", "-d", "-i", tmp_path / "sheet", path], check=True, capture_output=True)
    assert done.stdout == data


def test_it_has_no_name_of_its_own_before_it_is_durable(shelf, monkeypatch):
    names = []
    monkeypatch.setattr(
        storage, "SYSTEM", storage.System(lambda _handle: names.append(shelf.files()), lambda _folder: None, 0)
    )
    blob, _ = keep(shelf, b"x")
    assert names == [[shelf.layout.blob_part(blob)]]
    assert shelf.files() == [shelf.layout.blob(blob)]


def test_what_is_given_up_leaves_nothing(shelf):
    def give_up():
        with shelf.writer() as writer:
            writer.write(bytes(3 * PIECE))
            raise KeyError

    with pytest.raises(KeyError):
        give_up()
    assert shelf.files() == []
    assert shelf.stopped == []
    assert not any(thread.name == "blob" for thread in threading.enumerate())


@pytest.mark.parametrize("may_discard", [True, False])
def test_what_was_sealed_and_not_logged_goes_only_if_no_entry_can_name_it(shelf, may_discard):
    shelf.may_discard = may_discard

    def fail_before_the_log():
        with shelf.writer() as writer:
            writer.write(b"x")
            writer.seal()
            raise KeyError

    with pytest.raises(KeyError):
        fail_before_the_log()
    assert len(shelf.files()) == (0 if may_discard else 1)


class FullFile:
    """A file on a disk that has room for a while."""

    def __init__(self, file, room, number):
        self._file = file
        self._left = room
        self._number = number

    def write(self, data):
        self._left -= len(data)
        if self._left < 0:
            raise OSError(self._number, os.strerror(self._number))
        return self._file.write(data)

    def __getattr__(self, name):
        return getattr(self._file, name)


@pytest.mark.parametrize("room", [100, 5 * PIECE])
@pytest.mark.parametrize(("number", "kind", "stops"), [(errno.ENOSPC, NoSpaceError, 0), (errno.EIO, StorageError, 1)])
def test_a_disk_that_fails_while_it_is_written(shelf, monkeypatch, room, number, kind, stops):
    real = storage.create
    monkeypatch.setattr(storage, "create", lambda path: FullFile(real(path), room, number))
    with pytest.raises(kind):
        keep(shelf, *[bytes(PIECE)] * 40)
    assert shelf.files() == []
    assert len(shelf.stopped) == stops


def test_a_disk_that_fails_at_the_very_end(shelf, monkeypatch):
    real = storage.create
    monkeypatch.setattr(storage, "create", lambda path: FullFile(real(path), 500, errno.ENOSPC))
    with pytest.raises(NoSpaceError):
        keep(shelf, bytes(1000))
    assert shelf.files() == []


def test_a_sync_that_fails_stops_the_vault_and_keeps_the_unfinished_file_out(shelf, monkeypatch):
    def sync(_handle):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    writer = shelf.writer()
    monkeypatch.setattr(storage, "SYSTEM", storage.System(sync, lambda _folder: None, 0))
    with writer, pytest.raises(StorageError) as caught:
        writer.seal()
    assert caught.value.code == "disk-failed"
    assert shelf.stopped == [caught.value]
    assert shelf.files() == []


def test_a_blob_that_is_gone_or_another_ones_is_the_vaults_damage(shelf):
    blob, _ = keep(shelf, b"x")
    with pytest.raises(VaultDamagedError) as caught:
        blobs.open_blob(shelf.layout, blob, [X25519Identity.generate()], lambda: "E001")
    assert caught.value.code == "blob-damaged"
    shelf.layout.blob(blob).unlink()
    with pytest.raises(VaultDamagedError) as caught:
        blobs.open_blob(shelf.layout, blob, [VAULT], lambda: "E001")
    assert caught.value.code == "blob-missing"
    shelf.layout.blob(blob).mkdir()
    with pytest.raises(VaultDamagedError) as caught:
        blobs.open_blob(shelf.layout, blob, [VAULT], lambda: "E001")
    assert caught.value.code == "unreadable"


def test_every_flipped_byte_and_every_truncation_is_found_when_it_is_read(shelf):
    blob, _ = keep(shelf, b"a small original")
    path = shelf.layout.blob(blob)
    good = path.read_bytes()
    for place in range(len(good)):
        path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        with pytest.raises(VaultDamagedError):
            read(shelf, blob)
        path.write_bytes(good[:place])
        with pytest.raises(VaultDamagedError):
            read(shelf, blob)


def test_damage_in_the_middle_of_a_long_one_is_found_where_it_is(shelf):
    blob, _ = keep(shelf, bytes(3 * PIECE))
    path = shelf.layout.blob(blob)
    data = bytearray(path.read_bytes())
    data[PIECE] ^= 1
    path.write_bytes(data)
    with blobs.open_blob(shelf.layout, blob, [VAULT], lambda: "E001") as original:
        assert original.read(1000) == bytes(1000)
        original.seek(PIECE - 1000)
        with pytest.raises(VaultDamagedError) as caught:
            original.read(1000)
    assert caught.value.code == "blob-damaged"


def test_a_destroyed_one_lost_its_keys_before_it_lost_its_name(shelf, monkeypatch):
    blob, _ = keep(shelf, random.Random(3).randbytes(200_000))
    path = shelf.layout.blob(blob)
    heads = []
    real = storage.remove
    monkeypatch.setattr(storage, "remove", lambda path: (heads.append(path.read_bytes()), real(path)))
    blobs.destroy(shelf.layout, blob)
    blobs.destroy(shelf.layout, blob)
    [seen] = heads
    assert seen.startswith(bytes(blobs.DESTROYED_HEAD))
    assert len(seen) > 200_000
    assert not path.exists()
