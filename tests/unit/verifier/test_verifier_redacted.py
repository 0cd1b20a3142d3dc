"""Check `records` where a redacted copy stands for an original: only the signed log ties the two together.

One fault each, in a bundle that its own key signed again (bundle.md, Redacted copies).
"""

from __future__ import annotations

import json
from typing import Any

import pytest
import rfc8785

from evidence_desktop.verifier import Verdict
from support import handmade
from support.faults import RECORD, found, run
from support.handmade import Bundle

ORIGINAL = b"a made-up post\n"
COPY = b"the same post with a box on it"
PATH = "data/redacted/001.png"


def redacted(*links: dict[str, Any], copy: bytes = COPY) -> Bundle:
    """The good bundle with a redacted copy of its first exhibit, and these entries behind the others."""
    originals = {1: ("png", ORIGINAL), 2: ("bin", bytes(range(256)) * 3)}
    log = handmade.example_log(originals)
    links = links or (handmade.redaction(7, 1, ORIGINAL, COPY),)
    return Bundle(handmade.identity(), [*log, *links], originals, copies={1: copy}).write()


def told(**changes: Any) -> Bundle:
    """The bundle with another `redacted` in its record file."""
    bundle = redacted()
    old = json.loads(bundle.files[RECORD])
    bundle.files[RECORD] = rfc8785.dumps(old | {"redacted": old["redacted"] | changes})
    return bundle.finish()


def without(key: str) -> Bundle:
    bundle = redacted()
    old = json.loads(bundle.files[RECORD])
    del old["redacted"][key]
    bundle.files[RECORD] = rfc8785.dumps(old)
    return bundle.finish()


def with_file(name: str, data: bytes) -> Bundle:
    bundle = redacted()
    bundle.files[name] = data
    return bundle.finish()


def withdrawn() -> dict[str, Any]:
    return handmade.entry(8, "redaction withdrawn", 1, {})


def test_a_copy_that_the_log_links_to_its_original_is_intact_and_counted():
    report = run(redacted())
    assert report.verdict == Verdict.INTACT_UNANCHORED
    assert (report.exhibits, report.redacted) == (2, 1)


def test_the_copy_that_was_made_last_counts():
    def made(seq, copy):
        return handmade.redaction(seq, 1, ORIGINAL, copy)

    assert found(redacted(made(7, b"an older copy"), made(8, COPY))) == set()
    assert found(redacted(made(7, COPY), made(8, b"a newer copy"))) == {("records", "fail", PATH)}


FAULTS = {
    "swapped for other bytes of the same length": (lambda: swapped(COPY[::-1]), PATH),
    "swapped for the original": (lambda: swapped(ORIGINAL), PATH),
    "swapped, and the record file says so": (lambda: redacted(copy=b"another one"), PATH),
    "entry missing": (lambda: redacted(handmade.entry(7, "viewed", 1, {})), PATH),
    "entry withdrawn": (lambda: redacted(handmade.redaction(7, 1, ORIGINAL, COPY), withdrawn()), PATH),
    "entry of another exhibit": (lambda: redacted(handmade.redaction(7, 2, ORIGINAL, COPY)), PATH),
    "entry names another copy": (lambda: redacted(handmade.redaction(7, 1, ORIGINAL, COPY, redacted="0" * 64)), PATH),
    "entry names another original": (lambda: redacted(handmade.redaction(7, 1, b"another", COPY)), PATH),
    "entry names another size": (lambda: redacted(handmade.redaction(7, 1, ORIGINAL, COPY, size=5)), PATH),
    "record file names another entry": (lambda: told(entry=3), PATH),
    "record file names an entry as truth": (lambda: told(entry=True), PATH),
    "record file names another hash": (lambda: told(sha256="0" * 64), PATH),
    "record file names the copy of another": (lambda: told(path="data/redacted/002.png"), RECORD),
    "record file names an original": (lambda: told(path="data/originals/002.bin"), RECORD),
    "record file names no path": (lambda: told(path=1), RECORD),
    "record file says less": (lambda: without("sha256"), RECORD),
    "record file says more": (lambda: told(original="data/originals/001.png"), RECORD),
    "original slipped in beside": (lambda: with_file("data/originals/001.png", ORIGINAL), "data/originals/001.png"),
    "copy without a record": (lambda: with_file("data/redacted/003.png", COPY), "data/redacted/003.png"),
    "copy beside an original": (lambda: with_file("data/redacted/002.png", COPY), "data/originals/002.bin"),
}


def swapped(copy: bytes) -> Bundle:
    bundle = redacted()
    bundle.files[PATH] = copy
    return bundle.finish()


@pytest.mark.parametrize("fault", FAULTS)
def test_a_copy_that_is_not_linked_fails(fault):
    make, subject = FAULTS[fault]
    bundle = make()
    assert found(bundle) == {("records", "fail", subject)}
    assert run(bundle).verdict == Verdict.ALTERED


def test_the_original_itself_is_no_redacted_copy():
    bundle = redacted(handmade.redaction(7, 1, ORIGINAL, ORIGINAL), copy=ORIGINAL)
    assert run(bundle).verdict == Verdict.ALTERED
    assert ("entries", "fail", "data/custody/entries.jsonl line 6") in found(bundle)


def test_both_in_one_record_file_fail():
    bundle = redacted()
    old = json.loads(bundle.files[RECORD])
    bundle.files[RECORD] = rfc8785.dumps(old | {"original": "data/originals/001.png"})
    assert ("records", "fail", RECORD) in found(bundle.finish())


def test_a_copy_is_a_png_by_name():
    bundle = redacted()
    bundle.files["data/redacted/001.jpg"] = bundle.files.pop(PATH)
    assert ("file-set", "fail", "data/redacted/001.jpg") in found(bundle.finish())
