"""A bundle with one original of many gigabytes, all of it a hole in a file: it costs no room on the disk."""

from __future__ import annotations

import hashlib
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from support import handmade
from support.handmade import Bundle

PIECE = bytes(16 << 20)
NAME = "data/originals/001.bin"


@dataclass
class Large(Bundle):
    """A bundle whose first original is ``size`` zeros, which nobody has to hold."""

    size: int = 0
    sha256: str = field(default="", repr=False)

    def info(self, **changes: str) -> bytes:
        payload = [name for name in self.files if name.startswith("data/")]
        sizes = sum(len(self.files[name]) for name in payload if name != NAME)
        return super().info(**{"Payload-Oxum": f"{sizes + self.size}.{len(payload)}", **changes})

    def manifest(self, chosen):
        lines = super().manifest(chosen).splitlines(keepends=True)
        end = f"  {NAME}\n".encode()
        return b"".join(self.sha256.encode() + end if line.endswith(end) else line for line in lines)


def large(size: int) -> tuple[Large, int]:
    """Make one; gives it and the CRC-32 of its zeros."""
    sha, crc, left = hashlib.sha256(), 0, size
    while left:
        piece = PIECE[: min(left, len(PIECE))]
        sha.update(piece)
        crc = zlib.crc32(piece, crc)
        left -= len(piece)
    originals = {1: ("bin", b""), 2: ("txt", b"a made-up post\n")}
    log = handmade.example_log(originals)
    log[1]["body"]["record"]["content"] |= {"size": size, "sha256": sha.hexdigest()}
    return Large(handmade.identity(), log, originals, size=size, sha256=sha.hexdigest()).write(), crc  # type: ignore[return-value]


def folder(bundle: Large, path: Path) -> Path:
    """Write it as a folder."""
    bundle.folder(path)
    with (path / NAME).open("wb") as file:
        file.truncate(bundle.size)
    return path


def zipped(bundle: Large, crc: int, path: Path) -> Path:
    """Write it as a zip, whose sizes need 64 bits (APPNOTE.TXT 4.3)."""
    central = []
    with path.open("wb") as file:
        for name, data in bundle.files.items():
            raw, place, wide = f"bundle/{name}".encode(), file.tell(), name == NAME
            size, check = (bundle.size, crc) if wide else (len(data), zlib.crc32(data))
            far = place >= 0xFFFFFFFF
            needed = 45 if wide or far else 20
            both = struct.pack("<QQ", size, size) if wide else b""
            extra = struct.pack("<HH", 1, 16) + both if wide else b""
            more = both + (struct.pack("<Q", place) if far else b"")
            numbers = (0, 0, 0x00210000, check, *((0xFFFFFFFF,) * 2 if wide else (size,) * 2), len(raw))
            file.write(struct.pack("<4s3H4I2H", b"PK\3\4", 45 if wide else 20, *numbers, len(extra)) + raw + extra)
            file.write(b"" if wide else data)
            file.seek(size if wide else 0, 1)
            head = struct.pack("<HH", 1, len(more)) + more if more else b""
            rest = (len(head), 0, 0, 0, 0o100644 << 16, 0xFFFFFFFF if far else place)
            central.append(struct.pack("<4s4H4I5H2I", b"PK\1\2", 0x0300 | needed, needed, *numbers, *rest) + raw + head)
        start = file.tell()
        file.write(b"".join(central))
        end, count = file.tell(), len(central)
        file.write(struct.pack("<4sQ2H2I4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, end - start, start))
        file.write(struct.pack("<4sIQI", b"PK\6\7", 0, end, 1))
        file.write(struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))
    return path
