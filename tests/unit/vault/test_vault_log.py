"""Frames: what goes in comes out, what was touched does not, and salvage finds everything else."""

from __future__ import annotations

import struct

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_desktop.custody.entry import MAX_ENTRY
from evidence_desktop.model.errors import InputError, VaultDamagedError
from evidence_desktop.vault.log import Log

KEY = bytes(range(32))
ID = bytes(range(16))


def opened(path, *, writable=True) -> Log:
    return Log.open(path, KEY, ID, writable=writable)


def filled(path, entries) -> Log:
    path.write_bytes(b"")
    log = opened(path)
    frames = [log.frame(seq, entry) for seq, entry in enumerate(entries)]
    log.write(frames)
    log.accept(frames)
    return log


@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(min_size=1, max_size=200), max_size=8))
def test_entries_come_back_in_order(tmp_path_factory, entries):
    log = filled(tmp_path_factory.mktemp("log") / "log", entries)
    assert [frame.entry for frame in log.frames(0, 0)] == entries
    assert log.end == log.file_size
    log.close()


def test_a_frame_is_laid_out_as_the_spec_says(tmp_path):
    log = filled(tmp_path / "log", [b"zero", b"one"])
    data = (tmp_path / "log").read_bytes()
    length, seq = struct.unpack(">IQ", data[:12])
    assert (length, seq) == (12 + 4 + 16, 0)
    aad = ID + struct.pack(">Q", 0)
    assert AESGCMSIV(KEY).decrypt(data[12:24], data[24 : 12 + length], aad) == b"zero"
    assert data[12 + length : 16 + length] == struct.pack(">I", length)
    log.close()


def test_a_frame_cannot_stand_in_another_place_or_vault(tmp_path):
    log = filled(tmp_path / "log", [b"first", b"other"])
    first, second = log.frames(0, 0)
    data = (tmp_path / "log").read_bytes()
    (tmp_path / "log").write_bytes(data[second.start :] + data[: first.end])
    assert list(log.frames(0, 0)) == []
    log.close()
    (tmp_path / "log").write_bytes(data)
    stranger = Log.open(tmp_path / "log", KEY, bytes(16), writable=False)
    assert list(stranger.frames(0, 0)) == []
    with pytest.raises(VaultDamagedError):
        stranger.entry(0, 0)
    stranger.close()


def test_what_was_not_accepted_can_be_taken_back(tmp_path):
    log = filled(tmp_path / "log", [b"kept"])
    before = (tmp_path / "log").read_bytes()
    log.write([log.frame(1, b"not kept")])
    log.take_back()
    assert (tmp_path / "log").read_bytes() == before
    log.write(frames := [log.frame(1, b"instead")])
    log.accept(frames)
    assert [frame.entry for frame in log.frames(0, 0)] == [b"kept", b"instead"]
    log.close()


def test_a_digest_follows_the_log_and_can_be_had_of_any_part(tmp_path):
    import hashlib

    log = filled(tmp_path / "log", [b"a" * 100, b"b" * 100])
    log.write(frames := [log.frame(2, b"c")])
    log.accept(frames)
    data = (tmp_path / "log").read_bytes()
    for size in (len(data), 0, 150, len(data)):
        assert log.digest(size) == hashlib.sha256(data[:size]).digest() == log.digest_of(size)
    assert log.digest_of(len(data) + 1) is None
    log.close()


def test_an_entry_that_no_reader_would_take_is_not_written(tmp_path):
    log = filled(tmp_path / "log", [])
    with pytest.raises(InputError) as caught:
        log.frame(0, bytes(MAX_ENTRY + 1))
    assert caught.value.code == "entry-too-large"
    log.close()


ENTRIES = [bytes([65 + number]) * 40 for number in range(6)]


def test_salvage_finds_every_frame_but_the_one_that_was_touched(tmp_path):
    log = filled(tmp_path / "log", ENTRIES)
    good = (tmp_path / "log").read_bytes()
    starts = [frame.start for frame in log.frames(0, 0)]
    for place in range(len(good)):
        bad = bytearray(good)
        bad[place] ^= 0x80
        (tmp_path / "log").write_bytes(bad)
        hit = max(number for number, start in enumerate(starts) if start <= place)
        found = [(frame.seq, frame.entry) for frame in log.frames_anyhow()]
        assert found == [(seq, entry) for seq, entry in enumerate(ENTRIES) if seq != hit]
    log.close()


def test_salvage_goes_on_behind_a_hole_of_any_size(tmp_path):
    log = filled(tmp_path / "log", ENTRIES)
    good = (tmp_path / "log").read_bytes()
    third = list(log.frames(0, 0))[3]
    (tmp_path / "log").write_bytes(bytes(third.start - 5) + good[third.start :])
    assert [frame.seq for frame in log.frames_anyhow()] == [3, 4, 5]
    (tmp_path / "log").write_bytes(b"\xff" * len(good))
    assert list(log.frames_anyhow()) == []
    log.close()


def test_a_log_that_is_not_there_is_named(tmp_path):
    with pytest.raises(VaultDamagedError) as caught:
        opened(tmp_path / "log")
    assert caught.value.code == "unreadable"
