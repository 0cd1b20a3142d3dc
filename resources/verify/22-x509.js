/** The two forms of certificate (bundle.md, Signatures), and signatures by their keys. */

const X509 = (() => {
  const SEQUENCE = 0x30;
  const VERSION_3 = "a003020102";
  const ECDSA_WITH_SHA256 = "300a06082a8648ce3d040302";
  const P256 = "3059301306072a8648ce3d020106082a8648ce3d030107034200";
  const BASIC_CONSTRAINTS = "0603551d13";
  const KEY_USAGE = "0603551d0f";
  const TRUE = "0101ff";
  const LINE = 64;

  /** What each form has in the two extensions that count; DER has no second way to say it. */
  const FORMS = {
    root: {constraints: "30060101ff020100", usage: "03020204", means: "CA with path length 0"},
    device: {constraints: "3000", usage: "030206c0", means: "no CA"},
  };

  /** A certificate that was read: its bytes, fingerprint, names, key, and first and last moment. */
  class Certificate {
    constructor(values) {
      Object.assign(this, values);
    }

    /** Say whether a DER ECDSA signature over the SHA-256 of `data` is by this key. */
    async signed(signature, data) {
      return ecdsaHolds(this.key, "SHA-256", signature, data);
    }

    /** Say whether its validity holds a moment. */
    held(moment) {
      return this.start <= moment && moment <= this.end;
    }
  }

  /** Take a certificate out of PEM: lines of 64, newline alone, nothing around it (bundle.md, Conventions). */
  function unwrapped(data) {
    const match = /^-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=\n]+)-----END CERTIFICATE-----\n$/.exec(Bytes.latin1(data));
    const der = match && Bytes.unbase64(match[1].replaceAll("\n", ""));
    if (!der || !Bytes.equal(Bytes.of(wrapped(der)), data)) {
      throw new Fault("one certificate in strict PEM and nothing else", "other bytes");
    }
    return der;
  }

  function wrapped(der) {
    const lines = Bytes.base64(der).match(new RegExp(`.{1,${LINE}}`, "g")) || [];
    return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
  }

  /** Take a certificate apart (RFC 5280 section 4.1). */
  function taken(der) {
    const [tbs, algorithm, signature] = Der.fields(Der.one(der), SEQUENCE, SEQUENCE, SEQUENCE, 0x03);
    const [version, serial, inner, issuer, validity, subject, key, wrapper] = Der.fields(
      tbs, SEQUENCE, 0xa0, 0x02, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE, 0xa3,
    );
    if (Bytes.hex(version.bytes) !== VERSION_3 || signature.content[0] !== 0) throw new Der.NotDer("another version");
    const times = Der.parts(validity.content);
    if (times.length !== 2) throw new Der.NotDer("another form of validity");
    return {
      issuer: issuer.bytes,
      subject: subject.bytes,
      serial: serial.bytes,
      algorithms: [Bytes.hex(inner.bytes), Bytes.hex(algorithm.bytes)],
      start: Der.time(times[0]),
      end: Der.time(times[1]),
      spki: key.bytes,
      extensions: Der.parts(Der.fields(wrapper, 0xa3, SEQUENCE)[0].content).map(extension),
      body: tbs.bytes,
      signature: signature.content.subarray(1),
    };
  }

  /** Take one extension apart: its name, whether it is critical, its value. */
  function extension(value) {
    const inside = value.tag === SEQUENCE ? Der.parts(value.content) : [];
    const tags = inside.map((each) => each.tag).join();
    const critical = tags === "6,1,4" && Bytes.hex(inside[1].bytes) === TRUE;
    if (tags !== "6,4" && !critical) throw new Der.NotDer("another form of extension");
    return {name: Bytes.hex(inside[0].bytes), critical, value: Bytes.hex(inside.at(-1).content)};
  }

  /** Hold a certificate's extensions to one of the two forms. */
  function expectForm(extensions, form) {
    const named = new Map(extensions.map((each) => [each.name, each]));
    const [constraints, usage] = [named.get(BASIC_CONSTRAINTS), named.get(KEY_USAGE)];
    const critical = extensions.filter((each) => each.critical).length;
    if (named.size !== extensions.length || !constraints?.critical || !usage?.critical || critical !== 2) {
      throw new Fault("X.509 v3 with exactly basic constraints and key usage critical", "other extensions");
    }
    if (constraints.value !== form.constraints) throw new Fault(form.means, "other basic constraints");
    if (usage.value !== form.usage) throw new Fault("key usage as the spec lists it", "another");
  }

  async function importedKey(spki) {
    try {
      if (!Bytes.hex(spki).startsWith(P256)) throw new TypeError("another kind of key");
      return await crypto.subtle.importKey("spki", spki, {name: "ECDSA", namedCurve: "P-256"}, false, ["verify"]);
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      throw new Fault("a key on P-256", "another key");
    }
  }

  /** Read a certificate of one form; `issuer` is null for the root, which issued itself. */
  async function read(der, form, issuer) {
    let fields;
    try {
      fields = taken(der);
    } catch (error) {
      if (!(error instanceof Der.NotDer)) throw error;
      throw new Fault("an X.509 v3 certificate in DER", "other bytes");
    }
    const key = await importedKey(fields.spki);
    expectForm(fields.extensions, form);
    if (fields.algorithms.some((algorithm) => algorithm !== ECDSA_WITH_SHA256)) {
      throw new Fault("signed with ecdsa-with-SHA256", "another algorithm");
    }
    const fingerprint = Bytes.hex(Sha256.digest(der));
    const {issuer: named, subject, serial, start, end} = fields;
    const certificate = new Certificate({der, key, fingerprint, issuer: named, subject, serial, start, end});
    const by = issuer || certificate;
    if (!Bytes.equal(fields.issuer, by.subject) || !(await by.signed(fields.signature, fields.body))) {
      throw new Fault("issued by the root", "another issuer or a broken signature");
    }
    return certificate;
  }

  /** Read the root's certificate from DER. */
  function root(der) {
    return read(der, FORMS.root, null);
  }

  /** Read a device's certificate, which `issuer` issued, from DER. */
  function device(der, issuer) {
    return read(der, FORMS.device, issuer);
  }

  /** Say whether bytes are a certificate whose issuer is its subject; its signature is not judged. */
  function isSelfIssued(der) {
    try {
      const {issuer, subject} = taken(der);
      return Bytes.equal(issuer, subject);
    } catch (error) {
      if (error instanceof Der.NotDer) return false;
      throw error;
    }
  }

  return {unwrapped, root, device, isSelfIssued};
})();
