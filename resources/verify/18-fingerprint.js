/** What was given beside the bundle cannot be used. */
class Usage extends Error {
  /** The two templates, a sentence and a hint, stay as they are beside what varies, so that a face can translate them. */
  constructor(code, sentence, hint, values = {}) {
    const filled = [sentence, hint].map((text) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]));
    super(filled[0]);
    Object.assign(this, {code, hint: filled[1], templates: [sentence, hint], values});
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
    const sentence = "The fingerprint cannot be read.";
    const hint = "It is {count} words or 64 hex digits, as its owner reads them out.";
    if (!strange.length || typed.length !== WORDS) throw new Usage("bad-fingerprint", sentence, hint, {count: WORDS});
    const more = `${hint} '{word}' is not one of the words.`;
    throw new Usage("bad-fingerprint", sentence, more, {count: WORDS, word: strange[0]});
  }

  return {words, parse};
})();
