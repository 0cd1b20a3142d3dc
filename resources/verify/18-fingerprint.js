/** What was given beside the bundle cannot be used. */
class Usage extends Error {
  constructor(code, message, hint) {
    super(message);
    Object.assign(this, {code, hint});
  }
}

/** The root fingerprint, in hex and in words (bundle.md, Fingerprint words). */
const Fingerprint = (() => {
  const WORDS = 8;

  /** Write 64 hex digits as eight words. */
  function words(hex) {
    const base = BigInt(EFF_WORDS.length);
    let number = BigInt(`0x${hex}`);
    const written = [];
    for (let place = 0; place < WORDS; place += 1, number /= base) written.unshift(EFF_WORDS[Number(number % base)]);
    return written.join(" ");
  }

  /** Bring a fingerprint that a person typed into one form: 64 hex digits, or eight words. */
  function parse(text) {
    const typed = text.toLowerCase().split(/\s+/u).filter(Boolean);
    const compact = typed.join("").replaceAll(":", "");
    if (/^[0-9a-f]{64}$/.test(compact)) return compact;
    const known = new Set(EFF_WORDS);
    const strange = typed.filter((word) => !known.has(word));
    if (typed.length === WORDS && !strange.length) return typed.join(" ");
    const hint = `It is ${WORDS} words or 64 hex digits, as its owner reads them out.`;
    const more = strange.length && typed.length === WORDS ? ` '${strange[0]}' is not one of the words.` : "";
    throw new Usage("bad-fingerprint", "The fingerprint cannot be read.", hint + more);
  }

  return {words, parse};
})();
