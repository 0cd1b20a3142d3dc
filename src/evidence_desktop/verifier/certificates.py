"""Checks `certificates` and `trust`: who signed, and whether it is whom you know (bundle.md, Signatures)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.fingerprint import fingerprint_words
from evidence_desktop.verifier.limits import MAX_SMALL

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.x509 import Certificate as X509Certificate
    from cryptography.x509 import KeyUsage


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate of the form that bundle.md asks for.

    Attributes:
        der: Its bytes.
        fingerprint: SHA-256 of them, 64 hex digits.
        key: Its public key, on P-256.
        start: When its validity begins, UTC.
        end: When its validity ends, UTC.
    """

    der: bytes
    fingerprint: str
    key: EllipticCurvePublicKey
    start: datetime
    end: datetime

    def signed(self, signature: bytes, data: bytes) -> bool:
        """Say whether a DER ECDSA signature over SHA-256 of ``data`` is by this key."""
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - see run.py
        from cryptography.hazmat.primitives.asymmetric.ec import ECDSA  # noqa: PLC0415
        from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415

        try:
            self.key.verify(signature, data, ECDSA(SHA256()))
        except InvalidSignature:
            return False
        return True

    def held(self, when: datetime) -> bool:
        """Say whether its validity holds a moment."""
        return self.start <= when <= self.end


def check_certificates(bag: Bag) -> None:
    """Check `certificates`: form and chain of each, and that ``bag-info.txt`` names this root."""
    with bag.about(names.ROOT):
        bag.root = read_root(bag.read(names.ROOT, MAX_SMALL))
    with bag.about(names.BAG_INFO):
        if bag.info is None or bag.root is None:
            raise CannotRunError("the root that bag-info.txt names", "one of the two could not be read")
        if bag.info["Evidence-Root-Fingerprint"] != bag.root.fingerprint:
            raise FaultError(bag.info["Evidence-Root-Fingerprint"], bag.root.fingerprint)
    with bag.about(names.DEVICE):
        bag.device = read_device(bag.read(names.DEVICE, MAX_SMALL), bag.root)
        bag.devices[bag.device.fingerprint] = bag.device
    for name in sorted(bag.source.files):
        if match := names.OTHER_DEVICE.fullmatch(name):
            with bag.about(name):
                other = read_device(bag.read(name, MAX_SMALL), bag.root)
                if other.fingerprint != match[1]:
                    raise FaultError(f"the certificate whose SHA-256 is {match[1]}", other.fingerprint)
                bag.devices[other.fingerprint] = other


def read_root(data: bytes) -> Certificate:
    """Read a root certificate from PEM.

    Raises:
        FaultError: It is not of the form that bundle.md asks for.
    """
    cert = _load(data)
    _expect_form(cert, authority=True)
    _expect_issued(cert, cert)
    return _certificate(cert)


def read_device(data: bytes, root: Certificate | None) -> Certificate:
    """Read a device certificate that ``root`` issued, from PEM.

    Raises:
        FaultError: It is not of the form that bundle.md asks for, or by another root.
        CannotRunError: There is no root to hold it against.
    """
    from cryptography import x509  # noqa: PLC0415 - see run.py

    if root is None:
        raise CannotRunError("a certificate by the root", "the root could not be read")
    cert = _load(data)
    _expect_form(cert, authority=False)
    _expect_issued(cert, x509.load_der_x509_certificate(root.der))
    return _certificate(cert)


def _load(data: bytes) -> X509Certificate:
    from cryptography import x509  # noqa: PLC0415
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    try:
        cert = x509.load_pem_x509_certificate(data)
        key = cert.public_key()
    except (ValueError, UnsupportedAlgorithm) as error:
        raise FaultError("a certificate in PEM", f"{error}") from None
    if cert.public_bytes(Encoding.PEM) != data:
        raise FaultError("one certificate in strict PEM and nothing else", "other bytes around it")
    if not isinstance(key, EllipticCurvePublicKey) or not isinstance(key.curve, SECP256R1):
        raise FaultError("a key on P-256", type(key).__name__)
    return cert


def _expect_form(cert: X509Certificate, *, authority: bool) -> None:
    from cryptography import x509  # noqa: PLC0415

    try:
        extensions = cert.extensions
        known = {x509.BasicConstraints.oid, x509.KeyUsage.oid}
        strange = [e.oid.dotted_string for e in extensions if e.critical and e.oid not in known]
        basic = extensions.get_extension_for_class(x509.BasicConstraints)
        usage = extensions.get_extension_for_class(x509.KeyUsage)
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension) as error:
        raise FaultError("basic constraints and key usage", f"{error}") from None
    if cert.version is not x509.Version.v3 or strange or not (basic.critical and usage.critical):
        raise FaultError("X.509 v3 with exactly basic constraints and key usage critical", "other extensions")
    if (basic.value.ca, basic.value.path_length) != ((True, 0) if authority else (False, None)):
        raise FaultError("CA with path length 0" if authority else "no CA", str(basic.value))
    uses = _uses(usage.value)
    if uses != ({"key_cert_sign"} if authority else {"digital_signature", "content_commitment"}):
        raise FaultError("key usage as the spec lists it", ", ".join(sorted(uses)))


def _uses(usage: KeyUsage) -> set[str]:
    # The two of key agreement cannot even be asked for without it.
    kinds = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
    )
    return {kind for kind in kinds if getattr(usage, kind)}


def _expect_issued(cert: X509Certificate, issuer: X509Certificate) -> None:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.x509 import SignatureAlgorithmOID  # noqa: PLC0415

    if cert.signature_algorithm_oid != SignatureAlgorithmOID.ECDSA_WITH_SHA256:
        raise FaultError("signed with ecdsa-with-SHA256", cert.signature_algorithm_oid.dotted_string)
    try:
        cert.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        raise FaultError("issued by the root", "another issuer or a broken signature") from None


def _certificate(cert: X509Certificate) -> Certificate:
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    der = cert.public_bytes(Encoding.DER)
    key = cert.public_key()
    return Certificate(
        der=der,
        fingerprint=hashlib.sha256(der).hexdigest(),
        key=key,  # type: ignore[arg-type]  # _load let only P-256 keys through
        start=cert.not_valid_before_utc,
        end=cert.not_valid_after_utc,
    )


def check_trust(bag: Bag) -> None:
    """Check `trust`: the root is the one whose fingerprint was given from outside."""
    if bag.root is None:
        raise CannotRunError("a root certificate to compare", "it could not be read", names.ROOT)
    words = fingerprint_words(bag.root.fingerprint)
    if bag.trust is None:
        found = f"{bag.root.fingerprint} ({words})"
        bag.say(Severity.INFO, names.ROOT, "a fingerprint from its owner to compare with", found)
    elif bag.trust not in (bag.root.fingerprint, words):
        bag.fail(names.ROOT, bag.trust, bag.root.fingerprint if " " not in bag.trust else words)
