"""The long fault campaign (``make faults``): every operation, killed and failed at every call that writes."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from support import desktop, strace
from support.campaign import Campaign
from support.program import Program

OPERATIONS: dict[str, Callable[[Path], tuple[object, ...]]] = {
    "import": lambda home: ("import", home / "file.bin"),
    "capture": lambda home: ("capture", "--area", "0,0,200,100"),
    "note": lambda home: ("note", "another made-up note"),
    "link": lambda home: ("link", "https://example.org/post/1"),
    "describe": lambda home: ("describe", "E001", "--set", "shows=made-up words"),
    "checkpoint": lambda home: ("checkpoint",),
    "extract": lambda home: ("extract", "E001", "--out", home / "out.txt"),
    "export": lambda home: ("export", "--out", home / "bundle", "--container", "zip"),
    "backup": lambda home: ("backup", "--out", home / "backup.tar"),
}
ERRORS = ("EIO", "ENOSPC")
OUTPUTS = ("out.txt", "bundle", ".bundle.part", "backup.tar")


def main() -> int:
    runs = 0
    with desktop.keyring() as bus, desktop.screen() as display, tempfile.TemporaryDirectory() as folder:
        os.environ.update(bus | display)
        for name in sys.argv[1:] or OPERATIONS:
            arguments = OPERATIONS[name]
            home = Path(folder) / name
            home.mkdir()
            program = Program(home, unlock="keyring")
            program.init()
            program.ok("note", "a made-up note from before")
            (home / "file.bin").write_bytes(bytes(range(256)) * 1200)
            runs += strike_all(name, Campaign(program, arguments(home)), home)
    print(f"{runs} runs, 0 losses")
    return 0


def strike_all(name: str, campaign: Campaign, home: Path) -> int:
    runs = 0
    for call, number in list(campaign.points()):
        faults = [(strace.killed_at, (call, number))]
        faults += [(strace.failing_at, (call, number, error)) for error in ERRORS]
        for fault, what in faults:
            for output in OUTPUTS:
                (home / output).unlink(missing_ok=True)
            campaign.strike(fault, *what)
            runs += 1
    print(f"{name}: {runs} runs", flush=True)
    return runs


if __name__ == "__main__":
    sys.exit(main())
