/** Why nothing could be checked, and what to do about it: another thing for each kind of reason. */
const Reasons = (() => {
  const { say } = Say;
  const isZip = (begins) => begins === "" || begins === "PK";

  /** Each kind: the check that stopped the others, what it expected, how what it found begins, and the words. */
  const KINDS = [
    ["container", "a bundle", "", () => [
      say("Page", "This is no evidence bundle."),
      say("Page", "If another file or folder was meant, choose that one. If the bundle was zipped once more, unpack what you have, and choose the zip inside it, or the folder in which bagit.txt is."),
    ]],
    ["container", "a report that was sealed", "", () => [
      say("Page", "This PDF is no sealed report."),
      say("Page", "Choose report.pdf as you received it: a PDF that was printed or saved anew has lost its signature. If this is all that you were given, ask for the whole bundle."),
    ]],
    ["container", "a readable folder or zip", "it has no end record", (begins) => (isZip(begins) ? cutOff() : [
      say("Page", "This file is neither a bundle nor a report."),
      say("Page", "Choose what you were given: a folder, a zip, a locked bundle (.age), or report.pdf alone."),
    ])],
    ["container", "a readable folder or zip", "it ended early", () => cutOff()],
    ["container", "a readable folder or zip", "internal error", () => failed()],
    ["container", "a check that runs to its end", "", () => failed()],
    ["container", "a readable folder or zip", "", () => [
      say("Page", "The browser could not read it."),
      say("Page", "Copy it into a folder on this computer and choose the copy, or check it with the program evidence-verify."),
    ]],
    ["version", "", "", () => [
      say("Page", "This bundle is of a version that this page does not know."),
      say("Page", "Check it with the page verify.html, or the program, of the newest Evidence Desktop. Nothing is wrong with it for that."),
    ]],
  ];

  function cutOff() {
    return [
      say("Page", "This zip is not whole: it was cut off, probably while it was copied or sent."),
      say("Page", "Copy it again from where it is whole, or ask for it again, by another way. Keep this copy."),
    ];
  }

  function failed() {
    return [
      say("Page", "This page failed while it checked."),
      say("Page", "Use a current Firefox, Chrome or Edge, or the program evidence-verify."),
    ];
  }

  const saysNotRun = (finding) => finding.found.startsWith("not run: ");

  /** Whether a check did not run at all, as another one stopped it. */
  function isNotRun(report, check) {
    const findings = report.findings.filter((finding) => finding.check === check);
    return findings.length > 0 && findings.every(saysNotRun);
  }

  /**
   * Say why all that was to be checked was not; null when that is not so.
   *
   * @param {object} report as `Runner.run` gives it
   * @param {string} begins how the file begins; empty when it is empty, or a folder
   * @returns {{check: string, sentence: string, advice: string} | null}
   */
  function of(report, begins) {
    const open = report.findings.filter((one) => one.severity === "unknown" && !saysNotRun(one));
    if (report.verdict !== "cannot-tell" || !report.findings.some(saysNotRun)) return null;
    for (const [check, expected, found, words] of KINDS) {
      const stoppers = open.filter((one) => one.check === check && ["", one.expected].includes(expected));
      if (!stoppers.some((one) => one.found.startsWith(found))) continue;
      const [sentence, advice] = words(begins);
      return { check, sentence, advice };
    }
    return null;
  }

  return Object.freeze({ of, isNotRun });
})();
