"""Time-stamping authorities that do not exist: one run by `openssl ts`, and one whose replies can be broken at will."""

from __future__ import annotations

import base64
import hashlib
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from evidence_desktop.verifier.der import values, write

START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, tzinfo=UTC)
MADE = datetime(2026, 3, 2, 11, 0, 0, tzinfo=UTC)
STAMPS = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
KEY_USAGE = (
    *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement"),
    *("key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
)


def der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)


def pem_of(data: bytes) -> bytes:
    """Wrap a certificate that no library need understand."""
    text = base64.b64encode(data).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return "\n".join(("-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----", "")).encode()


@dataclass(frozen=True)
class Holder:
    """A key with its certificate."""

    key: Any
    certificate: x509.Certificate


def usage(*names: str) -> x509.KeyUsage:
    return x509.KeyUsage(**{name: name in names for name in KEY_USAGE})


def issue(
    name: str,
    issuer: Holder | None = None,
    *,
    key: Any = None,
    authority: bool = False,
    path_length: int | None = None,
    extensions: Sequence[tuple[x509.ExtensionType, bool]] = (),
    start: datetime = START,
    end: datetime = END,
    pss: bool = False,
    serial: int = 0,
) -> Holder:
    """Issue a certificate; its own issuer when none is given."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)] if name else [])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
    )
    if authority:
        builder = builder.add_extension(x509.BasicConstraints(True, path_length), critical=True)
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    how: dict[str, Any] = {"rsa_padding": padding.PSS(padding.MGF1(hashes.SHA256()), 32)} if pss else {}
    signing = issuer.key if issuer else key
    if isinstance(signing, ec.EllipticCurvePrivateKey):
        how["ecdsa_deterministic"] = True
    return Holder(key, builder.sign(signing, hashes.SHA256(), **how))


def root(name: str = "Made-up root", **options: Any) -> Holder:
    return issue(name, authority=True, **options)


def stamper(issuer: Holder, name: str = "Made-up time", **options: Any) -> Holder:
    """The certificate of an authority that stamps."""
    return issue(name, issuer, **{"extensions": [(STAMPS, True)], **options})


def keyed_by(certificate: x509.Certificate) -> x509.SubjectKeyIdentifier:
    return x509.SubjectKeyIdentifier.from_public_key(certificate.public_key())


_ROOT = root()
_SIGNER = stamper(_ROOT)


@dataclass
class Authority:
    """Replies by hand; every callback breaks one part."""

    signer: Holder = _SIGNER
    root: Holder = _ROOT
    between: Sequence[Holder] = ()
    made: datetime = MADE
    digest: str = "sha256"
    info: dict[str, Any] = field(default_factory=dict)
    """Fields of the TSTInfo in place of the usual ones; None leaves one out."""
    change_attributes: Callable[[list[dict[str, Any]]], None] = lambda attributes: None
    change: Callable[[dict[str, Any]], None] = lambda parts: None
    algorithm: str = ""

    def reply(self, data: bytes, nonce: int | None = None) -> bytes:
        """Stamp the SHA-256 of ``data``."""
        fields: dict[str, Any] = {
            "version": "v1",
            "policy": "1.2.3.4.1",
            "message_imprint": {
                "hash_algorithm": {"algorithm": "sha256"},
                "hashed_message": hashlib.sha256(data).digest(),
            },
            "serial_number": 7,
            "gen_time": core.GeneralizedTime(self.made),
            "nonce": nonce,
        } | self.info
        info = tsp.TSTInfo({name: value for name, value in fields.items() if value is not None}).dump()
        return tsp.TimeStampResp(
            {"status": {"status": "granted"}, "time_stamp_token": self.token(info)},
        ).dump()

    def token(self, info: bytes) -> cms.ContentInfo:
        own = asn1_x509.Certificate.load(der(self.signer.certificate))
        cert_id = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(own.dump()).digest()})
        attributes: list[dict[str, Any]] = [
            {"type": "content_type", "values": ["tst_info"]},
            {"type": "message_digest", "values": [hashlib.new(self.digest, info).digest()]},
            {"type": "signing_certificate_v2", "values": [tsp.SigningCertificateV2({"certs": [cert_id]})]},
        ]
        self.change_attributes(attributes)
        signed = cms.CMSAttributes([cms.CMSAttribute(attribute) for attribute in attributes])
        inside = [self.signer.certificate, *(one.certificate for one in self.between)]
        parts: dict[str, Any] = {
            "version": "v3",
            "digest_algorithms": [{"algorithm": self.digest}],
            "encap_content_info": {"content_type": "tst_info", "content": core.ParsableOctetString(info)},
            "certificates": [asn1_x509.Certificate.load(der(one)) for one in inside],
            "signer_infos": [
                {
                    "version": "v1",
                    "sid": {"issuer_and_serial_number": {"issuer": own.issuer, "serial_number": own.serial_number}},
                    "digest_algorithm": {"algorithm": self.digest},
                    "signed_attrs": signed,
                    "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": self._algorithm()}),
                    "signature": self._sign(signed.dump()),
                }
            ],
        }
        self.change(parts)
        return cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(parts)})

    def _algorithm(self) -> str:
        kind = "rsa" if isinstance(self.signer.key, rsa.RSAPrivateKey) else "ecdsa"
        return self.algorithm or f"{self.digest}_{kind}"

    def _sign(self, data: bytes) -> bytes:
        digest = {"sha256": hashes.SHA256, "sha384": hashes.SHA384, "sha512": hashes.SHA512, "sha1": hashes.SHA1}[
            self.digest
        ]()
        if isinstance(self.signer.key, rsa.RSAPrivateKey):
            return self.signer.key.sign(data, padding.PKCS1v15(), digest)
        return self.signer.key.sign(data, ec.ECDSA(digest, deterministic_signing=True))


CONFIG = """
[tsa]
default_tsa = tsa_config
[tsa_config]
serial = {folder}/serial
crypto_device = builtin
signer_cert = {folder}/signer.pem
certs = {folder}/chain.pem
signer_key = {folder}/signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = {digests}
accuracy = secs:1, millisecs:500
clock_precision_digits = 3
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = {ess}
"""


@dataclass(frozen=True)
class OpenSsl:
    """An authority that `openssl ts` runs in a folder: an RSA root, one certificate between, one that stamps."""

    folder: Path

    @classmethod
    def start(
        cls, folder: Path, *, ess: str = "sha256", digests: str = "sha256, sha384, sha512", **signer: Any
    ) -> OpenSsl:
        folder.mkdir()
        top = root("Local root", key=rsa.generate_private_key(65537, 2048))
        between = issue("Local issuer", top, authority=True, path_length=0)
        own = stamper(between, "Local time", **signer)
        (folder / "root.pem").write_bytes(pem(top.certificate))
        (folder / "chain.pem").write_bytes(pem(between.certificate))
        (folder / "signer.pem").write_bytes(pem(own.certificate))
        secret = serialization.NoEncryption()
        form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8)
        (folder / "signer.key").write_bytes(own.key.private_bytes(*form, secret))
        (folder / "serial").write_text("01\n")
        (folder / "tsa.cnf").write_text(CONFIG.format(folder=folder, ess=ess, digests=digests))
        return cls(folder)

    @property
    def root(self) -> Path:
        return self.folder / "root.pem"

    @property
    def between(self) -> Path:
        return self.folder / "chain.pem"

    def reply(self, request: Path, out: Path) -> Path:
        """Answer a request, as the authority's server would."""
        config = ("-config", self.folder / "tsa.cnf", "-section", "tsa_config")
        run("openssl", "ts", "-reply", *config, "-queryfile", request, "-out", out)
        return out

    def sign_anew(self, reply: Path, out: Path) -> Path:
        """Sign what another reply says; `openssl cms` does not ask what a certificate is for, as `openssl ts` would."""
        token, info = out.with_suffix(".token"), out.with_suffix(".info")
        run("openssl", "ts", "-reply", "-in", reply, "-token_out", "-out", token)
        run("openssl", "cms", "-verify", "-noverify", "-inform", "DER", "-in", token, "-out", info)
        own = ("-signer", self.folder / "signer.pem", "-inkey", self.folder / "signer.key", "-certfile", self.between)
        kind = ("-econtent_type", "1.2.840.113549.1.9.16.1.4", "-nodetach", "-binary", "-cades", "-md", "sha256")
        run("openssl", "cms", "-sign", "-in", info, *own, *kind, "-outform", "DER", "-out", token)
        run("openssl", "ts", "-reply", "-in", token, "-token_in", "-out", out)
        return out


def run(*command: object) -> str:
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def rewritten(data: bytes, place: Sequence[int], change: Callable[[list[bytes]], object]) -> bytes:
    """Change the values inside one that is inside others, each by its number, and write all of it anew."""
    (whole,) = values(data)
    inside = [one.raw for one in values(whole.content)]
    if place:
        inside[place[0]] = rewritten(inside[place[0]], place[1:], change)
    else:
        change(inside)
    return write(whole.tag, *inside)


SIGNER_INFO = (1, 1, 0, -1, 0)
"""Where it is in a reply."""


def without_signature(reply: bytes) -> bytes:
    """A signer info that ends before its signature, and that names an algorithm that nobody knows."""

    def change(parts: list[bytes]) -> None:
        parts[4:] = [bytes.fromhex("300406022a03")]

    return rewritten(reply, SIGNER_INFO, change)


def purposed(*names: x509.ObjectIdentifier, critical: bool = False) -> Sequence[tuple[x509.ExtensionType, bool]]:
    """Extensions of an issuer that may be used for nothing else."""
    if names:
        return [(x509.ExtendedKeyUsage(names), critical)]
    return [(x509.UnrecognizedExtension(x509.ExtensionOID.EXTENDED_KEY_USAGE, b"\x30\0"), critical)]


def fingerprint(certificate: x509.Certificate) -> str:
    """SHA-256 of a certificate, hex."""
    return hashlib.sha256(der(certificate)).hexdigest()
