"""Something else than a bundle was given: nothing is called altered, nothing waits for ever."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from pathlib import Path

import pytest

from evidence_desktop.verifier import zipped
from support import handmade
from support.faults import refused

NONE = "no bagit.txt and no manifests here"


def of(*names: str, data: bytes = b"a made-up file") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [of("[Content_Types].xml", "word/document.xml"), of("one.jpg", "two.jpg"), of("a/x", "b/y", data=bytes(9))],
    ids=["a letter", "pictures", "two folders"],
)
def test_a_zip_of_something_else_cannot_be_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "other.zip"
    path.write_bytes(data)
    refused(path, "unknown", NONE)
    refused(io.BytesIO(data), "unknown", NONE)


def test_a_bundle_beside_something_else_in_a_zip_is_altered(monkeypatch: pytest.MonkeyPatch) -> None:
    # Found in whatever pieces it is looked for.
    for piece in (zipped.CHUNK, 7):
        monkeypatch.setattr(zipped, "CHUNK", piece)
        refused(io.BytesIO(of("bundle/bagit.txt", "beside.txt")), "fail", "one folder that holds everything")


def test_a_folder_of_something_else_cannot_be_told_however_deep(tmp_path: Path) -> None:
    deep = tmp_path.joinpath("home", *"abcdefghijklmnopqrs")
    deep.mkdir(parents=True)
    refused(tmp_path / "home", "unknown", NONE)
    handmade.example().folder(tmp_path / "home")
    refused(tmp_path / "home", "fail", "folders deep")


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    refused(tmp_path / "pipe", "unknown", "a special file")


def test_a_folder_that_cannot_be_listed_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(_folder: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", denied)
    refused(tmp_path, "unknown", "Permission denied")
