"""The keys that sign: a root that people compare by its fingerprint, and a device key that it vouches for.

Certificates are as in docs/spec/bundle.md, "Signatures". Signatures are deterministic (RFC 6979): a weak random
source on somebody's old laptop cannot give the key away, and test vectors can be made again byte for byte.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from evidence_desktop.model.errors import VaultDamagedError

ROOT_NAME = "Evidence Desktop root"
DEVICE_NAME = "Evidence Desktop device"

NOT_AFTER = datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)
"""Cases take years, and a certificate that ran out would only confuse the person who checks."""

_ECDSA = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)

_UNREADABLE = (ValueError, TypeError, x509.InvalidVersion, UnsupportedAlgorithm)
"""What is raised over a key or a certificate that is none, or of a kind that is not known."""


class _Signer:
    """A P-256 key and the certificate that names it."""

    def __init__(self, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> None:
        self._key = key
        self._certificate = certificate
        self._der = certificate.public_bytes(serialization.Encoding.DER)

    @property
    def certificate_der(self) -> bytes:
        """The certificate, DER."""
        return self._der

    def to_private_bytes(self) -> bytes:
        """Return the private key as unencrypted PKCS #8 DER: to be sealed by the caller, never stored as it is."""
        return self._key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )


class Root(_Signer):
    """The key that stays with a vault for ever; it signs nothing but device certificates."""

    @classmethod
    def create(cls) -> Root:
        """Make a new root key and its certificate, valid from today (UTC, device clock) to 2099-12-31."""
        key = ec.generate_private_key(ec.SECP256R1())
        public = key.public_key()
        name = _name(ROOT_NAME)
        builder = (
            _builder(name, name, public)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(certificates=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        )
        return cls(key, builder.sign(key, hashes.SHA256(), ecdsa_deterministic=True))

    @classmethod
    def from_private_bytes(cls, private: bytes | bytearray, certificate_der: bytes) -> Root:
        """Read a root back.

        Raises:
            VaultDamagedError: ``identity-damaged`` when either part is malformed or they do not belong together.
        """
        return cls(*_load(private, certificate_der))

    @property
    def fingerprint(self) -> bytes:
        """SHA-256 of the certificate's DER, 32 bytes: what people compare."""
        return hashlib.sha256(self._der).digest()

    def _issue(self, public: ec.EllipticCurvePublicKey) -> x509.Certificate:
        builder = (
            _builder(_name(DEVICE_NAME), self._certificate.subject, public)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(certificates=False), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
        )
        return builder.sign(self._key, hashes.SHA256(), ecdsa_deterministic=True)


class Device(_Signer):
    """The key of one computer: it seals entries and signs bundles and reports."""

    @classmethod
    def create(cls, root: Root) -> Device:
        """Make a new device key with a certificate by ``root``."""
        key = ec.generate_private_key(ec.SECP256R1())
        return cls(key, root._issue(key.public_key()))  # noqa: SLF001 - the root's only other friend

    @classmethod
    def from_private_bytes(cls, private: bytes | bytearray, certificate_der: bytes) -> Device:
        """Read a device key back.

        Raises:
            VaultDamagedError: ``identity-damaged`` when either part is malformed or they do not belong together.
        """
        return cls(*_load(private, certificate_der))

    @property
    def key_id(self) -> str:
        """SHA-256 of the certificate's DER, 64 hex digits: how entries name their seal's key."""
        return hashlib.sha256(self._der).hexdigest()

    def sign(self, data: bytes) -> bytes:
        """Sign ``data`` with ECDSA P-256 and SHA-256; returns the DER signature (RFC 3279, section 2.2.3)."""
        return self._key.sign(data, _ECDSA)


def verify_seal(certificate_der: bytes, signature: bytes, data: bytes) -> bool:
    """Tell whether ``signature`` (DER) over ``data`` holds by the P-256 key of this certificate.

    Whether the certificate itself deserves trust is for the caller to say. Malformed input is a seal that fails.
    """
    try:
        public = x509.load_der_x509_certificate(certificate_der).public_key()
        if not isinstance(public, ec.EllipticCurvePublicKey) or not isinstance(public.curve, ec.SECP256R1):
            return False
        public.verify(signature, data, ec.ECDSA(hashes.SHA256()))
    except (*_UNREADABLE, InvalidSignature):
        return False
    return True


def pem(der: bytes) -> bytes:
    """Write a DER certificate as PEM.

    Raises:
        VaultDamagedError: ``identity-damaged`` when it is not a certificate.
    """
    return _certificate(der).public_bytes(serialization.Encoding.PEM)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    # From the start of the day: what is signed within the same second must not seem older than its key.
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(today)
        .not_valid_after(NOT_AFTER)
    )


def _usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certificates,
        content_commitment=not certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certificates,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _load(private: bytes | bytearray, certificate_der: bytes) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    certificate = _certificate(certificate_der)
    try:
        key = serialization.load_der_private_key(private, None)
        certified = certificate.public_key()
    except _UNREADABLE as error:
        raise _damaged() from error
    # Equal public keys also settle that the key is on P-256 wherever the certificate is.
    if not isinstance(key, ec.EllipticCurvePrivateKey) or key.public_key() != certified:
        raise _damaged()
    return key, certificate


def _certificate(der: bytes) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(der)
    except _UNREADABLE as error:
        raise _damaged() from error


def _damaged() -> VaultDamagedError:
    return VaultDamagedError(
        "identity-damaged",
        "The signing key of this vault cannot be read.",
        "Your exhibits can still be read. Keep the vault as it is and restore it with the recovery sheet.",
    )
