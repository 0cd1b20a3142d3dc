"""A bundle from the rail to the check: few clicks, nothing left when it fails, and nothing shown unasked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton

from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.redaction import Box
from evidence_desktop.workflows import acquire, look, redact, review
from evidence_desktop.workflows.acquire import Told
from support import bundles
from support.watchdog import Watchdog, never_deaf

LONG = 60_000


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Documents of this test's own."""
    documents = tmp_path / "home" / "Documents"
    documents.mkdir(parents=True)
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: documents)
    return documents


def import_picture(opened, folder: Path, name: str = "post.png", data: bytes | None = None) -> str:
    file = folder / name
    file.write_bytes(data or bundles.png())
    label = acquire.import_file(opened, file, Told(platform="Example Network")).label
    file.unlink()
    return label


@pytest.fixture
def filled(qtbot, house, opened):
    acquire.add_link(opened, "https://example.org/1001", Told(platform="Example Network"))
    acquire.add_note(opened, "A made-up note.", Told())
    house.show("bundle")
    qtbot.waitUntil(lambda: ready(house), timeout=LONG)
    return house


def ready(house) -> bool:
    return house.bundle.what.offer is not None and house.bundle.how.out is not None


def to_the_last_step(house, out: Path | None = None, container: str = "zip") -> None:
    page = house.bundle
    page.next.click()
    next(one for one in page.how.containers.buttons() if one.property("container") == container).click()
    if out is not None:
        page.place_at(out)
    page.next.click()


def make(qtbot, house, out: Path, container: str = "zip") -> None:
    to_the_last_step(house, out, container)
    page = house.bundle
    page.make.click()
    qtbot.waitUntil(lambda: page.handed.isVisible() or bool(page.banner.words), timeout=LONG)
    assert page.banner.words == ""


class Clicks(QObject):
    """Counts the mouse presses that a button answers to."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += isinstance(watched, QAbstractButton) and event.type() == QEvent.Type.MouseButtonPress
        return False


def test_ten_described_exhibits_are_a_checked_bundle_after_at_most_six_clicks(qtbot, qapp, house, opened, home):
    for number in range(10):
        label = acquire.add_link(opened, f"https://example.org/{number}", Told()).label
        review.describe(opened, label, {"shows": "A made-up post."})
    clicks = Clicks()
    qapp.installEventFilter(clicks)
    page, window = house.bundle, house.window

    def press(button) -> None:
        qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=LONG)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    press(window._words["bundle"][0])
    qtbot.waitUntil(lambda: ready(house), timeout=LONG)
    for button in (page.next, page.next, page.make, page.check):
        press(button)
    qtbot.waitUntil(house.check.result.isVisible, timeout=LONG)
    qapp.removeEventFilter(clicks)
    assert "Intact" in house.check.result.verdict.words
    assert clicks.count <= 6
    (made,) = home.iterdir()
    assert made.name.startswith("papers-")


@pytest.mark.parametrize(
    ("container", "name"), [("folder", "bundle"), ("zip", "bundle.zip"), ("age", "bundle.zip.age")]
)
def test_a_bundle_is_made_and_checked_at_once(qtbot, filled, opened, tmp_path: Path, container: str, name: str):
    out = tmp_path / name
    make(qtbot, filled, out, container)
    handed = filled.bundle.handed
    assert handed.volumes[0].path.toPlainText() == str(out)
    assert handed.words.text() == opened.words
    assert handed.fingerprint.toPlainText() == opened.fingerprint
    assert not handed.qr.pixmap().isNull()
    assert handed.secret.count("-") == (5 if container == "age" else 0)
    assert out.exists()
    filled.bundle.check.click()
    assert filled.window.page_shown() == "check"
    result = filled.check.result
    qtbot.waitUntil(lambda: result.isVisible() or bool(filled.check.banner.words), timeout=LONG)
    assert filled.check.banner.words == ""
    assert "Intact" in result.verdict.words
    secret = handed.secret
    filled.show("bundle")
    assert handed.secret == secret, "words that are shown only once are still there"


def test_only_what_was_ticked_goes_in_even_when_a_search_hides_it(qtbot, filled, tmp_path: Path):
    what = filled.bundle.what
    what.all.click()
    qtbot.waitUntil(lambda: what.list.lines.rowCount() == 2, timeout=LONG)
    what.list.setFocus()
    what.list.setCurrentIndex(what.list.lines.index(0))
    qtbot.keyClick(what.list, Qt.Key.Key_Space)
    assert what.labels == ("E002",)
    qtbot.keyClicks(what.search, "example")
    qtbot.waitUntil(lambda: what.list.lines.rowCount() == 1, timeout=LONG)
    make(qtbot, filled, tmp_path / "bundle", "folder")
    assert filled.bundle.handed.volumes[0].holds.text().endswith("E002")
    assert len(list((tmp_path / "bundle" / "data" / "originals").iterdir())) == 1


def test_nothing_ticked_is_said_before_anything_is_written(filled, home: Path):
    page = filled.bundle
    page.what.all.click()
    page.next.click()
    assert "Nothing is chosen" in page.banner.words
    assert page.what.isVisible()
    assert not list(home.iterdir())


def test_what_stays_out_is_said(qtbot, filled, opened):
    review.delete(opened, "E002", "A test.")
    filled.desk.changed.emit()
    qtbot.waitUntil(lambda: "1 deleted and left out" in filled.bundle.what.count.text(), timeout=LONG)
    assert "1 of them an address without a picture" in filled.bundle.what.count.text()


def test_a_key_is_looked_at_as_it_is_typed(qtbot, filled):
    how, page = filled.bundle.how, filled.bundle
    page.next.click()
    next(one for one in how.containers.buttons() if one.property("container") == "age").click()
    assert "six words" in how.key.text()
    key = "age1qxyazv7n29uylme8v3gr2m78qwtdkxtcqg6ydk4pnlz46yl6rfwqg2vgf5"
    qtbot.keyClicks(how.recipient, key[:30])
    assert "not a whole age key" in how.key.text()
    page.next.click()
    assert "not whole" in page.banner.words
    assert how.isVisible()


def test_a_place_that_is_copied_elsewhere_is_said(filled, tmp_path: Path):
    how = filled.bundle.how
    filled.bundle.place_at(tmp_path / "Dropbox" / "papers.zip")
    assert "Dropbox" in how.care.words
    filled.bundle.place_at(tmp_path / "papers.zip")
    assert how.care.words == ""


def test_what_is_there_is_not_overwritten(qtbot, filled, tmp_path: Path):
    out = tmp_path / "bundle.zip"
    out.write_text("something else")
    page = filled.bundle
    to_the_last_step(filled, out)
    page.make.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert out.read_text() == "something else"
    assert page.make.isVisible()
    assert page.make.isEnabled()


def test_no_room_is_said_with_how_much_is_needed(qtbot, filled, home: Path, monkeypatch):
    class Full:
        free = 1000

    monkeypatch.setattr(shutil, "disk_usage", lambda _: Full)
    to_the_last_step(filled)
    page = filled.bundle
    page.make.click()
    qtbot.waitUntil(lambda: bool(page.banner.words), timeout=LONG)
    assert "needs about 2 MB" in page.banner.words
    assert not list(home.iterdir())


def test_stopping_leaves_no_half_bundle(qtbot, filled, opened, tmp_path: Path, home: Path):
    big = tmp_path / "example.bin"
    big.write_bytes(bytes(64 << 20))
    acquire.import_file(opened, big, Told())
    to_the_last_step(filled)
    page = filled.bundle
    page.make.click()
    assert page.bar.isVisible()
    page.bar.stopped.emit()
    qtbot.waitUntil(lambda: not page.bar.isVisible(), timeout=LONG)
    assert "Stopped" in page.banner.words
    assert not list(home.iterdir())
    assert opened.vault.index.of_events({Event.EXPORTED}) == ()


def test_locking_forgets_the_words_that_open_a_bundle(qtbot, filled, tmp_path: Path):
    make(qtbot, filled, tmp_path / "bundle.zip.age", "age")
    assert filled.bundle.handed.secret
    filled.desk.lock()
    assert filled.bundle.handed.secret == ""
    assert filled.bundle.handed.words.text() == ""
    assert filled.check.key.text() == ""


def test_both_volumes_in_one_go(qtbot, filled, opened, tmp_path: Path):
    label = import_picture(opened, tmp_path)
    redact.redact(opened, label, [Box(1, 1, 9, 9)])
    filled.desk.changed.emit()
    what = filled.bundle.what
    qtbot.waitUntil(lambda: what.offer is not None and what.offer.redacted == 1, timeout=LONG)
    next(one for one in what.volumes.buttons() if one.property("volumes") == "both").click()
    make(qtbot, filled, tmp_path / "both.zip.age", "age")
    one, other = filled.bundle.handed.volumes
    assert one.secret.text() != other.secret.text()
    assert [Path(volume.path.toPlainText()).name for volume in (one, other)] == [
        "both.zip.age",
        "both-unredacted.zip.age",
    ]


# The pages before they are written


def open_preview(qtbot, house):
    to_the_last_step(house)
    view = house.bundle.look.pages
    view.ask.click()
    qtbot.waitUntil(lambda: not view.page.pixmap().isNull(), timeout=LONG)
    return view


def test_every_page_can_be_looked_at_and_pictures_are_blurred_until_held(qtbot, filled, opened, tmp_path: Path, home):
    noise = bundles.png(200, 200)
    import_picture(opened, tmp_path, data=noise)
    files = {path for path in tmp_path.rglob("*") if path.is_file()}
    view = open_preview(qtbot, filled)
    assert "Page 1 of" in view.where.text()
    assert not view.before.isEnabled()
    while "Exhibit 3 of 3" not in view.page.accessibleDescription():
        before = view.where.text()
        view.after.click()
        assert view.where.text() != before
        qtbot.waitUntil(lambda: view.page.accessibleName() == view.where.text(), timeout=LONG)
    assert view.hold.isEnabled()
    blurred = view.page.pixmap().toImage()
    qtbot.keyPress(view.hold, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.page.pixmap().toImage() != blurred, timeout=LONG)
    qtbot.keyRelease(view.hold, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.page.pixmap().toImage() == blurred, timeout=LONG)
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - files
    assert not any(b"%PDF" in path.read_bytes() for path in new)
    assert not list(home.iterdir())


def test_locking_drops_the_pages(qtbot, filled):
    view = open_preview(qtbot, filled)
    filled.desk.lock()
    assert view.page.pixmap().isNull()
    assert view.page.accessibleDescription() == ""
    assert view._pdf is None


# After a crash


def test_the_next_start_tells_of_an_unfinished_bundle_and_removes_it(qtbot, house, opened, home: Path):
    opened.vault.append([places_draft(home / "papers.zip")])
    part = home / ".papers.zip.part"
    part.write_bytes(b"the beginning of one")
    house.bundle.look_for_leftovers()
    banner = house.flow.capture.banner
    qtbot.waitUntil(lambda: "papers.zip" in banner.words, timeout=LONG)
    assert "safe" in banner.words
    house.show("bundle")
    left = house.bundle.leftover
    qtbot.waitUntil(left.isVisible, timeout=LONG)
    left.remove.click()
    qtbot.waitUntil(lambda: not left.isVisible(), timeout=LONG)
    assert not part.exists()


def test_a_finished_bundle_that_the_log_does_not_know_of_is_named_and_stays(qtbot, house, opened, home: Path):
    whole, other = home / "papers.zip", home / "more.zip"
    whole.write_bytes(b"a finished one")
    opened.vault.append([places_draft(whole)])
    house.bundle.look_for_leftovers()
    banner = house.flow.capture.banner
    qtbot.waitUntil(lambda: "papers.zip" in banner.words, timeout=LONG)
    house.show("bundle")
    left = house.bundle.leftover
    qtbot.waitUntil(left.isVisible, timeout=LONG)
    assert str(whole) in left.finished.text()
    assert not any(one.isVisible() for one in (left.head, left.remove, left.names, left.safe))
    opened.vault.append([places_draft(other)])
    part = home / ".more.zip.part"
    part.write_bytes(b"the beginning of one")
    house.bundle.look_for_leftovers()
    qtbot.waitUntil(left.remove.isVisible, timeout=LONG)
    left.remove.click()
    qtbot.waitUntil(lambda: not left.remove.isVisible(), timeout=LONG)
    assert left.finished.isVisible()
    assert (whole.exists(), part.exists()) == (True, False)


def places_draft(place: Path):
    return Draft(Event.EXPORT_BEGUN, {"places": [str(place)]})


# The loop is never held up


@pytest.mark.alone
def test_two_hundred_exhibits_do_not_hold_up_the_window(qtbot, house, opened):
    frozen = look.freeze(opened)
    for number in range(200):
        acquire.capture_frozen(opened, frozen, (0, 0, 400 + number, 300), Told())

    def export() -> Watchdog:
        house.show("bundle")
        qtbot.waitUntil(lambda: ready(house), timeout=LONG)
        to_the_last_step(house)
        with Watchdog() as watch:
            house.bundle.make.click()
            qtbot.waitUntil(house.bundle.handed.isVisible, timeout=LONG)
        return watch

    never_deaf(export)
