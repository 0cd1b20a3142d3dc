"""Keys from passphrases (Argon2id, RFC 9106) and keys from keys (HKDF-SHA512, RFC 5869)."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evidence_desktop.model.errors import VaultDamagedError, WorkError

KEY_SIZE = 32
SALT_SIZE = 16
"""Bytes of salt for a passphrase, as RFC 9106 section 3.1 recommends."""

FLOOR_KIB = 64 * 1024
"""Never less memory, however slow the computer: the low-memory choice of RFC 9106 section 4."""
CEILING_KIB = 1024 * 1024
"""Never more memory of our own choosing: a vault on a stick must also open on a small computer."""
MAX_KIB = 2 * 1024 * 1024
"""A header that asks for more was made to stop the computer, not to guard a key."""
MAX_ITERATIONS = 16
MAX_LANES = 16

_ITERATIONS = 3
_LANES = 4
"""Both as in RFC 9106 section 4."""
_TARGET_SECONDS = 1.0
_ENOUGH_TO_SCALE = _TARGET_SECONDS / 4
"""Time grows faster than memory while pages are new, so only a run of this length tells how fast the computer is."""


@dataclass(frozen=True, slots=True)
class KdfParams:
    """What Argon2id costs.

    Attributes:
        memory_kib: Memory in KiB.
        iterations: Passes over the memory (t).
        lanes: Parallel lanes (p).
    """

    memory_kib: int
    iterations: int
    lanes: int


def calibrate() -> KdfParams:
    """Measure this computer and return parameters that take it about 1 s, from 64 MiB to 1 GiB of memory."""
    memory = FLOOR_KIB
    while True:
        params = KdfParams(memory, _ITERATIONS, _LANES)
        try:
            seconds = _measure(params)
        except WorkError:
            # Half of it was there a moment ago, and a quarter leaves room for the rest of the app.
            return KdfParams(max(FLOOR_KIB, memory // 4), _ITERATIONS, _LANES)
        if seconds >= _ENOUGH_TO_SCALE or memory >= CEILING_KIB:
            scaled = int(memory * _TARGET_SECONDS / seconds) // 1024 * 1024
            return KdfParams(min(max(scaled, FLOOR_KIB), CEILING_KIB), _ITERATIONS, _LANES)
        memory *= 2


def derive(passphrase: str, salt: bytes, params: KdfParams) -> bytearray:
    """Derive 32 bytes from a passphrase by Argon2id version 1.3.

    The passphrase is taken in NFKC as UTF-8, so that the same letters typed on another keyboard give the same key.

    Raises:
        VaultDamagedError: ``kdf-refused`` when the parameters are out of bounds (memory over 2 GiB, more than 16
            passes or lanes, or fewer than Argon2 allows).
        WorkError: ``no-memory`` when the computer does not have that much memory free.
    """
    if params.memory_kib > MAX_KIB or params.iterations > MAX_ITERATIONS or params.lanes > MAX_LANES:
        raise _refused()
    try:
        kdf = Argon2id(
            salt=salt,
            length=KEY_SIZE,
            iterations=params.iterations,
            lanes=params.lanes,
            memory_cost=params.memory_kib,
        )
    except (ValueError, OverflowError) as error:
        raise _refused() from error
    # A passphrase that a terminal passed on undecoded still has to give some key: the wrong one, without a traceback.
    typed = unicodedata.normalize("NFKC", passphrase).encode(errors="surrogatepass")
    key = bytearray(KEY_SIZE)
    try:
        kdf.derive_into(typed, key)
    except MemoryError as error:
        raise WorkError(
            "no-memory",
            "There is not enough free memory for the passphrase check ({megabytes} MB).",
            "Close other programs and try again. Nothing was changed.",
            megabytes=params.memory_kib // 1024,
        ) from error
    return key


def hkdf(key: bytes | bytearray, *, salt: bytes, info: str, length: int = KEY_SIZE) -> bytearray:
    """Derive ``length`` bytes from a key by HKDF-SHA512; ``info`` names what they are for."""
    out = bytearray(length)
    HKDF(hashes.SHA512(), length, salt, info.encode()).derive_into(key, out)
    return out


def _measure(params: KdfParams) -> float:
    start = time.perf_counter()
    derive("calibration", bytes(SALT_SIZE), params)
    return time.perf_counter() - start


def _refused() -> VaultDamagedError:
    return VaultDamagedError(
        "kdf-refused",
        "The vault's header asks for a passphrase check that no version of this app would set up.",
        "The header was damaged or changed. Restore it from a backup, or use the recovery sheet.",
    )
