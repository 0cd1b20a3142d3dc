/** What the checks share: the files, what earlier checks learnt from them, and the findings. */
class Bag {
  /**
   * `outside` is what the person holds from elsewhere: `since`, a checkpoint's text or null; `anchors`, the checkpoints found
   * in a text, or null; and `tsaRoots`, hex.
   */
  constructor(source, trust, outside, progress) {
    Object.assign(this, {source, trust, outside, progress});
    this.findings = new Findings();
    this.check = "";
    /** Each check fills in what later ones need; null means "could not be read". */
    Object.assign(this, {info: null, payload: null, tags: null, root: null, device: null, logKey: null});
    Object.assign(this, {checkpoint: null, entries: null, devices: new Map(), digests: new Map()});
    /** Files that could not be read: what is missing for that is an open question, and no fault. */
    this.unread = new Set();
    /** Root by size: of the checkpoint, and of each past one that a proof in the bundle reaches. */
    this.known = null;
    /** Entries under the largest checkpoint of this log in the text that was given; 0 for none that holds. */
    this.dated = 0n;
    /** Whether outside evidence that counts covers the beginning of every exhibit. */
    this.anchored = false;
  }

  /** Add a finding of the check under way. */
  say(severity, subject, expected, found) {
    this.findings.add(this.check, severity, subject, expected, found);
  }

  /** Add a *fail* finding. */
  fail(subject, expected, found) {
    this.say("fail", subject, expected, found);
  }

  /** Run `step`, turn what goes wrong inside into a finding about `subject`, and go on after it. */
  async about(subject, step) {
    try {
      await step();
    } catch (error) {
      if (error instanceof Fault) this.fail(error.subject || subject, error.expected, error.found);
      else if (error instanceof Lack) this.say("unknown", error.subject || subject, error.expected, error.found);
      else if (error instanceof Unreadable) this.say("unknown", subject, "a readable file", error.message);
      else throw error;
    }
  }

  /** Read a whole file. */
  async read(name, limit) {
    try {
      return await this.source.read(name, limit);
    } catch (error) {
      if (error instanceof Unreadable) this.unread.add(name);
      throw error;
    }
  }

  /** Say how much it weighs that something is missing which one of these files might have held. */
  weigh(names) {
    return [...names].some((name) => this.unread.has(name)) ? "unknown" : "fail";
  }

  /** Read a whole file that is UTF-8 text. */
  async readText(name, limit) {
    return strictText(await this.read(name, limit));
  }

  /** Say when a certificate's validity does not hold the signing time; that alone makes nothing false. */
  sayValidity(subject, when) {
    for (const certificate of [this.device, this.root]) {
      if (certificate.held(when)) continue;
      const expected = `a signing time from ${Moments.iso(certificate.start)} to ${Moments.iso(certificate.end)}`;
      this.say("warning", subject, expected, Moments.iso(when));
    }
  }
}

/** Decode UTF-8. */
function strictText(data) {
  try {
    return Bytes.utf8(data);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Fault("UTF-8 text", "other bytes");
  }
}

/** Decode base64 that stands in its one spelling and gives `length` bytes. */
function decodeBase64(text, length, what) {
  const data = Bytes.unbase64(text);
  if (data === null || data.length !== length) throw new Fault(`${what} in base64, ${length} bytes`, text);
  return data;
}
