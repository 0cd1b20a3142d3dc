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

  /** What was dropped; to be called while the drop is handled, for its items are gone afterwards. */
  async function dropped(transfer) {
    const [file] = transfer.files;
    const entry = transfer.items[0]?.webkitGetAsEntry?.();
    if (!entry?.isDirectory) return file ? { label: file.name, file } : null;
    const entries = [];
    await walk(entry, "", entries);
    return { label: entry.name, entries };
  }

  async function walk(folder, prefix, entries) {
    let children;
    try {
      children = await listed(folder);
    } catch (error) {
      entries.push({ path: prefix || ".", why: `${error.name}: ${error.message}` });
      return;
    }
    if (children.length === 0) entries.push({ path: prefix });
    for (const child of children) {
      const path = prefix + child.name;
      // More than a bundle may hold is refused when it is opened; there is no end to what a folder can hold.
      if (entries.length > Limits.MAX_MEMBERS) return;
      if (child.isDirectory) await walk(child, `${path}/`, entries);
      else entries.push(await one(child, path));
    }
  }

  async function one(child, path) {
    try {
      return { path, file: await new Promise((resolve, reject) => child.file(resolve, reject)) };
    } catch (error) {
      return { path, why: `${error.name}: ${error.message}` };
    }
  }

  /** List a folder; it comes in parts. */
  async function listed(folder) {
    const reader = folder.createReader();
    const all = [];
    for (;;) {
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return all;
      all.push(...some);
    }
  }

  return Object.freeze({ picked, dropped });
})();
