"""Public keys of time-stamping authorities: which of them are judged, and signatures by those (bundle.md, Anchors).

Libraries differ in the keys that they take, and some take keys that anybody can break: so a key is judged by its bytes.
"""

from __future__ import annotations

from typing import Any

from evidence_desktop.verifier.der import INTEGER, SEQUENCE, Value, expect_der, fields, values

_BITS = 0x03
_RSA = bytes.fromhex("300d06092a864886f70d0101010500")
"""What stands before an RSA key: rsaEncryption, its parameters NULL (RFC 8017)."""
_MODULUS_BITS, _MAX_EXPONENT = range(2048, 8192 + 1), 2**32 - 1
_CURVES = (
    bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004"),
    bytes.fromhex("3076301006072a8648ce3d020106052b8104002203620004"),
    bytes.fromhex("30819b301006072a8648ce3d020106052b810400230381860004"),
)
"""Public keys on P-256, P-384 and P-521 up to their uncompressed points, whose length follows (RFC 5480)."""


def kind_of(key: Value) -> str:
    """Say what kind of signature a public key checks; empty for any but the forms that the spec lists.

    Libraries differ in what they take besides, and some take keys that anybody can break.
    """
    if key.raw.startswith(_CURVES):
        return "ecdsa"
    try:
        algorithm, bits = fields(key, SEQUENCE, SEQUENCE, _BITS)
        unused, pair = bits.content[:1], bits.content[1:]
        expect_der(pair)
        (numbers,) = values(pair)
        modulus, exponent = (one.number() for one in fields(numbers, SEQUENCE, INTEGER, INTEGER))
    except ValueError:
        return ""
    odd = modulus & exponent & 1
    fits = modulus > 0 and modulus.bit_length() in _MODULUS_BITS and 1 < exponent <= _MAX_EXPONENT
    return "rsa" if algorithm.raw == _RSA and unused == b"\0" and odd and fits else ""


def holds(key: bytes, kind: str, digest: str, signature: bytes, data: bytes) -> bool:
    """Say whether a signature is by a key of this kind: ``rsa`` (PKCS #1 v1.5) or ``ecdsa``."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - see run.py
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_der_public_key  # noqa: PLC0415

    chosen = {"sha256": hashes.SHA256(), "sha384": hashes.SHA384(), "sha512": hashes.SHA512()}[digest]
    how = (PKCS1v15(), chosen) if kind == "rsa" else (ECDSA(chosen),)
    try:
        public: Any = load_der_public_key(key)
        public.verify(signature, data, *how)
    except (InvalidSignature, ValueError):  # the latter for a point that is not on its curve
        return False
    return True
