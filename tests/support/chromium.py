"""Drives verify.html in a real headless Chromium, by WebDriver's plain HTTP (W3C WebDriver; chromedriver's own log).

The browser's own network log is read: whatever it asked for besides the page itself is told by ``requests``.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from support.browser import WAIT, Browser, PageError

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


class Chromium(Browser):
    def __init__(self, session: str, driver: int) -> None:
        super().__init__(driver)
        self._session = session
        self._asked: dict[str, str] = {}
        self.go("about:blank")
        # What the browser asked for on its own way up, such as its start page.
        self._command("POST", "/se/log", type="performance")
        self.reload()

    def go(self, address: str) -> None:
        self._command("POST", "/url", url=address)

    def give(self, field: str, path: Path) -> None:
        self.write(field, str(path.resolve()))

    def write(self, field: str, text: str) -> None:
        self._command("POST", f"/element/{self.find(f'#{field}')[0]}/value", text=text)

    def drop(self, path: Path) -> None:
        data = {"items": [], "files": [str(path.resolve())], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self._devtools("Input.dispatchDragEvent", type=kind, x=200, y=200, data=data)

    def keys(self, text: str) -> None:
        presses = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self._command("POST", "/actions", actions=[{"type": "key", "id": "keys", "actions": presses}])

    def elements(self, selector: str) -> list[dict[str, str]]:
        found: list[dict[str, str]] = self._command("POST", "/elements", using="css selector", value=selector)
        return found

    def label(self, element: str) -> str:
        return str(self._command("GET", f"/element/{element}/computedlabel"))

    def text(self, element: str) -> str:
        return str(self._command("GET", f"/element/{element}/text"))

    def script(self, code: str, *arguments: Any) -> Any:
        return self._command("POST", "/execute/sync", script=code, args=list(arguments))

    def script_async(self, code: str, *arguments: Any) -> Any:
        return self._command("POST", "/execute/async", script=code, args=list(arguments))

    def resize(self, width: int | None) -> None:
        if width is None:
            self._devtools("Emulation.clearDeviceMetricsOverride")
        else:
            size = {"width": width, "height": 768, "deviceScaleFactor": 1}
            self._devtools("Emulation.setDeviceMetricsOverride", **size, mobile=False)

    @contextlib.contextmanager
    def without_scripts(self) -> Iterator[None]:
        self._devtools("Emulation.setScriptExecutionDisabled", value=True)
        try:
            yield
        finally:
            self._devtools("Emulation.setScriptExecutionDisabled", value=False)

    @contextlib.contextmanager
    def scarce_memory(self) -> Iterator[None]:
        # As the page's own process does it once: DevTools has nothing that goes on.
        self._devtools("HeapProfiler.collectGarbage")
        yield

    def requests(self) -> list[str]:
        for line in self._command("POST", "/se/log", type="performance"):
            message = json.loads(line["message"])["message"]
            told = message["params"]
            if message["method"] == "Network.requestWillBeSent":
                self._asked[told["requestId"]] = told["request"]["url"]
            # The log begins before the policy is asked, and says so afterwards.
            elif message["method"] == "Network.loadingFailed" and told.get("blockedReason") == "csp":
                self._asked.pop(told["requestId"], None)
        self.errors += [line["message"] for line in self._command("POST", "/se/log", type="browser")]
        # The workers are the page's own script, out of its memory.
        return [url for url in self._asked.values() if url != self.address and not url.startswith("blob:null/")]

    def shows_page(self, command: bytes) -> bool:
        return b"--type=renderer" in command

    def _devtools(self, method: str, **parameters: Any) -> Any:
        return self._command("POST", "/goog/cdp/execute", cmd=method, params=parameters)

    def _command(self, method: str, path: str, **body: Any) -> Any:
        return _ask(method, self._session + path, body)


def _ask(method: str, address: str, body: dict[str, Any]) -> Any:
    data = json.dumps(body).encode() if method == "POST" else None
    try:
        with urlopen(Request(address, data, method=method), timeout=WAIT + 10) as answer:  # noqa: S310 - our own driver
            return json.load(answer)["value"]
    except HTTPError as error:
        raise PageError(json.load(error)["value"]["message"].splitlines()[0]) from None


@contextlib.contextmanager
def open_page() -> Iterator[Browser]:
    """Start a browser with the page in it."""
    with (
        tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True) as profile,
        subprocess.Popen(
            ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process,
    ):
        try:
            address = f"http://127.0.0.1:{_port(process)}/session"
            chrome = {"args": [*_ARGUMENTS, f"--user-data-dir={profile}"]}
            wanted = {
                "browserName": "chrome",
                "goog:chromeOptions": chrome,
                "goog:loggingPrefs": {"performance": "ALL", "browser": "SEVERE"},
                "timeouts": {"script": WAIT * 1000},
            }
            session = f"{address}/{_ask('POST', address, {'capabilities': {'alwaysMatch': wanted}})['sessionId']}"
            try:
                yield Chromium(session, process.pid)
            finally:
                with contextlib.suppress(URLError, PageError):
                    _ask("DELETE", session, {})
        finally:
            process.terminate()


def _port(process: subprocess.Popen[str]) -> int:
    assert process.stdout
    for line in process.stdout:
        if "started successfully on port" in line:
            return int(line.rstrip(".\n").rpartition(" ")[2])
    raise PageError("chromedriver did not start")
