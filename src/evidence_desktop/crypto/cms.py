"""Detached CMS signatures (RFC 5652) by the device key, as OpenSSL and PDF readers check them.

One signer, SHA-256, ECDSA on P-256 (RFC 5754), device and root certificate inside. ``signing-certificate-v2``
(RFC 5035) binds the device certificate, so that no other certificate for the same key can be put in its place.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

from asn1crypto import algos, cms, core, tsp, x509

from evidence_desktop.crypto.identity import Device

_DATA = "data"
_FIRST_YEAR_OF_GENERALIZED_TIME = 2050
"""RFC 5652 section 11.3: earlier times are written as UTCTime."""


def sign_detached(device: Device, root_certificate_der: bytes, data: bytes, when: datetime) -> bytes:
    """Sign ``data``, which stays outside.

    Args:
        device: The key that signs.
        root_certificate_der: The certificate of the root that issued the device's.
        data: What is signed, as it stands in its file.
        when: Device clock, aware; goes into the signing-time attribute, to the second.

    Returns:
        ContentInfo with SignedData, DER.
    """
    moment = when.astimezone(UTC).replace(microsecond=0)
    form = "utc_time" if moment.year < _FIRST_YEAR_OF_GENERALIZED_TIME else "generalized_time"
    signing_time = _attribute("signing_time", cms.Time(name=form, value=moment))
    return _signed_data(device, root_certificate_der, hashlib.sha256(data).digest(), [signing_time])


def sign_pdf_digest(device: Device, root_certificate_der: bytes, digest: bytes) -> bytes:
    """Sign the SHA-256 digest of a PDF's byte range for PAdES B-B.

    Without signing-time: EN 319 142-1 section 6.3 wants the time in the PDF's signature dictionary only.

    Returns:
        ContentInfo with SignedData, DER.
    """
    return _signed_data(device, root_certificate_der, digest, [])


def _signed_data(device: Device, root_certificate_der: bytes, digest: bytes, extra: list[Any]) -> bytes:
    certificate = x509.Certificate.load(device.certificate_der)
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    signed_attributes = cms.CMSAttributes(
        [
            _attribute("content_type", _DATA),
            _attribute("message_digest", core.OctetString(digest)),
            _attribute("signing_certificate_v2", _signing_certificate(certificate)),
            *extra,
        ]
    )
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                name="issuer_and_serial_number",
                value=cms.IssuerAndSerialNumber(
                    {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
                ),
            ),
            "digest_algorithm": sha256,
            "signed_attrs": signed_attributes,
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            # RFC 5652 section 5.4: what is signed is the SET itself, not its implicit tag.
            "signature": device.sign(signed_attributes.dump()),
        }
    )
    content = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [sha256],
            "encap_content_info": {"content_type": _DATA},
            "certificates": [certificate, x509.Certificate.load(root_certificate_der)],
            "signer_infos": [signer],
        }
    )
    der: bytes = cms.ContentInfo({"content_type": "signed_data", "content": content}).dump()
    return der


def _attribute(kind: str, value: object) -> cms.CMSAttribute:
    return cms.CMSAttribute({"type": kind, "values": [value]})


def _signing_certificate(certificate: x509.Certificate) -> tsp.SigningCertificateV2:
    # The hash algorithm is left out where it is SHA-256, its default, as DER demands.
    return tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({"cert_hash": certificate.sha256})]})
