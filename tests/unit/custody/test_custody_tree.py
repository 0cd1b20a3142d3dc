"""The tree against RFC 6962's own definitions, foreign vectors, and every small change to a proof."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from evidence_desktop.custody import tree as tree_room
from evidence_desktop.custody.tree import (
    EMPTY_ROOT,
    Frontier,
    Tree,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
    verify_consistency,
    verify_inclusion,
)

VECTORS = Path(__file__).parents[2] / "vectors" / "third_party" / "rfc9162"
LEAVES = [leaf_hash(b"entry %d" % number) for number in range(70)]
WHOLE = Tree(LEAVES)
relaxed = settings(deadline=None, max_examples=150)


# RFC 6962 section 2.1, word for word: slow, but nothing in it can be wrong in the same way as the code under test.
def _split(leaves: list[bytes]) -> int:
    return 1 << (len(leaves) - 1).bit_length() - 1


def _mth(leaves: list[bytes]) -> bytes:
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = _split(leaves)
    return hashlib.sha256(b"\x01" + _mth(leaves[:k]) + _mth(leaves[k:])).digest()


def _path(m: int, leaves: list[bytes]) -> list[bytes]:
    if len(leaves) == 1:
        return []
    k = _split(leaves)
    if m < k:
        return [*_path(m, leaves[:k]), _mth(leaves[k:])]
    return [*_path(m - k, leaves[k:]), _mth(leaves[:k])]


def _subproof(m: int, leaves: list[bytes], whole: bool) -> list[bytes]:  # noqa: FBT001 - the RFC's own b
    if m == len(leaves):
        return [] if whole else [_mth(leaves)]
    k = _split(leaves)
    if m <= k:
        return [*_subproof(m, leaves[:k], whole), _mth(leaves[k:])]
    return [*_subproof(m - k, leaves[k:], False), _mth(leaves[:k])]


def test_reference_tree() -> None:
    known = json.loads((VECTORS / "tree.json").read_text())
    leaves = [leaf_hash(bytes.fromhex(leaf)) for leaf in known["leaves"]]
    roots = [root_of(leaves[:size]).hex() for size in range(len(leaves) + 1)]
    assert roots == known["roots"]
    assert EMPTY_ROOT.hex() == known["roots"][0]
    assert [Tree(leaves).root(size).hex() for size in range(len(leaves) + 1)] == known["roots"]


def _probes(kind: str) -> list[object]:
    probes = json.loads((VECTORS / "proofs.json").read_text())[kind]
    return [pytest.param(probe, id=probe["file"]) for probe in probes]


def _bytes(value: str | None) -> bytes:
    return base64.b64decode(value or "")


@pytest.mark.parametrize("probe", _probes("inclusion"))
def test_foreign_inclusion_probe(probe: dict) -> None:
    proof = [_bytes(part) for part in probe["proof"] or ()]
    leaf, root = _bytes(probe["leafHash"]), _bytes(probe["root"])
    assert verify_inclusion(leaf, probe["leafIdx"], probe["treeSize"], proof, root) is not probe["wantErr"]


@pytest.mark.parametrize("probe", _probes("consistency"))
def test_foreign_consistency_probe(probe: dict) -> None:
    proof = [_bytes(part) for part in probe["proof"] or ()]
    old, new = (probe["size1"], _bytes(probe["root1"])), (probe["size2"], _bytes(probe["root2"]))
    # One probe has plain words for roots and compares them only; ours must be hashes.
    refused = probe["wantErr"] or probe["file"] == "consistency/additional/sizes-are-equal-one-and-proof-is-empty.json"
    assert verify_consistency(*old, *new, proof) is not refused


@pytest.mark.parametrize("size", range(34))
def test_every_proof_of_a_small_tree_is_the_rfcs(size: int) -> None:
    leaves = LEAVES[:size]
    assert WHOLE.root(size) == root_of(leaves) == _mth(leaves)
    for index in range(size):
        assert WHOLE.inclusion(index, size) == _path(index, leaves)
    for old in range(1, size + 1):
        assert WHOLE.consistency(old, size) == _subproof(old, leaves, True)


@relaxed
@given(st.data())
def test_what_is_proven_holds(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, len(LEAVES)))
    leaves = LEAVES[:size]
    root = root_of(leaves)
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    assert verify_inclusion(leaves[index], index, size, inclusion_proof(leaves, index), root)
    assert verify_consistency(old, root_of(leaves[:old]), size, root, consistency_proof(leaves, old))


def _flip(data: st.DataObject, value: bytes) -> bytes:
    at, bit = data.draw(st.integers(0, len(value) - 1)), data.draw(st.integers(0, 7))
    return value[:at] + bytes([value[at] ^ 1 << bit]) + value[at + 1 :]


def _spoil(data: st.DataObject, proof: list[bytes]) -> list[bytes]:
    """Change one bit, or make the proof longer or shorter, or swap two of its hashes."""
    kinds = ["longer", "shorter", "flip", "swap"] if proof else ["longer"]
    kind = data.draw(st.sampled_from(kinds))
    at = data.draw(st.integers(0, max(0, len(proof) - 1)))
    if kind == "longer":
        extra = data.draw(st.sampled_from([*proof, EMPTY_ROOT, *LEAVES[:3]]))
        return [*proof[:at], extra, *proof[at:]] if data.draw(st.booleans()) else [*proof, extra]
    if kind == "shorter":
        return proof[:at] + proof[at + 1 :]
    if kind == "flip":
        return [*proof[:at], _flip(data, proof[at]), *proof[at + 1 :]]
    other = data.draw(st.integers(0, len(proof) - 1))
    changed = list(proof)
    changed[at], changed[other] = proof[other], proof[at]
    return changed


@relaxed
@given(st.data())
def test_no_changed_inclusion_statement_holds(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, len(LEAVES)))
    index = data.draw(st.integers(0, size - 1))
    leaf, proof, root = LEAVES[index], WHOLE.inclusion(index, size), WHOLE.root(size)
    spoiled = _spoil(data, proof)
    assume(spoiled != proof)
    assert not verify_inclusion(leaf, index, size, spoiled, root)
    assert not verify_inclusion(_flip(data, leaf), index, size, proof, root)
    assert not verify_inclusion(leaf, index, size, proof, _flip(data, root))
    other = data.draw(st.integers(-2, 2 * size).filter(lambda value: value != index))
    assert not verify_inclusion(leaf, other, size, proof, root)


@relaxed
@given(st.data())
def test_no_changed_consistency_statement_holds(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, len(LEAVES)))
    old = data.draw(st.integers(1, size))
    proof, old_root, root = WHOLE.consistency(old, size), WHOLE.root(old), WHOLE.root(size)
    spoiled = _spoil(data, proof)
    assume(spoiled != proof)
    assert not verify_consistency(old, old_root, size, root, spoiled)
    assert not verify_consistency(old, _flip(data, old_root), size, root, proof)
    assert not verify_consistency(old, old_root, size, _flip(data, root), proof)
    other = data.draw(st.integers(-2, 2 * size).filter(lambda value: value != old))
    assert not verify_consistency(other, old_root, size, root, proof)


@pytest.mark.parametrize("size", range(1, 20))
def test_a_proof_of_one_size_is_refused_for_sizes_that_need_another_length(size: int) -> None:
    # RFC 9162 binds the size through the length of the path: where lengths are equal, the signed checkpoint binds it.
    for index in range(size):
        proof = WHOLE.inclusion(index, size)
        for claimed in range(index + 1, 40):
            if len(WHOLE.inclusion(index, claimed)) != len(proof):
                assert not verify_inclusion(LEAVES[index], index, claimed, proof, WHOLE.root(size))


def test_a_longer_path_is_refused_even_under_a_root_that_was_made_for_it() -> None:
    # Whoever could add levels at will could pass a whole log off as one entry of another.
    for index, size in [(0, 1), (0, 2), (4, 5), (6, 7)]:
        proof = WHOLE.inclusion(index, size)
        for root in (node_hash(LEAVES[9], WHOLE.root(size)), node_hash(WHOLE.root(size), LEAVES[9])):
            assert not verify_inclusion(LEAVES[index], index, size, [*proof, LEAVES[9]], root)
    for old, size in [(1, 2), (3, 7), (4, 8)]:
        proof = [*WHOLE.consistency(old, size), LEAVES[9]]
        for join in (lambda root: node_hash(LEAVES[9], root), lambda root: node_hash(root, LEAVES[9])):
            for old_root in (WHOLE.root(old), join(WHOLE.root(old))):
                assert not verify_consistency(old, old_root, size, join(WHOLE.root(size)), proof)


def test_hashes_of_another_length_are_refused() -> None:
    proof, root = WHOLE.inclusion(3, 8), WHOLE.root(8)
    assert not verify_inclusion(LEAVES[3], 3, 8, [proof[0][:-1], *proof[1:]], root)
    # A node's two children joined, passed off as an entry's leaf.
    assert not verify_inclusion(LEAVES[0] + LEAVES[1], 0, 1, [], node_hash(LEAVES[0], LEAVES[1]))
    old = WHOLE.consistency(3, 8)
    assert not verify_consistency(3, WHOLE.root(3), 8, root, [*old[:-1], old[-1] + b"\0"])


def test_an_empty_old_tree_shows_nothing() -> None:
    assert not verify_consistency(0, EMPTY_ROOT, 8, WHOLE.root(8), [])
    assert not verify_consistency(0, EMPTY_ROOT, 0, EMPTY_ROOT, [])


@given(st.integers(0, len(LEAVES)))
def test_a_frontier_goes_on_from_its_own_bytes(size: int) -> None:
    frontier = Frontier()
    for leaf in LEAVES[:size]:
        frontier.append(leaf)
    again = Frontier.from_bytes(frontier.to_bytes())
    assert (again.size, again.root) == (size, WHOLE.root(size))
    again.append(LEAVES[0])
    assert again.root == root_of([*LEAVES[:size], LEAVES[0]])
    assert frontier.root == WHOLE.root(size)


@pytest.mark.parametrize("data", [b"", b"\0" * 7, b"\0" * 7 + b"\1", b"\0" * 9, bytes(7) + b"\3" + bytes(65)])
def test_a_frontier_of_the_wrong_length_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="frontier"):
        Frontier.from_bytes(data)


def test_what_is_no_leaf_hash_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Frontier().append(b"an entry")
    with pytest.raises(ValueError, match="32 bytes"):
        Tree([LEAVES[0], b""])


def test_what_is_not_there_cannot_be_proven() -> None:
    tree = Tree(LEAVES[:5])
    for wrong in (lambda: tree.root(6), lambda: tree.root(-1)):
        with pytest.raises(ValueError, match="fewer leaves"):
            wrong()
    for wrong in (lambda: tree.inclusion(5), lambda: tree.inclusion(-1), lambda: Tree([]).inclusion(0)):
        with pytest.raises(ValueError, match="no leaf"):
            wrong()
    for wrong in (lambda: tree.consistency(0), lambda: tree.consistency(4, 3)):
        with pytest.raises(ValueError, match="older tree"):
            wrong()


def test_a_large_tree_hashes_each_node_once_and_a_proof_only_its_edge(monkeypatch) -> None:
    hashed = 0
    node_hash = tree_room.node_hash

    def counting(left: bytes, right: bytes) -> bytes:
        nonlocal hashed
        hashed += 1
        return node_hash(left, right)

    monkeypatch.setattr(tree_room, "node_hash", counting)
    leaves = [number.to_bytes(32, "big") for number in range(30_001)]
    tree = Tree(leaves)
    assert hashed < len(leaves)
    hashed = 0
    proofs = {index: tree.inclusion(index) for index in range(0, len(leaves), 30)}
    # 15 levels: no more than the nodes along the ragged right edge have to be made for a proof.
    assert hashed <= 15 * len(proofs)
    assert all(verify_inclusion(leaves[at], at, len(leaves), proofs[at], tree.root()) for at in (0, 29_970, 30_000))
