"""Detached signatures, as OpenSSL sees them."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from asn1crypto import cms as asn1

from evidence_desktop.crypto.cms import sign_detached, sign_pdf_digest
from evidence_desktop.crypto.identity import Device, Root, pem, verify_seal

DATA = b"0" * 64 + b"  manifest-sha256.txt\n"
WHEN = datetime(2026, 11, 23, 9, 30, 15, 678_000, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture(scope="module")
def root() -> Root:
    return Root.create()


@pytest.fixture(scope="module")
def device(root) -> Device:
    return Device.create(root)


@pytest.fixture
def bag(tmp_path, root, device) -> Path:
    (tmp_path / "identity").mkdir()
    (tmp_path / "identity" / "root.crt").write_bytes(pem(root.certificate_der))
    (tmp_path / "tagmanifest-sha256.txt").write_bytes(DATA)
    der = sign_detached(device, root.certificate_der, DATA, datetime.now(UTC))
    (tmp_path / "tagmanifest-sha256.txt.p7s").write_bytes(der)
    return tmp_path


def openssl(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = (
        "openssl cms -verify -binary -inform DER -in tagmanifest-sha256.txt.p7s "
        "-content tagmanifest-sha256.txt -CAfile identity/root.crt -purpose any -out /dev/null"
    )
    return subprocess.run([*command.split(), *options], cwd=folder, capture_output=True, text=True, check=False)


def parts(der: bytes) -> tuple[asn1.SignedData, asn1.SignerInfo, dict[str, object]]:
    content = asn1.ContentInfo.load(der, strict=True)
    signed = content["content"]
    (signer,) = signed["signer_infos"]
    return signed, signer, {item["type"].native: item["values"][0].native for item in signer["signed_attrs"]}


def test_the_documented_openssl_command_accepts_it(bag):
    for options in ([], ["-cades"]):
        result = openssl(bag, *options)
        assert result.returncode == 0, result.stderr


def test_openssl_refuses_other_content_another_root_and_a_broken_signature(bag):
    content, trust, signature = (
        bag / name for name in ("tagmanifest-sha256.txt", "identity/root.crt", "tagmanifest-sha256.txt.p7s")
    )
    content.write_bytes(DATA + b"x")
    assert openssl(bag).returncode != 0
    content.write_bytes(DATA)
    good = trust.read_bytes()
    trust.write_bytes(pem(Root.create().certificate_der))
    assert openssl(bag).returncode != 0
    trust.write_bytes(good)
    der = signature.read_bytes()
    signature.write_bytes(der[:-1] + bytes([der[-1] ^ 1]))
    assert openssl(bag).returncode != 0
    signature.write_bytes(der)
    assert openssl(bag).returncode == 0


def test_it_holds_what_the_bundle_spec_demands(root, device):
    signed, signer, attributes = parts(sign_detached(device, root.certificate_der, DATA, WHEN))
    assert signed["encap_content_info"]["content"].native is None, "detached"
    assert {certificate.chosen.dump() for certificate in signed["certificates"]} == {
        root.certificate_der,
        device.certificate_der,
    }
    assert signer["digest_algorithm"]["algorithm"].native == "sha256"
    assert signer["signature_algorithm"]["algorithm"].native == "sha256_ecdsa"
    assert set(attributes) == {"content_type", "message_digest", "signing_certificate_v2", "signing_time"}
    assert attributes["content_type"] == "data"
    assert attributes["signing_time"] == datetime(2026, 11, 23, 1, 30, 15, tzinfo=UTC)


def test_the_signature_is_a_seal_over_the_attributes_in_der(root, device):
    _, signer, _ = parts(sign_detached(device, root.certificate_der, DATA, WHEN))
    attributes = signer["signed_attrs"].untag().dump()
    encoded = [item.dump() for item in signer["signed_attrs"]]
    assert encoded == sorted(encoded), "a SET OF is sorted in DER"
    assert verify_seal(device.certificate_der, signer["signature"].native, attributes)


def test_the_same_moment_signs_to_the_same_bytes(root, device):
    assert sign_detached(device, root.certificate_der, DATA, WHEN) == sign_detached(
        device, root.certificate_der, DATA, WHEN.astimezone(UTC)
    )


def test_times_from_2050_on_are_generalized(root, device):
    def form(year: int) -> str:
        _, signer, _ = parts(sign_detached(device, root.certificate_der, DATA, WHEN.replace(year=year)))
        return next(item["values"][0].name for item in signer["signed_attrs"] if item["type"].native == "signing_time")

    assert (form(2049), form(2050)) == ("utc_time", "generalized_time")


def test_for_a_pdf_the_time_stays_out(root, device):
    _, _, attributes = parts(sign_pdf_digest(device, root.certificate_der, bytes(32)))
    assert set(attributes) == {"content_type", "message_digest", "signing_certificate_v2"}
    assert attributes["message_digest"] == bytes(32)
