"""Sinks: what is written is hashed once, names are safe, and a zip's two directories agree."""

from __future__ import annotations

import hashlib
import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from evidence_desktop.bundle.sinks import Digest, FolderSink, Sink, ZipSink, put


@pytest.fixture(params=["folder", "zip"])
def sink(request: pytest.FixtureRequest, tmp_path: Path) -> Sink:
    if request.param == "folder":
        return FolderSink(tmp_path / "bag")
    return ZipSink(io.BytesIO(), "top", tmp_path)


def test_every_file_is_hashed_as_it_is_written(sink: Sink) -> None:
    put(sink, "data/a.txt", b"hello")
    with sink.scratch("data/report.pdf") as file:
        file.write(b"first")
        file.seek(0)
        file.write(b"again")
    assert sink.files == {
        "data/a.txt": Digest(hashlib.sha256(b"hello").hexdigest(), 5),
        "data/report.pdf": Digest(hashlib.sha256(b"again").hexdigest(), 5),
    }


@pytest.mark.parametrize("name", ["../x", "/x", "a//b", "a\\b", "a/.", "é", "", ".hidden", "a/b.", "a b", "c:x", "x\n"])
def test_a_name_that_could_lead_elsewhere_is_refused(sink: Sink, name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        put(sink, name, b"")
    assert not sink.files


def test_a_file_that_is_not_as_long_as_it_was_said_is_refused(sink: Sink) -> None:
    with pytest.raises(ValueError, match="has 3 bytes, not 4"), sink.open("a", 4) as out:
        out.write(b"abc")
    assert not sink.files


def test_no_file_is_written_twice(tmp_path: Path) -> None:
    sink = FolderSink(tmp_path / "bag")
    put(sink, "a", b"1")
    with pytest.raises(FileExistsError):
        put(sink, "a", b"2")


def test_a_folder_is_for_its_owner_alone(tmp_path: Path) -> None:
    FolderSink(tmp_path / "bag")
    assert stat.S_IMODE((tmp_path / "bag").stat().st_mode) == 0o700


def test_local_headers_and_directory_of_a_zip_agree(tmp_path: Path) -> None:
    file = io.BytesIO()
    sink = ZipSink(file, "top", tmp_path)
    put(sink, "a.txt", b"x" * 70_000)
    with sink.scratch("b.bin") as scratch:
        scratch.write(b"y" * 10)
    sink.close()
    data = file.getvalue()
    assert data.startswith(b"PK\x03\x04")
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["top/a.txt", "top/b.bin"]
        for info in archive.infolist():
            place = info.header_offset
            _, _, flags, method, _, _, crc, packed, size, length, _ = struct.unpack_from("<4sHHHHHLLLHH", data, place)
            # No data descriptor (flag 3), no encryption (flag 0): the local header says it all.
            assert (flags, method) == (0, zipfile.ZIP_STORED)
            assert (crc, packed, size) == (info.CRC, info.compress_size, info.file_size)
            assert data[place + 30 : place + 30 + length].decode() == info.filename
            assert stat.S_ISREG(info.external_attr >> 16)
