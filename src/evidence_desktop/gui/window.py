"""The shell: the rail on the left, the pages on the right. It can be painted before anything heavy is loaded."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QShortcut,
    QWindowStateChangeEvent,
)
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

from evidence_desktop.gui.focus import move_focus
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE, TARGET

SIZE = (1080, 720)
LEAST = (640, 480)
LOCK_KEY = "Ctrl+L"
OWN, NEUTRAL = "#0f5e5c", "#5f6368"
"""Colours of the icon: in a task bar it stands on any ground, light or dark."""
ICONS = {"language": "unlock"}
"""The icon of a page whose icon has another name."""
RAIL = 104
"""Pixels at 100 % for the rail's words and icons."""


class Window(QWidget):
    """The main window.

    Attributes:
        painted: Emitted once, when the first picture of the window is on its way to the screen.
        chosen: A word on the rail was pressed; its name.
        lock_asked: The lock button or its key was pressed.
        hide_asked: The hide button was pressed.
        unveiled: The window shows its content again.
        left: The person closed the window.
    """

    painted = Signal()
    chosen = Signal(str)
    lock_asked = Signal()
    hide_asked = Signal()
    unveiled = Signal()
    left = Signal()

    def __init__(self, style: Style, *, neutral: bool = False) -> None:
        super().__init__()
        self._style = style
        self._was_painted = False
        self._words: dict[str, tuple[QToolButton, str]] = {}
        self._pages: dict[str, QWidget] = {}
        self._neutral = neutral
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*LEAST)
        self.resize(*SIZE)
        self.stack = QStackedWidget()
        self._wait = QLabel()
        self._wait.setProperty("part", "quiet")
        self._wait.setWordWrap(True)
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self._wait)
        # All that can be seen is in one child: hiding it leaves a window of one colour.
        self._content = QWidget()
        row = QHBoxLayout(self._content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_rail())
        # A line of its own: a border of the rail would stand on the wrong side where people read from right to left.
        line = QFrame()
        line.setProperty("part", "line")
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addWidget(self.stack, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._content)
        self.say_words()
        style.changed.connect(self._paint_rail)

    def _build_rail(self) -> QFrame:
        self._rail_frame = rail = QFrame()
        rail.setProperty("part", "rail")
        column = QVBoxLayout(rail)
        column.setContentsMargins(3 * SPACE, 6 * SPACE, 3 * SPACE, 4 * SPACE)
        column.setSpacing(SPACE)
        self._rail = QVBoxLayout()
        self._rail.setSpacing(SPACE)
        column.addLayout(self._rail)
        column.addStretch(1)
        self._hide = self._word("")
        self._hide.clicked.connect(self.hide_asked)
        self._lock = self._word("")
        self._lock.clicked.connect(self.lock_asked)
        self._lock.hide()
        column.addWidget(self._hide)
        column.addWidget(self._lock)
        QShortcut(QKeySequence(LOCK_KEY), self).activated.connect(self.lock_asked)
        # The rail is there from the first picture on, so that nothing jumps when its words come.
        rail.setMinimumWidth(self._style.look.px(RAIL) + 17 * SPACE)
        return rail

    def say_words(self, hide_key: str = "") -> None:
        """Write the shell's own words, in the language in force."""
        self._wait.setText(self.tr("Opening…"))
        self._rail_frame.setAccessibleName(self.tr("Pages"))
        self._lock.setText(self.tr("Lock"))
        self._lock.setToolTip(self.tr("Lock now ({key})").format(key=LOCK_KEY))
        self._hide.setText(self.tr("Hide"))
        self._hide.setToolTip(self.tr("Hide this window and lock at once ({key})").format(key=hide_key))
        self._say_title()

    def _say_title(self) -> None:
        self.setWindowTitle(self.tr("Notes") if self._neutral else self.tr("Evidence Desktop"))

    def take_name(self, *, neutral: bool) -> None:
        """Carry our own name and icon, or ones that tell nothing."""
        self._neutral = neutral
        self._say_title()
        self.setWindowIcon(QIcon(self._style.picture("note" if neutral else "app", NEUTRAL if neutral else OWN, 64)))

    def clear(self) -> None:
        """Take all pages out, for new ones in another language; they are not deleted here."""
        # First the empty one: taking away the page in front would lay out the next one, only to take it away as well.
        self.stack.setCurrentWidget(self._wait)
        for page in self._pages.values():
            self.stack.removeWidget(page)
        for word, _icon in self._words.values():
            self._rail.removeWidget(word)
            word.deleteLater()
        self._pages.clear()
        self._words.clear()

    def veil(self) -> None:
        """Show one empty colour, now, so that no picture of this window that anybody keeps has content."""
        self._content.hide()
        self.repaint()
        # The display server has the empty picture before anything else happens to the window.
        QGuiApplication.sync()

    def unveil(self) -> None:
        """Show the content again."""
        if self._content.isHidden():
            self._content.show()
            self.unveiled.emit()

    def _word(self, words: str) -> QToolButton:
        word = QToolButton()
        word.setProperty("part", "rail")
        word.setText(words)
        word.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        word.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        word.setMinimumHeight(TARGET)
        word.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return word

    def wait(self, words: str) -> None:
        """Say something before there are pages."""
        self._wait.setText(words)

    def put_words(self, *named: tuple[str, str]) -> None:
        """Give pages their places on the rail: the name of each, and its word."""
        for name, words in named:
            word = self._word(words)
            word.setCheckable(True)
            word.setAutoExclusive(True)
            word.clicked.connect(partial(self.chosen.emit, name))
            self._rail.addWidget(word)
            self._words[name] = (word, ICONS.get(name, name))
        self._paint_rail()

    def take_in(self, name: str, page: QWidget) -> None:
        """Take a page in, behind the one in front."""
        if name not in self._pages:
            self._pages[name] = page
            self.stack.addWidget(page)

    def show_page(self, name: str, page: QWidget) -> None:
        """Bring a page to the front."""
        self.take_in(name, page)
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
        for word, icon in (*self._words.values(), (self._hide, "hide"), (self._lock, "lock")):
            self._style.put_icon(word, icon, look.colours.quiet, look.colours.accent)
        words = (word for word, _icon in self._words.values())
        # The chosen word is bolder, and so somewhat wider, than its size says.
        widest = max((word.sizeHint().width() for word in words), default=0) + 8 * SPACE
        self._rail_frame.setMinimumWidth(max(look.px(RAIL) + 17 * SPACE, widest))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        """Tab: on to the next control in reading order."""
        return move_focus(self, forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and notice the first time that it counts."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The picture leaves with the end of this paint cycle; what loads next must not hold it up.
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Back from the task bar, the window shows its content again."""
        super().changeEvent(event)
        if (
            isinstance(event, QWindowStateChangeEvent)
            and event.oldState() & Qt.WindowState.WindowMinimized
            and not self.isMinimized()
        ):
            self.unveil()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where no task bar took it away, an empty window shows its content again when it is pressed."""
        super().mousePressEvent(event)
        self.unveil()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by any key."""
        super().keyPressEvent(event)
        self.unveil()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave: the program ends once work has stopped and the vault is closed."""
        event.accept()
        self.left.emit()
