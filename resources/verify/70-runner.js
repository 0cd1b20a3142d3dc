/** What the worker does that checks: opens the container, runs the checks on it, and gives the report. */
const Runner = (() => {
  /** How a locked file begins, plain or armoured. */
  const AGE_HEADS = ["age-encryption.org/", "-----BEGIN AGE ENCRYPTED FILE-----"];
  const AGE_ADVICE = "locked: open it first with `age -d -o bundle.zip bundle.zip.age`, then check bundle.zip";
  const PDF_HEAD = "%PDF-";
  /** Milliseconds between two reports of progress: often enough to look alive. */
  const TICK = 50;

  /**
   * Check a bundle, or a report alone.
   *
   * @param {{label: string, file?: File, entries?: object[]}} given one file, or what is in a folder
   * @param {{trust?: string, since?: string, anchorText?: Uint8Array, tsaRoots?: string[]}} options what came from outside:
   *   a fingerprint, the text of a checkpoint, any text in which one stands, SHA-256 (hex) of the roots of time-stamping
   *   authorities
   * @param {string} script address of this script, for workers
   * @param {function(number, number): void} report told of bytes done, and of all
   * @returns {Promise<object>} the report, with the keys of `evidence-verify --json`
   */
  async function run(given, options, script, report) {
    const trust = options.trust ? Fingerprint.parse(options.trust) : null;
    const { since = null, anchorText, tsaRoots = [] } = options;
    const anchors = anchorText ? Pasted.find(anchorText) : null;
    let source;
    try {
      source = await open(given, since ?? anchors);
    } catch (trouble) {
      return refusal(trouble);
    }
    source.hashing = new Hashing(source, throttled(report), () => new Worker(script));
    try {
      const check = source.kind === "file" ? checkReport : checkBundle;
      return await check(source, { trust, since, anchors, tsaRoots }, { tick: breathing() });
    } finally {
      source.hashing.stop();
    }
  }

  /** Open what was given: a folder, a zip or a PDF. */
  async function open({ label, file, entries }, checkpoint) {
    if (entries) {
      const names = new Set(entries.map(({ path }) => path));
      return opened(() => openFolder(entries, label), () => Names.OF_A_BUNDLE.some((name) => names.has(name)));
    }
    const head = Bytes.latin1(await Parts.read(file, 0, Math.min(64, file.size)));
    if (AGE_HEADS.some((start) => head.startsWith(start))) throw new Lack("a bundle that is open", AGE_ADVICE, label);
    if (!head.startsWith(PDF_HEAD)) return opened(() => openZip(file), () => holdsBundle(file));
    if (checkpoint !== null) {
      const sentence = "A report alone holds nothing to compare a checkpoint with.";
      throw new Usage("report-alone", sentence, "Check the whole bundle with it.");
    }
    return openAlone(file);
  }

  /** Open; what breaks the rules of containers and is no bundle at all is the wrong thing. */
  async function opened(opening, isBundle) {
    try {
      return await opening();
    } catch (trouble) {
      if (!(trouble instanceof Fault) || (await isBundle())) throw trouble;
      const [name, expected, found] = NO_BUNDLE;
      throw new Lack(expected, found, name);
    }
  }

  /** Say whether a zip holds the name of a file by which a bundle is known; the names stand once more at its end. */
  async function holdsBundle(file) {
    const end = await Parts.read(file, Math.max(0, file.size - Limits.MAX_CENTRAL), file.size);
    return Names.OF_A_BUNDLE.some((name) => Bytes.findLast(end, name) >= 0);
  }

  /** Report on what could not be opened: no check ran, and each of them says so. */
  function refusal(trouble) {
    if (trouble instanceof Usage) throw trouble;
    if (trouble instanceof Fault) return refused("fail", trouble.subject, trouble.expected, trouble.found);
    if (trouble instanceof Lack) return refused("unknown", trouble.subject, trouble.expected, trouble.found);
    const found = trouble instanceof Unreadable ? trouble.message : `internal error: ${trouble}`;
    return refused("unknown", "", "a readable folder or zip", found);
  }

  /** Let the worker hear others now and then, while the checks keep it busy. */
  function breathing() {
    let last = performance.now();
    return async () => {
      if (performance.now() - last < TICK) return;
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      last = performance.now();
    };
  }

  function throttled(report) {
    let last = 0;
    return (done, total) => {
      if (performance.now() - last < TICK && done < total) return;
      last = performance.now();
      report(done, total);
    };
  }

  return Object.freeze({ run });
})();
