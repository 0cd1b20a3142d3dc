"""A practice capture: of a made-up post that we draw, by the real grab. Nothing of it is kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel

from evidence_desktop.gui.demo_post import Post
from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, button, text
from evidence_desktop.gui.thumbs import blur
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import look

SETTLE = 400
"""Milliseconds between the post's first picture and the grab: a desktop may let a window fade in."""
PATIENCE = 5000
"""Milliseconds until we give up on a post that the desktop never shows."""
SHOWN = QSize(420, 260)
"""Pixels of the picture on the page, at most, at 100 %."""


class PracticePage(Page):
    """Shows once how a capture goes.

    Attributes:
        done: The person has seen enough.
        aside: Our own window has to make room, or may come back.
    """

    done = Signal()
    aside = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self._post: Post | None = None
        self._picture = QImage()
        self.title.setText(self.tr("Try it once"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "A window with a made-up post opens, this window steps aside, and a picture of that post is taken. "
                "It is a rehearsal: the picture is thrown away, and nothing goes into your vault."
            )
        )
        self.lead.show()
        self.column.addWidget(self._result_card())
        self.column.addStretch(1)
        self.enough = button(self.tr("Skip this"), self._finish)
        self.go = button(self.tr("Take the practice picture"), self.begin, "primary")
        self.start = button(self.tr("Begin"), self._finish, "primary")
        self.act(self.go, self.enough, instead=self.start)

    def _result_card(self) -> Card:
        self.result = Card()
        self.result.column.addWidget(text(self.tr("This is how it looks in your vault: blurred"), "head"))
        self.result.column.addWidget(
            text(self.tr("You never have to see it again unless you want to. Hold the button to look.")),
        )
        self.shown = QLabel()
        self.shown.setAccessibleName(self.tr("The practice picture"))
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.result.column.addWidget(self.shown)
        row = QHBoxLayout()
        self.hold = button(self.tr("Hold to look"))
        self.hold.pressed.connect(lambda: self._show(clear=True))
        self.hold.released.connect(lambda: self._show(clear=False))
        self.hold.installEventFilter(self)
        row.addWidget(self.hold)
        row.addStretch(1)
        self.result.column.addLayout(row)
        self.result.hide()
        return self.result

    def opened(self) -> None:
        """Begin afresh."""
        self._forget()
        self.go.setFocus()

    def emptied(self) -> None:
        """Forget the picture."""
        self._close_post()
        self._forget()

    def begin(self) -> None:
        """Show the post and take its picture once it can be seen."""
        self.banner.clear()
        self.go.setEnabled(False)
        self._post = post = Post()
        post.shown.connect(lambda: QTimer.singleShot(SETTLE, post, self._take))
        QTimer.singleShot(PATIENCE, post, self._take)
        self.aside.emit(True)
        post.resize(560, 600)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        post.move(screen.center() - post.rect().center())
        post.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """A key that is held repeats; that is one hold, not many."""
        repeats = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        return True if repeats else super().eventFilter(watched, event)

    def _take(self) -> None:
        if self._post is None or self._post.property("taken"):
            return
        self._post.setProperty("taken", True)
        window = int(self._post.winId())

        def job(_progress: Progress) -> QImage:
            return QImage.fromData(look.rehearse(window))

        self._desk.tasks.run(job, self._taken, self._failed, vault=False)

    def _taken(self, picture: QImage) -> None:
        self._close_post()
        self._picture = picture
        self._show(clear=False)
        self.result.show()
        self.go.hide()
        self.enough.hide()
        self.start.show()
        self.banner.say(
            self.tr("That was all."),
            self.tr(
                "A real capture asks one question first, and is sealed and encrypted at once. This one is thrown away."
            ),
            "well",
        )
        self.top()
        self.hold.setFocus()

    def _failed(self, error: EvidenceError) -> None:
        self._close_post()
        self.banner.error(error)
        self.go.setEnabled(True)
        self.top()

    def _close_post(self) -> None:
        post, self._post = self._post, None
        if post is not None:
            post.close()
            post.deleteLater()
            self.aside.emit(False)

    def _show(self, *, clear: bool) -> None:
        ratio = self.devicePixelRatioF()
        room = SHOWN * ratio
        whole = self._picture.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown = whole if clear else blur(whole).scaled(whole.size(), Qt.AspectRatioMode.IgnoreAspectRatio)
        picture = QPixmap.fromImage(shown)
        picture.setDevicePixelRatio(ratio)
        self.shown.setPixmap(picture)

    def _forget(self) -> None:
        self._picture = QImage()
        self.shown.clear()
        self.result.hide()
        self.banner.clear()
        self.start.hide()
        for widget in (self.go, self.enough):
            widget.setEnabled(True)
            widget.show()

    def _finish(self) -> None:
        self.emptied()
        self.done.emit()
