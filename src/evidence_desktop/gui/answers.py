"""Fields of a description: each can be answered with words, or with "I'm not sure"."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_desktop.gui.options import Option
from evidence_desktop.gui.parts import labelled
from evidence_desktop.workflows.describe import NOT_SURE

LEAST = 12
"""Characters that a list shows at least; what it holds must not make the page wider."""


class Suggestions(QComboBox):
    """A line of free text with a list of what is often written there.

    Each suggestion has a value, which is what counts, and words that are shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # What is typed is what is kept: nothing is completed by itself.
        completer = self.completer()
        if completer is not None:
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def offer(self, suggestions: Sequence[tuple[str, str]]) -> None:
        """Put these into the list; each is a value and its words. What is written stays."""
        written = self.value
        self.clear()
        for value, words in suggestions:
            self.addItem(words, value)
        self.set_value(written)

    @property
    def value(self) -> str:
        """The value of the suggestion that is shown, else what was typed."""
        text = self.currentText()
        found = self.findText(text, Qt.MatchFlag.MatchExactly)
        return str(self.itemData(found)) if found >= 0 else text

    def set_value(self, value: str) -> None:
        """Show a value."""
        found = self.findData(value) if value else -1
        self.setCurrentIndex(found)
        if found < 0:
            self.setEditText(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page past it must not change what it says."""
        event.ignore()


class Answer(QWidget):
    """A field with its name above it and "I'm not sure" beneath it.

    Attributes:
        changed: The answer changed.
        edit: What is typed into.
        unsure: The box that answers for the person.
    """

    changed = Signal()

    def __init__(self, edit: QLineEdit | QPlainTextEdit | Suggestions, hint: str = "") -> None:
        super().__init__()
        self.edit = edit
        name = edit.accessibleName()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(labelled(name, edit, hint))
        self.unsure = QCheckBox()
        not_sure = QCoreApplication.translate("Answer", "I'm not sure")
        column.addWidget(Option(self.unsure, not_sure))
        # Read out alone, the box has to say what it is about.
        self.unsure.setAccessibleName(QCoreApplication.translate("Answer", "{name}: I'm not sure").format(name=name))
        self.unsure.toggled.connect(self._disable)
        if isinstance(edit, QPlainTextEdit):
            edit.textChanged.connect(self.changed)
        elif isinstance(edit, QLineEdit):
            edit.textEdited.connect(self.changed)
        else:
            edit.editTextChanged.connect(self.changed)

    @property
    def value(self) -> str:
        """The answer as the record has it."""
        if self.unsure.isChecked():
            return NOT_SURE
        if isinstance(self.edit, QPlainTextEdit):
            return self.edit.toPlainText()
        return self.edit.text() if isinstance(self.edit, QLineEdit) else self.edit.value

    def fill(self, value: str) -> None:
        """Show an answer; ``changed`` may be emitted."""
        unsure = value == NOT_SURE
        self.unsure.setChecked(unsure)
        words = "" if unsure else value
        if isinstance(self.edit, QPlainTextEdit):
            self.edit.setPlainText(words)
        elif isinstance(self.edit, QLineEdit):
            # Unlike clear(), this leaves nothing behind to undo.
            self.edit.setText(words)
        else:
            self.edit.set_value(words)

    def _disable(self, unsure: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.edit.setEnabled(not unsure)
        self.changed.emit()
