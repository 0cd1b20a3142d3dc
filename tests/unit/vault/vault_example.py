"""Builds the worked example of docs/spec/vault.md: a whole vault from fixed keys and fixed "random" bytes.

Run as a program it writes the example into the spec; the test beside it holds the spec to the same bytes and opens what
stands on the page. Its log is that of the custody log's example. The keys are printed, so they protect nothing.
"""

from __future__ import annotations

import base64
import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from evidence_desktop.crypto import kdf
from evidence_desktop.crypto.age import AgeWriter, X25519Identity
from evidence_desktop.crypto.identity import Root
from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.crypto.vaultkeys import Unlock, VaultKeys, make_slot
from evidence_desktop.custody.checkpoint import issue
from evidence_desktop.custody.entry import encode
from evidence_desktop.custody.tree import leaf_hash, root_of
from evidence_desktop.model.ids import BlobId
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import identities as identity_files
from evidence_desktop.vault.header import Header
from evidence_desktop.vault.identities import Identities
from evidence_desktop.vault.layout import Layout
from evidence_desktop.vault.log import Log

sys.path.append(str(Path(__file__).parents[1] / "custody"))
import custody_example as custody

SPEC = Path(__file__).parents[3] / "docs" / "spec" / "vault.md"
BEGIN, END = custody.BEGIN, custody.END

VMK = bytes(range(0x61, 0x81))
VAULT_KEY, RECOVERY_KEY = bytes(range(0x81, 0xA1)), bytes(range(0xA1, 0xC1))
PASSPHRASE = "example"
COST = KdfParams(memory_kib=64, iterations=1, lanes=4)
"""Far below what a vault is made with, so that the example is quick to follow."""
BLOB = BlobId("0c" * 16)
FILES = ("vault.json", "identity", "device", "log", f"blobs/0c/{BLOB}.age")


@contextmanager
def no_accidents() -> Iterator[None]:
    """Give out 00…, 01…, 02… wherever random bytes are asked for."""
    counter = iter(range(256))

    def token_bytes(size: int) -> bytes:
        return bytes([next(counter)]) * size

    def generate() -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(token_bytes(32))

    # Names of unfinished files are random too, and no part of the format.
    names = patch("secrets.token_hex", lambda size: "00" * size)
    shares = patch("evidence_desktop.crypto.age_keys.X25519PrivateKey")
    with names, patch("secrets.token_bytes", token_bytes), shares as keys:
        keys.generate = generate
        yield


def _age(private: bytes) -> X25519Identity:
    return X25519Identity(X25519PrivateKey.from_private_bytes(private))


def _root() -> Root:
    key = ec.derive_private_key(int.from_bytes(custody.ROOT_SCALAR, "big"), ec.SECP256R1())
    private = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Root.from_private_bytes(private, custody._certificate("Evidence Desktop root", custody.ROOT_SCALAR, 1))


def build(folder: Path) -> None:
    """Write the example vault into an empty folder."""
    layout = Layout(folder)
    keys = VaultKeys(custody.VAULT_ID, bytearray(VMK))
    vault, recovery = _age(VAULT_KEY), _age(RECOVERY_KEY)
    device, lines = custody.device(), [encode(entry) for entry in custody.entries()]
    layout.blob(BLOB).parent.mkdir(parents=True)
    with no_accidents():
        slot = make_slot(custody.VAULT_ID, keys, Unlock.PASSPHRASE, PASSPHRASE, None, COST)
        sheet = headers.recovery_file(keys, recovery.recipient)
        header = Header(custody.VAULT_ID, slot, vault.recipient, recovery.recipient, sheet)
        headers.write(layout, headers.seal(header, keys))
        identities = Identities(_root(), custody.note_key(), vault, (device.certificate_der,))
        identity_files.write(layout, custody.VAULT_ID, keys, identities)
        identity_files.keep_device(layout, custody.VAULT_ID, keys, device, None)
        layout.log.write_bytes(b"")
        log = Log.open(layout.log, keys.log, custody.VAULT_ID, writable=True)
        log.write([log.frame(seq, line) for seq, line in enumerate(lines)])
        log.close()
        out = io.BytesIO()
        writer = AgeWriter(out, (vault.recipient, recovery.recipient))
        writer.write(custody.ADDRESS)
        writer.finish()
        layout.blob(BLOB).write_bytes(out.getvalue())
    note = issue(custody.note_key(), len(lines), root_of(map(leaf_hash, lines)))
    layout.checkpoint.write_bytes(note.encode())


def section() -> str:
    """The example as it stands in the spec."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(folder)
        files = {path: (folder / path).read_bytes() for path in FILES}
    keys = VaultKeys(custody.VAULT_ID, bytearray(VMK))
    salt = headers.parse(files["vault.json"]).slot.salt
    names = ("log", "index", "identity", "header", "device", "draft")
    parts = [
        ("Vault id, and the VMK", f"{custody.VAULT_ID.hex()}\n{VMK.hex()}\n"),
        ("`P`, from the passphrase and the slot's salt", f"{kdf.derive(PASSPHRASE, salt, COST).hex()}\n"),
        (
            "`K_log`, `K_index`, `K_identity`, `K_header`, `K_device` and `K_draft`",
            "".join(f"{getattr(keys, name).hex()}\n" for name in names),
        ),
        (
            "The vault key and the recovery key",
            f"{_age(VAULT_KEY).to_string()}\n{_age(RECOVERY_KEY).to_string()}\n",
        ),
        ("`vault.json`, without a newline at its end", files["vault.json"].decode() + "\n"),
        *((f"`{path}`, {len(files[path]):,} bytes, in base64", _lines(files[path])) for path in FILES[1:]),
    ]
    return "".join(f"{title}:\n\n```\n{text}```\n\n" for title, text in parts)


def _lines(data: bytes) -> str:
    text = base64.b64encode(data).decode()
    return "".join(f"{text[at : at + 76]}\n" for at in range(0, len(text), 76))


def written(spec: str) -> str:
    """The spec with the example put where it belongs."""
    head, _, rest = spec.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return head + BEGIN + section() + END + tail


if __name__ == "__main__":
    SPEC.write_text(written(SPEC.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
