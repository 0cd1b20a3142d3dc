"""Check `signature`, and the CMS inside a PDF: a detached signature by the device (RFC 5652; bundle.md, Signatures)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.certificates import Certificate
from evidence_desktop.verifier.der import expect_der, write
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.limits import MAX_MANIFEST, MAX_SMALL

_INTEGER_1 = bytes.fromhex("020101")
_OCTETS, _SEQUENCE, _SET_OF, _CONTEXT_0 = 0x04, 0x30, 0x31, 0xA0
"""Tags. Signed attributes are signed as a SET OF; inside the message they stand under [0] (RFC 5652 section 5.4)."""

_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_SHA256 = bytes.fromhex("300d06096086480165030402010500")
_ECDSA_WITH_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
"""Object identifiers of RFC 5652, and whole algorithm identifiers: SHA-256 with NULL parameters, ECDSA with none."""


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
    from asn1crypto import cms  # noqa: PLC0415 - see run.py

    try:
        expect_der(der)
        info = cms.ContentInfo.load(der, strict=True)
        return frozenset(choice.chosen.dump() for choice in info["content"]["certificates"])
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise FaultError("a CMS signature", f"{type(error).__name__}: {error}") from None


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
    # tsp before anything is parsed: importing it teaches asn1crypto the attribute of RFC 5035.
    from asn1crypto import cms, tsp  # noqa: F401, PLC0415 - see run.py

    try:
        expect_der(der)
        info = cms.ContentInfo.load(der, strict=True)
        if info["content_type"].native != "signed_data":
            raise FaultError("SignedData", info["content_type"].native)
        return _verify(info["content"], digest, signer, content, der)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise FaultError("a CMS signature", f"{type(error).__name__}: {error}") from None


def _verify(data: Any, digest: bytes, signer: Certificate, content: str, der: bytes) -> Signed:
    from asn1crypto import x509  # noqa: PLC0415

    certificate = x509.Certificate.load(signer.der)
    _expect_frame(data)
    info = data["signer_infos"][0]
    _expect_signer(info, certificate)
    attributes = _attributes(info["signed_attrs"])
    if attributes.get("content_type") is None or attributes["content_type"].native != "data":
        raise FaultError("the content type among the signed attributes", "another, or none")
    signature = info["signature"].native
    if not signer.signed(signature, write(_SET_OF, info["signed_attrs"].contents)):
        raise FaultError("a signature by the device key", "it does not hold")
    # Last, so that a broken signature is not mistaken for changed content.
    if attributes.get("message_digest") is None or attributes["message_digest"].native != digest:
        raise FaultError(f"content with the SHA-256 {digest.hex()} signed", "a signature over other bytes", content)
    inside = frozenset(choice.chosen.dump() for choice in data["certificates"])
    if _rebuilt(inside, certificate, info["signed_attrs"].contents, signature) != der:
        raise FaultError("the one form of a CMS with these certificates, attributes and signature", "other bytes")
    when = attributes.get("signing_time")
    return Signed(
        certificates=inside,
        when=None if when is None else when.native,
        names_signer=_names_signer(attributes.get("signing_certificate_v2"), signer),
    )


def _rebuilt(certificates: frozenset[bytes], signer: Any, attributes: bytes, signature: bytes) -> bytes:
    """Write the CMS anew from its parts.

    Nothing signs the bytes around the signed attributes, and the parser takes many forms of them. Only equality with
    the one form leaves no room in which to change or hide something.

    Args:
        certificates: DER of those inside.
        signer: The device's certificate, as parsed.
        attributes: Content of the signed attributes, as it stands.
        signature: The ECDSA value, DER; its own second form, (r, n - s), is the same signature (bundle.md).
    """
    tbs = signer["tbs_certificate"]
    signer_info = write(
        _SEQUENCE,
        _INTEGER_1,
        write(_SEQUENCE, tbs["issuer"].dump(), tbs["serial_number"].dump()),
        _SHA256,
        write(_CONTEXT_0, attributes),
        _ECDSA_WITH_SHA256,
        write(_OCTETS, signature),
    )
    signed_data = write(
        _SEQUENCE,
        _INTEGER_1,
        write(_SET_OF, _SHA256),
        write(_SEQUENCE, _DATA),
        # X.690 section 11.6: the members of a SET OF stand in the order of their bytes.
        write(_CONTEXT_0, *sorted(certificates)),
        write(_SET_OF, signer_info),
    )
    return write(_SEQUENCE, _SIGNED_DATA, write(_CONTEXT_0, signed_data))


def _expect_frame(data: Any) -> None:
    algorithms = list(data["digest_algorithms"])
    if data["version"].native != "v1" or len(algorithms) != 1 or not _is_sha256(algorithms[0]):
        raise FaultError("SignedData version 1 with SHA-256", "another version or digest")
    content = data["encap_content_info"]
    if content["content_type"].native != "data" or content["content"].native is not None:
        raise FaultError("a detached signature over data", "another content")
    if data["crls"].native is not None or data["certificates"].native is None or len(data["signer_infos"]) != 1:
        raise FaultError("certificates, no revocation lists, one signer", "another set")


def _expect_signer(info: Any, certificate: Any) -> None:
    if info["version"].native != "v1" or info["sid"].name != "issuer_and_serial_number":
        raise FaultError("a signer named by issuer and serial number", "another name")
    sid = info["sid"].chosen
    named = (sid["issuer"].dump(), sid["serial_number"].native)
    if named != (certificate.issuer.dump(), certificate.serial_number):
        raise FaultError("the device as the signer", "another signer")
    algorithm = info["signature_algorithm"]
    if not _is_sha256(info["digest_algorithm"]) or algorithm["algorithm"].native != "sha256_ecdsa":
        raise FaultError("ecdsa-with-SHA256", algorithm["algorithm"].native)
    if algorithm["parameters"].native is not None or info["unsigned_attrs"].native is not None:
        raise FaultError("no parameters and no unsigned attributes", "some")
    if info["signed_attrs"].native is None:
        raise FaultError("signed attributes", "none")


def _is_sha256(algorithm: Any) -> bool:
    return bool(algorithm["algorithm"].native == "sha256" and algorithm["parameters"].native is None)


def _attributes(attributes: Any) -> dict[str, Any]:
    """Map each signed attribute's name to its one value."""
    values: dict[str, Any] = {}
    for attribute in attributes:
        name = attribute["type"].native
        if name in values or len(attribute["values"]) != 1:
            raise FaultError("each signed attribute once with one value", name)
        values[name] = attribute["values"][0]
    return values


def _names_signer(value: Any, signer: Certificate) -> bool:
    if value is None:
        return False
    first = value["certs"][0]
    same = first["hash_algorithm"]["algorithm"].native == "sha256"
    if not same or first["cert_hash"].native.hex() != signer.fingerprint:
        raise FaultError("the hash of the device certificate among the signed attributes", "another")
    return True
