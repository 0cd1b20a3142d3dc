"""Targets: what comes back from the processes in which foreign bytes are parsed, and what is kept for the next time."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from types import SimpleNamespace
from typing import Any, cast

from evidence_desktop.capture import facts
from evidence_desktop.model.codec import to_json
from evidence_desktop.model.record import Content
from evidence_desktop.verifier import __main__ as program
from evidence_desktop.verifier import apart, wire
from evidence_desktop.verifier.bag import Asked
from evidence_desktop.verifier.findings import CHECKS, Report, Severity, UsageError, Verdict
from evidence_desktop.verifier.hashing import Hashing
from evidence_desktop.verifier.memory import Memory
from evidence_desktop.workflows import preferences
from fuzz.bundle import INTACT, Files, base, judged
from fuzz.target import Target, only, scratch


def told(data: bytes) -> None:
    """Whatever the bounded process says, the answer is a report, and "intact" only when it said so in full."""
    child = SimpleNamespace(stdin=io.BytesIO(), stdout=io.BytesIO(data))
    source = Files(base().files)
    hashing = Hashing(Files({}))
    desk = apart._Desk(cast("Any", child), source, Asked(), hashing)
    desk.run()
    hashing.stop()
    if desk.report is not None and desk.done:
        report = apart._weighed(source, desk.report)
    else:
        report = apart._unfinished(source, desk.report, desk.over, "ended")
    if report.verdict in INTACT:
        assert desk.done
        assert sorted(report.checks) == sorted(CHECKS)
        assert {one.severity for one in report.findings} <= {"info", "warning"}
    _usable(report)


def _usable(report: Report) -> None:
    """All that is done with a report can be done with this one."""
    assert all(one.check in CHECKS and one.severity in set(Severity) for one in report.findings)
    json.dumps(program.as_json(report))
    program.print_report(report, io.StringIO())
    Memory().compare(report)


@cache
def whole_report() -> Report:
    return judged(base().files)


def wire_seeds() -> Iterator[bytes]:
    report = wire.as_json(whole_report())
    changed = wire.as_json(judged(base().files | {"VERIFY.txt": b"other"}))
    for one in (report, changed):
        out = io.BytesIO()
        wire.send(out, {"ask": "so far", "report": one, "over": list(CHECKS[:5])})
        yield out.getvalue()
        wire.send(out, {"ask": "done", "report": one})
        yield out.getvalue()
    out = io.BytesIO()
    for place, name in enumerate(base().files):
        wire.send(out, {"ask": "read", "number": place, "name": name, "start": 0, "stop": 1 << 40})
        wire.send(out, {"ask": "next", "number": place})
        wire.send(out, {"ask": "close", "number": place})
    wire.send(out, {"ask": "nothing"})
    yield out.getvalue()
    yield out.getvalue()[:300]


def answered(data: bytes) -> None:
    """What the reader of picture details answers can be kept in a record, or counts as not read."""
    with only(*facts.UNREADABLE):
        found = facts._parse(data)
        content = Content("a", "b", 1, "00" * 32, found.width, found.height, found.facts, found.warnings)
        json.dumps(to_json(content), ensure_ascii=False).encode()


def answer_seeds() -> Iterator[bytes]:
    yield b'{"facts": [["exif:Image Model", "Made-up"]], "warnings": ["cut"], "width": 320, "height": null}'
    yield b'{"facts": [], "warnings": [], "width": null, "height": null}'


def remembered(data: bytes) -> None:
    """A memory is refused, or written back to what was read; it never makes a report better than it is."""
    path = scratch() / "seen.json"
    path.write_bytes(data)
    with only(UsageError):
        memory = Memory.load(path)
        memory.save(path)
        assert Memory.load(path).logs == memory.logs
        report = whole_report()
        assert memory.compare(report).verdict in (*INTACT, Verdict.ALTERED, Verdict.CANNOT_TELL)
        worse = replace(report, verdict=Verdict.CANNOT_TELL, checks=report.checks[1:])
        assert memory.compare(worse).verdict not in INTACT


def memory_seeds() -> Iterator[bytes]:
    memory = Memory()
    memory.compare(whole_report())
    path = scratch() / "seed.json"
    memory.save(path)
    yield path.read_bytes()
    memory.logs[next(iter(memory.logs))] |= {1: bytes(32), 99: bytes(32)}
    memory.save(path)
    yield path.read_bytes()


def settings(data: bytes) -> None:
    """Settings that cannot be read fall back; those that can are written back."""
    path = scratch() / "settings.json"
    path.write_bytes(data)
    read = preferences.load(path)
    with contextlib.suppress(OSError):
        preferences.save(read, path)
    assert preferences.load(path) == read


def settings_seeds() -> Iterator[bytes]:
    path = scratch() / "settings.json"
    preferences.save(preferences.Preferences(language="ms", text_percent=150, hide_key="Ctrl+Shift+H"), path)
    yield path.read_bytes()


TARGETS = (
    Target("wire", told, wire_seeds, 8192, (b'"ask": "done"', b'"severity": "', b'"checks": [', b', "bytes": 0}\n')),
    Target("answer", answered, answer_seeds, 1024, (b'"facts": [', b"\\ud800", b'"width": ', b"[[")),
    Target("memory", remembered, memory_seeds, 2048, (b'"v": 1', b'"logs": {', b"evidence-desktop/")),
    Target("settings", settings, settings_seeds, 1024, (b'"vault": "', b"\\ud800", b"Ctrl+", b'"lock_minutes": ')),
)
