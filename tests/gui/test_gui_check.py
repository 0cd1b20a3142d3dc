from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from evidence_desktop.workflows import acquire, session, share
from evidence_desktop.workflows.acquire import Told

PASSPHRASE = "made up words for a test"
LONG = 60_000


@pytest.fixture(scope="module")
def bundle(made_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    shutil.copytree(made_vault, folder / "vault")
    with session.opened(folder / "vault", PASSPHRASE) as vault:
        acquire.add_note(vault, "A made-up note.", Told())
        return share.export(vault, folder / "bundle", container="folder").path


@pytest.fixture
def page(qtbot, tmp_path: Path, move_in):
    """A lawyer's window: there is no vault at all."""
    house = move_in(tmp_path / "no-vault")
    house.show("check")
    return house.check


def texts(page) -> list[str]:
    return [label.text() for label in page.result.findChildren(QLabel)]


def checked(qtbot, page) -> str:
    qtbot.waitUntil(lambda: page.result.isVisible() or bool(page.banner.words), timeout=LONG)
    return page.result.verdict.words


def test_a_dropped_bundle_is_checked_without_a_vault(qtbot, page, bundle: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bundle))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.drop.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert page.go.isEnabled()
    page.go.click()
    assert checked(qtbot, page).startswith("Intact")


def test_what_comes_from_elsewhere_than_this_computer_is_not_taken(page):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/bundle.zip")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.drop.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert not page.go.isEnabled()


def test_a_changed_file_is_named_and_the_failed_check_stands_first(qtbot, page, bundle: Path, tmp_path: Path):
    copy = tmp_path / "copy"
    shutil.copytree(bundle, copy)
    changed = next((copy / "data" / "originals").iterdir())
    changed.write_bytes(changed.read_bytes() + b"!")
    page.check_now(copy)
    assert checked(qtbot, page).startswith("Altered")
    said = texts(page)
    assert any(changed.name in text for text in said)
    titles = [text for text in said if text.endswith((": failed", ": as it should be"))]
    assert titles[0].endswith(": failed")


def test_another_persons_fingerprint_is_called_out(qtbot, page, bundle: Path):
    page.check_now(bundle, trust="0" * 64)
    assert checked(qtbot, page).startswith("Altered")
    assert any(text.startswith("Whose it is: failed") for text in texts(page))


def test_what_is_no_bundle_gives_a_verdict_and_no_traceback(qtbot, page, tmp_path: Path):
    other = tmp_path / "letter.zip"
    other.write_text("this is not a bundle")
    page.check_now(other)
    assert checked(qtbot, page).startswith(("Cannot tell", "Altered"))
    assert not any("Traceback" in text for text in texts(page))


def test_a_fingerprint_that_cannot_be_read_is_said_as_a_sentence(qtbot, page, bundle: Path):
    page.check_now(bundle, trust="these are not words of the list")
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert "inside the program" not in page.banner.words
