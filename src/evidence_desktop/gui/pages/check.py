"""Check: drop or choose a bundle or a report, get one sentence, then each check in plain words."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPagedPaintDevice
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from evidence_desktop.gui import printing
from evidence_desktop.gui.choose import choose_file, choose_folder, choose_new_file
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.pages.verdict import VerdictView
from evidence_desktop.gui.parts import Card, WorkBar, button, labelled, secret_field, text
from evidence_desktop.gui.resultpaper import Lines, draw_result, result_lines, result_pdf
from evidence_desktop.gui.style import Style
from evidence_desktop.gui.tasks import Task
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import review
from evidence_desktop.workflows.check import Checked, examine, is_locked, with_fingerprint


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
        self._trust: str | None = None
        self._text: str | None = None
        self._task: Task | None = None
        self._checked: Checked | None = None
        self.title.setText(self.tr("Check"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(self.tr("See whether a bundle is as it was sealed. Nothing is written, and nothing is sent."))
        self.lead.show()
        self.bar = WorkBar()
        self.bar.stopped.connect(self._stop)
        self.result = VerdictView(desk.style)
        self.result.compare.connect(self._compare)
        self.result.date.connect(self._date)
        self.result.print_asked.connect(self._print)
        self.locked = self._key_card()
        for widget in (self.bar, self.result, self._drop_place(), self.locked):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.go = button(self.tr("Check it"), self._check, "primary")
        self.save = button(self.tr("Save the result…"), self._choose_target, "primary")
        self.act(self.go, instead=self.save)
        self._begin_anew()

    def _drop_place(self) -> DropPlace:
        self.drop = DropPlace(self._desk.style, self.tr("Drop a bundle or a report here"))
        self.drop.dropped.connect(self.take)
        kinds = text(self.tr("A folder, a zip, a locked bundle (.age), or report.pdf alone."), "small")
        kinds.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.drop.column.addWidget(kinds)
        for choose in (
            button(self.tr("Choose a file…"), self._choose_file),
            button(self.tr("Choose a folder…"), self._choose_folder),
        ):
            # One above the other: side by side, they do not fit in large text.
            self.drop.column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.name = Exact(self.tr("The bundle"))
        self.drop.column.addWidget(self.name)
        return self.drop

    def _key_card(self) -> Card:
        card = Card()
        self.key = secret_field(self.tr("The words or the key that open it"))
        self.key.returnPressed.connect(self._check)
        hint = self.tr("Whoever gave you the bundle has them. They are not kept.")
        card.column.addWidget(labelled(self.key.accessibleName(), self.key, hint))
        return card

    def take(self, path: Path) -> None:
        """Check what was dropped or chosen; a locked bundle asks for its words first."""
        self.check_now(path)

    def check_now(self, path: Path, trust: str = "", key: str = "") -> None:
        """Check a bundle, such as one that was just made, with what is known about it."""
        if self._task is not None:
            return
        self._begin_anew()
        self._path, self._trust = path, trust.strip() or None
        self.name.setPlainText(str(path))
        self.name.show()
        self.key.setText(key)
        self._check()

    def emptied(self) -> None:
        """Forget the words that open a bundle, and the result, which may be of one just made."""
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._rest()
        self._path, self._trust, self._text, self._checked = None, None, None, None
        self.key.setText("")
        self.result.clear()
        self.banner.clear()
        self.name.hide()
        self._look(locked=False)

    def _look(self, *, locked: bool, result: bool = False, working: bool = False) -> None:
        self.drop.setVisible(not working)
        self.locked.setVisible(locked)
        self.result.setVisible(result)
        self.save.setVisible(result)
        self.go.setVisible(not result)
        self.go.setEnabled(locked)

    def _check(self) -> None:
        path = self._path
        if path is None or self._task is not None:
            return
        self.banner.clear()
        self._look(locked=False, working=True)
        self.bar.begin(self.tr("Checking {name}…").format(name=path.name))
        self.top()
        trust, key = self._trust, self.key.text().strip() or None
        given = None if self._text is None else self._text.encode("utf-8", "replace")

        def job(progress: Progress) -> Checked | None:
            if key is None and is_locked(path):
                return None
            return examine(path, trust=trust, anchor_text=given, key=key, progress=progress)

        self._task = self._desk.tasks.run(job, self._done, self._failed, progress=self.bar.report, vault=False)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _done(self, checked: Checked | None) -> None:
        if self._task is None:
            # It was forgotten meanwhile, as by a lock.
            return
        self._rest()
        if checked is None:
            self._look(locked=True)
            self.banner.say(self.tr("This bundle is locked."), self.tr("Type the words or the key that open it."))
            self.key.setFocus()
        else:
            self._show(checked)
        self.top()

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        self.key.setText("")
        self.result.show_result(checked)
        self._look(locked=False, result=True)
        if self.isVisible():
            self.result.verdict.setFocus()

    def _failed(self, error: EvidenceError) -> None:
        if self._task is None:
            return
        self._rest()
        if self._checked is not None:
            # The text that was to be compared is none: what was found without it stands.
            self._text = None
            self._look(locked=False, result=True)
        else:
            self._look(locked=bool(self.key.text()))
            self.go.setEnabled(self._path is not None)
        self.banner.error(error)
        self.top()

    def _rest(self) -> None:
        self._task = None
        self.bar.end()

    def _compare(self, words: str) -> None:
        checked = self._checked
        if checked is None:
            return
        self.banner.clear()
        self._desk.tasks.run(
            lambda _progress: with_fingerprint(checked, words),
            lambda compared: self._compared(compared, words),
            self._not_compared,
            vault=False,
        )

    def _date(self, words: str) -> None:
        """Check again, held against a text from elsewhere; a locked bundle asks for its words anew."""
        self._text = words
        self._check()

    def _compared(self, checked: Checked, words: str) -> None:
        if self._checked is not None:
            self._trust = words
            self._show(checked)
            self.top()

    def _not_compared(self, error: EvidenceError) -> None:
        self.banner.error(error)
        self.top()

    def save_to(self, path: Path) -> None:
        """Write the result as a PDF to a new file."""
        if self._checked is None:
            return
        lines = result_lines(self._checked)

        def job(_progress: Progress) -> Path:
            with review.new_file(path) as file:
                file.write(result_pdf(lines))
            return path

        self._desk.tasks.run(job, self._saved, self._not_compared, vault=False)

    def _saved(self, path: Path) -> None:
        self.banner.say(self.tr("The result is saved."), str(path), "well")
        self.top()

    def _print(self) -> None:
        # Asking for printers may ask the network of the system, which answers when it likes.
        self._desk.tasks.run(
            lambda _progress: printing.has_printer(), self._choose_printer, self._not_compared, vault=False
        )

    def _choose_printer(self, some: bool) -> None:  # noqa: FBT001 - what the task found
        if self._checked is None:
            return
        if not some:
            self.banner.say(
                self.tr("This computer has no printer."), self.tr("Save the result, and print it elsewhere."), "care"
            )
            self.top()
            return
        lines = result_lines(self._checked)
        printer = printing.chosen_printer(self)
        if printer is not None:
            self.print_on(printer, lines)

    def print_on(self, printer: QPagedPaintDevice, lines: Lines) -> None:
        """Draw the result on a printer, in a worker."""
        self._desk.tasks.run(
            lambda _progress: draw_result(lines, printer), self._printed, self._not_compared, vault=False
        )

    def _printed(self, _none: None) -> None:
        self.banner.say(self.tr("The result was given to the printer."), "", "well")
        self.top()

    def _choose_target(self) -> None:
        path = choose_new_file(self, self.tr("Save the result"), "result.pdf")
        if path is not None:
            self.save_to(path)

    def _choose_file(self) -> None:
        path = choose_file(self, self.tr("A bundle or a report"))
        if path is not None:
            self.take(path)

    def _choose_folder(self) -> None:
        path = choose_folder(self, self.tr("A bundle in a folder"))
        if path is not None:
            self.take(path)
