/** Bytes to text and back; everything strict, so that no two texts have the same reading. */
const Bytes = (() => {
  const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const ENCODER = new TextEncoder();
  const PIECE = 8192;

  const bytes = {
    /** Decode UTF-8; throws a TypeError at anything else. */
    utf8: (data) => STRICT.decode(data),

    /** Encode as UTF-8. */
    of: (text) => ENCODER.encode(text),

    /** Give each byte as the character of that number. */
    latin1(data) {
      let text = "";
      for (let at = 0; at < data.length; at += PIECE) {
        text += String.fromCharCode(...data.subarray(at, at + PIECE));
      }
      return text;
    },

    hex: (data) => Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join(""),

    /** Read pairs of hex digits; the caller knows that there is nothing else. */
    unhex: (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16)),

    equal: (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]),

    concat(parts) {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },

    /** Find the first place of a needle (bytes or ASCII text), at `from` or after; -1 when there is none. */
    find(data, needle, from = 0) {
      const sought = typeof needle === "string" ? bytes.of(needle) : needle;
      for (let at = data.indexOf(sought[0], from); at >= 0; at = data.indexOf(sought[0], at + 1)) {
        if (standsAt(data, sought, at)) return at;
      }
      return -1;
    },

    /** Find the last place of a needle; -1 when there is none. */
    findLast(data, needle) {
      const sought = typeof needle === "string" ? bytes.of(needle) : needle;
      for (let at = data.lastIndexOf(sought[0]); at >= 0; at = at > 0 ? data.lastIndexOf(sought[0], at - 1) : -1) {
        if (standsAt(data, sought, at)) return at;
      }
      return -1;
    },

    /** Write base64 with padding. */
    base64: (data) => btoa(bytes.latin1(data)),

    /** Read base64 with padding, in its one form; null when it is in no such form. */
    unbase64(text) {
      if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return null;
      const data = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
      // Bits that stand for nothing must be 0, or one value has several texts.
      return bytes.base64(data) === text ? data : null;
    },

    /** Order texts by code point; JavaScript's own order is by UTF-16 unit. */
    byCodePoint(one, other) {
      const [a, b] = [Array.from(one), Array.from(other)];
      const at = a.findIndex((char, place) => char !== b[place]);
      if (at < 0) return a.length - b.length;
      return at < b.length ? a[at].codePointAt(0) - b[at].codePointAt(0) : 1;
    },
  };

  function standsAt(data, sought, at) {
    if (at + sought.length > data.length) return false;
    for (let place = 1; place < sought.length; place += 1) {
      if (data[at + place] !== sought[place]) return false;
    }
    return true;
  }

  return Object.freeze(bytes);
})();
