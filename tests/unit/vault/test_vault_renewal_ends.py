"""A new recovery sheet that cannot begin, is cut off, or meets a disk that fails: one sheet always holds."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import vault_kit as kit
from renewal_kit import begin_and_finish, blobs, opens

from evidence_desktop.model.errors import LockedError, StorageError, WorkError
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import renewal, storage
from evidence_desktop.vault.layout import Layout


def test_it_does_not_begin_while_something_is_taken_in(folder, sheets):
    _old, new = sheets
    with kit.reopen(folder) as vault:
        before = kit.snapshot(folder)
        with vault.store() as blob:
            blob.write(b"half")
            with pytest.raises(WorkError) as caught:
                vault.recovery.begin(new.recipient)
            assert (caught.value.code, bool(caught.value.hint)) == ("busy", True)
        assert kit.snapshot(folder) == before
        vault.recovery.begin(new.recipient)


def test_a_read_only_vault_keeps_its_sheet(folder, sheets):
    _old, new = sheets
    with kit.reopen(folder, salvage=True) as vault, pytest.raises(StorageError) as caught:
        vault.recovery.begin(new.recipient)
    assert caught.value.code == "read-only"


@pytest.mark.parametrize("target", ["vault.json", ".age"])
def test_a_full_disk_leaves_the_vault_usable_and_it_goes_on_later(folder, sheets, monkeypatch, target):
    old, new = sheets
    real = storage.move

    def full(source, to):
        if to.name.endswith(target):
            raise storage.NoSpaceError
        real(source, to)

    with kit.reopen(folder) as vault:
        monkeypatch.setattr(storage, "move", full)
        with pytest.raises(storage.NoSpaceError):
            begin_and_finish(vault, new)
        monkeypatch.undo()
        assert vault.recovery.unfinished is (target == ".age")
        assert all(opens(path, old) for path in blobs(folder))
        kit.take_in(vault, b"and on")
        vault.recovery.begin(new.recipient)
        assert vault.recovery.finish() == []
    assert all(opens(path, new) and not opens(path, old) for path in blobs(folder))


@pytest.mark.parametrize("target", ["vault.json", ".age"])
def test_a_disk_that_fails_stops_the_vault_and_it_goes_on_at_the_next_opening(folder, sheets, monkeypatch, target):
    _old, new = sheets
    real = storage.move
    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)

        def fail(source, to):
            if to.name.endswith(target):
                raise StorageError("disk-failed", "no")
            real(source, to)

        monkeypatch.setattr(storage, "move", fail)
        with pytest.raises(StorageError):
            vault.recovery.finish()
        monkeypatch.undo()
        assert vault.read_only
        with pytest.raises(StorageError) as caught:
            vault.recovery.finish()
        assert caught.value.code == "read-only"
    with kit.reopen(folder) as vault:
        assert vault.recovery.unfinished
        assert vault.recovery.finish() == []
        assert vault.audit() == []


def test_a_folder_that_cannot_be_listed_is_an_error_and_a_file_that_cannot_be_read_is_named(
    folder, sheets, monkeypatch
):
    _old, new = sheets

    def no(*_args, **_more):
        raise OSError(5, "Input/output error")

    with kit.reopen(folder) as vault:
        vault.recovery.begin(new.recipient)
        with monkeypatch.context() as patch:
            patch.setattr(Layout, "files", no)
            with pytest.raises(Exception, match="cannot be read"):
                vault.recovery.finish()
        with monkeypatch.context() as patch:
            patch.setattr(renewal, "rewrap", no)
            patch.setattr(renewal, "_size", lambda _path: 0)
            assert len(vault.recovery.finish()) == 3
            assert vault.recovery.unfinished
        assert vault.recovery.finish() == []
        assert not vault.recovery.unfinished
    assert renewal._size(folder / "gone") == 0


@pytest.mark.parametrize(
    ("value", "good"), [("", True), ("0a" * 16, True), ("0A" * 16, False), (None, False), (7, False)]
)
def test_the_mark_in_the_header_has_one_form(folder, sheets, value, good):
    header = json.loads((folder / "vault.json").read_bytes())
    del header["sum"]
    header["renewing"] = value
    data = headers.rfc8785.dumps(header | {"sum": headers._sum(header)})
    if good:
        assert headers.parse(data).renewing == value
    else:
        with pytest.raises(headers.VaultDamagedError):
            headers.parse(data)


def test_a_copy_without_its_original_is_kept(folder, sheets):
    blob = blobs(folder)[0]
    blob.rename(blob.with_name(f".{blob.name}.0123abcd.part"))
    kit.reopen(folder).close()
    assert (folder / "quarantine" / f"{blob.name}.0123abcd.part").exists()


def test_proving_the_passphrase_counts_nothing(folder, sheets):
    with kit.reopen(folder) as vault:
        vault.prove(kit.PASSPHRASE)
        with pytest.raises(LockedError) as caught:
            vault.prove("something else")
        assert caught.value.code == "wrong-passphrase"
    assert not (folder / "failed").exists()


ENDED = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
import vault_kit as kit
from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.vault import renewal, storage
renewal.NOTED_AFTER = 1
for step in sys.stdin:
    child = os.fork()
    if not child:
        vault = kit.reopen(Path(sys.argv[1]))
        kit.end_at(int(step), *((storage, name) for name in ("write", "sync", "move", "remove")))
        vault.recovery.begin(X25519Identity.from_string(sys.argv[3]).recipient)
        vault.recovery.finish()
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture
def ended_at(folder, sheets):
    """Renews in a process that ends, as by a kill, at a step; tells whether it came to the end.

    The processes are forks of one that holds nothing else: forks of the tests' own would share its screen.
    """
    command = [sys.executable, "-c", ENDED, folder, Path(__file__).parent, sheets[1].to_string()]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:

        def renew_until(step):
            print(step, file=parent.stdin, flush=True)
            ended = int(parent.stdout.readline())
            assert ended in {0, 9}
            return ended == 0

        yield renew_until


def test_a_program_that_ends_at_any_step_leaves_one_sheet_that_holds_and_it_goes_on(folder, sheets, ended_at):
    old, new = sheets
    with kit.reopen(folder) as vault, vault.store() as blob:
        blob.write(b"never named")
        blob.seal()
    kit.reopen(folder).close()
    files = kit.snapshot(folder)
    holds = set()
    for step in range(100):
        kit.put(folder, files)
        renewed = ended_at(step)
        with kit.reopen(folder) as vault:
            assert vault.findings_that_matter == []
            assert len(kit.contents(vault)) == 3
            assert vault.audit() == []
            current = new if headers.read(Layout(folder)).recovery == new.recipient else old
            holds.add((current is new, vault.recovery.unfinished))
            assert current is new or not renewed
            if current is old:
                assert all(opens(path, old) for path in blobs(folder))
                vault.recovery.begin(new.recipient)
            assert vault.recovery.finish() == []
            assert vault.audit() == []
        everything = [*blobs(folder), *(folder / "quarantine").glob("blob-*")]
        assert all(opens(path, new) and not opens(path, old) for path in everything)
        assert not [path for path in folder.rglob(".*") if path.suffix == ".part"]
        assert not list((folder / "quarantine").glob("*.age.*.part"))
        if renewed:
            break
    assert renewed
    assert holds == {(False, False), (True, True), (True, False)}
    assert step > 25
