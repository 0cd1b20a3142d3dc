/** The list of originals, redacted copies and records that is attached to a report (bundle.md, Signatures). */

const Attached = (() => {
  const MARK = "/EmbeddedFile\n";
  /** Bytes of the attachment's dictionary after its mark; ours has about 150. */
  const REACH = 1024;
  const SPACE = "[ \\t\\n\\r\\f\\v]";
  const STREAM = new RegExp(`^[^\\0]*?/Length${SPACE}+(\\d{1,9})\\b[^\\0]*?>>${SPACE}*stream\\r?\\n`);
  const DEFLATED = new RegExp(`/Filter${SPACE}*/FlateDecode\\b`);
  const LISTED = [Names.ORIGINAL, Names.REDACTED, Names.RECORD];

  const isListed = (path) => LISTED.some((kind) => kind.test(path));

  /** Check `report` of a bundle: its signature, and that it lists the originals, copies and records that are here. */
  async function checkReport(bag) {
    Pdf.expectThere(bag);
    await bag.about(Names.REPORT, async () => {
      await Pdf.expectSignature(bag);
      if (bag.payload === null) return; // `manifest` said so
      const here = new Map([...bag.payload].filter(([path]) => isListed(path)));
      let listed;
      try {
        listed = await read(bag.source);
      } catch (error) {
        if (!(error instanceof Lack)) throw error;
        throw new Fault(error.expected, error.found);
      }
      const paths = [...new Set([...listed.keys(), ...here.keys()])].sort(Bytes.byCodePoint);
      const wrong = paths.find((path) => listed.get(path) !== here.get(path));
      if (wrong === undefined) return;
      if (!here.has(wrong)) throw new Fault("no other file than the manifests list", wrong);
      const found = listed.has(wrong) ? `${listed.get(wrong)}  ${wrong}` : "missing";
      throw new Fault(`a list of what is here: ${here.get(wrong)}  ${wrong}`, found);
    });
  }

  /** Read the list: digest (hex) by path. */
  async function read(source) {
    const listed = Bagit.parseManifest(await attachment(source), Limits.MAX_MEMBERS, true);
    for (const path of listed.keys()) {
      if (!isListed(path)) throw new Fault("a list of originals, redacted copies and records", path);
    }
    return listed;
  }

  async function attachment(source) {
    const place = await Pdf.findLast(source, MARK);
    if (place < 0) throw new Lack("an attached list of the originals", "none");
    const start = place + MARK.length;
    const match = STREAM.exec(Bytes.latin1(await Pdf.read(source, start, start + REACH)));
    if (!match) throw new Fault("an attached list in a stream", "another object");
    const length = Number(match[1]);
    if (length > Limits.MAX_MANIFEST) {
      throw new Fault(`an attached list of at most ${Limits.MAX_MANIFEST} bytes`, `${length} bytes`);
    }
    const begin = start + match[0].length;
    const data = await Pdf.read(source, begin, begin + length);
    return DEFLATED.test(match[0]) ? inflated(data) : data;
  }

  /** Inflate zlib data that ends where it says, up to the bound of a manifest. */
  async function inflated(data) {
    const pieces = [];
    let made = 0;
    try {
      const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
      for (let next = await reader.read(); !next.done && made <= Limits.MAX_MANIFEST; next = await reader.read()) {
        pieces.push(next.value);
        made += next.value.length;
      }
      if (made <= Limits.MAX_MANIFEST) return Bytes.concat(pieces);
      await reader.cancel();
    } catch {
      // Broken, cut off or followed by more: the browser does not tell these apart, and nor do we.
    }
    throw new Fault(`an attached list of at most ${Limits.MAX_MANIFEST} bytes, deflated as a whole`, "other bytes");
  }

  return {checkReport, read};
})();
