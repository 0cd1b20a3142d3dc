"""What another person or a rotting disk can do to the files: each is reported, and salvage reads the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest
import vault_kit as kit

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.identity import Device, Root
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import EvidenceError, StorageError, VaultDamagedError
from evidence_desktop.vault import header as headers
from evidence_desktop.vault import journal
from evidence_desktop.vault.layout import Layout

VERIFIED = Draft(Event.VERIFIED, {"ok": True})


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


@pytest.mark.long
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
    kit.refused(folder, "rolled-back")


def test_a_missing_file_is_named(folder, good):
    for name, code in (
        ("log", "unreadable"),
        ("identity", "unreadable"),
        ("device", "unreadable"),
        ("checkpoint", "checkpoint-damaged"),
    ):
        kit.put(folder, {path: data for path, data in good[0].items() if path != name})
        kit.refused(folder, code)


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
    kit.refused(folder, "rolled-back")


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
    kit.refused(folder, "log-damaged")


def test_an_entry_past_the_checkpoint_that_no_device_sealed_is_not_taken(folder, good, monkeypatch):
    """Whoever has the log's key but no device key adds an entry."""
    kit.put(folder, good[0])
    with kit.reopen(folder) as vault:
        monkeypatch.setattr(vault._parts, "device", Device.create(Root.create()))
        vault.append([VERIFIED])
    (folder / "checkpoint").write_bytes(good[0]["checkpoint"])
    with kit.reopen(folder) as vault:
        assert [finding.check for finding in vault.findings] == ["torn-write"]
        assert vault.index.latest().event == Event.REPAIRED
        assert vault.audit() == []


def test_a_header_that_names_another_recipient_is_refused(folder, good):
    """Somebody wants new originals to be readable by them, and makes the sum fit."""
    kit.put(folder, good[0])
    layout = Layout(folder)
    mine = X25519Identity.generate().recipient
    headers.write(layout, replace(headers.read(layout), recovery=mine))
    kit.refused(folder, "header-damaged")


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
        with pytest.raises(VaultDamagedError, match=r"E00[12]"):
            kit.contents(vault)
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
