/** Checks a report that came without its bundle (bundle.md, A report alone). */

const Alone = (() => {
  const MARK = "/EmbeddedFile\n";
  /** Bytes of the attachment's dictionary after its mark; ours has about 150. */
  const REACH = 1024;
  const SPACE = "[ \\t\\n\\r\\f\\v]";
  const STREAM = new RegExp(`^[^\\0]*?/Length${SPACE}+(\\d{1,9})\\b[^\\0]*?>>${SPACE}*stream\\r?\\n`);
  const DEFLATED = new RegExp(`/Filter${SPACE}*/FlateDecode\\b`);
  const LISTED = [Names.ORIGINAL, Names.REDACTED, Names.RECORD];

  /** Check `container`: this PDF was signed at all; any other is none that we could say something about. */
  async function checkContainer(bag) {
    if (!(await Pdf.isSigned(bag.source))) {
      throw new Lack("a report that was sealed", "a PDF without any signature", Names.REPORT);
    }
  }

  /** Check `certificates`: the root's and the device's stand in the signature, and the chain is root to device. */
  async function checkCertificates(bag) {
    await bag.about(Names.REPORT, async () => {
      const inside = await certificatesInside(bag.source);
      const roots = inside.filter(X509.isSelfIssued);
      if (roots.length !== 1) {
        throw new Lack("the certificate of the root in the signature", `${roots.length} of them`);
      }
      const others = inside.filter((one) => one !== roots[0]);
      if (others.length !== 1) {
        throw new Fault("the certificate of the device in the signature", `${others.length} of them`);
      }
      bag.root = await X509.root(roots[0]);
      bag.device = await X509.device(others[0], bag.root);
    });
  }

  async function certificatesInside(source) {
    try {
      return Cms.certificatesInside(await Pdf.signature(source));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      // `report` says what is wrong with it.
      throw new Lack("the certificates in the signature", "no signature that can be read");
    }
  }

  /** Check `report`, as for a bundle; a signature that cannot even be read is named here. */
  async function checkReport(bag) {
    if (bag.device === null) {
      await bag.about(Names.REPORT, async () => Cms.certificatesInside(await Pdf.signature(bag.source)));
    }
    await Pdf.checkReport(bag);
  }

  /** Check `manifest`: the attached list follows the grammar, and names nothing but originals, copies and records. */
  async function checkManifest(bag) {
    await bag.about(Names.REPORT, async () => {
      const listed = Bagit.parseManifest(await attachment(bag.source), Limits.MAX_MEMBERS, true);
      for (const path of listed.keys()) {
        if (!LISTED.some((kind) => kind.test(path))) {
          throw new Fault("a list of originals, redacted copies and records", path);
        }
      }
      bag.payload = listed;
    });
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

  return {checkContainer, checkCertificates, checkReport, checkManifest};
})();
