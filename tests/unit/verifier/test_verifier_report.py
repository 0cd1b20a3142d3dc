"""Check `report`.

One fault each, in a bundle that its own key signed again: the check that must find it does, and names the file.
"""

from __future__ import annotations

import pytest

from evidence_desktop.verifier import Verdict, pdf
from support import handmade, tamper
from support.faults import (
    PDF,
    found,
    replaced,
    root,
    run,
)
from support.handmade import Bundle


def report_of(**options) -> Bundle:
    attached = handmade.listed(handmade.example().files)
    return replaced(PDF, lambda old: handmade.pdf(handmade.identity(), **{"attached": attached} | options))


DICTIONARY = handmade.SIGNATURE_DICTIONARY
PDF_FAULTS = {
    "not a PDF": lambda old: b"hello",
    "nothing": lambda old: b"",
    "two byte ranges": lambda old: old.replace(b"(Report", b"/ByteRange") + b"% /ByteRange\n",
    "no numbers": lambda old: old.replace(b"/ByteRange [0", b"/ByteRange [x"),
    "starts later": lambda old: old.replace(b"/ByteRange [0", b"/ByteRange [1"),
    "does not reach the end": lambda old: old + b"\n",
    "an incremental update": tamper.increment,
    "text changed": lambda old: old.replace(b"Report", b"Rapport"[:6]),
    "catalog changed": lambda old: old.replace(b"/SigFlags 3", b"/SigFlags 1"),
    "gap not hex": lambda old: old.replace(b"/Contents <30", b"/Contents <3x"),
    "after the value": lambda old: old.replace(b"0000> >>", b"0001> >>"),
    "value not DER": lambda old: old.replace(b"/Contents <30", b"/Contents <31"),
    "length not DER": lambda old: old.replace(b"/Contents <3082", b"/Contents <3089"),
    "not Contents": lambda old: old.replace(b"/Contents <", b"/Malevole <"),
    "no object": lambda old: old.replace(b"6 0 obj", b"6 0 abc").replace(b"5 0 obj", b"5 0 abc"),
    "no end of object": lambda old: old[: old.rindex(b"endobj")] + b"endabc" + old[old.rindex(b"endobj") + 6 :],
}


@pytest.mark.parametrize("fault", PDF_FAULTS)
def test_a_report_that_its_signature_does_not_cover_fails(fault):
    bundle = replaced(PDF, PDF_FAULTS[fault])
    assert found(bundle) == {("report", "fail", PDF)}
    assert not any("internal error" in f.found for f in run(bundle).findings)


@pytest.mark.parametrize(
    "options",
    [
        {"dictionary": DICTIONARY.replace(b"CAdES", b"CADES")},
        {"dictionary": DICTIONARY.replace(b"/P 1", b"/P 2")},
        {"dictionary": DICTIONARY.replace(b"/DocMDP", b"/FieldMDP")},
        {"dictionary": DICTIONARY.replace(b"/M (D:20260302100000Z)", b"")},
        {"dictionary": DICTIONARY.replace(b"20260302", b"20260230")},
        {"dictionary": DICTIONARY.replace(b"D:20260302", b"2 March")},
        {"dictionary": DICTIONARY.replace(b"00Z", b"00+99'99'")},
        {"signature": {"pades": False}},
        {"signature": {"certificates": [handmade.identity().root]}},
        {"signature": {"certificates": [handmade.identity().device, root()]}},
        {"signature": {"change": lambda parts: parts["signer_infos"].append(parts["signer_infos"][0])}},
        {"room": 140_000},
    ],
)
def test_a_report_signed_in_another_way_fails(options):
    assert found(report_of(**options)) == {("report", "fail", PDF)}


@pytest.mark.parametrize(
    "options",
    [
        {"dictionary": DICTIONARY.replace(b"00Z", b"00+08'00'")},
        {"dictionary": DICTIONARY.replace(b"00Z", b"00-08'00")},
        {"dictionary": DICTIONARY.replace(b"D:", b"D\\072")},
        {"dictionary": DICTIONARY.replace(b"/M (D:20260302100000Z)", b""), "signature": {"when": handmade.SIGNED}},
        {"signature": {"certificates": [handmade.identity().device]}},
        {"text": b"x" * 9_000_000},
    ],
)
def test_other_right_ways_to_write_a_report_are_intact(options):
    assert run(report_of(**options)).verdict == Verdict.INTACT_UNANCHORED


def lists() -> dict[str, bytes | None]:
    """What a report may have attached that is not what is in the bundle."""
    right = handmade.listed(handmade.example().files)
    text = right.split(b"stream\n")[1].removesuffix(b"\nendstream")
    first, rest = text.split(b"\n", 1)
    shifted = {name.replace("002", "003"): data for name, data in handmade.example().files.items()}
    return {
        "none": None,
        "no list": right.replace(b"data/records", b"data/wrongly"),
        "another hash": right.replace(first[:64], b"0" * 64),
        "one line less": right.replace(text, rest).replace(b"%d" % len(text), b"%d" % len(rest)),
        "other files": handmade.listed(shifted),
        "one more": handmade.listed({**handmade.example().files, "data/records/003.json": b"{}"}),
    }


@pytest.mark.parametrize("fault", lists())
def test_a_report_that_lists_other_files_than_the_bundle_has_fails(fault):
    bundle = report_of(attached=lists()[fault])
    assert found(bundle) == {("report", "fail", PDF)}
    (one,) = [one for one in run(bundle).findings if one.check == "report"]
    if fault in ("another hash", "one line less", "other files"):
        wrong = "data/originals/002.bin" if fault == "other files" else "data/originals/001.txt"
        assert one.expected.startswith("a list of what is here: ")
        assert one.expected.endswith(f"  {wrong}")
        assert one.found == (f"{'0' * 64}  {wrong}" if fault == "another hash" else "missing")


MARKS = (b"see /ByteRange here", b"/ByteRange [0 1 2 3]", b"/ByteRange" * 500_000, b"x" * 4_194_295 + b"/ByteRange")


@pytest.mark.parametrize("place", range(len(MARKS)))
def test_content_that_holds_the_mark_of_a_signature_is_intact(place):
    assert run(report_of(text=MARKS[place])).verdict == Verdict.INTACT_UNANCHORED


@pytest.mark.parametrize(
    "update", [tamper.increment, lambda old: old + b"% /ByteRange [0 1 2 3]\n", lambda old: old + old]
)
def test_a_mark_in_the_content_lets_no_later_change_through(update):
    bundle = replaced(PDF, lambda old: update(handmade.pdf(handmade.identity(), text=MARKS[1])))
    assert found(bundle) == {("report", "fail", PDF)}


def test_a_mark_far_from_its_value_is_refused_before_what_lies_between_is_read(monkeypatch):
    read, reads = pdf.read, []
    monkeypatch.setattr(
        pdf, "read", lambda source, start, stop: reads.append(stop - start) or read(source, start, stop)
    )
    size = 1_000_000
    for mark, start in ((9, size - 4096), (size - 100, 20)):
        numbers = b"/ByteRange [0 %d %d %d ]" % (start, start + 2048, size - start - 2048)
        data = (b"%PDF-1.7\n".ljust(mark, b"x") + numbers).ljust(size, b"x")
        report = run(replaced(PDF, lambda old, data=data: data))
        finding = next(f for f in report.findings if f.check == "report")
        assert (finding.severity, "/ByteRange within" in finding.expected) == ("fail", True)
    assert max(reads) < 1000


def test_the_byte_range_must_stand_with_the_value_that_it_skips():
    data = handmade.pdf(handmade.identity())
    mark = data.index(b"/ByteRange")
    value = data[mark : data.index(b"]", mark) + 1]
    moved = data.replace(value, b" " * len(value)).replace(b"stream\nReport\n", b"stream\n" + value + b"\n")
    # The range is right for this file, but stands in a page's text.
    start = moved.rindex(b"/Contents <") + 10
    end = moved.index(b">", start) + 1
    numbers = b"/ByteRange [0 %d %d %d" % (start, end, len(moved) - end)
    place = moved.index(b"/ByteRange")
    moved = moved[:place] + numbers.ljust(len(value) - 1) + b"]" + moved[place + len(value) :]
    bundle = replaced(PDF, lambda old: moved)
    report = run(bundle)
    finding = next(f for f in report.findings if f.check == "report")
    assert finding.expected == "/ByteRange and /Contents in one object"


def test_a_report_of_another_device_or_none_at_all_fails():
    other = handmade.new_identity()
    assert found(replaced(PDF, lambda old: handmade.pdf(other))) == {("report", "fail", PDF)}
    bundle = handmade.example()
    del bundle.files[PDF]
    assert {("report", "unknown", PDF), ("file-set", "fail", PDF)} == found(bundle.finish())
