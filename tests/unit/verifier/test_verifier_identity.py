"""Checks `certificates` and `signature`.

One fault each, in a bundle that its own key signed again: the check that must find it does, and names the file.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from evidence_desktop.verifier import Verdict
from evidence_desktop.verifier.der import value_length, write
from support import handmade
from support.faults import (
    CMS,
    DEVICE,
    ENTRIES,
    INFO,
    ROOT,
    TAGS,
    found,
    replaced,
    root,
    run,
)
from support.handmade import Bundle, Identity


def of(who: Identity, **changes) -> Bundle:
    """A bundle of one with other certificates, signed and consistent in all else."""
    originals = handmade.example().originals
    someone = Identity(**{**{name: getattr(who, name) for name in who.__dataclass_fields__}, **changes})
    return Bundle(someone, handmade.example_log(originals), originals).write()


def device(**options) -> x509.Certificate:
    who = handmade.identity()
    names = {"issuer": "Example root", "issuer_key": who.root_key, "key": who.device_key, "authority": False} | options
    return handmade.certificate("Example device", **names)


UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")
STRANGER = ec.generate_private_key(ec.SECP256R1())


@pytest.mark.parametrize(
    ("cert", "name", "words"),
    [
        (lambda: root(path_length=1), ROOT, "path length 0"),
        (lambda: root(path_length=None), ROOT, "path length 0"),
        (lambda: root(usage=["key_cert_sign", "crl_sign"]), ROOT, "key usage"),
        (lambda: root(critical=False), ROOT, "critical"),
        (lambda: root(extra=UNKNOWN), ROOT, "critical"),
        (lambda: root(algorithm=hashes.SHA384()), ROOT, "ecdsa-with-SHA256"),
        (lambda: device(authority=True), DEVICE, "no CA"),
        (lambda: device(usage=["digital_signature"]), DEVICE, "key usage"),
        (lambda: device(issuer_key=STRANGER), DEVICE, "issued by the root"),
        (lambda: device(issuer="Somebody else"), DEVICE, "issued by the root"),
        (lambda: device(key=ec.generate_private_key(ec.SECP384R1())), DEVICE, "P-256"),
        (lambda: device(key=rsa.generate_private_key(65537, 2048)), DEVICE, "P-256"),
    ],
)
def test_a_certificate_of_another_form_fails(cert, name, words):
    report = run(of(handmade.identity(), **{"root" if name == ROOT else "device": cert()}))
    finding = next(f for f in report.findings if f.check == "certificates")
    assert (finding.severity, finding.subject) == ("fail", name)
    assert words in finding.expected
    assert report.verdict == Verdict.ALTERED


def test_an_extension_that_is_not_critical_is_no_fault():
    assert (
        run(of(handmade.identity(), root=root(extra=UNKNOWN, extra_critical=False))).verdict
        == Verdict.INTACT_UNANCHORED
    )


@pytest.mark.parametrize(
    "change",
    [
        lambda old: b"",
        lambda old: old + b"\n",
        lambda old: b"hello\n" + old,
        lambda old: old.replace(b"\n", b"\r\n"),
        lambda old: old + old,
        lambda old: old.replace(b"MII", b"MIJ"),
    ],
)
@pytest.mark.parametrize("name", [ROOT, DEVICE])
def test_a_certificate_file_holds_one_strict_pem_and_nothing_else(name, change):
    assert ("certificates", "fail", name) in found(replaced(name, change))


def test_a_certificate_without_the_extensions_fails():
    who = handmade.identity()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example root")])
    bare = (
        x509.CertificateBuilder(name, name, who.root_key.public_key(), 5)
        .not_valid_before(handmade.START)
        .not_valid_after(datetime(2099, 1, 1, tzinfo=UTC))
        .sign(who.root_key, hashes.SHA256())
    )
    assert ("certificates", "fail", ROOT) in found(of(who, root=bare))


def test_bag_info_must_name_this_root():
    bundle = handmade.example()
    info = bundle.info(**{"Evidence-Root-Fingerprint": "0" * 64})
    assert found(bundle.finish(info)) == {("certificates", "fail", INFO)}


def test_without_a_root_nothing_that_hangs_on_it_is_called_right():
    bundle = handmade.example()
    del bundle.files[ROOT]
    report = run(bundle.finish(), trust=handmade.identity().fingerprint)
    unknown = {f.check for f in report.findings if f.severity == "unknown"}
    assert unknown >= {"certificates", "signature", "trust", "report"}
    assert report.verdict == Verdict.ALTERED
    assert report.root_fingerprint == ""


def test_seals_of_other_devices_of_the_root_hold_with_their_certificates():
    who = handmade.identity()
    key = ec.generate_private_key(ec.SECP256R1())
    newer = Identity(who.root_key, who.root, key, device(key=key), who.log_key)
    old = handmade.example()
    bundle = Bundle(newer, old.log, old.originals)
    bundle.seal = old.seal  # type: ignore[method-assign]  # the entries were sealed before the restore
    bundle.write()
    assert ("entries", "fail", f"{ENTRIES} line 1") in found(bundle)
    name = f"identity/devices/{who.key_id}.crt"
    bundle.files[name] = handmade.pem(who.device)
    assert found(bundle.finish()) == set()
    wrong = f"identity/devices/{'0' * 64}.crt"
    bundle.files[wrong] = bundle.files.pop(name)
    assert ("certificates", "fail", wrong) in found(bundle.finish())


def test_a_signing_time_outside_the_validity_is_said_and_changes_nothing():
    later = datetime(2026, 4, 1, tzinfo=UTC)
    report = run(of(handmade.identity(), device=device(start=later)))
    warned = {(f.check, f.severity) for f in report.findings if f.severity == "warning"}
    assert warned == {("signature", "warning"), ("report", "warning"), ("entries", "warning")}
    assert report.verdict == Verdict.INTACT_UNANCHORED


def resigned(**options) -> Bundle:
    bundle = handmade.example()
    bundle.files[CMS] = handmade.cms_over(bundle.files[TAGS], bundle.who, **options)
    return bundle


def drop(kind: str):
    return lambda attributes: attributes.remove(next(a for a in attributes if a["type"] == kind))


def signer(**changes):
    return lambda parts: parts["signer_infos"][0].update(changes)


CMS_FAULTS = {
    "no signing time": {"when": None},
    "one certificate": {"certificates": [handmade.identity().device]},
    "a third certificate": {"certificates": [handmade.identity().device, handmade.identity().root, root()]},
    "no certificates": {"change": lambda parts: parts.pop("certificates")},
    "another version": {"change": lambda parts: parts.update(version="v3")},
    "two digests": {"change": lambda parts: parts.update(digest_algorithms=[{"algorithm": "sha256"}] * 2)},
    "SHA-1": {"change": lambda parts: parts.update(digest_algorithms=[{"algorithm": "sha1"}])},
    "content inside": {
        "change": lambda parts: parts.update(encap_content_info={"content_type": "data", "content": b"inside"})
    },
    "content of another type": {
        "change": lambda parts: parts.update(encap_content_info={"content_type": "signed_data"})
    },
    "no signer": {"change": lambda parts: parts.update(signer_infos=[])},
    "two signers": {"change": lambda parts: parts.update(signer_infos=parts["signer_infos"] * 2)},
    "signer by key id": {"change": signer(sid={"subject_key_identifier": b"x" * 20})},
    "signer version": {"change": signer(version="v3")},
    "signer digest": {"change": signer(digest_algorithm={"algorithm": "sha512"})},
    "signer algorithm": {"change": signer(signature_algorithm={"algorithm": "sha512_ecdsa"})},
    "no signed attributes": {"change": signer(signed_attrs=None)},
    "unsigned attributes": {
        "change": signer(unsigned_attrs=[{"type": "counter_signature", "values": []}]),
    },
    "no content type": {"before_signing": drop("content_type")},
    "no digest": {"before_signing": drop("message_digest")},
    "an attribute twice": {"before_signing": lambda attributes: attributes.append(attributes[0])},
    "an attribute with two values": {"before_signing": lambda attributes: attributes[0]["values"].append("data")},
    "another certificate named": {
        "pades": True,
        "before_signing": lambda attributes: attributes[-1]["values"][0]["certs"][0].__setitem__(
            "cert_hash", b"0" * 32
        ),
    },
    "a broken signature": {"change": signer(signature=b"\x30\x06\x02\x01\x01\x02\x01\x01")},
}


@pytest.mark.parametrize("fault", CMS_FAULTS)
def test_a_signature_of_another_form_fails(fault):
    report = run(resigned(**CMS_FAULTS[fault]))
    assert report.verdict == Verdict.ALTERED
    assert {f.check for f in report.findings if f.severity != "info"} == {"signature"}


def test_what_is_no_signature_at_all_fails():
    for data in (b"", b"\x30\x00", b"\x30\x80\x00\x00", b"\x30\x03\x06\x01\x2a", b"0" * 70_000, b"\x1f\x81\x00"):
        bundle = handmade.example()
        bundle.files[CMS] = data
        assert found(bundle) == {("signature", "fail", CMS)}
    enveloped = handmade.example()
    enveloped.files[CMS] = handmade.cms.ContentInfo({"content_type": "data", "content": b"x"}).dump()
    assert found(enveloped) == {("signature", "fail", CMS)}


def test_a_signature_that_names_another_signer_fails():
    bundle = handmade.example()
    other = handmade.new_identity()
    bundle.files[CMS] = handmade.cms_over(bundle.files[TAGS], other)
    assert found(bundle) == {("signature", "fail", CMS)}


def test_a_signature_may_name_its_certificate():
    assert run(resigned(pades=True)).verdict == Verdict.INTACT_UNANCHORED


# --- The signature file stands in no manifest, so nothing of it may be open to change without the key.


def grow(data: bytes) -> list[list]:
    """Take DER apart: a list of [tag, bytes or the same again]."""
    values, place = [], 0
    while place < len(data):
        size = value_length(data, place)
        body = data[place + size - length_of(data, place) : place + size]
        values.append([data[place], grow(body) if data[place] & 0x20 else body])
        place += size
    return values


def length_of(data: bytes, place: int) -> int:
    first = data[place + 1]
    return first if first < 0x80 else int.from_bytes(data[place + 2 : place + 2 + first - 0x80], "big")


def joined(value: list) -> bytes:
    tag, body = value
    return write(tag, body if isinstance(body, bytes) else b"".join(map(joined, body)))


def signed_data(tree: list) -> list:
    return tree[1][1][1][0][1]


def signer_info(tree: list) -> list:
    return signed_data(tree)[-1][1][0][1]


def certificates(tree: list) -> list:
    return signed_data(tree)[3][1]


def algorithm(tree: list) -> list:
    return signed_data(tree)[1][1][0][1]


def put(value: list, body: bytes) -> None:
    value[1] = body


def with_signature(change) -> Callable[[list], None]:
    def to(tree: list) -> None:
        r, s = decode_dss_signature(signer_info(tree)[-1][1])
        put(signer_info(tree)[-1], change(r, s))

    return to


ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
KEYLESS = {
    "certificates swapped": lambda tree: certificates(tree).reverse(),
    "a certificate twice": lambda tree: certificates(tree).append(certificates(tree)[0]),
    "data in parameters": lambda tree: put(algorithm(tree)[1], b"HIDDEN " * 9),
    "no parameters": lambda tree: algorithm(tree).pop(),
    "more after parameters": lambda tree: algorithm(tree).append([4, b"x"]),
    "data in the signer's parameters": lambda tree: put(signer_info(tree)[2][1][1], b"HIDDEN"),
    "parameters of ECDSA": lambda tree: signer_info(tree)[4][1].append([5, b""]),
    "version padded": lambda tree: put(signed_data(tree)[0], b"\0\1"),
    "signer's version padded": lambda tree: put(signer_info(tree)[0], b"\0" * 500 + b"\1"),
    "serial number padded": lambda tree: put(signer_info(tree)[1][1][1], b"\0\0" + signer_info(tree)[1][1][1][1]),
    "OID padded": lambda tree: put(algorithm(tree)[0], b"\x60\x80" + algorithm(tree)[0][1][1:]),
    "a field after the signers": lambda tree: signed_data(tree).append([4, b"x"]),
    "a field after the signature": lambda tree: signer_info(tree).append([4, b"x"]),
    "a field after the content": lambda tree: tree[1].append([4, b"x"]),
    "content empty": lambda tree: signed_data(tree)[2][1].append([0xA0, [[4, b""]]]),
    "revocation lists empty": lambda tree: signed_data(tree).insert(-1, [0xA1, []]),
    "unsigned attributes empty": lambda tree: signer_info(tree).append([0xA1, []]),
    "signature padded": with_signature(
        lambda r, s: write(0x30, write(2, b"\0" * 3 + r.to_bytes(32)), write(2, b"\0" + s.to_bytes(32)))
    ),
    "s beyond the order": with_signature(lambda r, s: encode_dss_signature(r, s + ORDER)),
    "after the signature's value": with_signature(lambda r, s: encode_dss_signature(r, s) + b"x"),
}


def without_key(change: Callable[[list], object]) -> Bundle:
    bundle = handmade.example()
    (tree,) = grow(bundle.files[CMS])
    assert joined(tree) == bundle.files[CMS]
    change(tree)
    assert joined(tree) != bundle.files[CMS]
    bundle.files[CMS] = joined(tree)
    return bundle


@pytest.mark.parametrize("change", KEYLESS)
def test_nothing_in_the_signature_file_can_be_changed_without_the_key(change):
    assert found(without_key(KEYLESS[change])) == {("signature", "fail", CMS)}


def test_the_other_form_of_an_ecdsa_value_is_the_same_signature():
    twin = without_key(with_signature(lambda r, s: encode_dss_signature(r, ORDER - s)))
    assert run(twin).verdict == Verdict.INTACT_UNANCHORED
