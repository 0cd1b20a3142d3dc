"""Checks `version`, `file-set`, `manifest` and `hash`.

One fault each, in a bundle that its own key signed again: the check that must find it does, and names the file.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from evidence_desktop.verifier import Verdict
from support import handmade
from support.faults import (
    CMS,
    INFO,
    MANIFEST,
    TAGS,
    found,
    replaced,
    run,
    with_file,
)
from support.handmade import Bundle


@pytest.mark.parametrize("data", [b"", b"BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n", b"\xff" * 50])
def test_a_malformed_bagit_txt_fails(data):
    assert found(replaced("bagit.txt", lambda old: data)) == {("version", "fail", "bagit.txt")}


def test_another_version_cannot_be_told_and_no_other_rule_is_applied():
    for bundle, name in (
        (replaced("bagit.txt", lambda old: old.replace(b"1.0", b"2.1")), "bagit.txt"),
        (handmade.example().finish(handmade.example().info(**{"Evidence-Bundle-Version": "2"})), INFO),
    ):
        report = run(bundle)
        assert report.verdict == Verdict.CANNOT_TELL
        assert report.findings[0].check == "version"
        assert report.findings[0].subject == name
        assert len(report.findings) == 15
        assert report.checks == ("container",)


@pytest.mark.parametrize(
    "changes",
    [
        {"Bagging-Date": "2026-02-30"},
        {"Bagging-Date": "today"},
        {"Bag-Software-Agent": "caf\u00e9"},
        {"Evidence-Bundle-Id": "1"},
        {"Evidence-Bundle-Version": "one"},
        {"Evidence-Root-Fingerprint": "AB" * 32},
        {"Evidence-Profile": "mars"},
        {"Payload-Oxum": "01.2"},
        {"Another-Line": "x"},
    ],
)
def test_a_malformed_bag_info_fails(changes):
    bundle = handmade.example()
    report = run(bundle.finish(bundle.info(**changes)))
    assert ("version", "fail", INFO) in {(f.check, f.severity, f.subject) for f in report.findings}
    assert report.bundle_id == ""


@pytest.mark.parametrize("change", [lambda old: old[:-1], lambda old: old * 2, lambda old: old.replace(b"\n", b"\r\n")])
def test_bag_info_has_its_lines_and_no_others(change):
    bundle = handmade.example()
    assert ("version", "fail", INFO) in found(bundle.finish(change(bundle.info())))


@pytest.mark.parametrize("name", ["bagit.txt", INFO])
def test_a_missing_bag_file_is_named(name):
    bundle = handmade.example()
    del bundle.files[name]
    assert {("version", "fail", name), ("file-set", "fail", name)} <= found(bundle.finish_tags())


@pytest.mark.parametrize(
    "name",
    ["data/extra.txt", "verify.htm", "data/originals/1.txt", "data/originals/003.TXT", "data/custody/proofs/x.txt"],
)
def test_a_listed_file_of_an_unknown_kind_is_unexpected(name):
    assert ("file-set", "fail", name) in found(with_file(name))


def test_a_required_file_that_was_never_listed_is_missing():
    bundle = handmade.example()
    del bundle.files["VERIFY.txt"]
    assert found(bundle.finish()) == {("file-set", "fail", "VERIFY.txt")}


def manifest(change: Callable[[bytes], bytes], name: str = MANIFEST) -> Bundle:
    bundle = handmade.example()
    bundle.files[name] = change(bundle.files[name])
    return bundle.finish_tags() if name == MANIFEST else signed(bundle)


def signed(bundle: Bundle) -> Bundle:
    bundle.files[CMS] = handmade.cms_over(bundle.files[TAGS], bundle.who)
    return bundle


def test_a_manifest_of_more_lines_than_a_bundle_has_files_is_not_split():
    report = run(manifest(lambda old: b"\n" * 200_000))
    assert ("manifest", "at most 100000 lines", "200000") in {(f.check, f.expected, f.found) for f in report.findings}


def test_both_manifests_share_the_number_of_files(monkeypatch):
    bundle = handmade.example()
    lines = sum(bundle.files[name].count(b"\n") for name in (MANIFEST, TAGS))
    monkeypatch.setattr("evidence_desktop.verifier.bagit.MAX_MEMBERS", lines)
    assert found(bundle) == set()
    monkeypatch.setattr("evidence_desktop.verifier.bagit.MAX_MEMBERS", lines - 1)
    assert ("manifest", "fail", TAGS) in found(bundle)


def swap(data: bytes) -> bytes:
    first, second, *rest = data.splitlines(keepends=True)
    return b"".join([second, first, *rest])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda old: b"", "newline"),
        (lambda old: old[:-1], "newline"),
        (lambda old: old.replace(b"  data", b" *data", 1), "two"),
        (lambda old: old.replace(b"  data", b" data", 1), "lines of"),
        (lambda old: old.upper(), "lines of"),
        (lambda old: old.replace(b"data/report", b"data/../report"), "lines of"),
        (lambda old: old + b"0" * 64 + b"  data/\xc3\xa9\n", "ASCII"),
        (lambda old: old + old, "sorted"),
        (swap, "sorted"),
        (lambda old: b"0" * 64 + b"  aaa.txt\n" + old, "its own manifest"),
    ],
)
def test_a_manifest_outside_its_grammar_fails(change, words):
    bundle = manifest(change)
    report = run(bundle)
    finding = next(f for f in report.findings if f.check == "manifest")
    assert (finding.severity, finding.subject) == ("fail", MANIFEST)
    assert words in finding.expected or words == "two"
    # Without the list, the set and the hashes cannot be judged, and they say so.
    assert {("hash", "unknown", MANIFEST), ("file-set", "unknown", MANIFEST)} <= found(bundle)


def test_the_tag_manifest_must_not_list_payload_or_itself():
    for name in ("data/x", TAGS):
        line = b"0" * 64 + b"  " + name.encode() + b"\n"
        bundle = manifest(
            lambda old, line=line: b"".join(sorted([*old.splitlines(True), line], key=lambda x: x[66:])), TAGS
        )
        assert ("manifest", "fail", TAGS) in found(bundle)


def test_a_payload_oxum_that_is_wrong_fails():
    bundle = handmade.example()
    assert found(bundle.finish(bundle.info(**{"Payload-Oxum": "1.1"}))) == {("manifest", "fail", INFO)}


def test_a_manifest_that_is_too_large_fails(monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.bagit.MAX_MANIFEST", 100)
    assert ("manifest", "fail", MANIFEST) in found(handmade.example())
