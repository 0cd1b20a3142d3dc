"""What a file is: its bytes decide, its name only where bytes cannot."""

from __future__ import annotations

from pathlib import PurePath

UNKNOWN = "application/octet-stream"

HEAD_BYTES = 4096
"""How much of a file's front ``media_type_of`` needs."""

_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."

_BY_NAME = {
    "docx": f"{_OPEN_XML}.wordprocessingml.document",
    "xlsx": f"{_OPEN_XML}.spreadsheetml.sheet",
    "pptx": f"{_OPEN_XML}.presentationml.presentation",
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "msg": "application/vnd.ms-outlook",
    "json": "application/json",
    "eml": "message/rfc822",
    "html": "text/html",
    "htm": "text/html",
    "csv": "text/csv",
    "vcf": "text/vcard",
    "ics": "text/calendar",
    "svg": "image/svg+xml",
    "uri": "text/uri-list",
}
"""The kinds that bytes alone leave open, by the ending of the name."""

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"#!AMR", "audio/amr"),
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"{\\rtf", "application/rtf"),
)

_BRANDS = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"mif1": "image/heif",
    b"avif": "image/avif",
    b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"3gp4": "video/3gpp",
    b"3gp5": "video/3gpp",
    b"3gp6": "video/3gpp",
}
"""Major brands of an ISO base media file that are not plain MP4."""

_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}

_OFFICE = {b"word/": "docx", b"xl/": "xlsx", b"ppt/": "pptx"}
_OLD_OFFICE = frozenset({"doc", "xls", "msg"})
_TEXTS = frozenset({"json", "eml", "html", "htm", "csv", "vcf", "ics", "svg", "uri"})
"""Texts that only their name tells apart."""


def media_type_of(head: bytes, name: str) -> str:
    """Name the media type of a file.

    Args:
        head: Its first ``HEAD_BYTES`` bytes, or all if there are fewer.
        name: Its file name; looked at only where the bytes leave several kinds open.

    Returns:
        The media type, or ``application/octet-stream`` when neither tells.
    """
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    return _container(head, _suffix(name)) or _text(head, _suffix(name)) or UNKNOWN


def _suffix(name: str) -> str:
    return PurePath(name).suffix.lower().removeprefix(".")


def _container(head: bytes, suffix: str) -> str | None:  # noqa: PLR0911 - one return per family of containers
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    if head.startswith(b"PK\x03\x04"):
        return _zip(head, suffix)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _BY_NAME[suffix] if suffix in _OLD_OFFICE else None
    if head.startswith(b"BM") and head[6:10] == bytes(4):
        return "image/bmp"
    if len(head) > 1 and head[0] == 0xFF:  # noqa: PLR2004 - the sync word of MPEG audio
        return {0xF0: "audio/aac", 0xE2: "audio/mpeg", 0xF2: "audio/mpeg"}.get(head[1] & 0xF6)
    return None


def _zip(head: bytes, suffix: str) -> str:
    # OpenDocument puts its media type first and unpacked, right after the local header of 30 bytes and the name.
    kind = head[38:128]
    if head[30:38] == b"mimetype" and kind.startswith(_OPEN_DOCUMENT):
        name = kind.removeprefix(_OPEN_DOCUMENT)
        for word in ("text", "spreadsheet", "presentation"):
            if name.startswith(word.encode()):
                return f"{_OPEN_DOCUMENT.decode()}{word}"
    for part, extension in _OFFICE.items():
        # Office writes the list of its parts first and packs it: then the name must help.
        if part in head or (suffix == extension and b"[Content_Types].xml" in head):
            return _BY_NAME[extension]
    return "application/zip"


def _text(head: bytes, suffix: str) -> str | None:
    if not head or b"\0" in head:
        return None
    try:
        text = head.decode()
    except UnicodeDecodeError as error:
        # The front can end in the middle of a character.
        if error.start < len(head) - 3:
            return None
        text = head[: error.start].decode()
    if any(ord(char) < ord(" ") and char not in "\t\n\r\f\x1b" for char in text):
        return None
    if text.lstrip("\ufeff \t\r\n").lower().startswith(("<!doctype html", "<html")):
        return "text/html"
    return _BY_NAME[suffix] if suffix in _TEXTS else "text/plain"
