"""A row that goes on in the next line where there is no more room: words are longer in other languages and sizes."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from evidence_desktop.gui.tokens import SPACE

GAP = 3 * SPACE


class Wrap(QLayout):
    """Puts widgets beside each other, in as many lines as it takes."""

    def __init__(self, *widgets: QWidget, gap: int = GAP) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more; Qt calls this."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It needs no more room than its widgets."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes: that is what it is for."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is when it is so wide."""
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, place: QRect) -> None:
        """Lay the widgets out."""
        super().setGeometry(place)
        self._lay_out(place, move=True)

    def sizeHint(self) -> QSize:
        """As wide as the widest, so that the page decides."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, place: QRect, *, move: bool) -> int:
        at, line = place.topLeft(), 0
        widget = self.parentWidget()
        mirrored = widget is not None and widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._shown():
            size = item.sizeHint()
            if at.x() > place.left() and at.x() + size.width() > place.right() + 1:
                at = QPoint(place.left(), at.y() + line + self._gap)
                line = 0
            if move:
                spot = QRect(at, size)
                if mirrored:
                    spot.moveRight(place.right() - (at.x() - place.left()))
                item.setGeometry(spot)
            at += QPoint(size.width() + self._gap, 0)
            line = max(line, size.height())
        return at.y() + line - place.top()


def wrapped(gap: int, *widgets: QWidget) -> QWidget:
    """Put widgets into a line that breaks where it must."""
    box = QWidget()
    box.setLayout(Wrap(*widgets, gap=gap))
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return box
