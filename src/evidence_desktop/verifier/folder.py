"""Reads a bundle that is a folder, without ever following a link out of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from evidence_desktop.verifier.findings import FaultError, Severity
from evidence_desktop.verifier.limits import CHUNK, MAX_DEPTH, MAX_MEMBERS
from evidence_desktop.verifier.source import UnreadableError

_LINK_TAGS = (0xA000000C, 0xA0000003)
"""Windows reparse tags of symbolic links and of junctions; Python 3.11 takes a junction for a folder."""

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class Folder:
    """The files under one folder.

    Attributes:
        files: Size in bytes by path in the bag.
        faults: What does not belong in a bag, as ``(path, expected, found)``.
        empty: Folders without any file in them.
        unreadable: Folders that could not be listed, as ``(path, why)``.
    """

    alone = False

    def __init__(self, root: Path) -> None:
        """List the folder; a file that vanishes meanwhile is missed later, when it is read."""
        self.files: dict[str, int] = {}
        self.faults: list[tuple[str, str, str]] = []
        self.empty: list[str] = []
        self.unreadable: list[tuple[str, str]] = []
        self._root = root
        self._seen = 0
        self._walk(root, "", MAX_DEPTH)
        if not self.files and self.unreadable:
            raise UnreadableError(self.unreadable[0][1])

    def _walk(self, folder: Path, prefix: str, depth: int) -> None:
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            self.unreadable.append((prefix or ".", error.strerror or "unreadable"))
            return
        self._seen += len(entries)
        if self._seen > MAX_MEMBERS or depth == 0:
            raise FaultError(f"at most {MAX_MEMBERS} files, {MAX_DEPTH} folders deep", "more", prefix or ".")
        if not entries:
            self.empty.append(prefix)
        for entry in entries:
            self._take(entry, prefix, depth)

    def _take(self, entry: os.DirEntry[str], prefix: str, depth: int) -> None:
        name = prefix + entry.name
        try:
            info = entry.stat(follow_symlinks=False)
        except OSError as error:
            self.unreadable.append((name, error.strerror or "unreadable"))
            return
        if stat.S_ISLNK(info.st_mode) or getattr(info, "st_reparse_tag", 0) in _LINK_TAGS:
            self.faults.append((name, "a file or a folder", "a link"))
        elif stat.S_ISDIR(info.st_mode):
            self._walk(Path(entry.path), name + "/", depth - 1)
        elif stat.S_ISREG(info.st_mode):
            self.files[name] = info.st_size
        else:
            self.faults.append((name, "a file or a folder", "a special file"))

    @property
    def odd(self) -> list[tuple[str, str, str, str]]:
        """What does not belong in a bag; see ``Source``."""
        return [
            *((Severity.FAIL, *fault) for fault in self.faults),
            *((Severity.UNKNOWN, path, "a readable folder", why) for path, why in self.unreadable),
            *((Severity.FAIL, path, "no folder without a file", "an empty folder") for path in self.empty),
        ]

    def chunks(self, name: str, start: int, stop: int) -> Iterator[memoryview]:
        """Yield the bytes from ``start`` to ``stop``; see ``Source``."""
        try:
            with os.fdopen(os.open(self._root / name, _FLAGS), "rb", buffering=0) as file:
                info = os.fstat(file.fileno())
                if not stat.S_ISREG(info.st_mode) or info.st_size != self.files[name]:
                    raise UnreadableError(f"{name} changed while it was checked")
                file.seek(start)
                # A buffer of the file's own size: clearing 4 MiB for each of 100,000 small files would take a minute.
                view = memoryview(bytearray(min(CHUNK, stop - start)))
                while start < stop:
                    count = file.readinto(view[: stop - start])
                    if not count:
                        raise UnreadableError(f"{name} changed while it was checked")
                    yield view[:count]
                    start += count
        except OSError as error:
            raise UnreadableError(f"{name}: {error.strerror or type(error).__name__}") from None

    def close(self) -> None:
        """Nothing stays open."""
