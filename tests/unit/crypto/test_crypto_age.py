"""Writing and reading whole files: borders of chunks, damage, and positions."""

from __future__ import annotations

import io
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_desktop.crypto.age import AgeError, AgeReader, AgeWriter, Passphrase, X25519Identity
from evidence_desktop.crypto.age_stream import BATCH, CHUNK, SEALED_CHUNK

ME = X25519Identity.generate()
CONTENT = random.Random(2).randbytes(3 * BATCH * CHUNK)
BORDERS = [0, 1, CHUNK, 2 * CHUNK, BATCH * CHUNK, 2 * BATCH * CHUNK]
SIZES = st.one_of(
    st.integers(0, 300),
    st.builds(lambda border, off: max(0, border + off), st.sampled_from(BORDERS), st.integers(-2, 2)),
)


def sealed(content: bytes, pieces: list[int] = [], recipients=(ME.recipient,)) -> bytes:  # noqa: B006 - never changed
    out = io.BytesIO()
    writer = AgeWriter(out, recipients)
    position = 0
    for piece in [*pieces, len(content)]:
        assert writer.write(content[position : position + piece]) == len(content[position : position + piece])
        position += piece
    writer.finish()
    return out.getvalue()


def opened(file: bytes, *identities) -> AgeReader:
    return AgeReader(io.BytesIO(file), identities or [ME])


def assert_refused(file: bytes) -> None:
    with pytest.raises(AgeError), opened(file) as reader:
        reader.read()


LONG = sealed(CONTENT)
THREE = sealed(CONTENT[: 2 * CHUNK + 100])
SMALL = sealed(b"what was said")


@settings(max_examples=60, deadline=None)
@given(
    SIZES, st.lists(st.one_of(st.integers(0, 20), st.sampled_from([CHUNK - 1, CHUNK, CHUNK + 1, 2**20])), max_size=6)
)
def test_round_trip_whatever_the_pieces(size, pieces):
    file = sealed(CONTENT[:size], pieces)
    chunks = max(1, -(-size // CHUNK))
    with opened(file) as reader:
        assert reader.size == size
        assert reader.read() == CONTENT[:size]
        assert reader.read(1) == b""
    header = file.index(b"\n--- ") + 5 + 43 + 1
    assert len(file) == header + 16 + size + 16 * chunks


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(SIZES, SIZES), min_size=1, max_size=8))
def test_reading_anywhere_gives_the_slice(spans):
    reader = opened(LONG)
    for start, length in spans:
        assert reader.seek(start) == start
        assert reader.read(length) == CONTENT[start : start + length]
        assert reader.tell() == min(start + length, max(start, len(CONTENT)))


def test_seek_from_here_and_from_the_end():
    with opened(THREE) as reader:
        assert (reader.readable(), reader.seekable(), reader.writable()) == (True, True, False)
        assert reader.seek(-50, io.SEEK_END) == 2 * CHUNK + 50
        assert reader.read() == CONTENT[2 * CHUNK + 50 : 2 * CHUNK + 100]
        reader.seek(10)
        assert reader.seek(5, io.SEEK_CUR) == 15
        assert reader.seek(10**12) == 10**12
        assert reader.read() == reader.read(5) == b""
        for offset, whence in ((-1, io.SEEK_SET), (0, 9)):
            with pytest.raises(ValueError, match="no such position"):
                reader.seek(offset, whence)


def test_stands_in_for_any_binary_file():
    text = b"first line\nsecond line\n" * 9000
    buffered = io.BufferedReader(opened(sealed(text)))
    assert buffered.readline() == b"first line\n"
    buffered.seek(-12, io.SEEK_END)
    assert buffered.readlines() == [b"second line\n"]


def test_every_flipped_byte_of_a_small_file_is_refused():
    for place in range(len(SMALL)):
        for bit in (1, 0x80):
            file = bytearray(SMALL)
            file[place] ^= bit
            assert_refused(bytes(file))


def test_every_truncation_is_found_on_opening():
    for length in range(len(SMALL)):
        with pytest.raises(AgeError):
            opened(SMALL[:length])
    start = len(THREE) - (100 + 16) - 2 * SEALED_CHUNK
    for chunks in (0, 1, 2):
        for off in (-1, 0, 1, 15, 16, 17):
            with pytest.raises(AgeError):
                opened(THREE[: start + chunks * SEALED_CHUNK + off])


def test_chunks_moved_repeated_or_left_out_are_refused():
    start = len(THREE) - (100 + 16) - 2 * SEALED_CHUNK
    head, first, second, last = (
        THREE[:start],
        THREE[start : start + SEALED_CHUNK],
        THREE[start + SEALED_CHUNK : start + 2 * SEALED_CHUNK],
        THREE[start + 2 * SEALED_CHUNK :],
    )
    assert head + first + second + last == THREE
    for order in ([second, first, last], [first, last], [first, first, last], [first, second, second, last], [last]):
        assert_refused(head + b"".join(order))
    assert_refused(THREE + b"\0")
    other = sealed(CONTENT[: 2 * CHUNK + 100])
    assert_refused(other[: len(other) - len(last)] + last)


def test_damage_in_one_chunk_leaves_the_others_readable_and_hands_out_nothing_of_it():
    file = bytearray(THREE)
    file[-(100 + 16) - SEALED_CHUNK // 2] ^= 1
    with opened(bytes(file)) as reader:
        assert reader.read(CHUNK) == CONTENT[:CHUNK]
        buffer = bytearray(CHUNK)
        for start, length in ((CHUNK, CHUNK), (CHUNK + 5, 10)):  # whole chunks, and part of one
            reader.seek(start)
            for _ in range(2):  # a second try must not find it remembered as good
                with pytest.raises(AgeError) as refusal:
                    reader.readinto(memoryview(buffer)[:length])
                assert refusal.value.code == "age-damaged"
                assert not any(buffer)
            assert reader.tell() == start
        reader.seek(2 * CHUNK)
        assert reader.read() == CONTENT[2 * CHUNK : 2 * CHUNK + 100]


def test_a_file_that_shrinks_while_it_is_read_is_refused():
    src = io.BytesIO(THREE)
    reader = AgeReader(src, [ME])
    src.truncate(len(THREE) - 1000)
    reader.seek(CHUNK)
    with pytest.raises(AgeError):
        reader.read(CHUNK)
    src.truncate(0)
    reader.seek(0)
    with pytest.raises(AgeError):
        reader.read(CHUNK)


def test_several_recipients_and_several_identities():
    other, stranger = X25519Identity.generate(), X25519Identity.generate()
    file = sealed(b"for two", recipients=[other.recipient, ME.recipient])
    for identity in (ME, other):
        assert opened(file, stranger, Passphrase("tulip"), identity).read() == b"for two"
    for identities in ([stranger], [Passphrase("tulip")], []):
        with pytest.raises(AgeError) as refusal:
            AgeReader(io.BytesIO(file), identities)
        assert refusal.value.code == "age-wrong-key"


def test_passphrase_alone():
    tulip = Passphrase("tulip", 4)
    assert opened(sealed(b"hush", recipients=[tulip]), ME, tulip).read() == b"hush"
    for recipients in ([tulip, ME.recipient], [tulip, tulip], []):
        with pytest.raises(ValueError, match="recipients"):
            AgeWriter(io.BytesIO(), recipients)


def test_writing_goes_out_by_the_megabyte():
    calls = []

    class Out(io.BytesIO):
        def write(self, data):
            calls.append(len(data))
            return super().write(data)

    writer = AgeWriter(Out(), [ME.recipient])
    for _ in range(3):
        writer.write(memoryview(CONTENT)[: BATCH * CHUNK])
    writer.finish()
    assert len(calls) == 4  # the header, then three times a MiB


class Stingy(io.RawIOBase):
    """An unbuffered file that takes and gives less than it is asked for, as a raw one may."""

    def __init__(self, content: bytes = b"") -> None:
        self.file = io.BytesIO(content)

    def write(self, data) -> int:
        return self.file.write(data[:5000])

    def read(self, length=-1, /):
        return self.file.read(min(length, 5000))

    def seek(self, offset, whence=0, /):
        return self.file.seek(offset, whence)


def test_unbuffered_files_may_take_and_give_less():
    out = Stingy()
    writer = AgeWriter(out, [ME.recipient])
    writer.write(CONTENT[: 3 * CHUNK])
    writer.finish()
    reader = AgeReader(Stingy(out.file.getvalue()), [ME])
    assert reader.read() == CONTENT[: 3 * CHUNK]


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's own")
def test_a_full_disk_ends_the_file_for_good():
    with Path("/dev/full").open("wb", buffering=0) as full, pytest.raises(OSError, match="space"):
        AgeWriter(full, [ME.recipient])

    class Full(io.BytesIO):
        def write(self, data):
            if self.tell():
                raise OSError(28, "No space left on device")
            return super().write(data)

    writer = AgeWriter(Full(), [ME.recipient])
    with pytest.raises(OSError, match="space"):
        writer.write(CONTENT)
    # Going on could use a nonce twice or leave a hole.
    for again in (lambda: writer.write(b"more"), writer.finish):
        with pytest.raises(ValueError, match="finished or has failed"):
            again()


def test_nothing_can_be_written_after_the_end():
    writer = AgeWriter(io.BytesIO(), [ME.recipient])
    writer.finish()
    with pytest.raises(ValueError, match="finished"):
        writer.write(b"more")


def test_closing_clears_what_was_held_and_closes_the_file():
    src = io.BytesIO(SMALL)
    reader = AgeReader(src, [ME])
    held = reader._cache
    assert bytes(held) == b"what was said"
    reader.close()
    reader.close()
    assert not any(held)
    assert src.closed
    for use in (reader.tell, reader.read, lambda: reader.seek(0), lambda: reader.readinto(bytearray(1))):
        with pytest.raises(ValueError, match="closed"):
            use()


def test_an_error_on_opening_leaves_the_file_open():
    src = io.BytesIO(SMALL[:-1])
    with pytest.raises(AgeError):
        AgeReader(src, [ME])
    assert not src.closed


def stock(*arguments: str, given: bytes = b"") -> bytes:
    return subprocess.run(arguments, input=given, check=True, capture_output=True, timeout=60).stdout


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, BATCH * CHUNK, BATCH * CHUNK + 1])
def test_the_stock_program_reads_ours_and_we_read_its(tmp_path, size):
    key = tmp_path / "key.txt"
    stock("age-keygen", "-o", os.fspath(key))
    theirs = X25519Identity.from_string(key.read_text().splitlines()[-1])
    public = stock("age-keygen", "-y", os.fspath(key)).decode().strip()
    assert theirs.recipient.to_string() == public
    content = CONTENT[:size]
    assert (
        stock("age", "-d", "-i", os.fspath(key), given=sealed(content, [], [ME.recipient, theirs.recipient])) == content
    )
    file = stock("age", "-r", ME.recipient.to_string(), "-r", public, given=content)
    assert opened(file).read() == opened(file, theirs).read() == content


def test_the_stock_program_reads_our_keys(tmp_path):
    key = tmp_path / "sheet.txt"
    key.write_text(ME.to_string() + "\n")
    assert stock("age-keygen", "-y", os.fspath(key)).decode().strip() == ME.recipient.to_string()


def with_terminal(passphrase: str, *arguments: str) -> None:
    """Run a program that asks for a passphrase on its terminal, and answer each time that it asks."""
    import pty

    terminal, other_end = pty.openpty()
    ends = {"stdin": other_end, "stdout": other_end, "stderr": other_end}
    program = subprocess.Popen(arguments, start_new_session=True, **ends)
    os.close(other_end)
    heard = b""
    try:
        while part := os.read(terminal, 1000):
            heard += part
            if b"phrase" in heard and heard.rstrip(b" ").endswith(b":"):
                os.write(terminal, passphrase.encode() + b"\n")
                heard = b""
    except OSError:  # Linux says so when the other end has gone
        pass
    os.close(terminal)
    assert program.wait(60) == 0, heard


@pytest.mark.skipif(sys.platform == "win32", reason="the stock program asks on a terminal of its own there")
def test_passphrases_work_both_ways_with_the_stock_program(tmp_path):
    ours, plain, theirs = tmp_path / "ours.age", tmp_path / "plain", tmp_path / "theirs.age"
    ours.write_bytes(sealed(b"ours", recipients=[Passphrase("tulip-lamp")]))
    with_terminal("tulip-lamp", "age", "-d", "-o", os.fspath(plain), os.fspath(ours))
    assert plain.read_bytes() == b"ours"
    with_terminal("tulip-lamp", "age", "-p", "-o", os.fspath(theirs), os.fspath(plain))
    assert opened(theirs.read_bytes(), Passphrase("tulip-lamp")).read() == b"ours"
