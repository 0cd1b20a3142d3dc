/** The page's side of a check: starts the worker that does it, hears from it, and can end it. */
class Checker {
  /** @param {string} script this very script, which the workers run too */
  constructor(script) {
    this.script = new Blob([script], { type: "text/javascript" });
    this.url = URL.createObjectURL(this.script);
    this.worker = null;
    this.running = null;
  }

  /**
   * Check; see `Runner.run`. One at a time.
   *
   * Rejects with Usage when what came from outside cannot be used, and with Stopped; all else becomes a report.
   */
  run(given, options, report) {
    return new Promise((resolve, reject) => {
      this.running = { reject };
      try {
        this.worker ??= new Worker(this.url);
      } catch (error) {
        resolve(this.broken(error));
        return;
      }
      const end = (settle, value) => {
        this.running = null;
        settle(value);
      };
      this.worker.onmessage = ({ data }) => {
        if (data.progress) report(...data.progress);
        else if (data.usage) end(reject, new Usage(...data.usage));
        else end(resolve, data.report ?? this.broken(data.crash));
      };
      this.worker.onerror = (event) => {
        event.preventDefault();
        end(resolve, this.broken(event.message));
      };
      this.worker.postMessage({ check: { given, options, script: this.script } });
    });
  }

  /** End the check under way; its workers end with it. */
  stop() {
    this.worker?.terminate();
    this.worker = null;
    this.running?.reject(new Stopped());
    this.running = null;
  }

  /** A crash must end as a finding, never as silence. */
  broken(why) {
    this.worker?.terminate();
    this.worker = null;
    return refused("unknown", "", "a check that runs to its end", `internal error: ${why}`);
  }
}

/** The person stopped the check. */
class Stopped extends Error {}

/** Serve as a worker: hash files, or check a bundle. */
async function serve({ data }) {
  if (data.hash) {
    await Hasher.hash(data.hash);
    return;
  }
  const { given, options, script } = data.check;
  // A page from the disk has no name in common with its workers: each must make an address of its own.
  serve.address ??= URL.createObjectURL(script);
  try {
    const report = (...progress) => postMessage({ progress });
    postMessage({ report: await Runner.run(given, options, serve.address, report) });
  } catch (error) {
    if (error instanceof Usage) postMessage({ usage: [error.code, ...error.templates, error.values] });
    else postMessage({ crash: `${error}` });
  }
}
