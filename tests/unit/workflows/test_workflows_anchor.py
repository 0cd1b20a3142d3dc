"""Anchors from the vault: what is asked, what is taken in and logged, what is refused, and what a bundle carries."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from anchor_kit import Desk, events, new_session, now
from asn1crypto import core, tsp
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from PIL import Image

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.model.custody import Event
from evidence_desktop.model.errors import InputError, WorkError
from evidence_desktop.verifier import Verdict, verify
from evidence_desktop.workflows import acquire, anchor, check, keep, review, share
from evidence_desktop.workflows.acquire import Told
from support import tsa
from support.tsa import Authority, Holder, issue, root, run, stamper


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    session = new_session(tmp_path / "vault")
    acquire.add_link(session, "https://example.org/1", Told())
    yield Desk(session, tmp_path)
    session.close()


def link(desk: Desk, number: int) -> None:
    acquire.add_link(desk.session, f"https://example.org/{number}", Told())


def refused(desk: Desk, reply: Path, certificate: Path, code: str) -> InputError:
    """Take it in, and expect a clear refusal that leaves no trace."""
    before, size = events(desk.session), desk.session.vault.index.size
    with pytest.raises(InputError) as caught:
        anchor.take(desk.session, reply, certificate)
    assert caught.value.code == code
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    assert (events(desk.session), desk.session.vault.index.size) == (before, size)
    return caught.value


def test_a_request_is_over_the_newest_checkpoint_and_is_logged(desk: Desk) -> None:
    note = desk.session.vault.checkpoint()
    out = desk.ask()
    request = tsp.TimeStampReq.load(out.read_bytes())
    assert request["version"].native == "v1"
    assert request["message_imprint"]["hash_algorithm"]["algorithm"].native == "sha256"
    assert request["message_imprint"]["hashed_message"].native == hashlib.sha256(note.encode()).digest()
    assert request["cert_req"].native is True
    (asked,) = desk.session.vault.index.of_events({Event.STAMP_ASKED})
    assert asked.body["note"] == note
    assert desk.question(desk.ask("b"))[1] != request["nonce"].native


def test_a_request_never_overwrites_and_what_cannot_be_written_is_not_logged(desk: Desk) -> None:
    out = desk.ask()
    before, data = events(desk.session), out.read_bytes()
    with pytest.raises(InputError, match="exists already"):
        anchor.ask(desk.session, out)
    with pytest.raises(InputError) as inside:
        anchor.ask(desk.session, desk.session.path / "a.tsq")
    with pytest.raises(WorkError):
        anchor.ask(desk.session, desk.folder / "missing" / "a.tsq")
    assert inside.value.code == "inside-vault"
    assert (events(desk.session), out.read_bytes()) == (before, data)


def test_a_reply_that_holds_is_sealed_in_the_log_and_comes_along_in_bundles(desk: Desk) -> None:
    authority = Authority(made=now())
    size = desk.session.vault.index.size
    request = desk.ask()
    reply = desk.answer(request, authority)
    stamped = anchor.take(desk.session, reply, desk.root(authority))
    trusted = tsa.fingerprint(authority.root.certificate)
    assert (stamped.size, stamped.time, stamped.authority) == (size, authority.made, "Made-up time")
    assert (stamped.root, stamped.clocks_agree) == (trusted, True)
    out = share.export(desk.session, desk.folder / "bundle").path
    anchors = out / "data" / "custody" / "anchors"
    assert sorted(path.name for path in anchors.iterdir()) == ["001.crt", "001.note", "001.tsr"]
    assert (anchors / "001.tsr").read_bytes() == reply.read_bytes()
    text = run("pdftotext", out / "data" / "report.pdf", "-")
    assert "Time stamps from outside" in text
    assert f"Every entry up to no. {size - 1} existed by {authority.made:%Y-%m-%d %H:%M:%S} UTC" in " ".join(
        text.split()
    )
    assert trusted in "".join(text.split())
    assert (anchors / "001.crt").read_bytes() == tsa.pem(authority.root.certificate)
    assert verify(out).verdict == Verdict.INTACT_UNANCHORED
    assert verify(out, tsa_roots={trusted}).verdict == Verdict.INTACT_ANCHORED
    assert check.check(out, tsa_roots=[desk.root(authority).read_bytes()]).verdict == Verdict.INTACT_ANCHORED


def test_every_container_carries_it(desk: Desk) -> None:
    authority = Authority(made=now())
    desk.stamp("a", authority)
    roots = [desk.root(authority).read_bytes()]
    key = X25519Identity.generate()
    for container, recipient in (("zip", None), ("age", key.recipient.to_string())):
        made = share.export(desk.session, desk.folder / container, container=container, recipient=recipient)
        assert check.check(made.path, tsa_roots=roots, key=key.to_string()).verdict == Verdict.INTACT_ANCHORED


def test_an_answer_may_be_taken_in_after_the_log_grew_and_a_later_request_was_written(desk: Desk) -> None:
    first = desk.ask("first")
    link(desk, 2)
    second = desk.ask("second")
    assert anchor.take(desk.session, desk.answer(second), desk.root()).size == 4
    assert anchor.take(desk.session, desk.answer(first), desk.root()).size == 2


def test_a_reply_over_something_else_is_refused(desk: Desk) -> None:
    request = desk.ask()
    other = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": hashlib.sha256(b"another").digest()}
    refused(desk, desk.answer(request, message_imprint=other), desk.root(), "stamp-other-checkpoint")


def test_a_reply_to_another_request_is_refused(desk: Desk) -> None:
    refused(desk, desk.answer(desk.ask(), nonce=12345), desk.root(), "stamp-other-request")
    refused(desk, desk.answer(desk.ask("b"), nonce=None), desk.root(), "stamp-other-request")


def test_a_reply_by_an_expired_certificate_is_refused(desk: Desk) -> None:
    top = root()
    old = Authority(signer=stamper(top, end=now() - timedelta(days=1)), root=top, made=now())
    error = refused(desk, desk.answer(desk.ask(), old), desk.root(old), "stamp-expired")
    assert " to 20" in error.message


def test_a_reply_under_another_root_is_refused(desk: Desk) -> None:
    refused(desk, desk.answer(desk.ask()), desk.root(Authority(root=root())), "stamp-other-root")


def test_a_reply_by_a_certificate_of_another_kind_is_refused(desk: Desk) -> None:
    top = root()
    server = Authority(signer=issue("A server", top), root=top, made=now())
    refused(desk, desk.answer(desk.ask(), server), desk.root(server), "stamp-not-an-authority")


def test_a_reply_whose_signature_is_broken_is_refused(desk: Desk) -> None:
    top = root()
    own = stamper(top)
    broken = Authority(signer=Holder(stamper(top).key, own.certificate), root=top, made=now())
    refused(desk, desk.answer(desk.ask(), broken), desk.root(broken), "stamp-invalid")


def test_a_refusal_by_the_authority_is_said(desk: Desk) -> None:
    desk.ask()
    reply = desk.folder / "no.tsr"
    reply.write_bytes(core.Sequence(contents=tsp.PKIStatusInfo({"status": "rejection"}).dump()).dump())
    refused(desk, reply, desk.root(), "stamp-refused")


def test_a_file_that_is_no_reply_is_refused(desk: Desk) -> None:
    good = desk.answer(desk.ask()).read_bytes()
    reply = desk.folder / "bad.tsr"
    for data in (b"", b"<html>", good[:-1], good + b"\n", good + bytes(70_000)):
        reply.write_bytes(data)
        refused(desk, reply, desk.root(), "stamp-unreadable")


def test_a_reply_of_a_kind_that_is_not_known_is_refused(desk: Desk) -> None:
    refused(desk, desk.answer(desk.ask(), Authority(digest="sha1", made=now())), desk.root(), "stamp-unknown-kind")
    # Nobody could check it afterwards, whoever's key it is.
    weak, other = rsa.generate_private_key(65537, 1024), ec.generate_private_key(ec.SECP256K1())
    top = root(key=weak)
    between = issue("Between", tsa._ROOT, authority=True, key=other)
    for name, authority in {
        "signer": Authority(signer=stamper(tsa._ROOT, key=weak), made=now()),
        "between": Authority(signer=stamper(between), between=[between], made=now()),
        "root": Authority(signer=stamper(top), root=top, made=now()),
    }.items():
        told = refused(desk, desk.answer(desk.ask(name), authority), desk.root(authority), "stamp-unknown-kind")
        assert "2048" in told.hint


def test_what_is_no_root_certificate_is_refused(desk: Desk) -> None:
    reply, authority = desk.answer(desk.ask()), Authority()
    bad = desk.folder / "bad.pem"
    for data in (
        b"",
        b"hello",
        tsa.pem(authority.signer.certificate),
        tsa.pem(authority.root.certificate) * 2,
        bytes(70_000),
    ):
        bad.write_bytes(data)
        refused(desk, reply, bad, "not-a-root")
    der = desk.folder / "root.der"
    der.write_bytes(tsa.der(authority.root.certificate))
    with pytest.raises(WorkError, match="cannot be read"):
        anchor.take(desk.session, reply, desk.folder / "missing.pem")
    anchor.take(desk.session, reply, der)


def test_a_stamp_outside_the_time_between_request_and_reply_says_that_a_clock_is_off(desk: Desk) -> None:
    for hours in (-2, 2):
        assert not desk.stamp(f"h{hours}", Authority(made=now() + timedelta(hours=hours))).clocks_agree


def test_a_bundle_carries_of_each_root_the_first_stamps_that_cover_it_and_no_others(desk: Desk) -> None:
    other_root = root("Another root")
    one, other = Authority(made=now()), Authority(signer=stamper(other_root), root=other_root, made=now())
    desk.stamp("a", one)
    link(desk, 2)
    for name, authority in (("b", one), ("c", one), ("d", other)):
        desk.stamp(name, authority)
    link(desk, 3)

    def carried(*labels: str) -> list[tuple[int, bytes]]:
        begins = [review.find(desk.session, label).history[0] for label in labels]
        return [(int(one.note.split("\n")[1]), one.root_der) for one in anchor.covering(desk.session, begins)]

    first, second = tsa.der(one.root.certificate), tsa.der(other_root.certificate)
    assert carried("E001") == [(2, first), (9, second)]
    assert carried("E002") == [(5, first), (9, second)]
    assert carried("E001", "E002") == [(2, first), (5, first), (9, second)]
    assert carried("E003") == []
    share.export(desk.session, desk.folder / "E003", labels=["E003"])
    assert not (desk.folder / "E003" / "data" / "custody" / "anchors").exists()


# --- Checkpoints that people carry


def test_a_checkpoint_that_was_given_away_is_noted_and_proven_by_later_bundles(desk: Desk) -> None:
    shown = keep.show_checkpoint(desk.session)
    link(desk, 2)
    assert anchor.give(desk.session, " Example Police, desk 3 ") == shown.size
    (given,) = desk.session.vault.index.of_events({Event.CHECKPOINT_GIVEN})
    assert (given.body["note"], given.body["to"]) == (shown.note, "Example Police, desk 3")
    path = share.export(desk.session, desk.folder / "bundle").path
    assert (path / "data" / "custody" / "proofs" / f"consistency-{shown.size:06d}.txt").exists()
    assert verify(path, since=shown.note).verdict == Verdict.INTACT_UNANCHORED
    report = check.check(path, anchor_text=f"> {shown.note}".encode())
    assert report.verdict == Verdict.INTACT_UNANCHORED  # the second link came later
    only = share.export(desk.session, desk.folder / "only", labels=["E001"]).path
    assert check.check(only, anchor_text=shown.note.encode()).verdict == Verdict.INTACT_ANCHORED
    assert b"Example Police" not in b"".join(file.read_bytes() for file in path.rglob("*") if file.is_file())


def test_only_a_checkpoint_that_was_shown_can_have_been_given(desk: Desk) -> None:
    with pytest.raises(InputError) as caught:
        anchor.give(desk.session, "Example Police")
    assert caught.value.code == "none-shown"
    first = keep.show_checkpoint(desk.session).size
    keep.show_checkpoint(desk.session)
    assert anchor.give(desk.session, "Example Police", first) == first
    for to, size in (("  ", None), ("Example Police", first + 7)):
        with pytest.raises(InputError):
            anchor.give(desk.session, to, size)
    assert events(desk.session).count(Event.CHECKPOINT_GIVEN) == 1


@pytest.mark.parametrize("suffix", [".png", ".SVG"])
def test_a_checkpoint_is_also_a_picture(desk: Desk, suffix: str) -> None:
    out = desk.folder / f"checkpoint{suffix}"
    keep.show_checkpoint(desk.session, out)
    if suffix == ".png":
        with Image.open(out) as picture:
            assert min(picture.size) > 300
    else:
        assert b"<svg" in out.read_bytes()
    assert events(desk.session)[-1] is Event.CHECKPOINT_SHOWN


def test_a_picture_that_cannot_be_written_is_not_said_to_be_shown(desk: Desk) -> None:
    before = events(desk.session)
    taken = desk.folder / "taken.png"
    taken.write_bytes(b"x")
    for out in (desk.folder / "a.gif", taken, desk.session.path / "a.png"):
        with pytest.raises(InputError):
            keep.show_checkpoint(desk.session, out)
    assert (events(desk.session), taken.read_bytes()) == (before, b"x")


def test_what_holds_the_log_is_listed(desk: Desk) -> None:
    assert anchor.outside(desk.session) == ()
    desk.stamp("a")
    size = keep.show_checkpoint(desk.session).size
    anchor.give(desk.session, "Example Police")
    listed = anchor.outside(desk.session)
    assert [(one.event, one.size, one.to) for one in listed] == [
        (Event.STAMP_ASKED, 2, ""),
        (Event.STAMPED, 2, ""),
        (Event.CHECKPOINT_GIVEN, size, "Example Police"),
    ]
    assert [one.time is not None for one in listed] == [False, True, False]


def test_a_proof_from_a_size_that_somebody_asks_for(desk: Desk) -> None:
    note, size = desk.session.vault.checkpoint(), desk.session.vault.index.size
    link(desk, 2)
    without = share.export(desk.session, desk.folder / "without").path
    assert verify(without, since=note).verdict == Verdict.CANNOT_TELL
    proven = share.export(desk.session, desk.folder / "proven", prove=[size]).path
    assert verify(proven, since=note).verdict == Verdict.INTACT_UNANCHORED
    before = events(desk.session)
    for wrong in (0, -1, 1000):
        with pytest.raises(InputError) as caught:
            share.export(desk.session, desk.folder / "wrong", prove=[wrong])
        assert caught.value.code == "bad-size"
    assert events(desk.session) == before


def test_a_certificate_that_cannot_be_read_is_said_before_anything_is_checked(desk: Desk) -> None:
    path = share.export(desk.session, desk.folder / "bundle").path
    with pytest.raises(InputError) as caught:
        check.check(path, tsa_roots=[b"hello"])
    assert caught.value.code == "not-a-certificate"
    with pytest.raises(InputError) as caught:
        check.check(path, anchor_text=b"hello")
    assert caught.value.code == "no-checkpoint"


def test_stamps_stay_with_the_vault(desk: Desk) -> None:
    """A reply in the log is opened again with the vault, and still holds."""
    stamped = desk.stamp("a")
    (entry,) = desk.session.vault.index.of_events({Event.STAMPED})
    assert desk.session.vault.audit() == []
    assert entry.body["time"] == f"{stamped.time:%Y-%m-%dT%H:%M:%S}.000Z"
    loaded = x509.load_der_x509_certificate(base64.b64decode(entry.body["certificate"]))
    assert tsa.fingerprint(loaded) == stamped.root
