"""What an audit of an open vault finds: each thing that is not as it was sealed, by name."""

from __future__ import annotations

import pytest
import vault_kit as kit

from evidence_desktop.crypto.identity import Device
from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.vault import journal

VERIFIED = Draft(Event.VERIFIED, {"ok": True})


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(journal, "INDEX_WORTH_SAVING", 0)
    kit.filled(tmp_path / "vault", 3)
    return tmp_path / "vault"


@pytest.fixture
def vault(folder):
    with kit.reopen(folder) as vault:
        yield vault


def found(vault):
    return [(finding.check, finding.subject) for finding in vault.audit()]


def flip(path, place):
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_nothing_in_a_good_one(vault):
    assert found(vault) == []


@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("vault.json", "header"),
        ("identity", "identity"),
        ("device", "device"),
        ("index", "index-file"),
        ("checkpoint", "checkpoint"),
    ],
)
def test_a_changed_file(vault, folder, name, check):
    flip(folder / name, 40)
    assert found(vault) == [(check, name)]
    (folder / name).unlink()
    assert found(vault) == ([(check, name)] if name != "index" else [])


def test_a_header_or_identity_of_another_day(vault, folder):
    other, _ = kit.create(folder.parent / "other")
    other.close()
    for name in ("vault.json", "identity"):
        (folder / name).write_bytes((folder.parent / "other" / name).read_bytes())
    assert found(vault) == [("header", "vault.json"), ("identity", "identity")]


def test_an_older_index_is_as_good_as_the_newest(vault):
    vault.append([VERIFIED])
    assert found(vault) == []


@pytest.mark.parametrize(("frame", "subject"), [(0, "entry 0"), (2, "entry 2"), (3, "entry 3")])
def test_a_damaged_entry(vault, folder, frame, subject):
    start = list(vault._parts.replay.log.frames(0, 0))[frame].start
    flip(folder / "log", start + 30)
    assert ("log", subject) in found(vault)


def test_a_log_that_was_cut(vault, folder):
    third = list(vault._parts.replay.log.frames(0, 0))[2].start
    log = (folder / "log").read_bytes()
    (folder / "log").write_bytes(log[:third])
    assert ("log", "entries 2 to 3") in found(vault)
    (folder / "log").write_bytes(log + b"more")
    assert ("log", "entry 4") in found(vault)


def test_a_seal_by_a_key_that_is_not_of_this_root(vault, monkeypatch):
    """Somebody with the unlocked keys, but not with the device key, writes an entry."""
    from evidence_desktop.crypto.identity import Root

    stranger = Device.create(Root.create())
    monkeypatch.setattr(vault._parts, "device", stranger)
    vault.append([VERIFIED])
    assert found(vault) == [("seal", "entry 4")]


def test_an_entry_that_is_no_entry(vault, monkeypatch):
    log = vault._parts.replay.log
    log.write([log.frame(4, b"{}")])
    assert ("entry", "entry 4") in found(vault)


def test_an_index_that_says_something_else(vault):
    vault.index._base.execute("UPDATE exhibits SET label = 'E009' WHERE n = 1")
    assert found(vault) == [("index", "index")]


def test_an_original_of_the_right_form_and_wrong_content(vault, folder):
    """The vault's public keys stand in the header: anybody can encrypt something else to them."""
    row = vault.index.exhibits()[0]
    with vault.store() as blob:
        blob.write(b"something else")
        other = blob.seal()
    layout = vault._parts.layout
    layout.blob(other).replace(layout.blob(row.blob))
    assert found(vault) == [("blob", layout.blob(row.blob).relative_to(folder).as_posix())]


def test_what_is_gone_and_what_is_too_much(vault, folder):
    row = vault.index.exhibits()[0]
    path = vault._parts.layout.blob(row.blob)
    path.rename(path.with_name("notes.txt"))
    names = {("blob", path.relative_to(folder).as_posix()), ("extra", f"blobs/{row.blob[:2]}/notes.txt")}
    assert set(found(vault)) == names
