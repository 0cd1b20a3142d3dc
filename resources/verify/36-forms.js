/** Forms of JSON values: each is a function that throws when a value is not exactly what custody-log.md lists. */

const Forms = (() => {
  const STAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})(?:Z|([+-])(\d\d):(\d\d))$/;
  const MINUTE = 60_000;
  /** Every array that `jumps` may be, in JCS form. */
  const JUMPS = ["[]", '["back"]', '["apart"]', '["back","apart"]'];

  function plain(what, holds) {
    return (value, where) => {
      if (!holds(value)) throw new Fault(`${where} as ${what}`, StrictJson.told(value));
    };
  }

  /** Text of a pattern. */
  function matching(what, pattern) {
    return plain(what, (value) => typeof value === "string" && pattern.test(value));
  }

  /** One of a few texts. */
  function oneOf(...texts) {
    return plain(`one of ${texts.map((each) => `'${each}'`).join(", ")}`, (value) => texts.includes(value));
  }

  /** A form, or `null`. */
  function nullable(form) {
    return (value, where) => {
      if (value !== null) form(value, where);
    };
  }

  /** An array whose items all have one form. */
  function array(form) {
    return (value, where) => {
      if (!Array.isArray(value)) throw new Fault(`${where} as an array`, StrictJson.kindOf(value));
      for (const item of value) form(item, where);
    };
  }

  /** An object with exactly these keys. */
  function anObject(forms) {
    const keys = Object.keys(forms);
    return (value, where) => {
      StrictJson.requireKeys(value, keys, where);
      for (const key of keys) forms[key](value.get(key), `${where}.${key}`);
    };
  }

  const isText = (value) => typeof value === "string";
  const text = plain("text", isText);
  const whole = plain("a whole number", (value) => typeof value === "number");
  const count = plain("a whole number from 0", (value) => typeof value === "number" && value >= 0);
  const truth = plain("true or false", (value) => typeof value === "boolean");
  const jumps = plain(
    "an array of `back` and `apart`, each once at most, in this order",
    (value) => JUMPS.includes(StrictJson.jcs(value)),
  );
  const hex32 = matching("32 hex digits", /^[0-9a-f]{32}$/);
  const hex64 = matching("64 hex digits", /^[0-9a-f]{64}$/);
  const uuid = matching("a UUID", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

  const base64Bytes = plain("base64", (value) => isText(value) && value !== "" && Bytes.unbase64(value) !== null);

  /** The whole text of a checkpoint. */
  function checkpointNote(value, where) {
    text(value, where);
    Notes.parse(value);
  }

  /** A hash of the tree: base64 of 32 bytes in its one spelling. */
  function rootHash(value, where) {
    text(value, where);
    decodeBase64(value, 32, where);
  }

  /** Read a time with its offset (custody-log.md, Conventions); it has one spelling, so UTC is `Z`. */
  function readMoment(value, where) {
    const match = isText(value) && STAMP.exec(value);
    if (match) {
      const [hours, minutes] = [Number(match[9] || 0), Number(match[10] || 0)];
      const offset = (match[8] === "-" ? -1 : 1) * (hours * 60 + minutes);
      const local = Moments.of(...match.slice(1, 8).map(Number));
      const oneSpelling = value.endsWith("Z") || offset !== 0;
      if (local !== null && hours < 24 && minutes < 60 && oneSpelling) return local - offset * MINUTE;
    }
    throw new Fault(`${where} as a time to the millisecond, such as 2026-01-31T09:00:00.000Z`, StrictJson.told(value));
  }

  /** A time in UTC. */
  function utc(value, where) {
    readMoment(value, where);
    if (!value.endsWith("Z")) throw new Fault(`${where} as a time in UTC`, value);
  }

  const READING = anObject({
    utc,
    local: readMoment,
    zone: text,
    monotonic_ms: count,
    boot: hex32,
    synchronised: nullable(truth),
    jumps,
  });

  /** A time reading (custody-log.md, Entry). */
  function reading(value, where) {
    READING(value, where);
    const [one, other] = [value.get("utc"), value.get("local")];
    if (readMoment(one, where) !== readMoment(other, where)) {
      throw new Fault(`${where} with utc and local of one moment`, `${one} and ${other}`);
    }
  }

  return {
    oneOf, nullable, array, anObject, text, whole, count, truth, jumps, hex32, hex64, uuid, base64Bytes,
    checkpointNote, rootHash, readMoment, utc,
    reading,
  };
})();
