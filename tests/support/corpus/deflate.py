"""Deflate (RFC 1951) that does not depend on the zlib that is installed: a vector is the same everywhere."""

from __future__ import annotations


class _Bits:
    def __init__(self) -> None:
        self._done = bytearray()
        self._rest = 0
        self._count = 0

    def number(self, value: int, count: int) -> None:
        """Lowest bit first."""
        self._rest |= value << self._count
        self._count += count
        while self._count >= 8:
            self._done.append(self._rest & 0xFF)
            self._rest >>= 8
            self._count -= 8

    def code(self, value: int, count: int) -> None:
        """A Huffman code: highest bit first."""
        self.number(int(f"{value:0{count}b}"[::-1], 2), count)

    def end(self) -> bytes:
        return bytes(self._done) + (bytes([self._rest]) if self._count else b"")


def deflate(data: bytes) -> bytes:
    """One block with fixed codes: letters, and long runs of one byte."""
    bits = _Bits()
    bits.number(0b011, 3)
    place = 0
    while place < len(data):
        byte = data[place]
        run = 1
        while run < 259 and data[place + run : place + run + 1] == bytes([byte]):
            run += 1
        bits.code(*((0x30 + byte, 8) if byte < 144 else (0x190 + byte - 144, 9)))
        place += 1
        if run == 259:
            bits.code(0xC0 + 5, 8)  # length 258
            bits.code(0, 5)  # distance 1
            place += 258
    bits.code(0, 7)
    return bits.end()


def zeros(count: int) -> bytes:
    """``count`` zero bytes as small as deflate can: two bits for each 258 of them."""
    bits = _Bits()
    bits.number(0b101, 3)
    bits.number(286 - 257, 5)  # codes of letters and lengths
    bits.number(0, 5)  # one distance
    bits.number(18 - 4, 4)
    lengths = {18: 1, 1: 2, 2: 2}
    for symbol in (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1):
        bits.number(lengths.get(symbol, 0), 3)

    def none(times: int) -> None:
        bits.code(0b0, 1)
        bits.number(times - 11, 7)

    bits.code(0b11, 2)  # the letter 0: two bits
    none(138)
    none(117)
    bits.code(0b11, 2)  # the end: two bits
    none(28)
    bits.code(0b10, 2)  # length 258: one bit
    bits.code(0b10, 2)  # distance 1: one bit
    runs, letters = divmod(count - 1, 258)
    bits.code(0b10, 2)
    for _ in range(runs):
        bits.number(0, 2)
    for _ in range(letters):
        bits.code(0b10, 2)
    bits.code(0b11, 2)
    return bits.end()
