"""An exhibit's sheets: the picture as it was with its stamp beneath, then the record."""

from __future__ import annotations

import contextlib
import re
from typing import BinaryIO

from evidence_desktop.bundle.content import BundleContent, BundleExhibit
from evidence_desktop.bundle.originals import Original
from evidence_desktop.bundle.report.paper import ACCENT, BODY, HAIR, LEADING, PALE, QUIET, SMALL, Paper
from evidence_desktop.bundle.report.pictures import NotShownError, Picture, read_picture
from evidence_desktop.bundle.report.record import record_pages
from evidence_desktop.bundle.stamptext import qr_rows, stamp
from evidence_desktop.model.record import Kind

_ROOM_BELOW = 354.0
"""Points kept free below a picture: for the stamp, a caption and the label on the same page."""

_ROOM_REDACTED = 40.0
"""Points more, for both hashes of a redacted copy."""

MAX_NOTE = 1024 * 1024
"""Bytes of a note that are printed: some 300 pages. The original holds all of it."""

EXHIBITS = "exhibits"
"""Bookmark of the first exhibit's sheet."""

_STAMP_HEIGHT = 112.0
_QR = 74.0
_DARK = re.compile(rb"\x01+")
_LABEL_HEIGHT = 78.0
_MAX_ENLARGE = 1.0
"""A small picture is not blown up beyond 1 point a pixel: it would only look as if there were more to see."""

_TURNS = {
    "Horizontal (normal)": (1, 0, 0, 1),
    "Rotated 180": (-1, 0, 0, -1),
    "Mirrored horizontal": (-1, 0, 0, 1),
    "Mirrored vertical": (1, 0, 0, -1),
    "Rotated 90 CW": (0, -1, 1, 0),
    "Rotated 90 CCW": (0, 1, -1, 0),
    "Mirrored horizontal then rotated 90 CCW": (0, -1, -1, 0),
    "Mirrored horizontal then rotated 90 CW": (0, 1, 1, 0),
}
"""How a picture is turned for its EXIF orientation, in the words of ExifRead: the directions of its right and up."""


def sheet(paper: Paper, content: BundleContent, original: Original) -> None:
    """Draw all sheets of one exhibit."""
    exhibit = original.exhibit
    texts = paper.texts
    record = exhibit.record
    paper.page(texts("sheet.of", number=exhibit.number, count=len(content.exhibits)))
    paper.mark(key(exhibit))
    if exhibit.number == 1:
        paper.mark(EXHIBITS)
    paper.fitted(paper.left, paper.y - 20, record.label, paper.width, size=22, bold=True)
    paper.skip(28)
    about = " · ".join(filter(None, (texts(f"kind.{record.kind}"), record.source.platform, record.case)))
    paper.fitted(paper.left, paper.y - 12, about, paper.width, size=10.5, colour=QUIET)
    paper.skip(24)
    with contextlib.closing(original.open()) as source:
        _body(paper, exhibit, source)
    if record.kind in (Kind.SCREENSHOT, Kind.FILE):
        _stamp(paper, exhibit)
        _captions(paper, exhibit)
    _label(paper)
    record_pages(paper, content, exhibit)


def key(exhibit: BundleExhibit) -> str:
    """Name of the bookmark of an exhibit's sheet."""
    return f"exhibit-{exhibit.number}"


def _body(paper: Paper, exhibit: BundleExhibit, source: BinaryIO) -> None:
    record = exhibit.record
    texts = paper.texts
    if record.kind is Kind.NOTE:
        _stamp(paper, exhibit)
        paper.heading(texts("sheet.note"))
        data = source.read(MAX_NOTE + 1)
        paper.write(data[:MAX_NOTE].decode("utf-8", "replace"), size=10.5)
        if len(data) > MAX_NOTE:
            paper.skip(6)
            paper.write(texts("text-cut", path=exhibit.path), colour=QUIET)
        _captions(paper, exhibit)
    elif record.kind is Kind.LINK:
        _stamp(paper, exhibit)
        paper.heading(texts("sheet.no-picture"))
        paper.write(texts("sheet.no-picture.note"))
        paper.skip(6)
        address = source.read(MAX_NOTE).decode("utf-8", "replace").strip()
        paper.write(paper.bounded(address, exhibit.path), size=11, bold=True)
        _captions(paper, exhibit)
    elif record.content.media_type.startswith("image/"):
        ours = record.kind is Kind.SCREENSHOT or exhibit.redaction is not None
        try:
            _picture(paper, exhibit, read_picture(source, ours=ours))
        except NotShownError as why:
            _neutral(paper, exhibit, str(why))
    else:
        _neutral(paper, exhibit, "sheet.not-picture")


def _picture(paper: Paper, exhibit: BundleExhibit, picture: Picture) -> None:
    is_upright = picture.turned or exhibit.redaction is not None
    right_x, right_y, up_x, up_y = (1, 0, 0, 1) if is_upright else _turn(exhibit)
    across, along = (picture.width, picture.height) if right_y == 0 else (picture.height, picture.width)
    below = _ROOM_BELOW + (_ROOM_REDACTED if exhibit.redaction is not None else 0)
    scale = min(paper.width / across, (paper.top - paper.bottom - below) / along, _MAX_ENLARGE)
    width, height = across * scale, along * scale
    left, low = paper.left + (paper.width - width) / 2, paper.y - height
    # The unit square's corners, turned about its middle and stretched to the frame.
    a, b, c, d = right_x * width, right_y * height, up_x * width, up_y * height
    matrix = (a, b, c, d, left + (width - a - c) / 2, low + (height - b - d) / 2)
    name = key(exhibit)
    paper.canvas.document.add_picture(name, picture.entries, picture.data())
    paper.canvas.show_picture(name, matrix)
    paper.canvas.setStrokeColorRGB(*HAIR)
    paper.canvas.setLineWidth(0.5)
    paper.canvas.rect(left, low, width, height, stroke=1, fill=0)
    paper.skip(height + 6)
    note = "sheet.converted" if picture.turned else "sheet.turned" if (right_x, up_y) != (1, 1) else ""
    if note:
        paper.write(paper.texts(note), size=SMALL, colour=QUIET)
    link = exhibit.redaction
    if link is not None:
        paper.write(paper.texts("sheet.redacted", boxes=len(link.what.boxes), entry=link.seq), size=SMALL, bold=True)
        for name, value in (("original", link.what.original), ("redacted", link.what.redacted)):
            paper.write(f"{paper.texts(f'sheet.redacted.{name}')} {value}", size=SMALL, colour=QUIET)
    paper.skip(8)


def _turn(exhibit: BundleExhibit) -> tuple[int, int, int, int]:
    facts = {fact.name: fact.value for fact in exhibit.record.content.facts}
    return _TURNS.get(facts.get("exif:Image Orientation", ""), (1, 0, 0, 1))


def _neutral(paper: Paper, exhibit: BundleExhibit, why: str) -> None:
    """Show a calm box in place of a picture."""
    texts = paper.texts
    content = exhibit.record.content
    height = 130.0
    paper.box(paper.left, paper.y - height, paper.width, height, fill=PALE)
    x, y, room = paper.left + 20, paper.y - 30, paper.width - 40
    paper.line(x, y, texts(why), size=BODY)
    paper.fitted(x, y - 26, content.file_name, room, size=12, bold=True)
    size = texts("record.size.value", size=f"{content.size:,}")
    paper.fitted(x, y - 44, f"{content.media_type} · {size}", room, colour=QUIET)
    paper.fitted(x, y - 66, f"{texts('sheet.in-bundle')} {exhibit.path}", room, size=SMALL)
    paper.fitted(x, y - 80, f"{texts('stamp.sha256')} {content.sha256}", room, size=SMALL)
    paper.skip(height + 14)


def _stamp(paper: Paper, exhibit: BundleExhibit) -> None:
    said = stamp(exhibit.record, paper.texts, exhibit.description)
    low = paper.y - _STAMP_HEIGHT
    paper.box(paper.left, low, paper.width, _STAMP_HEIGHT)
    _qr(paper, exhibit, paper.right - _QR - 12, low + (_STAMP_HEIGHT - _QR) / 2)
    x, y = paper.left + 14, paper.y - 19
    room = paper.width - _QR - 40
    paper.fitted(x, y, said.label, room, size=13, bold=True)
    for name, value in said.rows:
        y -= 13.4
        paper.line(x, y, name, size=SMALL, colour=QUIET)
        # The hash keeps its whole length: it is what people compare.
        whole = value == exhibit.record.content.sha256
        size = SMALL * min(1.0, (room - 52) / paper.type.width(value, SMALL)) if whole else SMALL
        paper.fitted(x + 52, y, value, room - 51, size=size)
    paper.skip(_STAMP_HEIGHT + 12)


def _qr(paper: Paper, exhibit: BundleExhibit, left: float, low: float) -> None:
    rows = qr_rows(exhibit.record)
    canvas = paper.canvas
    canvas.saveState()
    canvas.setFillColorRGB(0, 0, 0)
    # One module is one unit. Written as it stands: ReportLab takes 7 ms to format 350 rectangles.
    canvas.transform(_QR / len(rows), 0, 0, _QR / len(rows), left, low)
    boxes = [
        f"{run.start()} {len(rows) - 1 - number} {run.end() - run.start()} 1 re"
        for number, row in enumerate(rows)
        for run in _DARK.finditer(row)
    ]
    canvas.raw(" ".join([*boxes, "f"]))
    canvas.restoreState()


def _captions(paper: Paper, exhibit: BundleExhibit) -> None:
    texts = paper.texts
    for name, text in (
        (texts("sheet.caption"), exhibit.description.get("shows", "")),
        (texts("sheet.remark"), exhibit.record.remark),
    ):
        if text:
            paper.need(3 * BODY * LEADING)
            paper.write(name, size=SMALL, bold=True, colour=ACCENT)
            paper.write(paper.bounded(text, exhibit.record_path))
            paper.skip(6)


def _label(paper: Paper) -> None:
    """Draw the box that is signed by hand, at the foot of the page."""
    texts = paper.texts
    paper.need(_LABEL_HEIGHT + 8)
    low = paper.bottom
    paper.box(paper.left, low, paper.width, _LABEL_HEIGHT)
    x, half = paper.left + 14, paper.width / 2
    paper.line(x, low + _LABEL_HEIGHT - 16, texts("sheet.label"), size=SMALL, bold=True, colour=ACCENT)
    fields = ("exhibit", "statement", "signature", "date")
    for place, name in enumerate(fields):
        row, cell = divmod(place, 2)
        left, y = x + cell * half, low + 32 - row * 22
        words = texts(f"sheet.label.{name}")
        paper.line(left, y, words, size=SMALL, colour=QUIET)
        paper.canvas.setStrokeColorRGB(*QUIET)
        paper.canvas.line(left + paper.type.width(words, SMALL) + 6, y - 2, left + half - 28, y - 2)
    paper.y = low
