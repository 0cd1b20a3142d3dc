/** A detached CMS SignedData of the one form that bundle.md, Signatures, asks for (RFC 5652). */

const Cms = (() => {
  const [SEQUENCE, SET, OID, INTEGER, OCTETS, CONTEXT_0] = [0x30, 0x31, 0x06, 0x02, 0x04, 0xa0];
  const INTEGER_1 = Bytes.unhex("020101");
  const DATA = Bytes.unhex("06092a864886f70d010701");
  const SIGNED_DATA = Bytes.unhex("06092a864886f70d010702");
  const SHA256 = Bytes.unhex("300d06096086480165030402010500");
  const SHA256_PLAIN = Bytes.unhex("300b0609608648016503040201");
  const ECDSA_WITH_SHA256 = Bytes.unhex("300a06082a8648ce3d040302");
  const CONTENT_TYPE = "06092a864886f70d010903";
  const MESSAGE_DIGEST = "06092a864886f70d010904";
  const SIGNING_TIME = "06092a864886f70d010905";
  const SIGNING_CERTIFICATE = "060b2a864886f70d010910022f";

  const FORM = "a CMS signature of the form that the spec lists";

  /** Turn what is not DER into a fault; all else goes on. */
  function asFault(error) {
    return error instanceof Der.NotDer ? new Fault(FORM, "other bytes") : error;
  }

  /** Read what a CMS wraps. */
  function contentOf(der) {
    const [, wrapper] = Der.fields(Der.one(der), SEQUENCE, OID, CONTEXT_0);
    return Der.fields(wrapper, CONTEXT_0, SEQUENCE)[0];
  }

  /** Take a CMS apart: its certificates, and of its one signer the name, the attributes and the signature. */
  function taken(der) {
    const [, , , certificates, signers] = Der.fields(contentOf(der), SEQUENCE, INTEGER, SET, SEQUENCE, CONTEXT_0, SET);
    const [signer] = Der.fields(signers, SET, SEQUENCE);
    const [, name, , attributes, , signature] = Der.fields(
      signer, SEQUENCE, INTEGER, SEQUENCE, SEQUENCE, CONTEXT_0, SEQUENCE, OCTETS,
    );
    return {
      certificates: Der.parts(certificates.content).map((each) => each.bytes),
      name: name.bytes,
      attributes: Der.parts(attributes.content),
      signature: signature.content,
    };
  }

  /** Map each signed attribute's name to its one value. */
  function attributesOf(values) {
    const named = new Map();
    for (const value of values) {
      const [name, set] = Der.fields(value, SEQUENCE, OID, SET);
      const inside = Der.parts(set.content);
      const key = Bytes.hex(name.bytes);
      if (named.has(key) || inside.length !== 1) {
        throw new Fault("each signed attribute once with one value", "another number");
      }
      named.set(key, inside[0]);
    }
    return named;
  }

  /** The members of a SET OF stand in the order of their bytes (X.690 section 11.6). */
  function ordered(values) {
    return [...values].sort((one, other) => (Bytes.hex(one) < Bytes.hex(other) ? -1 : 1));
  }

  function signerName(certificate) {
    return Der.write(SEQUENCE, certificate.issuer, certificate.serial);
  }

  /**
   * Write the CMS anew from its parts. Nothing signs the bytes around the signed attributes; only equality with the one
   * form leaves no room in which to change or hide something.
   */
  function rebuilt(parts, signer) {
    const attributes = Der.write(CONTEXT_0, ...ordered(parts.attributes.map((each) => each.bytes)));
    const signature = Der.write(OCTETS, parts.signature);
    const info = Der.write(
      SEQUENCE, INTEGER_1, signerName(signer), SHA256, attributes, ECDSA_WITH_SHA256, signature,
    );
    const certificates = Der.write(CONTEXT_0, ...ordered(distinct(parts.certificates)));
    const frame = [INTEGER_1, Der.write(SET, SHA256), Der.write(SEQUENCE, DATA), certificates, Der.write(SET, info)];
    return Der.write(SEQUENCE, SIGNED_DATA, Der.write(CONTEXT_0, Der.write(SEQUENCE, ...frame)));
  }

  /** Keep each of some bytes once. */
  function distinct(values) {
    return [...new Map(values.map((each) => [Bytes.hex(each), each])).values()];
  }

  /** Say whether it states the hash of the signer's certificate (RFC 5035), as PAdES demands. */
  function namesSigner(value, signer) {
    if (!value) return false;
    const first = ([one]) => (one ? Der.inside(one, SEQUENCE) : []);
    const [algorithm, ...rest] = first(first(first([value])));
    const isSha256 = algorithm && [SHA256, SHA256_PLAIN].some((known) => Bytes.equal(known, algorithm.bytes));
    // SHA-256 is the default, which DER leaves out; some programs write it none the less.
    const hash = isSha256 ? rest[0] : algorithm;
    if (hash?.tag !== OCTETS || Bytes.hex(hash.content) !== signer.fingerprint) {
      throw new Fault("the hash of the device certificate among the signed attributes", "another");
    }
    return true;
  }

  /** Read the certificates out of a CMS that nobody checked yet. */
  function certificatesInside(der) {
    try {
      const several = Der.inside(contentOf(der), SEQUENCE).filter((each) => each.tag === CONTEXT_0);
      return distinct(several.flatMap((each) => Der.parts(each.content)).map((each) => each.bytes));
    } catch (error) {
      throw asFault(error);
    }
  }

  /**
   * Verify a CMS over content of this SHA-256 (32 bytes), signed by this certificate's key; `content` is the file that it
   * signs. Gives `certificates`, `when` (a moment, or null) and `namesSigner`.
   */
  async function verify(der, digest, signer, content) {
    try {
      return await judged(taken(der), der, digest, signer, content);
    } catch (error) {
      throw asFault(error);
    }
  }

  async function judged(parts, der, digest, signer, content) {
    if (!Bytes.equal(parts.name, signerName(signer))) throw new Fault("the device as the signer", "another signer");
    const attributes = attributesOf(parts.attributes);
    const type = attributes.get(CONTENT_TYPE);
    if (!type || !Bytes.equal(type.bytes, DATA)) {
      throw new Fault("the content type among the signed attributes", "another, or none");
    }
    const signed = Der.write(SET, ...parts.attributes.map((each) => each.bytes));
    if (!(await signer.signed(parts.signature, signed))) throw new Fault("a signature by the device key", "it does not hold");
    // After the signature, so that a broken one is not mistaken for changed content.
    const stated = attributes.get(MESSAGE_DIGEST);
    if (stated?.tag !== OCTETS || !Bytes.equal(stated.content, digest)) {
      throw new Fault(`content with the SHA-256 ${Bytes.hex(digest)} signed`, "a signature over other bytes", content);
    }
    if (!Bytes.equal(rebuilt(parts, signer), der)) throw new Fault(FORM, "other bytes");
    const time = attributes.get(SIGNING_TIME);
    return {
      certificates: distinct(parts.certificates),
      when: time ? Der.time(time) : null,
      namesSigner: namesSigner(attributes.get(SIGNING_CERTIFICATE), signer),
    };
  }

  return {certificatesInside, verify};
})();
