/**
 * SHA-256 (FIPS 180-4), because WebCrypto has it for whole buffers only: a gigabyte must not stand in the memory.
 *
 * `digest` is for what is small. An object takes its data in pieces; `Fast` does the bulk of it when it is there.
 */
class Sha256 {
  /** @param {Fast | null} fast the same in WebAssembly (06-fast.js), for large files */
  constructor(fast = null) {
    this.state = Sha256.START.slice();
    this.fast = fast;
    this.length = 0;
    this.rest = new Uint8Array(64);
  }

  /** Give the SHA-256 of some bytes. */
  static digest(data) {
    return new Sha256().update(data).finish();
  }

  /** Take more data. */
  update(data) {
    let at = 0;
    const held = this.length % 64;
    this.length += data.length;
    if (held > 0) {
      at = Math.min(64 - held, data.length);
      this.rest.set(data.subarray(0, at), held);
      if (held + at < 64) return this;
      Sha256.compress(this.state, this.rest, 0, 64);
    }
    if (this.fast) at = this.fast.sha256(this.state, data, at);
    const stop = data.length - (data.length - at) % 64;
    Sha256.compress(this.state, data, at, stop);
    this.rest.set(data.subarray(stop));
    return this;
  }

  /** Give the digest; nothing can be added afterwards. */
  finish() {
    const held = this.length % 64;
    const end = new Uint8Array(held < 56 ? 64 : 128);
    end.set(this.rest.subarray(0, held));
    end[held] = 0x80;
    const view = new DataView(end.buffer);
    view.setBigUint64(end.length - 8, BigInt(this.length) * 8n);
    Sha256.compress(this.state, end, 0, end.length);
    const digest = new Uint8Array(32);
    const out = new DataView(digest.buffer);
    this.state.forEach((word, place) => out.setInt32(place * 4, word));
    return digest;
  }

  /** Take in whole blocks of 64 bytes, from `at` to `stop`. */
  static compress(state, data, at, stop) {
    const w = Sha256.SCHEDULE;
    const k = Sha256.K;
    for (; at < stop; at += 64) {
      for (let t = 0; t < 16; t += 1) {
        const place = at + t * 4;
        w[t] = data[place] << 24 | data[place + 1] << 16 | data[place + 2] << 8 | data[place + 3];
      }
      for (let t = 16; t < 64; t += 1) {
        const x = w[t - 15];
        const y = w[t - 2];
        const low = (x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3;
        const high = (y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10;
        w[t] = (w[t - 16] + low | 0) + (w[t - 7] + high | 0);
      }
      let a = state[0];
      let b = state[1];
      let c = state[2];
      let d = state[3];
      let e = state[4];
      let f = state[5];
      let g = state[6];
      let h = state[7];
      for (let t = 0; t < 64; t += 1) {
        const sum1 = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
        const one = (h + sum1 | 0) + (k[t] + w[t] | 0) + (g ^ e & (f ^ g)) | 0;
        const sum0 = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
        const two = sum0 + (a & b ^ a & c ^ b & c) | 0;
        h = g;
        g = f;
        f = e;
        e = d + one | 0;
        d = c;
        c = b;
        b = a;
        a = one + two | 0;
      }
      state[0] += a;
      state[1] += b;
      state[2] += c;
      state[3] += d;
      state[4] += e;
      state[5] += f;
      state[6] += g;
      state[7] += h;
    }
  }

  /** The first 32 bits of the fractional part of a root of each of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
  static fractions(count, root) {
    const words = [];
    for (let number = 2; words.length < count; number += 1) {
      let divisor = 2;
      while (number % divisor !== 0) divisor += 1;
      if (divisor === number) words.push(Sha256.fraction(number, root));
    }
    return Int32Array.from(words);
  }

  /** Exact: the whole number whose power comes closest from below to the prime times 2^(32 * root). */
  static fraction(prime, root) {
    const wanted = BigInt(prime) << BigInt(32 * root);
    let value = 0n;
    for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) {
      if ((value + bit) ** BigInt(root) <= wanted) value += bit;
    }
    return Number(BigInt.asIntN(32, value));
  }
}
Sha256.START = Sha256.fractions(8, 2);
Sha256.K = Sha256.fractions(64, 3);
Sha256.SCHEDULE = new Int32Array(64);
