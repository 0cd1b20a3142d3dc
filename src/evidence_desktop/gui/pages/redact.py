"""Cover parts of a picture: choose one, draw solid boxes on it, save a redacted copy. The original stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_desktop.gui.boxes import BoxCanvas
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.drafting import Discard, Form
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import WorkBar, button, field, text
from evidence_desktop.gui.thumbs import blur
from evidence_desktop.gui.ticks import TickList
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.gui.wrap import Wrap
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.redaction import Box
from evidence_desktop.workflows import drafts, redact
from evidence_desktop.workflows.drafts import BOXES
from evidence_desktop.workflows.redact import Picture
from evidence_desktop.workflows.session import Session

ROOM = (1600, 1200)
"""Pixels of the picture that is drawn on; the boxes are measured in those of the original."""


class RedactPage(Page):
    """First a list of pictures, then one of them with its boxes."""

    went_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._label = ""
        self._before: tuple[Box, ...] = ()
        self.title.setText(self.tr("Cover parts of a picture"))
        self.setAccessibleName(self.title.text())
        self.lead.show()
        self.bar = WorkBar()
        self.column.addWidget(self.bar)
        self.chooser = self._build_chooser()
        self.editor = self._build_editor()
        self.column.addWidget(self.chooser, 1)
        self.column.addWidget(self.editor, 1)
        self.back = button(self.tr("Back"), self._back)
        self.edit = button(self.tr("Draw boxes on it"), self._edit, "primary")
        self.save = button(self.tr("Save the redacted copy"), self._save, "primary")
        self.discard = Discard(self.tr("Discard the boxes that are not saved"))
        self.discard.sure.connect(self._throw_away)
        self.act(self.edit, self.back, self.discard, instead=self.save)
        self.form = Form(self, desk.drafts, self._drawn)
        self._show_editor(shown=False)

    def _build_chooser(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * SPACE)
        self.search = field(self.tr("Find in the list"), self.tr("A word…"))
        self.search.textChanged.connect(lambda _words: self._load())
        self.list = TickList(self._desk, self.tr("Pictures"), ticks=False, boxes=True)
        self.list.filled.connect(self._filled)
        self.list.failed.connect(self.banner.error)
        self.list.activated.connect(lambda _index: self._edit())
        self.none = text(self.tr("There is no picture here."), "quiet")
        for widget in (self.search, self.list, self.none):
            column.addWidget(widget)
        column.addStretch(1)
        return box

    def _build_editor(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * SPACE)
        self.clear = button(self.tr("Show the picture to draw on it"))
        self.clear.setCheckable(True)
        self.clear.toggled.connect(self._show_clear)
        self.canvas = BoxCanvas(self._desk.style, self.tr("The picture with its boxes"))
        self.canvas.changed.connect(self._say_boxes)
        self.add = button(self.tr("Add a box"), self.canvas.add)
        self.other = button(self.tr("Next box"), self.canvas.choose_next)
        self.remove = button(self.tr("Remove this box"), self.canvas.remove)
        column.addLayout(Wrap(self.clear))
        column.addWidget(self.canvas, 1)
        self.said = text("", "quiet")
        column.addWidget(self.said)
        column.addLayout(Wrap(self.add, self.other, self.remove))
        keys = self.tr(
            "Draw with the mouse, or use the keys: Insert adds a box, arrows move it, Shift and arrows size it, with "
            "Ctrl in small steps, Page Down chooses the next, Delete removes it."
        )
        column.addWidget(text(keys, "small"))
        limits = self.tr(
            "The boxes are burnt into a new picture; nothing is left beneath them. They cover the picture only: its "
            "record and what you wrote about it stay readable in the bundle."
        )
        column.addWidget(text(limits, "small"))
        return box

    def opened(self) -> None:
        """Show the list."""
        self.banner.clear()
        self._show_editor(shown=False)
        self._load()

    def emptied(self) -> None:
        """Forget the list, the picture and the boxes."""
        self.banner.clear()
        self.search.clear()
        self.list.lines.forget()
        self._show_editor(shown=False)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever leaves does not come back to a clear picture."""
        super().hideEvent(event)
        self.clear.setChecked(False)

    # The list

    def _load(self) -> None:
        self.list.load(self.search.text(), pictures=True)

    def _filled(self) -> None:
        some = bool(self.list.lines.rowCount())
        self.list.setVisible(some)
        self.none.setVisible(not some)
        self.edit.setEnabled(some)
        if some:
            self.list.setCurrentIndex(self.list.lines.index(0))

    # The picture

    def _edit(self) -> None:
        row = self.list.lines.row_at(self.list.currentIndex())
        if row is not None:
            self.begin(row.label)

    def begin(self, label: str) -> None:
        """Draw on this exhibit's picture."""
        self._label = label
        vault = self._desk.vault
        self.banner.clear()
        self.bar.begin(self.tr("Opening the picture…"), can_stop=False)

        def job(_progress: object) -> tuple[QSize, QImage, tuple[Box, ...]]:
            shown = redact.picture(vault, label, ROOM)
            return QSize(shown.width, shown.height), blur(_image(shown)), redact.boxes(vault, label)

        self._desk.tasks.run(job, lambda found: self._begun(label, *found), self._failed)

    def _begun(self, label: str, size: QSize, blurred: QImage, boxes: tuple[Box, ...]) -> None:
        self.bar.end()
        if self._desk.session is None or label != self._label:
            return
        self._blurred, self._before = blurred, boxes
        self._show_editor(shown=True)
        kept = self.form.begin(f"{BOXES}/{label}")
        if kept:
            boxes = redact.boxes_in(kept["boxes"])
            self.banner.say(self.tr("The boxes that you drew before are here again."), self._not_yet())
        self.canvas.begin(size, boxes)
        self.canvas.show_image(blurred)
        self.canvas.setFocus()

    def _show_clear(self, clear: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.clear.setText(self.tr("Blur the picture again") if clear else self.tr("Show the picture to draw on it"))
        if not clear:
            self.canvas.show_image(self._blurred)
            return
        vault, label = self._desk.vault, self._label

        def job(_progress: object) -> QImage:
            return _image(redact.look(vault, label, ROOM))

        self._desk.tasks.run(job, lambda image: self._take_clear(label, image), self._failed)

    def _take_clear(self, label: str, image: QImage) -> None:
        if self.clear.isChecked() and label == self._label and self._desk.session is not None:
            self.canvas.show_image(image)

    def _say_boxes(self) -> None:
        canvas = self.canvas
        some = 0 <= canvas.chosen < len(canvas.boxes)
        words = self.tr("No box yet.")
        if some:
            box = canvas.boxes[canvas.chosen]
            words = self.tr(
                "Box {number} of {count}: {left} from the left, {top} from the top, {width} wide, {height} high"
            ).format(
                number=canvas.chosen + 1,
                count=len(canvas.boxes),
                left=box.x,
                top=box.y,
                width=box.width,
                height=box.height,
            )
        self.said.setText(words)
        canvas.say(words)
        self.other.setEnabled(len(canvas.boxes) > 1)
        self.remove.setEnabled(some)
        self.save.setEnabled(bool(self._drawn()))
        self.discard.rest()
        self.discard.setVisible(bool(self._drawn()))
        self.form.touch()

    def _drawn(self) -> dict[str, str]:
        boxes = tuple(self.canvas.boxes)
        return {} if boxes == self._before else {"boxes": redact.boxes_text(boxes)}

    def _throw_away(self) -> None:
        self.form.drop()
        self.banner.clear()
        self._show_editor(shown=False)

    def _not_yet(self) -> str:
        return self.tr("They cover nothing yet: that begins when you save the redacted copy.")

    def _save(self) -> None:
        vault, label, boxes = self._desk.vault, self._label, tuple(self.canvas.boxes)
        self.save.setEnabled(False)
        self.bar.begin(self.tr("Saving…"), can_stop=False)
        self.form.flush()
        self._desk.tasks.run(
            lambda _progress: drafts.become(vault, f"{BOXES}/{label}", lambda: _keep(vault, label, boxes)),
            lambda _none: self._saved(label, boxes),
            self._failed,
            stoppable=False,
        )

    def _saved(self, label: str, boxes: tuple[Box, ...]) -> None:
        self.bar.end()
        self._desk.drafts.know(f"{BOXES}/{label}", {})
        if self._desk.session is None:
            return
        self.form.drop()
        self._show_editor(shown=False)
        if boxes:
            words = self.tr("{label} has a redacted copy now.")
            hint = self.tr("Bundles hold it in place of the original, which stays in your vault as it is.")
        else:
            words, hint = self.tr("{label} has no redacted copy any more."), ""
        self.banner.say(words.format(label=label), hint, "well")
        self._desk.changed.emit()
        self._load()
        self.top()

    def _failed(self, error: EvidenceError) -> None:
        self.bar.end()
        self.clear.setChecked(False)
        self._say_boxes()
        self.banner.error(error)
        self.top()

    def _back(self) -> None:
        if self.editor.isHidden():
            self.went_back.emit()
        else:
            self.banner.clear()
            if self._drawn():
                self.banner.say(self.tr("The boxes on {label} stay here.").format(label=self._label), self._not_yet())
            self._show_editor(shown=False)

    def _show_editor(self, *, shown: bool) -> None:
        if not shown:
            self.form.leave()
            self.discard.hide()
            self._label, self._before, self._blurred = "", (), QImage()
            self.clear.setChecked(False)
            self.canvas.forget()
        self.lead.setText(
            self.tr("Solid boxes on {label}. The picture is blurred until you show it.").format(label=self._label)
            if shown
            else self.tr("Choose a picture. A redacted copy is made; the original stays as it is.")
        )
        self.chooser.setVisible(not shown)
        self.editor.setVisible(shown)
        self.edit.setVisible(not shown)
        self.save.setVisible(shown)


def _keep(vault: Session, label: str, boxes: tuple[Box, ...]) -> None:
    if boxes:
        redact.redact(vault, label, boxes)
    else:
        redact.withdraw(vault, label)


def _image(shown: Picture) -> QImage:
    line = 3 * shown.shown_width
    return QImage(shown.rgb, shown.shown_width, shown.shown_height, line, QImage.Format.Format_RGB888).copy()
