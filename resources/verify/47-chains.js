/** Certificates of time-stamping authorities, and the way from one to a root (bundle.md, Anchors; RFC 5280). */

const Chains = (() => {
  const [SEQUENCE, SET, OID, INTEGER, BOOLEAN, OCTETS, BITS] = [0x30, 0x31, 0x06, 0x02, 0x01, 0x04, 0x03];
  const [CONTEXT_0, CONTEXT_1, CONTEXT_2, CONTEXT_3] = [0xa0, 0x81, 0x82, 0xa3];
  const [UTF8, UTF16] = [0x0c, 0x1e];
  const KINDS = {"551d13": "constraints", "551d0f": "usage", "551d25": "purpose", "551d0e": "keyId"};
  /** Extensions that may be critical: what they ask for is looked at. */
  const LOOKED_AT = ["constraints", "usage", "purpose"];
  const COMMON_NAME = "550403";
  const TIME_STAMPING = "2b06010505070308";
  const KEY_CERT_SIGN = 0x04;
  const RSA = "2a864886f70d010101";
  const EC = "2a8648ce3d0201";
  const CURVES = {"2a8648ce3d030107": "P-256", "2b81040022": "P-384", "2b81040023": "P-521"};
  const SIGNED_WITH = {
    "2a864886f70d010105": ["rsa", "SHA-1"],
    "2a864886f70d01010b": ["rsa", "SHA-256"],
    "2a864886f70d01010c": ["rsa", "SHA-384"],
    "2a864886f70d01010d": ["rsa", "SHA-512"],
    "2a8648ce3d040302": ["ecdsa", "SHA-256"],
    "2a8648ce3d040303": ["ecdsa", "SHA-384"],
    "2a8648ce3d040304": ["ecdsa", "SHA-512"],
  };

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
    if (fields[0]?.tag === CONTEXT_0) expectVersion(fields.shift());
    const [serial, , issuer, validity, subject, key, ...rest] = fields;
    const tags = fields.slice(0, 6).map((each) => each.tag).join();
    if (tags !== [INTEGER, ...Array(5).fill(SEQUENCE)].join() || signature.content[0] !== 0) {
      throw new Der.NotDer("another form of certificate");
    }
    const [start, end] = Der.inside(validity, SEQUENCE).map(Der.time);
    const extensions = extensionsOf(rest);
    const {constraints, usage, purpose, keyId} = Object.fromEntries(extensions.map((each) => [each.name, each]));
    const isPlain = extensions.every((each) => !each.critical || LOOKED_AT.includes(each.name));
    const basic = constraints ? constraintsOf(constraints.value) : {issues: false, pathLength: null};
    const maySign = !usage || (usage.value.content[1] & KEY_CERT_SIGN) !== 0;
    return {
      der,
      fingerprint: Bytes.hex(Sha256.digest(der)),
      issuer: issuer.bytes,
      subject: subject.bytes,
      issuerAndSerial: Bytes.concat([issuer.bytes, serial.bytes]),
      keyId: keyId ? keyId.value.content : null,
      name: commonName(subject),
      issues: isPlain && basic.issues && maySign,
      pathLength: basic.pathLength,
      stamps: isPlain && Boolean(purpose?.critical) && purposesOf(purpose.value) === TIME_STAMPING,
      start,
      end,
      spki: key,
      signedWith: algorithmOf(algorithm),
      body: tbs.bytes,
      signature: signature.content.subarray(1),
    };
  }

  function expectVersion(value) {
    const [version] = Der.fields(value, CONTEXT_0, INTEGER);
    if (Der.number(version) !== 2n) throw new Der.NotDer("another version");
  }

  /** Read the extensions, each once; those that count have a name. */
  function extensionsOf(rest) {
    const wrapper = rest.find((each) => each.tag === CONTEXT_3);
    if (rest.some((each) => ![CONTEXT_1, CONTEXT_2, CONTEXT_3].includes(each.tag))) throw new Der.NotDer("another field");
    const list = wrapper ? Der.inside(Der.fields(wrapper, CONTEXT_3, SEQUENCE)[0], SEQUENCE) : [];
    const extensions = list.map((each) => {
      const inside = Der.inside(each, SEQUENCE);
      const critical = inside.length === 3 && inside[1].tag === BOOLEAN && inside[1].content[0] !== 0;
      const value = inside.at(-1);
      if (inside.length < 2 || inside.length > 3 || value.tag !== OCTETS) throw new Der.NotDer("another extension");
      const kind = nameOf(inside[0]);
      return {name: KINDS[kind] || kind, critical, value: kind in KINDS ? Der.one(value.content) : value};
    });
    if (new Set(extensions.map((each) => each.name)).size !== extensions.length) throw new Der.NotDer("one twice");
    return extensions;
  }

  function constraintsOf(value) {
    const inside = Der.inside(value, SEQUENCE);
    const authority = inside[0]?.tag === BOOLEAN && inside[0].content[0] !== 0;
    const length = inside.find((each) => each.tag === INTEGER);
    return {issues: authority, pathLength: length ? Number(Der.number(length)) : null};
  }

  function purposesOf(value) {
    return Der.inside(value, SEQUENCE).map(nameOf).join();
  }

  /** Read a subject's last common name, or say that it has none. */
  function commonName(subject) {
    let name = "an authority without a name";
    for (const set of Der.inside(subject, SEQUENCE)) {
      for (const pair of Der.inside(set, SET)) {
        const [kind, value] = Der.inside(pair, SEQUENCE);
        if (nameOf(kind) === COMMON_NAME) name = textOf(value);
      }
    }
    return name;
  }

  /** Read a text of a name: in UTF-8, in UTF-16, or with one byte for each character. */
  function textOf(value) {
    try {
      if (value.tag === UTF8) return Bytes.utf8(value.content);
      if (value.tag === UTF16) return new TextDecoder("utf-16be", {fatal: true}).decode(value.content);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new Der.NotDer("a text that cannot be read");
    }
    return Bytes.latin1(value.content);
  }

  /** Say whether a signature of one kind (`rsa` or `ecdsa`) is by a certificate's key. */
  async function signed(link, kind, hash, signature, data) {
    const [algorithm, curve] = Der.inside(Der.inside(link.spki, SEQUENCE)[0], SEQUENCE);
    try {
      if (kind === "rsa" && nameOf(algorithm) === RSA) {
        const how = {name: "RSASSA-PKCS1-v1_5", hash};
        const key = await crypto.subtle.importKey("spki", link.spki.bytes, how, false, ["verify"]);
        return await crypto.subtle.verify(how, key, signature, data);
      }
      const namedCurve = kind === "ecdsa" && nameOf(algorithm) === EC && curve ? CURVES[nameOf(curve)] : undefined;
      if (!namedCurve) return false;
      const how = {name: "ECDSA", namedCurve};
      const key = await crypto.subtle.importKey("spki", link.spki.bytes, how, false, ["verify"]);
      return await ecdsaHolds(key, hash, signature, data);
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }

  async function issued(issuer, link) {
    const [kind, hash] = SIGNED_WITH[link.signedWith] || [];
    return Bytes.equal(link.issuer, issuer.subject) && signed(issuer, kind, hash, link.signature, link.body);
  }

  /** Say whether `issuer` issued a certificate, with so many between it and the signer's. */
  async function mayIssue(issuer, link, between, when) {
    const isLongEnough = issuer.pathLength === null || issuer.pathLength >= between;
    const held = issuer.start <= when && when <= issuer.end;
    return issuer.issues && isLongEnough && held && issued(issuer, link);
  }

  /** Say whether certificates lead from a signer to a root, each valid at a moment; breadth first, each of them once. */
  async function reaches(signer, others, root, when) {
    let left = others.filter((one) => one !== signer);
    for (const waiting = [[signer, 0]]; waiting.length;) {
      const [link, between] = waiting.shift();
      if (await mayIssue(root, link, between, when)) return true;
      const issuers = [];
      for (const one of left) if (await mayIssue(one, link, between, when)) issuers.push(one);
      left = left.filter((one) => !issuers.includes(one));
      waiting.push(...issuers.map((one) => [one, between + 1]));
    }
    return false;
  }

  return {read, algorithmOf, nameOf, signed, reaches};
})();
