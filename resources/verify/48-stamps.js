/** RFC 3161 time stamps, held to the root of their authority (bundle.md, Anchors). */

const Stamps = (() => {
  const [SEQUENCE, SET, OID, INTEGER, BOOLEAN, OCTETS, TIME] = [0x30, 0x31, 0x06, 0x02, 0x01, 0x04, 0x18];
  const [CONTEXT_0, CONTEXT_1, MILLIS, MICROS, KEY_ID] = [0xa0, 0xa1, 0x80, 0x81, 0x80];
  const SIGNED_DATA = "2a864886f70d010702";
  const TST_INFO = "2a864886f70d0109100104";
  const CONTENT_TYPE = "2a864886f70d010903";
  const MESSAGE_DIGEST = "2a864886f70d010904";
  const SIGNING_CERTIFICATE = "2a864886f70d010910020c";
  const SIGNING_CERTIFICATE_2 = "2a864886f70d010910022f";
  const SHA256 = "608648016503040201";
  const DIGESTS = {[SHA256]: "SHA-256", "608648016503040202": "SHA-384", "608648016503040203": "SHA-512"};
  const RSA = "2a864886f70d010101";
  /** Kinds of signature, and the one digest that each may go with; plain RSA goes with any. */
  const SIGNATURES = {
    "2a864886f70d01010b": ["rsa", "SHA-256"],
    "2a864886f70d01010c": ["rsa", "SHA-384"],
    "2a864886f70d01010d": ["rsa", "SHA-512"],
    "2a8648ce3d040302": ["ecdsa", "SHA-256"],
    "2a8648ce3d040303": ["ecdsa", "SHA-384"],
    "2a8648ce3d040304": ["ecdsa", "SHA-512"],
  };
  const MOMENT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
  const MAX_CERTIFICATES = 16;

  /** Give a value that must be there. */
  function there(value) {
    if (value === undefined) throw new Der.NotDer("a value is missing");
    return value;
  }

  function content(value, tag) {
    if (there(value).tag !== tag) throw new Der.NotDer("a value of another kind");
    return value.content;
  }

  /** Read a TimeStampResp; nothing is judged but its form and its status. */
  function read(data) {
    try {
      const [status, token] = Der.inside(Der.one(data), SEQUENCE);
      const number = Der.number(there(Der.inside(there(status), SEQUENCE)[0]));
      if (number !== 0n && number !== 1n) throw new Fault("a reply that grants a time stamp", `status ${number}`);
      return readSigned(opened(there(token), SIGNED_DATA));
    } catch (error) {
      if (!(error instanceof Der.NotDer)) throw error;
      throw new Fault("a time stamp reply in DER (RFC 3161)", "other bytes");
    }
  }

  /** Open a ContentInfo of a certain type. */
  function opened(value, wanted) {
    const [kind, wrapped, ...more] = Der.inside(value, SEQUENCE);
    if (Chains.nameOf(kind) !== wanted || more.length) throw new Der.NotDer("another content");
    const inside = Der.inside(there(wrapped), CONTEXT_0);
    if (inside.length !== 1) throw new Der.NotDer("another content");
    return inside[0];
  }

  function readSigned(value) {
    const [, , wrapped, ...rest] = Der.inside(value, SEQUENCE);
    const info = content(opened(there(wrapped), TST_INFO), OCTETS);
    const told = readInfo(info);
    const parts = new Map(rest.map((each) => [each.tag, each]));
    const certificates = parts.has(CONTEXT_0) ? Der.inside(parts.get(CONTEXT_0), CONTEXT_0) : [];
    const signers = Der.inside(there(parts.get(SET)), SET);
    if (certificates.length > MAX_CERTIFICATES || signers.length !== 1) throw new Der.NotDer("too many");
    const [, name, digest, attributes, algorithm, signature] = Der.inside(signers[0], SEQUENCE);
    // Whether all is there comes before what it says: what is not whole is false, what is not known is not.
    const hash = there(signature) && DIGESTS[Chains.algorithmOf(digest)];
    const kind = kindOf(Chains.algorithmOf(algorithm), hash);
    const links = certificates.filter((each) => each.tag === SEQUENCE).map((each) => Chains.read(each.bytes));
    const held = {attributes: attributesOf(attributes), signed: Der.write(SET, attributes.content)};
    return {...told, ...held, info, links, name, hash, kind, signature: content(signature, OCTETS)};
  }

  function kindOf(algorithm, hash) {
    const [kind, with_] = algorithm === RSA ? ["rsa", hash] : SIGNATURES[algorithm] || [];
    if (!hash || !kind || with_ !== hash) throw new Chains.NotJudged();
    return kind;
  }

  /** Read a TSTInfo: imprint, genTime, and the latest moment that its accuracy allows, in microseconds. */
  function readInfo(info) {
    const [version, policy, imprint, serial, made, ...rest] = Der.inside(Der.one(info), SEQUENCE);
    if (Der.number(there(version)) !== 1n) throw new Der.NotDer("another version");
    Chains.nameOf(policy);
    const [algorithm, hashed, ...more] = Der.inside(there(imprint), SEQUENCE);
    Der.number(there(serial));
    if (more.length || !there(made) || !there(hashed)) throw new Der.NotDer("another imprint");
    const parts = new Map(rest.map((each) => [each.tag, each]));
    const inside = (tag) => (parts.has(tag) ? Der.inside(parts.get(tag), tag) : []);
    if (Chains.algorithmOf(algorithm) !== SHA256 || inside(CONTEXT_1).some(isCritical)) throw new Chains.NotJudged();
    if (parts.has(INTEGER)) Der.number(parts.get(INTEGER));
    const moment = momentOf(content(made, TIME));
    const latest = moment + accuracyOf(inside(SEQUENCE));
    if (!Moments.isWritable(millisOf(latest))) throw new Der.NotDer("a time beyond all calendars");
    return {imprint: content(hashed, OCTETS), made: moment, latest, latestMillis: millisOf(latest)};
  }

  /** Give the millisecond that a moment in microseconds lies in. */
  function millisOf(micros) {
    return Number((micros - (((micros % 1000n) + 1000n) % 1000n)) / 1000n);
  }

  function isCritical(extension) {
    return Der.inside(extension, SEQUENCE).some((each) => each.tag === BOOLEAN && Bytes.hex(each.content) !== "00");
  }

  /** Read a GeneralizedTime with a fraction; gives a moment in microseconds. */
  function momentOf(data) {
    const match = MOMENT.exec(Bytes.latin1(data));
    const moment = match && Moments.of(...match.slice(1, 7).map(Number));
    if (!match || moment === null) throw new Der.NotDer("no time");
    return BigInt(moment) * 1000n + BigInt((match[7] || "0").slice(0, 6).padEnd(6, "0"));
  }

  /** Read an accuracy, in microseconds. */
  function accuracyOf(parts) {
    const found = new Map(parts.map((each) => [each.tag, Der.number(each, each.tag)]));
    if ([...found.values()].some((number) => number < 0n)) throw new Der.NotDer("an accuracy below zero");
    const of = (tag) => found.get(tag) || 0n;
    return of(INTEGER) * 1_000_000n + of(MILLIS) * 1000n + of(MICROS);
  }

  /** Map each signed attribute's name to its one value. */
  function attributesOf(attributes) {
    const found = new Map();
    for (const attribute of Der.inside(there(attributes), CONTEXT_0)) {
      const [kind, several, ...more] = Der.inside(attribute, SEQUENCE);
      const inside = Der.inside(there(several), SET);
      const name = Chains.nameOf(kind);
      if (more.length || inside.length !== 1 || found.has(name)) throw new Der.NotDer("another form of attribute");
      found.set(name, inside[0]);
    }
    return found;
  }

  /** Check a time stamp over what has this SHA-256, under this root; gives the signer's certificate. */
  async function check(stamp, imprint, root) {
    if (!Bytes.equal(stamp.imprint, imprint)) {
      throw new Fault(`a time stamp over ${Bytes.hex(imprint)}`, Bytes.hex(stamp.imprint));
    }
    const signer = stamp.links.find((link) => isNamed(link, stamp.name));
    if (!signer) throw new Fault("one signer whose certificate is inside", "none");
    if (!(await attributesHold(stamp, signer))) {
      throw new Fault("signed attributes that name the content, its digest and the signer", "others");
    }
    if (!signer.kind) throw new Chains.NotJudged();
    if (!(await Chains.signed(signer, stamp.kind, stamp.hash, stamp.signature, stamp.signed))) {
      throw new Fault("a signature by the authority", "it does not hold");
    }
    if (!signer.stamps) throw new Fault("a certificate for time stamps alone", "one for other uses");
    if (!Chains.held(signer, stamp.made)) {
      const found = `from ${textOf(signer.start)} to ${textOf(signer.end)}`;
      throw new Fault(`a certificate that was valid at ${textOf(millisOf(stamp.made))}`, found);
    }
    if (!(await Chains.reaches(signer, stamp.links, root, stamp.made))) {
      throw new Fault("a chain of certificates to the authority's root", "none that holds");
    }
    return signer;
  }

  /** Write a moment as findings show it: UTC, to the millisecond. */
  function textOf(moment) {
    return new Date(moment).toISOString().slice(-24);
  }

  function isNamed(link, name) {
    if (name.tag === KEY_ID) return link.keyId !== null && Bytes.equal(link.keyId, name.content);
    return name.tag === SEQUENCE && Bytes.equal(link.issuerAndSerial, name.content);
  }

  async function attributesHold(stamp, signer) {
    try {
      const type = Bytes.hex(content(stamp.attributes.get(CONTENT_TYPE), OID));
      const digest = content(stamp.attributes.get(MESSAGE_DIGEST), OCTETS);
      const names = await namesSigner(stamp.attributes, signer.der);
      return type === TST_INFO && Bytes.equal(digest, await digestOf(stamp.hash, stamp.info)) && names;
    } catch (error) {
      if (error instanceof Der.NotDer) return false;
      throw error;
    }
  }

  async function digestOf(hash, data) {
    return new Uint8Array(await crypto.subtle.digest(hash, data));
  }

  /** Say whether signing-certificate-v2, or signing-certificate where it is not there, names this certificate. */
  async function namesSigner(attributes, der) {
    const newer = attributes.get(SIGNING_CERTIFICATE_2);
    const first = (value) => there(Der.inside(value, SEQUENCE)[0]);
    const id = Der.inside(first(first(newer || there(attributes.get(SIGNING_CERTIFICATE)))), SEQUENCE);
    // RFC 3161 as it was first written knows SHA-1 alone; the certificate is under the signature anyhow.
    let hash = newer ? "SHA-256" : "SHA-1";
    if (newer && there(id[0]).tag === SEQUENCE) hash = there(DIGESTS[Chains.algorithmOf(id.shift())]);
    return Bytes.equal(content(id[0], OCTETS), await digestOf(hash, der));
  }

  return {read, check, textOf};
})();
