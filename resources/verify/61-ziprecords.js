/** The records of a zip file (APPNOTE.TXT 6.3), read strictly: whatever has two readings is refused (bundle.md, Containers). */
const ZipRecords = (() => {
  const FULL32 = 0xffffffffn;
  /** What stands in the six numbers of an end record whose true value is in the wide one. */
  const FULL = [0xffffn, 0xffffn, 0xffffn, 0xffffn, FULL32, FULL32];
  const CENTRAL_SIZE = 46;
  const LOCAL_SIZE = 30;
  const END_SIZE = 22;
  const END64_SIZE = 56;
  const LOCATOR_SIZE = 20;
  const [ENCRYPTED_FLAG, DESCRIPTOR_FLAG] = [0x0001, 0x0008];
  /** UTF-8 names, sizes after the data, and how hard deflate tried; all else means encryption or patches. */
  const ALLOWED_FLAGS = 0x0800 | DESCRIPTOR_FLAG | 0x0006;
  const LONGEST_DESCRIPTOR = 24;
  const ZIP64 = 0x0001;
  const KNOWN_EXTRA = [ZIP64, 0x5455, 0x7875, 0x000a, 0x5855];
  /** Bytes of an extra field: the longest known one, NTFS times, has 32; no room for anything else. */
  const LONGEST_EXTRA = 36;
  /** The version that Zip64 needs. */
  const NEWEST = 45;
  /** 1980-01-01 00:00:00 as a zip's date and time, read as one number: when nothing of the members' own is told. */
  const EPOCH = 0x00210000;
  /** Windows attributes: a label of a volume, a folder, a link or another reparse point. */
  const NO_FILE = 0x0008 | 0x0010 | 0x0400;
  const NO_FOLDER = 0x0008 | 0x0400;
  /** Kinds in a Unix mode, and 0 where there is none. */
  const FILE_MODES = [0, 0o10];
  const FOLDER_MODES = [0, 0o04];
  /** Bytes from the end in which an end record can stand. */
  const COMMENT_REACH = 66_000;

  /** Random access to a blob, with the bytes around a small read kept for the next one. */
  class Window {
    constructor(blob) {
      this.blob = blob;
      this.size = blob.size;
      this.start = 0;
      this.held = new Uint8Array(0);
    }

    async at(offset, count) {
      if (offset + count > this.size) throw new Unreadable("it ended early");
      if (offset < this.start || offset + count > this.start + this.held.length) {
        const stop = Math.min(this.size, offset + Math.max(count, Window.AHEAD));
        this.held = await Parts.read(this.blob, offset, stop);
        this.start = offset;
      }
      return this.held.subarray(offset - this.start, offset - this.start + count);
    }
  }
  Window.AHEAD = 64 * 1024;

  /** Takes little-endian numbers one after the other: short ones as Number, and what may be wide as BigInt. */
  class Fields {
    constructor(data) {
      this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      this.place = 0;
    }

    skip(count) {
      this.place += count;
      return this;
    }

    u16() {
      this.place += 2;
      return this.view.getUint16(this.place - 2, true);
    }

    u32() {
      this.place += 4;
      return this.view.getUint32(this.place - 4, true);
    }

    u64() {
      this.place += 8;
      return this.view.getBigUint64(this.place - 8, true);
    }

    long16() {
      return BigInt(this.u16());
    }

    long32() {
      return BigInt(this.u32());
    }
  }

  const begins = (data, text) => Bytes.latin1(data.subarray(0, 4)) === text;
  const hex4 = (number) => `0x${number.toString(16).padStart(4, "0")}`;

  /**
   * Read every member, in the order of the bytes, having accounted for each byte of the file.
   *
   * Throws Fault when a rule is broken, Unreadable when it ends before its end record or is no zip.
   */
  async function readMembers(blob) {
    const file = new Window(blob);
    const [count, start, length, ending] = await endRecord(file);
    if (count > Limits.MAX_MEMBERS) throw new Fault(`at most ${Limits.MAX_MEMBERS} members`, `${count}`);
    if (length > Limits.MAX_CENTRAL) {
      throw new Fault(`a central directory of at most ${Limits.MAX_CENTRAL} bytes`, `${length} bytes`);
    }
    const headers = central(await file.at(Number(start), Number(length)), count);
    headers.sort((one, other) => (one.header < other.header ? -1 : Number(one.header > other.header)));
    if (headers.length === 0) throw new Fault("at least one member", "none");
    if (headers[0].header !== 0n) {
      throw new Fault("a zip that begins with its first member", "data before the first member");
    }
    const members = [];
    const locals = [];
    for (const [place, header] of headers.entries()) {
      const [member, version] = await local(file, header, headers[place + 1]?.header ?? start);
      members.push(member);
      locals.push(version);
    }
    if (headers.every((header) => header.stamp === EPOCH)) expectOneWriter(headers, locals, ending);
    return members;
  }

  /**
   * Hold every header to its neighbours, in a zip in which no member has a time of its own: so an exporter makes them, and
   * then no byte of the zip is free to change. Other programs write times, and attributes that differ; nothing rests on those.
   */
  function expectOneWriter(headers, locals, ending) {
    const fault = (name = "") => new Fault("headers as one program writes them", "other versions or attributes", name);
    let [lowest, version] = [NEWEST, 0xff];
    for (const [place, header] of headers.entries()) {
      lowest = Math.min(lowest, header.needed, locals[place].needed);
      version = Math.min(version, header.made & 0xff);
    }
    const alike = new Map();
    for (const [place, header] of headers.entries()) {
      const local = locals[place];
      const folder = header.name.endsWith("/");
      if (!alike.has(folder)) alike.set(folder, header.external);
      const right = header.made >> 8 === headers[0].made >> 8
        && (header.made & 0xff) === Math.max(version, header.needed)
        && header.needed === (header.wide || local.wide ? NEWEST : lowest)
        && local.needed === (local.wide ? NEWEST : lowest)
        && header.internal === 0
        && header.external === alike.get(folder);
      if (!right) throw fault(header.name);
    }
    if (ending !== null && ending.some((number) => number !== NEWEST)) throw fault();
  }

  /** Find the end of the central directory; gives its number of members, offset and length, and a wide end's versions. */
  async function endRecord(file) {
    const tail = await file.at(Math.max(0, file.size - COMMENT_REACH), Math.min(file.size, COMMENT_REACH));
    const place = Bytes.findLast(tail, "PK\x05\x06");
    if (place < 0 || tail.length - place < END_SIZE) {
      throw new Unreadable("it has no end record: it is cut off, or not a zip");
    }
    if (tail.length - place > END_SIZE) {
      throw new Fault("a zip that ends with its end record", "data after the end record");
    }
    const fields = new Fields(tail.subarray(place)).skip(4);
    const narrow = [fields.long16(), fields.long16(), fields.long16(), fields.long16(), fields.long32(), fields.long32()];
    const comment = fields.u16();
    let end = file.size - END_SIZE;
    let numbers = narrow;
    let ending = null;
    // Without a locator the narrow numbers are the truth: 65,535 members fill theirs, and need no wide one.
    if (end >= LOCATOR_SIZE && begins(await file.at(end - LOCATOR_SIZE, 4), "PK\x06\x07")) {
      [end, ending, numbers] = await endRecord64(file, end);
      // Some writers add the wide record before it is needed; then both must say the same.
      if (narrow.some((small, at) => small !== FULL[at] && small !== numbers[at])) {
        throw new Fault("end records that agree", "another end record");
      }
    }
    const [disk, firstDisk, here, count, length, start] = numbers;
    if (disk || firstDisk || here !== count || comment) {
      throw new Fault("a zip in one part without comment", "another end record");
    }
    if (start + length !== BigInt(end)) {
      throw new Fault("the end record right after the central directory", "bytes that belong to no member");
    }
    return [count, start, length, ending];
  }

  async function endRecord64(file, end) {
    const place = end - LOCATOR_SIZE - END64_SIZE;
    if (place < 0) throw new Fault("a zip64 end record", "none");
    const data = await file.at(place, END64_SIZE + LOCATOR_SIZE);
    const fields = new Fields(data).skip(4);
    const length = fields.u64();
    const ending = [fields.u16(), fields.u16()];
    const numbers = [fields.long32(), fields.long32(), fields.u64(), fields.u64(), fields.u64(), fields.u64()];
    fields.skip(4);
    const locator = [fields.long32(), fields.u64(), fields.long32()];
    const wanted = [0n, BigInt(place), 1n];
    // The record counts its length without its first two fields.
    if (!begins(data, "PK\x06\x06") || length !== BigInt(END64_SIZE - 12)
      || !begins(data.subarray(END64_SIZE), "PK\x06\x07") || locator.some((value, at) => value !== wanted[at])) {
      throw new Fault("a zip64 end record and its locator", "other bytes");
    }
    return [place, ending, numbers];
  }

  function central(data, count) {
    const headers = [];
    let place = 0;
    while (place < data.length) {
      const [header, next] = centralHeader(data, place);
      headers.push(header);
      place = next;
    }
    if (BigInt(headers.length) !== count) {
      throw new Fault(`${count} members, as the end record says`, `${headers.length}`);
    }
    return headers;
  }

  function centralHeader(data, place) {
    if (data.length - place < CENTRAL_SIZE || !begins(data.subarray(place), "PK\x01\x02")) {
      throw new Fault("a central directory header", "other bytes");
    }
    const fields = new Fields(data.subarray(place, place + CENTRAL_SIZE)).skip(4);
    const [made, needed, flags, method] = [fields.u16(), fields.u16(), fields.u16(), fields.u16()];
    const [stamp, crc] = [fields.u32(), fields.u32()];
    const [narrowPacked, narrowSize] = [fields.long32(), fields.long32()];
    const [nameSize, extraSize, comment, disk] = [fields.u16(), fields.u16(), fields.u16(), fields.u16()];
    const [internal, mode] = [fields.u16(), fields.u32()];
    const narrowHeader = fields.long32();
    const body = place + CENTRAL_SIZE;
    const end = body + nameSize + extraSize;
    if (end > data.length) throw new Fault("a central directory header", "one that is cut off");
    const name = Bytes.latin1(data.subarray(body, body + nameSize));
    const extra = extraFields(data.subarray(body + nameSize, end), name);
    const [size, packed, header] = wide(extra, name, narrowSize, narrowPacked, narrowHeader);
    if (comment || disk) throw new Fault("members in one part without comment", "another central header", name);
    checkKind(name, mode, method, size, crc);
    checkPacking(name, needed, flags, method, packed, size);
    const said = { stamp, made, needed, internal, external: mode, wide: extra.has(ZIP64) };
    return [{ name, flags, method, crc, packed, size, header, ...said }, end];
  }

  /** Let through files, and folders that hold nothing themselves. */
  function checkKind(name, mode, method, size, crc) {
    const folder = name.endsWith("/");
    const [modes, refused] = folder ? [FOLDER_MODES, NO_FOLDER] : [FILE_MODES, NO_FILE];
    if (!modes.includes(mode >>> 28) || mode & refused) {
      throw new Fault("only files and the folders they are in", "a link or a special file", name);
    }
    if (folder && (method !== Parts.STORED || size !== 0n || crc !== 0)) {
      throw new Fault("a folder without data", `method ${method}, ${size} bytes`, name);
    }
  }

  function checkPacking(name, needed, flags, method, packed, size) {
    if (needed > NEWEST) throw new Fault(`members that need at most version ${NEWEST}`, `${needed}`, name);
    // Whoever has the password can unpack it and check the folder: nothing is shown to be wrong.
    if (flags & ENCRYPTED_FLAG) throw new Lack("members that are not encrypted", `flags ${hex4(flags)}`, name);
    if (flags & ~ALLOWED_FLAGS) throw new Fault("members that are not encrypted", `flags ${hex4(flags)}`, name);
    if (method !== Parts.STORED && method !== Parts.DEFLATED) {
      throw new Lack("members stored or deflated", `method ${method}`, name);
    }
    if (method === Parts.STORED && packed !== size) {
      throw new Fault("a stored member of equal sizes", `${packed} and ${size}`, name);
    }
    if (size > packed * BigInt(Limits.MAX_EXPANSION)) {
      const found = `${packed} bytes that become ${size}`;
      throw new Fault(`an expansion of at most ${Limits.MAX_EXPANSION} times`, found, name);
    }
  }

  function extraFields(data, name) {
    const found = new Map();
    let place = 0;
    while (place < data.length) {
      const head = Uint8Array.of(0xff, 0xff, 0xff, 0xff);
      head.set(data.subarray(place, place + 4));
      const fields = new Fields(head);
      const [kind, length] = [fields.u16(), fields.u16()];
      const value = data.subarray(place + 4, place + 4 + length);
      if (value.length !== length || found.has(kind)) {
        throw new Fault("extra fields that fill their space, each once", "other bytes", name);
      }
      if (!KNOWN_EXTRA.includes(kind) || length > LONGEST_EXTRA) {
        throw new Fault("extra fields that hold only sizes, times and owners", `field ${hex4(kind)}`, name);
      }
      found.set(kind, value);
      place += 4 + length;
    }
    return found;
  }

  /** Take from the Zip64 field, in its order, each value that did not fit in 32 bits. */
  function wide(extra, name, ...narrow) {
    const values = extra.get(ZIP64) ?? new Uint8Array(0);
    const wanted = narrow.filter((value) => value === FULL32).length;
    if (values.length !== 8 * wanted) {
      throw new Fault("a zip64 field with just the values that need it", `${values.length} bytes`, name);
    }
    const fields = new Fields(values);
    return narrow.map((value) => (value === FULL32 ? fields.u64() : value));
  }

  /** Compare a local header with the central one and measure its data, which must reach exactly to `end`. */
  async function local(file, entry, end) {
    const overlap = () => new Fault("members beside one another", "overlapping members", entry.name);
    if (entry.header + BigInt(LOCAL_SIZE) > end) throw overlap();
    const place = Number(entry.header);
    const head = await file.at(place, LOCAL_SIZE);
    const fields = new Fields(head).skip(4);
    const [needed, flags, method] = [fields.u16(), fields.u16(), fields.u16()];
    const [stamp, crc] = [fields.u32(), fields.long32()];
    const [narrowPacked, narrowSize] = [fields.long32(), fields.long32()];
    const [nameSize, extraSize] = [fields.u16(), fields.u16()];
    const offset = entry.header + BigInt(LOCAL_SIZE + nameSize + extraSize);
    const left = end - offset - entry.packed;
    if (!begins(head, "PK\x03\x04")) throw new Fault("a local header", "other bytes", entry.name);
    if (needed > NEWEST) throw new Fault(`members that need at most version ${NEWEST}`, `${needed}`, entry.name);
    if (left < 0n) throw overlap();
    const texts = await file.at(place + LOCAL_SIZE, nameSize + extraSize);
    const name = Bytes.latin1(texts.subarray(0, nameSize));
    const extra = extraFields(texts.subarray(nameSize), entry.name);
    const [size, packed] = wide(extra, entry.name, narrowSize, narrowPacked);
    const sizes = [crc, packed, size];
    const wanted = [BigInt(entry.crc), entry.packed, entry.size];
    const same = name === entry.name && flags === entry.flags && method === entry.method && stamp === entry.stamp;
    const equal = sizes.every((value, at) => value === wanted[at]);
    // Info-ZIP writes into a pipe what it knows already, and 0 for the rest.
    const late = flags & DESCRIPTOR_FLAG && sizes.every((early, at) => early === 0n || early === wanted[at]);
    if (!same || !(late || equal)) {
      throw new Fault("a local header like the central one", `${name}: another name, method, time or size`, entry.name);
    }
    const described = Boolean(flags & DESCRIPTOR_FLAG) && left <= BigInt(LONGEST_DESCRIPTOR);
    const tail = described ? await file.at(Number(offset + entry.packed), Number(left)) : new Uint8Array(0);
    if (BigInt(tail.length) !== left
      || (flags & DESCRIPTOR_FLAG && !descriptors(wanted).some((form) => Bytes.equal(form, tail)))) {
      throw new Fault("members that follow one another", "bytes that belong to no member", entry.name);
    }
    const start = Number(offset);
    const blob = file.blob.slice(start, start + Number(entry.packed));
    return [{ name, method, crc: entry.crc, size: Number(entry.size), blob }, { needed, wide: extra.has(ZIP64) }];
  }

  /** The forms of a data descriptor: sizes of four or eight bytes, with and without its signature. */
  function descriptors([crc, packed, size]) {
    const form = (...numbers) => Bytes.concat(numbers.map(([value, count]) => littleEndian(value, count)));
    const forms = [form([crc, 4], [packed, 8], [size, 8])];
    if (packed <= FULL32 && size <= FULL32) forms.push(form([crc, 4], [packed, 4], [size, 4]));
    return [...forms, ...forms.map((plain) => Bytes.concat([Bytes.of("PK\x07\x08"), plain]))];
  }

  function littleEndian(value, count) {
    return Uint8Array.from({ length: count }, (_, place) => Number(value >> BigInt(8 * place) & 0xffn));
  }

  return Object.freeze({ readMembers });
})();
