"""A new recovery sheet: afterwards it alone opens everything, and no end in the middle leaves neither."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
import vault_kit as kit
from renewal_kit import TAIL, StopAt, blobs, opens, renew

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import CancelledError, InputError, StorageError
from evidence_desktop.vault import renewal, storage
from evidence_desktop.vault.vault import Vault


def test_afterwards_the_new_sheet_alone_opens_what_is_stored_and_the_vault(folder, sheets):
    old, new = sheets
    with kit.reopen(folder) as vault:
        before, payloads = kit.contents(vault), [path.read_bytes()[-TAIL:] for path in blobs(folder)]
        assert not vault.recovery.unfinished
        vault.recovery.begin(new.recipient)
        assert vault.recovery.unfinished
        kit.take_in(vault, b"stored in between")
        assert vault.recovery.finish() == []
        kit.take_in(vault, b"stored afterwards")
        assert not vault.recovery.unfinished
        assert vault.findings == vault.audit() == []
        assert {label: kit.contents(vault)[label] for label in before} == before
        assert json.loads(next(iter(vault.entries([4])))[1])["body"] == {"what": "recovery"}
    assert len(blobs(folder)) == 5
    assert all(opens(path, new) and not opens(path, old) for path in blobs(folder))
    # The payload is copied as it is.
    assert {path.read_bytes()[-TAIL:] for path in blobs(folder)} >= set(payloads)
    with pytest.raises(InputError) as caught:
        Vault.restore(folder, old, unlock=Unlock.PASSPHRASE, passphrase="new words", kdf=kit.QUICK)
    assert caught.value.code == "wrong-sheet"
    with Vault.restore(folder, new, unlock=Unlock.PASSPHRASE, passphrase="new words", kdf=kit.QUICK) as vault:
        assert len(kit.contents(vault)) == 5


def test_the_stock_program_opens_it_with_the_new_sheet_and_not_with_the_old(folder, sheets, tmp_path):
    old, new = sheets
    renew(folder, new)
    for sheet, code in ((new, 0), (old, 1)):
        key = tmp_path / "sheet.txt"
        key.write_text(f"# sheet\n{sheet.to_string()}\n")
        done = subprocess.run(["age", "-d", "-i", key, blobs(folder)[0]], check=False, capture_output=True)
        assert done.returncode == code, done.stderr
        assert (b"original" in done.stdout) is (code == 0)


def test_what_was_put_aside_is_renewed_as_well_and_other_things_there_stay(folder, sheets):
    old, new = sheets
    aside = folder / "quarantine"
    with kit.reopen(folder) as vault, vault.store() as blob:
        blob.write(b"never named")
        orphan = blob.seal()
        shutil.copy(folder / "blobs" / orphan[:2] / f"{orphan}.age", folder / "kept.age")
    part = folder / "blobs" / "00" / f".{'0' * 32}.age.part"
    part.parent.mkdir(exist_ok=True)
    shutil.move(folder / "kept.age", part)
    (aside / "log-9-0123456789abcdef.torn").write_bytes(b"torn")
    kit.reopen(folder).close()
    renewed = [path for path in aside.iterdir() if "age" in path.name]
    assert renewed
    assert all(opens(path, old) for path in renewed)
    assert renew(folder, new) == []
    assert all(opens(path, new) and not opens(path, old) for path in renewed)
    assert (aside / "log-9-0123456789abcdef.torn").read_bytes() == b"torn"


def test_stopped_it_goes_on_from_there_and_what_was_done_is_not_done_again(folder, sheets, monkeypatch):
    old, new = sheets
    stop = StopAt(1)
    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)
        with pytest.raises(CancelledError):
            vault.recovery.finish(stop)
    assert len(stop.told) == 1
    assert [opens(path, new) for path in blobs(folder)] == [True, False, False]
    first = blobs(folder)[0].read_bytes()
    monkeypatch.setattr(renewal, "NOTED_AFTER", 1)
    with kit.reopen(folder) as vault:
        assert vault.recovery.unfinished
        assert vault.findings == []
        told = StopAt(100)
        assert vault.recovery.finish(told) == []
        assert told.told[-1][0] == told.told[-1][1]
        assert vault.recovery.finish() == []
    assert blobs(folder)[0].read_bytes() == first
    assert all(opens(path, new) and not opens(path, old) for path in blobs(folder))


@pytest.mark.parametrize("stopped", [True, False])
def test_a_file_that_cannot_be_read_for_a_moment_is_tried_again(folder, sheets, monkeypatch, stopped):
    old, new = sheets
    first = blobs(folder)[0]
    real = Path.open

    def held(path, *args, **more):
        if path == first:
            raise PermissionError(13, "in use by another program")
        return real(path, *args, **more)

    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)
        with monkeypatch.context() as patch:
            patch.setattr(Path, "open", held)
            if stopped:
                with pytest.raises(CancelledError):
                    vault.recovery.finish(StopAt(1))
            else:
                assert vault.recovery.finish() == [first.relative_to(folder).as_posix()]
        assert opens(blobs(folder)[1], new)
        assert vault.recovery.unfinished
    with kit.reopen(folder) as vault:
        assert vault.recovery.finish() == []
        assert not vault.recovery.unfinished
    assert all(opens(path, new) and not opens(path, old) for path in blobs(folder))


def test_what_is_captured_during_a_copy_does_not_wait_and_an_audit_does_not_see_it(folder, sheets):
    _old, new = sheets
    copying, read = threading.Event(), threading.Event()
    seen = []

    class Waits(StopAt):
        def checkpoint(self):
            copying.set()
            seen.append(read.wait(30))

    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)
        copier = threading.Thread(target=vault.recovery.finish, args=(Waits(0),))
        copier.start()
        try:
            assert copying.wait(30)
            vault.read_clock()
            kit.take_in(vault, b"captured meanwhile")
            assert vault.audit() == []
            assert list(folder.rglob(".*.age.*.part")), "it is still copying"
        finally:
            read.set()
            copier.join()
        assert seen == [True] * 3
        assert vault.audit() == []
        assert not vault.recovery.unfinished


def test_a_vault_that_is_locked_during_a_copy_ends_it(folder, sheets):
    old, new = sheets
    vault = kit.reopen(folder)
    vault.recovery.begin(new.recipient)

    class Locks(StopAt):
        def checkpoint(self):
            vault.close()

    with pytest.raises(StorageError) as caught:
        vault.recovery.finish(Locks(0))
    assert caught.value.code == "closed"
    assert not list(folder.rglob("*.part"))
    assert all(opens(path, old) for path in blobs(folder))
    with kit.reopen(folder) as again:
        assert again.recovery.finish() == []


def test_another_sheet_that_is_begun_meanwhile_ends_the_run_for_the_one_before(folder, sheets):
    old, new = sheets
    third = X25519Identity.generate()
    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)

        class Begins(StopAt):
            def checkpoint(self):
                self.left -= 1
                if self.left == 0:
                    vault.recovery.begin(third.recipient)

        with pytest.raises(CancelledError):
            vault.recovery.finish(Begins(2))
        assert [opens(path, new) for path in blobs(folder)] == [True, False, False]
        assert vault.recovery.unfinished
        assert vault.recovery.finish() == []
    assert all(opens(path, third) and not opens(path, new) and not opens(path, old) for path in blobs(folder))


def test_a_third_sheet_begins_again(folder, sheets):
    _old, new = sheets
    third = X25519Identity.generate()
    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)
        with pytest.raises(CancelledError):
            vault.recovery.finish(StopAt(2))
        vault.recovery.begin(third.recipient)
        assert vault.recovery.finish() == []
    assert all(opens(path, third) and not opens(path, new) for path in blobs(folder))


def test_a_damaged_or_missing_original_is_named_and_the_others_are_renewed(folder, sheets):
    old, new = sheets
    damaged, missing, good = blobs(folder)
    damaged.write_bytes(damaged.read_bytes().replace(b"X25519", b"X25518"))
    broken = damaged.read_bytes()
    missing.unlink()
    assert renew(folder, new) == [damaged.relative_to(folder).as_posix()]
    assert damaged.read_bytes() == broken
    assert opens(good, new)
    assert not opens(good, old)


def test_a_file_that_goes_while_it_runs_does_not_come_back(folder, sheets):
    _old, new = sheets
    last = blobs(folder)[-1]
    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)
        deleted = next(row for row in vault.index.exhibits() if row.blob == last.stem)

        class Meanwhile(StopAt):
            def report(self, done, total):
                if last.exists():
                    vault.append([Draft(Event.DELETED, {"sha256": deleted.sha256, "reason": "made up"}, deleted.id)])
                    vault.destroy_blob(deleted.blob)

        assert vault.recovery.finish(Meanwhile(100)) == []
        assert not last.exists()
        assert vault.audit() == []


def test_a_file_that_is_deleted_after_its_copy_leaves_no_copy_that_opens(folder, sheets, monkeypatch):
    _old, new = sheets
    first, dropped = blobs(folder)[0], []
    write_new, discard = storage.write_new, storage.discard

    def then_deleted(part, pieces):
        write_new(part, pieces)
        if first.exists():
            vault.destroy_blob(first.stem)

    def seen(part):
        dropped.append(part.read_bytes())
        discard(part)

    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)
        monkeypatch.setattr(storage, "write_new", then_deleted)
        monkeypatch.setattr(storage, "discard", seen)
        assert vault.recovery.finish() == []
    assert len(blobs(folder)) == 2
    assert [any(data) for data in dropped] == [False]
    assert not list(folder.rglob("*.part"))
