/**
 * One file of a bundle: some bytes of what the person gave, stored or deflated. A plain object, so that it can be sent
 * to a worker; nothing of it is read before it is asked for.
 *
 * @typedef {object} Part
 * @property {Blob} blob its bytes as they stand in the container
 * @property {string} name its name there, for findings
 * @property {number} method 0 stored, 8 deflated
 * @property {number} size its bytes
 * @property {number | null} crc its CRC-32, where the container has one
 */
const Parts = (() => {
  const STORED = 0;
  const DEFLATED = 8;

  /** Read bytes of a blob, all of them. */
  async function read(blob, start, stop) {
    if (start < 0 || stop > blob.size) throw new Unreadable("it ended early");
    try {
      return new Uint8Array(await blob.slice(start, stop).arrayBuffer());
    } catch (error) {
      throw new Unreadable(`${error.name}: ${error.message}`);
    }
  }

  /** Yield the bytes from `start` to `stop`; the next piece is read while the last one is worked on. */
  async function* stored(blob, start, stop) {
    const ahead = (from) => {
      const promise = read(blob, from, Math.min(stop, from + Limits.CHUNK));
      promise.catch(() => {});
      return promise;
    };
    let next = start < stop ? ahead(start) : null;
    while (next) {
      const piece = await next;
      start += piece.length;
      next = start < stop ? ahead(start) : null;
      yield piece;
    }
  }

  /** Inflate the first `stop` bytes; the whole must end exactly where its headers say (bundle.md, Containers). */
  async function* inflated(part, stop) {
    const fault = () =>
      new Fault(`compressed data that becomes ${part.size} bytes`, "other compressed data", part.name);
    const reader = part.blob.stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    let made = 0;
    try {
      while (made < stop || stop === part.size) {
        const { done, value } = await reader.read();
        if (done) break;
        made += value.length;
        if (made > part.size) throw fault();
        yield value.subarray(0, value.length - Math.max(0, made - stop));
      }
    } catch (error) {
      if (error instanceof Trouble) throw error;
      throw error instanceof TypeError ? fault() : new Unreadable(`${error.name}: ${error.message}`);
    } finally {
      reader.cancel().catch(() => {});
    }
    if (made < stop || (stop === part.size && made !== stop)) throw fault();
  }

  async function* from(pieces, start) {
    for await (const piece of pieces) {
      if (piece.length > start) yield piece.subarray(start);
      start = Math.max(0, start - piece.length);
    }
  }

  async function* checked(pieces, name, wanted, crc) {
    for await (const piece of pieces) {
      crc.update(piece);
      yield piece;
    }
    expectCrc(name, wanted, crc.value);
  }

  const eight = (number) => number.toString(16).padStart(8, "0");

  function expectCrc(name, wanted, found) {
    if (found !== wanted) throw new Fault(`CRC-32 ${eight(wanted)}`, eight(found), name);
  }

  /**
   * Yield the bytes from `start` to `stop` of a file; a whole one is held to its CRC-32.
   *
   * @param {Part} part the file
   * @param {string} name its path in the bag
   * @param {Fast | null} fast for the CRC-32 of a large one
   */
  function chunks(part, name, start = 0, stop = part.size, fast = null) {
    const whole = start === 0 && stop === part.size;
    const pieces = part.method === STORED ? stored(part.blob, start, stop) : inflated(part, stop);
    if (whole && part.crc !== null) return checked(pieces, name, part.crc, new Crc32(fast));
    return part.method === STORED ? pieces : from(pieces, start);
  }

  return Object.freeze({ STORED, DEFLATED, read, chunks, expectCrc });
})();
