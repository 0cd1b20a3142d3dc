"""Runs the installed program as a person would, in a process and a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PASSPHRASE = "a made-up passphrase for tests"


@dataclass(frozen=True)
class Done:
    """What one run said."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, str]:
        return self.data["error"]


@dataclass
class Program:
    """The program with one vault and one home."""

    home: Path
    unlock: str = "passphrase"
    env: dict[str, str] = field(default_factory=dict)

    @property
    def vault(self) -> Path:
        return self.home / "vault"

    @property
    def sheet(self) -> Path:
        return self.home / "sheet.txt"

    def environment(self) -> dict[str, str]:
        home = {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / ".local"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "TMPDIR": str(self.home / "temporary"),
            "EVIDENCE_DESKTOP_VAULT": str(self.vault),
        }
        (self.home / "temporary").mkdir(exist_ok=True)
        return os.environ | home | self.env

    def command(self, *arguments: object) -> list[str]:
        return [sys.executable, "-m", "evidence_desktop", *map(str, arguments)]

    def run(self, *arguments: object, passphrase: str | None = PASSPHRASE, prefix: tuple[str, ...] = ()) -> Done:
        """Run one command with --json; the passphrase goes in by standard input."""
        words = list(arguments)
        if passphrase is not None and words[0] not in ("screens", "verify", "demo"):
            words += ["--passphrase-file", "-"]
        done = subprocess.run(
            [*prefix, *self.command(*words, "--json")],
            input=f"{passphrase or ''}\n",
            capture_output=True,
            text=True,
            env=self.environment(),
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Done(done.returncode, done.stdout, done.stderr)

    def ok(self, *arguments: object, **how: Any) -> Any:
        """Run one command that must succeed and return its JSON."""
        done = self.run(*arguments, **how)
        assert done.code == 0, done.out + done.err
        return done.data

    def init(self) -> Any:
        return self.ok("init", "--unlock", self.unlock, "--recovery-out", self.sheet)
