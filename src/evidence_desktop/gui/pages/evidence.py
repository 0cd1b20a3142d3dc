"""Evidence: everything that is kept, blurred until it is held."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import button, text
from evidence_desktop.gui.rows import RowPainter, Rows
from evidence_desktop.gui.thumbs import Thumbs
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import review
from evidence_desktop.workflows.review import Row


class HoldList(QListView):
    """A list whose pictures are clear while they are held: the mouse on a picture, or the space bar."""

    def __init__(self, painter: RowPainter, thumbs: Thumbs, rows: Rows) -> None:
        super().__init__()
        self._painter = painter
        self._thumbs = thumbs
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(painter)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the picture under the pointer."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_picture = self._painter.picture_place(self.visualRect(index)).contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and on_picture:
            self._hold(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self._thumbs.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar holds the chosen row's picture."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._hold(self.currentIndex())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._thumbs.release()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody holds what has no focus."""
        self._thumbs.release()
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        """Take what the page gives."""
        return QSize(400, 300)

    def _hold(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and not row.deleted:
            self._thumbs.hold(row.id)


class EvidencePage(Page):
    """The list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.title.setText(self.tr("Evidence"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr("Pictures are blurred. Hold the mouse on one, or hold the space bar, to see it small and clear.")
        )
        self.thumbs = Thumbs(desk)
        self.rows = Rows(self.thumbs)
        self.painter = RowPainter(desk.style, self.thumbs)
        self.list = HoldList(self.painter, self.thumbs, self.rows)
        self.list.setAccessibleName(self.tr("Exhibits"))
        self.column.addWidget(self.list, 1)
        self.empty = text(self.tr("Nothing is kept yet. Your first capture will stand here."), "lead")
        self.column.addWidget(self.empty)
        self._filler = QWidget()
        self.column.addWidget(self._filler, 1)
        self.bundle = button(self.tr("Make a bundle"), lambda: desk.show_page.emit("bundle"), "primary")
        self.first = button(self.tr("Capture something"), lambda: desk.show_page.emit("capture"), "primary")
        for widget in (self.empty, self._filler):
            widget.hide()
        self.act(self.bundle, instead=self.first)
        desk.changed.connect(self._load_if_shown)
        desk.style.changed.connect(self._lay_out_again)

    def opened(self) -> None:
        """Load what there is."""
        vault = self._desk.vault
        self._desk.tasks.run(lambda _progress: review.listed(vault, newest_first=True), self._show, self._failed)
        self.list.setFocus()

    def emptied(self) -> None:
        """Forget the rows; the pictures go with the lock."""
        self.rows.fill(())
        self.banner.clear()

    def _load_if_shown(self) -> None:
        if self.isVisible():
            self.opened()

    def _show(self, rows: Sequence[Row]) -> None:
        if self._desk.session is None:
            return
        self.rows.fill(rows)
        some = bool(rows)
        filled: tuple[QWidget, ...] = (self.list, self.lead, self.bundle)
        empty: tuple[QWidget, ...] = (self.empty, self._filler, self.first)
        for widget in filled:
            widget.setVisible(some)
        for widget in empty:
            widget.setVisible(not some)
        if some:
            self.list.setCurrentIndex(self.rows.index(0))

    def _lay_out_again(self) -> None:
        self.list.scheduleDelayedItemsLayout()

    def _failed(self, error: EvidenceError) -> None:
        self.banner.error(error)
