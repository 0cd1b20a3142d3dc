"""The vault: originals encrypted, and the custody log that tells what happened to them (docs/spec/vault.md)."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from evidence_desktop.crypto.age import X25519Identity
from evidence_desktop.crypto.kdf import KdfParams
from evidence_desktop.crypto.keystore import KeyStore
from evidence_desktop.crypto.vaultkeys import Unlock
from evidence_desktop.custody.tree import Tree
from evidence_desktop.model.custody import Draft, Entry, Event
from evidence_desktop.model.errors import StorageError, VaultDamagedError
from evidence_desktop.model.ids import BlobId
from evidence_desktop.model.progress import NO_PROGRESS, Progress
from evidence_desktop.model.record import TimeReading
from evidence_desktop.vault import blobs, drafts, founding, rekeying, storage
from evidence_desktop.vault import header as headers
from evidence_desktop.vault.audit import AuditFinding, audit
from evidence_desktop.vault.blobs import BlobReader, BlobWriter
from evidence_desktop.vault.findings import ROUTINE
from evidence_desktop.vault.founding import NewUnlock
from evidence_desktop.vault.identities import VaultIdentity
from evidence_desktop.vault.index import Index
from evidence_desktop.vault.journal import Journal
from evidence_desktop.vault.layout import Layout
from evidence_desktop.vault.opening import Parts, open_parts
from evidence_desktop.vault.renewal import Renewal


class Vault:
    """An open vault. Several threads may use it at a time; who appends takes turns.

    Attributes:
        id: 16 bytes.
        identity: Who it signs as.
        findings: What its opening noticed, and what went wrong since.
        recovery: The way to a new recovery sheet.
    """

    def __init__(self, parts: Parts) -> None:
        """Take over the parts; use ``create``, ``open`` or ``restore``."""
        self._parts = parts
        self._journal = Journal(parts)
        self._open = True
        self._taking: weakref.WeakSet[BlobWriter] = weakref.WeakSet()
        self.recovery = Renewal(parts, self._journal, self._takes_something_in)
        self.id = parts.header.id
        self.findings = parts.findings
        identities = parts.identities
        self.identity = VaultIdentity(identities.root, parts.device, identities.devices, identities.log_key.verifier)

    # Opening and closing

    @staticmethod
    def unlock_method(path: Path) -> Unlock:
        """Tell what opens the vault in this folder.

        Raises:
            InputError: ``no-vault``.
            VaultDamagedError: Its header cannot be read.
        """
        return headers.read(Layout(path)).slot.unlock

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        unlock: Unlock,
        passphrase: str | None = None,
        kdf: KdfParams | None = None,
        keystore: KeyStore | None = None,
    ) -> tuple[Vault, X25519Identity]:
        """Make a vault in a folder that is empty or not there.

        Args:
            path: The folder.
            unlock: What is to open it.
            passphrase: Needed unless the keyring alone is to open it.
            kdf: Argon2id's cost; measured on this computer when it is not given.
            keystore: The system keyring; needed unless the passphrase alone is to open it.

        Returns:
            The vault, open, and the key for the recovery sheet, which is kept nowhere else.

        Raises:
            InputError: ``exists``.
            LockedError: The keyring is locked or missing.
            StorageError: Disk full or not writable; nothing is left.
        """
        parts, recovery = founding.create_parts(path, NewUnlock(unlock, passphrase, keystore, kdf))
        vault = cls(parts)
        try:
            vault.append([Draft(Event.VAULT_CREATED)])
        except BaseException:
            # Nobody has been told of it yet, and nobody has its recovery sheet.
            vault.forget_keys()
            vault.close()
            storage.clear_folder(path)
            raise
        return vault, recovery

    @classmethod
    def open(
        cls, path: Path, *, passphrase: str | None = None, keystore: KeyStore | None = None, salvage: bool = False
    ) -> Vault:
        """Open a vault, and settle what a crash left in it.

        Args:
            path: The folder.
            passphrase: What the person typed, when this vault wants one.
            keystore: The system keyring, when this vault wants it.
            salvage: Open a damaged or rolled-back one too, for reading only, as far as it can be read.

        Raises:
            InputError: ``no-vault``.
            LockedError: ``wrong-passphrase``, ``keyring-item-missing``, ``device-key-missing``, ``in-use`` …
            VaultDamagedError: ``rolled-back``, ``log-damaged``, ``header-damaged`` …
        """
        return cls._settled(open_parts(path, passphrase, keystore, salvaging=salvage))

    @classmethod
    def restore(
        cls,
        path: Path,
        recovery: X25519Identity,
        *,
        unlock: Unlock,
        passphrase: str | None = None,
        kdf: KdfParams | None = None,
        keystore: KeyStore | None = None,
    ) -> Vault:
        """Open a vault with the recovery sheet, give it a new way of unlocking and this computer a key of its own.

        The root certificate, which people compare, stays.

        Raises:
            InputError: ``no-vault``, ``wrong-sheet``.
            LockedError: The keyring is locked or missing, or the vault is open elsewhere.
            VaultDamagedError: It is damaged.
        """
        parts, finish = founding.restore_parts(path, recovery, NewUnlock(unlock, passphrase, keystore, kdf))
        vault = cls._settled(parts)
        try:
            vault.append([Draft(Event.RESTORED), Draft(Event.DEVICE_ADDED, {"key": parts.device.key_id})])
            finish()
        except BaseException:
            vault.close()
            raise
        return vault

    @classmethod
    def _settled(cls, parts: Parts) -> Vault:
        vault = cls(parts)
        try:
            vault._journal.settle()
        except BaseException:
            vault.close()
            raise
        return vault

    def close(self) -> None:
        """Save the index if that is worth it, clear the keys, let go of the folder. Harmless when done twice."""
        with self._journal.turn:
            if not self._open:
                return
            self._open = False
            self._journal.close()
            self._parts.keys.clear()
            self.index.close()
            self._parts.replay.log.close()
            self._parts.lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Looking

    @property
    def index(self) -> Index:
        """What is in the vault."""
        return self._parts.replay.index

    @property
    def unlock(self) -> Unlock:
        """What opens it."""
        return self._parts.header.slot.unlock

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: salvage, a disk that cannot be written to, or an error of the disk."""
        return self._journal.read_only

    @property
    def is_there(self) -> bool:
        """Whether its folder still is where it was opened: a stick can be pulled out."""
        return self._parts.layout.header.is_file()

    @property
    def findings_that_matter(self) -> list[AuditFinding]:
        """The findings that are more than what an ordinary crash leaves."""
        return [finding for finding in self.findings if finding.check not in ROUTINE]

    def checkpoint(self) -> str:
        """Return the newest checkpoint: a signed note over every acknowledged entry.

        Raises:
            VaultDamagedError: ``checkpoint-damaged``, in a vault that is being salvaged.
        """
        if not self._journal.note:
            raise VaultDamagedError("checkpoint-damaged", "The vault's checkpoint cannot be read.", "Restore a backup.")
        return self._journal.note

    def checkpoint_at(self, size: int) -> str:
        """Return the checkpoint of when the log had so many entries: the same text as then.

        Raises:
            VaultDamagedError: ``log-damaged`` in a vault that is being salvaged, when entries are missing.
        """
        return self._journal.checkpoint_of(size, self.tree().root(size))

    def entries(self, seqs: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """Read the exact bytes of entries.

        Raises:
            KeyError: There is no such entry.
            VaultDamagedError: ``log-damaged``.
        """
        for seq in seqs:
            yield seq, self.index.bytes_of(seq)

    def tree(self) -> Tree:
        """Return the tree over all entries.

        Raises:
            VaultDamagedError: ``log-damaged`` in a vault that is being salvaged, when entries are missing.
        """
        leaves = self.index.leaves()
        if self.index.has_gaps:
            raise VaultDamagedError(
                "log-damaged", "Entries of the custody log are missing, so nothing can be proven.", "Restore a backup."
            )
        return Tree(leaves)

    def open_blob(self, blob: BlobId) -> BlobReader:
        """Open an original for reading; decrypted in memory only.

        Raises:
            VaultDamagedError: ``blob-missing``, ``blob-damaged``.
        """
        identities = [self._parts.identities.age]
        return blobs.open_blob(self._parts.layout, blob, identities, lambda: self.index.label_of(blob))

    def audit(self, progress: Progress = NO_PROGRESS) -> list[AuditFinding]:
        """Read everything again and compare it with what was sealed; empty means that all is well.

        Raises:
            CancelledError: The person stopped it.
        """
        with self._journal.turn:
            return audit(self._parts, self.index, progress)

    @property
    def has_draft(self) -> bool:
        """Whether something is being written, readable or not."""
        return self._parts.layout.draft.exists()

    def draft(self) -> bytes | None:
        """Return what is being written, as ``keep_draft`` was given it; None when nothing is.

        Raises:
            VaultDamagedError: ``draft-damaged``; ``unreadable`` when the system does not let it be read just now.
        """
        return drafts.read(self._parts)

    def still(self) -> AbstractContextManager[object]:
        """Keep the folder as it is for the length of a ``with`` block: who wants to write meanwhile waits."""
        return self._journal.turn

    def files(self) -> list[Path]:
        """List what a backup needs, relative to the folder."""
        try:
            return self._parts.layout.files()
        except OSError as error:
            raise storage.unreadable(error) from error

    def read_clock(self) -> TimeReading:
        """Read the device clock, with the jumps since the log's last entry."""
        return self._journal.read_clock()

    # Writing

    def store(self) -> BlobWriter:
        """Begin to take in an original; see ``BlobWriter``.

        Raises:
            StorageError: ``read-only``, or the disk is full.
        """
        self._journal.check_writable()
        with self._journal.turn:
            header = self._parts.header
            recipients = (header.vault, header.recovery)
            made = BlobWriter(self._parts.layout, recipients, self._journal.stop, self._journal.may_discard)
            self._taking.add(made)
        return made

    def append(self, drafts: Sequence[Draft], time: TimeReading | None = None) -> tuple[Entry, ...]:
        """Log entries, all or none of them. When this returns they are on the disk, and so is the checkpoint.

        Args:
            drafts: What happened, in order.
            time: When; the moment of the call when it is not given. One that is older than the log's last entry, as
                after a long import beside which something else was logged, is replaced by the moment of the call.

        Returns:
            The entries, in the order of the drafts.

        Raises:
            InputError: A draft that the log spec does not allow, or a label that is taken.
            StorageError: ``disk-full``: nothing was logged, the vault goes on. Others: it is read-only from now on.
        """
        return self._journal.append(drafts, time)

    def keep_draft(self, data: bytes | None) -> None:
        """Keep what is being written, sealed, in place of what was kept before; None drops it.

        Raises:
            StorageError: ``read-only``; ``disk-full``: the one before is still there. Others: read-only from now on.
        """
        with self._journal.turn:
            self._journal.check_writable()
            try:
                drafts.keep(self._parts, data)
            except storage.NoSpaceError:
                raise
            except StorageError as error:
                self._journal.stop(error)
                raise

    def destroy_blob(self, blob: BlobId) -> None:
        """Destroy an original, best effort on solid-state disks; its ``deleted`` entry has to be in the log first.

        Raises:
            StorageError: It may still be there; the next opening tries again.
        """
        with self._journal.turn:
            self._journal.check_writable()
            try:
                blobs.destroy(self._parts.layout, blob)
            except StorageError as error:
                self._journal.stop(error)
                raise

    def change_unlock(
        self,
        *,
        unlock: Unlock,
        passphrase: str | None = None,
        kdf: KdfParams | None = None,
        keystore: KeyStore | None = None,
    ) -> None:
        """Give the vault another passphrase or another way of unlocking; it stays open.

        Ended at any moment, it opens in the old way or in the new one.

        Raises:
            InputError: ``unlock-same``: from the keyring alone to the keyring alone.
            LockedError: The keyring is locked or does not hold this vault's keys, or the passphrase is missing.
            StorageError: ``read-only``; ``disk-full``: the old way holds. Others: read-only from now on.
        """
        rekeying.change(self._parts, self._journal, NewUnlock(unlock, passphrase, keystore, kdf))

    def prove(self, passphrase: str | None, keystore: KeyStore | None = None) -> None:
        """Check that this opens the vault, for a change that only who can open it may make; nothing is counted.

        Raises:
            LockedError: It does not, or the keyring does not answer.
        """
        rekeying.prove(self._parts, passphrase, keystore)

    def _takes_something_in(self) -> bool:
        return any(not writer.ended for writer in self._taking)

    def forget_keys(self) -> None:
        """Remove this vault's items from the keyring, for a vault that is thrown away as a whole."""
        if self._parts.keystore is not None:
            self._journal.forget_state()
            founding.forget(self._parts.keystore, self.id)
