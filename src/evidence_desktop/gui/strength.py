"""Shows how hard a passphrase is to guess: in words first, and as a bar."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from evidence_desktop.gui.parts import text
from evidence_desktop.gui.tasks import Tasks
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import session
from evidence_desktop.workflows.session import Strength

BEST = 4
"""The highest score."""


class StrengthMeter(QWidget):
    """Measures one passphrase at a time, outside the UI thread; what was typed meanwhile is measured next."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._wanted = ""
        self._measuring = False
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, BEST + 1)
        self.bar.setAccessibleName(self.tr("How hard it is to guess"))
        self.words: QLabel = text("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        self._show(None)

    def measure(self, passphrase: str) -> None:
        """Measure this passphrase, as soon as the one before is done."""
        self._wanted = passphrase
        if not passphrase:
            self._show(None)
        elif not self._measuring:
            self._measuring = True
            self._tasks.run(
                lambda _progress: session.strength(passphrase),
                lambda found: self._measured(passphrase, found),
                self._failed,
                vault=False,
            )

    def _measured(self, passphrase: str, found: Strength) -> None:
        self._measuring = False
        if passphrase == self._wanted:
            self._show(found)
        else:
            self.measure(self._wanted)

    def _failed(self, _error: EvidenceError) -> None:
        # The meter only advises: without it, a vault is made all the same.
        self._measuring = False
        self._show(None)

    def _show(self, found: Strength | None) -> None:
        words = self._say(found)
        self.bar.setValue(0 if found is None else found.score + 1)
        self.bar.setAccessibleDescription(words)
        self.words.setText(words)

    def _say(self, found: Strength | None) -> str:
        if found is None:
            return self.tr("How hard it is to guess is shown here while you type.")
        if found.short:
            return self.tr("Still too short")
        return (
            self.tr("Very easy to guess"),
            self.tr("Easy to guess"),
            self.tr("Could be guessed with patience"),
            self.tr("Hard to guess"),
            self.tr("Very hard to guess"),
        )[found.score]
