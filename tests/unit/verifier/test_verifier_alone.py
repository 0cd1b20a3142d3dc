"""A report that came without its bundle: what its own signature shows, and what it cannot show."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from evidence_desktop.verifier import ALONE, CHECKS, Report, UsageError, Verdict, alone, limits, verify
from evidence_desktop.verifier.__main__ import main
from evidence_desktop.verifier.certificates import is_self_issued
from support import handmade, tamper
from support.faults import root

LINES = b"%064x  data/originals/001.txt\n%064x  data/records/001.json\n" % (1, 2)


def stream(data: bytes, entries: bytes = b"", length: int | None = None) -> bytes:
    size = len(data) if length is None else length
    return b"<< /Type /EmbeddedFile\n%s /Length %d >>\nstream\n%s\nendstream" % (entries, size, data)


def deflated(data: bytes) -> bytes:
    return stream(zlib.compress(data), b"/Filter /FlateDecode")


def report(path: Path, *, attached: bytes | None = stream(LINES), **options) -> Path:
    made = path / "from a lawyer.pdf"
    made.write_bytes(handmade.pdf(handmade.identity(), attached=attached, **options))
    return made


def found(made: Report) -> set[tuple[str, str, str]]:
    return {(one.check, one.severity, one.subject) for one in made.findings if one.severity != "info"}


@pytest.mark.parametrize("attached", [stream(LINES), deflated(LINES)])
def test_a_report_alone_is_intact_within_its_bounds(tmp_path, attached):
    made = verify(report(tmp_path, attached=attached))
    assert (made.verdict, found(made)) == (Verdict.REPORT_INTACT, set())
    assert (made.checks, made.applies, made.exhibits) == (ALONE, ALONE, 1)
    assert made.root_fingerprint == handmade.identity().fingerprint
    assert [one.subject for one in made.findings] == ["from a lawyer.pdf"]


def test_a_list_may_name_redacted_copies_and_they_are_counted(tmp_path):
    lines = b"%064x  data/records/001.json\n%064x  data/redacted/001.png\n" % (1, 2)
    made = verify(report(tmp_path, attached=stream(lines)))
    assert (made.verdict, found(made), made.exhibits, made.redacted) == (Verdict.REPORT_INTACT, set(), 1, 1)


def test_the_owners_fingerprint_is_compared(tmp_path):
    path = report(tmp_path)
    assert verify(path, trust=handmade.identity().fingerprint).findings == ()
    other = verify(path, trust="0" * 64)
    assert (other.verdict, found(other)) == (Verdict.ALTERED, {("trust", "fail", path.name)})


@pytest.mark.parametrize(
    "change",
    [
        tamper.increment,
        lambda old: old.replace(b"(Seal)", b"(Goat)"),
        lambda old: old.replace(LINES[:64], b"f" * 64),
        lambda old: old + b"\n",
    ],
)
def test_any_change_after_the_seal_is_altered(tmp_path, change):
    path = report(tmp_path)
    path.write_bytes(change(path.read_bytes()))
    made = verify(path)
    assert made.verdict is Verdict.ALTERED
    assert ("report", "fail", path.name) in found(made)


def test_a_pdf_that_nobody_signed_is_nothing_that_we_judge(tmp_path):
    path = tmp_path / "menu.pdf"
    path.write_bytes(b"%PDF-1.7\nA made-up menu.\n")
    made = verify(path)
    assert (made.verdict, made.checks) == (Verdict.CANNOT_TELL, ())
    assert {one.check for one in made.findings} == set(ALONE)
    assert made.findings[0].found == "a PDF without any signature"


@pytest.mark.parametrize(
    ("signature", "severity"),
    [
        ({"certificates": [handmade.identity().device]}, "unknown"),
        ({"certificates": [handmade.identity().root]}, "fail"),
        ({"certificates": [handmade.identity().root, root(), handmade.identity().device]}, "unknown"),
        ({"change": lambda parts: parts.pop("certificates")}, "unknown"),
    ],
)
def test_a_signature_without_the_two_certificates_is_not_taken(tmp_path, signature, severity):
    made = verify(report(tmp_path, signature=signature))
    assert ("certificates", severity, "from a lawyer.pdf") in found(made)
    assert made.verdict is (Verdict.ALTERED if severity == "fail" else Verdict.CANNOT_TELL)


def test_what_is_no_certificate_ends_as_a_finding(tmp_path):
    path = report(tmp_path)
    data = path.read_bytes()
    issuer = b"0C0C4578616D706C6520726F6F74"
    assert data.count(issuer) > 2
    path.write_bytes(data.replace(issuer, b"3F" + issuer[2:]))
    made = verify(path)
    assert made.verdict is not Verdict.REPORT_INTACT
    assert not any("internal error" in one.found for one in made.findings)


@pytest.mark.parametrize("der", [b"", b"\x30\x03\x02\x01\x01", b"\x30\x80"])
def test_bytes_that_are_no_certificate_issue_nothing(der):
    assert not is_self_issued(der)


LISTS = {
    "none": (None, "unknown"),
    "no stream": (b"<< /Type /EmbeddedFile\n /Length 3 >>", "fail"),
    "another file": (stream(b"%064x  data/report.pdf\n" % 1), "fail"),
    "no list": (stream(b"hello"), "fail"),
    "too long": (stream(LINES, length=limits.MAX_MANIFEST + 1), "fail"),
    "not deflated": (stream(LINES, b"/Filter /FlateDecode"), "fail"),
    "cut off": (stream(zlib.compress(LINES)[:-9], b"/Filter /FlateDecode"), "fail"),
    "a bomb": (deflated(b"\n" * (limits.MAX_MANIFEST + 1)), "fail"),
}


@pytest.mark.parametrize("fault", LISTS)
def test_a_list_of_originals_that_is_not_in_its_form_is_found(tmp_path, fault):
    attached, severity = LISTS[fault]
    made = verify(report(tmp_path, attached=attached))
    assert found(made) == {("manifest", severity, "from a lawyer.pdf")}
    assert not any("internal error" in one.found for one in made.findings)


def test_an_earlier_checkpoint_needs_the_whole_bundle(tmp_path):
    with pytest.raises(UsageError, match="checkpoint") as caught:
        verify(report(tmp_path), since="anything")
    assert caught.value.code == "report-alone"


def test_a_file_that_shrinks_or_goes_while_it_is_read_is_unknown(tmp_path):
    path = report(tmp_path)
    source = alone.Alone(path)
    size = source.files["data/report.pdf"]
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(alone.UnreadableError, match="changed"):
        list(source.chunks("data/report.pdf", 0, size))
    path.unlink()
    with pytest.raises(alone.UnreadableError, match="No such file"):
        list(source.chunks("data/report.pdf", 0, size))
    source.close()


def test_it_can_be_stopped(tmp_path):
    class Stop:
        def report(self, done: int, total: int) -> None:
            assert done <= total

        def checkpoint(self) -> None:
            raise KeyError("stop")

    with pytest.raises(KeyError):
        verify(report(tmp_path), progress=Stop())


def test_the_command_says_what_was_not_there_and_exits_3(tmp_path, capsys):
    assert main([str(report(tmp_path))]) == 3
    out = capsys.readouterr().out
    assert out.startswith("Report intact: nothing in this PDF has changed since it was sealed. The originals were not")
    assert "14. Report: ok." in out
    assert "5. Hashes" not in out
    assert "Not here to check, for they need the whole bundle: Version, Files, Hashes," in out
    assert "ask for the whole bundle" in out
    assert main([str(report(tmp_path)), "--json"]) == 3
    assert '"verdict": "report-intact"' in capsys.readouterr().out


def test_a_whole_bundle_has_every_check(tmp_path):
    made = verify(handmade.example().folder(tmp_path / "bundle"))
    assert made.applies == CHECKS
