"""Small pictures of exhibits: decrypted and decoded in a worker, blurred before anything reaches the screen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

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
    """Blurred pictures by exhibit id; only those are kept. A clear one is made anew while a person holds the key.

    Pictures are made one at a time, in the order of the last ``want``: what was wanted before and is not any more is
    never made. They do not wait for the vault's other work, so that looking goes on while a large file is taken in.
    """

    arrived = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: list[str] = []
        self._making = False
        self._held = ""
        self._clear: QImage | None = None
        desk.locked.connect(self.forget)

    def blurred(self, exhibit: str) -> QImage | None:
        """The blurred picture, an empty one where there is none to see, or None while it is not there yet."""
        return self._kept.get(exhibit)

    def want(self, exhibits: Sequence[str]) -> None:
        """Ask for blurred pictures, the most wanted first; ``arrived`` tells when one came."""
        self._wanted = [exhibit for exhibit in exhibits if exhibit not in self._kept]
        for exhibit in reversed(exhibits):
            if exhibit in self._kept:
                self._kept.move_to_end(exhibit)
        self._make()

    def clear(self, exhibit: str) -> QImage | None:
        """The clear picture, while it is held."""
        return self._clear if exhibit == self._held else None

    def hold(self, exhibit: str) -> None:
        """Show this one clearly until ``release``."""
        vault = self._desk.session
        if vault is None:
            return
        self._held = exhibit
        self._desk.tasks.run(
            lambda progress: small(vault, exhibit, progress),
            lambda picture: self._take(exhibit, picture),
            _no_picture,
            vault=False,
        )

    def release(self) -> None:
        """Drop the clear picture."""
        held, self._held, self._clear = self._held, "", None
        if held:
            self.arrived.emit(held)

    def forget(self) -> None:
        """Drop everything: the vault is locked."""
        self._kept.clear()
        self._wanted.clear()
        self._held, self._clear = "", None

    def _make(self) -> None:
        vault = self._desk.session
        if self._making or not self._wanted or vault is None:
            return
        self._making = True
        exhibit = self._wanted.pop(0)

        def done(picture: QImage) -> None:
            self._making = False
            if self._desk.session is vault:
                self._keep(exhibit, picture)
            self._make()

        def failed(_error: EvidenceError) -> None:
            # A sign stands in its place; the audit is what tells of damage.
            done(QImage())

        self._desk.tasks.run(lambda progress: blur(small(vault, exhibit, progress)), done, failed, vault=False)

    def _keep(self, exhibit: str, picture: QImage) -> None:
        self._kept[exhibit] = picture
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(exhibit)

    def _take(self, exhibit: str, picture: QImage) -> None:
        if exhibit == self._held:
            self._clear = picture
            self.arrived.emit(exhibit)


def _no_picture(_error: EvidenceError) -> None:
    """The blurred picture stays; the audit is what tells of damage."""


def small(vault: Session, exhibit: str, progress: Progress) -> QImage:
    """Decrypt an exhibit and make a small picture of it; an empty one where it is none. Called in a worker."""
    return picture_of(vault, exhibit, THUMB, progress)


def picture_of(vault: Session, exhibit: str, most: QSize, progress: Progress) -> QImage:
    """Decrypt and decode an exhibit, made to fit into a size; an empty one where it is none. Called in a worker."""
    progress.checkpoint()
    found = review.find(vault, exhibit)
    kind = FORMATS.get(found.record.content.media_type)
    if kind is None or found.deleted or found.record.content.size > MAX_BYTES:
        return QImage()
    with review.original(vault, found) as stored:
        data = QByteArray(stored.read(MAX_BYTES))
    progress.checkpoint()
    return decoded(data, kind, most)


def decoded(data: QByteArray, kind: bytes, most: QSize = THUMB) -> QImage:
    """Decode a picture of a named format to fit into a size; an empty one where it is broken or too large."""
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MAX_PIXELS:
        return QImage()
    if size.width() > most.width() or size.height() > most.height():
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


def blur(picture: QImage) -> QImage:
    """Reduce a picture to shapes and colours."""
    if picture.isNull():
        return picture
    size = picture.size().scaled(BLURRED, BLURRED, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    return picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
