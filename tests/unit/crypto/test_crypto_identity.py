"""Root and device: certificates as docs/spec/bundle.md says, seals that hold for one key and one text."""

from __future__ import annotations

import hashlib
import subprocess
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from hypothesis import given, settings
from hypothesis import strategies as st

from evidence_desktop.crypto import identity
from evidence_desktop.crypto.identity import Device, Root, pem, verify_seal
from evidence_desktop.model.errors import VaultDamagedError


@pytest.fixture(scope="module")
def root() -> Root:
    return Root.create()


@pytest.fixture(scope="module")
def device(root) -> Device:
    return Device.create(root)


def extensions(der: bytes) -> dict[str, tuple[bool, object]]:
    return {type(e.value).__name__: (e.critical, e.value) for e in x509.load_der_x509_certificate(der).extensions}


def test_the_root_certificate_is_as_the_spec_says(root):
    certificate = x509.load_der_x509_certificate(root.certificate_der)
    found = extensions(root.certificate_der)
    assert certificate.version is x509.Version.v3
    assert certificate.subject.rfc4514_string() == certificate.issuer.rfc4514_string() == "CN=Evidence Desktop root"
    assert certificate.signature_algorithm_oid.dotted_string == "1.2.840.10045.4.3.2"
    assert isinstance(certificate.public_key().curve, ec.SECP256R1)
    assert found["BasicConstraints"] == (True, x509.BasicConstraints(ca=True, path_length=0))
    critical, usage = found["KeyUsage"]
    assert critical
    assert usage.key_cert_sign
    assert not any((usage.digital_signature, usage.content_commitment, usage.crl_sign))
    certificate.verify_directly_issued_by(certificate)


def test_the_device_certificate_is_as_the_spec_says(root, device):
    certificate = x509.load_der_x509_certificate(device.certificate_der)
    found = extensions(device.certificate_der)
    assert certificate.subject.rfc4514_string() == "CN=Evidence Desktop device"
    assert isinstance(certificate.public_key().curve, ec.SECP256R1)
    assert found["BasicConstraints"] == (True, x509.BasicConstraints(ca=False, path_length=None))
    critical, usage = found["KeyUsage"]
    assert critical
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    certificate.verify_directly_issued_by(x509.load_der_x509_certificate(root.certificate_der))


def test_validity_begins_with_the_day_and_outlives_the_case(root, device):
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for der in (root.certificate_der, device.certificate_der):
        certificate = x509.load_der_x509_certificate(der)
        assert abs((certificate.not_valid_before_utc - today).days) <= 1  # the run may cross midnight
        assert certificate.not_valid_before_utc.time().isoformat() == "00:00:00"
        assert certificate.not_valid_after_utc == datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_openssl_accepts_the_chain_strictly_and_shows_our_fingerprint(root, device, tmp_path):
    (tmp_path / "root.crt").write_bytes(pem(root.certificate_der))
    (tmp_path / "device.crt").write_bytes(pem(device.certificate_der))
    verify = ["openssl", "verify", "-x509_strict", "-CAfile", "root.crt", "device.crt"]
    assert subprocess.run(verify, cwd=tmp_path, check=True, capture_output=True, text=True).stdout == "device.crt: OK\n"
    show = ["openssl", "x509", "-in", "root.crt", "-noout", "-fingerprint", "-sha256"]
    shown = subprocess.run(show, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert shown.partition("=")[2].strip().replace(":", "").lower() == root.fingerprint.hex()


def test_two_roots_share_nothing_but_their_name(root):
    other = Root.create()
    assert other.fingerprint != root.fingerprint
    assert other.to_private_bytes() != root.to_private_bytes()


def test_keys_come_back_from_their_bytes(root, device):
    same_root = Root.from_private_bytes(bytearray(root.to_private_bytes()), root.certificate_der)
    assert same_root.fingerprint == root.fingerprint == hashlib.sha256(root.certificate_der).digest()
    same = Device.from_private_bytes(device.to_private_bytes(), device.certificate_der)
    assert same.key_id == device.key_id == hashlib.sha256(device.certificate_der).hexdigest()
    assert verify_seal(device.certificate_der, same.sign(b"text"), b"text")
    assert Device.create(same_root).key_id != device.key_id


def other_keys() -> list[bytes]:
    keys = [
        ed25519.Ed25519PrivateKey.generate(),
        ec.generate_private_key(ec.SECP384R1()),
        ec.generate_private_key(ec.SECP256R1()),
    ]
    form = (serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return [key.private_bytes(*form) for key in keys]


def locked_key() -> bytes:
    form = (serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"x"))
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(*form)


@pytest.mark.parametrize(
    "private",
    [b"", b"noise", locked_key(), *other_keys()],
    ids=["empty", "noise", "locked", "Ed25519", "P-384", "another"],
)
def test_a_private_key_that_is_not_the_certificates_is_refused(device, private):
    with pytest.raises(VaultDamagedError) as caught:
        Device.from_private_bytes(private, device.certificate_der)
    assert caught.value.code == "identity-damaged"
    assert caught.value.hint


def of_another_version(der: bytes) -> bytes:
    return der.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x12", 1)


def of_another_key(der: bytes) -> bytes:
    """Its key is of an algorithm that nobody knows (id-ecPublicKey changed)."""
    return der.replace(bytes.fromhex("2a8648ce3d0201"), bytes.fromhex("2a8648ce3d0209"), 1)


@pytest.mark.parametrize("change", [of_another_version, of_another_key])
def test_a_certificate_of_an_unknown_form_is_refused(device, change):
    with pytest.raises(VaultDamagedError) as caught:
        Device.from_private_bytes(device.to_private_bytes(), change(device.certificate_der))
    assert caught.value.code == "identity-damaged"


def test_a_certificate_that_is_none_is_refused(device):
    with pytest.raises(VaultDamagedError):
        Root.from_private_bytes(device.to_private_bytes(), b"noise")
    with pytest.raises(VaultDamagedError):
        pem(device.certificate_der[:-1])


@settings(max_examples=30)
@given(st.binary(max_size=200), st.data())
def test_a_seal_holds_for_its_text_and_for_no_other(device, data, draw):
    signature = device.sign(data)
    assert verify_seal(device.certificate_der, signature, data)
    assert device.sign(data) == signature, "RFC 6979: no random number to get wrong"
    assert not verify_seal(device.certificate_der, signature, data + b"\0")
    broken = bytearray(signature)
    broken[draw.draw(st.integers(0, len(broken) - 1))] ^= draw.draw(st.integers(1, 255))
    assert not verify_seal(device.certificate_der, bytes(broken), data)


def test_a_seal_is_its_keys_alone(root, device):
    assert not verify_seal(Device.create(root).certificate_der, device.sign(b"text"), b"text")
    assert not verify_seal(root.certificate_der, device.sign(b"text"), b"text")


def test_a_malformed_certificate_or_signature_is_a_seal_that_fails(device):
    signature = device.sign(b"text")
    assert not verify_seal(b"", signature, b"text")
    assert not verify_seal(device.certificate_der + b"\0", signature, b"text")
    assert not verify_seal(of_another_version(device.certificate_der), signature, b"text")
    assert not verify_seal(of_another_key(device.certificate_der), signature, b"text")
    assert not verify_seal(device.certificate_der, b"", b"text")
    assert not verify_seal(device.certificate_der, signature + b"\0", b"text")


@pytest.mark.parametrize("private", other_keys()[:2], ids=["Ed25519", "P-384"])
def test_a_certificate_with_another_kind_of_key_seals_nothing(private):
    key = serialization.load_der_private_key(private, None)
    name = identity._name("other")
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else identity.hashes.SHA256()
    der = identity._builder(name, name, key.public_key()).sign(key, algorithm).public_bytes(serialization.Encoding.DER)
    signature = key.sign(b"text") if algorithm is None else key.sign(b"text", ec.ECDSA(algorithm))
    assert not verify_seal(der, signature, b"text")


def test_pem_holds_the_same_der(device):
    text = pem(device.certificate_der)
    assert text.startswith(b"-----BEGIN CERTIFICATE-----\n")
    assert x509.load_pem_x509_certificate(text).public_bytes(serialization.Encoding.DER) == device.certificate_der
