"""The part for lawyers and helpers: a request for a time stamp out, and the authority's answer in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.choose import choose_file, choose_new_file
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.gui.tokens import SPACE


class StampCard(Card):
    """Folded until somebody wants it.

    Attributes:
        asked: A request is wanted; where it goes.
        answered: There is an answer; its file, and that of the authority's root certificate.
    """

    asked = Signal(object)
    answered = Signal(object, object)

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.column.addWidget(text(self.tr("A time stamp from an authority"), "head"))
        self.column.addWidget(
            text(
                self.tr(
                    "For lawyers and helpers. A time-stamping authority signs the date by its own clock, and whoever "
                    "trusts that authority can check it."
                )
            )
        )
        self.more = button(self.tr("Show how it is done"), self._toggle, "plain")
        self.more.setCheckable(True)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.ask = button(self.tr("Save a request…"), self._choose_request)
        self.take = button(self.tr("Take in the answer…"), self._choose_answer)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        for part in (
            text(self.tr("1. Save a request, for example on a USB stick. It holds one hash and tells nothing else.")),
            self.ask,
            text(
                self.tr(
                    "2. Have it carried to an authority from any computer. Its answer is a file, whose name often "
                    "ends in .tsr."
                )
            ),
            text(
                self.tr(
                    "3. Take in the answer here. You are asked for that file, and then for the authority's root "
                    "certificate, which is on the authority's own site. The answer is checked first."
                )
            ),
            self.take,
        ):
            column.addWidget(part)
        for one in (self.ask, self.take):
            column.setAlignment(one, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._body)
        self.fold()

    def fold(self) -> None:
        """Close it again."""
        self.more.setChecked(False)
        self._toggle()

    def _toggle(self) -> None:
        self._body.setVisible(self.more.isChecked())

    def _choose_request(self) -> None:
        path = choose_new_file(self._page, self.tr("Where the request goes"), "request.tsq")
        if path is not None:
            self.asked.emit(path)

    def _choose_answer(self) -> None:
        reply = choose_file(self._page, self.tr("The authority's answer"))
        if reply is None:
            return
        root = choose_file(self._page, self.tr("The authority's root certificate"))
        if root is not None:
            self.answered.emit(reply, root)
