"""Time-stamping authorities that do not exist, from fixed keys, in every shape that the vectors of `stamps` need."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache
from typing import Any

from asn1crypto import cms, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from support import tsa
from support.corpus.anchors import NOTE, REPLY, ROOT, authority, holder, signer, top
from support.corpus.bag import Change
from support.corpus.base import good
from support.tsa import STAMPS, Holder, der

_PRIMES = {21: (1037, 1697), 22: (1937, 2087), 23: (2197, 3031)}
"""Of each RSA key the two primes, above 3 * 2^1022: anybody can see that they protect nothing."""

Attributes = Callable[[list[dict[str, Any]]], None]


@cache
def rsa_holder(place: int) -> rsa.RSAPrivateKey:
    """One of a few fixed RSA keys of 2048 bits."""
    p, q = (3 * 2**1022 + more for more in _PRIMES[place])
    d = pow(65537, -1, (p - 1) * (q - 1))
    parts = (rsa.rsa_crt_dmp1(d, p), rsa.rsa_crt_dmq1(d, q), rsa.rsa_crt_iqmp(p, q))
    return rsa.RSAPrivateNumbers(p, q, d, *parts, rsa.RSAPublicNumbers(65537, p * q)).private_key()


def curve_holder(place: int, curve: type[ec.EllipticCurve]) -> ec.EllipticCurvePrivateKey:
    """A fixed key on a certain curve."""
    return ec.derive_private_key(int.from_bytes(bytes([place]) * 32, "big"), curve())


@cache
def rsa_top() -> Holder:
    return tsa.issue("Example root", authority=True, key=rsa_holder(21), serial=21)


def rsa_signer(issuer: Holder | None = None, **options: Any) -> Holder:
    return signer(issuer or rsa_top(), **{"key": rsa_holder(22), "serial": 22, **options})


def rsa_issuer(**options: Any) -> Holder:
    return tsa.issue("Example issuer", rsa_top(), authority=True, key=rsa_holder(23), serial=23, **options)


def by_rsa(**options: Any) -> dict[str, Any]:
    """An authority with RSA keys all the way."""
    return {"root": rsa_top(), "signer": rsa_signer(), **options}


def on_curve(curve: type[ec.EllipticCurve], digest: str, own: type[ec.EllipticCurve] | None = None) -> dict[str, Any]:
    """An authority whose keys are all on a certain curve, or the signer's on one of its own."""
    above = tsa.issue("Example root", authority=True, key=curve_holder(7, curve), serial=7)
    return {"root": above, "signer": signer(above, key=curve_holder(8, own or curve)), "digest": digest}


def issuer(above: Holder | None = None, name: str = "Example issuer", place: int = 2, **options: Any) -> Holder:
    """A certificate that may issue others, unless it is told otherwise."""
    usual = {"authority": True, "key": holder(place), "serial": place}
    return tsa.issue(name, above or top(), **usual | options)


def upper() -> Holder:
    return issuer(name="Example upper", place=12)


def through(*between: Holder, **options: Any) -> dict[str, Any]:
    """A signer at the end of a chain; the nearest to it comes first."""
    return {"signer": signer(between[0]), "between": between, **options}


def loop() -> dict[str, Any]:
    """Two that issue one another, and no way out."""
    knot = issuer(name="Example knot", place=12)
    one = issuer(knot, "Example loop", 11)
    return through(one, issuer(one, "Example knot", 12))


def root_with(**options: Any) -> dict[str, Any]:
    """An authority whose root has the usual name and key, and something of its own."""
    own = tsa.issue("Example root", **{"authority": True, "key": holder(1), "serial": 1} | options)
    return {"root": own, "signer": signer(own)}


def by_key_id(wanted: bytes = b"") -> dict[str, Any]:
    """A signer that is named by the identifier of its key, or by another one."""
    key_id = tsa.keyed_by(signer().certificate)
    name = cms.SignerIdentifier({"subject_key_identifier": wanted or key_id.digest})
    return {
        "signer": signer(extensions=[(STAMPS, True), (key_id, False)]),
        "change": lambda parts: parts["signer_infos"][0].update(sid=name),
    }


def for_purposes(*kinds: x509.ObjectIdentifier) -> dict[str, Any]:
    return {"signer": signer(extensions=[(x509.ExtendedKeyUsage(kinds), True)])}


def naming(*certificates: bytes) -> Attributes:
    """Name certificates in signing-certificate-v2, in this order."""
    ids = [tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(one).digest()}) for one in certificates]
    return lambda attributes: attributes[2].update(values=[tsp.SigningCertificateV2({"certs": ids})])


def naming_by_sha1(certificate: bytes) -> Attributes:
    """Name a certificate as RFC 3161 first had it."""
    one = {"cert_hash": hashlib.sha1(certificate, usedforsecurity=False).digest()}
    value = {"type": "signing_certificate", "values": [tsp.SigningCertificate({"certs": [one]})]}
    return lambda attributes: attributes.__setitem__(2, value)


def another_type(attributes: list[dict[str, Any]]) -> None:
    attributes[0]["values"] = ["data"]


def digest_twice(attributes: list[dict[str, Any]]) -> None:
    attributes.append(attributes[1])


def another_signer(parts: dict[str, Any]) -> None:
    """Put a second signer beside the first, who would hold alone as well."""
    other = authority(signer=signer(key=holder(4), serial=4)).reply(good().notes[7].encode())
    token = tsp.TimeStampResp.load(other)["time_stamp_token"]["content"]
    parts["certificates"].append(token["certificates"][0].chosen)
    parts["signer_infos"].append(token["signer_infos"][0])


def crowd(parts: dict[str, Any]) -> None:
    """Let there be seventeen certificates."""
    others = [issuer(serial=place) for place in range(100, 116)]
    parts["certificates"] += [asn1_x509.Certificate.load(der(one.certificate)) for one in others]


def last_bit(parts: dict[str, Any]) -> None:
    """Change the last bit of the signature."""
    signature = bytearray(parts["signer_infos"][0]["signature"])
    signature[-1] ^= 1
    parts["signer_infos"][0]["signature"] = bytes(signature)


def second(**options: Any) -> Change:
    """Put another anchor beside the first, over the same checkpoint."""
    who = authority(**options)
    note = good().notes[7].encode()
    files = {NOTE: note, REPLY: who.reply(note), ROOT: tsa.pem(who.root.certificate)}
    return lambda bundle: bundle.update({name.replace("001", "002"): data for name, data in files.items()})
