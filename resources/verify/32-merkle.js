/**
 * Proofs of the Merkle tree of RFC 6962 section 2.1, checked by RFC 9162 sections 2.1.3.2 and 2.1.4.2 (custody-log.md,
 * Tree). Places and sizes are BigInt: a checkpoint's size has up to 16 digits.
 */
const Merkle = (() => {
  /** Root of a tree of nothing. */
  const EMPTY_ROOT = Sha256.digest(new Uint8Array(0));

  const [LEAF, NODE] = [Uint8Array.of(0), Uint8Array.of(1)];

  /** Hash a leaf: SHA-256(0x00 || data). */
  function leaf(data) {
    return Sha256.digest(Bytes.concat([LEAF, data]));
  }

  function node(left, right) {
    return Sha256.digest(Bytes.concat([NODE, left, right]));
  }

  const isOdd = (number) => (number & 1n) === 1n;

  /** Follow a proof's hashes upwards; gives false when one is left over or lacking, else calls `left` and `right`. */
  function climbs(place, last, hashes, left, right) {
    let [fn, sn] = [place, last];
    for (const hash of hashes) {
      if (sn === 0n) return false;
      if (isOdd(fn) || fn === sn) {
        left(hash);
        while (!isOdd(fn) && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n];
      } else {
        right(hash);
      }
      [fn, sn] = [fn >> 1n, sn >> 1n];
    }
    return sn === 0n;
  }

  /** Check an inclusion proof: the leaf at `index` stands in the tree of this size and root. */
  function includes(leafHash, index, size, proof, root) {
    if (index >= size) return false;
    let r = leafHash;
    const whole = climbs(index, size - 1n, proof, (hash) => (r = node(hash, r)), (hash) => (r = node(r, hash)));
    return whole && Bytes.equal(r, root);
  }

  /** Check a consistency proof: the tree of `size` begins with that of `oldSize`, which is not empty. */
  function extends_(oldSize, oldRoot, size, root, proof) {
    if (oldSize <= 0n || oldSize > size) return false;
    if (oldSize === size) return proof.length === 0 && Bytes.equal(oldRoot, root);
    const path = (oldSize & (oldSize - 1n)) === 0n ? [oldRoot, ...proof] : proof;
    if (!path.length) return false;
    let [fn, sn] = [oldSize - 1n, size - 1n];
    while (isOdd(fn)) [fn, sn] = [fn >> 1n, sn >> 1n];
    let [fr, sr] = [path[0], path[0]];
    const left = (hash) => ([fr, sr] = [node(hash, fr), node(hash, sr)]);
    const whole = climbs(fn, sn, path.slice(1), left, (hash) => (sr = node(sr, hash)));
    return whole && Bytes.equal(fr, oldRoot) && Bytes.equal(sr, root);
  }

  return {EMPTY_ROOT, leaf, includes, extends: extends_};
})();
