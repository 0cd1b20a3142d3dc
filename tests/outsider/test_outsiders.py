"""What an outsider runs (docs/spec/bundle.md, VERIFY.txt): the real programs on a bundle that the program made."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from outsider.conftest import FiveExhibits


def outside(*command: object, folder: Path) -> str:
    done = subprocess.run([*map(str, command)], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_sha256sum_finds_every_file_as_listed(five: FiveExhibits) -> None:
    said = outside("sha256sum", "-c", "--strict", "tagmanifest-sha256.txt", "manifest-sha256.txt", folder=five.bundle)
    assert "data/originals/004.bin: OK" in said


def test_openssl_accepts_the_signature_under_the_root(five: FiveExhibits) -> None:
    command = (
        "openssl cms -verify -binary -inform DER -in tagmanifest-sha256.txt.p7s -content tagmanifest-sha256.txt"
        " -CAfile identity/root.crt -purpose any -out"
    )
    said = outside(*command.split(), os.devnull, folder=five.bundle)
    assert "successful" in said


def test_openssl_shows_the_fingerprint_that_the_program_says(five: FiveExhibits) -> None:
    said = outside(
        "openssl", "x509", "-in", "identity/root.crt", "-noout", "-fingerprint", "-sha256", folder=five.bundle
    )
    assert said.split("=")[1].strip().replace(":", "").lower() == five.fingerprint


def test_bagit_calls_it_valid(five: FiveExhibits) -> None:
    outside(sys.executable, "-m", "bagit", "--validate", ".", folder=five.bundle)


def test_pdfsig_finds_the_whole_report_signed(five: FiveExhibits) -> None:
    said = outside("pdfsig", "data/report.pdf", folder=five.bundle)
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert said.count("Signature #") == 1


def test_pyhanko_finds_the_whole_report_signed_and_unmodified(five: FiveExhibits) -> None:
    with (five.bundle / "data" / "report.pdf").open("rb") as file:
        (signature,) = PdfFileReader(file).embedded_signatures
        root = _certificate(five.bundle / "identity" / "root.crt")
        status = validate_pdf_signature(signature, ValidationContext(trust_roots=[root], allow_fetching=False))
        assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
        assert status.bottom_line
        assert status.docmdp_ok


def test_qpdf_finds_nothing_to_complain_about(five: FiveExhibits) -> None:
    said = outside("qpdf", "--check", "data/report.pdf", folder=five.bundle)
    assert "No syntax or stream encoding errors found" in said


def test_the_report_lists_every_hash_and_carries_the_manifest(five: FiveExhibits) -> None:
    text = outside("pdftotext", "-layout", "data/report.pdf", "-", folder=five.bundle)
    squeezed = "".join(text.split())
    for digest in five.originals.values():
        assert digest in squeezed
    with pikepdf.open(five.bundle / "data" / "report.pdf") as report:
        attached = {name: spec.get_file().read_bytes() for name, spec in report.attachments.items()}
    assert any(all(digest.encode() in data for digest in five.originals.values()) for data in attached.values())


def test_screenshots_stand_in_the_report_as_they_were_compressed(five: FiveExhibits) -> None:
    png = (five.bundle / "data" / "originals" / "001.png").read_bytes()
    compressed = b"".join(data for kind, data in _chunks(png) if kind == b"IDAT")
    assert compressed in (five.bundle / "data" / "report.pdf").read_bytes()


def test_every_font_is_embedded(five: FiveExhibits) -> None:
    lines = outside("pdffonts", "data/report.pdf", folder=five.bundle).splitlines()[2:]
    assert lines
    assert all(line.split()[-5] == "yes" for line in lines), lines


def test_the_sheet_and_age_alone_bring_back_every_original(five: FiveExhibits) -> None:
    found = set()
    for blob in five.program.vault.rglob("*.age"):
        with subprocess.Popen(["age", "-d", "-i", five.program.sheet, blob], stdout=subprocess.PIPE) as opening:
            assert opening.stdout
            found.add(hashlib.file_digest(opening.stdout, "sha256").hexdigest())
        assert opening.returncode == 0
    assert found == set(five.originals.values())


def test_the_program_agrees(five: FiveExhibits) -> None:
    verdict = five.program.ok("verify", five.bundle, "--trust", five.words)
    assert verdict["verdict"] == "intact-unanchored"


def _certificate(path: Path):
    from asn1crypto import pem, x509

    return x509.Certificate.load(pem.unarmor(path.read_bytes())[2])


def _chunks(png: bytes):
    at = 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length
