"""What a bundle holds is parsed in a bounded process: it says the same, and its death is never "intact"."""

from __future__ import annotations

import io
import random
import sys
import threading
from pathlib import Path

import pytest

from evidence_desktop.verifier import ALONE, CHECKS, Verdict, apart, apartworker, verify, verify_apart
from evidence_desktop.verifier.__main__ import main
from evidence_desktop.verifier.findings import Report
from evidence_desktop.verifier.memory import Memory
from support import handmade, tamper


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    return handmade.example().folder(tmp_path_factory.mktemp("good") / "bundle")


def program(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let another program be the bounded process."""
    monkeypatch.setattr(apart, "_command", lambda: [sys.executable, "-c", text])


def with_step(monkeypatch: pytest.MonkeyPatch, check: str, step: str) -> None:
    """Let a check of the bounded process do something else."""
    text = (
        f"import os, tempfile, time\nfrom evidence_desktop.verifier import apartworker, run\ndef step(bag):\n {step}\n"
    )
    program(monkeypatch, text + f"run.STEPS[{check!r}] = step\napartworker.main()")


def unfinished(report: Report) -> dict[str, str]:
    """What is said of checks that did not come to their end."""
    return {one.check: one.found for one in report.findings if one.expected == "a check that runs to its end"}


@pytest.mark.parametrize("change", [None, tamper.remove_original, tamper.update_report_and_recompute])
def test_two_processes_say_what_one_says(tmp_path, change):
    folder = handmade.example().folder(tmp_path / "bundle")
    if change:
        change(folder)
    (folder / "empty").mkdir()
    trust = handmade.identity().fingerprint
    for source, options in ((folder, {}), (folder, {"trust": trust, "since": "nonsense"})):
        assert verify_apart(source, **options) == verify(source, **options)
    assert ("container", "fail", "empty/") in {(f.check, f.severity, f.subject) for f in verify_apart(folder).findings}


def test_a_zip_a_stream_a_report_alone_and_what_is_refused_are_judged_alike(tmp_path):
    bundle = handmade.example()
    bundle.files["data/report.pdf"] = handmade.pdf(
        bundle.who,
        text=random.Random(5).randbytes(2_300_000).hex().encode(),
        attached=handmade.listed(bundle.files),
    )
    made = bundle.finish().zip(8).getvalue()
    assert verify_apart(io.BytesIO(made)) == verify(io.BytesIO(made))
    for name, data in (("a.zip", made), ("b.pdf", bundle.files["data/report.pdf"]), ("c.zip", made[:-40])):
        path = tmp_path / name
        path.write_bytes(data)
        assert verify_apart(path) == verify(path)
    assert verify_apart(tmp_path / "a.zip").verdict == Verdict.INTACT_UNANCHORED


def test_what_came_from_outside_goes_there_and_what_is_to_be_remembered_comes_back(good):
    seen, same = Memory(), Memory()
    for _ in range(2):
        assert seen.compare(verify_apart(good)) == same.compare(verify(good))
        assert seen.logs == same.logs != {}
    text = b"Dear officer,\n> " + handmade.example().note.replace("\n", "\n> ").encode()
    outside = {"anchor_text": text, "tsa_roots": ["0" * 64]}
    report = verify_apart(good, **outside)
    assert (report, report.verdict) == (verify(good, **outside), Verdict.INTACT_ANCHORED)


def test_a_process_that_never_starts_or_ends_at_once_leaves_every_check_open(good, monkeypatch, tmp_path):
    monkeypatch.setattr(apart, "_command", lambda: [str(tmp_path / "nowhere")])
    report = verify_apart(good)
    assert (report.verdict, report.checks) == (Verdict.CANNOT_TELL, ())
    assert set(unfinished(report)) == set(CHECKS)
    assert "could not be started: No such file" in unfinished(report)["hash"]
    program(monkeypatch, "import sys; sys.exit(3)")
    assert unfinished(verify_apart(good)) == dict.fromkeys(
        CHECKS, "stopped: the process that reads it ended early, with code 3"
    )
    pdf = tmp_path / "report.pdf"
    pdf.write_bytes(handmade.pdf(handmade.identity()))
    assert set(unfinished(verify_apart(pdf))) == set(ALONE)


def test_a_crash_keeps_what_was_found_before_it_and_nothing_after_it_counts_as_right(good, monkeypatch, tmp_path):
    with_step(monkeypatch, "trust", "os.abort()")
    report = verify_apart(good)
    assert report.verdict == Verdict.CANNOT_TELL
    assert report.checks == ("container", "version", "file-set", "manifest", "certificates", "signature")
    assert set(unfinished(report)) == set(CHECKS) - set(report.checks)
    assert [one.check for one in report.findings] == sorted((f.check for f in report.findings), key=CHECKS.index)
    copy = handmade.example().folder(tmp_path / "copy")
    tamper.add_file(copy)
    assert verify_apart(copy).verdict == Verdict.ALTERED


@pytest.mark.parametrize(
    "step", ["bytearray(3 << 30)", "raise MemoryError", "tempfile.TemporaryFile(buffering=0).write(b'x')"]
)
def test_what_asks_for_too_much_memory_or_writes_a_file_is_stopped(good, monkeypatch, step):
    with_step(monkeypatch, "records", step)
    report = verify_apart(good)
    assert report.verdict == Verdict.CANNOT_TELL
    assert [one.check for one in report.findings if one.severity == "unknown"] == ["records"]


@pytest.mark.skipif(sys.platform == "win32", reason="there only the other process's patience is the bound")
def test_what_computes_for_too_long_is_stopped(good, monkeypatch):
    monkeypatch.setattr(apart, "_CPU_S", 1)
    # However busy this computer is.
    monkeypatch.setattr(apart, "_WAIT", 1000)
    with_step(monkeypatch, "clock", "while True: bag.tick()")
    report = verify_apart(good)
    assert report.verdict == Verdict.CANNOT_TELL
    assert "ended early, with code -" in unfinished(report)["clock"]


def test_what_gives_no_sign_of_life_is_stopped(good, monkeypatch):
    monkeypatch.setattr(apart, "PATIENCE", 2.0)
    with_step(monkeypatch, "clock", "time.sleep(60)")
    report = verify_apart(good)
    assert report.verdict == Verdict.CANNOT_TELL
    assert unfinished(report)["clock"] == "stopped: no answer for 2 seconds"


def test_what_only_says_that_it_is_alive_comes_to_an_end(good, monkeypatch):
    monkeypatch.setattr(apart, "_CPU_S", 0)
    monkeypatch.setattr(apart, "_WAIT", 1)
    program(monkeypatch, SAY + "import time\nwhile True:\n say(ask='nothing')\n time.sleep(0.05)")
    report = verify_apart(good)
    assert report.verdict == Verdict.CANNOT_TELL
    assert unfinished(report)["clock"].startswith("stopped: not done in ")


SAY = "import json, sys\ndef say(**m):\n print(json.dumps({'bytes': 0} | m), flush=True)\nsys.stdin.readline()\n"
LIE = "{'verdict': 'intact-unanchored', 'findings': [], 'checks': ['hash'], 'root_fingerprint': '', "
LIE += "'fingerprint_words': '', 'bundle_id': '', 'exhibits': 1, 'redacted': 0, 'checkpoint': '', 'applies': ['hash']}"


@pytest.mark.parametrize(
    "text",
    [
        "print('hello')",
        SAY + "say(ask='read', number=1, name='/etc/passwd', start=0, stop=9)",
        SAY + "say(ask='next', number=7)",
        SAY + "say(ask='so far', report=5, over=[])",
        SAY + "say(ask='nothing', bytes=1 << 40)",
        SAY + "print('[' * 100_000)",
        SAY + f"say(ask='done', report={LIE})",
    ],
)
def test_a_process_that_was_taken_over_cannot_make_a_bundle_intact_by_leaving_checks_out(good, monkeypatch, text):
    monkeypatch.setattr(apart, "PATIENCE", 2.0)
    program(monkeypatch, text + "\nsys.stdin.read()" if text.startswith("import") else text)
    report = verify_apart(good)
    assert (report.verdict, report.applies) == (Verdict.CANNOT_TELL, CHECKS)


class Watch:
    def __init__(self, stop_after: int):
        self.told: list[tuple[int, int]] = []
        self.left = stop_after

    def report(self, done, total):
        self.told.append((done, total))

    def checkpoint(self):
        self.left -= 1
        if self.left < 0:
            raise InterruptedError("stop")


def test_progress_is_told_and_stopping_leaves_no_process_and_no_thread(good, monkeypatch):
    started = []
    popen = apart.subprocess.Popen
    monkeypatch.setattr(apart.subprocess, "Popen", lambda *a, **k: started.append(popen(*a, **k)) or started[-1])
    watch = Watch(1_000_000)
    verify_apart(good, progress=watch)
    total = sum(path.stat().st_size for path in good.rglob("*") if path.is_file())
    assert watch.told[-1] == (total, total)
    before = threading.active_count()
    with pytest.raises(InterruptedError):
        verify_apart(good, progress=Watch(0))
    assert threading.active_count() == before
    assert [child.poll() is None for child in started] == [False, False]


def test_the_command_has_its_own_bounded_process_when_it_is_frozen(monkeypatch):
    assert apart._command() == [sys.executable, "-P", "-m", apartworker.__name__]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert apart._command() == [sys.executable, apart.ARGUMENT]
    monkeypatch.setattr(apartworker, "main", lambda: 17)
    assert main([apart.ARGUMENT]) == 17
    from evidence_desktop import __main__ as whole

    monkeypatch.setattr(sys, "argv", ["evidence-desktop", apart.ARGUMENT])
    assert (whole.main(), whole.BUNDLE_WORKER) == (17, apart.ARGUMENT)
