"""Targets: the files of a vault, locked files, and what a person types or has copied off a page."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import tarfile
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, BinaryIO, cast
from unittest.mock import patch

import rfc8785

from evidence_desktop.capture import factreader, xlist, xserver
from evidence_desktop.crypto import age_header, bech32
from evidence_desktop.crypto.age import AgeReader, AgeWriter, Passphrase, X25519Identity, X25519Recipient
from evidence_desktop.crypto.age_header import AgeError, Stanza, read_header, write_header
from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.crypto.vaultkeys import VaultKeys
from evidence_desktop.model.errors import EvidenceError, InputError, LockedError, VaultDamagedError, WorkError
from evidence_desktop.model.progress import NO_PROGRESS
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import log as logs
from evidence_desktop.vault import state
from evidence_desktop.vault.index import Index
from evidence_desktop.vault.layout import BACKED_UP
from evidence_desktop.vault.log import Log
from evidence_desktop.vault.vault import Vault
from evidence_desktop.verifier.findings import UsageError, shown
from evidence_desktop.verifier.fingerprint import fingerprint_words, parse_trust
from evidence_desktop.workflows import check, keep
from fuzz.target import Target, only, scratch
from unit.vault import vault_example as example


@cache
def vault_files() -> dict[str, bytes]:
    """The example vault of the spec."""
    folder = scratch() / "example"
    folder.mkdir()
    example.build(folder)
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@cache
def keys() -> VaultKeys:
    return VaultKeys(example.custody.VAULT_ID, bytearray(example.VMK))


# Locked files


class Anybody:
    """Opens every file with a key of zeros."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytearray:
        return bytearray(age_header.FILE_KEY_LENGTH)


def locked(data: bytes) -> None:
    """A header has one spelling; what comes out of a locked file is what went in, or nothing."""
    with only(AgeError):
        header = read_header(data)
        again = write_header(header.stanzas, bytearray(16))
        assert again[: len(header.covered)] == header.covered == data[: len(header.covered)]
        for identity in (example._age(example.VAULT_KEY), Cheap("example")):
            with only(AgeError):
                identity.unwrap(header.stanzas)
        _payload(again + data[header.length :])
    with only(AgeError), AgeReader(io.BytesIO(data), [example._age(example.VAULT_KEY)]) as reader:
        assert reader.readall() in (example.custody.ADDRESS, b"made up")


class Cheap(Passphrase):
    """A passphrase that is not stretched."""

    def _stretch(self, salt: bytes, log_n: int) -> bytearray:
        assert log_n <= 20
        return bytearray(32)


def _payload(data: bytes) -> None:
    """Read a file whose header is honest."""
    with only(AgeError), AgeReader(io.BytesIO(data), [Anybody()]) as reader:
        whole = reader.readall()
        assert len(whole) == reader.size
        reader.seek(reader.size // 2)
        assert reader.readall() == whole[reader.size // 2 :]
        out = io.BytesIO()
        assert out.getvalue() == b""


def locked_seeds() -> Iterator[bytes]:
    yield from (data for name, data in vault_files().items() if name.endswith(".age"))
    for recipient in (Cheap("example"), example._age(example.VAULT_KEY).recipient):
        out = io.BytesIO()
        writer = AgeWriter(out, [recipient])
        writer.write(b"made up")
        writer.finish()
        yield out.getvalue()
    head = write_header([Stanza(("X", "y"), b"z")], bytearray(16))
    key = age_header.derive_key(bytearray(16), bytes(16), b"payload")
    yield head + bytes(16) + _sealed(bytes(key), b"made up")


def _sealed(key: bytes, plain: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(key).encrypt(bytes(11) + b"\1", plain, None)


# The vault


def header(data: bytes) -> None:
    """``vault.json`` is read by whoever opens the folder, before anything in it is authentic."""
    _header(data)
    try:
        value = json.loads(data)
        if isinstance(value, dict):
            value.pop("sum", None)
            _header(rfc8785.dumps(value | {"sum": headers._sum(value)}))
    except (ValueError, RecursionError):
        pass


def _header(data: bytes) -> None:
    with only(VaultDamagedError):
        read = headers.parse(data)
        fields = headers._fields(read) | {"mac": read.mac}
        assert rfc8785.dumps(fields | {"sum": headers._sum(fields)}) == data
        assert not read.holds(keys()) or json.loads(data)["mac"] == json.loads(vault_files()["vault.json"])["mac"]
        with only(InputError, VaultDamagedError):
            headers.recover(read, example._age(example.RECOVERY_KEY)).clear()


def header_seeds() -> Iterator[bytes]:
    yield vault_files()["vault.json"]


def frames(data: bytes) -> None:
    """Of a changed log only frames that were written come back, each once and in order."""
    # Each lost number costs a look through the rest; a few show as much as the thousands that the app looks for.
    few = patch.object(logs, "_SEARCHED_SEQS", 64)
    with few, os.fdopen(os.memfd_create("log"), "w+b", buffering=0) as file:
        file.write(data)
        log = Log(cast("BinaryIO", file), keys().log, example.custody.VAULT_ID)
        found = list(log.frames_anyhow())
        assert [frame.seq for frame in found] == sorted({frame.seq for frame in found})
        assert {(frame.seq, frame.entry) for frame in found} <= written_frames()
        straight = list(log.frames(0, 0))
        assert straight == found[: len(straight)]
        log.digest(len(data))


@cache
def written_frames() -> set[tuple[int, bytes]]:
    with os.fdopen(os.memfd_create("log"), "w+b", buffering=0) as file:
        file.write(vault_files()["log"])
        log = Log(cast("BinaryIO", file), keys().log, example.custody.VAULT_ID)
        return {(frame.seq, frame.entry) for frame in log.frames(0, 0)}


def frame_seeds() -> Iterator[bytes]:
    log = vault_files()["log"]
    yield log
    yield log[:100] + bytes(9) + log[100:]
    yield log[len(log) // 2 :]


FILES = ("vault.json", "checkpoint", "log", "identity", "device", "index", "draft", "failed", "lock")


def vault(data: bytes) -> None:
    """A vault with one other file opens with what was in it, or is refused in words; so it is when it is salvaged."""
    if not data:
        return
    folder = scratch() / "vault"
    shutil.rmtree(folder, ignore_errors=True)
    name = FILES[(data[0] & 0x7F) % len(FILES)]
    for path, content in (vault_files() | {name: data[1:]}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    salvage = bool(data[0] & 0x80)
    with only(EvidenceError), Vault.open(folder, passphrase=example.PASSPHRASE, salvage=salvage) as opened:
        for row in opened.index.exhibits():
            with opened.open_blob(row.blob) as original:
                assert hashlib.sha256(original.readall()).hexdigest() == row.sha256
        with only(VaultDamagedError):
            opened.draft()
        changed = name in ("log", "checkpoint", "identity", "device") and data[1:] != vault_files()[name]
        assert not changed or salvage or opened.findings
        if salvage:
            opened.audit()


def each_vault_file() -> Iterator[bytes]:
    for place, name in enumerate(FILES):
        for flag in (0, 0x80):
            yield bytes([place | flag]) + vault_files().get(name, b"")


# Backups


def backup(data: bytes) -> None:
    """A backup is brought back or refused; nothing is written beside its folder, and no more than it holds."""
    for archive in {data, _summed(data)}:
        place, folder = scratch() / "backup.tar", scratch() / "restored"
        shutil.rmtree(folder, ignore_errors=True)
        place.write_bytes(archive)
        with only(InputError, WorkError):
            keep._unpack(place, folder, NO_PROGRESS)
        made = [one for one in folder.rglob("*") if one.is_file()]
        assert all(BACKED_UP.fullmatch(one.relative_to(folder).as_posix()) for one in made)
        assert sum(one.stat().st_size for one in made) <= len(archive)


def _summed(data: bytes) -> bytes:
    """Write the checksum of every header anew, which no fuzzer guesses."""
    blocks = [bytearray(data[at : at + 512]) for at in range(0, len(data), 512)]
    for block in blocks:
        if block[257:262] == b"ustar":
            block[148:156] = b" " * 8
            block[148:156] = b"%06o\0 " % sum(block)
    return b"".join(blocks)


def backup_seeds() -> Iterator[bytes]:
    for form in (tarfile.PAX_FORMAT, tarfile.GNU_FORMAT):
        yield _archive(form, *(("log", {}), ("blobs/0c/" + "0c" * 16 + ".age", {}), ("log", {})))
    yield _archive(tarfile.PAX_FORMAT, ("vault.json", {"comment": "made up", "mtime": "1.5"}))
    named = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "log", "GNU.sparse.realsize": "999"}
    yield _archive(tarfile.PAX_FORMAT, ("x", named), content=b"1\n0\n20\n".ljust(512, b"\0"))
    yield _archive(tarfile.PAX_FORMAT, ("log", {"GNU.sparse.map": "0,5,9,5", "GNU.sparse.size": "99"}))
    for kind in (tarfile.GNUTYPE_SPARSE, tarfile.GNUTYPE_LONGNAME, tarfile.SYMTYPE, tarfile.LNKTYPE):
        yield _archive(tarfile.GNU_FORMAT, ("log", {}), ("identity", {}), kind=kind)


def _archive(form: int, *members: tuple[str, dict[str, str]], content: bytes = b"", kind: bytes = b"0") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, told in members:
            info = tarfile.TarInfo(name)
            info.size, info.pax_headers, info.type = 512, told, kind
            archive.addfile(info, io.BytesIO(content.ljust(512, b"m")))
    data = out.getvalue().rstrip(b"\0")
    return data + bytes(-len(data) % 512 + 1024)


# The keyring, and what people type


class Ring:
    """A keyring that holds one text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def get_password(self, _service: str, _user: str) -> str:
        return self._text


def typed(data: bytes) -> None:
    """What is typed, pasted or kept by another program is read or refused in words."""
    text = data.decode("utf-8", "surrogateescape" if data[:1] == b"\xff" else "replace")
    with only(UsageError):
        trust = parse_trust(text)
        assert parse_trust(trust) == trust
        assert " " in trust or len(parse_trust(fingerprint_words(trust)).split()) == 8
    with only(InputError):
        prefix, found = bech32.decode(text)
        assert bech32.encode(prefix, found) == text.lower()
    with only(InputError):
        assert X25519Recipient.from_string(text).to_string() == text.lower()
    with only(InputError):
        assert keep.read_sheet(text).to_string() in "".join(text.split()).upper()
    with only(InputError):
        check._identity(text)
    with only(LockedError):
        KeyStore(cast("Any", Ring(text)), 5).get("00", "state")
    assert state.recall(KeyStore(cast("Any", Ring(text)), 5), b"id", keys())
    index().exhibits(text)
    index().get(text)
    assert all(char.isprintable() for char in shown(text) + factreader.tidy(text) + xserver.tidy(data))
    assert 1 <= xlist.scale_from(text) <= 10_000


@cache
def index() -> Index:
    """An index with an exhibit."""
    folder = scratch() / "indexed"
    for path, content in vault_files().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return Vault.open(folder, passphrase=example.PASSPHRASE).index


def typed_seeds() -> Iterator[bytes]:
    yield fingerprint_words("ab" * 32).encode()
    yield ("ab:" * 32).encode()
    yield b"ab" * 32
    identity: X25519Identity = example._age(example.RECOVERY_KEY)
    yield identity.to_string().encode()
    yield identity.recipient.to_string().encode()
    yield b"Your recovery sheet\n " + identity.to_string()[:40].encode() + b"\n " + identity.to_string()[40:].encode()
    yield b"Xft.dpi:\t192\nXft.antialias: 1"
    yield 'post "made up" OR (café NEAR 文字) * ^ "'.encode()


TARGETS = (
    Target("locked", locked, locked_seeds, 1024, (b"age-encryption.org/v1\n", b"-> X25519 ", b"-> scrypt ", b"\n--- ")),
    Target(
        "header",
        header,
        header_seeds,
        4096,
        (b'"recipients":{', b'"renewing":""', b'"kdf":null', b"true"),
        ("rfc8785",),
    ),
    Target("frames", frames, frame_seeds, 8192, (bytes(7) + b"\1", bytes(8))),
    Target("vault", vault, each_vault_file, 4096),
    Target(
        "backup",
        backup,
        backup_seeds,
        12288,
        (b"ustar\0" + b"00", b"ustar  \0", b"GNU.sparse.size=", b"\x80\0\0"),
        ("tarfile",),
    ),
    Target("typed", typed, typed_seeds, 1024, (b"AGE-SECRET-KEY-1", b"age1", b"Xft.dpi: ")),
)
