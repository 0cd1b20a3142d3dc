"""The shell: the rail on the left, the pages on the right. It can be painted before anything heavy is loaded."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE, TARGET

SIZE = (1080, 720)
LEAST = (640, 480)
LOCK_KEY = "Ctrl+L"
RAIL = 104
"""Pixels at 100 % for the rail's words and icons."""


class Window(QWidget):
    """The main window.

    Attributes:
        painted: Emitted once, when the first picture of the window is on its way to the screen.
        chosen: A word on the rail was pressed; its name.
        lock_asked: The lock button or its key was pressed.
        left: The person closed the window.
    """

    painted = Signal()
    chosen = Signal(str)
    lock_asked = Signal()
    left = Signal()

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._was_painted = False
        self._words: dict[str, tuple[QToolButton, str]] = {}
        self._pages: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Evidence Desktop"))
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._wait())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_rail())
        row.addWidget(self.stack, 1)
        style.changed.connect(self._paint_rail)

    def _wait(self) -> QLabel:
        wait = QLabel(self.tr("Opening…"))
        wait.setProperty("part", "quiet")
        wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return wait

    def _build_rail(self) -> QFrame:
        self._rail_frame = rail = QFrame()
        rail.setProperty("part", "rail")
        rail.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(rail)
        column.setContentsMargins(3 * SPACE, 8 * SPACE, 3 * SPACE, 4 * SPACE)
        column.setSpacing(SPACE)
        self._rail = QVBoxLayout()
        self._rail.setSpacing(SPACE)
        column.addLayout(self._rail)
        column.addStretch(1)
        self._lock = self._word(self.tr("Lock"))
        self._lock.setToolTip(self.tr("Lock now ({key})").format(key=LOCK_KEY))
        self._lock.clicked.connect(self.lock_asked)
        self._lock.hide()
        column.addWidget(self._lock)
        QShortcut(QKeySequence(LOCK_KEY), self).activated.connect(self.lock_asked)
        # The rail is there from the first picture on, so that nothing jumps when its words come.
        rail.setMinimumWidth(self._style.look.px(RAIL) + 17 * SPACE)
        return rail

    def _word(self, words: str) -> QToolButton:
        word = QToolButton()
        word.setProperty("part", "rail")
        word.setText(words)
        word.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        word.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        word.setMinimumHeight(TARGET)
        word.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return word

    def add_page(self, name: str, page: QWidget, words: str = "", icon: str = "") -> None:
        """Add a page; with ``words`` it also gets a place on the rail."""
        self._pages[name] = page
        self.stack.addWidget(page)
        if words:
            word = self._word(words)
            word.setCheckable(True)
            word.setAutoExclusive(True)
            word.clicked.connect(lambda: self.chosen.emit(name))
            self._rail.addWidget(word)
            self._words[name] = (word, icon)
            self._paint_rail()

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        page = self._pages[name]
        self.stack.setCurrentWidget(page)
        if name in self._words:
            self._words[name][0].setChecked(True)

    def page_shown(self) -> str:
        """Name of the page in front; empty before there is one."""
        return next((name for name, page in self._pages.items() if page is self.stack.currentWidget()), "")

    def offer(self, names: frozenset[str], *, lock: bool) -> None:
        """Show these words on the rail, and no others."""
        for name, (word, _icon) in self._words.items():
            word.setVisible(name in names)
        self._lock.setVisible(lock)

    def _paint_rail(self) -> None:
        look = self._style.look
        for word, icon in (*self._words.values(), (self._lock, "lock")):
            self._style.put_icon(word, icon, look.colours.quiet, look.colours.accent)
        self._rail_frame.setMinimumWidth(look.px(RAIL) + 17 * SPACE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and notice the first time that it counts."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The picture leaves with the end of this paint cycle; what loads next must not hold it up.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave: the program ends once work has stopped and the vault is closed."""
        event.accept()
        self.left.emit()
