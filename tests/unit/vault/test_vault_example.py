"""The spec's worked example: the same bytes again, and what stands on the page is a vault that opens."""

from __future__ import annotations

import base64
import re
import subprocess

import pytest
import vault_example as example
import vault_kit as kit

from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.vault.vault import Vault


@pytest.fixture
def folder(tmp_path):
    """A vault made of nothing but what the two specs print."""
    spec = example.SPEC.read_text(encoding="utf-8")
    part = spec.partition(example.BEGIN)[2].partition(example.END)[0]
    for name, text in re.findall(r"^`([^`\n]+)`, [^\n]+:\n\n```\n(.*?)```\n\n", part, re.MULTILINE | re.DOTALL):
        if name in example.FILES:
            path = tmp_path / "vault" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text[:-1].encode() if name == "vault.json" else base64.b64decode(text))
    log_spec = example.custody.SPEC.read_text(encoding="utf-8")
    note = re.search(r"^Checkpoint of size 3:\n\n```\n(.*?)```\n\n", log_spec, re.MULTILINE | re.DOTALL)
    (tmp_path / "vault" / "checkpoint").write_text(note[1], encoding="utf-8", newline="\n")
    return tmp_path / "vault"


def test_the_spec_holds_the_bytes_that_the_code_makes():
    spec = example.SPEC.read_text(encoding="utf-8")
    assert example.BEGIN in spec
    assert example.written(spec) == spec


def test_what_stands_on_the_page_is_a_whole_vault(folder):
    with Vault.open(folder, passphrase=example.PASSPHRASE) as vault:
        assert vault.findings == vault.audit() == []
        assert kit.contents(vault) == {"E001": example.custody.ADDRESS}
        assert vault.index.get("E001").description == {"shows": "Two lines of text."}


def test_its_recovery_key_opens_it_with_and_without_us(folder, tmp_path):
    recovery = example._age(example.RECOVERY_KEY)
    (tmp_path / "sheet").write_text(recovery.to_string() + "\n")
    path = folder / "blobs" / "0c" / f"{example.BLOB}.age"
    done = subprocess.run(["age", "-d", "-i", tmp_path / "sheet", path], check=True, capture_output=True)
    assert done.stdout == example.custody.ADDRESS
    how = {"unlock": Unlock.PASSPHRASE, "passphrase": "another one", "kdf": kit.QUICK}
    with Vault.restore(folder, recovery, **how) as vault:
        assert vault.audit() == []
