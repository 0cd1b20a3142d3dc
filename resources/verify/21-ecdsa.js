/** Octets of a coordinate on each curve. */
const CURVE_OCTETS = {"P-256": 32, "P-384": 48, "P-521": 66};

/** Say whether a DER ECDSA signature over a digest of `data` is by this key. */
async function ecdsaHolds(key, hash, signature, data) {
  const value = rawEcdsa(signature, CURVE_OCTETS[key.algorithm.namedCurve]);
  return value !== null && crypto.subtle.verify({name: "ECDSA", hash}, key, value, data);
}

/** Turn a DER ECDSA signature into r and s of so many octets each; null when it is not of that one form. */
function rawEcdsa(der, octets) {
  let numbers;
  try {
    numbers = Der.fields(Der.one(der), 0x30, 0x02, 0x02).map((value) => value.content);
  } catch (error) {
    if (error instanceof Der.NotDer) return null;
    throw error;
  }
  const raw = new Uint8Array(2 * octets);
  for (const [place, number] of numbers.entries()) {
    const padded = number[0] === 0;
    const shortest = number.length && number[0] < 0x80 && !(padded && !(number[1] >= 0x80));
    const digits = padded ? number.subarray(1) : number;
    if (!shortest || digits.length > octets) return null;
    raw.set(digits, (place + 1) * octets - digits.length);
  }
  return raw;
}
