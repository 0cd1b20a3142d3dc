"""Describing letter by letter: one entry with what changed, and a draft that outlives any end of the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.model.custody import Event
from evidence_desktop.model.errors import InputError, StorageError, VaultDamagedError
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows import acquire, describe, keep, review, session
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.session import Session, Unlock

PASSPHRASE = "made up words for a test"
TOLD = Told(platform="Example Network", account="@made_up_account", first_seen="last week")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    quick = KdfParams(memory_kib=64, iterations=1, lanes=4)
    vault, _sheet = Vault.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE, kdf=quick)
    made = Session(vault, tmp_path / "vault")
    for number in (1, 2):
        acquire.add_link(made, f"https://example.org/{number}", TOLD)
    yield made
    made.close()


def again(opened: Session, *, salvage: bool = False) -> Session:
    opened.close()
    return session.unlock(opened.path, PASSPHRASE, salvage=salvage)


def described(opened: Session) -> list[tuple[str, dict[str, str]]]:
    entries = opened.vault.index.of_events({Event.DESCRIBED})
    labels = {row.id: row.label for row in review.listed(opened)}
    return [(labels[entry.exhibit], dict(entry.body["description"])) for entry in entries if entry.exhibit]


def test_a_form_begins_with_what_was_said_at_the_capture_and_later(opened: Session):
    review.describe(opened, "E001", {"shows": "a made-up post", "account": "@another_made_up_account"})
    sheet = describe.sheet(opened, "E001")
    assert sheet.fields == sheet.draft
    assert sheet.fields["platform"] == "Example Network"
    assert sheet.fields["url"] == "https://example.org/1"
    assert sheet.fields["account"] == "@another_made_up_account"
    assert sheet.fields["shows"] == "a made-up post"
    assert sheet.fields["witnesses"] == ""
    assert [label for label, _name in sheet.others] == ["E002"]


def test_what_changed_becomes_one_entry_and_the_draft_goes(opened: Session):
    fields = dict(describe.sheet(opened, "E001").fields)
    for text in ("s", "sh", "shown twice"):
        fields["shows"] = text
        describe.keep_draft(opened, "E001", fields)
    fields |= {"first_seen": describe.NOT_SURE, "account": ""}
    assert described(opened) == []
    assert describe.finish(opened, "E001", fields)
    assert described(opened) == [("E001", {"shows": "shown twice", "first_seen": "I'm not sure", "account": ""})]
    assert not opened.vault.has_draft
    assert not describe.finish(opened, "E001", fields), "nothing changed since"
    assert len(described(opened)) == 1


def test_nothing_changed_is_no_entry_and_no_draft(opened: Session):
    fields = dict(describe.sheet(opened, "E001").fields)
    describe.keep_draft(opened, "E001", fields | {"shows": "x"})
    describe.keep_draft(opened, "E001", fields | {"shows": "  "})
    assert not opened.vault.has_draft
    assert not describe.finish(opened, "E001", fields)
    assert described(opened) == []


def test_a_draft_is_offered_at_the_next_unlock(opened: Session):
    describe.keep_draft(opened, "E002", {"matters": "it was sent to made-up people"})
    reopened = again(opened)
    assert describe.pending(reopened) == "E002"
    sheet = describe.sheet(reopened, "E002")
    assert sheet.fields["matters"] == ""
    assert sheet.draft["matters"] == "it was sent to made-up people"
    assert describe.sheet(reopened, "E001").draft["matters"] == ""
    reopened.close()


@pytest.mark.parametrize("how", ["keep", "finish"])
def test_a_draft_that_was_left_becomes_its_entry_before_another_begins(opened: Session, how: str):
    describe.keep_draft(opened, "E002", {"matters": "left behind"})
    if how == "keep":
        describe.keep_draft(opened, "E001", {"shows": "new"})
        assert describe.pending(opened) == "E001"
    else:
        describe.finish(opened, "E001", {})
        assert describe.pending(opened) == ""
    assert described(opened) == [("E002", {"matters": "left behind"})]


def test_an_end_between_the_entry_and_the_dropping_says_nothing_twice(opened: Session):
    describe.keep_draft(opened, "E001", {"shows": "once"})
    review.describe(opened, "E001", {"shows": "once"})
    assert describe.pending(opened) == ""
    describe.keep_draft(opened, "E002", {"shows": "other"})
    assert described(opened) == [("E001", {"shows": "once"})]


@pytest.mark.parametrize(
    "data", [b"no json", b"{}", b'{"description":{"colour":"x"},"exhibit":"1"}', b'{"description":{},"exhibit":1}']
)
def test_a_draft_in_another_form_is_damage_and_gives_way(opened: Session, data: bytes):
    opened.vault.keep_draft(data)
    with pytest.raises(VaultDamagedError):
        describe.pending(opened)
    assert describe.sheet(opened, "E001").draft["shows"] == ""
    describe.keep_draft(opened, "E001", {"shows": "new"})
    assert describe.pending(opened) == "E001"


def test_a_draft_of_an_exhibit_that_is_not_there_is_nobody_s(opened: Session):
    opened.vault.keep_draft(b'{"description":{"shows":"x"},"exhibit":"01900000-0000-7000-8000-000000000001"}')
    assert describe.pending(opened) == ""
    describe.finish(opened, "E001", {"shows": "new"})
    assert described(opened) == [("E001", {"shows": "new"})]


def test_what_no_description_may_hold_is_refused(opened: Session):
    with pytest.raises(InputError) as caught:
        describe.keep_draft(opened, "E001", {"colour": "red"})
    assert caught.value.code == "unknown-field"
    with pytest.raises(InputError) as caught:
        describe.finish(opened, "E001", {"shows": "x" * 1_000_001})
    assert caught.value.code == "text-too-long"


def test_a_vault_that_cannot_be_written_shows_the_form_and_says_so(opened: Session):
    describe.keep_draft(opened, "E001", {"shows": "kept"})
    reopened = again(opened, salvage=True)
    assert describe.sheet(reopened, "E001").draft["shows"] == "kept"
    assert not describe.finish(reopened, "E001", {})
    with pytest.raises(StorageError):
        describe.finish(reopened, "E001", {"shows": "other"})
    reopened.close()


def test_a_backup_holds_what_was_being_written(tmp_path: Path):
    made = session.create(tmp_path / "first", unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE)
    acquire.add_link(made.session, "https://example.org/1", TOLD)
    describe.keep_draft(made.session, "E001", {"shows": "half a sentence"})
    keep.backup(made.session, tmp_path / "backup.tar")
    made.session.close()
    restored = keep.restore(
        tmp_path / "backup.tar", tmp_path / "second", made.sheet, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE
    )
    assert describe.pending(restored) == "E001"
    restored.close()
