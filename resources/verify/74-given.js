/** From what a person drops or picks to what is checked: one file, or the files of one folder by their paths. */
const Given = (() => {
  /** What was picked: one file, or all files of a folder. */
  function picked(files) {
    const [first] = files;
    if (!first.webkitRelativePath) return { label: first.name, file: first };
    const label = first.webkitRelativePath.split("/")[0];
    const entries = files.map((file) => ({ path: file.webkitRelativePath.slice(label.length + 1), file }));
    return { label, entries };
  }

  /**
   * What was dropped: its name, and how to come to what is in it, which can take long; null when it is no file. To be
   * called while the drop is handled, for its items are gone afterwards.
   */
  function dropped(transfer) {
    const [file] = transfer.files;
    const [item] = transfer.items;
    const entry = item?.webkitGetAsEntry?.();
    if (!entry?.isDirectory) return file ? { label: file.name, gather: async () => ({ label: file.name, file }) } : null;
    // Chromium gives a page from the disk no entries of a folder, but a handle; Firefox has entries only.
    const handle = item.getAsFileSystemHandle?.();
    const gather = async (isWanted) => {
      const entries = [];
      await walk(handle ? ofHandle(await handle) : ofEntry(entry), "", entries, isWanted);
      return { label: entry.name, entries };
    };
    return { label: entry.name, gather };
  }

  /** Note what is in a folder, given as what it yields: each child's name, and how to come to its file or its children. */
  async function walk(children, prefix, entries, isWanted) {
    let empty = true;
    try {
      for await (const { name, inside, file } of children) {
        empty = false;
        const path = prefix + name;
        // More than a bundle may hold is refused when it is opened; there is no end to what a folder can hold.
        if (entries.length > Limits.MAX_MEMBERS || !isWanted()) return;
        if (inside) await walk(inside, `${path}/`, entries, isWanted);
        else entries.push(await file().then((found) => ({ path, file: found }), (error) => ({ path, why: why(error) })));
      }
      if (empty) entries.push({ path: prefix });
    } catch (error) {
      entries.push({ path: prefix || ".", why: why(error) });
    }
  }

  const why = (error) => `${error.name}: ${error.message}`;

  async function* ofHandle(folder) {
    for await (const child of folder.values()) {
      const { name } = child;
      yield child.kind === "directory" ? { name, inside: ofHandle(child) } : { name, file: () => child.getFile() };
    }
  }

  async function* ofEntry(folder) {
    const reader = folder.createReader();
    for (;;) {
      // They come in parts, and an empty one is the end.
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return;
      for (const child of some) {
        const { name } = child;
        const file = () => new Promise((resolve, reject) => child.file(resolve, reject));
        yield child.isDirectory ? { name, inside: ofEntry(child) } : { name, file };
      }
    }
  }

  return Object.freeze({ picked, dropped });
})();
