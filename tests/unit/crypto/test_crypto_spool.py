"""The sealed temporary file: to its user a file like any other, on disk noise without a name."""

from __future__ import annotations

import io
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from evidence_desktop.crypto.spool import SealedSpool

CANARY = b"canary-in-plain-text "


class Model(RuleBasedStateMachine):
    """Does to a spool and to a BytesIO the same, in any order."""

    def __init__(self):
        super().__init__()
        self.spool = SealedSpool(Path(tempfile.gettempdir()))
        self.model = io.BytesIO()

    def teardown(self):
        self.model.seek(0)
        self.spool.seek(0)
        assert self.spool.read() == self.model.read()
        self.spool.close()

    @rule(data=st.binary(max_size=50), repeat=st.integers(1, 9000))
    def write(self, data, repeat):
        assert self.spool.write(data * repeat) == self.model.write(data * repeat)

    @rule(size=st.integers(0, 100_000))
    def read(self, size):
        assert self.spool.read(size) == self.model.read(size)

    @rule(part=st.floats(0, 1.2), whence=st.sampled_from([os.SEEK_SET, os.SEEK_CUR, os.SEEK_END]))
    def seek(self, part, whence):
        end = len(self.model.getbuffer())
        wanted = int(part * end)
        offset = wanted - {os.SEEK_SET: 0, os.SEEK_CUR: self.model.tell(), os.SEEK_END: end}[whence]
        assert self.spool.seek(offset, whence) == self.model.seek(offset, whence) == wanted
        assert self.spool.tell() == wanted

    @rule(part=st.floats(0, 1))
    def truncate(self, part):
        size = int(part * len(self.model.getbuffer()))
        assert self.spool.truncate(size) == self.model.truncate(size)


Model.TestCase.settings = settings(max_examples=30, stateful_step_count=15, deadline=None)
TestModel = Model.TestCase


@pytest.fixture
def spool(tmp_path):
    with SealedSpool(tmp_path) as file:
        yield file


def on_disk(spool: SealedSpool) -> bytes:
    return os.pread(spool.raw._file.fileno(), 1 << 24, 0)


def test_nothing_readable_reaches_the_disk(spool):
    spool.write(CANARY * 50_000)
    spool.flush()
    stored = on_disk(spool)
    assert len(stored) == len(CANARY) * 50_000
    assert CANARY[:8] not in stored
    blocks = [stored[i : i + 16] for i in range(0, len(stored) - 16, 16)]
    assert len(set(blocks)) == len(blocks), "one key stream block is used once"


def test_two_spools_of_the_same_text_differ(tmp_path, spool):
    with SealedSpool(tmp_path) as other:
        for file in (spool, other):
            file.write(CANARY)
            file.flush()
        assert on_disk(spool) != on_disk(other)


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps the name until the file is closed")
def test_the_folder_shows_no_file_and_others_cannot_open_it(tmp_path, spool):
    spool.write(CANARY)
    spool.flush()
    assert list(tmp_path.iterdir()) == []
    assert os.fstat(spool.raw._file.fileno()).st_mode & 0o077 == 0


def test_it_is_a_buffered_file_for_reading_writing_and_seeking(spool):
    assert isinstance(spool, io.BufferedIOBase)
    assert spool.readable()
    assert spool.writable()
    assert spool.seekable()
    spool.write(b"one\ntwo\nthree")
    spool.seek(4)
    assert spool.readline() == b"two\n"
    assert spool.raw.tell() >= 8
    spool.seek(-5, os.SEEK_END)
    assert spool.read() == b"three"
    buffer = bytearray(3)
    spool.seek(0)
    assert spool.readinto(buffer) == 3
    assert buffer == b"one"


def test_a_patch_in_the_middle_leaves_the_rest(spool):
    spool.write(bytes(1_000_000))
    spool.seek(123_457)
    spool.write(CANARY)
    spool.seek(0)
    data = spool.read()
    assert len(data) == 1_000_000
    assert data.replace(CANARY, bytes(len(CANARY))) == bytes(1_000_000)


def test_holes_read_as_zeros_and_are_noise_on_disk(spool):
    spool.write(b"abc")
    spool.seek(600_000)
    spool.write(b"x")
    spool.truncate(1_000_000)
    spool.seek(0)
    assert spool.read() == b"abc" + bytes(599_997) + b"x" + bytes(399_999)
    assert bytes(8) not in on_disk(spool)


def test_positions_before_the_start_are_refused(spool):
    with pytest.raises(ValueError, match="negative"):
        spool.seek(-1)


def test_truncate_at_the_position_cuts_there(spool):
    spool.write(b"abcdef")
    spool.seek(2)
    spool.truncate()
    assert spool.raw.truncate() == 2
    spool.seek(0)
    assert spool.read() == b"ab"


def test_closing_wipes_the_key_and_twice_is_fine(tmp_path):
    spool = SealedSpool(tmp_path)
    raw = spool.raw
    spool.write(CANARY)
    spool.close()
    spool.close()
    raw.close()
    assert raw._key == bytes(32)
    assert not any(raw._buffer)
    with pytest.raises(ValueError, match="closed"):
        spool.read()


def test_a_folder_that_is_not_there_is_an_ordinary_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        SealedSpool(tmp_path / "missing")
