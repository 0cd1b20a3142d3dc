"""Buttons whose words go on in the next line where they are long, and rows of them: Qt's would not fit the page."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QStyleOptionButton, QWidget

from evidence_desktop.gui.tokens import SPACE

MOST = 480
"""Pixels that a button is wide at most, at any text size: it fits into a card beside the rail in a small window."""

ASKED_AGAIN = {QEvent.Type.Polish, QEvent.Type.ShowToParent, QEvent.Type.FontChange, QEvent.Type.StyleChange}


class Button(QPushButton):
    """A push button; ``text()`` stays as it was given."""

    def sizeHint(self) -> QSize:
        """As wide as the words, or as high as their lines."""
        natural = super().sizeHint()
        metrics = self.fontMetrics()
        frame = natural.width() - metrics.horizontalAdvance(self.text())
        lines = self._lines()
        if len(lines) == 1:
            return natural
        width = frame + max(map(metrics.horizontalAdvance, lines))
        return QSize(width, natural.height() + (len(lines) - 1) * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """The same: its words are never cut off."""
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Paint the words in their lines."""
        super().initStyleOption(option)
        option.text = "\n".join(self._lines())

    def event(self, event: QEvent) -> bool:
        """Ask for the height of all lines: the least height of the style sheet is that of one."""
        done = super().event(event)
        if event.type() in ASKED_AGAIN and len(self._lines()) > 1:
            self.setMinimumHeight(self.sizeHint().height())
        return done

    def _lines(self) -> list[str]:
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(self.text()) <= MOST:
            return [self.text()]
        lines = [""]
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > MOST:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


class Row(QWidget):
    """Buttons beside one another, or above one another where they do not fit, in large text; ``row`` takes them."""

    def __init__(self) -> None:
        super().__init__()
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(3 * SPACE)

    def event(self, event: QEvent) -> bool:
        """Look again when there is more room or less, or other words."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            shown = [one for one in self.findChildren(QPushButton) if not one.isHidden()]
            needed = sum(one.sizeHint().width() + 3 * SPACE for one in shown)
            side = QBoxLayout.Direction.LeftToRight if needed <= self.width() else QBoxLayout.Direction.TopToBottom
            if self.row.direction() != side:
                self.row.setDirection(side)
        return super().event(event)
