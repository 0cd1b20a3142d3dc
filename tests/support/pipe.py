"""Something to write to that cannot be sought in."""

from __future__ import annotations

import io


class Unseekable(io.RawIOBase):
    """A pipe: the writer puts sizes after the data, and for some members in zip64 form."""

    def __init__(self):
        self.data = b""

    def writable(self):
        return True

    def write(self, data):
        self.data += bytes(data)
        return len(data)
