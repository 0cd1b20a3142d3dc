from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from evidence_desktop.capture.files import media_type_of


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [
        ("PNG", "image/png"),
        ("JPEG", "image/jpeg"),
        ("GIF", "image/gif"),
        ("WEBP", "image/webp"),
        ("TIFF", "image/tiff"),
        ("BMP", "image/bmp"),
        ("PDF", "application/pdf"),
    ],
)
def test_real_pictures_are_known_whatever_they_are_called(kind: str, media_type: str) -> None:
    made = io.BytesIO()
    Image.new("RGB", (5, 4), (1, 2, 3)).save(made, kind)
    for name in ("", "x", "note.txt", "a.png", "movie.mp4", "page.html"):
        assert media_type_of(made.getvalue()[:4096], name) == media_type


def zipped(*members: str, stored: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for member in members:
            archive.writestr(member, stored)
    return made.getvalue()


OFFICE = "application/vnd.openxmlformats-officedocument"


@pytest.mark.parametrize(
    ("head", "name", "media_type"),
    [
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "a", "video/mp4"),
        (b"\0\0\0\x18ftypisom\0\0\0\0", "a.mov", "video/mp4"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0", "a.mp4", "video/quicktime"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "a.jpg", "image/heic"),
        (b"\0\0\0\x18ftypM4A \0\0\0\0", "a", "audio/mp4"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm", "a", "video/webm"),
        (b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x88matroska", "a.webm", "video/x-matroska"),
        (b"ID3\x04\0\0\0\0\0\0", "a", "audio/mpeg"),
        (b"\xff\xfb\x90\x64\0\0", "a", "audio/mpeg"),
        (b"\xff\xf1\x50\x80\0\0", "a", "audio/aac"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "a", "audio/wav"),
        (b"RIFF\x24\0\0\0AVI LIST", "a", "video/x-msvideo"),
        (b"RIFF\x24\0\0\0ACONLIST", "a.wav", "application/octet-stream"),
        (b"OggS\0\x02", "a", "audio/ogg"),
        (zipped("a.txt"), "a", "application/zip"),
        (zipped("[Content_Types].xml", "word/document.xml"), "a", f"{OFFICE}.wordprocessingml.document"),
        (zipped("[Content_Types].xml"), "a.XLSX", f"{OFFICE}.spreadsheetml.sheet"),
        (zipped("a.txt"), "a.docx", "application/zip"),
        (
            zipped("mimetype", stored=b"application/vnd.oasis.opendocument.text"),
            "a",
            "application/vnd.oasis.opendocument.text",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9), "a.doc", "application/msword"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9), "a.exe", "application/octet-stream"),
        (b"From: a@example.org\r\nSubject: made up\r\n\r\n", "mail.eml", "message/rfc822"),
        (b"From: a@example.org\r\n", "mail", "text/plain"),
        ("hello 示例 தமிழ்".encode(), "chat", "text/plain"),
        (b"a,b\n1,2\n", "list.csv", "text/csv"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "page", "text/html"),
        (b'{"a": 1}', "a.json", "application/json"),
        (b"MZ\x90\0\x03", "photo.png", "application/octet-stream"),
        (b"just text", "photo.png", "text/plain"),
        (b"#!/bin/sh\n", "run.exe", "text/plain"),
        (b"\xe9\xe8 latin", "a.txt", "application/octet-stream"),
        (b"", "a.png", "application/octet-stream"),
        (b"BMW is a car", "a.txt", "text/plain"),
    ],
)
def test_bytes_decide_and_the_name_helps_only_where_they_leave_it_open(head: bytes, name: str, media_type: str) -> None:
    assert media_type_of(head, name) == media_type


def test_a_front_that_ends_inside_a_character_is_still_text() -> None:
    assert media_type_of(("x" * 4095 + "示").encode()[:4096], "a") == "text/plain"


@given(head=st.binary(max_size=200), name=st.text(max_size=30))
def test_any_bytes_and_any_name_get_a_media_type(head: bytes, name: str) -> None:
    family, _, rest = media_type_of(head, name).partition("/")
    assert family
    assert rest
