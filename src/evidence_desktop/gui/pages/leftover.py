"""What an interrupted export left behind: which bundle it was to become, and a button that removes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
        self.head = text(self.tr("An earlier bundle was not finished"), "head")
        self.column.addWidget(self.head)
        self.safe = text(self._safe(), "quiet")
        self.column.addWidget(self.safe)
        self.names = Exact(self.tr("Unfinished bundles"))
        self.column.addWidget(self.names)
        row = QHBoxLayout()
        self.remove = button(self.tr("Remove what is left of it"), self._remove)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.column.addLayout(row)
        self.finished = text("", "quiet")
        self.column.addWidget(self.finished)
        self.hide()

    def look(self) -> None:
        """Look for leftovers."""
        vault = self._desk.vault
        self._desk.tasks.run(lambda _progress: places.unfinished(vault), self._show, self.failed.emit)

    def forget(self) -> None:
        """Drop the names."""
        self._left = ()
        self.names.clear()
        self.finished.clear()
        self.hide()

    def _safe(self) -> str:
        return self.tr(
            "The program ended while it was made. Everything that was saved is safe. What was written of the bundle is "
            "no use to anybody, and may be readable."
        )

    def _show(self, left: Sequence[Unfinished]) -> None:
        if self._desk.session is None:
            return
        self._fill(left)
        parts = [one.bundle.name for one in left if one.part]
        if parts:
            words = self.tr("A bundle was not finished: {names}.").format(names=", ".join(parts))
            hint = self.tr("Everything that was saved is safe. You can remove what is left of it under Bundle.")
            self.found.emit(words, hint)
        elif left:
            self.found.emit(self._unlogged(one.bundle.name for one in left), self._stays())

    def _fill(self, left: Sequence[Unfinished]) -> None:
        self._left = left
        parts = [str(one.part) for one in left if one.part]
        finished = [str(one.bundle) for one in left if not one.part]
        self.names.setPlainText("\n".join(parts))
        for shown in (self.head, self.safe, self.names, self.remove):
            shown.setVisible(bool(parts))
        self.finished.setText(f"{self._unlogged(finished)}\n{self._stays()}")
        self.finished.setVisible(bool(finished))
        self.setVisible(bool(left))

    def _unlogged(self, names: Iterable[str]) -> str:
        words = self.tr("A bundle was finished, but the log does not say so: {names}.")
        return words.format(names=", ".join(names))

    def _stays(self) -> str:
        return self.tr(
            "Everything that was saved is safe. It stays where it is: check it before you hand it over, or remove it "
            "yourself."
        )

    def _remove(self) -> None:
        left = self._left

        def job(_progress: object) -> None:
            for one in left:
                places.tidy(one)

        self.remove.setEnabled(False)
        self._desk.tasks.run(job, lambda _none: self._removed(), self._not_removed)

    def _removed(self) -> None:
        self.remove.setEnabled(True)
        self._fill([one for one in self._left if not one.part])

    def _not_removed(self, error: EvidenceError) -> None:
        self.remove.setEnabled(True)
        self.failed.emit(error)
