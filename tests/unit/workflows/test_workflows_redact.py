"""Redacted copies from the vault to a checked bundle; and what an interrupted export leaves."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from evidence_desktop.model.custody import Draft, Event
from evidence_desktop.model.errors import InputError, WorkError
from evidence_desktop.model.redaction import Box
from evidence_desktop.verifier import Verdict, verify
from evidence_desktop.workflows import acquire, places, preview, redact, review, session, share
from evidence_desktop.workflows.acquire import Told
from evidence_desktop.workflows.session import Session, Unlock
from support import bundles

BOX = Box(10, 20, 30, 40)
INTACT = Verdict.INTACT_UNANCHORED


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    """A vault with a picture, a photo and a note."""
    made = session.create(tmp_path / "vault", unlock=Unlock.PASSPHRASE, passphrase="made up words").session
    for name, data in (("post.png", bundles.png()), ("photo.jpg", bundles.jpeg(320, 200, orientation=6))):
        file = tmp_path / name
        file.write_bytes(data)
        acquire.import_file(made, file, Told())
    acquire.add_note(made, "A made-up note.", Told())
    yield made
    made.close()


def record_of(bundle: zipfile.ZipFile, number: int) -> dict:
    name = next(name for name in bundle.namelist() if name.endswith(f"data/records/{number:03d}.json"))
    return json.loads(bundle.read(name))


def names(bundle: zipfile.ZipFile) -> set[str]:
    return {name.partition("/")[2] for name in bundle.namelist()}


def test_the_redacted_copy_stands_for_the_original_and_the_log_links_the_two(opened: Session, tmp_path: Path):
    original = review.find(opened, "E001").record.content.sha256
    made = redact.redact(opened, "E001", [BOX])
    assert made.original == original
    done = share.export(opened, tmp_path / "out.zip", container="zip")
    assert done.redacted == 1
    report = verify(done.path)
    assert (report.verdict, report.redacted) == (INTACT, 1)
    with zipfile.ZipFile(done.path) as bundle:
        assert {"data/redacted/001.png", "data/originals/002.jpg", "data/originals/003.txt"} <= names(bundle)
        assert "data/originals/001.png" not in names(bundle)
        copy = next(name for name in bundle.namelist() if name.endswith("redacted/001.png"))
        data = bundle.read(copy)
        told = record_of(bundle, 1)
        everything = b"".join(bundle.read(name) for name in bundle.namelist())
    assert hashlib.sha256(data).hexdigest() == made.redacted == told["redacted"]["sha256"]
    assert told["record"]["content"]["sha256"] == original
    assert Image.open(io.BytesIO(data)).getpixel((10, 20)) == (0, 0, 0)
    assert (tmp_path / "post.png").read_bytes() not in everything


def test_an_unredacted_bundle_holds_the_original(opened: Session, tmp_path: Path):
    redact.redact(opened, "E001", [BOX])
    done = share.export(opened, tmp_path / "out.zip", container="zip", redacted=False)
    report = verify(done.path)
    assert (report.verdict, report.redacted, done.redacted) == (INTACT, 0, 0)
    with zipfile.ZipFile(done.path) as bundle:
        assert "data/originals/001.png" in names(bundle)


def test_the_report_of_a_redacted_bundle_is_intact_alone(opened: Session, tmp_path: Path):
    redact.redact(opened, "E001", [BOX])
    done = share.export(opened, tmp_path / "out")
    report = verify(done.path / "data/report.pdf", trust=opened.fingerprint)
    assert (report.verdict, report.findings) == (Verdict.REPORT_INTACT, ())
    assert (report.exhibits, report.redacted) == (3, 1)


def test_two_volumes_are_locked_apart(opened: Session, tmp_path: Path):
    redact.redact(opened, "E002", [Box(0, 0, 5, 5)])
    first = tmp_path / "papers.zip.age"
    both = share.export_volumes(opened, [(first, True), (places.second_place(first), False)], container="age")
    assert [one.path.name for one in both] == ["papers.zip.age", "papers-unredacted.zip.age"]
    assert [one.redacted for one in both] == [1, 0]
    assert both[0].passphrase != both[1].passphrase
    exported = opened.vault.index.of_events({Event.EXPORTED})
    assert len(exported) == 2


@pytest.mark.parametrize("inner", ["papers", "blobs/papers", "../vault/papers"])
def test_nothing_is_exported_into_the_vault(opened: Session, tmp_path: Path, inner: str):
    redact.redact(opened, "E001", [BOX])
    before, size = sorted(opened.path.rglob("*")), opened.vault.tree().size
    with pytest.raises(InputError) as caught:
        share.export_volumes(opened, [(tmp_path / "outside", True), (opened.path / inner, False)])
    assert caught.value.code == "inside-vault"
    assert (sorted(opened.path.rglob("*")), opened.vault.tree().size) == (before, size)
    assert not (tmp_path / "outside").exists()


def test_when_the_second_volume_fails_nothing_is_left_of_the_first(opened: Session, tmp_path: Path):
    class Stop:
        """Stops as soon as the first volume is there."""

        def report(self, done: int, total: int) -> None:
            pass

        def checkpoint(self) -> None:
            if (tmp_path / "a.zip").exists():
                raise WorkError("made-up", "A made-up fault.")

    with pytest.raises(WorkError, match="made-up"):
        share.export_volumes(
            opened, [(tmp_path / "a.zip", True), (tmp_path / "b.zip", False)], container="zip", progress=Stop()
        )
    assert not list(tmp_path.glob("*.zip")) + list(tmp_path.glob(".*"))
    assert opened.vault.index.of_events({Event.EXPORTED}) == ()


def test_the_boxes_that_were_drawn_last_count_until_they_are_withdrawn(opened: Session):
    redact.redact(opened, "E001", [Box(0, 0, 1, 1)])
    redact.redact(opened, "e001", [BOX, Box(1, 1, 2, 2)])
    exhibit = review.find(opened, "E001").record.id
    assert redact.boxes(opened, "E001") == (BOX, Box(1, 1, 2, 2))
    assert redact.redacted(opened) == {exhibit: 2}
    redact.withdraw(opened, "E001")
    assert redact.boxes(opened, "E001") == ()
    assert redact.redacted(opened) == {}
    with pytest.raises(InputError, match="no redacted copy"):
        redact.withdraw(opened, "E001")


def test_a_picture_library_that_writes_other_bytes_is_logged_and_not_a_dead_end(
    opened: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    before = redact.redact(opened, "E001", [BOX])
    monkeypatch.setattr("evidence_desktop.bundle.redact._COMPRESSION", 1)
    done = share.export(opened, tmp_path / "out.zip", container="zip")
    assert verify(done.path).verdict == INTACT
    entries = opened.vault.index.of_events({Event.REDACTED})
    assert [entry.body["redacted"] == before.redacted for entry in entries] == [True, False]


def test_only_pictures_and_only_what_is_there_can_be_covered(opened: Session):
    with pytest.raises(InputError) as caught:
        redact.redact(opened, "E003", [BOX])
    assert caught.value.code == "not-a-picture"
    review.delete(opened, "E001", "A test.")
    with pytest.raises(InputError) as caught:
        redact.redact(opened, "E001", [BOX])
    assert caught.value.code == "deleted"


def test_boxes_that_change_nothing_make_no_copy(opened: Session, tmp_path: Path):
    covered = tmp_path / "covered.png"
    covered.write_bytes(redact.copy(opened, review.find(opened, "E001"), [BOX]))
    again = acquire.import_file(opened, covered, Told()).label
    with pytest.raises(InputError) as caught:
        redact.redact(opened, again, [BOX])
    assert caught.value.code == "nothing-covered"
    assert redact.redacted(opened) == {}


def test_the_picture_for_drawing_is_upright_and_bounded(opened: Session):
    shown = redact.picture(opened, "E002", (100, 100))
    assert (shown.width, shown.height) == (200, 320)
    assert max(shown.shown_width, shown.shown_height) == 100
    assert len(shown.rgb) == shown.shown_width * shown.shown_height * 3


def test_the_audit_has_nothing_against_redactions(opened: Session):
    redact.redact(opened, "E001", [BOX])
    redact.withdraw(opened, "E001")
    assert opened.vault.audit() == []


# The look before it is made


def test_what_can_go_in_is_counted(opened: Session):
    acquire.add_link(opened, "https://example.org/1", Told())
    redact.redact(opened, "E001", [BOX])
    review.delete(opened, "E003", "A test.")
    assert preview.offer(opened) == preview.Offer(exhibits=3, links=1, deleted=1, redacted=1, pictures=2)


def test_the_preview_is_the_report_and_is_never_plain_on_the_disk(opened: Session, tmp_path: Path):
    import pypdfium2

    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    with preview.report(opened, ["E003"]) as pdf:
        new = {path for path in tmp_path.rglob("*") if path.is_file()} - before
        assert not any(b"%PDF" in path.read_bytes() for path in new)
        pages = pypdfium2.PdfDocument(pdf)
        words = "".join(page.get_textpage().get_text_range() for page in pages)
        count = len(pages)
        pages.close()
    done = share.export(opened, tmp_path / "out", labels=["E003"])
    made = pypdfium2.PdfDocument(done.path / "data/report.pdf")
    assert len(made) == count
    assert "A made-up note." in words
    assert {path for path in tmp_path.rglob(".*") if path.is_file() and path.name != ".lock"} == set()


def test_a_report_says_both_hashes_of_a_redacted_picture(opened: Session, tmp_path: Path):
    import pypdfium2

    made = redact.redact(opened, "E001", [BOX])
    with preview.report(opened, ["E001"]) as pdf:
        pages = pypdfium2.PdfDocument(pdf)
        words = [page.get_textpage().get_text_range() for page in pages]
        pages.close()
    with_both = [text for text in words if made.original in text and made.redacted in text]
    # Its sheet, its record and the hash list; in the custody log the hashes run over two lines.
    assert len(with_both) == 3


# Where it goes, and what is left


def test_the_default_place_is_new_and_neutral(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "Documents")
    assert places.default_place("zip", "2026-11-22") == tmp_path / "papers-2026-11-22.zip"
    (tmp_path / "Documents").mkdir()
    first = places.default_place("zip", "2026-11-22")
    assert first == tmp_path / "Documents" / "papers-2026-11-22.zip"
    places.second_place(first).touch()
    assert places.default_place("zip", "2026-11-22").name == "papers-2026-11-22-2.zip"
    assert places.default_place("folder", "2026-11-22").name == "papers-2026-11-22"
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "OneDrive - Example" / "Documents")
    (tmp_path / "OneDrive - Example" / "Documents").mkdir(parents=True)
    assert places.default_place("age", "2026-11-22") == tmp_path / "papers-2026-11-22.zip.age"


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("/home/one/Dropbox (Example)/papers.zip", "Dropbox"),
        ("/Users/one/OneDrive/papers.zip", "OneDrive"),
        ("/Users/one/Library/CloudStorage/GoogleDrive-one/My Drive/papers.zip", "Google Drive"),
        ("/Users/one/Library/Mobile Documents/com~apple~CloudDocs/papers.zip", "iCloud Drive"),
        ("/Users/one/iCloudDrive/papers.zip", "iCloud Drive"),
        ("/home/one/Documents/papers.zip", ""),
    ],
)
def test_a_place_that_is_copied_elsewhere_is_recognised(place: str, service: str):
    assert places.synchronised_by(Path(place)) == service


def test_what_an_interrupted_export_left_is_found_and_removed(opened: Session, tmp_path: Path):
    out = tmp_path / "papers.zip"
    share.export(opened, out, container="zip")
    assert places.unfinished(opened) == ()
    (tmp_path / ".papers.zip.part").write_bytes(b"the beginning of one")
    (found,) = places.unfinished(opened)
    assert found.bundle == out
    places.tidy(found)
    assert places.unfinished(opened) == ()
    assert out.exists()


def test_a_first_volume_that_the_log_does_not_know_of_is_named_and_stays(opened: Session, tmp_path: Path):
    first, second = tmp_path / "papers.zip", tmp_path / "papers-unredacted.zip"
    # What a kill between two volumes leaves.
    opened.vault.append([Draft(Event.EXPORT_BEGUN, {"places": [str(first), str(second)]})])
    assert places.unfinished(opened) == ()
    first.write_bytes(b"a finished bundle")
    (tmp_path / ".papers-unredacted.zip.part").write_bytes(b"the beginning of one")
    part, whole = places.unfinished(opened)
    assert (part.bundle, whole.bundle, whole.part) == (second, first, None)
    for one in (part, whole):
        places.tidy(one)
    assert places.unfinished(opened) == (whole,)
    assert first.read_bytes() == b"a finished bundle"
    # A later one that was logged at the same place is no concern any more.
    first.unlink()
    share.export(opened, first, container="zip")
    assert places.unfinished(opened) == ()


def test_of_two_volumes_each_is_known_by_its_own_entry(opened: Session, tmp_path: Path):
    volumes = [(tmp_path / "one", True), (tmp_path / "two", False)]
    share.export_volumes(opened, volumes)
    assert places.unfinished(opened) == ()


def test_a_picture_that_is_covered_under_another_number_only_is_found(opened: Session, tmp_path: Path):
    again = tmp_path / "again.png"
    again.write_bytes(bundles.png())
    acquire.import_file(opened, again, Told())
    assert redact.twins(opened) == ()
    redact.redact(opened, "E001", [BOX])
    (twin,) = redact.twins(opened)
    assert (twin.label, twin.covered) == ("E004", "E001")
    assert redact.twins(opened, ["E001", "E002"]) == ()
    with pytest.raises(InputError) as caught:
        redact.expect_no_twins(opened, (), ())
    assert caught.value.code == "covered-elsewhere"
    redact.expect_no_twins(opened, (), {"E004"})
    redact.expect_no_twins(opened, share.without(opened, (), {"E004"}), ())
    redact.cover_twin(opened, twin)
    assert redact.boxes(opened, "E004") == (BOX,)
    assert redact.twins(opened) == ()


def test_what_is_left_out_does_not_go_in(opened: Session):
    assert share.without(opened, ("E001",), ()) == ("E001",)
    assert share.without(opened, (), {"E002"}) == ["E001", "E003"]
    assert share.without(opened, ("E001", "E003"), {"E003"}) == ["E001"]
    with pytest.raises(InputError, match="Nothing is left"):
        share.without(opened, ("E001",), {"E001"})
