"""What is being written in any form: one sealed file, each form by itself, whole after any end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.model.case import Account, CaseSheet, Party
from evidence_desktop.model.errors import InputError, StorageError, VaultDamagedError
from evidence_desktop.model.redaction import Box
from evidence_desktop.vault import storage
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows import acquire, case, describe, drafts, redact, session
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.drafts import DESCRIBED, LINK, NOTE
from evidence_desktop.workflows.session import Session, Unlock
from evidence_desktop.workflows.told import told_fields, told_in

PASSPHRASE = "made up words for a test"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    quick = KdfParams(memory_kib=64, iterations=1, lanes=4)
    vault, _sheet = Vault.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE, kdf=quick)
    made = Session(vault, tmp_path / "vault")
    yield made
    made.close()


def test_each_form_is_kept_by_itself_and_is_there_after_another_start(opened: Session):
    acquire.add_link(opened, "https://example.org/1", Told())
    drafts.keep(opened, NOTE, {"words": "half a sent"})
    describe.keep_draft(opened, "E001", {"shows": "a made-up post"})
    drafts.keep(opened, NOTE, {"words": "half a sentence"})
    drafts.keep(opened, LINK, {"url": "https://example.org/2"})
    drafts.keep(opened, LINK, {})
    opened.close()
    again = session.unlock(opened.path, PASSPHRASE)
    assert set(drafts.read(again)) == {NOTE, DESCRIBED}
    assert drafts.get(again, NOTE) == {"words": "half a sentence"}
    assert describe.pending(again) == "E001"
    describe.finish(again, "E001", describe.sheet(again, "E001").draft)
    assert set(drafts.read(again)) == {NOTE}, "one that became its entry takes no other along"
    drafts.keep(again, NOTE, {})
    assert not again.vault.has_draft
    again.close()


def test_forms_that_a_newer_version_knows_are_kept(opened: Session):
    opened.vault.keep_draft(b'{"later":{"a":"b"}}')
    drafts.keep(opened, NOTE, {"words": "x"})
    drafts.keep(opened, NOTE, {})
    assert opened.vault.draft() == b'{"later":{"a":"b"}}'


def test_a_damaged_draft_gives_way_and_an_unreadable_one_does_not(opened: Session, monkeypatch):
    opened.vault.keep_draft(b"no json")
    with pytest.raises(VaultDamagedError):
        drafts.read(opened)
    assert drafts.get(opened, NOTE) == {}
    drafts.keep(opened, NOTE, {"words": "x"})
    assert drafts.get(opened, NOTE) == {"words": "x"}
    real = Path.open

    def held(path, *args, **more):
        if path.name == "draft":
            raise PermissionError(13, "in use by another program", str(path))
        return real(path, *args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", held)
        with pytest.raises(VaultDamagedError):
            drafts.keep(opened, NOTE, {})
    assert drafts.get(opened, NOTE) == {"words": "x"}


def test_half_a_character_and_too_much_are_refused_and_what_was_kept_stays(opened: Session, monkeypatch):
    drafts.keep(opened, NOTE, {"words": "before"})
    with pytest.raises(InputError) as caught:
        drafts.keep(opened, NOTE, {"words": "\ud83d"})
    assert caught.value.code == "bad-text"
    monkeypatch.setattr(drafts, "MAX_DRAFT", 100)
    with pytest.raises(InputError) as caught:
        drafts.keep(opened, NOTE, {"words": "x" * 100})
    assert caught.value.code == "text-too-long"
    assert drafts.get(opened, NOTE) == {"words": "before"}


def test_what_was_made_of_it_stands_even_when_its_draft_cannot_be_dropped(opened: Session, monkeypatch):
    drafts.keep(opened, NOTE, {"words": "a call at nine"})
    record = drafts.become(opened, NOTE, lambda: acquire.add_note(opened, "a call at nine", Told()))
    assert record.label == "E001"
    assert not opened.vault.has_draft
    drafts.keep(opened, NOTE, {"words": "another"})

    def fails(_path):
        raise StorageError("disk-failed", "made up")

    monkeypatch.setattr(storage, "remove", fails)
    assert drafts.become(opened, NOTE, lambda: "made") == "made"
    assert drafts.get(opened, NOTE) == {"words": "another"}, "it is offered once more"


def test_what_is_not_text_comes_back_as_it_was():
    boxes = (Box(1, 2, 3, 4), Box(0, 0, 9, 9))
    assert redact.boxes_in(redact.boxes_text(boxes)) == boxes
    sheet = CaseSheet((Party("sender", "", "a note"),), (Account("Example Network", "@made_up_account", "", ""),), "x")
    assert case.sheet_in(case.sheet_text(sheet)) == sheet
    paths = (Path("/made/up.png"), Path("/made/பெயர்.png"))
    assert drafts.paths_in(drafts.paths_fields(paths)) == paths
    assert drafts.paths_fields(()) == {}
    told = Told(platform="Example Network", remark="in two\nlines")
    assert told_in(told_fields(told)) == told
