"""Holds every checker to the corpus: ``make corpus`` prints a row for each vector, and ends with 1 if any differs."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evidence_desktop.verifier import Report, verify, verify_apart
from evidence_desktop.verifier.__main__ import as_json
from support.browser import Browser
from support.browsers import BROWSERS
from support.corpus.vector import Expectation, Vector, read_all

SLOWEST = 5.0
"""Seconds that a checker may take for one vector."""

Check = Callable[[Path, Vector], dict[str, Any]]
"""Has a checker look at a file; gives what it says, as ``evidence-verify --json`` prints it."""


@dataclass(frozen=True)
class Outcome:
    """What a checker said of a vector.

    Attributes:
        verdict: Its verdict.
        missed: What it should have found, and did not.
        more: What it found besides.
        seconds: How long it took.
        said: All that it said, to hold two checkers to one another.
    """

    verdict: str
    missed: list[Expectation]
    more: list[Expectation]
    seconds: float
    said: dict[str, Any]

    def agrees(self, vector: Vector) -> bool:
        return self.verdict == vector.verdict and not self.missed and not self.more


def in_process(path: Path, vector: Vector) -> dict[str, Any]:
    """The Python verifier, in this process."""
    return as_json(verify(path, **vector.options))


def apart(path: Path, vector: Vector) -> dict[str, Any]:
    """The Python verifier as faces call it, with its bounded process."""
    report: Report = verify_apart(path, **vector.options)
    return as_json(report)


def in_page(page: Browser) -> Check:
    """The page, in a real browser."""

    def check(path: Path, vector: Vector) -> dict[str, Any]:
        # The roots as a person names them: the page reads the certificates itself.
        return page.check(path, **vector.options | {"tsa_roots": ()}, roots=vector.roots_pem.encode())

    return check


def command(path: Path, vector: Vector) -> dict[str, Any]:
    """The command `evidence-verify`, with each thing that is given beside the bundle in a file of its own."""
    given = {"since": vector.since, "anchor-text": vector.anchor_text, "tsa-root": vector.roots_pem or None}
    arguments = [str(path), "--json", *(["--trust", vector.trust] if vector.trust else [])]
    for option, text in given.items():
        if text is not None:
            file = path.with_suffix(f".{option}")
            file.write_bytes(text.encode())
            arguments += [f"--{option}", str(file)]
    done = subprocess.run(
        [sys.executable, "-m", "evidence_desktop.verifier", *arguments], capture_output=True, text=True, check=False
    )
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def findings(said: dict[str, Any]) -> list[Expectation]:
    """What vectors list: no mere information, and not that a check did not run."""
    return sorted(
        (one["check"], one["severity"], one["subject"])
        for one in said["findings"]
        if one["severity"] != "info" and not one["found"].startswith("not run: ")
    )


def look(check: Check, vector: Vector, folder: Path) -> Outcome:
    """Have a checker look at one vector."""
    path = folder / vector.file
    path.write_bytes(vector.data)
    began = time.monotonic()
    said = check(path, vector)
    took = time.monotonic() - began
    path.unlink()
    expected, found = vector.expected(), findings(said)
    return Outcome(said["verdict"], _without(expected, found), _without(found, expected), took, said)


def _without(some: list[Expectation], others: list[Expectation]) -> list[Expectation]:
    left = list(others)
    return [one for one in some if one not in left or left.remove(one)]  # type: ignore[func-returns-value]


def table(checkers: dict[str, Check], vectors: Iterable[Vector], *, show_all: bool = True) -> int:
    """Print a row for each vector; gives how many differ."""
    wrong = 0
    slowest = dict.fromkeys(checkers, 0.0)
    print(f"{'vector':44}{'expected':20}" + "".join(f"{name:28}" for name in checkers))
    with tempfile.TemporaryDirectory() as folder:
        for vector in vectors:
            row, details = "", []
            said = {}
            for name, check in checkers.items():
                outcome = look(check, vector, Path(folder))
                slowest[name] = max(slowest[name], outcome.seconds)
                good = outcome.agrees(vector) and outcome.seconds <= SLOWEST
                row += f"{outcome.verdict:20}{'agrees' if good else 'DIFFERS':8}"
                details += [f"    {name} missed {one}" for one in outcome.missed]
                details += [f"    {name} found {one} besides" for one in outcome.more]
                details += [] if outcome.seconds <= SLOWEST else [f"    {name} took {outcome.seconds:.1f} s"]
                said[name] = outcome.said["findings"]
                wrong += not good
            if any(one != next(iter(said.values())) for one in said.values()):
                wrong += 1
                details.append("    the checkers' findings are not identical")
                details += [
                    f"    {name}: {one}"
                    for name, all_ in said.items()
                    for one in all_
                    if any(one not in other for other in said.values())
                ]
            if show_all or details:
                print("\n".join([f"{vector.name:44}{vector.verdict:20}{row}", *details]))
    print(", ".join(f"{name}: slowest {seconds:.2f} s" for name, seconds in slowest.items()))
    return wrong


def main() -> int:
    """Print the whole table."""
    vectors = read_all()
    with ExitStack() as opened:
        pages = {name: opened.enter_context(open_page()) for name, open_page in BROWSERS.items()}
        checkers = {"verifier": in_process, "evidence-verify": apart}
        checkers |= {f"verify.html in {name}": in_page(page) for name, page in pages.items()}
        wrong = table(checkers, vectors)
        asked = [url for page in pages.values() for url in page.requests()]
    print(f"{len(vectors)} vectors, {wrong} differences; the pages asked for {asked or 'nothing'}")
    return 1 if wrong or asked else 0


if __name__ == "__main__":
    sys.exit(main())
