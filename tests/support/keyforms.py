"""Public keys in every form that some library takes, each in a certificate of an authority, and which are judged."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from asn1crypto import tsp
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

from evidence_desktop.verifier.der import Value, values, write
from support import tsa
from support.tsa import Authority, Holder

_SEQUENCE, _BITS, _INTEGER, _OCTETS, _NULL = 0x30, 0x03, 0x02, 0x04, bytes.fromhex("0500")
_RSA_OID, _PSS_OID, _OAEP_OID = (bytes.fromhex(f"06092a864886f70d0101{kind}") for kind in ("01", "0a", "07"))
_EC_OID, _ECDH_OID = bytes.fromhex("06072a8648ce3d0201"), bytes.fromhex("06052b8104010c")
_SIGNED_WITH = {
    "rsa": bytes.fromhex("300d06092a864886f70d01010b0500"),
    "ecdsa": bytes.fromhex("300a06082a8648ce3d040302"),
}
_DIGEST_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
_SMALL = 128
_CONSTRUCTED = 0x20

PLACES = ("signer", "between", "root")
"""Whose key it is."""


class ByHand:
    """An RSA key of any size and exponent: of many small primes, so that it is there at once."""

    def __init__(self, bits: int, exponent: int = 65537, *, even: bool = False) -> None:
        random = Random(bits ^ exponent)
        self.modulus, self.exponent, self._primes = (2, exponent, [2]) if even else (1, exponent, [])
        while self.modulus.bit_length() < bits:
            is_last = bits - self.modulus.bit_length() < 2 * _SMALL
            whole = bits if is_last else self.modulus.bit_length() + _SMALL
            low, high = (-(-(1 << size) // self.modulus) for size in (whole - 1, whole))
            prime = _prime(random, low, high, exponent)
            self.modulus *= prime
            self._primes.append(prime)
        assert self.modulus.bit_length() == bits

    def sign(self, data: bytes, *_how: object) -> bytes:
        """PKCS #1 v1.5 with SHA-256; of an even exponent no signature holds."""
        size = (self.modulus.bit_length() + 7) // 8
        info = _DIGEST_INFO + hashlib.sha256(data).digest()
        padded = int.from_bytes(b"\0\1" + b"\xff" * (size - len(info) - 3) + b"\0" + info, "big")
        found = 0
        for prime in self._primes:
            others = self.modulus // prime
            secret = pow(self.exponent, -1, prime - 1) if self.exponent % 2 else 1
            found += pow(padded, secret, prime) * others * pow(others, -1, prime)
        return (found % self.modulus).to_bytes(size, "big")


rsa.RSAPrivateKey.register(ByHand)


def _prime(random: Random, low: int, high: int, exponent: int) -> int:
    while True:
        found = random.randrange(low, high) | 1
        fits = exponent % 2 == 0 or math.gcd(exponent, found - 1) == 1
        if fits and all(found % small for small in (3, 5, 7, 11, 13)) and pow(2, found - 1, found) == 1:
            return found


@dataclass(frozen=True)
class Form:
    """A public key.

    Attributes:
        name: What is special about it.
        key: What signs with it; a key of its own when no signature can hold.
        public: The SubjectPublicKeyInfo.
        said: Severity of what is said of a stamp that hangs on it: ``info`` when it holds, ``warning`` when it is not
            judged, ``fail`` when it does not hold.
    """

    name: str
    key: Any
    public: bytes
    said: str = "warning"


def spki(key: Any) -> bytes:
    """Write a public key as its library does."""
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    data: bytes = key.public_key().public_bytes(*form)
    return data


def _public(algorithm: bytes, content: bytes, *more: bytes, unused: bytes = b"\0") -> bytes:
    return write(_SEQUENCE, write(_SEQUENCE, algorithm), write(_BITS, unused, content), *more)


def _number(value: int) -> bytes:
    return write(_INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _pair(key: ByHand) -> bytes:
    return write(_SEQUENCE, _number(key.modulus), _number(key.exponent))


@cache
def forms() -> tuple[Form, ...]:
    """Make them all, each once."""
    return (*_rsa_forms(), *_ec_forms(), *_other_forms())


def _rsa_forms() -> Iterator[Form]:
    for bits in (512, 768, 1023, 1024, 2047, 2048, 2049, 3072, 4096, 8192, 8193):
        key = ByHand(bits)
        yield Form(f"RSA of {bits} bits", key, _public(_RSA_OID + _NULL, _pair(key)), _said(2048 <= bits <= 8192))
    for exponent in (1, 2, 3, 4, 2**32 - 1, 2**32 + 1, 2**32 + 15, 2**33 + 17, 2**64 + 13, 2**70 + 25, 2**300 + 157):
        key = ByHand(2048, exponent)
        name = f"RSA with the exponent {exponent:#x}"
        yield Form(name, key, _public(_RSA_OID + _NULL, _pair(key)), _said(exponent in (3, 2**32 - 1)))
    even = ByHand(2048, even=True)
    yield Form("RSA with an even modulus", even, _public(_RSA_OID + _NULL, _pair(even)))
    key = ByHand(2048)
    pair, modulus, power = _pair(key), _number(key.modulus), _number(key.exponent)
    bare = key.modulus.to_bytes(256, "big")
    for name, public in {
        "RSA without parameters": _public(_RSA_OID, pair),
        "RSA with other parameters": _public(_RSA_OID + write(_INTEGER, b"\0"), pair),
        "RSA with empty parameters": _public(_RSA_OID + write(_SEQUENCE), pair),
        "RSA with two parameters": _public(_RSA_OID + _NULL + _NULL, pair),
        "RSASSA-PSS": _public(_PSS_OID, pair),
        "RSASSA-PSS with NULL": _public(_PSS_OID + _NULL, pair),
        "RSASSA-PSS with defaults": _public(_PSS_OID + write(_SEQUENCE), pair),
        "RSAES-OAEP": _public(_OAEP_OID, pair),
        "RSA with a field more": _public(_RSA_OID + _NULL, pair, _NULL),
        "RSA with unused bits": _public(_RSA_OID + _NULL, pair, unused=b"\1"),
        "RSA with a number more": _public(_RSA_OID + _NULL, write(_SEQUENCE, modulus, power, power)),
        "RSA with a number less": _public(_RSA_OID + _NULL, write(_SEQUENCE, modulus)),
        "RSA with bytes after it": _public(_RSA_OID + _NULL, pair + b"\0"),
        "RSA with another length": _public(_RSA_OID + _NULL, b"\x30\x83\0" + pair[2:]),
        "RSA with a longer modulus": _public(_RSA_OID + _NULL, write(_SEQUENCE, write(_INTEGER, b"\0\0", bare), power)),
        "RSA with a negative modulus": _public(_RSA_OID + _NULL, write(_SEQUENCE, write(_INTEGER, bare), power)),
        "RSA with a longer exponent": _public(
            _RSA_OID + _NULL, write(_SEQUENCE, modulus, write(_INTEGER, b"\0\1\0\1"))
        ),
        "RSA with a negative exponent": _public(_RSA_OID + _NULL, write(_SEQUENCE, modulus, write(_INTEGER, b"\xff"))),
        "RSA of nothing": _public(_RSA_OID + _NULL, b""),
        "RSA without bits": write(_SEQUENCE, write(_SEQUENCE, _RSA_OID, _NULL), write(_BITS)),
    }.items():
        yield Form(name, key, public)


def _said(judged: object) -> str:
    return "info" if judged else "warning"


def _ec_forms() -> Iterator[Form]:
    for curve in (
        *(ec.SECP256R1, ec.SECP384R1, ec.SECP521R1),
        *(ec.SECP192R1, ec.SECP224R1, ec.SECP256K1, ec.BrainpoolP256R1, ec.BrainpoolP384R1, ec.BrainpoolP512R1),
    ):
        key = _derived(curve())
        known = curve in (ec.SECP256R1, ec.SECP384R1, ec.SECP521R1)
        yield Form(f"{curve.name}", key, spki(key), _said(known))
        if known:
            yield from _odd_points(curve.name, key)
    key = _derived(ec.SECP256R1())
    point = _point(key)
    yield Form("an EC key for agreement", key, _public(_ECDH_OID + bytes.fromhex("06082a8648ce3d030107"), point))
    yield Form("an EC key without a curve", key, _public(_EC_OID, point))
    yield Form("a curve with NULL", key, _public(_EC_OID + _NULL, point))
    for generator, name in ((_point(_derived(ec.SECP256R1(), 1)), "P-256"), (point, "P-256 from another generator")):
        for seed in (b"", write(_BITS, bytes.fromhex("00c49d360886e704936a6678e1139d26b7819f7e90"))):
            public = _public(_EC_OID + _explicit(generator, seed), point)
            yield Form(f"the numbers of {name}{' with its seed' if seed else ''}", key, public)


def _odd_points(name: str, key: ec.EllipticCurvePrivateKey) -> Iterator[Form]:
    algorithm = values(spki(key))[0].inside()[0].content
    whole, half = _point(key), _point(key, serialization.PublicFormat.CompressedPoint)
    wrong = whole[:-1] + bytes([whole[-1] ^ 1])
    yield Form(f"{name}, compressed", key, _public(algorithm, half))
    yield Form(f"{name}, hybrid", key, _public(algorithm, bytes([6 | whole[-1] & 1]) + whole[1:]))
    yield Form(f"{name}, at infinity", key, _public(algorithm, b"\0"))
    yield Form(f"{name}, cut", key, _public(algorithm, whole[:-1]))
    yield Form(f"{name}, longer", key, _public(algorithm, whole + b"\0"))
    yield Form(f"{name}, with unused bits", key, _public(algorithm, whole, unused=b"\1"))
    yield Form(f"{name}, with a field more", key, _public(algorithm, whole, _NULL))
    yield Form(f"{name}, with a parameter more", key, _public(algorithm + _NULL, whole))
    yield Form(f"{name}, a point beside the curve", key, _public(algorithm, wrong), "fail")


def _derived(curve: ec.EllipticCurve, secret: int = 2**150 + 7) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(secret, curve)


def _point(
    key: ec.EllipticCurvePrivateKey, form: serialization.PublicFormat = serialization.PublicFormat.UncompressedPoint
) -> bytes:
    return key.public_key().public_bytes(serialization.Encoding.X962, form)


def _explicit(generator: bytes, seed: bytes) -> bytes:
    prime = 2**256 - 2**224 + 2**192 + 2**96 - 1
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    b = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
    curve = (write(_OCTETS, (prime - 3).to_bytes(32, "big")), write(_OCTETS, b.to_bytes(32, "big")), seed)
    field = write(_SEQUENCE, bytes.fromhex("06072a8648ce3d0101"), _number(prime))
    numbers = (write(_OCTETS, generator), _number(order), _number(1))
    return write(_SEQUENCE, _number(1), field, write(_SEQUENCE, *curve), *numbers)


def _other_forms() -> Iterator[Form]:
    key = _derived(ec.SECP256R1())
    for name, other in {
        "Ed25519": ed25519.Ed25519PrivateKey.generate(),
        "Ed448": ed448.Ed448PrivateKey.generate(),
    }.items():
        yield Form(name, key, spki(other))
    yield Form("a key of no kind", key, _public(bytes.fromhex("06022a03"), b"key"))
    yield Form("no key", key, write(_SEQUENCE))


@dataclass(frozen=True)
class Odd:
    """An authority whose certificates no library need understand: they take the place of usual ones in its replies."""

    usual: Authority
    instead: dict[bytes, bytes]

    @property
    def root(self) -> bytes:
        """Its root, DER."""
        usual = tsa.der(self.usual.root.certificate)
        return self.instead.get(usual, usual)

    def reply(self, data: bytes) -> bytes:
        """Stamp the SHA-256 of ``data``."""
        return self._swapped(values(self.usual.reply(data))[0])

    def _swapped(self, value: Value) -> bytes:
        if value.raw in self.instead:
            return self.instead[value.raw]
        inside = values(value.content) if value.tag & _CONSTRUCTED else []
        return write(value.tag, *map(self._swapped, inside)) if inside else value.raw


def authority(form: Form, place: str) -> Odd:
    """An authority of which one key is of this form."""
    usual = _usual()
    key = {name: holder.key for name, holder in usual.items()} | {place: form.key}
    instead = {}
    for name, holder in usual.items():
        signing = key[_ABOVE[name]]
        public = form.public if name == place else spki(holder.key)
        instead[tsa.der(holder.certificate)] = _signed(holder, public, signing)
    own = instead[tsa.der(usual["signer"].certificate)]

    def name_own(attributes: list[dict[str, Any]]) -> None:
        one = tsp.ESSCertIDv2({"cert_hash": hashlib.sha256(own).digest()})
        attributes[2]["values"] = [tsp.SigningCertificateV2({"certs": [one]})]

    signer = Holder(key["signer"], usual["signer"].certificate)
    return Odd(
        Authority(signer=signer, root=usual["root"], between=[usual["between"]], change_attributes=name_own), instead
    )


_ABOVE = {"signer": "between", "between": "root", "root": "root"}


@cache
def _usual() -> dict[str, Holder]:
    root = tsa.root()
    between = tsa.issue("Between", root, authority=True)
    return {"signer": tsa.stamper(between), "between": between, "root": root}


def _signed(holder: Holder, public: bytes, signing: Any) -> bytes:
    """Write the same certificate with another public key, signed by another, whatever these are."""
    tbs = values(tsa.der(holder.certificate))[0].inside()[0]
    parts = [part.raw for part in tbs.inside()]
    kind = _SIGNED_WITH["rsa" if isinstance(signing, rsa.RSAPrivateKey) else "ecdsa"]
    parts[2], parts[6] = kind, public
    body = write(_SEQUENCE, *parts)
    signature: bytes = signing.sign(body, ec.ECDSA(hashes.SHA256()))
    return write(_SEQUENCE, body, kind, write(_BITS, b"\0", signature))
