"""Check: drop or choose a bundle, get one sentence, then each check in plain words."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from evidence_desktop.gui.choose import choose_file, choose_folder
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.verdict import VerdictView
from evidence_desktop.gui.parts import Card, WorkBar, button, field, labelled, secret_field, text
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tasks import Task
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.verifier import Report
from evidence_desktop.workflows.check import check


class DropPlace(QFrame):
    """Takes one file or folder that is dropped on it."""

    dropped = Signal(object)

    def __init__(self, style: Style, words: str) -> None:
        super().__init__()
        self._style = style
        self.setProperty("part", "drop")
        self.setAcceptDrops(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(6 * SPACE, 6 * SPACE, 6 * SPACE, 6 * SPACE)
        self.column.setSpacing(3 * SPACE)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(self._sign)
        name = text(words, "lead")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.addWidget(name)
        style.changed.connect(self._paint_sign)
        self._paint_sign()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders of this computer only."""
        if _paths(event.mimeData().urls()):
            event.acceptProposedAction()
            self._over(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self._over(over=False)
        paths = _paths(event.mimeData().urls())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths[0])

    def _over(self, *, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def _paint_sign(self) -> None:
        self._sign.setPixmap(self._style.picture("drop", self._style.look.colours.accent, 36))


def _paths(urls: list[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class CheckPage(Page):
    """Works without a vault: whoever receives a bundle has none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._path: Path | None = None
        self._task: Task | None = None
        self.title.setText(self.tr("Check"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("See whether a bundle is as it was sealed. Nothing is written, and nothing is sent."))
        self.lead.show()
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.column.addWidget(self.bar)
        self.result = VerdictView(desk.style)
        self.result.hide()
        self.column.addWidget(self.result)
        self.column.addWidget(self._drop_place())
        self.column.addWidget(self._told_card())
        self.column.addStretch(1)
        self.go = button(self.tr("Check it"), self._check, "primary")
        self.go.setEnabled(False)
        self.act(self.go)

    def _drop_place(self) -> DropPlace:
        self.drop = DropPlace(self._desk.style, self.tr("Drop a bundle here"))
        self.drop.dropped.connect(self.choose)
        row = QHBoxLayout()
        row.setSpacing(3 * SPACE)
        row.addStretch(1)
        row.addWidget(button(self.tr("Choose a file…"), self._choose_file))
        row.addWidget(button(self.tr("Choose a folder…"), self._choose_folder))
        row.addStretch(1)
        self.drop.column.addLayout(row)
        self.name = Exact(self.tr("The bundle"))
        self.name.hide()
        self.drop.column.addWidget(self.name)
        return self.drop

    def _told_card(self) -> Card:
        card = Card()
        self.trust = field(self.tr("The fingerprint that its owner read out"), self.tr("Eight words"))
        hint = self.tr("May stay empty. With it, the check also tells whether the bundle is really theirs.")
        card.column.addWidget(labelled(self.trust.accessibleName(), self.trust, hint))
        self.key = secret_field(self.tr("The words or the key that open it"))
        hint = self.tr("Only for a locked bundle.")
        card.column.addWidget(labelled(self.key.accessibleName(), self.key, hint))
        return card

    def choose(self, path: Path) -> None:
        """Take a bundle to check."""
        self._path = path
        self.name.setPlainText(str(path))
        self.name.show()
        self.go.setEnabled(True)
        self.result.hide()
        self.banner.clear()

    def check_now(self, path: Path, trust: str = "", key: str = "") -> None:
        """Check a bundle that was just made."""
        self.choose(path)
        self.trust.setText(trust)
        self.key.setText(key)
        self._check()

    def emptied(self) -> None:
        """Forget the words that open a bundle."""
        self.key.clear()

    def _check(self) -> None:
        path = self._path
        if path is None or self._task is not None:
            return
        self.banner.clear()
        self.result.hide()
        self.go.setEnabled(False)
        self.bar.begin(self.tr("Checking…"))
        self.top()
        trust, key = self.trust.text().strip() or None, self.key.text().strip() or None

        def job(progress: Progress) -> Report:
            return check(path, trust=trust, key=key, progress=progress)

        self._task = self._desk.tasks.run(job, self._done, self._failed, progress=self.bar.report, vault=False)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _done(self, report: Report) -> None:
        self._rest()
        self.result.show_report(report, compared=bool(self.trust.text().strip()))
        self.result.show()
        self.top()

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        self.banner.error(error)
        self.top()

    def _rest(self) -> None:
        self._task = None
        self.bar.end()
        self.go.setEnabled(True)

    def _choose_file(self) -> None:
        path = choose_file(self, self.tr("A bundle"))
        if path is not None:
            self.choose(path)

    def _choose_folder(self) -> None:
        path = choose_folder(self, self.tr("A bundle in a folder"))
        if path is not None:
            self.choose(path)
