"""Reads an RFC 3161 time stamp and holds it to the root of its authority (bundle.md, Anchors).

What is taken into a log goes through these same checks, so that no reader finds fault with it later.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from evidence_desktop.verifier.chains import Link, algorithm_of, reaches, read_link, signed, unjudged
from evidence_desktop.verifier.der import (
    BOOLEAN,
    INTEGER,
    OCTETS,
    OID,
    SEQUENCE,
    SET_OF,
    Value,
    expect_der,
    values,
    write,
)
from evidence_desktop.verifier.findings import FaultError

_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_TST_INFO = bytes.fromhex("2a864886f70d0109100104")
_CONTENT_TYPE = bytes.fromhex("2a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
_SIGNING_CERTIFICATE = bytes.fromhex("2a864886f70d010910020c")
_SIGNING_CERTIFICATE_2 = bytes.fromhex("2a864886f70d010910022f")
_SHA256 = bytes.fromhex("608648016503040201")
_DIGESTS = {
    _SHA256: "sha256",
    bytes.fromhex("608648016503040202"): "sha384",
    bytes.fromhex("608648016503040203"): "sha512",
}
_RSA = bytes.fromhex("2a864886f70d010101")
_SIGNATURES = {
    (bytes.fromhex("2a864886f70d01010b"), "sha256"): "rsa",
    (bytes.fromhex("2a864886f70d01010c"), "sha384"): "rsa",
    (bytes.fromhex("2a864886f70d01010d"), "sha512"): "rsa",
    (bytes.fromhex("2a8648ce3d040302"), "sha256"): "ecdsa",
    (bytes.fromhex("2a8648ce3d040303"), "sha384"): "ecdsa",
    (bytes.fromhex("2a8648ce3d040304"), "sha512"): "ecdsa",
} | {(_RSA, name): "rsa" for name in _DIGESTS.values()}
"""Content of object identifiers: RFC 5652, RFC 3161, RFC 5035, RFC 5754; kinds of signature with their digest."""

_GRANTED = (0, 1)
_MAX_CERTIFICATES = 16
_TIME = re.compile(rb"([0-9]{14})(?:\.([0-9]{1,9}))?Z")
_GENERALIZED_TIME = 0x18
_CONTEXT_0, _CONTEXT_1 = 0xA0, 0xA1
_MILLIS, _MICROS, _KEY_ID = 0x80, 0x81, 0x80


class StampError(FaultError):
    """A time stamp that does not hold.

    Attributes:
        code: What is wrong, for programs: ``broken``, ``refused``, ``imprint``, ``signer-missing``, ``attributes``,
            ``signature``, ``not-an-authority``, ``expired`` or ``chain``.
    """

    def __init__(self, code: str, expected: str, found: str) -> None:
        super().__init__(expected, found)
        self.code = code


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time stamp as it was read; ``check_stamp`` says whether it holds.

    Attributes:
        imprint: SHA-256 of what was stamped, 32 bytes.
        nonce: The number that its request gave.
        made: genTime, by the authority's clock, UTC.
        latest: The latest moment that its accuracy allows.
        info: The signed TSTInfo.
        links: The certificates inside.
        signer: Which of them signed: as the signer info names it.
        digest: Name of the signer's digest.
        attributes: The one value of each signed attribute, by its type.
        signed: What the signature is over.
        kind: ``rsa`` or ``ecdsa``.
        signature: Its bytes.
    """

    imprint: bytes
    nonce: int | None
    made: datetime
    latest: datetime
    info: bytes
    links: tuple[Link, ...]
    signer: Value
    digest: str
    attributes: dict[bytes, Value]
    signed: bytes
    kind: str
    signature: bytes


def read_stamp(data: bytes) -> Stamp:
    """Read a TimeStampResp; nothing is judged but its form and its status.

    Raises:
        StampError: ``broken`` or ``refused``.
        CannotRunError: It uses something that is not judged here.
    """
    try:
        expect_der(data)
        (response,) = values(data)
        status, *token = response.inside()
        number = status.inside()[0].number()
        if number not in _GRANTED:
            raise StampError("refused", "a reply that grants a time stamp", f"status {number}")
        return _read_signed(_content(token[0], _SIGNED_DATA))
    except (ValueError, IndexError, KeyError, OverflowError):
        raise StampError("broken", "a time stamp reply in DER (RFC 3161)", "other bytes") from None


def _content(value: Value, wanted: bytes) -> Value:
    """Open a ContentInfo of a certain type."""
    kind, wrapped = value.inside()
    if kind.expect(OID) != wanted:
        raise ValueError("another content")
    (content,) = wrapped.inside(_CONTEXT_0)
    return content


def _read_signed(signed_data: Value) -> Stamp:
    _version, _algorithms, content, *rest = signed_data.inside()
    info = _content(content, _TST_INFO).expect(OCTETS)
    imprint, nonce, made, latest = _read_info(info)
    parts = {value.tag: value for value in rest}
    certificates = parts[_CONTEXT_0].inside(_CONTEXT_0) if _CONTEXT_0 in parts else []
    if len(certificates) > _MAX_CERTIFICATES:
        raise ValueError("too many certificates")
    (signer,) = parts[SET_OF].inside(SET_OF)
    _version, name, digest, attributes, algorithm, signature = signer.inside()[:6]
    digest_name = _DIGESTS.get(algorithm_of(digest), "")
    kind_of_signature = _SIGNATURES.get((algorithm_of(algorithm), digest_name))
    if kind_of_signature is None:
        raise unjudged()
    return Stamp(
        imprint=imprint,
        nonce=nonce,
        made=made,
        latest=latest,
        info=info,
        links=tuple(read_link(one.raw) for one in certificates if one.tag == SEQUENCE),
        signer=name,
        digest=digest_name,
        attributes=_read_attributes(attributes),
        # RFC 5652 section 5.4: signed as a SET OF, whatever tag it has in the message.
        signed=write(SET_OF, attributes.content),
        kind=kind_of_signature,
        signature=signature.expect(OCTETS),
    )


def _read_info(info: bytes) -> tuple[bytes, int | None, datetime, datetime]:
    """Read a TSTInfo: imprint, nonce, genTime, and the latest moment."""
    expect_der(info)
    (whole,) = values(info)
    version, policy, imprint, serial, made, *rest = whole.inside()
    if version.number() != 1:
        raise ValueError("another version")
    policy.expect(OID)
    serial.number()
    algorithm, hashed = imprint.inside()
    parts = {value.tag: value for value in rest}
    if algorithm_of(algorithm) != _SHA256 or any(map(_is_critical, _inside(parts.get(_CONTEXT_1), _CONTEXT_1))):
        raise unjudged()
    nonce = parts[INTEGER].number() if INTEGER in parts else None
    moment = _moment(made.expect(_GENERALIZED_TIME))
    return hashed.expect(OCTETS), nonce, moment, moment + _accuracy(_inside(parts.get(SEQUENCE), SEQUENCE))


def _inside(value: Value | None, tag: int) -> list[Value]:
    return [] if value is None else value.inside(tag)


def _is_critical(extension: Value) -> bool:
    return any(part.tag == BOOLEAN and part.content != b"\0" for part in extension.inside())


def _moment(text: bytes) -> datetime:
    match = _TIME.fullmatch(text)
    if not match:
        raise ValueError("no time")
    whole, fraction = match.groups(b"")
    moment = datetime.strptime(whole.decode(), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    return moment + timedelta(microseconds=int(fraction[:6].ljust(6, b"0")))


def _accuracy(parts: list[Value]) -> timedelta:
    found = {part.tag: part.number(part.tag) for part in parts}
    if any(number < 0 for number in found.values()):
        raise ValueError("an accuracy below zero")
    return timedelta(
        seconds=found.get(INTEGER, 0), milliseconds=found.get(_MILLIS, 0), microseconds=found.get(_MICROS, 0)
    )


def _read_attributes(attributes: Value) -> dict[bytes, Value]:
    found: dict[bytes, Value] = {}
    for attribute in attributes.inside(_CONTEXT_0):
        kind, several = attribute.inside()
        (value,) = several.inside(SET_OF)
        if found.setdefault(kind.expect(OID), value) is not value:
            raise ValueError("an attribute twice")
    return found


def check_stamp(stamp: Stamp, imprint: bytes, root: Link) -> Link:
    """Check a time stamp; nothing is asked online, so a revoked certificate is not noticed.

    Args:
        stamp: As it was read.
        imprint: SHA-256 of what it must be over, 32 bytes.
        root: The authority's root.

    Returns:
        The signer's certificate.

    Raises:
        StampError: It does not hold.
        CannotRunError: It hangs on a key that is not judged here.
    """
    if stamp.imprint != imprint:
        raise StampError("imprint", f"a time stamp over {imprint.hex()}", stamp.imprint.hex())
    signer = next((link for link in stamp.links if _is_named(link, stamp.signer)), None)
    if signer is None:
        raise StampError("signer-missing", "one signer whose certificate is inside", "none")
    if not _attributes_hold(stamp, signer):
        raise StampError("attributes", "signed attributes that name the content, its digest and the signer", "others")
    if not signer.kind:
        raise unjudged()
    if not signed(signer, stamp.kind, stamp.digest, stamp.signature, stamp.signed):
        raise StampError("signature", "a signature by the authority", "it does not hold")
    if not signer.stamps:
        raise StampError("not-an-authority", "a certificate for time stamps alone", "one for other uses")
    if not signer.held(stamp.made):
        found = f"from {text_of(signer.start)} to {text_of(signer.end)}"
        raise StampError("expired", f"a certificate that was valid at {text_of(stamp.made)}", found)
    if not reaches(signer, stamp.links, root, stamp.made):
        raise StampError("chain", "a chain of certificates to the authority's root", "none that holds")
    return signer


def text_of(moment: datetime) -> str:
    """Write a moment as findings show it: UTC, to the millisecond."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _is_named(link: Link, name: Value) -> bool:
    if name.tag == _KEY_ID:
        return link.key_id == name.content
    return name.tag == SEQUENCE and link.issuer_and_serial == name.content


def _attributes_hold(stamp: Stamp, signer: Link) -> bool:
    try:
        content = stamp.attributes[_CONTENT_TYPE].expect(OID)
        digest = stamp.attributes[_MESSAGE_DIGEST].expect(OCTETS)
        names_signer = _names(stamp.attributes, signer.der)
    except (ValueError, KeyError, IndexError):
        return False
    return content == _TST_INFO and digest == hashlib.new(stamp.digest, stamp.info).digest() and names_signer


def _names(attributes: dict[bytes, Value], der: bytes) -> bool:
    """Say whether signing-certificate-v2, or signing-certificate where it is not there, names this certificate."""
    newer = attributes.get(_SIGNING_CERTIFICATE_2)
    first = (newer or attributes[_SIGNING_CERTIFICATE]).inside()[0].inside()[0].inside()
    # RFC 3161 as it was first written knows SHA-1 alone; the certificate is under the signature anyhow.
    name = "sha256" if newer else "sha1"
    if newer and first[0].tag == SEQUENCE:
        name = _DIGESTS[algorithm_of(first.pop(0))]
    return first[0].expect(OCTETS) == hashlib.new(name, der, usedforsecurity=False).digest()
