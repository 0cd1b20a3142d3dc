"""Builds the worked example of docs/spec/custody-log.md from fixed keys, salts and times.

Run as a program it writes the example into the spec; the test beside it holds the spec to the same bytes.
The keys are printed in the spec, so they protect nothing.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from evidence_desktop.crypto.identity import Device
from evidence_desktop.crypto.notes import NoteKey
from evidence_desktop.custody.checkpoint import consistency_text, inclusion_text, issue, origin_for
from evidence_desktop.custody.entry import encode, unsealed_bytes
from evidence_desktop.custody.tree import Tree, leaf_hash
from evidence_desktop.model import record as model
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.custody import Entry, Event
from evidence_desktop.model.ids import ExhibitId

SPEC = Path(__file__).parents[3] / "docs" / "spec" / "custody-log.md"
BEGIN, END = "<!-- example: begin -->\n", "<!-- example: end -->\n"

ROOT_SCALAR = bytes(range(0x01, 0x21))
DEVICE_SCALAR = bytes(range(0x21, 0x41))
NOTE_SEED = bytes(range(0x41, 0x61))
VAULT_ID = bytes(range(16))
SALTS = ("00" * 16, "11" * 16, "22" * 16)

EXHIBIT = ExhibitId("01900000-0000-7000-8000-000000000001")
CASE = "Example"
ADDRESS = b"https://example.com/post/1\r\n"

_CREATED = datetime(2026, 11, 5, tzinfo=UTC)
_ENDS = datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)


def reading(second: int = 0, *, boot: str = "0b" * 16, jumps: tuple[model.Jump, ...] = ()) -> model.TimeReading:
    """A reading some seconds after a fixed moment, wall and monotonic clock together."""
    utc = _CREATED + timedelta(hours=1, seconds=second, milliseconds=250)
    local = utc.astimezone(timezone(timedelta(hours=8)))
    return model.TimeReading(utc, local, "Asia/Kuala_Lumpur", 60_000 + 1000 * second, boot, True, jumps)


def record() -> model.Record:
    """A made-up address, kept as a link."""
    return model.Record(
        id=EXHIBIT,
        label="E001",
        case=CASE,
        kind=model.Kind.LINK,
        captured=reading(30),
        event_time="",
        first_seen="",
        source=model.Source("Example", "https://example.com/post/1", "typed", "", ""),
        screen=None,
        device=model.Device("Linux", "Evidence Desktop 0.1.0", "ab" * 32),
        content=model.Content(
            "E001.url", "text/uri-list", len(ADDRESS), hashlib.sha256(ADDRESS).hexdigest(), None, None, (), ()
        ),
        remark="A made-up post — café",
    )


def _certificate(name: str, scalar: bytes, serial: int) -> bytes:
    """As docs/spec/bundle.md has them, but with a serial number that is no accident."""
    issuer_key = ec.derive_private_key(int.from_bytes(ROOT_SCALAR, "big"), ec.SECP256R1())
    public = ec.derive_private_key(int.from_bytes(scalar, "big"), ec.SECP256R1()).public_key()
    ca = public == issuer_key.public_key()
    usage = dict.fromkeys(
        ["key_encipherment", "data_encipherment", "key_agreement", "crl_sign", "encipher_only", "decipher_only"], False
    )
    usage |= {"digital_signature": not ca, "content_commitment": not ca, "key_cert_sign": ca}
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Evidence Desktop root")]))
        .public_key(public)
        .serial_number(serial)
        .not_valid_before(_CREATED)
        .not_valid_after(_ENDS)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=0 if ca else None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    if not ca:
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
        builder = builder.add_extension(authority, critical=False)
    certificate = builder.sign(issuer_key, hashes.SHA256(), ecdsa_deterministic=True)
    return certificate.public_bytes(serialization.Encoding.DER)


def device() -> Device:
    """The example's device."""
    key = ec.derive_private_key(int.from_bytes(DEVICE_SCALAR, "big"), ec.SECP256R1())
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Device.from_private_bytes(private, _certificate("Evidence Desktop device", DEVICE_SCALAR, 2))


def note_key() -> NoteKey:
    """The example's checkpoint key."""
    return NoteKey.from_private_bytes(origin_for(VAULT_ID), NOTE_SEED)


def sealed(entry: Entry, sealer: Device) -> Entry:
    """The entry with its seal; RFC 6979 makes it the same each time."""
    named = replace(entry, key=sealer.key_id, signature="")
    return replace(named, signature=base64.b64encode(sealer.sign(unsealed_bytes(named))).decode())


def entries() -> list[Entry]:
    """Three sealed entries: the vault, an exhibit, words on it."""
    description = {"description": {"shows": "Two lines of text."}}
    begun = {"record": to_json(record()), "blob": "0c" * 16}
    drafts = [
        Entry(0, SALTS[0], Event.VAULT_CREATED, None, None, reading(0), {}, "", ""),
        Entry(1, SALTS[1], Event.CAPTURED, EXHIBIT, CASE, reading(30), begun, "", ""),
        Entry(2, SALTS[2], Event.DESCRIBED, EXHIBIT, CASE, reading(90), description, "", ""),
    ]
    sealer = device()
    return [sealed(draft, sealer) for draft in drafts]


def section() -> str:
    """The example as it stands in the spec."""
    lines = [encode(entry) for entry in entries()]
    tree = Tree([leaf_hash(line) for line in lines])
    key = note_key()
    note = issue(key, tree.size, tree.root())
    certificate = base64.b64encode(device().certificate_der).decode()
    parts = [
        (
            "Private keys: the P-256 scalar of the device, and the Ed25519 seed of the log",
            f"{DEVICE_SCALAR.hex()}\n{NOTE_SEED.hex()}\n",
        ),
        (
            "Certificate of the device (DER in base64, here in lines of 76)",
            "".join(f"{certificate[at : at + 76]}\n" for at in range(0, len(certificate), 76)),
        ),
        ("Its SHA-256, the `seal.key` of each entry", f"{device().key_id}\n"),
        ("Vault id, and the log's verifier key", f"{VAULT_ID.hex()}\n{key.verifier}\n"),
        *(
            (f"Entry {number}, {len(line):,} bytes, without a newline at its end", line.decode() + "\n")
            for number, line in enumerate(lines)
        ),
        ("Leaf hashes", "".join(f"{leaf_hash(line).hex()}\n" for line in lines)),
        ("Roots of sizes 1, 2 and 3", "".join(f"{tree.root(size).hex()}\n" for size in (1, 2, 3))),
        ("Checkpoint of size 3", note),
        ("Inclusion proof of entry 1", inclusion_text(1, tree.inclusion(1), note)),
        ("Consistency proof from size 1", consistency_text(1, tree.root(1), tree.consistency(1), note)),
    ]
    return "".join(f"{title}:\n\n```\n{text}```\n\n" for title, text in parts)


def written(spec: str) -> str:
    """The spec with the example put where it belongs."""
    head, _, rest = spec.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return head + BEGIN + section() + END + tail


if __name__ == "__main__":
    SPEC.write_text(written(SPEC.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
