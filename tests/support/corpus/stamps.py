"""Bundles with time stamps whose authority's root is named from outside: `stamps`. Those that hold count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID

from support import tsa
from support.corpus import authorities as by
from support.corpus.anchors import REPLY, authority, between, holder, of, signer, stamped, top
from support.corpus.authorities import by_rsa, issuer, on_curve, root_with, rsa_issuer, rsa_signer, second, through
from support.corpus.base import ALTERED, INTACT, Fault, fails, good, put, vectors, warns
from support.corpus.vector import Vector
from support.tsa import MADE, STAMPS, Holder, der, usage

ANCHORED = "intact-anchored"
ENTRIES = "data/custody/entries.jsonl"
OTHERS = "data/custody/anchors/002"
SECOND, DAY, QUARTER = timedelta(seconds=1), timedelta(days=1), timedelta(milliseconds=250)
MINUTE_BEFORE = MADE - timedelta(hours=1, minutes=55)
"""A minute before the last entry, by its device's clock."""

TIME, CODE = ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.CODE_SIGNING
ANY = ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE
STRANGE = (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), True)
SIGNS = (usage("key_cert_sign", "crl_sign"), True)
SIGNS_NOTHING = (usage("digital_signature"), True)


OWN = tsa.issue("Example time", key=holder(3), serial=3, extensions=[(STAMPS, True)])
"""A certificate for time stamps that its own key signed."""


def over_note(size: int) -> Callable[[], bytes]:
    """A reply over another checkpoint of this log than the one that lies beside it."""
    return of(put(REPLY, authority().reply(good().notes[size].encode())))


COUNTS: tuple[Fault, ...] = (
    ("ecdsa", "An authority with ECDSA keys, whose root is named: it counts.", (), of()),
    ("between", "A certificate stands between it and the root that is named.", (), of(**through(between()))),
    (
        "two-between",
        "Two certificates stand between, and lie in the reply in another order.",
        (),
        lambda: stamped(
            **through(issuer(by.upper(), place=11)) | {"between": [by.upper(), issuer(by.upper(), place=11)]}
        ),
    ),
    (
        "key-usage",
        "What stands between says that it may sign certificates.",
        (),
        of(**through(issuer(extensions=[SIGNS]))),
    ),
    (
        "between-for-stamps",
        "What stands between is for time stamps, and says so.",
        (),
        of(**through(issuer(extensions=[(STAMPS, False)]))),
    ),
    (
        "between-for-anything",
        "What stands between is for any purpose, and says so.",
        (),
        of(**through(issuer(extensions=[(x509.ExtendedKeyUsage([ANY]), False)]))),
    ),
    ("by-key-identifier", "The signer is named by the identifier of its key.", (), of(**by.by_key_id())),
    (
        "named-by-sha1",
        "The signed attributes name the certificate by SHA-1, as RFC 3161 first had it.",
        (),
        of(change_attributes=by.naming_by_sha1(der(signer().certificate))),
    ),
    (
        "names-the-chain",
        "The signed attributes name the whole chain, the signer's certificate first.",
        (),
        of(
            **through(between()),
            change_attributes=by.naming(der(signer(between()).certificate), der(between().certificate)),
        ),
    ),
    ("last-second", "The certificate ends with the very second of the stamp.", (), of(signer=signer(end=MADE))),
    ("first-second", "It begins with the very second of the stamp.", (), of(signer=signer(start=MADE))),
    ("lapsed-since", "It has lapsed since, and was valid at the stamp.", (), of(signer=signer(end=MADE + DAY))),
    ("fraction", "The stamp says a fraction of a second.", (), of(made=MADE + QUARTER)),
    ("minute-ahead", "An entry is a minute later than the stamp over it: that is borne.", (), of(made=MINUTE_BEFORE)),
    (
        "ahead",
        "An entry is a second more later than that: the device clock was ahead.",
        warns("anchors", f"{ENTRIES} seq 6"),
        of(made=MINUTE_BEFORE - SECOND),
    ),
    (
        "other-beside",
        "A stamp of another authority, whose root is not named, beside one that counts.",
        (),
        of(second(root=top(5), signer=signer(top(5)))),
    ),
    (
        "not-judged-beside",
        "A stamp that is not judged beside one that counts.",
        warns("anchors", f"{OTHERS}.tsr"),
        of(second(digest="sha1")),
    ),
    (
        "other-kind-beside",
        "Evidence of another kind beside one that counts.",
        warns("anchors", f"{OTHERS}.ots"),
        of(put(f"{OTHERS}.ots", b"x")),
    ),
)

COUNTS_RSA: tuple[Fault, ...] = (
    ("rsa", "An authority with RSA keys, whose root is named: it counts.", (), of(**by_rsa())),
    ("rsa-sha512", "It signs with RSA and SHA-512.", (), of(**by_rsa(digest="sha512"))),
    ("rsa-plain", "The signer info names RSA without its digest.", (), of(**by_rsa(algorithm="rsassa_pkcs1v15"))),
    (
        "rsa-between",
        "RSA keys all the way, and a certificate between.",
        (),
        of(**by_rsa(signer=rsa_signer(rsa_issuer()), between=[rsa_issuer()])),
    ),
    (
        "mixed",
        "An ECDSA key signs, under an RSA root.",
        (),
        of(**by_rsa(signer=signer(rsa_issuer()), between=[rsa_issuer()])),
    ),
)

NOT_ALL: tuple[Fault, ...] = (
    ("covers-some", "The stamp is from before the last exhibit: it does not count for the bundle.", (), of(size=3)),
    ("sha1", "A digest that is not known is not judged.", warns("anchors", REPLY), of(digest="sha1")),
    (
        "digests-differ",
        "The signature's algorithm has another digest than the signer.",
        warns("anchors", REPLY),
        of(algorithm="sha384_ecdsa"),
    ),
    (
        "forged-authority",
        "A forger made an authority of the same names: it holds, and is not the one that was named.",
        (),
        of(root=top(5), signer=signer(top(5))),
    ),
)

FALSE: tuple[Fault, ...] = (
    (
        "other-root",
        "Another root of the same name issued the certificate.",
        fails("anchors", REPLY),
        of(signer=signer(top(5))),
    ),
    ("root-swapped", "The bundle has another root beside the stamp.", fails("anchors", REPLY), of(root=top(5))),
    ("gap", "The certificate in between is not there.", fails("anchors", REPLY), of(signer=signer(between()))),
    ("loop", "Two certificates issue one another.", fails("anchors", REPLY), of(**by.loop())),
    ("expired", "The certificate had lapsed.", fails("anchors", REPLY), of(signer=signer(end=MADE - SECOND))),
    (
        "expired-by-a-fraction",
        "It had lapsed a quarter of a second before.",
        fails("anchors", REPLY),
        of(made=MADE + QUARTER, signer=signer(end=MADE)),
    ),
    ("early", "The certificate was not valid yet.", fails("anchors", REPLY), of(signer=signer(start=MADE + SECOND))),
    (
        "between-expired",
        "The certificate in between had lapsed.",
        fails("anchors", REPLY),
        of(**through(issuer(end=MADE - SECOND))),
    ),
    (
        "not-critical",
        "The certificate's purpose is not critical.",
        fails("anchors", REPLY),
        of(signer=signer(extensions=[(STAMPS, False)])),
    ),
    ("no-purpose", "The certificate says no purpose.", fails("anchors", REPLY), of(signer=signer(extensions=[]))),
    ("other-purpose", "It is for programs.", fails("anchors", REPLY), of(**by.for_purposes(CODE))),
    ("two-purposes", "It is for programs as well.", fails("anchors", REPLY), of(**by.for_purposes(TIME, CODE))),
    (
        "strange-critical",
        "The certificate has a critical extension that is not known.",
        fails("anchors", REPLY),
        of(signer=signer(extensions=[(STAMPS, True), STRANGE])),
    ),
    (
        "between-strange-critical",
        "The certificate in between has one.",
        fails("anchors", REPLY),
        of(**through(issuer(extensions=[STRANGE]))),
    ),
    (
        "between-no-authority",
        "The certificate in between may not issue.",
        fails("anchors", REPLY),
        of(**through(issuer(authority=False))),
    ),
    (
        "between-signs-nothing",
        "Its key usage does not let it sign certificates.",
        fails("anchors", REPLY),
        of(**through(issuer(extensions=[SIGNS_NOTHING]))),
    ),
    (
        "between-for-programs",
        "What stands between is for programs, and so is what it issues.",
        fails("anchors", REPLY),
        of(**through(issuer(extensions=[(x509.ExtendedKeyUsage([CODE]), False)]))),
    ),
    (
        "path-too-long",
        "The upper of two certificates in between lets none stand below it.",
        fails("anchors", REPLY),
        lambda: stamped(
            **through(
                issuer(issuer(name="Example upper", place=12, path_length=0), place=11),
                issuer(name="Example upper", place=12, path_length=0),
            )
        ),
    ),
    ("imprint", "It is over an earlier checkpoint of this log.", fails("anchors", REPLY), over_note(3)),
    (
        "names-another",
        "The signed attributes name the root's certificate, and not the signer's.",
        fails("anchors", REPLY),
        of(change_attributes=by.naming(der(top().certificate))),
    ),
    (
        "names-another-first",
        "They name the signer's certificate second.",
        fails("anchors", REPLY),
        of(change_attributes=by.naming(der(top().certificate), der(signer().certificate))),
    ),
    (
        "names-another-by-sha1",
        "They name another certificate by SHA-1.",
        fails("anchors", REPLY),
        of(change_attributes=by.naming_by_sha1(der(top().certificate))),
    ),
    (
        "other-key-identifier",
        "The signer's key has another identifier.",
        fails("anchors", REPLY),
        of(**by.by_key_id(b"x" * 20)),
    ),
    (
        "other-content-type",
        "Another content type is signed.",
        fails("anchors", REPLY),
        of(change_attributes=by.another_type),
    ),
    (
        "digest-twice",
        "A signed attribute stands twice.",
        fails("anchors", REPLY),
        of(change_attributes=by.digest_twice),
    ),
    ("signature", "The last bit of the signature is another.", fails("anchors", REPLY), of(change=by.last_bit)),
    (
        "other-key",
        "Signed by another key than the certificate's.",
        fails("anchors", REPLY),
        of(signer=Holder(holder(4), signer().certificate)),
    ),
    (
        "two-signers",
        "A second signer, who would hold alone as well.",
        fails("anchors", REPLY),
        of(change=by.another_signer),
    ),
    ("crowd", "Seventeen certificates.", fails("anchors", REPLY), of(change=by.crowd)),
    (
        "second-false",
        "A stamp that does not hold beside one that counts.",
        fails("anchors", f"{OTHERS}.tsr"),
        of(second(change=by.last_bit)),
    ),
)

FALSE_RSA: tuple[Fault, ...] = (
    (
        "rsa-signature",
        "The last bit of an RSA signature is another.",
        fails("anchors", REPLY),
        of(**by_rsa(change=by.last_bit)),
    ),
    (
        "rsa-called-ecdsa",
        "The signer info calls an RSA signature ECDSA.",
        fails("anchors", REPLY),
        of(**by_rsa(algorithm="sha256_ecdsa")),
    ),
    (
        "rsa-expired",
        "An RSA certificate that had lapsed.",
        fails("anchors", REPLY),
        of(**by_rsa(signer=rsa_signer(end=MADE - SECOND))),
    ),
)

OWN_ROOT: tuple[tuple[str, str, str, tuple[tuple[str, str, str], ...], dict[str, Any]], ...] = (
    ("p384", "ECDSA on P-384 with SHA-384.", ANCHORED, (), on_curve(ec.SECP384R1, "sha384")),
    ("p521", "ECDSA on P-521 with SHA-512.", ANCHORED, (), on_curve(ec.SECP521R1, "sha512")),
    ("p384-sha256", "ECDSA on P-384 with SHA-256.", ANCHORED, (), on_curve(ec.SECP384R1, "sha256")),
    (
        "path-length",
        "The root lets one certificate stand between, and that lets none below it: so it is.",
        ANCHORED,
        (),
        root_with(path_length=1) | {"between": [issuer(path_length=0)], "signer": signer(issuer(path_length=0))},
    ),
    ("secp256k1", "A curve that is not judged.", INTACT, warns("anchors", REPLY), on_curve(ec.SECP256K1, "sha256")),
    (
        "root-secp256k1",
        "The root's key is on a curve that is not judged.",
        INTACT,
        warns("anchors", REPLY),
        on_curve(ec.SECP256K1, "sha256", ec.SECP256R1),
    ),
    ("root-lapsed-since", "The root has lapsed since.", ANCHORED, (), root_with(end=MADE + DAY)),
    ("root-expired", "The root had lapsed.", ALTERED, fails("anchors", REPLY), root_with(end=MADE - SECOND)),
    (
        "root-no-authority",
        "The root that was named may not issue.",
        ALTERED,
        fails("anchors", REPLY),
        root_with(authority=False),
    ),
    (
        "root-path-length",
        "The root lets none stand between, and one does.",
        ALTERED,
        fails("anchors", REPLY),
        root_with(path_length=0) | through(between()),
    ),
    (
        "root-signs-nothing",
        "The root's key usage does not let it sign certificates.",
        ALTERED,
        fails("anchors", REPLY),
        root_with(extensions=[SIGNS_NOTHING]),
    ),
    (
        "own-root",
        "The authority's certificate is its own root.",
        ALTERED,
        fails("anchors", REPLY),
        dict.fromkeys(("root", "signer"), OWN),
    ),
)


def all_stamps() -> Iterator[Vector]:
    """Make them."""
    named, named_rsa = ((der(one.certificate),) for one in (top(), by.rsa_top()))
    yield from vectors("stamps", ANCHORED, COUNTS, tsa_roots=named)
    yield from vectors("stamps", ANCHORED, COUNTS_RSA, tsa_roots=named_rsa)
    yield from vectors("stamps", INTACT, NOT_ALL, tsa_roots=named)
    yield from vectors("stamps", ALTERED, FALSE, tsa_roots=named)
    yield from vectors("stamps", ALTERED, FALSE_RSA, tsa_roots=named_rsa)
    for name, why, verdict, found, who in OWN_ROOT:
        root = der(who["root"].certificate)
        yield Vector(f"stamps-{name}", why, verdict, found, stamped(**who), tsa_roots=(root,))
    both = second(**by_rsa())
    yield Vector(
        "stamps-two", "Two stamps, and both roots are named.", ANCHORED, (), stamped(both), tsa_roots=named + named_rsa
    )
    why = "The signer's own certificate is named, and not its root."
    own = (der(signer().certificate),)
    yield Vector("stamps-signer-named", why, INTACT, (), stamped(), tsa_roots=own)
    why = "A text covers what the stamp does not."
    texts = {"anchor_text": good().notes[7], "tsa_roots": named}
    yield Vector("stamps-and-text", why, ANCHORED, (), stamped(size=3), **texts)
