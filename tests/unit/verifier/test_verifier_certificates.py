"""Certificates are read as DER in their one form: whatever else they hold, no byte of them is open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from evidence_desktop.verifier.certificates import Certificate, is_self_issued, read_device, read_root, unwrapped
from evidence_desktop.verifier.chains import algorithm_of, read_link, read_pem
from evidence_desktop.verifier.der import SEQUENCE, fields, moment, values, write
from evidence_desktop.verifier.findings import FaultError
from support import handmade
from support.handmade_parts import der

WHO = handmade.identity()
ROOT = der(WHO.root)
DEVICE = der(WHO.device)


def read(data: bytes) -> Certificate:
    return read_device(data, read_root(ROOT))


@pytest.mark.parametrize(("good", "reader"), [(ROOT, read_root), (DEVICE, read)], ids=["root", "device"])
def test_no_byte_of_a_certificate_can_change(good: bytes, reader: Callable[[bytes], Certificate]):
    assert reader(good).der == good
    for place in range(len(good)):
        changed = bytearray(good)
        changed[place] ^= 1 << place % 8
        with pytest.raises(FaultError):
            reader(bytes(changed))
    for data in (b"", good[:-1], good + b"\0", good + good):
        with pytest.raises(FaultError, match="in DER"):
            reader(data)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a003020102", "a003020101"),
        ("0101ff", "010101"),
        ("0101ff", "010100"),
        ("170d", "180d"),
    ],
    ids=["version 2", "a loose truth", "an explicit default", "a time of another kind"],
)
def test_another_form_is_no_certificate(old: str, new: str):
    changed = DEVICE.replace(bytes.fromhex(old), bytes.fromhex(new), 1)
    assert changed != DEVICE
    with pytest.raises(FaultError, match="in DER"):
        read(changed)


@pytest.mark.parametrize("text", ["A", "AAA=AAAA", "AAAB=", "====", "AA==\nAA=="])
def test_base64_has_one_spelling_in_pem_too(text: str):
    with pytest.raises(FaultError, match="strict PEM"):
        unwrapped(f"-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n".encode())


def test_only_a_root_names_itself_as_its_issuer():
    assert (is_self_issued(ROOT), is_self_issued(DEVICE), is_self_issued(b"\x30\0")) == (True, False, False)


def test_a_link_has_the_fields_of_today_and_no_other():
    assert read_link(DEVICE).issuer == read_link(ROOT).subject
    (whole,) = values(DEVICE)
    tbs, algorithm, signature = whole.inside()
    old = write(SEQUENCE, tbs.content + write(0xA4, b""))
    with pytest.raises(ValueError, match="field"):
        read_link(write(SEQUENCE, old, algorithm.raw, signature.raw))
    with pytest.raises(FaultError, match="one certificate"):
        read_pem(b"-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n")
    with pytest.raises(ValueError, match="algorithm"):
        algorithm_of(values(write(SEQUENCE))[0])


def test_a_time_is_of_the_calendar_and_of_one_of_two_forms():
    assert moment(values(write(0x17, b"491231235959Z"))[0]).year == 2049
    assert moment(values(write(0x17, b"500101000000Z"))[0]).year == 1950
    assert moment(values(write(0x18, b"20500101000000Z"))[0]).year == 2050
    for tag, text in (
        (0x17, b"260230000000Z"),
        (0x17, b"2602010000Z"),
        (0x18, b"20260201000000"),
        (0x04, b"260201000000Z"),
    ):
        with pytest.raises(ValueError, match=r"time|day|month"):
            moment(values(write(tag, text))[0])


def test_fields_have_their_tags():
    (whole,) = values(write(SEQUENCE, write(0x02, b"\1")))
    assert len(fields(whole, SEQUENCE, 0x02)) == 1
    with pytest.raises(ValueError, match="other kinds"):
        fields(whole, SEQUENCE, 0x04)
