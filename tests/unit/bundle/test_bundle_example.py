"""The spec's worked example: the same bytes again, and it holds when read back from the page by other means."""

from __future__ import annotations

import hashlib
import json
import re

import bundle_example as example
import rfc8785

from evidence_desktop.model.resources import resource


def blocks() -> dict[str, str]:
    spec = example.SPEC.read_text(encoding="utf-8")
    part = spec.partition(example.BEGIN)[2].partition(example.END)[0]
    found = re.findall(r"^([^\n]+):\n\n```\n(.*?)```\n\n", part, re.MULTILINE | re.DOTALL)
    return {title.partition(",")[0].strip("`"): text for title, text in found}


def test_the_spec_holds_the_bytes_that_the_code_makes() -> None:
    spec = example.SPEC.read_text(encoding="utf-8")
    assert example.BEGIN in spec
    assert example.written(spec) == spec


def test_what_stands_on_the_page_fits_together() -> None:
    page = blocks()
    listed = {line[66:]: line[:64] for line in page["manifest-sha256.txt"].splitlines()}
    assert list(listed) == sorted(listed)
    record = page["data/records/001.json"].removesuffix("\n").encode()
    assert rfc8785.dumps(json.loads(record)) == record
    assert hashlib.sha256(record).hexdigest() == listed["data/records/001.json"]
    assert json.loads(record)["record"]["content"]["sha256"] == listed["data/originals/001.uri"]
    proof = page["data/custody/proofs/000001.tlog-proof"]
    assert hashlib.sha256(proof.encode()).hexdigest() == listed["data/custody/proofs/000001.tlog-proof"]
    assert proof.partition("\n\n")[2].encode() == example.payload(example.content())["data/custody/checkpoint.note"]
    assert hashlib.sha256(example.REPORT).hexdigest() == listed["data/report.pdf"]


def test_the_fingerprint_words_follow_the_spec() -> None:
    fingerprint, words = blocks()["Fingerprint of the root certificate"].splitlines()
    assert f"Evidence-Root-Fingerprint: {fingerprint}\n" in blocks()["bag-info.txt"]
    listed = resource("words", "eff_large.txt").read_text("utf-8").split()
    number = int(fingerprint, 16) % 7776**8
    assert words.split() == [listed[number // 7776**place % 7776] for place in reversed(range(8))]
