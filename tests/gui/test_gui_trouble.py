"""A vault that does not open, or stops being writable: what happened, what is safe, what to do."""

from __future__ import annotations

import ast
import resource
import shutil
import signal
from pathlib import Path

import pytest

import evidence_desktop
from evidence_desktop.gui.pages.trouble import ELSEWHERE, LOOK, SHEET, WAYS, Trouble, safe
from evidence_desktop.model.errors import LockedError
from evidence_desktop.vault.vault import Vault
from evidence_desktop.workflows import acquire, session
from evidence_desktop.workflows.acquire import Told

PASSPHRASE = "made up words for a test"
LONG = 20_000
OPENING = {
    "vault": ("header", "identities", "opening", "replay", "founding", "storage", "log", "state"),
    "crypto": ("vaultkeys", "keystore", "box", "kdf"),
}
"""What an opening goes through."""
NOT_OPENING = {"entry-too-large", "exists", "keyring-item-too-large", "wrong-sheet"}
"""Codes in these files that no opening shows."""


def raised() -> set[str]:
    """The codes that the modules of an opening write down as first word of an error."""
    found = set()
    for room, names in OPENING.items():
        for name in names:
            tree = ast.parse((Path(evidence_desktop.__file__).parent / room / f"{name}.py").read_text())
            for node in ast.walk(tree):
                if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                    called = ast.unparse(node.func)
                    if called.endswith(("Error", "super().__init__")) and isinstance(node.args[0].value, str):
                        found.add(node.args[0].value)
    return found


def enter(page, passphrase: str = PASSPHRASE) -> None:
    page.passphrase.setText(passphrase)
    page.enter.click()


def said(qtbot, page) -> str:
    qtbot.waitUntil(lambda: bool(page.banner.words) and page.enter.isEnabled(), timeout=LONG)
    return page.banner.words


def test_every_code_of_an_opening_has_a_sentence_of_what_is_safe_and_a_way_on(qtbot):
    assert raised() - NOT_OPENING <= WAYS.keys()
    trouble = Trouble()
    qtbot.addWidget(trouble)
    for code in WAYS:
        trouble.tell(code)
        assert safe(code).endswith(".")
        offered = {name for name, way in trouble.ways.items() if not way.isHidden()}
        assert offered == set(WAYS[code]) or trouble.isHidden()
    trouble.tell("never heard of")
    assert not trouble.isHidden()


def test_a_stick_that_is_not_there_is_said_and_once_it_is_back_the_vault_opens(qtbot, vault: Path, move_in, tmp_path):
    house = move_in(vault)
    away = tmp_path / "away"
    vault.rename(away)
    enter(house.unlock)
    assert "no vault in this folder" in said(qtbot, house.unlock)
    assert "stick" in house.unlock.trouble.safe.text()
    assert not house.unlock.trouble.ways[ELSEWHERE].isHidden()
    away.rename(vault)
    enter(house.unlock)
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)


def test_a_vault_in_another_folder_can_be_named(qtbot, vault: Path, move_in, tmp_path):
    house = move_in(tmp_path / "nothing-here")
    assert house.window.page_shown() == "language"
    house.first.language.had_one.emit(vault)
    qtbot.waitUntil(lambda: house.window.page_shown() == "unlock", timeout=LONG)
    enter(house.unlock)
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    assert house.desk.vault.path == vault


def test_a_stick_pulled_out_while_open_is_said_at_once_and_what_was_saved_is_safe(qtbot, house, opened, tmp_path):
    acquire.add_note(opened, "saved before", Told())
    told = []
    path, away = house.desk.path, tmp_path / "away"
    path.rename(away)
    house.tasks.run(lambda _progress: acquire.add_note(opened, "too late", Told()), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert told[0].code == "vault-away"
    assert "What was saved in it is safe" in told[0].hint
    assert opened.read_only
    house.desk.lock()
    page = house.unlock
    qtbot.waitUntil(lambda: "no vault in this folder" in page.banner.words, timeout=LONG)
    away.rename(path)
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    enter(page)
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    assert house.desk.vault.vault.index.count == 1


def test_no_free_space_is_said_and_the_vault_goes_on_once_there_is_room(qtbot, house, opened, tmp_path):
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(2 << 20))
    told = []
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    # The system itself refuses files that grow past this, as a full disk does (EFBIG for ENOSPC).
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, old[1]))
        house.tasks.run(lambda _progress: acquire.import_file(opened, big, Told()), told.append, told.append)
        qtbot.waitUntil(lambda: len(told) == 1, timeout=LONG)
        resource.setrlimit(resource.RLIMIT_FSIZE, (64, old[1]))
        house.tasks.run(lambda _progress: acquire.add_note(opened, "no room", Told()), told.append, told.append)
        qtbot.waitUntil(lambda: len(told) == 2, timeout=LONG)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert [error.code for error in told] == ["disk-full", "disk-full"]
    assert all("Nothing that was saved before is lost" in error.hint for error in told)
    assert not opened.read_only
    acquire.add_note(opened, "room again", Told())
    assert opened.vault.audit() == []


def test_a_vault_that_was_put_back_can_be_looked_at_and_says_so(qtbot, house, opened, move_in):
    path = house.desk.path
    before = (path / "log").read_bytes()
    acquire.add_note(opened, "the newest", Told())
    house.desk.lock()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    (path / "log").write_bytes(before)
    page = house.unlock
    enter(page)
    assert "earlier" in said(qtbot, page)
    assert not page.trouble.ways[LOOK].isHidden()
    page.passphrase.setText(PASSPHRASE)
    page.trouble.ways[LOOK].click()
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    assert "look only" in house.flow.capture.banner.words
    assert house.desk.vault.read_only


def test_a_vault_of_a_newer_version_is_left_alone(qtbot, vault: Path, move_in):
    house = move_in(vault)
    header = vault / "vault.json"
    header.write_bytes(header.read_bytes().replace(b'"version":1', b'"version":2'))
    kept = header.read_bytes()
    enter(house.unlock)
    assert "newer version" in said(qtbot, house.unlock)
    assert header.read_bytes() == kept


def test_a_damaged_header_at_the_start_is_said_on_the_unlock_page_not_as_a_first_start(qtbot, vault: Path, move_in):
    (vault / "vault.json").write_bytes(b"{")
    house = move_in(vault)
    assert house.window.page_shown() == "unlock"
    assert "vault.json" in house.unlock.banner.words
    assert not house.unlock.trouble.isHidden()


@pytest.mark.parametrize("code", ["keyring-locked", "keyring-item-missing", "no-keyring"])
def test_a_keyring_that_does_not_help_leads_to_the_sheet(qtbot, vault: Path, move_in, monkeypatch, code):
    def refuse(*_args, **_more):
        raise LockedError(code, "The keyring says no.", "Try again.")

    house = move_in(vault)
    monkeypatch.setattr(Vault, "open", refuse)
    enter(house.unlock)
    assert "keyring" in said(qtbot, house.unlock)
    house.unlock.trouble.ways[SHEET].click()
    assert house.window.page_shown() == "recover"


def test_a_wrong_passphrase_offers_nothing_alarming_and_counts_nothing_on_the_page(qtbot, vault: Path, move_in):
    house = move_in(vault)
    for _ in range(2):
        enter(house.unlock, "not the right words")
        words = said(qtbot, house.unlock)
        house.unlock.banner.clear()
    assert not any(letter.isdigit() for letter in words)
    assert house.unlock.trouble.isHidden()


def test_after_a_torn_write_the_start_says_what_is_safe(qtbot, vault: Path, move_in):
    with (vault / "log").open("ab") as log:
        log.write(b"\0\0\0\x40half of an entry")
    house = move_in(vault)
    enter(house.unlock)
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    assert "Everything that was saved is safe" in house.flow.capture.banner.words
    house.desk.lock()
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    enter(house.unlock)
    qtbot.waitUntil(lambda: house.window.page_shown() == "capture", timeout=LONG)
    assert house.flow.capture.banner.words == ""


def test_the_support_text_is_there_while_it_does_not_open(qtbot, vault: Path, move_in):
    shutil.copy(vault / "identity", vault / "vault.json")
    house = move_in(vault)
    house.unlock.trouble.taken.emit("support")
    qtbot.waitUntil(lambda: "header-damaged" in house.keepers.support.log.toPlainText(), timeout=LONG)
    house.keepers.support.back.click()
    assert house.window.page_shown() == "unlock"
    assert session.default_vault().name not in house.keepers.support.log.toPlainText().splitlines()
