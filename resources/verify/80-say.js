/** The words, in the language that was chosen. */
const Say = (() => {
  let language = "en";

  /** Give words by their context and their English, with what varies in place of each `{name}`. */
  function say(context, english, values = {}) {
    const text = TRANSLATIONS[language].said[context]?.[english] ?? english;
    return fill(text, values);
  }

  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? `${values[name]}` : whole));
  }

  /** Give words with a count. English and Tamil have a form for one, and the others have one for all. */
  function many(context, english, count) {
    const forms = TRANSLATIONS[language].said[context][english];
    return forms[count === 1 ? 0 : 1].replaceAll("%n", count.toLocaleString("en"));
  }

  /** Choose the language that the browser asks for, English when it is none of ours. */
  function begin() {
    const wanted = { ms: "ms", zh: "zh_CN", ta: "ta", en: "en" };
    const asked = navigator.languages.map((tag) => wanted[tag.split("-")[0].toLowerCase()]).find(Boolean);
    choose(asked ?? "en");
  }

  function choose(code) {
    language = code;
    document.documentElement.lang = code.replace("_", "-");
  }

  return Object.freeze({
    say,
    many,
    fill,
    begin,
    choose,
    language: () => language,
    languages: () => Object.entries(TRANSLATIONS).map(([code, { name }]) => [code, name]),
    check: (name) => TRANSLATIONS[language].checks[name],
    verdict: (name) => TRANSLATIONS[language].verdicts[name],
    shows: (name) => TRANSLATIONS[language].shows[name],
    /** In the order of FINDING_TEXTS; undefined in English, in which they are. */
    findings: () => TRANSLATIONS[language].findings,
  });
})();
