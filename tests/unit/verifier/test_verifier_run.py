"""A check that did not run is never silence: crashes, floods, stops and progress."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from evidence_desktop.verifier import ALONE, CHECKS, Verdict, run, verify
from evidence_desktop.verifier.findings import Severity
from evidence_desktop.verifier.hashing import Hashing
from evidence_desktop.verifier.limits import MAX_FINDINGS
from support import handmade


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    return handmade.example().folder(tmp_path_factory.mktemp("good") / "bundle")


def crash(bag):
    raise KeyError("unforeseen")


def test_the_checks_of_the_spec_are_the_checks_that_run():
    assert {"container", "version", *run.STEPS} == set(CHECKS)
    spec = (Path(__file__).parents[3] / "docs/spec/bundle.md").read_text("utf-8")
    for title, checks in (("## Checks", CHECKS), ("## A report alone", ALONE)):
        section = spec.split(title)[1].split("\n## ")[0]
        assert tuple(line.split("`")[1] for line in section.splitlines() if line.startswith("| `")) == checks
    assert set(run.STEPS_ALONE) == set(ALONE)


@pytest.mark.parametrize("check", [*run.STEPS, "version", "container"])
def test_a_check_that_crashes_makes_it_impossible_to_tell(good, monkeypatch, check):
    if check == "version":
        monkeypatch.setattr(run.bagit, "check_version", crash)
    elif check == "container":
        monkeypatch.setattr(run, "_say_odd", crash)
    else:
        monkeypatch.setitem(run.STEPS, check, crash)
    report = verify(good)
    said = [f for f in report.findings if f.check == check]
    assert [(f.severity, f.found) for f in said] == [("unknown", "internal error: KeyError('unforeseen')")]
    assert report.verdict in (Verdict.CANNOT_TELL, Verdict.ALTERED)
    assert check not in report.checks


@pytest.mark.parametrize("check", run.STEPS)
def test_a_check_that_is_left_out_makes_it_impossible_to_tell(good, monkeypatch, check):
    # Not delitem: putting it back would move it to the end, and the order of the checks matters.
    monkeypatch.setattr(run, "STEPS", {name: step for name, step in run.STEPS.items() if name != check})
    assert verify(good).verdict in (Verdict.CANNOT_TELL, Verdict.ALTERED)


def test_a_crash_while_hashing_is_unknown(good, monkeypatch):
    def broken(self, name):
        raise MemoryError

    monkeypatch.setattr(Hashing, "_digest", broken)
    report = verify(good)
    assert report.verdict == Verdict.CANNOT_TELL
    assert "not hashed: MemoryError()" in {f.found for f in report.findings if f.check == "hash"}


def test_a_file_that_no_thread_hashed_is_unknown(good, monkeypatch):
    monkeypatch.setattr(Hashing, "_work", lambda self: None)
    report = verify(good)
    assert report.verdict == Verdict.CANNOT_TELL
    assert all(f.severity == "unknown" for f in report.findings if f.check == "hash")


def test_an_unreadable_source_inside_a_check_is_unknown(good, monkeypatch):
    def unreadable(bag):
        raise run.UnreadableError("Input/output error")

    monkeypatch.setitem(run.STEPS, "trust", unreadable)
    report = verify(good)
    assert [(f.severity, f.found) for f in report.findings if f.check == "trust"] == [("unknown", "Input/output error")]


def test_a_flood_of_findings_is_cut_and_stays_altered(tmp_path):
    bundle = handmade.example()
    for number in range(MAX_FINDINGS + 50):
        bundle.files[f"data/extra-{number}.txt"] = b""
    report = verify(bundle.folder(tmp_path / "b"))
    said = [f for f in report.findings if f.check == "file-set"]
    assert len(said) == MAX_FINDINGS + 1
    assert (said[-1].severity, said[-1].found) == ("fail", "50 more")
    assert report.verdict == Verdict.ALTERED


@pytest.mark.parametrize(("severity", "verdict"), [("fail", Verdict.ALTERED), ("unknown", Verdict.CANNOT_TELL)])
def test_a_flood_of_lighter_findings_hides_no_heavier_one(good, monkeypatch, severity, verdict):
    lighter = [each for each in Severity if list(Severity).index(each) > list(Severity).index(severity)]

    def flood(bag):
        for number in range(MAX_FINDINGS + 7):
            for each in lighter:
                bag.say(each, f"entry {number}", "", "")
        bag.say(severity, "the one that counts", "", "")

    monkeypatch.setitem(run.STEPS, "clock", flood)
    report = verify(good)
    said = [f for f in report.findings if f.check == "clock"]
    assert [f.severity for f in said if f.subject == "the one that counts"] == [severity]
    assert {f.severity: f.found for f in said if f.subject == "clock"} == dict.fromkeys(lighter, "7 more")
    assert len(said) == len(lighter) * (MAX_FINDINGS + 1) + 1
    assert report.verdict == verdict


def test_without_an_earlier_checkpoint_this_is_said_and_changes_nothing(good):
    said = [f for f in verify(good).findings if f.check == "consistency"]
    assert [(f.severity, f.found) for f in said] == [("info", "no earlier checkpoint was given")]
    note = (good / "data/custody/checkpoint.note").read_text("utf-8")
    assert [f for f in verify(good, since=note).findings if f.check == "consistency"] == []


def test_findings_stand_in_the_order_of_the_spec(good, tmp_path):
    bundle = handmade.example()
    del bundle.files["identity/root.crt"]
    report = verify(bundle.folder(tmp_path / "b"))
    places = [CHECKS.index(f.check) for f in report.findings]
    assert places == sorted(places)
    assert list(report.checks) == sorted(report.checks, key=CHECKS.index)


class Watch:
    """Progress that notes what it is told, on which thread, and may stop."""

    def __init__(self, stop_after: int = 1_000_000):
        self.told: list[tuple[int, int]] = []
        self.threads = set()
        self.left = stop_after

    def report(self, done, total):
        self.told.append((done, total))
        self.threads.add(threading.current_thread())

    def checkpoint(self):
        self.left -= 1
        if self.left < 0:
            raise InterruptedError("stop")


def test_progress_counts_bytes_up_to_the_whole_on_the_callers_thread(good):
    watch = Watch()
    verify(good, progress=watch)
    total = sum(path.stat().st_size for path in good.rglob("*") if path.is_file())
    assert watch.told[-1] == (total, total)
    assert [done for done, _ in watch.told] == sorted(done for done, _ in watch.told)
    assert watch.threads == {threading.current_thread()}


@pytest.mark.parametrize("after", [0, 3, 12, 25])
def test_what_the_face_raises_to_stop_comes_back_out_and_no_thread_stays(good, after):
    before = threading.active_count()
    with pytest.raises(InterruptedError):
        verify(good, progress=Watch(after))
    assert threading.active_count() == before


def test_hashing_stops_between_two_pieces():
    class Endless:
        files = {"a": 10, "b": 10}  # noqa: RUF012 - two files, never changed

        def __init__(self):
            self.reading = threading.Barrier(3)

        def chunks(self, name, start, stop):
            self.reading.wait(10)
            while True:
                yield b"x"

        def close(self):
            pass

    source = Endless()
    hashing = Hashing(source)
    source.reading.wait(10)
    hashing.stop()
    assert not any(thread.is_alive() for thread in hashing._threads)


def test_nothing_is_written(good, tmp_path, monkeypatch):
    before = sorted((path, path.stat().st_mtime_ns) for path in good.rglob("*"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    verify(good)
    verify(handmade.example().zip())
    assert sorted((path, path.stat().st_mtime_ns) for path in good.rglob("*")) == before
    assert list(tmp_path.iterdir()) == []
