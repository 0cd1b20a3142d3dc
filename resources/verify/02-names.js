/** Which file names a bundle may hold: names that mean the same on every system, and the kinds that the spec lists. */
const Names = (() => {
  const PORTABLE = /^[ !#-)+-.0-9;=@-[\]-{}~/]+$/;
  const RESERVED = /^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[0-9]|LPT[0-9])$/i;
  const NUMBER = "([0-9]{3}|[1-9][0-9]{3,5})";
  const SEQ = "([0-9]{6}|[1-9][0-9]{6,15})";
  const ANCHORS = "data/custody/anchors/";

  const names = {
    /** The version of docs/spec/bundle.md that this page knows. */
    FORMAT: "1",
    BAGIT: "bagit.txt",
    BAG_INFO: "bag-info.txt",
    MANIFEST: "manifest-sha256.txt",
    TAG_MANIFEST: "tagmanifest-sha256.txt",
    SIGNATURE: "tagmanifest-sha256.txt.p7s",
    /** Files by which a bundle is known; what has none of them is something else. */
    OF_A_BUNDLE: ["bagit.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"],
    VERIFY_TEXT: "VERIFY.txt",
    VERIFY_PAGE: "verify.html",
    ROOT: "identity/root.crt",
    DEVICE: "identity/device.crt",
    LOG_KEY: "identity/log.pub",
    REPORT: "data/report.pdf",
    ENTRIES: "data/custody/entries.jsonl",
    CHECKPOINT: "data/custody/checkpoint.note",
    ANCHORS,
    ORIGINAL: new RegExp(`^data/originals/${NUMBER}\\.[a-z0-9]{1,8}$`),
    REDACTED: new RegExp(`^data/redacted/${NUMBER}\\.png$`),
    RECORD: new RegExp(`^data/records/${NUMBER}\\.json$`),
    PROOF: new RegExp(`^data/custody/proofs/${SEQ}\\.tlog-proof$`),
    CONSISTENCY: new RegExp(`^data/custody/proofs/consistency-${SEQ}\\.txt$`),
    OTHER_DEVICE: /^identity\/devices\/([0-9a-f]{64})\.crt$/,
    ANCHOR: new RegExp(`^${ANCHORS}${NUMBER}\\.(note|tsr|crt)$`),
    OTHER_ANCHOR: new RegExp(`^${ANCHORS}.+$`),
  };

  /** Files without which it is no bundle. */
  names.REQUIRED = [
    names.BAGIT,
    names.BAG_INFO,
    names.MANIFEST,
    names.TAG_MANIFEST,
    names.SIGNATURE,
    names.VERIFY_TEXT,
    names.VERIFY_PAGE,
    names.ROOT,
    names.DEVICE,
    names.LOG_KEY,
    names.REPORT,
    names.ENTRIES,
    names.CHECKPOINT,
  ];

  /** Files that no manifest can name. */
  names.UNLISTED = [names.TAG_MANIFEST, names.SIGNATURE];

  const KINDS = [
    names.ORIGINAL,
    names.REDACTED,
    names.RECORD,
    names.PROOF,
    names.CONSISTENCY,
    names.OTHER_DEVICE,
    names.OTHER_ANCHOR,
  ];

  function isPortablePart(part) {
    // Empty parts also cover absolute paths; "." and ".." end in a dot.
    const last = part.at(-1);
    return part.length > 0 && part.length <= Limits.MAX_PART && last !== "." && last !== " "
      && !RESERVED.test(part.split(".")[0].replace(/ +$/, ""));
  }

  /** Say whether a path is short, relative, plain ASCII and the same on every system (bundle.md, Containers). */
  names.isPortable = (path) => {
    const parts = path.split("/");
    return path.length <= Limits.MAX_PATH && parts.length <= Limits.MAX_DEPTH && PORTABLE.test(path)
      && parts.every(isPortablePart);
  };

  /** Give every path above this one. */
  names.parents = (path) => {
    const parts = path.split("/");
    return parts.slice(1).map((_, end) => parts.slice(0, end + 1).join("/"));
  };

  /** Yield `[path, why]` for names that cannot stand beside another on a system that ignores case. */
  names.clashes = function* clashes(paths) {
    const seen = new Set();
    const folded = new Set(paths.map((path) => path.toLowerCase()));
    for (const path of paths) {
      const name = path.toLowerCase();
      if (seen.has(name)) yield [path, "a second file of that name"];
      seen.add(name);
      if (names.parents(name).some((parent) => folded.has(parent))) {
        yield [path, "a file inside a path that is itself a file"];
      }
    }
  };

  /** Say whether the spec lists this kind of file. */
  names.isKnown = (path) => names.REQUIRED.includes(path) || KINDS.some((kind) => kind.test(path));

  /** Map the number in each path of one kind (such as `Names.ORIGINAL`) to the path; sorted, so that no finding hangs on
   * the order in which a container lists its files. */
  names.numbers = (paths, kind) => {
    const found = new Map();
    for (const path of [...paths].sort(Bytes.byCodePoint)) {
      const match = kind.exec(path);
      if (match) found.set(Number(match[1]), path);
    }
    return found;
  };

  return Object.freeze(names);
})();
