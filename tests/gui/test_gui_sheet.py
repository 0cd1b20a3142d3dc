from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
import segno

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.pages.sheet import SheetPage
from evidence_desktop.gui.printed import CODE_SIDE, QUIET, sheet_pdf

KEY = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "XXQQPPZZRRYYGGFF22TTVVDDWW"
SHEET = f"# Recovery sheet\n# Vault: 00\n{KEY}\n"
WORDS = "apple banana cherry date elder fig grape hazel"


@pytest.fixture
def page(qtbot, tmp_path: Path, style, tasks) -> SheetPage:
    made = SheetPage(Desk(tmp_path, style, tasks))
    qtbot.addWidget(made)
    made.show()
    made.show_sheet(SHEET, WORDS)
    return made


def answer_wrongly(page: SheetPage) -> None:
    for answer in page.answers:
        answer.setText("nope")
    page.go_on.click()


def test_the_sheet_is_out_of_sight_while_it_is_asked_for(page: SheetPage):
    page.have_it.click()
    assert not page.sheet.isVisible()
    page.again.click()
    assert page.sheet.isVisible()


def test_wrong_answers_do_not_go_on_and_three_show_the_sheet_again(qtbot, page: SheetPage):
    page.have_it.click()
    with qtbot.assertNotEmitted(page.kept):
        answer_wrongly(page)
        answer_wrongly(page)
        assert not page.sheet.isVisible()
        answer_wrongly(page)
    assert page.sheet.isVisible()
    assert page.sheet.toPlainText() == SHEET.rstrip()
    page.have_it.click()
    assert page.answers[0].isEnabled()


def test_one_right_answer_of_two_is_not_enough(qtbot, page: SheetPage):
    page.have_it.click()
    before = page.names[0].text().split()[-1].rstrip("?")
    page.answers[0].setText(KEY.partition(before)[2][:4])
    with qtbot.assertNotEmitted(page.kept):
        page.go_on.click()


def test_the_page_holds_the_sheet_and_its_code_is_the_key(qapp):
    pdf = pypdfium2.PdfDocument(sheet_pdf(SHEET, WORDS))
    assert len(pdf) == 1
    said = pdf[0].get_textpage().get_text_range()
    assert WORDS in said
    assert KEY in "".join(said.split())
    scale = 4
    picture = pdf[0].render(scale=scale).to_pil().convert("1")
    matrix = segno.make(KEY, error="m", micro=False).matrix
    side = CODE_SIDE * scale / (len(matrix) + 2 * QUIET)
    left, bottom = picture.width, 0
    # The code is the last thing on the page and begins with a whole dark row of its corner.
    dark = picture.point(lambda value: 255 - value).getbbox()
    assert dark is not None
    left, bottom = dark[0], dark[3]
    left += _shift(picture, left, bottom - side / 2)
    top = bottom - len(matrix) * side
    seen = [
        [
            int(picture.getpixel((int(left + (x + 0.5) * side), int(top + (y + 0.5) * side))) == 0)
            for x in range(len(matrix))
        ]
        for y in range(len(matrix))
    ]
    assert seen == [list(row) for row in matrix]


def _shift(picture, left: int, y: float) -> int:
    return next(x for x in range(picture.width - left) if picture.getpixel((left + x, int(y))) == 0)


def test_the_saved_page_is_private_and_never_overwrites(qtbot, page: SheetPage, tmp_path: Path):
    path = tmp_path / "recovery.pdf"
    page.save_page_to(path)
    qtbot.waitUntil(lambda: "is saved" in page.banner.words)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    page.save_page_to(path)
    qtbot.waitUntil(lambda: "exists already" in page.banner.words)
    assert path.read_bytes() == content
