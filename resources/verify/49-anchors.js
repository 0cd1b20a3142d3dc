/** Check `anchors`: what somebody outside dated (bundle.md, Anchors). */

const Anchors = (() => {
  /** Characters of an authority's name that are repeated (RFC 5280, ub-common-name). */
  const MAX_NAME = 64;
  /** Microseconds that a device clock may run ahead of a time stamp before that is worth a word. */
  const AHEAD = 60_000_000n;

  /** Check `anchors`: each time stamp holds; say what it covers, and whether its root was compared. */
  async function checkAnchors(bag) {
    const found = bag.source.names().filter((name) => name.startsWith(Names.ANCHORS)).sort(Bytes.byCodePoint);
    const matches = found.map((name) => Names.ANCHOR.exec(name));
    for (const [place, name] of found.entries()) {
      if (matches[place]) continue;
      bag.say("warning", name, "a kind of evidence of time that is known", "an unknown kind, not judged");
    }
    const numbers = new Set(matches.filter(Boolean).map((match) => Number(match[1])));
    for (const number of [...numbers].sort((one, other) => one - other)) {
      await checkAnchor(bag, String(number).padStart(3, "0"));
    }
    if (bag.dated) sayCovered(bag, Proofs.TEXT, "a text from outside with a checkpoint", bag.dated, "when it was written");
    if (!found.length && !bag.dated) bag.say("info", Names.ANCHORS, "evidence from outside of when it existed", "none");
  }

  async function checkAnchor(bag, number) {
    const [note, reply, root] = ["note", "tsr", "crt"].map((kind) => `${Names.ANCHORS}${number}.${kind}`);
    const missing = [note, reply, root].filter((name) => !bag.source.has(name));
    for (const name of missing) bag.fail(name, `the three files of anchor ${number}`, "missing");
    if (missing.length) return;
    await bag.about(note, async () => {
      const {size, imprint} = await readNote(bag, await bag.read(note, Limits.MAX_SMALL));
      await bag.about(root, async () => {
        const authority = readRoot(await bag.read(root, Limits.MAX_SMALL));
        await bag.about(reply, async () => {
          await checkReply(bag, reply, await bag.read(reply, Limits.MAX_SMALL), {size, imprint, authority});
        });
      });
    });
  }

  async function checkReply(bag, name, data, {size, imprint, authority}) {
    let [stamp, signer] = [];
    try {
      stamp = Stamps.read(data);
      signer = await Stamps.check(stamp, imprint, authority);
    } catch (error) {
      if (!(error instanceof Chains.NotJudged)) throw error;
      // It proves nothing, and takes nothing from the rest.
      bag.say("warning", name, "an algorithm that is known", "another, not judged");
      return;
    }
    sayStamp(bag, name, stamp, signer, authority, size);
  }

  function readRoot(data) {
    try {
      return Chains.read(X509.unwrapped(data));
    } catch (error) {
      if (!(error instanceof Der.NotDer)) throw error;
      throw new Fault("one certificate in strict PEM and nothing else", "other bytes");
    }
  }

  /** Read the checkpoint that was dated; gives its size, and the SHA-256 of its bytes. */
  async function readNote(bag, data) {
    const {known, logKey: key} = bag;
    if (known === null || key === null || bag.entries === null) {
      throw new Lack("a log to hold it against", "it could not be read");
    }
    const checkpoint = Notes.parse(strictText(data));
    const {size, root} = checkpoint;
    if (!Notes.isBy(checkpoint, key)) {
      throw new Fault(`a checkpoint of the log ${key.name}, by the same key`, checkpoint.signer);
    }
    if (!(await Notes.holds(checkpoint, key))) {
      throw new Fault("a signature that holds with identity/log.pub", "it does not");
    }
    if (!known.has(size)) {
      const isOpen = bag.weigh(bag.source.names().filter((name) => Names.CONSISTENCY.test(name))) === "unknown";
      const Trouble = isOpen ? Lack : Fault;
      throw new Trouble(`a proof from size ${size}`, "there is none in this bundle");
    }
    if (!Bytes.equal(known.get(size), root)) throw new Fault(`the root of this log at size ${size}`, "another root");
    return {size, imprint: Sha256.digest(data)};
  }

  function sayStamp(bag, subject, stamp, signer, root, size) {
    const latest = Stamps.textOf(stamp.latestMillis);
    if (!bag.outside.tsaRoots.includes(root.fingerprint)) {
      // What the certificate calls itself comes last: it may be any text, and long.
      const found = `root ${root.fingerprint}, which was not compared; ${latest} by ${called(signer)}`;
      bag.say("info", subject, "its root to be compared with one from elsewhere", found);
      return;
    }
    sayCovered(bag, subject, "a time stamp from outside", size, `by ${latest}, says ${called(signer)}`);
    const isLate = (entry) => BigInt(entry.seq) < size && BigInt(entry.utc) * 1000n > stamp.latest + AHEAD;
    const late = bag.entries.filter(isLate).at(-1);
    if (late) {
      const expected = `a time not after ${latest}, when ${subject} had covered it`;
      bag.say("warning", `${Names.ENTRIES} seq ${late.seq}`, expected, Moments.iso(late.utc));
    }
  }

  /** Give what an authority's certificate calls it, in quotation marks. */
  function called({name}) {
    const characters = [...name];
    return `“${characters.length <= MAX_NAME ? name : `${characters.slice(0, MAX_NAME).join("")}…`}”`;
  }

  /** Say how many of the exhibits a dated checkpoint covers: those of which all that can be seen was sealed under it. */
  function sayCovered(bag, subject, expected, size, when) {
    const entries = bag.entries ?? [];
    const begun = entries.filter((entry) => Events.BEGINS.has(entry.event));
    // Of a redacted exhibit only the copy can be seen, which may have been made much later.
    const copies = bag.source.names().some((name) => Names.REDACTED.test(name));
    const links = entries.filter((entry) => copies && Events.LINKS.has(entry.event));
    const linked = new Map(links.map((entry) => [entry.exhibit, entry.seq]));
    const covered = begun.filter((entry) => BigInt(Math.max(entry.seq, linked.get(entry.exhibit) ?? 0)) < size).length;
    bag.say("info", subject, expected, `${covered} of ${begun.length} exhibits existed ${when}`);
    bag.anchored = bag.anchored || (covered > 0 && covered === begun.length);
  }

  return {checkAnchors};
})();
