"""Drives verify.html in a real headless Chromium, by WebDriver's plain HTTP (W3C WebDriver; chromedriver's own log).

The browser's own network log is read: whatever it asked for besides the page itself is told by ``requests``.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from evidence_desktop.model.resources import resource

PAGE = resource("verify.html")
_ARGUMENTS = (
    "--headless=new",
    "--no-sandbox",  # root has no other way
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_WAIT = 120
"""Seconds that one check may take."""

_OPTIONS = """
const [options] = arguments;
if (options.anchorText) options.anchorText = Uint8Array.from(options.anchorText);
evidenceVerify.options = options;
evidenceVerify.again();
"""
_CHECK = """
const done = arguments[arguments.length - 1];
const wait = async () => {
  while (evidenceVerify.done === null) await new Promise((resolve) => setTimeout(resolve, 5));
  return evidenceVerify.done;
};
wait().then((report) => done({report}), (error) => done({error: `${error.name}: ${error.code ?? error.message}`}));
"""


class PageError(Exception):
    """The page refused what came from outside, or could not do what it was asked for."""


class Browser:
    """One page, in one browser, that checks one bundle after the other."""

    def __init__(self, address: str, session: str, page: Path, driver: int) -> None:
        self._base = f"{address}/session/{session}"
        self._address = page.resolve().as_uri()
        self._driver = driver
        self._asked: list[str] = []
        self.errors: list[str] = []
        """What the page wrote to its console as an error, such as a refusal by its policy."""
        self.command("POST", "/url", url="about:blank")
        # What the browser asked for on its own way up, such as its start page.
        self.command("POST", "/se/log", type="performance")
        self.reload()

    def reload(self) -> None:
        """Load the page anew."""
        self.command("POST", "/url", url=self._address)

    def check(
        self,
        path: Path,
        trust: str | None = None,
        since: str | None = None,
        anchor_text: bytes | None = None,
        tsa_roots: Sequence[str] = (),
    ) -> dict[str, Any]:
        """Check a zip, a PDF, an age file or a folder through the page's own fields.

        Returns:
            The report, with the keys of ``evidence-verify --json``.

        Raises:
            PageError: The page could not use ``trust``, ``since`` or ``anchor_text``.
        """
        text = None if anchor_text is None else list(anchor_text)
        given = {"trust": trust, "since": since, "anchorText": text, "tsaRoots": list(tsa_roots) or None}
        options = {key: value for key, value in given.items() if value is not None}
        self.script(_OPTIONS, options)
        self.give("folder" if path.is_dir() else "file", path)
        answer = self.script_async(_CHECK)
        if "error" in answer:
            raise PageError(answer["error"])
        report: dict[str, Any] = answer["report"]
        return report

    def give(self, field: str, path: Path) -> None:
        """Choose a file or a folder in one of the page's fields."""
        self.command("POST", f"/element/{self.find(f'#{field}')}/value", text=str(path.resolve()))

    def drop(self, path: Path) -> None:
        """Drop a file or a folder on the page."""
        data = {"items": [], "files": [str(path.resolve())], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self.devtools("Input.dispatchDragEvent", type=kind, x=200, y=200, data=data)

    def keys(self, text: str) -> None:
        """Press keys, wherever the focus is."""
        presses = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self.command("POST", "/actions", actions=[{"type": "key", "id": "keys", "actions": presses}])

    def find(self, selector: str) -> str:
        """Find an element by its CSS selector."""
        found = self.command("POST", "/element", using="css selector", value=selector)
        return str(found[_ELEMENT])

    def script(self, code: str, *arguments: Any) -> Any:
        """Run a script in the page."""
        return self.command("POST", "/execute/sync", script=code, args=list(arguments))

    def script_async(self, code: str, *arguments: Any) -> Any:
        """Run a script that calls its last argument at the end."""
        return self.command("POST", "/execute/async", script=code, args=list(arguments))

    def devtools(self, method: str, **parameters: Any) -> Any:
        """Give a command of the DevTools protocol."""
        return self.command("POST", "/goog/cdp/execute", cmd=method, params=parameters)

    def requests(self) -> list[str]:
        """Every address that the browser asked for since the start, but the page itself; none is what must be."""
        for line in self.command("POST", "/se/log", type="performance"):
            message = json.loads(line["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self._asked.append(message["params"]["request"]["url"])
        self.errors += [line["message"] for line in self.command("POST", "/se/log", type="browser")]
        # The workers are the page's own script, out of its memory.
        return [url for url in self._asked if url != self._address and not url.startswith("blob:null/")]

    def peak(self) -> int:
        """The most bytes that the page's process ever held, with its workers in it; of Linux only."""
        parents, peaks = {}, {}
        for status in Path("/proc").glob("[0-9]*/status"):
            with contextlib.suppress(OSError, ValueError):
                values = dict(line.split(":", 1) for line in status.read_text().splitlines())
                if b"--type=renderer" in status.with_name("cmdline").read_bytes():
                    peaks[int(values["Pid"])] = int(values.get("VmHWM", "0 kB").split()[0]) * 1024
                parents[int(values["Pid"])] = int(values["PPid"])

        def ours(pid: int) -> bool:
            return pid == self._driver or (pid in parents and ours(parents[pid]))

        return max(peak for pid, peak in peaks.items() if ours(pid))

    def command(self, method: str, path: str, **body: Any) -> Any:
        """Give a command of WebDriver."""
        return _ask(method, self._base + path, body)


def _ask(method: str, address: str, body: dict[str, Any]) -> Any:
    data = json.dumps(body).encode() if method == "POST" else None
    try:
        with urlopen(Request(address, data, method=method), timeout=_WAIT + 10) as answer:  # noqa: S310 - our own driver
            return json.load(answer)["value"]
    except HTTPError as error:
        raise PageError(json.load(error)["value"]["message"].splitlines()[0]) from None


@contextlib.contextmanager
def open_page(page: Path = PAGE, arguments: Sequence[str] = (), driver: str = "chromedriver") -> Iterator[Browser]:
    """Start a browser with the page in it.

    Args:
        page: The page's file.
        arguments: Of the browser, besides the usual ones.
        driver: The program that drives it.
    """
    with (
        tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True) as profile,
        subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process,
    ):
        try:
            address = f"http://127.0.0.1:{_port(process)}"
            chrome = {"args": [*_ARGUMENTS, f"--user-data-dir={profile}", *arguments]}
            wanted = {
                "browserName": "chrome",
                "goog:chromeOptions": chrome,
                "goog:loggingPrefs": {"performance": "ALL", "browser": "SEVERE"},
                "timeouts": {"script": _WAIT * 1000},
            }
            session = _ask("POST", f"{address}/session", {"capabilities": {"alwaysMatch": wanted}})["sessionId"]
            try:
                yield Browser(address, session, page, process.pid)
            finally:
                with contextlib.suppress(URLError, PageError):
                    _ask("DELETE", f"{address}/session/{session}", {})
        finally:
            process.terminate()


def _port(process: subprocess.Popen[str]) -> int:
    assert process.stdout
    for line in process.stdout:
        if "started successfully on port" in line:
            return int(line.rstrip(".\n").rpartition(" ")[2])
    raise PageError("chromedriver did not start")
