"""The report as its readers have it: text, pages, links, pictures, fonts."""
# ruff: noqa: RUF001 - full-width punctuation is what some of these are about

from __future__ import annotations

import gc
import io
import json
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfbase.pdfdoc import PDFPage

from evidence_desktop.bundle.report.paper import MAX_TEXT
from evidence_desktop.bundle.report.sheets import MAX_NOTE
from evidence_desktop.bundle.report.texts import Texts
from evidence_desktop.bundle.writer import write_bundle
from evidence_desktop.crypto.words import fingerprint_words
from evidence_desktop.model.record import Fact, Jump
from evidence_desktop.workflows import review
from support import bundles
from support.bundles import Made, make_bundle

ADDRESS = "https://social.example/p/" + "a" * 150 + "?x=" + "b" * 150
TAMIL = "இது ஒரு சோதனை. கொண்டு வா, ஸ்ரீ"
HINDI = "यह एक काल्पनिक पोस्ट है। क्षेत्र, हिन्दी, श्री"
CHINESE = "这是一个虚构的帖子，没有任何含义。"
WORDS = [f"word{number:04d}" for number in range(2000)]
HOSTILE = "<b>bold</b> &amp; <para> {0} \u202eevil\u202c \x07 \U0001f600"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    shown = bundles.screenshot(
        platform="Exämple <i>Social</i>",
        url=ADDRESS,
        account="@测试",
        description={"shows": f"{CHINESE} {TAMIL} {HINDI}", "matters": HOSTILE},
    )
    samples = [
        shown,
        bundles.photo(),
        bundles.link(ADDRESS),
        bundles.note(" ".join(WORDS)),
        bundles.Sample(b"%PDF-1.7 not really", media_type="application/pdf", file_name="报告.pdf"),
    ]
    return make_bundle(tmp_path_factory.mktemp("report"), samples)


@pytest.fixture(scope="module")
def pdf(made: Made) -> Path:
    return made.path / "data/report.pdf"


def tool(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    return done.stdout.decode()


@pytest.fixture(scope="module")
def pages(pdf: Path) -> list[str]:
    return tool("pdftotext", "-layout", pdf, "-").split("\f")[:-1]


def flat(text: str) -> str:
    return re.sub(r"\s+", "", text)


def page_with(pages: list[str], text: str) -> int:
    return next(number for number, page in enumerate(pages, start=1) if text in page)


def test_every_page_says_its_number_and_how_many_there_are(pages: list[str]) -> None:
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page


def test_the_cover_and_the_second_page_say_how_to_compare(made: Made, pages: list[str]) -> None:
    words = fingerprint_words(made.keys.root.fingerprint)
    assert flat(words) in flat(pages[0])
    assert words in re.sub(r"\s+", " ", pages[1])
    assert made.keys.fingerprint in flat(pages[1])
    assert made.keys.root.fingerprint.hex(":").upper() in flat(pages[1])
    for command in ("sha256sum -c", "openssl cms -verify", "pdfsig data/report.pdf"):
        assert command in pages[1]


def test_the_index_names_the_page_of_every_exhibit_and_section(pages: list[str]) -> None:
    index = pages[2]
    for label in ("E001", "E002", "E003", "E004", "E005"):
        row = next(line for line in index.splitlines() if label in line)
        number = int(row.split()[-1])
        assert re.search(rf"^\s*{label}\s*$", pages[number - 1], re.MULTILINE)
        assert "Exhibit" in pages[number - 1].splitlines()[0]
    for title in ("Custody log", "Hash list", "What this shows, and what it does not", "Glossary"):
        row = next(line for line in index.splitlines() if title in line)
        assert pages[int(row.split()[-1]) - 1].strip().startswith(title)


def destination_page(pdf: pikepdf.Pdf, target: Any) -> int:
    return next(number for number, page in enumerate(pdf.pages, 1) if page.obj.objgen == target[0].objgen)


def test_links_and_outline_lead_to_those_pages(pdf: Path, pages: list[str]) -> None:
    with pikepdf.open(pdf) as opened:
        links = [note for note in opened.pages[2].Annots if note.Subtype == "/Link"]
        assert len(links) == 1 + 5 + 4
        targets = [destination_page(opened, note.Dest) for note in links]
        numbers = [int(line.split()[-1]) for line in pages[2].splitlines() if re.search(r"\S\s+\d+$", line)][
            : len(links)
        ]
        assert targets == numbers
        with opened.open_outline() as outline:
            titles = [item.title for item in outline.root]
            assert titles[:3] == ["Start here and check", "Index", "Exhibits"]
            assert len(outline.root[2].children) == 5
            first = outline.root[2].children[0]
            assert destination_page(opened, first.destination) == page_with(pages, "Exhibit 1 of 5")


def test_nothing_leads_out_of_the_document(pdf: Path) -> None:
    with pikepdf.open(pdf) as opened:
        for page in opened.pages:
            for note in page.get("/Annots", []):
                assert "/A" not in note
        assert not {"/OpenAction", "/AA"} & set(opened.Root.keys())


def test_what_people_wrote_comes_out_as_they_wrote_it(pages: list[str]) -> None:
    sheet = flat("".join(pages[3:6]))
    for text in (CHINESE, TAMIL, HINDI, "Exämple<i>Social</i>", "@测试", ADDRESS):
        assert flat(text) in sheet
    assert flat("<b>bold</b> &amp; <para> {0} [U+202E]evil[U+202C] [U+0007] [U+1F600]") in sheet


def test_a_link_and_a_note_stand_in_full(pages: list[str]) -> None:
    link = pages[page_with(pages, "Exhibit 3 of 5") - 1]
    assert "No picture was taken, by design." in link
    assert flat(ADDRESS) in flat(link)
    first = page_with(pages, "Exhibit 4 of 5")
    note = "".join(pages[first - 1 : page_with(pages, "E004: the record") - 1])
    assert re.findall(r"word\d{4}", note) == WORDS


def test_a_file_that_is_no_picture_is_named_with_its_hash(made: Made, pages: list[str]) -> None:
    sheet = pages[page_with(pages, "Exhibit 5 of 5") - 1]
    for text in ("not a picture", "报告.pdf", "data/originals/005.pdf", made.content.exhibits[4].record.content.sha256):
        assert text in sheet


def test_every_exhibit_carries_its_stamp(made: Made, pages: list[str]) -> None:
    for exhibit in made.content.exhibits:
        sheet = pages[page_with(pages, f"Exhibit {exhibit.number} of 5") - 1]
        time = exhibit.record.captured
        assert f"{time.utc:%Y-%m-%d %H:%M:%S}.000 UTC (device clock)" in sheet
        assert f"{time.local:%Y-%m-%d %H:%M:%S} +08:00 (Asia/Kuala_Lumpur)" in sheet
        assert exhibit.record.content.sha256 in sheet


def test_hashes_and_custody_are_complete(made: Made, pages: list[str]) -> None:
    listed = flat("".join(pages[page_with(pages, "SHA-256 of every original") - 1 :]))
    for line in (made.path / "manifest-sha256.txt").read_text("ascii").splitlines():
        digest, path = line.split("  ")
        if path.startswith(("data/originals", "data/records")):
            assert path + digest in listed or (path in listed and digest in listed)
    log = "".join(pages[page_with(pages, "What happened") - 1 :])
    assert log.count("Taken in and sealed.") == 2
    # Nothing is said to come from the screen but what does.
    assert log.count("Captured from the screen and sealed.") == 1
    assert log.count("Address taken down and sealed. No picture was taken.") == 1
    assert log.count("Note written and sealed.") == 1
    assert "Described: why it matters, what it shows." in log
    assert flat(made.content.checkpoint) in flat(log)


def test_the_attached_list_is_that_of_originals_and_records(made: Made, pdf: Path) -> None:
    manifest = (made.path / "manifest-sha256.txt").read_text("ascii").splitlines(keepends=True)
    with pikepdf.open(pdf) as opened:
        attached = opened.attachments["manifest.txt"].get_file().read_bytes().decode()
    assert attached == "".join(line for line in manifest if line[66:].startswith(("data/originals", "data/records")))


def test_all_fonts_are_embedded_and_readable(pdf: Path) -> None:
    rows = [line.split() for line in tool("pdffonts", pdf).splitlines()[2:]]
    assert len(rows) >= 4
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_no_text_leaves_the_margins(pdf: Path, tmp_path: Path) -> None:
    tool("pdftotext", "-bbox", pdf, tmp_path / "box.html")
    page_at = "{http://www.w3.org/1999/xhtml}page"
    for page in ET.parse(tmp_path / "box.html").iter(page_at):  # noqa: S314 - our own file
        width, height = float(page.get("width", 0)), float(page.get("height", 0))
        for word in page:
            left, right = float(word.get("xMin", 0)), float(word.get("xMax", 0))
            top, bottom = float(word.get("yMin", 0)), float(word.get("yMax", 0))
            assert left >= 59, word.text
            assert right <= width - 58, word.text
            assert top >= 40, word.text
            assert bottom <= height - 40, word.text


def test_pictures_are_the_same_bytes(made: Made, pdf: Path) -> None:
    screenshot, photo = (exhibit.open().read() for exhibit in made.content.exhibits[:2])
    with pikepdf.open(pdf) as opened:
        streams = {
            image.read_raw_bytes()
            for page in opened.pages
            for image in page.get_images().values()
        }  # fmt: skip
    assert photo in streams
    assert any(stream in screenshot for stream in streams - {photo})


def rendered(pdf: Path, page: int) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as opened:
        return opened[page].render(scale=1).to_pil().convert("RGB")


@pytest.mark.parametrize(
    ("orientation", "words", "corner"),
    [
        (1, "Horizontal (normal)", "top left"),
        (2, "Mirrored horizontal", "top right"),
        (3, "Rotated 180", "bottom right"),
        (4, "Mirrored vertical", "bottom left"),
        (5, "Mirrored horizontal then rotated 90 CCW", "top left"),
        (6, "Rotated 90 CW", "top right"),
        (7, "Mirrored horizontal then rotated 90 CW", "bottom right"),
        (8, "Rotated 90 CCW", "bottom left"),
    ],
)
def test_a_photo_stands_upright(tmp_path: Path, orientation: int, words: str, corner: str) -> None:
    """The stored picture has a red corner at its top left; Pillow is asked where it belongs, and so is the page."""
    image = Image.new("RGB", (240, 120), "blue")
    image.paste("red", (0, 0, 80, 40))
    exif = Image.Exif()
    exif[0x0112] = orientation
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95)
    facts = (Fact("exif:Image Orientation", words),)
    made = make_bundle(tmp_path, [bundles.photo(data=out.getvalue(), facts=facts)])
    page = rendered(made.path / "data/report.pdf", 3)
    spots = [(x, y, page.getpixel((x, y))) for y in range(page.height) for x in range(page.width)]
    blue = [(x, y) for x, y, (r, _, b) in spots if b > 200 and r < 60]
    red = [(x, y) for x, y, (r, _, b) in spots if r > 200 and b < 60]
    middle = [(min(p[i] for p in blue + red) + max(p[i] for p in blue + red)) / 2 for i in (0, 1)]
    x, y = (sum(p[i] for p in red) / len(red) - middle[i] for i in (0, 1))
    assert corner == f"{'top' if y < 0 else 'bottom'} {'left' if x < 0 else 'right'}"
    wide = max(p[0] for p in blue) - min(p[0] for p in blue)
    high = max(p[1] for p in blue) - min(p[1] for p in blue)
    assert (wide > high) is (orientation < 5)


def test_a_screenshot_stands_on_the_page_as_it_was(made: Made, pdf: Path) -> None:
    page = rendered(pdf, 3)
    colours = {colour for _, colour in page.getcolors(1 << 20) or []}
    with Image.open(made.content.exhibits[0].open()) as image:
        assert {colour for count, colour in image.getcolors(1 << 20) or [] if count > 1000} <= colours


@pytest.mark.parametrize(("profile", "size"), [("us", (612, 792)), ("my", (595, 842)), ("general", (595, 842))])
def test_the_page_is_the_one_that_people_have(tmp_path: Path, profile: str, size: tuple[int, int]) -> None:
    made = make_bundle(tmp_path, [bundles.note()], profile=profile)
    with pikepdf.open(made.path / "data/report.pdf") as opened:
        assert {tuple(round(float(edge)) for edge in page.MediaBox)[2:] for page in opened.pages} == {size}


def test_hundreds_of_exhibits_get_an_index_of_several_pages(tmp_path: Path) -> None:
    made = make_bundle(tmp_path, [bundles.note(f"note {number}") for number in range(90)])
    pages = tool("pdftotext", "-layout", made.path / "data/report.pdf", "-").split("\f")[:-1]
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    rows = re.findall(r"^\s*(E\d{3}).*?(\d+)$", "".join(pages[2:6]), re.MULTILINE)
    assert len(rows) == 90
    assert all(f"Exhibit {int(label[1:])} of 90" in pages[int(number) - 1] for label, number in rows)


def test_many_different_characters_each_keep_their_own(tmp_path: Path) -> None:
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 700))) + "".join(map(chr, range(0xA1, 0x250)))
    text = text.replace("\xad", "")
    made = make_bundle(tmp_path, [bundles.note(text)])
    pages = tool("pdftotext", "-raw", made.path / "data/report.pdf", "-").split("\f")
    assert flat(text) in flat("".join(pages[3:6]))


def test_a_text_without_end_is_printed_so_far_and_then_points_to_its_file(tmp_path: Path) -> None:
    """Half a million characters without a space, in every place that a person can fill in."""
    long = "x" * 500_000
    shown = bundles.screenshot(
        url=long,
        account=long,
        platform=long,
        remark=long,
        facts=(Fact("exif:Comment", long),),
        description={"shows": long, "matters": long},
    )
    began = time.process_time()
    made = make_bundle(tmp_path, [shown, bundles.link(long), bundles.note("y" * (MAX_NOTE + 9))])
    assert time.process_time() - began < 30
    pages = tool("pdftotext", "-layout", made.path / "data/report.pdf", "-").split("\f")
    assert len(pages) < 600
    text = flat("".join(pages))
    for path, times in (("records/001", 9), ("originals/002", 1), ("records/002", 1), ("originals/003", 1)):
        assert text.count(f"Thetextgoeson;allofitstandsindata/{path}") == times, path
    record = json.loads((made.path / "data/records/001.json").read_bytes())
    assert record["description"]["shows"] == record["record"]["remark"] == long


def test_a_text_of_the_longest_length_is_printed_whole(tmp_path: Path) -> None:
    words = " ".join(f"w{number:06d}" for number in range(MAX_TEXT // 8))
    text = words.ljust(MAX_TEXT, ".")
    made = make_bundle(tmp_path, [bundles.note(description={"matters": text})])
    shown = tool("pdftotext", "-raw", made.path / "data/report.pdf", "-")
    assert re.findall(r"w\d{6}", shown) == words.split()
    assert "The text goes on" not in shown


def test_a_jump_of_the_clock_is_said_in_words(tmp_path: Path) -> None:
    made = make_bundle(tmp_path, [bundles.note()], times=lambda seq: bundles.reading(seq * 10, jumps=(Jump.BACK,)))
    text = tool("pdftotext", made.path / "data/report.pdf", "-")
    assert "back in time" in re.sub(r"\s+", " ", text)


def test_the_text_never_claims_too_much(pages: list[str]) -> None:
    text = re.sub(r"\s+", " ", " ".join(pages)).lower()
    for claim in ("court-admissible", "legally valid", "tamper-proof", "forensically sound", "undetectable"):
        assert claim not in text
    assert "it does not show" in text


GROWTH = r"""
import os, re, sys, tempfile
from pathlib import Path
from support import bundles
keys = bundles.Keys.new()
data = bundles.raw_png(1000, 1000, rows=os.urandom(3_001_000))
sample = bundles.screenshot(data=data, width=1000, height=1000)
content, _ = bundles.make_content([sample] * int(sys.argv[1]), keys=keys)
with tempfile.TemporaryDirectory() as folder:
    bundles.write_bundle(content, Path(folder) / "b", signer=keys.signer)
print(int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""


def test_memory_does_not_grow_with_the_pictures() -> None:
    tests = str(Path(bundles.__file__).parents[1])
    few, many = (
        int(
            subprocess.run(
                [sys.executable, "-c", GROWTH, str(count)],
                env={"PYTHONPATH": tests},
                capture_output=True,
                text=True,
                check=True,
            ).stdout
        )
        for count in (5, 60)
    )
    assert many - few < 20, f"{few} MB for 5 pictures of 3 MB, {many} MB for 60"
    assert many < 250


class Counts:
    """Counts the pages that are held in memory whenever progress is told."""

    def __init__(self) -> None:
        self.most = 0

    def report(self, done: int, total: int) -> None:
        alive = sum(type(thing) is PDFPage for thing in gc.get_objects())
        self.most = max(self.most, alive)

    def checkpoint(self) -> None:
        pass


def test_no_page_stays_in_memory_once_it_is_written(tmp_path: Path) -> None:
    """A thousand exhibits have four thousand pages: kept as objects, they took 10 MB."""
    keys = bundles.Keys.new()
    content, _ = bundles.make_content([bundles.note(f"note {number}") for number in range(12)], keys=keys)
    gc.collect()
    counts = Counts()
    made = write_bundle(content, tmp_path / "b", signer=keys.signer, progress=counts)
    with pikepdf.open(made.path / "data/report.pdf") as opened:
        assert len(opened.pages) > 12 * 2
    assert counts.most <= 2


@pytest.mark.parametrize("field", review.FIELDS)
def test_every_described_field_has_a_name_in_reports(field: str):
    assert Texts().known(f"described.{field}", "")
