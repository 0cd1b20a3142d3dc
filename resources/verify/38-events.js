/** What the body of each event holds, and what a record holds (custody-log.md, Events and Record). */

const Events = (() => {
  const {oneOf, nullable, array, anObject, text, whole, count, truth, hex32, hex64, uuid, utc, base64Bytes, checkpointNote} = Forms;

  const MONITOR = anObject({name: text, x: whole, y: whole, width: count, height: count, scale_percent: count});
  const SCREEN = anObject({
    target: oneOf("all", "monitor", "area", "window"),
    monitors: array(MONITOR),
    x: whole,
    y: whole,
    width: count,
    height: count,
    method: oneOf("root-crop", "window-pixmap"),
    window_title: text,
    program: text,
    blank: truth,
  });
  const CONTENT = anObject({
    file_name: text,
    media_type: text,
    size: count,
    sha256: hex64,
    width: nullable(count),
    height: nullable(count),
    facts: array(anObject({name: text, value: text})),
    warnings: array(text),
  });
  const SOURCE = anObject({
    platform: text, url: text, url_how: oneOf("typed", "detected", ""), account: text, profile_url: text,
  });
  const RECORD = anObject({
    id: uuid,
    label: text,
    case: text,
    kind: oneOf("screenshot", "file", "link", "note"),
    captured: Forms.reading,
    event_time: text,
    first_seen: text,
    source: SOURCE,
    screen: nullable(SCREEN),
    device: anObject({system: text, app: text, build: text}),
    content: CONTENT,
    remark: text,
  });
  const SHEET = anObject({
    parties: array(anObject({role: text, name: text, note: text})),
    accounts: array(anObject({platform: text, name: text, address: text, party: text})),
    note: text,
  });
  const REPORT = anObject({
    id: uuid,
    to: text,
    kind: oneOf("platform", "police", "regulator", "other"),
    channel: text,
    reference: text,
    sent_at: text,
    deadline: text,
    exhibits: array(text),
    note: text,
  });
  const REPLY = anObject({report: uuid, date: text, outcome: text, text, exhibits: array(text)});
  const BOXES = array(anObject({x: count, y: count, width: count, height: count}));

  function description(value, where) {
    if (!(value instanceof Map)) throw new Fault(`${where} as an object`, StrictJson.kindOf(value));
    for (const [name, told] of value) {
      if (!/^[a-z][a-z0-9_]{0,63}$/.test(name)) {
        throw new Fault("names of described fields as [a-z][a-z0-9_]*, at most 64 characters", name);
      }
      text(told, `${where}.${name}`);
    }
  }

  function boxes(value, where) {
    BOXES(value, where);
    if (!value.length) throw new Fault(`${where}: at least one box`, "none");
    if (value.some((box) => !box.get("width") || !box.get("height"))) {
      throw new Fault(`${where}: boxes of at least one pixel`, "one without size");
    }
  }

  const REDACTION = anObject({boxes, original: hex64, redacted: hex64, size: count});

  function redaction(value, where) {
    REDACTION(value, where);
    if (value.get("redacted") === value.get("original")) {
      throw new Fault(`${where}.redacted as another file than the original`, value.get("redacted"));
    }
  }

  const NOTHING = anObject({});
  const BEGINNING = anObject({record: RECORD, blob: hex32});

  /** The events of version 1 with the forms of their bodies. */
  const BODIES = new Map(Object.entries({
    "vault created": NOTHING,
    captured: BEGINNING,
    imported: BEGINNING,
    described: anObject({description}),
    viewed: NOTHING,
    verified: anObject({ok: truth}),
    extracted: anObject({stamped: truth}),
    exported: anObject({
      manifest: hex64, to: text, purpose: text, container: text, exhibits: array(text), size: count,
    }),
    "export begun": anObject({places: array(text)}),
    "redacted copy made": redaction,
    "redaction withdrawn": NOTHING,
    "checkpoint shown": anObject({size: count, root: Forms.rootHash}),
    "backed up": anObject({files: count}),
    restored: NOTHING,
    "device added": anObject({key: hex64}),
    "clock changed": anObject({jumps: Forms.jumps, before: utc, after: utc}),
    "failed unlock": anObject({count}),
    "key changed": anObject({what: oneOf("passphrase", "unlock", "recovery")}),
    repaired: anObject({what: text, bytes: count}),
    deleted: anObject({sha256: hex64, reason: text}),
    "case described": anObject({sheet: SHEET}),
    reported: anObject({report: REPORT}),
    "reply recorded": anObject({reply: REPLY}),
    "checkpoint given": anObject({note: checkpointNote, to: text}),
    "time stamp asked": anObject({note: checkpointNote, request: base64Bytes}),
    "time stamped": anObject({note: checkpointNote, stamp: base64Bytes, certificate: base64Bytes, time: utc}),
  }));

  /** The events with which an exhibit begins. */
  const BEGINS = new Set(["captured", "imported"]);

  /** The event that links a redacted copy to its original. */
  const REDACTED = "redacted copy made";

  /** The events of which the latest says whether a redacted copy stands for an exhibit. */
  const LINKS = new Set([REDACTED, "redaction withdrawn"]);

  const OF_ONE_EXHIBIT = new Set([...BEGINS, ...LINKS, "described", "viewed", "extracted", "deleted"]);

  /** Hold an entry's event and body to the two tables of the log spec. */
  function expectEvent(event, exhibit, caseName, body) {
    const form = BODIES.get(event);
    if (!form) throw new Fault("an event of version 1", StrictJson.told(event));
    form(body, "body");
    if (OF_ONE_EXHIBIT.has(event) && exhibit === null) throw new Fault(`\`${event}\` with its exhibit`, "none");
    if (BEGINS.has(event)) expectRecord(body.get("record"), exhibit, caseName);
  }

  function expectRecord(record, exhibit, caseName) {
    for (const [key, named] of [["id", exhibit], ["case", caseName]]) {
      if (record.get(key) !== named) {
        throw new Fault(`body.record.${key} as its entry has it: ${StrictJson.told(named)}`, record.get(key));
      }
    }
    if (record.get("screen") !== null && record.get("kind") !== "screenshot") {
      throw new Fault("body.record.screen as null, for it is no screenshot", "an object");
    }
  }

  return {BEGINS, REDACTED, LINKS, expectEvent};
})();
