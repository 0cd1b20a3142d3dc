/**
 * What was found, in the person's language. The checks write plain English whoever reads it, so that two checkers can be
 * held to one another; each text that they can write stands in FINDING_TEXTS, with a name for what varies.
 */
const FindingWords = (() => {
  /** Names of what is itself such a text. */
  const INNER = new Set(["what", "when", "why"]);
  /** What a finding can concern that is no file. */
  const SUBJECTS = new Set(["the bundle", "the checkpoint given with --since", "the text given with --anchor-text"]);
  let patterns = null;

  /** Give a text of a finding in the language; what is none, such as a hash or a path, as it is. */
  function words(text) {
    const translations = Say.findings();
    if (!translations) return text;
    patterns ??= FINDING_TEXTS.map(pattern);
    for (const [place, one] of patterns.entries()) {
      const found = one.exec(text);
      if (!found) continue;
      const values = Object.entries(found.groups ?? {});
      return Say.fill(translations[place],
        Object.fromEntries(values.map(([name, value]) => [name, INNER.has(name) ? words(value) : value])));
    }
    return text;
  }

  function pattern(template) {
    const parts = template.split(/\{(\w+)\}/).map((part, number) =>
      (number % 2 ? `(?<${part}>.+)` : part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")));
    return new RegExp(`^${parts.join("")}$`, "su");
  }

  /** Give what a finding concerns; names of files stay as they are, even where one is made of words. */
  function subject({ check, subject: text }) {
    if (text === check) return Say.check(check).title;
    return SUBJECTS.has(text) || check === "clock" ? words(text) : text;
  }

  return Object.freeze({ words, subject });
})();
