"""The last pages: the custody log in plain words, the hash list, what it shows, and the glossary."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256

from evidence_desktop.bundle.content import BundleContent, anchor_stem
from evidence_desktop.bundle.report.paper import PALE, SMALL, Column, Paper
from evidence_desktop.bundle.report.texts import Texts
from evidence_desktop.bundle.sinks import Digest
from evidence_desktop.bundle.stamptext import clock_text, utc_text
from evidence_desktop.model.custody import Entry, Event

ENTRIES = "data/custody/entries.jsonl"
"""Where every entry stands in full."""

Section = Callable[[Paper, BundleContent, Mapping[str, Digest]], None]


def custody(paper: Paper, content: BundleContent, _: Mapping[str, Digest]) -> None:
    """Print every entry that concerns these exhibits, in words."""
    texts = paper.texts
    _begin(paper, "custody")
    paper.write(texts("custody.note", size=f"{content.size:,}"))
    paper.skip(10)
    entries: dict[int, tuple[str, Entry]] = {}
    for exhibit in content.exhibits:
        entries.update({entry.seq: (exhibit.record.label, entry) for entry in exhibit.history})
    columns = (
        Column(texts("custody.number"), 44),
        Column(texts("custody.when"), 132),
        Column(texts("custody.exhibit"), 52, bold=True),
        Column(texts("custody.what"), paper.width - 228),
    )
    rows = (
        (
            str(seq),
            f"{utc_text(entry.time)}\n{clock_text(entry.time)}",
            label,
            paper.bounded(event_text(entry, texts), ENTRIES),
        )
        for seq, (label, entry) in sorted(entries.items())
    )
    paper.table(columns, rows)
    paper.skip(10)
    lines = paper.type.lines(_quiet(content.checkpoint), paper.width - 24, SMALL)
    height = len(lines) * 12 + 12
    paper.need(height + 40)
    paper.heading(texts("custody.checkpoint"))
    paper.box(paper.left, paper.y - height, paper.width, height, fill=PALE)
    for number, line in enumerate(lines):
        paper.line(paper.left + 12, paper.y - 16 - number * 12, line, size=SMALL)
    paper.skip(height)
    if content.anchors:
        paper.heading(texts("custody.stamps"))
        paper.write(texts("custody.stamps.note"))
        paper.skip(6)
        paper.bullets(
            [
                texts(
                    "custody.stamp",
                    last=f"{one.size - 1:,}",
                    time=f"{one.time:%Y-%m-%d %H:%M:%S} UTC",
                    root=sha256(one.root_der).hexdigest(),
                    path=f"{anchor_stem(number)}.tsr",
                )
                for number, one in enumerate(content.anchors, start=1)
            ]
        )


def hashes(paper: Paper, content: BundleContent, files: Mapping[str, Digest]) -> None:
    """Print the hash of every original and record."""
    texts = paper.texts
    _begin(paper, "hashes")
    paper.write(texts("hashes.note"))
    paper.skip(10)
    columns = (
        Column(texts("hashes.exhibit"), 52, bold=True),
        Column(texts("hashes.file"), paper.width - 142),
        Column(texts("hashes.size"), 90),
    )
    rows = (
        (label, f"{path}\n{files[path].sha256}", f"{files[path].size:,}")
        for exhibit in content.exhibits
        for label, path in ((exhibit.record.label, exhibit.path), ("", exhibit.record_path))
    )
    if content.redacted:
        paper.write(texts("hashes.redacted"))
        paper.skip(6)
    paper.table(columns, rows)
    if content.redacted:
        paper.skip(10)
        paper.heading(texts("hashes.originals"))
        paper.pairs([(one.record.label, one.record.content.sha256) for one in content.exhibits if one.redaction])


def shows(paper: Paper, content: BundleContent, __: Mapping[str, Digest]) -> None:
    """Print what the bundle shows and what it does not."""
    texts = paper.texts
    _begin(paper, "shows")
    paper.heading(texts("shows.yes.title"))
    paper.bullets(texts.list("shows.yes"))
    paper.heading(texts("shows.no.title"))
    paper.bullets([*texts.list("shows.no"), *(texts.list("shows.no.redacted") if content.redacted else ())])
    paper.heading(texts("shows.how.title"))
    paper.write(texts("shows.how"))
    if content.redacted:
        paper.skip(6)
        paper.write(texts("shows.how.redacted"))


def glossary(paper: Paper, _: BundleContent, __: Mapping[str, Digest]) -> None:
    """Explain the words."""
    _begin(paper, "glossary")
    paper.pairs(paper.texts.pairs("glossary"))
    paper.rule()


SECTIONS: tuple[tuple[str, Section], ...] = (
    ("custody", custody),
    ("hashes", hashes),
    ("shows", shows),
    ("glossary", glossary),
)
"""In their order, with the key of their title and bookmark."""


def event_text(entry: Entry, texts: Texts) -> str:
    """Say in plain words what an entry means."""
    text = _what(entry, texts)
    if entry.time.jumps:
        jumps = ", ".join(texts(f"jump.{jump.value}") for jump in entry.time.jumps)
        text += " " + texts("custody.jump", jumps=jumps)
    return text


def _what(entry: Entry, texts: Texts) -> str:  # noqa: PLR0911 - one return per event
    body = entry.body
    match entry.event:
        case Event.CAPTURED:
            # A link and a note are taken in by the same event as a picture, but nothing of the screen was.
            return texts(f"event.captured.{body['record']['kind']}")
        case Event.DESCRIBED:
            names = (texts.known(f"described.{name}", name) for name in body["description"])
            return texts("event.described", fields=", ".join(names).lower())
        case Event.VERIFIED:
            return texts("event.verified.yes" if body["ok"] else "event.verified.no")
        case Event.EXTRACTED:
            return texts("event.extracted.stamped" if body["stamped"] else "event.extracted")
        case Event.REDACTED:
            return texts("event.redacted", boxes=len(body["boxes"]), **{k: body[k] for k in ("original", "redacted")})
        case Event.DELETED:
            return texts("event.deleted", reason=body["reason"])
        case _:
            return texts.known(f"event.{entry.event}", f"{entry.event.capitalize()}.")


def _begin(paper: Paper, name: str) -> None:
    title = paper.texts(f"{name}.title")
    paper.page(title, titled=True)
    paper.mark(name)
    paper.title(title)


def _quiet(note: str) -> str:
    return note.strip("\n").replace("\n\n", "\n")
