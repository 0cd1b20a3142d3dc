/** Checks `entries` and `clock`: the entries follow custody-log.md and are sealed by devices of this root. */

const Entries = (() => {
  const KEYS = ["body", "case", "event", "exhibit", "salt", "seal", "seq", "time", "v"];
  const SEAL_KEYS = ["alg", "key", "sig"];
  const ALGORITHM = "ecdsa-p256-sha256";
  /** Characters of base64: a DER ECDSA signature on P-256 has at most 72 bytes. */
  const MAX_SIGNATURE = 100;
  /** Lines whose seals are checked at once, and bytes that they may hold together. */
  const [BATCH, BATCH_BYTES] = [64, 1024 * 1024];

  /** Check `entries`: each is in its one form, in its place, and sealed by a device of this root. */
  async function checkEntries(bag) {
    const name = Names.ENTRIES;
    if (!bag.source.has(name)) throw new Lack("entries to check", "missing", name);
    const size = bag.source.size(name);
    if (size > Limits.MAX_ENTRIES) throw new Fault(`at most ${Limits.MAX_ENTRIES} bytes`, `${size} bytes`, name);
    const log = {entries: [], sealedBy: new Set(), last: -1, place: 0};
    for await (const batch of batches(bag)) {
      const read = batch.lines.map((line) => readEntry(bag, line));
      const settled = await Promise.allSettled(read);
      for (const each of settled) await take(bag, log, each);
      if (batch.trouble) throw batch.trouble;
      await bag.progress.tick();
    }
    if (!log.entries.length) bag.fail(name, "at least one entry", "none that can be read");
    expectDevices(bag, log.sealedBy);
    bag.entries = log.entries;
  }

  /** Take one entry that was read, or what was wrong with it, in its turn. */
  async function take(bag, log, settled) {
    const wrong = log.place - log.entries.length;
    // The finding that it stopped must still be among those that are kept.
    if (log.place === Limits.MAX_MEMBERS || wrong === Limits.MAX_BAD_LINES) {
      const found = `${log.place} lines, ${wrong} of them wrong; the rest was not read`;
      throw new Fault(`at most ${Limits.MAX_MEMBERS} lines that follow the log spec`, found, Names.ENTRIES);
    }
    log.place += 1;
    const subject = `${Names.ENTRIES} line ${log.place}`;
    await bag.about(subject, () => {
      if (settled.status === "rejected") throw settled.reason;
      const {entry, key, device} = settled.value;
      if (!device) bag.say("unknown", subject, "a seal by a device of this root", `the key ${key}`);
      const late = device && !device.held(entry.utc);
      if (late) bag.say("warning", subject, "a time within the device certificate's validity", Moments.iso(entry.utc));
      if (entry.seq <= log.last) throw new Fault(`a seq above ${log.last}`, String(entry.seq));
      log.last = entry.seq;
      log.entries.push(entry);
      log.sealedBy.add(key);
    });
  }

  /** Say which of the other devices has no place here: whose seal stands in no entry. */
  function expectDevices(bag, sealedBy) {
    for (const name of bag.source.names().sort(Bytes.byCodePoint)) {
      const match = Names.OTHER_DEVICE.exec(name);
      if (match && !sealedBy.has(match[1])) {
        bag.fail(name, "a device that sealed one of these entries", "it sealed none");
      } else if (match && bag.device !== null && match[1] === bag.device.fingerprint) {
        bag.fail(name, "a device other than identity/device.crt", "the same");
      }
    }
  }

  /** Yield some lines at a time; what is wrong with the lines themselves comes with the last of them, as `trouble`. */
  async function* batches(bag) {
    let [lines, bytes] = [[], 0];
    try {
      for await (const line of linesOf(bag)) {
        lines.push(line);
        bytes += line.length;
        if (lines.length < BATCH && bytes < BATCH_BYTES) continue;
        yield {lines, trouble: null};
        [lines, bytes] = [[], 0];
      }
    } catch (trouble) {
      yield {lines, trouble};
      return;
    }
    yield {lines, trouble: null};
  }

  /** Yield each line without its newline. */
  async function* linesOf(bag) {
    let [parts, length] = [[], 0];
    for await (const piece of bag.source.chunks(Names.ENTRIES)) {
      for (let start = 0; start < piece.length;) {
        const end = piece.indexOf(0x0a, start);
        const part = piece.slice(start, end < 0 ? piece.length : end);
        parts.push(part);
        length += part.length;
        if (length > Limits.MAX_ENTRY) {
          throw new Fault(`lines of at most ${Limits.MAX_ENTRY} bytes`, "a longer one", Names.ENTRIES);
        }
        if (end < 0) break;
        yield parts.length === 1 ? parts[0] : Bytes.concat(parts);
        [parts, length, start] = [[], 0, end + 1];
      }
    }
    if (length) throw new Fault("lines that end in a newline", "none at the end", Names.ENTRIES);
  }

  /** Read one line: what later checks need of the entry, the key that sealed it, and whether that was outside its validity. */
  async function readEntry(bag, line) {
    const value = StrictJson.requireKeys(StrictJson.parse(line), KEYS, "an entry");
    // Each value is written once, for both the whole and what the seal is over.
    const parts = KEYS.map((key) => `"${key}":${StrictJson.jcs(value.get(key))}`);
    if (!Bytes.equal(Bytes.of(`{${parts.join(",")}}`), line)) {
      throw new Fault("an entry in JCS form", "other bytes for the same value");
    }
    expectHead(value);
    Forms.reading(value.get("time"), "time");
    const utc = Forms.readMoment(value.get("time").get("utc"), "time");
    const [event, body] = [value.get("event"), value.get("body")];
    Events.expectEvent(event, value.get("exhibit"), value.get("case"), body);
    const sealed = parts.filter((_, place) => KEYS[place] !== "seal");
    const device = await sealedBy(bag, value.get("seal"), Bytes.of(`{${sealed.join(",")}}`));
    const entry = {
      seq: value.get("seq"),
      leaf: Merkle.leaf(line),
      exhibit: value.get("exhibit"),
      event,
      utc,
      jumps: value.get("time").get("jumps"),
      record: Events.BEGINS.has(event) ? recordHash(body.get("record")) : null,
      description: event === "described" ? body.get("description") : new Map(),
      redaction: event === Events.REDACTED ? ["original", "redacted", "size"].map((key) => body.get(key)) : null,
    };
    return {entry, key: value.get("seal").get("key"), device};
  }

  /** Hash a record's JCS form, so that it can be compared later and need not be kept. */
  function recordHash(record) {
    return Bytes.hex(Sha256.digest(Bytes.of(StrictJson.jcs(record))));
  }

  function expectHead(value) {
    if (value.get("v") !== 1) throw new Fault("version 1", StrictJson.told(value.get("v")));
    Forms.count(value.get("seq"), "seq");
    Forms.hex32(value.get("salt"), "salt");
    Forms.nullable(Forms.uuid)(value.get("exhibit"), "exhibit");
    Forms.nullable(Forms.text)(value.get("case"), "case");
  }

  /** Check a seal over `data`; gives the device that made it, or null when its certificate may be one that was not read. */
  async function sealedBy(bag, value, data) {
    const seal = StrictJson.requireKeys(value, SEAL_KEYS, "a seal");
    if (seal.get("alg") !== ALGORITHM) throw new Fault(`a seal by ${ALGORITHM}`, StrictJson.told(seal.get("alg")));
    Forms.hex64(seal.get("key"), "seal.key");
    const device = bag.devices.get(seal.get("key"));
    if (!device && bag.weigh(certificates(bag)) === "unknown") return null;
    if (!device) throw new Fault("a seal by a device of this root", `the key ${seal.get("key")}`);
    const sig = seal.get("sig");
    const signature = typeof sig === "string" && sig.length <= MAX_SIGNATURE ? Bytes.unbase64(sig) : null;
    if (!signature || !signature.length) throw new Fault("a signature in base64", StrictJson.told(sig));
    if (!(await device.signed(signature, data))) throw new Fault("a seal that holds", "it does not");
    return device;
  }

  /** The files in which the certificate of a device may stand, or on which it rests. */
  function certificates(bag) {
    return [Names.ROOT, Names.DEVICE, ...bag.source.names().filter((name) => Names.OTHER_DEVICE.test(name))];
  }

  /** Check `clock`: no entry has a jump, and none is earlier than the one before it. */
  function checkClock(bag) {
    if (bag.entries === null) throw new Lack("entries with their times", "they could not be read", Names.ENTRIES);
    let before = null;
    for (const entry of bag.entries) {
      const subject = `entry ${entry.seq}`;
      if (entry.jumps.length) {
        bag.say("warning", subject, "a device clock that was not set", `it moved: ${entry.jumps.join(", ")}`);
      }
      if (before !== null && entry.utc < before.utc) {
        const found = `${Moments.iso(entry.utc)} after ${Moments.iso(before.utc)}`;
        bag.say("warning", subject, "a time not before that of the entry before", found);
      }
      before = entry;
    }
  }

  return {checkEntries, checkClock, recordHash};
})();
