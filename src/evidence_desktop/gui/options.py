"""Choices whose words wrap, which Qt's own radio buttons cannot, and exact values that break anywhere."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QMouseEvent, QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from evidence_desktop.gui.parts import text
from evidence_desktop.gui.tokens import SPACE


class Option(QWidget):
    """A radio button or check box with its words, and a hint beneath them; the words can be pressed as well."""

    def __init__(self, mark: QAbstractButton, words: str, hint: str = "") -> None:
        super().__init__()
        self.mark = mark
        mark.setAccessibleName(words)
        mark.setAccessibleDescription(hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE, 0, SPACE)
        # The mark keeps room for words of its own, which is the distance that these need.
        row.setSpacing(0)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        name = text(words)
        name.setBuddy(mark)
        column.addWidget(name)
        if hint:
            column.addWidget(text(hint, "small"))
        row.addLayout(column, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words belong to the mark."""
        if event.button() == Qt.MouseButton.LeftButton and self.mark.isEnabled():
            self.mark.setFocus()
            self.mark.click()


class Wide(QPushButton):
    """A button as wide as the page, with a name and a line about it that both wrap."""

    def __init__(self, words: str, hint: str = "") -> None:
        super().__init__()
        self.words = words
        self.setProperty("part", "choice")
        self.setAutoDefault(False)
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        for label in (text(words, "head"), text(hint, "quiet")):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setVisible(bool(label.text()))
            column.addWidget(label)

    def sizeHint(self) -> QSize:
        """As large as the words need, not as an empty button."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same for the least."""
        return self._column.minimumSize()


class Exact(QPlainTextEdit):
    """An exact value, such as a path or a key: it can be marked, and it breaks anywhere rather than be cut off."""

    def __init__(self, name: str, part: str = "exact", *, figures: bool = True) -> None:
        super().__init__()
        self.setProperty("part", part)
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        if figures:
            self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setBackgroundRole(QPalette.ColorRole.NoRole)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width."""
        super().resizeEvent(event)
        self._fit()
        # The lines are broken only after this, where the width changed while the page was laid out.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        # The document counts its height in lines, and a line with letters of another font may be higher than others.
        block, needed = self.document().firstBlock(), 0.0
        while block.isValid():
            needed += self.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(max(ceil(needed), self.fontMetrics().lineSpacing()) + SPACE)
