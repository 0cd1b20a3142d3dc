"""Describing letter by letter: one entry with what changed, and a draft that outlives any end of the program."""

from __future__ import annotations

import io
import tarfile
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
    labels = {row.id: row.label for row in opened.vault.index.exhibits()}
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
    "data",
    [
        b"no json",
        b"{}",
        b"[]",
        b'{"described":{}}',
        b'{"described":"x"}',
        b'{"described":{"colour":"x","exhibit":"1"}}',
        b'{"described":{"shows":"x"}}',
        b'{"described":{"exhibit":1}}',
    ],
)
def test_a_draft_in_another_form_is_damage_and_gives_way(opened: Session, data: bytes):
    opened.vault.keep_draft(data)
    with pytest.raises(VaultDamagedError):
        describe.pending(opened)
    assert describe.sheet(opened, "E001").draft["shows"] == ""
    describe.keep_draft(opened, "E001", {"shows": "new"})
    assert describe.pending(opened) == "E001"


def test_a_draft_of_an_exhibit_that_is_not_there_is_nobody_s(opened: Session):
    opened.vault.keep_draft(b'{"described":{"exhibit":"01900000-0000-7000-8000-000000000001","shows":"x"}}')
    assert describe.pending(opened) == ""
    describe.finish(opened, "E001", {"shows": "new"})
    assert described(opened) == [("E001", {"shows": "new"})]


def test_a_deleted_exhibit_is_neither_described_nor_gone_on_with(opened: Session):
    describe.keep_draft(opened, "E001", {"shows": "x"})
    review.delete(opened, "E001", "a made-up reason")
    assert describe.pending(opened) == ""
    with pytest.raises(InputError) as caught:
        describe.sheet(opened, "E001")
    assert caught.value.code == "deleted"


def test_what_no_description_may_hold_is_refused(opened: Session):
    with pytest.raises(InputError) as caught:
        describe.keep_draft(opened, "E001", {"colour": "red"})
    assert caught.value.code == "unknown-field"
    with pytest.raises(InputError) as caught:
        describe.finish(opened, "E001", {"shows": "x" * 1_000_001})
    assert caught.value.code == "text-too-long"


@pytest.mark.parametrize("way", [describe.keep_draft, describe.finish])
@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"shows": "\ud83d"}, "bad-text"),
        # Every field is short enough; as one entry they are not.
        (dict.fromkeys(describe.FIELDS, "\u4e00" * 1_000_000), "text-too-long"),
        (dict.fromkeys(["shows", "matters", "witnesses"], "\0" + "\1" * 999_998 + "\0"), "text-too-long"),
    ],
)
def test_what_cannot_become_one_entry_is_refused_while_it_is_written(opened: Session, way, fields, code):
    describe.keep_draft(opened, "E002", {"shows": "left"})
    with pytest.raises(InputError) as caught:
        way(opened, "E001", fields)
    assert (caught.value.code, bool(caught.value.hint)) == (code, True)
    assert describe.pending(opened) == "E002"
    assert described(opened) == []


def test_the_longest_that_is_kept_becomes_an_entry(opened: Session):
    room = describe.MAX_ENTRY - describe.ENTRY_FRAME - 1000
    fields = {}
    for name in describe.FIELDS:
        fields[name] = "\U0001f5bc" * min(1_000_000, room // 4)
        room -= 4 * len(fields[name])
    describe.keep_draft(opened, "E001", fields)
    assert describe.finish(opened, "E001", fields)
    assert not opened.vault.has_draft


@pytest.mark.parametrize("way", [describe.keep_draft, describe.finish])
@pytest.mark.parametrize("label", ["E001", "E002"])
def test_a_draft_that_cannot_be_read_for_a_moment_is_not_lost(opened: Session, monkeypatch, way, label):
    describe.keep_draft(opened, "E002", {"matters": "typed words"})
    real = Path.open

    def held(path, *args, **more):
        if path.name == "draft":
            raise PermissionError(13, "in use by another program", str(path))
        return real(path, *args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", held)
        with pytest.raises(VaultDamagedError) as caught:
            way(opened, label, {})
        assert caught.value.code == "unreadable"
    assert describe.pending(opened) == "E002"
    assert describe.sheet(opened, "E002").draft["matters"] == "typed words"


def test_a_vault_that_cannot_be_written_shows_the_form_and_says_so(opened: Session):
    describe.keep_draft(opened, "E001", {"shows": "kept"})
    reopened = again(opened, salvage=True)
    assert describe.sheet(reopened, "E001").draft["shows"] == "kept"
    assert not describe.finish(reopened, "E001", {})
    with pytest.raises(StorageError):
        describe.finish(reopened, "E001", {"shows": "other"})
    reopened.close()


@pytest.fixture
def first(tmp_path: Path) -> str:
    """A closed vault in ``first``; gives its sheet."""
    quick = KdfParams(memory_kib=64, iterations=1, lanes=4)
    vault, sheet = Vault.create(tmp_path / "first", unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE, kdf=quick)
    vault.close()
    return sheet.to_string()


def test_strange_files_cost_no_backup(tmp_path: Path, first: str):
    folder, archive, second = tmp_path / "first", tmp_path / "backup.tar", tmp_path / "a" / "second"
    aside = folder / "quarantine"
    aside.mkdir(exist_ok=True)
    copied = folder / "blobs" / "old copy" / f"{'0a' * 16}.age"
    copied.parent.mkdir()
    strange = [aside / "my download.part", aside / "download.part", aside / ".DS_Store", copied, folder / ".a b.part"]
    own = [aside / "log-9-0123456789abcdef.torn", aside / "index.0123abcd.part", aside / f"blob-{'0b' * 16}.age"]
    for path in (*strange, *own):
        path.write_bytes(b"x")
    with session.opened(folder, PASSPHRASE) as opened:
        assert all(path.is_file() for path in strange), "what is not ours stays where it is"
        keep.backup(opened, archive)
        entries = [entry.body["what"] for entry in opened.vault.index.of_events({Event.REPAIRED})]
        assert sorted(entries) == sorted(f"put aside: {path.name}" for path in own)
    with tarfile.open(archive, "a") as tar:
        # Earlier versions took such files along; nothing of them is written.
        tar.addfile(tarfile.TarInfo("quarantine/my download.part"))
        tar.addfile(tarfile.TarInfo("quarantine/../../../out"))
    keep.restore(archive, second, first, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE).close()
    assert {path.name for path in (second / "quarantine").iterdir()} == {path.name for path in own}
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["../out", "blobs/out", "lock"])
def test_a_tar_with_anything_else_is_no_backup(tmp_path: Path, first: str, name: str):
    archive, second = tmp_path / "backup.tar", tmp_path / "second"
    with session.opened(tmp_path / "first", PASSPHRASE) as opened:
        keep.backup(opened, archive)
    with tarfile.open(archive, "a") as tar:
        tar.addfile(tarfile.TarInfo(name))
    with pytest.raises(InputError) as caught:
        keep.restore(archive, second, first, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE)
    assert caught.value.code == "bad-backup"
    assert not (tmp_path / "out").exists()
    assert not second.exists()


@pytest.mark.parametrize(
    "told",
    [
        {"GNU.sparse.map": "0,512,many,512", "GNU.sparse.size": "1024"},
        {"GNU.sparse.map": "0,512", "GNU.sparse.size": "1000000000000"},
        {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "log", "GNU.sparse.realsize": "99"},
    ],
    ids=["no-number", "larger-than-any-disk", "no-map"],
)
def test_a_tar_that_says_that_it_holds_more_than_it_does_is_no_backup(tmp_path: Path, first: str, told: dict[str, str]):
    """Found by `make fuzz`: such a member filled the disk with zeros, or ended the program."""
    archive, second = tmp_path / "backup.tar", tmp_path / "second"
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as tar:
        member = tarfile.TarInfo("log")
        member.size, member.pax_headers = 512, told
        tar.addfile(member, io.BytesIO(b"m" * 512))
    with pytest.raises(InputError) as caught:
        keep.restore(archive, second, first, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE)
    assert caught.value.code == "bad-backup"
    assert not second.exists()


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
