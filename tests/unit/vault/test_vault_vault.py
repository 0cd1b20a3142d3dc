"""What people do with a vault: make it, keep things in it, open it again, delete, and read everything back."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
import vault_kit as kit

from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.custody import checkpoint as checkpoints
from evidence_desktop.custody import clock
from evidence_desktop.custody import entry as entries
from evidence_desktop.custody.tree import leaf_hash, verify_inclusion
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import CancelledError, InputError, LockedError, StorageError
from evidence_desktop.model.record import Jump
from evidence_desktop.vault import journal
from evidence_desktop.vault.vault import Vault

VERIFIED = Draft(Event.VERIFIED, {"ok": True})


def events(vault):
    return [json.loads(data)["event"] for _, data in vault.entries(range(vault.index.size))]


def test_a_new_vault_holds_the_entry_that_says_so(folder):
    vault, _ = kit.create(folder)
    with vault:
        assert events(vault) == ["vault created"]
        assert vault.audit() == vault.findings == []
        assert not vault.read_only
        assert folder.stat().st_mode & 0o777 == 0o700


def test_a_vault_is_made_in_an_empty_folder_only(folder):
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(b"mine")
    with pytest.raises(InputError) as caught:
        kit.create(folder)
    assert caught.value.code == "exists"
    assert kit.snapshot(folder) == {"photo.jpg": b"mine"}


def test_a_set_up_that_fails_leaves_the_folder_as_empty_as_it_was(folder, monkeypatch):
    def fail(*_args):
        raise StorageError("disk-full", "full")

    folder.mkdir()
    monkeypatch.setattr("evidence_desktop.vault.header.write", fail)
    with pytest.raises(StorageError):
        kit.create(folder)
    assert list(folder.iterdir()) == []
    monkeypatch.undo()
    kit.create(folder)[0].close()


def test_everything_is_there_after_opening_again_and_opening_writes_nothing(folder):
    originals = kit.filled(folder, 3)
    before = kit.snapshot(folder)
    for _ in range(2):
        with kit.reopen(folder) as vault:
            assert kit.contents(vault) == originals
            assert vault.findings == []
            assert vault.audit() == []
    assert kit.snapshot(folder) == before


def test_each_entry_is_sealed_in_its_place_under_the_checkpoint(folder):
    kit.filled(folder)
    with kit.reopen(folder) as vault:
        head = checkpoints.read(vault.checkpoint(), vault.identity.log_verifier)
        tree = vault.tree()
        assert (head.size, head.root) == (tree.size, tree.root()) == (3, vault.index.root)
        for seq, data in vault.entries(range(head.size)):
            entry = entries.decode(data, place=seq)
            assert entries.seal_holds(entry, vault.identity.device.certificate_der)
            assert verify_inclusion(leaf_hash(data), seq, head.size, tree.inclusion(seq), head.root)


def test_entries_of_one_call_are_given_back_and_stand_together(folder):
    vault, _ = kit.create(folder)
    with vault:
        made = vault.append([VERIFIED, Draft(Event.BACKED_UP, {"files": 3})])
        assert [(entry.seq, entry.event) for entry in made] == [(1, Event.VERIFIED), (2, Event.BACKED_UP)]
        assert vault.append([]) == ()


def test_a_draft_that_cannot_stand_in_the_log_takes_the_whole_call_with_it(folder):
    vault, _ = kit.create(folder)
    with vault:
        before = kit.snapshot(folder)
        with pytest.raises(InputError):
            vault.append([VERIFIED, Draft(Event.BACKED_UP, {"files": -1})])
        assert kit.snapshot(folder) == before
        vault.append([VERIFIED])
        assert vault.audit() == []


def test_a_label_is_given_once(folder):
    vault, _ = kit.create(folder)
    with vault:
        kit.take_in(vault, b"one")
        with vault.store() as blob:
            blob.write(b"two")
            blob_id = blob.seal()
        record = kit.record("E001", b"two")
        for body in (kit.begins(record, blob_id).body, {"record": record, "blob": blob_id}):
            with pytest.raises(InputError) as caught:
                vault.append([Draft(Event.IMPORTED, body, record.id, record.case)])
            assert caught.value.code == "label-taken"


def test_only_one_program_has_it_open(folder):
    vault, _ = kit.create(folder)
    with vault:
        with pytest.raises(LockedError) as caught:
            kit.reopen(folder)
        assert caught.value.code == "in-use"
    kit.reopen(folder).close()


def test_what_opens_it_is_known_without_a_key(folder):
    kit.filled(folder, 0)
    assert Vault.unlock_method(folder) is Unlock.PASSPHRASE
    with pytest.raises(InputError) as caught:
        Vault.unlock_method(folder.parent)
    assert caught.value.code == "no-vault"
    assert not (folder.parent / "lock").exists()


def test_failed_unlocks_are_counted_and_logged_by_the_next_that_works(folder):
    kit.filled(folder, 0)
    for _ in range(3):
        with pytest.raises(LockedError) as caught:
            Vault.open(folder, passphrase="something else")
        assert caught.value.code == "wrong-passphrase"
    with kit.reopen(folder) as vault:
        assert events(vault) == ["vault created", "failed unlock"]
        assert json.loads(next(iter(vault.entries([1])))[1])["body"] == {"count": 3}
        assert [finding.check for finding in vault.findings] == ["failed-unlock"]
        assert vault.findings_that_matter == []
    with kit.reopen(folder) as vault:
        assert vault.findings == []


@pytest.mark.parametrize(("text", "count"), [(b"", 1), (b"x", 1), (b"0", 1), (b"-5", 1), (b"9" * 50, 999_999)])
def test_a_count_that_somebody_wrote_is_taken_with_care(folder, text, count):
    kit.filled(folder, 0)
    (folder / "failed").write_bytes(text)
    with kit.reopen(folder) as vault:
        assert json.loads(next(iter(vault.entries([1])))[1])["body"] == {"count": count}


def test_a_locked_vault_says_so(folder):
    vault, _ = kit.create(folder)
    vault.close()
    vault.close()
    for call in (lambda: vault.append([VERIFIED]), vault.store):
        with pytest.raises(StorageError) as caught:
            call()
        assert caught.value.code == "closed"


def test_closing_clears_the_keys(folder):
    vault, _ = kit.create(folder)
    keys = vault._parts.keys
    vault.close()
    for key in (keys.master, keys.log, keys.index, keys.identity, keys.header, keys.device):
        assert key == bytes(32)


def test_deleting_leaves_record_hash_and_reason_and_no_bytes(folder):
    kit.filled(folder)
    with kit.reopen(folder) as vault:
        exhibit = vault.index.get("E001")
        body = {"sha256": exhibit.record.content.sha256, "reason": "asked for"}
        vault.append([Draft(Event.DELETED, body, exhibit.record.id, exhibit.record.case)])
        vault.destroy_blob(exhibit.blob)
        assert not list(folder.glob(f"blobs/*/{exhibit.blob}.age"))
        assert list(kit.contents(vault)) == ["E002"]
        assert vault.audit() == []
    with kit.reopen(folder) as vault:
        assert vault.findings == []


def test_a_deletion_that_was_cut_off_is_finished(folder):
    kit.filled(folder)
    with kit.reopen(folder) as vault:
        exhibit = vault.index.get("E001")
        body = {"sha256": exhibit.record.content.sha256, "reason": "asked for"}
        vault.append([Draft(Event.DELETED, body, exhibit.record.id, exhibit.record.case)])
        [finding] = vault.audit()
        assert finding.check == "extra"
    with kit.reopen(folder) as vault:
        assert [finding.check for finding in vault.findings] == ["deletion-finished"]
        assert not list(folder.glob(f"blobs/*/{exhibit.blob}.age"))
        assert vault.audit() == []


def moved(reading, *, wall=0, monotonic=0):
    return replace(
        reading,
        utc=reading.utc + timedelta(seconds=wall),
        local=reading.local + timedelta(seconds=wall),
        monotonic_ms=reading.monotonic_ms + monotonic * 1000,
    )


@pytest.mark.parametrize(
    ("wall", "monotonic", "jumps"),
    [(-60, 1, ["back", "apart"]), (3600, 1, ["apart"]), (1, 1, [])],
)
def test_a_clock_that_jumped_is_logged_before_the_entry_and_refuses_nothing(
    folder, monkeypatch, wall, monotonic, jumps
):
    vault, _ = kit.create(folder)
    with vault:
        first = entries.decode(next(iter(vault.entries([0])))[1]).time
        monkeypatch.setattr(clock, "read", lambda: moved(first, wall=wall, monotonic=monotonic))
        assert list(vault.read_clock().jumps) == [Jump(jump) for jump in jumps]
        made = vault.append([VERIFIED])
        assert [entry.event for entry in made] == [Event.VERIFIED]
        assert events(vault) == ["vault created", *(["clock changed"] if jumps else []), "verified"]
        assert list(made[0].time.jumps) == [Jump(jump) for jump in jumps]
        if jumps:
            changed = entries.decode(next(iter(vault.entries([1])))[1])
            assert changed.body["jumps"] == jumps
        vault.append([VERIFIED])
        assert events(vault).count("clock changed") == (1 if jumps else 0)


def test_a_clock_is_compared_with_the_last_entry_of_the_time_before(folder, monkeypatch):
    kit.filled(folder, 0)
    with kit.reopen(folder) as vault:
        before = entries.decode(next(iter(vault.entries([0])))[1]).time
        monkeypatch.setattr(clock, "read", lambda: replace(moved(before, wall=-86400), boot="cd" * 16))
        assert vault.read_clock().jumps == (Jump.BACK,)


def test_a_reading_from_before_the_last_entry_is_not_taken_for_a_jump(folder):
    """A long import was begun, a note was written beside it, then the import is logged."""
    vault, _ = kit.create(folder)
    with vault:
        begun = vault.read_clock()
        vault.append([VERIFIED])
        late = moved(begun, wall=-30, monotonic=-30)
        [made] = vault.append([VERIFIED], late)
        assert made.time.utc >= begun.utc
        assert "clock changed" not in events(vault)


def test_the_index_is_saved_when_the_next_opening_gains_by_it(folder, monkeypatch):
    monkeypatch.setattr(journal, "INDEX_WORTH_SAVING", 3)
    kit.filled(folder, 2)
    assert not (folder / "index").exists()
    with kit.reopen(folder) as vault:
        kit.take_in(vault, b"third")
    assert (folder / "index").exists()
    saved = (folder / "index").read_bytes()
    with kit.reopen(folder) as vault:
        kit.take_in(vault, b"fourth")
        assert vault.audit() == []
    assert (folder / "index").read_bytes() == saved
    with kit.reopen(folder) as vault:
        assert [row.label for row in vault.index.exhibits()] == ["E001", "E002", "E003", "E004"]
        assert (vault.findings, vault.audit()) == ([], [])


def test_a_backup_needs_everything_but_what_is_passing(folder):
    kit.filled(folder, 2)
    (folder / "failed").write_bytes(b"1")
    (folder / "desktop.ini").write_bytes(b"x")
    with kit.reopen(folder) as vault:
        names = {path.as_posix() for path in vault.files()}
    expected = set(kit.snapshot(folder)) - {"desktop.ini", "failed"}
    assert names == expected


def test_two_threads_can_take_things_in_at_once(folder):
    vault, _ = kit.create(folder)
    labels = threading.Lock()
    failures = []

    def work(name):
        try:
            for number in range(5):
                with vault.store() as blob:
                    blob.write(f"{name} {number}".encode())
                    blob_id = blob.seal()
                    with labels:
                        made = kit.record(vault.index.next_label(), f"{name} {number}".encode())
                        vault.append([kit.begins(made, blob_id)])
        except Exception as error:  # noqa: BLE001 - told to the test's own thread
            failures.append(error)

    with vault:
        threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert vault.index.count == 10
        assert vault.audit() == []


def test_an_audit_tells_how_far_it_is_and_stops_when_asked(folder):
    kit.filled(folder)
    seen = []

    class Told:
        def report(self, done, total):
            seen.append((done, total))

        def checkpoint(self):
            if len(seen) == 2:
                raise CancelledError

    with kit.reopen(folder) as vault:
        with pytest.raises(CancelledError):
            vault.audit(Told())
        assert 0 < seen[0][0] < seen[1][0] <= seen[1][1]
        kit.take_in(vault, b"and it goes on")
