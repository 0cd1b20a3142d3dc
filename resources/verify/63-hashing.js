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
    const order = source.names().sort((one, other) => source.size(one) - source.size(other));
    this.queue = order.map((name) => this.job(name, name, null));
    this.workers = [];
    Hashing.UNDER_WAY.add(this);
    for (let count = 0; count < Hashing.WORKERS; count += 1) this.start(worker());
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
    Hashing.UNDER_WAY.delete(this);
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
    const state = { worker, busy: 0, heavy: false };
    this.workers.push(state);
    worker.onmessage = ({ data }) => this.hear(state, data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.outcomes.forEach(({ reject }) => reject(new Unreadable(`a worker failed: ${event.message}`)));
    };
    this.feed(state);
  }

  /** Give an idle worker a large file, or many small ones. */
  feed(state) {
    if (state.busy > 0) return;
    const jobs = [];
    let bytes = 0;
    // Two heavy ones at once would take twice the memory; the others go on meanwhile, from the small end.
    const laden = this.workers.some(({ heavy }) => heavy);
    while (this.queue.length > 0 && jobs.length < Hashing.BATCH && bytes < Limits.CHUNK) {
      const job = laden ? this.queue.shift() : this.queue.pop();
      if (laden && job.part.size > Hashing.LIGHT) {
        this.queue.unshift(job);
        break;
      }
      jobs.push(job);
      bytes += job.part.size;
    }
    state.heavy = bytes > Hashing.LIGHT;
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
    if (state.busy > 0) return;
    state.heavy = false;
    this.workers.forEach((each) => this.feed(each));
  }
}
/** Firefox ends a worker that only those who wait for it still hold: then nobody would ever hear of the check again. */
Hashing.UNDER_WAY = new Set();
/** A third gains nothing on the two cores that we count on, and spends memory. */
Hashing.WORKERS = 2;
/** Bytes up to which several files may be read at once; see `Hasher`. */
Hashing.LIGHT = 64 * 1024 * 1024;
/** Small files that are given to a worker at once. */
Hashing.BATCH = 64;

/** What a worker does that hashes. */
const Hasher = (() => {
  /**
   * Up to here, a file is read whole and hashed by WebCrypto, which takes half the time of WebAssembly, but for a moment
   * up to two and a half times the file's size in memory: so large ones only where the browser says that there are
   * 16 GB at least.
   */
  const WHOLE = (globalThis.navigator?.deviceMemory ?? 0) >= 16 ? 1024 * 1024 * 1024 + Hashing.LIGHT : Hashing.LIGHT;
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
    let data;
    try {
      data = await Parts.read(part.blob, 0, part.size);
    } catch {
      // There is no room for it after all; and whatever else is wrong with it comes up again.
      return inPieces(Parts.chunks(part, name, 0, part.size, fast));
    }
    postMessage({ bytes: part.size });
    const digest = crypto.subtle.digest("SHA-256", data);
    // Meanwhile, for the digest is made by another thread.
    if (part.crc !== null) Parts.expectCrc(name, part.crc, new Crc32(fast).update(data).value);
    const hash = new Uint8Array(await digest);
    data.buffer.transfer?.(0);
    return hash;
  }

  async function inPieces(pieces, sha = new Sha256(fast)) {
    for await (const piece of pieces) {
      sha.update(piece);
      done(piece);
    }
    return sha.finish();
  }

  /** Tell of a piece, and give its memory back at once: the browser itself is in no hurry. */
  function done(piece) {
    postMessage({ bytes: piece.length });
    piece.buffer.transfer?.(0);
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
