/** Runs every check of docs/spec/bundle.md on one bundle, or on a report alone, and weighs what they found. */

/** The checks after `container` and `version`, in the order in which they run: what needs the hashes comes last. */
const STEPS = [
  ["manifest", Bagit.checkManifests],
  ["file-set", Bagit.checkFileSet],
  ["certificates", Identity.checkCertificates],
  ["signature", Identity.checkSignature],
  ["trust", Identity.checkTrust],
  ["checkpoint", Notes.checkCheckpoint],
  ["entries", Entries.checkEntries],
  ["inclusion", Proofs.checkInclusion],
  ["consistency", Proofs.checkConsistency],
  ["report", Attached.checkReport],
  ["clock", Entries.checkClock],
  ["anchors", Anchors.checkAnchors],
  ["hash", Bagit.checkHashes],
  ["records", Records.checkRecords],
];

/** The checks of a report alone, in the order in which they run. */
const STEPS_ALONE = [
  ["container", Alone.checkContainer],
  ["certificates", Alone.checkCertificates],
  ["trust", Identity.checkTrust],
  ["report", Alone.checkReport],
  ["manifest", Alone.checkManifest],
];

/** Progress for a caller that shows none. */
const NO_PROGRESS = {tick: async () => {}};

const NO_BUNDLE = [Names.BAGIT, "a bundle", "no bagit.txt and no manifests here"];

/** Check a bundle whose container was opened; `trust` is what `Fingerprint.parse` made of what a person typed, or null. */
async function checkBundle(source, {trust = null, ...outside} = {}, progress = NO_PROGRESS) {
  if (!Names.OF_A_BUNDLE.some((name) => source.has(name))) {
    return refused("unknown", ...NO_BUNDLE);
  }
  const bag = new Bag(source, trust, {since: null, anchors: null, tsaRoots: [], ...outside}, progress);
  return reportOf(bag, await runAllSteps(bag), bag.findings.list(), CHECKS);
}

/** Check a report that came without its bundle. */
async function checkReport(source, {trust = null} = {}, progress = NO_PROGRESS) {
  const bag = new Bag(source, trust, {since: null, anchors: null, tsaRoots: []}, progress);
  const ran = await runAlone(bag);
  const renamed = bag.findings.list().map((finding) => {
    const isOwn = finding.subject === Names.REPORT || finding.subject === Names.ROOT;
    return isOwn ? {...finding, subject: shown(source.label)} : finding;
  });
  const listed = bag.payload ? [...bag.payload.keys()] : [];
  return {...reportOf(bag, ran, renamed, ALONE), ...counted(listed)};
}

/** Run all checks; gives those that ran to their end. */
async function runAllSteps(bag) {
  const ran = [];
  try {
    if (await runs(bag, "container", sayFolder)) ran.push("container");
    if (await runs(bag, "version", Bagit.checkVersion)) ran.push("version");
  } catch (error) {
    if (!(error instanceof Bagit.OtherVersion)) throw error;
    for (const [check] of STEPS) sayNotRun(bag.findings, check, "the bundle is of another version");
    return ran;
  }
  for (const [check, step] of STEPS) {
    if (await runs(bag, check, step)) ran.push(check);
    await bag.progress.tick();
  }
  return ran;
}

/** Run the checks of a report alone; a PDF that was never sealed gets no other. */
async function runAlone(bag) {
  const ran = [];
  for (const [check, step] of STEPS_ALONE) {
    if (await runs(bag, check, step)) {
      ran.push(check);
    } else if (check === "container") {
      for (const other of ALONE.slice(1)) sayNotRun(bag.findings, other, "this PDF is no sealed report");
      break;
    }
    await bag.progress.tick();
  }
  return ran;
}

/** Run one check; a fault that nobody caught ends as a finding, never as silence. */
async function runs(bag, check, step) {
  bag.check = check;
  try {
    await step(bag);
    return true;
  } catch (error) {
    if (error instanceof Bagit.OtherVersion) throw error;
    if (error instanceof Fault) bag.fail(error.subject || check, error.expected, error.found);
    else if (error instanceof Lack) bag.say("unknown", error.subject || check, error.expected, error.found);
    else if (error instanceof Unreadable) bag.say("unknown", check, "a readable bundle", error.message);
    else bag.say("unknown", check, "a check that runs to its end", `internal error: ${error}`);
    return false;
  }
}

/** Say what a folder holds besides files. */
function sayFolder(bag) {
  for (const [subject, expected, found] of bag.source.faults) bag.fail(subject, expected, found);
  for (const [subject, why] of bag.source.unreadable) bag.say("unknown", subject, "a readable folder", why);
  for (const subject of bag.source.empty) bag.fail(subject, "no folder without a file", "an empty folder");
}

function sayNotRun(findings, check, why) {
  findings.add(check, "unknown", check, "a check that runs", `not run: ${why}`);
}

/** Report on a container that was refused: no other check ran, and each of them says so. */
function refused(severity, subject, expected, found) {
  const findings = new Findings();
  findings.add("container", severity, subject || "the bundle", expected, found);
  for (const check of CHECKS.slice(1)) sayNotRun(findings, check, "the container was not opened");
  return {
    verdict: verdictOf(findings.list(), []),
    findings: findings.list(),
    checks: [],
    applies: CHECKS,
    fingerprint: "",
    fingerprint_words: "",
    bundle_id: "",
    exhibits: 0,
    redacted: 0,
    checkpoint: "",
  };
}

/** Count exhibits, and those for which a redacted copy stands, among some paths. */
function counted(paths) {
  return {exhibits: Names.numbers(paths, Names.RECORD).size, redacted: Names.numbers(paths, Names.REDACTED).size};
}

function reportOf(bag, ran, findings, applies) {
  const fingerprint = bag.root ? bag.root.fingerprint : "";
  return {
    verdict: verdictOf(findings, ran, applies, bag.anchored),
    findings,
    checks: CHECKS.filter((check) => ran.includes(check)),
    applies,
    fingerprint,
    fingerprint_words: fingerprint && Fingerprint.words(fingerprint),
    bundle_id: bag.info ? bag.info.get("Evidence-Bundle-Id") : "",
    ...counted(bag.source.names()),
    checkpoint: bag.checkpoint ? bag.checkpoint.note : "",
  };
}

/** Hold a report against a fingerprint that was given after the check; no file is read again. */
function compare(report, trust) {
  const wanted = Fingerprint.parse(trust);
  if (!report.fingerprint) return report;
  const own = [report.fingerprint, report.fingerprint_words];
  const said = report.findings.find((finding) => finding.check === "trust");
  const findings = report.findings.filter((finding) => finding.check !== "trust");
  if (!own.includes(wanted)) {
    const found = wanted.includes(" ") ? own[1] : own[0];
    findings.push({check: "trust", severity: "fail", subject: said ? said.subject : Names.ROOT, expected: wanted, found});
    findings.sort((one, other) => CHECKS.indexOf(one.check) - CHECKS.indexOf(other.check));
  }
  const anchored = report.verdict === "intact-anchored";
  return {...report, findings, verdict: verdictOf(findings, report.checks, report.applies, anchored)};
}
