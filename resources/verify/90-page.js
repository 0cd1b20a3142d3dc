/** The page: takes what is dropped or picked, shows how far the check is, and what it came to. */
const Page = (() => {
  const { made, sign, exact, button, fileButton } = Elements;
  const { say } = Say;
  let root;
  let checker;
  /** What the page shows: `start`, `working` or `result`. */
  let view = { is: "start" };
  /** How many things were given to check: only the newest counts. */
  let turn = 0;
  /**
   * What came from outside: the text of a checkpoint and the hashes of root certificates, each with its file's name; and a
   * text with a checkpoint in it. It is about one bundle, and forgotten with it.
   */
  let since = null;
  let anchor = "";
  let roots = null;
  /** For programs: what they ask for besides, the report under way, and the way back to the start. */
  const door = { options: {}, done: null, run, again };

  /**
   * Check some files, as a program would.
   *
   * @param {FileList | File[]} files one file, or all files of one folder
   * @param {object} options see `Runner.run`
   */
  function run(files, options = {}) {
    return checker.run(Given.picked([...files]), options, () => {});
  }

  /** Forget the last result, and all that was given beside it: the next bundle is not held to it. */
  function again() {
    door.done = null;
    forget();
    show({ is: "start" }, "file");
  }

  function forget() {
    since = null;
    anchor = "";
    roots = null;
  }

  function render() {
    document.title = `Evidence Desktop: ${say("CheckPage", "Check")}`;
    const views = { start, working, result };
    const note = view.note ? made("p.note", { role: "status" }, sign("info"), view.note) : "";
    root.replaceChildren(...[head(), note, ...views[view.is](), foot()].filter(Boolean));
  }

  function show(next, focus) {
    view = next;
    render();
    const target = document.getElementById(focus);
    target?.focus();
    scrollTo(0, 0);
  }

  function head() {
    const choice = made("select", { id: "language", "aria-label": say("Page", "Language") },
      Say.languages().map(([code, name]) =>
        made("option", { value: code, selected: code === Say.language(), lang: code.replace("_", "-") }, name)));
    choice.onchange = () => {
      Say.choose(choice.value);
      render();
      document.getElementById("language").focus();
    };
    return made("header", made("h1", say("CheckPage", "Check")), choice);
  }

  function foot() {
    const sends = say("Page", "This page sends nothing, and its browser forbids it to. It is verify.html of Evidence Desktop {version}.", { version: VERSION });
    const forged = say("Page", "Whoever forges a bundle can forge this page too. Use a copy that did not come with the bundle, or compare its SHA-256 with the one that the program and its release notes name.");
    return made("footer", made("p.small", forged), made("p.small", sends));
  }

  function start() {
    const lead = say("CheckPage", "See whether a bundle is as it was sealed. Nothing is written, and nothing is sent.");
    const kinds = say("CheckPage", "A folder, a zip, a locked bundle (.age), or report.pdf alone.");
    return [
      made("p.lead", lead),
      made("section.place", { id: "drop" },
        sign("drop"), made("h2", say("CheckPage", "Drop a bundle or a report here")), made("p.small", kinds),
        made("div.actions",
          fileButton("file", say("CheckPage", "Choose a file…"), take),
          fileButton("folder", say("CheckPage", "Choose a folder…"), take, { webkitdirectory: true }))),
      beside("since", since, takeSince, () => { since = null; },
        say("Page", "I kept a checkpoint from before"),
        say("Page", "Then choose it first. The check shows whether the log was rewritten since."),
        say("Page", "Choose a checkpoint…")),
      pasted(),
      beside("roots", roots, takeRoots, () => { roots = null; },
        say("Page", "I have the root certificate of a time-stamping authority"),
        say("Page", "Then choose it first. A time stamp counts once its root is compared."),
        say("Page", "Choose a root certificate…")),
    ];
  }

  /** Something to choose beside the bundle, which most people do not have. */
  function beside(id, chosen, choose, forgo, title, hint, words) {
    return made("details.card", { open: chosen !== null || view.opened === id },
      made("summary", title),
      made("p.small", hint),
      chosen ? made("p", say("Page", "It will be compared with {name}.", { name: shown(chosen.name) })) : "",
      made("div.actions", fileButton(id, words, choose), chosen ? takeAway(id, shown(chosen.name), forgo) : ""));
  }

  /** A control that takes away what was given beside the bundle. */
  function takeAway(id, what, forgo) {
    const label = say("Page", "Take it away: {name}", { name: what });
    const away = () => {
      forgo();
      show({ is: "start", opened: id }, id);
    };
    return button(say("Page", "Take it away"), away, "plain", { "aria-label": label });
  }

  /** A place for a text from elsewhere: whoever has a report on paper has it as a mail or a file as well. */
  function pasted() {
    const field = made("textarea", { id: "anchor", rows: 6, value: anchor, autocomplete: "off", spellcheck: false });
    field.setAttribute("aria-describedby", "anchor-hint");
    const title = say("Page", "The text with the checkpoint");
    const away = takeAway("anchor", title, () => { anchor = ""; });
    away.hidden = anchor === "";
    field.oninput = () => {
      anchor = field.value;
      away.hidden = anchor === "";
    };
    return made("details.card", { open: anchor !== "" || view.opened === "anchor" },
      made("summary", say("Page", "I have a dated text with a checkpoint in it, such as a police report")),
      made("p.small", { id: "anchor-hint" }, say("Page", "Then paste all of it here first, or choose its file. The check says what existed when it was written, as far as its date is believed.")),
      made("label", { for: "anchor" }, title),
      field,
      made("div.actions", fileButton("anchor-file", say("Page", "Choose its file…"), takeText), away));
  }

  /** Read a file that is given beside the bundle, and show what came of it: `read` gives what is wrong, if anything. */
  async function takeBeside(file, limit, id, read) {
    // One byte more than is allowed, so that what is too long is seen to be.
    const data = new Uint8Array(await file.slice(0, limit + 1).arrayBuffer());
    // Meanwhile something was dropped: that is checked with what stood there then.
    if (view.is !== "start") return;
    const note = read(data, shown(file.name));
    show({ is: "start", note, opened: id }, id);
  }

  function takeText([file]) {
    takeBeside(file, Limits.MAX_PASTED, "anchor", (data, name) => {
      if (data.length > Limits.MAX_PASTED) {
        return say("Page", "{name} is too long to look through. Copy the part with the checkpoint out of it.", { name });
      }
      anchor = new TextDecoder().decode(data);
      return "";
    });
  }

  function takeSince([file]) {
    takeBeside(file, Limits.MAX_SMALL, "since", (data, name) => {
      const isText = data.length <= Limits.MAX_SMALL && !data.includes(0);
      // An editor on Windows may have changed the line ends; the note itself cannot hold any of these bytes.
      const text = new TextDecoder().decode(data).replaceAll("\r\n", "\n");
      since = isText ? { name: file.name, text } : null;
      return isText ? "" : say("Page", "{name} is not a checkpoint, and was not taken. A checkpoint is a text of about five lines.", { name });
    });
  }

  function takeRoots([file]) {
    takeBeside(file, Limits.MAX_ROOTS, "roots", (data, name) => {
      roots = null;
      if (data.length > Limits.MAX_ROOTS) return say("Page", "{name} is too large for a root certificate, and was not taken.", { name });
      try {
        const hashes = Chains.readRoots(data);
        if (hashes.length === 0) return say("Page", "{name} holds no certificate.", { name });
        roots = { name: file.name, hashes };
        return "";
      } catch (error) {
        if (!(error instanceof Der.NotDer)) throw error;
        return say("Page", "{name} holds something that cannot be read as a certificate, and was not taken.", { name });
      }
    });
  }

  function working() {
    const words = say("CheckPage", "Checking {name}…", { name: shown(view.label) });
    const bar = made("progress", { id: "progress", max: 1, "aria-label": words });
    return [made("section.card", { role: "status" }, made("h2", words), bar,
      made("div.actions", button(say("WorkBar", "Stop"), stop)))];
  }

  function result() {
    return [
      made("div", { id: "result" }, Result.build(view.report, view, held)),
      made("div.actions", button(say("Page", "Check another"), again, "primary")),
    ];
  }

  /** Hold the report against the words that the owner read out; gives what is wrong with them, if anything. */
  function held(words) {
    try {
      // From the first one on: what one wrong word made of the verdict must not outlast the right ones.
      show({ ...view, note: "", report: compare(view.first, words), compared: true }, "verdict");
      return null;
    } catch (error) {
      if (!(error instanceof Usage)) throw error;
      return error.templates.map((template) => say("errors", template, error.values)).join(" ");
    }
  }

  function take(files) {
    const given = Given.picked(files);
    check({ label: given.label, gather: async () => given });
  }

  /** Check what was given, in place of what was given before, and show how far it is and what it came to. */
  function check({ label, gather }) {
    turn += 1;
    const mine = turn;
    const isWanted = () => mine === turn;
    if (view.is === "working") checker.stop();
    // What was given beside the last bundle is not about this one.
    if (view.is === "result") forget();
    const anchorText = anchor.trim() ? Bytes.of(anchor) : undefined;
    const outside = { since: since?.text, anchorText, tsaRoots: roots?.hashes };
    const options = { ...outside, ...door.options };
    show({ is: "working", label });
    door.done = gather(isWanted).then(async (given) => {
      if (!isWanted()) throw new Stopped();
      const report = await checker.run(given, options, told);
      const facts = { label, folder: Boolean(given.entries), begins: await beginning(given), when: new Date() };
      if (isWanted()) show({ is: "result", report, first: report, compared: Boolean(options.trust), ...facts }, "verdict");
      return report;
    });
    door.done.catch((error) => {
      if (isWanted()) show({ is: "start", note: spoken(error) }, "file");
    });
  }

  /** Give the first two characters of a file, by which a zip is known; empty where there are none. */
  async function beginning({ file }) {
    const data = file ? await Parts.read(file, 0, Math.min(2, file.size)).catch(() => []) : [];
    return Bytes.latin1(Uint8Array.from(data));
  }

  function stop() {
    turn += 1;
    checker.stop();
    show({ is: "start", note: spoken(new Stopped()) }, "file");
  }

  function spoken(error) {
    if (error instanceof Stopped) return say("Page", "You stopped the check. It says neither yes nor no.");
    if (error instanceof Usage) return error.templates.map((text) => say("errors", text, error.values)).join(" ");
    return `${error}`;
  }

  function told(done, total) {
    const bar = document.getElementById("progress");
    if (bar) bar.value = total > 0 ? done / total : 1;
  }

  /** Take what is dropped anywhere: a browser would leave the page for a file that is dropped beside the place for it. */
  function takeDrops() {
    const over = (is) => document.getElementById("drop")?.classList.toggle("over", is);
    addEventListener("dragover", (event) => {
      event.preventDefault();
      over(true);
    });
    addEventListener("dragleave", () => over(false));
    addEventListener("drop", (event) => {
      // A text may be dropped where one is asked for.
      if (event.target.matches?.("textarea, input[type=text]") && event.dataTransfer.files.length === 0) return;
      event.preventDefault();
      over(false);
      const several = event.dataTransfer.files.length > 1;
      const given = several ? null : Given.dropped(event.dataTransfer);
      if (given) check(given);
      else if (several) show({ ...view, note: say("Page", "That was more than one. Drop one folder, one zip or one report.") });
      else show({ ...view, note: say("Page", "That was no file. Drop one folder, one zip or one report.") });
    });
  }

  /** Begin, in place of the words that say that the page did not start. */
  function begin() {
    root = document.getElementById("page");
    checker = new Checker(document.currentScript.textContent);
    Say.begin();
    render();
    takeDrops();
    globalThis.evidenceVerify = door;
  }

  return Object.freeze({ begin });
})();
