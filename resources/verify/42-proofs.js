/** Checks `inclusion` and `consistency`: the entries stand in the log, and it grew out of what was seen before. */

const Proofs = (() => {
  const INCLUSION_HEAD = "c2sp.org/tlog-proof@v1";
  const CONSISTENCY_HEAD = "evidence-desktop/consistency@v1";
  /** Hashes of a proof in a tree of at most 2^63 leaves; C2SP tlog-proof has the same bound. */
  const MAX_HASHES = 63;
  /** Checkpoints of one text that are looked at. */
  const MOST = 100;
  /** What findings call what came from outside. */
  const GIVEN = "the checkpoint given with --since";
  const TEXT = "the text given with --anchor-text";

  /** Map the number in each name of one kind, as a BigInt, to the name. */
  function numbered(bag, kind) {
    const matches = bag.source.names().sort(Bytes.byCodePoint).map((name) => kind.exec(name)).filter(Boolean);
    return new Map(matches.map((match) => [BigInt(match[1]), match[0]]));
  }

  /** Check `inclusion`: each entry has a proof that holds against the checkpoint, and no proof stands alone. */
  async function checkInclusion(bag) {
    if (bag.entries === null) throw new Lack("entries to prove", "they could not be read", Names.ENTRIES);
    const checkpoint = bag.checkpoint;
    if (checkpoint === null) {
      throw new Lack("a checkpoint to prove them against", "there is none that holds", Names.CHECKPOINT);
    }
    const proofs = numbered(bag, Names.PROOF);
    for (const entry of bag.entries) {
      const seq = BigInt(entry.seq);
      const name = proofs.get(seq);
      proofs.delete(seq);
      if (name === undefined) {
        const missing = `data/custody/proofs/${String(entry.seq).padStart(6, "0")}.tlog-proof`;
        bag.fail(missing, `a proof for entry ${entry.seq}`, "missing");
        continue;
      }
      await bag.about(name, async () => {
        const hashes = inclusion(await bag.readText(name, Limits.MAX_SMALL), seq, checkpoint);
        if (!Merkle.includes(entry.leaf, seq, checkpoint.size, hashes, checkpoint.root)) {
          throw new Fault("a proof that leads from its entry to the checkpoint's root", "it does not");
        }
      });
      await bag.progress.tick();
    }
    for (const name of proofs.values()) bag.fail(name, "a proof of an entry in this bundle", "no such entry");
  }

  function inclusion(text, index, checkpoint) {
    const lines = body(text, checkpoint);
    if (lines[0] !== INCLUSION_HEAD || lines[1] !== `index ${index}`) {
      throw new Fault(`${INCLUSION_HEAD}, index ${index}`, lines.slice(0, 2).join(" / "));
    }
    return hashesOf(lines.slice(2));
  }

  /** Give the lines before the empty one; what follows it must be the bundle's checkpoint, verbatim. */
  function body(text, checkpoint) {
    const place = text.indexOf("\n\n");
    const note = place < 0 ? "" : text.slice(place + 2);
    if (note !== checkpoint.note) throw new Fault("the checkpoint of this bundle, verbatim", note);
    return text.slice(0, place).split("\n");
  }

  function hashesOf(lines) {
    if (lines.length > MAX_HASHES) throw new Fault(`at most ${MAX_HASHES} hashes`, String(lines.length));
    return lines.map((line) => decodeBase64(line, 32, "a hash"));
  }

  /** Check `consistency`: each such proof holds; a checkpoint from outside is this one or is proven its past. */
  async function checkConsistency(bag) {
    const {since, anchors} = bag.outside;
    if (since === null && anchors === null) {
      const expected = "a checkpoint from before to compare with";
      bag.say("info", Names.CHECKPOINT, expected, "no earlier checkpoint was given");
    }
    if (bag.checkpoint === null || bag.logKey === null) {
      throw new Lack("a checkpoint to hold proofs against", "there is none that holds", Names.CHECKPOINT);
    }
    const {size, root} = bag.checkpoint;
    const known = new Map([[size, root]]);
    for (const [oldSize, name] of numbered(bag, Names.CONSISTENCY)) {
      await bag.about(name, async () => {
        const proof = consistency(await bag.readText(name, Limits.MAX_SMALL), oldSize, bag.checkpoint);
        if (!Merkle.extends(oldSize, proof.root, size, root, proof.hashes)) {
          throw new Fault("a proof that leads from its old root to the checkpoint's root", "it does not");
        }
        known.set(oldSize, proof.root);
      });
    }
    bag.known = known;
    if (since !== null) await bag.about(GIVEN, () => compareWith(bag, since));
    if (anchors !== null) await compareText(bag, anchors);
  }

  /** Hold the checkpoints found in a text against this one; those of other logs only where none is of this one. */
  async function compareText(bag, found) {
    const ours = found.filter((note) => note.startsWith(`${bag.logKey.name}\n`));
    for (const note of (ours.length ? ours : found).slice(0, MOST)) {
      await bag.about(TEXT, async () => {
        const size = await compareWith(bag, note);
        if (size > bag.dated) bag.dated = size;
      });
    }
  }

  function consistency(text, oldSize, checkpoint) {
    const [head, old, root, ...hashes] = body(text, checkpoint);
    if (head !== CONSISTENCY_HEAD || old !== `old ${oldSize}`) {
      throw new Fault(`${CONSISTENCY_HEAD}, old ${oldSize}`, old === undefined ? head : `${head} / ${old}`);
    }
    return {root: decodeBase64(root || "", 32, "the old root"), hashes: hashesOf(hashes)};
  }

  /** Hold a checkpoint from outside against this one; gives its size. */
  async function compareWith(bag, text) {
    const given = parseGiven(text);
    const [key, size] = [bag.logKey, bag.checkpoint.size];
    if (!Notes.isBy(given, key)) {
      // Nothing is shown by it, true or false: it was typed wrong, or is of another log than this one.
      const found = given.signer === key.name ? "one of that name by another key" : given.signer;
      throw new Lack(`a checkpoint of the log ${key.name}, by the same key`, found);
    }
    if (!(await Notes.holds(given, key))) {
      throw new Lack("a checkpoint whose signature holds", "its signature does not hold");
    }
    if (given.size > size) {
      const found = `${given.size} entries, the bundle's has ${size}`;
      throw new Lack("a checkpoint not later than the bundle's", found);
    }
    const known = given.size === 0n ? Merkle.EMPTY_ROOT : bag.known.get(given.size);
    if (known === undefined) throw new Lack(`a proof from size ${given.size}`, "there is none in this bundle");
    if (!Bytes.equal(known, given.root)) {
      const found = "another log of the same size then";
      throw new Fault("a log that begins with the one that you saw", found, Names.CHECKPOINT);
    }
    if (given.size === 0n) throw new Lack("a checkpoint of at least one entry", "an empty log, with which every log begins");
    return given.size;
  }

  /** Read the one from outside; its faults are not the bundle's. */
  function parseGiven(text) {
    try {
      return Notes.parse(text);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw new Lack(error.expected, error.found);
    }
  }

  return {TEXT, checkInclusion, checkConsistency};
})();
