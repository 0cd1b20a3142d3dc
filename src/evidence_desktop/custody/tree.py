"""The Merkle tree of RFC 6962 section 2.1 (the same in RFC 9162 section 2.1) with SHA-256.

Everywhere in this module a *leaf* is a leaf hash as ``leaf_hash`` makes it, 32 bytes, never the entry itself; a *root*
is 32 bytes; sizes and indexes count leaves. A node is named by its level (0 for leaves) and its index in that level.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

HASH_BYTES = hashlib.sha256().digest_size

EMPTY_ROOT = hashlib.sha256(b"").digest()
"""Root of a tree without leaves (RFC 6962 section 2.1)."""

_SIZE_BYTES = 8


def leaf_hash(entry: bytes) -> bytes:
    """Hash an entry's bytes into its leaf."""
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Hash two children into their parent."""
    return hashlib.sha256(b"\x01" + left + right).digest()


class Frontier:
    """A tree that only grows, kept as the roots of its complete subtrees: at most one hash for each bit of its size."""

    def __init__(self) -> None:
        self._size = 0
        self._peaks: list[bytes] = []

    @property
    def size(self) -> int:
        """Number of leaves."""
        return self._size

    @property
    def root(self) -> bytes:
        """Root over all leaves so far."""
        return _fold(self._peaks)

    def append(self, leaf: bytes) -> None:
        """Add a leaf at the right.

        Raises:
            ValueError: When ``leaf`` is not 32 bytes, that is, not a leaf hash.
        """
        _check_hash(leaf)
        carry = self._size
        while carry & 1:
            leaf = node_hash(self._peaks.pop(), leaf)
            carry >>= 1
        self._peaks.append(leaf)
        self._size += 1

    def to_bytes(self) -> bytes:
        """Give the state: the size as 8 bytes big-endian, then the subtree roots from the largest to the smallest."""
        return self._size.to_bytes(_SIZE_BYTES, "big") + b"".join(self._peaks)

    @classmethod
    def from_bytes(cls, data: bytes) -> Frontier:
        """Take up a state that ``to_bytes`` gave.

        Raises:
            ValueError: When the length does not fit the size in it.
        """
        size = int.from_bytes(data[:_SIZE_BYTES], "big")
        if len(data) != _SIZE_BYTES + HASH_BYTES * size.bit_count():
            raise ValueError("not the state of a frontier")
        frontier = cls()
        frontier._size = size
        frontier._peaks = [data[at : at + HASH_BYTES] for at in range(_SIZE_BYTES, len(data), HASH_BYTES)]
        return frontier


class Tree:
    """A tree whose leaves are all at hand; answers for every size up to its own.

    Only complete subtrees are stored. For a size that is no power of two the nodes at the right edge are not complete:
    they are worked out once for a size and then kept, because an export asks for many proofs in one size.

    Raises:
        ValueError: When a leaf is not 32 bytes.
    """

    def __init__(self, leaves: Iterable[bytes]) -> None:
        level = list(leaves)
        for leaf in level:
            _check_hash(leaf)
        self._levels = [level]
        while len(level) > 1:
            level = [node_hash(left, right) for left, right in zip(level[::2], level[1::2], strict=False)]
            self._levels.append(level)
        self._edge_size = 0
        self._edge: list[bytes] = []

    @property
    def size(self) -> int:
        """Number of leaves."""
        return len(self._levels[0])

    def root(self, size: int | None = None) -> bytes:
        """Root over the first ``size`` leaves; over all when it is not given.

        Raises:
            ValueError: When the tree has fewer leaves.
        """
        size = self._size_or_all(size)
        peaks = [self._levels[level][(size >> level) - 1] for level in range(size.bit_length()) if size >> level & 1]
        return _fold(peaks[::-1])

    def inclusion(self, index: int, size: int | None = None) -> list[bytes]:
        """Prove that the leaf at ``index`` is in the tree of the first ``size`` leaves (RFC 6962 section 2.1.1).

        Raises:
            ValueError: When there is no such leaf in a tree of that size.
        """
        size = self._size_or_all(size)
        if not 0 <= index < size:
            raise ValueError("no leaf at that index")
        return list(self._path(0, index, size))

    def consistency(self, old_size: int, size: int | None = None) -> list[bytes]:
        """Prove that the first ``old_size`` leaves begin the tree of ``size`` leaves (RFC 6962 section 2.1.2).

        Raises:
            ValueError: When ``old_size`` is not between 1 and ``size``: there is nothing to prove of an empty tree.
        """
        size = self._size_or_all(size)
        if not 0 < old_size <= size:
            raise ValueError("no such older tree")
        if old_size == size:
            return []
        # The last complete subtree of the old tree is where both trees meet; the reader knows it when it is all of it.
        level = (old_size & -old_size).bit_length() - 1
        index = (old_size >> level) - 1
        start = [self._levels[level][index]] if index else []
        return [*start, *self._path(level, index, size)]

    def _size_or_all(self, size: int | None) -> int:
        if size is None:
            return self.size
        if not 0 <= size <= self.size:
            raise ValueError("the tree has fewer leaves")
        return size

    def _path(self, level: int, index: int, size: int) -> Iterator[bytes]:
        edge = self._edge_of(size)
        for here in range(level, len(edge)):
            sibling = index ^ 1
            if sibling < size >> here:
                yield self._levels[here][sibling]
            elif sibling == size >> here and size & (1 << here) - 1:
                yield edge[here]
            index >>= 1

    def _edge_of(self, size: int) -> list[bytes]:
        """Give the hash of the incomplete last node of each level; empty bytes at levels that have none."""
        if size == self._edge_size:
            return self._edge
        edge: list[bytes] = []
        node = b""
        for level in range(size.bit_length()):
            edge.append(node)
            if size >> level & 1:
                last = self._levels[level][(size >> level) - 1]
                node = node_hash(last, node) if node else last
        self._edge_size, self._edge = size, edge
        return edge


def root_of(leaves: Iterable[bytes]) -> bytes:
    """Give the root over ``leaves`` without keeping them."""
    frontier = Frontier()
    for leaf in leaves:
        frontier.append(leaf)
    return frontier.root


def inclusion_proof(leaves: Iterable[bytes], index: int) -> list[bytes]:
    """Prove one leaf of ``leaves``; for more than one proof keep a ``Tree``."""
    return Tree(leaves).inclusion(index)


def consistency_proof(leaves: Iterable[bytes], old_size: int) -> list[bytes]:
    """Prove that the first ``old_size`` of ``leaves`` begin them all; for more than one proof keep a ``Tree``."""
    return Tree(leaves).consistency(old_size)


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Tell whether ``proof`` shows ``leaf`` at ``index`` under ``root`` (RFC 9162 section 2.1.3.2).

    A proof that is longer or shorter than this place in this size needs is refused, whatever it hashes to.
    """
    if not 0 <= index < size or not _all_hashes(leaf, *proof):
        return False
    node, last, reached = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if node & 1 or node == last:
            reached = node_hash(sibling, reached)
            node, last = _climb(node, last)
        else:
            reached = node_hash(reached, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and reached == root


def verify_consistency(old_size: int, old_root: bytes, size: int, root: bytes, proof: Sequence[bytes]) -> bool:
    """Tell whether ``proof`` shows that the tree of ``old_root`` begins that of ``root`` (RFC 9162 section 2.1.4.2).

    An ``old_size`` of 0 is refused: every tree begins with nothing, so such a statement shows nothing.
    """
    if not 0 < old_size <= size or not _all_hashes(old_root, root, *proof):
        return False
    if old_size == size:
        return not proof and old_root == root
    # A power of two is one complete subtree: its root is the start, and the proof leaves it out.
    hashes = [old_root, *proof] if old_size & old_size - 1 == 0 else list(proof)
    if not hashes:
        return False
    node, last = old_size - 1, size - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old_reached = reached = hashes[0]
    for sibling in hashes[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old_reached, reached = node_hash(sibling, old_reached), node_hash(sibling, reached)
            node, last = _climb(node, last)
        else:
            reached = node_hash(reached, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and old_reached == old_root and reached == root


def _climb(node: int, last: int) -> tuple[int, int]:
    """Skip the levels at which a last node has no sibling and stands for itself one level up."""
    while node and not node & 1:
        node, last = node >> 1, last >> 1
    return node, last


def _fold(peaks: Sequence[bytes]) -> bytes:
    """Join complete subtrees, largest first, into the root over them."""
    if not peaks:
        return EMPTY_ROOT
    root = peaks[-1]
    for peak in peaks[-2::-1]:
        root = node_hash(peak, root)
    return root


def _check_hash(value: bytes) -> None:
    if len(value) != HASH_BYTES:
        raise ValueError("a leaf is a SHA-256 hash of 32 bytes")


def _all_hashes(*values: bytes) -> bool:
    return all(len(value) == HASH_BYTES for value in values)
