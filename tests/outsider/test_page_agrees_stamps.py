"""verify.html in a real browser says of each time stamp, word for word, what `evidence-verify --json` says.

Each browser has its own idea of which keys, signatures and certificates it takes; none of that may show.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from evidence_desktop.verifier import verify
from evidence_desktop.verifier.__main__ import as_json
from support import handmade, keyforms, tsa
from support.browser import Browser
from support.keyforms import PLACES
from support.tsa import Authority

pytestmark = pytest.mark.long

NOTE = handmade.example().note.encode()
STAMPING, SERVER = ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.SERVER_AUTH
ANY, OCSP = ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE, ExtendedKeyUsageOID.OCSP_SIGNING
FAR = datetime(9998, 1, 1, tzinfo=UTC)


def said(page: Browser, folder: Path, stamps: Iterable[tuple[bytes, bytes]]) -> list[str]:
    """Put replies, each with its root, over the one checkpoint of a bundle; both must say the same of each.

    Returns:
        The severity of what they say of each: ``info`` when it counts.
    """
    bundle = handmade.example()
    roots, subjects = [], []
    for number, (reply, root) in enumerate(stamps, 1):
        stem = f"data/custody/anchors/{number:03d}"
        bundle.files |= {f"{stem}.note": NOTE, f"{stem}.tsr": reply, f"{stem}.crt": tsa.pem_of(root)}
        roots.append(hashlib.sha256(root).hexdigest())
        subjects.append(f"{stem}.tsr")
    path = bundle.finish().folder(folder)
    ours = json.loads(json.dumps(as_json(verify(path, tsa_roots=roots))))
    assert page.check(path, tsa_roots=roots) == ours
    found = {one["subject"]: one["severity"] for one in ours["findings"] if one["check"] == "anchors"}
    return [found[subject] for subject in subjects]


@pytest.mark.parametrize("place", PLACES)
def test_which_keys_are_judged(page: Browser, tmp_path: Path, place: str):
    odd = [keyforms.authority(form, place) for form in keyforms.forms()]
    found = said(page, tmp_path / "bundle", [(one.reply(NOTE), one.root) for one in odd])
    assert dict(zip((form.name for form in keyforms.forms()), found, strict=True)) == {
        form.name: form.said for form in keyforms.forms()
    }
    assert {*found} == {"info", "warning", "fail"}


def authorities(page: Browser, folder: Path, several: Iterable[Authority]) -> list[str]:
    return said(page, folder, [(one.reply(NOTE), tsa.der(one.root.certificate)) for one in several])


def test_what_an_issuer_may_be_used_for(page: Browser, tmp_path: Path):
    several = []
    for names in ((STAMPING,), (SERVER, STAMPING), (ANY,), (SERVER,), (SERVER, OCSP), ()):
        for extensions in (tsa.purposed(*names), tsa.purposed(*names, critical=True)):
            between = tsa.issue("Between", tsa._ROOT, authority=True, extensions=extensions)
            top = tsa.root(extensions=extensions)
            several += [
                Authority(signer=tsa.stamper(between), between=[between]),
                Authority(signer=tsa.stamper(top), root=top),
            ]
    assert authorities(page, tmp_path / "bundle", several) == ["info"] * 12 + ["fail"] * 12


def test_a_certificate_ends_at_its_end_to_the_microsecond(page: Browser, tmp_path: Path):
    micro = timedelta(microseconds=1)
    several = []
    for start, end in ((datetime(1950, 1, 2, tzinfo=UTC), datetime(1969, 12, 31, tzinfo=UTC)), (tsa.START, FAR)):
        top = tsa.root(start=start, end=end)
        signer = tsa.stamper(top, start=start, end=end)
        several += [
            Authority(signer=signer, root=top, made=made)
            for made in (start, end, end - micro, start - micro, end + micro)
        ]
    assert authorities(page, tmp_path / "bundle", several) == ["info", "info", "info", "fail", "fail"] * 2


def test_what_is_not_whole_is_false_before_it_is_not_known(page: Browser, tmp_path: Path):
    authority = Authority()
    whole = authority.reply(NOTE)
    unknown = tsa.rewritten(whole, tsa.SIGNER_INFO, lambda parts: parts.__setitem__(4, bytes.fromhex("300406022a03")))
    none = tsa.rewritten(whole, tsa.SIGNER_INFO, lambda parts: parts.__setitem__(4, bytes.fromhex("3000")))
    replies = (whole, unknown, tsa.without_signature(whole), none)
    root = tsa.der(authority.root.certificate)
    assert said(page, tmp_path / "bundle", [(one, root) for one in replies]) == ["info", "warning", "fail", "fail"]


def test_a_key_that_is_not_judged_makes_no_fault_of_another_kind(page: Browser, tmp_path: Path):
    unknown = ec.generate_private_key(ec.SECP256K1())
    top = tsa.root(key=unknown)
    lapsed = tsa.root(key=unknown, end=tsa.MADE - timedelta(days=1))
    several = (
        Authority(signer=tsa.stamper(top), root=lapsed),
        Authority(root=tsa.root("Another", key=unknown)),
        Authority(root=tsa.root(), between=[top]),
        Authority(between=[top]),
        Authority(signer=tsa.stamper(tsa._ROOT, key=unknown, end=tsa.MADE - timedelta(days=1))),
    )
    assert authorities(page, tmp_path / "bundle", several) == ["fail", "fail", "warning", "info", "warning"]
