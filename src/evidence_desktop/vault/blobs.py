"""The originals: one age file each, written as a stream, read at any position (docs/spec/vault.md, "Blobs")."""

from __future__ import annotations

import contextlib
import hashlib
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from evidence_desktop.crypto.age import AgeError, AgeReader, AgeWriter, Identity, Recipient
from evidence_desktop.model.errors import StorageError, VaultDamagedError
from evidence_desktop.model.ids import BlobId, new_blob_id
from evidence_desktop.vault import storage
from evidence_desktop.vault.layout import Layout

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PIECE = 1 << 20
"""Bytes handed from thread to thread at a time; the age writer makes one write of each."""
PIECES_WAITING = 8
"""So that neither thread waits for the other's every hiccup; with the piece size this bounds the memory."""
WRITE_STEP = 4 << 20
"""Bytes after which the disk is set to work."""
WRITE_WINDOW = 32 << 20
"""Bytes of a file that are on their way to the disk at a time; what is behind them is let go. Measured: without it an
import of 1 GiB took up to three times as long where memory was fresh, and half as long again elsewhere."""
DESTROYED_HEAD = 64 * 1024
"""Bytes overwritten before a blob is removed: the age header, which holds its only keys, has less than 1 KiB."""


class BlobWriter:
    """Takes in one original: hashes it in the caller's thread and encrypts it in one beside it.

    Use it as a context: what is not sealed when the block ends leaves nothing behind, nor does what was sealed when the
    block then fails before a log entry names it.

    Attributes:
        size: Bytes taken so far.
        ended: Whether it has its place in the vault or was given up.
    """

    def __init__(
        self,
        layout: Layout,
        recipients: Sequence[Recipient],
        stop: Callable[[StorageError], None],
        may_discard: Callable[[BlobId], bool],
    ) -> None:
        """Create the file.

        Args:
            layout: The vault.
            recipients: Who can open it.
            stop: Told of errors after which the vault must not write any more.
            may_discard: Whether it is certain that no log entry names the blob.

        Raises:
            StorageError: The file cannot be created.
        """
        self.size = 0
        self.ended = False
        self._layout = layout
        self._id = new_blob_id()
        self._stop = stop
        self._may_discard = may_discard
        self._hash = hashlib.sha256()
        self._sealed = False
        self._failure: BaseException | None = None
        self._waiting: queue.Queue[memoryview | None] = queue.Queue(PIECES_WAITING)
        with self._reporting():
            storage.make_folder(layout.blobs)  # a backup brings back files, and no empty folder
            storage.make_folder(layout.blob(self._id).parent)
            self._file = storage.create(layout.blob_part(self._id))
        self._worker = threading.Thread(target=self._work, args=(recipients,), name="blob", daemon=True)
        self._worker.start()

    @property
    def sha256(self) -> str:
        """SHA-256 of what was taken so far, 64 hex digits."""
        return self._hash.hexdigest()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Take the next bytes.

        Raises:
            StorageError: The disk failed or is full; leave the block.
        """
        # The other thread still reads it after this call: only bytes are sure not to change.
        view = memoryview(data if isinstance(data, bytes) else bytes(data))
        for start in range(0, len(view), PIECE):
            piece = view[start : start + PIECE]
            self._raise_failure()
            self._waiting.put(piece)
            self._hash.update(piece)
        self.size += len(view)

    def seal(self) -> BlobId:
        """Finish the file and put it in its place, durably.

        Returns:
            The name by which a log entry can now speak of it.

        Raises:
            StorageError: The disk failed or is full; leave the block.
        """
        self._finish_worker()
        self._raise_failure()
        with self._reporting():
            storage.sync(self._file)
            self._file.close()
            storage.move(self._layout.blob_part(self._id), self._layout.blob(self._id))
        self._sealed = self.ended = True
        return self._id

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._sealed:
            self._abort()
        elif error is not None and self._may_discard(self._id):
            storage.discard(self._layout.blob(self._id))

    def _abort(self) -> None:
        self.ended = True
        if self._failure is None:
            self._failure = StorageError("aborted", "The file was not stored.")
        self._finish_worker()
        with contextlib.suppress(OSError):
            self._file.close()
        storage.discard(self._layout.blob_part(self._id))

    def _finish_worker(self) -> None:
        self._waiting.put(None)
        self._worker.join()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            with self._reporting():
                raise self._failure

    @contextlib.contextmanager
    def _reporting(self) -> Iterator[None]:
        try:
            yield
        except storage.NoSpaceError:
            raise
        except StorageError as error:
            self._stop(error)
            raise

    def _work(self, recipients: Sequence[Recipient]) -> None:
        pieces: Iterator[memoryview] = iter(self._waiting.get, None)
        try:
            self._encrypt(recipients, pieces)
        except OSError as error:
            self._failure = storage.write_failure(error)
        except BaseException as error:  # noqa: BLE001 - raised again in the caller's thread
            self._failure = error
        # The caller must not wait for room in the queue that nobody makes any more.
        for _ in pieces:
            pass

    def _encrypt(self, recipients: Sequence[Recipient], pieces: Iterator[memoryview]) -> None:
        writer = AgeWriter(self._file, recipients)
        asked = done = 0
        for piece in pieces:
            if self._failure is not None:
                return
            writer.write(piece)
            done += len(piece)
            if done - asked >= WRITE_STEP:
                behind = max(0, done - WRITE_WINDOW)
                storage.write_behind(self._file, behind, done - behind)
                asked = done
        if self._failure is None:
            writer.finish()


class BlobReader(AgeReader):
    """An original, decrypted as it is read. Damage is the vault's, not that of a file which somebody gave us."""

    def __init__(self, src: BinaryIO, identities: Sequence[Identity], name: Callable[[], str]) -> None:
        """Find the key and check the end; see ``AgeReader``.

        Args:
            src: The stored file.
            identities: Who opens it.
            name: Tells what to call it, should something be the matter.
        """
        self._name = name
        super().__init__(src, identities)

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` with plaintext from the position on.

        Raises:
            VaultDamagedError: ``blob-damaged`` or ``unreadable``.
        """
        try:
            return super().readinto(buffer)
        except AgeError as error:
            raise _damaged(self._name()) from error
        except OSError as error:
            raise storage.unreadable(error) from error


def open_blob(layout: Layout, blob: BlobId, identities: Sequence[Identity], name: Callable[[], str]) -> BlobReader:
    """Open an original for reading.

    Args:
        layout: The vault.
        blob: The stored original.
        identities: Who opens it.
        name: Tells what to call it, such as ``E001``, should something be the matter.

    Raises:
        VaultDamagedError: ``blob-missing``, ``blob-damaged`` or ``unreadable``.
    """
    file: BinaryIO | None = None
    try:
        file = layout.blob(blob).open("rb", buffering=0)
        return BlobReader(file, identities, name)
    except FileNotFoundError as error:
        raise VaultDamagedError(
            "blob-missing",
            "The stored original of {name} is not there any more.",
            "Its record and its hash still are. Put the file back from a backup.",
            name=name(),
        ) from error
    except (OSError, AgeError) as error:
        if file is not None:
            file.close()
        raise (storage.unreadable(error) if isinstance(error, OSError) else _damaged(name())) from error


def destroy(layout: Layout, blob: BlobId) -> None:
    """Make an original unreadable, then remove it; one that is not there is as good as destroyed.

    Raises:
        StorageError: It may still be there.
    """
    path = layout.blob(blob)
    if path.exists():
        storage.overwrite_head(path, DESTROYED_HEAD)
        storage.remove(path)


def _damaged(name: str) -> VaultDamagedError:
    return VaultDamagedError(
        "blob-damaged",
        "The stored original of {name} was damaged or changed.",
        "Its record and its hash are still there. Put the file back from a backup.",
        name=name,
    )
