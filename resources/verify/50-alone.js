/** Checks a report that came without its bundle (bundle.md, A report alone). */

const Alone = (() => {
  /** Check `container`: this PDF was signed at all; any other is none that we could say something about. */
  async function checkContainer(bag) {
    if (!(await Pdf.isSigned(bag.source))) {
      throw new Lack("a report that was sealed", "a PDF without any signature", Names.REPORT);
    }
  }

  /** Check `certificates`: the root's and the device's stand in the signature, and the chain is root to device. */
  async function checkCertificates(bag) {
    await bag.about(Names.REPORT, async () => {
      const inside = await certificatesInside(bag.source);
      const roots = inside.filter(X509.isSelfIssued);
      if (roots.length !== 1) {
        throw new Lack("the certificate of the root in the signature", `${roots.length} of them`);
      }
      const others = inside.filter((one) => one !== roots[0]);
      if (others.length !== 1) {
        throw new Fault("the certificate of the device in the signature", `${others.length} of them`);
      }
      bag.root = await X509.root(roots[0]);
      bag.device = await X509.device(others[0], bag.root);
    });
  }

  async function certificatesInside(source) {
    try {
      return Cms.certificatesInside(await Pdf.signature(source));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      // `report` says what is wrong with it.
      throw new Lack("the certificates in the signature", "no signature that can be read");
    }
  }

  /** Check `report`, as for a bundle; a signature that cannot even be read is named here. */
  async function checkReport(bag) {
    if (bag.device === null) {
      await bag.about(Names.REPORT, async () => Cms.certificatesInside(await Pdf.signature(bag.source)));
    }
    await Pdf.checkReport(bag);
  }

  /** Check `manifest`: the attached list follows the grammar, and names nothing but originals, copies and records. */
  async function checkManifest(bag) {
    await bag.about(Names.REPORT, async () => {
      bag.payload = await Attached.read(bag.source);
    });
  }

  return {checkContainer, checkCertificates, checkReport, checkManifest};
})();
