"""What was seen of each log before, in a small file, for whoever asks (bundle.md, What a checker remembers)."""

from __future__ import annotations

import base64
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from evidence_desktop.verifier.findings import (
    CHECKS,
    FaultError,
    Finding,
    Report,
    Severity,
    UsageError,
    Verdict,
    verdict_of,
)
from evidence_desktop.verifier.limits import MAX_MEMORY, MAX_REMEMBERED
from evidence_desktop.verifier.notes import decode_base64, parse_key
from evidence_desktop.verifier.strictjson import parse, require_keys

SEEN = "what was seen of this log before"
"""What findings call it."""

_NOTHING_GIVEN = ("consistency", Severity.INFO)
"""The finding that there is nothing to compare with, which is not so then."""


@dataclass(slots=True)
class Memory:
    """Roots by size, of each log by its verifier key."""

    logs: dict[str, dict[int, bytes]] = field(default_factory=dict)

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
        """Write the file, whole or not at all; a link to it stays one.

        Raises:
            UsageError: ``memory-unwritable``, or ``memory-full`` when it would be more than is read again.
        """
        path = Path(os.path.realpath(path))
        logs = {
            key: {str(size): base64.b64encode(root).decode("ascii") for size, root in sorted(roots.items())}
            for key, roots in self.logs.items()
        }
        text = json.dumps({"v": 1, "logs": logs}, indent=1)
        try:
            _read(text.encode("ascii"))
        except (FaultError, ValueError):
            raise UsageError(
                "memory-full", "{path} holds as much as can be kept in one.", "Name another file.", path=path
            ) from None
        try:
            handle, part = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
            try:
                with os.fdopen(handle, "w", encoding="ascii") as file:
                    file.write(text)
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

    def compare(self, report: Report) -> Report:
        """Hold a report to what was seen of its log, and remember what an intact one shows.

        A report on a log that could not be read stays as it is.
        """
        if not report.log:
            return report
        known = {int(size): base64.b64decode(root) for size, root in report.roots.items()}
        new = list(self._findings(report.log, known))
        old = [finding for finding in report.findings if (finding.check, finding.severity) != _NOTHING_GIVEN]
        findings = sorted([*old, *new], key=lambda finding: CHECKS.index(finding.check))
        verdict = verdict_of(findings, report.checks, report.applies, anchored=report.anchored)
        if verdict in (Verdict.INTACT_ANCHORED, Verdict.INTACT_UNANCHORED):
            seen = self.logs.get(report.log, {}) | known
            self.logs[report.log] = {size: seen[size] for size in sorted(seen)[-MAX_REMEMBERED:]}
        return replace(report, findings=tuple(findings), verdict=verdict)

    def _findings(self, log: str, known: dict[int, bytes]) -> Iterator[Finding]:
        before, size = self.logs.get(log), max(known)
        if before is None:
            name = log.partition("+")[0]
            if any(other.startswith(f"{name}+") for other in self.logs):
                yield _finding(Severity.WARNING, "the key that a log of this name had", "another key")
            yield _finding(Severity.INFO, "a log that was seen before", "it is seen for the first time")
            return
        wrong = [shared for shared in before.keys() & known.keys() if before[shared] != known[shared]]
        if wrong:
            expected = f"the log that was seen with {min(wrong)} entries"
            yield _finding(Severity.FAIL, expected, "another one of that size")
        latest, past = max(before), max((old for old in before if old < size), default=0)
        if latest > size:
            severity = Severity.INFO if size in before else Severity.UNKNOWN
            yield _finding(severity, f"a bundle not older than one of {latest} entries", f"{size} entries")
        elif size not in before and past not in known:
            yield _finding(Severity.UNKNOWN, f"a proof from size {past}", "there is none in this bundle")


def _finding(severity: Severity, expected: str, found: str) -> Finding:
    return Finding("consistency", severity, SEEN, expected, found)


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
