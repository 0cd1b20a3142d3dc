"""Targets: JSON, entries, signed notes and proofs; here two readings of one spec are held to one another."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from functools import cache

from evidence_desktop.custody import checkpoint as checkpoints
from evidence_desktop.custody import entry as entries
from evidence_desktop.custody import tree as trees
from evidence_desktop.model.case import CaseSheet, Report
from evidence_desktop.model.codec import from_json, to_json
from evidence_desktop.model.errors import InputError
from evidence_desktop.model.record import Record
from evidence_desktop.verifier import merkle, names, notes, proofs
from evidence_desktop.verifier.entries import _ALGORITHM, _KEYS, _SEAL_KEYS, _expect_head, _signature
from evidence_desktop.verifier.events import expect_event
from evidence_desktop.verifier.findings import FaultError, UsageError
from evidence_desktop.verifier.forms import hex64, read_time
from evidence_desktop.verifier.pasted import find_checkpoints
from evidence_desktop.verifier.strictjson import as_text, jcs, parse, parse_canonical, require_keys
from fuzz.bundle import base
from fuzz.target import Target, only

WORDS = (b'"body":{', b'"case":null', b'"event":"', b'"exhibit":', b'"time":{', b'"utc":"', b"\\u0000", b"\\ud800")


def strict_json(data: bytes) -> None:
    """What is read is what any reader reads, and both of our writers write the same."""
    with only(FaultError):
        value = parse(data)
        assert json.loads(data) == value
        as_text(value)
        written = jcs(value)
        assert parse(written) == value
        if isinstance(value, dict) and data.isascii():
            with only(InputError):
                assert entries._canonical(value) == written or not written.isascii()
        assert (written == data) == _is_canonical(data)
    for kind in (Record, CaseSheet, Report):
        with only(InputError, ValueError, RecursionError):
            model = json.loads(data)
            with only(InputError):
                assert to_json(from_json(kind, model)) == model


def _is_canonical(data: bytes) -> bool:
    with contextlib.suppress(FaultError):
        parse_canonical(data)
        return True
    return False


def json_seeds() -> Iterator[bytes]:
    yield from entry_seeds()
    yield from (data for name, data in base().files.items() if names.RECORD.fullmatch(name))
    for line in base().files[names.ENTRIES].splitlines():
        body = json.loads(line)["body"]
        yield from (json.dumps(part).encode() for part in body.values())
    yield json.dumps(to_json(CaseSheet())).encode()
    yield b'{"a":[1,-5,true,false,null,"\\u20ac","\xe2\x82\xac",{}],"b":9007199254740991}'


def entry(data: bytes) -> None:
    """What the checker takes for an entry is one to the vault as well, and is written back to the same bytes."""
    with only(FaultError):
        value = require_keys(parse_canonical(data), frozenset(_KEYS), "an entry")
        _expect_head(value)
        read_time(value["time"])
        expect_event(value["event"], value["exhibit"], value["case"], value["body"])
        seal = require_keys(value["seal"], _SEAL_KEYS, "a seal")
        hex64(seal["key"], "seal.key")
        _signature(seal["sig"])
        if seal["alg"] == _ALGORITHM:
            assert entries.decode(data).seq == value["seq"]
    with only(InputError):
        read = entries.decode(data)
        assert entries.encode(read) == data
        assert not entries.seal_holds(read, b"no certificate")


def entry_seeds() -> Iterator[bytes]:
    yield from base().files[names.ENTRIES].splitlines()
    for event in ("checkpoint shown", "exported", "reported", "redacted copy made", "clock changed", "time stamped"):
        yield base().files[names.ENTRIES].splitlines()[0].replace(b'"imported"', b'"%s"' % event.encode())


@cache
def key() -> notes.LogKey:
    return notes.parse_key(base().files[names.LOG_KEY].decode())


@cache
def newest() -> notes.Checkpoint:
    return notes.parse_checkpoint(base().note)


def note(data: bytes) -> None:
    """Notes, proofs and pasted texts: read or refused, and whatever both readers take they take alike."""
    text = data.decode("utf-8", "replace")
    with only(FaultError):
        checkpoint = notes.parse_checkpoint(text)
        if notes.holds(checkpoint, key()):
            other = checkpoints.read(text, key().line)
            assert (other.origin, other.size, other.root) == (key().name, checkpoint.size, checkpoint.root)
            assert text in base().notes.values()
    with only(InputError):
        checkpoints.read(text, key().line)
        assert text in base().notes.values()
    with only(InputError):
        assert checkpoints.parse(text).text == text
    with only(FaultError):
        assert notes.parse_key(text).line + "\n" == text
    with only(InputError):
        checkpoints.read(base().note, text)
        assert text == key().line
    with only(UsageError):
        for found in find_checkpoints(data):
            with only(FaultError):
                notes.parse_checkpoint(found)
    _proofs(text)


def _proofs(text: str) -> None:
    with only(FaultError):
        hashes = proofs._inclusion(text, 1, newest())
        inclusion = checkpoints.parse_inclusion(text)
        assert (inclusion.index, list(inclusion.hashes)) == (1, hashes)
    with only(FaultError):
        past = proofs._consistency(text, 3, newest())
        consistency = checkpoints.parse_consistency(text)
        assert (consistency.old_size, consistency.old_root) == (past.size, past.root)
    with only(InputError):
        inclusion = checkpoints.parse_inclusion(text)
        assert checkpoints.inclusion_text(inclusion.index, inclusion.hashes, inclusion.note) == text
    with only(InputError):
        proof = checkpoints.parse_consistency(text)
        assert checkpoints.consistency_text(proof.old_size, proof.old_root, proof.hashes, proof.note) == text


def note_seeds() -> Iterator[bytes]:
    yield from (text.encode() for text in base().notes.values())
    yield from (data for name, data in base().files.items() if name.startswith("data/custody/proofs/"))
    yield base().files[names.LOG_KEY]
    yield b"> " + base().note.replace("\n", "\r\n> ").encode()
    yield base().note.replace("=", "=3D").replace("—", "=E2=80=94").encode()


def proof(data: bytes) -> None:
    """Two checkers of Merkle proofs agree on every proof, and no other hashes prove a leaf than the honest ones."""
    size, index, old = (data[place] + 1 for place in range(3)) if len(data) > 2 else (1, 1, 1)
    hashes = [data[at : at + 32] for at in range(3, len(data), 32)]
    leaves = [trees.leaf_hash(bytes([place])) for place in range(size)]
    tree = trees.Tree(leaves)
    said = _all32(hashes) and merkle.includes(leaves[(index - 1) % size], index - 1, size, hashes, tree.root())
    assert said == trees.verify_inclusion(leaves[(index - 1) % size], index - 1, size, hashes, tree.root())
    assert not said or hashes == tree.inclusion(index - 1)
    former = tree.root(old) if old <= size else leaves[0]
    grown = _all32(hashes) and merkle.extends(old, former, size, tree.root(), hashes)
    assert grown == trees.verify_consistency(old, former, size, tree.root(), hashes)
    assert not grown or hashes == tree.consistency(old)
    with only(ValueError):
        assert trees.Frontier.from_bytes(data).to_bytes() == data


def _all32(hashes: list[bytes]) -> bool:
    return all(len(one) == 32 for one in hashes)


def proof_seeds() -> Iterator[bytes]:
    for size, index in ((1, 0), (2, 1), (7, 3), (8, 7), (13, 12), (200, 77)):
        tree = trees.Tree(trees.leaf_hash(bytes([place])) for place in range(size))
        yield bytes([size - 1, index, index]) + b"".join(tree.inclusion(index))
        yield bytes([size - 1, 0, index]) + b"".join(tree.consistency(index + 1))


TARGETS = (
    Target("json", strict_json, json_seeds, 4096, WORDS, ("rfc8785", "json")),
    Target("entry", entry, entry_seeds, 4096, WORDS, ("rfc8785",)),
    Target(
        "note",
        note,
        note_seeds,
        2048,
        ("— ".encode(), b"evidence-desktop/", b"c2sp.org/tlog-proof@v1\nindex "),
        ("quopri",),
    ),
    Target("proof", proof, proof_seeds, 512),
)
