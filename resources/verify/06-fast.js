/**
 * SHA-256 and CRC-32 for large files, in WebAssembly that is put together here, instruction by instruction.
 *
 * Why: WebCrypto hashes whole buffers only, and JavaScript takes more than twice as long. The words of four blocks are
 * prepared side by side, one block in each lane of a vector, because that part does not depend on the blocks before.
 * The rounds follow, block by block. What does not fill four blocks is left to `Sha256`.
 */
class Fast {
  /** Compile; null where the browser has no WebAssembly with vectors. */
  static async create() {
    try {
      const { instance } = await WebAssembly.instantiate(Fast.program());
      return new Fast(instance.exports);
    } catch {
      return null;
    }
  }

  constructor({ memory, sha256, crc32 }) {
    this.run = { sha256, crc32 };
    this.state = new Int32Array(memory.buffer, Fast.STATE, 8);
    this.data = new Uint8Array(memory.buffer, Fast.DATA, Fast.ROOM);
    new Int32Array(memory.buffer, Fast.K, 64).set(Sha256.K);
    new Int32Array(memory.buffer, Fast.TABLES, 16 * 256).set(Crc32.tables(16));
  }

  /** Take in as many whole groups of four blocks as there are; gives the place after them. */
  sha256(state, data, at) {
    const stop = data.length - (data.length - at) % 256;
    this.state.set(state);
    for (; at < stop; at += Fast.ROOM) {
      const piece = data.subarray(at, Math.min(stop, at + Fast.ROOM));
      this.data.set(piece);
      this.run.sha256(Fast.DATA, Fast.DATA + piece.length);
    }
    state.set(this.state);
    return stop;
  }

  /** Take in whole groups of 16 bytes; gives the value and the place after them. */
  crc32(crc, data) {
    const stop = data.length - data.length % 16;
    for (let at = 0; at < stop; at += Fast.ROOM) {
      const piece = data.subarray(at, Math.min(stop, at + Fast.ROOM));
      this.data.set(piece);
      crc = this.run.crc32(crc, Fast.DATA, Fast.DATA + piece.length);
    }
    return [crc, stop];
  }

  static program() {
    const { I32 } = Assembler;
    return Assembler.module(Fast.DATA + Fast.ROOM, [
      { name: "sha256", takes: [I32, I32], gives: [], ...Fast.sha256Code() },
      { name: "crc32", takes: [I32, I32, I32], gives: [I32], ...Fast.crc32Code() },
    ]);
  }

  /** sha256(at, stop): the state is in memory. */
  static sha256Code() {
    const { get, set, tee, num, add, loop, again, less, load, store, I32, V128 } = Assembler;
    const [at, stop, block, held, ab] = [0, 1, 2, 3, 4];
    const word = [5, 6, 7, 8, 9, 10, 11, 12];
    const vector = Array.from({ length: 16 }, (_, place) => 13 + place);
    const four = Array.from({ length: 4 }, (_, place) => 29 + place);
    const locals = [[11, I32], [20, V128]];

    const code = [
      loop(
        Fast.schedule(vector, four, at),
        set(block, num(0)),
        loop(
          word.map((local, place) => set(local, load(num(0), Fast.STATE + 4 * place))),
          Fast.rounds(word, block, held, ab),
          word.map((local, place) =>
            store(num(0), Fast.STATE + 4 * place, add(get(local), load(num(0), Fast.STATE + 4 * place)))),
          again(less(tee(block, add(get(block), num(4))), num(16))),
        ),
        again(less(tee(at, add(get(at), num(256))), get(stop))),
      ),
    ];
    return { locals, code };
  }

  /** Prepare the 64 words of four blocks, each with its constant added, into memory. */
  static schedule(w, x, at) {
    const { get, set, vload, vstore, vadd, vxor, vor, vleft, vright, vshuffle, splatLoad, num } = Assembler;
    const turn = (value, by) => vor(vright(value, by), vleft(value, 32 - by));
    const put = (t) => vstore(num(0), Fast.WORDS + 16 * t, vadd(get(w[t % 16]), splatLoad(num(0), Fast.K + 4 * t)));
    const bigEndian = [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12];
    const pairs = (...words) => words.flatMap((word) => [0, 1, 2, 3].map((byte) => 4 * word + byte));
    const [lowWords, highWords] = [pairs(0, 4, 1, 5), pairs(2, 6, 3, 7)];
    const [lowHalves, highHalves] = [pairs(0, 1, 4, 5), pairs(2, 3, 6, 7)];
    const code = [];
    for (let t = 0; t < 16; t += 4) {
      for (let block = 0; block < 4; block += 1) {
        const read = vload(get(at), 64 * block + 4 * t);
        code.push(set(x[block], vshuffle(bigEndian, read, read)));
      }
      // From four words of one block in a vector to one word of four blocks.
      code.push(
        set(w[t], vshuffle(lowWords, get(x[0]), get(x[1]))),
        set(w[t + 1], vshuffle(highWords, get(x[0]), get(x[1]))),
        set(w[t + 2], vshuffle(lowWords, get(x[2]), get(x[3]))),
        set(w[t + 3], vshuffle(highWords, get(x[2]), get(x[3]))),
        set(x[0], get(w[t + 1])),
        set(x[1], get(w[t + 3])),
        set(w[t + 1], vshuffle(highHalves, get(w[t]), get(w[t + 2]))),
        set(w[t], vshuffle(lowHalves, get(w[t]), get(w[t + 2]))),
        set(w[t + 2], vshuffle(lowHalves, get(x[0]), get(x[1]))),
        set(w[t + 3], vshuffle(highHalves, get(x[0]), get(x[1]))),
      );
    }
    for (let t = 0; t < 16; t += 1) code.push(put(t));
    for (let t = 16; t < 64; t += 1) {
      const [low, high] = [get(w[(t - 15) % 16]), get(w[(t - 2) % 16])];
      const sum = [
        get(w[t % 16]),
        vxor(turn(low, 7), turn(low, 18), vright(low, 3)),
        get(w[(t - 7) % 16]),
        vxor(turn(high, 17), turn(high, 19), vright(high, 10)),
      ];
      code.push(set(w[t % 16], vadd(...sum)), put(t));
    }
    return code;
  }

  /** The 64 rounds of one block; `block` is four times its lane. */
  static rounds(word, block, held, ab) {
    const { get, set, tee, add, xor, and, turn, load } = Assembler;
    const code = [set(ab, xor(get(word[1]), get(word[2])))];
    for (let t = 0; t < 64; t += 1) {
      // Instead of moving eight values on by one place, each round calls them by other names.
      const [a, b, , d, e, f, g, h] = word.map((_, place) => word[(place + 64 - t) % 8]);
      const choice = xor(get(g), and(get(e), xor(get(f), get(g))));
      const sum1 = xor(turn(get(e), 6), turn(get(e), 11), turn(get(e), 25));
      const sum0 = xor(turn(get(a), 2), turn(get(a), 13), turn(get(a), 22));
      code.push(
        set(h, add(add(get(h), load(get(block), Fast.WORDS + 16 * t)), choice, sum1)),
        set(d, add(get(d), get(h))),
        // The majority of a, b, c is b ^ (a ^ b) & (b ^ c), and b ^ c was a ^ b in the round before.
        set(held, get(ab)),
        set(h, add(get(h), xor(get(b), and(tee(ab, xor(get(a), get(b))), get(held))), sum0)),
      );
    }
    return code;
  }

  /** crc32(crc, at, stop): 16 bytes at a time, each through a table that knows how many follow it. */
  static crc32Code() {
    const { get, set, tee, num, add, xor, and, right, shift, load, loop, again, less, I32 } = Assembler;
    const [crc, at, stop, word] = [0, 1, 2, 3];
    const step = [0, 4, 8, 12].map((place) => {
      const read = load(get(at), place);
      return [
        set(word, place === 0 ? xor(read, get(crc)) : read),
        [0, 1, 2, 3].map((byte) => {
          const table = Fast.TABLES + 1024 * (15 - place - byte);
          const index = shift(and(right(get(word), 8 * byte), num(255)), 2);
          const value = load(index, table);
          return set(crc, place + byte === 0 ? value : xor(get(crc), value));
        }),
      ];
    });
    const code = [loop(step, again(less(tee(at, add(get(at), num(16))), get(stop)))), get(crc)];
    return { locals: [[1, I32]], code };
  }
}
/** Places in the memory, in bytes. */
Fast.K = 0;
Fast.STATE = 256;
Fast.WORDS = 512;
Fast.TABLES = 2048;
Fast.DATA = 32 * 1024;
/** Bytes that are copied in at once: they stay in the processor's cache. */
Fast.ROOM = 224 * 1024;
