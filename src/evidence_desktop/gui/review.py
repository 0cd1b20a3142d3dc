"""The way through what is kept: the list, one exhibit, two side by side, deleting."""

from __future__ import annotations

from PySide6.QtCore import QObject

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.pages.compare import ComparePage
from evidence_desktop.gui.pages.delete import DeletePage
from evidence_desktop.gui.pages.evidence import EvidencePage
from evidence_desktop.gui.pages.exhibit import ExhibitPage


class Review(QObject):
    """Holds the four pages and leads from one to the other."""

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self.evidence = EvidencePage(desk)
        self.exhibit = ExhibitPage(desk)
        self.compare = ComparePage(desk)
        self.delete = DeletePage(desk)
        desk.open_exhibit.connect(self._open)
        self.exhibit.compare.connect(self._compare)
        self.exhibit.delete.connect(self._ask_delete)
        self.delete.deleted.connect(self._deleted)

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
