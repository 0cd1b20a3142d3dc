"""Certificates of time-stamping authorities as files hold them, and the numbers of DER."""

from __future__ import annotations

import base64
import hashlib

import pytest
from asn1crypto import x509 as asn1_x509

from evidence_desktop.verifier.chains import read_link, read_links, read_pem, read_roots
from evidence_desktop.verifier.der import values
from evidence_desktop.verifier.findings import FaultError
from support import tsa
from support.tsa import root


def of_another_version(certificate) -> bytes:
    """In PEM, as version 18 + 1: found by fuzzing."""
    der = tsa.der(certificate).replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x12", 1)
    body = base64.encodebytes(der)
    return b"-----BEGIN CERTIFICATE-----\n" + body + b"-----END CERTIFICATE-----\n"


def test_roots_are_read_from_pem_and_der_and_several_at_once():
    one, two = root("One").certificate, root("Two").certificate
    both = {hashlib.sha256(tsa.der(each)).hexdigest() for each in (one, two)}
    assert read_roots(tsa.pem(one) + b"\nand\n" + tsa.pem(two)) == both
    assert read_roots(tsa.der(one)) | read_roots(tsa.der(two)) == both
    assert [each.name for each in read_links(tsa.pem(one) + tsa.pem(two))] == ["One", "Two"]
    cut_off = tsa.pem(one) + tsa.pem(two)[:200]
    for nothing in (b"", b"hello", b"\x30\x03\x02\x01\x00", of_another_version(one), cut_off):
        with pytest.raises(ValueError):  # noqa: PT011 - no reader hangs on its words
            read_roots(nothing)


def test_a_root_in_a_bundle_is_one_certificate_and_nothing_else():
    good = tsa.pem(tsa._ROOT.certificate)
    assert read_pem(good).der == tsa.der(tsa._ROOT.certificate)
    for bad in (b"", good + good, b"\n" + good, good.replace(b"\n", b"\r\n"), tsa.der(tsa._ROOT.certificate)):
        with pytest.raises(FaultError, match="strict PEM"):
            read_pem(bad)


def test_a_certificate_with_an_extension_twice_cannot_be_read():
    raw = asn1_x509.Certificate.load(tsa.der(tsa._ROOT.certificate)).copy()
    extensions = raw["tbs_certificate"]["extensions"]
    extensions.append(extensions[0])
    with pytest.raises(ValueError):  # noqa: PT011 - no reader hangs on its words
        read_link(raw.dump(force=True))


def test_a_certificate_of_version_1_is_named_like_any_other():
    raw = asn1_x509.Certificate.load(tsa.der(tsa._ROOT.certificate)).copy()
    raw["tbs_certificate"]["version"] = "v1"
    raw["tbs_certificate"]["extensions"] = None
    tbs = raw["tbs_certificate"]
    expected = tbs["issuer"].dump() + tbs["serial_number"].dump()
    assert read_link(raw.dump(force=True)).issuer_and_serial == expected


@pytest.mark.parametrize(
    ("content", "number"), [("00", 0), ("7f", 127), ("0080", 128), ("00ff", 255), ("80", -128), ("ff", -1)]
)
def test_numbers_in_their_shortest_form(content, number):
    raw = bytes.fromhex(content)
    (value,) = values(bytes([2, len(raw)]) + raw)
    assert value.number() == number


@pytest.mark.parametrize("content", ["", "0001", "ff80"])
def test_numbers_in_another_form_are_refused(content):
    raw = bytes.fromhex(content)
    (value,) = values(bytes([2, len(raw)]) + raw)
    with pytest.raises(ValueError, match="shortest"):
        value.number()


def test_a_certificate_that_was_signed_with_nothing_cannot_be_read():
    good = tsa.der(tsa._ROOT.certificate)
    unsigned = tsa.rewritten(good, (), lambda parts: parts.__setitem__(1, bytes.fromhex("3000")))
    with pytest.raises(ValueError, match="no algorithm"):
        read_link(unsigned)
    with pytest.raises(FaultError, match="strict PEM"):
        read_pem(tsa.pem_of(unsigned))
