"""The whole job through the terminal, as a person would do it."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from support.photos import jpeg_with_gps
from support.program import PASSPHRASE, Program


def test_from_a_new_vault_to_a_checked_bundle(tmp_path: Path, x_screen: str, secret_service: str) -> None:
    program = Program(tmp_path, unlock="keyring+passphrase")
    made = program.init()
    assert len(made["fingerprint_words"].split()) == 8
    photo = jpeg_with_gps(tmp_path / "photo.jpg")

    shot = program.ok("capture", "--platform", "Example Network", "--url", "https://example.org/1")["exhibits"][0]
    file = program.ok("import", photo, "--account", "@example")["exhibits"][0]
    link = program.ok("link", "https://example.org/2")["exhibits"][0]
    note = program.ok("note", "made-up words")["exhibits"][0]

    assert [one["label"] for one in (shot, file, link, note)] == ["E001", "E002", "E003", "E004"]
    assert [one["kind"] for one in (shot, file, link, note)] == ["screenshot", "file", "link", "note"]
    assert file["sha256"] == hashlib.sha256(photo.read_bytes()).hexdigest()
    assert shot["media_type"] == "image/png"

    program.ok("describe", "E002", "--set", "shows=a made-up thing", "--set", "platform=Example Mail")
    shown = program.ok("show", "E002")
    assert shown["description"] == {"shows": "a made-up thing", "platform": "Example Mail"}
    assert shown["record"]["source"]["platform"] == ""
    assert [one["event"] for one in shown["history"]] == ["imported", "described"]
    assert any("GPS" in fact["name"] for fact in shown["record"]["content"]["facts"])

    bundle = tmp_path / "bundle"
    exported = program.ok("export", "--out", bundle, "--profile", "my")
    assert exported["exhibits"] == ["E001", "E002", "E003", "E004"]
    assert exported["fingerprint"] == made["fingerprint"]
    assert (bundle / "data" / "originals" / "002.jpg").read_bytes() == photo.read_bytes()

    verdict = program.ok("verify", bundle, "--trust", made["fingerprint_words"])
    assert verdict["verdict"] == "intact-unanchored"
    assert not [one for one in verdict["findings"] if one["severity"] == "fail"]
    assert program.ok("audit") == {"ok": True, "findings": []}


def test_list_and_extract_give_back_what_went_in(program: Program, tmp_path: Path) -> None:
    data = bytes(range(256)) * 1000
    (tmp_path / "thing.bin").write_bytes(data)
    sealed = program.ok("import", tmp_path / "thing.bin")["exhibits"][0]
    (listed,) = program.ok("list")["exhibits"]
    assert {key: listed[key] for key in ("id", "label", "kind", "sha256", "size", "media_type", "captured_at")} == {
        key: sealed[key] for key in ("id", "label", "kind", "sha256", "size", "media_type", "captured_at")
    }
    program.ok("extract", "E001", "--out", tmp_path / "copy.bin")
    assert (tmp_path / "copy.bin").read_bytes() == data
    assert [one["event"] for one in program.ok("show", "E001")["history"]] == ["imported", "extracted"]


@pytest.mark.parametrize("locked_for", ["words", "key"])
def test_an_age_bundle_opens_for_its_recipient_only(program: Program, tmp_path: Path, locked_for: str) -> None:
    program.ok("note", "made-up words")
    bundle = tmp_path / "bundle.zip.age"
    key = tmp_path / "key.txt"
    if locked_for == "key":
        subprocess.run(["age-keygen", "-o", key], check=True, capture_output=True)
        recipient = next(line.split()[-1] for line in key.read_text().splitlines() if "public key" in line)
        program.ok("export", "--out", bundle, "--container", "age", "--recipient", recipient)
    else:
        exported = program.ok("export", "--out", bundle, "--container", "age")
        assert len(exported["passphrase"].split("-")) >= 6  # some words have a hyphen of their own
        key.write_text(exported["passphrase"])
    assert b"made-up" not in bundle.read_bytes()
    locked = program.run("verify", bundle)
    assert (locked.code, locked.data["verdict"]) == (3, "cannot-tell")
    assert program.ok("verify", bundle, "--key-file", key)["verdict"] == "intact-unanchored"


def test_a_later_bundle_proves_that_the_earlier_checkpoint_is_its_past(program: Program, tmp_path: Path) -> None:
    program.ok("note", "first made-up note")
    early = tmp_path / "early.note"
    early.write_text(program.ok("checkpoint")["note"])
    program.ok("note", "second made-up note")
    program.ok("export", "--out", tmp_path / "bundle")
    assert program.ok("verify", tmp_path / "bundle", "--since", early)["verdict"] == "intact-unanchored"

    other = Program(tmp_path / "other")
    other.home.mkdir()
    other.init()
    foreign = tmp_path / "foreign.note"
    foreign.write_text(other.ok("checkpoint")["note"])
    # A checkpoint of another log shows nothing of this one, true or false.
    assert program.run("verify", tmp_path / "bundle", "--since", foreign).code == 3


def test_a_backup_is_restored_on_another_machine_with_the_sheet_alone(program: Program, tmp_path: Path) -> None:
    program.ok("note", "made-up words")
    first = program.ok("unlock-check")
    program.ok("backup", "--out", tmp_path / "backup.tar")
    # Another machine: a home of its own, and no keyring that knows the vault.
    elsewhere = Program(tmp_path / "elsewhere", env={"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/none"})
    elsewhere.home.mkdir()
    done = elsewhere.ok(
        "restore",
        "--from",
        tmp_path / "backup.tar",
        "--recovery",
        program.sheet,
        "--unlock",
        "passphrase",
        passphrase="another made-up passphrase",
    )
    # The root stays, so the fingerprint that a lawyer has written down still holds.
    assert done["fingerprint"] == first["fingerprint"]
    assert elsewhere.run("list").code == 4
    (listed,) = elsewhere.ok("list", passphrase="another made-up passphrase")["exhibits"]
    assert listed["label"] == "E001"
    elsewhere.ok("note", "a later made-up note", passphrase="another made-up passphrase")
    elsewhere.ok("export", "--out", tmp_path / "bundle", passphrase="another made-up passphrase")
    verdict = elsewhere.ok("verify", tmp_path / "bundle", "--trust", first["fingerprint"])
    assert verdict["verdict"] == "intact-unanchored"
    assert elsewhere.ok("audit", passphrase="another made-up passphrase")["ok"]


def test_a_deleted_exhibit_leaves_its_hash_and_reason(program: Program, tmp_path: Path) -> None:
    sealed = program.ok("note", "made-up words")["exhibits"][0]
    stored = set(program.vault.rglob("*.age"))
    program.ok("delete", "E001", "--reason", "not needed")
    assert len(set(program.vault.rglob("*.age"))) == len(stored) - 1
    shown = program.ok("show", "E001")
    assert shown["deleted"] is True
    assert shown["record"]["content"]["sha256"] == sealed["sha256"]
    assert program.run("extract", "E001", "--out", tmp_path / "x").error["code"] == "deleted"
    assert program.run("export", "--out", tmp_path / "y").error["code"] == "no-exhibits"
    assert program.ok("audit")["ok"]


def test_the_sheet_and_the_stock_program_bring_every_original_back(program: Program, tmp_path: Path) -> None:
    originals = {f"thing {number}\n".encode() * (number * 40_000 + 1) for number in range(3)}
    for number, data in enumerate(originals):
        (tmp_path / f"{number}.txt").write_bytes(data)
    program.ok("import", *(tmp_path / f"{number}.txt" for number in range(3)))
    found = set()
    for blob in program.vault.rglob("*.age"):
        opened = subprocess.run(["age", "-d", "-i", program.sheet, blob], check=True, capture_output=True)
        found.add(opened.stdout)
    assert found == originals


def test_the_passphrase_is_never_in_the_output(worded: Program) -> None:
    done = worded.run("unlock-check")
    assert PASSPHRASE not in done.out + done.err
