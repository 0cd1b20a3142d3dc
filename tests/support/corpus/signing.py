"""Faults in `certificates`, `signature` and `trust`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from asn1crypto import core
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from evidence_desktop.verifier.fingerprint import fingerprint_words
from support import handmade
from support.corpus.bag import CMS, DEVICE, ENTRIES, FORGED_PAGE, INFO, PAGE, REPORT, ROOT, TAGS, signed
from support.corpus.base import (
    ALTERED,
    INTACT,
    Fault,
    edit,
    fails,
    forger,
    good,
    key,
    owner,
    packed,
    put,
    resigned,
    unknowns,
    vectors,
)
from support.corpus.vector import Vector
from support.handmade import Bundle, Identity

UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")
STRANGER = bytes(range(0x33, 0x53))


def root(**options: Any) -> x509.Certificate:
    who = owner()
    options = {"authority": True, "serial": 1, **options}
    return handmade.certificate("Example root", who.root_key, "Example root", who.root_key, **options)


def device(**options: Any) -> x509.Certificate:
    who = owner()
    options = {"key": who.device_key, "issuer": "Example root", "issuer_key": who.root_key, **options}
    return handmade.certificate("Example device", **{"authority": False, "serial": 2, **options})


def of(**changes: Any) -> Callable[[], bytes]:
    """A bundle of one with other certificates, signed and consistent in all else."""

    def make() -> bytes:
        who = owner()
        parts = {name: getattr(who, name) for name in who.__dataclass_fields__} | changes
        return packed(good(who=Identity(**parts)))

    return make


LINES = [f"{ENTRIES} line {number}" for number in range(1, 6)]
PROOFS = [f"data/custody/proofs/{seq:06d}.tlog-proof" for seq in (1, 3, 4, 5, 6)]
RECORDS = ["data/records/001.json", "data/records/002.json"]
UNSEALED = (*fails("entries", *LINES, ENTRIES), *fails("inclusion", *PROOFS), *fails("records", *RECORDS))
"""What follows when no device certificate can be taken: no seal holds, and so no entry is left."""

NO_ROOT = (
    *fails("certificates", ROOT),
    *unknowns("certificates", INFO, DEVICE),
    *unknowns("signature", CMS),
    *unknowns("trust", ROOT),
    *unknowns("report", REPORT),
    *UNSEALED,
)
NO_DEVICE = (*fails("certificates", DEVICE), *unknowns("signature", CMS), *unknowns("report", REPORT), *UNSEALED)


def lone_root() -> x509.Certificate:
    """Without the extensions that say what it is for."""
    who = owner()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Example root")])
    bare = x509.CertificateBuilder(name, name, who.root_key.public_key(), 1)
    bare = bare.not_valid_before(handmade.START).not_valid_after(handmade.SIGNED)
    return bare.sign(who.root_key, hashes.SHA256(), ecdsa_deterministic=True)


CERTIFICATES: list[Fault] = [
    ("root-path-length-1", "the root may have another authority below it", NO_ROOT, of(root=root(path_length=1))),
    ("root-no-path-length", "the root may have any authority below it", NO_ROOT, of(root=root(path_length=None))),
    ("root-no-authority", "the root is no authority", NO_ROOT, of(root=root(authority=False))),
    (
        "root-signs-lists-too",
        "the root's key may be used for more",
        NO_ROOT,
        of(root=root(usage=["key_cert_sign", "crl_sign"])),
    ),
    ("root-not-critical", "what the root is for is not critical", NO_ROOT, of(root=root(critical=False))),
    ("root-unknown-critical", "an unknown critical extension", NO_ROOT, of(root=root(extra=UNKNOWN))),
    ("root-sha384", "signed with SHA-384", NO_ROOT, of(root=root(algorithm=hashes.SHA384()))),
    ("root-bare", "no extensions at all", NO_ROOT, of(root=lone_root())),
    ("device-authority", "the device is an authority", NO_DEVICE, of(device=device(authority=True))),
    (
        "device-one-use",
        "the device's key is not for non-repudiation",
        NO_DEVICE,
        of(device=device(usage=["digital_signature"])),
    ),
    (
        "device-other-root",
        "another root issued the device, under the same name",
        NO_DEVICE,
        of(device=device(issuer_key=key(STRANGER))),
    ),
    ("device-other-issuer", "the device names another issuer", NO_DEVICE, of(device=device(issuer="Somebody else"))),
    (
        "device-p384",
        "the device's key is on another curve",
        NO_DEVICE,
        lambda: packed(
            resigned(
                put(DEVICE, handmade.pem(device(key=ec.derive_private_key(7**99, ec.SECP384R1())))),
            )
        ),
    ),
    (
        "root-text-before",
        "text before the root's PEM",
        (*NO_ROOT,),
        signed(edit(ROOT, lambda old: b"trust me\n" + old)),
    ),
    ("root-twice", "two certificates in the root's file", NO_ROOT, signed(edit(ROOT, lambda old: old + old))),
    ("root-crlf", "line ends of Windows", NO_ROOT, signed(edit(ROOT, lambda old: old.replace(b"\n", b"\r\n")))),
    (
        "device-der",
        "the device's certificate is not in PEM",
        NO_DEVICE,
        signed(put(DEVICE, owner().device.public_bytes(Encoding.DER))),
    ),
    ("device-empty", "the device's certificate is empty", NO_DEVICE, signed(put(DEVICE, b""))),
    (
        "other-device-misnamed",
        "the certificate of another device under another's name",
        (
            *fails("certificates", f"identity/devices/{'0' * 64}.crt"),
            *fails("entries", f"identity/devices/{'0' * 64}.crt"),
        ),
        signed(put(f"identity/devices/{'0' * 64}.crt", handmade.pem(device(serial=9)))),
    ),
]


def cms(**options: Any) -> Callable[[], bytes]:
    """A bundle whose own key signed the list in another form."""

    def make() -> bytes:
        bundle = good()
        bundle.files[CMS] = handmade.cms_over(bundle.files[TAGS], bundle.who, **options)
        return packed(bundle)

    return make


def with_signature(change: Callable[[bytes], bytes]) -> Callable[[], bytes]:
    def make() -> bytes:
        bundle = good()
        bundle.files[CMS] = change(bundle.files[CMS])
        return packed(bundle)

    return make


def without(kind: str) -> Callable[[list[dict[str, Any]]], None]:
    return lambda attributes: attributes.remove(next(one for one in attributes if one["type"] == kind))


def signer(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda parts: parts["signer_infos"][0].update(changes)


def parts(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda old: old.update(changes)


def counter_signed() -> dict[str, Any]:
    return {"change": signer(unsigned_attrs=[{"type": "counter_signature", "values": []}])}


def by(who: Identity) -> Callable[[], bytes]:
    def make() -> bytes:
        bundle = good()
        bundle.files[CMS] = handmade.cms_over(bundle.files[TAGS], who)
        return packed(bundle)

    return make


def of_yesterday() -> bytes:
    """The signature of another bundle by the same key."""
    bundle = good()
    bundle.files[CMS] = good(past=()).files[CMS]
    return packed(bundle)


WRONG, OVER = fails("signature", CMS), fails("signature", TAGS)
SIGNATURES: list[Fault] = [
    ("empty", "an empty signature", WRONG, with_signature(lambda _: b"")),
    ("text", "text in place of a signature", WRONG, with_signature(lambda _: b"signed, really")),
    ("long", "a signature of 70,000 bytes", WRONG, with_signature(lambda _: b"0" * 70_000)),
    ("byte-after", "a byte after the signature", WRONG, with_signature(lambda old: old + b"\0")),
    ("indefinite", "a length of indefinite form", WRONG, with_signature(lambda _: b"\x30\x80\x00\x00")),
    ("deep", "thousands of values inside one another", WRONG, with_signature(lambda _: nested(4000))),
    ("other-bundle", "the signature of another bundle by the same key", OVER, of_yesterday),
    ("stranger", "a stranger's signature under the same names", WRONG, by(forger())),
    ("no-time", "no signing time", WRONG, cms(when=None)),
    ("one-certificate", "the root's certificate is not inside", WRONG, cms(certificates=[owner().device])),
    (
        "third-certificate",
        "a third certificate inside",
        WRONG,
        cms(certificates=[owner().device, owner().root, root(serial=5)]),
    ),
    ("version-3", "another version", WRONG, cms(change=parts(version="v3"))),
    ("sha1", "digest SHA-1", WRONG, cms(change=parts(digest_algorithms=[{"algorithm": "sha1"}]))),
    (
        "content-inside",
        "a content of its own inside",
        WRONG,
        cms(change=parts(encap_content_info={"content_type": "data", "content": b"inside"})),
    ),
    ("no-signer", "nobody signed", WRONG, cms(change=parts(signer_infos=[]))),
    (
        "two-signers",
        "two signers",
        WRONG,
        cms(change=lambda old: old.update(signer_infos=old["signer_infos"] * 2)),
    ),
    (
        "signer-by-key",
        "the signer is named by a key id",
        WRONG,
        cms(change=signer(sid={"subject_key_identifier": b"x" * 20})),
    ),
    (
        "ecdsa-sha512",
        "ECDSA with SHA-512",
        WRONG,
        cms(change=signer(signature_algorithm={"algorithm": "sha512_ecdsa"})),
    ),
    ("no-attributes", "no signed attributes", WRONG, cms(change=signer(signed_attrs=None))),
    ("unsigned-attributes", "attributes that nobody signed", WRONG, cms(**counter_signed())),
    ("no-digest", "no message digest", OVER, cms(before_signing=without("message_digest"))),
    ("no-content-type", "no content type", WRONG, cms(before_signing=without("content_type"))),
    ("attribute-twice", "an attribute twice", WRONG, cms(before_signing=lambda old: old.append(old[0]))),
    (
        "zero-values",
        "an ECDSA value of r = s = 1",
        WRONG,
        cms(change=signer(signature=bytes.fromhex("3006020101020101"))),
    ),
]


def nested(depth: int) -> bytes:
    data = b""
    for _ in range(depth):
        data = core.Sequence(contents=data).dump()
    return data


def forged(page: bytes = b"") -> bytes:
    """Everything made anew with other keys, and other words in it."""
    originals = {1: ("txt", b"a made-up post, rewritten\n"), 2: ("bin", b"other")}
    bundle = Bundle(forger(), handmade.example_log(originals), originals).write()
    if page:
        bundle.files[PAGE] = page
    return packed(bundle.finish())


def all_signing() -> Iterator[Vector]:
    yield from vectors("certificates", ALTERED, CERTIFICATES)
    yield from vectors("signature", ALTERED, SIGNATURES)
    mine = owner().fingerprint
    found = fails("trust", ROOT)
    why = "a whole new bundle with new keys; only the fingerprint of its owner tells"
    yield Vector("trust-forged-hex", why, ALTERED, found, forged(), trust=mine)
    yield Vector("trust-forged-words", why, ALTERED, found, forged(), trust=fingerprint_words(mine))
    why = "the same, with a page in it that calls everything intact"
    yield Vector("trust-forged-with-page", why, ALTERED, found, forged(FORGED_PAGE), trust=mine)
    why = "the same without a fingerprint to compare: sound in itself, and that is all that can be said"
    yield Vector("trust-forged-not-compared", why, INTACT, (), forged())
