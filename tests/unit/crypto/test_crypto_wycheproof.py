"""Every primitive in use against Wycheproof: known answers, and inputs made to be accepted by mistake."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evidence_desktop.crypto import box, kdf
from evidence_desktop.crypto.box import BoxError
from evidence_desktop.crypto.identity import Root, verify_seal

FOLDER = Path(__file__).parents[2] / "vectors" / "third_party" / "wycheproof"


def groups(name: str) -> list[dict[str, Any]]:
    return json.loads((FOLDER / f"{name}_test.json").read_text())["testGroups"]


def cases(name: str, **wanted: object) -> list[dict[str, Any]]:
    return [
        case
        for group in groups(name)
        if all(group[key] == value for key, value in wanted.items())
        for case in group["tests"]
    ]


def raw(case: dict[str, Any], *names: str) -> list[bytes]:
    return [bytes.fromhex(case[name]) for name in names]


def test_boxes_are_aes_256_gcm_siv(monkeypatch):
    found = cases("aes_gcm_siv", keySize=256)
    for case in found:
        key, nonce, aad, plain, sealed, tag = raw(case, "key", "iv", "aad", "msg", "ct", "tag")
        if case["result"] == "valid":
            monkeypatch.setattr(box.secrets, "token_bytes", lambda _size, nonce=nonce: nonce)
            assert box.seal(key, plain, aad) == nonce + sealed + tag, case["tcId"]
            assert box.open_box(key, nonce + sealed + tag, aad) == plain, case["tcId"]
        else:
            with pytest.raises(BoxError):
                box.open_box(key, nonce + sealed + tag, aad)
    assert len(found) > 90


def test_derived_keys_are_hkdf_sha512():
    through_ours = 0
    for case in cases("hkdf_sha512"):
        key, salt, info, wanted = raw(case, "ikm", "salt", "info", "okm")
        if case["result"] == "invalid":
            with pytest.raises(ValueError, match="larger"):
                kdf.hkdf(key, salt=salt, info="", length=case["size"])
            continue
        assert HKDF(hashes.SHA512(), case["size"], salt, info).derive(key) == wanted, case["tcId"]
        try:
            text = info.decode()
        except UnicodeDecodeError:
            continue  # our labels are text, most of theirs are noise
        assert kdf.hkdf(key, salt=salt, info=text, length=case["size"]) == wanted, case["tcId"]
        through_ours += 1
    assert through_ours > 20


def test_seals_are_strict_ecdsa():
    root = Root.create()
    count = 0
    for group in groups("ecdsa_secp256r1_sha256"):
        public = serialization.load_der_public_key(bytes.fromhex(group["publicKeyDer"]))
        certificate = root._issue(public).public_bytes(serialization.Encoding.DER)
        for case in group["tests"]:
            message, signature = raw(case, "msg", "sig")
            assert verify_seal(certificate, signature, message) == (case["result"] == "valid"), case["tcId"]
            count += 1
    assert count == 484


def test_note_signatures_are_strict_ed25519():
    for group in groups("ed25519"):
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]["pk"]))
        for case in group["tests"]:
            message, signature = raw(case, "msg", "sig")
            try:
                public.verify(signature, message)
                result = "valid"
            except InvalidSignature:
                result = "invalid"
            assert result == case["result"], case["tcId"]


def test_chunks_of_age_files_are_chacha20_poly1305():
    for case in cases("chacha20_poly1305", ivSize=96):
        key, nonce, aad, plain, sealed, tag = raw(case, "key", "iv", "aad", "msg", "ct", "tag")
        cipher = ChaCha20Poly1305(key)
        out = bytearray(len(plain) + len(tag))
        if case["result"] == "valid":
            cipher.encrypt_into(nonce, plain, aad, out)
            assert out == sealed + tag, case["tcId"]
            assert cipher.decrypt(nonce, sealed + tag, aad) == plain, case["tcId"]
        else:
            with pytest.raises(InvalidTag):
                cipher.decrypt(nonce, sealed + tag, aad)


def test_age_recipients_are_x25519_and_refuse_a_shared_secret_of_zeros():
    zeros = 0
    for case in cases("x25519"):
        public, private, shared = raw(case, "public", "private", "shared")
        key, peer = X25519PrivateKey.from_private_bytes(private), X25519PublicKey.from_public_bytes(public)
        if any(shared):
            assert key.exchange(peer) == shared, case["tcId"]
        else:
            zeros += 1
            with pytest.raises(ValueError, match=r"."):
                key.exchange(peer)
    assert zeros > 0


def test_age_keys_are_hkdf_sha256():
    for case in cases("hkdf_sha256", type="HkdfTest"):
        key, salt, info, wanted = raw(case, "ikm", "salt", "info", "okm")
        if case["result"] == "valid":
            assert HKDF(hashes.SHA256(), case["size"], salt, info).derive(key) == wanted, case["tcId"]
