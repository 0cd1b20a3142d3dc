/**
 * Hashes all files of a bundle beside the other checks, in workers, the largest first so that none is left alone with
 * it at the end.
 */
class Hashing {
  /**
   * Start at once.
   *
   * @param {Source} source the files
   * @param {function(number, number): void} report told of bytes done, and of all
   * @param {function(): Worker} worker starts a worker of this script
   */
  constructor(source, report, worker) {
    this.source = source;
    this.report = report;
    this.total = source.names().reduce((sum, name) => sum + source.size(name), 0);
    this.done = 0;
    this.outcomes = new Map();
    this.asked = new Map();
    const order = source.names().sort((one, other) => source.size(one) - source.size(other));
    this.queue = order.map((name) => this.job(name, name, null));
    this.workers = Array.from({ length: Hashing.WORKERS }, () => this.start(worker()));
  }

  /** Give the SHA-256 of a file in hex; rejects with Fault or Unreadable. */
  hash(name) {
    return this.outcomes.get(name).promise;
  }

  /** The same of ranges of a file; the next free worker does it. */
  hashRanges(name, ranges) {
    const id = `${name} ${JSON.stringify(ranges)}`;
    if (!this.outcomes.has(id)) {
      this.queue.push(this.job(id, name, ranges));
      this.workers.forEach((worker) => this.feed(worker));
    }
    return this.outcomes.get(id).promise;
  }

  /** End the workers. */
  stop() {
    this.workers.forEach(({ worker }) => worker.terminate());
  }

  job(id, name, ranges) {
    const outcome = {};
    outcome.promise = new Promise((resolve, reject) => Object.assign(outcome, { resolve, reject }));
    // Whoever asks hears of it; that nobody has asked yet is no error.
    outcome.promise.catch(() => {});
    this.outcomes.set(id, outcome);
    return { id, name, ranges, part: this.source.parts.get(name) };
  }

  start(worker) {
    const state = { worker, busy: 0 };
    worker.onmessage = ({ data }) => this.hear(state, data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.outcomes.forEach(({ reject }) => reject(new Unreadable(`a worker failed: ${event.message}`)));
    };
    this.feed(state);
    return state;
  }

  /** Give an idle worker a large file, or many small ones. */
  feed(state) {
    if (state.busy > 0) return;
    const jobs = [];
    let bytes = 0;
    while (this.queue.length > 0 && jobs.length < Hashing.BATCH && bytes < Limits.CHUNK) {
      const job = this.queue.pop();
      jobs.push(job);
      bytes += job.part.size;
    }
    state.busy = jobs.length;
    if (jobs.length > 0) state.worker.postMessage({ hash: jobs });
  }

  hear(state, { bytes, id, hex, fault, unreadable }) {
    if (bytes !== undefined) {
      this.done += bytes;
      this.report(this.done, this.total);
      return;
    }
    const { resolve, reject } = this.outcomes.get(id);
    if (hex !== undefined) resolve(hex);
    else reject(fault ? new Fault(...fault) : new Unreadable(unreadable));
    state.busy -= 1;
    this.feed(state);
  }
}
/** A third gains nothing on the two cores that we count on, and spends memory. */
Hashing.WORKERS = 2;
/** Small files that are given to a worker at once. */
Hashing.BATCH = 64;

/** What a worker does that hashes. */
const Hasher = (() => {
  /** Up to here, a file is read whole and hashed by WebCrypto, which is faster; it takes twice this memory meanwhile. */
  const WHOLE = 32 * 1024 * 1024;
  let fast;

  async function hash(jobs) {
    fast ??= await Fast.create();
    for (const { id, name, ranges, part } of jobs) {
      try {
        postMessage({ id, hex: Bytes.hex(await (ranges ? ofRanges(name, part, ranges) : ofFile(name, part))) });
      } catch (error) {
        if (error instanceof Fault) postMessage({ id, fault: [error.expected, error.found, error.subject] });
        else postMessage({ id, unreadable: error instanceof Unreadable ? error.message : `not hashed: ${error}` });
      }
    }
  }

  async function ofFile(name, part) {
    if (part.method !== Parts.STORED || part.size > WHOLE) return inPieces(Parts.chunks(part, name, 0, part.size, fast));
    const data = await Parts.read(part.blob, 0, part.size);
    if (part.crc !== null) Parts.expectCrc(name, part.crc, new Crc32(fast).update(data).value);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
    postMessage({ bytes: part.size });
    return digest;
  }

  async function inPieces(pieces, sha = new Sha256(fast)) {
    for await (const piece of pieces) {
      sha.update(piece);
      postMessage({ bytes: piece.length });
    }
    return sha.finish();
  }

  async function ofRanges(name, part, ranges) {
    const sha = new Sha256(fast);
    for (const [start, stop] of ranges) {
      for await (const piece of Parts.chunks(part, name, start, stop, fast)) sha.update(piece);
    }
    return sha.finish();
  }

  return Object.freeze({ hash });
})();
