/** JSON that can be read in one way only: JCS (RFC 8785), no key twice, whole numbers, bounded (custody-log.md, Entry). */

const StrictJson = (() => {
  const WHOLE = /-?(?:0|[1-9][0-9]{0,15})(?![0-9.eE])/y;
  const PLAIN = /[^"\\\u0000-\u001f]*/y;
  const ESCAPES = {'"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t"};
  const LITERALS = {t: ["true", true], f: ["false", false], n: ["null", null]};

  /** Says that the text is no such JSON; where and why is nobody's concern. */
  class NoJson extends Error {}

  /** Reads one text; objects become Maps, so that no key has a meaning of its own. */
  class Reader {
    constructor(text) {
      this.text = text;
      this.place = 0;
    }

    whole() {
      const value = this.value(1);
      this.space();
      if (this.place !== this.text.length) throw new NoJson();
      return value;
    }

    space() {
      while (" \t\n\r".includes(this.text[this.place] || "x")) this.place += 1;
    }

    take(character) {
      if (this.text[this.place] !== character) throw new NoJson();
      this.place += 1;
    }

    value(depth) {
      if (depth > Limits.MAX_JSON_DEPTH) throw new NoJson();
      this.space();
      const next = this.text[this.place];
      if (next === "{") return this.object(depth);
      if (next === "[") return this.array(depth);
      if (next === '"') return this.string();
      if (next in LITERALS) return this.literal(...LITERALS[next]);
      return this.number();
    }

    literal(word, value) {
      if (!this.text.startsWith(word, this.place)) throw new NoJson();
      this.place += word.length;
      return value;
    }

    number() {
      WHOLE.lastIndex = this.place;
      const match = WHOLE.exec(this.text);
      if (!match || !Number.isSafeInteger(Number(match[0]))) throw new NoJson();
      this.place += match[0].length;
      return Number(match[0]);
    }

    string() {
      this.take('"');
      const parts = [];
      for (;;) {
        PLAIN.lastIndex = this.place;
        const plain = PLAIN.exec(this.text)[0];
        parts.push(plain);
        this.place += plain.length;
        if (this.text[this.place] === '"') break;
        this.take("\\");
        parts.push(this.escape());
      }
      this.place += 1;
      return parts.join("");
    }

    escape() {
      const kind = this.text[this.place];
      this.place += 1;
      if (kind === "u") {
        const digits = this.text.slice(this.place, this.place + 4);
        if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new NoJson();
        this.place += 4;
        return String.fromCharCode(parseInt(digits, 16));
      }
      if (kind === undefined || !Object.hasOwn(ESCAPES, kind)) throw new NoJson();
      return ESCAPES[kind];
    }

    array(depth) {
      const items = [];
      this.take("[");
      this.space();
      while (this.text[this.place] !== "]" || items.length) {
        items.push(this.value(depth + 1));
        this.space();
        if (this.text[this.place] === "]") break;
        this.take(",");
      }
      this.place += 1;
      return items;
    }

    object(depth) {
      const value = new Map();
      this.take("{");
      this.space();
      while (this.text[this.place] !== "}" || value.size) {
        this.space();
        const key = this.string();
        if (value.has(key)) throw new NoJson();
        this.space();
        this.take(":");
        value.set(key, this.value(depth + 1));
        this.space();
        if (this.text[this.place] === "}") break;
        this.take(",");
      }
      this.place += 1;
      return value;
    }
  }

  /** Count what costs memory once it is read: texts, commas and open brackets; stops above the bound. */
  function expectFew(data) {
    const [quote, backslash] = [0x22, 0x5c];
    let tokens = 0;
    for (let place = 0; place < data.length; place += 1) {
      const byte = data[place];
      if (byte !== 0x2c && byte !== 0x5b && byte !== 0x7b && byte !== quote) continue;
      tokens += 1;
      if (tokens > Limits.MAX_JSON_TOKENS) {
        throw new Fault(`JSON of at most ${Limits.MAX_JSON_TOKENS} texts, commas and open brackets`, "more");
      }
      if (byte !== quote) continue;
      for (place += 1; place < data.length && data[place] !== quote; place += 1) if (data[place] === backslash) place += 1;
    }
  }

  /** Parse bytes without judging their form. */
  function parse(data) {
    expectFew(data);
    try {
      return new Reader(Bytes.utf8(data)).whole();
    } catch (error) {
      if (!(error instanceof NoJson || error instanceof TypeError)) throw error;
      const bound = `at most ${Limits.MAX_JSON_DEPTH} values inside one another`;
      throw new Fault(`JSON of whole numbers up to 2^53 - 1, each key once, ${bound}`, "other bytes");
    }
  }

  /** Write a text in its JCS form. */
  function quoted(text) {
    // First whether there is any of them at all, which is quick.
    if (/[\ud800-\udfff]/.test(text) && /\p{Cs}/u.test(text)) throw new Fault("JSON with a JCS form", "half of a character in a text");
    return JSON.stringify(text);
  }

  /** Write a value in its JCS form, as text. */
  function jcs(value) {
    if (typeof value === "string") return quoted(value);
    if (value instanceof Map) {
      const keys = [...value.keys()].sort();
      return `{${keys.map((key) => `${quoted(key)}:${jcs(value.get(key))}`).join(",")}}`;
    }
    if (Array.isArray(value)) return `[${value.map(jcs).join(",")}]`;
    return typeof value === "number" ? String(value + 0) : String(value);
  }

  /** Parse bytes that are their own JCS form. */
  function parseCanonical(data) {
    const value = parse(data);
    if (!Bytes.equal(Bytes.of(jcs(value)), data)) {
      throw new Fault("JSON in JCS form", "other bytes for the same value");
    }
    return value;
  }

  /** Name the kind of a value, for a finding. */
  function kindOf(value) {
    if (value === null) return "null";
    if (value instanceof Map) return "an object";
    if (Array.isArray(value)) return "an array";
    return {string: "text", number: "a number", boolean: "true or false"}[typeof value];
  }

  /** Show a value in a finding: a text as it is, all else in its JCS form. */
  function told(value) {
    return typeof value === "string" ? value : jcs(value);
  }

  /** Give `value` as an object with exactly these keys. */
  function requireKeys(value, keys, what) {
    if (!(value instanceof Map)) throw new Fault(`${what} to be an object`, kindOf(value));
    const odd = [...value.keys()].filter((key) => !keys.includes(key)).concat(keys.filter((key) => !value.has(key)));
    if (odd.length) {
      const wanted = [...keys].sort(Bytes.byCodePoint).join(", ");
      throw new Fault(`${what} with exactly the keys ${wanted}`, `different: ${odd.sort(Bytes.byCodePoint).join(", ")}`);
    }
    return value;
  }

  /** Say whether two values are the same. */
  function same(one, other) {
    return jcs(one) === jcs(other);
  }

  return {parse, parseCanonical, jcs, kindOf, told, requireKeys, same};
})();
