"""What every page is: a title, a notice, a column no wider than can be read, and a foot with the one main action."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from evidence_desktop.gui.parts import Banner, text
from evidence_desktop.gui.pressed import Row
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE, WIDEST

EDGE = 8 * SPACE


class Page(QWidget):
    """A page: fill ``column``; give the main action to ``act``."""

    def __init__(self, style: Style, title: str, lead: str = "") -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.step = text("", "small")
        self.step.hide()
        self.title = text(title, "title")
        self.lead = text(lead, "quiet")
        self.lead.setVisible(bool(lead))
        self.banner = Banner(style)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._build_column())
        self._foot, self._actions = self._build_foot()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot)

    def act(self, primary: QPushButton, *others: QPushButton, instead: QPushButton | None = None) -> None:
        """Put the main action where it always stands, at the foot on the right; ``instead`` stands there at times."""
        for other in others:
            self._actions.addWidget(other)
        self._actions.addStretch(1)
        self._actions.addWidget(primary)
        if instead is not None:
            self._actions.addWidget(instead)
            instead.hide()
        self._foot.show()

    def at_step(self, number: int, count: int) -> None:
        """Say which step of a guided way this is; nothing with 0."""
        words = QCoreApplication.translate("Page", "Step {number} of {count}").format(number=number, count=count)
        self.step.setText(words if number else "")
        self.step.setVisible(bool(number))

    def opened(self) -> None:
        """Called each time the page comes to the front; pages load what they show here."""

    def emptied(self) -> None:
        """Called when the vault is locked: forget everything that came out of it."""

    def top(self) -> None:
        """Scroll to the beginning, where notices stand."""
        self._scroll.verticalScrollBar().setValue(0)

    def _build_column(self) -> QWidget:
        outer = QWidget()
        outer.setProperty("part", "column")
        row = QHBoxLayout(outer)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4 * SPACE)
        self.column.addWidget(self.step)
        self.column.addWidget(self.title)
        self.column.addWidget(self.lead)
        self.column.addWidget(self.banner)
        row.addWidget(inner, 1)
        return outer

    def _build_foot(self) -> tuple[QFrame, QHBoxLayout]:
        foot = QFrame()
        foot.setProperty("part", "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(EDGE, 3 * SPACE, EDGE, 3 * SPACE)
        inner = Row()
        inner.setMaximumWidth(WIDEST)
        row.addWidget(inner, 1)
        foot.hide()
        return foot, inner.row
