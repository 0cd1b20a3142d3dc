/** Check `records`: originals, redacted copies, records and entries say the same of each exhibit (bundle.md, The bag). */

const Records = (() => {
  const COMMON = ["number", "label", "entry", "record", "description", "history"];
  const REDACTED_KEYS = ["entry", "path", "sha256"];

  const threeDigits = (number) => String(number).padStart(3, "0");
  const rising = (numbers) => [...numbers].sort((one, other) => one - other);

  /** Check `records`: each record file equals its entry and its original, and none of the three lacks the others. */
  async function checkRecords(bag) {
    if (bag.entries === null) throw new Lack("entries to compare with", "they could not be read", Names.ENTRIES);
    const known = {histories: new Map(), begun: new Map(), told: new Set()};
    for (const entry of bag.entries) {
      if (!known.histories.has(entry.exhibit)) known.histories.set(entry.exhibit, []);
      known.histories.get(entry.exhibit).push(entry);
      if (Events.BEGINS.has(entry.event)) known.begun.set(entry.seq, entry);
    }
    const records = Names.numbers(bag.source.names(), Names.RECORD);
    expectFiles(bag, records);
    for (const [number, name] of records) {
      await bag.about(name, async () => {
        checkRecord(bag, number, await bag.read(name, Limits.MAX_RECORD_FILE), known);
      });
      await bag.progress.tick();
    }
    for (const [exhibit, entries] of known.histories) {
      if (known.told.has(exhibit)) continue;
      const subject = `${Names.ENTRIES} seq ${entries[0].seq}`;
      const [expected, found] = ["entries of the exhibits in this bundle", `one of ${exhibit || "no exhibit"}`];
      bag.say(bag.weigh(records.values()), subject, expected, found);
    }
  }

  /** Hold the files of an exhibit to each other by their numbers. */
  function expectFiles(bag, records) {
    const originals = expectPairs(bag, records, Names.ORIGINAL, "original");
    const copies = expectPairs(bag, records, Names.REDACTED, "redacted copy");
    for (const number of rising(originals.keys())) {
      if (copies.has(number)) bag.fail(originals.get(number), "no original beside its redacted copy", copies.get(number));
    }
    const numbers = rising(records.keys());
    if (!numbers.length || numbers.some((number, place) => number !== place + 1)) {
      bag.fail("data/records", "numbers from 001 without a gap", numbers.map(threeDigits).join(", "));
    }
  }

  /** Hold the files of one kind to the records; gives their paths by number. */
  function expectPairs(bag, records, kind, what) {
    const numbered = Names.numbers(bag.source.names(), kind);
    for (const number of rising(numbered.keys())) {
      if (records.has(number)) continue;
      bag.fail(numbered.get(number), `a record of this ${what}`, `no data/records/${threeDigits(number)}.json`);
    }
    const counted = new Set(numbered.values());
    const more = bag.source.names().filter((name) => kind.test(name) && !counted.has(name));
    for (const name of more.sort(Bytes.byCodePoint)) bag.fail(name, `one ${what} of each number`, "a second one");
    return numbered;
  }

  /** Check one record file, and add the exhibit that it is of to those that are `told`. */
  function checkRecord(bag, number, data, known) {
    const value = StrictJson.parseCanonical(data);
    const isRedacted = value instanceof Map && value.has("redacted");
    StrictJson.requireKeys(value, [...COMMON, isRedacted ? "redacted" : "original"], "a record file");
    if (value.get("number") !== number) {
      throw new Fault(`number ${number}, as in its name`, StrictJson.told(value.get("number")));
    }
    const began = known.begun.get(value.get("entry"));
    const record = value.get("record");
    // An equal record also has the form that check `entries` found there.
    if (began === undefined || began.record !== Entries.recordHash(record)) {
      const found = `another record than entry ${StrictJson.told(value.get("entry"))}`;
      throw new Fault("the record that its entry holds", found);
    }
    const exhibit = began.exhibit;
    if (known.told.has(exhibit)) throw new Fault("one record of each exhibit", `a second one of ${exhibit}`);
    known.told.add(exhibit);
    if (value.get("label") !== record.get("label")) {
      throw new Fault("the label of its record", StrictJson.told(value.get("label")));
    }
    const history = known.histories.get(exhibit);
    const content = record.get("content");
    if (isRedacted) expectRedacted(bag, number, value.get("redacted"), content, history);
    else expectOriginal(bag, number, value.get("original"), content);
    expectHistory(value, history);
  }

  function expectHistory(value, history) {
    const seqs = history.map((entry) => entry.seq);
    if (!StrictJson.same(value.get("history"), seqs)) {
      throw new Fault(`history: ${StrictJson.jcs(seqs)}`, StrictJson.told(value.get("history")));
    }
    if (history.filter((entry) => Events.BEGINS.has(entry.event)).length !== 1) {
      throw new Fault("one entry with which the exhibit begins", "several");
    }
    const latest = new Map(history.flatMap((entry) => [...entry.description]));
    if (!StrictJson.same(value.get("description"), latest)) {
      throw new Fault("the fields that were described last", "others");
    }
  }

  function expectOriginal(bag, number, path, content) {
    expectPath(bag, number, path, Names.ORIGINAL);
    expectFile(bag, path, content.get("size"), content.get("sha256"));
  }

  /** Hold a redacted copy to the signed entry that links it to its original (bundle.md, Redacted copies). */
  function expectRedacted(bag, number, value, content, history) {
    StrictJson.requireKeys(value, REDACTED_KEYS, "redacted");
    const path = value.get("path");
    expectPath(bag, number, path, Names.REDACTED);
    const link = history.filter((entry) => Events.LINKS.has(entry.event)).at(-1);
    if (!link || link.redaction === null) {
      throw new Fault("an entry that says that this copy was made", "none that counts", path);
    }
    if (value.get("entry") !== link.seq) {
      throw new Fault(`the entry that links it: ${link.seq}`, StrictJson.told(value.get("entry")), path);
    }
    const [original, copy, size] = link.redaction;
    if (original !== content.get("sha256")) {
      throw new Fault(`a copy of ${content.get("sha256")}, as its record says`, original, path);
    }
    if (copy !== value.get("sha256")) {
      throw new Fault(`${copy}, as its entry says`, StrictJson.told(value.get("sha256")), path);
    }
    expectFile(bag, path, size, copy);
  }

  function expectPath(bag, number, path, kind) {
    const match = typeof path === "string" && kind.exec(path);
    if (!match || Number(match[1]) !== number || !bag.source.has(path)) {
      throw new Fault(`the path of its file ${threeDigits(number)}`, StrictJson.told(path));
    }
  }

  function expectFile(bag, path, size, sha256) {
    const found = bag.source.size(path);
    if (size !== found) throw new Fault(`${size} bytes`, `${found} bytes`, path);
    const digest = bag.digests.get(path);
    if (digest === undefined) throw new Lack("the SHA-256 of the file", "it could not be read", path);
    if (sha256 !== digest) throw new Fault(`${sha256}, as it was sealed`, digest, path);
  }

  return {checkRecords};
})();
