"""Check `signature`, and the CMS inside a PDF: a detached signature by the device (RFC 5652; bundle.md, Signatures)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.certificates import Certificate
from evidence_desktop.verifier.der import (
    INTEGER,
    OCTETS,
    OID,
    SEQUENCE,
    SET_OF,
    Value,
    expect_der,
    fields,
    moment,
    values,
    write,
)
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.limits import MAX_MANIFEST, MAX_SMALL

_CONTEXT_0 = 0xA0
"""Signed attributes are signed as a SET OF; inside the message they stand under [0] (RFC 5652 section 5.4)."""

_INTEGER_1 = bytes.fromhex("020101")
_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_SHA256_PLAIN = bytes.fromhex("300b0609608648016503040201")
_ECDSA_WITH_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
"""Object identifiers of RFC 5652, and whole algorithm identifiers: SHA-256 with NULL parameters, ECDSA with none."""

_CONTENT_TYPE = bytes.fromhex("2a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
_SIGNING_TIME = bytes.fromhex("2a864886f70d010905")
_SIGNING_CERTIFICATE = bytes.fromhex("2a864886f70d010910022f")
"""Types of signed attributes, without tag and length."""

_FORM = "a CMS signature of the form that the spec lists"


@dataclass(frozen=True, slots=True)
class _Taken:
    """A CMS taken apart: its certificates, and of its one signer the name, the attributes and the signature."""

    certificates: frozenset[bytes]
    name: bytes
    attributes: list[Value]
    signature: bytes


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature that holds says.

    Attributes:
        certificates: DER of each certificate inside.
        when: The signing time it states, aware; None when it states none.
        names_signer: Whether it states the hash of the signer's certificate (RFC 5035), as PAdES demands.
    """

    certificates: frozenset[bytes]
    when: datetime | None
    names_signer: bool


def check_signature(bag: Bag) -> None:
    """Check `signature`: the CMS holds for the tag manifest by the device key."""
    if bag.device is None or bag.root is None:
        raise CannotRunError("the certificates to check it with", "they could not be read", names.SIGNATURE)
    with bag.about(names.SIGNATURE):
        digest = hashlib.sha256(bag.read(names.TAG_MANIFEST, MAX_MANIFEST)).digest()
        signed = verify_cms(bag.read(names.SIGNATURE, MAX_SMALL), digest, bag.device, names.TAG_MANIFEST)
        if signed.certificates != {bag.device.der, bag.root.der}:
            raise FaultError("both certificates inside, and no other", "another set")
        if signed.when is None:
            raise FaultError("a signing time", "none")
        say_validity(bag, names.SIGNATURE, signed.when)


def say_validity(bag: Bag, subject: str, when: datetime) -> None:
    """Say when a certificate's validity does not hold the signing time; that alone makes nothing false."""
    for certificate in (bag.device, bag.root):
        if certificate is not None and not certificate.held(when):
            expected = f"a signing time from {certificate.start.isoformat()} to {certificate.end.isoformat()}"
            bag.say(Severity.WARNING, subject, expected, when.isoformat())


def certificates_inside(der: bytes) -> frozenset[bytes]:
    """Read the certificates out of a CMS that nobody checked yet, DER each.

    Raises:
        FaultError: It is no CMS with certificates.
    """
    try:
        several = [one for one in _content(der).inside() if one.tag == _CONTEXT_0]
        return frozenset(one.raw for each in several for one in values(each.content))
    except ValueError:
        raise FaultError(_FORM, "other bytes") from None


def verify_cms(der: bytes, digest: bytes, signer: Certificate, content: str) -> Signed:
    """Verify a detached CMS SignedData.

    Args:
        der: Its bytes, strict DER.
        digest: SHA-256 of what it signs, 32 bytes.
        signer: Whose key must have signed.
        content: The file that it signs; what is said when the signature holds, but for other bytes.

    Raises:
        FaultError: It does not hold, or is not of the form that bundle.md asks for.
    """
    try:
        return _verify(_take(der), digest, signer, content, der)
    except ValueError:
        raise FaultError(_FORM, "other bytes") from None


def _content(der: bytes) -> Value:
    """Read what a CMS wraps."""
    expect_der(der)
    (whole,) = values(der)
    _, wrapper = fields(whole, SEQUENCE, OID, _CONTEXT_0)
    (content,) = fields(wrapper, _CONTEXT_0, SEQUENCE)
    return content


def _take(der: bytes) -> _Taken:
    *_, certificates, signers = fields(_content(der), SEQUENCE, INTEGER, SET_OF, SEQUENCE, _CONTEXT_0, SET_OF)
    (signer,) = fields(signers, SET_OF, SEQUENCE)
    _, name, _, attributes, _, signature = fields(
        signer, SEQUENCE, INTEGER, SEQUENCE, SEQUENCE, _CONTEXT_0, SEQUENCE, OCTETS
    )
    return _Taken(
        certificates=frozenset(one.raw for one in values(certificates.content)),
        name=name.raw,
        attributes=values(attributes.content),
        signature=signature.content,
    )


def _verify(taken: _Taken, digest: bytes, signer: Certificate, content: str, der: bytes) -> Signed:
    if taken.name != _name(signer):
        raise FaultError("the device as the signer", "another signer")
    attributes = _attributes(taken.attributes)
    kind = attributes.get(_CONTENT_TYPE)
    if kind is None or kind.raw != _DATA:
        raise FaultError("the content type among the signed attributes", "another, or none")
    if not signer.signed(taken.signature, write(SET_OF, *(one.raw for one in taken.attributes))):
        raise FaultError("a signature by the device key", "it does not hold")
    # After the signature, so that a broken one is not mistaken for changed content.
    stated = attributes.get(_MESSAGE_DIGEST)
    if stated is None or (stated.tag, stated.content) != (OCTETS, digest):
        raise FaultError(f"content with the SHA-256 {digest.hex()} signed", "a signature over other bytes", content)
    if _rebuilt(taken, signer) != der:
        raise FaultError(_FORM, "other bytes")
    when = attributes.get(_SIGNING_TIME)
    return Signed(
        certificates=taken.certificates,
        when=None if when is None else moment(when),
        names_signer=_names_signer(attributes.get(_SIGNING_CERTIFICATE), signer),
    )


def _name(signer: Certificate) -> bytes:
    return write(SEQUENCE, signer.issuer, signer.serial)


def _rebuilt(taken: _Taken, signer: Certificate) -> bytes:
    """Write the CMS anew from its parts.

    Nothing signs the bytes around the signed attributes. Only equality with the one form leaves no room in which to
    change or hide something. The ECDSA value's own second form, (r, n - s), is the same signature (bundle.md).
    """
    signer_info = write(
        SEQUENCE,
        _INTEGER_1,
        _name(signer),
        _SHA256,
        # X.690 section 11.6: the members of a SET OF stand in the order of their bytes.
        write(_CONTEXT_0, *sorted(one.raw for one in taken.attributes)),
        _ECDSA_WITH_SHA256,
        write(OCTETS, taken.signature),
    )
    signed_data = write(
        SEQUENCE,
        _INTEGER_1,
        write(SET_OF, _SHA256),
        write(SEQUENCE, _DATA),
        write(_CONTEXT_0, *sorted(taken.certificates)),
        write(SET_OF, signer_info),
    )
    return write(SEQUENCE, _SIGNED_DATA, write(_CONTEXT_0, signed_data))


def _attributes(attributes: list[Value]) -> dict[bytes, Value]:
    """Map each signed attribute's type to its one value."""
    found: dict[bytes, Value] = {}
    for attribute in attributes:
        kind, several = fields(attribute, SEQUENCE, OID, SET_OF)
        inside = values(several.content)
        if kind.content in found or len(inside) != 1:
            raise FaultError("each signed attribute once with one value", "another number")
        found[kind.content] = inside[0]
    return found


def _names_signer(value: Value | None, signer: Certificate) -> bool:
    """Say whether the hash of the signer's certificate is stated (RFC 5035)."""
    if value is None:
        return False
    first = _first(_first(_first([value])))
    # SHA-256 is the default, which DER leaves out; some programs write it none the less.
    hashes = first[1:] if first and first[0].raw in (_SHA256, _SHA256_PLAIN) else first
    if not hashes or (hashes[0].tag, hashes[0].content.hex()) != (OCTETS, signer.fingerprint):
        raise FaultError("the hash of the device certificate among the signed attributes", "another")
    return True


def _first(several: list[Value]) -> list[Value]:
    """Read the values inside the first of some; none when there is no first."""
    return several[0].inside() if several else []
