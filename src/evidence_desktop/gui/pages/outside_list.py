"""What holds the custody log from outside so far, and what was asked for."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.parts import Card, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.when import exactly, said
from evidence_desktop.model.custody import Event
from evidence_desktop.workflows.anchor import Outside

SHOWN = 12
"""Things that are shown one by one."""


class SoFar(Card):
    """Lists them, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._found: tuple[Outside, ...] | None = None
        self.column.addWidget(text(self.tr("What there is so far"), "head"))
        self._body = QWidget()
        self.column.addWidget(self._body)

    def show_all(self, found: tuple[Outside, ...]) -> None:
        """Show these; the oldest comes first."""
        if found == self._found:
            return
        self._found = found
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for one in found[: -SHOWN - 1 : -1]:
            words = what(one)
            if column.count():
                column.addSpacing(2 * SPACE)
            column.addWidget(text(words))
            exact = Exact(words, figures=False)
            exact.setPlainText(when(one))
            column.addWidget(exact)
        if len(found) > SHOWN:
            more = QCoreApplication.translate("OutsideList", "And %n earlier.", "", len(found) - SHOWN)
            column.addWidget(text(more, "small"))
        if not found:
            column.addWidget(text(self.tr("Nothing outside holds your custody log yet."), "quiet"))
        self._put(body)

    def forget(self) -> None:
        """Show none of them."""
        self._found = None
        self._put(QWidget())

    def _put(self, body: QWidget) -> None:
        self.column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body


def what(one: Outside) -> str:
    """What it is, in a sentence."""
    say = QCoreApplication.translate
    if one.event is Event.CHECKPOINT_GIVEN:
        words = say("OutsideList", "Given to {to}. It covers %n entries.", "", one.size)
        return words.format(to=one.to)
    if one.time is None:
        return say("OutsideList", "A time stamp over %n entries was asked for.", "", one.size)
    here = one.time.astimezone()
    words = say("OutsideList", "Time stamp: {when}. %n entries existed by then.", "", one.size)
    return words.format(when=said(here, datetime.now(here.tzinfo).date()))


def when(one: Outside) -> str:
    """When it was noted here, and what a time stamp itself says, exactly."""
    say = QCoreApplication.translate
    local = one.when
    noted = f"{said(local, datetime.now(local.tzinfo).date())}  ·  {exactly(local)}"
    if one.time is None:
        return noted
    return say("OutsideList", "By the authority: {exact}\nTaken in: {noted}").format(
        exact=exactly(one.time), noted=noted
    )
