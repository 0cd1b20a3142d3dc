"""Puts the report together: each page is drawn once, in order, while the originals arrive."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import BinaryIO

from evidence_desktop.bundle.content import BundleContent, BundleExhibit
from evidence_desktop.bundle.originals import Original
from evidence_desktop.bundle.report import front
from evidence_desktop.bundle.report.back import SECTIONS
from evidence_desktop.bundle.report.front import IndexRow, Seal
from evidence_desktop.bundle.report.paper import Paper, brief
from evidence_desktop.bundle.report.sheets import EXHIBITS, key, sheet
from evidence_desktop.bundle.report.stream import StreamingCanvas, StreamingDocument
from evidence_desktop.bundle.report.texts import Texts
from evidence_desktop.bundle.sinks import Digest

_PAGES_EACH = 2
_PAGES_ROUND = 8
"""Pages of an exhibit, and of everything else, in a report of ordinary length."""

_OPEN_OUTLINE = 30
"""With more exhibits than a screen shows, the outline starts folded."""


def compose(content: BundleContent, originals: Iterable[Original], files: Mapping[str, Digest], out: BinaryIO) -> Seal:
    """Write the report, still without its signature.

    Args:
        content: What it is about.
        originals: The originals in the bundle's order, each as soon as it is in the bundle.
        files: What was written so far; it holds the originals and records once ``originals`` is at its end.
        out: Where the PDF goes, from its start.

    Returns:
        Where the visible signature belongs.
    """
    texts = Texts()
    title = texts("foot", bundle=content.bundle_id)
    document = StreamingDocument(out, title, content.created, texts.language)
    canvas = StreamingCanvas(document, Paper.size(content.profile))
    paper = Paper(canvas, texts, title, _PAGES_EACH * len(content.exhibits) + _PAGES_ROUND)
    seal = front.cover(paper, content)
    front.start(paper, content)
    paper.end_page()
    before = paper.number
    count = front.index_pages(paper, len(content.exhibits) + len(SECTIONS) + 1)
    # The index names pages that are not drawn yet: its own pages are drawn last, and their numbers kept free.
    paper.number += count
    rows = [IndexRow("start", "", texts("start.title"), "", 2)]
    for original in originals:
        rows.append(_row(original.exhibit, paper.number + 1, texts))
        sheet(paper, content, original)
    for name, draw in SECTIONS:
        rows.append(IndexRow(name, "", texts(f"{name}.title"), "", paper.number + 1))
        draw(paper, content, files)
    paper.end_page()
    total = paper.number
    front.index(paper, rows, before + 1)
    document.move_last_pages(count, before)
    paper.draw_total(total)
    _outline(canvas, rows, texts)
    document.finish(canvas)
    out.flush()
    return seal


def _row(exhibit: BundleExhibit, page: int, texts: Texts) -> IndexRow:
    record = exhibit.record
    about = (texts(f"kind.{record.kind}"), record.source.platform, exhibit.description.get("shows", ""))
    when = f"{record.captured.utc:%Y-%m-%d %H:%M:%S}"
    return IndexRow(key(exhibit), record.label, brief(" · ".join(filter(None, about))), when, page)


def _outline(canvas: StreamingCanvas, rows: Sequence[IndexRow], texts: Texts) -> None:
    exhibits = [row for row in rows if row.label]
    first, *rest = (row for row in rows if not row.label)
    canvas.addOutlineEntry(first.what, first.key, level=0)
    canvas.addOutlineEntry(texts("index.title"), "index", level=0)
    canvas.addOutlineEntry(texts("index.exhibits"), EXHIBITS, level=0, closed=len(exhibits) > _OPEN_OUTLINE)
    for row in exhibits:
        canvas.addOutlineEntry(" · ".join(filter(None, (row.label, row.what))), row.key, level=1)
    for row in rest:
        canvas.addOutlineEntry(row.what, row.key, level=0)
