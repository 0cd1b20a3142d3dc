"""Every tampering of a good bundle is found, and the finding names the file."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from evidence_desktop.verifier import Verdict, verify
from evidence_desktop.verifier.certificates import read_device, read_root, unwrapped
from evidence_desktop.verifier.cms import verify_cms
from evidence_desktop.verifier.findings import FaultError
from support import handmade, tamper


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    return handmade.example().folder(tmp_path_factory.mktemp("good") / "bundle")


def findings(report) -> set[tuple[str, str]]:
    return {(f.check, f.subject) for f in report.findings if f.severity == "fail"}


def test_a_good_bundle_is_intact_with_every_check_run(good):
    report = verify(good, trust=handmade.identity().fingerprint)
    assert report.verdict == Verdict.INTACT_UNANCHORED
    assert [f for f in report.findings if f.check not in ("anchors", "consistency")] == []
    assert {str(f.severity) for f in report.findings} == {"info"}
    assert len(report.checks) == 16
    assert report.exhibits == 2
    assert report.bundle_id == handmade.BUNDLE_ID
    assert report.root_fingerprint == handmade.identity().fingerprint
    assert report.checkpoint.startswith(handmade.ORIGIN)


@pytest.mark.parametrize("change", tamper.TAMPERINGS, ids=lambda change: change.__name__)
def test_a_tampering_is_found_and_named(good, tmp_path, change: Callable[[Path], tamper.Expected]):
    copy = shutil.copytree(good, tmp_path / "copy")
    expected = change(copy)
    report = verify(copy)
    assert report.verdict == Verdict.ALTERED
    assert (expected.check, expected.subject) in findings(report)


def test_one_changed_byte_in_each_file_is_never_intact_and_is_named(good, tmp_path):
    copy = shutil.copytree(good, tmp_path / "copy")
    for name in tamper.files(copy):
        path = copy / name
        whole = path.read_bytes()
        for place, offset in enumerate(sorted({0, len(whole) // 3, len(whole) // 2, len(whole) - 1})):
            tamper.flip(path, offset, (offset + place) % 8)
            report = verify(copy)
            assert report.verdict in (Verdict.ALTERED, Verdict.CANNOT_TELL), (name, offset)
            assert name in {f.subject.split(" ")[0] for f in report.findings}, (name, offset)
            path.write_bytes(whole)
    assert verify(copy).verdict == Verdict.INTACT_UNANCHORED


def test_no_byte_of_the_signature_can_change_unnoticed():
    # No manifest holds its hash, so each byte of it must be signed or checked.
    bundle = handmade.example()
    whole = bundle.files[tamper.SIGNATURE]
    root = read_root(unwrapped(handmade.pem(bundle.who.root)))
    device = read_device(unwrapped(handmade.pem(bundle.who.device)), root)
    digest = hashlib.sha256(bundle.files[tamper.TAGS]).digest()

    def accepted(data: bytes) -> bool:
        try:
            return verify_cms(data, digest, device, tamper.TAGS).certificates == {device.der, root.der}
        except FaultError:
            return False

    assert accepted(whole)
    for offset in range(len(whole)):
        changed = bytearray(whole)
        changed[offset] ^= 1 << offset % 8
        assert not accepted(bytes(changed)), offset
    for length in range(0, len(whole), 7):
        assert not accepted(whole[:length])


def test_everything_signed_again_with_a_fresh_key_is_found_by_the_old_fingerprint(tmp_path):
    originals = {1: ("txt", b"a made-up post, rewritten\n"), 2: ("bin", b"other")}
    forged = handmade.Bundle(handmade.new_identity(), handmade.example_log(originals), originals).write()
    path = forged.folder(tmp_path / "forged")
    assert verify(path).verdict == Verdict.INTACT_UNANCHORED
    report = verify(path, trust=handmade.identity().fingerprint)
    assert report.verdict == Verdict.ALTERED
    assert findings(report) == {("trust", "identity/root.crt")}


def test_the_fingerprint_may_be_typed_as_people_write_it(good):
    who = handmade.identity()
    words = verify(good).fingerprint_words
    pairs = [who.fingerprint[at : at + 2].upper() for at in range(0, 64, 2)]
    for text in (who.fingerprint, ":".join(pairs), " ".join(pairs), words, words.upper(), f"  {words} "):
        assert verify(good, trust=text).verdict == Verdict.INTACT_UNANCHORED
    other = words.split()[::-1]
    assert verify(good, trust=" ".join(other)).verdict == Verdict.ALTERED
