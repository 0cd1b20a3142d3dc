"""Choosing one window by its title."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import button
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import look
from evidence_desktop.workflows.look import Seen

ID = Qt.ItemDataRole.UserRole


class WindowsPage(Page):
    """The windows that can be seen, the front one first."""

    chosen = Signal(int)
    went_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._ours: frozenset[int] = frozenset()
        self.title.setText(self.tr("Which window?"))
        self.setAccessibleName(self.title.text())
        self.take = button(self.tr("Capture it"), self._take, "primary")
        self.take.setEnabled(False)
        self.list = QListWidget()
        self.list.setProperty("part", "box")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Windows"))
        self.list.itemActivated.connect(lambda _item: self._take())
        self.list.currentRowChanged.connect(lambda row: self.take.setEnabled(row >= 0))
        self.column.addWidget(self.list, 1)
        self.act(self.take, button(self.tr("Back"), self.went_back.emit), button(self.tr("Look again"), self.opened))

    def begin(self, ours: frozenset[int]) -> None:
        """Leave out these windows, which are our own."""
        self._ours = ours

    def opened(self) -> None:
        """Look which windows there are."""
        self.banner.clear()
        self.list.clear()
        self._desk.tasks.run(lambda _progress: look.screens(), self._show, self._failed, vault=False)

    def emptied(self) -> None:
        """Forget the titles."""
        self.list.clear()
        self.banner.clear()

    def _show(self, seen: Seen) -> None:
        self.list.clear()
        for window in seen.windows:
            if window.id in self._ours:
                continue
            title = window.title or self.tr("Window without a title")
            size = self.tr("{width} by {height} pixels").format(width=window.width, height=window.height)
            item = QListWidgetItem(f"{title}\n{window.program}  ·  {size}" if window.program else f"{title}\n{size}")
            item.setData(ID, window.id)
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus()
        else:
            hint = self.tr("Open it, or take it out of its minimised state, and look again.")
            self.banner.say(self.tr("No other window can be seen."), hint, "care")

    def _failed(self, error: EvidenceError) -> None:
        self.banner.error(error)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(int(item.data(ID)))
