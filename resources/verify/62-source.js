/** The files of one bundle, wherever they come from: of a zip, of a folder, or one PDF alone. */
class Source {
  /**
   * @param {"zip" | "folder" | "file"} kind
   * @param {Map<string, Part>} parts by path in the bag
   * @param {string} label what the person calls it
   */
  constructor(kind, parts, label) {
    this.kind = kind;
    this.parts = parts;
    this.label = label;
    /** What a folder holds besides files; see `openFolder`. */
    this.faults = [];
    this.unreadable = [];
    this.empty = [];
    this.hashing = null;
  }

  names() {
    return [...this.parts.keys()];
  }

  has(name) {
    return this.parts.has(name);
  }

  size(name) {
    return this.parts.get(name).size;
  }

  /** Yield the bytes from `start` to `stop` of a file. */
  chunks(name, start = 0, stop = this.size(name)) {
    return Parts.chunks(this.parts.get(name), name, start, stop);
  }

  /** Read a whole file of at most `limit` bytes. */
  async read(name, limit) {
    if (!this.has(name)) throw new Lack("a file to check", "missing", name);
    if (this.size(name) > limit) throw new Fault(`at most ${limit} bytes`, `${this.size(name)} bytes`, name);
    const pieces = [];
    for await (const piece of this.chunks(name)) pieces.push(piece);
    return pieces.length === 1 ? pieces[0] : Bytes.concat(pieces);
  }

  /** Give the SHA-256 of a file, in hex. */
  hash(name) {
    return this.hashing.hash(name);
  }

  /** Give the SHA-256 of some ranges of a file, one after the other, in hex. */
  hashRanges(name, ranges) {
    return this.hashing.hashRanges(name, ranges);
  }
}

/** A Part that stands in a file of its own. */
function wholeFile(name, file) {
  return { blob: file, name, method: Parts.STORED, size: file.size, crc: null };
}

/** Open a report that came without its bundle: a bundle that holds nothing else. */
function openAlone(file) {
  return new Source("file", new Map([[Names.REPORT, wholeFile(Names.REPORT, file)]]), file.name);
}

/**
 * Open a zip, held to every rule of bundle.md, Containers.
 *
 * Throws Fault when a rule is broken, Unreadable when it cannot be read or ends early.
 */
async function openZip(file) {
  const all = await ZipRecords.readMembers(file);
  const folders = all.filter(({ name }) => name.endsWith("/")).map(({ name }) => name);
  const members = all.filter(({ name }) => !name.endsWith("/"));
  const paths = members.map(({ name }) => name);
  const strange = paths.find((path) => !Names.isPortable(path));
  if (strange !== undefined) {
    throw new Fault("a name that means the same on every system", "another name", strange);
  }
  for (const [path, why] of Names.clashes(paths)) {
    throw new Fault("names that can stand beside one another", why, path);
  }
  expectFolders(folders, paths);
  const top = new Set(paths.map((path) => path.split("/")[0]));
  if (top.size !== 1 || paths.some((path) => !path.includes("/"))) {
    throw new Fault("one folder that holds everything", `${top.size} names at the top`);
  }
  const inside = (path) => path.slice(path.indexOf("/") + 1);
  const parts = members.map(({ name, blob, method, size, crc }) => [inside(name), { blob, name, method, size, crc }]);
  return new Source("zip", new Map(parts), file.name);
}

function expectFolders(folders, paths) {
  const above = new Set(paths.flatMap((path) => Names.parents(path).map((parent) => `${parent}/`)));
  const seen = new Set();
  const twice = new Set(folders.filter((folder) => seen.has(folder) || !seen.add(folder)));
  for (const folder of new Set(folders)) {
    if (twice.has(folder) || !above.has(folder)) {
      throw new Fault("folders with files in them, each once", "another folder", folder);
    }
  }
}

/**
 * Open a folder.
 *
 * A browser follows links and does not say so, and a folder that was chosen, not dropped, comes without its empty
 * folders. What a link leads to is held to its hash like any file.
 *
 * @param {{path: string, file?: File, why?: string}[]} entries each file by its path from the folder on; without a file,
 *   an empty folder, or with `why` one that could not be read
 * @param {string} label the folder's name
 */
function openFolder(entries, label) {
  expectDepth(entries.map(({ path }) => path));
  const source = new Source("folder", new Map(), label);
  for (const { path, file, why } of entries) {
    if (file) source.parts.set(path, wholeFile(path, file));
    else if (why) source.unreadable.push([path, why]);
    else source.empty.push(path);
  }
  if (source.parts.size === 0 && source.unreadable.length > 0) throw new Unreadable(source.unreadable[0][1]);
  return source;
}

/** Walk the folders in order, as the spec bounds how many things they hold and how deep they are. */
function expectDepth(paths) {
  const tree = new Map();
  for (const path of paths) {
    let folder = tree;
    for (const part of path.split("/").filter(Boolean)) {
      if (!folder.has(part)) folder.set(part, new Map());
      folder = folder.get(part);
    }
  }
  let seen = 0;
  const walk = (folder, prefix, depth) => {
    seen += folder.size;
    if (seen > Limits.MAX_MEMBERS || depth === 0) {
      throw new Fault(`at most ${Limits.MAX_MEMBERS} files, ${Limits.MAX_DEPTH} folders deep`, "more", prefix || ".");
    }
    for (const part of [...folder.keys()].sort(Bytes.byCodePoint)) {
      if (folder.get(part).size > 0) walk(folder.get(part), `${prefix}${part}/`, depth - 1);
    }
  };
  walk(tree, "", Limits.MAX_DEPTH);
}
