"""Checks `records`, `clock` and `anchors`.

One fault each, in a bundle that its own key signed again: the check that must find it does, and names the file.
"""

from __future__ import annotations

import pytest

from evidence_desktop.verifier import Verdict, records
from evidence_desktop.verifier.run import STEPS
from support import handmade
from support.faults import (
    ENTRIES,
    RECORD,
    found,
    relogged,
    replaced,
    run,
    with_file,
)
from support.handmade import Bundle


def record_file(**changes) -> Bundle:
    return replaced(RECORD, lambda old: handmade.changed_json(old, **changes))


def sealed_record(**changes) -> Bundle:
    """The record itself is changed before it is sealed, so file and entry agree on it."""
    return relogged(lambda log: log[1]["body"].update(record=log[1]["body"]["record"] | changes))


GOOD = handmade.record(1, b"a made-up post\n")["content"]
RECORD_FAULTS = {
    "number": (lambda: record_file(number=2), RECORD),
    "number as truth": (lambda: record_file(number=True), RECORD),
    "an extra key": (lambda: record_file(extra=1), RECORD),
    "label": (lambda: record_file(label="E009"), RECORD),
    "label as number": (lambda: record_file(label=5), RECORD),
    "entry": (lambda: record_file(entry=4), RECORD),
    "entry that is not there": (lambda: record_file(entry=99), RECORD),
    "entry that begins nothing": (lambda: record_file(entry=3), RECORD),
    "entry as truth": (lambda: record_file(entry=True), RECORD),
    "record": (lambda: record_file(record={}), RECORD),
    "original of another": (lambda: record_file(original="data/originals/002.bin"), RECORD),
    "original missing": (lambda: record_file(original="data/originals/001.png"), RECORD),
    "original elsewhere": (lambda: record_file(original="VERIFY.txt"), RECORD),
    "original as number": (lambda: record_file(original=1), RECORD),
    "history short": (lambda: record_file(history=[1, 3]), RECORD),
    "history out of order": (lambda: record_file(history=[3, 1, 5]), RECORD),
    "history as truth": (lambda: record_file(history=[True, 3, 5]), RECORD),
    "description old": (lambda: record_file(description={"platform": "Example"}), RECORD),
    "description as text": (lambda: record_file(description="Example"), RECORD),
    "not JCS": (lambda: replaced(RECORD, lambda old: old + b"\n"), RECORD),
    "not JSON": (lambda: replaced(RECORD, lambda old: b"{"), RECORD),
    "sealed size": (lambda: sealed_record(content=GOOD | {"size": 1}), "data/originals/001.txt"),
    "sealed hash": (lambda: sealed_record(content=GOOD | {"sha256": "0" * 64}), "data/originals/001.txt"),
    "sealed label": (lambda: sealed_record(label="E007"), RECORD),
    "original changed": (lambda: replaced("data/originals/001.txt", bytes.upper), "data/originals/001.txt"),
    "original without record": (lambda: with_file("data/originals/003.txt"), "data/originals/003.txt"),
    "two originals": (lambda: with_file("data/originals/001.png"), "data/originals/001"),
    "gap": (lambda: with_file("data/records/004.json"), "data/records"),
}


@pytest.mark.parametrize("fault", RECORD_FAULTS)
def test_a_record_that_does_not_agree_fails(fault):
    make, subject = RECORD_FAULTS[fault]
    bundle = make()
    named = {name for check, severity, name in found(bundle) if (check, severity) == ("records", "fail")}
    assert any(name.startswith(subject) for name in named)
    assert {check for check, severity, name in found(bundle)} == {"records"}


class Counted(list):
    """Entries that count how often all of them are looked at."""

    walks = 0

    def __iter__(self):
        self.walks += 1
        return super().__iter__()


def test_the_entries_are_not_searched_again_for_each_record(monkeypatch):
    walks = []

    def check(bag):
        bag.entries = Counted(bag.entries)
        records.check_records(bag)
        walks.append(bag.entries.walks)

    monkeypatch.setitem(STEPS, "records", check)
    for count in (1, 9):
        originals = {number: ("txt", b"%d" % number) for number in range(1, count + 1)}
        log = [handmade.entry(0, "vault created", None, {}, case=None)]
        for number, (_, data) in originals.items():
            body = {"record": handmade.record(number, data), "blob": "0f" * 16}
            log.append(handmade.entry(number, "imported", number, body))
        assert found(Bundle(handmade.identity(), log, originals, past=()).write()) == set()
    assert walks[0] == walks[1]


def test_two_records_of_one_exhibit_fail():
    bundle = handmade.example()
    bundle.files["data/originals/003.txt"] = bundle.files["data/originals/001.txt"]
    bundle.files["data/records/003.json"] = handmade.changed_json(
        bundle.files[RECORD], number=3, original="data/originals/003.txt"
    )
    assert found(bundle.finish()) == {("records", "fail", "data/records/003.json")}


def test_an_exhibit_that_begins_twice_fails():
    def again(log):
        log[5] = handmade.entry(5, "imported", 1, log[1]["body"])

    assert ("records", "fail", RECORD) in found(relogged(again))


def test_an_entry_of_no_exhibit_in_the_bundle_fails():
    bundle = handmade.example()
    hidden = Bundle(bundle.who, bundle.log, bundle.originals | {9: ("txt", b"kept back")}).write()
    for name in ("data/records/009.json", "data/originals/009.txt"):
        del hidden.files[name]
    assert found(hidden.finish()) == {("records", "fail", f"{ENTRIES} seq 2")}


def test_a_beginning_without_its_exhibit_fails():
    bundle = handmade.example()
    lone = handmade.entry(7, "imported", None, {"record": {}, "blob": ""})
    bundle.files[ENTRIES] += bundle.seal(lone) + b"\n"
    assert ("entries", "fail", f"{ENTRIES} line 6") in found(bundle.finish())


def test_a_clock_that_was_set_is_said_and_changes_nothing():
    def back(log):
        log[3]["time"] = handmade.stamp(0) | {"jumps": ["back", "apart"]}

    report = run(relogged(back))
    said = [(f.severity, f.subject) for f in report.findings if f.check == "clock"]
    assert said == [("warning", "entry 3"), ("warning", "entry 3")]
    assert report.verdict == Verdict.INTACT_UNANCHORED


def test_outside_evidence_of_an_unknown_kind_is_said():
    report = run(with_file("data/custody/anchors/proof.ots"))
    said = [(f.check, f.severity, f.subject) for f in report.findings if f.check == "anchors"]
    assert said == [("anchors", "warning", "data/custody/anchors/proof.ots")]
    assert report.verdict == Verdict.INTACT_UNANCHORED


def test_no_outside_evidence_is_information():
    assert [f.severity for f in run(handmade.example()).findings if f.check == "anchors"] == ["info"]
