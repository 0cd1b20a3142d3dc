"""Bech32 text for keys (BIP 173), without its limit on length, as the age format uses it.

Bech32 writes bytes as letters and digits that are hard to confuse and adds six characters of checksum, so that a key
typed off paper with a slip of the pen is refused instead of being taken for another key.
"""

from __future__ import annotations

from evidence_desktop.model.errors import InputError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE = {character: value for value, character in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH = 6
_BYTE_BITS, _CHARACTER_BITS = 8, 5


def encode(prefix: str, data: bytes | bytearray) -> str:
    """Write bytes in Bech32.

    Args:
        prefix: The human-readable part, lower case, such as ``age``.
        data: Any number of bytes.

    Returns:
        ``prefix``, a ``1``, the data and the checksum, in lower case.
    """
    values = _regroup(data, _BYTE_BITS, _CHARACTER_BITS)
    spare = -len(data) * _BYTE_BITS % _CHARACTER_BITS
    if spare:
        values.append((data[-1] << spare) & 0x1F)
    residue = _polymod([*_expand(prefix), *values, *[0] * _CHECKSUM_LENGTH]) ^ 1
    checksum = [residue >> _CHARACTER_BITS * place & 0x1F for place in reversed(range(_CHECKSUM_LENGTH))]
    return prefix + "1" + "".join(_ALPHABET[value] for value in values + checksum)


def decode(text: str) -> tuple[str, bytearray]:
    """Read Bech32, all in lower case or all in upper case.

    Returns:
        The human-readable part in lower case, and the bytes, which the caller may clear.

    Raises:
        InputError: With code ``bad-bech32`` when it is not well formed or the checksum does not match.
    """
    prefix, separator, payload = text.lower().rpartition("1")
    values = [_VALUE.get(character, -1) for character in payload]
    if (
        text not in (text.lower(), text.upper())
        or not (text.isascii() and text.isprintable() and separator and prefix)
        or " " in prefix
        or len(values) < _CHECKSUM_LENGTH
        or -1 in values
        or _polymod([*_expand(prefix), *values]) != 1
    ):
        raise _bad()
    del values[-_CHECKSUM_LENGTH:]
    data = bytearray(_regroup(values, _CHARACTER_BITS, _BYTE_BITS))
    spare = len(values) * _CHARACTER_BITS % _BYTE_BITS
    # One spelling only: no character that adds no byte, and nothing hidden in the bits left over.
    if spare >= _CHARACTER_BITS or (spare and values[-1] & (1 << spare) - 1):
        raise _bad()
    return prefix, data


def _regroup(values: bytes | bytearray | list[int], width: int, new_width: int) -> list[int]:
    """Cut a run of ``width``-bit values into ``new_width``-bit ones; bits left over at the end are dropped."""
    out, held, bits = [], 0, 0
    for value in values:
        held = held << width | value
        bits += width
        while bits >= new_width:
            bits -= new_width
            out.append(held >> bits)
            held &= (1 << bits) - 1
    return out


def _expand(prefix: str) -> list[int]:
    codes = prefix.encode("ascii")
    return [*(code >> _CHARACTER_BITS for code in codes), 0, *(code & 0x1F for code in codes)]


def _polymod(values: list[int]) -> int:
    """Return the BCH remainder of BIP 173."""
    residue = 1
    for value in values:
        top = residue >> 25
        residue = (residue & 0x1FFFFFF) << _CHARACTER_BITS ^ value
        for place, term in enumerate(_GENERATOR):
            if top >> place & 1:
                residue ^= term
    return residue


def _bad() -> InputError:
    return InputError(
        "bad-bech32",
        "This key has a typing error, or a part of it is missing.",
        "Compare it with the paper or the message that it came from, letter by letter.",
    )
