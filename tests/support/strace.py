"""Runs a command under strace: counts its system calls, and kills it at the n-th of a kind."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

WRITES = (
    "write", "pwrite64", "writev", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink", "unlinkat",
    "ftruncate", "mkdir", "link", "linkat",
)  # fmt: skip
"""The calls that change what a disk holds."""


def count(command: list[str], log: Path, **how: object) -> list[tuple[str, int]]:
    """Run the command to its end; return each call with each number that it has in some thread.

    strace counts ``when=n`` for each thread apart. What is written to the screen's socket or the keyring's changes no
    disk, and is left out; what is written to standard output is the acknowledgement, and stays.
    """
    subprocess.run(
        ["strace", "-f", "-qq", "-y", "-o", str(log), "-e", f"trace={','.join(WRITES)}", *command], check=True, **how
    )
    by_thread: dict[str, Counter[str]] = {}
    points: set[tuple[str, int]] = set()
    for line in log.read_text().splitlines():
        if found := re.match(r"(\d+) +(\w+)\((\d+<(?:UNIX|socket|anon_inode))?", line):
            thread = by_thread.setdefault(found[1], Counter())
            thread[found[2]] += 1
            if not found[3]:
                points.add((found[2], thread[found[2]]))
    return sorted(points)


def killed_at(command: list[str], call: str, number: int, **how: object) -> subprocess.CompletedProcess[str]:
    """Run the command and kill it with SIGKILL as it enters the n-th call of that name."""
    return _injected(command, f"inject={call}:signal=KILL:when={number}", **how)


def failing_at(
    command: list[str], call: str, number: int, error: str, **how: object
) -> subprocess.CompletedProcess[str]:
    """Run the command and let the n-th call of that name fail with that error."""
    return _injected(command, f"inject={call}:error={error}:when={number}", **how)


def _injected(command: list[str], what: str, **how: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", what, *command],
        check=False,
        capture_output=True,
        text=True,
        **how,
    )
