/** The page: takes what is dropped or picked, shows how far the check is, and what it came to. */
const Page = (() => {
  const { made, sign, exact, button, fileButton } = Elements;
  const { say } = Say;
  let root;
  let checker;
  /** What the page shows: `start`, `working` or `result`. */
  let view = { is: "start" };
  /**
   * What came from outside: the text of a checkpoint and the hashes of root certificates, each with its file's name; and a
   * text with a checkpoint in it.
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

  /** Forget the last result. */
  function again() {
    door.done = null;
    show({ is: "start" }, "file");
  }

  function render() {
    document.title = `Evidence Desktop: ${say("CheckPage", "Check")}`;
    const views = { start, working, result };
    root.replaceChildren(head(), ...views[view.is](), foot());
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
      view.note ? made("p.note", { role: "status" }, sign("info"), view.note) : "",
      made("section.place", { id: "drop" },
        sign("drop"), made("h2", say("CheckPage", "Drop a bundle or a report here")), made("p.small", kinds),
        made("div.actions",
          fileButton("file", say("CheckPage", "Choose a file…"), (files) => check(Given.picked(files))),
          fileButton("folder", say("CheckPage", "Choose a folder…"), (files) => check(Given.picked(files)),
            { webkitdirectory: true }))),
      beside("since", since, takeSince,
        say("Page", "I kept a checkpoint from before"),
        say("Page", "Then choose it first. The check shows whether the log was rewritten since."),
        say("Page", "Choose a checkpoint…")),
      pasted(),
      beside("roots", roots, takeRoots,
        say("Page", "I have the root certificate of a time-stamping authority"),
        say("Page", "Then choose it first. A time stamp counts once its root is compared."),
        say("Page", "Choose a root certificate…")),
    ].filter(Boolean);
  }

  /** Something to choose beside the bundle, which most people do not have. */
  function beside(id, chosen, take, title, hint, words) {
    return made("details.card", { open: chosen !== null },
      made("summary", title),
      made("p.small", hint),
      chosen ? made("p", say("Page", "It will be compared with {name}.", { name: chosen.name })) : "",
      made("div.actions", fileButton(id, words, take)));
  }

  /** A place for a text from elsewhere: whoever has a report on paper has it as a mail or a file as well. */
  function pasted() {
    const field = made("textarea", { id: "anchor", rows: 6, value: anchor, autocomplete: "off", spellcheck: false });
    field.setAttribute("aria-describedby", "anchor-hint");
    field.oninput = () => {
      anchor = field.value;
    };
    return made("details.card", { open: anchor !== "" },
      made("summary", say("Page", "I have a dated text with a checkpoint in it, such as a police report")),
      made("p.small", { id: "anchor-hint" }, say("Page", "Then paste all of it here first, or choose its file. The check says what existed when it was written, as far as its date is believed.")),
      made("label", { for: "anchor" }, say("Page", "The text with the checkpoint")),
      field,
      made("div.actions", fileButton("anchor-file", say("Page", "Choose its file…"), takeText)));
  }

  async function takeText([file]) {
    if (file.size > Limits.MAX_PASTED) {
      const note = say("Page", "{name} is too long to look through. Copy the part with the checkpoint out of it.", { name: file.name });
      show({ is: "start", note }, "anchor-file");
      return;
    }
    anchor = await file.text();
    show({ is: "start" }, "anchor");
  }

  const small = async (file) => new Uint8Array(await file.slice(0, Limits.MAX_SMALL).arrayBuffer());

  async function takeSince([file]) {
    // A text editor on Windows may have changed the line ends; the note itself cannot hold any of these bytes.
    since = { name: file.name, text: new TextDecoder().decode(await small(file)).replaceAll("\r\n", "\n") };
    show({ is: "start" }, "since");
  }

  async function takeRoots([file]) {
    const hashes = certificates(await small(file)).map((der) => Bytes.hex(Sha256.digest(der)));
    if (hashes.length > 0) roots = { name: file.name, hashes };
    const note = hashes.length > 0 ? "" : say("Page", "{name} holds no certificate.", { name: file.name });
    show({ is: "start", note }, "roots");
  }

  /** Give the certificates in a file, PEM or DER. */
  function certificates(data) {
    const pem = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;
    const found = [...Bytes.latin1(data).matchAll(pem)].map(([, text]) => Bytes.unbase64(text.replace(/\s/g, "")));
    // DER begins with a sequence of more than 255 bytes.
    return found.length > 0 ? found.filter(Boolean) : [data].filter(([tag, length]) => tag === 0x30 && length === 0x82);
  }

  function working() {
    const words = say("CheckPage", "Checking {name}…", { name: view.label });
    const bar = made("progress", { id: "progress", max: 1, "aria-label": words });
    return [made("section.card", { role: "status" }, made("h2", words), bar,
      made("div.actions", button(say("WorkBar", "Stop"), () => checker.stop(), "plain")))];
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
      show({ ...view, report: compare(view.first, words), compared: true }, "verdict");
      return null;
    } catch (error) {
      if (!(error instanceof Usage)) throw error;
      return error.templates.map((template) => say("errors", template, error.values)).join(" ");
    }
  }

  /** Check what was given, and show how far it is and what it came to. */
  function check(given) {
    if (!given || view.is === "working") return;
    const anchorText = anchor.trim() ? Bytes.of(anchor) : undefined;
    const outside = { since: since?.text, anchorText, tsaRoots: roots?.hashes };
    const options = { ...outside, ...door.options };
    show({ is: "working", label: given.label });
    door.done = checker.run(given, options, told);
    door.done.then((report) => {
      const facts = { label: given.label, folder: Boolean(given.entries), when: new Date() };
      show({ is: "result", report, first: report, compared: Boolean(options.trust), ...facts }, "verdict");
    }, (error) => show({ is: "start", note: spoken(error) }, "file"));
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
    addEventListener("drop", async (event) => {
      event.preventDefault();
      over(false);
      if (event.dataTransfer.files.length > 1) {
        const note = say("Page", "That was more than one. Drop one folder, one zip or one report.");
        if (view.is !== "working") show({ is: "start", note }, "file");
        return;
      }
      check(await Given.dropped(event.dataTransfer));
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
