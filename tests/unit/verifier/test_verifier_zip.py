"""Check `container` for a zip: whatever could be read in two ways is refused, and nothing is written to disk."""

from __future__ import annotations

import io
import os
import struct
import sys
import zipfile
from collections.abc import Callable

import pytest

from evidence_desktop.verifier import Verdict, run, verify, ziprecords
from evidence_desktop.verifier.findings import FaultError
from evidence_desktop.verifier.zipped import Zip
from support import handmade
from support.faults import refused
from support.pipe import Unseekable

LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"


@pytest.fixture(autouse=True)
def _small_zips_are_bundles(monkeypatch: pytest.MonkeyPatch) -> None:
    """What breaks a rule is judged as a part of a bundle, though most zips here hold none of its files."""
    monkeypatch.setattr(run, "holds_bundle", lambda file: True)


def small(*members: tuple[str, bytes], method: int = zipfile.ZIP_STORED) -> bytearray:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, method)
    return bytearray(out.getvalue())


def stream(data: bytes) -> io.BytesIO:
    return io.BytesIO(bytes(data))


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_zip_of_a_good_bundle_is_intact(method, tmp_path):
    made = handmade.example().zip(method)
    assert verify(made).verdict == Verdict.INTACT_UNANCHORED
    path = tmp_path / "bundle.zip"
    path.write_bytes(made.getvalue())
    assert verify(path).verdict == Verdict.INTACT_UNANCHORED


OLD = pytest.mark.skipif(sys.version_info < (3, 11, 4), reason="this zipfile adds zip64 fields that nothing needs")


@pytest.mark.parametrize("zip64", [False, pytest.param(True, marks=OLD)])
def test_a_zip_that_was_written_to_a_pipe_is_intact(zip64):
    pipe = Unseekable()
    with zipfile.ZipFile(pipe, "w") as archive:
        for name, data in handmade.example().files.items():
            with archive.open(zipfile.ZipInfo("bundle/" + name), "w", force_zip64=zip64) as member:
                member.write(data)
    assert verify(stream(pipe.data)).verdict == Verdict.INTACT_UNANCHORED


@pytest.mark.parametrize(
    "name",
    [
        "/absolute",
        "bundle/../up",
        "bundle/./here",
        "bundle//empty",
        "C:/drive",
        "bundle\\back",
        "bundle/CON",
        "bundle/nul.txt",
        "bundle/Com1.tar.gz",
        "bundle/aux .txt",
        "bundle/dot.",
        "bundle/space ",
        "bundle/é",
        "bundle/a\u202eb",
        "bundle/tab\t",
        "bundle/what?",
        "bundle/star*",
        "bundle/a|b",
        'bundle/"q"',
        "bundle/<a>",
    ],
)
def test_a_name_that_is_not_the_same_everywhere_is_refused(name):
    # The name is put in as bytes: zipfile itself would mend some of them.
    raw = name.encode()
    data = small(("bundle/bagit.txt", b""), ("x" * len(raw), b"data"))
    refused(stream(data.replace(b"x" * len(raw), raw)), "fail", "a name that means the same on every system")


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (("b/a.txt", "b/A.txt"), "a second file of that name"),
        (("b/a.txt", "b/a.txt"), "a second file of that name"),
        (("b/a", "b/a/c"), "itself a file"),
        (("b/c", "d/e"), "one folder"),
        (("b/c", "alone"), "one folder"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_cannot_stand_together_are_refused(names, why):
    refused(stream(small(*((name, b"") for name in names))), "fail", why)


@pytest.mark.parametrize(("place", "value", "words"), [(8, 1, "not encrypted"), (10, 9, "method 9")])
def test_a_zip_that_was_packed_in_another_way_cannot_be_told(place, value, words):
    refused(stream(patch(two(), CENTRAL, place, "<H", value)), "unknown", words)


def test_a_file_that_is_no_zip_or_is_cut_off_cannot_be_told(tmp_path):
    whole = handmade.example().zip().getvalue()
    for data in (b"", b"hello", whole[:-1], whole[:-30], whole[: len(whole) // 2]):
        refused(stream(data), "unknown", "no end record")


def test_no_cut_of_a_zip_is_intact():
    whole = handmade.example().zip(zipfile.ZIP_DEFLATED).getvalue()
    for length in range(0, len(whole), 97):
        assert verify(stream(whole[:length])).verdict in (Verdict.CANNOT_TELL, Verdict.ALTERED)


def test_no_changed_byte_of_a_zip_is_silently_another_bundle():
    whole = handmade.example().zip(zipfile.ZIP_DEFLATED).getvalue()
    for offset in range(0, len(whole), 61):
        changed = bytearray(whole)
        changed[offset] ^= 1 << offset % 8
        report = verify(stream(changed))
        if report.verdict == Verdict.INTACT_UNANCHORED:
            # Only a date, an attribute or a version of a header: no byte of any file.
            assert Zip(stream(changed)).files == Zip(stream(whole)).files


def patch(data: bytearray, signature: bytes, offset: int, form: str, value: int, which: int = 0) -> bytearray:
    place = -1
    for _ in range(which + 1):
        place = data.index(signature, place + 1)
    struct.pack_into(form, data, place + offset, value)
    return data


def two() -> bytearray:
    return small(("b/bagit.txt", b"one" * 40), ("b/other.txt", b"two" * 40))


FAULTS: dict[str, tuple[Callable[[], bytes], str]] = {
    "flags of no meaning here": (lambda: patch(two(), CENTRAL, 8, "<H", 0x20), "not encrypted"),
    "stored with two sizes": (lambda: patch(two(), CENTRAL, 20, "<I", 119), "equal sizes"),
    "a bomb": (lambda: small(("b/zeros", bytes(10_000_000)), method=zipfile.ZIP_DEFLATED), "expansion"),
    "a link": (lambda: patch(patch(two(), CENTRAL, 38, "<I", 0o120777 << 16), CENTRAL, 4, "<H", 0x0314), "a link"),
    "a device": (lambda: patch(patch(two(), CENTRAL, 38, "<I", 0o020777 << 16), CENTRAL, 4, "<H", 0x1314), "a link"),
    "a folder by attribute": (lambda: patch(two(), CENTRAL, 38, "<I", 0x10), "a link"),
    "another disk": (lambda: patch(two(), CENTRAL, 34, "<H", 1), "without comment"),
    "end on another disk": (lambda: patch(two(), END, 4, "<H", 1), "in one part"),
    "wrong count": (lambda: patch(patch(two(), END, 8, "<H", 3), END, 10, "<H", 3), "3 members"),
    "counts that differ": (lambda: patch(two(), END, 8, "<H", 1), "in one part"),
    "comment length alone": (lambda: patch(two(), END, 20, "<H", 5), "without comment"),
    "data after the end": (lambda: two() + b"x", "data after the end record"),
    "data before the first member": (lambda: b"MZ" + two(), "bytes that belong to no member"),
    "local name differs": (lambda: two().replace(b"b/other.txt", b"b/OTHER.txt", 1), "another name, method,"),
    "local method differs": (lambda: patch(two(), LOCAL, 8, "<H", 8), "another name, method, time or size"),
    "local size differs": (lambda: patch(two(), LOCAL, 22, "<I", 5), "another name, method, time or size"),
    "local CRC differs": (lambda: patch(two(), LOCAL, 14, "<I", 5), "another name, method, time or size"),
    "local signature": (lambda: two().replace(LOCAL, b"PK\x03\x05", 1), "a local header"),
    "central signature": (lambda: two().replace(CENTRAL, b"PK\x01\x03", 1), "a central directory header"),
    "central name too long": (lambda: patch(two(), CENTRAL, 28, "<H", 60_000), "cut off"),
    "local name beyond its member": (lambda: patch(two(), LOCAL, 26, "<H", 60_000), "overlapping"),
    "overlap": (lambda: patch(two(), CENTRAL, 42, "<I", 1, which=1), "overlapping"),
    "the same data twice": (lambda: patch(two(), CENTRAL, 42, "<I", 0, which=1), "overlapping"),
    "no member at the start": (lambda: patch(two(), CENTRAL, 42, "<I", 5), "before the first member"),
    "empty zip": (small, "at least one member"),
    "directory end moved": (lambda: patch(two(), END, 12, "<I", 5), "belong to no member"),
    "zip64 without its record": (lambda: patch(two(), END, 16, "<I", 0xFFFFFFFF), "belong to no member"),
    "nothing but a locator": (lambda: b"PK\x06\x07" + bytes(16) + small(), "a zip64 end record"),
    "zip64 value without field": (lambda: patch(two(), CENTRAL, 42, "<I", 0xFFFFFFFF), "zip64 field"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_zip_rule_is_a_failure(fault):
    make, words = FAULTS[fault]
    report = refused(stream(make()), "fail", words)
    assert report.checks == ()
    assert {f.check for f in report.findings if f.severity == "unknown"} >= {"hash", "signature", "entries"}


def commented() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("b/bagit.txt")
        info.comment = b"psst"
        archive.writestr(info, b"x")
    return out.getvalue()


def extra_field(extra: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("b/bagit.txt")
        info.extra = extra
        archive.writestr(info, b"x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (commented(), "without comment"),
        (extra_field(struct.pack("<HH", 0x7075, 1) + b"n"), "field 0x7075"),
        (extra_field(struct.pack("<HH", 0x9901, 0)), "field 0x9901"),
        (extra_field(b"abc"), "extra fields"),
        (extra_field(struct.pack("<HH", 0x5455, 9) + b"n"), "extra fields"),
        (extra_field(struct.pack("<HH", 0x5455, 0) * 2), "extra fields"),
    ],
)
def test_what_a_zip_header_may_not_carry(data, words):
    refused(stream(data), "fail", words)


def test_a_stamp_of_time_in_an_extra_field_is_nothing_to_worry_about():
    assert Zip(stream(extra_field(struct.pack("<HHBI", 0x5455, 5, 1, 0)))).files == {"bagit.txt": 1}


def gapped() -> bytes:
    data = two()
    place = data.index(LOCAL, 1)
    data[place:place] = b"hidden"
    for which, offset in ((0, 42), (1, 42)):
        at = -1
        for _ in range(which + 1):
            at = data.index(CENTRAL, at + 1)
        if which:
            struct.pack_into("<I", data, at + offset, place + 6)
    end = data.index(END)
    struct.pack_into("<I", data, end + 16, data.index(CENTRAL))
    return bytes(data)


def test_bytes_between_members_are_refused():
    refused(stream(gapped()), "fail", "belong to no member")


def test_a_data_descriptor_that_says_other_sizes_is_refused():
    pipe = Unseekable()
    with zipfile.ZipFile(pipe, "w") as archive:
        archive.writestr("b/bagit.txt", b"text")
    data = bytearray(pipe.data)
    assert Zip(stream(data)).files == {"bagit.txt": 4}
    refused(stream(patch(data, b"PK\x07\x08", 8, "<I", 5)), "fail", "belong to no member")


def big_zip64() -> bytearray:
    """A zip with a zip64 end record, as programs write it when they do not know the size beforehand."""
    data = two()
    end = data.index(END)
    start, length = data.index(CENTRAL), end - data.index(CENTRAL)
    record = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 2, 2, length, start)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1)
    tail = struct.pack("<4s4H2IH", END, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:end] + record + locator + tail


def early_zip64() -> bytearray:
    """The same as Python's zipfile writes it from 2 GiB on: the narrow end record holds true numbers too."""
    data = big_zip64()
    start, length = data.index(CENTRAL), data.index(b"PK\x06\x06") - data.index(CENTRAL)
    data[-22:] = struct.pack("<4s4H2IH", END, 0, 0, 2, 2, length, start, 0)
    return data


def test_a_wide_end_record_that_was_not_needed_is_read_when_both_agree():
    assert len(Zip(stream(early_zip64())).files) == 2
    refused(stream(patch(early_zip64(), END, 12, "<I", 7)), "fail", "end records that agree")


def test_a_zip64_end_record_is_read_and_held_to_its_form():
    assert len(Zip(stream(big_zip64())).files) == 2
    for signature in (b"PK\x06\x06", b"PK\x06\x07"):
        refused(stream(patch(big_zip64(), signature, 4, "<I", 45)), "fail", "zip64 end record")
    refused(stream(patch(big_zip64(), b"PK\x06\x06", 32, "<Q", 3)), "fail", "in one part")


def test_limits_of_a_zip_are_kept(monkeypatch):
    monkeypatch.setattr(ziprecords, "MAX_MEMBERS", 1)
    refused(stream(two()), "fail", "at most 1 members")
    monkeypatch.setattr(ziprecords, "MAX_MEMBERS", 9)
    monkeypatch.setattr(ziprecords, "MAX_CENTRAL", 10)
    refused(stream(two()), "fail", "at most 10 bytes")


def chunks(data: bytes, name: str, start: int, stop: int) -> bytes:
    return b"".join(Zip(stream(data)).chunks(name, start, stop))


def test_part_of_a_member_can_be_read():
    bundle = handmade.example()
    files = bundle.files
    for data in (bundle.zip(zipfile.ZIP_DEFLATED).getvalue(), bundle.zip().getvalue()):
        for name in ("data/report.pdf", "VERIFY.txt"):
            whole = files[name]
            assert chunks(data, name, 3, len(whole) - 2) == whole[3:-2]
            assert chunks(data, name, 0, 5) == whole[:5]
            assert chunks(data, name, 5, len(whole)) == whole[5:]


OTHER = "other compressed data"


@pytest.mark.parametrize(
    ("size", "words"), [(14, OTHER), (16, OTHER), (15, "")], ids=["less than there is", "more", "right"]
)
def test_a_member_that_inflates_to_another_size_is_a_failure(size, words):
    data = small(("b/bagit.txt", b"a made-up post\n"), method=zipfile.ZIP_DEFLATED)
    for signature, offset in ((LOCAL, 22), (CENTRAL, 24)):
        patch(data, signature, offset, "<I", size)
    source = Zip(stream(data))
    if words:
        with pytest.raises(FaultError) as caught:
            list(source.chunks("bagit.txt", 0, size))
        assert words in caught.value.found
    else:
        assert b"".join(source.chunks("bagit.txt", 0, size)) == b"a made-up post\n"


def test_compressed_data_that_stops_early_is_a_failure():
    data = small(("b/bagit.txt", os.urandom(300)), method=zipfile.ZIP_DEFLATED)
    # A stored block says 300 bytes; let it say more, and the data ends before it.
    at = len(LOCAL) + 26 + len("b/bagit.txt") + 1
    struct.pack_into("<HH", data, at, 4000, 4000 ^ 0xFFFF)
    with pytest.raises(FaultError) as caught:
        list(Zip(stream(data)).chunks("bagit.txt", 0, 300))
    assert caught.value.found == OTHER


def test_broken_compressed_data_and_a_wrong_checksum_name_the_file():
    for method, words in ((zipfile.ZIP_DEFLATED, OTHER), (zipfile.ZIP_STORED, "")):
        bundle = handmade.example()
        data = bytearray(bundle.zip(method).getvalue())
        name = "data/originals/002.bin"
        place = data.index(b"bundle/" + name.encode()) + len(b"bundle/" + name.encode())
        data[place] |= 0x07  # a deflate block of a kind that does not exist
        report = verify(stream(data))
        hashes = [f for f in report.findings if f.check == "hash"]
        assert [f.subject for f in hashes] == [name]
        assert words in hashes[0].found
        assert report.verdict == Verdict.ALTERED


class Failing(io.BytesIO):
    """A stream that breaks after it was opened, as a disk does, or an age file with a damaged chunk."""

    broken = False

    def read(self, count=-1):
        if self.broken:
            raise RuntimeError("chunk 3 is damaged")
        return super().read(min(count, 1000))


def test_a_stream_that_cannot_be_read_is_unknown_and_short_reads_are_not_the_end():
    whole = handmade.example().zip().getvalue()
    assert verify(Failing(whole)).verdict == Verdict.INTACT_UNANCHORED
    failing = Failing(whole)
    failing.broken = True
    refused(failing, "unknown", "chunk 3 is damaged")
    closed = io.BytesIO(whole)
    closed.close()
    refused(closed, "unknown", "closed")


class Vanishing(io.BytesIO):
    """It says that it is longer than it is."""

    def seek(self, offset, whence=0):
        return super().seek(offset, whence) + (10 if whence == io.SEEK_END else 0)


def test_a_stream_that_ends_before_its_size_is_unknown():
    refused(Vanishing(handmade.example().zip().getvalue()), "unknown", "it ended early")


def test_data_that_grows_in_many_pieces_comes_out_whole(monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.zipped.CHUNK", 10)
    data = small(("b/bagit.txt", b"again and again " * 20), method=zipfile.ZIP_DEFLATED)
    assert chunks(data, "bagit.txt", 0, 320) == b"again and again " * 20


def test_sizes_beyond_32_bits_have_descriptors_of_64_bits_only():
    assert [len(form) for form in ziprecords._descriptors((1, 2, 3))] == [20, 12, 24, 16]
    assert [len(form) for form in ziprecords._descriptors((1, 2**32, 2**32))] == [20, 24]
