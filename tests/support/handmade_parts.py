"""Keys, proofs, signatures and a PDF for `support.handmade`, from the spec alone; options break them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

START = datetime(2026, 3, 1, tzinfo=UTC)
"""First day of the certificates."""
SIGNED = datetime(2026, 3, 2, 10, 0, 0, tzinfo=UTC)
ORIGIN = "evidence-desktop/00112233445566aa"
BUNDLE_ID = "0190a0a0-0000-7000-8000-0000000000ff"
SIGNATURE_DICTIONARY = (
    b"/SubFilter /ETSI.CAdES.detached /M (D:20260302100000Z) "
    b"/Reference [<< /TransformMethod /DocMDP /TransformParams << /P 1 /V /1.2 >> >>]"
)
RFC6979 = ec.ECDSA(hashes.SHA256(), deterministic_signing=True)
"""Signs the same in every run."""


def certificate(
    subject: str,
    key: Any,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    authority: bool,
    path_length: int | None = 0,
    usage: Sequence[str] | None = None,
    critical: bool = True,
    algorithm: Any = None,
    extra: x509.ExtensionType | None = None,
    extra_critical: bool = True,
    start: datetime = START,
    serial: int | None = None,
) -> x509.Certificate:
    """A certificate as the spec asks for it; the options break it."""
    kinds = (
        "digital_signature content_commitment key_encipherment data_encipherment key_agreement key_cert_sign crl_sign"
    )
    if usage is None:
        usage = ["key_cert_sign"] if authority else ["digital_signature", "content_commitment"]
    uses = {kind: kind in usage for kind in kinds.split()} | {"encipher_only": False, "decipher_only": False}
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(serial or x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(datetime(2099, 12, 31, tzinfo=UTC))
        .add_extension(x509.BasicConstraints(authority, path_length if authority else None), critical=critical)
        .add_extension(x509.KeyUsage(**uses), critical=critical)
    )
    if extra is not None:
        builder = builder.add_extension(extra, critical=extra_critical)
    return builder.sign(issuer_key, algorithm or hashes.SHA256(), ecdsa_deterministic=True)


@dataclass(frozen=True)
class Identity:
    """Keys of one made-up person."""

    root_key: ec.EllipticCurvePrivateKey
    root: x509.Certificate
    device_key: ec.EllipticCurvePrivateKey
    device: x509.Certificate
    log_key: Ed25519PrivateKey

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(der(self.root)).hexdigest()

    @property
    def key_id(self) -> str:
        return hashlib.sha256(der(self.device)).hexdigest()

    @property
    def log_line(self) -> str:
        public = b"\x01" + self.log_key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        key_id = hashlib.sha256(ORIGIN.encode() + b"\n" + public).hexdigest()[:8]
        return f"{ORIGIN}+{key_id}+{base64.b64encode(public).decode()}"


def der(cert: x509.Certificate) -> bytes:
    return cert.public_bytes(Encoding.DER)


def pem(cert: x509.Certificate) -> bytes:
    return cert.public_bytes(Encoding.PEM)


def new_identity() -> Identity:
    root_key, device_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = certificate("Example root", root_key, "Example root", root_key, authority=True)
    device = certificate("Example device", device_key, "Example root", root_key, authority=False)
    return Identity(root_key, root, device_key, device, Ed25519PrivateKey.generate())


# --- Merkle trees by the definitions of RFC 6962 section 2.1, not by the verifier's algorithms


def leaf(data: bytes) -> bytes:
    return hashlib.sha256(b"\0" + data).digest()


def _split(count: int) -> int:
    return 1 << (count - 1).bit_length() - 1


def root_of(leaves: Sequence[bytes]) -> bytes:
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    k = _split(len(leaves))
    return hashlib.sha256(b"\1" + root_of(leaves[:k]) + root_of(leaves[k:])).digest()


def path_of(m: int, leaves: Sequence[bytes]) -> list[bytes]:
    if len(leaves) == 1:
        return []
    k = _split(len(leaves))
    if m < k:
        return [*path_of(m, leaves[:k]), root_of(leaves[k:])]
    return [*path_of(m - k, leaves[k:]), root_of(leaves[:k])]


def consistency_of(m: int, leaves: Sequence[bytes], *, whole: bool = True) -> list[bytes]:
    if m == len(leaves):
        return [] if whole else [root_of(leaves)]
    k = _split(len(leaves))
    if m <= k:
        return [*consistency_of(m, leaves[:k], whole=whole), root_of(leaves[k:])]
    return [*consistency_of(m - k, leaves[k:], whole=False), root_of(leaves[:k])]


# --- Text forms


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def note(key: Ed25519PrivateKey, size: int, root: bytes, origin: str = ORIGIN) -> str:
    public = b"\x01" + key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    key_id = hashlib.sha256(origin.encode() + b"\n" + public).digest()[:4]
    text = f"{origin}\n{size}\n{b64(root)}\n"
    return f"{text}\n— {origin} {b64(key_id + key.sign(text.encode()))}\n"


def inclusion_text(index: int, proof: Sequence[bytes], checkpoint: str) -> str:
    return "\n".join(["c2sp.org/tlog-proof@v1", f"index {index}", *map(b64, proof), "", checkpoint])


def consistency_text(size: int, root: bytes, proof: Sequence[bytes], checkpoint: str) -> str:
    return "\n".join(["evidence-desktop/consistency@v1", f"old {size}", b64(root), *map(b64, proof), "", checkpoint])


# --- Signatures


def cms_over(
    data: bytes,
    who: Identity,
    *,
    when: datetime | None = SIGNED,
    pades: bool = False,
    certificates: Sequence[x509.Certificate] | None = None,
    change: Callable[[dict[str, Any]], None] = lambda parts: None,
    before_signing: Callable[[list[dict[str, Any]]], None] = lambda attributes: None,
) -> bytes:
    """A detached CMS; the two callbacks break its parts."""
    attributes: list[dict[str, Any]] = [
        {"type": "content_type", "values": ["data"]},
        {"type": "message_digest", "values": [hashlib.sha256(data).digest()]},
    ]
    if when is not None:
        attributes.append({"type": "signing_time", "values": [cms.Time({"utc_time": core.UTCTime(when)})]})
    if pades:
        cert_id = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(der(who.device)).digest()})
        attributes.append(
            {"type": "signing_certificate_v2", "values": [tsp.SigningCertificateV2({"certs": [cert_id]})]}
        )
    before_signing(attributes)
    signed = cms.CMSAttributes([cms.CMSAttribute(attribute) for attribute in attributes])
    own = asn1_x509.Certificate.load(der(who.device))
    parts: dict[str, Any] = {
        "version": "v1",
        "digest_algorithms": [{"algorithm": "sha256"}],
        "encap_content_info": {"content_type": "data"},
        "certificates": [asn1_x509.Certificate.load(der(cert)) for cert in (certificates or (who.device, who.root))],
        "signer_infos": [
            {
                "version": "v1",
                "sid": {"issuer_and_serial_number": {"issuer": own.issuer, "serial_number": own.serial_number}},
                "digest_algorithm": {"algorithm": "sha256"},
                "signed_attrs": signed,
                "signature_algorithm": {"algorithm": "sha256_ecdsa"},
                "signature": who.device_key.sign(signed.dump(), RFC6979),
            }
        ],
    }
    change(parts)
    return cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(parts)}).dump()


def sha256_algorithm(name: str = "sha256") -> algos.DigestAlgorithm:
    return algos.DigestAlgorithm({"algorithm": name})


def pdf(
    who: Identity,
    *,
    text: bytes = b"Report",
    signature: Mapping[str, Any] | None = None,
    dictionary: bytes = SIGNATURE_DICTIONARY,
    room: int = 4096,
    attached: bytes | None = None,
) -> bytes:
    """A PDF with one page and one signature over all but its own value; ``attached`` is one object more."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [5 0 R] >> /Perms << /DocMDP 6 0 R >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Annots [5 0 R] >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Seal) /V 6 0 R /Rect [0 0 0 0] /P 3 0 R >>",
        b"<< /Type /Sig /Filter /Adobe.PPKLite %s /ByteRange [%s] /Contents <%s> >>"
        % (dictionary, b" " * 40, b"0" * 2 * room),
    ]
    objects += [] if attached is None else [attached]
    data = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    start = data.rindex(b"/Contents <") + len(b"/Contents ")
    end = data.index(b">", start) + 1
    numbers = b"0 %d %d %d" % (start, end, len(data) - end)
    place = data.index(b"[" + b" " * 40) + 1
    data[place : place + 40] = numbers.ljust(40)
    value = cms_over(bytes(data[:start] + data[end:]), who, **{"when": None, "pades": True, **(signature or {})})
    data[start + 1 : start + 1 + 2 * len(value)] = value.hex().upper().encode()
    return bytes(data)
