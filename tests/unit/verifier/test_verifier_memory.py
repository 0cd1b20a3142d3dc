"""What a verifier remembers of a log, and what it then demands of the next bundle."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from evidence_desktop.verifier import Report, UsageError, Verdict
from evidence_desktop.verifier.memory import SEEN, Memory
from support import handmade
from support.faults import run
from support.handmade import Bundle, entry

LONGER = 9


def log(size: int, text: str = "made up") -> list:
    """The log of the example, cut or grown to a size; ``text`` tells two pasts of one log apart."""
    originals = handmade.example().originals
    entries = handmade.example_log(originals)
    entries[0] = entry(0, "vault created", None, {}, case=text)
    entries += [entry(seq, "viewed", 1, {}) for seq in range(len(entries), size)]
    return entries[:size]


_KEPT: dict[tuple, Bundle] = {}


def bundle(
    size: int, past: tuple[int, ...] = (), text: str = "made up", who: handmade.Identity | None = None
) -> Bundle:
    """A bundle of that log; sealed once for a whole run, so that its hashes stay."""
    owner = who or handmade.identity()
    name = (size, past, text, owner.log_line)
    if name not in _KEPT:
        lines = SEALED.setdefault((text, owner.log_line), {})
        made = Fixed(owner, log(size, text), handmade.example().originals, past=past)
        made.lines = lines
        _KEPT[name] = made.write()
    return _KEPT[name]


SEALED: dict[tuple, dict[int, bytes]] = {}


class Fixed(Bundle):
    """Seals each entry once: ECDSA gives another signature each time, and so another root."""

    lines: dict[int, bytes]

    def seal(self, plain):
        return self.lines.setdefault(plain["seq"], super().seal(plain))


def seen(report: Report) -> list[tuple[str, str, str]]:
    return [(f.severity, f.expected, f.found) for f in report.findings if f.subject == SEEN]


def test_the_first_bundle_is_learnt_and_the_next_one_must_grow_out_of_it():
    memory = Memory()
    first = memory.compare(run(bundle(7, (3,))))
    assert first.verdict == Verdict.INTACT_UNANCHORED
    assert seen(first) == [("info", "a log that was seen before", "it is seen for the first time")]
    assert set(memory.logs[handmade.identity().log_line]) == {3, 7}
    again = memory.compare(run(bundle(7, (3,))))
    assert (again.verdict, seen(again)) == (Verdict.INTACT_UNANCHORED, [])
    later = memory.compare(run(bundle(LONGER, (7,))))
    assert (later.verdict, seen(later)) == (Verdict.INTACT_UNANCHORED, [])
    assert set(memory.logs[handmade.identity().log_line]) == {3, 7, LONGER}


def test_without_a_proof_from_what_was_seen_it_cannot_be_told_and_the_size_to_ask_for_is_said():
    memory = Memory()
    memory.compare(run(bundle(7)))
    report = memory.compare(run(bundle(LONGER, (3,))))
    assert report.verdict == Verdict.CANNOT_TELL
    assert seen(report) == [("unknown", "a proof from size 7", "there is none in this bundle")]
    assert LONGER not in memory.logs[handmade.identity().log_line]


def test_a_log_that_was_rewritten_is_altered():
    memory = Memory()
    memory.compare(run(bundle(7, (3,))))
    forked = memory.compare(run(bundle(7, (), "another past")))
    assert forked.verdict == Verdict.ALTERED
    assert seen(forked) == [("fail", "the log that was seen with 7 entries", "another one of that size")]
    grown = memory.compare(run(bundle(LONGER, (7,), "another past")))
    assert grown.verdict == Verdict.ALTERED
    # Also one of a size that only a proof named.
    assert memory.compare(run(bundle(LONGER, (3,), "another past"))).verdict == Verdict.ALTERED
    assert set(memory.logs[handmade.identity().log_line]) == {3, 7}


def test_an_older_bundle_is_known_when_a_later_one_named_it_and_cannot_be_told_otherwise():
    memory = Memory()
    memory.compare(run(bundle(LONGER, (7,))))
    older = memory.compare(run(bundle(7)))
    assert older.verdict == Verdict.INTACT_UNANCHORED
    assert seen(older) == [("info", "a bundle not older than one of 9 entries", "7 entries")]
    put_back = memory.compare(run(bundle(8)))
    assert put_back.verdict == Verdict.CANNOT_TELL
    assert seen(put_back) == [("unknown", "a bundle not older than one of 9 entries", "8 entries")]
    assert 8 not in memory.logs[handmade.identity().log_line]


def test_another_key_under_a_known_name_is_said_and_kept_apart():
    memory = Memory()
    memory.compare(run(bundle(7)))
    forger = handmade.new_identity()
    report = memory.compare(run(bundle(7, who=forger)))
    assert ("warning", "the key that a log of this name had", "another key") in seen(report)
    assert len(memory.logs) == 2
    assert memory.compare(run(bundle(7))).verdict == Verdict.INTACT_UNANCHORED


def test_a_bundle_whose_log_cannot_be_read_is_not_held_to_anything():
    memory = Memory()
    bad = handmade.example()
    del bad.files["data/custody/checkpoint.note"]
    report = run(bad)
    assert memory.compare(report) is report


def test_nothing_is_learnt_from_a_bundle_that_is_not_intact():
    memory = Memory()
    bad = handmade.example()
    bad.files["data/originals/001.txt"] += b"x"
    assert memory.compare(run(bad)).verdict == Verdict.ALTERED
    assert memory.logs == {}


def test_the_file_comes_back_as_it_was_and_only_its_owner_reads_it(tmp_path: Path):
    path = tmp_path / "seen.json"
    memory = Memory.load(path)
    assert memory.logs == {}
    memory.compare(run(bundle(7, (3,))))
    memory.save(path)
    memory.save(path)
    assert Memory.load(path).logs == memory.logs
    assert [one.name for one in tmp_path.iterdir()] == ["seen.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


KEY = handmade.identity().log_line
ROOT = "A" * 43 + "="


@pytest.mark.parametrize(
    "value",
    [
        "hello",
        [],
        {"v": 2, "logs": {}},
        {"v": 1},
        {"v": 1, "logs": 5},
        {"v": 1, "logs": {KEY: {}}},
        {"v": 1, "logs": {KEY: 7}},
        {"v": 1, "logs": {KEY: {"x": ROOT}}},
        {"v": 1, "logs": {KEY: {"7": "AAAA"}}},
        {"v": 1, "logs": {KEY: {"7": 5}}},
        {"v": 1, "logs": {KEY[:-1]: {"7": ROOT}}},
    ],
)
def test_a_file_that_is_something_else_is_refused_and_left_alone(tmp_path: Path, value: object):
    path = tmp_path / "seen.json"
    path.write_text(json.dumps(value))
    before = path.read_bytes()
    with pytest.raises(UsageError) as caught:
        Memory.load(path)
    assert caught.value.code == "memory-unreadable"
    assert path.read_bytes() == before


def test_a_file_that_is_too_large_and_a_folder_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("evidence_desktop.verifier.memory.MAX_MEMORY", 10)
    path = tmp_path / "seen.json"
    path.write_text(json.dumps({"v": 1, "logs": {}}))
    for bad in (path, tmp_path):
        with pytest.raises(UsageError):
            Memory.load(bad)


def test_a_bundle_with_very_many_proofs_does_not_crowd_out_the_others(tmp_path: Path):
    report = run(bundle(7, (3,)))
    many = {str(size): ROOT for size in range(1, 2500)}
    memory = Memory()
    memory.compare(report)
    memory.compare(replace(report, log=KEY.replace("evidence-desktop/0", "evidence-desktop/1"), roots=many))
    counts = [len(roots) for roots in memory.logs.values()]
    assert counts == [2, 1000]
    assert max(memory.logs.popitem()[1]) == 2499
    full = {f"{KEY}{number}": {size: bytes(32) for size in range(1000)} for number in range(110)}
    with pytest.raises(UsageError) as caught:
        Memory(full).save(tmp_path / "seen.json")
    assert caught.value.code == "memory-full"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own there")
def test_a_link_to_the_file_stays_one(tmp_path: Path):
    link, real = tmp_path / "link.json", tmp_path / "real.json"
    link.symlink_to(real)
    Memory().save(link)
    assert (link.is_symlink(), Memory.load(real).logs) == (True, {})


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path):
    folder = tmp_path / "seen.json"
    (folder / "inside").mkdir(parents=True)
    for path in (folder, tmp_path / "missing" / "seen.json"):
        with pytest.raises(UsageError) as caught:
            Memory().save(path)
        assert caught.value.code == "memory-unwritable"
    assert [one.name for one in tmp_path.iterdir()] == ["seen.json"]
