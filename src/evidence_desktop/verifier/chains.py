"""Certificates of time-stamping authorities, and the way from one to a root (bundle.md, Anchors; RFC 5280)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from evidence_desktop.verifier.der import values
from evidence_desktop.verifier.findings import FaultError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate as X509Certificate
    from cryptography.x509 import Extension, Extensions, ExtensionType

    T = TypeVar("T", bound=ExtensionType)

_DER = b"\x30"
_VERSION = 0xA0
"""Tag before the version of a certificate, which version 1 leaves out."""


@dataclass(frozen=True, slots=True)
class Link:
    """A certificate as one link of a chain.

    Attributes:
        certificate: As `cryptography` reads it.
        der: Its bytes.
        issuer_and_serial: What a CMS names it by: both values, DER, one after the other.
        key_id: Its subject key identifier, when it has one.
        name: Its subject's last common name, or words that say that it has none.
        issues: Whether it may issue certificates.
        path_length: How many certificates may stand between it and the signer's; None for any number.
        stamps: Whether it is for time stamps, and for nothing else.
        start: When its validity begins, UTC.
        end: When its validity ends, UTC.
    """

    certificate: X509Certificate
    der: bytes
    issuer_and_serial: bytes
    key_id: bytes | None
    name: str
    issues: bool
    path_length: int | None
    stamps: bool
    start: datetime
    end: datetime

    @property
    def fingerprint(self) -> str:
        """SHA-256 of its bytes, 64 hex digits."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def is_root(self) -> bool:
        """Whether it issued itself."""
        return _issued(self, self)

    def held(self, when: datetime) -> bool:
        """Say whether its validity holds a moment."""
        return self.start <= when <= self.end


def read_link(der: bytes) -> Link:
    """Read a certificate, DER.

    Raises:
        ValueError: It is none that can be read.
    """
    from cryptography import x509  # noqa: PLC0415 - see run.py
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415
    from cryptography.x509.oid import ExtendedKeyUsageOID  # noqa: PLC0415

    try:
        certificate = x509.load_der_x509_certificate(der)
        extensions = certificate.extensions
        names = certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    except (x509.InvalidVersion, x509.DuplicateExtension, x509.UnsupportedGeneralNameType, UnsupportedAlgorithm) as why:
        raise ValueError(str(why)) from None
    basic = _extension(extensions, x509.BasicConstraints)
    usage = _extension(extensions, x509.KeyUsage)
    purpose = _extension(extensions, x509.ExtendedKeyUsage)
    key_id = _extension(extensions, x509.SubjectKeyIdentifier)
    known = {x509.BasicConstraints.oid, x509.KeyUsage.oid, x509.ExtendedKeyUsage.oid}
    plain = not any(one.critical and one.oid not in known for one in extensions)
    may_issue = basic is not None and basic.value.ca and (usage is None or usage.value.key_cert_sign)
    for_stamps = purpose is not None and purpose.critical and list(purpose.value) == [ExtendedKeyUsageOID.TIME_STAMPING]
    return Link(
        certificate=certificate,
        der=der,
        issuer_and_serial=_issuer_and_serial(certificate.tbs_certificate_bytes),
        key_id=None if key_id is None else key_id.value.digest,
        name=str(names[-1].value) if names else "an authority without a name",
        issues=plain and may_issue,
        path_length=None if basic is None else basic.value.path_length,
        stamps=plain and for_stamps,
        start=certificate.not_valid_before_utc,
        end=certificate.not_valid_after_utc,
    )


def read_pem(data: bytes) -> Link:
    """Read the one certificate of a PEM file in its one form.

    Raises:
        FaultError: It is not that.
    """
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    try:
        certificate = x509.load_pem_x509_certificate(data)
        if certificate.public_bytes(Encoding.PEM) == data:
            return read_link(certificate.public_bytes(Encoding.DER))
    except ValueError:
        pass
    raise FaultError("one certificate in strict PEM and nothing else", "other bytes")


def read_links(data: bytes) -> tuple[Link, ...]:
    """Read the certificates of a file, PEM or DER.

    Raises:
        ValueError: There is none, or one that cannot be read.
    """
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    if data.startswith(_DER):
        return (read_link(data),)
    return tuple(read_link(one.public_bytes(Encoding.DER)) for one in x509.load_pem_x509_certificates(data))


def read_roots(data: bytes) -> frozenset[str]:
    """Read the certificates of a file, PEM or DER; gives the SHA-256 (hex) of each.

    Raises:
        ValueError: There is none, or one that cannot be read.
    """
    return frozenset(link.fingerprint for link in read_links(data))


def reaches(signer: Link, others: Iterable[Link], root: Link, when: datetime) -> bool:
    """Say whether certificates lead from a signer to a root, each valid at a moment.

    Breadth first, each certificate once: no knot of certificates that issue one another makes it slow.
    """
    waiting, left = [(signer, 0)], [one for one in others if one is not signer]
    while waiting:
        link, between = waiting.pop(0)
        if _may_issue(root, link, between, when):
            return True
        issuers = [one for one in left if _may_issue(one, link, between, when)]
        left = [one for one in left if one not in issuers]
        waiting += [(one, between + 1) for one in issuers]
    return False


def _extension(extensions: Extensions, kind: type[T]) -> Extension[T] | None:
    from cryptography.x509 import ExtensionNotFound  # noqa: PLC0415

    try:
        return extensions.get_extension_for_class(kind)
    except ExtensionNotFound:
        return None


def _may_issue(issuer: Link, link: Link, between: int, when: datetime) -> bool:
    """Say whether ``issuer`` issued a certificate, with so many between it and the signer's."""
    long_enough = issuer.path_length is None or issuer.path_length >= between
    return issuer.issues and long_enough and issuer.held(when) and _issued(issuer, link)


def _issued(issuer: Link, link: Link) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm  # noqa: PLC0415

    try:
        link.certificate.verify_directly_issued_by(issuer.certificate)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _issuer_and_serial(tbs: bytes) -> bytes:
    fields = values(values(tbs)[0].content)
    if fields[0].tag == _VERSION:
        fields.pop(0)
    return fields[2].raw + fields[0].raw
