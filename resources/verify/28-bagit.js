/** The bag itself: checks `version`, `manifest`, `file-set` and `hash` (bundle.md, The bag; RFC 8493). */

const Bagit = (() => {
  const BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  const ANY_BAGIT = /^BagIt-Version: ([0-9]{1,4}\.[0-9]{1,4})\nTag-File-Character-Encoding: UTF-8\n$/;
  const LINE = /^([0-9a-f]{64}) {2}([^\r\n]+)$/;
  const ANY_VERSION = /^Evidence-Bundle-Version: ([0-9]{1,4})$/;
  const HEAD = 80;
  const INFO = [
    ["Bagging-Date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"],
    ["Bag-Software-Agent", "[ -~]{1,200}"],
    ["Evidence-Bundle-Version", Names.FORMAT],
    ["Evidence-Bundle-Id", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"],
    ["Evidence-Root-Fingerprint", "[0-9a-f]{64}"],
    ["Evidence-Profile", "my|us|uk|in|general"],
    ["Payload-Oxum", "(?:0|[1-9][0-9]{0,18})\\.(?:0|[1-9][0-9]{0,5})"],
  ];

  /** The bundle is of a version that is not known here, so its other rules are not known either. */
  class OtherVersion extends Error {}

  function ascii(data) {
    if (data.some((byte) => byte > 0x7f)) throw new Fault("plain ASCII text", "other bytes");
    return Bytes.latin1(data);
  }

  function needed(bag, name) {
    if (!bag.source.has(name)) throw new Fault("present", "missing", name);
    return bag.read(name, Limits.MAX_SMALL);
  }

  /** Check `version`: bagit.txt is exactly as written, and the bundle is of version 1. */
  async function checkVersion(bag) {
    let other = null;
    await bag.about(Names.BAGIT, async () => {
      const text = Bytes.latin1(await needed(bag, Names.BAGIT));
      const match = ANY_BAGIT.exec(text);
      if (!match) throw new Fault("the two lines of BagIt 1.0", text.slice(0, HEAD));
      if (text !== BAGIT) other = [Names.BAGIT, "BagIt-Version: 1.0", match[1]];
    });
    await bag.about(Names.BAG_INFO, async () => {
      const text = ascii(await needed(bag, Names.BAG_INFO));
      const stated = text.split("\n").map((line) => ANY_VERSION.exec(line)).filter(Boolean);
      if (stated.length === 1 && stated[0][1] !== Names.FORMAT) {
        other = [Names.BAG_INFO, `Evidence-Bundle-Version: ${Names.FORMAT}`, stated[0][1]];
      } else {
        bag.info = parseInfo(text);
      }
    });
    if (other) {
      bag.say("unknown", ...other);
      throw new OtherVersion();
    }
  }

  /** Read the lines of bag-info.txt. */
  function parseInfo(text) {
    const lines = text.split("\n");
    if (lines.length !== INFO.length + 1 || lines.pop()) {
      throw new Fault(`${INFO.length} lines, each ended by a newline`, "another number of lines");
    }
    const values = new Map();
    for (const [place, [label, form]] of INFO.entries()) {
      const match = new RegExp(`^${label}: (${form})$`).exec(lines[place]);
      if (!match) throw new Fault(`a line \`${label}: …\` in its form`, lines[place]);
      values.set(label, match[1]);
    }
    const date = values.get("Bagging-Date");
    if (Moments.of(...date.split("-").map(Number), 0, 0, 0) === null) throw new Fault("a date of the calendar", date);
    return values;
  }

  /** Check `manifest`: the grammar of both, what each may list, and `Payload-Oxum`. */
  async function checkManifests(bag) {
    await bag.about(Names.MANIFEST, async () => {
      bag.payload = parseManifest(await bag.read(Names.MANIFEST, Limits.MAX_MANIFEST), Limits.MAX_MEMBERS, true);
    });
    await bag.about(Names.TAG_MANIFEST, async () => {
      // No file stands in both, so the two share the number of files that a bundle can have.
      const most = Limits.MAX_MEMBERS - (bag.payload ? bag.payload.size : 0);
      bag.tags = parseManifest(await bag.read(Names.TAG_MANIFEST, Limits.MAX_MANIFEST), most, false);
    });
    await bag.about(Names.BAG_INFO, () => {
      if (bag.info === null) throw new Lack("Payload-Oxum", "bag-info.txt could not be read");
      const sizes = bag.source.names().filter((name) => name.startsWith("data/")).map((name) => bag.source.size(name));
      const actual = `${sizes.reduce((sum, size) => sum + size, 0)}.${sizes.length}`;
      const stated = bag.info.get("Payload-Oxum");
      if (stated !== actual) throw new Fault(`Payload-Oxum: ${stated}`, actual);
    });
  }

  /** Read a manifest of at most `most` lines: digest (hex) by path; it lists what is under data/, or all else. */
  function parseManifest(data, most, payload) {
    const text = ascii(data);
    if (!text.endsWith("\n")) throw new Fault("lines that end in a newline", "none at the end");
    // Counted before they are split: 16 MiB may hold as many empty lines.
    const count = data.reduce((sum, byte) => sum + (byte === 0x0a ? 1 : 0), 0);
    if (count > most) throw new Fault(`at most ${most} lines`, String(count));
    const listed = new Map();
    let last = "";
    for (const line of text.slice(0, -1).split("\n")) {
      const match = LINE.exec(line);
      if (!match || !Names.isPortable(match[2])) throw new Fault("lines of `<64 hex>  <path>`", line);
      const path = match[2];
      if (path <= last) throw new Fault("paths sorted by byte, each once", path);
      if (path.startsWith("data/") !== payload || Names.UNLISTED.includes(path)) {
        throw new Fault("each path in its own manifest", path);
      }
      listed.set(path, match[1]);
      last = path;
    }
    return listed;
  }

  /** Check `file-set`: the files are exactly those that the manifests list, and each is of a known kind. */
  function checkFileSet(bag) {
    const actual = new Set(bag.source.names());
    const keys = (listed) => (listed ? [...listed.keys()] : []);
    const listed = new Set([...keys(bag.payload), ...keys(bag.tags), ...Names.UNLISTED]);
    const sorted = (paths) => [...paths].sort(Bytes.byCodePoint);
    for (const name of sorted(new Set([...Names.REQUIRED, ...listed]))) {
      if (!actual.has(name)) bag.fail(name, "present", "missing");
    }
    if (bag.payload === null || bag.tags === null) {
      throw new Lack("two manifests that list the files", "one could not be read", Names.MANIFEST);
    }
    const present = sorted(actual);
    for (const name of present) {
      if (!listed.has(name)) bag.fail(name, "no other file than the manifests list", "unexpected");
    }
    for (const name of present) {
      if (listed.has(name) && !Names.isKnown(name)) {
        bag.fail(name, "a kind of file that the spec lists", "unexpected");
      }
    }
  }

  /** Check `hash`: the SHA-256 of every listed file. */
  async function checkHashes(bag) {
    const failures = new Map();
    for (const name of bag.source.names()) {
      await bag.source.hash(name).then(
        (digest) => bag.digests.set(name, digest),
        (error) => failures.set(name, error),
      );
    }
    if (bag.payload === null || bag.tags === null) {
      bag.say("unknown", Names.MANIFEST, "two manifests with every hash", "one could not be read");
    }
    for (const [name, expected] of [...(bag.payload || []), ...(bag.tags || [])]) {
      if (!bag.source.has(name)) continue; // `file-set` said so
      if (failures.has(name)) sayFailure(bag, name, expected, failures.get(name));
      else if (bag.digests.get(name) !== expected) bag.fail(name, expected, bag.digests.get(name));
    }
  }

  function sayFailure(bag, name, expected, error) {
    if (error instanceof Fault) bag.fail(name, expected, error.found);
    else if (error instanceof Unreadable) bag.say("unknown", name, expected, error.message);
    else bag.say("unknown", name, expected, `not hashed: ${error}`);
  }

  return {OtherVersion, checkVersion, checkManifests, parseManifest, checkFileSet, checkHashes};
})();
