"""What to do when the same picture was taken in twice, and parts of it are covered in one place only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.gui.wrap import Wrap
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import redact
from evidence_desktop.workflows.redact import Twin


class TwinNotice(Card):
    """Shown only when there is something to say.

    Attributes:
        changed: Parts were covered, or something is left out now: what goes in is not the same any more.
        failed: It could not be covered; the error.
        left_out: Labels that the person left out.
        told: Labels of which the notice tells.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._twins: tuple[Twin, ...] = ()
        self.left_out: frozenset[str] = frozenset()
        self.told: frozenset[str] = frozenset()
        self.column.addWidget(text(self.tr("A covered picture would also go in uncovered"), "head"))
        self.words = text("")
        self.column.addWidget(self.words)
        self.cover = button(self.tr("Cover the same parts there too"), self._cover)
        self.leave = button(self.tr("Leave it out"), self._leave)
        self.column.addLayout(Wrap(self.cover, self.leave))
        self.hide()

    def look(self, labels: Sequence[str]) -> None:
        """Look whether there is anything to say about a redacted bundle of these, or of everything."""
        vault = self._desk.vault

        def found(twins: tuple[Twin, ...]) -> None:
            if self._desk.session is vault:
                self._show(tuple(twin for twin in twins if twin.label not in self.left_out))

        self._desk.tasks.run(lambda _progress: redact.twins(vault, labels), found, self._failed, vault=False)

    def say_nothing(self) -> None:
        """Take the notice away; what was left out stays so."""
        self._show(())

    def forget(self) -> None:
        """Drop everything; nothing is left out any more."""
        self.left_out = frozenset()
        self._show(())

    def _show(self, twins: tuple[Twin, ...]) -> None:
        self._twins = twins
        self.told = frozenset(twin.label for twin in twins)
        line = self.tr("{label} holds the same picture as {covered}, byte for byte. In {label} nothing is covered.")
        self.words.setText("\n".join(line.format(label=twin.label, covered=twin.covered) for twin in twins))
        self.cover.setEnabled(True)
        self.setVisible(bool(twins))

    def _cover(self) -> None:
        vault, twins = self._desk.vault, self._twins
        self.cover.setEnabled(False)

        def job(_progress: Progress) -> None:
            for twin in twins:
                redact.cover_twin(vault, twin)

        self._desk.tasks.run(job, lambda _none: self._covered(), self._failed, stoppable=False)

    def _covered(self) -> None:
        if self._desk.session is not None:
            self.changed.emit()

    def _leave(self) -> None:
        self.left_out |= {twin.label for twin in self._twins}
        self.changed.emit()

    def _failed(self, error: EvidenceError) -> None:
        self.cover.setEnabled(True)
        if self._desk.session is not None:
            self.failed.emit(error)
