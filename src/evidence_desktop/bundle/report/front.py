"""The first pages: cover, how to check, and the index, which is drawn last and stands third."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from evidence_desktop.bundle.bag import verify_page_sha256
from evidence_desktop.bundle.content import BundleContent
from evidence_desktop.bundle.report.paper import ACCENT, BODY, LEADING, PALE, QUIET, SMALL, Paper, brief
from evidence_desktop.bundle.stamptext import utc_text
from evidence_desktop.crypto.words import fingerprint_words

_SEAL_HEIGHT = 26.0
_ROW = 17.0
_WHEN_WIDTH = 118.0
_LABEL_WIDTH = 62.0
_PAGE_WIDTH = 34.0


@dataclass(frozen=True, slots=True)
class Seal:
    """Where the visible signature stands: left, bottom, right, top in points, and the page from 0."""

    box: tuple[float, float, float, float]
    page: int


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A line of the index; ``label`` is empty for a section."""

    key: str
    label: str
    what: str
    when: str
    page: int


def cover(paper: Paper, content: BundleContent) -> Seal:
    """Draw the cover; return where the signature goes."""
    texts = paper.texts
    paper.page("")
    paper.mark("cover")
    paper.skip(56)
    paper.write(texts("cover.kicker"), size=10, bold=True, colour=ACCENT)
    paper.skip(10)
    cases = list(dict.fromkeys(exhibit.record.case for exhibit in content.exhibits if exhibit.record.case))
    count = len(content.exhibits)
    title = texts("cover.one") if count == 1 else texts("cover.many", count=count)
    paper.write(title, size=30, bold=True)
    paper.skip(18)
    times = sorted((exhibit.record.captured for exhibit in content.exhibits), key=lambda time: time.utc)
    span = texts("cover.to", first=utc_text(times[0]), last=utc_text(times[-1])) if times else ""
    # A vault has few cases; a bundle that names hundreds is told apart by its index.
    shown = ", ".join(map(brief, cases[:5])) + (", …" if len(cases) > 5 else "")  # noqa: PLR2004 - what a cover can carry
    paper.pairs(
        [
            (texts("cover.case"), shown),
            (texts("cover.made"), f"{content.created:%Y-%m-%d %H:%M:%S} UTC ({texts('stamp.device-clock')})"),
            (texts("cover.span"), span),
            (texts("cover.profile"), texts(f"profile.{content.profile}")),
            (texts("cover.redacted"), _redacted(paper, content)),
            (texts("cover.id"), content.bundle_id),
        ]
    )
    paper.rule()
    paper.skip(34)
    _words(paper, content)
    paper.skip(24)
    paper.write(texts("cover.start"), size=11)
    return _seal(paper)


def _redacted(paper: Paper, content: BundleContent) -> str:
    if not content.redacted:
        return ""
    return paper.texts("cover.redacted.value", count=content.redacted, all=len(content.exhibits))


def _words(paper: Paper, content: BundleContent) -> None:
    texts = paper.texts
    words = fingerprint_words(sha256(content.root_der).digest()).split(" ")
    height = 124.0
    paper.box(paper.left, paper.y - height, paper.width, height, fill=PALE)
    left, top = paper.left + 18, paper.y
    paper.line(left, top - 24, texts("cover.words"), size=BODY, bold=True, colour=ACCENT)
    column = (paper.width - 36) / 4
    for place, word in enumerate(words):
        row, cell = divmod(place, 4)
        paper.line(left + cell * column, top - 52 - row * 24, word, size=14, bold=True)
    for number, line in enumerate(paper.type.lines(texts("cover.words.note"), paper.width - 36, SMALL)):
        paper.line(left, top - 101 - number * SMALL * LEADING, line, size=SMALL, colour=QUIET)
    paper.skip(height)


def _seal(paper: Paper) -> Seal:
    bottom = paper.bottom + 10
    paper.line(paper.left, bottom + _SEAL_HEIGHT + 8, paper.texts("cover.seal"), size=SMALL, bold=True, colour=ACCENT)
    paper.box(paper.left, bottom, paper.width, _SEAL_HEIGHT)
    box = (paper.left + 8, bottom + 6, paper.right - 8, bottom + _SEAL_HEIGHT - 6)
    return Seal(box, paper.number - 1)


def start(paper: Paper, content: BundleContent) -> None:
    """Draw the page that says how to check."""
    texts = paper.texts
    fingerprint = sha256(content.root_der).digest()
    paper.page(texts("start.title"), titled=True)
    paper.mark("start")
    paper.title(texts("start.title"))
    paper.write(texts("start.intro"))
    paper.skip(12)
    for number, (step, command) in enumerate(
        zip(texts.list("start.steps"), texts.list("start.commands"), strict=True), 1
    ):
        paper.need(BODY * LEADING * 3)
        paper.line(paper.left, paper.y - BODY * (LEADING - 0.35), str(number), size=BODY, bold=True, colour=ACCENT)
        paper.write(step, indent=18)
        if command:
            _command(paper, command)
        paper.skip(8)
    paper.write(texts("start.systems"))
    paper.skip(12)
    hexes = fingerprint.hex(":").upper()
    paper.pairs(
        [
            (texts("start.fingerprint"), fingerprint.hex()),
            (texts("start.openssl"), hexes),
            (texts("start.words"), fingerprint_words(fingerprint)),
            (texts("start.page"), verify_page_sha256()),
        ],
        name_width=118,
        size=SMALL,
    )
    paper.heading(texts("start.if.title"))
    paper.write(texts("start.if"))


def _command(paper: Paper, command: str) -> None:
    lines = paper.type.lines(command, paper.width - 18 - 20, SMALL)
    height = len(lines) * SMALL * LEADING + 9
    paper.need(height + 4)
    paper.skip(4)
    paper.box(paper.left + 18, paper.y - height, paper.width - 18, height, fill=PALE)
    for number, line in enumerate(lines):
        paper.line(paper.left + 28, paper.y - 13 - number * SMALL * LEADING, line, size=SMALL)
    paper.skip(height)


def index_pages(paper: Paper, rows: int) -> int:
    """How many pages an index of so many rows takes, known before any exhibit is drawn."""
    return math.ceil(rows / _rows_on_page(paper))


def index(paper: Paper, rows: Sequence[IndexRow], first: int) -> None:
    """Draw the index.

    Args:
        paper: Where.
        rows: Its lines.
        first: Number of its first page, where it will be moved to.
    """
    on_page = _rows_on_page(paper)
    for place, row in enumerate(rows):
        if place % on_page == 0:
            _index_head(paper, first + place // on_page, marked=place == 0)
        _index_row(paper, row)
    paper.end_page()


def _rows_on_page(paper: Paper) -> int:
    return int((paper.top - paper.bottom - 64) // _ROW)


def _index_head(paper: Paper, number: int, *, marked: bool) -> None:
    texts = paper.texts
    paper.page(texts("index.title"), number=number, titled=marked)
    if marked:
        paper.mark("index")
    paper.title(texts("index.title"))
    y = paper.y - 9
    paper.line(paper.left, y, texts("index.label"), size=SMALL, bold=True, colour=ACCENT)
    paper.line(paper.left + _LABEL_WIDTH, y, texts("index.what"), size=SMALL, bold=True, colour=ACCENT)
    x = paper.right - _PAGE_WIDTH - _WHEN_WIDTH
    paper.line(x, y, texts("index.when"), size=SMALL, bold=True, colour=ACCENT)
    paper.right_line(paper.right, y, texts("index.page"), size=SMALL, bold=True, colour=ACCENT)
    paper.skip(15)
    paper.rule(colour=ACCENT, weight=0.8)


def _index_row(paper: Paper, row: IndexRow) -> None:
    y = paper.y - _ROW + 5
    when = paper.right - _PAGE_WIDTH - _WHEN_WIDTH
    if row.label:
        paper.fitted(paper.left, y, row.label, _LABEL_WIDTH - 6, bold=True)
        paper.fitted(paper.left + _LABEL_WIDTH, y, row.what, when - paper.left - _LABEL_WIDTH - 8)
    else:
        paper.fitted(paper.left, y, row.what, when - paper.left - 8)
    paper.line(when, y, row.when, size=SMALL, colour=QUIET)
    paper.right_line(paper.right, y, str(row.page))
    paper.link(row.key, paper.left, paper.y - _ROW, paper.width, _ROW, f"{row.label or row.what}")
    paper.skip(_ROW)
    paper.rule()
