"""How the figures are taken: whole processes in turn, wall time and peak memory from the system, medians of several."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
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


def run(command: Command, env: Mapping[str, str] | None = None, stdin: bytes = b"") -> Run:
    """Run one command to its end; its output is thrown away."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [*map(str, command)], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env
    )
    assert process.stdin
    assert process.stderr
    process.stdin.write(stdin)
    process.stdin.close()
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed: {said.decode(errors='replace')}")
    return Run(seconds, usage.ru_maxrss * 1024)


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
