"""The text header of an age v1 file: stanzas that wrap the file key, and the MAC over them.

Source: C2SP ``age`` specification, "Header". Readers are bound to one spelling: what is not exactly the grammar is
refused, because a header that can be written in two ways could be changed without anybody noticing.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evidence_desktop.model.errors import InputError

FILE_KEY_LENGTH = 16
KEY_LENGTH = 32

MAX_HEADER = 64 * 1024
"""Bytes. Room for some 600 recipients; without a limit, one endless line would be read into memory."""

_VERSION_LINE = b"age-encryption.org/v1"
_MAC_MARK = b"---"
_COLUMNS = 64
_ARGUMENT_LINE = re.compile(rb"->(?: [!-~]+)+")
_BODY_LINE = re.compile(rb"[A-Za-z0-9+/]{0,64}")


class AgeError(InputError):
    """An age file or key that cannot be used.

    Codes: ``age-malformed`` (not an age v1 file), ``age-wrong-key`` (encrypted for someone else), ``age-damaged``
    (changed or cut off), ``age-bad-key`` (the text of a key is not one).
    """


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapping of the file key.

    Attributes:
        arguments: At least one word of visible ASCII; the first names the kind of recipient.
        body: Whatever that kind keeps there.
    """

    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A header as it was read.

    Attributes:
        stanzas: At least one.
        covered: The bytes that the MAC covers.
        mac: 32 bytes.
        length: Bytes of the whole header; the payload begins here.
    """

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes
    length: int

    def check(self, file_key: bytearray) -> None:
        """Compare the MAC in constant time.

        Raises:
            AgeError: With code ``age-damaged`` when it does not match.
        """
        try:
            _mac(file_key, self.covered).verify(self.mac)
        except InvalidSignature:
            raise damaged() from None


def write_header(stanzas: Sequence[Stanza], file_key: bytearray) -> bytes:
    """Return the whole header, from the version line to the line feed after the MAC."""
    lines = [_VERSION_LINE]
    for stanza in stanzas:
        lines.append(" ".join(("->", *stanza.arguments)).encode("ascii"))
        body = encode_base64(stanza.body).encode("ascii")
        # One more than the full lines, so that the last is always short of 64 columns, even if empty.
        lines.extend(body[start : start + _COLUMNS] for start in range(0, len(body) + 1, _COLUMNS))
    covered = b"\n".join(lines) + b"\n" + _MAC_MARK
    return covered + b" " + encode_base64(_mac(file_key, covered).finalize()).encode("ascii") + b"\n"


def read_header(head: bytes) -> Header:
    """Parse the header at the start of a file.

    Args:
        head: The first bytes of the file: all of the header and any part of the payload, or the first ``MAX_HEADER``.

    Raises:
        AgeError: With code ``age-malformed`` when it is not exactly a version 1 header.
    """
    lines = _Lines(head)
    if lines.take() != _VERSION_LINE:
        raise AgeError(
            "age-malformed",
            "This is not an age file of version 1.",
            "It may be another kind of file, or it was damaged on the way.",
        )
    stanzas = []
    while not (line := lines.take()).startswith(_MAC_MARK):
        stanzas.append(_read_stanza(line, lines))
    mark, _, mac = line.partition(b" ")
    value = decode_base64(mac.decode("ascii", "replace"), KEY_LENGTH)
    if not stanzas or mark != _MAC_MARK:
        raise malformed()
    return Header(tuple(stanzas), head[: lines.line_start + len(_MAC_MARK)], value, lines.position)


class _Lines:
    """Hands out the lines of a header one by one."""

    def __init__(self, head: bytes) -> None:
        self._head = head
        self.position = 0
        self.line_start = 0

    def take(self) -> bytes:
        end = self._head.find(b"\n", self.position, MAX_HEADER)
        if end < 0:
            raise malformed()
        self.line_start, self.position = self.position, end + 1
        return self._head[self.line_start : end]


def _read_stanza(line: bytes, lines: _Lines) -> Stanza:
    if not _ARGUMENT_LINE.fullmatch(line):
        raise malformed()
    body = b""
    while True:
        part = lines.take()
        if not _BODY_LINE.fullmatch(part):
            raise malformed()
        body += part
        if len(part) < _COLUMNS:
            return Stanza(tuple(line.decode("ascii").split(" ")[1:]), decode_base64(body.decode("ascii")))


def encode_base64(data: bytes) -> str:
    """Write base64 without padding (RFC 4648, section 4)."""
    return base64.b64encode(data).decode("ascii").rstrip("=")


def decode_base64(text: str, length: int | None = None) -> bytes:
    """Read base64 without padding in its one canonical spelling.

    Args:
        text: The characters.
        length: How many bytes it has to be; any number when None.

    Raises:
        AgeError: With code ``age-malformed`` for any other spelling or length.
    """
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise malformed() from None
    if encode_base64(data) != text or (length is not None and len(data) != length):
        raise malformed()
    return data


def derive_key(secret: bytes | bytearray, salt: bytes, info: bytes) -> bytearray:
    """Derive 32 bytes with HKDF-SHA-256 (RFC 5869)."""
    key = bytearray(KEY_LENGTH)
    HKDF(SHA256(), KEY_LENGTH, salt, info).derive_into(secret, key)
    return key


def _mac(file_key: bytearray, covered: bytes) -> HMAC:
    mac = HMAC(derive_key(file_key, b"", b"header"), SHA256())
    mac.update(covered)
    return mac


def malformed() -> AgeError:
    """Return the error for bytes that are not an age file."""
    return AgeError(
        "age-malformed",
        "This file's encryption header is not well formed.",
        "It may be another kind of file, or it was damaged on the way.",
    )


def damaged() -> AgeError:
    """Return the error for an age file that was changed or cut off."""
    return AgeError(
        "age-damaged",
        "This encrypted file was changed or cut off since it was made.",
        "Nothing of the damaged part was used. If there is another copy, try that one.",
    )
