"""Signed reports, as pdfsig, qpdf, poppler and pyHanko's own validation see them."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from reportlab.pdfgen.canvas import Canvas

from evidence_desktop.crypto.identity import Device, Root
from evidence_desktop.crypto.pdfsign import sign_pdf
from evidence_desktop.crypto.spool import SealedSpool
from evidence_desktop.model.errors import WorkError

WHEN = datetime(2026, 11, 23, 9, 30, 15, tzinfo=timezone(timedelta(hours=8)))
LINE = "Sealed with Evidence Desktop, 2026-11-23 01:30:15 UTC (device clock)"
FILES = [("records.json", "application/json", b"{}"), ("manifest-sha256.txt", "text/plain", b"a" * 500)]


@pytest.fixture(scope="module")
def root() -> Root:
    return Root.create()


@pytest.fixture(scope="module")
def device(root) -> Device:
    return Device.create(root)


@pytest.fixture
def sign(root, device):
    def run(source, target, **change) -> None:
        wanted = {"when": WHEN, "attachments": FILES, "box": (50, 40, 350, 56), "page": -1} | change
        sign_pdf(source, target, device, root.certificate_der, **wanted)

    return run


def report(pages: int = 3) -> io.BytesIO:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    for number in range(pages):
        canvas.drawString(100, 700, f"page {number}")
        canvas.showPage()
    canvas.save()
    return buffer


@pytest.fixture
def signed(tmp_path, sign) -> Path:
    path = tmp_path / "report.pdf"
    with path.open("w+b") as target:
        sign(report(), target)
    return path


def run(*command: object) -> str:
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def validate(data: bytes, root: Root) -> PdfSignatureStatus:
    (embedded,) = PdfFileReader(io.BytesIO(data)).embedded_signatures
    trust = ValidationContext(trust_roots=[x509.Certificate.load(root.certificate_der)], allow_fetching=False)
    return validate_pdf_signature(embedded, trust)


def test_pdfsig_says_both_sentences(signed):
    text = run("pdfsig", signed)
    assert text.count("Signature #") == 1
    assert "Signature is Valid" in text
    assert "Total document signed" in text
    assert "Not total" not in text
    assert "ETSI.CAdES.detached" in text
    assert "SHA-256" in text


def test_pyhanko_trusts_it_for_the_whole_file_with_no_changes_allowed(signed, root):
    status = validate(signed.read_bytes(), root)
    assert status.bottom_line
    assert status.trusted
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    assert status.md_algorithm == "sha256"
    assert status.signer_reported_dt == WHEN
    (embedded,) = PdfFileReader(io.BytesIO(signed.read_bytes())).embedded_signatures
    assert embedded.docmdp_level is MDPPerm.NO_CHANGES
    assert embedded.field_name == "Seal"


def test_another_root_is_not_trusted(signed):
    assert not validate(signed.read_bytes(), Root.create()).trusted


def test_qpdf_finds_no_fault(signed):
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", signed)


def test_it_is_one_increment_after_the_untouched_source(tmp_path, sign):
    source = report()
    target = io.BytesIO()
    sign(source, target)
    before, after = source.getvalue(), target.getvalue()
    assert after.startswith(before)
    assert after[len(before) :].count(b"%%EOF") == 1
    assert after.endswith(b"%%EOF\n")
    with pikepdf.open(io.BytesIO(after)) as pdf:
        assert "/Prev" in pdf.trailer


def test_in_place_gives_the_same_kind_of_file(sign, root):
    file = report()
    before = file.getvalue()
    sign(file, file)
    assert file.getvalue().startswith(before)
    assert validate(file.getvalue(), root).bottom_line


def test_a_source_that_stands_at_its_end_and_a_sealed_spool_will_do(tmp_path, sign, root):
    with SealedSpool(tmp_path) as spool:
        spool.write(report().getvalue())
        sign(spool, spool)
        spool.seek(0)
        data = spool.read()
    assert validate(data, root).coverage is SignatureCoverageLevel.ENTIRE_FILE


def test_attachments_come_out_as_they_went_in_with_their_relationship(signed, tmp_path):
    assert re.findall(r": (\S+)$", run("pdfdetach", "-list", signed), re.MULTILINE) == [
        "manifest-sha256.txt", "records.json",
    ]  # fmt: skip
    run("pdfdetach", "-saveall", "-o", tmp_path, signed)
    for name, _, data in FILES:
        assert (tmp_path / name).read_bytes() == data
    with pikepdf.open(signed) as pdf:
        names = [str(name) for name in list(pdf.Root.Names.EmbeddedFiles.Names)[::2]]
        assert names == ["manifest-sha256.txt", "records.json"], "a name tree is sorted, or readers find nothing in it"
        associated = {str(spec.UF): spec for spec in pdf.Root.AF}
        assert set(associated) == {name for name, _, _ in FILES}
        for name, media_type, data in FILES:
            assert associated[name].AFRelationship == "/Data"
            assert associated[name].EF.F.Subtype == "/" + media_type
            assert associated[name].EF.F.Params.Size == len(data)
        assert pdf.Root.Version == "/1.7", "PDF/A-3 stands on PDF 1.7"


def test_without_attachments_there_is_no_list_of_them(sign, root):
    target = io.BytesIO()
    sign(report(), target, attachments=[])
    with pikepdf.open(target) as pdf:
        assert "/AF" not in pdf.Root
        assert "/Names" not in pdf.Root
    assert validate(target.getvalue(), root).bottom_line


@pytest.mark.parametrize(("page", "shown"), [(0, 1), (1, 2), (-1, 3)])
def test_one_quiet_line_stands_on_its_page(tmp_path, sign, page, shown):
    path = tmp_path / "report.pdf"
    with path.open("w+b") as target:
        sign(report(), target, page=page, box=(50.4, 40.2, 350.4, 56.2))
    for number in (1, 2, 3):
        text = run("pdftotext", "-f", number, "-l", number, path, "-")
        assert (LINE in text) == (number == shown)
    with pikepdf.open(path) as pdf:
        (field,) = pdf.Root.AcroForm.Fields
        assert list(field.Rect) == [50, 40, 350, 56]
        assert int(field.F) & 0b110 == 0b100, "printed, not hidden: PDF/A wants both"


def plain_pdf(folder: Path) -> Path:
    """A page without any font, with metadata that claims PDF/A, as the report's own has."""
    path = folder / "plain.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
            meta["pdfaid:part"], meta["pdfaid:conformance"] = "3", "B"
            meta["pdf:Producer"] = pdf.docinfo["/Producer"] = "made-up producer"
            pdf.docinfo["/ModDate"] = "D:20261123000000+00'00'"
            meta["xmp:ModifyDate"] = "2026-11-23T00:00:00+00:00"
        pdf.save(path)
    return path


def test_the_signature_brings_no_font_that_is_not_embedded_and_keeps_the_metadata(tmp_path, sign):
    path = tmp_path / "report.pdf"
    with plain_pdf(tmp_path).open("rb") as source, path.open("w+b") as target:
        sign(source, target, page=0)
    fonts = run("pdffonts", path).splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
    with pikepdf.open(path) as pdf, pdf.open_metadata() as meta:
        assert meta["pdfaid:part"] == "3"
        assert meta["pdf:Producer"] == str(pdf.docinfo.Producer) == "made-up producer"
        assert meta["xmp:ModifyDate"] == "2026-11-23T00:00:00+00:00"
        assert str(pdf.docinfo.ModDate).startswith("D:20261123000000")


def test_a_source_with_attachments_and_streams_for_its_tables_keeps_them(tmp_path, sign, root):
    path = tmp_path / "source.pdf"
    with pikepdf.open(plain_pdf(tmp_path)) as pdf:
        pdf.attachments["kept.txt"] = b"kept"
        pdf.save(path, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    target = io.BytesIO()
    with path.open("rb") as source:
        sign(source, target, attachments=[("new.txt", "text/plain", b"new")], page=0)
    with pikepdf.open(target) as pdf:
        assert {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments} == {
            "kept.txt": b"kept", "new.txt": b"new",
        }  # fmt: skip
    assert validate(target.getvalue(), root).bottom_line


def test_a_changed_byte_is_found(signed):
    data = bytearray(signed.read_bytes())
    data[data.index(b"/MediaBox") + 15] ^= 1
    signed.write_bytes(data)
    assert "Digest Mismatch" in run("pdfsig", signed)


def test_a_page_replaced_by_a_later_update_is_found(signed, root):
    with signed.open("r+b") as file:
        writer = IncrementalPdfFileWriter(file)
        page = writer.find_page_for_modification(0)[0].get_object()
        page["/MediaBox"] = generic.ArrayObject(map(generic.NumberObject, (0, 0, 100, 100)))
        writer.update_container(page)
        writer.write_in_place()
    text = run("pdfsig", signed)
    assert "Signature is Valid" in text, "the known trap: only the line about the whole document tells"
    assert "Total document signed" not in text
    status = validate(signed.read_bytes(), root)
    assert status.coverage is not SignatureCoverageLevel.ENTIRE_FILE
    assert not status.bottom_line


@pytest.mark.parametrize("data", [b"", b"not a pdf", b"%PDF-1.7\n", b"%PDF-1.7\nstartxref\n9\n%%EOF\n"])
def test_something_else_than_a_pdf_is_a_clear_error(sign, data):
    with pytest.raises(WorkError) as caught:
        sign(io.BytesIO(data), io.BytesIO())
    assert caught.value.code == "pdf-unreadable"
    assert caught.value.hint


def test_a_page_that_is_not_there_is_a_clear_error(sign):
    with pytest.raises(WorkError):
        sign(report(), io.BytesIO(), page=3)


def test_a_sealed_report_is_never_sealed_again(signed, sign):
    before = signed.read_bytes()
    with signed.open("r+b") as file, pytest.raises(WorkError):
        sign(file, file)
    assert signed.read_bytes() == before


def test_pyhanko_keeps_quiet():
    script = (
        "import logging, evidence_desktop.crypto.pdfsign\n"
        "logging.getLogger('pyhanko.sign').warning('about the report')\n"
        "logging.basicConfig(level=0)\n"
        "logging.getLogger('pyhanko_certvalidator.fetchers').error('about the report')\n"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (result.stdout, result.stderr) == ("", "")


SCRIPT = """
import io, os, resource, sys
from datetime import UTC, datetime
from pathlib import Path
from evidence_desktop.crypto.identity import Device, Root
from evidence_desktop.crypto.pdfsign import sign_pdf
from evidence_desktop.crypto.spool import SealedSpool

folder, megabytes = Path(sys.argv[1]), int(sys.argv[2])
spool, places = SealedSpool(folder), []
spool.write(b"%PDF-1.7\\n")
def add(body):
    places.append(spool.tell())
    spool.write(b"%d 0 obj\\n" % len(places) + body + b"\\nendobj\\n")
add(b"<</Type/Catalog/Pages 2 0 R>>")
add(b"<</Type/Pages/Kids[3 0 R]/Count 1>>")
add(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Resources<<>>>>")
padding = os.urandom(1 << 20)
for _ in range(megabytes):
    add(b"<</Length %d>>\\nstream\\n" % len(padding) + padding + b"\\nendstream")
table = spool.tell()
spool.write(b"xref\\n0 %d\\n0000000000 65535 f \\n" % (len(places) + 1))
spool.write(b"".join(b"%010d 00000 n \\n" % place for place in places))
spool.write(b"trailer\\n<</Size %d/Root 1 0 R>>\\nstartxref\\n%d\\n%%%%EOF\\n" % (len(places) + 1, table))
root = Root.create()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
sign_pdf(spool, spool, Device.create(root), root.certificate_der, when=datetime.now(UTC),
         attachments=[("m.txt", "text/plain", b"m")], box=(20, 20, 380, 36), page=0)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_memory_stays_flat_for_a_large_report(tmp_path):
    grown_kib = int(run(sys.executable, "-c", SCRIPT, tmp_path, 100))
    assert grown_kib < 16 * 1024


def test_signing_opens_no_socket_at_all(tmp_path):
    trace = tmp_path / "trace"
    run("strace", "-f", "-o", trace, "-e", "trace=socket,connect,socketpair", sys.executable, "-c", SCRIPT, tmp_path, 1)
    assert "socket" not in trace.read_text()


def test_the_moment_is_written_in_utc_whatever_the_zone(tmp_path, sign):
    path = tmp_path / "report.pdf"
    with path.open("w+b") as target:
        sign(report(1), target, when=WHEN.astimezone(UTC))
    assert LINE in run("pdftotext", path, "-")
