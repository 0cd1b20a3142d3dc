"""Checks `certificates` and `trust`: who signed, and whether it is whom you know (bundle.md, Signatures).

The spec leaves a certificate so little freedom that its bytes are compared with the one form; a library that takes all
of X.509 would be a large thing to trust, and no second program could be held to what it accepts.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from evidence_desktop.verifier import names
from evidence_desktop.verifier.bag import Bag
from evidence_desktop.verifier.der import (
    BOOLEAN,
    INTEGER,
    OCTETS,
    OID,
    SEQUENCE,
    Value,
    expect_der,
    fields,
    moment,
    values,
)
from evidence_desktop.verifier.findings import CannotRunError, FaultError, Severity
from evidence_desktop.verifier.fingerprint import fingerprint_words
from evidence_desktop.verifier.limits import MAX_SMALL

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

_BITS, _CONTEXT_0, _CONTEXT_3 = 0x03, 0xA0, 0xA3
_VERSION_3 = bytes.fromhex("a003020102")
_TRUE = bytes.fromhex("0101ff")
_ECDSA_WITH_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
_P256 = bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d030107034200")
"""A public key on P-256 up to its point (RFC 5480)."""

_BASIC_CONSTRAINTS = bytes.fromhex("551d13")
_KEY_USAGE = bytes.fromhex("551d0f")
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=\n]+)-----END CERTIFICATE-----\n")
_LINE = 64


class _Form(NamedTuple):
    """What a form of certificate has in the two extensions that count; DER has no second way to say it."""

    constraints: bytes
    usage: bytes
    means: str


_ROOT = _Form(bytes.fromhex("30060101ff020100"), bytes.fromhex("03020204"), "CA with path length 0")
_DEVICE = _Form(bytes.fromhex("3000"), bytes.fromhex("030206c0"), "no CA")


class _Extension(NamedTuple):
    """An extension: the content of its name, whether it is critical, its value."""

    name: bytes
    critical: bool
    value: bytes


@dataclass(frozen=True, slots=True)
class _Taken:
    """A certificate taken apart (RFC 5280 section 4.1), DER each."""

    issuer: bytes
    subject: bytes
    serial: bytes
    algorithms: frozenset[bytes]
    start: datetime
    end: datetime
    key: bytes
    extensions: list[_Extension]
    signed: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate of the form that bundle.md asks for.

    Attributes:
        der: Its bytes.
        fingerprint: SHA-256 of them, 64 hex digits.
        key: Its public key, on P-256.
        start: When its validity begins, UTC.
        end: When its validity ends, UTC.
        issuer: Name of who issued it, DER.
        subject: Its own name, DER.
        serial: Its serial number, DER.
    """

    der: bytes
    fingerprint: str
    key: EllipticCurvePublicKey
    start: datetime
    end: datetime
    issuer: bytes
    subject: bytes
    serial: bytes

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
        bag.root = read_root(unwrapped(bag.read(names.ROOT, MAX_SMALL)))
    with bag.about(names.BAG_INFO):
        if bag.info is None or bag.root is None:
            raise CannotRunError("the root that bag-info.txt names", "one of the two could not be read")
        if bag.info["Evidence-Root-Fingerprint"] != bag.root.fingerprint:
            raise FaultError(bag.info["Evidence-Root-Fingerprint"], bag.root.fingerprint)
    with bag.about(names.DEVICE):
        bag.device = _read_device_file(bag, names.DEVICE)
        bag.devices[bag.device.fingerprint] = bag.device
    for name in sorted(bag.source.files):
        if match := names.OTHER_DEVICE.fullmatch(name):
            with bag.about(name):
                other = _read_device_file(bag, name)
                if other.fingerprint != match[1]:
                    raise FaultError(f"the certificate whose SHA-256 is {match[1]}", other.fingerprint)
                bag.devices[other.fingerprint] = other


def _read_device_file(bag: Bag, name: str) -> Certificate:
    data = bag.read(name, MAX_SMALL)
    if bag.root is None:
        raise CannotRunError("a certificate by the root", "the root could not be read")
    return read_device(unwrapped(data), bag.root)


def unwrapped(data: bytes) -> bytes:
    """Take a certificate out of PEM: lines of 64, newline alone, nothing around it; gives its DER.

    Raises:
        FaultError: It is in no such PEM.
    """
    match = _PEM.fullmatch(data)
    try:
        der = base64.b64decode(match[1].replace(b"\n", b""), validate=True) if match else b""
    except binascii.Error:
        der = b""
    if not der or _wrapped(der) != data:
        raise FaultError("one certificate in strict PEM and nothing else", "other bytes")
    return der


def _wrapped(der: bytes) -> bytes:
    text = base64.b64encode(der)
    lines = [text[at : at + _LINE] for at in range(0, len(text), _LINE)]
    return b"\n".join((b"-----BEGIN CERTIFICATE-----", *lines, b"-----END CERTIFICATE-----", b""))


def read_root(der: bytes) -> Certificate:
    """Read a root certificate, DER.

    Raises:
        FaultError: It is not of the form that bundle.md asks for.
    """
    return _read(der, _ROOT, None)


def read_device(der: bytes, root: Certificate) -> Certificate:
    """Read a device certificate that ``root`` issued, DER.

    Raises:
        FaultError: It is not of the form that bundle.md asks for, or by another root.
    """
    return _read(der, _DEVICE, root)


def is_self_issued(der: bytes) -> bool:
    """Say whether bytes are a certificate whose issuer is its subject; its signature is not judged."""
    try:
        taken = _take(der)
    except ValueError:
        return False
    return taken.issuer == taken.subject


def _read(der: bytes, form: _Form, issuer: Certificate | None) -> Certificate:
    try:
        taken = _take(der)
    except ValueError:
        raise FaultError("an X.509 v3 certificate in DER", "other bytes") from None
    key = _key(taken.key)
    _expect_form(taken.extensions, form)
    if taken.algorithms != {_ECDSA_WITH_SHA256}:
        raise FaultError("signed with ecdsa-with-SHA256", "another algorithm")
    certificate = Certificate(
        der=der,
        fingerprint=hashlib.sha256(der).hexdigest(),
        key=key,
        start=taken.start,
        end=taken.end,
        issuer=taken.issuer,
        subject=taken.subject,
        serial=taken.serial,
    )
    by = issuer or certificate
    if taken.issuer != by.subject or not by.signed(taken.signature, taken.signed):
        raise FaultError("issued by the root", "another issuer or a broken signature")
    return certificate


def _take(der: bytes) -> _Taken:
    expect_der(der)
    (whole,) = values(der)
    tbs, algorithm, signature = fields(whole, SEQUENCE, SEQUENCE, SEQUENCE, _BITS)
    version, serial, inner, issuer, validity, subject, key, wrapper = fields(
        tbs, SEQUENCE, _CONTEXT_0, INTEGER, *[SEQUENCE] * 5, _CONTEXT_3
    )
    if version.raw != _VERSION_3 or signature.content[:1] != b"\0":
        raise ValueError("another version")
    start, end = values(validity.content)
    (extensions,) = fields(wrapper, _CONTEXT_3, SEQUENCE)
    return _Taken(
        issuer=issuer.raw,
        subject=subject.raw,
        serial=serial.raw,
        algorithms=frozenset((inner.raw, algorithm.raw)),
        start=moment(start),
        end=moment(end),
        key=key.raw,
        extensions=[_extension(one) for one in values(extensions.content)],
        signed=tbs.raw,
        signature=signature.content[1:],
    )


def _extension(value: Value) -> _Extension:
    inside = value.inside()
    tags = [one.tag for one in inside]
    critical = tags == [OID, BOOLEAN, OCTETS] and inside[1].raw == _TRUE
    if tags != [OID, OCTETS] and not critical:
        raise ValueError("another form of extension")
    return _Extension(inside[0].content, critical, inside[-1].content)


def _key(spki: bytes) -> EllipticCurvePublicKey:
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey  # noqa: PLC0415

    if spki.startswith(_P256):
        try:
            return EllipticCurvePublicKey.from_encoded_point(SECP256R1(), spki[len(_P256) :])
        except ValueError:
            pass  # no point of the curve
    raise FaultError("a key on P-256", "another key")


def _expect_form(extensions: list[_Extension], form: _Form) -> None:
    named = {one.name: one for one in extensions}
    constraints, usage = named.get(_BASIC_CONSTRAINTS), named.get(_KEY_USAGE)
    critical = {one.name for one in extensions if one.critical}
    if (
        len(named) != len(extensions)
        or constraints is None
        or usage is None
        or critical != {_BASIC_CONSTRAINTS, _KEY_USAGE}
    ):
        raise FaultError("X.509 v3 with exactly basic constraints and key usage critical", "other extensions")
    if constraints.value != form.constraints:
        raise FaultError(form.means, "other basic constraints")
    if usage.value != form.usage:
        raise FaultError("key usage as the spec lists it", "another")


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
