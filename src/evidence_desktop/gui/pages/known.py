"""The sealed record of an exhibit, in plain words with the exact values beneath."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.parts import Card, text
from evidence_desktop.gui.rows import kind_words
from evidence_desktop.gui.when import exactly, said
from evidence_desktop.model.record import Record


def known(record: Record) -> Card:
    """Make the card: what was sealed, and never changes."""
    say = QCoreApplication.translate
    card = Card()
    card.column.addWidget(text(say("known", "What was sealed"), "head"))
    local = record.captured.local
    taken = say("known", "{kind}, taken {when} by this computer's clock")
    when = said(local, datetime.now(local.tzinfo).date())
    card.column.addWidget(text(taken.format(kind=kind_words(record.kind), when=when)))
    card.column.addWidget(text(f"{exactly(local)}  ·  {record.captured.zone}", "small"))
    for name, value in _values(record):
        if value:
            card.column.addWidget(text(name, "small"))
            shown = Exact(name, figures=value in (record.content.sha256, record.id))
            shown.setPlainText(value)
            card.column.addWidget(shown)
    for warning in record.content.warnings:
        card.column.addWidget(text(warning))
    return card


def _values(record: Record) -> Iterator[tuple[str, str]]:
    say = QCoreApplication.translate
    source, content, screen = record.source, record.content, record.screen
    yield say("known", "Case"), record.case
    yield say("known", "Platform"), source.platform
    yield say("known", "Address"), source.url
    yield say("known", "Account"), source.account
    yield say("known", "Address of the account"), source.profile_url
    yield say("known", "When it was posted"), record.event_time
    yield say("known", "When you first saw it"), record.first_seen
    yield say("known", "What you said about it"), record.remark
    if screen is not None:
        yield say("known", "Window"), screen.window_title
        yield say("known", "Program"), screen.program
        place = say("known", "{width} by {height} pixels, from {x}, {y}")
        yield (
            say("known", "Part of the screen"),
            place.format(width=screen.width, height=screen.height, x=screen.x, y=screen.y),
        )
    yield say("known", "File"), content.file_name
    size = QLocale().toString(content.size)
    yield say("known", "Type and size"), say("known", "{type}, {size} bytes").format(type=content.media_type, size=size)
    if content.width is not None:
        pixels = say("known", "{width} by {height} pixels").format(width=content.width, height=content.height)
        yield say("known", "Picture"), pixels
    yield say("known", "SHA-256 of the original"), content.sha256
    for fact in content.facts:
        yield fact.name, fact.value
    yield say("known", "Device"), f"{record.device.system}, {record.device.app}"
    yield say("known", "Exhibit's own number"), record.id
