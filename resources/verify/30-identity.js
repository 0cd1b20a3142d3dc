/** Checks `certificates`, `signature` and `trust`: who signed, and whether it is whom you know (bundle.md, Signatures). */

const Identity = (() => {
  /** Check `certificates`: form and chain of each, and that bag-info.txt names this root. */
  async function checkCertificates(bag) {
    await bag.about(Names.ROOT, async () => {
      bag.root = await X509.root(X509.unwrapped(await bag.read(Names.ROOT, Limits.MAX_SMALL)));
    });
    await bag.about(Names.BAG_INFO, () => {
      if (bag.info === null || bag.root === null) {
        throw new Lack("the root that bag-info.txt names", "one of the two could not be read");
      }
      const named = bag.info.get("Evidence-Root-Fingerprint");
      if (named !== bag.root.fingerprint) throw new Fault(named, bag.root.fingerprint);
    });
    await bag.about(Names.DEVICE, async () => {
      bag.device = await readDevice(bag, Names.DEVICE);
      bag.devices.set(bag.device.fingerprint, bag.device);
    });
    for (const name of bag.source.names().sort(Bytes.byCodePoint)) {
      const match = Names.OTHER_DEVICE.exec(name);
      if (!match) continue;
      await bag.about(name, async () => {
        const other = await readDevice(bag, name);
        if (other.fingerprint !== match[1]) {
          throw new Fault(`the certificate whose SHA-256 is ${match[1]}`, other.fingerprint);
        }
        bag.devices.set(other.fingerprint, other);
      });
    }
  }

  async function readDevice(bag, name) {
    const data = await bag.read(name, Limits.MAX_SMALL);
    if (bag.root === null) throw new Lack("a certificate by the root", "the root could not be read");
    return X509.device(X509.unwrapped(data), bag.root);
  }

  /** Check `signature`: the CMS holds for the tag manifest by the device key. */
  async function checkSignature(bag) {
    if (bag.device === null || bag.root === null) {
      throw new Lack("the certificates to check it with", "they could not be read", Names.SIGNATURE);
    }
    await bag.about(Names.SIGNATURE, async () => {
      const digest = Sha256.digest(await bag.read(Names.TAG_MANIFEST, Limits.MAX_MANIFEST));
      const cms = await bag.read(Names.SIGNATURE, Limits.MAX_SMALL);
      const signed = await Cms.verify(cms, digest, bag.device, Names.TAG_MANIFEST);
      const inside = signed.certificates.map(Bytes.hex);
      const both = [bag.device.der, bag.root.der].map(Bytes.hex);
      if (inside.length !== both.length || !both.every((one) => inside.includes(one))) {
        throw new Fault("both certificates inside, and no other", "another set");
      }
      if (signed.when === null) throw new Fault("a signing time", "none");
      bag.sayValidity(Names.SIGNATURE, signed.when);
    });
  }

  /** Check `trust`: the root is the one whose fingerprint was given from outside. */
  function checkTrust(bag) {
    if (bag.root === null) throw new Lack("a root certificate to compare", "it could not be read", Names.ROOT);
    const hex = bag.root.fingerprint;
    const words = Fingerprint.words(hex);
    if (bag.trust === null) {
      bag.say("info", Names.ROOT, "a fingerprint from its owner to compare with", `${hex} (${words})`);
    } else if (bag.trust !== hex && bag.trust !== words) {
      bag.fail(Names.ROOT, bag.trust, bag.trust.includes(" ") ? words : hex);
    }
  }

  return {checkCertificates, checkSignature, checkTrust};
})();
