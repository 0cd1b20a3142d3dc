/** What a check found, as data, and the verdict (docs/spec/bundle.md, Checks). */

/** Every check of the spec, in its order; a bundle is intact only when each of them ran. */
const CHECKS = [
  "container", "version", "file-set", "manifest", "hash", "certificates", "signature", "trust", "checkpoint", "entries",
  "inclusion", "consistency", "records", "report", "clock", "anchors",
];

/** The checks that a report without its bundle has (bundle.md, A report alone). */
const ALONE = ["container", "manifest", "certificates", "trust", "report"];

/** What is escaped in foreign text: all that a person cannot see as a character, but the plain space. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;

const SHORT_ESCAPES = {"\t": "\\t", "\n": "\\n", "\r": "\\r"};

/** Escape one character by its number, as short as its number allows. */
function escapeCharacter(character) {
  const code = character.codePointAt(0);
  const hex = (digits) => code.toString(16).padStart(digits, "0");
  if (SHORT_ESCAPES[character]) return SHORT_ESCAPES[character];
  if (code < 0x100) return "\\x" + hex(2);
  return code < 0x10000 ? "\\u" + hex(4) : "\\U" + hex(8);
}

/** Make foreign text harmless to show: control and direction characters are escaped, length is bounded. */
function shown(text) {
  // Twice as many code units hold as many characters at least; a text of 16 MiB is not taken apart.
  const characters = Array.from(text.slice(0, 2 * Limits.MAX_TEXT + 2));
  const cut = characters.slice(0, Limits.MAX_TEXT);
  if (characters.length > cut.length) cut.push("…");
  return cut.map((one) => (one !== " " && UNPRINTABLE.test(one) ? escapeCharacter(one) : one)).join("");
}

/** The findings of one verification. A flood of one check and severity is cut, and `list` says how many were left out. */
class Findings {
  constructor() {
    this.kept = [];
    this.counts = new Map();
  }

  /** Add one finding; each severity is counted on its own, so that warnings cannot push out the failure that decides. */
  add(check, severity, subject, expected, found) {
    const key = `${check} ${severity}`;
    const count = (this.counts.get(key) || 0) + 1;
    this.counts.set(key, count);
    if (count <= Limits.MAX_FINDINGS) {
      this.kept.push({check, severity, subject: shown(subject), expected: shown(expected), found: shown(found)});
    }
  }

  /** All findings in the order of the checks, with one for each flood. */
  list() {
    const all = [...this.kept];
    for (const [key, count] of this.counts) {
      if (count <= Limits.MAX_FINDINGS) continue;
      const [check, severity] = key.split(" ");
      const expected = `at most ${Limits.MAX_FINDINGS} findings of a kind`;
      all.push({check, severity, subject: check, expected, found: `${count - Limits.MAX_FINDINGS} more`});
    }
    return all.sort((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check));
  }
}

/** Weigh findings: a failure is `altered`; an open question, or a check that did not run, is `cannot-tell`. */
function verdictOf(findings, ran, applies = CHECKS, anchored = false) {
  const severities = new Set(findings.map((finding) => finding.severity));
  if (severities.has("fail")) return "altered";
  if (severities.has("unknown") || !applies.every((check) => ran.includes(check))) return "cannot-tell";
  if (applies.length !== CHECKS.length) return "report-intact";
  return anchored ? "intact-anchored" : "intact-unanchored";
}
