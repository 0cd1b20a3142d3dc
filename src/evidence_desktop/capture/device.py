"""What a capture was taken with: system, app and build; no user name, no host name, no serial number."""

from __future__ import annotations

import hashlib
import platform
import sys
from functools import lru_cache
from pathlib import Path

import evidence_desktop
from evidence_desktop.model.record import Device


@lru_cache(maxsize=1)
def device() -> Device:
    """Describe this device; the same for as long as the program runs."""
    return Device(_system(), f"Evidence Desktop {evidence_desktop.__version__}", build())


def _system() -> str:
    # "Windows 11" says less than its build number does.
    release = platform.version() if sys.platform == "win32" else platform.release()
    return " ".join(part for part in (platform.system(), release, platform.machine()) if part)


def build() -> str:
    """SHA-256 over the app's own source files, hex: of each its path, its length and its bytes, in order of the paths.

    A frozen build carries its sources inside the program file: there it is the SHA-256 of that file.
    """
    if getattr(sys, "frozen", False):
        with Path(sys.executable).open("rb") as program:
            return hashlib.file_digest(program, "sha256").hexdigest()
    package = Path(evidence_desktop.__file__).parent
    digest = hashlib.sha256()
    for name, path in sorted((path.relative_to(package).as_posix(), path) for path in package.rglob("*.py")):
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
