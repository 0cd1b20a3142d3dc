"""What was seen of each log before, in a small file, for whoever asks (bundle.md, What a checker remembers)."""

from __future__ import annotations

import base64
import json
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evidence_desktop.verifier.findings import FaultError, Severity, UsageError
from evidence_desktop.verifier.limits import MAX_MEMORY
from evidence_desktop.verifier.notes import LogKey, decode_base64, parse_key
from evidence_desktop.verifier.strictjson import parse, require_keys

if TYPE_CHECKING:
    from evidence_desktop.verifier.bag import Bag

SEEN = "what was seen of this log before"
"""What findings call it."""


@dataclass(slots=True)
class Memory:
    """What was seen before.

    Attributes:
        logs: Roots by size, of each log by its verifier key.
        compared: The same of the bundle that was held to it last; ``learn`` takes it over.
    """

    logs: dict[str, dict[int, bytes]] = field(default_factory=dict)
    compared: dict[str, dict[int, bytes]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> Memory:
        """Read the file; one that is not there yet is empty.

        Raises:
            UsageError: ``memory-unreadable``.
        """
        try:
            with path.open("rb") as file:
                return cls(_read(file.read(MAX_MEMORY + 1)))
        except FileNotFoundError:
            return cls()
        except (OSError, FaultError, ValueError, TypeError):
            raise UsageError(
                "memory-unreadable",
                "{path} does not hold what was seen before.",
                "Nothing was changed in it. Name another file, or one that is not there yet.",
                path=path,
            ) from None

    def save(self, path: Path) -> None:
        """Write the file, whole or not at all.

        Raises:
            UsageError: ``memory-unwritable``.
        """
        logs = {
            key: {str(size): base64.b64encode(root).decode("ascii") for size, root in sorted(roots.items())}
            for key, roots in self.logs.items()
        }
        try:
            handle, part = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
            try:
                with os.fdopen(handle, "w", encoding="ascii") as file:
                    json.dump({"v": 1, "logs": logs}, file, indent=1)
                Path(part).replace(path)
            except BaseException:
                Path(part).unlink(missing_ok=True)
                raise
        except OSError as error:
            raise UsageError(
                "memory-unwritable",
                "What was seen cannot be kept at {path}: {reason}.",
                "Name another file, or check without one.",
                path=path,
                reason=error.strerror or "unknown",
            ) from None

    def learn(self) -> None:
        """Remember what the bundle that was compared last showed; for one that is intact."""
        for key, known in self.compared.items():
            self.logs.setdefault(key, {}).update(known)

    def compare(self, bag: Bag, key: LogKey, size: int, known: dict[int, bytes]) -> None:
        """Hold a bundle to what was seen of its log; adds findings.

        Args:
            bag: The bundle.
            key: Its log's key.
            size: Entries under its checkpoint.
            known: Roots by size, as the bundle proves them.
        """
        self.compared = {key.line: known}
        before = self.logs.get(key.line)
        if before is None:
            if any(other.startswith(f"{key.name}+") for other in self.logs):
                bag.say(Severity.WARNING, SEEN, "the key that a log of this name had", "another key")
            bag.say(Severity.INFO, SEEN, "a log that was seen before", "it is seen for the first time")
            return
        for shared in sorted(before.keys() & known.keys()):
            if before[shared] != known[shared]:
                bag.fail(SEEN, f"the log that was seen with {shared} entries", "another one of that size")
        latest, past = max(before), max((old for old in before if old < size), default=0)
        if latest > size:
            severity = Severity.INFO if size in before else Severity.UNKNOWN
            bag.say(severity, SEEN, f"a bundle not older than one of {latest} entries", f"{size} entries")
        elif size not in before and past not in known:
            bag.say(Severity.UNKNOWN, SEEN, f"a proof from size {past}", "there is none in this bundle")


def _read(data: bytes) -> dict[str, dict[int, bytes]]:
    if len(data) > MAX_MEMORY:
        raise ValueError("too large")
    value = require_keys(parse(data), frozenset({"v", "logs"}), "a memory")
    if value["v"] != 1:
        raise ValueError("another version")
    return {parse_key(f"{key}\n").line: _roots(roots) for key, roots in dict(value["logs"]).items()}


def _roots(value: Any) -> dict[int, bytes]:
    roots = {int(size): decode_base64(root, 32, "a root") for size, root in dict(value).items()}
    if not roots:
        raise ValueError("a log without a root")
    return roots
