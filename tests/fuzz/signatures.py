"""Targets: DER and all that stands on it, which is certificates, CMS, PDF signatures and time stamps."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache

from evidence_desktop.verifier import alone, anchors, certificates, chains, cms, der, names, pdf, timestamps
from evidence_desktop.verifier import attached as attached_list
from evidence_desktop.verifier.bag import Asked, Bag
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Verdict
from fuzz.bundle import Files, base, believing, judged
from fuzz.target import Target, only
from support import handmade
from support.corpus.anchors import NOTE, REPLY, ROOT, authority, between, top
from support.corpus.base import forger, owner
from support.corpus.vector import read_all
from support.tsa import der as der_of

OIDS = tuple(
    bytes.fromhex(one)
    for one in (
        *("06092a864886f70d010702", "06092a864886f70d010904", "060b2a864886f70d0109100104", "06082a8648ce3d040302"),
        *("0609608648016503040201", "0603551d13", "0603551d0f", "0603551d25", "0101ff", "a003020102", "0500"),
    )
)


def values(data: bytes) -> None:
    """DER has one form: what is taken for DER is written back to the same bytes."""
    with only(ValueError):
        der.expect_der(data)
        (value,) = der.values(data)
        assert _written(value) == data
        with only(ValueError):
            der.moment(value)
        with only(ValueError):
            number = value.number()
            assert number.to_bytes(len(value.content), "big", signed=True) == value.content
    with only(FaultError):
        assert certificates._wrapped(certificates.unwrapped(data)) == data
    certificates.is_self_issued(data)
    with only(FaultError):
        root = certificates.read_root(data)
        certificates.read_device(data, root)
    with only(FaultError):
        device = certificates.read_device(data, own_root())
        assert data in (der_of(owner().device), own_root().der), device
    with only(ValueError, CannotRunError):
        link = chains.read_link(data)
        chains.signed(link, "rsa", "sha256", link.signature, link.body)
        chains.reaches(link, (link, own_link()), link, link.start)
        # A root is chosen, not proven: with the same key and name, its other bytes are free.
        assert not chains.reaches(own_link(), (link,), link, own_link().start) or link.key == own_top().key
    with only(ValueError):
        assert chains.read_roots(data)
    with only(FaultError):
        chains.read_pem(data)


def _written(value: der.Value) -> bytes:
    inside = der.values(value.content) if value.tag & 0x20 else []
    return der.write(value.tag, *map(_written, inside)) if value.tag & 0x20 else der.write(value.tag, value.content)


@cache
def own_root() -> certificates.Certificate:
    return certificates.read_root(der_of(owner().root))


@cache
def own_device() -> certificates.Certificate:
    return certificates.read_device(der_of(owner().device), own_root())


@cache
def own_link() -> chains.Link:
    return chains.read_link(der_of(authority().signer.certificate))


@cache
def own_top() -> chains.Link:
    return chains.read_link(der_of(top().certificate))


def der_seeds() -> Iterator[bytes]:
    for who in (owner(), forger()):
        yield from (der_of(who.root), der_of(who.device), handmade.pem(who.root))
    yield from (own_link().der, own_top().der, der_of(between().certificate), base().files[ROOT])


def signed(data: bytes) -> None:
    """A CMS that holds is, byte for byte, the one that was made."""
    with only(FaultError):
        inside = cms.certificates_inside(data)
        assert all(isinstance(one, bytes) for one in inside)
    digest = hashlib.sha256(base().files[names.TAG_MANIFEST]).digest()
    with only(FaultError):
        found = cms.verify_cms(data, digest, own_device(), "x")
        both = found.certificates == {own_device().der, own_root().der}
        assert not both or data in cms_seeds()


@cache
def cms_seeds() -> tuple[bytes, ...]:
    tags = base().files[names.TAG_MANIFEST]
    return base().files[names.SIGNATURE], handmade.cms_over(tags, owner(), when=None, pades=True)


def report(data: bytes) -> None:
    """A report alone is intact only as it was made."""
    told = judged({names.REPORT: data}, alone=True)
    assert told.verdict != Verdict.REPORT_INTACT or data in good_reports(), told
    files = Files({names.REPORT: data})
    bag = Bag(files, Asked(), lambda: None, files, root=own_root(), device=own_device())
    bag.check = "report"
    pdf.check_report(bag)
    assert bag.findings or data in made_reports(), bag.findings
    assert not any(one.severity == "unknown" for one in bag.findings), bag.findings


@cache
def good_reports() -> frozenset[bytes]:
    made = {one.data for one in read_all() if one.suffix == ".pdf" and one.verdict == "report-intact"}
    return frozenset(made | {base().files[names.REPORT]})


@cache
def made_reports() -> frozenset[bytes]:
    """All that was made with the key, whatever else is wrong with it."""
    return good_reports() | {one.data for one in read_all() if one.suffix == ".pdf"} | set(pdf_seeds())


def pdf_seeds() -> Iterator[bytes]:
    yield handmade.pdf(owner(), room=1400)
    yield from (one.data for one in read_all() if one.suffix == ".pdf" and len(one.data) < REPORT_BYTES)


REPORT_BYTES = 16 * 1024


def stamp(data: bytes) -> None:
    """A time stamp is read or refused; if it is believed, whatever it says can be told."""
    with only(timestamps.StampError, CannotRunError):
        read = timestamps.read_stamp(data)
        files = Files(base().files)
        bag = Bag(files, believing(), lambda: None, files, entries=[])
        bag.check = "anchors"
        anchors._say_stamp(bag, "reply", read, own_link(), own_top(), 7)
        note = hashlib.sha256(base().files[NOTE]).digest()
        with only(timestamps.StampError):
            timestamps.check_stamp(read, note, own_top())
            assert (read.info, read.signed) in good_stamps()
        with only(timestamps.StampError):
            timestamps.check_stamp(read, read.imprint, own_top())


@cache
def good_stamps() -> set[tuple[bytes, bytes]]:
    """What was signed in the stamps that seeds hold."""
    found = set()
    for data in stamp_seeds():
        with only(timestamps.StampError, CannotRunError):
            read = timestamps.read_stamp(data)
            found.add((read.info, read.signed))
    return found


def stamp_seeds() -> Iterator[bytes]:
    yield base().files[REPLY]
    for vector in (one for one in read_all() if one.name.startswith("anchors-")):
        place = vector.data.find(b"bundle/" + REPLY.encode())
        if place > 0:
            start = place + len(b"bundle/" + REPLY.encode())
            with_rest = vector.data[start : start + 4096]
            try:
                yield with_rest[: der.value_length(with_rest)]
            except ValueError:
                continue


def attached(data: bytes) -> None:
    """The list of originals that a report carries: read, or refused in words."""
    files = Files({names.REPORT: data}, alone=True)
    bag = Bag(files, Asked(), lambda: None, files)
    with only(FaultError, CannotRunError):
        attached_list.read_list(files)
    bag.check = "manifest"
    with only(CannotRunError):
        alone.check_manifest(bag)


def pdf_file(data: bytes) -> None:
    report(data)
    attached(data)


TARGETS = (
    Target("der", values, der_seeds, 2048, OIDS),
    Target("cms", signed, cms_seeds, 4096, OIDS),
    Target(
        "pdf",
        pdf_file,
        pdf_seeds,
        REPORT_BYTES,
        (
            b"/ByteRange [",
            b"/Contents <",
            b"endobj",
            b"/EmbeddedFile\n",
            b"/Length ",
            b"/M (D:",
            b"/FlateDecode",
            b">> stream\n",
        ),
    ),
    Target(
        "stamp", stamp, stamp_seeds, 4096, (*OIDS, b"20260302110000Z", b"99991231235959Z", b"\x18\x0f", b"\x80\x02")
    ),
)
