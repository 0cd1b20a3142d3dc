"""One topic of help, to read: a card for each part, and at the end where it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from evidence_desktop.gui.pages.timeline import day_words
from evidence_desktop.gui.parts import Card, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows.support import Section, Source, Topic


class TopicView(QWidget):
    """Shows one topic after another."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        self._column.addWidget(self._body)

    def show_topic(self, topic: Topic) -> None:
        """Show this one in place of the last."""
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * SPACE)
        for section in topic.sections:
            column.addWidget(_card(section))
        column.addWidget(sources_line(topic.sources))
        self._column.addWidget(self._body)


def marked(words: str, part: str = "") -> QLabel:
    """Make a text that can be marked: addresses and numbers are copied from here by hand."""
    label = text(words, part)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def sources_line(sources: Iterable[Source]) -> QLabel:
    """Say where something was seen, and when."""
    say = QCoreApplication.translate
    named = (
        say("Help", "{source} (seen on {day})").format(source=one.name, day=day_words(one.seen_on)) for one in sources
    )
    return text(say("Help", "Sources: {sources}").format(sources="; ".join(named)), "small")


def _card(section: Section) -> Card:
    card = Card()
    card.column.addWidget(text(section.head, "head"))
    for paragraph in section.text:
        card.column.addWidget(marked(paragraph))
    for point in section.points:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(QLabel("•"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(marked(point), 1)
        card.column.addLayout(row)
    return card
