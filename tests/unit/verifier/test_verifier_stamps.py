"""Time stamps (RFC 3161): one that holds, and everything that may be wrong with one, each by its name."""

from __future__ import annotations

import hashlib
import warnings
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from asn1crypto import cms, core, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from evidence_desktop.verifier.chains import read_link
from evidence_desktop.verifier.der import values
from evidence_desktop.verifier.findings import CannotRunError
from evidence_desktop.verifier.timestamps import Stamp, StampError, check_stamp, read_stamp, text_of
from support import keyforms, tsa
from support.tsa import MADE, Authority, Holder, issue, root, stamper, usage

DATA = b"a checkpoint"
IMPRINT = hashlib.sha256(DATA).digest()
RSA = rsa.generate_private_key(65537, 2048)


def link(holder: Holder):
    return read_link(tsa.der(holder.certificate))


def checked(authority: Authority) -> Stamp:
    stamp = read_stamp(authority.reply(DATA))
    check_stamp(stamp, IMPRINT, link(authority.root))
    return stamp


def refused(authority: Authority, code: str, **how: Any) -> StampError:
    with pytest.raises(StampError) as caught:
        check_stamp(read_stamp(authority.reply(DATA)), IMPRINT, how.get("root") or link(authority.root))
    assert caught.value.code == code
    return caught.value


def test_a_good_stamp_says_what_when_and_by_whom():
    authority = Authority()
    stamp = read_stamp(authority.reply(DATA, nonce=2**63 + 5))
    assert (stamp.imprint, stamp.nonce) == (IMPRINT, 2**63 + 5)
    assert stamp.made == stamp.latest == MADE
    assert check_stamp(stamp, IMPRINT, link(authority.root)).name == "Made-up time"
    assert read_stamp(authority.reply(DATA)).nonce is None


@pytest.mark.parametrize("digest", ["sha256", "sha384", "sha512"])
@pytest.mark.parametrize("key", [RSA, ec.generate_private_key(ec.SECP384R1())], ids=["rsa", "ecdsa"])
def test_the_usual_algorithms_are_known(digest, key):
    top = root(key=key)
    checked(Authority(signer=stamper(top, key=key), root=top, digest=digest))
    if key is RSA:
        # As most authorities name it: the digest stands beside it.
        checked(Authority(signer=stamper(top, key=key), root=top, digest=digest, algorithm="rsassa_pkcs1v15"))


@pytest.mark.parametrize(
    ("accuracy", "later"),
    [
        ({"seconds": 2}, timedelta(seconds=2)),
        ({"seconds": 1, "millis": 500, "micros": 250}, timedelta(seconds=1, milliseconds=500, microseconds=250)),
    ],
)
def test_what_the_accuracy_leaves_open_counts_as_later(accuracy, later):
    stamp = checked(Authority(info={"accuracy": accuracy}))
    assert (stamp.made, stamp.latest) == (MADE, MADE + later)


def test_fractions_of_a_second_are_read():
    made = datetime(2026, 3, 2, 11, 0, 0, 250_000, tzinfo=UTC)
    assert checked(Authority(made=made)).made == made
    assert text_of(made) == "2026-03-02T11:00:00.250Z"


def test_an_authority_without_a_name_and_one_named_by_key_identifier():
    top = root("")
    nameless = stamper(top, "")
    stamp = read_stamp(Authority(signer=nameless, root=top).reply(DATA))
    assert check_stamp(stamp, IMPRINT, link(top)).name == "an authority without a name"
    key = ec.generate_private_key(ec.SECP256R1())
    key_id = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    own = stamper(tsa._ROOT, key=key, extensions=[(tsa.STAMPS, True), (key_id, False)])

    def by_key(value: bytes):
        return lambda parts: parts["signer_infos"][0].update(sid={"subject_key_identifier": value})

    checked(Authority(signer=own, change=by_key(key_id.digest)))
    refused(Authority(signer=own, change=by_key(b"x" * 20)), "signer-missing")


def test_a_signer_named_in_yet_another_way_is_missing():
    odd = values(core.Integer(5).dump())[0]
    stamp = read_stamp(Authority().reply(DATA))
    changed = Stamp(**{name: getattr(stamp, name) for name in Stamp.__slots__} | {"signer": odd})
    with pytest.raises(StampError, match="none"):
        check_stamp(changed, IMPRINT, link(tsa._ROOT))


def v1_attribute(data: bytes):
    def change(attributes):
        ids = tsp.SigningCertificate({"certs": [{"cert_hash": hashlib.sha1(data, usedforsecurity=False).digest()}]})
        attributes[2] = {"type": "signing_certificate", "values": [ids]}

    return change


def v2_attribute(name: str, data: bytes):
    def change(attributes):
        one = {"hash_algorithm": {"algorithm": name}, "cert_hash": hashlib.new(name, data).digest()}
        attributes[2]["values"] = [tsp.SigningCertificateV2({"certs": [one]})]

    return change


OWN = tsa.der(tsa._SIGNER.certificate)


@pytest.mark.parametrize("change", [v1_attribute(OWN), v2_attribute("sha384", OWN), v2_attribute("sha512", OWN)])
def test_the_signer_may_be_named_by_other_hashes(change):
    checked(Authority(change_attributes=change))


@pytest.mark.parametrize(
    "change",
    [
        v1_attribute(b"another"),
        v2_attribute("sha512", b"another"),
        v2_attribute("sha1", OWN),
        lambda attributes: attributes.pop(0),
        lambda attributes: attributes.pop(1),
        lambda attributes: attributes.pop(2),
        lambda attributes: attributes[0].update(values=["data"]),
        lambda attributes: attributes[1].update(values=[bytes(32)]),
        lambda attributes: attributes[2].update(values=[tsp.SigningCertificateV2({"certs": []})]),
    ],
)
def test_signed_attributes_name_content_digest_and_signer(change):
    refused(Authority(change_attributes=change), "attributes")


@pytest.mark.parametrize(
    "change",
    [
        lambda attributes: attributes.append(attributes[0]),
        lambda attributes: attributes[1].update(values=[bytes(32), bytes(31)]),
    ],
)
def test_an_attribute_stands_once_with_one_value(change):
    refused(Authority(change_attributes=change), "broken")


def test_another_imprint():
    with pytest.raises(StampError) as caught:
        check_stamp(read_stamp(Authority().reply(b"another")), IMPRINT, link(tsa._ROOT))
    assert caught.value.code == "imprint"
    assert IMPRINT.hex() in caught.value.expected


def signer_info(**changes):
    return lambda parts: parts["signer_infos"][0].update(changes)


def test_a_signature_that_does_not_hold():
    refused(Authority(change=signer_info(signature=bytes(70))), "signature")
    other = stamper(tsa._ROOT)
    refused(Authority(signer=Holder(other.key, tsa._SIGNER.certificate)), "signature")
    # A key of another kind than the algorithm says.
    refused(Authority(signer=stamper(tsa._ROOT, key=RSA), algorithm="sha256_ecdsa"), "signature")
    refused(Authority(algorithm="sha256_rsa"), "signature")


def test_a_certificate_that_is_not_made_for_time_stamps():
    server = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
    both = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.SERVER_AUTH])
    odd = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4.5"), b"\x05\x00")
    for extensions in (
        [],
        [(tsa.STAMPS, False)],
        [(server, True)],
        [(both, True)],
        [(tsa.STAMPS, True), (odd, True)],
    ):
        refused(Authority(signer=stamper(tsa._ROOT, extensions=extensions)), "not-an-authority")
    checked(Authority(signer=stamper(tsa._ROOT, extensions=[(tsa.STAMPS, True), (odd, False)])))


@pytest.mark.parametrize(
    "validity",
    [{"end": MADE - timedelta(seconds=1)}, {"start": MADE + timedelta(seconds=1)}],
)
def test_a_certificate_that_was_not_valid_at_that_time(validity):
    fault = refused(Authority(signer=stamper(tsa._ROOT, **validity)), "expired")
    assert fault.expected.endswith("2026-03-02T11:00:00.000Z")


def chain(*between: Holder, top: Holder = tsa._ROOT) -> Authority:
    """An authority under the last of these certificates."""
    return Authority(signer=stamper(between[-1] if between else top), root=top, between=between)


def test_certificates_in_between_lead_to_the_root():
    top = root(path_length=2)
    one = issue("One", top, authority=True, path_length=1)
    two = issue("Two", one, authority=True, path_length=0)
    checked(chain(one, two, top=top))
    checked(Authority(signer=stamper(two), root=top, between=[issue("Other", None), two, top, one]))
    refused(Authority(signer=stamper(two), root=top, between=[two]), "chain")
    refused(chain(one, two, top=top), "chain", root=link(root()))


def test_each_issuer_must_be_allowed_to_issue():
    old = {"end": MADE - timedelta(days=1)}
    signs, other = usage("key_cert_sign"), usage("digital_signature")
    odd = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4.5"), b"\x05\x00")
    checked(chain(issue("CA", tsa._ROOT, authority=True, extensions=[(signs, True)])))
    for bad in (
        issue("CA", tsa._ROOT),
        issue("CA", tsa._ROOT, extensions=[(x509.BasicConstraints(False, None), True)]),
        issue("CA", tsa._ROOT, authority=True, **old),
        issue("CA", tsa._ROOT, authority=True, extensions=[(other, True)]),
        issue("CA", tsa._ROOT, authority=True, extensions=[(odd, True)]),
        Holder(tsa._ROOT.key, issue("CA", root(), authority=True).certificate),
    ):
        refused(chain(bad), "chain")
    refused(chain(top=root(**old)), "chain")
    # A path of two where one was allowed.
    top = root(path_length=0)
    refused(chain(issue("CA", top, authority=True), top=top), "chain")


def test_a_knot_of_certificates_that_issue_one_another_ends():
    key = ec.generate_private_key(ec.SECP256R1())
    knot = [issue("Knot", None, authority=True, key=key) for _ in range(15)]
    refused(Authority(signer=stamper(knot[0]), root=root(), between=knot), "chain")


@pytest.mark.parametrize(
    "authority",
    [
        Authority(change=lambda parts: parts["encap_content_info"].update(content_type="data")),
        Authority(change=lambda parts: parts.update(signer_infos=[])),
        Authority(change=lambda parts: parts["signer_infos"].append(parts["signer_infos"][0])),
        Authority(change=lambda parts: parts["certificates"].extend(parts["certificates"] * 16)),
        Authority(change=signer_info(signed_attrs=None)),
        Authority(info={"version": "v2"}),
        Authority(info={"accuracy": {"seconds": -1}}),
        Authority(info={"accuracy": {"seconds": 2**70}}),
    ],
)
def test_a_reply_outside_its_form_is_broken(authority):
    assert refused(authority, "broken").expected == "a time stamp reply in DER (RFC 3161)"


def test_a_reply_without_certificates_has_no_signer():
    refused(Authority(change=lambda parts: parts.pop("certificates")), "signer-missing")


def test_an_attribute_certificate_inside_is_passed_over():
    def change(parts):
        odd = cms.CertificateChoices(name="other", value={"other_cert_format": "1.2.3", "other_cert": core.Null()})
        parts["certificates"] = [*parts["certificates"], odd]

    checked(Authority(change=change))


def test_bytes_that_are_no_reply_are_broken():
    good = Authority().reply(DATA)
    no_time = good.replace(b"20260302110000Z", b"20260302110000+")
    no_day = good.replace(b"20260302110000Z", b"20260232110000Z")
    no_number = good.replace(bytes.fromhex("020107"), bytes.fromhex("020100"), 1)
    assert no_number != good
    wrong = good.replace(bytes.fromhex("2a864886f70d010702"), bytes.fromhex("2a864886f70d010701"), 1)
    token = bytes.fromhex("3003020100")
    two_octets = bytes.fromhex("30063004" + "02020000")
    for data in (b"", b"hello", good[:-1], good + b"\0", no_time, no_day, wrong, token, two_octets):
        with pytest.raises(StampError) as caught:
            read_stamp(data)
        assert caught.value.code == "broken"


def test_a_signer_info_without_a_signature_is_broken_whatever_it_names():
    with pytest.raises(StampError) as caught:
        read_stamp(tsa.without_signature(Authority().reply(DATA)))
    assert caught.value.code == "broken"


def test_a_microsecond_after_its_end_a_certificate_is_not_valid():
    ends = datetime(9998, 1, 1, tzinfo=UTC)
    top = root(end=ends + timedelta(days=1))
    own = stamper(top, end=ends)
    checked(Authority(signer=own, root=top, made=ends))
    refused(Authority(signer=own, root=top, made=ends + timedelta(microseconds=1)), "expired")


def test_a_refusal_says_its_status():
    refusal = tsp.PKIStatusInfo({"status": "rejection", "fail_info": {"bad_alg"}}).dump()
    with pytest.raises(StampError, match="status 2") as caught:
        read_stamp(core.Sequence(contents=refusal).dump())
    assert caught.value.code == "refused"


def test_every_byte_of_a_reply_is_under_a_signature_or_a_form():
    """No change makes it hold for another checkpoint or at another time."""
    authority = Authority()
    good = authority.reply(DATA)
    when = read_stamp(good).latest
    top = link(authority.root)
    for place in range(len(good)):
        for flip in (0x01, 0x80):
            data = bytearray(good)
            data[place] ^= flip
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    stamp = read_stamp(bytes(data))
                    check_stamp(stamp, IMPRINT, top)
            except (StampError, CannotRunError):
                continue
            assert stamp.latest == when


@pytest.mark.parametrize(
    "authority",
    [
        Authority(info={"message_imprint": {"hash_algorithm": {"algorithm": "sha1"}, "hashed_message": bytes(20)}}),
        Authority(info={"extensions": [{"extn_id": "1.2.3", "critical": True, "extn_value": b""}]}),
        Authority(digest="sha1"),
        Authority(algorithm="sha512_ecdsa"),
        Authority(algorithm="ed25519"),
    ],
)
def test_what_is_not_known_is_not_judged(authority):
    with pytest.raises(CannotRunError, match="not judged"):
        read_stamp(authority.reply(DATA))


def test_an_extension_that_may_be_passed_over_is():
    checked(Authority(info={"extensions": [{"extn_id": "1.2.3", "extn_value": b""}]}))


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
