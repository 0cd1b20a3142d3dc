"""Another passphrase, and another way of unlocking, through the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.program import PASSPHRASE, Program

NEW = "made-up words that are new"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    """A file with the new passphrase."""
    file = tmp_path / "new.txt"
    file.write_text(f"{NEW}\n")
    return file


def test_the_new_passphrase_opens_the_vault_and_the_old_one_does_not(worded: Program, new: Path) -> None:
    worded.ok("note", "made-up words")
    told = worded.ok("rekey", "--new-passphrase-file", new)
    assert told == {"vault": str(worded.vault), "unlock": "passphrase"}
    assert worded.run("unlock-check").error["code"] == "wrong-passphrase"
    assert worded.ok("unlock-check", passphrase=NEW)["exhibits"] == 1
    assert worded.ok("audit", passphrase=NEW) == {"ok": True, "findings": []}
    bundle = worded.home / "bundle"
    worded.ok("export", "--out", bundle, "--profile", "my", passphrase=NEW)
    assert worded.ok("verify", bundle)["verdict"] == "intact-unanchored"


def test_both_passphrases_may_come_by_standard_input(worded: Program) -> None:
    worded.ok("rekey", "--new-passphrase-file", "-", passphrase=f"{PASSPHRASE}\n{NEW}")
    worded.ok("unlock-check", passphrase=NEW)


def test_from_the_keyring_to_a_passphrase_and_the_sheet_still_opens_it(program: Program, new: Path) -> None:
    program.ok("rekey", "--unlock", "passphrase", "--new-passphrase-file", new, passphrase=None)
    assert program.run("unlock-check", passphrase=None).error["code"] == "passphrase-needed"
    program.ok("unlock-check", passphrase=NEW)
    program.ok("restore", "--recovery", program.sheet, "--unlock", "passphrase")
    program.ok("unlock-check")


def test_what_is_refused_changes_nothing(program: Program, new: Path) -> None:
    assert program.run("rekey", passphrase=None).error["code"] == "unlock-same"
    assert program.run("rekey", "--unlock", "passphrase", passphrase=None).error["code"] == "passphrase-needed"
    new.write_text("short\n")
    refused = program.run("rekey", "--unlock", "passphrase", "--new-passphrase-file", new, passphrase=None)
    assert refused.error["code"] == "passphrase-short"
    program.ok("unlock-check", passphrase=None)
