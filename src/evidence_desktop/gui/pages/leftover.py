"""What an interrupted export left behind: which bundle it was to become, and a button that removes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.workflows import places
from evidence_desktop.workflows.places import Unfinished


class Leftover(Card):
    """Shown while there is something; tells the page what went wrong."""

    found = Signal(str, str)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._left: Sequence[Unfinished] = ()
        self.column.addWidget(text(self.tr("An earlier bundle was not finished"), "head"))
        self.column.addWidget(text(self._safe(), "quiet"))
        self.names = Exact(self.tr("Unfinished bundles"))
        self.column.addWidget(self.names)
        row = QHBoxLayout()
        self.remove = button(self.tr("Remove what is left of it"), self._remove)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.column.addLayout(row)
        self.hide()

    def look(self) -> None:
        """Look for leftovers."""
        vault = self._desk.vault
        self._desk.tasks.run(lambda _progress: places.unfinished(vault), self._show, self.failed.emit)

    def forget(self) -> None:
        """Drop the names."""
        self._left = ()
        self.names.clear()
        self.hide()

    def _safe(self) -> str:
        return self.tr(
            "The program ended while it was made. Everything that was saved is safe. What was written of the bundle is "
            "no use to anybody, and may be readable."
        )

    def _show(self, left: Sequence[Unfinished]) -> None:
        if self._desk.session is None:
            return
        self._left = left
        self.names.setPlainText("\n".join(str(one.part) for one in left))
        self.setVisible(bool(left))
        if left:
            names = ", ".join(one.bundle.name for one in left)
            words = self.tr("A bundle was not finished: {names}.").format(names=names)
            hint = self.tr("Everything that was saved is safe. You can remove what is left of it under Bundle.")
            self.found.emit(words, hint)

    def _remove(self) -> None:
        left = self._left

        def job(_progress: object) -> None:
            for one in left:
                places.tidy(one)

        self.remove.setEnabled(False)
        self._desk.tasks.run(job, lambda _none: self._removed(), self._not_removed)

    def _removed(self) -> None:
        self.remove.setEnabled(True)
        self.forget()

    def _not_removed(self, error: EvidenceError) -> None:
        self.remove.setEnabled(True)
        self.failed.emit(error)
