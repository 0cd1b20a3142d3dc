/** Values in DER (X.690), read in the one form that DER allows, before anything reads meaning into them. */

const Der = (() => {
  const CONSTRUCTED = 0x20;
  const LONG_TAG = 0x1f;
  const LONG_FORM = 0x80;
  const MAX_DEPTH = 32;
  const MAX_LENGTH_OCTETS = 4;

  /** Says that bytes are not DER, or not of the form that was asked for. */
  class NotDer extends Error {}

  /** Read tag and length at `place`; gives where the content begins and ends. */
  function header(data, place) {
    if (data.length < place + 2 || (data[place] & LONG_TAG) === LONG_TAG) {
      throw new NotDer("a value without tag and length, or with a tag above 30");
    }
    let [begin, length] = [place + 2, data[place + 1]];
    if (length >= LONG_FORM) {
      const octets = data.subarray(begin, begin + length - LONG_FORM);
      begin += octets.length;
      const short = octets.length <= MAX_LENGTH_OCTETS && octets[0] !== 0;
      length = short ? octets.reduce((sum, octet) => sum * 256 + octet, 0) : 0;
      if (length < LONG_FORM) throw new NotDer("a length that is not in its shortest form");
    }
    if (begin + length > data.length) throw new NotDer("a value that is cut off");
    return [begin, begin + length];
  }

  function walk(data, start, stop, depth) {
    if (depth === 0) throw new NotDer(`more than ${MAX_DEPTH} values inside one another`);
    for (let place = start; place < stop;) {
      const [begin, end] = header(data, place);
      if (end > stop) throw new NotDer("a value reaches beyond the one that holds it");
      if (data[place] & CONSTRUCTED) walk(data, begin, end, depth - 1);
      place = end;
    }
  }

  /** Measure the value at the start of `data`, with its header. */
  function valueLength(data) {
    return header(data, 0)[1];
  }

  /** Read one value with nothing after it, all of it DER: its tag, its bytes, its content. */
  function one(data) {
    if (valueLength(data) !== data.length) throw new NotDer("something follows the value");
    walk(data, 0, data.length, MAX_DEPTH);
    return parts(data)[0];
  }

  /** Read the values that stand one after the other in `data`, which `one` has walked through before. */
  function parts(data) {
    const values = [];
    for (let place = 0; place < data.length;) {
      const [begin, end] = header(data, place);
      values.push({tag: data[place], bytes: data.subarray(place, end), content: data.subarray(begin, end)});
      place = end;
    }
    return values;
  }

  /** Read the values inside one of this tag. */
  function inside(value, tag) {
    if (value?.tag !== tag) throw new NotDer("a value of another kind");
    return parts(value.content);
  }

  /** Read the values inside one of this tag, which must have exactly these tags. */
  function fields(value, tag, ...tags) {
    const found = inside(value, tag);
    if (found.map((each) => each.tag).join() !== tags.join()) throw new NotDer("values of other kinds");
    return found;
  }

  /** Read a whole number in its shortest form, as a BigInt. */
  function number(value, tag = 0x02) {
    const {content} = value;
    const [first, second] = content;
    const needless = (first === 0 && second < 0x80) || (first === 0xff && second >= 0x80);
    if (value.tag !== tag || !content.length || needless) throw new NotDer("a number that is not in its shortest form");
    return BigInt.asIntN(8 * content.length, BigInt(`0x${Bytes.hex(content)}`));
  }

  /** Write one value whose content is `contents`, one after the other. */
  function write(tag, ...contents) {
    const content = Bytes.concat(contents);
    const octets = [];
    for (let rest = content.length; rest; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
    const length = content.length < LONG_FORM ? [content.length] : [LONG_FORM | octets.length, ...octets];
    return Bytes.concat([Uint8Array.from([tag, ...length]), content]);
  }

  /** Read UTCTime or GeneralizedTime to the second, in UTC (RFC 5280 section 4.1.2.5); gives a moment. */
  function time(value) {
    const text = Bytes.latin1(value.content);
    const match = {0x17: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, 0x18: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/}[
      value.tag
    ]?.exec(text);
    if (!match) throw new NotDer("another form of time");
    const [year, ...rest] = match.slice(1).map(Number);
    const century = value.tag === 0x18 ? 0 : year < 50 ? 2000 : 1900;
    const moment = Moments.of(century + year, ...rest);
    if (moment === null) throw new NotDer("a time that the calendar does not have");
    return moment;
  }

  return {NotDer, valueLength, one, parts, inside, fields, number, write, time};
})();
