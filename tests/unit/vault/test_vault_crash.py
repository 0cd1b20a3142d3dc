"""What a crash leaves, at whatever moment it came: nothing that was confirmed is lost, and opening settles it once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import vault_kit as kit

from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.vault import journal, storage

VERIFIED = Draft(Event.VERIFIED, {"ok": True})


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


@pytest.mark.long
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
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import vault_kit as kit
from evidence_desktop.vault import storage
vault = kit.reopen(Path(sys.argv[1]))
names = ("create", "write", "sync", "move", "make_folder")
kit.end_at(int(sys.argv[3]), *((storage, name) for name in names))
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


def test_each_thing_is_durable_before_the_next_speaks_of_it(folder, good, monkeypatch):
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        synced = []

        def sync(handle):
            name = Path(f"/proc/self/fd/{handle}").readlink().name
            synced.append("checkpoint" if name.startswith(".checkpoint") else "blob" if "age" in name else name)

        real = storage.SYSTEM.sync_folder
        monkeypatch.setattr(storage, "SYSTEM", storage.System(sync, real, 0))
        kit.take_in(vault, b"a third original")
        xx = vault.index.get("E003").blob[:2]
    steps = [step for step in synced if step != "blobs"]
    assert steps == ["blob", xx, "log", "checkpoint", "vault"]
