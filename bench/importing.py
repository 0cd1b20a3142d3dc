"""Import 1 GiB, against the stock age program encrypting the same file and syncing it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import measure

from evidence_desktop.workflows import session

SIZE = 1 << 30
ROUNDS = 5


def large_file(path: Path, size: int = SIZE, seed: int = 1) -> Path:
    """Write a file that nothing can compress or deduplicate."""
    piece = Random(seed).randbytes(1 << 20)
    with path.open("wb") as file:
        for number in range(size >> 20):
            file.write(number.to_bytes(8, "big") + piece[8:])
    return path


def figures(folder: Path) -> Iterator[measure.Figure]:
    source = large_file(folder / "large.bin")
    vault = folder / "vault"
    session.create(vault, unlock=session.Unlock.KEYRING).session.close()
    key = subprocess.run(["age-keygen", "-o", folder / "key.txt"], check=True, capture_output=True, text=True)
    recipient = key.stderr.split()[-1]
    base = folder / "base"
    shutil.copytree(vault, base)

    def ours() -> measure.Run:
        done = measure.run([sys.executable, "-m", "evidence_desktop", "import", source, "--vault", vault])
        for blob in vault.rglob("*.age"):
            # Only the room on the disk is taken back: the log goes on.
            blob.write_bytes(b"")
        return done

    def theirs() -> measure.Run:
        out = folder / "peer.age"
        done = measure.run(["sh", "-c", f"age -r {recipient} -o '{out}' '{source}' && sync '{out}'"])
        out.unlink()
        return done

    imported, encrypted = measure.in_turn(ROUNDS, ours, theirs)
    note = measure.times(imported, encrypted, "age and sync")
    yield measure.Figure("import 1 GiB / age and sync", measure.ratio(imported, encrypted), 0.9, "x", note)
    yield measure.Figure("import 1 GiB, peak memory", measure.peak(imported), 150, "MB", "whole process")
