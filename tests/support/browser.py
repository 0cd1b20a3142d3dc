"""What a test asks of verify.html in a real browser, whichever it is; each browser has a driver beside this."""

from __future__ import annotations

import contextlib
import tempfile
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evidence_desktop.model.resources import resource

PAGE = resource("verify.html")
WAIT = 120
"""Seconds that one check may take."""
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"

_OPTIONS = """
const [options] = arguments;
if (options.anchorText) options.anchorText = Uint8Array.from(options.anchorText);
evidenceVerify.options = options;
if (evidenceVerify.done) evidenceVerify.again();
"""
_CHECK = """
const done = arguments[arguments.length - 1];
const wait = async () => {
  while (evidenceVerify.done === null) await new Promise((resolve) => setTimeout(resolve, 5));
  return evidenceVerify.done;
};
wait().then((report) => done({report}), (error) => done({error: `${error.name}: ${error.code ?? error.message}`}));
"""


_NAMED = """
const [name, done] = arguments;
const look = () => {
  if (document.getElementById("page").innerText.includes(`It will be compared with ${name}.`)) done();
  else setTimeout(look, 5);
};
look();
"""


class PageError(Exception):
    """The page refused what came from outside, or could not do what it was asked for."""


class Browser(ABC):
    """One page, in one browser, that checks one bundle after the other."""

    def __init__(self, root: int) -> None:
        self.address = PAGE.resolve().as_uri()
        self.errors: list[str] = []
        """What the page wrote to its console as an error, such as a refusal by its policy."""
        self._root = root

    def check(
        self,
        path: Path,
        trust: str | None = None,
        since: str | None = None,
        anchor_text: bytes | None = None,
        tsa_roots: Sequence[str] = (),
        roots: bytes = b"",
    ) -> dict[str, Any]:
        """Check a zip, a PDF, an age file or a folder through the page's own fields.

        Args:
            path: What is given.
            trust: A fingerprint from elsewhere.
            since: A checkpoint from elsewhere.
            anchor_text: A text from elsewhere with a checkpoint in it.
            tsa_roots: SHA-256 (hex) of root certificates, as a program names them.
            roots: Root certificates, PEM, as a person names them: in a file, which the page reads.

        Returns:
            The report, with the keys of ``evidence-verify --json``.

        Raises:
            PageError: The page could not use ``trust``, ``since`` or ``anchor_text``.
        """
        text = None if anchor_text is None else list(anchor_text)
        given = {"trust": trust, "since": since, "anchorText": text, "tsaRoots": list(tsa_roots) or None}
        options = {key: value for key, value in given.items() if value is not None}
        self.script(_OPTIONS, options)
        if roots:
            self._name_roots(roots)
        self.give("folder" if path.is_dir() else "file", path)
        answer = self.script_async(_CHECK)
        if "error" in answer:
            raise PageError(answer["error"])
        report: dict[str, Any] = answer["report"]
        return report

    def _name_roots(self, roots: bytes) -> None:
        """Choose root certificates in the page's own field; it forgets them with the result."""
        with tempfile.NamedTemporaryFile(suffix=".pem") as file:
            file.write(roots)
            file.flush()
            self.give("roots", Path(file.name))
            self.script_async(_NAMED, Path(file.name).name)

    def reload(self) -> None:
        """Load the page anew."""
        self.go(self.address)

    def find(self, selector: str) -> list[str]:
        """Find the elements of a CSS selector."""
        return [one[_ELEMENT] for one in self.elements(selector)]

    @abstractmethod
    def go(self, address: str) -> None:
        """Load whatever is at an address."""

    @abstractmethod
    def give(self, field: str, path: Path) -> None:
        """Choose a file or a folder in one of the page's fields."""

    @abstractmethod
    def write(self, field: str, text: str) -> None:
        """Write into one of the page's fields, as from a keyboard."""

    @abstractmethod
    def drop(self, path: Path) -> None:
        """Drop a file or a folder on the page."""

    @abstractmethod
    def keys(self, text: str) -> None:
        """Press keys, wherever the focus is."""

    @abstractmethod
    def elements(self, selector: str) -> list[dict[str, str]]:
        """Find elements, as WebDriver gives them."""

    @abstractmethod
    def label(self, element: str) -> str:
        """Give the name that a screen reader says of an element."""

    @abstractmethod
    def text(self, element: str) -> str:
        """Give the words that can be seen in an element; needs no script in the page."""

    @abstractmethod
    def script(self, code: str, *arguments: Any) -> Any:
        """Run a script in the page."""

    @abstractmethod
    def script_async(self, code: str, *arguments: Any) -> Any:
        """Run a script that calls its last argument at the end."""

    @abstractmethod
    def resize(self, width: int | None) -> None:
        """Make the page as wide as a window of its own would be; None is the usual width."""

    @abstractmethod
    def without_scripts(self) -> contextlib.AbstractContextManager[None]:
        """Load pages as a browser does that runs no script."""

    @abstractmethod
    def scarce_memory(self) -> contextlib.AbstractContextManager[None]:
        """Have the browser give back what memory it can, again and again."""

    @abstractmethod
    def requests(self) -> list[str]:
        """Tell every address that was asked for since the start, but the page itself; none is what must be."""

    @abstractmethod
    def shows_page(self, command: bytes) -> bool:
        """Tell whether a process of this command line is one that runs pages."""

    def peak(self) -> int:
        """The most bytes that the page's process ever held, with its workers in it; of Linux only."""
        parents, peaks = {}, {}
        for status in Path("/proc").glob("[0-9]*/status"):
            with contextlib.suppress(OSError, ValueError):
                values = dict(line.split(":", 1) for line in status.read_text().splitlines())
                if self.shows_page(status.with_name("cmdline").read_bytes()):
                    peaks[int(values["Pid"])] = int(values.get("VmHWM", "0 kB").split()[0]) * 1024
                parents[int(values["Pid"])] = int(values["PPid"])

        def ours(pid: int) -> bool:
            return pid == self._root or (pid in parents and ours(parents[pid]))

        return max(peak for pid, peak in peaks.items() if ours(pid))
