"""Checks `inclusion` and `consistency`.

One fault each, in a bundle that its own key signed again: the check that must find it does, and names the file.
"""

from __future__ import annotations

import base64

import pytest

from evidence_desktop.verifier import Verdict
from support import handmade
from support.faults import (
    PAST,
    PROOF,
    found,
    replaced,
    run,
)
from support.handmade import Bundle

PROOF_CHANGES = {
    "head": lambda old: old.replace(b"@v1", b"@v2"),
    "extra": lambda old: old.replace(b"index", b"extra AAAA\nindex"),
    "index": lambda old: old.replace(b"index 1", b"index 2"),
    "leading zero": lambda old: old.replace(b"index 1", b"index 01"),
    "hash": lambda old: old.replace(b"index 1\n", b"index 1\nAAAA\n"),
    "one hash more": lambda old: old.replace(b"\n\n", b"\n" + base64.b64encode(bytes(32)) + b"\n\n", 1),
    "too many hashes": lambda old: old.replace(b"\n\n", b"\n" + (base64.b64encode(bytes(32)) + b"\n") * 64 + b"\n", 1),
    "other checkpoint": lambda old: old.replace(b"\n7\n", b"\n8\n"),
    "no checkpoint": lambda old: old.split(b"\n\n")[0] + b"\n",
    "not UTF-8": lambda old: b"\xff" + old,
}


@pytest.mark.parametrize("fault", PROOF_CHANGES)
def test_an_inclusion_proof_that_does_not_hold_fails(fault):
    assert found(replaced(PROOF, PROOF_CHANGES[fault])) == {("inclusion", "fail", PROOF)}


def test_swapped_proofs_fail():
    bundle = handmade.example()
    other = "data/custody/proofs/000003.tlog-proof"
    bundle.files[PROOF], bundle.files[other] = bundle.files[other], bundle.files[PROOF]
    assert found(bundle.finish()) == {("inclusion", "fail", PROOF), ("inclusion", "fail", other)}


def test_an_entry_without_a_proof_and_a_proof_without_an_entry_fail():
    bundle = handmade.example()
    bundle.files["data/custody/proofs/000002.tlog-proof"] = bundle.files.pop(PROOF)
    assert found(bundle.finish()) == {("inclusion", "fail", PROOF), ("inclusion", "fail", PROOF.replace("1", "2"))}


PAST_CHANGES = {
    "head": lambda old: old.replace(b"@v1", b"@v2"),
    "size": lambda old: old.replace(b"old 3", b"old 4"),
    "nothing after the size": lambda old: old.split(b"\n")[0] + b"\nold 3\n\n" + old.split(b"\n\n", 1)[1],
    "only a head": lambda old: old.split(b"\n")[0],
    "old root": lambda old: old.replace(old.split(b"\n")[2], base64.b64encode(bytes(32))),
    "hash": lambda old: old.replace(old.split(b"\n")[3], base64.b64encode(bytes(32))),
    "other checkpoint": lambda old: old.replace(b"\n7\n", b"\n8\n"),
}


@pytest.mark.parametrize("fault", PAST_CHANGES)
def test_a_consistency_proof_that_does_not_hold_fails(fault):
    assert found(replaced(PAST, PAST_CHANGES[fault])) == {("consistency", "fail", PAST)}


def since(size: int, **changes: bytes) -> str:
    bundle = handmade.example()
    leaves = [handmade.leaf(bundle.seal(plain)) for plain in bundle.log]
    return handmade.note(bundle.who.log_key, size, changes.get("root", handmade.root_of(leaves[:size])))


def test_a_checkpoint_that_was_seen_before_must_be_proven_to_be_the_past():
    bundle = handmade.example()
    for size in (3, 7):
        assert run(bundle, since=bundle.notes[size]).verdict == Verdict.INTACT_UNANCHORED
    for size in (1, 6):
        report = run(bundle, since=bundle.notes[size])
        finding = next(f for f in report.findings if f.check == "consistency")
        assert finding.severity == "unknown"
        assert "none in this bundle" in finding.found
        assert report.verdict == Verdict.CANNOT_TELL


def test_an_empty_log_says_nothing_whether_it_is_proven_or_was_seen():
    old = handmade.example()
    bundle = Bundle(old.who, old.log, old.originals, past=()).write()
    name = "data/custody/proofs/consistency-000000.txt"
    bundle.files[name] = handmade.consistency_text(0, handmade.root_of([]), [], bundle.note).encode()
    assert found(bundle.finish()) == {("consistency", "fail", name)}
    report = run(old, since=old.notes[0])
    assert [f.severity for f in report.findings if f.check == "consistency"] == ["unknown"]
    assert report.verdict == Verdict.CANNOT_TELL


@pytest.mark.parametrize("size", [0, 3, 7])
def test_a_log_that_was_rewritten_since_it_was_seen_is_altered(size):
    note = handmade.note(handmade.identity().log_key, size, b"r" * 32)
    report = run(handmade.example(), since=note)
    assert report.verdict == Verdict.ALTERED
    assert ("consistency", "fail") in {(f.check, f.severity) for f in report.findings}


def test_a_later_checkpoint_from_outside_cannot_be_told():
    note = handmade.note(handmade.identity().log_key, 9, b"r" * 32)
    report = run(handmade.example(), since=note)
    assert report.verdict == Verdict.CANNOT_TELL
    assert "9 entries" in report.findings[-2].found or any("9 entries" in f.found for f in report.findings)


def test_a_checkpoint_of_another_log_or_a_broken_one_shows_nothing():
    stranger = handmade.new_identity().log_key
    bundle = handmade.example()
    origin = "evidence-desktop/" + "f" * 16
    for note in (
        handmade.note(stranger, 3, b"r" * 32),
        handmade.note(handmade.identity().log_key, 3, b"r" * 32, origin),
    ):
        report = run(bundle, since=note)
        assert report.verdict == Verdict.CANNOT_TELL
        (one,) = [one for one in report.findings if one.check == "consistency"]
        assert one.found in (origin, "one of that name by another key")
    good = bundle.notes[3]
    for note in ("", "hello", good.replace("\n3\n", "\n4\n"), good[:-1]):
        assert run(bundle, since=note).verdict == Verdict.CANNOT_TELL
