"""One picture, blurred until it is held; held, it fills the page. A look is entered in the custody log, once."""

# ruff: noqa: N802 - methods that Qt calls have the names that Qt gave them
from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.rowpaint import fit
from evidence_desktop.gui.thumbs import blur, picture_of, small
from evidence_desktop.gui.tokens import CORNER, SPACE
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import review

HEIGHT = 220
"""Pixels of the blurred picture."""
MOST = QSize(4096, 4096)
"""Pixels of the clear picture at most: more than a screen shows."""


class Clear(QWidget):
    """Lies over the page while a picture is held."""

    def __init__(self, desk: Desk, page: QWidget, picture: QImage) -> None:
        super().__init__(page)
        self._desk = desk
        self._picture = picture
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(page.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture whole, and never larger than it is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._desk.style.look.colours.ground))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(4 * SPACE, 4 * SPACE, -4 * SPACE, -4 * SPACE)
        size = self._picture.size().boundedTo(room.size())
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        fit(painter, place, self._picture, whole=True)
        painter.end()


class HoldPicture(QWidget):
    """The blurred picture of one exhibit.

    Attributes:
        looked: The first look of this opening was entered in the log.
        refused: It could not be entered, or the picture could not be read; the error.
    """

    looked = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, page: QWidget, name: str) -> None:
        super().__init__()
        self._desk = desk
        self._page = page
        self._exhibit = ""
        self._blurred = QImage()
        self._held = False
        self._noted = False
        self.clear: Clear | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("A blurred picture. Hold the space bar to see it clearly."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def blurred(self) -> QImage:
        """What stands here while nobody holds it."""
        return self._blurred

    def begin(self, exhibit: str) -> None:
        """Show another exhibit, or the same in a new opening of the page."""
        self.forget()
        vault = self._desk.session
        if vault is None:
            return
        self._exhibit = exhibit

        def done(picture: QImage) -> None:
            if self._exhibit == exhibit and self._desk.session is vault:
                self._blurred = picture
                self.update()

        self._desk.tasks.run(lambda progress: blur(small(vault, exhibit, progress)), done, self._fail, vault=False)

    def forget(self) -> None:
        """Drop every picture."""
        self.release()
        self._exhibit, self._blurred, self._noted = "", QImage(), False
        self.update()

    def hold(self) -> None:
        """Show it clearly until ``release``."""
        vault, exhibit = self._desk.session, self._exhibit
        if vault is None or not exhibit or self._held:
            return
        self._held = True

        def job(progress: Progress) -> QImage:
            return picture_of(vault, exhibit, MOST, progress)

        def done(picture: QImage) -> None:
            if self._held and self._exhibit == exhibit and not picture.isNull():
                self.clear = Clear(self._desk, self._page, picture)
                self._note(exhibit)

        self._desk.tasks.run(job, done, self._fail, vault=False)

    def release(self) -> None:
        """Cover it again."""
        self._held = False
        if self.clear is not None:
            self.clear.hide()
            self.clear.deleteLater()
            self.clear = None

    def _note(self, exhibit: str) -> None:
        vault = self._desk.session
        if self._noted or vault is None:
            return
        self._noted = True
        self._desk.tasks.run(
            lambda _progress: review.viewed(vault, exhibit), lambda _none: self.looked.emit(), self._fail
        )

    def _fail(self, error: EvidenceError) -> None:
        if self._desk.session is not None:
            self.refused.emit(error)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            self.hold()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self.release()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar holds."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.hold()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.release()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody holds what has no focus."""
        self.release()
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shapes and colours."""
        c = self._desk.style.look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.save()
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), QColor(c.raised))
        if not self._blurred.isNull():
            fit(painter, self.rect(), self._blurred, whole=False)
        painter.restore()
        painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.line), 2 if self.hasFocus() else 1))
        painter.drawPath(frame)
        painter.end()
