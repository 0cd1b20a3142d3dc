"""What the two processes of a verification say to one another over pipes, and how; see ``apart``.

The process that judges asks in lines of JSON; each answer is a line of JSON and as many bytes as that line says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, BinaryIO

from evidence_desktop.verifier.findings import CHECKS, FaultError, Finding, Report, Severity, Verdict
from evidence_desktop.verifier.source import UnreadableError

MAX_LINE = 64 * 1024 * 1024
"""Bytes of one line: the names and hashes of 100,000 files need about 20 MiB."""

_SIZE = re.compile(r"[0-9]{1,16}")
_ROOT = re.compile(r"[A-Za-z0-9+/]{43}=")


def send(out: BinaryIO, message: Mapping[str, Any], data: bytes | memoryview = b"") -> None:
    """Write one message, and the bytes that belong to it.

    Raises:
        OSError: The other side is gone.
    """
    out.write(json.dumps({**message, "bytes": len(data)}).encode() + b"\n")
    out.write(data)
    out.flush()


def receive(file: BinaryIO, most: int) -> tuple[dict[str, Any], bytes]:
    """Read one message and its bytes, of which it may have ``most``.

    Raises:
        EOFError: The other side is gone, or was cut off.
        ValueError: It is no message.
    """
    line = file.readline(MAX_LINE)
    if not line.endswith(b"\n"):
        raise EOFError
    message = json.loads(line)
    size = message["bytes"]
    if not 0 <= size <= most:
        raise ValueError(f"{size} bytes")
    data = file.read(size)
    if len(data) != size:
        raise EOFError
    return message, data


def as_fault(error: Exception) -> list[str]:
    """Put into words what was raised while a file was read."""
    if isinstance(error, FaultError):
        return ["fault", error.expected, error.found, error.subject]
    if isinstance(error, UnreadableError):
        return ["unreadable", str(error)]
    return ["other", repr(error)]


def from_fault(words: list[str]) -> Exception:
    """Make of the words what was raised; of what is neither of the two kinds only the words are left."""
    if words[0] == "fault":
        return FaultError(*words[1:])
    return UnreadableError(words[1]) if words[0] == "unreadable" else _OtherError(words[1])


class _OtherError(Exception):
    """Something that was raised in the other process; looks like it when it is printed."""

    def __repr__(self) -> str:
        return str(self)


def as_json(report: Report) -> dict[str, Any]:
    """Write a report as JSON values."""
    return asdict(report)


def from_json(value: dict[str, Any]) -> Report:
    """Read a report. Whoever tells it has parsed what a stranger wrote, so that it may be anything.

    Raises:
        TypeError, ValueError, KeyError: It is none.
    """
    changed = {
        "verdict": Verdict(value["verdict"]),
        "findings": tuple(Finding(**finding) for finding in value["findings"]),
        "checks": tuple(value["checks"]),
        "applies": tuple(value["applies"]),
    }
    report, roots = Report(**(value | changed)), value["roots"]
    texts = [report.root_fingerprint, report.fingerprint_words, report.bundle_id, report.log]
    texts += [text for one in report.findings for text in (one.subject, one.expected, one.found)]
    fits = (
        {*report.checks, *(one.check for one in report.findings)} <= set(CHECKS),
        {one.severity for one in report.findings} <= set(Severity),
        all(map(str.isprintable, [*texts, str.replace(report.checkpoint, "\n", "")])),
        all(type(count) is int and count >= 0 for count in (report.exhibits, report.redacted)),
        all(_SIZE.fullmatch(size) and _ROOT.fullmatch(root) for size, root in dict(roots).items()),
        isinstance(roots, dict) and (bool(roots) or not report.log),
        isinstance(report.anchored, bool),
    )
    if not all(fits):
        raise ValueError
    return report
