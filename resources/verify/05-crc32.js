/** CRC-32 as zip has it (APPNOTE.TXT 4.4.7; ISO 3309). */
class Crc32 {
  /** @param {Fast | null} fast the same in WebAssembly, for large files */
  constructor(fast = null) {
    this.fast = fast;
    this.value = 0;
  }

  /** Take more data. */
  update(data) {
    let crc = ~this.value;
    let at = 0;
    if (this.fast) [crc, at] = this.fast.crc32(crc, data);
    for (; at < data.length; at += 1) crc = Crc32.TABLE[(crc ^ data[at]) & 0xff] ^ crc >>> 8;
    this.value = ~crc >>> 0;
    return this;
  }

  /** Table `count` says what a byte comes to that `count` zero bytes follow. */
  static tables(count) {
    const table = new Int32Array(256 * count);
    for (let byte = 0; byte < 256; byte += 1) {
      let crc = byte;
      for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? crc >>> 1 ^ 0xedb88320 : crc >>> 1;
      table[byte] = crc;
    }
    for (let at = 256; at < table.length; at += 1) {
      table[at] = table[table[at - 256] & 0xff] ^ table[at - 256] >>> 8;
    }
    return table;
  }
}
Crc32.TABLE = Crc32.tables(1);
