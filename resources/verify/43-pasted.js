/** Finds checkpoints in any text: an e-mail, a police report (custody-log.md, Checkpoint). */

const Pasted = (() => {
  const ORIGIN = "(evidence-desktop/[0-9a-f]{16})";
  const DASH = "[-\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]|&(?:mdash|ndash|minus|#8212|#x2014);";
  const NOTE = `${ORIGIN}([0-9]{1,16})([A-Za-z0-9+/]{43}=)(?:${DASH})+${ORIGIN}([A-Za-z0-9+/]{91}=)`;
  /** White space, marks of quoting, and characters without width: none of them occurs inside a checkpoint. */
  const DROPPED = /[\s\x1c-\x1f\x85>|*\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
  const [NEWLINE, RETURN, EQUALS] = [0x0a, 0x0d, 0x3d];

  /**
   * Find every checkpoint in a text and write it in its own form; whether its signature holds is not asked here.
   *
   * @param {Uint8Array} data the text, UTF-8 or nearly so; also as an e-mail's source, in quoted-printable
   * @returns {string[]} the notes, each once
   */
  function find(data) {
    for (const candidate of [data, unquoted(data)]) {
      const text = new TextDecoder().decode(candidate).replace(DROPPED, "");
      const notes = new Set([...text.matchAll(new RegExp(NOTE, "g"))].map(([, origin, size, root, signer, signature]) =>
        `${origin}\n${size}\n${root}\n\n— ${signer} ${signature}\n`));
      if (notes.size > 0) return [...notes];
    }
    const hint = "Look for lines that begin with evidence-desktop/ and copy all of them, to the end of the long last one.";
    throw new Usage("no-checkpoint", "There is no whole checkpoint in this text.", hint);
  }

  /** Undo quoted-printable (RFC 2045); what is none stays as it is. */
  function unquoted(data) {
    const plain = new Uint8Array(data.length);
    let length = 0;
    let at = 0;
    while (at < data.length) {
      const byte = data[at];
      at += 1;
      if (byte !== EQUALS) {
        plain[length] = byte;
        length += 1;
        continue;
      }
      if (at === data.length) break;
      if (data[at] === NEWLINE || data[at] === RETURN) {
        // A line that goes on: everything up to its end is dropped.
        const end = data.indexOf(NEWLINE, at);
        at = end < 0 ? data.length : end + 1;
        continue;
      }
      const pair = Bytes.latin1(data.subarray(at, at + 2));
      const isHex = /^[0-9A-Fa-f]{2}$/.test(pair);
      plain[length] = isHex ? parseInt(pair, 16) : EQUALS;
      length += 1;
      if (isHex) at += 2;
      else if (data[at] === EQUALS) at += 1;
    }
    return plain.subarray(0, length);
  }

  return Object.freeze({ find });
})();
