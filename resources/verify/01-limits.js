/** Upper bounds on what is read from a stranger's bundle, each far above what an honest writer makes. */
const Limits = {
  /** Files in a bundle (bundle.md, Containers). */
  MAX_MEMBERS: 100_000,
  /** Times a zip member may grow (bundle.md, Containers). */
  MAX_EXPANSION: 200,
  /** Bytes of a zip's central directory: 100,000 members need about 15 MiB. */
  MAX_CENTRAL: 32 * 1024 * 1024,
  /** Parts of a path, bytes of one part, bytes of a path (bundle.md, Containers). */
  MAX_DEPTH: 16,
  MAX_PART: 255,
  MAX_PATH: 1024,
  /** Bytes of one manifest. */
  MAX_MANIFEST: 16 * 1024 * 1024,
  /** Bytes of a certificate, a key line, a checkpoint, a proof, a CMS or a bag header. */
  MAX_SMALL: 64 * 1024,
  /** Bytes of a file with root certificates: all that a system trusts. */
  MAX_ROOTS: 1024 * 1024,
  /** Bytes of a text in which a checkpoint is looked for: an e-mail with its pictures. */
  MAX_PASTED: 4 * 1024 * 1024,
  /** Bytes of one entry, and of one record file (bundle.md, Checks). */
  MAX_ENTRY: 16 * 1024 * 1024,
  MAX_RECORD_FILE: 32 * 1024 * 1024,
  /** Texts, commas and open brackets in one entry or record file, and how deep they may stand in one another. */
  MAX_JSON_TOKENS: 300_000,
  MAX_JSON_DEPTH: 32,
  /** Bytes of all entries. */
  MAX_ENTRIES: 512 * 1024 * 1024,
  /** Entries that may be wrong before the rest is left unread. */
  MAX_BAD_LINES: 100,
  /** Bytes of the hex between a PDF's byte ranges. */
  MAX_PDF_SIGNATURE: 256 * 1024,
  /** Characters of foreign text that a finding repeats. */
  MAX_TEXT: 200,
  /** Findings kept of one check and severity. */
  MAX_FINDINGS: 200,
  /** Bytes read at once. */
  CHUNK: 4 * 1024 * 1024,
};
