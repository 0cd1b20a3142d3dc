"""Keeping a vault safe, and getting it back, by the window alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.model.custody import Draft, Event, KeyChange
from evidence_desktop.vault import header as headers
from evidence_desktop.vault.layout import Layout
from evidence_desktop.workflows import acquire, keep, rekey, session
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.session import Unlock

PASSPHRASE = "made up words for a test"
NEW = "other made up words"
LONG = 20_000


@pytest.fixture(scope="module")
def sheeted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A closed vault with two notes, and its recovery sheet; copied for each test."""
    path = tmp_path_factory.mktemp("sheeted") / "vault"
    made = session.create(path, unlock=Unlock.PASSPHRASE, passphrase=PASSPHRASE)
    for number in range(2):
        acquire.add_note(made.session, f"made-up note {number}", Told())
    made.session.close()
    return path, made.sheet


@pytest.fixture
def mine(sheeted, tmp_path: Path) -> Path:
    path = tmp_path / "mine"
    shutil.copytree(sheeted[0], path)
    return path


def wait(qtbot, house, page: str) -> None:
    qtbot.waitUntil(lambda: house.window.page_shown() == page, timeout=LONG)


def unlock(qtbot, house, passphrase: str = PASSPHRASE) -> None:
    house.unlock.passphrase.setText(passphrase)
    house.unlock.enter.click()
    wait(qtbot, house, "capture")


@pytest.fixture
def house(qtbot, mine: Path, move_in):
    made = move_in(mine)
    unlock(qtbot, made)
    return made


def exhibits(opened) -> int:
    return opened.vault.index.count


def fill(page, sheet: str) -> None:
    page.sheet.setPlainText(sheet)
    page.new.choose(Unlock.PASSPHRASE)
    page.new.first.setText(NEW)
    page.new.again.setText(NEW)


def test_every_way_of_keeping_is_reached_from_one_page_and_leads_back(qtbot, house):
    for name in ("back_up", "passphrase", "sheet", "outside", "audit", "support"):
        house.show("keeping")
        getattr(house.keepers.keeping, name).click()
        assert house.window.page_shown() not in {"keeping", "capture"}
        house.pages[house.window.page_shown()].back.click()
        assert house.window.page_shown() == "keeping"
        qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)


def test_a_backup_is_whole_says_when_and_comes_back_with_the_sheet(qtbot, house, sheeted, tmp_path, move_in):
    page, archive = house.keepers.backup, tmp_path / "copy.tar"
    house.show("backup")
    qtbot.waitUntil(lambda: "no backup" in page.last.text(), timeout=LONG)
    page.back_up_to(archive)
    qtbot.waitUntil(lambda: "made" in page.banner.words and "Today" in page.last.text(), timeout=LONG)
    with tarfile.open(archive) as tar:
        assert {"vault.json", "log", "identity"} <= set(tar.getnames())
    page.back_up_to(archive)
    qtbot.waitUntil(lambda: "exists already" in page.banner.words, timeout=LONG)
    page.back_up_to(house.desk.path / "copy.tar")
    qtbot.waitUntil(lambda: "inside the vault" in page.banner.words, timeout=LONG)
    house.show("keeping")
    qtbot.waitUntil(lambda: "Today" in house.keepers.keeping.last.text(), timeout=LONG)

    other = move_in(tmp_path / "elsewhere")
    other.first.welcome.restore.click()
    wait(qtbot, other, "restore")
    page = other.keepers.restore
    page.go.click()
    assert "missing" in page.banner.words
    page.use_archive(archive)
    qtbot.waitUntil(lambda: page.place_shown.toPlainText() == str(tmp_path / "elsewhere"), timeout=LONG)
    key = sheeted[1].splitlines()[-1]
    # As a person types it: small letters, in groups, over two lines.
    fill(page, f"{key[:20].lower()} {key[20:40]}\n{key[40:]}")
    page.new.again.setText("something else")
    page.go.click()
    assert "differ" in page.banner.words
    page.new.again.setText(NEW)
    page.go.click()
    wait(qtbot, other, "capture")
    assert exhibits(other.desk.vault) == 2
    assert page.sheet.toPlainText() == page.new.first.text() == ""
    assert other.desk.path == tmp_path / "elsewhere"


def test_a_wrong_sheet_or_file_leaves_nothing_and_is_said(qtbot, sheeted, tmp_path, move_in):
    archive, place = tmp_path / "copy.tar", tmp_path / "elsewhere"
    with session.opened(_copy(sheeted[0], tmp_path), PASSPHRASE) as opened:
        keep.backup(opened, archive)
    house = move_in(place)
    house.first.welcome.restore.click()
    page = house.keepers.restore
    page.use_archive(archive)
    page.use_place(place)
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    for sheet, said in (
        (X25519Identity.generate().to_string(), "does not open this vault"),
        ("nothing of the kind", "no recovery key"),
        (sheeted[1].strip()[:-1] + "x", "key"),
    ):
        fill(page, sheet)
        page.go.click()
        qtbot.waitUntil(lambda said=said: said in page.banner.words and page.go.isEnabled(), timeout=LONG)
        assert not place.exists()
    fill(page, sheeted[1])
    page.use_archive(Path(__file__))
    page.go.click()
    qtbot.waitUntil(lambda: "not a backup" in page.banner.words, timeout=LONG)
    assert not place.exists()
    page.back.click()
    wait(qtbot, house, "language")
    assert page.sheet.toPlainText() == ""


def _copy(vault: Path, tmp_path: Path) -> Path:
    path = tmp_path / "source"
    shutil.copytree(vault, path)
    return path


def test_stopping_a_restore_leaves_nothing(qtbot, house, sheeted, tmp_path, move_in):
    big, archive, place = tmp_path / "big.bin", tmp_path / "copy.tar", tmp_path / "elsewhere"
    with big.open("wb") as file:
        file.truncate(96 << 20)
    acquire.import_file(house.desk.vault, big, Told())
    keep.backup(house.desk.vault, archive)
    other = move_in(place)
    other.first.welcome.restore.click()
    page = other.keepers.restore
    page.use_archive(archive)
    qtbot.waitUntil(lambda: not other.tasks.busy, timeout=LONG)
    fill(page, sheeted[1])
    page.go.click()
    page.bar.stopped.emit()
    qtbot.waitUntil(lambda: "Stopped" in page.banner.words, timeout=LONG)
    assert not place.exists() or not any(place.iterdir())


def test_a_forgotten_passphrase_is_replaced_with_the_sheet_from_its_file(qtbot, mine, sheeted, tmp_path, move_in):
    house = move_in(mine)
    house.unlock.cannot.click()
    wait(qtbot, house, "recover")
    page = house.keepers.recover
    saved = tmp_path / "sheet.txt"
    saved.write_text(sheeted[1])
    page.use_sheet_file(tmp_path / "missing.txt")
    qtbot.waitUntil(lambda: "cannot be read" in page.banner.words, timeout=LONG)
    page.use_sheet_file(saved)
    qtbot.waitUntil(lambda: "AGE-SECRET-KEY-1" in page.sheet.toPlainText(), timeout=LONG)
    fill(page, page.sheet.toPlainText())
    page.go.click()
    wait(qtbot, house, "capture")
    assert exhibits(house.desk.vault) == 2
    house.desk.lock()
    wait(qtbot, house, "unlock")
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    unlock(qtbot, house, NEW)


def test_the_passphrase_is_changed_only_by_who_knows_the_present_one(qtbot, house, mine):
    house.show("passphrase")
    page = house.keepers.passphrase
    page.present.setText("not the right words")
    page.new.first.setText(NEW)
    page.new.again.setText(NEW)
    page.change_it.click()
    qtbot.waitUntil(lambda: "does not open" in page.banner.words, timeout=LONG)
    assert not (mine / "failed").exists(), "nobody counts what the person who unlocked it mistypes"
    page.present.setText(PASSPHRASE)
    page.change_it.click()
    qtbot.waitUntil(lambda: "Changed" in page.banner.words, timeout=LONG)
    assert page.present.text() == page.new.first.text() == page.new.again.text() == ""
    house.desk.lock()
    wait(qtbot, house, "unlock")
    qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
    unlock(qtbot, house, NEW)


def opens(folder: Path, sheet: str, tmp_path: Path) -> bool:
    key = tmp_path / "key.txt"
    key.write_text(sheet)
    blob = next((folder / "blobs").rglob("*.age"))
    return subprocess.run(["age", "-d", "-i", key, blob], check=False, capture_output=True).returncode == 0


def test_a_new_sheet_is_typed_back_first_and_then_the_old_one_opens_nothing(qtbot, house, mine, sheeted, tmp_path):
    keepers, old = house.keepers, sheeted[1]
    house.show("renew")
    keepers.renew.make_it.click()
    wait(qtbot, house, "newsheet")
    dropped = keepers.sheet.sheet.toPlainText()
    keepers.sheet.leave.click()
    wait(qtbot, house, "renew")
    assert keepers.sheet.sheet.toPlainText() == ""
    assert opens(mine, old, tmp_path), "the old sheet holds until the new one is typed back"
    assert not opens(mine, dropped, tmp_path)

    keepers.renew.make_it.click()
    wait(qtbot, house, "newsheet")
    new = keepers.sheet.sheet.toPlainText() + "\n"
    assert new.splitlines()[-1] not in {old.splitlines()[-1], dropped.splitlines()[-1]}
    keepers.sheet.have_it.click()
    for answer, expected in zip(keepers.sheet.answers, keepers.sheet._expected, strict=True):
        answer.setText(expected)
    keepers.sheet.go_on.click()
    wait(qtbot, house, "renew")
    qtbot.waitUntil(lambda: "in place" in keepers.renew.banner.words, timeout=LONG)
    assert opens(mine, new, tmp_path)
    assert not opens(mine, old, tmp_path)
    last = house.desk.vault.vault.index.of_events({Event.KEY_CHANGED})[-1]
    assert last.body["what"] == KeyChange.RECOVERY


def test_a_new_sheet_that_was_cut_off_goes_on_by_itself_when_the_vault_is_opened(
    qtbot, mine, sheeted, tmp_path, move_in
):
    opened = session.unlock(mine, PASSPHRASE)
    new = rekey.new_sheet(opened)
    rekey.use_sheet(opened, new)
    opened.close()
    assert headers.read(Layout(mine)).renewing == ""
    house = move_in(mine)
    unlock(qtbot, house)
    qtbot.waitUntil(lambda: headers.read(Layout(mine)).renewing is None and not house.tasks.busy, timeout=LONG)
    assert opens(mine, new, tmp_path)
    assert not opens(mine, sheeted[1], tmp_path)


def test_a_file_that_cannot_be_read_just_now_keeps_the_new_sheet_unfinished(qtbot, house, mine, tmp_path, monkeypatch):
    real = Path.open

    def held(path, *args, **more):
        if path.suffix == ".age":
            raise PermissionError(13, "in use by another program")
        return real(path, *args, **more)

    new = rekey.new_sheet(house.desk.vault)
    page = house.keepers.renew
    house.show("renew")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", held)
        page.use(new)
        qtbot.waitUntil(lambda: "still opens with the old sheet" in page.banner.words, timeout=LONG)
    assert not page.resume.isHidden()
    page.resume.click()
    qtbot.waitUntil(lambda: "is in place" in page.banner.words, timeout=LONG)
    assert opens(mine, new, tmp_path)


def test_the_look_through_everything_says_that_all_is_well_and_what_is_not(qtbot, house, mine):
    house.show("audit")
    page = house.keepers.audit
    page.begin.click()
    qtbot.waitUntil(lambda: "as it was sealed" in page.banner.words, timeout=LONG)
    blob = next((mine / "blobs").rglob("*.age"))
    blob.write_bytes(blob.read_bytes()[:-1] + b"!")
    (mine / "blobs" / "00").mkdir(exist_ok=True)
    page.begin.click()
    qtbot.waitUntil(lambda: page._found.count() == 1, timeout=LONG)
    assert "1 thing" in page.banner.words
    house.desk.lock()
    assert page._found.count() == 0


def test_the_text_for_support_shows_what_went_wrong_and_holds_nothing_of_the_person(qtbot, house, tmp_path):
    canary = "canary-of-the-person"

    def broken(_progress):
        raise ValueError(f"/home/{canary}/letter.txt")

    def refused(_progress):
        raise OSError(5, canary, f"/home/{canary}")

    told = []
    acquire.add_note(house.desk.vault, canary, Told(case=canary) if "case" in Told.__slots__ else Told())
    house.desk.vault.vault.append([Draft(Event.EXPORTED, _export(canary))])
    for job in (broken, refused, lambda _progress: acquire.import_file(house.desk.vault, tmp_path / canary, Told())):
        house.tasks.run(job, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 3, timeout=LONG)
    assert "Traceback" not in f"{told[0].message} {told[0].hint}"
    house.show("support")
    page = house.keepers.support
    qtbot.waitUntil(lambda: "What went wrong" in page.log.toPlainText(), timeout=LONG)
    words = page.log.toPlainText()
    assert "unexpected ValueError" in words
    assert "tasks:work:" in words
    assert "system OSError 5" in words
    for private in (canary, str(tmp_path), f"{Path.home()}/", os.uname().nodename, house.desk.vault.fingerprint):
        assert private not in words
    saved = tmp_path / "support.txt"
    page.save_to(saved)
    qtbot.waitUntil(lambda: "saved" in page.banner.words, timeout=LONG)
    assert saved.read_text().strip() == words.strip()
    house.desk.lock()
    assert page.log.toPlainText() == ""


def _export(canary: str) -> dict[str, object]:
    return {"manifest": "0" * 64, "to": canary, "purpose": canary, "container": canary, "exhibits": [], "size": 1}
