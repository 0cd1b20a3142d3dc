"""The few pieces that pages are built from: words, buttons, a card, a banner, a bar for long work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from evidence_desktop.gui.errorwords import said
from evidence_desktop.gui.pressed import Button
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import CancelledError, EvidenceError

UNKNOWN = 0
"""Total of work whose length nobody knows."""
STEPS = 1000
"""Steps of a progress bar: Qt counts in 32 bits, a file's bytes do not fit."""


def text(words: str, part: str = "") -> QLabel:
    """Make a label that wraps; ``part`` names its look in the style sheet."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    if part:
        label.setProperty("part", part)
    return label


def spoken(part: str = "words") -> QLabel:
    """Make a label for words that are read out to somebody; they can be marked and copied."""
    label = text("", part)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def button(words: str, on: Callable[[], object] | None = None, part: str = "") -> QPushButton:
    """Make a button; ``part`` is ``primary`` for the one action of a page."""
    made = Button(words)
    made.setAutoDefault(False)
    if part:
        made.setProperty("part", part)
    if on is not None:
        # A click says whether the button is down now; nobody here asks.
        made.clicked.connect(lambda _down: on())
    return made


def secret_field(name: str) -> QLineEdit:
    """Make a field for a passphrase: hidden, and neither learned nor completed by the system's keyboard."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    field.setAccessibleName(name)
    return field


def field(name: str, example: str = "") -> QLineEdit:
    """Make a one-line field."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(example)
    return made


def labelled(words: str, widget: QWidget, hint: str = "") -> QWidget:
    """Put a name above a field, and a hint beneath it."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE)
    name = text(words, "head")
    name.setBuddy(widget)
    column.addWidget(name)
    column.addWidget(widget)
    if hint:
        column.addWidget(text(hint, "small"))
        widget.setAccessibleDescription(hint)
    return box


def chosen_in(group: QButtonGroup, name: str) -> str:
    """The property ``name`` of the button that is chosen in a group; empty when none is."""
    chosen = group.checkedButton()
    return "" if chosen is None else str(chosen.property(name))


class Card(QFrame):
    """A framed group; ``column`` takes its content."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        self.column.setSpacing(2 * SPACE)


class Banner(QFrame):
    """A calm notice inside the page: what happened, what is safe, what to do next. Colour is never its only sign."""

    ICONS = {"info": "info", "well": "check", "care": "care", "altered": "altered"}  # noqa: RUF012 - never changed

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._mood = "info"
        self.setProperty("part", "banner")
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words = text("", "head")
        self._hint = text("")
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        row.setSpacing(3 * SPACE)
        row.addWidget(self._sign)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(self._words)
        column.addWidget(self._hint)
        row.addLayout(column, 1)
        style.changed.connect(self._paint_sign)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else f"{self._words.text()} {self._hint.text()}".strip()

    def say(self, words: str, hint: str = "", mood: str = "info") -> None:
        """Show a notice; ``mood`` is ``info``, ``well``, ``care`` or ``altered``."""
        self._mood = mood
        self.setProperty("mood", mood)
        self._words.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._paint_sign()
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(f"{words} {hint}".strip())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def error(self, error: EvidenceError) -> None:
        """Show what went wrong, or that the person stopped it."""
        self.say(*said(error), "info" if isinstance(error, CancelledError) else "care")

    def clear(self) -> None:
        """Take the notice away, and forget what it said."""
        self.hide()
        self._words.clear()
        self._hint.clear()
        self.setAccessibleName("")

    def _paint_sign(self) -> None:
        c = self._style.look.colours
        colour = {"care": c.care, "altered": c.altered}.get(self._mood, c.accent)
        self._sign.setPixmap(self._style.picture(self.ICONS[self._mood], colour))


class WorkBar(QWidget):
    """Shows how far long work is, and stops it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = text("", "head")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(QCoreApplication.translate("WorkBar", "Stop"), self._ask_to_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2 * SPACE, 0, 2 * SPACE)
        row.setSpacing(4 * SPACE)
        column = QVBoxLayout()
        column.setSpacing(2 * SPACE)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        row.addWidget(self._stop)
        self.hide()

    def begin(self, words: str, *, can_stop: bool = True) -> None:
        """Show the bar with what is being done."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._stop.setVisible(can_stop)
        self._stop.setEnabled(True)
        self.show()

    def report(self, done: int, total: int) -> None:
        """Move the bar."""
        if total <= UNKNOWN:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, STEPS)
            self._bar.setValue(min(STEPS, done * STEPS // total))

    def end(self) -> None:
        """Take the bar away."""
        self.hide()

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(QCoreApplication.translate("WorkBar", "Stopping…"))
        self.stopped.emit()
