"""What the two processes of a verification say to one another; here the bounded one is a thread of this process."""

from __future__ import annotations

import io
import json
import os
import runpy
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from evidence_desktop import bounds
from evidence_desktop.verifier import Verdict, apart, apartworker, entries, folder, verify, wire
from evidence_desktop.verifier.bag import Asked
from evidence_desktop.verifier.findings import FaultError
from evidence_desktop.verifier.hashing import Hashing
from evidence_desktop.verifier.source import UnreadableError
from support import handmade

ASKED = Asked(None, None)


class Beside:
    """The bounded process as a thread, unbounded: so that its lines can be counted."""

    def __init__(self) -> None:
        there, here = os.pipe(), os.pipe()
        self.stdin, self.stdout = os.fdopen(there[1], "wb"), os.fdopen(here[0], "rb")
        self._files = (os.fdopen(there[0], "rb"), os.fdopen(here[1], "wb"))
        self.thread = threading.Thread(target=apartworker.serve, args=self._files)
        self.thread.start()

    def judge(self, source: folder.Folder) -> apart._Desk:
        hashing = Hashing(source)
        desk = apart._Desk(self, source, ASKED, hashing)  # type: ignore[arg-type]  # it has the two pipes
        desk.run()
        hashing.stop()
        self.thread.join()
        for file in (*self._files, self.stdin, self.stdout):
            file.close()
        return desk


class Unbounded:
    """For a process that goes on afterwards."""

    def confine(self, memory: int) -> None:
        pass

    def give_time(self, seconds: int) -> None:
        pass


@pytest.fixture(autouse=True)
def _unbounded(monkeypatch):
    monkeypatch.setattr(bounds, "SYSTEM", Unbounded())


@pytest.fixture
def bundle(tmp_path) -> Path:
    return handmade.example().folder(tmp_path / "bundle")


def test_it_asks_for_files_in_pieces_and_for_the_hashes(bundle, monkeypatch):
    monkeypatch.setattr(folder, "CHUNK", 100)
    monkeypatch.setattr(apartworker, "_ALIVE", 0.0)
    desk = Beside().judge(folder.Folder(bundle))
    assert desk.done
    assert desk.report == verify(bundle)
    assert desk._reads == {}


def test_it_leaves_a_file_that_it_does_not_want_to_the_end(bundle, monkeypatch):
    monkeypatch.setattr(folder, "CHUNK", 100)
    monkeypatch.setattr(entries, "MAX_ENTRY", 10)
    desk = Beside().judge(folder.Folder(bundle))
    assert desk.report == verify(bundle)
    assert desk.report.verdict == Verdict.ALTERED
    assert desk._reads == {}


def test_a_file_that_cannot_be_read_here_is_an_open_question_there(bundle):
    source = folder.Folder(bundle)
    for name in ("VERIFY.txt", "data/records/001.json"):
        (bundle / name).unlink()
    said = {(f.check, f.severity, f.subject) for f in Beside().judge(source).report.findings}
    assert {("hash", "unknown", "VERIFY.txt"), ("records", "unknown", "data/records/001.json")} <= said


def test_an_empty_file_has_no_pieces(bundle):
    (bundle / "identity/root.crt").write_bytes(b"")
    desk = Beside().judge(folder.Folder(bundle))
    assert desk.report == verify(bundle)


def test_a_source_has_nothing_to_close_there():
    apartworker.Remote({"files": {}, "alone": False, "odd": []}, None).close()


def test_its_own_output_is_kept_free_of_what_others_print(bundle, monkeypatch):
    out, asked = os.pipe(), []
    monkeypatch.setattr(apartworker, "serve", lambda reader, writer: asked.append(reader) or writer.write(b"said"))
    with monkeypatch.context() as patched:
        patched.setattr(os, "dup", lambda number: out[1])
        patched.setattr(os, "dup2", lambda opened, number: asked.append(number) or os.close(opened))
        patched.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
        code, expected = apartworker.main(), [1, sys.stdin.buffer]
        patched.setattr(os, "dup", lambda number: os.open(os.devnull, os.O_WRONLY))
        with pytest.raises(EOFError):
            runpy.run_module(apartworker.__name__, run_name="__main__")
    assert (code, asked[:2]) == (0, expected)
    assert os.fdopen(out[0], "rb").read() == b"said"


def test_a_message_is_whole_and_no_longer_than_it_may_be():
    out = io.BytesIO()
    wire.send(out, {"a": 1}, b"data")
    line = out.getvalue()
    assert wire.receive(io.BytesIO(line), 4) == ({"a": 1, "bytes": 4}, b"data")
    for cut in (b"", line[:5], line[:-1]):
        with pytest.raises(EOFError):
            wire.receive(io.BytesIO(cut), 4)
    for wrong in (b"hello\n", b"[]\n", b'{"bytes": 5}\n     ', b'{"bytes": -1}\n'):
        with pytest.raises((ValueError, TypeError)):
            wire.receive(io.BytesIO(wrong), 4)


def test_what_was_raised_there_is_raised_here():
    fault = wire.from_fault(wire.as_fault(FaultError("a", "b", "c")))
    assert (type(fault), fault.expected, fault.found, fault.subject) == (FaultError, "a", "b", "c")
    assert isinstance(wire.from_fault(wire.as_fault(UnreadableError("gone"))), UnreadableError)
    assert repr(wire.from_fault(wire.as_fault(MemoryError("x")))) == "MemoryError('x')"


def test_a_report_comes_through_as_it_was(bundle):
    report = verify(bundle)
    assert wire.from_json(json.loads(json.dumps(wire.as_json(report)))) == report


@pytest.mark.parametrize(
    "change",
    [
        {"checks": [["container"]]},
        {"checks": ["another"]},
        {"findings": [{"check": "another", "severity": "info", "subject": "", "expected": "", "found": ""}]},
        {"findings": [{"check": "clock", "severity": "FAIL", "subject": "", "expected": "", "found": ""}]},
        {"findings": [{"check": "clock", "severity": ["fail"], "subject": "", "expected": "", "found": ""}]},
        {"findings": [{"check": "clock", "severity": "info", "subject": 5, "expected": "", "found": ""}]},
        {"findings": [{"check": "clock", "severity": "info", "subject": "", "expected": "", "found": "\x1b[2J"}]},
        {"bundle_id": None},
        {"root_fingerprint": "\ud800"},
        {"checkpoint": ["\n"]},
        {"exhibits": True},
        {"redacted": -1},
        {"anchored": "no"},
        {"roots": {"x": "A" * 43 + "="}},
        {"roots": {"7": "short"}},
        {"roots": []},
        {"roots": {}},
        {"verdict": "fine"},
    ],
)
def test_a_report_that_is_none_is_refused_before_anything_is_done_with_it(bundle, change):
    """Found by `make fuzz`: a severity that was a list ended the app, and one that was misspelt was overlooked."""
    said = json.loads(json.dumps(wire.as_json(verify(bundle))))
    assert wire.from_json(said).log
    with pytest.raises((ValueError, TypeError)):
        wire.from_json(said | change)


def test_one_that_was_taken_over_cannot_have_any_number_of_files_read_at_once(bundle):
    out = io.BytesIO()
    for number in range(100):
        wire.send(out, {"ask": "read", "number": number, "name": "VERIFY.txt", "start": 0, "stop": 2})
    source = folder.Folder(bundle)
    source.chunks = lambda name, start, stop: iter((b"a",) * 2)  # type: ignore[method-assign]  # always one more
    desk = apart._Desk(
        SimpleNamespace(stdin=io.BytesIO(), stdout=io.BytesIO(out.getvalue())), source, ASKED, Hashing(source)
    )  # type: ignore[arg-type]
    desk.run()
    assert 1 < len(desk._reads) < 20
