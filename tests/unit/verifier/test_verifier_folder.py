"""Check `container` for a folder and for what is no bundle: nothing is followed out of it."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

import pytest

from evidence_desktop.verifier import CHECKS, Verdict, limits, verify
from evidence_desktop.verifier.folder import Folder
from evidence_desktop.verifier.source import UnreadableError
from support import handmade
from support.faults import refused


@pytest.mark.parametrize("head", [b"age-encryption.org/v1\n-> X25519 x\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n"])
def test_a_locked_file_is_unknown_with_the_command_that_opens_it(tmp_path, head):
    path = tmp_path / "bundle.zip.age"
    path.write_bytes(head)
    report = refused(path, "unknown", "age -d -o bundle.zip bundle.zip.age")
    assert {f.check for f in report.findings} == set(CHECKS)


def test_a_path_that_is_missing_or_holds_something_else_cannot_be_told(tmp_path):
    refused(tmp_path / "nothing", "unknown", "No such file")
    (tmp_path / "some.txt").write_text("hello")
    refused(tmp_path, "unknown", "no bagit.txt")
    refused(tmp_path / "some.txt", "unknown", "no end record")


def test_a_crash_while_opening_is_unknown(monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.run.Zip", lambda file: 1 // 0)
    refused(io.BytesIO(), "unknown", "ZeroDivisionError")


@pytest.fixture
def folder(tmp_path) -> Path:
    return handmade.example().folder(tmp_path / "bundle")


def test_a_link_is_named_and_not_followed(folder, tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    (folder / "data/originals/009.txt").symlink_to(outside / "secret.txt")
    (folder / "data/more").symlink_to(outside, target_is_directory=True)
    report = verify(folder)
    found = {(f.subject, f.found) for f in report.findings if f.check == "container"}
    assert found == {("data/originals/009.txt", "a link"), ("data/more", "a link")}
    assert report.verdict == Verdict.ALTERED
    assert not any("secret" in f"{f}" for f in report.findings)


def test_an_original_that_became_a_link_is_found(folder, tmp_path):
    original = folder / "data/originals/001.txt"
    original.rename(tmp_path / "moved.txt")
    original.symlink_to(tmp_path / "moved.txt")
    report = verify(folder)
    assert {("container", "data/originals/001.txt"), ("file-set", "data/originals/001.txt")} <= {
        (f.check, f.subject) for f in report.findings
    }


def test_a_special_file_and_an_empty_folder_are_named(folder):
    os.mkfifo(folder / "data/pipe")
    (folder / "data/custody/anchors").mkdir()
    report = verify(folder)
    found = {(f.subject, f.severity) for f in report.findings if f.check == "container"}
    assert found == {("data/pipe", "fail"), ("data/custody/anchors/", "fail")}


def test_a_junction_of_windows_counts_as_a_link(folder, monkeypatch):
    class Entry:
        name, path = "data", str(folder / "data")

        def stat(self, *, follow_symlinks):
            return type("Stat", (), {"st_mode": stat.S_IFDIR | 0o755, "st_reparse_tag": 0xA0000003})()

    source = Folder(folder)
    source.faults.clear()
    source._take(Entry(), "", 3)
    assert source.faults == [("data", "a file or a folder", "a link")]


def test_a_folder_or_a_file_that_cannot_be_read_is_unknown(folder, monkeypatch):
    real = os.scandir

    def scandir(path):
        if str(path).endswith("custody"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    report = verify(folder)
    assert ("data/custody/", "unknown", "Permission denied") in {
        (f.subject, f.severity, f.found) for f in report.findings
    }


def test_a_file_that_vanishes_while_the_folder_is_listed_is_unknown(folder):
    class Entry:
        name, path = "gone.txt", str(folder / "gone.txt")

        def stat(self, *, follow_symlinks):
            raise FileNotFoundError(2, "No such file or directory")

    source = Folder(folder)
    source._take(Entry(), "", 3)
    assert source.unreadable == [("gone.txt", "No such file or directory")]


@pytest.mark.parametrize("change", ["shorter", "gone", "longer", "pipe"])
def test_a_file_that_changes_after_it_was_listed_is_unreadable(folder, change):
    source = Folder(folder)
    path = folder / "data/originals/002.bin"
    if change == "gone":
        path.unlink()
    elif change == "pipe":
        path.unlink()
        os.mkfifo(path)
    else:
        path.write_bytes(b"x" * (5 if change == "shorter" else 5000))
    with pytest.raises(UnreadableError):
        list(source.chunks("data/originals/002.bin", 0, 768))


def test_a_file_that_is_cut_while_it_is_read_is_unreadable(folder, monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.folder.CHUNK", 100)
    source = Folder(folder)
    pieces = source.chunks("data/originals/002.bin", 0, 768)
    assert len(next(pieces)) == 100
    os.truncate(folder / "data/originals/002.bin", 100)
    with pytest.raises(UnreadableError):
        list(pieces)


def test_an_unreadable_file_makes_it_impossible_to_tell(folder, monkeypatch):
    real = Folder.chunks

    def chunks_but_one(self, name, start, stop):
        if name == "data/originals/001.txt":
            raise UnreadableError("Input/output error")
        return real(self, name, start, stop)

    monkeypatch.setattr(Folder, "chunks", chunks_but_one)
    report = verify(folder)
    assert report.verdict == Verdict.CANNOT_TELL
    assert {("hash", "unknown", "data/originals/001.txt"), ("records", "unknown", "data/originals/001.txt")} == {
        (f.check, f.severity, f.subject) for f in report.findings if f.severity == "unknown"
    }


def test_limits_of_a_folder_are_kept(folder, monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.folder.MAX_MEMBERS", 5)
    refused(folder, "fail", "at most 5 files")
    monkeypatch.setattr("evidence_desktop.verifier.folder.MAX_MEMBERS", limits.MAX_MEMBERS)
    monkeypatch.setattr("evidence_desktop.verifier.folder.MAX_DEPTH", 2)
    refused(folder, "fail", "2 folders deep")


def test_names_that_would_fool_a_reader_are_shown_harmless(folder):
    (folder / "data/\x1b[31mred\u202egpj.txt").write_text("x")
    report = verify(folder)
    subjects = [f.subject for f in report.findings if f.check == "file-set"]
    assert subjects == ["data/\\x1b[31mred\\u202egpj.txt"]


def test_a_key_that_cannot_be_read_is_unknown(folder, monkeypatch):
    real = Folder.chunks

    def chunks_but_one(self, name, start, stop):
        if name == "identity/log.pub":
            raise UnreadableError("Input/output error")
        return real(self, name, start, stop)

    monkeypatch.setattr(Folder, "chunks", chunks_but_one)
    report = verify(folder)
    assert report.verdict == Verdict.CANNOT_TELL
    assert ("checkpoint", "unknown", "identity/log.pub") in {(f.check, f.severity, f.subject) for f in report.findings}
