"""Certificates of time-stamping authorities, and the way from one to a root (bundle.md, Anchors; RFC 5280).

They are read as DER and no further than the spec asks for: a second program can then say the same of each of them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from evidence_desktop.verifier.certificates import unwrapped
from evidence_desktop.verifier.der import (
    BOOLEAN,
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
)
from evidence_desktop.verifier.findings import CannotRunError, FaultError
from evidence_desktop.verifier.publickeys import holds, kind_of

_DER = b"\x30"
_BITS, _CONTEXT_0, _CONTEXT_3 = 0x03, 0xA0, 0xA3
_UTF8, _UTF16 = 0x0C, 0x1E
_VERSION_3 = bytes.fromhex("a003020102")
_FALSE = b"\0"

_CONSTRAINTS, _USAGE, _PURPOSE, _KEY_ID = (bytes.fromhex(f"551d{kind}") for kind in ("13", "0f", "25", "0e"))
_LOOKED_AT = frozenset((_CONSTRAINTS, _USAGE, _PURPOSE))
"""Extensions that may be critical: what they ask for is looked at."""

_COMMON_NAME = bytes.fromhex("550403")
_TIME_STAMPING = bytes.fromhex("2b06010505070308")
_ANY_PURPOSE = bytes.fromhex("551d2500")
_KEY_CERT_SIGN = 0x04
_SIGNED_WITH = {
    bytes.fromhex("2a864886f70d01010b"): ("rsa", "sha256"),
    bytes.fromhex("2a864886f70d01010c"): ("rsa", "sha384"),
    bytes.fromhex("2a864886f70d01010d"): ("rsa", "sha512"),
    bytes.fromhex("2a8648ce3d040302"): ("ecdsa", "sha256"),
    bytes.fromhex("2a8648ce3d040303"): ("ecdsa", "sha384"),
    bytes.fromhex("2a8648ce3d040304"): ("ecdsa", "sha512"),
}


@dataclass(frozen=True, slots=True)
class Link:
    """A certificate as one link of a chain.

    Attributes:
        der: Its bytes.
        issuer: Name of who issued it, DER.
        subject: Its own name, DER.
        issuer_and_serial: What a CMS names it by: both values, DER, one after the other.
        key_id: Its subject key identifier, when it has one.
        name: Its subject's last common name, or words that say that it has none.
        issues: Whether it may issue certificates for time stamps.
        path_length: How many certificates may stand between it and the signer's; None for any number.
        stamps: Whether it is for time stamps, and for nothing else.
        start: When its validity begins, UTC.
        end: When its validity ends, UTC.
        key: Its public key, DER.
        kind: What kind of signature that key checks, ``rsa`` or ``ecdsa``; empty when it is a key that is not judged.
        algorithm: Content of the name of the algorithm that it was signed with.
        body: What its signature is over.
        signature: Its signature.
    """

    der: bytes
    issuer: bytes
    subject: bytes
    issuer_and_serial: bytes
    key_id: bytes | None
    name: str
    issues: bool
    path_length: int | None
    stamps: bool
    start: datetime
    end: datetime
    key: bytes
    kind: str
    algorithm: bytes
    body: bytes
    signature: bytes

    @property
    def fingerprint(self) -> str:
        """SHA-256 of its bytes, 64 hex digits."""
        return hashlib.sha256(self.der).hexdigest()

    @property
    def is_root(self) -> bool:
        """Whether it names itself as its issuer.

        Its own signature says nothing to whoever chose it, and many old roots have one with SHA-1.
        """
        return self.issuer == self.subject

    def held(self, when: datetime) -> bool:
        """Say whether its validity holds a moment."""
        return self.start <= when <= self.end


@dataclass(frozen=True, slots=True)
class _Extension:
    """An extension: whether it is critical, and its value, which is DER where it is looked at."""

    critical: bool
    value: bytes


def read_link(der: bytes) -> Link:
    """Read a certificate, DER.

    Raises:
        ValueError: It is none that can be read.
    """
    tbs, algorithm, signature = fields(_one(der), SEQUENCE, SEQUENCE, SEQUENCE, _BITS)
    parts = tbs.inside()
    if parts and parts[0].tag == _CONTEXT_0 and parts.pop(0).raw != _VERSION_3:
        raise ValueError("another version")
    if [one.tag for one in parts[:6]] != [INTEGER, *[SEQUENCE] * 5] or signature.content[:1] != b"\0":
        raise ValueError("another form of certificate")
    serial, _, issuer, validity, subject, key, *rest = parts
    start, end = (moment(one) for one in validity.inside())
    extensions = _extensions(rest)
    basic, usage, purpose, key_id = (extensions.get(kind) for kind in (_CONSTRAINTS, _USAGE, _PURPOSE, _KEY_ID))
    plain = not any(one.critical and kind not in _LOOKED_AT for kind, one in extensions.items())
    authority, path_length = _authority(basic)
    may_sign, purposes = _may_sign(usage), _purposes(purpose)
    # What is said of an issuer's purposes bounds what it issues (RFC 5280 section 4.2.1.12 leaves that open).
    for_stamps = purpose is None or not {_TIME_STAMPING, _ANY_PURPOSE}.isdisjoint(purposes)
    return Link(
        der=der,
        issuer=issuer.raw,
        subject=subject.raw,
        issuer_and_serial=issuer.raw + serial.raw,
        key_id=None if key_id is None else _one(key_id.value).expect(OCTETS),
        name=_common_name(subject),
        issues=plain and authority and may_sign and for_stamps,
        path_length=path_length,
        stamps=plain and purpose is not None and purpose.critical and purposes == [_TIME_STAMPING],
        start=start,
        end=end,
        key=key.raw,
        kind=kind_of(key),
        algorithm=algorithm_of(algorithm),
        body=tbs.raw,
        signature=signature.content[1:],
    )


def _one(der: bytes) -> Value:
    expect_der(der)
    (value,) = values(der)
    return value


def algorithm_of(value: Value) -> bytes:
    """Read the name of an algorithm, without its parameters.

    Raises:
        ValueError: It has none.
    """
    inside = value.inside()
    if not inside:
        raise ValueError("no algorithm")
    return inside[0].expect(OID)


def unjudged() -> CannotRunError:
    """Say that something is used that is not judged here."""
    return CannotRunError("an algorithm that is known", "another, not judged")


def _extensions(rest: list[Value]) -> dict[bytes, _Extension]:
    """Read the extensions, each once, by their names."""
    found: dict[bytes, _Extension] = {}
    for wrapper in rest:
        if wrapper.tag != _CONTEXT_3:
            raise ValueError("a field that no certificate has today")
        (several,) = fields(wrapper, _CONTEXT_3, SEQUENCE)
        for one in several.inside():
            name, *critical, value = one.inside()
            if name.expect(OID) in found or [flag.tag for flag in critical] not in ([], [BOOLEAN]):
                raise ValueError("an extension twice, or of another form")
            found[name.content] = _Extension(any(flag.content != _FALSE for flag in critical), value.expect(OCTETS))
    return found


def _authority(basic: _Extension | None) -> tuple[bool, int | None]:
    """Read basic constraints: whether it may issue, and how long the path below it may be."""
    parts = {} if basic is None else {one.tag: one for one in _one(basic.value).inside()}
    flag, length = parts.get(BOOLEAN), parts.get(INTEGER)
    return flag is not None and flag.content != _FALSE, None if length is None else length.number()


def _may_sign(usage: _Extension | None) -> bool:
    """Say whether certificates may be signed, as anything may where there is no key usage."""
    if usage is None:
        return True
    bits = _one(usage.value).expect(_BITS)[1:2]
    return bool(int.from_bytes(bits, "big") & _KEY_CERT_SIGN)


def _purposes(purpose: _Extension | None) -> list[bytes]:
    return [] if purpose is None else [one.expect(OID) for one in _one(purpose.value).inside()]


def _common_name(subject: Value) -> str:
    name = "an authority without a name"
    for several in subject.inside():
        for pair in several.inside(SET_OF):
            kind, text = pair.inside()
            if kind.expect(OID) == _COMMON_NAME:
                name = _text(text)
    return name


def _text(value: Value) -> str:
    return value.content.decode({_UTF8: "utf-8", _UTF16: "utf-16-be"}.get(value.tag, "latin-1"))


def read_pem(data: bytes) -> Link:
    """Read the one certificate of a PEM file in its one form.

    Raises:
        FaultError: It is not that.
    """
    try:
        return read_link(unwrapped(data))
    except ValueError:
        raise FaultError("one certificate in strict PEM and nothing else", "other bytes") from None


def read_links(data: bytes) -> tuple[Link, ...]:
    """Read the certificates of a file, PEM or DER.

    Raises:
        ValueError: There is none, or one that cannot be read.
    """
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    if data.startswith(_DER):
        return (read_link(data),)
    if data.count(b"-----BEGIN ") != data.count(b"-----END "):
        # The library passes over a block without an end.
        raise ValueError("one that is cut off")
    try:
        found = x509.load_pem_x509_certificates(data)
    except x509.InvalidVersion as error:  # no ValueError of its own
        raise ValueError("another version") from error
    return tuple(read_link(one.public_bytes(Encoding.DER)) for one in found)


def read_roots(data: bytes) -> frozenset[str]:
    """Read the certificates of a file, PEM or DER; gives the SHA-256 (hex) of each.

    Raises:
        ValueError: There is none, or one that cannot be read.
    """
    return frozenset(link.fingerprint for link in read_links(data))


def reaches(signer: Link, others: Iterable[Link], root: Link, when: datetime) -> bool:
    """Say whether certificates lead from a signer to a root, each valid at a moment.

    Breadth first, each certificate once: no knot of certificates that issue one another makes it slow.

    Raises:
        CannotRunError: They do not, but an issuer's key is one that is not judged.
    """
    waiting, left, unknown = [(signer, 0)], [one for one in others if one is not signer], False
    while waiting:
        link, between = waiting.pop(0)
        above = [one for one in (root, *left) if _may_issue(one, link, between, when)]
        unknown = unknown or not all(one.kind for one in above)
        issuers = [one for one in above if _issued(one, link)]
        if root in issuers:
            return True
        left = [one for one in left if one not in issuers]
        waiting += [(one, between + 1) for one in issuers]
    if unknown:
        raise unjudged()
    return False


def _may_issue(issuer: Link, link: Link, between: int, when: datetime) -> bool:
    """Say whether ``issuer`` is named by a certificate and may issue it, with so many between it and the signer's."""
    long_enough = issuer.path_length is None or issuer.path_length >= between
    return link.issuer == issuer.subject and issuer.issues and long_enough and issuer.held(when)


def _issued(issuer: Link, link: Link) -> bool:
    kind = _SIGNED_WITH.get(link.algorithm)
    return kind is not None and signed(issuer, *kind, link.signature, link.body)


def signed(link: Link, kind: str, digest: str, signature: bytes, data: bytes) -> bool:
    """Say whether a signature of one kind, ``rsa`` or ``ecdsa``, is by a certificate's key."""
    return link.kind == kind and holds(link.key, kind, digest, signature, data)
