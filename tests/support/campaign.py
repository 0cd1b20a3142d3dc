"""The fault campaign: do something to a copy of a vault while faults strike, then demand that nothing was lost.

The oracle is QUALITY's: every acknowledged exhibit is there, byte for byte, or its loss is reported; never a silent
success; opening twice gives the same state.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.workflows import keep, review, session
from support import strace
from support.program import Program

Fault = Callable[..., "subprocess.CompletedProcess[str]"]


@dataclass
class Campaign:
    """One base vault and the command that is done to a fresh copy of it each time."""

    program: Program
    arguments: tuple[object, ...]

    def __post_init__(self) -> None:
        self.base = self.program.home / "base"
        shutil.copytree(self.program.vault, self.base)
        self.vault_id: str = self.program.ok("unlock-check")["id"]
        self.state = KeyStore.find().get(self.vault_id, "state")
        self.before = self.exhibits()

    def reset(self) -> None:
        """Put vault and keyring back to where they were."""
        shutil.rmtree(self.program.vault)
        shutil.copytree(self.base, self.program.vault)
        if self.state is not None:
            KeyStore.find().set(self.vault_id, "state", self.state)

    def command(self) -> list[str]:
        return self.program.command(*self.arguments, "--json")

    def points(self) -> Iterator[tuple[str, int]]:
        """Every point where a fault can strike."""
        self.reset()
        log = self.program.home / "trace"
        yield from strace.count(
            self.command(), log, env=self.program.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )

    def strike(self, fault: Fault, *what: object) -> subprocess.CompletedProcess[str]:
        """Do it with a fault and look at what is left."""
        self.reset()
        done = fault(self.command(), *what, env=self.program.environment(), stdin=subprocess.DEVNULL)
        assert "Traceback" not in done.stderr, done.stderr
        acknowledged = dict(self.before)
        if done.returncode == 0:
            # An export lists labels: those are no new exhibits.
            new = [one for one in json.loads(done.stdout).get("exhibits", []) if isinstance(one, dict)]
            acknowledged |= {one["label"]: one["sha256"] for one in new}
        first = self.exhibits()
        for label, digest in acknowledged.items():
            assert first.get(label) == digest, (what, label, done.stdout, done.stderr)
        assert self.exhibits() == first, what
        return done

    def exhibits(self) -> dict[str, str]:
        """Open the vault, audit it, and read every original; gives their hashes by label."""
        with session.opened(self.program.vault) as opened:
            assert keep.audit(opened) == []
            found = {}
            for row in opened.vault.index.exhibits():
                with review.original(opened, review.find(opened, row.label)) as original:
                    found[row.label] = hashlib.sha256(original.read()).hexdigest()
                assert found[row.label] == row.sha256
            return found
