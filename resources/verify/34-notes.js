/** Check `checkpoint`: a C2SP signed note with a tlog-checkpoint (custody-log.md, Checkpoint). */

const Notes = (() => {
  const ORIGIN = "evidence-desktop/[0-9a-f]{16}";
  const KEY = new RegExp(`^(${ORIGIN})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})\\n$`);
  const NOTE = new RegExp(`^((${ORIGIN})\\n(0|[1-9][0-9]{0,15})\\n([^\\n]+)\\n)\\n— ([^\\n ]+) ([^\\n ]+)\\n$`);
  const ED25519 = 0x01;
  const KEY_ID = 4;
  const FIELD = 2n ** 255n - 19n;
  const EIGHT = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
  /** The y of the points of small order on edwards25519: a signature by such a key can hold for whatever is signed. */
  const WEAK = [0n, 1n, FIELD - 1n, EIGHT, FIELD - EIGHT];

  /** Read a verifier key line `name+hex8+base64`. */
  function parseKey(text) {
    const match = KEY.exec(text);
    if (!match) throw new Fault("one line with a verifier key", text);
    const [, name, stated, encoded] = match;
    const key = decodeBase64(encoded, 33, "an Ed25519 key");
    const id = Bytes.hex(Sha256.digest(Bytes.concat([Bytes.of(`${name}\n`), key])).subarray(0, KEY_ID));
    if (key[0] !== ED25519 || id !== stated) throw new Fault(`an Ed25519 key with the id ${id}`, stated);
    const y = BigInt(`0x${Bytes.hex(key.slice(1).reverse())}`) % 2n ** 255n;
    if (y >= FIELD || WEAK.includes(y)) throw new Fault("an Ed25519 key by which only its owner can sign", encoded);
    return {name, id, public: key.subarray(1)};
  }

  /** Read a checkpoint note without judging its signature; `size` is a BigInt. */
  function parse(text) {
    const match = NOTE.exec(text);
    if (!match) throw new Fault("a checkpoint: origin, size, root, an empty line, one signature", text);
    const [, signed, origin, size, root, signer, encoded] = match;
    if (signer !== origin) throw new Fault(`a signature by ${origin}`, signer);
    const signature = decodeBase64(encoded, 68, "key id and Ed25519 signature");
    return {
      note: text,
      signed: Bytes.of(signed),
      size: BigInt(size),
      root: decodeBase64(root, 32, "the root"),
      signer,
      keyId: Bytes.hex(signature.subarray(0, KEY_ID)),
      signature: signature.subarray(KEY_ID),
    };
  }

  /** Say whether a checkpoint names this key as its signer. */
  function isBy(checkpoint, key) {
    return checkpoint.signer === key.name && checkpoint.keyId === key.id;
  }

  /** Say whether a checkpoint is signed by this key. */
  async function holds(checkpoint, key) {
    if (!isBy(checkpoint, key)) return false;
    let imported;
    try {
      imported = await crypto.subtle.importKey("raw", key.public, {name: "Ed25519"}, false, ["verify"]);
    } catch (error) {
      if (error.name === "DataError") return false;
      const found = "this one cannot; use a newer one, or the program evidence-verify";
      throw new Lack("a browser that can check Ed25519 signatures", found);
    }
    return crypto.subtle.verify({name: "Ed25519"}, imported, checkpoint.signature, checkpoint.signed);
  }

  /** Check `checkpoint`: the note's signature holds with identity/log.pub. */
  async function checkCheckpoint(bag) {
    await bag.about(Names.LOG_KEY, async () => {
      bag.logKey = parseKey(await bag.readText(Names.LOG_KEY, Limits.MAX_SMALL));
    });
    await bag.about(Names.CHECKPOINT, async () => {
      const checkpoint = parse(await bag.readText(Names.CHECKPOINT, Limits.MAX_SMALL));
      if (bag.logKey === null) throw new Lack("the key of the checkpoint", "it could not be read");
      if (!(await holds(checkpoint, bag.logKey))) {
        throw new Fault("a signature that holds with identity/log.pub", "it does not");
      }
      bag.checkpoint = checkpoint;
    });
  }

  return {parse, isBy, holds, checkCheckpoint};
})();
