"""The spec's worked example: the same bytes again, and everything in it holds when read back from the page."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import custody_example as example
import pytest
import rfc8785

from evidence_desktop.custody import checkpoint, entry, tree


@pytest.fixture(scope="module")
def blocks() -> dict[str, str]:
    """The spec's fenced blocks by the first word or two of their titles."""
    spec = example.SPEC.read_text(encoding="utf-8")
    part = spec.partition(example.BEGIN)[2].partition(example.END)[0]
    found = re.findall(r"^([^\n]+):\n\n```\n(.*?)```\n\n", part, re.MULTILINE | re.DOTALL)
    return {title.partition(",")[0]: text for title, text in found}


def test_the_spec_holds_the_bytes_that_the_code_makes() -> None:
    spec = example.SPEC.read_text(encoding="utf-8")
    assert example.BEGIN in spec
    assert example.written(spec) == spec


def test_what_stands_on_the_page_verifies(blocks: dict[str, str]) -> None:
    lines = [blocks[f"Entry {number}"].removesuffix("\n").encode() for number in range(3)]
    certificate = base64.b64decode(blocks["Certificate of the device (DER in base64"])
    for place, line in enumerate(lines):
        read = entry.decode(line, place=place)
        assert entry.seal_holds(read, certificate)
        assert read.key == hashlib.sha256(certificate).hexdigest() == blocks["Its SHA-256"].strip()
        assert rfc8785.dumps(json.loads(line)) == line
    leaves = [tree.leaf_hash(line) for line in lines]
    assert [leaf.hex() for leaf in leaves] == blocks["Leaf hashes"].split()
    verifier = blocks["Vault id"].split()[1]
    head = checkpoint.read(blocks["Checkpoint of size 3"], verifier)
    assert head.root.hex() == blocks["Roots of sizes 1"].split()[2]

    inclusion = checkpoint.parse_inclusion(blocks["Inclusion proof of entry 1"])
    assert checkpoint.read(inclusion.note, verifier) == head
    assert tree.verify_inclusion(leaves[1], inclusion.index, head.size, inclusion.hashes, head.root)
    old = checkpoint.parse_consistency(blocks["Consistency proof from size 1"])
    assert checkpoint.read(old.note, verifier) == head
    assert old.old_root.hex() == blocks["Roots of sizes 1"].split()[0]
    assert tree.verify_consistency(old.old_size, old.old_root, head.size, head.root, old.hashes)
