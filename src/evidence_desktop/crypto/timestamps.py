"""Requests for time stamps (RFC 3161). Replies are read by the verifier, as every reader of a bundle reads them."""

from __future__ import annotations

import hashlib
import secrets

from asn1crypto import tsp

_NONCE_BITS = 64


def make_request(data: bytes) -> bytes:
    """Write a TimeStampReq over ``data``: SHA-256, a random nonce, and the wish for the certificates.

    Returns:
        DER.
    """
    request = tsp.TimeStampReq(
        {
            "version": "v1",
            "message_imprint": {
                "hash_algorithm": {"algorithm": "sha256"},
                "hashed_message": hashlib.sha256(data).digest(),
            },
            "nonce": secrets.randbits(_NONCE_BITS),
            "cert_req": True,
        }
    )
    der: bytes = request.dump()
    return der


def nonce_of(request: bytes) -> int:
    """Read the nonce of a request that ``make_request`` wrote."""
    nonce: int = tsp.TimeStampReq.load(request)["nonce"].native
    return nonce
