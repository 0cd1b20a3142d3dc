"""The record of an exhibit, field by field, as it was sealed; and what was said about it later."""

from __future__ import annotations

from evidence_desktop.bundle.content import BundleContent, BundleExhibit
from evidence_desktop.bundle.report.paper import QUIET, SMALL, Paper
from evidence_desktop.bundle.report.texts import Texts
from evidence_desktop.bundle.stamptext import local_text, utc_text
from evidence_desktop.model.record import Record, Screen

Rows = list[tuple[str, str]]

_SIZE = 8.5
_GAP = 1.3
"""Points; the record of a screenshot, described and redacted, fits one page like this."""


def record_pages(paper: Paper, content: BundleContent, exhibit: BundleExhibit) -> None:
    """Print the record on pages of its own."""
    texts = paper.texts
    record = exhibit.record
    path = exhibit.record_path
    title = texts("record.title", label=record.label)
    paper.page(title, titled=True)
    paper.title(title)
    paper.write(texts("record.note"), size=SMALL, colour=QUIET)
    _part(paper, path, "record.identity", [*_identity(record, texts), *_time(record, texts)])
    _part(paper, path, "record.source", _source(record, texts))
    if record.screen:
        _part(paper, path, "record.screen", _screen(record.screen, texts))
    _part(paper, path, "record.file", _file(exhibit, texts))
    _part(paper, path, "record.seal", _seal(content, exhibit, texts))
    rows = [(texts.known(f"described.{name}", name), value) for name, value in exhibit.description.items()]
    _part(paper, path, "record.described", rows)
    if record.content.facts:
        facts = [(fact.name, fact.value) for fact in record.content.facts]
        _part(paper, path, "record.facts", facts, "record.facts.note")


def _part(paper: Paper, path: str, heading: str, rows: Rows, note: str = "") -> None:
    if not any(value for _, value in rows):
        return
    paper.heading(paper.texts(heading))
    if note:
        paper.write(paper.texts(note), size=SMALL, colour=QUIET)
        paper.skip(3)
    paper.pairs([(name, paper.bounded(value, path)) for name, value in rows], size=_SIZE, gap=_GAP)
    paper.rule()


def _identity(record: Record, texts: Texts) -> Rows:
    return [
        (texts("record.id"), record.id),
        (texts("record.case"), record.case),
        (texts("record.kind"), texts(f"kind.{record.kind}")),
        (texts("record.remark"), record.remark),
    ]


def _time(record: Record, texts: Texts) -> Rows:
    time = record.captured
    known = {True: "yes", False: "no", None: "unknown"}[time.synchronised]
    seconds = f"{time.monotonic_ms / 1000:,.3f}"
    return [
        (texts("record.utc"), utc_text(time)),
        (texts("record.local"), local_text(time, texts)),
        (texts("record.synchronised"), texts(f"record.synchronised.{known}")),
        (texts("record.jumps"), ", ".join(texts(f"jump.{jump.value}") for jump in time.jumps)),
        (texts("record.monotonic"), texts("record.monotonic.value", seconds=seconds, boot=time.boot)),
        (texts("record.event_time"), record.event_time),
        (texts("record.first_seen"), record.first_seen),
    ]


def _source(record: Record, texts: Texts) -> Rows:
    source = record.source
    return [
        (texts("record.platform"), source.platform),
        (texts("record.url"), source.url),
        (texts("record.url_how"), _word("how", source.url_how, texts)),
        (texts("record.account"), source.account),
        (texts("record.profile_url"), source.profile_url),
    ]


def _seal(content: BundleContent, exhibit: BundleExhibit, texts: Texts) -> Rows:
    device = exhibit.record.device
    entries = ", ".join(str(entry.seq) for entry in exhibit.history)
    return [
        (texts("record.app"), texts("record.app.value", app=device.app, system=device.system)),
        (texts("record.build"), device.build),
        (texts("record.seal.entries"), texts("record.seal.value", entries=entries, size=f"{content.size:,}")),
        (texts("record.seal.key"), exhibit.history[0].key),
    ]


def _screen(screen: Screen, texts: Texts) -> Rows:
    monitors = "\n".join(
        texts(
            "record.monitor",
            name=monitor.name,
            width=monitor.width,
            height=monitor.height,
            x=monitor.x,
            y=monitor.y,
            scale=monitor.scale_percent,
        )
        for monitor in screen.monitors
    )
    area = texts("record.area.value", width=screen.width, height=screen.height, x=screen.x, y=screen.y)
    return [
        (texts("record.target"), _word("target", screen.target, texts)),
        (texts("record.area"), area),
        (texts("record.method"), _word("method", screen.method, texts)),
        (texts("record.window"), screen.window_title),
        (texts("record.program"), screen.program),
        (texts("record.monitors"), monitors),
        (texts("record.blank"), texts("record.blank.yes") if screen.blank else ""),
    ]


def _word(kind: str, value: str, texts: Texts) -> str:
    """Say a record's own word in plain language, where there is one."""
    return texts.known(f"{kind}.{value}", value)


def _file(exhibit: BundleExhibit, texts: Texts) -> Rows:
    content, link = exhibit.record.content, exhibit.redaction
    about = [content.media_type, texts("record.size.value", size=f"{content.size:,}")]
    if content.width is not None and content.height is not None:
        about.append(texts("record.pixels.value", width=f"{content.width:,}", height=f"{content.height:,}"))
    redacted = texts("record.redacted.value", path=exhibit.path, entry=link.seq) if link else ""
    return [
        (texts("record.name"), content.file_name),
        (texts("record.path"), "" if link else exhibit.path),
        (texts("record.type"), ", ".join(about)),
        (texts("record.sha256.original" if link else "record.sha256"), content.sha256),
        (texts("record.redacted"), redacted),
        (texts("record.sha256.redacted"), link.what.redacted if link else ""),
        (texts("record.warnings"), "\n".join(content.warnings)),
    ]
