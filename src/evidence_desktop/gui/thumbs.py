"""Small pictures of exhibits: decrypted and decoded in a worker, blurred before anything reaches the screen."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from evidence_desktop.gui.desk import Desk
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import review
from evidence_desktop.workflows.session import Session

FORMATS = {"image/png": b"png", "image/jpeg": b"jpg"}
"""What is decoded for a small picture; each other type gets a sign instead."""
MAX_BYTES = 64 << 20
"""Of an original that is read for a small picture: a 4K screenshot has 30 MB at the very most."""
MAX_PIXELS = 64_000_000
"""Of a picture that is decoded: 256 MB in memory, which is also what Qt allows."""
THUMB = QSize(320, 200)
"""Pixels of a small picture at most."""
BLURRED = 12
"""Pixels across of what is kept of it: shapes and colours, no faces and no letters."""
KEPT = 2000
"""Blurred pictures held in memory: about a megabyte."""


class Thumbs(QObject):
    """Blurred pictures by exhibit id; only those are kept. A clear one is made anew while a person holds the key."""

    arrived = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()
        self._held = ""
        self._clear: QImage | None = None
        desk.locked.connect(self.forget)

    def blurred(self, exhibit: str) -> QImage | None:
        """The blurred picture, or None while it is not there; ``arrived`` tells when it came."""
        found = self._kept.get(exhibit)
        if found is None and exhibit not in self._asked:
            self._fetch(exhibit)
        return found

    def clear(self, exhibit: str) -> QImage | None:
        """The clear picture, while it is held."""
        return self._clear if exhibit == self._held else None

    def hold(self, exhibit: str) -> None:
        """Show this one clearly until ``release``."""
        self._held = exhibit
        vault = self._desk.vault
        self._desk.tasks.run(
            lambda progress: small(vault, exhibit, progress),
            lambda picture: self._take(exhibit, picture),
            self._no_picture,
        )

    def release(self) -> None:
        """Drop the clear picture."""
        held, self._held, self._clear = self._held, "", None
        if held:
            self.arrived.emit(held)

    def forget(self) -> None:
        """Drop everything: the vault is locked."""
        self._kept.clear()
        self._asked.clear()
        self._held, self._clear = "", None

    def _fetch(self, exhibit: str) -> None:
        if self._desk.session is None:
            return
        self._asked.add(exhibit)
        vault = self._desk.session

        def job(progress: Progress) -> QImage:
            return blur(small(vault, exhibit, progress))

        def done(picture: QImage) -> None:
            if exhibit in self._asked:
                self._kept[exhibit] = picture
                if len(self._kept) > KEPT:
                    gone, _picture = self._kept.popitem(last=False)
                    self._asked.discard(gone)
                self.arrived.emit(exhibit)

        self._desk.tasks.run(job, done, self._no_picture)

    def _take(self, exhibit: str, picture: QImage) -> None:
        if exhibit == self._held:
            self._clear = picture
            self.arrived.emit(exhibit)

    def _no_picture(self, _error: EvidenceError) -> None:
        """A sign stands in its place; the audit is what tells of damage."""


def small(vault: Session, exhibit: str, progress: Progress) -> QImage:
    """Decrypt an exhibit and make a small picture of it; an empty one where it is none. Called in a worker."""
    progress.checkpoint()
    found = review.find(vault, exhibit)
    kind = FORMATS.get(found.record.content.media_type)
    if kind is None or found.deleted or found.record.content.size > MAX_BYTES:
        return QImage()
    with review.original(vault, found) as stored:
        data = QByteArray(stored.read(MAX_BYTES))
    return decoded(data, kind)


def decoded(data: QByteArray, kind: bytes) -> QImage:
    """Decode a picture of a named format, small; an empty one where it is broken or too large."""
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    reader.setScaledSize(size.scaled(THUMB, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


def blur(picture: QImage) -> QImage:
    """Reduce a picture to shapes and colours."""
    if picture.isNull():
        return picture
    size = picture.size().scaled(BLURRED, BLURRED, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    return picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
