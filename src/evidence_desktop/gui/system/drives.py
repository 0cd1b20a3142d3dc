"""USB sticks and other drives that can be taken along."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from PySide6.QtCore import QStorageInfo

DRIVE_REMOVABLE = 2
"""What GetDriveTypeW (fileapi.h) says of a USB stick."""
_LINUX = ("/media", "/run/media", "/mnt")
_MAC = ("/Volumes",)
_BLOCKS = Path("/sys/class/block")


@dataclass(frozen=True, slots=True)
class Drive:
    """A drive that can be taken along.

    Attributes:
        name: What the person calls it.
        path: Where it is mounted.
        free: Bytes that can still be written.
    """

    name: str
    path: Path
    free: int


def removable() -> list[Drive]:
    """List them; looks at every mounted file system, so it is called in a worker."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        if not volume.isValid() or not volume.isReady() or volume.isReadOnly():
            continue
        path = volume.rootPath()
        if can_be_taken(path, volume.device().toStdString()):
            found.append(Drive(volume.displayName(), Path(path), volume.bytesAvailable()))
    return sorted(found, key=lambda drive: str(drive.path))


def can_be_taken(root: str, device: str, system: str = sys.platform) -> bool:
    """Tell by its place, or by what the system says of the device, whether a drive can be taken along."""
    if system == "win32":
        kernel: Any = vars(ctypes)["WinDLL"]("kernel32")
        return bool(kernel.GetDriveTypeW(root) == DRIVE_REMOVABLE)
    place = PurePosixPath(root)
    homes = _MAC if system == "darwin" else _LINUX
    if any(place != PurePosixPath(home) and place.is_relative_to(home) for home in homes):
        return True
    return system == "linux" and place != PurePosixPath("/") and _says_removable(PurePosixPath(device).name)


def _says_removable(name: str) -> bool:
    # A partition's own folder lies in its disk's, and the disk's says it.
    own = (_BLOCKS / name).resolve()
    for folder in (own, own.parent):
        try:
            return (folder / "removable").read_text().strip() == "1"
        except OSError:
            continue
    return False
