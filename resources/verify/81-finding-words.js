/**
 * What was found, in the person's language. The checks write plain English whoever reads it, so that two checkers can be
 * held to one another; each text that they can write stands in FINDING_TEXTS, with a name for what varies, which says what
 * that can be. What a stranger wrote is never translated, not even in part.
 */
const FindingWords = (() => {
  /** Names of what is itself such a text; a `what` can be a place as well. */
  const INNER = new Set(["what", "when", "why"]);
  /** What a finding can concern that is no file. */
  const SUBJECTS = new Set(["the bundle", "the checkpoint given with --since", "the text given with --anchor-text"]);
  const PLACE = new RegExp(`^${FINDING_KINDS.place}$`);
  let patterns = null;

  /** Give a text of a check in the language; what is none, such as a hash or a path, as it is. */
  function words(text) {
    return translated(text) ?? text;
  }

  /** Give what was found, or leave it as it stands where it is what a stranger wrote. */
  function found({ expected, found: text }) {
    patterns ??= FINDING_TEXTS.map(pattern);
    const place = patterns.findIndex((one) => one.test(expected));
    return place < 0 || FINDING_QUOTES.includes(FINDING_TEXTS[place]) ? text : words(text);
  }

  function translated(text) {
    const translations = Say.findings();
    if (!translations) return null;
    patterns ??= FINDING_TEXTS.map(pattern);
    for (const [place, one] of patterns.entries()) {
      const groups = one.exec(text);
      if (!groups) continue;
      const values = Object.entries(groups.groups ?? {}).map(([name, value]) => [name, inner(name, value)]);
      if (values.every(([, value]) => value !== null)) return Say.fill(translations[place], Object.fromEntries(values));
    }
    return null;
  }

  function inner(name, value) {
    if (!INNER.has(name)) return value;
    return translated(value) ?? (name === "what" && PLACE.test(value) ? value : null);
  }

  function pattern(template) {
    const parts = template.split(/\{(\w+)\}/).map((part, number) =>
      (number % 2 ? `(?<${part}>${FINDING_KINDS[part.replace(/\d/g, "")]})` : part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")));
    return new RegExp(`^${parts.join("")}$`, "su");
  }

  /** Give what a finding concerns; names of files stay as they are, even where one is made of words. */
  function subject({ check, subject: text }) {
    if (text === check) return Say.check(check).title;
    return SUBJECTS.has(text) || check === "clock" ? words(text) : text;
  }

  return Object.freeze({ words, found, subject });
})();
