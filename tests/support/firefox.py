"""Drives verify.html in a real headless Firefox, by its own remote control.

Its only way out is a proxy that leads nowhere: ``requests`` tells what came there. Folders and drops are given by the
means of Firefox's own tests, since its remote control knows files only.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from support.browser import WAIT, Browser, PageError
from support.deadend import DeadEnd, dead_end
from support.marionette import Marionette

_START = 60
"""Seconds that it may take to come up."""

_PREFERENCES = {
    "marionette.port": 0,  # any that is free
    # Whatever is asked of any network, this machine's own included, goes to the proxy.
    "network.proxy.type": 1,
    "network.proxy.allow_hijacking_localhost": True,
    "network.proxy.allow_bypass": False,
    "network.proxy.no_proxies_on": "",
    # What the browser asks for by itself, which is not the page's doing.
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.region.network.url": "",
    "browser.safebrowsing.provider.mozilla.updateURL": "",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "dom.push.connection.enabled": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.systemAddon.update.enabled": False,
    "extensions.update.enabled": False,
    "media.gmp-manager.updateEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "toolkit.telemetry.server": "data:,",
    # A person grants the page a folder by picking it; a test has no picker.
    "dom.filesystem.pathcheck.disabled": True,
}

_GIVE_FOLDER = """
const [input, path, done] = arguments;
input.mozSetDirectory(path);
input.getFilesAndDirectories().then(([folder]) => {
  input.mozSetDndFilesAndDirectories([folder]);
  done();
});
"""
_HOLD = """
const [path, done] = arguments;
const file = Components.classes["@mozilla.org/file/local;1"].createInstance(Components.interfaces.nsIFile);
file.initWithPath(path);
window.File.createFromNsIFile(file, { existenceCheck: false }).then((held) => {
  window.wrappedJSObject.held = held;
  done();
});
"""
_DROP = """
const dataTransfer = new DataTransfer();
dataTransfer.items.add(window.held);
delete window.held;
for (const type of ["dragenter", "dragover", "drop"]) {
  document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}
"""
_ERRORS = """
const said = Services.console.getMessageArray().filter((one) => one instanceof Ci.nsIScriptError);
Services.console.reset();
return said.map((one) => [one.errorMessage, one.sourceName, one.flags & Ci.nsIScriptError.warningFlag]);
"""
_SCARCE = """
const press = () => Services.obs.notifyObservers(null, "memory-pressure", "heap-minimize");
window.scarce = window.setInterval(press, 20);
"""
_RESIZE = "gBrowser.selectedBrowser.style.maxWidth = arguments[0] ? `${arguments[0]}px` : ''"


class Firefox(Browser):
    def __init__(self, marionette: Marionette, proxy: DeadEnd, process: int) -> None:
        super().__init__(process)
        self._marionette = marionette
        self._proxy = proxy
        self._own: set[str] = set()
        self._command("WebDriver:NewSession", timeouts={"script": WAIT * 1000})
        self.reload()

    def go(self, address: str) -> None:
        self._command("WebDriver:Navigate", url=address)

    def give(self, field: str, path: Path) -> None:
        if path.is_dir():
            (element,) = self.elements(f"#{field}")
            self._run(_GIVE_FOLDER, element, str(path.resolve()), asynchronous=True, sandbox="system")
        else:
            self.write(field, str(path.resolve()))

    def write(self, field: str, text: str) -> None:
        self._command("WebDriver:ElementSendKeys", id=self.find(f"#{field}")[0], text=text)

    def drop(self, path: Path) -> None:
        self._run(_HOLD, str(path.resolve()), asynchronous=True, sandbox="system")
        self.script(_DROP)

    def keys(self, text: str) -> None:
        presses = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self._command("WebDriver:PerformActions", actions=[{"type": "key", "id": "keys", "actions": presses}])

    def elements(self, selector: str) -> list[dict[str, str]]:
        found: list[dict[str, str]] = self._command("WebDriver:FindElements", using="css selector", value=selector)
        return found

    def label(self, element: str) -> str:
        return str(self._command("WebDriver:GetComputedLabel", id=element))

    def text(self, element: str) -> str:
        return str(self._command("WebDriver:GetElementText", id=element))

    def script(self, code: str, *arguments: Any) -> Any:
        return self._run(code, *arguments)

    def script_async(self, code: str, *arguments: Any) -> Any:
        return self._run(code, *arguments, asynchronous=True)

    def resize(self, width: int | None) -> None:
        self._of_browser(_RESIZE, width)

    @contextlib.contextmanager
    def without_scripts(self) -> Iterator[None]:
        allow = "gBrowser.selectedBrowser.browsingContext.allowJavascript = arguments[0]"
        self._of_browser(allow, False)
        try:
            yield
        finally:
            self._of_browser(allow, True)

    @contextlib.contextmanager
    def scarce_memory(self) -> Iterator[None]:
        self._run(_SCARCE, sandbox="system")
        try:
            yield
        finally:
            self._run("window.clearInterval(window.scarce)", sandbox="system")

    def requests(self) -> list[str]:
        # A request of ours comes after all others, and shows that the proxy is the way that they would have gone.
        own = f"http://{uuid4().hex}.invalid/"
        self._of_browser("const done = arguments[1]; fetch(arguments[0]).finally(done)", own, asynchronous=True)
        self._own.add(f"GET {own} HTTP/1.1")
        heard = self._proxy.heard.copy()
        if not self._own <= set(heard):
            raise PageError(f"the proxy heard only {heard}")
        for message, source, warning in self._of_browser(_ERRORS):
            if not warning and source.startswith((self.address, "blob:null")):
                self.errors.append(message)
        return [line for line in heard if line not in self._own]

    def shows_page(self, command: bytes) -> bool:
        return b"-contentproc" in command

    def _of_browser(self, code: str, *arguments: Any, asynchronous: bool = False) -> Any:
        """Run a script in the browser itself."""
        self._command("Marionette:SetContext", value="chrome")
        try:
            return self._run(code, *arguments, asynchronous=asynchronous)
        finally:
            self._command("Marionette:SetContext", value="content")

    def _run(self, code: str, *arguments: Any, asynchronous: bool = False, sandbox: str | None = None) -> Any:
        name = f"WebDriver:Execute{'Async' if asynchronous else ''}Script"
        return self._command(name, script=code, args=list(arguments), sandbox=sandbox)

    def _command(self, name: str, **parameters: Any) -> Any:
        return self._marionette.command(name, **parameters)


@contextlib.contextmanager
def open_page() -> Iterator[Browser]:
    """Start a browser with the page in it."""
    with (
        tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True) as folder,
        dead_end() as proxy,
    ):
        profile = Path(folder)
        lines = dict(_PREFERENCES)
        for kind in ("http", "ssl"):
            lines |= {f"network.proxy.{kind}": "127.0.0.1", f"network.proxy.{kind}_port": proxy.port}
        lines |= {"network.proxy.socks": "127.0.0.1", "network.proxy.socks_port": proxy.port}
        text = "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in lines.items())
        (profile / "user.js").write_text(text)
        command = ["firefox-esr", "--headless", "--no-remote", "--profile", folder]
        with (
            (profile / "said").open("wb") as said,
            subprocess.Popen(
                [*command, "--marionette", "--remote-allow-system-access"],
                stdout=said,
                stderr=said,
                env=os.environ
                | {"HOME": folder, "MOZ_CRASHREPORTER_DISABLE": "1", "MOZ_REMOTE_SETTINGS_DEVTOOLS": "1"},
            ) as process,
        ):
            try:
                with contextlib.closing(Marionette(_port(profile, process))) as marionette:
                    yield Firefox(marionette, proxy, process.pid)
            finally:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_START)
                process.kill()


def _port(profile: Path, process: subprocess.Popen[bytes]) -> int:
    told = profile / "MarionetteActivePort"
    end = time.monotonic() + _START
    while process.poll() is None and time.monotonic() < end:
        if told.exists() and (text := told.read_text()):
            return int(text)
        time.sleep(0.05)
    said = (profile / "said").read_text(errors="replace")[-2000:]
    raise PageError(f"Firefox did not start (exit {process.poll()}): {said}")
