/**
 * Check `report`: the PDF's last signature is by the device and covers the whole file (bundle.md, Signatures).
 *
 * A full PDF reader is not needed: when the two byte ranges hold every byte of the file but one hex string, no byte of any
 * object, page or cross-reference lies outside the signature.
 */
const Pdf = (() => {
  const MARK = "/ByteRange";
  /** Bytes from the signature's value within which its mark must stand, and again from both for the rest of its object. */
  const REACH = 16 * 1024;
  const [HEAD, HEAD_SHOWN] = [200, 60];
  const SPACE = "[ \\t\\n\\r\\f\\v]";
  const NUMBER = `${SPACE}+(\\d{1,15})`;
  const RANGE = new RegExp(`^/ByteRange${SPACE}*\\[${SPACE}*(\\d{1,15})${NUMBER}${NUMBER}${NUMBER}${SPACE}*\\]`);
  const OBJECT = /(?:^|[\r\n])(\d{1,10}) (\d{1,5}) obj\b/g;
  const CONTENTS = new RegExp(`/Contents${SPACE}*$`);
  const CERTIFIED = new RegExp(`/TransformMethod${SPACE}*/DocMDP\\b`);
  const NO_CHANGES = new RegExp(`/P${SPACE}+1\\b`);
  const SUBFILTER = new RegExp(`/SubFilter${SPACE}*/ETSI\\.CAdES\\.detached\\b`);
  const STATED = new RegExp(`/M${SPACE}*\\(([^()]{1,100})\\)`);
  const MOMENT = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'(\d\d)'?)$/;
  const MINUTE = 60_000;
  const HEX = /^<((?:[0-9A-F]{2})+)>$/;

  /** Check `report` of a report that came alone; see above. */
  async function checkReport(bag) {
    expectThere(bag);
    await bag.about(Names.REPORT, () => expectSignature(bag));
  }

  /** Expect that the report is here, and the certificates that it is checked with. */
  function expectThere(bag) {
    if (bag.device === null || bag.root === null) {
      throw new Lack("the certificates to check it with", "they could not be read", Names.REPORT);
    }
    if (!bag.source.has(Names.REPORT)) throw new Lack("a report to check", "missing", Names.REPORT);
  }

  /** Expect that the report is signed by the device, as a whole. */
  async function expectSignature(bag) {
    const {start, end, object} = await locate(bag.source);
    expectDictionary(object);
    const cms = await valueAt(bag.source, start, end);
    const size = bag.source.size(Names.REPORT);
    const digest = await bag.source.hashRanges(Names.REPORT, [[0, start], [end, size]]);
    const signed = await Cms.verify(cms, Bytes.unhex(digest), bag.device, Names.REPORT);
    expectCertificates(signed.certificates.map(Bytes.hex), Bytes.hex(bag.device.der), Bytes.hex(bag.root.der));
    if (!signed.namesSigner) throw new Fault("a PAdES signature, which names its certificate", "it does not");
    const when = signed.when === null ? statedMoment(object) : signed.when;
    if (when === null) throw new Fault("a signing time", "none");
    bag.sayValidity(Names.REPORT, when);
  }

  function expectCertificates(inside, device, root) {
    if (!inside.includes(device) || inside.some((one) => one !== device && one !== root)) {
      throw new Fault("the device's certificate inside, and the root's at most", "another set");
    }
  }

  /** Read the value of the last signature: the CMS, DER. */
  async function signature(source) {
    const {start, end} = await locate(source);
    return valueAt(source, start, end);
  }

  /** Find the last signature: where its gap starts and ends, and its object without the gap. */
  async function locate(source) {
    const size = source.size(Names.REPORT);
    const place = await findLast(source, MARK);
    if (place < 0) throw new Fault("a signature", "none");
    const head = Bytes.latin1(await read(source, place, place + HEAD));
    const match = RANGE.exec(head);
    if (!match) throw new Fault("a /ByteRange of four numbers", head.slice(0, HEAD_SHOWN));
    const [first, start, end, length] = match.slice(1).map(Number);
    if (first !== 0 || start >= end || end + length !== size) {
      throw new Fault(`a signature over all ${size} bytes but its own value`, match[0]);
    }
    if (end - start > Limits.MAX_PDF_SIGNATURE) {
      throw new Fault(`a signature value of at most ${Limits.MAX_PDF_SIGNATURE} bytes`, `${end - start} bytes`);
    }
    // Before anything between them is read: they may lie a whole file apart.
    const isNear = (start - REACH <= place && place < start) || (end <= place && place < end + REACH);
    if (!isNear) throw new Fault(`/ByteRange within ${REACH} bytes of the value that it skips`, "further away");
    const object = objectAround(
      Bytes.latin1(await read(source, Math.max(0, Math.min(start, place) - REACH), start)),
      Bytes.latin1(await read(source, end, Math.min(size, Math.max(end, place) + REACH))),
    );
    return {start, end, object};
  }

  /** Find the object that a gap lies in, given what stands before and after it. */
  function objectAround(before, after) {
    if (!CONTENTS.test(before)) throw new Fault("the byte ranges around the value of /Contents", "around something else");
    const begins = [...before.matchAll(OBJECT)];
    const stop = after.indexOf("endobj");
    if (!begins.length || stop < 0) throw new Fault("a signature in one object", "none found around it");
    const head = before.slice(begins.at(-1).index);
    const object = head + after.slice(0, stop);
    if (!object.includes(MARK) || head.includes("endobj")) {
      throw new Fault("/ByteRange and /Contents in one object", "in two");
    }
    return object;
  }

  /** Find the last place of a mark in the report, reading it once in pieces; -1 when there is none. */
  async function findLast(source, mark) {
    let [last, done, rest] = [-1, 0, new Uint8Array(0)];
    for await (const piece of source.chunks(Names.REPORT)) {
      const data = Bytes.concat([rest, piece]);
      const place = Bytes.findLast(data, mark);
      if (place >= 0) last = done - rest.length + place;
      done += piece.length;
      rest = data.slice(-(mark.length - 1));
    }
    return last;
  }

  /** Say whether the report holds anything that may be a signature. */
  async function isSigned(source) {
    return (await findLast(source, MARK)) >= 0;
  }

  /** Read a part of the report; less than that at its end. */
  async function read(source, start, stop) {
    const pieces = [];
    const end = Math.min(stop, source.size(Names.REPORT));
    if (start < end) for await (const piece of source.chunks(Names.REPORT, start, end)) pieces.push(piece.slice());
    return Bytes.concat(pieces);
  }

  function expectDictionary(object) {
    if (!SUBFILTER.test(object)) throw new Fault("a PAdES signature (ETSI.CAdES.detached)", "another kind");
    if (!CERTIFIED.test(object) || !NO_CHANGES.test(object)) {
      throw new Fault("certified with no changes allowed (DocMDP, P 1)", "not certified so");
    }
  }

  async function valueAt(source, start, end) {
    const match = HEX.exec(Bytes.latin1(await read(source, start, end)));
    if (!match) throw new Fault("a gap that is the signature in hex and nothing else", "other bytes");
    const data = Bytes.unhex(match[1]);
    let length;
    try {
      length = Der.valueLength(data);
    } catch (error) {
      if (!(error instanceof Der.NotDer)) throw error;
      throw new Fault("a CMS signature", error.message);
    }
    if (data.subarray(length).some((byte) => byte !== 0)) throw new Fault("zeros after the signature's value", "other bytes");
    return data.slice(0, length);
  }

  /** Read the signing time from the signature's dictionary, where PAdES has it; null when it states none. */
  function statedMoment(object) {
    const stated = STATED.exec(object);
    if (!stated) return null;
    const text = stated[1].replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(parseInt(octal, 8) & 0xff));
    const match = MOMENT.exec(text);
    const local = match && Moments.of(...match.slice(1, 7).map(Number));
    const offset = match ? Number(match[8] || 0) * 60 + Number(match[9] || 0) : 0;
    const moment = local - (match?.[7] === "-" ? -offset : offset) * MINUTE;
    if (local === null || offset >= 24 * 60 || !Moments.isWritable(moment)) {
      throw new Fault("a signing time of the calendar", text);
    }
    return moment;
  }

  return {checkReport, expectThere, expectSignature, signature, findLast, isSigned, read};
})();
