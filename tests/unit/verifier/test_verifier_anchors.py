"""Check `anchors`: what counts, what is only shown, and what is false; in bundles that their own key signed again."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from evidence_desktop.verifier import Report, Verdict, anchors
from evidence_desktop.verifier.chains import read_links
from support import handmade, tsa
from support.faults import ENTRIES, LOG_KEY, NOTE, found, replaced, run
from support.handmade import Bundle
from support.tsa import Authority

STEM = "data/custody/anchors/001"
TSR, ANCHORED, ROOT = f"{STEM}.tsr", f"{STEM}.note", f"{STEM}.crt"
AUTHORITY = Authority()
TRUSTED = tsa.fingerprint(AUTHORITY.root.certificate)


def anchored(
    *, size: int = 7, bundle: Bundle | None = None, authority: Authority = AUTHORITY, stem: str = STEM
) -> Bundle:
    """The good bundle with a time stamp over its checkpoint of so many entries, signed again."""
    bundle = bundle or handmade.example()
    note = bundle.notes[size].encode()
    bundle.files |= {
        f"{stem}.note": note,
        f"{stem}.tsr": authority.reply(note),
        f"{stem}.crt": tsa.pem(authority.root.certificate),
    }
    return bundle.finish()


def said(report: Report) -> list[tuple[str, str, str]]:
    return [(f.severity, f.subject, f.found) for f in report.findings if f.check == "anchors"]


def test_a_stamp_whose_root_the_person_named_dates_all_exhibits_under_it():
    report = run(anchored(), tsa_roots={TRUSTED})
    assert report.verdict == Verdict.INTACT_ANCHORED
    assert said(report) == [("info", TSR, "2 of 2 exhibits existed by 2026-03-02T11:00:00.000Z, says “Made-up time”")]


@pytest.mark.parametrize("roots", [set(), {"0" * 64}])
def test_a_root_in_the_bundle_proves_nothing_by_itself(roots):
    report = run(anchored(), tsa_roots=roots)
    assert report.verdict == Verdict.INTACT_UNANCHORED
    ((severity, subject, words),) = said(report)
    assert (severity, subject) == ("info", TSR)
    assert words == f"root {TRUSTED}, which was not compared; 2026-03-02T11:00:00.000Z by “Made-up time”"


def test_an_exhibit_that_began_later_is_not_dated():
    report = run(anchored(size=3), tsa_roots={TRUSTED})
    assert report.verdict == Verdict.INTACT_UNANCHORED
    assert "1 of 2 exhibits" in said(report)[0][2]
    later = anchored(bundle=anchored(size=3), stem="data/custody/anchors/002")
    assert run(later, tsa_roots={TRUSTED}).verdict == Verdict.INTACT_ANCHORED


def test_an_exhibit_is_covered_from_the_very_entry_with_which_it_begins():
    old = handmade.example()
    bundle = Bundle(old.who, old.log, old.originals, past=(4, 5)).write()
    for size, covered in ((4, "1 of 2"), (5, "2 of 2")):
        report = run(anchored(size=size, bundle=bundle), tsa_roots={TRUSTED})
        assert said(report)[0][2].startswith(f"{covered} exhibits")


def test_a_bundle_without_anchors_says_so():
    report = run(handmade.example(), tsa_roots={TRUSTED})
    assert (report.verdict, said(report)) == (
        Verdict.INTACT_UNANCHORED,
        [("info", "data/custody/anchors/", "none")],
    )


def test_another_kind_of_evidence_is_passed_over_with_a_word():
    bundle = anchored()
    for name in ("001.ots", "0001.tsr", "readme.txt"):
        bundle.files[f"data/custody/anchors/{name}"] = b"x"
    report = run(bundle.finish(), tsa_roots={TRUSTED})
    assert report.verdict == Verdict.INTACT_ANCHORED
    assert [words for severity, _, words in said(report) if severity == "warning"] == [
        "an unknown kind, not judged"
    ] * 3


@pytest.mark.parametrize("name", [TSR, ANCHORED, ROOT])
def test_an_anchor_has_three_files(name):
    bundle = anchored()
    del bundle.files[name]
    assert found(bundle.finish(), tsa_roots={TRUSTED}) == {("anchors", "fail", name)}


def test_a_stamp_over_another_checkpoint_and_a_changed_one_are_altered():
    bundle = anchored()
    other = anchored(size=3)
    bundle.files[TSR] = other.files[TSR]
    assert found(bundle.finish(), tsa_roots={TRUSTED}) == {("anchors", "fail", TSR)}
    bundle = anchored()
    bundle.files[TSR] = bytes(bundle.files[TSR][:-1]) + b"\0"
    assert found(bundle.finish()) == {("anchors", "fail", TSR)}
    # Without the owner's key the lists say it as well.
    bundle = anchored()
    bundle.files[TSR] = other.files[TSR]
    assert ("hash", "fail", TSR) in found(bundle)


@pytest.mark.parametrize(
    "authority",
    [
        Authority(digest="sha1"),
        Authority(signer=tsa.stamper(AUTHORITY.root, key=ec.generate_private_key(ec.SECP256K1()))),
    ],
    ids=["digest", "key"],
)
def test_a_stamp_that_cannot_be_judged_counts_for_nothing_and_breaks_nothing(authority):
    report = run(anchored(authority=authority), tsa_roots={TRUSTED})
    assert (report.verdict, said(report)) == (Verdict.INTACT_UNANCHORED, [("warning", TSR, "another, not judged")])


def test_a_root_that_is_none_fails():
    bundle = anchored()
    bundle.files[ROOT] = b"\n" + bundle.files[ROOT]
    assert found(bundle.finish(), tsa_roots={TRUSTED}) == {("anchors", "fail", ROOT)}


def stamped(note: str) -> Bundle:
    bundle = anchored()
    bundle.files[ANCHORED] = note.encode()
    bundle.files[TSR] = AUTHORITY.reply(note.encode())
    return bundle.finish()


def broken(note: str) -> str:
    """The same checkpoint by the same key, with a signature that does not hold."""
    head, _, value = note.rstrip("\n").rpartition(" ")
    data = bytearray(base64.b64decode(value))
    data[-1] ^= 1
    return f"{head} {base64.b64encode(data).decode()}\n"


def test_a_stamped_checkpoint_is_of_this_log_and_proven_to_be_its_past():
    key, good = handmade.identity().log_key, handmade.example()
    stranger = handmade.new_identity().log_key
    for note in (
        good.notes[3].replace("\n3\n", "\n4\n"),
        good.notes[6],
        broken(good.notes[7]),
        handmade.note(key, 9, b"r" * 32),
        handmade.note(key, 3, b"r" * 32),
        handmade.note(stranger, 7, b"r" * 32),
        handmade.note(key, 7, b"r" * 32, "evidence-desktop/" + "f" * 16),
        "hello",
    ):
        assert found(stamped(note), tsa_roots={TRUSTED}) == {("anchors", "fail", ANCHORED)}


@pytest.mark.parametrize("name", [NOTE, LOG_KEY, ENTRIES])
def test_without_a_log_to_hold_it_against_it_cannot_be_told(name):
    bundle = anchored()
    del bundle.files[name]
    assert ("anchors", "unknown", ANCHORED) in found(bundle.finish())


def test_a_device_clock_that_was_ahead_of_the_stamp_is_said():
    # The last entry under it says 09:06.
    early = Authority(made=handmade.SIGNED - timedelta(minutes=56, seconds=1))
    report = run(anchored(authority=early), tsa_roots={TRUSTED})
    assert report.verdict == Verdict.INTACT_ANCHORED
    assert ("warning", f"{ENTRIES} seq 6", "2026-03-02T09:06:00+00:00") in said(report)
    just = Authority(made=handmade.SIGNED - timedelta(minutes=55))
    assert len(said(run(anchored(authority=just), tsa_roots={TRUSTED}))) == 1
    # A stamp that does not count accuses nobody.
    assert len(said(run(anchored(authority=early)))) == 1


def test_a_stamp_of_the_last_moment_of_the_calendar_counts_as_well():
    ends = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    root = tsa.root(end=ends)
    late = Authority(signer=tsa.stamper(root, end=ends), root=root, made=ends)
    report = run(anchored(authority=late), tsa_roots={tsa.fingerprint(root.certificate)})
    assert report.verdict == Verdict.INTACT_ANCHORED
    assert said(report) == [("info", TSR, "2 of 2 exhibits existed by 9999-12-31T23:59:59.000Z, says “Made-up time”")]


def test_a_report_that_is_compared_later_stays_anchored():
    from evidence_desktop.verifier import compare

    report = run(anchored(), tsa_roots={TRUSTED})
    assert compare(report, handmade.identity().fingerprint).verdict == Verdict.INTACT_ANCHORED
    assert compare(report, "0" * 64).verdict == Verdict.ALTERED


def test_what_is_altered_is_not_anchored():
    bundle = anchored(bundle=replaced("data/originals/001.txt", lambda old: old + b"x"))
    assert run(bundle, tsa_roots={TRUSTED}).verdict == Verdict.ALTERED


# --- A text from elsewhere


def report_on(text: Any, bundle: Bundle | None = None) -> Report:
    return run(bundle or handmade.example(), anchor_text=text if isinstance(text, bytes) else text.encode())


TEXT = "the text given with --anchor-text"


def test_a_text_with_the_checkpoint_dates_what_it_covers():
    bundle = handmade.example()
    report = report_on(f"Police report 5.\n\n{bundle.notes[7]}\nReceived with thanks.", bundle)
    assert report.verdict == Verdict.INTACT_ANCHORED
    assert said(report) == [("info", TEXT, "2 of 2 exhibits existed when it was written")]
    assert not any(f.check == "consistency" for f in report.findings)
    report = report_on(bundle.notes[3], bundle)
    assert (report.verdict, said(report)[0][2]) == (
        Verdict.INTACT_UNANCHORED,
        "1 of 2 exhibits existed when it was written",
    )


def test_a_text_with_several_checkpoints_is_held_to_each_of_this_log():
    bundle = handmade.example()
    key, stranger = bundle.who.log_key, handmade.new_identity().log_key
    foreign = handmade.note(stranger, 3, b"r" * 32, "evidence-desktop/" + "f" * 16)
    assert report_on(foreign + bundle.notes[3] + bundle.notes[7], bundle).verdict == Verdict.INTACT_ANCHORED
    assert report_on(bundle.notes[7] + handmade.note(key, 3, b"r" * 32), bundle).verdict == Verdict.ALTERED
    # Of another log, or typed wrong: it shows nothing.
    mistyped = bundle.notes[7].replace(bundle.notes[7].split()[-1][:2], "AA", 1)
    for other in (foreign, mistyped, handmade.note(stranger, 7, b"r" * 32)):
        report = report_on(other, bundle)
        assert report.verdict == Verdict.CANNOT_TELL
        assert [(f.severity, f.subject) for f in report.findings if f.check == "consistency"] == [("unknown", TEXT)]


def test_any_number_of_checkpoints_of_other_logs_may_stand_before_ours():
    bundle, stranger = handmade.example(), handmade.new_identity().log_key
    foreign = "".join(handmade.note(stranger, size, b"r" * 32, "evidence-desktop/" + "f" * 16) for size in range(150))
    assert report_on(foreign + bundle.notes[7], bundle).verdict == Verdict.INTACT_ANCHORED


def test_a_redacted_copy_is_dated_by_what_covers_the_copy():
    originals = {1: ("png", b"a made-up post\n"), 2: ("bin", b"more")}
    log = [*handmade.example_log(originals), handmade.redaction(7, 1, originals[1][1], b"a copy")]
    made = Bundle(handmade.identity(), log, originals, past=(7,), copies={1: b"a copy"}).write()
    report = report_on(made.notes[7], made)
    assert report.verdict == Verdict.INTACT_UNANCHORED
    assert said(report)[0][2] == "1 of 2 exhibits existed when it was written"
    assert report_on(made.notes[8], made).verdict == Verdict.INTACT_ANCHORED
    # Where the originals are here, what was made of them elsewhere has no part in it.
    plain = Bundle(handmade.identity(), log, originals, past=(7,)).write()
    assert report_on(plain.notes[7], plain).verdict == Verdict.INTACT_ANCHORED


def test_an_authority_cannot_write_a_verdict_of_its_own_into_its_name():
    name = "Well-known time (root compared). 2 of 2 exhibits existed by then"
    assert len(name) == 64
    authority = Authority(signer=tsa.stamper(AUTHORITY.root, name))
    ((_severity, _subject, words),) = said(run(anchored(authority=authority)))
    assert words.startswith(f"root {TRUSTED}, which was not compared; ")
    assert words.endswith(f" by “{name}”")
    # Longer ones than the standard allows can be made all the same.
    link = replace(read_links(tsa.pem(authority.signer.certificate))[0], name=name + "!")
    assert anchors._called(link) == f"“{name}…”"


def test_a_text_whose_checkpoint_was_not_copied_right_or_has_no_proof_cannot_be_told():
    bundle = handmade.example()
    for note in (
        bundle.notes[7].replace("\n7\n", "\n8\n"),
        bundle.notes[6],
        bundle.notes[7].replace("\n7\n", "\n07\n"),
    ):
        report = report_on(note, bundle)
        assert report.verdict == Verdict.CANNOT_TELL
        assert [(f.severity, f.subject) for f in report.findings if f.check == "consistency"] == [("unknown", TEXT)]
        assert said(report)[0][2] == "none"
