"""The Library of Congress' bags: what BagIt itself forbids, our checker refuses too, for a reason of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from evidence_desktop.verifier import Severity, Verdict, verify

SUITE = Path(__file__).resolve().parents[1] / "vectors" / "third_party" / "bagit-conformance"
INVALID = sorted(path for path in SUITE.glob("v*/*/*") if path.is_dir() and path.parent.name != "valid")
VALID = sorted(path for path in SUITE.glob("v*/valid/*") if path.is_dir())
STRUCTURE = {"container", "version", "file-set", "manifest", "hash"}


@pytest.mark.parametrize("bag", INVALID, ids=lambda bag: f"{bag.parts[-3]}-{bag.name}")
def test_an_invalid_bag_is_refused(bag: Path) -> None:
    report = verify(bag)
    assert report.verdict in (Verdict.ALTERED, Verdict.CANNOT_TELL)
    found = [one for one in report.findings if one.severity in (Severity.FAIL, Severity.UNKNOWN)]
    assert {one.check for one in found} & STRUCTURE, found


@pytest.mark.parametrize(
    ("name", "check", "subject"),
    [
        ("same-filename-listed-twice-with-different-hashes", "manifest", "manifest-sha"),
        ("same-filename-listed-twice-with-the-same-hash", "manifest", "manifest-sha"),
        ("notAllManifestsListAllFiles", "file-set", ""),
        ("bagit-with-invalid-whitespace", "version", "bagit.txt"),
    ],
)
def test_a_bag_of_our_version_is_refused_for_its_own_fault(name: str, check: str, subject: str) -> None:
    report = verify(SUITE / "v1.0" / "invalid" / name)
    assert any(one.check == check and subject in one.subject for one in report.findings), report.findings


@pytest.mark.parametrize("bag", VALID, ids=lambda bag: bag.name)
def test_a_valid_bag_that_is_no_bundle_is_never_called_intact(bag: Path) -> None:
    assert verify(bag).verdict in (Verdict.ALTERED, Verdict.CANNOT_TELL)


@pytest.mark.parametrize("bag", VALID, ids=lambda bag: bag.name)
def test_the_stock_program_accepts_the_valid_bags(bag: Path) -> None:
    """So that the copy of the suite here is known to be whole."""
    command = [sys.executable, "-m", "bagit", "--validate", "--quiet", str(bag)]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
