"""The C2SP CCTV vectors: see tests/vectors/third_party/cctv-age/README.md."""

from __future__ import annotations

import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from evidence_desktop.crypto.age import AgeError, AgeReader, Passphrase, X25519Identity
from evidence_desktop.crypto.age_header import read_header, write_header
from evidence_desktop.crypto.age_stream import CHUNK, NONCE_LENGTH, SEALED_CHUNK, TAG, PayloadKey

FOLDER = Path(__file__).parents[2] / "vectors" / "third_party" / "cctv-age" / "testdata"
CODES = {
    "header failure": "age-malformed",
    "no match": "age-wrong-key",
    "HMAC failure": "age-damaged",
    "payload failure": "age-damaged",
}
KEYS = {"expect", "compressed", "payload", "identity", "passphrase", "file key", "comment"}
NAMES = sorted(path.name for path in FOLDER.iterdir())


@dataclass
class Vector:
    expect: str
    payload: str | None
    file_key: bytearray
    identities: list[X25519Identity | Passphrase]
    file: bytes


def load(name: str) -> Vector:
    head, _, file = (FOLDER / name).read_bytes().partition(b"\n\n")
    pairs = [line.split(": ", 1) for line in head.decode().split("\n")]
    assert {key for key, _ in pairs} <= KEYS
    fields = dict(pairs)
    makers = {"identity": X25519Identity.from_string, "passphrase": Passphrase}
    return Vector(
        fields["expect"],
        fields.get("payload"),
        bytearray.fromhex(fields.get("file key", "")),
        [makers[key](value) for key, value in pairs if key in makers],
        zlib.decompress(file) if "compressed" in fields else file,
    )


def release(vector: Vector, released: list[bytes]) -> None:
    """Read to the end, chunk by chunk, keeping what the reader handed out."""
    with AgeReader(io.BytesIO(vector.file), vector.identities) as reader:
        released.append(b"")
        while part := reader.read(CHUNK):
            released.append(part)


def may_release(vector: Vector) -> bytes:
    """Return what a reader that goes from start to end releases, and check it against the vector's own hash."""
    sealed = memoryview(vector.file)[read_header(vector.file).length :]
    key = PayloadKey(vector.file_key, bytes(sealed[:NONCE_LENGTH]))
    plain = b""
    for index, start in enumerate(range(NONCE_LENGTH, len(sealed), SEALED_CHUNK)):
        chunk = sealed[start : start + SEALED_CHUNK]
        part = try_open(key, index, chunk, final=False) if len(chunk) == SEALED_CHUNK else b""
        plain += part or try_open(key, index, chunk, final=True)
        if not part:
            break
    assert hashlib.sha256(plain).hexdigest() == vector.payload
    return plain


def try_open(key: PayloadKey, index: int, sealed: memoryview, *, final: bool) -> bytes:
    plain = bytearray(max(0, len(sealed) - TAG))
    try:
        key.open(index, sealed, memoryview(plain), final=final)
    except AgeError:
        assert not any(plain)  # nothing that is not authentic may be left to look at
        return b""
    return bytes(plain)


def test_all_vectors_that_concern_us_are_here():
    assert len(NAMES) == 92
    assert [load(name).expect for name in NAMES].count("success") == 15


@pytest.mark.parametrize("name", NAMES)
def test_vector(name):
    vector = load(name)
    released: list[bytes] = []
    if vector.expect == "success":
        release(vector, released)
        assert hashlib.sha256(b"".join(released)).hexdigest() == vector.payload
    else:
        with pytest.raises(AgeError) as refusal:
            release(vector, released)
        assert refusal.value.code == CODES[vector.expect]
    if vector.expect == "payload failure":
        assert may_release(vector).startswith(b"".join(released))
    elif vector.expect != "success":
        assert not released


@pytest.mark.parametrize(
    "name", [name for name in NAMES if load(name).expect not in ("header failure", "HMAC failure")]
)
def test_header_is_written_as_it_was_read(name):
    vector = load(name)
    header = read_header(vector.file)
    assert write_header(header.stanzas, vector.file_key) == vector.file[: header.length]
