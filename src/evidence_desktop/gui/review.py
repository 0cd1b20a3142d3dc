"""The way through what is kept: the list, one exhibit, two side by side, deleting."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.later import Pages
from evidence_desktop.gui.pages.compare import ComparePage
from evidence_desktop.gui.pages.delete import DeletePage
from evidence_desktop.gui.pages.evidence import EvidencePage
from evidence_desktop.gui.pages.exhibit import ExhibitPage


class Review(Pages):
    """Holds the four pages and leads from one to the other."""

    NAMES = {name: name for name in ("evidence", "exhibit", "compare", "delete")}  # noqa: RUF012 - a constant

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.open_exhibit.connect(self._open)

    @cached_property
    def evidence(self) -> EvidencePage:
        """The list."""
        return EvidencePage(self._desk)

    @cached_property
    def exhibit(self) -> ExhibitPage:
        """One of them."""
        page = ExhibitPage(self._desk)
        page.compare.connect(self._compare)
        page.delete.connect(self._ask_delete)
        return page

    @cached_property
    def compare(self) -> ComparePage:
        """Two side by side."""
        return ComparePage(self._desk)

    @cached_property
    def delete(self) -> DeletePage:
        """What deleting means."""
        page = DeletePage(self._desk)
        page.deleted.connect(self._deleted)
        return page

    def _open(self, label: str) -> None:
        if self._desk.session is not None:
            self.exhibit.begin(label)
            self._desk.show_page.emit("exhibit")

    def _compare(self, one: str, other: str) -> None:
        self.compare.begin(one, other)
        self._desk.show_page.emit("compare")

    def _ask_delete(self, label: str) -> None:
        self.delete.begin(label)
        self._desk.show_page.emit("delete")

    def _deleted(self, label: str) -> None:
        self.delete.emptied()
        # The blurred picture of what is gone goes too.
        self.evidence.thumbs.forget()
        self._desk.show_page.emit("evidence")
        self._desk.changed.emit()
        words = self.tr("{label} is deleted.").format(label=label)
        self.evidence.banner.say(words, self.tr("Its hash and your reason stay in the log."), "well")
