from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from evidence_desktop.capture.files import FileSource
from evidence_desktop.model.errors import InputError, WorkError

CONTENT = bytes(range(256)) * 4000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "chat 示例.bin"
    path.write_bytes(CONTENT)
    return path


def read_all(source: FileSource, piece: int = 100_000) -> bytes:
    return b"".join(iter(lambda: source.read(piece), b""))


def test_a_file_is_read_once_from_its_first_byte_to_its_last(file: Path) -> None:
    with FileSource.open(file) as source:
        assert (source.name, source.size) == ("chat 示例.bin", len(CONTENT))
        assert source.head == CONTENT[:4096]
        assert read_all(source) == CONTENT
        source.check()


@pytest.mark.parametrize("name", ["nothing.txt", "nothing.png"])
def test_an_empty_file_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    with pytest.raises(InputError) as refused:
        FileSource.open(tmp_path / name)
    assert refused.value.code == "empty-file"
    assert name in refused.value.message
    assert refused.value.hint


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path)
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "link", Path("/dev/null"), Path()):
        with pytest.raises(InputError) as refused:
            FileSource.open(path)
        assert refused.value.code == "not-a-file"


def test_a_file_that_is_not_there_is_a_clear_sentence(tmp_path: Path) -> None:
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for path in (tmp_path / "missing.jpg", tmp_path / "dangling"):
        with pytest.raises(InputError) as refused:
            FileSource.open(path)
        assert refused.value.code == "no-such-file"


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_name_that_no_system_takes_is_a_clear_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as refused:
        FileSource.open(tmp_path / name)
    assert refused.value.code == "file-unreadable"


def test_a_link_to_a_file_is_the_file(file: Path, tmp_path: Path) -> None:
    (tmp_path / "link.bin").symlink_to(file)
    with FileSource.open(tmp_path / "link.bin") as source:
        assert read_all(source) == CONTENT


def test_a_name_that_is_no_text_stays_readable(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff.txt"))
    path.write_bytes(b"x")
    with FileSource.open(path) as source:
        assert source.name == "a\ufffd.txt"


def test_a_file_that_grows_shrinks_or_is_written_to_is_not_taken(file: Path) -> None:
    def grow() -> None:
        with file.open("ab") as out:
            out.write(b"more")

    def rewrite() -> None:
        with file.open("r+b") as out:
            out.write(b"other")
        os.utime(file, ns=(1, 1))

    for change in (grow, rewrite, lambda: os.truncate(file, 200_000), lambda: os.truncate(file, 0)):
        file.write_bytes(CONTENT)
        with FileSource.open(file) as source:
            source.read(100_000)
            change()
            with pytest.raises(WorkError) as failed:
                read_all(source)
            assert failed.value.code == "file-changed"
            assert not isinstance(failed.value, InputError)


def test_a_file_that_grows_without_end_is_given_up_soon(file: Path) -> None:
    with FileSource.open(file) as source, file.open("ab") as out:
        for _ in range(len(CONTENT) // 100_000):
            assert source.read(100_000)
            out.write(bytes(100_000))
            out.flush()
        with pytest.raises(WorkError) as failed:
            source.read(100_000)
        assert failed.value.code == "file-changed"


def test_a_file_that_is_replaced_by_another_of_the_same_name_is_not_taken(file: Path, tmp_path: Path) -> None:
    with FileSource.open(file) as source:
        (tmp_path / "new").write_bytes(CONTENT)
        (tmp_path / "new").replace(file)
        with pytest.raises(WorkError) as failed:
            read_all(source)
    assert failed.value.code == "file-changed"


def test_a_file_that_vanishes_is_a_clear_sentence(file: Path) -> None:
    with FileSource.open(file) as source:
        source.read(10)
        file.unlink()
        with pytest.raises(WorkError) as failed:
            read_all(source)
    assert failed.value.code == "file-vanished"
    assert "stick" in failed.value.hint


def test_half_a_file_does_not_pass_as_the_whole(file: Path) -> None:
    with FileSource.open(file) as source:
        source.read(10)
        with pytest.raises(WorkError) as failed:
            source.check()
    assert failed.value.code == "file-changed"


class _FailingDisk:
    """Stands for a disk that cannot be made to fail here."""

    def __init__(self, number: int) -> None:
        self.number = number

    def read(self, _into: object) -> int:
        raise OSError(self.number, os.strerror(self.number))

    readinto = read

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EIO, "file-unreadable"), (errno.ENODEV, "file-vanished"), (errno.ESTALE, "file-vanished")],
)
def test_a_disk_that_fails_is_a_clear_sentence(file: Path, number: int, code: str) -> None:
    with FileSource.open(file) as source:
        source._file.close()
        source._file = _FailingDisk(number)
        for read in (lambda: source.read(10), lambda: source.readinto(bytearray(10))):
            with pytest.raises(WorkError) as failed:
                read()
            assert failed.value.code == code
