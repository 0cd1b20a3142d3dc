"""Which keys and which issuers a time stamp may hang on, in the signer and on the way to the root."""

from __future__ import annotations

from datetime import timedelta

import pytest
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from evidence_desktop.verifier.chains import read_link
from evidence_desktop.verifier.findings import CannotRunError
from evidence_desktop.verifier.timestamps import StampError, check_stamp, read_stamp
from support import keyforms, tsa
from support.stamped import DATA, IMPRINT, chain, checked, link, refused
from support.tsa import MADE, Authority, Holder, issue, root, stamper

RSA = rsa.generate_private_key(65537, 2048)


@pytest.mark.parametrize("key", [ed25519.Ed25519PrivateKey.generate(), dsa.generate_private_key(2048)])
def test_a_signer_with_a_key_of_another_kind_is_not_judged(key):
    own = stamper(tsa._ROOT, key=key)
    with pytest.raises(CannotRunError, match="not judged"):
        checked(Authority(signer=Holder(tsa._SIGNER.key, own.certificate)))


def told(form: keyforms.Form, place: str) -> str:
    """What is wrong with a stamp that hangs on a key of this form."""
    authority = keyforms.authority(form, place)
    try:
        check_stamp(read_stamp(authority.reply(DATA)), IMPRINT, read_link(authority.root))
    except CannotRunError:
        return "not judged"
    except StampError as fault:
        return fault.code
    return ""


@pytest.mark.parametrize("place", keyforms.PLACES)
@pytest.mark.parametrize("form", keyforms.forms(), ids=lambda form: form.name)
def test_which_keys_are_judged_is_said_by_their_bytes(form, place):
    false = "signature" if place == "signer" else "chain"
    assert told(form, place) == {"info": "", "warning": "not judged", "fail": false}[form.said]


UNKNOWN = Holder(ec.generate_private_key(ec.SECP256K1()), tsa._ROOT.certificate)


def test_a_key_that_is_not_judged_makes_no_fault_of_another_kind():
    """Nor does it take anything from another way that holds."""
    top = root(key=UNKNOWN.key)
    signer = stamper(top)
    # Other certificates with the same name and key, which have nothing to do with it or are faulty themselves.
    lapsed = root(key=UNKNOWN.key, end=MADE - timedelta(days=1))
    refused(Authority(signer=signer, root=lapsed), "chain")
    refused(Authority(signer=signer, root=tsa._ROOT, between=[issue("Made-up root", key=UNKNOWN.key)]), "chain")
    refused(Authority(signer=stamper(tsa._ROOT), root=root("Another", key=UNKNOWN.key)), "chain")
    checked(Authority(signer=stamper(tsa._ROOT), root=tsa._ROOT, between=[top]))
    with pytest.raises(CannotRunError, match="not judged"):
        checked(Authority(signer=stamper(tsa._ROOT), root=root(), between=[top]))
    late = stamper(tsa._ROOT, key=UNKNOWN.key, end=MADE - timedelta(days=1))
    with pytest.raises(StampError, match=IMPRINT.hex()):
        check_stamp(read_stamp(Authority(signer=late).reply(b"another")), IMPRINT, link(tsa._ROOT))
    with pytest.raises(CannotRunError, match="not judged"):
        checked(Authority(signer=late))


STAMPING, SERVER = ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.SERVER_AUTH
ANY = ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE


@pytest.mark.parametrize("critical", [True, False])
def test_an_issuer_for_other_purposes_issues_no_certificate_for_time_stamps(critical):
    for names, holds in (
        ((STAMPING,), True),
        ((SERVER, STAMPING), True),
        ((ANY,), True),
        ((SERVER,), False),
        ((SERVER, ExtendedKeyUsageOID.OCSP_SIGNING), False),
        ((), False),
    ):
        extensions = tsa.purposed(*names, critical=critical)
        for authority in (
            chain(issue("CA", tsa._ROOT, authority=True, extensions=extensions)),
            chain(top=root(extensions=extensions)),
        ):
            if holds:
                checked(authority)
            else:
                refused(authority, "chain")


def signed_by(issuer: Holder, algorithm: str) -> Holder:
    """A certificate whose signature says that it is of another kind."""
    own = issue("CA", issuer, authority=True)
    raw = asn1_x509.Certificate.load(tsa.der(own.certificate)).copy()
    raw["signature_algorithm"] = raw["tbs_certificate"]["signature"] = {"algorithm": algorithm}
    return Holder(own.key, x509.load_der_x509_certificate(raw.dump(force=True)))


@pytest.mark.parametrize("algorithm", ["1.2.3.4", "sha1_ecdsa", "sha1_rsa", "sha256_rsa"])
def test_a_certificate_signed_in_another_way_leads_nowhere(algorithm):
    refused(chain(signed_by(tsa._ROOT, algorithm)), "chain")


def test_a_certificate_signed_with_pss_leads_nowhere():
    top = root(key=RSA)
    checked(chain(issue("CA", top, authority=True), top=top))
    refused(chain(issue("CA", top, authority=True, pss=True), top=top), "chain")


def test_a_root_is_its_own_issuer():
    assert link(tsa._ROOT).is_root
    assert not link(tsa._SIGNER).is_root
