"""How the figures are taken: whole processes in turn, wall time and peak memory from the system, medians of several."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Command = Sequence[object]


@dataclass(frozen=True)
class Run:
    seconds: float
    peak: int
    """Bytes of the largest single process."""


@dataclass(frozen=True)
class Figure:
    """One line of the result: a ratio or a value against what it should reach."""

    name: str
    value: float
    reach: float
    unit: str
    note: str

    def __str__(self) -> str:
        verdict = "reached" if self.value <= self.reach else f"MISSED by {(self.value / self.reach - 1) * 100:.0f} %"
        return f"{self.name:<58} {self.value:8.2f} {self.unit:<5} reach {self.reach:g}: {verdict}   ({self.note})"


_LAUNCH = """
import json, os, sys, time
null = os.open(os.devnull, os.O_RDWR)
with open(sys.argv[1], "w+b") as said:
    started = time.perf_counter()
    pid = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, said.fileno(), 2)])
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - started
    print(json.dumps([os.waitstatus_to_exitcode(status), seconds, usage.ru_maxrss * 1024]))
"""
"""Starts the command from a small process: Linux counts a parent's memory as the child's, from before its exec."""


def run(command: Command, env: Mapping[str, str] | None = None) -> Run:
    """Run one command to its end; its output is thrown away."""
    with tempfile.NamedTemporaryFile() as said:
        launch = [sys.executable, "-S", "-c", _LAUNCH, said.name, *map(str, command)]
        done = subprocess.run(launch, env=env, check=True, stdout=subprocess.PIPE)
        code, seconds, peak_bytes = json.loads(done.stdout)
        if code:
            sys.exit(f"{command[0]} failed: {said.read().decode(errors='replace')}")
    return Run(seconds, peak_bytes)


def in_turn(rounds: int, *works: Callable[[], Run], warm: int = 1) -> list[list[Run]]:
    """Do the works one after the other, round by round, so that a slow moment of the machine meets all of them."""
    results: list[list[Run]] = [[] for _ in works]
    for number in range(rounds + warm):
        for work, result in zip(works, results, strict=True):
            done = work()
            if number >= warm:
                result.append(done)
    return results


def ratio(ours: Sequence[Run], theirs: Sequence[Run]) -> float:
    """Median of the ratios, pair by pair."""
    return statistics.median(a.seconds / b.seconds for a, b in zip(ours, theirs, strict=True))


def median(runs: Sequence[Run]) -> float:
    return statistics.median(one.seconds for one in runs)


def peak(runs: Sequence[Run]) -> float:
    """Largest peak, in MB."""
    return max(one.peak for one in runs) / 1e6


def times(ours: Sequence[Run], theirs: Sequence[Run], peer: str) -> str:
    return f"{median(ours):.3f} s, {peer} {median(theirs):.3f} s"
