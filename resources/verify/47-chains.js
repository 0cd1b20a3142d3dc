/** Certificates of time-stamping authorities, and the way from one to a root (bundle.md, Anchors; RFC 5280). */

const Chains = (() => {
  const [SEQUENCE, SET, OID, INTEGER, BOOLEAN, OCTETS, BITS] = [0x30, 0x31, 0x06, 0x02, 0x01, 0x04, 0x03];
  const [CONTEXT_0, CONTEXT_3] = [0xa0, 0xa3];
  const VERSION_3 = "a003020102";
  const [UTF8, UTF16] = [0x0c, 0x1e];
  const [CONSTRAINTS, USAGE, PURPOSE, KEY_ID] = ["551d13", "551d0f", "551d25", "551d0e"];
  /** Extensions that may be critical: what they ask for is looked at. */
  const LOOKED_AT = [CONSTRAINTS, USAGE, PURPOSE];
  const COMMON_NAME = "550403";
  const TIME_STAMPING = "2b06010505070308";
  const ANY_PURPOSE = "551d2500";
  const KEY_CERT_SIGN = 0x04;
  /** Blocks of any kind, as a file can hold others beside the certificates. */
  const PEM = /-----BEGIN ([^-]*)-----([^-]*)-----END \1-----/g;
  /** What stands before an RSA key: rsaEncryption, its parameters NULL (RFC 8017). */
  const RSA = "300d06092a864886f70d0101010500";
  const [MIN_MODULUS, MAX_MODULUS, MAX_EXPONENT] = [1n << 2047n, (1n << 8192n) - 1n, (1n << 32n) - 1n];
  /** Public keys on each curve up to their uncompressed points, whose length follows (RFC 5480). */
  const CURVES = {
    "3059301306072a8648ce3d020106082a8648ce3d03010703420004": "P-256",
    "3076301006072a8648ce3d020106052b8104002203620004": "P-384",
    "30819b301006072a8648ce3d020106052b810400230381860004": "P-521",
  };
  const SIGNED_WITH = {
    "2a864886f70d01010b": ["rsa", "SHA-256"],
    "2a864886f70d01010c": ["rsa", "SHA-384"],
    "2a864886f70d01010d": ["rsa", "SHA-512"],
    "2a8648ce3d040302": ["ecdsa", "SHA-256"],
    "2a8648ce3d040303": ["ecdsa", "SHA-384"],
    "2a8648ce3d040304": ["ecdsa", "SHA-512"],
  };

  /** It uses something that is not judged here: a warning, for it proves nothing and takes nothing from the rest. */
  class NotJudged extends Error {}

  const nameOf = (value) => {
    if (value?.tag !== OID) throw new Der.NotDer("no name of a kind");
    return Bytes.hex(value.content);
  };

  /** Read the first of the values inside, which names an algorithm. */
  function algorithmOf(value) {
    return nameOf(Der.inside(value, SEQUENCE)[0]);
  }

  /** Read a certificate, DER, as one link of a chain. */
  function read(der) {
    const [tbs, algorithm, signature] = Der.fields(Der.one(der), SEQUENCE, SEQUENCE, SEQUENCE, BITS);
    const fields = Der.inside(tbs, SEQUENCE);
    if (fields[0]?.tag === CONTEXT_0 && Bytes.hex(fields.shift().bytes) !== VERSION_3) throw new Der.NotDer("another version");
    const [serial, , issuer, validity, subject, key, ...rest] = fields;
    const tags = fields.slice(0, 6).map((each) => each.tag).join();
    if (tags !== [INTEGER, ...Array(5).fill(SEQUENCE)].join() || signature.content[0] !== 0) {
      throw new Der.NotDer("another form of certificate");
    }
    const times = Der.inside(validity, SEQUENCE).map(Der.time);
    if (times.length !== 2) throw new Der.NotDer("another form of validity");
    const extensions = extensionsOf(rest);
    const [usage, purpose, keyId] = [USAGE, PURPOSE, KEY_ID].map((kind) => extensions.get(kind));
    const isPlain = [...extensions].every(([kind, each]) => !each.critical || LOOKED_AT.includes(kind));
    const {issues, pathLength} = constraintsOf(extensions.get(CONSTRAINTS));
    const [maySign, purposes] = [signsCertificates(usage), purposesOf(purpose)];
    // What is said of an issuer's purposes bounds what it issues (RFC 5280 section 4.2.1.12 leaves that open).
    const isForStamps = !purpose || purposes.includes(TIME_STAMPING) || purposes.includes(ANY_PURPOSE);
    return {
      der,
      fingerprint: Bytes.hex(Sha256.digest(der)),
      issuer: issuer.bytes,
      subject: subject.bytes,
      issuerAndSerial: Bytes.concat([issuer.bytes, serial.bytes]),
      keyId: keyId ? contentOf(Der.one(keyId.value), OCTETS) : null,
      name: commonName(subject),
      issues: isPlain && issues && maySign && isForStamps,
      pathLength,
      stamps: isPlain && Boolean(purpose?.critical) && purposes.join() === TIME_STAMPING,
      start: times[0],
      end: times[1],
      key: key.bytes,
      kind: kindOf(key),
      algorithm: algorithmOf(algorithm),
      body: tbs.bytes,
      signature: signature.content.subarray(1),
    };
  }

  /**
   * Read the certificates of a file, PEM or DER; gives the SHA-256 (hex) of each. Throws NotDer when there is anything in
   * it that ought to be one and cannot be read.
   */
  function readRoots(data) {
    if (data[0] === SEQUENCE) return [read(data).fingerprint];
    const text = Bytes.latin1(data);
    const blocks = [...text.matchAll(PEM)];
    if (blocks.length !== text.split("-----BEGIN ").length - 1) throw new Der.NotDer("one that is cut off");
    return blocks.filter(([, kind]) => /^(?:X509 )?CERTIFICATE$/.test(kind)).map(([, , base64]) => {
      const der = Bytes.unbase64(base64.replace(/\s/g, ""));
      if (der === null) throw new Der.NotDer("base64");
      return read(der).fingerprint;
    });
  }

  function contentOf(value, tag) {
    if (value.tag !== tag) throw new Der.NotDer("a value of another kind");
    return value.content;
  }

  const isTrue = (flag) => flag !== undefined && Bytes.hex(flag.content) !== "00";

  /** Read the extensions, each once, by their names. */
  function extensionsOf(rest) {
    const found = new Map();
    for (const each of rest.flatMap((wrapper) => Der.inside(Der.fields(wrapper, CONTEXT_3, SEQUENCE)[0], SEQUENCE))) {
      const inside = Der.inside(each, SEQUENCE);
      const flags = inside.slice(1, -1);
      const name = nameOf(inside[0]);
      if (inside.length < 2 || found.has(name) || !["", String(BOOLEAN)].includes(flags.map((flag) => flag.tag).join())) {
        throw new Der.NotDer("an extension twice, or of another form");
      }
      found.set(name, {critical: isTrue(flags[0]), value: contentOf(inside.at(-1), OCTETS)});
    }
    return found;
  }

  const curveOf = (key) => Object.entries(CURVES).find(([start]) => Bytes.hex(key).startsWith(start))?.[1];

  /** Say what kind of signature a public key checks, `rsa` or `ecdsa`; empty for any but the forms that the spec lists. */
  function kindOf(key) {
    if (curveOf(key.bytes)) return "ecdsa";
    try {
      const [algorithm, bits] = Der.fields(key, SEQUENCE, SEQUENCE, BITS);
      const pair = Der.fields(Der.one(bits.content.subarray(1)), SEQUENCE, INTEGER, INTEGER);
      const [modulus, exponent] = pair.map((each) => Der.number(each));
      const isOdd = (modulus & exponent & 1n) === 1n;
      const fits = modulus >= MIN_MODULUS && modulus <= MAX_MODULUS && exponent > 1n && exponent <= MAX_EXPONENT;
      return Bytes.hex(algorithm.bytes) === RSA && bits.content[0] === 0 && isOdd && fits ? "rsa" : "";
    } catch (error) {
      if (error instanceof Der.NotDer) return "";
      throw error;
    }
  }

  /** Read basic constraints: whether it may issue, and how long the path below it may be. */
  function constraintsOf(basic) {
    const parts = new Map(basic ? Der.inside(Der.one(basic.value), SEQUENCE).map((each) => [each.tag, each]) : []);
    const length = parts.get(INTEGER);
    return {issues: isTrue(parts.get(BOOLEAN)), pathLength: length ? Number(Der.number(length)) : null};
  }

  /** Say whether certificates may be signed, as anything may where there is no key usage. */
  function signsCertificates(usage) {
    return !usage || (contentOf(Der.one(usage.value), BITS)[1] & KEY_CERT_SIGN) !== 0;
  }

  function purposesOf(purpose) {
    return purpose ? Der.inside(Der.one(purpose.value), SEQUENCE).map(nameOf) : [];
  }

  /** Read a subject's last common name, or say that it has none. */
  function commonName(subject) {
    let name = "an authority without a name";
    for (const pair of Der.inside(subject, SEQUENCE).flatMap((set) => Der.inside(set, SET))) {
      const [kind, value, ...more] = Der.inside(pair, SEQUENCE);
      if (!value || more.length) throw new Der.NotDer("another form of name");
      if (nameOf(kind) === COMMON_NAME) name = textOf(value);
    }
    return name;
  }

  /** Read a text of a name: in UTF-8, in UTF-16, or with one byte for each character. */
  function textOf(value) {
    try {
      if (value.tag === UTF8) return Bytes.utf8(value.content);
      if (value.tag === UTF16) return new TextDecoder("utf-16be", {fatal: true, ignoreBOM: true}).decode(value.content);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new Der.NotDer("a text that cannot be read");
    }
    return Bytes.latin1(value.content);
  }

  /** Say whether a signature of one kind (`rsa` or `ecdsa`) is by a certificate's key. */
  async function signed(link, kind, hash, signature, data) {
    if (link.kind !== kind) return false;
    const how = kind === "rsa" ? {name: "RSASSA-PKCS1-v1_5", hash} : {name: "ECDSA", namedCurve: curveOf(link.key)};
    try {
      const key = await crypto.subtle.importKey("spki", link.key, how, false, ["verify"]);
      if (kind === "rsa") return await crypto.subtle.verify(how, key, signature, data);
      return await ecdsaHolds(key, hash, signature, data);
    } catch (error) {
      if (error instanceof DOMException) return false; // A point that is not on its curve.
      throw error;
    }
  }

  async function issued(issuer, link) {
    const [kind, hash] = SIGNED_WITH[link.algorithm] || [];
    return kind !== undefined && signed(issuer, kind, hash, link.signature, link.body);
  }

  /** Say whether a certificate's validity holds a moment, which is in microseconds. */
  function held(link, when) {
    return BigInt(link.start) * 1000n <= when && when <= BigInt(link.end) * 1000n;
  }

  /** Say whether `issuer` is named by a certificate and may issue it, with so many between it and the signer's. */
  function mayIssue(issuer, link, between, when) {
    const isLongEnough = issuer.pathLength === null || issuer.pathLength >= between;
    return Bytes.equal(link.issuer, issuer.subject) && issuer.issues && isLongEnough && held(issuer, when);
  }

  /**
   * Say whether certificates lead from a signer to a root, each valid at a moment; breadth first, each of them once.
   * When they do not, but an issuer's key is one that is not judged, nothing can be said.
   */
  async function reaches(signer, others, root, when) {
    let [left, isUnknown] = [others.filter((one) => one !== signer), false];
    for (const waiting = [[signer, 0]]; waiting.length;) {
      const [link, between] = waiting.shift();
      const issuers = [];
      for (const one of [root, ...left].filter((each) => mayIssue(each, link, between, when))) {
        isUnknown ||= one.kind === "";
        if (await issued(one, link)) issuers.push(one);
      }
      if (issuers.includes(root)) return true;
      left = left.filter((one) => !issuers.includes(one));
      waiting.push(...issuers.map((one) => [one, between + 1]));
    }
    if (isUnknown) throw new NotJudged();
    return false;
  }

  return {NotJudged, read, readRoots, algorithmOf, nameOf, signed, held, reaches};
})();
