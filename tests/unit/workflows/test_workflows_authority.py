"""Replies of a real authority, run with `openssl ts`: the right one is taken, every other is refused by its reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from anchor_kit import Desk, events, new_session

from evidence_desktop.model.errors import InputError
from evidence_desktop.workflows import acquire, anchor
from evidence_desktop.workflows.acquire import Told
from support.tsa import OpenSsl, run


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("authority")
    session = new_session(folder / "vault")
    acquire.add_link(session, "https://example.org/1", Told())
    yield Desk(session, folder)
    session.close()


@pytest.fixture(scope="module")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> OpenSsl:
    return OpenSsl.start(tmp_path_factory.mktemp("tsa") / "tsa")


def refused(desk: Desk, reply: Path, certificate: Path, code: str) -> None:
    before = events(desk.session)
    with pytest.raises(InputError) as caught:
        anchor.take(desk.session, reply, certificate)
    assert caught.value.code == code
    assert events(desk.session) == before


def test_its_reply_is_taken(desk: Desk, tsa: OpenSsl) -> None:
    request = desk.ask("good")
    stamped = anchor.take(desk.session, tsa.reply(request, desk.folder / "good.tsr"), tsa.root)
    assert stamped.authority == "Local time"
    assert stamped.clocks_agree
    # 1.5 s of accuracy are added.
    assert abs(stamped.time - datetime.now(UTC)) < timedelta(seconds=60)


def test_one_that_names_itself_by_sha_1_is_taken_too(desk: Desk, tmp_path: Path) -> None:
    older = OpenSsl.start(tmp_path / "older", ess="sha1")
    reply = older.reply(desk.ask("sha1"), tmp_path / "sha1.tsr")
    assert anchor.take(desk.session, reply, older.root).authority == "Local time"


def test_a_reply_over_something_else(desk: Desk, tsa: OpenSsl, tmp_path: Path) -> None:
    desk.ask("wrong")
    (tmp_path / "data").write_bytes(b"something else")
    run("openssl", "ts", "-query", "-data", tmp_path / "data", "-sha256", "-cert", "-out", tmp_path / "c.tsq")
    refused(desk, tsa.reply(tmp_path / "c.tsq", tmp_path / "c.tsr"), tsa.root, "stamp-other-checkpoint")


def test_a_reply_that_somebody_else_asked_for(desk: Desk, tsa: OpenSsl, tmp_path: Path) -> None:
    """Over the same checkpoint, but with another nonce."""
    imprint, _ = desk.question(desk.ask("mismatched"))
    run("openssl", "ts", "-query", "-digest", imprint.hex(), "-sha256", "-cert", "-out", tmp_path / "d.tsq")
    refused(desk, tsa.reply(tmp_path / "d.tsq", tmp_path / "d.tsr"), tsa.root, "stamp-other-request")


def test_a_reply_without_the_certificates(desk: Desk, tsa: OpenSsl, tmp_path: Path) -> None:
    imprint, _ = desk.question(desk.ask("bare"))
    run("openssl", "ts", "-query", "-digest", imprint.hex(), "-sha256", "-no_nonce", "-out", tmp_path / "e.tsq")
    refused(desk, tsa.reply(tmp_path / "e.tsq", tmp_path / "e.tsr"), tsa.root, "stamp-other-request")


def test_a_reply_of_an_expired_authority_and_one_under_another_root(desk: Desk, tsa: OpenSsl, tmp_path: Path) -> None:
    request, now = desk.ask("expired"), datetime.now(UTC)
    old = OpenSsl.start(tmp_path / "old", start=now - timedelta(days=20), end=now - timedelta(days=10))
    refused(desk, old.reply(request, tmp_path / "old.tsr"), old.root, "stamp-expired")
    refused(desk, tsa.reply(request, tmp_path / "good.tsr"), old.root, "stamp-other-root")
    refused(desk, request, tsa.root, "stamp-unreadable")
