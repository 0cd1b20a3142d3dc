"""Everything that a crash, a failing disk or another person can do to the files: each is survived or reported."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
import vault_kit as kit

from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import EvidenceError, LockedError, StorageError, VaultDamagedError
from evidence_desktop.vault import journal, storage
from evidence_desktop.vault.vault import Vault

VERIFIED = Draft(Event.VERIFIED, {"ok": True})


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """The files of a closed vault with two exhibits and a saved index, and its originals."""
    folder = tmp_path_factory.mktemp("good") / "vault"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "INDEX_WORTH_SAVING", 0)
        originals = kit.filled(folder)
    return kit.snapshot(folder), originals


def refused(folder, code):
    before = kit.snapshot(folder)
    with pytest.raises(VaultDamagedError) as caught:
        kit.reopen(folder)
    assert caught.value.code == code
    assert caught.value.hint
    assert kit.snapshot(folder) == before


# A crash


def crashed(folder, good, *drafts):
    """A vault whose last append wrote its frames and no more; gives the length of the log that was acknowledged."""
    kit.put(folder, good[0])
    vault = kit.reopen(folder)
    kept = vault._parts.replay.log.end
    with pytest.MonkeyPatch.context() as patch:

        def die(*_args):
            raise KeyboardInterrupt

        patch.setattr(journal.storage, "replace", die)
        with pytest.raises(KeyboardInterrupt):
            vault.append(drafts)
        assert vault.read_only
        vault.close()
    return kept


def test_whole_entries_past_the_checkpoint_are_kept(folder, good):
    crashed(folder, good, VERIFIED, VERIFIED)
    with kit.reopen(folder) as vault:
        assert [finding.check for finding in vault.findings] == ["entries-kept"]
        assert vault.findings_that_matter == []
        assert vault.index.size == 5
        assert kit.contents(vault) == good[1]
        assert vault.audit() == []
    with kit.reopen(folder) as vault:
        assert (vault.findings, vault.index.size) == ([], 5)


def test_every_length_of_a_torn_tail(folder, good):
    kept = crashed(folder, good, VERIFIED)
    torn = kit.snapshot(folder)
    assert kept < len(torn["log"])
    for length in range(kept, len(torn["log"])):
        (folder / "log").write_bytes(torn["log"][:length])
        (folder / "checkpoint").write_bytes(torn["checkpoint"])
        with kit.reopen(folder) as vault:
            assert (vault.index.size, vault.index.count) == (3 + (length > kept), 2), length
            assert vault.findings_that_matter == []
        for path in folder.glob("quarantine/*"):
            assert path.read_bytes() == torn["log"][kept:length]
            path.unlink()


def test_a_tail_torn_within_a_later_entry_of_one_write(folder, good):
    kept = crashed(folder, good, VERIFIED, VERIFIED, VERIFIED)
    torn = kit.snapshot(folder)
    third = (len(torn["log"]) - kept) // 3
    for length in range(kept + 1, len(torn["log"]), 97):
        kit.put(folder, torn | {"log": torn["log"][:length]})
        with kit.reopen(folder) as vault:
            assert vault.index.size == 3 + (length - kept) // third + ((length - kept) % third > 0)
            assert kit.contents(vault) == good[1]
        after = kit.snapshot(folder)
        with kit.reopen(folder) as vault:
            assert (vault.findings, vault.audit()) == ([], [])
        assert kit.snapshot(folder) == after


def test_what_was_cut_off_lies_in_quarantine_and_the_log_names_it(folder, good):
    kit.put(folder, good[0] | {"log": good[0]["log"] + b"\0\0\1\0torn"})
    with kit.reopen(folder) as vault:
        [path] = folder.glob("quarantine/*")
        assert path.read_bytes() == b"\0\0\1\0torn"
        last = vault.index.latest()
        assert last.event == Event.REPAIRED
        assert last.body == {"what": f"put aside: {path.name}", "bytes": 8}
        assert [finding.check for finding in vault.findings] == ["torn-write"]


def test_a_repair_that_is_cut_off_is_done_again(folder, good, monkeypatch):
    """The torn end was put aside and cut, then the power went before the log could say so."""
    kit.put(folder, good[0] | {"log": good[0]["log"] + b"torn"})
    monkeypatch.setattr(
        "evidence_desktop.vault.repair.unlogged", lambda *_args: (_ for _ in ()).throw(KeyboardInterrupt)
    )
    with pytest.raises(KeyboardInterrupt):
        kit.reopen(folder)
    monkeypatch.undo()
    with kit.reopen(folder) as vault:
        assert vault.index.latest().event == Event.REPAIRED
        assert vault.index.size == 4
    with kit.reopen(folder) as vault:
        assert vault.index.size == 4
        assert len(list(folder.glob("quarantine/*"))) == 1


def test_orphans_and_unfinished_files_are_put_aside_and_never_deleted(folder, good):
    blob, other = "ab" * 16, "ab" + "cd" * 15
    strays = {
        f"blobs/ab/{blob}.age": b"an orphan",
        f"blobs/ab/.{other}.age.part": b"half a blob",
        ".checkpoint.0011aabb.part": b"half a checkpoint",
    }
    strangers = {"blobs/ab/readme.txt": b"?", f"blobs/ff/{blob}.age": b"in the wrong place", ".DS_Store": b"finder"}
    kit.put(folder, good[0] | strays | strangers)
    with kit.reopen(folder) as vault:
        assert {path.name: path.read_bytes() for path in folder.glob("quarantine/*")} == {
            f"blob-{blob}.age": b"an orphan",
            f"{other}.age.part": b"half a blob",
            "checkpoint.0011aabb.part": b"half a checkpoint",
        }
        assert vault.index.size == 6
        assert sorted(finding.subject for finding in vault.audit()) == ["blobs/ab/readme.txt", f"blobs/ff/{blob}.age"]
    after = kit.snapshot(folder)
    with kit.reopen(folder) as vault:
        assert vault.findings == []
    assert kit.snapshot(folder) == after


KILLED = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import vault_kit as kit
from evidence_desktop.vault import storage
left = int(sys.argv[3])
def counted(name):
    real = getattr(storage, name)
    def call(*args):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*args)
    setattr(storage, name, call)
vault = kit.reopen(Path(sys.argv[1]))
for name in ("create", "write", "sync", "move", "make_folder"):
    counted(name)
made = kit.take_in(vault, b"a third original")
print(made.label, flush=True)
"""


def test_a_program_that_ends_at_any_step_of_an_import_loses_nothing_it_confirmed(folder, good):
    confirmed = False
    for step in range(40):
        kit.put(folder, good[0])
        done = subprocess.run(
            [sys.executable, "-c", KILLED, folder, Path(__file__).parent, str(step)], check=False, capture_output=True
        )
        confirmed = done.stdout.strip() == b"E003"
        with kit.reopen(folder) as vault:
            there = kit.contents(vault)
            assert vault.findings_that_matter == []
            assert there.pop("E003", b"a third original") == b"a third original"
            assert there == good[1]
            assert not confirmed or vault.index.count == 3
        with kit.reopen(folder) as vault:
            assert vault.findings == []
            assert vault.audit() == []
        if confirmed:
            break
    assert confirmed
    assert step > 8


# A disk that fails


def failing_sync(number, after):
    left = [after]

    def sync(handle):
        left[0] -= 1
        if left[0] == -1:
            raise OSError(number, os.strerror(number))
        assert left[0] >= 0, "a failed sync was tried again, or something was written after it"
        os.fsync(handle)

    return sync


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("after", range(5))
def test_a_sync_that_fails_stops_everything_until_the_vault_is_opened_again(folder, good, monkeypatch, number, after):
    kit.put(folder, good[0])
    vault = kit.reopen(folder)
    sync = failing_sync(number, after)
    monkeypatch.setattr(storage, "SYSTEM", storage.System(sync, lambda _folder: sync(1), 0))
    monkeypatch.setattr(os, "fsync", lambda _handle: None)

    def work():
        with vault:
            kit.take_in(vault, b"a third original")
            vault.append([VERIFIED])

    with pytest.raises(StorageError):
        work()
    assert vault.read_only
    with pytest.raises(StorageError):
        vault.append([VERIFIED])
    monkeypatch.undo()
    with kit.reopen(folder) as vault:
        there = kit.contents(vault)
        assert there.pop("E003", b"a third original") == b"a third original"
        assert there == good[1]
        assert vault.findings_that_matter == []
        assert vault.audit() == []


def test_a_read_only_vault_can_still_be_read_and_says_why(folder, good, monkeypatch):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        monkeypatch.setattr(storage, "SYSTEM", storage.System(failing_sync(errno.EIO, 0), lambda _folder: None, 0))
        with pytest.raises(StorageError):
            vault.append([VERIFIED])
        with pytest.raises(StorageError) as caught:
            vault.store()
        assert caught.value.code == "read-only"
        assert kit.contents(vault) == good[1]
        assert [finding.check for finding in vault.findings_that_matter] == ["disk-failed"]


def full_after(count, monkeypatch):
    """A disk that is full from the n-th write on, for as long as the test says."""
    real, left = storage.write, [count]

    def write(file, data):
        left[0] -= 1
        if left[0] < 0:
            real(file, data[: len(data) // 2])
            raise storage.write_failure(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        real(file, data)

    monkeypatch.setattr(storage, "write", write)


@pytest.mark.parametrize("after", [0, 1])
def test_a_full_disk_refuses_the_entry_and_the_vault_goes_on_when_there_is_room(folder, good, monkeypatch, after):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        before = kit.snapshot(folder)
        full_after(after, monkeypatch)
        with pytest.raises(StorageError) as caught:
            vault.append([VERIFIED])
        assert caught.value.code == "disk-full"
        assert not vault.read_only
        assert kit.snapshot(folder) == before
        monkeypatch.undo()
        kit.take_in(vault, b"now there is room")
        assert vault.audit() == []


def test_a_full_disk_that_cannot_even_be_cut_leaves_a_tail_for_the_next_opening(folder, good, monkeypatch):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        full_after(0, monkeypatch)
        monkeypatch.setattr(storage, "cut", lambda *_args: (_ for _ in ()).throw(StorageError("disk-failed", "no")))
        with pytest.raises(StorageError):
            vault.append([VERIFIED])
        assert vault.read_only
        monkeypatch.undo()
    with kit.reopen(folder) as vault:
        assert [finding.check for finding in vault.findings] == ["torn-write"]
        assert kit.contents(vault) == good[1]


def test_a_repair_for_which_there_is_no_room_waits(folder, good, monkeypatch):
    kit.put(folder, good[0] | {"log": good[0]["log"] + b"torn"})
    full_after(0, monkeypatch)
    with kit.reopen(folder) as vault:
        assert vault.read_only
        assert [finding.check for finding in vault.findings_that_matter] == ["disk-full"]
        assert kit.contents(vault) == good[1]
    monkeypatch.undo()
    with kit.reopen(folder) as vault:
        assert not vault.read_only
        assert len(list(folder.glob("quarantine/*"))) == 1


@contextlib.contextmanager
def mounted(folder, size_kib):
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size_kib}k", "tmpfs", folder], check=False, capture_output=True
    )
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("size_kib", range(4, 72, 4))
def test_a_really_full_disk_loses_nothing_that_was_confirmed(tmp_path, size_kib):
    with mounted(tmp_path / "disk", size_kib):
        folder = tmp_path / "disk" / "vault"
        confirmed = {}

        def fill():
            vault, _ = kit.create(folder)
            with vault:
                for number in range(100):
                    data = os.urandom(1500)
                    confirmed[kit.take_in(vault, data, remark="x" * (number * 37 % 900)).label] = data

        with pytest.raises(StorageError) as caught:
            fill()
        assert caught.value.code == "disk-full"
        if not (folder / "vault.json").exists():
            assert not folder.exists() or not list(folder.iterdir())
            return
        for _ in range(2):
            with kit.reopen(folder) as vault:
                assert kit.contents(vault) == confirmed


def test_a_disk_that_cannot_be_written_to_can_be_read(folder, good, monkeypatch):
    kit.put(folder, good[0])
    real = os.open

    def refuse(path, flags, *args):
        if flags & (os.O_RDWR | os.O_WRONLY | os.O_CREAT):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return real(path, flags, *args)

    monkeypatch.setattr(os, "open", refuse)
    with kit.reopen(folder) as vault:
        assert vault.read_only
        assert [finding.check for finding in vault.findings] == ["read-only"]
        assert kit.contents(vault) == good[1]
        with pytest.raises(StorageError) as caught:
            vault.append([VERIFIED])
        assert caught.value.code == "read-only"
    with pytest.raises(LockedError):
        Vault.open(folder, passphrase="wrong one")
    with pytest.raises(StorageError) as caught:
        kit.create(folder.parent / "another")
    assert caught.value.code == "not-writable"


# Another person, or rot


def problem_of(folder):
    """How an opening and an audit together tell that something is wrong; empty when they do not."""
    try:
        with kit.reopen(folder) as vault:
            return [*vault.findings, *vault.audit()]
    except EvidenceError as error:
        return [error.code]


@pytest.mark.parametrize("name", ["log", "checkpoint", "identity", "device", "vault.json", "index", "blob"])
def test_every_changed_byte_is_reported(folder, good, name):
    files, _ = good
    path = next(found for found in files if found.startswith("blobs/")) if name == "blob" else name
    data = files[path]
    kit.put(folder, files)
    # Every bit of the header, every frame and every blob is tried beside these files' own tests; here one bit a byte.
    step = max(1, len(data) // 150)
    for place in range(0, len(data), step):
        bad = data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :]
        kit.put(folder, files | {path: bad})
        assert problem_of(folder), place


def test_every_truncation_of_the_log_is_reported_and_changes_nothing(folder, good):
    files, _ = good
    log = files["log"]
    codes = set()
    without_index = {name: data for name, data in files.items() if name != "index"}
    for length in range(0, len(log), 7):
        kit.put(folder, (files if length % 2 else without_index) | {"log": log[:length]})
        before = kit.snapshot(folder)
        with pytest.raises(VaultDamagedError) as caught:
            kit.reopen(folder)
        codes.add(caught.value.code)
        assert kit.snapshot(folder) == before
    assert codes == {"log-damaged", "rolled-back"}


def test_a_log_that_was_cut_between_two_entries_was_rolled_back(folder, good):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        first = next(vault._parts.replay.log.frames(0, 0)).end
    kit.put(folder, good[0] | {"log": good[0]["log"][:first]})
    refused(folder, "rolled-back")


def test_a_missing_file_is_named(folder, good):
    for name, code in (
        ("log", "unreadable"),
        ("identity", "unreadable"),
        ("device", "unreadable"),
        ("checkpoint", "checkpoint-damaged"),
    ):
        kit.put(folder, {path: data for path, data in good[0].items() if path != name})
        refused(folder, code)


def test_a_missing_or_foreign_index_is_only_slow(folder, good):
    kit.put(folder, {path: data for path, data in good[0].items() if path != "index"})
    with kit.reopen(folder) as vault:
        assert (vault.findings, kit.contents(vault)) == ([], good[1])
    kit.put(folder, good[0] | {"index": b"something else"})
    with kit.reopen(folder) as vault:
        assert [finding.check for finding in vault.findings] == ["index-rebuilt"]
        assert kit.contents(vault) == good[1]


def test_log_and_checkpoint_put_back_together_are_betrayed_by_the_index(folder, good, tmp_path):
    old = tmp_path / "old"
    kit.put(old, good[0])
    with kit.reopen(old) as vault, pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "INDEX_WORTH_SAVING", 0)
        kit.take_in(vault, b"a third original")
        vault.close()
    newer = kit.snapshot(old)
    kit.put(folder, newer | {name: good[0][name] for name in ("log", "checkpoint")})
    refused(folder, "rolled-back")


def test_an_old_checkpoint_put_back_alone_is_reported_and_costs_nothing(folder, good):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        kit.take_in(vault, b"a third original")
        now = vault.checkpoint()
    (folder / "checkpoint").write_bytes(good[0]["checkpoint"])
    with kit.reopen(folder) as vault:
        assert [finding.check for finding in vault.findings] == ["entries-kept"]
        assert vault.checkpoint() == now


def test_an_old_checkpoint_and_damage_behind_it_do_not_pass_for_a_torn_write(folder, good):
    kit.put(folder, good[0])
    old = None
    with kit.reopen(folder) as vault, pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "INDEX_WORTH_SAVING", 0)
        old = (folder / "checkpoint").read_bytes()
        kit.take_in(vault, b"a third original")
        vault.close()
    log = bytearray((folder / "log").read_bytes())
    log[-50] ^= 1
    (folder / "log").write_bytes(log)
    (folder / "checkpoint").write_bytes(old)
    refused(folder, "log-damaged")


def test_parts_of_another_vault_do_not_fit(folder, good, tmp_path):
    kit.filled(tmp_path / "other")
    other = kit.snapshot(tmp_path / "other")
    for name in ("log", "checkpoint", "identity", "device", "vault.json"):
        kit.put(folder, good[0] | {name: other[name]})
        with pytest.raises(EvidenceError):
            kit.reopen(folder)


def test_two_originals_that_changed_places_are_found_by_the_audit(folder, good):
    one, two = (name for name in good[0] if name.startswith("blobs/"))
    kit.put(folder, good[0] | {one: good[0][two], two: good[0][one]})
    with kit.reopen(folder) as vault:
        assert vault.findings == []
        assert sorted(finding.subject for finding in vault.audit()) == sorted([one, two])


def test_a_missing_original_is_loud_and_the_rest_stays_in_use(folder, good):
    one = next(name for name in good[0] if name.startswith("blobs/"))
    kit.put(folder, {path: data for path, data in good[0].items() if path != one})
    with kit.reopen(folder) as vault:
        [finding] = vault.findings_that_matter
        assert (finding.check, finding.subject) == ("blob-missing", one)
        kit.take_in(vault, b"life goes on")
        [finding] = vault.audit()
        assert finding.subject == one


def test_salvage_reads_what_is_left_and_writes_nothing(folder, good):
    log = bytearray(good[0]["log"])
    log[100] ^= 1
    kit.put(folder, good[0] | {"log": bytes(log), "checkpoint": b"?"})
    before = kit.snapshot(folder)
    with kit.reopen(folder, salvage=True) as vault:
        assert vault.read_only
        assert kit.contents(vault) == good[1]
        assert "checkpoint-damaged" in {finding.check for finding in vault.findings_that_matter}
        for call in (vault.tree, vault.checkpoint):
            with pytest.raises(VaultDamagedError):
                call()
        with pytest.raises(StorageError):
            vault.append([VERIFIED])
        assert {finding.subject for finding in vault.audit()} >= {"entry 0", "checkpoint"}
    assert kit.snapshot(folder) == before


def test_salvage_of_a_rolled_back_vault_shows_it_as_it_is(folder, good):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        second = list(vault._parts.replay.log.frames(0, 0))[1].end
    files = {path: data for path, data in good[0].items() if path != "index"}
    kit.put(folder, files | {"log": good[0]["log"][:second]})
    with kit.reopen(folder, salvage=True) as vault:
        assert list(kit.contents(vault)) == ["E001"]
        assert vault.tree().size == 2
        assert [finding.check for finding in vault.findings_that_matter] == ["rolled-back"]
