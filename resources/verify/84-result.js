/** What a check came to: one sentence, whose it is, then each check, and what all that shows. */
const Result = (() => {
  const { made, sign, exact, button } = Elements;
  const { say, many } = Say;
  const MOODS = {
    "intact-anchored": "well",
    "intact-unanchored": "well",
    "report-intact": "info",
    altered: "altered",
    "cannot-tell": "care",
  };
  const WORST = ["fail", "unknown", "warning", "info"];
  const SIGN_OF = { fail: "altered", unknown: "care", warning: "info", info: "info" };
  /** Findings of one check that are spelled out; a broken bundle can have thousands. */
  const SHOWN = 5;

  const of = (report, check) => report.findings.filter((finding) => finding.check === check);
  const decides = (severity) => severity === "fail" || severity === "unknown";

  /** The severity that decides on a check; null when all is as it should be. */
  function worst(report, check) {
    const severities = of(report, check).map(({ severity }) => severity);
    const found = WORST.find((severity) => severities.includes(severity));
    return found ?? (report.checks.includes(check) ? null : "unknown");
  }

  function state(severity) {
    if (severity === null) return say("CheckLine", "as it should be");
    if (severity === "fail") return say("CheckLine", "failed");
    return severity === "unknown" ? say("CheckLine", "cannot tell") : say("CheckLine", "to know");
  }

  /** Evidence of time that counts says how many exhibits it covers. */
  const COUNTS = new Set(["a time stamp from outside", "a text from outside with a checkpoint"]);
  const dates = ({ expected, found }) => COUNTS.has(expected) && !found.startsWith("0 ");

  /** What the answer means, and what to do; the second is empty when there is nothing to do. */
  function meaning(check, severity, findings) {
    const words = Say.check(check);
    if (severity === null) return [words.holds, ""];
    if (severity === "unknown") {
      return [say("CheckLine", "This could not be checked. It says neither yes nor no."), words.todo];
    }
    if (severity === "fail") return [words.fails, words.todo];
    return [findings.some(dates) ? words.holds : words.note || words.holds, ""];
  }

  function spelledOut(findings) {
    const told = [...findings].sort((one, other) => WORST.indexOf(one.severity) - WORST.indexOf(other.severity));
    const lines = told.slice(0, SHOWN).map((finding) =>
      say("CheckLine", "{subject}: expected {expected}; found {found}", {
        subject: FindingWords.subject(finding),
        expected: FindingWords.words(finding.expected),
        found: FindingWords.found(finding),
      }));
    return told.length > SHOWN ? [...lines, many("CheckLine", "and %n more", told.length - SHOWN)] : lines;
  }

  function line(report, check) {
    const severity = worst(report, check);
    const findings = of(report, check);
    const title = Say.check(check).title;
    const [means, todo] = meaning(check, severity, findings);
    // What decides is in view, on paper too; what is only to know opens beneath it.
    const open = decides(severity) && findings.length > 0;
    return made("li.check", sign(severity === null ? "well" : SIGN_OF[severity]), made("div",
      made("h3", say("CheckLine", "{check}: {state}", { check: title, state: state(severity) })),
      made("p", means),
      open ? exact(spelledOut(findings)) : "",
      todo ? made("p", say("CheckLine", "What to do: {advice}", { advice: todo })) : "",
      made("details",
        made("summary", { "aria-label": say("CheckLine", "Details: {check}", { check: title }) },
          say("CheckLine", "Details")),
        made("p.small", Say.check(check).asks),
        findings.length > 0 && !open ? exact(spelledOut(findings)) : "")));
  }

  function card(title, ...content) {
    return made("section.card", made("h2", title), ...content);
  }

  const checks = (title, report, names, ...more) =>
    (names.length > 0 ? card(title, made("ul.checks", names.map((name) => line(report, name))), ...more) : "");

  const titles = (names) => names.map((name) => Say.check(name).title).join(" · ");

  /** Say which checks did not run because of what stands above. */
  function notRun(names) {
    return names.length > 0 ? made("p.small", say("Page", "Not checked for that reason: {checks}", { checks: titles(names) })) : "";
  }

  /** Why nothing was checked, and what to do. */
  function because(report, { check, sentence, advice }, others) {
    return card(sentence, made("p", say("CheckLine", "What to do: {advice}", { advice })),
      exact(spelledOut(of(report, check))), notRun(others));
  }

  /** Whose it is: the words, and a field for those that the owner read out. */
  function owner(report, compared, compare) {
    if (!report.fingerprint_words) return "";
    const severity = worst(report, "trust");
    const { fails, holds } = Say.check("trust");
    const answer = severity === "fail" ? fails : holds;
    const field = made("input", { id: "words", type: "text", autocomplete: "off", spellcheck: false });
    field.setAttribute("aria-describedby", "words-hint");
    const trouble = made("p.trouble", { role: "alert" });
    const hold = (event) => {
      event.preventDefault();
      if (field.value.trim()) trouble.textContent = compare(field.value) ?? "";
    };
    return card(say("VerdictView", "Fingerprint of the key that sealed it"),
      made("p.words", report.fingerprint_words.split(" ").map((word) => made("span", `${word} `))),
      exact([report.fingerprint]),
      compared && severity !== "unknown"
        ? made("p.answer", sign(severity === "fail" ? "altered" : "well"), answer) : "",
      made("form", { onsubmit: hold },
        made("label", { for: "words" }, say("VerdictView", "The words that its owner read out")),
        made("p.small", { id: "words-hint" }, say("VerdictView", "Call its owner on a number that you knew before, and let them read their words to you. Type or paste them here: they must be the ones above.")),
        field, trouble, made("button.plain", { type: "submit" }, say("VerdictView", "Compare"))));
  }

  function shows(report) {
    const [yes, no] = Say.shows(report.verdict);
    return made("section.card",
      made("h2", say("VerdictView", "What this shows")), made("p", yes),
      made("h2", say("VerdictView", "What this does not show")), made("p", no));
  }

  /** `2026-11-22 18:00:00 +08:00`, so that the result can be put on file. */
  function moment(when) {
    const two = (number) => `${Math.trunc(Math.abs(number))}`.padStart(2, "0");
    const offset = -when.getTimezoneOffset();
    const date = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
    const time = [when.getHours(), when.getMinutes(), when.getSeconds()].map(two).join(":");
    return `${date} ${time} ${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
  }

  function given(report, { label, when, folder }) {
    const lines = [shown(label)];
    if (report.exhibits) lines.push(many("VerdictView", "%n exhibit(s)", report.exhibits));
    if (report.redacted) {
      lines.push(many("VerdictView", "In %n of them a redacted copy stands for the original", report.redacted));
    }
    if (report.bundle_id) lines.push(say("ResultPaper", "Bundle {id}", { id: report.bundle_id }));
    lines.push(say("VerdictView", "Checked {moment} by the clock of this device", { moment: moment(when) }));
    const links = say("Page", "A browser follows links, and passes over empty folders in a folder that was chosen. The program evidence-verify sees both.");
    return card(say("VerdictView", "What was given"), exact(lines), folder ? made("p.small", links) : "",
      made("div.actions", button(say("VerdictView", "Print the result…"), () => print())),
      made("p.small.screen", say("VerdictView", "A printer may keep a copy of what it prints.")));
  }

  /** Every finding as it was found, for an expert. */
  function table(report) {
    const heads = [say("Page", "Check"), say("Page", "Weight"), say("CheckLine", "What it concerns"),
      say("Page", "Expected"), say("Page", "Found")];
    const cells = ({ check, severity, subject, expected, found }) => [check, severity, subject, expected, found];
    const rows = report.findings.map((finding) => made("tr", cells(finding).map((cell) => made("td", cell || " "))));
    const exactly = say("Page", "Word for word as evidence-verify --json gives them, in English.");
    const content = rows.length > 0
      ? [made("p.small", exactly), made("div.scroll", { tabIndex: 0, role: "region", "aria-label": say("Page", "All findings") }, made("table",
        made("thead", made("tr", heads.map((head) => made("th", { scope: "col" }, head)))), made("tbody", { lang: "en" }, rows)))]
      : made("p", say("Page", "Everything as it should be: there is nothing to list."));
    return made("details.card", made("summary", made("h2", say("Page", "All findings"))), ...[content].flat());
  }

  function locked(report, label, others) {
    const age = report.findings.find(({ check, found }) => check === "container" && found.startsWith("locked: "));
    if (!age) return "";
    const advice = say("Page", "This page cannot open it. The program age can: run this where the file is, then check the zip that comes out.");
    const rename = say("Page", "First give the file a plain name, such as bundle.zip.age: its own does not fit into a command.");
    const file = inCommand(label);
    return card(say("CheckPage", "This bundle is locked."), made("p", advice), file ? "" : made("p", rename),
      exact([`age -d -o bundle.zip ${file ?? "bundle.zip.age"}`]), notRun(others));
  }

  /** Write a name so that every system's command line takes it as it is; null for one that some would not. */
  function inCommand(name) {
    if (!/^[\p{L}\p{M}\p{N}._+ -]+$/u.test(name) || name.endsWith(" ") || name.toLowerCase() === "bundle.zip") return null;
    const path = name.startsWith("-") ? `./${name}` : name;
    return /^[\w./+-]+$/.test(path) ? path : `"${path}"`;
  }

  /**
   * Build the whole result.
   *
   * @param {object} report as `Runner.run` gives it
   * @param {{label: string, when: Date, folder: boolean, compared: boolean, begins: string}} facts what was given, how it
   *   begins, and when
   * @param {function(string): string | null} compare takes the owner's words; gives what is wrong with them
   */
  function build(report, facts, compare) {
    const [sentence, rest] = Say.verdict(report.verdict);
    const mood = MOODS[report.verdict];
    const against = report.applies.filter((check) => decides(worst(report, check)));
    const fine = report.applies.filter((check) => !against.includes(check));
    const reason = Reasons.of(report, facts.begins);
    // That a check did not run is one line for all of them, beneath what stopped them.
    const others = against.filter((check) => Reasons.isNotRun(report, check));
    const key = locked(report, facts.label, others);
    const named = against.filter((check) => !others.includes(check) && check !== reason?.check && !key);
    // Where nothing was checked there is nothing to say of what it shows.
    const isSilent = key || reason;
    const absent = CHECKS.filter((check) => !isSilent && !report.applies.includes(check));
    return [
      made(`section.verdict.${mood}`, sign(mood), made("div",
        made("h2", { id: "verdict", tabIndex: -1 }, sentence), made("p", rest))),
      key,
      reason ? because(report, reason, others) : "",
      checks(say("VerdictView", "What speaks against it, or stays open"), report, named, reason ? "" : notRun(others)),
      owner(report, facts.compared, compare),
      checks(say("VerdictView", "What was checked"), report, fine),
      absent.length > 0
        ? card(say("VerdictView", "What only the whole bundle can show"), made("p", titles(absent))) : "",
      isSilent ? "" : shows(report),
      given(report, facts),
      table(report),
    ].filter(Boolean);
  }

  return Object.freeze({ build });
})();
