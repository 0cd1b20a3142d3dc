/**
 * The few instructions of WebAssembly that 06-fast.js needs, as functions of what they work on.
 *
 * A piece of code is a nested list of bytes; numbers are in LEB128 (WebAssembly Core Specification, 5.2.2).
 */
const Assembler = (() => {
  const [I32, V128] = [0x7f, 0x7b];

  /** An unsigned number. */
  function unsigned(value) {
    return value < 128 ? [value] : [value % 128 + 128, unsigned(Math.floor(value / 128))];
  }

  /** A number that is not negative, where a signed one is asked for. */
  function signed(value) {
    return value < 64 ? [value] : [value % 128 + 128, signed(Math.floor(value / 128))];
  }

  const vector = (code) => [0xfd, unsigned(code)];
  /** An operation on two values, or one after the other on more. */
  const fold = (code) => (...values) => values.reduce((one, other) => [one, other, code]);
  const vectorBy = (code) => (value, by) => [value, num(by), vector(code)];
  const num = (value) => [0x41, signed(value)];
  const list = (items) => [unsigned(items.length), items];
  const sized = (content) => {
    const bytes = content.flat(Infinity);
    return [unsigned(bytes.length), bytes];
  };
  const section = (id, content) => [id, sized(content)];
  const text = (name) => list(Array.from(name, (char) => char.charCodeAt(0)));

  return Object.freeze({
    I32,
    V128,
    num,
    get: (local) => [0x20, unsigned(local)],
    set: (local, value) => [value, 0x21, unsigned(local)],
    /** Set, and give the value on. */
    tee: (local, value) => [value, 0x22, unsigned(local)],
    add: fold(0x6a),
    and: fold(0x71),
    xor: fold(0x73),
    shift: (value, by) => [value, num(by), 0x74],
    right: (value, by) => [value, num(by), 0x76],
    turn: (value, by) => [value, num(by), 0x78],
    less: (one, other) => [one, other, 0x49],
    load: (base, offset) => [base, 0x28, 2, unsigned(offset)],
    store: (base, offset, value) => [base, value, 0x36, 2, unsigned(offset)],
    /** Code that runs once, and anew for as long as `again` in it is given something else than 0. */
    loop: (...code) => [0x03, 0x40, code, 0x0b],
    again: (condition) => [condition, 0x0d, 0],

    vload: (base, offset) => [base, vector(0x00), 0, unsigned(offset)],
    vstore: (base, offset, value) => [base, value, vector(0x0b), 0, unsigned(offset)],
    /** The same number of 32 bits in each lane. */
    splatLoad: (base, offset) => [base, vector(0x09), 2, unsigned(offset)],
    vshuffle: (bytes, one, other) => [one, other, vector(0x0d), bytes],
    vor: (one, other) => [one, other, vector(0x50)],
    vxor: (...values) => values.reduce((one, other) => [one, other, vector(0x51)]),
    vadd: (...values) => values.reduce((one, other) => [one, other, vector(0xae)]),
    vleft: vectorBy(0xab),
    vright: vectorBy(0xad),

    /**
     * Put a module together.
     *
     * @param {number} size bytes of its memory, which it gives out as `memory`
     * @param {{name, takes, gives, locals, code}[]} functions what it gives out besides
     */
    module(size, functions) {
      const pages = Math.ceil(size / 65536);
      const out = [
        [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        section(1, list(functions.map(({ takes, gives }) => [0x60, list(takes), list(gives)]))),
        section(3, list(functions.map((_, number) => number))),
        section(5, list([[0, unsigned(pages)]])),
        section(7, list([
          [text("memory"), 2, 0],
          ...functions.map(({ name }, number) => [text(name), 0, unsigned(number)]),
        ])),
        section(10, list(functions.map(({ locals, code }) =>
          sized([list(locals.map(([count, type]) => [unsigned(count), type])), code, 0x0b])))),
      ];
      return Uint8Array.from(out.flat(Infinity));
    },
  });
})();
