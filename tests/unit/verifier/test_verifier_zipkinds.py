"""Check `container` for a zip: what kind of thing a member is, and what ordinary programs write when they zip again."""

from __future__ import annotations

import io
import os
import shutil
import struct
import subprocess
import zipfile
from pathlib import Path

import pytest

from evidence_desktop.verifier import Verdict, run, verify
from evidence_desktop.verifier.zipped import File, Zip
from evidence_desktop.verifier.ziprecords import read_members
from support import handmade
from support.faults import refused
from support.pipe import Unseekable

CENTRAL, LOCAL = b"PK\x01\x02", b"PK\x03\x04"
LINK, FILE, FOLDER = 0o120777, 0o100644, 0o040755


@pytest.fixture(autouse=True)
def _small_zips_are_bundles(monkeypatch: pytest.MonkeyPatch) -> None:
    """What breaks a rule is judged as a part of a bundle, though most zips here hold none of its files."""
    monkeypatch.setattr(run, "holds_bundle", lambda file: True)


def member(
    name: str, data: bytes = b"x", *, made: int = 3, mode: int = 0, dos: int = 0, extra: bytes = b"", method: int = 0
):
    # With a time of its own, as other programs write it: then headers may differ in what means nothing.
    info = zipfile.ZipInfo(name, (2026, 3, 2, 10, 0, 0))
    info.create_system, info.external_attr, info.extra, info.compress_type = made, mode << 16 | dos, extra, method
    return info, data


def zipped(*members: tuple[zipfile.ZipInfo, bytes]) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for info, data in members:
            archive.writestr(info, data)
    return io.BytesIO(out.getvalue())


@pytest.mark.parametrize("made", [0, 1, 2, 3, 5, 6, 7, 10, 11, 13, 14, 16, 18, 19, 20, 30, 255])
@pytest.mark.parametrize("kind", [LINK, 0o020666, 0o060666, 0o010666, 0o140666, FOLDER], ids=oct)
def test_a_link_or_special_file_is_refused_whatever_system_made_it(made, kind):
    refused(zipped(member("b/x", made=made, mode=kind)), "fail", "a link or a special file")


@pytest.mark.parametrize("bit", [0x08, 0x10, 0x400], ids=["a label", "a folder", "a reparse point"])
@pytest.mark.parametrize("made", [0, 3, 11])
def test_a_windows_attribute_of_no_file_is_refused(bit, made):
    refused(zipped(member("b/x", made=made, mode=0, dos=bit)), "fail", "a link or a special file")


@pytest.mark.parametrize(("signature", "place"), [(CENTRAL, 6), (LOCAL, 4)], ids=["central", "local"])
def test_a_member_of_a_later_version_is_refused(signature, place):
    data = bytearray(zipped(member("b/x")).getvalue())
    for version in (10, 20, 45):
        struct.pack_into("<H", data, data.index(signature) + place, version)
        assert Zip(io.BytesIO(data)).files == {"x": 1}
    for version in (46, 63, 20 | 3 << 8):
        struct.pack_into("<H", data, data.index(signature) + place, version)
        refused(io.BytesIO(data), "fail", "at most version 45")


@pytest.mark.parametrize("kind", [0x5455, 0x7875, 0x000A, 0x5855], ids=hex)
def test_extra_fields_of_times_and_owners_are_nothing_to_worry_about(kind):
    field = struct.pack("<HH8x", kind, 8)
    assert Zip(zipped(member("b/x", extra=field))).files == {"x": 1}


@pytest.mark.parametrize("kind", [0x0017, 0x756E, 0x7075, 0x6375, 0x9901, 0xCAFE, 0x0000], ids=hex)
def test_any_other_extra_field_is_refused(kind):
    refused(zipped(member("b/x", extra=struct.pack("<HH8x", kind, 8))), "fail", f"field {kind:#06x}")
    data = bytearray(zipped(member("b/x", extra=struct.pack("<HH8x", 0x5455, 8))).getvalue())
    struct.pack_into("<H", data, data.index(LOCAL) + 30 + 3, kind)
    refused(io.BytesIO(data), "fail", f"field {kind:#06x}")


# --- Folders


def test_folders_above_files_are_read_over():
    folders = [member("b/", b"", mode=FOLDER, dos=0x10), member("b/data/", b"", mode=FOLDER, dos=0x4000)]
    plain = member("b/data/deep/", b"", made=0)
    source = Zip(
        zipped(*folders, plain, member("b/data/deep/x", mode=FILE, dos=0x8020), member("b/y", made=0, dos=0x27))
    )
    assert source.files == {"data/deep/x": 1, "y": 1}


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        (member("b/", b"x"), "a folder without data"),
        (member("b/", b"", method=zipfile.ZIP_DEFLATED), "a folder without data"),
        (member("b/", b"", mode=LINK), "a link"),
        (member("b/", b"", mode=FILE), "a link"),
        (member("b/", b"", dos=0x08), "a link"),
        (member("b/", b"", dos=0x410), "a link"),
        (member("b/empty/", b""), "folders with files"),
        (member("B/", b""), "folders with files"),
        (member("b/x/", b""), "folders with files"),
        (member("b//", b""), "folders with files"),
        (member("/", b""), "folders with files"),
        (member("../", b""), "folders with files"),
        (member("other/", b""), "folders with files"),
    ],
)
def test_a_folder_that_is_more_or_above_nothing_is_refused(folder, words):
    refused(zipped(folder, member("b/x")), "fail", words)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("kind", [0x5455, 0x7875, 0x000A, 0x5855])
def test_a_known_extra_field_has_no_room_for_anything_else(kind):
    for length, severity in ((36, None), (37, "fail")):
        made = zipped(member("b/bagit.txt", extra=struct.pack("<HH", kind, length) + bytes(length)))
        if severity:
            refused(made, severity, f"field {kind:#06x}")
        else:
            assert not [f for f in verify(made).findings if f.check == "container"]


def test_a_folder_stands_once_and_is_not_enough():
    refused(zipped(member("b/", b""), member("b/", b""), member("b/x")), "fail", "each once")
    refused(zipped(member("b/", b"")), "fail", "folders with files")


# --- What people's programs make of a bundle


def intact(path: Path) -> bool:
    return verify(path).verdict == Verdict.INTACT_UNANCHORED


def test_a_bundle_zipped_again_by_python_is_intact(tmp_path):
    handmade.example().folder(tmp_path / "in" / "bundle")
    made = shutil.make_archive(str(tmp_path / "again"), "zip", tmp_path / "in", "bundle")
    assert any(name.endswith("/") for name in zipfile.ZipFile(made).namelist())
    assert intact(Path(made))


@pytest.mark.skipif(shutil.which("zip") is None, reason="Info-ZIP is not installed")
@pytest.mark.parametrize("options", ["-qr", "-qrX", "-qrD", "-qr0", "-qry"])
def test_a_bundle_zipped_again_by_info_zip_is_intact(tmp_path, options):
    handmade.example().folder(tmp_path / "bundle")
    subprocess.run(["zip", options, "again.zip", "bundle"], cwd=tmp_path, check=True)
    assert intact(tmp_path / "again.zip")
    (tmp_path / "pipe.zip").write_bytes(
        subprocess.run(["zip", options, "-", "bundle"], cwd=tmp_path, check=True, capture_output=True).stdout
    )
    assert intact(tmp_path / "pipe.zip")


@pytest.mark.skipif(shutil.which("zip") is None or os.name == "nt", reason="needs Info-ZIP and links")
def test_a_link_that_info_zip_keeps_is_refused(tmp_path):
    folder = handmade.example().folder(tmp_path / "bundle")
    (folder / "VERIFY.txt").unlink()
    (folder / "VERIFY.txt").symlink_to("bagit.txt")
    subprocess.run(["zip", "-qry", "again.zip", "bundle"], cwd=tmp_path, check=True)
    refused((tmp_path / "again.zip"), "fail", "a link")


def test_a_bundle_zipped_in_the_manner_of_a_mac_is_intact():
    """Sizes after the data, the old Unix field, folders stored, and low attribute bits that say "a Mac made it"."""
    pipe, files = Unseekable(), handmade.example().files
    folders = {name[: at + 1] for name in files for at, char in enumerate(name) if char == "/"}
    extra = struct.pack("<HHIIHH", 0x5855, 12, 1, 1, 501, 20)
    with zipfile.ZipFile(pipe, "w") as archive:
        for name in ["", *sorted(folders)]:
            archive.writestr(*member("bundle/" + name, b"", mode=FOLDER, dos=0x4000, extra=extra))
        for name, data in files.items():
            info, _ = member("bundle/" + name, mode=FILE, dos=0x4000, extra=extra, method=zipfile.ZIP_DEFLATED)
            archive.writestr(info, data)
    assert verify(io.BytesIO(pipe.data)).verdict == Verdict.INTACT_UNANCHORED


def test_a_bundle_zipped_in_the_manner_of_windows_is_intact():
    extra = struct.pack("<HHIHH24x", 0x000A, 32, 0, 1, 24)
    files = handmade.example().files.items()
    made = [member(f"bundle/{n}", d, made=0, dos=0x20, extra=extra, method=zipfile.ZIP_DEFLATED) for n, d in files]
    assert verify(zipped(*made)).verdict == Verdict.INTACT_UNANCHORED


@pytest.mark.long
@pytest.mark.parametrize("count", [65_534, 65_535, 65_536])
def test_as_many_members_as_the_narrow_record_can_say_need_no_wide_one(count):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(count):
            archive.writestr(zipfile.ZipInfo(f"b/{number}"), b"")
    assert len(read_members(File(out))) == count


# --- A zip in which no member has a time of its own is written by one program in one go


def dated(date: tuple[int, int, int, int, int, int]) -> bytearray:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("b/one", "b/two", "b/three"):
            info = zipfile.ZipInfo(name, date)
            info.create_system = 3
            archive.writestr(info, name)
    return bytearray(out.getvalue())


SECOND = {
    "made by another system": (CENTRAL, 4, "<H", 0x0014),
    "made by another version": (CENTRAL, 4, "<H", 0x0315),
    "needs another version": (CENTRAL, 6, "<H", 45),
    "needs another version, locally": (LOCAL, 4, "<H", 45),
    "internal attributes": (CENTRAL, 36, "<H", 1),
    "external attributes": (CENTRAL, 38, "<I", 0o100755 << 16),
}


@pytest.mark.parametrize("change", SECOND)
def test_headers_that_differ_in_what_means_nothing_are_refused_when_no_member_has_a_time(change):
    signature, offset, form, value = SECOND[change]
    for date, is_refused in (((1980, 1, 1, 0, 0, 0), True), ((2026, 3, 2, 10, 0, 0), False)):
        data = dated(date)
        struct.pack_into(form, data, data.index(signature, data.index(signature) + 1) + offset, value)
        if is_refused:
            refused(io.BytesIO(data), "fail", "b/two headers as one program writes them")
        else:
            assert len(Zip(io.BytesIO(data)).files) == 3


def test_a_wide_end_record_of_another_version_is_refused_then():
    data = dated((1980, 1, 1, 0, 0, 0))
    end, start = data.index(b"PK\x05\x06"), data.index(CENTRAL)
    tail = data[end:]
    for made, needed in ((45, 45), (20, 45), (45, 20)):
        record = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, made, needed, 0, 0, 3, 3, end - start, start)
        whole = io.BytesIO(data[:end] + record + struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1) + tail)
        if (made, needed) == (45, 45):
            assert len(Zip(whole).files) == 3
        else:
            refused(whole, "fail", "headers as one program writes them")
