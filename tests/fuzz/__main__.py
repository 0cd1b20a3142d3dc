"""The campaign: each target in a process of its own, bounded in time and memory, two at a time; prints a table.

``python -m fuzz SECONDS [NAME,NAME…]``; ends with 1 when anything was found.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from fuzz.target import GROWN, KEPT, ROOT, Target, kept
from fuzz.targets import TARGETS

AT_A_TIME = 2
MEMORY = "/dev/shm"
MEMORY_MB = 2048
INPUT_SECONDS = 10
"""What a target may take for one input, coverage counted; no input that is kept takes a tenth of it without."""
GRACE_SECONDS = 120
"""For starting, and for reading the corpus, before the process is ended from outside."""

_COVERAGE = re.compile(r"cov: (\d+) ft: (\d+) corp: (\d+)/")
_STAT = re.compile(r"stat::(\w+):\s+(\d+)")


@dataclass(frozen=True)
class Outcome:
    """What came of a target: a row of the table."""

    name: str
    seconds: int
    runs: int
    branches: int
    corpus: int
    slowest: int
    memory: int
    result: str


def campaign(target: Target, seconds: int) -> Outcome:
    """Run one target."""
    folder = GROWN / target.name
    corpus, found, seeds = folder / "corpus", folder / "found", folder / "seeds"
    for each in (corpus, found, seeds):
        each.mkdir(parents=True, exist_ok=True)
    old = set(found.iterdir())
    for data in target.seeds():
        (seeds / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    words = folder / "words"
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words))
    places = [str(corpus), str(seeds), *([str(KEPT / target.name)] if kept(target) else [])]
    flags = [
        f"-max_total_time={seconds}",
        f"-timeout={INPUT_SECONDS}",
        f"-rss_limit_mb={MEMORY_MB}",
        f"-max_len={target.longest}",
        f"-artifact_prefix={found}/",
        "-print_final_stats=1",
        *([f"-dict={words}"] if target.words else []),
    ]
    told = folder / "told.txt"
    command = [sys.executable, "-m", "fuzz.guided", target.name, ",".join(target.also), *places, *flags]
    # Files are written hundreds of times a second; a process that libFuzzer ends clears nothing away itself.
    in_memory = MEMORY if os.access(MEMORY, os.W_OK) else None
    with told.open("wb") as out, tempfile.TemporaryDirectory(prefix="evidence-fuzz-", dir=in_memory) as scratch:
        path = f"{ROOT / 'src'}{os.pathsep}{ROOT / 'tests'}"
        env = os.environ | {"PYTHONPATH": path, "PYTHONHASHSEED": "0", "TMPDIR": scratch}
        limit = seconds + GRACE_SECONDS
        quiet = subprocess.DEVNULL
        try:
            code = subprocess.run(
                command,
                cwd=ROOT,
                env=env,
                stdin=quiet,
                stdout=out,
                stderr=subprocess.STDOUT,
                timeout=limit,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired:
            code = -1
    new = sorted(set(found.iterdir()) - old)
    return _outcome(target, seconds, told, code, new)


def _outcome(target: Target, seconds: int, told: Path, code: int, new: list[Path]) -> Outcome:
    text = told.read_text("utf-8", "replace")
    lines = _COVERAGE.findall(text)
    branches, _, corpus = map(int, lines[-1]) if lines else (0, 0, 0)
    stats = {name: int(number) for name, number in _STAT.findall(text)}
    result = "clean" if code == 0 and not new else f"FOUND: {', '.join(map(_short, new)) or _short(told)}"
    return Outcome(
        target.name,
        seconds,
        stats.get("number_of_executed_units", 0),
        branches,
        corpus,
        stats.get("slowest_unit_time_sec", 0),
        stats.get("peak_rss_mb", 0),
        result,
    )


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


def table(targets: Iterable[Target], seconds: int) -> int:
    """Run them all and print a row for each; gives how many found something."""
    heads = f"{'seconds':>8}{'runs':>12}{'a second':>10}{'branches':>10}{'corpus':>8}{'slowest':>9}{'MB':>6}"
    print(f"{'target':9}{heads}  result", flush=True)
    wrong = 0
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        for one in pool.map(lambda target: campaign(target, seconds), targets):
            rate = one.runs // max(1, one.seconds)
            row = f"{one.name:9}{one.seconds:8}{one.runs:12,}{rate:10,}{one.branches:10,}{one.corpus:8,}"
            print(f"{row}{one.slowest:8}s{one.memory:6}  {one.result}", flush=True)
            wrong += one.result != "clean"
    print(f"{wrong} of these found something." if wrong else "All clean.")
    return wrong


def main() -> int:
    """Run the targets that are named, or all."""
    seconds, wanted = int(sys.argv[1]), [name for name in sys.argv[2:] for name in name.split(",") if name]
    strange = sorted(set(wanted) - TARGETS.keys())
    if strange:
        print(f"There is no target {', '.join(strange)}; there are {', '.join(TARGETS)}.")
        return 2
    return 1 if table([one for one in TARGETS.values() if not wanted or one.name in wanted], seconds) else 0


if __name__ == "__main__":
    sys.exit(main())
